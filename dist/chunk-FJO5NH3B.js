import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  check
} from "./chunk-2RA2N5TB.js";
import {
  takeInventory
} from "./chunk-YWHJ6RPH.js";
import "./chunk-NN4ONGIB.js";
import {
  loadParser,
  lookingWith
} from "./chunk-CAYLYQUA.js";
import "./chunk-3PNTOSHM.js";
import "./chunk-T2H4CRIJ.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-G6WOWOBL.js";
import "./chunk-76WCQ367.js";
import "./chunk-NYSE5ZEZ.js";
import "./chunk-A75LWE3O.js";
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
  let parser = await loadParser(), looking = (config) => lookingWith(parser, today, config);
  return {
    check: (changes, policy) => check(changes, { ...policy, tool: TOOL, looking: looking(policy.config) }),
    scan: (snapshot, { config, origin }) => takeInventory(snapshot, {
      tool: TOOL,
      config,
      origin,
      looking: looking(config),
      wanted: () => !0,
      label: null,
      shard: null,
      isPart: !1
    })
  };
}
export {
  loadEngine
};
