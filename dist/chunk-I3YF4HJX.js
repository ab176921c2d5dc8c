import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  markdown
} from "./chunk-VEPWQ63X.js";
import "./chunk-3CSRSO4G.js";
import "./chunk-F2ZUXKV6.js";
import "./chunk-JQBI2OGL.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";
export {
  markdown
};
