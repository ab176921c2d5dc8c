export { i as setOutputs } from "./runner-files2.js";
