import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findInFile,
  findInText,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
} from "./chunk-CEDYQXXY.js";
import "./chunk-76WCQ367.js";
import "./chunk-A75LWE3O.js";
import "./chunk-ZUSDTQFK.js";
import "./chunk-NYSE5ZEZ.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import "./chunk-2OMAMYGH.js";
export {
  findInFile,
  findInText,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
};
