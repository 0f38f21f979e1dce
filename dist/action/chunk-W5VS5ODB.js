import {
  isUnset
} from "./chunk-C2Q24Z5S.js";
import {
  readYaml
} from "./chunk-PHOXGBTN.js";
import {
  lineStartsOf,
  spanBetween
} from "./chunk-HEF6VXGF.js";
import {
  chosen,
  referenceName,
  together
} from "./chunk-E5KY6KI7.js";
import {
  readJson
} from "./chunk-DCQJLCJO.js";

// build/cloudformation/values.js
function known(value, span) {
  return { kind: "known", value, span };
}
function unknown(because, span) {
  return { kind: "unknown", because, span };
}
function oneOf(candidates, because, span, cases) {
  const all = candidates.flatMap((value, index) => alternatives(value, cases?.[index]));
  if (all.length > MOST_CANDIDATES)
    return unknown(because, span);
  const known2 = all.map(({ onlyIf }) => onlyIf).filter((each) => each !== void 0);
  return {
    ...unknown(because, span),
    oneOf: all.map(({ value }) => value),
    ...cases !== void 0 && known2.length === all.length ? { cases: known2 } : {}
  };
}
function alternatives(value, outer) {
  if (value.kind !== "unknown" || value.oneOf === void 0)
    return [{ value, onlyIf: outer }];
  if (outer === void 0)
    return value.oneOf.map((each) => ({ value: each, onlyIf: void 0 }));
  const { because, cases = value.oneOf.map((_, index) => chosen(because, index)) } = value;
  return value.oneOf.flatMap((each, index) => {
    const onlyIf = together(outer, cases[index]);
    return onlyIf === void 0 ? [] : [{ value: each, onlyIf }];
  });
}
var MOST_CANDIDATES = 64;
function computed(reference, span) {
  const because = [{ reason: `${referenceName(reference)} is known only after deployment`, span }];
  return { kind: "unknown", because, text: [{ reference }], references: [reference], span };
}
function mayBeUnset(value) {
  return isUnset(value) || value?.kind === "unknown" && value.oneOf?.some(isUnset) === true;
}
function membersOf(value) {
  return value?.kind === "map" ? value.entries : NO_MEMBERS;
}
var NO_MEMBERS = /* @__PURE__ */ new Map();
function textOf(value) {
  return value?.kind === "known" && value.value !== null ? String(value.value) : void 0;
}
function placed(value, span) {
  if (value.span === span)
    return value;
  if (contains(span, value.span))
    return { ...value, span };
  return { ...value, span, via: [value.span, ...value.via ?? []] };
}
function contains(outer, inner) {
  if (outer.path !== inner.path)
    return false;
  const begins = outer.startLine < inner.startLine || outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn;
  const ends = inner.endLine < outer.endLine || inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
  return begins && ends;
}
function firstLine(span) {
  return span.startLine === span.endLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn };
}
function partsOf(value) {
  switch (value.kind) {
    case "known":
      return value.value === null ? [] : [String(value.value)];
    case "unknown":
      return value.text ?? [{ unknown: value.because }];
    case "list":
    case "map":
      return [{ unknown: [{ reason: `a ${value.kind} stands where a text is expected`, span: value.span }] }];
  }
}
var LONGEST_TEXT = 1e6;
var MOST_PARTS = 1e4;
function boundedText(text2, span) {
  return text2.length <= LONGEST_TEXT ? known(text2, span) : unknown([tooLong(span)], span);
}
function tooLong(span) {
  return { reason: `the text has more than ${LONGEST_TEXT} characters`, span };
}
var DYNAMIC_REFERENCE = /^\{\{resolve:(?:ssm|ssm-secure|secretsmanager):/;
function isDynamicReference(value) {
  return typeof value === "string" && DYNAMIC_REFERENCE.test(value);
}
function concatenate(parts, references, span) {
  const joined = [];
  let length = 0;
  for (const part of parts) {
    const last2 = joined.at(-1);
    if (typeof part !== "string")
      joined.push(part);
    else if (part === "")
      continue;
    else if (typeof last2 === "string")
      joined[joined.length - 1] = last2 + part;
    else
      joined.push(part);
    if (typeof part === "string")
      length += part.length;
  }
  if (length > LONGEST_TEXT || joined.length > MOST_PARTS) {
    return unknown([tooLong(span)], span);
  }
  const [first2] = joined;
  if (joined.every((part) => typeof part === "string"))
    return withReferences(known(joined.join(""), span), references);
  const text2 = typeof first2 === "string" && DYNAMIC_REFERENCE.test(first2) ? joined.map((part) => typeof part !== "string" && "unknown" in part ? NAMED_AT_DEPLOYMENT : part) : joined;
  const isDynamic = text2 !== joined;
  const because = isDynamic ? [{ reason: NAMED_AT_DEPLOYMENT_REASON, span }] : causesOf(text2, span);
  return withReferences({ kind: "unknown", because, text: text2, span }, references);
}
var NAMED_AT_DEPLOYMENT = { reference: { address: "dynamic-reference", attribute: "" } };
var NAMED_AT_DEPLOYMENT_REASON = "which secret or parameter this names is known only after deployment";
function causesOf(parts, span) {
  const holes = parts.flatMap((part) => typeof part !== "string" && "unknown" in part ? part.unknown : []);
  if (holes.length > 0)
    return holes;
  return parts.flatMap((part) => typeof part !== "string" && "reference" in part ? computed(part.reference, span).because : []);
}
function withReferences(value, references) {
  return references.length === 0 ? value : { ...value, references };
}
function referencesOf(value) {
  return value.references ?? [];
}
function isSame(one2, other) {
  if (one2 === other)
    return true;
  if (one2.kind === "known")
    return other.kind === "known" && one2.value === other.value;
  if (one2.kind === "list") {
    if (other.kind !== "list" || one2.rest !== void 0 || other.rest !== void 0)
      return false;
    return one2.items.length === other.items.length && one2.items.every((item, i) => isSameItem(item, other.items[i]));
  }
  if (one2.kind === "map") {
    if (other.kind !== "map" || one2.rest !== void 0 || other.rest !== void 0)
      return false;
    const keys = [...one2.entries];
    return keys.length === other.entries.size && keys.every(([key, value]) => isSameItem(value, other.entries.get(key)));
  }
  return other.kind === "unknown" && isSameText(partsOf(one2), partsOf(other));
}
function isSameItem(one2, other) {
  return other !== void 0 && isSame(one2, other);
}
function isSameText(one2, other) {
  return one2.length === other.length && one2.every((part, i) => isSamePart(part, other[i]));
}
function isSamePart(one2, other) {
  if (typeof one2 === "string" || typeof other === "string" || other === void 0)
    return one2 === other;
  if ("reference" in one2) {
    return "reference" in other && one2.reference.stack === other.reference.stack && one2.reference.address === other.reference.address && one2.reference.attribute === other.reference.attribute && one2.reference.derived !== true && other.reference.derived !== true;
  }
  return "unknown" in other && one2.unknown === other.unknown;
}
function dataOf(value) {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return void 0;
    case "list": {
      if (value.rest !== void 0)
        return void 0;
      const items = value.items.map(dataOf);
      return items.includes(void 0) ? void 0 : items;
    }
    case "map": {
      if (value.rest !== void 0)
        return void 0;
      const data = [];
      for (const [key, entry] of value.entries) {
        if (isUnset(entry))
          continue;
        const member = dataOf(entry);
        if (member === void 0)
          return void 0;
        data.push([key, member]);
      }
      return Object.fromEntries(data);
    }
  }
}
function reasonsIn(value) {
  switch (value.kind) {
    case "known":
      return [];
    case "unknown":
      return [...value.because];
    case "list":
      return [...value.rest ?? [], ...value.items.flatMap(reasonsIn)];
    case "map":
      return [...value.rest ?? [], ...[...value.entries.values()].flatMap(reasonsIn)];
  }
}

// build/cloudformation/service-variables.js
import { posix } from "node:path";

// build/cloudformation/table.js
function inTable(table, name) {
  return name !== void 0 && Object.hasOwn(table, name) ? table[name] : void 0;
}

// build/cloudformation/written.js
function written(data, span) {
  if (typeof data !== "object")
    return known(data, span);
  if (isValue(data))
    return data;
  if (isList(data))
    return { kind: "list", items: data.map((item) => written(item, span)), span };
  const entries = Object.entries(data).map(([key, member]) => [key, written(member, span)]);
  return { kind: "map", entries: new Map(entries), span };
}
function isList(data) {
  return Array.isArray(data);
}
function isValue(data) {
  return "kind" in data && "span" in data;
}

// build/cloudformation/service-variables.js
function mentionsVariables(text2) {
  return text2.includes("${");
}
function mentionsFiles(text2) {
  return mentionsVariables(text2) && text2.includes("file(");
}
var MOST_VALUES = 2e5;
var DEEPEST = 100;
function withVariables(service, path, include) {
  const resolution = {
    service,
    folder: posix.dirname(path),
    include,
    files: /* @__PURE__ */ new Map(),
    known: /* @__PURE__ */ new Map(),
    resolving: /* @__PURE__ */ new Set(),
    left: { values: MOST_VALUES }
  };
  const sections = SECTIONS.flatMap((name) => {
    const section = service.entries.get(name);
    return section === void 0 ? [] : [[name, resolve(section, resolution)]];
  });
  return { ...service, entries: new Map([...service.entries, ...sections]) };
}
var SECTIONS = ["service", "provider", "plugins", "functions", "resources"];
function resolve(value, resolution, isSubstituted = false) {
  if (value.kind === "list") {
    const items = value.items.map((item, index) => resolve(item, resolution, isSubstituted && index === 0));
    return { ...value, items };
  }
  if (value.kind === "map") {
    const entries = [...value.entries].map(([key, entry]) => [key, resolve(entry, resolution, key === "Fn::Sub")]);
    return { ...value, entries: new Map(entries) };
  }
  if (value.kind === "unknown" || typeof value.value !== "string")
    return value;
  return mentionsVariables(value.value) ? resolveText(value.value, value, resolution, isSubstituted) : value;
}
function resolveText(text2, at, resolution, isSubstituted) {
  const pieces = piecesOf(text2);
  const [first2] = pieces;
  if (pieces.every((piece) => typeof piece === "string"))
    return at;
  if (pieces.length === 1 && typeof first2 === "object")
    return atPlace(valueOf(first2, at.span, resolution), at.span);
  const values = pieces.map((piece) => typeof piece === "string" ? known(piece, at.span) : valueOf(piece, at.span, resolution));
  const isJoined = !isSubstituted && values.some((value) => pseudoParameterIn(value) !== void 0);
  if (isJoined)
    return written({ "Fn::Join": ["", values] }, at.span);
  const parts = values.flatMap((value) => {
    const pseudo = pseudoParameterIn(value);
    return pseudo === void 0 ? partsOf(value) : [`\${${pseudo}}`];
  });
  return concatenate(parts, [], at.span);
}
function atPlace(value, span) {
  return value.kind === "list" || value.kind === "map" ? value : placed(value, span);
}
function pseudoParameterIn(value) {
  return value.kind === "map" && value.entries.size === 1 ? textOf(value.entries.get("Ref")) : void 0;
}
function piecesOf(text2) {
  const pieces = [];
  let end = 0;
  for (let start = text2.indexOf("${"); start !== -1; start = text2.indexOf("${", Math.max(start + 2, end))) {
    const close = closeOf(text2, start + 2);
    const inside2 = text2.slice(start + 2, close);
    if (close === -1)
      break;
    if (!VARIABLE.test(inside2))
      continue;
    if (start > end)
      pieces.push(text2.slice(end, start));
    end = close + 1;
    pieces.push({ whole: text2.slice(start, end), inside: inside2 });
  }
  if (end < text2.length)
    pieces.push(text2.slice(end));
  return pieces;
}
var VARIABLE = /^\s*(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler|git):|(?:cf|ssm|s3|file|strToBool)\(|cf[:.]|ssm:\/|s3:[^}]*\/|aws:(?:accountId|region|partition)\b)/;
var DEEPEST_NAME = 10;
function closeOf(text2, from) {
  let depth = 1;
  for (let index = from; index < text2.length && depth <= DEEPEST_NAME; index += 1) {
    if (text2.startsWith("${", index))
      depth += 1;
    else if (text2[index] === "}")
      depth -= 1;
    if (depth === 0)
      return index;
  }
  return -1;
}
function valueOf(variable, span, resolution) {
  const { whole, inside: inside2 } = variable;
  const nested = mentionsVariables(inside2) ? resolveText(inside2, known(inside2, span), resolution, true) : void 0;
  const text2 = nested === void 0 ? inside2 : textOf(nested);
  if (text2 === void 0)
    return unknown(reasonsIn(nested ?? known(null, span)), span);
  const sources = sourcesIn(text2);
  for (const source of sources) {
    const value = valueOfSource(source, span, resolution);
    if (value !== void 0)
      return counted(value, span, resolution);
  }
  const [first2 = ""] = sources;
  return unknown([{ reason: `${whole} is not known: ${whyMissing(first2)}`, span }], span);
}
function sourcesIn(text2) {
  const sources = [];
  let start = 0;
  let quote;
  let depth = 0;
  for (let index = 0; index < text2.length; index += 1) {
    const character = text2.charAt(index);
    if (quote !== void 0)
      quote = character === quote ? void 0 : quote;
    else if (character === "'" || character === '"')
      quote = character;
    else if (character === "(")
      depth += 1;
    else if (character === ")")
      depth -= 1;
    else if (character === "," && depth === 0) {
      sources.push(text2.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...sources, text2.slice(start).trim()];
}
var SOURCE = /^(\w+)(?:\(([^)]*)\))?(?:\.([\w-]+))?(?::(.*))?$/s;
function valueOfSource(source, span, resolution) {
  const literal = literalOf(source);
  if (literal !== void 0)
    return known(literal, span);
  const [, type = "", parameters = "", region, address = ""] = SOURCE.exec(source) ?? [];
  return inTable(SOURCES, type)?.({
    address: address.trim(),
    parameters: parameters.trim() || (region ?? ""),
    span,
    resolution
  });
}
function literalOf(source) {
  const [, , quoted] = /^(["'])(.*)\1$/s.exec(source) ?? [];
  if (quoted !== void 0)
    return quoted;
  if (source === "true" || source === "false")
    return source === "true";
  return /^-?\d+(?:\.\d+)?$/.test(source) ? Number(source) : void 0;
}
var SOURCES = {
  aws: ({ address, span }) => written({ Ref: inTable(PSEUDO_PARAMETERS, address) ?? "AWS::Region" }, span),
  cf: ({ address, span }) => elsewhere(`the output ${address} of another stack`, span),
  env: () => void 0,
  file: fileOf,
  git: ({ address, span }) => elsewhere(`what git says (${address})`, span),
  opt: () => void 0,
  param: ({ address, resolution, span }) => {
    const stage = textOf(stageOf(resolution, span));
    const places = [...stage === void 0 ? [] : [stage], "default"];
    const paths = places.flatMap((place) => [`stages.${place}.params.${address}`, `params.${place}.${address}`]);
    return firstOf(paths, resolution, span);
  },
  s3: ({ address, span }) => elsewhere(`the object ${address} of S3`, span),
  self: ({ address, resolution, span }) => valueAt(address, resolution, span),
  sls: ({ address, resolution, span }) => address === "stage" ? stageOf(resolution, span) : void 0,
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html
  ssm: ({ address, span }) => known(address.startsWith(SECRET) ? `{{resolve:secretsmanager:${address.slice(SECRET.length)}}}` : `{{resolve:ssm:${address}}}`, span),
  strToBool: ({ parameters, span }) => {
    const truth = inTable(TRUTH, parameters.toLowerCase());
    return truth === void 0 ? void 0 : known(truth, span);
  },
  terraform: ({ address, span }) => elsewhere(`the output ${address} of Terraform`, span)
};
var SECRET = "/aws/reference/secretsmanager/";
var PSEUDO_PARAMETERS = {
  accountId: "AWS::AccountId",
  partition: "AWS::Partition",
  region: "AWS::Region"
};
var TRUTH = { true: true, "1": true, false: false, "0": false, null: false };
function elsewhere(what, span) {
  return unknown([{ reason: `${what} is known only where the service is deployed`, span }], span);
}
function whyMissing(source) {
  const [, type = "", , , address = ""] = SOURCE.exec(source) ?? [];
  return inTable(MISSING, type)?.(address.trim()) ?? "it is known only where the service is deployed";
}
var MISSING = {
  env: (name) => `the environment variable ${name} is set where the service is deployed`,
  file: () => "the file is not in the repository, or has no such value",
  opt: (name) => `the option --${name} is given when the service is deployed`,
  param: (name) => `the parameter ${name} is given when the service is deployed`,
  self: (path) => `the service has no ${path}`
};
function stageIn(provider, span) {
  const stage = provider?.kind === "map" ? provider.entries.get("stage") : void 0;
  return stage ?? known("dev", span);
}
function stageOf(resolution, span) {
  return valueAt("provider.stage", resolution, span) ?? known("dev", span);
}
function firstOf(paths, resolution, span) {
  for (const path of paths) {
    const value = valueAt(path, resolution, span);
    if (value !== void 0)
      return value;
  }
  return void 0;
}
var DEFAULTS = { "provider.region": "us-east-1", "provider.stage": "dev" };
function valueAt(path, resolution, span) {
  return once(`self:${path}`, resolution, span, () => {
    const keys = path === "" ? [] : path.split(".");
    const found = descend(resolution.service, keys, resolution);
    const value = path === "service" && found?.kind === "map" ? found.entries.get("name") : found;
    const otherwise = inTable(DEFAULTS, path);
    return value ?? (otherwise === void 0 ? void 0 : known(otherwise, span));
  });
}
function fileOf({ parameters, address, resolution, span }) {
  const { folder, files, include } = resolution;
  const file = posix.join(folder, parameters);
  if (!/\.(?:ya?ml|json)$/i.test(file))
    return elsewhere(`what ${parameters} gives`, span);
  return once(`file(${file}):${address}`, resolution, span, () => {
    const isOutside = file.startsWith("../") || file.startsWith("/");
    if (!files.has(file))
      files.set(file, isOutside ? void 0 : include(file));
    const content = files.get(file);
    return content === void 0 ? void 0 : descend(content, address === "" ? [] : address.split("."), resolution);
  });
}
function descend(value, keys, resolution) {
  let at = value;
  for (const key of keys) {
    const inside2 = at.kind === "known" ? resolve(at, resolution) : at;
    if (inside2.kind === "unknown")
      return inside2;
    at = inside2.kind === "map" ? inside2.entries.get(key) : inside2.kind === "list" ? inside2.items[Number(key)] : void 0;
    if (at === void 0)
      return void 0;
  }
  const found = resolve(at, resolution);
  return found.kind === "known" && found.value === null ? void 0 : found;
}
function once(name, { known: found, resolving }, span, find) {
  if (found.has(name))
    return found.get(name);
  if (resolving.has(name))
    return unknown([{ reason: `\${${name}} depends on itself`, span }], span);
  if (resolving.size >= DEEPEST)
    return unknown([tooDeep(name, span)], span);
  resolving.add(name);
  const value = find();
  resolving.delete(name);
  found.set(name, value);
  return value;
}
function tooDeep(name, span) {
  return { reason: `\${${name}} stands at the end of more than ${DEEPEST} variables that need each other`, span };
}
function counted(value, span, { left }) {
  left.values -= sizeOf(value);
  if (left.values >= 0)
    return value;
  return unknown([{ reason: `the variables of this service stand for more than ${MOST_VALUES} values`, span }], span);
}
var sizes = /* @__PURE__ */ new WeakMap();
function sizeOf(value) {
  if (value.kind === "known")
    return 1 + String(value.value).length / 100;
  if (value.kind === "unknown")
    return 1;
  let size = sizes.get(value);
  if (size === void 0) {
    const members2 = value.kind === "list" ? value.items : [...value.entries.values()];
    size = members2.reduce((sum, member) => sum + sizeOf(member), 1);
    sizes.set(value, size);
  }
  return size;
}

// build/cloudformation/service-roles.js
var ROLE_ID = "IamRoleLambdaExecution";
function settingOf(provider, names, legacy) {
  const role = membersOf(membersOf(provider.get("iam")).get("role"));
  const found = names.find((name) => role.has(name));
  if (found !== void 0)
    return { name: `iam.role.${found}`, value: role.get(found) };
  return provider.has(legacy) ? { name: legacy, value: provider.get(legacy) } : { name: `iam.role.${names[0] ?? ""}`, value: void 0 };
}
var statementsOf = (provider) => settingOf(provider, ["statements"], "iamRoleStatements");
var managedOf = (provider) => settingOf(provider, ["managedPolicies"], "iamManagedPolicies");
var boundaryOf = (provider) => settingOf(provider, ["permissionsBoundary", "permissionBoundary"], "rolePermissionsBoundary");
function namedRole(provider) {
  const role = membersOf(provider.get("iam")).get("role");
  return provider.get("role") ?? (role !== void 0 && isReference(role) ? role : void 0);
}
function isReference(role) {
  if (role.kind !== "map")
    return !isUnset(role);
  return [...role.entries.keys()].some((key) => key === "Ref" || key.startsWith("Fn::"));
}
function roleOfService(service, functions) {
  const provider = membersOf(service.get("provider"));
  if (functions.length === 0 || namedRole(provider) !== void 0)
    return void 0;
  const settings2 = membersOf(membersOf(provider.get("iam")).get("role"));
  const place = provider.get("iam") ?? provider.get("iamRoleStatements") ?? service.get("provider");
  const [first2] = functions;
  const span = place?.span ?? first2?.span;
  if (span === void 0)
    return void 0;
  const statements = statementsOf(provider);
  const managed = managedOf(provider);
  const boundary = boundaryOf(provider);
  const parts = {
    ...statementsIn([statements.value]),
    ...managedIn([managed.value]),
    boundary: boundary.value,
    name: settings2.get("name"),
    path: settings2.get("path")
  };
  const labels = {
    inline_policy: statements.name,
    "inline_policy.policy": statements.name,
    managed_policy_arns: managed.name,
    name: "iam.role.name",
    path: "iam.role.path",
    permissions_boundary: boundary.name
  };
  return { id: ROLE_ID, resource: roleWith(parts, functions, service, span), labels };
}
var PLUGIN = "serverless-iam-roles-per-function";
function rolesOfFunctions(service, functions, report) {
  const provider = membersOf(service.get("provider"));
  const roles = /* @__PURE__ */ new Map();
  if (namedRole(provider) !== void 0)
    return roles;
  const shared = membersOf(membersOf(provider.get("iam")).get("role"));
  const isEach = textOf(shared.get("mode")) === "perFunction";
  for (const each of functions) {
    const { name, settings: settings2 } = each;
    const own = membersOf(membersOf(settings2.get("iam")).get("role"));
    const legacy = settings2.get("iamRoleStatements");
    const isAsked = own.has("statements") || own.has("managedPolicies") || legacy !== void 0;
    if (settings2.has("role") || !isAsked && !isEach)
      continue;
    if (legacy !== void 0 && !hasPlugin(service)) {
      reportIdle(legacy, report);
      continue;
    }
    roles.set(name, roleOfFunction(each, { service, provider, shared, own, isEach }));
  }
  return roles;
}
function roleOfFunction(each, around) {
  const { service, provider, shared, own, isEach } = around;
  const { settings: settings2, span, normalized } = each;
  const plugin = membersOf(membersOf(service.get("custom")).get(PLUGIN));
  const inherits = membersOf(settings2.get("iam")).get("inheritStatements") ?? settings2.get("iamRoleStatementsInherit") ?? plugin.get("defaultInherit");
  const isInheriting = inherits === void 0 ? isEach : textOf(inherits) !== "false" && !isUnset(inherits);
  const statements = own.get("statements") ?? settings2.get("iamRoleStatements");
  const parts = {
    ...statementsIn([...isInheriting ? [statementsOf(provider).value] : [], statements]),
    ...managedIn([...isEach ? [managedOf(provider).value] : [], own.get("managedPolicies")]),
    boundary: own.get("permissionsBoundary") ?? settings2.get("iamPermissionsBoundary") ?? plugin.get("iamGlobalPermissionsBoundary") ?? boundaryOf(provider).value,
    name: own.get("name") ?? settings2.get("iamRoleStatementsName"),
    path: own.get("path") ?? shared.get("path")
  };
  const isLegacy = own.get("statements") === void 0 && settings2.has("iamRoleStatements");
  const policy2 = isLegacy ? "iamRoleStatements" : "iam.role.statements";
  const labels = {
    inline_policy: policy2,
    "inline_policy.policy": policy2,
    managed_policy_arns: "iam.role.managedPolicies",
    name: isLegacy ? "iamRoleStatementsName" : "iam.role.name",
    path: "iam.role.path",
    permissions_boundary: isLegacy ? "iamPermissionsBoundary" : "iam.role.permissionsBoundary"
  };
  return { id: `${normalized}${ROLE_ID}`, resource: roleWith(parts, [each], service, span), labels };
}
function hasPlugin(service) {
  const plugins = service.get("plugins");
  const listed = plugins?.kind === "map" ? plugins.entries.get("modules") : plugins;
  const names = listed?.kind === "list" ? listed.items : [];
  if (names.some((name) => name.kind === "unknown" || textOf(name)?.includes(PLUGIN) === true))
    return true;
  const isOld = /^\W*[123](?:\D|$)/.test(textOf(service.get("frameworkVersion")) ?? "");
  return listed?.kind === "unknown" || !isOld;
}
function reportIdle({ span }, report) {
  const message = `iamRoleStatements of a function count only with the plugin ${PLUGIN}, or version 4 of the framework: list the plugin, or the function has the role of the service`;
  report({ code: "cloudformation-service-role", severity: "warning", message, span });
}
function statementsIn(values) {
  const { items, rest } = itemsIn(values);
  return { statements: items, rest };
}
function managedIn(values) {
  const { items, rest } = itemsIn(values);
  return { managed: items, managedRest: rest };
}
function itemsIn(values) {
  const lists = values.filter((value) => value !== void 0 && !isUnset(value));
  return {
    items: lists.flatMap((value) => value?.kind === "list" ? value.items : value?.kind === "map" ? [value] : []),
    rest: lists.flatMap((value) => {
      if (value?.kind === "list")
        return value.rest ?? [];
      return value?.kind === "unknown" ? reasonsIn(value) : [];
    })
  };
}
function roleWith(parts, functions, service, span) {
  const provider = membersOf(service.get("provider"));
  const isInNetwork = !isUnset(provider.get("vpc")) || functions.some(({ settings: settings2 }) => !isUnset(settings2.get("vpc")));
  const managed = [
    ...parts.managed,
    ...isInNetwork ? [{ "Fn::Sub": `arn:\${AWS::Partition}:iam::aws:policy/service-role/${NETWORK_POLICY}` }] : []
  ];
  const statements = [
    ...logStatements(functions),
    ...functions.flatMap((each) => impliedStatements(each, provider))
  ].map((statement) => written(statement, span));
  const properties = {
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: ["lambda.amazonaws.com"] }, Action: ["sts:AssumeRole"] }]
    },
    Policies: [
      {
        PolicyName: {
          "Fn::Join": ["-", [service.get("service") ?? "", stageIn(service.get("provider"), span), "lambda"]]
        },
        PolicyDocument: {
          Version: "2012-10-17",
          Statement: withRest([...statements, ...parts.statements], parts.rest, span)
        }
      }
    ]
  };
  if (managed.length > 0 || parts.managedRest.length > 0) {
    properties.ManagedPolicyArns = withRest(managed.map((each) => written(each, span)), parts.managedRest, span);
  }
  for (const [property, value] of [
    ["PermissionsBoundary", parts.boundary],
    ["RoleName", parts.name],
    ["Path", parts.path]
  ]) {
    if (value !== void 0)
      properties[property] = value;
  }
  return written({ Type: "AWS::IAM::Role", Properties: properties }, span);
}
var NETWORK_POLICY = "AWSLambdaVPCAccessExecutionRole";
function withRest(items, rest, span) {
  return { kind: "list", items, span, ...rest.length === 0 ? {} : { rest } };
}
function logStatements(functions) {
  const groups = functions.filter(({ settings: settings2 }) => textOf(settings2.get("disableLogs")) !== "true").map(({ fullName: fullName2 }) => ({
    "Fn::Sub": [
      "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/${Name}:*",
      { Name: fullName2 }
    ]
  }));
  if (groups.length === 0)
    return [];
  return [allow(["logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource", "logs:PutLogEvents"], groups)];
}
function impliedStatements({ settings: settings2, span }, provider) {
  const topic = settings2.get("onError");
  const key = settings2.get("kmsKeyArn") ?? provider.get("kmsKeyArn");
  const events = settings2.get("events");
  const destinations = membersOf(settings2.get("destinations"));
  return [
    ...isUnset(topic) || topic === void 0 ? [] : [allow(["sns:Publish"], [topic])],
    ...textOf(key) === void 0 ? [] : [allow(["kms:Decrypt"], [known(textOf(key) ?? "", key?.span ?? span)])],
    ...["onSuccess", "onFailure"].flatMap((name) => sendingTo(destinations.get(name))),
    ...(events?.kind === "list" ? events.items : []).flatMap((event) => [...membersOf(event)].flatMap(([type, value]) => ofEvent(type, value)))
  ];
}
function sendingTo(destination) {
  if (destination === void 0 || isUnset(destination))
    return [];
  const members2 = membersOf(destination);
  const target = members2.get("arn") ?? destination;
  const text2 = textOf(target);
  const type = textOf(members2.get("type")) ?? (text2 === void 0 ? void 0 : serviceOf(text2));
  const action = inTable(SEND, type);
  if (action === void 0)
    return [];
  const isName = text2 !== void 0 && !text2.includes(":");
  return [
    allow([action], [isName ? written({ "Fn::GetAtt": [`${normalizedName(text2)}LambdaFunction`, "Arn"] }, target.span) : target])
  ];
}
function serviceOf(target) {
  return target.includes(":") ? target.split(":")[2] : "function";
}
var SEND = {
  eventBus: "events:PutEvents",
  events: "events:PutEvents",
  function: "lambda:InvokeFunction",
  lambda: "lambda:InvokeFunction",
  sns: "sns:Publish",
  sqs: "sqs:SendMessage"
};
function normalizedName(name) {
  const text2 = name.replaceAll("-", "Dash").replaceAll("_", "Underscore");
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function ofEvent(type, event) {
  const members2 = membersOf(event);
  if (type === "sqs") {
    const queue = members2.get("arn") ?? event;
    return [allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], [queue])];
  }
  if (type === "activemq" || type === "rabbitmq") {
    const secret = members2.get("basicAuthArn");
    return secret === void 0 ? [] : [allow(["secretsmanager:GetSecretValue"], [secret])];
  }
  if (type !== "kafka")
    return [];
  const secrets = [...membersOf(members2.get("accessConfigurations"))].flatMap(([name, value]) => name.startsWith("vpc") ? [] : value.kind === "list" ? value.items : [value]);
  return secrets.length === 0 ? [] : [allow(["secretsmanager:GetSecretValue"], secrets)];
}
function allow(actions, resources) {
  return { Effect: "Allow", Action: actions, Resource: resources };
}

// build/cloudformation/service-functions.js
var SETTINGS = {
  Handler: "handler",
  KmsKeyArn: "kmsKeyArn",
  Layers: "layers",
  MemorySize: "memorySize",
  ReservedConcurrentExecutions: "reservedConcurrency",
  Runtime: "runtime",
  Timeout: "timeout"
};
var LABELS = {
  architectures: "architecture",
  environment: "environment",
  "environment.variables": "environment",
  function_name: "name",
  handler: "handler",
  kms_key_arn: "kmsKeyArn",
  layers: "layers",
  memory_size: "memorySize",
  reserved_concurrent_executions: "reservedConcurrency",
  role: "role",
  runtime: "runtime",
  timeout: "timeout",
  "tracing_config.mode": "tracing",
  vpc_config: "vpc",
  "vpc_config.security_group_ids": "vpc.securityGroupIds",
  "vpc_config.subnet_ids": "vpc.subnetIds"
};
function functionResources(service, report) {
  const provider = membersOf(service.get("provider"));
  const functions = functionsIn(service);
  const resources = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Map();
  const add = ({ id, resource, labels: own }) => {
    resources.set(id, resource);
    labels.set(id, own);
  };
  const dedicated = rolesOfFunctions(service, functions, report);
  for (const role of dedicated.values())
    add(role);
  const shared = roleOfService(service, functions.filter(({ settings: settings2, name }) => !settings2.has("role") && !dedicated.has(name)));
  if (shared !== void 0)
    add(shared);
  for (const each of functions) {
    const role = dedicated.get(each.name)?.id;
    add({ id: lambdaId(each), resource: lambdaOf(each, provider, role), labels: LABELS });
    for (const [id, resource] of urlOf(each))
      add({ id, resource, labels: { authorization_type: "url.authorizer" } });
  }
  return { resources, labels };
}
function functionsIn(service) {
  const functions = service.get("functions");
  const parts = functions?.kind === "list" ? functions.items : functions === void 0 ? [] : [functions];
  return parts.flatMap((part) => [...membersOf(part)].flatMap(([name, value]) => value.kind === "map" ? [
    {
      name,
      normalized: normalizedName(name),
      settings: value.entries,
      span: value.span,
      fullName: fullName(name, value, service)
    }
  ] : []));
}
function fullName(name, value, service) {
  const given = membersOf(value).get("name");
  if (given !== void 0)
    return given;
  const { span } = value;
  const owner = service.get("service") ?? known("", span);
  const stage = stageIn(service.get("provider"), span);
  return { ...concatenate([...partsOf(owner), "-", ...partsOf(stage), `-${name}`], [], span), span };
}
function lambdaId({ normalized: name }) {
  return `${name}LambdaFunction`;
}
function lambdaOf({ settings: settings2, span, fullName: name }, provider, role) {
  const properties = { FunctionName: name };
  for (const [property, setting] of Object.entries(SETTINGS)) {
    const value = settings2.get(setting) ?? provider.get(setting);
    if (value !== void 0)
      properties[property] = value;
  }
  const architecture = settings2.get("architecture") ?? provider.get("architecture");
  if (architecture !== void 0)
    properties.Architectures = [architecture];
  const tracing = settings2.get("tracing") ?? membersOf(provider.get("tracing")).get("lambda");
  const mode = textOf(tracing);
  if (tracing !== void 0 && mode !== "false") {
    properties.TracingConfig = { Mode: mode === "true" ? known("Active", tracing.span) : tracing };
  }
  const variables = bothOf(provider.get("environment"), settings2.get("environment"));
  if (variables !== void 0)
    properties.Environment = written({ Variables: variables }, variables.span);
  const network = networkOf(settings2, provider);
  if (network !== void 0)
    properties.VpcConfig = network;
  properties.Role = role === void 0 ? roleNamed(settings2.get("role") ?? namedRole(provider), span) : { "Fn::GetAtt": [role, "Arn"] };
  const condition = settings2.get("condition");
  return written({ Type: "AWS::Lambda::Function", Properties: properties, ...condition && { Condition: condition } }, span);
}
function roleNamed(role, span) {
  const text2 = textOf(role);
  if (role === void 0 || isUnset(role))
    return { "Fn::GetAtt": [ROLE_ID, "Arn"] };
  if (text2 === void 0 || text2.includes(":"))
    return role;
  return written({ "Fn::GetAtt": [known(text2, span), "Arn"] }, role.span);
}
function bothOf(provider, own) {
  if (provider === void 0 || isUnset(provider))
    return own;
  if (own === void 0 || isUnset(own))
    return provider;
  const entries = new Map([...membersOf(provider), ...membersOf(own)]);
  const rest = [provider, own].flatMap((value) => value.kind === "map" ? value.rest ?? [] : reasonsIn(value));
  return { kind: "map", entries, span: own.span, ...rest.length === 0 ? {} : { rest } };
}
function networkOf(settings2, provider) {
  const own = settings2.get("vpc");
  const shared = provider.get("vpc");
  if (own !== void 0 && isUnset(own))
    return void 0;
  const unknownPart = [own, shared].find((value) => value?.kind === "unknown");
  if (unknownPart !== void 0)
    return unknownPart;
  const member = (name) => membersOf(own).get(name) ?? membersOf(shared).get(name);
  const groups = member("securityGroupIds");
  const subnets = member("subnetIds");
  const { span } = own ?? shared ?? {};
  if (groups === void 0 || subnets === void 0 || span === void 0)
    return void 0;
  return written({ SecurityGroupIds: groups, SubnetIds: subnets }, span);
}
function urlOf(of) {
  const url = of.settings.get("url");
  if (url === void 0 || isUnset(url) || textOf(url) === "false")
    return [];
  const { span } = url;
  const members2 = membersOf(url);
  const authorizer = members2.get("authorizer");
  const isOpen = authorizer === void 0 || isUnset(authorizer);
  const type = isOpen ? known("NONE", span) : textOf(authorizer) === "aws_iam" ? known("AWS_IAM", authorizer.span) : authorizer;
  const target = { "Fn::GetAtt": [lambdaId(of), "Arn"] };
  const mode = members2.get("invokeMode");
  const properties = { TargetFunctionArn: target, AuthType: type, ...mode && { InvokeMode: mode } };
  const permission = {
    Action: "lambda:InvokeFunctionUrl",
    FunctionName: target,
    FunctionUrlAuthType: "NONE",
    Principal: "*"
  };
  return [
    [`${of.normalized}LambdaFunctionUrl`, written({ Type: "AWS::Lambda::Url", Properties: properties }, span)],
    ...isOpen ? [
      [
        `${of.normalized}LambdaPermissionFnUrl`,
        written({ Type: "AWS::Lambda::Permission", Properties: permission }, span)
      ]
    ] : []
  ];
}

// build/cloudformation/service.js
var PROGRAM = /(?:^|\/)serverless\.[cm]?[jt]s$/;
function unreadService(path) {
  if (!PROGRAM.test(path))
    return void 0;
  const message = "This service of the Serverless Framework is a program, which is not run: judge the template that `serverless package` writes";
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { code: "cloudformation-service-program", severity: "note", message, span };
}
function serviceIn(document) {
  if (document.kind !== "map" || document.entries.has("Resources"))
    return void 0;
  return document.entries.has("service") && document.entries.has("provider") ? document : void 0;
}
function writtenTemplate(document) {
  const resources = serviceIn(document)?.entries.get("resources");
  return resources && { kind: "map", entries: sectionsIn(resources), span: resources.span };
}
function serviceTemplate(document, path, include, report) {
  const written2 = serviceIn(document);
  if (written2 === void 0)
    return void 0;
  const service = withVariables(written2, path, include);
  const { entries, span } = service;
  const resources = entries.get("resources");
  const sections = resources === void 0 ? /* @__PURE__ */ new Map() : sectionsIn(resources);
  const isOfAws = isAws(entries.get("provider"));
  reportUnread(service, isOfAws, report);
  const made = isOfAws ? functionResources(entries, report) : { resources: /* @__PURE__ */ new Map(), labels: /* @__PURE__ */ new Map() };
  const extended = mergedMaps(made.resources, membersOf(sections.get("extensions")));
  const own = sections.get("Resources");
  const all = mergedMaps(extended, membersOf(own));
  sections.delete("extensions");
  if (all.size > 0)
    sections.set("Resources", { kind: "map", entries: all, span: own?.span ?? span });
  return {
    sections: { kind: "map", entries: sections, span: resources?.span ?? span },
    labels: made.labels,
    parameters: stackParameters(membersOf(entries.get("provider")).get("stackParameters")),
    deployment: isOfAws ? deploymentOf(entries) : {}
  };
}
function stackParameters(listed) {
  const items = listed?.kind === "list" ? listed.items.map(membersOf) : [];
  return new Map(items.flatMap((item) => {
    const name = textOf(item.get("ParameterKey"));
    const value = item.get("ParameterValue");
    return name === void 0 || value === void 0 ? [] : [[name, value]];
  }));
}
function isAws(provider) {
  return (textOf(provider) ?? textOf(membersOf(provider).get("name"))) === "aws";
}
function deploymentOf(service) {
  const provider = service.get("provider");
  const members2 = membersOf(provider);
  const region = members2.has("region") ? textOf(members2.get("region")) : "us-east-1";
  const name = service.get("service");
  const stackName = members2.get("stackName") ?? nameWithStage(name, provider);
  const stack = textOf(stackName);
  return { ...region === void 0 ? {} : { region }, ...stack === void 0 ? {} : { stackName: stack } };
}
function nameWithStage(service, provider) {
  if (service === void 0)
    return void 0;
  return concatenate([...partsOf(service), "-", ...partsOf(stageIn(provider, service.span))], [], service.span);
}
function sectionsIn(resources) {
  const sections = /* @__PURE__ */ new Map();
  for (const part of resources.kind === "list" ? resources.items : [resources]) {
    for (const [name, section] of membersOf(part)) {
      const present = sections.get(name);
      sections.set(name, present === void 0 ? section : merged(present, section, 1));
    }
  }
  return sections;
}
function mergedMaps(under, over) {
  const all = new Map(under);
  for (const [name, value] of over) {
    const present = all.get(name);
    all.set(name, present === void 0 ? value : merged(present, value, DEEPEST2));
  }
  return all;
}
var DEEPEST2 = 20;
function merged(under, over, depth) {
  if (under.kind !== "map" || over.kind !== "map")
    return isUnset(over) ? under : over;
  const entries = new Map(under.entries);
  for (const [name, value] of over.entries) {
    const present = entries.get(name);
    entries.set(name, present === void 0 || depth === 0 ? value : merged(present, value, depth - 1));
  }
  const rest = [...under.rest ?? [], ...over.rest ?? []];
  return { ...over, entries, ...rest.length === 0 ? {} : { rest } };
}
function reportUnread({ entries }, isOfAws, report) {
  const listed = (value) => value === void 0 ? [] : value.kind === "list" ? value.items : [value];
  const resources = listed(entries.get("resources"));
  const inResources = resources.flatMap((part) => {
    const section = membersOf(part).get("Resources");
    return section === void 0 ? [] : [section, ...membersOf(section).values()];
  });
  const functions = isOfAws ? listed(entries.get("functions")) : [];
  const inFunctions = functions.flatMap((part) => [...membersOf(part).values()]);
  for (const place of [...resources, ...inResources, ...functions, ...inFunctions]) {
    if (place.kind !== "unknown")
      continue;
    const message = `What should be here is not judged: ${place.because[0]?.reason ?? "it is not known"}`;
    report({ code: "cloudformation-include", severity: "warning", message, span: place.span });
  }
}

// build/cloudformation/includes.js
import { posix as posix2 } from "node:path";
var INCLUDE = "AWS::Include";
var DEEPEST3 = 8;
function mentionsIncludes(text2) {
  return text2.includes(INCLUDE);
}
function withIncludes(document, path, include) {
  return expand(document, path, include, 0);
}
function expand(value, path, include, depth) {
  if (value.kind === "list")
    return { ...value, items: value.items.map((item) => expand(item, path, include, depth)) };
  if (value.kind !== "map")
    return value;
  const entries = /* @__PURE__ */ new Map();
  const included = [];
  for (const [name, entry] of value.entries) {
    const content = name === "Fn::Transform" || name === "Transform" ? contentOf(entry, path, include, depth) : void 0;
    if (content?.kind === "map")
      included.push(content);
    else if (content !== void 0 && value.entries.size === 1)
      return { ...content, span: value.span };
    else
      entries.set(name, expand(entry, path, include, depth));
  }
  return { ...value, entries: new Map([...included.flatMap((content) => [...content.entries]), ...entries]) };
}
function contentOf(macro, path, include, depth) {
  if (macro.kind !== "map" || textOf(macro.entries.get("Name")) !== INCLUDE || depth >= DEEPEST3)
    return void 0;
  const parameters = macro.entries.get("Parameters");
  const location = parameters?.kind === "map" ? textOf(parameters.entries.get("Location")) : void 0;
  if (location === void 0 || /^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/"))
    return void 0;
  const file = posix2.join(posix2.dirname(path), location);
  const content = file.startsWith("../") ? void 0 : include(file);
  return content === void 0 ? void 0 : expand(content, file, include, depth + 1);
}

// build/cloudformation/unrendered.js
var MARK = /\{%[-+~]?\s*\w|<%[-=]?\s*\w|\{\{[-~]?\s*(?!resolve:)[\w.$"(]/;
function isBroken({ code, severity }) {
  return severity === "error" || code === "yaml-key";
}
function linesAround({ startLine }, lines) {
  return lines.slice(Math.max(0, startLine - 2), startLine + 1).join("\n");
}
function unrendered(path, text2, diagnostics) {
  const broken = diagnostics.filter(isBroken);
  const mark = broken.length === 0 ? null : MARK.exec(text2);
  if (mark === null)
    return void 0;
  const lines = text2.split("\n");
  if (!broken.some(({ span: span2 }) => MARK.test(linesAround(span2, lines))))
    return void 0;
  const message = "This is in the language of a template engine, and nothing in this file is judged: render it, and judge the result";
  const span = spanBetween(path, lineStartsOf(text2), mark.index, mark.index + 2);
  return { code: "cloudformation-unrendered", severity: "error", message, span };
}

// build/cloudformation/template.js
function readTemplate(path, source, read) {
  const text2 = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const unread = unreadService(path);
  const document = unread === void 0 ? readDocument(path, text2) : { value: void 0, diagnostics: [unread] };
  const diagnostics = [...document.diagnostics];
  const include = (file) => {
    const content = read?.(file);
    if (content === void 0)
      return void 0;
    const included2 = parseRendered(file, content);
    diagnostics.push(...included2.diagnostics);
    return included2.value;
  };
  const included = document.value && mentionsIncludes(text2) ? withIncludes(document.value, path, include) : document.value;
  const service = included && serviceTemplate(included, path, include, (diagnostic) => diagnostics.push(diagnostic));
  const value = service?.sections ?? included;
  const root = membersOf(value);
  const section = (name) => {
    const found = root.get(name);
    return found?.kind === "map" ? found : void 0;
  };
  diagnostics.push(...SECTIONS2.flatMap((name) => shapelessSection(name, root.get(name))));
  return {
    path,
    text: text2,
    lineStarts: lineStartsOf(text2),
    parameters: section("Parameters")?.entries ?? /* @__PURE__ */ new Map(),
    mappings: root.get("Mappings"),
    conditions: section("Conditions"),
    resources: section("Resources"),
    outputs: section("Outputs"),
    globals: section("Globals")?.entries ?? /* @__PURE__ */ new Map(),
    transforms: transformsOf(root.get("Transform")),
    isService: service !== void 0,
    labels: service?.labels ?? /* @__PURE__ */ new Map(),
    given: service?.parameters ?? /* @__PURE__ */ new Map(),
    deployment: service?.deployment ?? {},
    diagnostics
  };
}
var SECTIONS2 = ["Parameters", "Conditions", "Resources", "Outputs", "Globals"];
function shapelessSection(name, value) {
  if (value === void 0 || value.kind === "map" || value.kind === "unknown" || isUnset(value))
    return [];
  if (textOf(value)?.startsWith("${file(") === true)
    return [];
  const { startLine, startColumn } = value.span;
  const span = { ...value.span, endLine: startLine, endColumn: startColumn + name.length };
  const message = `${name} is not a map of names, and nothing in it is judged`;
  return [{ code: "cloudformation-section", severity: "error", message, span }];
}
var last;
function readDocument(path, text2) {
  if (last?.path !== path || last.text !== text2)
    last = { path, text: text2, document: parseRendered(path, text2) };
  return last.document;
}
function parseRendered(path, text2) {
  const document = parseDocument(path, text2);
  const diagnostic = unrendered(path, text2, document.diagnostics);
  return diagnostic === void 0 ? document : { value: void 0, diagnostics: [diagnostic] };
}
function parseDocument(path, text2) {
  if (/^\uFEFF?\s*\{/.test(text2)) {
    const json = readJson(path, text2);
    if (path.endsWith(".json") || !json.diagnostics.some(({ severity }) => severity === "error"))
      return json;
    const yaml = readYaml(path, text2, functionOfTag);
    return yaml.diagnostics.some(({ code }) => code === "yaml-syntax") ? json : { ...yaml, value: yaml.documents[0] };
  }
  const { documents, diagnostics } = readYaml(path, text2, functionOfTag);
  const isTemplate = (value2) => value2.kind === "map" && value2.entries.has("Resources");
  const value = documents.find(isTemplate) ?? documents[0];
  const ignored = documents.filter((document) => document !== value && isTemplate(document)).map(furtherDocument);
  return { value, diagnostics: [...diagnostics, ...ignored] };
}
function furtherDocument({ span }) {
  const message = "A template is one YAML document: this further one is not judged; put it into a file of its own";
  const { startLine, startColumn } = span;
  return {
    code: "cloudformation-documents",
    severity: "error",
    message,
    span: { ...span, endLine: startLine, endColumn: startColumn + 1 }
  };
}
var SHORT_FORMS = /* @__PURE__ */ new Set([
  ...[
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAtt",
    "GetAZs",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join"
  ],
  ...["Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform"],
  ...["Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll"]
]);
function functionOfTag(tag) {
  const name = tag.slice(1);
  if (name === "Ref" || name === "Condition")
    return name;
  return SHORT_FORMS.has(name) ? `Fn::${name}` : tag;
}
function transformsOf(value) {
  if (value === void 0)
    return [];
  if (value.kind === "list")
    return value.items.flatMap(transformsOf);
  const name = textOf(value.kind === "map" ? value.entries.get("Name") : value);
  return name === void 0 ? [] : [{ name, value }];
}

// build/cloudformation/vocabulary/shape.js
var text = (to) => ({ kind: "text", to });
var bool = (to) => ({ kind: "bool", to });
var flag = { kind: "flag" };
var onByDefault = (to) => ({ kind: "bool", to, unset: true });
var offByDefault = (to) => ({ kind: "bool", to, unset: false });
var number = (to) => ({ kind: "number", to });
var texts = (to) => ({ kind: "texts", to });
var one = (to) => ({ kind: "one", to });
var first = (to) => ({ kind: "first", to });
var pairs = (to) => ({ kind: "pairs", to });
var settings = (to) => ({ kind: "settings", to });
var policy = (to) => ({ kind: "policy", to });
var pluck = (to, member) => ({ kind: "pluck", to, member });
var blocks = (to, properties) => ({ kind: "blocks", to, properties });
var members = (properties) => ({ kind: "members", properties });
var inside = (block, shape) => ({ kind: "inside", block, shape });
var tags = pairs("tags");

// build/cloudformation/vocabulary/compute.js
var VARIABLES = {
  RuntimeEnvironmentSecrets: pairs("runtime_environment_secrets"),
  RuntimeEnvironmentVariables: pairs("runtime_environment_variables")
};
var STATE_MACHINE = {
  type: "aws_sfn_state_machine",
  ref: "arn",
  properties: { Definition: policy("definition"), Tags: tags }
};
var COMPUTE_TYPES = {
  "AWS::ECS::TaskDefinition": {
    type: "aws_ecs_task_definition",
    ref: "arn",
    attributes: { TaskDefinitionArn: "arn" },
    properties: {
      // Of the Terraform provider a JSON text; what rules read of it is `documents` there, named as in ECS's API.
      ContainerDefinitions: blocks("container_definitions", {
        Environment: blocks("environment", { Name: text("name"), Value: text("value") }),
        Image: text("image"),
        Name: text("name"),
        Secrets: blocks("secrets", { Name: text("name"), ValueFrom: text("valueFrom") })
      }),
      Cpu: text("cpu"),
      ExecutionRoleArn: text("execution_role_arn"),
      Family: text("family"),
      Memory: text("memory"),
      NetworkMode: text("network_mode"),
      RequiresCompatibilities: texts("requires_compatibilities"),
      Tags: tags,
      TaskRoleArn: text("task_role_arn")
    }
  },
  "AWS::EC2::LaunchTemplate": {
    type: "aws_launch_template",
    attributes: { LaunchTemplateId: "id" },
    properties: {
      LaunchTemplateData: members({
        IamInstanceProfile: blocks("iam_instance_profile", { Arn: text("arn"), Name: text("name") }),
        ImageId: text("image_id"),
        InstanceType: text("instance_type"),
        KeyName: text("key_name"),
        SecurityGroupIds: texts("vpc_security_group_ids"),
        UserData: text("user_data")
      }),
      LaunchTemplateName: text("name")
    }
  },
  "AWS::AppRunner::Service": {
    type: "aws_apprunner_service",
    attributes: { ServiceArn: "arn" },
    ref: "arn",
    properties: {
      InstanceConfiguration: blocks("instance_configuration", {
        Cpu: text("cpu"),
        InstanceRoleArn: text("instance_role_arn"),
        Memory: text("memory")
      }),
      ServiceName: text("service_name"),
      SourceConfiguration: blocks("source_configuration", {
        AuthenticationConfiguration: blocks("authentication_configuration", {
          AccessRoleArn: text("access_role_arn"),
          ConnectionArn: text("connection_arn")
        }),
        CodeRepository: blocks("code_repository", {
          CodeConfiguration: blocks("code_configuration", {
            CodeConfigurationValues: blocks("code_configuration_values", VARIABLES)
          })
        }),
        ImageRepository: blocks("image_repository", { ImageConfiguration: blocks("image_configuration", VARIABLES) })
      }),
      Tags: tags
    }
  },
  "AWS::CodeBuild::Project": {
    type: "aws_codebuild_project",
    ref: "name",
    properties: {
      EncryptionKey: text("encryption_key"),
      Environment: blocks("environment", {
        EnvironmentVariables: blocks("environment_variable", {
          Name: text("name"),
          Type: text("type"),
          Value: text("value")
        })
      }),
      Name: text("name"),
      ServiceRole: text("service_role"),
      Tags: tags,
      VpcConfig: blocks("vpc_config", {
        SecurityGroupIds: texts("security_group_ids"),
        Subnets: texts("subnets"),
        VpcId: text("vpc_id")
      })
    }
  },
  "AWS::Glue::DevEndpoint": {
    type: "aws_glue_dev_endpoint",
    ref: "name",
    properties: {
      EndpointName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_group_ids")
    }
  },
  "AWS::Glue::Job": {
    type: "aws_glue_job",
    ref: "name",
    properties: {
      DefaultArguments: pairs("default_arguments"),
      GlueVersion: text("glue_version"),
      MaxRetries: number("max_retries"),
      Name: text("name"),
      Role: text("role_arn")
    }
  },
  "AWS::SageMaker::NotebookInstance": {
    type: "aws_sagemaker_notebook_instance",
    ref: "arn",
    attributes: { NotebookInstanceName: "name" },
    properties: {
      DirectInternetAccess: text("direct_internet_access"),
      KmsKeyId: text("kms_key_id"),
      NotebookInstanceName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags
    }
  },
  "AWS::StepFunctions::StateMachine": {
    ...STATE_MACHINE,
    properties: {
      ...STATE_MACHINE.properties,
      DefinitionString: policy("definition"),
      RoleArn: text("role_arn"),
      StateMachineName: text("name")
    }
  },
  "AWS::Serverless::StateMachine": {
    ...STATE_MACHINE,
    properties: { ...STATE_MACHINE.properties, Name: text("name"), Role: text("role_arn"), Tags: pairs("tags") }
  }
};

// build/cloudformation/vocabulary/identity.js
var INLINE = {
  ManagedPolicyArns: texts("managed_policy_arns"),
  Policies: blocks("inline_policy", { PolicyDocument: policy("policy"), PolicyName: text("name") })
};
var ATTACHED = {
  Groups: texts("groups"),
  PolicyDocument: policy("policy"),
  Roles: texts("roles"),
  Users: texts("users")
};
var KEY = {
  Description: text("description"),
  Enabled: bool("is_enabled"),
  KeyPolicy: policy("policy"),
  PendingWindowInDays: number("deletion_window_in_days"),
  Tags: tags
};
var TAG_CONDITION = { ConditionKey: text("key"), ConditionValue: text("value") };
var IDENTITY_TYPES = {
  "AWS::IAM::Role": {
    type: "aws_iam_role",
    ref: "name",
    attributes: { RoleId: "unique_id" },
    properties: {
      ...INLINE,
      AssumeRolePolicyDocument: policy("assume_role_policy"),
      Description: text("description"),
      MaxSessionDuration: number("max_session_duration"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      RoleName: text("name"),
      Tags: tags
    }
  },
  "AWS::IAM::User": {
    type: "aws_iam_user",
    ref: "name",
    properties: {
      ...INLINE,
      Groups: texts("groups"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      Tags: tags,
      UserName: text("name")
    }
  },
  "AWS::IAM::Group": {
    type: "aws_iam_group",
    ref: "name",
    properties: { ...INLINE, GroupName: text("name"), Path: text("path") }
  },
  // The policy names its identities itself, several and of several kinds, as no inline policy of the vocabulary can.
  "AWS::IAM::Policy": {
    type: "aws_iam_policy",
    ref: "name",
    properties: { ...ATTACHED, PolicyName: text("name") }
  },
  "AWS::IAM::ManagedPolicy": {
    type: "aws_iam_policy",
    ref: "arn",
    attributes: { PolicyArn: "arn" },
    properties: {
      ...ATTACHED,
      Description: text("description"),
      ManagedPolicyName: text("name"),
      Path: text("path"),
      Tags: tags
    }
  },
  "AWS::IAM::RolePolicy": {
    type: "aws_iam_role_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), RoleName: text("role") }
  },
  "AWS::IAM::UserPolicy": {
    type: "aws_iam_user_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), UserName: text("user") }
  },
  "AWS::IAM::GroupPolicy": {
    type: "aws_iam_group_policy",
    properties: { GroupName: text("group"), PolicyDocument: policy("policy"), PolicyName: text("name") }
  },
  "AWS::IAM::UserToGroupAddition": {
    type: "aws_iam_group_membership",
    properties: { GroupName: text("group"), Users: texts("users") }
  },
  "AWS::IAM::InstanceProfile": {
    type: "aws_iam_instance_profile",
    ref: "name",
    properties: { InstanceProfileName: text("name"), Path: text("path"), Roles: first("role") }
  },
  "AWS::IAM::OIDCProvider": {
    type: "aws_iam_openid_connect_provider",
    ref: "arn",
    properties: {
      ClientIdList: texts("client_id_list"),
      Tags: tags,
      ThumbprintList: texts("thumbprint_list"),
      Url: text("url")
    }
  },
  "AWS::IAM::SAMLProvider": {
    type: "aws_iam_saml_provider",
    ref: "arn",
    properties: { Name: text("name"), SamlMetadataDocument: text("saml_metadata_document"), Tags: tags }
  },
  "AWS::SSO::PermissionSet": {
    type: "aws_ssoadmin_permission_set",
    ref: "arn",
    attributes: { PermissionSetArn: "arn" },
    properties: {
      Description: text("description"),
      InlinePolicy: policy("inline_policy"),
      InstanceArn: text("instance_arn"),
      ManagedPolicies: texts("managed_policies"),
      Name: text("name"),
      RelayStateType: text("relay_state"),
      SessionDuration: text("session_duration"),
      Tags: tags
    },
    implied: [
      {
        having: "CustomerManagedPolicyReferences",
        isEach: true,
        type: "aws_ssoadmin_customer_managed_policy_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          Name: inside("customer_managed_policy_reference", text("name")),
          Path: inside("customer_managed_policy_reference", text("path"))
        }
      },
      {
        having: "PermissionsBoundary",
        type: "aws_ssoadmin_permissions_boundary_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          PermissionsBoundary: blocks("permissions_boundary", {
            CustomerManagedPolicyReference: blocks("customer_managed_policy_reference", {
              Name: text("name"),
              Path: text("path")
            }),
            ManagedPolicyArn: text("managed_policy_arn")
          })
        }
      }
    ]
  },
  "AWS::SSO::Assignment": {
    type: "aws_ssoadmin_account_assignment",
    properties: {
      InstanceArn: text("instance_arn"),
      PermissionSetArn: text("permission_set_arn"),
      PrincipalId: text("principal_id"),
      PrincipalType: text("principal_type"),
      TargetId: text("target_id"),
      TargetType: text("target_type")
    }
  },
  "AWS::Organizations::Policy": {
    type: "aws_organizations_policy",
    properties: {
      Content: policy("content"),
      Description: text("description"),
      Name: text("name"),
      Tags: tags,
      TargetIds: texts("target_ids"),
      Type: text("type")
    }
  },
  "AWS::RAM::ResourceShare": {
    type: "aws_ram_resource_share",
    ref: "arn",
    properties: { AllowExternalPrincipals: bool("allow_external_principals"), Name: text("name"), Tags: tags },
    implied: [
      {
        having: "Principals",
        isEach: true,
        type: "aws_ram_principal_association",
        owner: ["resource_share_arn", "arn"],
        properties: { Principals: text("principal") }
      },
      {
        having: "ResourceArns",
        isEach: true,
        type: "aws_ram_resource_association",
        owner: ["resource_share_arn", "arn"],
        properties: { ResourceArns: text("resource_arn") }
      }
    ]
  },
  "AWS::KMS::Key": {
    type: "aws_kms_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    others: ["Origin"],
    properties: {
      ...KEY,
      BypassPolicyLockoutSafetyCheck: bool("bypass_policy_lockout_safety_check"),
      EnableKeyRotation: bool("enable_key_rotation"),
      KeySpec: text("customer_master_key_spec"),
      KeyUsage: text("key_usage"),
      MultiRegion: bool("multi_region"),
      RotationPeriodInDays: number("rotation_period_in_days")
    }
  },
  "AWS::KMS::ReplicaKey": {
    type: "aws_kms_replica_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    properties: { ...KEY, Enabled: bool("enabled"), PrimaryKeyArn: text("primary_key_arn") }
  },
  "AWS::KMS::Alias": {
    type: "aws_kms_alias",
    ref: "name",
    properties: { AliasName: text("name"), TargetKeyId: text("target_key_id") }
  },
  "AWS::SecretsManager::Secret": {
    type: "aws_secretsmanager_secret",
    ref: "arn",
    attributes: { Id: "arn" },
    others: ["GenerateSecretString", "Type"],
    properties: {
      Description: text("description"),
      KmsKeyId: text("kms_key_id"),
      Name: text("name"),
      ReplicaRegions: blocks("replica", { KmsKeyId: text("kms_key_id"), Region: text("region") }),
      Tags: tags
    },
    implied: [
      {
        having: "SecretString",
        type: "aws_secretsmanager_secret_version",
        owner: ["secret_id", "arn"],
        properties: { SecretString: text("secret_string") }
      }
    ]
  },
  // A Ref to the attachment is the ARN of its secret.
  "AWS::SecretsManager::SecretTargetAttachment": {
    type: "AWS::SecretsManager::SecretTargetAttachment",
    standsFor: "SecretId",
    properties: { SecretId: text("SecretId"), TargetId: text("TargetId"), TargetType: text("TargetType") }
  },
  "AWS::SecretsManager::RotationSchedule": {
    type: "aws_secretsmanager_secret_rotation",
    others: ["ExternalSecretRotationMetadata", "ExternalSecretRotationRoleArn", "HostedRotationLambda"],
    properties: {
      RotateImmediatelyOnUpdate: bool("rotate_immediately"),
      RotationLambdaARN: text("rotation_lambda_arn"),
      RotationRules: blocks("rotation_rules", {
        AutomaticallyAfterDays: number("automatically_after_days"),
        Duration: text("duration"),
        ScheduleExpression: text("schedule_expression")
      }),
      SecretId: text("secret_id")
    }
  },
  "AWS::SecretsManager::ResourcePolicy": {
    type: "aws_secretsmanager_secret_policy",
    properties: {
      BlockPublicPolicy: bool("block_public_policy"),
      ResourcePolicy: policy("policy"),
      SecretId: text("secret_arn")
    }
  },
  "AWS::SSM::Parameter": {
    type: "aws_ssm_parameter",
    ref: "name",
    properties: { Name: text("name"), Tags: pairs("tags"), Type: text("type"), Value: text("value") }
  },
  "AWS::EKS::PodIdentityAssociation": {
    type: "aws_eks_pod_identity_association",
    properties: {
      ClusterName: text("cluster_name"),
      Namespace: text("namespace"),
      RoleArn: text("role_arn"),
      ServiceAccount: text("service_account"),
      Tags: tags
    }
  },
  "AWS::Backup::BackupVault": {
    type: "aws_backup_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn", BackupVaultName: "name" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("kms_key_arn")
    },
    implied: [
      {
        having: "AccessPolicy",
        type: "aws_backup_vault_policy",
        owner: ["backup_vault_name", "name"],
        properties: { AccessPolicy: policy("policy") }
      },
      {
        having: "LockConfiguration",
        type: "aws_backup_vault_lock_configuration",
        owner: ["backup_vault_name", "name"],
        properties: {
          LockConfiguration: members({
            ChangeableForDays: number("changeable_for_days"),
            MaxRetentionDays: number("max_retention_days"),
            MinRetentionDays: number("min_retention_days")
          })
        }
      }
    ]
  },
  "AWS::Backup::LogicallyAirGappedBackupVault": {
    type: "aws_backup_logically_air_gapped_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("encryption_key_arn")
    }
  },
  "AWS::Backup::BackupPlan": {
    type: "aws_backup_plan",
    attributes: { BackupPlanArn: "arn", BackupPlanId: "id" },
    properties: {
      BackupPlan: members({
        BackupPlanName: text("name"),
        BackupPlanRule: blocks("rule", {
          CopyActions: blocks("copy_action", { DestinationBackupVaultArn: text("destination_vault_arn") }),
          EnableContinuousBackup: bool("enable_continuous_backup"),
          Lifecycle: blocks("lifecycle", {
            DeleteAfterDays: number("delete_after"),
            MoveToColdStorageAfterDays: number("cold_storage_after")
          }),
          RuleName: text("rule_name"),
          ScheduleExpression: text("schedule"),
          TargetBackupVault: text("target_vault_name")
        })
      }),
      BackupPlanTags: pairs("tags")
    }
  },
  "AWS::Backup::BackupSelection": {
    type: "aws_backup_selection",
    properties: {
      BackupPlanId: text("plan_id"),
      BackupSelection: members({
        Conditions: blocks("condition", {
          StringEquals: blocks("string_equals", TAG_CONDITION),
          StringLike: blocks("string_like", TAG_CONDITION),
          StringNotEquals: blocks("string_not_equals", TAG_CONDITION),
          StringNotLike: blocks("string_not_like", TAG_CONDITION)
        }),
        IamRoleArn: text("iam_role_arn"),
        ListOfTags: blocks("selection_tag", {
          ConditionKey: text("key"),
          ConditionType: text("type"),
          ConditionValue: text("value")
        }),
        NotResources: texts("not_resources"),
        Resources: texts("resources"),
        SelectionName: text("name")
      })
    }
  },
  "AWS::S3::Bucket": {
    type: "aws_s3_bucket",
    ref: "bucket",
    properties: { BucketName: text("bucket"), Tags: tags },
    implied: [
      {
        having: "PublicAccessBlockConfiguration",
        type: "aws_s3_bucket_public_access_block",
        owner: ["bucket", "bucket"],
        properties: {
          PublicAccessBlockConfiguration: members({
            BlockPublicAcls: bool("block_public_acls"),
            BlockPublicPolicy: bool("block_public_policy"),
            IgnorePublicAcls: bool("ignore_public_acls"),
            RestrictPublicBuckets: bool("restrict_public_buckets")
          })
        }
      }
    ]
  },
  "AWS::S3::BucketPolicy": {
    type: "aws_s3_bucket_policy",
    properties: { Bucket: text("bucket"), PolicyDocument: policy("policy") }
  },
  "AWS::S3::AccessPoint": {
    type: "aws_s3_access_point",
    ref: "name",
    properties: { Bucket: text("bucket"), Name: text("name"), Policy: policy("policy") }
  },
  "AWS::DynamoDB::Table": {
    type: "aws_dynamodb_table",
    ref: "name",
    properties: { TableName: text("name"), Tags: tags },
    implied: [
      {
        having: "ResourcePolicy",
        type: "aws_dynamodb_resource_policy",
        owner: ["resource_arn", "arn"],
        properties: { ResourcePolicy: members({ PolicyDocument: policy("policy") }) }
      }
    ]
  },
  "AWS::ECR::Repository": {
    type: "aws_ecr_repository",
    ref: "name",
    properties: { RepositoryName: text("name"), Tags: tags },
    implied: [
      {
        having: "RepositoryPolicyText",
        type: "aws_ecr_repository_policy",
        owner: ["repository", "name"],
        properties: { RepositoryPolicyText: policy("policy") }
      }
    ]
  },
  "AWS::EFS::FileSystem": {
    type: "aws_efs_file_system",
    properties: { Encrypted: bool("encrypted"), FileSystemTags: tags, KmsKeyId: text("kms_key_id") },
    implied: [
      {
        having: "FileSystemPolicy",
        type: "aws_efs_file_system_policy",
        owner: ["file_system_id", "id"],
        properties: { FileSystemPolicy: policy("policy") }
      }
    ]
  },
  "AWS::OpenSearchService::Domain": {
    type: "aws_opensearch_domain",
    ref: "domain_name",
    properties: { AccessPolicies: policy("access_policies"), DomainName: text("domain_name"), Tags: tags }
  },
  "AWS::Logs::ResourcePolicy": {
    type: "aws_cloudwatch_log_resource_policy",
    ref: "policy_name",
    properties: { PolicyDocument: policy("policy_document"), PolicyName: text("policy_name") }
  },
  "AWS::SNS::Topic": {
    type: "aws_sns_topic",
    ref: "arn",
    attributes: { TopicArn: "arn", TopicName: "name" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), Tags: tags, TopicName: text("name") }
  },
  "AWS::SNS::TopicPolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), Topics: first("arn") }
  },
  "AWS::SNS::TopicInlinePolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), TopicArn: text("arn") }
  },
  "AWS::SQS::Queue": {
    type: "aws_sqs_queue",
    ref: "url",
    attributes: { QueueName: "name", QueueUrl: "url" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), QueueName: text("name"), Tags: tags }
  },
  "AWS::SQS::QueueInlinePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queue: text("queue_url") }
  },
  "AWS::SQS::QueuePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queues: first("queue_url") }
  }
};

// build/cloudformation/vocabulary/network.js
var RULE = {
  CidrIp: one("cidr_blocks"),
  CidrIpv6: one("ipv6_cidr_blocks"),
  Description: text("description"),
  FromPort: number("from_port"),
  IpProtocol: text("protocol"),
  ToPort: number("to_port")
};
var STANDALONE_RULE = {
  CidrIp: text("cidr_ipv4"),
  CidrIpv6: text("cidr_ipv6"),
  Description: text("description"),
  FromPort: number("from_port"),
  GroupId: text("security_group_id"),
  IpProtocol: text("ip_protocol"),
  ToPort: number("to_port")
};
var NETWORK_TYPES = {
  "AWS::EC2::VPC": {
    type: "aws_vpc",
    attributes: {
      VpcId: "id",
      DefaultSecurityGroup: "default_security_group_id",
      DefaultNetworkAcl: "default_network_acl_id"
    },
    properties: {
      CidrBlock: text("cidr_block"),
      EnableDnsHostnames: bool("enable_dns_hostnames"),
      EnableDnsSupport: bool("enable_dns_support"),
      InstanceTenancy: text("instance_tenancy"),
      Tags: tags
    }
  },
  "AWS::EC2::Subnet": {
    type: "aws_subnet",
    attributes: { SubnetId: "id" },
    properties: {
      AvailabilityZone: text("availability_zone"),
      CidrBlock: text("cidr_block"),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      MapPublicIpOnLaunch: bool("map_public_ip_on_launch"),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::RouteTable": {
    type: "aws_route_table",
    attributes: { RouteTableId: "id" },
    properties: { Tags: tags, VpcId: text("vpc_id") }
  },
  "AWS::EC2::SubnetRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), SubnetId: text("subnet_id") }
  },
  "AWS::EC2::GatewayRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), GatewayId: text("gateway_id") }
  },
  "AWS::EC2::Route": {
    type: "aws_route",
    properties: {
      CarrierGatewayId: text("carrier_gateway_id"),
      CoreNetworkArn: text("core_network_arn"),
      DestinationCidrBlock: text("destination_cidr_block"),
      DestinationIpv6CidrBlock: text("destination_ipv6_cidr_block"),
      DestinationPrefixListId: text("destination_prefix_list_id"),
      EgressOnlyInternetGatewayId: text("egress_only_gateway_id"),
      GatewayId: text("gateway_id"),
      LocalGatewayId: text("local_gateway_id"),
      NatGatewayId: text("nat_gateway_id"),
      NetworkInterfaceId: text("network_interface_id"),
      RouteTableId: text("route_table_id"),
      TransitGatewayId: text("transit_gateway_id"),
      VpcEndpointId: text("vpc_endpoint_id"),
      VpcPeeringConnectionId: text("vpc_peering_connection_id")
    }
  },
  "AWS::EC2::InternetGateway": {
    type: "aws_internet_gateway",
    attributes: { InternetGatewayId: "id" },
    properties: { Tags: tags }
  },
  "AWS::EC2::VPCGatewayAttachment": {
    type: "aws_internet_gateway_attachment",
    properties: {
      InternetGatewayId: text("internet_gateway_id"),
      VpcId: text("vpc_id"),
      VpnGatewayId: text("vpn_gateway_id")
    }
  },
  "AWS::EC2::VPNGateway": {
    type: "aws_vpn_gateway",
    attributes: { VPNGatewayId: "id" },
    properties: { AmazonSideAsn: text("amazon_side_asn"), Tags: tags }
  },
  "AWS::EC2::VPCEndpoint": {
    type: "aws_vpc_endpoint",
    properties: {
      PolicyDocument: policy("policy"),
      PrivateDnsEnabled: bool("private_dns_enabled"),
      RouteTableIds: texts("route_table_ids"),
      SecurityGroupIds: texts("security_group_ids"),
      ServiceName: text("service_name"),
      SubnetIds: texts("subnet_ids"),
      Tags: tags,
      VpcEndpointType: text("vpc_endpoint_type"),
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::NatGateway": {
    type: "aws_nat_gateway",
    attributes: { NatGatewayId: "id" },
    properties: {
      AllocationId: text("allocation_id"),
      ConnectivityType: text("connectivity_type"),
      SubnetId: text("subnet_id"),
      Tags: tags
    }
  },
  "AWS::EC2::SecurityGroup": {
    type: "aws_security_group",
    attributes: { GroupId: "id", Id: "id" },
    others: [],
    properties: {
      GroupDescription: text("description"),
      GroupName: text("name"),
      SecurityGroupEgress: blocks("egress", {
        ...RULE,
        DestinationPrefixListId: one("prefix_list_ids"),
        DestinationSecurityGroupId: one("security_groups")
      }),
      SecurityGroupIngress: blocks("ingress", {
        ...RULE,
        SourcePrefixListId: one("prefix_list_ids"),
        SourceSecurityGroupId: one("security_groups"),
        SourceSecurityGroupName: one("security_groups")
      }),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::SecurityGroupIngress": {
    type: "aws_vpc_security_group_ingress_rule",
    others: ["SourceSecurityGroupOwnerId"],
    properties: {
      ...STANDALONE_RULE,
      GroupName: text("security_group_id"),
      SourcePrefixListId: text("prefix_list_id"),
      SourceSecurityGroupId: text("referenced_security_group_id"),
      SourceSecurityGroupName: text("referenced_security_group_id")
    }
  },
  "AWS::EC2::SecurityGroupEgress": {
    type: "aws_vpc_security_group_egress_rule",
    others: [],
    properties: {
      ...STANDALONE_RULE,
      DestinationPrefixListId: text("prefix_list_id"),
      DestinationSecurityGroupId: text("referenced_security_group_id")
    }
  },
  "AWS::EC2::PrefixList": {
    type: "aws_ec2_managed_prefix_list",
    attributes: { PrefixListId: "id" },
    properties: {
      AddressFamily: text("address_family"),
      Entries: blocks("entry", { Cidr: text("cidr"), Description: text("description") }),
      MaxEntries: number("max_entries"),
      PrefixListName: text("name"),
      Tags: tags
    }
  },
  "AWS::EC2::NetworkAcl": {
    type: "aws_network_acl",
    properties: { Tags: tags, VpcId: text("vpc_id") }
  },
  "AWS::EC2::NetworkAclEntry": {
    type: "aws_network_acl_rule",
    properties: {
      CidrBlock: text("cidr_block"),
      Egress: bool("egress"),
      Icmp: members({ Code: number("icmp_code"), Type: number("icmp_type") }),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      NetworkAclId: text("network_acl_id"),
      PortRange: members({ From: number("from_port"), To: number("to_port") }),
      Protocol: text("protocol"),
      RuleAction: text("rule_action"),
      RuleNumber: number("rule_number")
    }
  },
  "AWS::EC2::SubnetNetworkAclAssociation": {
    type: "aws_network_acl_association",
    properties: { NetworkAclId: text("network_acl_id"), SubnetId: text("subnet_id") }
  },
  "AWS::EC2::VPCPeeringConnection": {
    type: "aws_vpc_peering_connection",
    properties: {
      PeerOwnerId: text("peer_owner_id"),
      PeerRegion: text("peer_region"),
      PeerVpcId: text("peer_vpc_id"),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::VPCEndpointService": {
    type: "aws_vpc_endpoint_service",
    properties: {
      AcceptanceRequired: bool("acceptance_required"),
      GatewayLoadBalancerArns: texts("gateway_load_balancer_arns"),
      NetworkLoadBalancerArns: texts("network_load_balancer_arns"),
      Tags: tags
    }
  },
  "AWS::EC2::FlowLog": {
    type: "aws_flow_log",
    properties: {
      DeliverLogsPermissionArn: text("iam_role_arn"),
      LogDestination: text("log_destination"),
      LogDestinationType: text("log_destination_type"),
      LogGroupName: text("log_group_name"),
      MaxAggregationInterval: number("max_aggregation_interval"),
      // The id of a VPC, unless ResourceType says of a subnet or an interface.
      ResourceId: text("vpc_id"),
      Tags: tags,
      TrafficType: text("traffic_type")
    }
  },
  "AWS::EC2::Instance": {
    type: "aws_instance",
    attributes: { InstanceId: "id", PrivateIp: "private_ip", PublicIp: "public_ip" },
    properties: {
      IamInstanceProfile: text("iam_instance_profile"),
      ImageId: text("ami"),
      InstanceType: text("instance_type"),
      KeyName: text("key_name"),
      SecurityGroupIds: texts("vpc_security_group_ids"),
      SecurityGroups: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags,
      UserData: text("user_data_base64")
    }
  }
};

// build/cloudformation/vocabulary/rds.js
var RESTORE = "restore_to_point_in_time";
var MASTER_SECRET = "master_user_secret.0.secret_arn";
var INSTANCE = {
  ApplyImmediately: bool("apply_immediately"),
  AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
  AvailabilityZone: text("availability_zone"),
  CACertificateIdentifier: text("ca_cert_identifier"),
  CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
  CustomIAMInstanceProfile: text("custom_iam_instance_profile"),
  DBInstanceClass: text("instance_class"),
  DBInstanceIdentifier: text("identifier"),
  DBSubnetGroupName: text("db_subnet_group_name"),
  EnablePerformanceInsights: offByDefault("performance_insights_enabled"),
  Engine: text("engine"),
  EngineVersion: text("engine_version"),
  MonitoringInterval: number("monitoring_interval"),
  MonitoringRoleArn: text("monitoring_role_arn"),
  PerformanceInsightsKMSKeyId: text("performance_insights_kms_key_id"),
  PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
  PubliclyAccessible: bool("publicly_accessible"),
  Tags: tags
};
var INSTANCE_ATTRIBUTES = {
  "CertificateDetails.CAIdentifier": "ca_cert_identifier",
  DBInstanceArn: "arn",
  "Endpoint.Address": "address",
  "Endpoint.HostedZoneId": "hosted_zone_id",
  "Endpoint.Port": "port",
  "MasterUserSecret.SecretArn": MASTER_SECRET
};
var MEMBER = {
  type: "aws_rds_cluster_instance",
  ref: "identifier",
  attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "dbi_resource_id", "Endpoint.Address": "endpoint" },
  properties: {
    ...INSTANCE,
    DBClusterIdentifier: text("cluster_identifier"),
    DBParameterGroupName: text("db_parameter_group_name"),
    PreferredBackupWindow: text("preferred_backup_window"),
    PreferredMaintenanceWindow: text("preferred_maintenance_window"),
    PromotionTier: number("promotion_tier")
  }
};
var DB_INSTANCE = {
  type: "aws_db_instance",
  ref: "identifier",
  attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "resource_id" },
  deletionPolicy: "Snapshot",
  variant: { having: "DBClusterIdentifier", entry: MEMBER },
  others: [
    "AdditionalStorageVolumes",
    "CertificateRotationRestart",
    "DBSecurityGroups",
    "DBSystemId",
    "MasterUserAuthenticationType",
    "ProcessorFeatures",
    "TdeCredentialArn",
    "TdeCredentialPassword",
    "UseDefaultProcessorFeatures"
  ],
  implied: [
    {
      having: "AssociatedRoles",
      isEach: true,
      type: "aws_db_instance_role_association",
      owner: ["db_instance_identifier", "identifier"],
      properties: { FeatureName: text("feature_name"), RoleArn: text("role_arn") }
    },
    {
      having: "AutomaticBackupReplicationRegion",
      type: "aws_db_instance_automated_backups_replication",
      owner: ["source_db_instance_arn", "arn"],
      properties: {
        AutomaticBackupReplicationKmsKeyId: text("kms_key_id"),
        AutomaticBackupReplicationRetentionPeriod: number("retention_period")
      }
    }
  ],
  properties: {
    ...INSTANCE,
    AllocatedStorage: number("allocated_storage"),
    AllowMajorVersionUpgrade: bool("allow_major_version_upgrade"),
    BackupRetentionPeriod: number("backup_retention_period"),
    BackupTarget: text("backup_target"),
    CharacterSetName: text("character_set_name"),
    DatabaseInsightsMode: text("database_insights_mode"),
    DBClusterIdentifier: text("cluster_identifier"),
    DBName: text("db_name"),
    DBParameterGroupName: text("parameter_group_name"),
    DBSnapshotIdentifier: text("snapshot_identifier"),
    DBClusterSnapshotIdentifier: text("snapshot_identifier"),
    DedicatedLogVolume: bool("dedicated_log_volume"),
    DeleteAutomatedBackups: bool("delete_automated_backups"),
    DeletionProtection: offByDefault("deletion_protection"),
    Domain: text("domain"),
    DomainAuthSecretArn: text("domain_auth_secret_arn"),
    DomainDnsIps: texts("domain_dns_ips"),
    DomainFqdn: text("domain_fqdn"),
    DomainIAMRoleName: text("domain_iam_role_name"),
    DomainOu: text("domain_ou"),
    EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
    EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
    EngineLifecycleSupport: text("engine_lifecycle_support"),
    Iops: number("iops"),
    KmsKeyId: text("kms_key_id"),
    LicenseModel: text("license_model"),
    ManageMasterUserPassword: offByDefault("manage_master_user_password"),
    MasterUsername: text("username"),
    MasterUserPassword: text("password"),
    MasterUserSecret: members({ KmsKeyId: text("master_user_secret_kms_key_id") }),
    MaxAllocatedStorage: number("max_allocated_storage"),
    MultiAZ: offByDefault("multi_az"),
    NcharCharacterSetName: text("nchar_character_set_name"),
    NetworkType: text("network_type"),
    OptionGroupName: text("option_group_name"),
    Port: number("port"),
    PreferredBackupWindow: text("backup_window"),
    PreferredMaintenanceWindow: text("maintenance_window"),
    ReplicaMode: text("replica_mode"),
    RestoreTime: inside(RESTORE, text("restore_time")),
    SourceDBInstanceAutomatedBackupsArn: inside(RESTORE, text("source_db_instance_automated_backups_arn")),
    SourceDBInstanceIdentifier: text("replicate_source_db"),
    SourceDBClusterIdentifier: text("replicate_source_db"),
    SourceDbiResourceId: inside(RESTORE, text("source_dbi_resource_id")),
    SourceRegion: text("source_region"),
    StorageEncrypted: offByDefault("storage_encrypted"),
    StorageThroughput: number("storage_throughput"),
    StorageType: text("storage_type"),
    Timezone: text("timezone"),
    UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
    VPCSecurityGroups: texts("vpc_security_group_ids")
  }
};
var DB_CLUSTER = {
  type: "aws_rds_cluster",
  ref: "cluster_identifier",
  attributes: {
    DBClusterArn: "arn",
    DBClusterResourceId: "cluster_resource_id",
    "Endpoint.Address": "endpoint",
    "Endpoint.Port": "port",
    "ReadEndpoint.Address": "reader_endpoint",
    "MasterUserSecret.SecretArn": MASTER_SECRET
  },
  deletionPolicy: "Snapshot",
  others: ["MasterUserAuthenticationType", "StorageEncryptionType"],
  properties: {
    AllocatedStorage: number("allocated_storage"),
    AssociatedRoles: pluck("iam_roles", "RoleArn"),
    AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
    AvailabilityZones: texts("availability_zones"),
    BacktrackWindow: number("backtrack_window"),
    BackupRetentionPeriod: number("backup_retention_period"),
    ClusterScalabilityType: text("cluster_scalability_type"),
    CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
    DatabaseInsightsMode: text("database_insights_mode"),
    DatabaseName: text("database_name"),
    DBClusterIdentifier: text("cluster_identifier"),
    DBClusterInstanceClass: text("db_cluster_instance_class"),
    DBClusterParameterGroupName: text("db_cluster_parameter_group_name"),
    DBInstanceParameterGroupName: text("db_instance_parameter_group_name"),
    DBSubnetGroupName: text("db_subnet_group_name"),
    DBSystemId: text("db_system_id"),
    DeleteAutomatedBackups: bool("delete_automated_backups"),
    DeletionProtection: offByDefault("deletion_protection"),
    Domain: text("domain"),
    DomainIAMRoleName: text("domain_iam_role_name"),
    EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
    EnableGlobalWriteForwarding: bool("enable_global_write_forwarding"),
    EnableHttpEndpoint: offByDefault("enable_http_endpoint"),
    EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
    EnableLocalWriteForwarding: bool("enable_local_write_forwarding"),
    Engine: text("engine"),
    EngineLifecycleSupport: text("engine_lifecycle_support"),
    EngineMode: text("engine_mode"),
    EngineVersion: text("engine_version"),
    GlobalClusterIdentifier: text("global_cluster_identifier"),
    Iops: number("iops"),
    KmsKeyId: text("kms_key_id"),
    ManageMasterUserPassword: offByDefault("manage_master_user_password"),
    MasterUsername: text("master_username"),
    MasterUserPassword: text("master_password"),
    MasterUserSecret: members({ KmsKeyId: text("master_user_secret_kms_key_id") }),
    MonitoringInterval: number("monitoring_interval"),
    MonitoringRoleArn: text("monitoring_role_arn"),
    NetworkType: text("network_type"),
    PerformanceInsightsEnabled: offByDefault("performance_insights_enabled"),
    PerformanceInsightsKmsKeyId: text("performance_insights_kms_key_id"),
    PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
    Port: number("port"),
    PreferredBackupWindow: text("preferred_backup_window"),
    PreferredMaintenanceWindow: text("preferred_maintenance_window"),
    ReplicationSourceIdentifier: text("replication_source_identifier"),
    RestoreToTime: inside(RESTORE, text("restore_to_time")),
    RestoreType: inside(RESTORE, text("restore_type")),
    ScalingConfiguration: blocks("scaling_configuration", {
      AutoPause: bool("auto_pause"),
      MaxCapacity: number("max_capacity"),
      MinCapacity: number("min_capacity"),
      SecondsBeforeTimeout: number("seconds_before_timeout"),
      SecondsUntilAutoPause: number("seconds_until_auto_pause"),
      TimeoutAction: text("timeout_action")
    }),
    ServerlessV2ScalingConfiguration: blocks("serverlessv2_scaling_configuration", {
      MaxCapacity: number("max_capacity"),
      MinCapacity: number("min_capacity"),
      SecondsUntilAutoPause: number("seconds_until_auto_pause")
    }),
    SnapshotIdentifier: text("snapshot_identifier"),
    SourceDBClusterIdentifier: inside(RESTORE, text("source_cluster_identifier")),
    SourceDbClusterResourceId: inside(RESTORE, text("source_cluster_resource_id")),
    SourceRegion: text("source_region"),
    PubliclyAccessible: flag,
    StorageEncrypted: offByDefault("storage_encrypted"),
    StorageType: text("storage_type"),
    Tags: tags,
    UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
    VpcSecurityGroupIds: texts("vpc_security_group_ids")
  }
};
var PROXY = {
  type: "aws_db_proxy",
  ref: "name",
  attributes: { DBProxyArn: "arn" },
  others: [],
  properties: {
    Auth: blocks("auth", {
      AuthScheme: text("auth_scheme"),
      ClientPasswordAuthType: text("client_password_auth_type"),
      Description: text("description"),
      IAMAuth: text("iam_auth"),
      SecretArn: text("secret_arn"),
      UserName: text("username")
    }),
    DBProxyName: text("name"),
    DebugLogging: offByDefault("debug_logging"),
    DefaultAuthScheme: text("default_auth_scheme"),
    EndpointNetworkType: text("endpoint_network_type"),
    EngineFamily: text("engine_family"),
    IdleClientTimeout: number("idle_client_timeout"),
    RequireTLS: offByDefault("require_tls"),
    RoleArn: text("role_arn"),
    Tags: tags,
    TargetConnectionNetworkType: text("target_connection_network_type"),
    VpcSecurityGroupIds: texts("vpc_security_group_ids"),
    VpcSubnetIds: texts("vpc_subnet_ids")
  }
};
var PROXY_TARGET_GROUP = {
  type: "aws_db_proxy_default_target_group",
  ref: "arn",
  attributes: { TargetGroupArn: "arn" },
  others: [],
  properties: {
    ConnectionPoolConfigurationInfo: blocks("connection_pool_config", {
      ConnectionBorrowTimeout: number("connection_borrow_timeout"),
      InitQuery: text("init_query"),
      MaxConnectionsPercent: number("max_connections_percent"),
      MaxIdleConnectionsPercent: number("max_idle_connections_percent"),
      SessionPinningFilters: texts("session_pinning_filters")
    }),
    DBClusterIdentifiers: texts("db_cluster_identifiers"),
    DBInstanceIdentifiers: texts("db_instance_identifiers"),
    DBProxyName: text("db_proxy_name"),
    TargetGroupName: text("name")
  }
};
var RDS_TYPES = {
  "AWS::RDS::DBInstance": DB_INSTANCE,
  "AWS::RDS::DBCluster": DB_CLUSTER,
  "AWS::RDS::DBProxy": PROXY,
  "AWS::RDS::DBProxyTargetGroup": PROXY_TARGET_GROUP,
  "AWS::RDS::DBProxyEndpoint": {
    type: "aws_db_proxy_endpoint",
    ref: "db_proxy_endpoint_name",
    attributes: { DBProxyEndpointArn: "arn" },
    others: ["EndpointNetworkType"],
    properties: {
      DBProxyEndpointName: text("db_proxy_endpoint_name"),
      DBProxyName: text("db_proxy_name"),
      Tags: tags,
      TargetRole: text("target_role"),
      VpcSecurityGroupIds: texts("vpc_security_group_ids"),
      VpcSubnetIds: texts("vpc_subnet_ids")
    }
  },
  "AWS::RDS::DBParameterGroup": {
    type: "aws_db_parameter_group",
    ref: "name",
    others: [],
    properties: {
      DBParameterGroupName: text("name"),
      Description: text("description"),
      Family: text("family"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::RDS::DBClusterParameterGroup": {
    type: "aws_rds_cluster_parameter_group",
    ref: "name",
    others: [],
    properties: {
      DBClusterParameterGroupName: text("name"),
      Description: text("description"),
      Family: text("family"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::RDS::OptionGroup": {
    type: "aws_db_option_group",
    ref: "name",
    others: [],
    properties: {
      EngineName: text("engine_name"),
      MajorEngineVersion: text("major_engine_version"),
      OptionConfigurations: blocks("option", {
        DBSecurityGroupMemberships: texts("db_security_group_memberships"),
        OptionName: text("option_name"),
        OptionSettings: blocks("option_settings", { Name: text("name"), Value: text("value") }),
        OptionVersion: text("version"),
        Port: number("port"),
        VpcSecurityGroupMemberships: texts("vpc_security_group_memberships")
      }),
      OptionGroupDescription: text("option_group_description"),
      OptionGroupName: text("name"),
      Tags: tags
    }
  },
  "AWS::RDS::DBSubnetGroup": {
    type: "aws_db_subnet_group",
    ref: "name",
    others: [],
    properties: {
      DBSubnetGroupDescription: text("description"),
      DBSubnetGroupName: text("name"),
      SubnetIds: texts("subnet_ids"),
      Tags: tags
    }
  },
  "AWS::RDS::GlobalCluster": {
    type: "aws_rds_global_cluster",
    ref: "global_cluster_identifier",
    attributes: { "GlobalEndpoint.Address": "endpoint" },
    others: [],
    properties: {
      DeletionProtection: offByDefault("deletion_protection"),
      Engine: text("engine"),
      EngineLifecycleSupport: text("engine_lifecycle_support"),
      EngineVersion: text("engine_version"),
      GlobalClusterIdentifier: text("global_cluster_identifier"),
      SourceDBClusterIdentifier: text("source_db_cluster_identifier"),
      StorageEncrypted: offByDefault("storage_encrypted"),
      Tags: tags
    }
  },
  "AWS::RDS::EventSubscription": {
    type: "aws_db_event_subscription",
    ref: "name",
    others: [],
    properties: {
      Enabled: bool("enabled"),
      EventCategories: texts("event_categories"),
      SnsTopicArn: text("sns_topic"),
      SourceIds: texts("source_ids"),
      SourceType: text("source_type"),
      SubscriptionName: text("name"),
      Tags: tags
    }
  },
  "AWS::RDS::DBSecurityGroup": {
    type: "aws_db_security_group",
    ref: "name",
    others: ["EC2VpcId"],
    properties: {
      DBSecurityGroupIngress: blocks("ingress", {
        CIDRIP: text("cidr"),
        EC2SecurityGroupId: text("security_group_id"),
        EC2SecurityGroupName: text("security_group_name"),
        EC2SecurityGroupOwnerId: text("security_group_owner_id")
      }),
      GroupDescription: text("description"),
      Tags: tags
    }
  },
  "AWS::RDS::Integration": {
    type: "aws_rds_integration",
    ref: "arn",
    attributes: { IntegrationArn: "arn" },
    others: ["Description"],
    properties: {
      AdditionalEncryptionContext: pairs("additional_encryption_context"),
      DataFilter: text("data_filter"),
      IntegrationName: text("integration_name"),
      KMSKeyId: text("kms_key_id"),
      SourceArn: text("source_arn"),
      Tags: tags,
      TargetArn: text("target_arn")
    }
  },
  "AWS::RDS::CustomDBEngineVersion": {
    type: "aws_rds_custom_db_engine_version",
    attributes: { DBEngineVersionArn: "arn" },
    others: ["DatabaseInstallationFiles", "SourceCustomDbEngineVersionIdentifier", "UseAwsProvidedLatestImage"],
    properties: {
      DatabaseInstallationFilesS3BucketName: text("database_installation_files_s3_bucket_name"),
      DatabaseInstallationFilesS3Prefix: text("database_installation_files_s3_prefix"),
      Description: text("description"),
      Engine: text("engine"),
      EngineVersion: text("engine_version"),
      ImageId: text("source_image_id"),
      KMSKeyId: text("kms_key_id"),
      Manifest: text("manifest"),
      Status: text("status"),
      Tags: tags
    }
  },
  "AWS::RDS::DBShardGroup": {
    type: "aws_rds_shard_group",
    ref: "db_shard_group_identifier",
    others: [],
    properties: {
      ComputeRedundancy: number("compute_redundancy"),
      DBClusterIdentifier: text("db_cluster_identifier"),
      DBShardGroupIdentifier: text("db_shard_group_identifier"),
      MaxACU: number("max_acu"),
      MinACU: number("min_acu"),
      PubliclyAccessible: bool("publicly_accessible"),
      Tags: tags
    }
  }
};

// build/cloudformation/vocabulary/workload.js
var FUNCTION = {
  Architectures: texts("architectures"),
  Description: text("description"),
  Environment: blocks("environment", { Variables: pairs("variables") }),
  FunctionName: text("function_name"),
  Handler: text("handler"),
  KmsKeyArn: text("kms_key_arn"),
  Layers: texts("layers"),
  MemorySize: number("memory_size"),
  PackageType: text("package_type"),
  ReservedConcurrentExecutions: number("reserved_concurrent_executions"),
  Role: text("role"),
  Runtime: text("runtime"),
  Tags: tags,
  Timeout: number("timeout"),
  VpcConfig: blocks("vpc_config", {
    Ipv6AllowedForDualStack: bool("ipv6_allowed_for_dual_stack"),
    SecurityGroupIds: texts("security_group_ids"),
    SubnetIds: texts("subnet_ids")
  })
};
var LAMBDA = {
  type: "aws_lambda_function",
  ref: "function_name",
  properties: { ...FUNCTION, TracingConfig: blocks("tracing_config", { Mode: text("mode") }) }
};
var CLUSTER = {
  AvailabilityZones: texts("availability_zones"),
  BackupRetentionPeriod: number("backup_retention_period"),
  CopyTagsToSnapshot: bool("copy_tags_to_snapshot"),
  DBClusterIdentifier: text("cluster_identifier"),
  DBSubnetGroupName: text("db_subnet_group_name"),
  DeletionProtection: bool("deletion_protection"),
  EngineVersion: text("engine_version"),
  KmsKeyId: text("kms_key_id"),
  PreferredBackupWindow: text("preferred_backup_window"),
  PreferredMaintenanceWindow: text("preferred_maintenance_window"),
  SnapshotIdentifier: text("snapshot_identifier"),
  StorageEncrypted: bool("storage_encrypted"),
  StorageType: text("storage_type"),
  Tags: tags,
  VpcSecurityGroupIds: texts("vpc_security_group_ids")
};
var MEMBER2 = {
  AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
  AvailabilityZone: text("availability_zone"),
  DBClusterIdentifier: text("cluster_identifier"),
  DBInstanceClass: text("instance_class"),
  DBInstanceIdentifier: text("identifier"),
  PreferredMaintenanceWindow: text("preferred_maintenance_window"),
  Tags: tags
};
var SECRET2 = members({
  SecretsManagerAccessRoleArn: text("secrets_manager_access_role_arn"),
  SecretsManagerSecretId: text("secrets_manager_arn")
});
var WORKLOAD_TYPES = {
  "AWS::Lambda::Function": LAMBDA,
  "AWS::Serverless::Function": {
    ...LAMBDA,
    // The version or alias that SAM publishes.
    attributes: { Alias: "qualified_arn", Version: "qualified_arn" },
    properties: { ...FUNCTION, Tags: pairs("tags"), Tracing: inside("tracing_config", text("mode")) },
    implied: [
      {
        having: "FunctionUrlConfig",
        type: "aws_lambda_function_url",
        owner: ["function_name", "function_name"],
        properties: {
          FunctionUrlConfig: members({ AuthType: text("authorization_type"), InvokeMode: text("invoke_mode") })
        }
      }
    ]
  },
  "AWS::Lambda::Alias": {
    type: "aws_lambda_alias",
    standsFor: "FunctionName",
    properties: { FunctionName: text("function_name"), FunctionVersion: text("function_version"), Name: text("name") }
  },
  "AWS::Lambda::Version": {
    type: "AWS::Lambda::Version",
    standsFor: "FunctionName",
    properties: { FunctionName: text("FunctionName") }
  },
  "AWS::Lambda::Permission": {
    type: "aws_lambda_permission",
    properties: {
      Action: text("action"),
      FunctionName: text("function_name"),
      FunctionUrlAuthType: text("function_url_auth_type"),
      InvokedViaFunctionUrl: bool("invoked_via_function_url"),
      Principal: text("principal"),
      PrincipalOrgID: text("principal_org_id"),
      SourceAccount: text("source_account"),
      SourceArn: text("source_arn")
    }
  },
  "AWS::Lambda::Url": {
    type: "aws_lambda_function_url",
    properties: {
      AuthType: text("authorization_type"),
      Qualifier: text("qualifier"),
      TargetFunctionArn: text("function_name")
    }
  },
  "AWS::Logs::LogGroup": {
    type: "aws_cloudwatch_log_group",
    ref: "name",
    properties: {
      KmsKeyId: text("kms_key_id"),
      LogGroupClass: text("log_group_class"),
      LogGroupName: text("name"),
      RetentionInDays: number("retention_in_days"),
      Tags: tags
    }
  },
  "AWS::Logs::MetricFilter": {
    type: "aws_cloudwatch_log_metric_filter",
    properties: {
      FilterName: text("name"),
      FilterPattern: text("pattern"),
      LogGroupName: text("log_group_name"),
      MetricTransformations: blocks("metric_transformation", {
        DefaultValue: text("default_value"),
        MetricName: text("name"),
        MetricNamespace: text("namespace"),
        MetricValue: text("value")
      })
    }
  },
  "AWS::CloudWatch::Alarm": {
    type: "aws_cloudwatch_metric_alarm",
    ref: "alarm_name",
    properties: {
      ActionsEnabled: bool("actions_enabled"),
      AlarmActions: texts("alarm_actions"),
      AlarmName: text("alarm_name"),
      ComparisonOperator: text("comparison_operator"),
      Dimensions: pairs("dimensions"),
      EvaluationPeriods: number("evaluation_periods"),
      ExtendedStatistic: text("extended_statistic"),
      Metrics: blocks("metric_query", {
        AccountId: text("account_id"),
        Expression: text("expression"),
        Id: text("id"),
        Label: text("label"),
        MetricStat: blocks("metric", {
          Metric: members({
            Dimensions: pairs("dimensions"),
            MetricName: text("metric_name"),
            Namespace: text("namespace")
          }),
          Period: number("period"),
          Stat: text("stat"),
          Unit: text("unit")
        }),
        Period: number("period"),
        ReturnData: bool("return_data")
      }),
      MetricName: text("metric_name"),
      Namespace: text("namespace"),
      Period: number("period"),
      Statistic: text("statistic"),
      Threshold: number("threshold"),
      ThresholdMetricId: text("threshold_metric_id"),
      TreatMissingData: text("treat_missing_data")
    }
  },
  "AWS::Logs::SubscriptionFilter": {
    type: "aws_cloudwatch_log_subscription_filter",
    ref: "name",
    properties: {
      DestinationArn: text("destination_arn"),
      FilterName: text("name"),
      FilterPattern: text("filter_pattern"),
      LogGroupName: text("log_group_name"),
      RoleArn: text("role_arn")
    }
  },
  "AWS::Events::Rule": {
    type: "aws_cloudwatch_event_rule",
    ref: "name",
    properties: {
      Description: text("description"),
      EventBusName: text("event_bus_name"),
      EventPattern: policy("event_pattern"),
      Name: text("name"),
      ScheduleExpression: text("schedule_expression"),
      State: text("state")
    }
  },
  "AWS::CloudTrail::Trail": {
    type: "aws_cloudtrail",
    ref: "name",
    properties: {
      CloudWatchLogsLogGroupArn: text("cloud_watch_logs_group_arn"),
      CloudWatchLogsRoleArn: text("cloud_watch_logs_role_arn"),
      EnableLogFileValidation: bool("enable_log_file_validation"),
      IsLogging: bool("enable_logging"),
      IsMultiRegionTrail: bool("is_multi_region_trail"),
      IsOrganizationTrail: bool("is_organization_trail"),
      KMSKeyId: text("kms_key_id"),
      S3BucketName: text("s3_bucket_name"),
      Tags: tags,
      TrailName: text("name")
    }
  },
  "AWS::GuardDuty::Detector": {
    type: "aws_guardduty_detector",
    properties: { Enable: bool("enable"), Tags: tags },
    implied: [
      {
        having: "Features",
        isEach: true,
        type: "aws_guardduty_detector_feature",
        owner: ["detector_id", "id"],
        properties: { Name: text("name"), Status: text("status") }
      }
    ]
  },
  "AWS::DMS::ReplicationInstance": {
    type: "aws_dms_replication_instance",
    attributes: { ReplicationInstanceArn: "replication_instance_arn" },
    ref: "replication_instance_arn",
    properties: {
      AllocatedStorage: number("allocated_storage"),
      AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
      EngineVersion: text("engine_version"),
      KmsKeyId: text("kms_key_arn"),
      MultiAZ: bool("multi_az"),
      PubliclyAccessible: bool("publicly_accessible"),
      ReplicationInstanceClass: text("replication_instance_class"),
      ReplicationInstanceIdentifier: text("replication_instance_id"),
      ReplicationSubnetGroupIdentifier: text("replication_subnet_group_id"),
      Tags: tags,
      VpcSecurityGroupIds: texts("vpc_security_group_ids")
    }
  },
  "AWS::DMS::Endpoint": {
    type: "aws_dms_endpoint",
    ref: "endpoint_arn",
    properties: {
      CertificateArn: text("certificate_arn"),
      DocDbSettings: SECRET2,
      IbmDb2Settings: SECRET2,
      MicrosoftSqlServerSettings: SECRET2,
      MongoDbSettings: SECRET2,
      MySqlSettings: SECRET2,
      OracleSettings: SECRET2,
      PostgreSqlSettings: SECRET2,
      RedshiftSettings: SECRET2,
      SybaseSettings: SECRET2,
      DatabaseName: text("database_name"),
      EndpointIdentifier: text("endpoint_id"),
      EndpointType: text("endpoint_type"),
      EngineName: text("engine_name"),
      ExtraConnectionAttributes: text("extra_connection_attributes"),
      KmsKeyId: text("kms_key_arn"),
      Password: text("password"),
      Port: number("port"),
      ServerName: text("server_name"),
      SslMode: text("ssl_mode"),
      Tags: tags,
      Username: text("username")
    }
  },
  "AWS::DocDB::DBCluster": {
    type: "aws_docdb_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
    properties: {
      ...CLUSTER,
      DBClusterParameterGroupName: text("db_cluster_parameter_group_name"),
      EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
      ManageMasterUserPassword: bool("manage_master_user_password"),
      MasterUsername: text("master_username"),
      MasterUserPassword: text("master_password"),
      Port: number("port")
    }
  },
  "AWS::DocDB::DBInstance": {
    type: "aws_docdb_cluster_instance",
    ref: "identifier",
    properties: { ...MEMBER2, CACertificateIdentifier: text("ca_cert_identifier") }
  },
  "AWS::DocDB::DBClusterParameterGroup": {
    type: "aws_docdb_cluster_parameter_group",
    ref: "name",
    properties: {
      Description: text("description"),
      Family: text("family"),
      Name: text("name"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::Neptune::DBCluster": {
    type: "aws_neptune_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
    properties: {
      ...CLUSTER,
      DBClusterParameterGroupName: text("neptune_cluster_parameter_group_name"),
      DBPort: number("port"),
      DBSubnetGroupName: text("neptune_subnet_group_name"),
      EnableCloudwatchLogsExports: texts("enable_cloudwatch_logs_exports"),
      IamAuthEnabled: bool("iam_database_authentication_enabled"),
      KmsKeyId: text("kms_key_arn")
    }
  },
  "AWS::Neptune::DBInstance": {
    type: "aws_neptune_cluster_instance",
    ref: "identifier",
    properties: { ...MEMBER2, PubliclyAccessible: bool("publicly_accessible") }
  },
  "AWS::Redshift::Cluster": {
    type: "aws_redshift_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { "Endpoint.Address": "dns_name", "Endpoint.Port": "port" },
    implied: [
      {
        having: "NamespaceResourcePolicy",
        type: "aws_redshift_resource_policy",
        owner: ["resource_arn", "arn"],
        properties: { NamespaceResourcePolicy: policy("policy") }
      }
    ],
    properties: {
      AutomatedSnapshotRetentionPeriod: number("automated_snapshot_retention_period"),
      ClusterIdentifier: text("cluster_identifier"),
      ClusterParameterGroupName: text("cluster_parameter_group_name"),
      ClusterSubnetGroupName: text("cluster_subnet_group_name"),
      ClusterType: text("cluster_type"),
      DBName: text("database_name"),
      Encrypted: bool("encrypted"),
      EnhancedVpcRouting: bool("enhanced_vpc_routing"),
      IamRoles: texts("iam_roles"),
      KmsKeyId: text("kms_key_id"),
      LoggingProperties: members({ BucketName: text("logging_bucket_name") }),
      ManageMasterPassword: bool("manage_master_password"),
      MasterUsername: text("master_username"),
      MasterUserPassword: text("master_password"),
      NodeType: text("node_type"),
      NumberOfNodes: number("number_of_nodes"),
      Port: number("port"),
      PubliclyAccessible: bool("publicly_accessible"),
      Tags: tags,
      VpcSecurityGroupIds: texts("vpc_security_group_ids")
    }
  }
};

// build/cloudformation/vocabulary.js
var TYPES = new Map([RDS_TYPES, NETWORK_TYPES, IDENTITY_TYPES, COMPUTE_TYPES, WORKLOAD_TYPES].flatMap((types) => Object.entries(types)));
function entryOf(type, has = () => false) {
  const entry = TYPES.get(type);
  return entry?.variant !== void 0 && has(entry.variant.having) ? entry.variant.entry : entry;
}
var spellings;
function spellingOf(type) {
  if (TYPES.has(type))
    return void 0;
  spellings ??= new Map(Array.from(TYPES.keys(), (name) => [name.toLowerCase(), name]));
  return spellings.get(type.trim().toLowerCase());
}
function propertyNamesOf(type) {
  const entry = TYPES.get(type);
  if (entry?.others === void 0)
    return void 0;
  const { properties, variant, implied = [], others } = entry;
  return /* @__PURE__ */ new Set([
    ...others,
    ...Object.keys(properties),
    ...Object.keys(variant?.entry.properties ?? {}),
    ...implied.flatMap((one2) => [one2.having, ...one2.isEach === true ? [] : Object.keys(one2.properties)])
  ]);
}
function attributeOf(entry, name) {
  if (name === void 0)
    return entry?.ref ?? "id";
  const known2 = entry?.attributes;
  if (known2 !== void 0 && Object.hasOwn(known2, name))
    return known2[name] ?? name;
  return entry === void 0 ? name : snakeCase(name);
}
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
var OF_THE_RESOURCE = {
  deletion_policy: "DeletionPolicy",
  update_replace_policy: "UpdateReplacePolicy",
  skip_final_snapshot: "DeletionPolicy",
  depends_on: "DependsOn"
};
var labelsByEntry = /* @__PURE__ */ new WeakMap();
function labelsOf(entry) {
  if (entry === void 0)
    return OF_THE_RESOURCE;
  let labels = labelsByEntry.get(entry);
  if (labels === void 0) {
    const found = { ...OF_THE_RESOURCE };
    label(entry.properties, "", "", found);
    labels = found;
    labelsByEntry.set(entry, labels);
  }
  return labels;
}
function labelsOfProperties(properties) {
  const found = {};
  label(properties, "", "", found);
  return found;
}
function label(properties, attributes, names, into) {
  for (const [name, shape] of Object.entries(properties)) {
    const source = `${names}${name}`;
    if (shape.kind === "members")
      label(shape.properties, attributes, `${source}.`, into);
    else if (shape.kind === "inside")
      label({ [name]: shape.shape }, `${attributes}${shape.block}.`, names, into);
    else if (shape.kind === "flag")
      into[`${attributes}${snakeCase(name)}`] ??= source;
    else {
      const attribute = `${attributes}${shape.to}`;
      into[attribute] ??= source;
      if (shape.kind === "blocks")
        label(shape.properties, `${attribute}.`, `${source}.`, into);
    }
  }
}

export {
  inTable,
  known,
  unknown,
  oneOf,
  computed,
  mayBeUnset,
  membersOf,
  textOf,
  placed,
  firstLine,
  partsOf,
  boundedText,
  isDynamicReference,
  concatenate,
  referencesOf,
  isSame,
  dataOf,
  reasonsIn,
  written,
  isList,
  mentionsVariables,
  mentionsFiles,
  writtenTemplate,
  readTemplate,
  readDocument,
  entryOf,
  spellingOf,
  propertyNamesOf,
  attributeOf,
  labelsOf,
  labelsOfProperties
};
