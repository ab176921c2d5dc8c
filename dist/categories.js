export { kt as CATEGORY_IDS } from "./engine.js";
