import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  check
} from "./chunk-JGWQFE53.js";
import {
  takeInventory
} from "./chunk-355YERNZ.js";
import "./chunk-S7QFZ4WU.js";
import {
  lookingWith,
  pythonSyntax
} from "./chunk-EMFKF2LZ.js";
import "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-4CG4QDJF.js";
import "./chunk-AXBTVFX6.js";
import "./chunk-TBSN4HBE.js";
import "./chunk-5VISM2TE.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-EMLDNISN.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-PU3ZVL6M.js";
import "./chunk-EWFHYQZM.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-JQBI2OGL.js";
import "./chunk-2OMAMYGH.js";

// src/github/engine.ts
async function loadEngine(today) {
  let syntax = pythonSyntax(), looking = (config) => lookingWith(syntax, today, config);
  return {
    check: (changes, policy) => check(changes, { ...policy, tool: TOOL, looking: looking(policy.config) }),
    scan: (snapshot, { config, origin }) => takeInventory(snapshot, { tool: TOOL, config, origin, looking: looking(config), wanted: () => !0 })
  };
}
export {
  loadEngine
};
