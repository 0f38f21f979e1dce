import {
  readConfig
} from "./chunk-TH7FUPST.js";
import "./chunk-LXBB5ORT.js";
import "./chunk-2AMKPP2Q.js";
import {
  ConfigError,
  NO_CONFIG
} from "./chunk-FHVWT7TB.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-FEU7JHWZ.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-MIEAMG7T.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-XO53EMEX.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-C2Q24Z5S.js";
import "./chunk-E5KY6KI7.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";

// build/config/changed.js
function configChanges(name, base, head, packs = []) {
  const [proposed, problems] = readProposed(name, head);
  const notes = [
    ...base === head ? [] : [changed(name, fileMessage(name, base, head))],
    ...packs.map((path) => changed(path, `${path} of a pack is changed here: the base's pack judged this run; the change takes effect after merge`))
  ];
  return { diagnostics: base === head ? notes : [...notes, ...problems], proposed };
}
function fileMessage(name, base, head) {
  if (base === void 0)
    return `${name} is new here: this run was judged without one; it takes effect after merge`;
  if (head === void 0)
    return `${name} is removed here: this run was judged by the base's; it holds until the merge`;
  return `${name} is changed here: this run was judged by the base's; the change takes effect after merge`;
}
function readProposed(name, text) {
  if (text === void 0)
    return [NO_CONFIG, []];
  try {
    return [readConfig(name, text), []];
  } catch (error) {
    if (!(error instanceof ConfigError))
      throw error;
    return [void 0, problemsOf(name, error)];
  }
}
function problemsOf(name, error) {
  return error.message.split("\n").map((line) => {
    const [, row = "1", column = "1", message = line] = /^.*?:(\d+):(\d+): (.*)$/.exec(line.replace(name, "")) ?? [];
    const [startLine, startColumn] = [Number(row), Number(column)];
    return {
      code: "config-invalid",
      severity: "warning",
      message: `after merge every run will stop here: ${message}`,
      span: { path: name, startLine, startColumn, endLine: startLine, endColumn: startColumn }
    };
  });
}
function changed(path, message) {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { code: "config-changed", severity: "note", message, span };
}
export {
  configChanges
};
