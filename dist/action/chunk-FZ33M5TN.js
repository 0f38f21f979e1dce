import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE
} from "./chunk-YDW3W6MA.js";

// build/document/outline.js
function outlineOf(text, interest, enough) {
  const found = /* @__PURE__ */ new Map();
  const record = (path, value) => {
    const texts = found.get(path);
    if (texts === void 0)
      found.set(path, value === void 0 ? [] : [value]);
    else if (value !== void 0)
      texts.push(value);
    return enough(found);
  };
  const start = contentStart(text);
  if (text[start] === "[")
    record("[]", void 0);
  if (isFlowYaml(text, start))
    outlineOfFlow(text, interest, record);
  else if (text[start] === "{" || text[start] === "[")
    outlineOfJson(text, start, interest, record);
  else
    outlineOfYaml(text.startsWith("\uFEFF") ? text.slice(1) : text, interest, record);
  return found;
}
function contentStart(text) {
  const before = /[\s\uFEFF]*(?:#.*|%[A-Z].*|---(?=\s))?/y;
  let start = 0;
  while (before.test(text) && before.lastIndex > start)
    start = before.lastIndex;
  return start;
}
function below(level, key) {
  const name = Object.hasOwn(level.interest, key) ? key : "*";
  const interest = Object.hasOwn(level.interest, name) ? level.interest[name] : void 0;
  if (interest === void 0)
    return void 0;
  return { path: level.path === "" ? name : `${level.path}.${name}`, interest };
}
function outlineOfJson(text, start, interest, record) {
  const stack = [];
  let next = { path: "", interest };
  let position = start;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      stack.push({ level: next, isArray: code === OPEN_BRACKET });
      position += 1;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      stack.pop();
      if (stack.length === 0)
        return;
      position += 1;
    } else if (code === QUOTE) {
      const container = stack.at(-1);
      const end = endOfString(text, position);
      if (container === void 0)
        return;
      const string = text.slice(position + 1, end - 1);
      position = end;
      const afterwards = skipSpace(text, end);
      if (text.charCodeAt(afterwards) !== COLON) {
        if (container.isArray && record(container.level.path, string))
          return;
        continue;
      }
      const value = skipSpace(text, afterwards + 1);
      const level = below(container.level, string);
      if (level === void 0) {
        position = skipValue(text, value);
        continue;
      }
      const isText = text.charCodeAt(value) === QUOTE;
      const valueEnd = isText ? endOfString(text, value) : value;
      if (text.charCodeAt(value) === OPEN_BRACKET && record(`${level.path}[]`, void 0))
        return;
      if (record(level.path, isText ? text.slice(value + 1, valueEnd - 1) : void 0))
        return;
      next = level;
      position = valueEnd;
    } else {
      const container = stack.at(-1);
      if (code === COMMA && container?.isArray === true)
        next = container.level;
      position += 1;
    }
  }
}
function skipSpace(text, from) {
  let position = from;
  while (position < text.length && text.charCodeAt(position) <= 32)
    position += 1;
  return position;
}
function endOfString(text, from) {
  let end = text.indexOf('"', from + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH)
      backslashes += 1;
    if (backslashes % 2 === 0)
      return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
function skipValue(text, from) {
  let depth = 0;
  let position = from;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) {
      position = endOfString(text, position);
      if (depth === 0)
        return position;
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET)
      depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0)
        return position;
      depth -= 1;
      if (depth === 0)
        return position + 1;
    } else if (code === COMMA && depth === 0)
      return position;
    position += 1;
  }
  return position;
}
var YAML_KEY = /^([ \t]*(?:- +)*)(["']?)([\w.:/&-]+|<<)\2[ \t]*:(?:[ \t](.*))?\r?$/gm;
var FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:[ \t]*["']?([\w:]+)/g;
function outlineOfYaml(text, interest, record) {
  outlineOfBlock(text, { path: "", interest }, record, anchorsOf(text));
}
function outlineOfBlock(text, root, record, anchors) {
  const stack = [];
  for (const match of text.matchAll(YAML_KEY)) {
    const [whole, before = "", , key = "", line = ""] = match;
    for (let dash = before.indexOf("-"); dash !== -1; dash = before.indexOf("-", dash + 1)) {
      const list = enterItem(stack, dash);
      if (list !== void 0 && record(`${list.path}[]`, void 0))
        return true;
    }
    const indent = before.length;
    while ((stack.at(-1)?.indent ?? -1) >= indent)
      stack.pop();
    const parent = stack.length === 0 ? root : stack.at(-1)?.level;
    if (key === "<<") {
      const end = match.index + whole.length;
      if (parent !== void 0 && recordAliases(line + itemsAfter(text, end), parent, record, anchors))
        return true;
      continue;
    }
    const level = parent === void 0 ? void 0 : below(parent, key);
    stack.push({ indent, level, isItem: false });
    if (level === void 0)
      continue;
    const rest = line.trim().replace(PROPERTIES, "");
    const value = BEGINS_BELOW.test(rest) ? lineAfter(text, match.index + whole.length) : rest;
    if (value.startsWith("[") && record(`${level.path}[]`, void 0))
      return true;
    if (record(level.path, /^["'\w$]/.test(value) ? unquoted(value) : void 0))
      return true;
    if (value.startsWith("{") && (recordFlow(value, level, record) || recordAliases(value, level, record, anchors)))
      return true;
    if (value.startsWith("*") && recordAliases(value, level, record, anchors))
      return true;
  }
  return false;
}
var MOST_ANCHORED = 2e6;
var ANCHOR = /(?<=[\s[{])&([^\s,[\]{}]+)/g;
function anchorsOf(text) {
  let places;
  const asked = /* @__PURE__ */ new Set();
  let left = MOST_ANCHORED;
  return (name, level) => {
    places ??= new Map(Array.from(text.matchAll(ANCHOR), ({ 0: { length }, 1: anchor = "", index }) => [anchor, index + length]));
    const place = places.get(name);
    const question = `${name} ${level.path}`;
    if (place === void 0 || left <= 0 || asked.has(question))
      return void 0;
    asked.add(question);
    const block = blockAt(text, place);
    left -= block.length;
    return block;
  };
}
function blockAt(text, start) {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const outer = /[ \t]*/y;
  outer.lastIndex = lineStart;
  outer.test(text);
  const indent = outer.lastIndex - lineStart;
  const line = new RegExp(`.*\\n(?=[ \\t]{${indent + 1}}|[ \\t]*(?:#.*|\\r)?\\n)`, "y");
  line.lastIndex = start;
  let end = start;
  while (line.test(text))
    end = line.lastIndex;
  const newline = text.indexOf("\n", end);
  return text.slice(start, newline === -1 ? text.length : newline);
}
var ALIAS = /(?<![^\s[{,])\*([^\s,[\]{}]+)/g;
function recordAliases(value, level, record, anchors) {
  for (const [, name = ""] of value.matchAll(ALIAS)) {
    const block = anchors(name, level);
    if (block === void 0)
      continue;
    if (block.trimStart().startsWith("{") ? recordFlow(block, level, record) : outlineOfBlock(block, level, record, anchors))
      return true;
  }
  return false;
}
function itemsAfter(text, end) {
  return /(?:\r?\n[ \t]*-[ \t]+\*.*)*/y.exec(text.slice(end, end + LONGEST_LINE))?.[0] ?? "";
}
var PROPERTIES = /^(?:[!&]\S*\s+)+/;
var BEGINS_BELOW = /^(?:[|>][-+\d]*)?(?:#.*)?$/;
function lineAfter(text, end) {
  const line = /\n(.*)/y.exec(text.slice(end, end + LONGEST_LINE))?.[1]?.trim() ?? "";
  return /:(?:\s|$)/.test(line) ? "" : line;
}
var LONGEST_LINE = 1e3;
function enterItem(stack, indent) {
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    if (top.indent < indent || top.indent === indent && !top.isItem)
      break;
    stack.pop();
  }
  const level = stack.at(-1)?.level;
  stack.push({ indent, level, isItem: true });
  return level;
}
function isFlowYaml(text, start) {
  if (text[start] !== "{")
    return false;
  const key = /\S/g;
  key.lastIndex = start + 1;
  const [first = '"'] = key.exec(text) ?? [];
  return /[\w']/.test(first);
}
var ANY_FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:(?:[ \t]*["']?([\w:]+)|(?=[\s[{"'!&*|>]))/g;
function outlineOfFlow(text, interest, record) {
  const levels = /* @__PURE__ */ new Map([["", { path: "", interest }]]);
  for (const [, , key = "", value] of text.matchAll(ANY_FLOW_KEY)) {
    for (const candidate of levels.values()) {
      const found = below(candidate, key);
      if (found === void 0)
        continue;
      if (record(found.path, value))
        return;
      for (const level of [found, below(found, "")])
        if (level !== void 0)
          levels.set(level.path, level);
    }
  }
}
function recordFlow(line, level, record) {
  const levels = [level, below(level, "")];
  for (const [, , key = "", value] of line.matchAll(FLOW_KEY)) {
    for (const candidate of levels) {
      const found = candidate === void 0 ? void 0 : below(candidate, key);
      if (found !== void 0 && record(found.path, value))
        return true;
    }
  }
  return false;
}
function unquoted(text) {
  const quoted = /^(["'])(.*?)\1/.exec(text);
  return quoted?.[2] ?? text.replace(/[ \t]+#.*$/, "");
}

// build/document/kind.js
var BY_SUFFIX = [
  [".tf", "terraform"],
  [".tofu", "terraform"],
  [".tf.json", "terraform"],
  [".tofu.json", "terraform"],
  [".tfvars", "tfvars"],
  [".tfvars.json", "tfvars"]
];
var BY_CONTENT = /\.(?:json|ya?ml|template|cfn|cform)$/i;
var READ_BY_TERRAFORM = /\.(?:tftpl|tpl|tmpl)$/i;
var FOREIGN_FOLDER = /(?:^|\/)(?:node_modules|\.terraform|\.git|\.venv|__pycache__|bower_components)\//;
var CDK_ASSET = /(?:^|\/)(?:asset\.[0-9a-f]{64}|cdk\.out\/(?:[^/]+\/)*asset\.[0-9a-f]+)(?:\.[^/]*)?(?:\/|$)/;
var SERVICE_PROGRAM = /(?:^|\/)serverless\.[cm]?[jt]s$/;
var TEMPLATE_NAME = /(?:^|\/)[^/.]*(?:template|cloudformation|cfn|stack)[^/.]*$/i;
var FOREIGN_NAME = new RegExp([
  String.raw`(?:^|\/)(?:package(?:-lock)?|npm-shrinkwrap|composer|[tj]sconfig[^/]*|angular|nx|lerna|renovate|project)\.json$`,
  String.raw`(?:^|\/)(?:pnpm-lock|pnpm-workspace|mkdocs|codecov|\.[^/]*)\.ya?ml$`,
  String.raw`(?:^|\/)\.github\/(?:workflows|ISSUE_TEMPLATE)\/`,
  String.raw`(?:^|\/)docker-compose[^/]*\.ya?ml$`,
  String.raw`(?:^|\/)(?:Chart|values[^/]*|kustomization)\.ya?ml$`,
  String.raw`\.(?:assets|metadata|tsbuildinfo|schema)\.json$`
].join("|"));
function couldMatter(path) {
  if (bySuffix(path) !== void 0 || isCandidate(path))
    return true;
  return (READ_BY_TERRAFORM.test(path) || SERVICE_PROGRAM.test(path)) && !isForeignPlace(path);
}
function kindOf(path, text) {
  const kind = bySuffix(path);
  if (kind !== void 0)
    return kind;
  if (SERVICE_PROGRAM.test(path) && !isForeignPlace(path))
    return isServiceProgram(text) ? "template" : "foreign";
  if (!isCandidate(path))
    return "foreign";
  const looksLike = SHAPES.filter(({ words }) => words.some((word) => text.includes(word)));
  if (looksLike.length === 0)
    return "foreign";
  const outline = outlineOf(text, INTEREST, (found) => isTemplateShape(found) || isPlan(found));
  if (outline.has("[]"))
    return outline.has("ParameterKey") ? "parameters" : "foreign";
  return looksLike.find(({ has }) => has(outline))?.kind ?? "foreign";
}
function isServiceProgram(text) {
  return ["service", "provider", "functions"].every((word) => text.includes(word));
}
var STATEMENT = { Effect: {}, Action: {}, NotAction: {} };
var DOCUMENT = { Version: {}, Statement: STATEMENT };
var INTEREST = {
  format_version: {},
  planned_values: {},
  resource_changes: {},
  AWSTemplateFormatVersion: {},
  Transform: {},
  Resources: { "Fn::Transform": { Name: {} }, "*": { Type: {} } },
  resources: { Resources: { "*": { Type: {} } } },
  service: {},
  provider: { name: {} },
  functions: {},
  Parameters: {},
  ParameterKey: {},
  RoleDetailList: {},
  UserDetailList: {},
  GroupDetailList: {},
  Role: { AssumeRolePolicyDocument: {} },
  Roles: { AssumeRolePolicyDocument: {} },
  DBInstances: { DbiResourceId: {} },
  DBClusters: { DbClusterResourceId: {} },
  DBProxies: { DBProxyArn: {} },
  DBSnapshots: { DBSnapshotArn: {} },
  DBClusterSnapshots: { DBClusterSnapshotArn: {} },
  DBSnapshotAttributesResult: { DBSnapshotAttributes: {} },
  DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: {} },
  ...DOCUMENT,
  Document: DOCUMENT,
  PolicyVersion: { Document: DOCUMENT },
  PolicyDocument: DOCUMENT,
  Policy: { ...DOCUMENT, PolicyDocument: DOCUMENT, Content: DOCUMENT },
  ResourcePolicy: DOCUMENT,
  InlinePolicy: DOCUMENT
};
function bySuffix(path) {
  if (isForeignPlace(path))
    return void 0;
  return BY_SUFFIX.find(([suffix]) => path.endsWith(suffix))?.[1];
}
function isCandidate(path) {
  return (BY_CONTENT.test(path) || TEMPLATE_NAME.test(path)) && !isForeignPlace(path) && !FOREIGN_NAME.test(path);
}
function isForeignPlace(path) {
  return FOREIGN_FOLDER.test(path) || CDK_ASSET.test(path);
}
var ACCOUNT_KEYS = [
  ...["RoleDetailList", "UserDetailList", "GroupDetailList"],
  ...["Role.AssumeRolePolicyDocument", "Roles.AssumeRolePolicyDocument"],
  ...["DBInstances.DbiResourceId", "DBClusters.DbClusterResourceId", "DBProxies.DBProxyArn"],
  ...["DBSnapshots.DBSnapshotArn", "DBClusterSnapshots.DBClusterSnapshotArn"],
  ...[
    "DBSnapshotAttributesResult.DBSnapshotAttributes",
    "DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes"
  ]
];
var SHAPES = [
  { kind: "plan-json", words: ['"format_version"'], has: isPlan },
  { kind: "template", words: ["::", "AWSTemplateFormatVersion", "${file(", "handler"], has: isTemplateShape },
  { kind: "account", words: ACCOUNT_KEYS.map(lastKey), has: hasAccountShape },
  {
    kind: "iam-policy",
    words: ['"Statement"', '\\"Statement\\"', "%22Statement%22", '"2012-10-17"', '"2008-10-17"'],
    has: hasPolicyShape
  },
  { kind: "parameters", words: ["ParameterKey", "Parameters"], has: isParameterFile }
];
function isPlan(outline) {
  return outline.has("format_version") && (outline.has("planned_values") || outline.has("resource_changes"));
}
function isTemplateShape(outline) {
  if (!outline.has("Resources"))
    return isServerlessService(outline);
  const transforms = [outline.get("Transform"), outline.get("Resources.Fn::Transform.Name")].flat();
  if (outline.has("AWSTemplateFormatVersion") || transforms.some(isTransform))
    return true;
  if (outline.has("Resources[]"))
    return false;
  return outline.get("Resources.*.Type")?.some((type) => RESOURCE_TYPE.test(type)) ?? false;
}
function isServerlessService(outline) {
  if (!outline.has("service") || !outline.has("provider"))
    return false;
  const provider = [...outline.get("provider") ?? [], ...outline.get("provider.name") ?? []];
  const isOfAws = provider.some((text) => text === "aws" || text.startsWith("${file("));
  if (isOfAws && outline.has("functions"))
    return true;
  const places = ["resources", "resources.Resources", "resources.Resources.*"].flatMap((path) => outline.get(path) ?? []);
  if (places.some((text) => text.startsWith("${file(")))
    return true;
  return outline.get("resources.Resources.*.Type")?.some((type) => RESOURCE_TYPE.test(type)) ?? false;
}
var isTransform = (name) => name?.startsWith("AWS::") === true;
var RESOURCE_TYPE = /^[A-Z][A-Za-z0-9]+::/;
var WRAPPERS = [
  ...["", "PolicyVersion.Document.", "PolicyDocument.", "Policy.", "Document.", "Policy.PolicyDocument."],
  ...["Policy.Content.", "ResourcePolicy.", "InlinePolicy."]
];
function hasAccountShape(outline) {
  return ACCOUNT_KEYS.some((path) => outline.has(path));
}
function hasPolicyShape(outline) {
  if (!outline.has("Statement") && !outline.has("Resources") && isPolicyVersion(outline.get("Version")?.[0]))
    return true;
  return WRAPPERS.some((wrapper) => {
    if (outline.get(wrapper.slice(0, -1))?.some(isEncodedPolicy) === true)
      return true;
    if (!outline.has(`${wrapper}Statement`))
      return false;
    const has = (element) => outline.has(`${wrapper}Statement.${element}`);
    const isStatement = has("Effect") && (has("Action") || has("NotAction"));
    const version = outline.get(`${wrapper}Version`)?.[0];
    if (version !== void 0 && OTHER_LANGUAGE.test(version))
      return false;
    return (isStatement || isPolicyVersion(version)) && !isStackPolicy(outline, `${wrapper}Statement.`);
  });
}
var OTHER_LANGUAGE = /^\d+(?:\.\d+)?$/;
function isEncodedPolicy(text) {
  return /^\s*\{.*\\"Statement\\"/s.test(text) || /^%7B.*%22Statement%22/is.test(text);
}
function isPolicyVersion(version) {
  return version === "2012-10-17" || version === "2008-10-17";
}
function isStackPolicy(outline, statement) {
  const actions = [...outline.get(`${statement}Action`) ?? [], ...outline.get(`${statement}NotAction`) ?? []];
  return actions.length > 0 && actions.every((action) => action.startsWith("Update:"));
}
function isParameterFile(outline) {
  return outline.has("Parameters") && !outline.has("Resources");
}
function lastKey(path) {
  return `"${path.slice(path.lastIndexOf(".") + 1)}"`;
}

export {
  couldMatter,
  kindOf
};
