export { y as isIncomplete } from "./start.js";
