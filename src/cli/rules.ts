import type { LoadedPack } from "../policy/active.js";
import { remediationParagraphs } from "../policy/remediation.js";
import type { RuleMetadata } from "../policy/result.js";
import { nearestOf } from "../source/nearest.js";
import { aliasesOf } from "../findings/assemble.js";
import { findConfig, loadPacks } from "./context.js";
import { UsageError } from "./error.js";
import { write } from "./output.js";

interface RulesOptions {
  readonly config?: string;
  readonly pack: readonly string[];
  readonly format: "text" | "json";
}

/** `rds-gate rules`: lists the rules of all packs. */
export async function rules(options: RulesOptions): Promise<number> {
  const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  await write(options.format === "json" ? `${JSON.stringify(sorted, undefined, 2)}\n` : ruleTable(sorted));
  return 0;
}

/** `rds-gate explain`: everything about one rule, named by its id or by a peer's id for the same control. */
export async function explain(name: string, options: RulesOptions): Promise<number> {
  const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
  const found = all.filter((rule) => rule.id === name || aliasesOf(rule).includes(name));
  if (found.length === 0) {
    const nearest = nearestOf(
      name,
      all.map(({ id }) => id),
    );
    const hint = nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`;
    throw new UsageError(`there is no rule ${name}; ${hint}`);
  }
  await write(
    options.format === "json" ? `${JSON.stringify(found, undefined, 2)}\n` : found.map(explanation).join("\n\n"),
  );
  return 0;
}

async function packsFor(options: RulesOptions): Promise<LoadedPack[]> {
  const cwd = process.cwd();
  return loadPacks(await findConfig(cwd, cwd, options.config), cwd, options.pack);
}

function ruleTable(rules: readonly RuleMetadata[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, title, optIn }) =>
      `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${optIn ? " (only when asked for)" : ""}`,
  );
  return `${lines.join("\n")}\n\n${rules.length} rules; "rds-gate explain <rule>" tells more\n`;
}

function explanation(rule: RuleMetadata): string {
  const parameters = Object.entries(rule.parameters).map(
    ([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`,
  );
  const aliases = Object.entries(rule.aliases).map(([peer, ids]) => `  ${peer}: ${ids.join(", ")}`);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ["How to fix it", remediationParagraphs(rule.remediation)],
    ["Judges", [rule.resources.join(", ")]],
    ["Parameters", parameters],
    ["Elsewhere known as", aliases],
    ["See also", rule.references],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}:\n${indent(lines)}`);
  return [`${rule.id} (${rule.severity})\n${rule.title}`, rule.description, ...body].join("\n\n") + "\n";
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line.trim()}`).join("\n");
}
