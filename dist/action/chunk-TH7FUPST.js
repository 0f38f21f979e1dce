import {
  describeIssue,
  placesIn
} from "./chunk-LXBB5ORT.js";
import {
  DEFAULT_CLASSIFIED,
  isDay,
  rootEnvironmentProblems
} from "./chunk-2AMKPP2Q.js";
import {
  ConfigError,
  DEFAULT_SETTINGS,
  DEFAULT_WEIGHTS,
  EVERY_ENVIRONMENT,
  placeText
} from "./chunk-FHVWT7TB.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import {
  _enum,
  array,
  boolean,
  int,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-MIEAMG7T.js";
import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  EXPOSURES,
  POLICY_KINDS
} from "./chunk-XO53EMEX.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/config/read.js
var import_yaml = __toESM(require_dist(), 1);

// build/config/access-schema.js
var text = string().min(1, "must not be empty");
var account = string("an account id is twelve digits in quotes").regex(/^\d{12}$/, "an account id has 12 digits, in quotes");
var factor = number().min(0, "must not be negative").max(10, "must be 10 or less");
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function factors(defaults, description) {
  return partialRecord(_enum(Object.keys(defaults).map(kebab)), factor).optional().describe(description);
}
var weights = strictObject({
  impact: factors(DEFAULT_WEIGHTS.impact, "What can be done at the end of a path, 0 to 10."),
  certainty: factors(DEFAULT_WEIGHTS.certainty, "How certain it is that there is the path."),
  exposure: partialRecord(_enum(EXPOSURES), factor).optional().describe("How exposed the source is."),
  guards: factors(DEFAULT_WEIGHTS.guards, "What conditions leave of the score."),
  "guard-floor": factor.optional().describe("No set of guards counts for less."),
  hop: factor.optional().describe("For every hop after the first."),
  "length-floor": factor.optional().describe("No number of hops counts for less."),
  breadth: factors(DEFAULT_WEIGHTS.breadth, "How many databases it leads to."),
  "data-classes": array(strictObject({
    tag: text.describe("Key of a tag of the database."),
    values: array(text).describe("Values of it that count."),
    factor
  })).optional().describe("Factors by the tags of the database, in place of the built-in ones; the first that fits counts."),
  "several-accesses": strictObject({ "at-least": int().min(2), bonus: number().min(0).max(100) }).optional().describe("What is added to the score for a source with that many classes of access to one database."),
  severities: partialRecord(_enum(["critical", "high", "medium", "low"]), number().min(0).max(100)).optional().describe("The least score of each severity.")
});
var accessSchema = strictObject({
  accounts: array(account).optional().describe("Own accounts, besides those that the files name."),
  "trusted-accounts": array(account).optional().describe("Accounts of others that are trusted."),
  "known-accounts": record(account, text).optional().describe("Names of accounts, for the report; they make no account trusted."),
  "known-accounts-file": text.optional().describe("File with more names of accounts, relative to this one: a list of name and accounts."),
  organizations: array(text.regex(/^o-[a-z0-9]{10,32}$|^o-[a-z0-9]+$/, "an organisation's id is o- and letters and digits")).optional().describe("Ids of own organisations."),
  "privileged-users": array(text).optional().describe("Database users that own or administer a database, besides the usual names and the master users."),
  "break-glass": array(text).optional().describe("Principals for emergencies, as the report calls them; * stands for any characters."),
  "fail-on": _enum([...SEVERITIES, "none"]).optional().describe("The least severity of a new way to a database that fails. Default: that of all findings."),
  weights: weights.optional().describe("What the score of a path is made of, where it is not to be as built in.")
}).optional().describe("Who can reach which database: what is one's own, who is trusted, and what counts how much.");
function weightsOf(given = {}) {
  const { "data-classes": dataClasses, "several-accesses": several } = given;
  return {
    impact: over(DEFAULT_WEIGHTS.impact, given.impact),
    certainty: over(DEFAULT_WEIGHTS.certainty, given.certainty),
    exposure: over(DEFAULT_WEIGHTS.exposure, given.exposure),
    guards: over(DEFAULT_WEIGHTS.guards, given.guards),
    guardFloor: given["guard-floor"] ?? DEFAULT_WEIGHTS.guardFloor,
    hop: given.hop ?? DEFAULT_WEIGHTS.hop,
    lengthFloor: given["length-floor"] ?? DEFAULT_WEIGHTS.lengthFloor,
    breadth: over(DEFAULT_WEIGHTS.breadth, given.breadth),
    dataClasses: dataClasses ?? DEFAULT_WEIGHTS.dataClasses,
    severalAccesses: several === void 0 ? DEFAULT_WEIGHTS.severalAccesses : { atLeast: several["at-least"], bonus: several.bonus },
    severities: over(DEFAULT_WEIGHTS.severities, given.severities)
  };
}
function over(defaults, given = {}) {
  const entries = Object.keys(defaults).map((name) => [name, given[kebab(name)] ?? defaults[name]]);
  return Object.fromEntries(entries);
}

// build/config/schema.js
var severity = _enum(SEVERITIES);
var failOn = _enum([...SEVERITIES, "none"]);
var text2 = string().min(1, "must not be empty");
var texts = array(text2);
var valueText = union([string(), number(), boolean()]).transform(String);
var values = record(string(), valueText);
var region = text2.describe("Region that it is deployed in.");
var account2 = string("an account id is twelve digits in quotes").regex(/^\d{12}$/, "an account id has 12 digits, in quotes").describe("Account that it is deployed in: twelve digits, in quotes.");
var environment = text2.describe("Environment that it belongs to: production, staging, development, or another name.");
var workspace = text2.describe("Terraform workspace.");
var switches = [
  _enum(["off", "on"]).describe("Whether the rule is judged."),
  severity.describe("Judged, with this severity.")
];
var switchKeys = {
  enabled: boolean().optional().describe("Whether the rule is judged."),
  severity: severity.optional().describe("In place of the rule's own.")
};
var ruleSetting = union([
  ...switches,
  strictObject({
    ...switchKeys,
    parameters: record(string(), unknown()).optional().describe("See the rule's page.")
  })
]);
var rootInputs = {
  variables: values.optional().describe("Values as for terraform's -var, before those of all roots."),
  account: account2.optional(),
  region: region.optional(),
  plan: text2.optional().describe("Plan in JSON (terraform show -json), relative to the root module or this file, made before by another step.")
};
var rootEnvironment = strictObject({
  "var-files": texts.optional().describe("Variable files of the environment, after those of the root; for * with a * where its name stands."),
  ...rootInputs,
  workspace: workspace.optional().describe("Terraform workspace; * in it stands for the environment's name.")
});
var rootEnvironments = union([
  text2.regex(/^[^*]*\*[^*]*$/, "is no pattern of variable files; write * once, where the name of the environment stands"),
  record(text2, rootEnvironment)
]).describe("Environments that the root is deployed as, by name: each is a stack of its own. Or where their variable files are, such as envs/*.tfvars.");
var rootSettings = strictObject({
  "var-files": texts.optional().describe("Variable files, relative to the root module or this file; after those of all."),
  ...rootInputs,
  workspace: workspace.optional(),
  environment: environment.optional(),
  environments: rootEnvironments.optional()
});
var deployment = {
  account: account2.optional(),
  region: region.optional(),
  partition: text2.optional().describe("aws, aws-cn or aws-us-gov; by default that of the region.")
};
var templateSettings = strictObject({
  parameters: values.optional().describe("Values of parameters; they win over the file's."),
  "parameters-file": text2.optional().describe("JSON or YAML file of parameters, as the AWS CLI or CodePipeline takes it, relative to this file."),
  ...deployment,
  "stack-name": text2.regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, "is no name of a stack: letters, digits and hyphens, a letter first").optional().describe("What AWS::StackName is: exports are mostly named after their stack."),
  environment: environment.optional()
});
var environmentSettings = strictObject({
  paths: texts.optional().describe("Globs of stacks that belong to it: root folders and files; a folder holds all in it."),
  rules: record(string(), union([...switches, strictObject(switchKeys)])).optional().describe("Rules that are on, off or of another severity here; they win over the settings for all."),
  "fail-on": failOn.optional().describe("The least severity that fails here.")
});
var waiver = strictObject({
  rule: text2.describe("Id of a rule, a glob of ids, or another tool's id for the same control."),
  resource: text2.describe("Glob of resource addresses or logical ids; * stands for any characters."),
  path: text2.optional().describe("Glob of stacks or files that it is limited to."),
  environment: text2.optional().describe("Name of the environment that it is limited to."),
  reason: string("a waiver says why: reason").regex(/\S/, "must not be empty: a waiver says why").describe("Why the risk is accepted."),
  owner: string("a waiver has an owner: a person or a team").regex(/\S/, "must not be empty: a waiver has an owner").describe("The person or team that answers for it."),
  until: string("a waiver ends: until, its last day as YYYY-MM-DD").regex(/^\d{4}-\d{2}-\d{2}$/, "is no date; write the last day on which it holds as YYYY-MM-DD").refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || isDay(day), "is no day of the calendar").describe("The last day on which it holds, in UTC: YYYY-MM-DD.")
});
var configSchema = strictObject({
  "fail-on": failOn.optional().describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
  "fail-on-incomplete": boolean().optional().describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
  "warn-only": boolean().optional().describe("Whether a verdict other than pass is told but does not fail the job. Default: false."),
  paths: texts.min(1).optional().describe("Folders and files to judge. Default: all."),
  terraform: strictObject({
    "var-files": texts.optional().describe("Variable files, relative to each root module or this file."),
    variables: values.optional().describe("Values as for terraform's -var."),
    workspace: workspace.optional(),
    account: account2.optional(),
    region: region.optional(),
    roots: record(string(), rootSettings).optional().describe("Settings of single roots, by folder or glob such as envs/*; names win over globs, later over earlier.")
  }).optional(),
  cloudformation: strictObject({
    parameters: values.optional().describe("Values of parameters, in all templates that have them."),
    ...deployment,
    templates: record(string(), templateSettings).optional().describe("Settings of single templates, by path or glob; names win over globs, later over earlier.")
  }).optional(),
  iam: strictObject({
    policies: record(string(), _enum(POLICY_KINDS)).optional().describe("What the policies in JSON files are, by path or glob, where neither content nor name tell; names win over globs, later over earlier.")
  }).optional(),
  access: accessSchema,
  rules: record(string(), ruleSetting).optional().describe("Settings by rule id, or by a glob such as iam/*; later ones win."),
  "classified-data": strictObject({
    tags: texts.min(1).optional().describe("Keys of tags that hold the class of the data, whatever their case."),
    classes: texts.min(1).optional().describe("Classes that weigh more, whatever their case."),
    rules: texts.min(1).optional().describe("Ids of the rules that weigh more, or globs such as network/*.")
  }).optional().describe("Raises findings about classified data by one severity; off without it."),
  environments: record(string(), environmentSettings).optional().describe("What is different in an environment, by its name; a stack in several belongs to the last."),
  waivers: array(waiver).optional().describe("Decisions to accept findings until a day."),
  "ignore-comments": strictObject({
    enabled: boolean().optional().describe("Whether comments in source files can ignore findings. Default: true."),
    "other-tools": boolean().optional().describe("Whether what is written for Checkov, Trivy, tfsec, KICS, cfn_nag and cfn-guard counts, too. Default: false."),
    "in-change": boolean().optional().describe("Whether a comment counts already in the change that adds it. Default: false.")
  }).optional().describe("Comments in source files: # rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]"),
  packs: texts.optional().describe("Folders of compiled packs, relative to this file.")
});

// build/config/read.js
var LONGEST = 1e6;
function readConfig(name, text3) {
  try {
    return readShallow(name, text3);
  } catch (error) {
    if (!(error instanceof RangeError))
      throw error;
    throw new ConfigError(`${name}:1:1: the file is nested too deeply`);
  }
}
function readShallow(name, text3) {
  if (text3.length > LONGEST)
    throw new ConfigError(`${name}:1:1: the file is too long; it may have a million characters`);
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text3, { lineCounter: lines, prettyErrors: false });
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
    throw new ConfigError(checked.error.issues.flatMap((issue) => describeIssue(issue, configSchema, places)).join("\n"));
  }
  const problems = rootEnvironmentProblems(checked.data, places);
  if (problems.length > 0)
    throw new ConfigError(problems.join("\n"));
  const config = resolveConfig(checked.data, places);
  requireMembers(config, checked.data, places);
  return config;
}
function contentOf(name, document) {
  try {
    return document.toJS();
  } catch (error) {
    throw new ConfigError(`${name}:1:1: ${error instanceof Error ? error.message : "the file cannot be read"}`);
  }
}
function requireMembers(config, file, places) {
  const environments = config.roots.flatMap(({ settings }) => settings.environments.map(({ name }) => name));
  if (environments.includes(EVERY_ENVIRONMENT))
    return;
  const named = [
    ...[...config.roots, ...config.templates].flatMap(({ settings }) => settings.environment ?? []),
    ...environments
  ];
  const known = /* @__PURE__ */ new Set([...named, ...config.environments.map(({ name }) => name)]);
  for (const [index, { environment: environment2 }] of config.waivers.entries()) {
    if (environment2 === void 0 || known.has(environment2))
      continue;
    const nearest = nearestOf(environment2, [...known]);
    const remedy = nearest === void 0 ? "name one that a root, a template or environments has" : `did you mean ${nearest}?`;
    const place = placeText(places.value(["waivers", index, "environment"]));
    throw new ConfigError(`${place}: there is no environment ${environment2}; ${remedy}`);
  }
  for (const { name, paths } of config.environments) {
    if (paths.length > 0 || named.includes(name))
      continue;
    const place = placeText(places.key(["environments", name]));
    throw new ConfigError(`${place}: no stack belongs to the environment ${name}; give it paths, or name it as the environment of a root or template`);
  }
}
function resolveConfig(file, places) {
  const { terraform, cloudformation } = file;
  const { parameters, account: account3, region: region2, partition } = cloudformation ?? {};
  return {
    ...defined({
      failOn: file["fail-on"],
      failOnIncomplete: file["fail-on-incomplete"],
      warnOnly: file["warn-only"],
      paths: file.paths,
      workspace: terraform?.workspace
    }),
    varFiles: terraform?.["var-files"] ?? [],
    variables: terraform?.variables ?? {},
    deployment: defined({ account: terraform?.account, region: terraform?.region }),
    roots: matched(terraform?.roots, ["terraform", "roots"], rootSettings2, places),
    cloudformation: defined({ parameters, account: account3, region: region2, partition }),
    templates: matched(cloudformation?.templates, ["cloudformation", "templates"], templateSettings2, places),
    policies: matched(file.iam?.policies, ["iam", "policies"], (kind) => kind, places),
    access: accessConfig(file.access, places),
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, ruleSetting2(setting)])),
    ...file["classified-data"] !== void 0 && {
      classifiedData: { ...DEFAULT_CLASSIFIED, ...defined(file["classified-data"]) }
    },
    environments: Object.entries(file.environments ?? {}).map(([name, { paths = [], rules = {}, ...rest }]) => ({
      name,
      paths,
      rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, ruleSetting2(setting)])),
      ...defined({ failOn: rest["fail-on"] }),
      span: places.key(["environments", name])
    })),
    waivers: (file.waivers ?? []).map(({ path, environment: environment2, ...waiver2 }, index) => ({
      ...waiver2,
      ...defined({ path, environment: environment2 }),
      origin: "configuration",
      span: places.value(["waivers", index])
    })),
    ignores: ignoreOptions(file["ignore-comments"]),
    packs: file.packs ?? [],
    ruleNames: ruleNames(file, places)
  };
}
function accessConfig(file = {}, places) {
  const knownAccounts = file["known-accounts-file"];
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      accounts: file.accounts ?? [],
      trustedAccounts: file["trusted-accounts"] ?? [],
      knownAccounts: new Map(Object.entries(file["known-accounts"] ?? {})),
      organizations: file.organizations ?? [],
      privilegedUsers: [.../* @__PURE__ */ new Set([...DEFAULT_SETTINGS.privilegedUsers, ...file["privileged-users"] ?? []])],
      breakGlass: file["break-glass"] ?? [],
      weights: weightsOf(file.weights)
    },
    ...defined({ failOn: file["fail-on"] }),
    ...knownAccounts !== void 0 && {
      knownAccountsFile: { path: knownAccounts, span: places.value(["access", "known-accounts-file"]) }
    }
  };
}
function ignoreOptions(comments = {}) {
  const { enabled = true, "other-tools": otherTools = false, "in-change": inChange = false } = comments;
  return enabled ? { otherTools, inChange } : void 0;
}
function rootSettings2({ "var-files": varFiles = [], variables = {}, environments = {}, ...rest }, path, places) {
  return { varFiles, variables, ...defined(rest), environments: rootEnvironments2(environments, path, places) };
}
function rootEnvironments2(environments, path, places) {
  const within = [...path, "environments"];
  if (typeof environments === "string") {
    return [{ name: EVERY_ENVIRONMENT, varFiles: [environments], variables: {}, span: places.value(within) }];
  }
  return Object.entries(environments).map(([name, { "var-files": varFiles = [], variables = {}, ...rest }]) => ({
    name,
    varFiles,
    variables,
    ...defined(rest),
    span: places.key([...within, name])
  }));
}
function templateSettings2({ "parameters-file": parametersFile, "stack-name": stackName, parameters = {}, ...rest }) {
  return { parameters, ...defined({ ...rest, parametersFile, stackName }) };
}
function matched(table, path, settingsOf, places) {
  return Object.entries(table ?? {}).map(([glob, item]) => ({
    glob,
    settings: settingsOf(item, [...path, glob], places),
    span: places.key([...path, glob])
  }));
}
function ruleSetting2(setting) {
  if (setting === "off")
    return { enabled: false };
  if (setting === "on")
    return { enabled: true };
  if (typeof setting === "string")
    return { enabled: true, severity: setting };
  const { enabled, severity: severity2, parameters } = setting;
  return defined({ enabled, severity: severity2, params: parameters });
}
function ruleNames(file, places) {
  const inTable = (table = {}, path) => Object.entries(table).map(([name, setting]) => ({
    name,
    span: places.key([...path, name]),
    isWaiver: false,
    parameters: Object.entries((typeof setting === "object" ? setting.parameters : void 0) ?? {}).map(([parameter, value]) => ({
      name: parameter,
      value,
      span: places.key([...path, name, "parameters", parameter])
    }))
  }));
  return [
    ...inTable(file.rules, ["rules"]),
    ...Object.entries(file.environments ?? {}).flatMap(([name, { rules }]) => inTable(rules, ["environments", name, "rules"])),
    ...(file["classified-data"]?.rules ?? []).map((name, index) => ({
      name,
      span: places.value(["classified-data", "rules", index]),
      isWaiver: false,
      parameters: []
    })),
    ...(file.waivers ?? []).map(({ rule }, index) => ({
      name: rule,
      span: places.value(["waivers", index, "rule"]),
      isWaiver: true,
      parameters: []
    }))
  ];
}
function defined(table) {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== void 0));
}

export {
  readConfig
};
