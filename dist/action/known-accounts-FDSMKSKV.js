import {
  describeIssue,
  placesIn
} from "./chunk-LXBB5ORT.js";
import {
  ConfigError,
  placeText
} from "./chunk-FHVWT7TB.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-FEU7JHWZ.js";
import {
  array,
  strictObject,
  string,
  unknown
} from "./chunk-MIEAMG7T.js";
import "./chunk-E5KY6KI7.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/config/known-accounts.js
var import_yaml = __toESM(require_dist(), 1);
var name = string().min(1, "must not be empty");
var account = string("an account id is twelve digits in quotes").regex(/^\d{12}$/, "an account id has 12 digits, in quotes");
var listSchema = array(strictObject({ name, source: unknown().optional(), accounts: array(account) }));
var LONGEST = 5e6;
function withKnownAccounts(config, read) {
  const { knownAccountsFile: file, settings } = config.access;
  if (file === void 0)
    return config;
  const text = read(file.path);
  if (text === void 0) {
    throw new ConfigError(`${placeText(file.span)}: there is no file ${file.path}; write its path relative to this file, and commit it`);
  }
  const knownAccounts = new Map([...readKnownAccounts(file.path, text), ...settings.knownAccounts]);
  return { ...config, access: { ...config.access, settings: { ...settings, knownAccounts } } };
}
function contentOf(path, document) {
  try {
    return document.toJS();
  } catch (error) {
    throw new ConfigError(`${path}:1:1: ${error instanceof Error ? error.message : "the file cannot be read"}`);
  }
}
function readKnownAccounts(path, text) {
  if (text.length > LONGEST)
    throw new ConfigError(`${path}:1:1: the file is too long; it may have five million characters`);
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, schema: "failsafe" });
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `${path}:${line}:${col}: ${error.message}`;
    });
    throw new ConfigError(messages.join("\n"));
  }
  const places = placesIn(path, document, lines);
  const content = contentOf(path, document);
  if (!Array.isArray(content)) {
    throw new ConfigError(`${path}:1:1: the file is no list; write entries such as "- { name: Backup Vendor, accounts: ['999988887777'] }"`);
  }
  const checked = listSchema.safeParse(content);
  if (!checked.success) {
    throw new ConfigError(checked.error.issues.flatMap((issue) => describeIssue(issue, listSchema, places)).join("\n"));
  }
  return new Map(checked.data.flatMap((entry) => entry.accounts.map((id) => [id, entry.name])));
}
export {
  readKnownAccounts,
  withKnownAccounts
};
