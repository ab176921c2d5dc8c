import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  findInFile,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
} from "./chunk-FUXHQ5TL.js";
import "./chunk-76WCQ367.js";
import "./chunk-A75LWE3O.js";
import "./chunk-NYSE5ZEZ.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import "./chunk-2OMAMYGH.js";
export {
  findInFile,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread
};
