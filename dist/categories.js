export { tn as CATEGORY_IDS } from "./engine.js";
