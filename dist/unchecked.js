export { v as isIncomplete } from "./start.js";
