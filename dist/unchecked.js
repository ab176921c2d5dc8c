export { w as isIncomplete } from "./start.js";
