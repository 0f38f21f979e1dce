import {
  aliasesOf,
  findConfig,
  loadPacks
} from "./chunk-XDNSKPLQ.js";
import "./chunk-BTGCOSLL.js";
import {
  write
} from "./chunk-4GZ5EO6V.js";
import "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-5VQBVNEX.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/cli/rules.js
async function rules(options) {
  const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
  const sorted = [...all].sort((a, b) => a.id < b.id ? -1 : 1);
  await write(options.format === "json" ? `${JSON.stringify(sorted, void 0, 2)}
` : ruleTable(sorted));
  return 0;
}
async function explain(name, options) {
  const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
  const found = all.filter((rule) => rule.id === name || aliasesOf(rule).includes(name));
  if (found.length === 0) {
    const nearest = nearestOf(name, all.map(({ id }) => id));
    const hint = nearest === void 0 ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`;
    throw new UsageError(`there is no rule ${name}; ${hint}`);
  }
  await write(options.format === "json" ? `${JSON.stringify(found, void 0, 2)}
` : found.map(explanation).join("\n\n"));
  return 0;
}
async function packsFor(options) {
  const cwd = process.cwd();
  return loadPacks(await findConfig(cwd, cwd, options.config), cwd, options.pack);
}
function ruleTable(rules2) {
  const width = Math.max(...rules2.map(({ id }) => id.length));
  const lines = rules2.map(({ id, severity, title, optIn }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${optIn ? " (only when asked for)" : ""}`);
  return `${lines.join("\n")}

${rules2.length} rules; "rds-gate explain <rule>" tells more
`;
}
function explanation(rule) {
  const parameters = Object.entries(rule.parameters).map(([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`);
  const aliases = Object.entries(rule.aliases).map(([peer, ids]) => `  ${peer}: ${ids.join(", ")}`);
  const sections = [
    ["How to fix it", [rule.remediation]],
    ["Judges", [rule.resources.join(", ")]],
    ["Parameters", parameters],
    ["Elsewhere known as", aliases],
    ["See also", rule.references]
  ];
  const body = sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => `${heading}:
${indent(lines)}`);
  return [`${rule.id} (${rule.severity})
${rule.title}`, rule.description, ...body].join("\n\n") + "\n";
}
function indent(lines) {
  return lines.map((line) => `  ${line.trim()}`).join("\n");
}
export {
  explain,
  rules
};
