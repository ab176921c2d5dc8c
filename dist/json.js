export { n as json } from "./engine.js";
