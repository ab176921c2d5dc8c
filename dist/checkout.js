export { n as openCheckout } from "./checkout2.js";
