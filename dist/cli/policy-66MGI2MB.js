import {
  write
} from "./chunk-4GZ5EO6V.js";
import {
  assetFolder
} from "./chunk-56XJOAIN.js";
import {
  VERSION
} from "./chunk-WIFGM5PA.js";
import "./chunk-U24XKPYM.js";
import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  clip,
  terminalLine
} from "./chunk-4WJSNMA5.js";
import {
  openToolchain
} from "./chunk-3JVQIR27.js";
import {
  PackError
} from "./chunk-5R7A54RO.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/cli/policy.js
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";

// build/policy/commands.js
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join as join2, resolve } from "node:path";

// build/policy/build.js
import { createHash } from "node:crypto";

// build/policy/build-builtins.js
var MEMORY_PAGES = 1024;
function hostBuiltins(policy) {
  const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES });
  const notCalled = () => 0;
  const dispatchers = Array.from({ length: 5 }, (_, arity) => [`opa_builtin${arity}`, notCalled]);
  const env = { memory, opa_abort: notCalled, opa_println: notCalled, ...Object.fromEntries(dispatchers) };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(policy), { env });
  const exports = instance.exports;
  const bytes = new Uint8Array(memory.buffer);
  const start = exports.opa_json_dump(exports.builtins());
  const json = Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8");
  return Object.keys(JSON.parse(json)).sort();
}

// build/policy/build-entrypoint.js
var ENTRYPOINT_FILE = "rds_gate/entrypoint.rego";
var ENTRYPOINT = "rds_gate/report";
function entrypointModule(ids) {
  return [
    "package rds_gate\n",
    'report := {"schema_version": input.schema_version, "rules": rules}\n',
    ...ids.map(definition)
  ].join("\n");
}
function definition(id) {
  const rule = `data.${reference(["rules", ...id.split("/")])}`;
  const sets = ["deny", "undecided"].map((set) => `	${JSON.stringify(set)}: ${rule}.${set},
`);
  const examined = `	"examined": [resource | data.examined; some resource in ${rule}.examined],
`;
  return `rules[${JSON.stringify(id)}] := {
${sets.join("")}${examined}} if data.active[${JSON.stringify(id)}]
`;
}
function reference(parts) {
  return parts.reduce((path, part) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(part))
      return `${path}[${JSON.stringify(part)}]`;
    return path === "" ? part : `${path}.${part}`;
  }, "");
}

// build/policy/build-layout.js
var RULE = /^rules\/([^/]+)\/([^/]+)\/rule\.rego$/;
var RULE_TEST = /^rules\/[^/]+\/[^/]+\/rule_test\.rego$/;
var LIBRARY = /^(?:kit|lib)\/.+\.rego$/;
var NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
function layoutOf(files) {
  const rules = [];
  const tests = {};
  const libraries = {};
  const errors = [];
  for (const [file, text2] of Object.entries(files).sort(byKey)) {
    const [, family, name] = RULE.exec(file) ?? [];
    if (family !== void 0 && name !== void 0) {
      errors.push(...checkName(file, family, "family"), ...checkName(file, name, "rule"));
      rules.push({ id: `${family}/${name}`, file, text: text2 });
    } else if (RULE_TEST.test(file) || LIBRARY.test(file) && file.endsWith("_test.rego")) {
      tests[file] = text2;
    } else if (LIBRARY.test(file)) {
      libraries[file] = text2;
    } else {
      errors.push(misplaced(file));
    }
  }
  return { rules, tests, libraries, errors };
}
function checkName(file, name, what) {
  if (NAME.test(name))
    return [];
  const message = `${JSON.stringify(name)} is not the name of a ${what}: lower-case words joined by dashes`;
  return [{ file, row: 1, column: 1, code: "layout", message, remedy: "rename the folder and the package" }];
}
function misplaced(file) {
  return {
    file,
    row: 1,
    column: 1,
    code: "layout",
    message: "this module belongs to no rule and no library",
    remedy: "a rule is rules/<family>/<rule>/rule.rego with its tests in rule_test.rego beside it; what rules share goes to lib/"
  };
}
function byKey([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// build/policy/build-block.js
var import_yaml = __toESM(require_dist(), 1);
var MARK = /^#\s*METADATA\s*$/;
function readBlock(file, text2, row) {
  const lines = text2.split("\n").slice(row);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const yaml = lines.slice(0, end === -1 ? void 0 : end).map((line) => line.replace("#", " "));
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(yaml.join("\n"), { lineCounter: counter });
  const at = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, row: row + line, column: col };
  };
  const errors = document.errors.map((error) => ({
    ...at(error.pos[0]),
    code: "metadata",
    message: `METADATA is not YAML: ${(error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "")}`
  }));
  const locate = (path) => {
    const offset = keyOffset(document.contents, path);
    return offset === void 0 ? { file, row, column: 1 } : at(offset);
  };
  const value = errors.length > 0 ? void 0 : document.toJS();
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return { value: isMapping ? value : {}, locate, errors };
}
function keyOffset(contents, path) {
  let node = contents;
  let offset;
  for (const key of path) {
    const pair = (0, import_yaml.isMap)(node) ? node.items.find((item) => (0, import_yaml.isScalar)(item.key) && item.key.value === key) : void 0;
    if (pair === void 0)
      break;
    offset = (0, import_yaml.isScalar)(pair.key) ? pair.key.range?.[0] : void 0;
    node = pair.value;
  }
  return offset;
}
function metadataErrors(error, text2) {
  const row = text2.split("\n").slice(0, error.row).findLastIndex((line) => MARK.test(line)) + 1;
  if (row === 0)
    return [error];
  const { errors } = readBlock(error.file, text2, row);
  if (errors.length > 0)
    return [...errors];
  const complaints = [...error.message.matchAll(/line (\d+): (.*)/g)];
  if (complaints.length === 0)
    return [error];
  return complaints.map(([, line, complaint]) => ({
    file: error.file,
    row: row + Number(line),
    column: 1,
    code: "metadata",
    message: `METADATA cannot be read: ${complaint ?? ""}`
  }));
}

// build/policy/build-metadata.js
var RESOURCE_TYPE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$|^[A-Za-z0-9]+(?:::[A-Za-z0-9]+)+$/;
var PARAMETER_NAME = /^[a-z][a-z0-9_]*$/;
var VERSION2 = /^\d+\.\d+\.\d+$/;
var ANNOTATION_FIELDS = {
  title: { required: true, accepts: isText, wants: "a sentence that says what is wrong" },
  description: { required: true, accepts: isText, wants: "sentences that say what can happen" },
  related_resources: {
    required: false,
    accepts: (value) => isListOf(value, isReference),
    wants: "a list of `ref: https://\u2026`"
  },
  custom: {
    required: true,
    accepts: isObject,
    wants: "a mapping with at least severity, remediation, resources, since"
  }
};
var CUSTOM_FIELDS = {
  severity: {
    required: true,
    accepts: (value) => SEVERITIES.some((severity) => severity === value),
    wants: `one of ${SEVERITIES.join(", ")}`
  },
  remediation: { required: true, accepts: isText, wants: "the edit or command that mends it, in words" },
  resources: {
    required: true,
    accepts: (value) => isListOf(value, isResourceType) && !isListOf(value, () => false),
    wants: "a list of at least one resource type such as aws_db_instance"
  },
  since: {
    required: true,
    accepts: (value) => typeof value === "string" && VERSION2.test(value),
    wants: "the version of the pack that brought the rule, such as 1.4.0"
  },
  joins: {
    required: false,
    accepts: (value) => isListOf(value, isResourceType),
    wants: "a list of resource types that the rule reads besides those in resources"
  },
  iam: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.iam" },
  access: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.access" },
  base: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.base" },
  opt_in: { required: false, accepts: isBoolean, wants: "true or false: whether the rule is off unless asked for" },
  aliases: {
    required: false,
    accepts: (value) => isObject(value) && Object.values(value).every((ids) => isListOf(ids, isText)),
    wants: "a mapping of tools to lists of their ids, such as `checkov: [CKV_AWS_16]`"
  },
  parameters: {
    required: false,
    accepts: (value) => isObject(value) && Object.entries(value).every(isParameter),
    wants: "a mapping of names in snake_case to `description` and `default`"
  }
};
function readMetadata(rule, module) {
  const annotation = module.annotations.find((one) => one.scope === "package");
  if (annotation === void 0) {
    const message = "the rule has no METADATA";
    const remedy = "write a comment block that begins with `# METADATA` directly above `package`";
    return { errors: [{ ...module.packageAt, code: "metadata", message, remedy }] };
  }
  const block = readBlock(rule.file, rule.text, annotation.at.row);
  if (block.errors.length > 0)
    return { errors: block.errors };
  const { custom, ...outer } = block.value;
  const complaints = [
    ...checkFields(block.value, ANNOTATION_FIELDS, []),
    ...isObject(custom) ? checkFields(custom, CUSTOM_FIELDS, ["custom"]) : []
  ];
  if (complaints.length > 0 || !isObject(custom)) {
    return {
      errors: complaints.map(({ path, ...complaint }) => ({ ...block.locate(path), code: "metadata", ...complaint }))
    };
  }
  return { metadata: toMetadata(rule.id, outer, custom), errors: [] };
}
function toMetadata(id, outer, custom) {
  return {
    id,
    title: text(outer.title),
    description: text(outer.description),
    remediation: text(custom.remediation),
    severity: custom.severity,
    references: (outer.related_resources ?? []).map(({ ref }) => ref),
    aliases: custom.aliases ?? {},
    resources: custom.resources,
    joins: custom.joins ?? [],
    iam: custom.iam === true,
    access: custom.access === true,
    base: custom.base === true,
    optIn: custom.opt_in === true,
    parameters: custom.parameters ?? {},
    since: text(custom.since)
  };
}
function checkFields(value, fields, path) {
  const known = Object.keys(fields).join(", ");
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key)).map((key) => ({
    path: [...path, key],
    message: `METADATA has no ${[...path, key].join(".")}`,
    remedy: `remove it, or write one of ${known}`
  }));
  const wrong = Object.entries(fields).flatMap(([key, field]) => {
    const name = [...path, key].join(".");
    const given = value[key];
    if (given === void 0 || given === null) {
      return field.required ? [{ path, message: `METADATA lacks ${name}`, remedy: `add ${name}: ${field.wants}` }] : [];
    }
    if (field.accepts(given))
      return [];
    return [{ path: [...path, key], message: `METADATA has a bad ${name}`, remedy: `it must be ${field.wants}` }];
  });
  return [...unknown, ...wrong];
}
function text(value) {
  return String(value).trim();
}
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isBoolean(value) {
  return typeof value === "boolean";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isListOf(value, accepts) {
  return Array.isArray(value) && value.every(accepts) && new Set(value).size === value.length;
}
function isResourceType(value) {
  return typeof value === "string" && RESOURCE_TYPE.test(value);
}
function isReference(value) {
  return isObject(value) && typeof value.ref === "string" && /^https:\/\/\S+$/.test(value.ref);
}
function isParameter([name, value]) {
  return PARAMETER_NAME.test(name) && isObject(value) && isText(value.description) && value.default !== void 0 && Object.keys(value).every((key) => key === "description" || key === "default");
}

// build/policy/build-remedies.js
var INSTEAD = {
  sprintf: 'a template string: $"{name} is open"',
  "regex.split": "split, or regex.find_all_string_submatch_n",
  "regex.replace": "replace, or regex.find_all_string_submatch_n and concat",
  "regex.find_n": "regex.find_all_string_submatch_n",
  "object.subset": "object.get for each key",
  "json.patch": "object.union",
  "strings.any_prefix_match": "some prefix in prefixes; startswith(text, prefix)",
  "strings.any_suffix_match": "some suffix in suffixes; endswith(text, suffix)",
  "strings.count": "count(split(text, part)) - 1",
  indexof_n: "indexof",
  "net.cidr_is_valid": "the values that kit and input give",
  "yaml.unmarshal": "the values that input has already parsed"
};
var UNDEFINED_FUNCTION = /^undefined function (\S+)$/;
function explain(errors, files) {
  return errors.flatMap((error) => {
    if (error.message.startsWith("yaml: "))
      return metadataErrors(error, files[error.file] ?? "");
    const name = UNDEFINED_FUNCTION.exec(error.message)?.[1];
    return [name === void 0 || name.startsWith("data.") ? error : { ...error, remedy: remedyFor(name) }];
  });
}
function remedyFor(name) {
  const instead = INSTEAD[name];
  return instead === void 0 ? "it does not exist, or not in policies compiled to WASM; write it with those that do" : `it is not available in policies compiled to WASM; use ${instead}`;
}

// build/policy/build.js
var HOST_DOCUMENTS = ["params", "active", "examined"];
var RULE_SETS = ["deny", "undecided", "examined"];
async function buildPack(toolchain, sources) {
  const set = await readRules(toolchain, sources);
  if (set.errors.length > 0)
    return { errors: await withCompileErrors(toolchain, sources, set) };
  const ids = set.metadata.map(({ id }) => id);
  const { policy, errors } = await toolchain.compile({
    ...compileRequest({ ...set.modules, [ENTRYPOINT_FILE]: entrypointModule(ids) }, sources.schema),
    entrypoints: [ENTRYPOINT]
  });
  if (policy === void 0)
    return { errors: explain(errors, set.modules) };
  const { opa } = await toolchain.describe();
  const manifest = {
    format: 1,
    name: sources.name,
    version: sources.version,
    opa,
    entrypoint: ENTRYPOINT,
    rules: set.metadata,
    builtins: hostBuiltins(policy),
    sha256: createHash("sha256").update(policy).digest("hex")
  };
  const data = { params: defaultParameters(set.metadata), active: {} };
  return {
    pack: { "policy.wasm": policy, "data.json": toJson(data), "manifest.json": toJson(manifest) },
    manifest,
    errors: []
  };
}
async function readRules(toolchain, { files, kit }) {
  const layout = layoutOf({ ...kit, ...files });
  const rules = Object.fromEntries(layout.rules.map(({ file, text: text2 }) => [file, text2]));
  const sources = { ...rules, ...layout.libraries };
  const inspected = await toolchain.inspect({ files: { ...sources, ...layout.tests } });
  const modules = new Map(inspected.modules.map((module) => [module.file, module]));
  const read = layout.rules.map((rule) => readRule(rule, modules.get(rule.file)));
  const others = [...Object.keys(layout.libraries), ...Object.keys(layout.tests)];
  const metadata = read.flatMap((rule) => rule.metadata ?? []).sort((a, b) => a.id < b.id ? -1 : 1);
  return {
    rules: layout.rules,
    metadata,
    modules: sources,
    tests: layout.tests,
    parsed: inspected.errors.length === 0,
    errors: inOrder([
      ...layout.errors,
      ...explain(inspected.errors, { ...sources, ...layout.tests }),
      ...read.flatMap((rule) => rule.errors),
      ...others.flatMap((file) => checkPackage(file, modules.get(file)))
    ])
  };
}
function compileRequest(files, schema) {
  return {
    files,
    strict: true,
    builtins: "native",
    documents: HOST_DOCUMENTS,
    ...schema === void 0 ? {} : { inputSchema: schema }
  };
}
async function withCompileErrors(toolchain, sources, set) {
  if (!set.parsed)
    return [...set.errors];
  const { errors } = await toolchain.check(compileRequest(set.modules, sources.schema));
  return inOrder([...set.errors, ...explain(errors, set.modules)]);
}
function readRule(rule, module) {
  if (module === void 0)
    return { errors: [] };
  const { metadata, errors } = readMetadata(rule, module);
  const all = [...checkPackage(rule.file, module), ...checkSets(module), ...errors];
  return all.length > 0 || metadata === void 0 ? { errors: all } : { metadata, errors: [] };
}
function checkPackage(file, module) {
  if (module === void 0)
    return [];
  const [top = "", family = "", rule = ""] = file.split("/");
  const isTest = file.endsWith("_test.rego");
  const wanted = reference([top, family, isTest ? `${rule}_test` : rule]);
  const actual = reference(module.package);
  const right = top === "rules" ? actual === wanted : module.package[0] === top && module.package.length > 1;
  if (right && (top === "rules" || isTest === (module.package.at(-1)?.endsWith("_test") ?? false)))
    return [];
  const expected = top === "rules" ? wanted : `${top}.<name>${isTest ? "_test" : ""}`;
  const message = `package ${actual} does not say where the file is`;
  return [{ ...module.packageAt, code: "layout", message, remedy: `write: package ${expected}` }];
}
function checkSets(module) {
  const missing = RULE_SETS.filter((name) => !module.rules.some((rule) => rule.name === name)).map((name) => ({
    ...module.packageAt,
    code: "rule-sets",
    message: `the rule has no set ${name}`,
    remedy: name === "undecided" ? "add it; a rule that always decides says: undecided := set()" : `add: ${name} contains \u2026 if \u2026`
  }));
  const wrong = module.rules.flatMap(({ name, kind, at }) => {
    if (name.startsWith("_"))
      return [];
    if (!RULE_SETS.some((set) => set === name)) {
      const message = `${name} is none of the sets ${RULE_SETS.join(", ")}`;
      return [{ ...at, code: "rule-sets", message, remedy: `name a helper with a leading underscore: _${name}` }];
    }
    if (kind === "set" || kind === "complete" && name === "undecided")
      return [];
    return [{ ...at, code: "rule-sets", message: `${name} is not a set`, remedy: `write: ${name} contains \u2026 if \u2026` }];
  });
  return [...missing, ...wrong];
}
function defaultParameters(rules) {
  return Object.fromEntries(rules.filter(({ parameters }) => Object.keys(parameters).length > 0).map(({ id, parameters }) => [
    id,
    Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]))
  ]));
}
function inOrder(errors) {
  return [...errors].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.row - b.row || a.column - b.column);
}
function toJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}

// build/policy/commands-folder.js
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var RulesFolderError = class extends PackError {
};
var IGNORED_FOLDERS = /* @__PURE__ */ new Set(["examples", "node_modules"]);
var LARGEST_FILE = 1e6;
function readRulesFolder(folder) {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === void 0)
    throw new RulesFolderError(`${folder}: there is no such folder`);
  if (!stats.isDirectory())
    throw new RulesFolderError(`${folder} is not a folder; name the one that has rules/ in it`);
  const files = {};
  const errors = [];
  for (const path of regoPaths(folder, "")) {
    const refusal = refusalOf(join(folder, path));
    if (refusal === void 0)
      files[path] = readFileSync(join(folder, path), "utf8");
    else
      errors.push({ file: path, row: 1, column: 1, code: "layout", message: refusal });
  }
  if (Object.keys(files).length === 0 && errors.length === 0) {
    throw new RulesFolderError(`${folder}: no .rego files; a rule is rules/<family>/<rule>/rule.rego`);
  }
  return { files, errors };
}
function regoPaths(folder, prefix) {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries.sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (!entry.isDirectory())
      return entry.name.endsWith(".rego") ? [path] : [];
    if (entry.name.startsWith(".") || IGNORED_FOLDERS.has(entry.name))
      return [];
    return regoPaths(folder, `${path}/`);
  });
}
function refusalOf(path) {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink())
    return "symbolic links are not followed";
  if (!stats.isFile())
    return "this is not a regular file";
  return stats.size > LARGEST_FILE ? `a module may have ${LARGEST_FILE} bytes, this one has ${stats.size}` : void 0;
}

// build/policy/commands.js
async function checkRules(folder, context, options = {}) {
  if (options.format === true)
    await formatRules(folder, context);
  const { files, kit, refused } = openFolder(folder, context);
  const set = await readRules(context.toolchain, { files, kit });
  const compiled = set.parsed ? await compileErrors(context, set) : [];
  const { changed } = await context.toolchain.format({ files });
  const errors = inOrder([...refused, ...set.errors, ...compiled]);
  return {
    folder,
    rules: set.rules.length,
    tests: Object.keys(set.tests).length,
    errors,
    warnings: inOrder([
      ...Object.entries(changed).map(([file, formatted]) => unformatted(file, files[file] ?? "", formatted)),
      ...untested(set).map(({ file }) => withoutTests(file))
    ]),
    ok: errors.length === 0
  };
}
async function formatRules(folder, context) {
  const { files } = readRulesFolder(folder);
  const { changed } = await context.toolchain.format({ files });
  for (const [file, text2] of Object.entries(changed))
    writeFileSync(join2(folder, file), text2);
}
async function testRules(folder, context, options = {}) {
  const { files, kit, refused } = openFolder(folder, context);
  const set = await readRules(context.toolchain, { files, kit });
  const { tests, coverage, errors } = await context.toolchain.test({
    files: { ...set.modules, ...set.tests },
    data: { params: defaultParameters(set.metadata), active: {} },
    coverage: true,
    ...options.filter === void 0 ? {} : { filter: options.filter }
  });
  const all = inOrder([...refused, ...explain(errors, files)]);
  const passed = tests.every(({ status }) => status === "pass" || status === "skip");
  return {
    folder,
    tests,
    coverage: (coverage ?? []).filter(({ file }) => Object.hasOwn(files, file)),
    errors: all,
    untested: untested(set).map(({ id }) => id),
    ok: all.length === 0 && passed && tests.length > 0
  };
}
var PACK_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
var PACK_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
async function buildRules(folder, context, options) {
  const name = options.name ?? basename(resolve(folder));
  if (!PACK_NAME.test(name)) {
    throw new RulesFolderError(`${JSON.stringify(name)} is not the name of a pack: lower-case words joined by dashes`);
  }
  if (!PACK_VERSION.test(options.version)) {
    throw new RulesFolderError(`${JSON.stringify(options.version)} is not a version of a pack such as 1.4.0`);
  }
  const { files, kit, refused } = openFolder(folder, context);
  const { toolchain, schema } = context;
  const { pack, manifest, errors } = await buildPack(toolchain, { files, kit, name, version: options.version, schema });
  const all = inOrder([...refused, ...errors]);
  const report = { folder, output: options.output, errors: all, ok: all.length === 0 };
  if (pack === void 0 || manifest === void 0 || !report.ok)
    return { ...report, ok: false, size: 0 };
  mkdirSync(options.output, { recursive: true });
  const written = { ...pack };
  for (const [file, content] of Object.entries(written))
    writeFileSync(join2(options.output, file), content);
  return { ...report, manifest, size: pack["policy.wasm"].length };
}
function openFolder(folder, context) {
  const { files, errors } = readRulesFolder(folder);
  const hasKit = Object.keys(files).some((file) => file.startsWith("kit/"));
  return { files, kit: hasKit ? {} : context.kit, refused: errors };
}
async function compileErrors({ toolchain, schema }, set) {
  const files = { ...set.modules, ...set.tests };
  const request = compileRequest(set.modules, schema);
  const own = await toolchain.check(request);
  if (own.errors.length > 0 || Object.keys(set.tests).length === 0)
    return explain(own.errors, files);
  const withTests = await toolchain.check({ ...request, files, builtins: "all" });
  return explain(withTests.errors, files);
}
function unformatted(file, text2, formatted) {
  const lines = formatted.split("\n");
  const first = text2.split("\n").findIndex((line, index) => line !== lines[index]);
  const wanted = lines[first]?.trim();
  return {
    file,
    row: first === -1 ? 1 : first + 1,
    column: 1,
    code: "format",
    message: "not formatted as opa fmt does it",
    remedy: wanted === void 0 || wanted === "" ? "there should be an empty line" : `it writes: ${wanted}`
  };
}
function untested({ rules, tests }) {
  return rules.filter(({ file }) => !Object.hasOwn(tests, file.replace(/\.rego$/, "_test.rego")));
}
function withoutTests(file) {
  const remedy = "write rule_test.rego beside it";
  return { file, row: 1, column: 1, code: "untested", message: "the rule has no tests", remedy };
}

// build/policy/commands-text.js
var EXPRESSION_LENGTH = 160;
function checkText(report) {
  const { folder, errors, warnings, rules, tests } = report;
  const summary = `checked ${counted(rules, "rule")} and ${counted(tests, "test file")} in ${folder}: ${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`;
  return page([...errors.map(problem(folder, "error")), ...warnings.map(problem(folder, "warning")), [summary]]);
}
function buildText({ folder, output, manifest, size, errors }) {
  const summary = manifest === void 0 ? `no pack was written: ${counted(errors.length, "error")} in ${folder}` : `pack ${manifest.name} ${manifest.version} with ${counted(manifest.rules.length, "rule")} (${size} bytes, OPA ${manifest.opa}) is in ${output}`;
  return page([...errors.map(problem(folder, "error")), [summary]]);
}
function testText({ folder, tests, coverage, errors, untested: untested2 }, lines = false) {
  const results = tests.flatMap(leaves);
  return page([
    ...errors.map(problem(folder, "error")),
    ...results.filter(({ status }) => status === "fail" || status === "error").map((result) => failure(folder, result)),
    ...lines ? coverage.flatMap((file) => uncovered(folder, file)) : [],
    ...untested2.length > 0 ? [[`without tests: ${untested2.join(", ")}`]] : [],
    [testSummary(folder, results), ...coverage.length > 0 && results.length > 0 ? [coverageSummary(coverage)] : []]
  ]);
}
function testSummary(folder, results) {
  if (results.length === 0)
    return `no tests were run in ${folder}; tests are rules named test_\u2026 in rule_test.rego`;
  const count = (status) => results.filter((result) => result.status === status).length;
  const rare = [
    [count("error"), "broke"],
    [count("skip"), "skipped"]
  ];
  const counts = [
    `${count("pass")} passed`,
    `${count("fail")} failed`,
    ...rare.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  ];
  return `ran ${counted(results.length, "test")} in ${folder}: ${counts.join(", ")}`;
}
function leaves({ name, status, at, failed, error, output, cases }) {
  const own = { name, status, at, failed, reason: error?.message, output };
  if (cases.length === 0 || status === "error")
    return [own];
  return cases.map((one) => ({
    name: `${name}[${one.name.join("][")}]`,
    status: one.status,
    at,
    failed: one.failed,
    output
  }));
}
function failure(folder, { name, status, at, failed, reason, output }) {
  return [
    `${place(folder, at)}: ${status === "fail" ? "failed" : "broke"}: ${name}`,
    ...failed === void 0 ? [] : [`  ${place(folder, failed.at)}: ${oneLine(failed.text)}`],
    ...reason === void 0 ? [] : [`  ${reason}`],
    ...printed(output)
  ];
}
function printed(output) {
  const lines = (output ?? "").split("\n").filter((line) => line !== "");
  return lines.map((line) => `  printed: ${line}`);
}
function uncovered(folder, { file, notCovered }) {
  if (notCovered.length === 0)
    return [];
  const ranges = joined(notCovered).map(({ start, end }) => start === end ? `${start}` : `${start}-${end}`);
  return [[`${place(folder, { file, row: 0, column: 0 })}: no test reaches lines ${ranges.join(", ")}`]];
}
function joined(pieces) {
  const out = [];
  for (const { start, end } of pieces) {
    const last = out.at(-1);
    if (last !== void 0 && start <= last.end + 1)
      last.end = Math.max(last.end, end);
    else
      out.push({ start, end });
  }
  return out;
}
function coverageSummary(coverage) {
  const covered = coverage.reduce((sum, file) => sum + file.coveredLines, 0);
  const all = coverage.reduce((sum, file) => sum + file.coveredLines + file.notCoveredLines, 0);
  return `coverage: ${all === 0 ? 100 : Math.floor(100 * covered / all)} % of ${counted(all, "line")}`;
}
function problem(folder, severity) {
  return ({ message, code, details, remedy, ...position }) => [
    `${place(folder, position)}: ${severity}: ${message} (${code})`,
    ...(details ?? []).map((line) => `  | ${line}`),
    ...remedy === void 0 ? [] : [`  ${remedy}`]
  ];
}
function place(folder, { file, row, column }) {
  const path = file === "" ? folder : `${folder.replace(/\/+$/, "")}/${file}`;
  return row === 0 ? path : `${path}:${row}:${column}`;
}
function oneLine(text2) {
  return clip(text2.replace(/\s+/g, " "), EXPRESSION_LENGTH);
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function page(blocks) {
  return `${blocks.flat().map(terminalLine).join("\n")}
`;
}

// build/cli/policy.js
function check(folder, options) {
  return withContext(async (context) => {
    const report = await checkRules(folder, context, { format: options.write ?? false });
    await write(checkText(report));
    return report.ok ? 0 : 1;
  });
}
function test(folder, options) {
  return withContext(async (context) => {
    const report = await testRules(folder, context, options.run === void 0 ? {} : { filter: options.run });
    await write(testText(report, options.lines ?? false));
    return report.ok ? 0 : 1;
  });
}
function build(folder, options) {
  return withContext(async (context) => {
    const { output, name, packVersion: version = VERSION } = options;
    const report = await buildRules(folder, context, { output, version, ...name !== void 0 && { name } });
    await write(buildText(report));
    return report.ok ? 0 : 1;
  });
}
async function withContext(run) {
  const assets = assetFolder();
  const kit = join3(assets, "authoring", "kit");
  const toolchain = openToolchain({
    child: join3(assets, "toolchain", "index.js"),
    wasm: join3(assets, "..", "tools", "opa", "opa.wasm.br")
  });
  try {
    return await run({
      toolchain,
      kit: Object.fromEntries(readdirSync2(kit).map((file) => [`kit/${file}`, readFileSync2(join3(kit, file), "utf8")])),
      schema: JSON.parse(readFileSync2(join3(assets, "authoring", "graph.json"), "utf8"))
    });
  } finally {
    await toolchain.close();
  }
}
export {
  build,
  check,
  test
};
