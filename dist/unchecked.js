export { C as isIncomplete } from "./start.js";
