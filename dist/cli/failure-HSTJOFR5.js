import {
  AcceptedAccessError
} from "./chunk-7W27R4VF.js";
import {
  ToolchainError
} from "./chunk-3JVQIR27.js";
import {
  SourceError
} from "./chunk-AUKZDSDS.js";
import {
  UnknownRuleError
} from "./chunk-GBZ3BXGH.js";
import {
  PackError
} from "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import {
  ConfigError
} from "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/request/failure.js
var EXPECTED = [
  SourceError,
  ConfigError,
  AcceptedAccessError,
  PackError,
  UnknownRuleError,
  ToolchainError
];
function describeFailure(error, expected = []) {
  for (const kind of [...EXPECTED, ...expected])
    if (error instanceof kind)
      return error.message;
  const details = error instanceof Error ? error.stack ?? error.message : String(error);
  return `this is a fault of RDS Gate, please report it:
${details}`;
}
export {
  describeFailure
};
