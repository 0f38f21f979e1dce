import {
  encode
} from "./chunk-TGG4CZPM.js";
import {
  POLICY_FILE,
  WORDS,
  complaintsAbout,
  isLanguageVersion,
  kindOf,
  misspelled,
  mistyped,
  placeOf,
  readPolicy,
  refusal,
  saying
} from "./chunk-DWDLFKGI.js";
import {
  literalOf
} from "./chunk-FEU7JHWZ.js";
import "./chunk-C3FA54SW.js";
import {
  decodedDocument
} from "./chunk-YSIXURWR.js";
import "./chunk-XO53EMEX.js";
import "./chunk-C2Q24Z5S.js";
import {
  causesOf
} from "./chunk-E5KY6KI7.js";
import {
  readJson
} from "./chunk-DCQJLCJO.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-7DQDWJI5.js";

// build/iam/placeholders.js
var PLACEHOLDER = /\$\{(?![*?$]\})(?:[^{}:]+|AWS::\w+)\}|\{\{[^{}]*\}\}|<%=[^%]*%>|<[A-Za-z][\w .:/-]*>/g;
var SEGMENT = String.raw`(?:\$\{[^}]*\}|\$(?!\{)|[^:$])*`;
var ARN = new RegExp(`^(arn:)(${SEGMENT})(:${SEGMENT}:)(${SEGMENT})(:)(${SEGMENT})(?:(:dbuser:)([^/]*)|:)`, "s");
var IN_CAPITALS = /^[A-Z][A-Z0-9_-]*$/;
var PARTITION = /^(?:\w+[_-])?partition$/i;
var REGION = /^(?:\w+[_-])?region$/i;
var ACCOUNT = /^(?:[xX]+|(?:\w+[_-])?account(?:[_-]?(?:id|number))?)$/i;
var RESOURCE_ID = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[Dd][Bb]\w*ResourceId|\w*resource[_-]id)$/;
var TEMPLATE = /\$\{(?![*?$]\})[^{}:]*[}(]|%\{|\{\{|\{%|<%/;
function isTemplateText(text) {
  return TEMPLATE.test(text);
}
function withHoles(document) {
  switch (document.kind) {
    case "map": {
      const entries = new Map([...document.entries].map(([key, entry]) => [key, withHoles(entry)]));
      return { ...document, entries };
    }
    case "list":
      return { ...document, items: document.items.map(withHoles) };
    case "unknown":
      return document;
    case "known": {
      const { value, span } = document;
      if (typeof value !== "string")
        return document;
      const parts = partsOf(value, span);
      const because = parts.flatMap((part) => typeof part !== "string" && "unknown" in part ? part.unknown : []);
      return because.length === 0 ? document : { kind: "unknown", because, text: parts, span };
    }
  }
}
function partsOf(text, span) {
  const parts = [];
  let end = 0;
  for (const { start, mark } of marksOf(text)) {
    if (start > end)
      parts.push(text.slice(end, start));
    parts.push({ unknown: [{ reason: `${mark} is filled in by whatever reads this file`, span }] });
    end = start + mark.length;
  }
  if (end < text.length)
    parts.push(text.slice(end));
  return parts;
}
function marksOf(text) {
  const marks = Array.from(text.matchAll(PLACEHOLDER), ({ 0: mark, index }) => ({ start: index, mark }));
  return [...marks, ...wordsOf(text)].sort((a, b) => a.start - b.start);
}
function wordsOf(text) {
  const [, ...parts] = ARN.exec(text) ?? [];
  let start = 0;
  return parts.flatMap((mark, index) => {
    if (mark === void 0)
      return [];
    const at = start;
    start += mark.length;
    return STANDS_IN[index]?.(mark) === true ? [{ start: at, mark }] : [];
  });
}
var STANDS_IN = [
  void 0,
  (word) => IN_CAPITALS.test(word) || PARTITION.test(word),
  void 0,
  (word) => IN_CAPITALS.test(word) || REGION.test(word),
  void 0,
  (word) => IN_CAPITALS.test(word) || ACCOUNT.test(word),
  void 0,
  (word) => RESOURCE_ID.test(word)
];

// build/iam/files.js
function evaluatePolicyFile(tree, path, options = {}) {
  const text = tree.read(path);
  if (text === void 0 || !/^\uFEFF?\s*\{/.test(text))
    return void 0;
  const { value, diagnostics } = readJson(path, text);
  const [broken] = diagnostics.filter(({ severity }) => severity === "error");
  if (broken !== void 0 && isTemplateText(text))
    return unrendered(path, broken.span);
  const content = value?.kind === "map" ? contentOf(path, value, options.kindOf?.(path)) : void 0;
  const found = diagnostics.length > 0 && content?.isEmpty === true ? void 0 : content;
  if (found === void 0 && diagnostics.length === 0)
    return void 0;
  return {
    id: path,
    format: "iam",
    files: [path],
    resources: found?.resources ?? [],
    diagnostics: [...diagnostics, ...found?.diagnostics ?? []],
    moved: []
  };
}
function unrendered(path, span) {
  const message = "This policy is the template of one, which is not judged by itself: it is where a configuration in the repository renders it";
  const diagnostic = { code: "iam-unrendered", severity: "warning", message, span };
  return { id: path, format: "iam", files: [path], resources: [], diagnostics: [diagnostic], moved: [] };
}
function contentOf(path, root, configured) {
  const written = unwrapped(root);
  if (written === void 0)
    return void 0;
  const document = withHoles(written);
  const policy = readPolicy(document, [], () => []);
  const kind = configured ?? printedKind(root) ?? fileKind(path, policy);
  if (kind === void 0)
    return void 0;
  return {
    resources: [policyResource(path, document, kind)],
    diagnostics: refusals(written, policy, kind),
    isEmpty: policy.statements.length === 0
  };
}
function refusals(document, policy, kind) {
  const complaints = [
    ...misspelled(document, kind),
    ...mistyped(document, kind),
    ...misplaced(document, kind),
    ...complaintsAbout(policy, kind)
  ];
  return complaints.map((complaint) => refusal(complaint, placeOf(document, complaint.path)));
}
function misplaced({ entries }, kind) {
  const names = [...entries.keys()];
  if (entries.get("Statement")?.kind !== "map" || names.indexOf("Version") < names.indexOf("Statement"))
    return [];
  const message = "Version stands behind a Statement that is no list";
  return [{ message: saying(message, WORDS.parsing, kind), path: ["Version"] }];
}
function policyResource(path, document, kind) {
  const label = { kind: "known", value: kind, span: document.span };
  const attributes = {
    kind: "map",
    entries: /* @__PURE__ */ new Map([
      [POLICY_FILE.path, textOf(document)],
      [POLICY_FILE.kind, label]
    ]),
    span: document.span
  };
  return {
    address: path,
    type: POLICY_FILE.type,
    nativeType: POLICY_FILE.type,
    name: path.slice(path.lastIndexOf("/") + 1),
    format: "iam",
    mode: "managed",
    stack: path,
    calls: [],
    span: document.span,
    header: firstLine(document.span),
    attributes
  };
}
function textOf(document) {
  const because = causesOf(document);
  const { span } = document;
  return because.length === 0 ? encode(document) : { kind: "unknown", because, json: document, span };
}
var WRAPPERS = [
  [],
  ["Document"],
  ["PolicyVersion", "Document"],
  ["PolicyDocument"],
  ["Policy"],
  ["Policy", "PolicyDocument"],
  ["Policy", "Content"],
  ["ResourcePolicy"],
  ["InlinePolicy"]
];
function unwrapped(root) {
  for (const steps of WRAPPERS) {
    let value = root;
    for (const step of steps)
      value = value?.kind === "map" ? value.entries.get(step) : void 0;
    const document = value === void 0 || steps.length === 0 ? value : decodedDocument(value);
    if (document?.kind === "map" && isPolicy(document))
      return document;
  }
  return void 0;
}
function isPolicy({ entries }) {
  const version = entries.get("Version");
  return isStatement(entries.get("Statement")) || version?.kind === "known" && isLanguageVersion(version.value);
}
function isStatement(value) {
  if (value?.kind === "list")
    return value.items.some(isStatement);
  if (value?.kind !== "map")
    return false;
  return value.entries.has("Effect") || value.entries.has("Action") || value.entries.has("NotAction");
}
var HINTS = [
  ["resource_control", /(?:^|[/_.-])(?:rcps?|resource[-_]?control)(?:[/_.-]|$)/i],
  ["service_control", /(?:^|[/_.-])(?:scps?|service[-_]?control|organizations?|guard-?rails?)(?:[/_.-]|$)/i],
  ["boundary", /boundar(?:y|ies)/i]
];
function printedKind(root) {
  const policy = root.entries.get("Policy");
  const summary = policy?.kind === "map" ? policy.entries.get("PolicySummary") : void 0;
  const type = summary?.kind === "map" ? summary.entries.get("Type") : void 0;
  const name = type?.kind === "known" ? String(type.value) : "";
  return Object.hasOwn(ORGANIZATION_KINDS, name) ? ORGANIZATION_KINDS[name] : void 0;
}
var ORGANIZATION_KINDS = {
  SERVICE_CONTROL_POLICY: "service_control",
  RESOURCE_CONTROL_POLICY: "resource_control"
};
function fileKind(path, { statements }) {
  const actions = statements.flatMap((statement) => [...statement.actions ?? [], ...statement.notActions ?? []]);
  const isStackPolicy = actions.length > 0 && actions.every((action) => literalOf(action)?.startsWith("Update:") === true);
  if (isStackPolicy)
    return void 0;
  const written = kindOf({ statements });
  const hinted = HINTS.find(([, pattern]) => pattern.test(path))?.[0];
  if (written === "identity")
    return hinted === "resource_control" ? "identity" : hinted ?? "identity";
  const isControl = hinted === "resource_control" && statements.every(({ effect }) => effect === "Deny");
  return isControl ? "resource_control" : written;
}
function firstLine(span) {
  return span.endLine === span.startLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
}
export {
  evaluatePolicyFile
};
