export { c as isLookedInto } from "./start.js";
