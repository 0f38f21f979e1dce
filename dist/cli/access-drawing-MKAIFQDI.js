import {
  dot,
  mermaid
} from "./chunk-SDCBPCDR.js";
import "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";
export {
  dot,
  mermaid
};
