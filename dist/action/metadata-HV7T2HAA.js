import {
  readYaml
} from "./chunk-PHOXGBTN.js";
import "./chunk-HEF6VXGF.js";
import {
  itemsOf,
  member,
  valuesAt
} from "./chunk-E5KY6KI7.js";
import {
  readJson
} from "./chunk-DCQJLCJO.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";

// build/ignores/metadata.js
function metadataDirectives(path, text) {
  return templatesIn(path, text).flatMap((template) => {
    const resources = member(template, "Resources");
    if (resources?.kind !== "map")
      return [];
    return [...resources.entries].flatMap(([id, resource]) => directivesOf(id, resource));
  });
}
function templatesIn(path, text) {
  if (!/^\s*\{/.test(text))
    return readYaml(path, text).documents;
  const { value } = readJson(path, text);
  return value === void 0 ? [] : [value];
}
var TOOLS = [
  { at: ["cfn_nag", "rules_to_suppress"], ruleOf: textOf("id"), reasonOf: textOf("reason") },
  { at: ["guard", "SuppressedRules"], ruleOf: ownText, reasonOf: () => void 0 },
  { at: ["checkov", "skip"], ruleOf: textOf("id"), reasonOf: textOf("comment") }
];
function directivesOf(id, resource) {
  const metadata = member(resource, "Metadata");
  if (metadata === void 0)
    return [];
  const { startLine, endLine } = resource.span;
  const target = { lines: { from: startLine, to: endLine }, anchor: `Resources/${id}` };
  return TOOLS.flatMap(({ at, ruleOf, reasonOf }) => valuesAt(metadata, at).flatMap(itemsOf).flatMap((item) => {
    const rule = ruleOf(item);
    if (rule === void 0)
      return [];
    const { startLine: line, startColumn, endColumn } = item.span;
    const reason = reasonOf(item) ?? "no reason is given";
    return [
      {
        comment: { text: rule, line, startColumn, endColumn, construct: target, resource: target },
        directive: { rule, reason, until: null, scope: "resource", isForeign: true }
      }
    ];
  }));
}
function textOf(name) {
  return (item) => {
    const value = member(item, name);
    return value === void 0 ? void 0 : ownText(value);
  };
}
function ownText(value) {
  return value.kind === "known" && typeof value.value === "string" ? value.value : void 0;
}
export {
  metadataDirectives
};
