export { l as isLookedInto } from "./start.js";
