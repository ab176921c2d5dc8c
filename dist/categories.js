export { en as CATEGORY_IDS } from "./engine.js";
