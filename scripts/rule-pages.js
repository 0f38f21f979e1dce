// Writes docs/rules/: a page for each rule of the core pack, from its METADATA and examples, and the list of them all.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const { remediationParagraphs } = await import(pathToFileURL(join(project, "build", "policy", "remediation.js")).href);
const manifest = JSON.parse(readFileSync(join(project, "dist", "packs", "core", "manifest.json"), "utf8"));
const pages = join(project, "docs", "rules");

const LANGUAGES = { tf: "terraform", yaml: "yaml", json: "json" };
const FORMATS = { tf: "Terraform", yaml: "CloudFormation (YAML)", json: "JSON" };
const PEERS = {
  checkov: "Checkov",
  trivy: "Trivy",
  kics: "KICS",
  guard: "AWS Guard Rules Registry",
  regula: "Regula",
  terrascan: "Terrascan",
  cfn_nag: "cfn_nag",
  prowler: "Prowler",
  sechub: "AWS Security Hub",
  config: "AWS Config",
  cis: "CIS AWS Foundations",
  cdknag: "cdk-nag",
  controltower: "AWS Control Tower",
  steampipe: "Steampipe",
  control: "RDS Gate's catalogue",
};

rmSync(pages, { recursive: true, force: true });
for (const rule of manifest.rules) write(`${rule.id}.md`, page(rule));
write("README.md", index(manifest.rules));
console.log(`docs/rules: ${manifest.rules.length} pages`);

function write(path, text) {
  const file = join(pages, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function index(rules) {
  const families = groupBy(rules, familyOf);
  const sections = [...families].map(([family, members]) => {
    const rows = members.map(({ id, severity, title, optIn, aliases }) => {
      const name = id.slice(family.length + 1);
      const what = `${cell(title)}${optIn ? " (off by default)" : ""}`;
      return `| [${name}](${id}.md) | ${severity} | ${what} | ${elsewhere(aliases).join(", ") || "nowhere"} |`;
    });
    const head = "| rule | severity | what it finds | known to |\n|---|---|---|---|";
    return `## ${family}\n\n${head}\n${rows.join("\n")}\n`;
  });
  const intro = `${rules.length} rules. \`rds-gate explain <rule>\` tells the same at the terminal.`;
  return `# Rules of the core pack\n\n${intro}\n\n${coverage(rules)}\n${sections.join("\n")}`;
}

/** Which of the rules other tools have, too. */
function coverage(rules) {
  const rows = Object.entries(PEERS)
    .filter(([peer]) => peer !== "control")
    .map(([peer, name]) => [name, rules.filter(({ aliases }) => aliases[peer]).length])
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `| ${name} | ${count} |`);
  const own = rules.filter(({ aliases }) => elsewhere(aliases).length === 0).length;
  const head = "| tool | rules that it has, too |\n|---|---|";
  return `## Elsewhere\n\n${own} of them no other tool has. Which ids they have there is on each rule's page.\n\n${head}\n${rows.join("\n")}\n`;
}

/** Names of the tools that have a control like that of a rule. */
function elsewhere(aliases) {
  return Object.keys(PEERS)
    .filter((peer) => peer !== "control" && aliases[peer])
    .map((peer) => PEERS[peer]);
}

function familyOf({ id }) {
  return id.split("/")[0];
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function page(rule) {
  const parameters = Object.entries(rule.parameters).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | \`${cell(JSON.stringify(value))}\` |`,
  );
  const aliases = Object.entries(rule.aliases)
    .filter(([peer]) => peer !== "control")
    .map(([peer, ids]) => `| ${PEERS[peer] ?? peer} | ${ids.map((id) => `\`${id}\``).join(", ")} |`);
  const sections = [
    `# ${rule.title}`,
    `\`${rule.id}\` · severity **${rule.severity}** · since ${rule.since}${rule.optIn ? " · off by default" : ""}`,
    rule.description.trim(),
    `Judges ${rule.resources.map((type) => `\`${type}\``).join(", ")}.`,
    `## How to fix it\n\n${remediationParagraphs(rule.remediation).join("\n\n")}`,
    parameters.length > 0 && `## Parameters\n\n| name | meaning | default |\n|---|---|---|\n${parameters.join("\n")}`,
    ...examples(rule.id),
    aliases.length > 0 && `## Elsewhere known as\n\n| | |\n|---|---|\n${aliases.join("\n")}`,
    rule.references.length > 0 && `## References\n\n${rule.references.map((url) => `- <${url}>`).join("\n")}`,
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** The first bad and the first good example of each format. */
function examples(id) {
  const folder = join(project, "policies", "rules", id, "examples");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file !== "lines.json")
    .sort();
  const section = (heading, prefix) => {
    const shown = Object.keys(LANGUAGES).flatMap(
      (format) => files.find((f) => f.startsWith(prefix) && f.endsWith(`.${format}`)) ?? [],
    );
    const blocks = shown.map((file) => {
      const format = file.split(".").at(-1);
      const text = readFileSync(join(folder, file), "utf8").trimEnd();
      const block = (body) => `\`\`\`${LANGUAGES[format]}\n${body}\n\`\`\``;
      const before = join(folder, `before.${file}`);
      if (!existsSync(before)) return `${FORMATS[format]}:\n\n${block(text)}`;
      const old = readFileSync(before, "utf8").trimEnd();
      return `${FORMATS[format]}, before the change:\n\n${block(old)}\n\nand after it:\n\n${block(text)}`;
    });
    return blocks.length > 0 && `## ${heading}\n\n${blocks.join("\n\n")}`;
  };
  return [section("What it finds", "bad"), section("What it accepts", "good")];
}

function cell(text) {
  return String(text).replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}
