export { It as CATEGORY_IDS } from "./engine.js";
