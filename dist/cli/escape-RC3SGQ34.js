import {
  clip,
  isWebAddress,
  markdownCode,
  markdownLink,
  markdownProse,
  markdownText,
  pathToUri,
  printableJson,
  sarifText,
  terminalLine,
  visible,
  withoutLogCommands
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";
export {
  clip,
  isWebAddress,
  markdownCode,
  markdownLink,
  markdownProse,
  markdownText,
  pathToUri,
  printableJson,
  sarifText,
  terminalLine,
  visible,
  withoutLogCommands
};
