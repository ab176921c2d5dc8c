import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  PYTHON_ENDINGS,
  findBesidePython,
  findInFile,
  isLookedInto,
  isPlainPython,
  isPythonSource,
  pythonText,
  together,
  unread
} from "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-4CG4QDJF.js";
import "./chunk-EMLDNISN.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import "./chunk-2OMAMYGH.js";
export {
  PYTHON_ENDINGS,
  findBesidePython,
  findInFile,
  isLookedInto,
  isPlainPython,
  isPythonSource,
  pythonText,
  together,
  unread
};
