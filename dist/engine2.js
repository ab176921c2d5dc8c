export { s as engineOf } from "./engine.js";
