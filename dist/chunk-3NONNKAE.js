import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  runCheck
} from "./chunk-54P25AWX.js";
import "./chunk-SBJ7T6B4.js";
import "./chunk-RRF32L2N.js";
import "./chunk-KL63SOMV.js";
import "./chunk-AHX2OSYJ.js";
import "./chunk-6L3GUBQY.js";
import "./chunk-A75LWE3O.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-TZLQGMFG.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-MZVCVXOW.js";
import "./chunk-SXNCA3MT.js";
import "./chunk-7IEWM6HY.js";
import "./chunk-J3QADQTE.js";
import "./chunk-KBMHKLT7.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-IAMJ644X.js";
import "./chunk-O2ZVNNVP.js";
import "./chunk-O25ISZOZ.js";
import "./chunk-UBAHLTCH.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";
export {
  runCheck
};
