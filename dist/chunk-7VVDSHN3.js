import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  runCheck
} from "./chunk-4HR47UFX.js";
import "./chunk-GD3QVL6M.js";
import "./chunk-DSPMC4RL.js";
import "./chunk-2TGZHV2X.js";
import "./chunk-CEDYQXXY.js";
import "./chunk-76WCQ367.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-ZUSDTQFK.js";
import "./chunk-CSFD6DJC.js";
import "./chunk-IPZ6WR76.js";
import "./chunk-T2H4CRIJ.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-KDYLWKGE.js";
import "./chunk-U5Q5D27E.js";
import "./chunk-NYSE5ZEZ.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-ZWZCLSG4.js";
import "./chunk-NXYZTNY2.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import "./chunk-IAMJ644X.js";
import "./chunk-UBAHLTCH.js";
import "./chunk-O2ZVNNVP.js";
import "./chunk-QYGKBKWS.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-JQBI2OGL.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";
export {
  runCheck
};
