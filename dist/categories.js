export { ht as CATEGORY_IDS } from "./engine.js";
