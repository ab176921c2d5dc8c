export { t as configFor, n as withChanges } from "./config2.js";
