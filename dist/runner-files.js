export { r as setOutputs } from "./runner-files2.js";
