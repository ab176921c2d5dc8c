import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  configFor,
  withChanges
} from "./chunk-TERHAWXV.js";
import "./chunk-IW5IZ5UJ.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";
export {
  configFor,
  withChanges
};
