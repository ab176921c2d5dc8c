export { t as NOTHING_OUTPUTS } from "./outputs2.js";
