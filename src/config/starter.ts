import { stringify } from "yaml";

/** A stack that a first configuration names. */
export interface FoundRoot {
  /** Folder, `.` for the judged root itself. */
  readonly path: string;
  /** Variable files that Terraform does not read by itself, relative to the folder. */
  readonly varFiles: readonly string[];
}

export interface Found {
  readonly roots: readonly FoundRoot[];
  /** Paths of templates. */
  readonly templates: readonly string[];
}

/** More stacks than these are not listed: settings by glob are better then. */
const MOST_LISTED = 30;

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  prod: "production",
  production: "production",
  live: "production",
  stage: "staging",
  staging: "staging",
  uat: "staging",
  preprod: "staging",
  dev: "development",
  development: "development",
  sandbox: "development",
  test: "development",
};

/**
 * The text of a first configuration file: what was found, and what can be set about it.
 *
 * @param schema address of the JSON Schema, for editors
 */
export function starterConfig({ roots, templates }: Found, schema: string): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# The configuration of RDS Gate. Everything is optional; what is misspelt is refused.",
    "",
    "# The least severity of a finding that fails: critical, high, medium, low, info or none.",
    "fail-on: high",
    "",
    ...section("terraform", "roots", "Terraform roots", roots.map(rootEntry), [
      "# What single roots are evaluated with; a root can also be named by a glob such as envs/*.",
      "# Settings: var-files, variables, workspace, environment, account, region; environments for a root that is deployed as several.",
    ]),
    ...section("cloudformation", "templates", "templates", templates.map(templateEntry), [
      "# What single templates are evaluated with; a template can also be named by a glob such as templates/*.yaml.",
      "# Settings: parameters, parameters-file, environment, account, region, partition, stack-name.",
    ]),
    `# rules:
#   lifecycle/required-tags: on # "rds-gate rules" lists all rules
#   backup/retention:
#     severity: medium
#     parameters: { days: 14 } # "rds-gate explain backup/retention" tells them

# environments:
#   development:
#     paths: [envs/dev]
#     rules: { resilience/*: off }

# Decisions to accept a finding until a day. They take effect after merge, and fail when they have expired.
# waivers:
#   - rule: encryption/instance-storage-encrypted
#     resource: aws_db_instance.scratch
#     reason: rebuilt from public data every night
#     owner: data-platform
#     until: 2030-12-31
`,
  ].join("\n");
}

function section(
  name: string,
  inner: string,
  what: string,
  entries: readonly string[],
  comments: readonly string[],
): string[] {
  if (entries.length === 0) return [];
  const left = entries.length - MOST_LISTED;
  return [
    ...comments,
    `${name}:`,
    `  ${inner}:`,
    ...entries.slice(0, MOST_LISTED),
    ...(left > 0 ? [`    # and ${left} more ${what}`] : []),
    "",
  ];
}

function rootEntry({ path, varFiles }: FoundRoot): string {
  const environments = environmentSettings(varFiles);
  if (environments.length > 0) return entry(path, environments, []);
  const [only, ...others] = varFiles;
  const choice =
    others.length === 0
      ? []
      : [`      # choose: var-files: [${varFiles.map(quoted).join(", ")}]`, ...environmentsChoice(varFiles)];
  const settings = [
    ...(only !== undefined && others.length === 0 ? [`      var-files: [${quoted(only)}]`] : []),
    ...environmentSetting(path),
  ];
  return entry(path, settings, choice);
}

/** All variable files of one folder are named by one pattern. */
function environmentsChoice(varFiles: readonly string[]): string[] {
  const patterns = new Set(varFiles.map((file) => file.replace(/[^/]*?(?=\.tfvars(?:\.json)?$)/, "*")));
  const [pattern] = patterns;
  if (patterns.size !== 1 || pattern === undefined) return [];
  return [
    `      # or judge it with each of them, as an environment of its own: environments: ${JSON.stringify(pattern)}`,
  ];
}

/** Several variable files that are called like environments are one for each. */
function environmentSettings(varFiles: readonly string[]): string[] {
  const found = varFiles.map((file) => ({ file, name: environmentIn(file.replace(/\.tfvars(?:\.json)?$/, "")) }));
  const names = new Set(found.map(({ name }) => name));
  if (found.length < 2 || names.size < found.length || names.has(undefined)) return [];
  return [
    "      environments:",
    ...found.map(({ file, name = "" }) => `        ${name}: { var-files: [${quoted(file)}] }`),
  ];
}

function templateEntry(path: string): string {
  return entry(path, environmentSetting(path), []);
}

function entry(path: string, settings: readonly string[], comments: readonly string[]): string {
  const key = `    ${quoted(path)}:`;
  return [settings.length === 0 ? `${key} {}` : key, ...settings, ...comments].join("\n");
}

/** A folder that is called like an environment is taken for its own. */
function environmentSetting(path: string): string[] {
  const name = environmentIn(path);
  return name === undefined ? [] : [`      environment: ${name}`];
}

function environmentIn(path: string): string | undefined {
  const name = path.split("/").findLast((segment) => Object.hasOwn(ENVIRONMENTS, segment));
  return name === undefined ? undefined : ENVIRONMENTS[name];
}

/** A text as YAML in one line, also within brackets. */
function quoted(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && stringify(text).trim() === text ? text : JSON.stringify(text);
}
