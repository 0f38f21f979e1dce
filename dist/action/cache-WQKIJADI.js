import {
  createParseCache,
  moduleIn,
  nativeFile,
  treeCache,
  variablesFile
} from "./chunk-BFRO343P.js";
import "./chunk-XZCXNHPK.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-JFZ7WXOD.js";
import "./chunk-7DQDWJI5.js";
export {
  createParseCache,
  moduleIn,
  nativeFile,
  treeCache,
  variablesFile
};
