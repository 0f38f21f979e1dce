import {
  printableJson
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";

// build/report/json.js
function jsonReport(report) {
  return printableJson(report);
}
export {
  jsonReport
};
