import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findInFile,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
} from "./chunk-6L3GUBQY.js";
import "./chunk-A75LWE3O.js";
import "./chunk-KBMHKLT7.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-2OMAMYGH.js";
export {
  findInFile,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
};
