export { s as isLookedInto } from "./start.js";
