export { t as text } from "./engine.js";
