export { b as isIncomplete } from "./start.js";
