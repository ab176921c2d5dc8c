export { Tt as CATEGORY_IDS } from "./engine.js";
