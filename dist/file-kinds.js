export { o as isLookedInto } from "./start.js";
