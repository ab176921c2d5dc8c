import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  configFor,
  withChanges
} from "./chunk-A7TFYRNX.js";
import "./chunk-U5Q5D27E.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";
export {
  configFor,
  withChanges
};
