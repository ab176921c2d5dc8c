export { Z as openRepository } from "./start.js";
