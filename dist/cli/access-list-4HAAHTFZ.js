import {
  externalPrincipals
} from "./chunk-VCZZKK7M.js";
import "./chunk-YVOSQJZE.js";
import "./chunk-C6AUNL7W.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-7DQDWJI5.js";

// build/report/access-list.js
var ACCESS_SCHEMA_VERSION = "1.0";
function accessListReport(accessPaths, { version, cut, diagnostics }) {
  return {
    schemaVersion: ACCESS_SCHEMA_VERSION,
    tool: { name: "rds-gate", version },
    accessPaths,
    accessPathsCut: cut,
    external: externalPrincipals(accessPaths),
    diagnostics
  };
}
export {
  ACCESS_SCHEMA_VERSION,
  accessListReport
};
