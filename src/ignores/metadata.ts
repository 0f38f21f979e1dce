import { readJson } from "../document/json.js";
import { readYaml } from "../document/yaml.js";
import { itemsOf, member, valuesAt } from "../graph/inspect.js";
import type { Value } from "../graph/value.js";
import type { Directive } from "./directive.js";
import type { PlacedComment } from "./placed.js";

/** An entry of a resource's metadata, in the place of a comment. */
export interface MetadataDirective {
  readonly comment: PlacedComment;
  readonly directive: Directive;
}

/**
 * What the metadata of a template's resources tell other tools to ignore:
 * https://github.com/stelligent/cfn_nag#per-resource-rule-suppression
 * https://github.com/aws-cloudformation/aws-guard-rules-registry#rule-suppression
 * https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html#cloudformation-metadata
 */
export function metadataDirectives(path: string, text: string): readonly MetadataDirective[] {
  return templatesIn(path, text).flatMap((template) => {
    const resources = member(template, "Resources");
    if (resources?.kind !== "map") return [];
    return [...resources.entries].flatMap(([id, resource]) => directivesOf(id, resource));
  });
}

function templatesIn(path: string, text: string): readonly Value[] {
  if (!/^\s*\{/.test(text)) return readYaml(path, text).documents;
  const { value } = readJson(path, text);
  return value === undefined ? [] : [value];
}

/** Where each tool has the list, and what an item of it says. */
const TOOLS: readonly {
  readonly at: readonly string[];
  readonly ruleOf: (item: Value) => string | undefined;
  readonly reasonOf: (item: Value) => string | undefined;
}[] = [
  { at: ["cfn_nag", "rules_to_suppress"], ruleOf: textOf("id"), reasonOf: textOf("reason") },
  { at: ["guard", "SuppressedRules"], ruleOf: ownText, reasonOf: () => undefined },
  { at: ["checkov", "skip"], ruleOf: textOf("id"), reasonOf: textOf("comment") },
];

function directivesOf(id: string, resource: Value): readonly MetadataDirective[] {
  const metadata = member(resource, "Metadata");
  if (metadata === undefined) return [];
  const { startLine, endLine } = resource.span;
  const target = { lines: { from: startLine, to: endLine }, anchor: `Resources/${id}` };
  return TOOLS.flatMap(({ at, ruleOf, reasonOf }) =>
    valuesAt(metadata, at)
      .flatMap(itemsOf)
      .flatMap((item) => {
        const rule = ruleOf(item);
        if (rule === undefined) return [];
        const { startLine: line, startColumn, endColumn } = item.span;
        const reason = reasonOf(item) ?? "no reason is given";
        return [
          {
            comment: { text: rule, line, startColumn, endColumn, construct: target, resource: target },
            directive: { rule, reason, until: null, scope: "resource" as const, isForeign: true },
          },
        ];
      }),
  );
}

function textOf(name: string): (item: Value) => string | undefined {
  return (item) => {
    const value = member(item, name);
    return value === undefined ? undefined : ownText(value);
  };
}

function ownText(value: Value): string | undefined {
  return value.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}
