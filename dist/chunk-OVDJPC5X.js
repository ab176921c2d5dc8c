import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  require_dist
} from "./chunk-PU3ZVL6M.js";
import "./chunk-2OMAMYGH.js";
export default require_dist();
