import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  GitRepository,
  openRepository
} from "./chunk-LYB3S53Q.js";
import "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-UBAHLTCH.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";
export {
  GitRepository,
  openRepository
};
