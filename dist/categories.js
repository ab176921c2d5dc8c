export { wt as CATEGORY_IDS } from "./engine.js";
