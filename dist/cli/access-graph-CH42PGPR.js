import {
  MOST_EDGES,
  accessGraph
} from "./chunk-2FSRQE2O.js";
import "./chunk-7DQDWJI5.js";
export {
  MOST_EDGES,
  accessGraph
};
