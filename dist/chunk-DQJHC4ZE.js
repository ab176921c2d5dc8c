import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  BLOCKING_CATEGORIES,
  CATEGORIES,
  CATEGORY_IDS,
  categoryById
} from "./chunk-O2YEN5EY.js";
import "./chunk-2OMAMYGH.js";
export {
  BLOCKING_CATEGORIES,
  CATEGORIES,
  CATEGORY_IDS,
  categoryById
};
