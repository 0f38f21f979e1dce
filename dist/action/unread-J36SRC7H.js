import {
  ACCOUNT_LISTS,
  IDENTITY_LISTS
} from "./chunk-DUGIBMI6.js";
import "./chunk-TGG4CZPM.js";
import {
  couldMatter,
  kindOf
} from "./chunk-FZ33M5TN.js";
import "./chunk-YSIXURWR.js";
import "./chunk-DCQJLCJO.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-7DQDWJI5.js";

// build/account/unread.js
var OUTPUTS = "what aws iam get-account-authorization-details, aws rds describe-db-instances, describe-db-clusters and describe-db-proxies print";
function unreadFiles(tree) {
  const told = new Set(tree.diagnostics.map(({ span }) => span.path));
  return tree.files.filter((path) => !NOTES.test(path) && !told.has(path)).flatMap((path) => {
    const message = complaintOf(path, tree);
    if (message === void 0)
      return [];
    const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return [{ code: "account-file-unread", severity: "error", message, span }];
  });
}
var NOTES = /(?:^|\/)(?:\.[^/]*|[^/]*\.md)$/i;
function complaintOf(path, tree) {
  const text = tree.read(path);
  if (text === void 0) {
    return "the file is not UTF-8, and is not read; in PowerShell write it with: | Out-File -Encoding utf8";
  }
  if (text.trim() === "") {
    return "the file is empty: the command that was to write it has failed; run it again, and see what it says";
  }
  if (kindOf(path, text) !== "foreign")
    return void 0;
  const output = parsed(text);
  if (output === void 0) {
    return "the file is not JSON, and is not read; add --output json to the command that writes it";
  }
  if (Array.isArray(output)) {
    return "the file is a list, and is not read; write each page into a file of its own, as the AWS CLI prints it";
  }
  const isOutput = LISTS.some((list) => Array.isArray(output[list])) || kindOf(`${path}.json`, text) !== "foreign";
  if (!isOutput)
    return `the file is not read: it is nothing that is known of an account, which is ${OUTPUTS}`;
  return couldMatter(path) ? void 0 : "the file is not read, because of its name; give it one that ends in .json";
}
var LISTS = [...ACCOUNT_LISTS, ...IDENTITY_LISTS];
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
export {
  unreadFiles
};
