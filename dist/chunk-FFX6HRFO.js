import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  NOTHING_OUTPUTS,
  outputsOf
} from "./chunk-BAKKBRDH.js";
import "./chunk-2OMAMYGH.js";
export {
  NOTHING_OUTPUTS,
  outputsOf
};
