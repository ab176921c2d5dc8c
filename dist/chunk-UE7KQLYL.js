import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  runCheck
} from "./chunk-GOUX7KYC.js";
import "./chunk-JGWQFE53.js";
import "./chunk-S7QFZ4WU.js";
import "./chunk-EMFKF2LZ.js";
import "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-4CG4QDJF.js";
import "./chunk-TBSN4HBE.js";
import "./chunk-6F6N3M3C.js";
import "./chunk-5VISM2TE.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-KDYLWKGE.js";
import "./chunk-IW5IZ5UJ.js";
import "./chunk-EMLDNISN.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-LYB3S53Q.js";
import "./chunk-2L4MMWNO.js";
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
