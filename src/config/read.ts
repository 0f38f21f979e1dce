import { DEFAULT_SETTINGS } from "../access/settings.js";
import { LineCounter, parseDocument, type Document } from "yaml";
import { DEFAULT_CLASSIFIED } from "../findings/classified.js";
import type { RuleSetting } from "../policy/select.js";
import {
  ConfigError,
  EVERY_ENVIRONMENT,
  type AccessConfig,
  type Config,
  type Matched,
  type RootEnvironment,
  type RootSettings,
  type RuleName,
  type TemplateSettings,
} from "./config.js";
import { nearestOf } from "../source/nearest.js";
import { placeText } from "./place-text.js";
import { placesIn, type Path, type Places } from "./places.js";
import { describeIssue } from "./problems.js";
import { rootEnvironmentProblems } from "./root-environments.js";
import { weightsOf } from "./access-schema.js";
import { configSchema, type ConfigFile } from "./schema.js";

/** A configuration of more characters is none. */
const LONGEST = 1_000_000;

/**
 * Reads a configuration file.
 *
 * @param name of the file, for messages and the places of what it says
 * @throws ConfigError that names file, line and remedy of everything that is wrong
 */
export function readConfig(name: string, text: string): Config {
  try {
    return readShallow(name, text);
  } catch (error) {
    // The parser calls itself for what is within something.
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError(`${name}:1:1: the file is nested too deeply`);
  }
}

function readShallow(name: string, text: string): Config {
  if (text.length > LONGEST)
    throw new ConfigError(`${name}:1:1: the file is too long; it may have a million characters`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const places = placesIn(name, document, lines);
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `${name}:${line}:${col}: ${error.message}`;
    });
    throw new ConfigError(messages.join("\n"));
  }
  const checked = configSchema.safeParse(contentOf(name, document) ?? {});
  if (!checked.success) {
    throw new ConfigError(
      checked.error.issues.flatMap((issue) => describeIssue(issue, configSchema, places)).join("\n"),
    );
  }
  const problems = rootEnvironmentProblems(checked.data, places);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const config = resolveConfig(checked.data, places);
  requireMembers(config, checked.data, places);
  return config;
}

function contentOf(name: string, document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply, or that name no anchor.
    throw new ConfigError(`${name}:1:1: ${error instanceof Error ? error.message : "the file cannot be read"}`);
  }
}

/** @throws ConfigError for an environment that nothing belongs to: what is said of it would silently do nothing */
function requireMembers(config: Config, file: ConfigFile, places: Places): void {
  const environments = config.roots.flatMap(({ settings }) => settings.environments.map(({ name }) => name));
  // What variable files there are is not known yet.
  if (environments.includes(EVERY_ENVIRONMENT)) return;
  const named = [
    ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
    ...environments,
  ];
  const known = new Set([...named, ...config.environments.map(({ name }) => name)]);
  for (const [index, { environment }] of config.waivers.entries()) {
    if (environment === undefined || known.has(environment)) continue;
    const nearest = nearestOf(environment, [...known]);
    const remedy =
      nearest === undefined ? "name one that a root, a template or environments has" : `did you mean ${nearest}?`;
    const place = placeText(places.value(["waivers", index, "environment"]));
    throw new ConfigError(`${place}: there is no environment ${environment}; ${remedy}`);
  }
  for (const { name, paths } of config.environments) {
    if (paths.length > 0 || named.includes(name)) continue;
    const place = placeText(places.key(["environments", name]));
    throw new ConfigError(
      `${place}: no stack belongs to the environment ${name}; give it paths, or name it as the environment of a root or template`,
    );
  }
}

function resolveConfig(file: ConfigFile, places: Places): Config {
  const { terraform, cloudformation } = file;
  const { parameters, account, region, partition } = cloudformation ?? {};
  return {
    ...defined({
      failOn: file["fail-on"],
      failOnIncomplete: file["fail-on-incomplete"],
      warnOnly: file["warn-only"],
      paths: file.paths,
      workspace: terraform?.workspace,
    }),
    varFiles: terraform?.["var-files"] ?? [],
    variables: terraform?.variables ?? {},
    deployment: defined({ account: terraform?.account, region: terraform?.region }),
    roots: matched(terraform?.roots, ["terraform", "roots"], rootSettings, places),
    cloudformation: defined({ parameters, account, region, partition }),
    templates: matched(cloudformation?.templates, ["cloudformation", "templates"], templateSettings, places),
    policies: matched(file.iam?.policies, ["iam", "policies"], (kind) => kind, places),
    access: accessConfig(file.access, places),
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    ...(file["classified-data"] !== undefined && {
      classifiedData: { ...DEFAULT_CLASSIFIED, ...defined(file["classified-data"]) },
    }),
    environments: Object.entries(file.environments ?? {}).map(([name, { paths = [], rules = {}, ...rest }]) => ({
      name,
      paths,
      rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, ruleSetting(setting)])),
      ...defined({ failOn: rest["fail-on"] }),
      span: places.key(["environments", name]),
    })),
    waivers: (file.waivers ?? []).map(({ path, environment, ...waiver }, index) => ({
      ...waiver,
      ...defined({ path, environment }),
      origin: "configuration",
      span: places.value(["waivers", index]),
    })),
    ignores: ignoreOptions(file["ignore-comments"]),
    packs: file.packs ?? [],
    ruleNames: ruleNames(file, places),
  };
}

function accessConfig(file: ConfigFile["access"] = {}, places: Places): AccessConfig {
  const knownAccounts = file["known-accounts-file"];
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      accounts: file.accounts ?? [],
      trustedAccounts: file["trusted-accounts"] ?? [],
      knownAccounts: new Map(Object.entries(file["known-accounts"] ?? {})),
      organizations: file.organizations ?? [],
      privilegedUsers: [...new Set([...DEFAULT_SETTINGS.privilegedUsers, ...(file["privileged-users"] ?? [])])],
      breakGlass: file["break-glass"] ?? [],
      weights: weightsOf(file.weights),
    },
    ...defined({ failOn: file["fail-on"] }),
    ...(knownAccounts !== undefined && {
      knownAccountsFile: { path: knownAccounts, span: places.value(["access", "known-accounts-file"]) },
    }),
  };
}

function ignoreOptions(comments: ConfigFile["ignore-comments"] = {}): Config["ignores"] {
  const { enabled = true, "other-tools": otherTools = false, "in-change": inChange = false } = comments;
  return enabled ? { otherTools, inChange } : undefined;
}

type Entry<Table> = NonNullable<Table> extends Record<string, infer Item> ? Item : never;
type RootEntry = Entry<NonNullable<ConfigFile["terraform"]>["roots"]>;
type TemplateEntry = Entry<NonNullable<ConfigFile["cloudformation"]>["templates"]>;

function rootSettings(
  { "var-files": varFiles = [], variables = {}, environments = {}, ...rest }: RootEntry,
  path: Path,
  places: Places,
): RootSettings {
  return { varFiles, variables, ...defined(rest), environments: rootEnvironments(environments, path, places) };
}

/** The short form is one entry for every environment. */
function rootEnvironments(
  environments: NonNullable<RootEntry["environments"]>,
  path: Path,
  places: Places,
): readonly RootEnvironment[] {
  const within = [...path, "environments"];
  if (typeof environments === "string") {
    return [{ name: EVERY_ENVIRONMENT, varFiles: [environments], variables: {}, span: places.value(within) }];
  }
  return Object.entries(environments).map(([name, { "var-files": varFiles = [], variables = {}, ...rest }]) => ({
    name,
    varFiles,
    variables,
    ...defined(rest),
    span: places.key([...within, name]),
  }));
}

function templateSettings({
  "parameters-file": parametersFile,
  "stack-name": stackName,
  parameters = {},
  ...rest
}: TemplateEntry): TemplateSettings {
  return { parameters, ...defined({ ...rest, parametersFile, stackName }) };
}

function matched<Item, Settings>(
  table: Readonly<Record<string, Item>> | undefined,
  path: readonly string[],
  settingsOf: (item: Item, path: Path, places: Places) => Settings,
  places: Places,
): Matched<Settings>[] {
  return Object.entries(table ?? {}).map(([glob, item]) => ({
    glob,
    settings: settingsOf(item, [...path, glob], places),
    span: places.key([...path, glob]),
  }));
}

function ruleSetting(setting: NonNullable<ConfigFile["rules"]>[string]): RuleSetting {
  if (setting === "off") return { enabled: false };
  if (setting === "on") return { enabled: true };
  if (typeof setting === "string") return { enabled: true, severity: setting };
  const { enabled, severity, parameters } = setting;
  return defined({ enabled, severity, params: parameters });
}

/** Every rule that the file names, with its place. */
function ruleNames(file: ConfigFile, places: Places): RuleName[] {
  const inTable = (table: ConfigFile["rules"] = {}, path: readonly string[]): RuleName[] =>
    Object.entries(table).map(([name, setting]) => ({
      name,
      span: places.key([...path, name]),
      isWaiver: false,
      parameters: Object.entries((typeof setting === "object" ? setting.parameters : undefined) ?? {}).map(
        ([parameter, value]) => ({
          name: parameter,
          value,
          span: places.key([...path, name, "parameters", parameter]),
        }),
      ),
    }));
  return [
    ...inTable(file.rules, ["rules"]),
    ...Object.entries(file.environments ?? {}).flatMap(([name, { rules }]) =>
      inTable(rules, ["environments", name, "rules"]),
    ),
    ...(file["classified-data"]?.rules ?? []).map((name, index) => ({
      name,
      span: places.value(["classified-data", "rules", index]),
      isWaiver: false,
      parameters: [],
    })),
    ...(file.waivers ?? []).map(({ rule }, index) => ({
      name: rule,
      span: places.value(["waivers", index, "rule"]),
      isWaiver: true,
      parameters: [],
    })),
  ];
}

type Defined<Table> = { readonly [Key in keyof Table as undefined extends Table[Key] ? never : Key]: Table[Key] } & {
  readonly [Key in keyof Table as undefined extends Table[Key] ? Key : never]?: Exclude<Table[Key], undefined>;
};

/** Without what is `undefined`: a setting that is not made is absent. */
function defined<Table extends object>(table: Table): Defined<Table> {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined)) as Defined<Table>;
}
