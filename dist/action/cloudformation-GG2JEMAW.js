import {
  kindOf
} from "./chunk-T2VSK2U3.js";
import {
  attributeOf,
  boundedText,
  computed,
  concatenate,
  dataOf,
  entryOf,
  isDynamicReference,
  isSame,
  isUnset,
  known,
  labelsOf,
  labelsOfProperties,
  mayBeUnset,
  mentionsServiceFiles,
  oneOf,
  partsOf,
  placed,
  readTemplate,
  reasonsIn,
  referencesOf,
  textOf,
  unknown
} from "./chunk-A4MOCUX7.js";
import {
  readYaml
} from "./chunk-VNYUQXST.js";
import "./chunk-HEF6VXGF.js";
import {
  isReference,
  template
} from "./chunk-EY2BSKPK.js";
import {
  readJson
} from "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";

// build/cloudformation/exports.js
function mayBeBeside(one, other) {
  const mayBeSame = (a, b) => a === void 0 || b === void 0 || a === b;
  return mayBeSame(one.account, other.account) && mayBeSame(one.region, other.region);
}
var NO_EXPORTS = { named: /* @__PURE__ */ new Map(), open: [] };
function exportedAs(name, { named, open }) {
  if (name.kind === "known")
    return named.get(String(name.value));
  return open.find((entry) => isSame(entry.name, name))?.value;
}
function exportsAmong(paths, mayExport, evaluate2) {
  const evaluated2 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Set(["./", ...paths]);
  const evaluatedAt = (path) => {
    const known2 = evaluated2.get(path);
    if (known2 !== void 0)
      return known2;
    const nothing = { exports: NO_EXPORTS, files: [], place: {} };
    evaluated2.set(path, nothing);
    const found = mayExport(path) ? evaluate2(path, all) : nothing;
    evaluated2.set(path, found);
    for (const file of found.files)
      files.add(file);
    return found;
  };
  const all = {
    find: (name) => paths.flatMap((stack) => {
      const { exports, place } = evaluatedAt(stack);
      const value = exports.named.get(name);
      return value === void 0 ? [] : [{ stack, value: inStack(value, stack), place }];
    }),
    explain: (name) => {
      for (const path of paths) {
        const found = evaluatedAt(path).exports.open.find((entry) => dependsOnStackName(entry.name, name));
        if (found === void 0)
          continue;
        return `${path} exports ${template(partsOf(found.name))}, and no stack-name is configured for it`;
      }
      return void 0;
    },
    get files() {
      return [...files].sort();
    }
  };
  return all;
}
function importedFrom(exports, importer, name, span) {
  const found = exports.find(name).filter(({ stack, place }) => stack !== importer.stack && mayBeBeside(place, importer.place));
  const [first, ...others] = found.map(({ value }) => value);
  if (first === void 0)
    return exports.explain(name);
  if (others.every((other) => isSame(first, other)))
    return first;
  const where = found.map((exported) => exported.stack).join(" and ");
  const because = [{ reason: `the export ${name} is in ${where}`, span }];
  return { ...oneOf([first, ...others], because, span), references: found.flatMap(({ value }) => referencesOf(value)) };
}
function dependsOnStackName(name, wanted) {
  const parts = partsOf(name);
  const texts = parts.map((part) => typeof part === "string" ? part : void 0);
  const isOpen = parts.every((part) => typeof part === "string" || isReference(part) && part.reference.address === "AWS::StackName");
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  return isOpen && wanted.length > first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last);
}
var SHARED = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::Partition",
  "AWS::Region",
  "AWS::URLSuffix",
  "dynamic-reference"
]);
function inStack(value, stack) {
  const own = (reference) => reference.stack !== void 0 || SHARED.has(reference.address) ? reference : { ...reference, stack };
  const references = value.references === void 0 ? {} : { references: value.references.map(own) };
  const within = (inner) => inStack(inner, stack);
  switch (value.kind) {
    case "known":
      return { ...value, ...references, ...value.json === void 0 ? {} : { json: within(value.json) } };
    case "list":
      return { ...value, ...references, items: value.items.map(within) };
    case "map":
      return {
        ...value,
        ...references,
        entries: new Map([...value.entries].map(([key, entry]) => [key, within(entry)]))
      };
    case "unknown": {
      const part = (piece) => typeof piece !== "string" && "reference" in piece ? { reference: own(piece.reference) } : piece;
      return {
        ...value,
        ...references,
        ...value.text === void 0 ? {} : { text: value.text.map(part) },
        ...value.oneOf === void 0 ? {} : { oneOf: value.oneOf.map(within) },
        ...value.json === void 0 ? {} : { json: within(value.json) }
      };
    }
  }
}

// build/cloudformation/nested.js
import { posix } from "node:path";
var TEMPLATE_PROPERTY = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location"
};
function mentionsNestedStacks(text) {
  return Object.keys(TEMPLATE_PROPERTY).some((type) => text.includes(type));
}
function nestedStackOf(from, resource, evaluate2) {
  const type = textOf(resource.entries.get("Type")) ?? "";
  const property = Object.hasOwn(TEMPLATE_PROPERTY, type) ? TEMPLATE_PROPERTY[type] : void 0;
  const properties = resource.entries.get("Properties");
  if (property === void 0 || properties?.kind !== "map")
    return void 0;
  const expression = properties.entries.get(property);
  if (expression === void 0)
    return void 0;
  const location = evaluate2(expression);
  const path = localPath(from, textOf(location)) ?? localPath(from, assetPath(resource, property));
  return { path, location, parameters: properties.entries.get("Parameters") };
}
function assetPath(resource, property) {
  const metadata = resource.entries.get("Metadata");
  if (metadata?.kind !== "map" || textOf(metadata.entries.get("aws:asset:property")) !== property)
    return void 0;
  return textOf(metadata.entries.get("aws:asset:path"));
}
function localPath(from, location) {
  if (location === void 0 || !/\.(?:json|ya?ml|template|cfn)$/i.test(location))
    return void 0;
  if (/^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/"))
    return void 0;
  return posix.join(posix.dirname(from), location);
}

// build/cloudformation/conditions.js
var LONGEST_CHAIN = 200;
function decide(name, scope, at, evaluate2) {
  if (scope.decided.has(name)) {
    const truth2 = scope.decided.get(name);
    if (truth2 !== void 0)
      return truth2;
    scope.report("cloudformation-cycle", "error", `Condition ${name} depends on itself`, at.span);
    return [{ reason: `condition ${name} depends on itself`, span: at.span }];
  }
  const raw = scope.conditions.get(name);
  if (raw === void 0) {
    scope.report("cloudformation-condition", "warning", `There is no condition ${name} in this template`, at.span);
    return [{ reason: `there is no condition ${name}`, span: at.span }];
  }
  if (scope.deciding.size >= LONGEST_CHAIN) {
    const message = `Condition ${name} stands at the end of more than ${LONGEST_CHAIN} conditions that depend on each other, and is not decided`;
    scope.report("cloudformation-condition", "error", message, raw.span);
    const because = [{ reason: message, span: raw.span }];
    scope.decided.set(name, because);
    return because;
  }
  scope.decided.set(name, void 0);
  scope.deciding.add(name);
  const truth = truthOf(raw, scope, evaluate2);
  scope.deciding.delete(name);
  scope.decided.set(name, truth);
  return truth;
}
var CONDITION_FUNCTIONS = {
  "Fn::Equals": (argument, scope, evaluate2) => {
    const [one, other] = operands(argument);
    if (one === void 0 || other === void 0)
      return malformed("Fn::Equals takes two values", argument, scope);
    return equals(one, other, scope, evaluate2);
  },
  "Fn::Not": (argument, scope, evaluate2) => {
    const [operand] = operands(argument);
    if (operand === void 0)
      return malformed("Fn::Not takes one condition", argument, scope);
    const truth = truthOf(operand, scope, evaluate2);
    return typeof truth === "boolean" ? !truth : truth;
  },
  "Fn::And": (argument, scope, evaluate2) => quantify(argument, scope, evaluate2, false),
  "Fn::Or": (argument, scope, evaluate2) => quantify(argument, scope, evaluate2, true),
  Condition: (argument, scope, evaluate2) => {
    const name = textOf(argument);
    return name === void 0 ? malformed("Condition takes the name of a condition", argument, scope) : decide(name, scope, argument, evaluate2);
  }
};
function isConditionFunction(name) {
  return Object.hasOwn(CONDITION_FUNCTIONS, name);
}
function truthOf(raw, scope, evaluate2) {
  if (raw.kind === "map" && raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      if (isConditionFunction(name))
        return CONDITION_FUNCTIONS[name]?.(argument, scope, evaluate2) ?? [];
    }
  }
  const value = evaluate2(raw, scope);
  const text = textOf(value)?.toLowerCase();
  if (text === "true" || text === "false")
    return text === "true";
  return value.kind === "unknown" ? value.because : malformed("This is not a condition", raw, scope);
}
function operands(argument) {
  return argument.kind === "list" ? argument.items : [];
}
function quantify(argument, scope, evaluate2, decisive) {
  if (argument.kind !== "list")
    return malformed("Fn::And and Fn::Or take a list of conditions", argument, scope);
  const causes = /* @__PURE__ */ new Set();
  for (const operand of argument.items) {
    const truth = truthOf(operand, scope, evaluate2);
    if (truth === decisive)
      return decisive;
    if (typeof truth !== "boolean")
      for (const cause of truth)
        causes.add(cause);
  }
  return causes.size > 0 ? [...causes] : !decisive;
}
function equals(one, other, scope, evaluate2) {
  const values = [evaluate2(one, scope), evaluate2(other, scope)];
  const [left, right] = values.map(textOf);
  if (left !== void 0 && right !== void 0)
    return left === right;
  if (isSame(values[0], values[1]))
    return true;
  if (isExcluded(one, right, scope) || isExcluded(other, left, scope))
    return false;
  const causes = values.flatMap((value) => value.kind === "unknown" ? value.because : []);
  return causes.length > 0 ? causes : false;
}
function isExcluded(raw, text, scope) {
  if (text === void 0 || raw.kind !== "map" || raw.entries.size !== 1)
    return false;
  const parameter = scope.parameters.get(textOf(raw.entries.get("Ref")) ?? "");
  return parameter?.allowed !== void 0 && !parameter.allowed.includes(text);
}
function malformed(message, at, scope) {
  scope.report("cloudformation-condition", "warning", message, at.span);
  return [{ reason: message, span: at.span }];
}

// build/cloudformation/assumptions.js
function scopeWithin(declaration, scope, evaluate2) {
  const condition = declaration.entries.get("Condition");
  const name = textOf(condition);
  if (condition === void 0 || name === void 0)
    return scope;
  const isDecided = typeof decide(name, scope, condition, evaluate2) === "boolean";
  return isDecided ? scope : assuming(name, true, scope, evaluate2);
}
function assuming(name, holds, scope, evaluate2) {
  const key = `${name}=${String(holds)}`;
  const made = scope.assumed.get(key);
  if (made !== void 0)
    return made;
  const facts = { conditions: /* @__PURE__ */ new Map(), parameters: /* @__PURE__ */ new Map(), pseudoParameters: /* @__PURE__ */ new Map() };
  assumeCondition(name, holds, scope, evaluate2, facts);
  const decided = new Map(
    // Those that are being decided stay so, and those that were not decided may be now.
    [...scope.decided].filter(([, truth]) => truth === void 0 || typeof truth === "boolean")
  );
  for (const [condition, truth] of facts.conditions)
    decided.set(condition, truth);
  const assumed = {
    ...scope,
    decided,
    assumed: /* @__PURE__ */ new Map(),
    parameters: overlaid(scope.parameters, facts.parameters),
    pseudoParameters: overlaid(scope.pseudoParameters, facts.pseudoParameters)
  };
  scope.assumed.set(key, assumed);
  return assumed;
}
function overlaid(under, over) {
  return over.size === 0 ? under : new Map([...under, ...over]);
}
function assumeCondition(name, holds, scope, evaluate2, facts) {
  if (facts.conditions.has(name))
    return;
  facts.conditions.set(name, holds);
  const raw = scope.conditions.get(name);
  if (raw !== void 0)
    assume(raw, holds, scope, evaluate2, facts);
}
var ASSUME = {
  Condition: ([name], holds, scope, evaluate2, facts) => {
    const text = textOf(name);
    if (text !== void 0)
      assumeCondition(text, holds, scope, evaluate2, facts);
  },
  "Fn::Not": ([operand], holds, scope, evaluate2, facts) => {
    if (operand !== void 0)
      assume(operand, !holds, scope, evaluate2, facts);
  },
  "Fn::And": (operands2, holds, scope, evaluate2, facts) => {
    assumeAll(operands2, holds, true, scope, evaluate2, facts);
  },
  "Fn::Or": (operands2, holds, scope, evaluate2, facts) => {
    assumeAll(operands2, holds, false, scope, evaluate2, facts);
  },
  "Fn::Equals": ([one, other], holds, scope, evaluate2, facts) => {
    if (one === void 0 || other === void 0)
      return;
    for (const [expression, to] of [
      [one, other],
      [other, one]
    ]) {
      const text = textOf(evaluate2(to, scope));
      if (text !== void 0)
        assumeValue(expression, text, holds, scope, facts);
    }
  }
};
function assume(raw, holds, scope, evaluate2, facts) {
  if (raw.kind !== "map" || raw.entries.size !== 1)
    return;
  for (const [name, argument] of raw.entries) {
    const operands2 = argument.kind === "list" ? argument.items : [argument];
    if (Object.hasOwn(ASSUME, name))
      ASSUME[name]?.(operands2, holds, scope, evaluate2, facts);
  }
}
function assumeAll(operands2, holds, conjunction, scope, evaluate2, facts) {
  const open = operands2.filter((operand) => typeof truthOf(operand, scope, evaluate2) !== "boolean");
  const assumed = holds === conjunction || open.length === 1 ? open : [];
  for (const operand of assumed)
    assume(operand, holds, scope, evaluate2, facts);
}
function assumeValue(expression, text, holds, scope, facts) {
  const name = expression.kind === "map" && expression.entries.size === 1 ? textOf(expression.entries.get("Ref")) : "";
  if (name === void 0)
    return;
  const pseudo = scope.pseudoParameters.get(name);
  if (pseudo !== void 0) {
    if (holds && pseudo.kind === "unknown")
      facts.pseudoParameters.set(name, known(text, pseudo.span));
    return;
  }
  const parameter = facts.parameters.get(name) ?? scope.parameters.get(name);
  if (parameter?.value.kind !== "unknown")
    return;
  const { value, allowed } = parameter;
  const left = holds ? [text] : allowed?.filter((candidate) => candidate !== text);
  if (left === void 0)
    return;
  const candidates = left.map((candidate) => known(candidate, value.span));
  const [only, ...others] = candidates;
  const narrowed = only !== void 0 && others.length === 0 ? only : oneOf(candidates, value.because, value.span);
  facts.parameters.set(name, { value: narrowed, allowed: left });
}

// build/cloudformation/assembly.js
import { posix as posix2 } from "node:path";
var manifests = /* @__PURE__ */ new WeakMap();
function manifestBeside(template2) {
  return template2.endsWith(".template.json") ? posix2.join(posix2.dirname(template2), "manifest.json") : void 0;
}
function assembledStack(tree, manifest, template2) {
  const read = manifests.get(tree) ?? /* @__PURE__ */ new Map();
  manifests.set(tree, read);
  let stacks = read.get(manifest);
  if (stacks === void 0)
    read.set(manifest, stacks = stacksIn(tree.read(manifest)));
  return stacks.get(posix2.basename(template2)) ?? {};
}
function stacksIn(text) {
  const stacks = /* @__PURE__ */ new Map();
  for (const [id, artifact] of Object.entries(tableOf(tableOf(contentOf(text)).artifacts))) {
    const { type, environment, properties } = tableOf(artifact);
    const { templateFile, stackName, parameters } = tableOf(properties);
    if (type !== "aws:cloudformation:stack" || typeof templateFile !== "string")
      continue;
    const texts = Object.entries(tableOf(parameters)).filter((entry) => typeof entry[1] === "string");
    stacks.set(templateFile, {
      ...placeOf(environment),
      // The name is written where it differs from the artifact's.
      stackName: typeof stackName === "string" ? stackName : id,
      ...texts.length === 0 ? {} : { parameters: Object.fromEntries(texts) }
    });
  }
  return stacks;
}
function placeOf(environment) {
  if (typeof environment !== "string")
    return {};
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment) ?? [];
  return {
    ...account !== void 0 && /^\d{12}$/.test(account) ? { account } : {},
    ...region !== void 0 && !region.startsWith("unknown-") ? { region } : {}
  };
}
function contentOf(text) {
  if (text?.includes("aws:cloudformation:stack") !== true)
    return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function tableOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// build/cloudformation/branches.js
function becauseOf({ condition, causes }, cases) {
  const either2 = cases === void 0 ? "" : ` (${cases})`;
  return causes.map(({ reason, span }) => ({
    reason: `condition ${condition} is not decided${either2}: ${reason}`,
    ...span === void 0 ? {} : { span }
  }));
}
function either(whenTrue, whenFalse, undecided, span) {
  if (isSame(whenTrue, whenFalse))
    return whenTrue;
  const references = [...allReferences(whenTrue), ...allReferences(whenFalse)];
  const merged = merge(whenTrue, whenFalse, undecided, span);
  return references.length === 0 ? merged : { ...merged, references };
}
function merge(one, other, undecided, span) {
  if (one.kind === "map" && other.kind === "map") {
    const entries = /* @__PURE__ */ new Map();
    for (const key of /* @__PURE__ */ new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)];
      const place = values[0]?.span ?? values[1]?.span ?? span;
      entries.set(key, either(values[0] ?? known(null, place), values[1] ?? known(null, place), undecided, place));
    }
    const rest2 = [...one.rest ?? [], ...other.rest ?? []];
    return { kind: "map", entries, span, ...rest2.length > 0 ? { rest: rest2 } : {} };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => either(item, other.items[i] ?? known(null, span), undecided, item.span));
    const rest2 = [...one.rest ?? [], ...other.rest ?? []];
    return { kind: "list", items, span, ...rest2.length > 0 ? { rest: rest2 } : {} };
  }
  const shown = [one, other].map(shownSetting);
  const cases = shown.includes(void 0) ? void 0 : `${shown[0]} if it holds, ${shown[1]} if not`;
  const because = [...becauseOf(undecided, cases), ...[one, other].flatMap(causesOfBranch)];
  return oneOf([one, other], because, span);
}
function shownSetting(value) {
  if (value.kind !== "known")
    return void 0;
  if (value.value === null)
    return "not set";
  const text = String(value.value);
  return typeof value.value !== "string" || /^(?:true|false|\d{1,5})$/i.test(text) ? text : void 0;
}
function causesOfBranch(value) {
  if (value.kind !== "unknown")
    return [];
  const isFixed = value.text?.every((part) => typeof part === "string" || "reference" in part) === true;
  return isFixed ? [] : value.because;
}
function allReferences(value) {
  const own = referencesOf(value);
  if (value.kind === "list")
    return [...own, ...value.items.flatMap(allReferences)];
  if (value.kind === "map")
    return [...own, ...[...value.entries.values()].flatMap(allReferences)];
  return own;
}

// build/cloudformation/call.js
function evaluated({ argument, scope, evaluate: evaluate2 }) {
  return evaluate2(argument, scope);
}
function argumentsOf({ argument, scope, evaluate: evaluate2 }) {
  return argument.kind === "list" ? argument.items.map((item) => evaluate2(item, scope)) : [];
}
function mistake({ name, scope, span }, message) {
  scope.report("cloudformation-function", "warning", message, span);
  return unknown([{ reason: `${name} is used wrongly: ${message}`, span }], span);
}

// build/cloudformation/cidr.js
function subnetsOf(block, count, hostBits) {
  const [, ...octets] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block)?.map(Number) ?? [];
  const prefix = octets.pop();
  if (prefix === void 0 || prefix > 32 || octets.some((octet) => octet > 255))
    return void 0;
  if (!Number.isInteger(count) || count < 1 || count > 256)
    return void 0;
  if (!Number.isInteger(hostBits) || hostBits < 1 || hostBits > 32 - prefix)
    return void 0;
  const size = 2 ** hostBits;
  const address = octets.reduce((number, octet) => number * 256 + octet, 0);
  const start = address - address % 2 ** (32 - prefix);
  if (count * size > 2 ** (32 - prefix))
    return void 0;
  return Array.from({ length: count }, (_, index) => `${dotted(start + index * size)}/${32 - hostBits}`);
}
function dotted(address) {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join(".");
}

// build/cloudformation/json-text.js
function encodeJson(value, span) {
  const json = withoutUnset(value);
  const data = dataOf(json);
  if (data !== void 0)
    return { ...boundedText(JSON.stringify(data), span), json };
  return { ...unknown(reasonsIn(json), span), json };
}
function withoutUnset(value) {
  if (value.kind === "list")
    return { ...value, items: value.items.map(withoutUnset) };
  if (value.kind !== "map")
    return value;
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of value.entries)
    if (!isUnset(entry))
      entries.set(key, withoutUnset(entry));
  return { ...value, entries };
}
var OPEN = "\uE000";
var CLOSE = "\uE001";
var PIECE = /\uE000(\d+)\uE001/;
function decodeJson(value) {
  if (value.kind === "list" || value.kind === "map")
    return void 0;
  if (value.kind === "known" ? typeof value.value !== "string" : value.text === void 0)
    return void 0;
  const parts = partsOf(value);
  if (parts.some((part) => typeof part === "string" && part.includes(OPEN)))
    return void 0;
  const text = parts.map((part, index) => typeof part === "string" ? part : OPEN + String(index) + CLOSE).join("");
  const { value: json, diagnostics } = readJson(value.span.path, text);
  return json === void 0 || diagnostics.length > 0 ? void 0 : decoded(json, parts, value.span);
}
function decoded(json, parts, span) {
  switch (json.kind) {
    case "list":
      return { ...json, items: json.items.map((item) => decoded(item, parts, span)), span };
    case "map": {
      const entries = new Map([...json.entries].map(([key, entry]) => [key, decoded(entry, parts, span)]));
      return { ...json, entries, span };
    }
    case "known":
      return typeof json.value === "string" && PIECE.test(json.value) ? withPieces(json.value, parts, span) : { ...json, span };
    case "unknown":
      return { ...json, span };
  }
}
function withPieces(text, parts, span) {
  const pieces = text.split(PIECE).map((piece, index) => index % 2 === 0 ? piece : parts[Number(piece)] ?? "");
  const references = pieces.flatMap((piece) => typeof piece !== "string" && "reference" in piece ? [piece.reference] : []);
  return concatenate(pieces, references, span);
}

// build/cloudformation/mappings.js
function findInMap(call2) {
  const { scope, span } = call2;
  const [map, first, second, options] = argumentsOf(call2);
  if (map === void 0 || first === void 0 || second === void 0) {
    return mistake(call2, "Fn::FindInMap takes a map and two keys");
  }
  const fallback = options?.kind === "map" ? options.entries.get("DefaultValue") : void 0;
  const name = textOf(map);
  if (name === void 0)
    return unknown(reasonsIn(map), span);
  const section = scope.mappings?.kind === "map" ? scope.mappings.entries.get(name) : void 0;
  const found = lookUp(lookUp(section === void 0 ? [] : [section], first), second);
  const [value, ...others] = found;
  const keys = [first, second];
  const unknownKeys = keys.filter((key) => textOf(key) === void 0);
  if (unknownKeys.length > 0) {
    const agree = value !== void 0 && fallback === void 0 && others.every((other) => isSame(value, other));
    if (agree)
      return placed(value, span);
    const because = unknownKeys.flatMap(reasonsIn);
    return found.length === 0 ? unknown(because, span) : oneOf([...found, ...fallback === void 0 ? [] : [fallback]], because, span);
  }
  if (value !== void 0)
    return placed(value, span);
  if (fallback !== void 0)
    return fallback;
  return mistake(call2, `There is no ${keys.map(textOf).join(".")} in the mapping ${name}`);
}
function lookUp(maps, key) {
  const name = textOf(key);
  return maps.flatMap((map) => {
    if (map.kind !== "map")
      return [];
    if (name === void 0)
      return [...map.entries.values()];
    const value = map.entries.get(name);
    return value === void 0 ? [] : [value];
  });
}

// build/cloudformation/filled-in.js
var VARIABLE = /\$\{(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler):|cf[:(.]|ssm(?::\/|\()|(?:file|strToBool)\()(?:[^{}]|\$\{[^{}]*\})*\}/g;
var ENGINE = /\{\{[-~]?\s*(?!resolve:)[\w.$][^{}]*\}\}|<%=[^%]*%>/g;
var TOOLS = [
  { sign: "${", mark: VARIABLE, name: "the Serverless Framework" },
  { sign: "{{", mark: ENGINE, name: "a template engine" },
  { sign: "<%=", mark: ENGINE, name: "a template engine" }
];
function withHoles(written2) {
  const { value, span } = written2;
  if (typeof value !== "string")
    return written2;
  const tool = TOOLS.find(({ sign, mark }) => value.includes(sign) && value.search(mark) !== -1);
  if (tool === void 0)
    return written2;
  const parts = [];
  let end = 0;
  for (const match of value.matchAll(tool.mark)) {
    const [name] = match;
    parts.push(value.slice(end, match.index));
    parts.push({ unknown: [{ reason: `${name} is filled in by ${tool.name}`, span }] });
    end = match.index + name.length;
  }
  return concatenate([...parts, value.slice(end)], [], span);
}

// build/cloudformation/references.js
function refer(name, call2) {
  const { scope, span } = call2;
  const pseudo = scope.pseudoParameters.get(name);
  if (pseudo !== void 0)
    return { ...pseudo, span };
  const parameter = scope.parameters.get(name);
  if (parameter !== void 0)
    return placed(parameter.value, span);
  const [id, attribute] = scope.resources.has(name) ? [] : splitAtDot(name);
  const isOfSam = id !== void 0 && scope.resources.get(id)?.startsWith("AWS::Serverless::") === true;
  return isOfSam ? attributeOf2(id, attribute, call2) : attributeOf2(name, void 0, call2);
}
function attributeOf2(id, attribute, call2) {
  const { scope, span, evaluate: evaluate2 } = call2;
  const type = scope.resources.get(id);
  if (type === void 0) {
    if (!scope.mayGenerate(id)) {
      scope.report("cloudformation-reference", "warning", `There is no parameter or resource ${id} in this template`, span);
      return unknown([{ reason: `there is no parameter or resource ${id}`, span }], span);
    }
    return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
  }
  if (attribute?.startsWith("Outputs.") === true) {
    const output = scope.outputOf(id, attribute.slice("Outputs.".length));
    if (output !== void 0)
      return placed(output, span);
  }
  const isFollowed = attribute === void 0 && !scope.resolving.has(id) && scope.resolving.size < LONGEST_CHAIN2;
  const other = isFollowed ? scope.standsFor(id) : void 0;
  if (other !== void 0) {
    scope.resolving.add(id);
    const value = evaluate2(other, scope);
    scope.resolving.delete(id);
    return placed(value, span);
  }
  return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
}
var LONGEST_CHAIN2 = 20;
function splitAtDot(text) {
  const dot = text?.indexOf(".") ?? -1;
  return text === void 0 || dot === -1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
}
var PLACEHOLDER = /\$\{([^{}]*)\}/g;
function substitute(template2, variables, call2) {
  const values = /* @__PURE__ */ new Map();
  const parts = [];
  const references = [];
  for (const part of partsOf(template2.kind === "known" ? withHoles(template2) : template2)) {
    if (typeof part !== "string") {
      parts.push(part);
      continue;
    }
    let end = 0;
    for (const match of part.matchAll(PLACEHOLDER)) {
      const [whole, inside = ""] = match;
      const name = inside.trim();
      parts.push(part.slice(end, match.index));
      end = match.index + whole.length;
      if (name.startsWith("!"))
        parts.push(`\${${name.slice(1)}}`);
      else {
        const value = values.get(name) ?? variable(name, variables, call2);
        values.set(name, value);
        parts.push(...partsOf(value));
        references.push(...referencesOf(value));
      }
    }
    parts.push(part.slice(end));
  }
  return concatenate(parts, references, call2.span);
}
function variable(name, variables, call2) {
  const value = variables?.kind === "map" ? variables.entries.get(name) : void 0;
  if (value !== void 0)
    return call2.evaluate(value, call2.scope);
  const [id, attribute] = splitAtDot(name);
  return id === void 0 ? refer(name, call2) : attributeOf2(id, attribute, call2);
}

// build/cloudformation/split.js
var ATOM = /(?:^|\/)AWS::(?:Region|AccountId|Partition|StackName|StackId)$/;
var NAME = /^(?:id|name|arn|identifier|.*_(?:id|name|arn|identifier))$/;
var LIST_SEPARATORS = /* @__PURE__ */ new Set([",", "|", ";", " "]);
function isAtom({ address, attribute, derived }, separator) {
  if (ATOM.test(address))
    return SEPARATORS.has(separator);
  return derived !== true && NAME.test(attribute) && LIST_SEPARATORS.has(separator);
}
var MOST_PIECES = 1e4;
var SEPARATORS = /* @__PURE__ */ new Set([":", "/", ",", ".", "|", ";", " "]);
function split(separator, source, span) {
  if (source.kind === "list" || source.kind === "map") {
    return unknown([{ reason: `a ${source.kind} cannot be split`, span }], span);
  }
  const parts = partsOf(source);
  const isExact = parts.every((part) => typeof part === "string" || "reference" in part && isAtom(part.reference, separator));
  if (isExact) {
    const pieces = [[]];
    for (const part of parts) {
      const [first = "", ...others] = typeof part === "string" ? part.split(separator) : [part];
      pieces.at(-1)?.push(first);
      for (const other of others)
        pieces.push([other]);
    }
    if (pieces.length > MOST_PIECES)
      return unknown([{ reason: `a text is split into more than ${MOST_PIECES}`, span }], span);
    return { kind: "list", items: pieces.map((piece) => concatenate(piece, [], span)), span };
  }
  const derived = parts.map((part) => typeof part !== "string" && "reference" in part ? { reference: { ...part.reference, derived: true } } : part);
  const isOnlyReference = derived.length === 1 && parts.every((part) => typeof part !== "string" && "reference" in part);
  return {
    ...unknown(reasonsIn(source), span),
    ...isOnlyReference ? { text: derived } : {},
    references: referencesOf(source)
  };
}

// build/cloudformation/intrinsics.js
var INTRINSICS = {
  Ref: (call2) => {
    const name = textOf(evaluated(call2));
    return name === void 0 ? mistake(call2, "Ref takes the name of a parameter or resource") : refer(name, call2);
  },
  "Fn::GetAtt": (call2) => {
    const argument = evaluated(call2);
    const [id, attribute] = argument.kind === "list" ? argument.items.map(textOf) : splitAtDot(textOf(argument));
    if (id === void 0 || attribute === void 0) {
      const because = reasonsIn(argument);
      return because.length > 0 ? unknown(because, call2.span) : mistake(call2, "Fn::GetAtt takes a resource and an attribute");
    }
    return attributeOf2(id, attribute, call2);
  },
  "Fn::Sub": (call2) => {
    const { argument } = call2;
    const [template2, variables] = argument.kind === "list" ? argument.items : [argument];
    if (template2 === void 0 || textOf(template2) === void 0 && template2.kind !== "unknown") {
      return mistake(call2, "Fn::Sub takes a text, or a list of a text and its variables");
    }
    return substitute(template2, variables, call2);
  },
  "Fn::Join": (call2) => {
    const [delimiter, list] = argumentsOf(call2);
    const separator = textOf(delimiter);
    if (separator === void 0 || list === void 0)
      return mistake(call2, "Fn::Join takes a delimiter and a list");
    if (list.kind !== "list") {
      return concatenate(partsOf(list), referencesOf(list), call2.span);
    }
    const parts = [];
    for (const [index, item] of list.items.entries())
      parts.push(index === 0 ? "" : separator, ...partsOf(item));
    if (list.rest !== void 0)
      parts.push({ unknown: list.rest });
    return concatenate(parts, list.items.flatMap(referencesOf), call2.span);
  },
  "Fn::Split": (call2) => {
    const [delimiter, source] = argumentsOf(call2);
    const separator = textOf(delimiter);
    if (separator === void 0 || separator === "" || source === void 0) {
      return mistake(call2, "Fn::Split takes a delimiter and a text");
    }
    return split(separator, source, call2.span);
  },
  "Fn::Select": (call2) => {
    const [index, list] = argumentsOf(call2);
    const position = Number(textOf(index) ?? Number.NaN);
    if (list === void 0)
      return mistake(call2, "Fn::Select takes an index and a list");
    if (!Number.isInteger(position))
      return unknown(reasonsIn(index ?? list), call2.span);
    if (list.kind !== "list")
      return list.kind === "unknown" ? list : mistake(call2, "Fn::Select takes a list");
    const item = list.items[position];
    if (item !== void 0)
      return item;
    if (list.rest !== void 0)
      return unknown(list.rest, call2.span);
    return mistake(call2, `Fn::Select takes item ${position} of a list of ${list.items.length}`);
  },
  "Fn::If": (call2) => {
    const [condition, whenTrue, whenFalse] = call2.argument.kind === "list" ? call2.argument.items : [];
    const name = textOf(condition);
    if (condition === void 0 || name === void 0 || whenTrue === void 0 || whenFalse === void 0) {
      return mistake(call2, "Fn::If takes the name of a condition and two values");
    }
    const truth = decide(name, call2.scope, condition, call2.evaluate);
    if (typeof truth === "boolean")
      return call2.evaluate(truth ? whenTrue : whenFalse, call2.scope);
    const undecided = { condition: name, causes: truth };
    const branch = (value, holds) => call2.evaluate(value, assuming(name, holds, call2.scope, call2.evaluate));
    return either(branch(whenTrue, true), branch(whenFalse, false), undecided, call2.span);
  },
  "Fn::FindInMap": findInMap,
  "Fn::Base64": (call2) => {
    const value = evaluated(call2);
    const text = textOf(value);
    if (text !== void 0)
      return boundedText(Buffer.from(text).toString("base64"), call2.span);
    const because = reasonsIn(value);
    return because.length > 0 ? unknown(because, call2.span) : mistake(call2, "Fn::Base64 takes a text");
  },
  "Fn::Cidr": (call2) => {
    const [block, count, bits] = argumentsOf(call2);
    const values = [block, count].map(textOf);
    const [start, number] = values;
    if (block === void 0 || count === void 0)
      return mistake(call2, "Fn::Cidr takes a block and a count");
    if (start === void 0 || number === void 0) {
      return unknown([block, count].flatMap(reasonsIn), call2.span);
    }
    if (start.includes(":"))
      return unknown([{ reason: "Fn::Cidr of an IPv6 block is not computed", span: call2.span }], call2.span);
    const subnets = subnetsOf(start, Number(number), Number(textOf(bits) ?? 8));
    if (subnets === void 0)
      return mistake(call2, `Fn::Cidr finds no ${number} subnets in ${start}`);
    return { kind: "list", items: subnets.map((subnet) => known(subnet, call2.span)), span: call2.span };
  },
  // Which zones a Region has, and in which order, depends on the account.
  "Fn::GetAZs": ({ span }) => {
    const reference = { address: "AWS::Region", attribute: "AvailabilityZones", derived: true };
    return computed(reference, span);
  },
  "Fn::Length": (call2) => {
    const list = evaluated(call2);
    if (list.kind === "list" && list.rest === void 0)
      return known(list.items.length, call2.span);
    const because = list.kind === "list" ? list.rest ?? [] : reasonsIn(list);
    return because.length > 0 ? unknown(because, call2.span) : mistake(call2, "Fn::Length takes a list");
  },
  "Fn::ToJsonString": (call2) => encodeJson(evaluated(call2), call2.span),
  "Fn::ImportValue": (call2) => {
    const name = evaluated(call2);
    const found = call2.scope.importOf(name, call2.span);
    if (found !== void 0 && typeof found !== "string")
      return placed(found, call2.span);
    const shown = partsOf(name).map((part) => typeof part === "string" ? part : "\u2026");
    const why = found === void 0 ? "" : `: ${found}`;
    const reason = `the export ${shown.join("")} of another stack is not known${why}`;
    return unknown([{ reason, span: call2.span }, ...reasonsIn(name)], call2.span);
  },
  "Fn::GetStackOutput": (call2) => {
    const argument = evaluated(call2);
    const [stack = "another stack", output = "\u2026"] = ["StackName", "OutputName"].map((member2) => textOf(argument.kind === "map" ? argument.entries.get(member2) : void 0));
    return unknown([{ reason: `the output ${output} of ${stack} is not known`, span: call2.span }], call2.span);
  },
  "Fn::Transform": (call2) => {
    const argument = evaluated(call2);
    const name = argument.kind === "map" ? textOf(argument.entries.get("Name")) : void 0;
    const reason = `what the macro ${name ?? "Fn::Transform"} returns is not known`;
    call2.scope.report("cloudformation-macro", "note", `${capital(reason)}: it is run when the template is deployed`, call2.span);
    return unknown([{ reason, span: call2.span }], call2.span);
  }
};
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// build/cloudformation/loops.js
var PREFIX = "Fn::ForEach::";
var MOST_ITERATIONS = 2e3;
var MOST_VALUES = 5e5;
function expandLoops(map, scope, evaluate2) {
  const doubtful = /* @__PURE__ */ new Map();
  let hasLoop = false;
  for (const key of map.entries.keys())
    hasLoop ||= key.startsWith(PREFIX);
  if (!hasLoop)
    return { map, doubtful };
  const entries = /* @__PURE__ */ new Map();
  const rest2 = [...map.rest ?? []];
  const budget = { iterations: MOST_ITERATIONS, values: MOST_VALUES };
  expandInto(entries, map, { scope, evaluate: evaluate2, rest: rest2, doubtful, budget, doubt: [] });
  return { map: { ...map, entries, ...rest2.length > 0 ? { rest: rest2 } : {} }, doubtful };
}
function expandInto(entries, map, expansion) {
  for (const [key, entry] of map.entries) {
    if (key.startsWith(PREFIX)) {
      expandLoop(entries, entry, expansion);
      continue;
    }
    if (entries.has(key)) {
      expansion.scope.report("cloudformation-loop", "warning", `A loop makes ${key} more than once`, entry.span);
    }
    entries.set(key, entry);
    if (expansion.doubt.length > 0)
      expansion.doubtful.set(key, expansion.doubt);
  }
}
function expandLoop(entries, loop, expansion) {
  const { scope, evaluate: evaluate2, rest: rest2, budget } = expansion;
  const [identifier, collection, body] = loop.kind === "list" ? loop.items : [];
  const name = textOf(identifier);
  if (name === void 0 || collection === void 0 || body?.kind !== "map") {
    scope.report("cloudformation-loop", "warning", "Fn::ForEach takes an identifier, a collection and a map", loop.span);
    rest2.push({ reason: "a loop is malformed", span: loop.span });
    return;
  }
  const size = sizeOf(body);
  for (const item of iterations(evaluate2(collection, scope), rest2)) {
    if (budget.iterations <= 0 || budget.values < size) {
      const message = `The loops of this map have more than ${MOST_ITERATIONS} iterations or make too much`;
      scope.report("cloudformation-loop", "error", message, loop.span);
      rest2.push({ reason: message, span: loop.span });
      return;
    }
    budget.iterations -= 1;
    budget.values -= size;
    const replaced = replaceIn(body, name, item);
    const doubt = [...expansion.doubt, ...reasonsIn(item)];
    if (replaced.kind === "map")
      expandInto(entries, replaced, { ...expansion, doubt });
  }
}
function sizeOf(value) {
  if (value.kind === "list")
    return value.items.reduce((size2, item) => size2 + sizeOf(item), 1);
  if (value.kind !== "map")
    return 1;
  let size = 1;
  for (const entry of value.entries.values())
    size += sizeOf(entry);
  return size;
}
function iterations(collection, rest2) {
  if (collection.kind === "list") {
    if (collection.rest === void 0)
      return collection.items;
    rest2.push(...collection.rest);
    return [...collection.items, unknown(collection.rest, collection.span)];
  }
  const because = reasonsIn(collection);
  rest2.push(...because);
  return [unknown(because, collection.span)];
}
function replaceIn(value, name, item) {
  switch (value.kind) {
    case "unknown":
      return value;
    case "known":
      return typeof value.value === "string" && value.value.includes(`{${name}}`) ? replaceInText(value.value, name, item, value) : value;
    case "list":
      return { ...value, items: value.items.map((member2) => replaceIn(member2, name, item)) };
    case "map": {
      if (value.entries.size === 1 && textOf(value.entries.get("Ref")) === name)
        return { ...item, span: value.span };
      const entries = /* @__PURE__ */ new Map();
      for (const [key, member2] of value.entries)
        entries.set(replaceInKey(key, name, item), replaceIn(member2, name, item));
      return { ...value, entries };
    }
  }
}
function replaceInKey(key, name, item) {
  const text = textOf(item) ?? "*";
  return key.replaceAll(`\${${name}}`, text).replaceAll(`&{${name}}`, alphanumeric(text));
}
function replaceInText(text, name, item, at) {
  const known2 = textOf(item);
  if (known2 !== void 0)
    return { ...at, kind: "known", value: replaceInKey(text, name, item) };
  const parts = [];
  for (const [index, piece] of text.replaceAll(`&{${name}}`, `\${${name}}`).split(`\${${name}}`).entries()) {
    if (index > 0)
      parts.push({ unknown: reasonsIn(item) });
    parts.push(piece);
  }
  return concatenate(parts, [], at.span);
}
function alphanumeric(text) {
  return text === "*" ? text : text.replace(/[^A-Za-z0-9]/g, "");
}

// build/cloudformation/evaluate.js
function evaluate(raw, scope) {
  switch (raw.kind) {
    case "known":
      return withHoles(raw);
    case "unknown":
      return raw;
    case "list":
      return evaluateList(raw, scope);
    case "map":
      return evaluateMap(raw, scope);
  }
}
function evaluateList(raw, scope) {
  const items = raw.items.map((item) => evaluate(item, scope));
  if (items.some(isUnset))
    return { ...raw, items: items.filter((item) => !isUnset(item)) };
  return items.every((item, i) => item === raw.items[i]) ? raw : { ...raw, items };
}
function evaluateMap(raw, scope) {
  if (raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      const result = call(name, argument, raw, scope);
      if (result !== void 0)
        return placed(result, raw.span);
    }
  }
  const { map: expanded2 } = expandLoops(raw, scope, evaluate);
  let changed = expanded2 === raw ? void 0 : new Map(expanded2.entries);
  let { rest: rest2 } = expanded2;
  for (const [key, entry] of expanded2.entries) {
    if (key === "Fn::Transform") {
      const result = call(key, entry, expanded2, scope);
      rest2 = [...rest2 ?? [], ...result?.kind === "unknown" ? result.because : []];
      changed ??= new Map(expanded2.entries);
      changed.delete(key);
      continue;
    }
    const value = evaluate(entry, scope);
    if (value !== entry)
      (changed ??= new Map(expanded2.entries)).set(key, value);
  }
  if (changed === void 0)
    return raw;
  return { ...expanded2, entries: changed, ...rest2 === void 0 ? {} : { rest: rest2 } };
}
function call(name, argument, whole, scope) {
  const { span } = whole;
  const intrinsic = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : void 0;
  if (intrinsic !== void 0)
    return intrinsic({ name, argument, span, scope, evaluate });
  if (name.startsWith("Fn::") && isConditionFunction(name)) {
    const truth = truthOf(whole, scope, evaluate);
    return typeof truth === "boolean" ? known(truth, span) : unknown(truth, span);
  }
  if (name.startsWith("!") || name.startsWith("Fn::") && !name.startsWith("Fn::ForEach::")) {
    scope.report("cloudformation-function", "warning", `CloudFormation has no function ${name}`, span);
    return unknown([{ reason: `the function ${name} is not known`, span }], span);
  }
  return void 0;
}

// build/cloudformation/parameters.js
function parameterOf(name, declaration, given) {
  const members = declaration.kind === "map" ? declaration.entries : /* @__PURE__ */ new Map();
  const type = textOf(members.get("Type")) ?? "String";
  const allowed = allowedValues(members.get("AllowedValues"));
  const value = valueOf(name, type, declaration, given ?? members.get("Default"), allowed);
  return { value, ...allowed === void 0 ? {} : { allowed: allowed.flatMap((item) => textOf(item) ?? []) } };
}
function valueOf(name, type, declaration, given, allowed) {
  const header = firstLine(declaration.span);
  if (type.startsWith("AWS::SSM::Parameter::")) {
    const source = textOf(given);
    const from = source === void 0 ? "" : ` ${source}`;
    return unknown([{ reason: `parameter ${name} is read from Systems Manager${from}`, span: header }], header);
  }
  const [only, ...others] = allowed ?? [];
  const value = given ?? (others.length === 0 ? only : void 0);
  const typed = (item) => type === "CommaDelimitedList" || type.startsWith("List<") ? listOf(item) : item;
  if (value?.kind === "unknown" && value.oneOf === void 0 && allowed !== void 0) {
    return { ...oneOf(allowed.map(typed), value.because, value.span), references: value.references ?? [] };
  }
  if (value !== void 0)
    return typed(value);
  const because = [{ reason: `parameter ${name} has no default`, span: header }];
  return allowed === void 0 ? unknown(because, header) : oneOf(allowed.map(typed), because, header);
}
function allowedValues(value) {
  return value?.kind === "list" && value.items.length > 0 ? value.items : void 0;
}
function listOf(value) {
  if (value.kind === "list")
    return value;
  if (value.kind === "unknown")
    return value.text === void 0 ? value : itemsIn(value);
  const text = textOf(value) ?? "";
  const items = text === "" ? [] : text.split(",").map((item) => known(item.trim(), value.span));
  return { kind: "list", items, span: value.span };
}
function itemsIn(text) {
  const list = split(",", text, text.span);
  if (list.kind !== "list")
    return text;
  const items = list.items.map((item) => item.kind === "known" && typeof item.value === "string" ? { ...item, value: item.value.trim() } : item);
  return { ...list, items };
}
function firstLine(span) {
  return span.startLine === span.endLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn };
}
function givenTexts(texts, declarations) {
  const given = /* @__PURE__ */ new Map();
  for (const [name, declaration] of declarations) {
    if (Object.hasOwn(texts, name))
      given.set(name, known(texts[name] ?? null, declaration.span));
  }
  return given;
}
function keptValues(names, declarations) {
  const kept = /* @__PURE__ */ new Map();
  for (const name of names) {
    const declaration = declarations.get(name);
    if (declaration === void 0)
      continue;
    const header = firstLine(declaration.span);
    kept.set(name, unknown([{ reason: `parameter ${name} keeps the value that the deployed stack has`, span: header }], header));
  }
  return kept;
}
function givenValues(parameters) {
  const given = /* @__PURE__ */ new Map();
  if (parameters?.kind !== "map")
    return given;
  for (const [name, value] of parameters.entries)
    if (!isUnset(value))
      given.set(name, placed(value, value.span));
  return given;
}

// build/cloudformation/pseudo-parameters.js
var NOWHERE = { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function ownStackName({ stackName }) {
  return stackName === void 0 ? decidedByDeployment("AWS::StackName") : known(stackName, NOWHERE);
}
function nestedStackName(outer, id, address) {
  const random = { reference: { address: `${address}/AWS::StackName`, attribute: "" } };
  return concatenate([...partsOf(outer), `-${id}-`, random], [], NOWHERE);
}
function pseudoParameters(deployment, stackName, prefix) {
  const { account, region, partition = partitionOf(region) } = deployment;
  const pseudo = (name, value) => value === void 0 ? decidedByDeployment(name) : known(value, NOWHERE);
  const shared = {
    "AWS::AccountId": pseudo("AWS::AccountId", account),
    "AWS::Partition": pseudo("AWS::Partition", partition),
    "AWS::Region": pseudo("AWS::Region", region)
  };
  return new Map([
    ...Object.entries(shared),
    ["AWS::NotificationARNs", decidedByDeployment(`${prefix}AWS::NotificationARNs`)],
    ["AWS::NoValue", known(null, NOWHERE)],
    ["AWS::StackId", stackId(shared, stackName, prefix)],
    ["AWS::StackName", stackName],
    ["AWS::URLSuffix", pseudo("AWS::URLSuffix", suffixOf(partition))]
  ]);
}
function stackId(shared, stackName, prefix) {
  const name = `${prefix}AWS::StackId`;
  const parts = [
    ...["arn:", ...partsOf(shared["AWS::Partition"])],
    ...[":cloudformation:", ...partsOf(shared["AWS::Region"])],
    ...[":", ...partsOf(shared["AWS::AccountId"])],
    ...[":stack/", ...partsOf(stackName)],
    ...["/", { reference: { address: name, attribute: "" } }]
  ];
  const id = concatenate(parts, [], NOWHERE);
  return id.kind === "unknown" ? { ...id, because: decidedByDeployment(name).because } : id;
}
function decidedByDeployment(name) {
  const text = [{ reference: { address: name, attribute: "" } }];
  return { kind: "unknown", because: [{ reason: `${name} is known only after deployment` }], text, span: NOWHERE };
}
function partitionOf(region) {
  if (region === void 0)
    return void 0;
  if (region.startsWith("cn-"))
    return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
function suffixOf(partition) {
  if (partition === "aws" || partition === "aws-us-gov")
    return "amazonaws.com";
  return partition === "aws-cn" ? "amazonaws.com.cn" : void 0;
}

// build/cloudformation/serverless-policies.js
var arn = (service, resource) => `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
var BUCKET = "arn:${AWS::Partition}:s3:::${BucketName}";
var KEY = arn("kms", "key/${KeyId}");
var STATE_MACHINE = arn("states", "stateMachine:${StateMachineName}");
var ofBucket = (...actions) => [
  { actions: actions.map((action) => `s3:${action}`), resource: [BUCKET, `${BUCKET}/*`] }
];
var POLICY_TEMPLATES = {
  AWSSecretsManagerGetSecretValuePolicy: [{ actions: ["secretsmanager:GetSecretValue"], resource: "${SecretArn}" }],
  AWSSecretsManagerRotationPolicy: [
    {
      actions: [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage"
      ],
      resource: arn("secretsmanager", "secret:*"),
      condition: {
        "secretsmanager:resource/AllowRotationLambdaArn": arn("lambda", "function:${FunctionName}")
      }
    },
    { actions: ["secretsmanager:GetRandomPassword"], resource: "*" }
  ],
  KMSDecryptPolicy: [{ actions: ["kms:Decrypt"], resource: KEY }],
  KMSEncryptPolicy: [{ actions: ["kms:Encrypt"], resource: KEY }],
  KMSEncryptPolicy_v2: [
    {
      actions: [
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyWithoutPlaintext",
        "kms:GenerateDataKeyPair",
        "kms:GenerateDataKeyPairWithoutPlaintext"
      ],
      resource: KEY
    }
  ],
  LambdaInvokePolicy: [{ actions: ["lambda:InvokeFunction"], resource: arn("lambda", "function:${FunctionName}*") }],
  S3CrudPolicy: ofBucket(...["GetObject", "ListBucket", "GetBucketLocation", "GetObjectVersion", "PutObject", "PutObjectAcl"], ...["GetLifecycleConfiguration", "PutLifecycleConfiguration", "DeleteObject"]),
  S3FullAccessPolicy: [
    {
      actions: [
        ...[
          "s3:GetObject",
          "s3:GetObjectAcl",
          "s3:GetObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:DeleteObject"
        ],
        ...["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", "s3:GetObjectTagging"],
        ...["s3:GetObjectVersionTagging", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"]
      ],
      resource: `${BUCKET}/*`
    },
    {
      actions: [
        ...["s3:ListBucket", "s3:GetBucketLocation", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration"]
      ],
      resource: BUCKET
    }
  ],
  S3ReadPolicy: ofBucket(...["GetObject", "ListBucket", "GetBucketLocation", "GetObjectVersion", "GetLifecycleConfiguration"]),
  S3WritePolicy: ofBucket("PutObject", "PutObjectAcl", "PutLifecycleConfiguration"),
  SSMParameterReadPolicy: [
    { actions: ["ssm:DescribeParameters"], resource: "*" },
    {
      actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
      resource: arn("ssm", "parameter/${ParameterName}")
    }
  ],
  SSMParameterWithSlashPrefixReadPolicy: [
    { actions: ["ssm:DescribeParameters"], resource: "*" },
    {
      actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
      resource: arn("ssm", "parameter${ParameterName}")
    }
  ],
  EcsRunTaskPolicy: [{ actions: ["ecs:RunTask"], resource: arn("ecs", "task-definition/${TaskDefinition}") }],
  StepFunctionsExecutionPolicy: [{ actions: ["states:StartExecution"], resource: STATE_MACHINE }],
  StepFunctionsExecutionPolicy_v2: [
    { actions: ["states:StartExecution", "states:StartSyncExecution"], resource: STATE_MACHINE }
  ],
  VPCAccessPolicy: [
    {
      actions: [
        "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DetachNetworkInterface"
      ],
      resource: "*"
    }
  ]
};
var OTHER_POLICY_TEMPLATES = new Set(`AcmGetCertificatePolicy AMIDescribePolicy AthenaQueryPolicy CloudFormationDescribeStacksPolicy CloudWatchDashboardPolicy
  CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodeCommitCrudPolicy CodeCommitReadPolicy
  CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy ComprehendBasicAccessPolicy CostExplorerReadOnlyPolicy
  DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy
  DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy EC2CopyImagePolicy EC2DescribePolicy
  EFSWriteAccessPolicy EKSDescribePolicy ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
  ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
  ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy ElasticsearchHttpPostPolicy
  EventBridgePutEventsPolicy FilterLogEventsPolicy FirehoseCrudPolicy FirehoseWritePolicy KinesisCrudPolicy
  KinesisStreamReadPolicy MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy
  PinpointEndpointAccessPolicy PollyFullAccessPolicy RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy
  RekognitionFacesPolicy RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy
  RekognitionWriteOnlyAccessPolicy Route53ChangeResourceRecordSetsPolicy
  SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy ServerlessRepoReadWriteAccessPolicy
  SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy SESSendBouncePolicy
  SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy SQSSendMessagePolicy StepFunctionsCallbackPolicy
  TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy`.split(/\s+/));
function isHarmlessTemplate(name) {
  return OTHER_POLICY_TEMPLATES.has(name);
}
var PATHS = Object.fromEntries([
  ...["DatabaseAdministrator", "DataScientist", "NetworkAdministrator", "SystemAdministrator", "ViewOnlyAccess"].map((name) => [name, `job-function/${name}`]),
  ...[
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AmazonRDSDirectoryServiceAccess",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonECSTaskExecutionRolePolicy"
  ].map((name) => [name, `service-role/${name}`])
]);
function managedPolicyArn(nameOrArn) {
  if (nameOrArn.startsWith("arn:"))
    return nameOrArn;
  const path = Object.hasOwn(PATHS, nameOrArn) ? PATHS[nameOrArn] : void 0;
  return `arn:aws:iam::aws:policy/${path ?? nameOrArn}`;
}

// build/cloudformation/translate.js
function translate(properties, shapes) {
  const attributes = /* @__PURE__ */ new Map();
  const native = /* @__PURE__ */ new Map();
  for (const [name, value] of properties.entries) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
    if (shape === void 0)
      native.set(name, value);
    else if (shape.kind === "flag")
      native.set(name, convert({ kind: "bool", to: name }, value));
    else
      apply(shape, value, attributes, native);
  }
  return { attributes, native };
}
function apply(shape, value, attributes, native) {
  if (shape.kind === "members")
    applyMembers(shape.properties, value, attributes, native);
  else if (shape.kind === "inside")
    applyInside(shape.block, shape.shape, value, attributes);
  else if (shape.kind !== "flag" && isUnset(attributes.get(shape.to)))
    attributes.set(shape.to, convert(shape, value));
}
function applyMembers(shapes, value, attributes, native) {
  if (value.kind === "map") {
    const inner = translate(value, shapes);
    for (const [name, attribute] of inner.attributes)
      if (isUnset(attributes.get(name)))
        attributes.set(name, attribute);
    for (const [name, property] of inner.native)
      native.set(name, property);
  } else if (value.kind === "unknown") {
    for (const shape of Object.values(shapes))
      apply(shape, value, attributes, native);
  }
}
function applyInside(block, shape, value, attributes) {
  if (isUnset(value))
    return;
  const inner = /* @__PURE__ */ new Map();
  const present = attributes.get(block);
  const [first] = present?.kind === "list" ? present.items : [];
  if (first?.kind === "map")
    for (const [name, attribute] of first.entries)
      inner.set(name, attribute);
  apply(shape, value, inner, /* @__PURE__ */ new Map());
  const { span } = present ?? value;
  attributes.set(block, { kind: "list", items: [{ kind: "map", entries: inner, span }], span });
}
function convert(shape, value) {
  if (isUnset(value))
    return value;
  if (value.kind === "unknown" && value.oneOf !== void 0) {
    const candidates = value.oneOf.map((candidate) => convert(shape, candidate));
    return agreed(shape, candidates, value.span) ?? { ...value, oneOf: candidates };
  }
  switch (shape.kind) {
    case "text":
    case "bool":
    case "number":
      return scalar(shape.kind, value);
    case "texts":
      return asTexts(value);
    case "one":
      return { kind: "list", items: [asText(value)], span: value.span };
    case "first":
      return firstOf(value);
    case "pairs":
      return pairs(value);
    case "settings":
      return settings(value);
    case "policy":
      return policyText(value);
    case "pluck":
      return pluck(value, shape.member);
    case "blocks":
      return blocks(value, shape.properties);
  }
}
function agreed(shape, candidates, span) {
  const unset = shape.kind === "bool" ? shape.unset : void 0;
  const meant = unset === void 0 ? candidates : candidates.map((candidate) => isUnset(candidate) ? known(unset, candidate.span) : candidate);
  const [first] = meant;
  return first?.kind === "known" && meant.every((candidate) => isSame(first, candidate)) ? { ...first, span } : void 0;
}
var TRUTH = {
  true: true,
  false: false,
  yes: true,
  no: false,
  on: true,
  off: false
};
function scalar(kind, value) {
  if (value.kind !== "known" || value.value === null)
    return value;
  if (kind !== "text" && isDynamicReference(value.value)) {
    return unknown([{ reason: `${String(value.value)} is known only after deployment`, span: value.span }], value.span);
  }
  const converted = convertScalar(kind, value);
  return converted === value.value ? value : { ...value, value: converted };
}
function convertScalar(kind, { value }) {
  const text = String(value).trim();
  if (kind === "text")
    return String(value);
  if (kind === "bool") {
    const word = text.toLowerCase();
    return Object.hasOwn(TRUTH, word) ? TRUTH[word] ?? value : value;
  }
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : value;
}
function asTexts(value) {
  if (value.kind === "known")
    return { kind: "list", items: [asText(value)], span: value.span };
  if (value.kind !== "list")
    return value;
  const items = value.items.flatMap((item) => item.kind === "list" ? item.items : [item]);
  return { ...value, items: items.map((item) => asText(item)) };
}
function asText(value) {
  return inEitherCase(value, (each) => scalar("text", each));
}
function inEitherCase(value, conversion) {
  const isOpen = value.kind === "unknown" && value.oneOf !== void 0;
  return isOpen ? { ...value, oneOf: value.oneOf.map(conversion) } : conversion(value);
}
function firstOf(value) {
  if (value.kind !== "list")
    return asText(value);
  const [item] = value.items;
  if (item !== void 0)
    return { ...asText(item), span: value.span };
  return value.rest === void 0 ? known(null, value.span) : unknown(value.rest, value.span);
}
function pairs(value) {
  if (value.kind === "map") {
    const entries2 = new Map([...value.entries].map(([key, entry]) => [key, asText(entry)]));
    return { ...value, entries: entries2 };
  }
  if (value.kind !== "list")
    return value;
  const entries = /* @__PURE__ */ new Map();
  const rest2 = [...value.rest ?? []];
  for (const item of value.items) {
    const pair = pairOf(item);
    if (pair.name !== void 0)
      entries.set(pair.name, { ...pair.value, span: item.span });
    else {
      const sometimes = pairsInEitherCase(item);
      if (sometimes === void 0)
        rest2.push(...reasonsIn(pair.value));
      for (const [name, entry] of sometimes ?? [])
        entries.set(name, entry);
    }
  }
  return { kind: "map", entries, span: value.span, ...rest2.length > 0 ? { rest: rest2 } : {} };
}
function pairOf(item) {
  const members = item.kind === "map" ? item.entries : /* @__PURE__ */ new Map();
  const key = members.get("Key") ?? members.get("Name");
  const name = textOf(key);
  if (name === void 0)
    return { name, value: key ?? item };
  return { name, value: asText(members.get("Value") ?? known(null, item.span)) };
}
function pairsInEitherCase(item) {
  const pairs2 = candidatePairs(item);
  const entries = /* @__PURE__ */ new Map();
  for (const { name } of pairs2) {
    if (name === void 0)
      return void 0;
    if (entries.has(name))
      continue;
    const values = pairs2.map((other) => other.name === name ? other.value : known(null, item.span));
    if (item.kind === "unknown" && item.oneOf?.some(isUnset) === true)
      values.push(known(null, item.span));
    entries.set(name, oneOf(values, reasonsIn(item), item.span));
  }
  return entries.size === 0 ? void 0 : entries;
}
function candidatePairs(item) {
  if (item.kind === "unknown")
    return (item.oneOf ?? []).filter((candidate) => !isUnset(candidate)).map(pairOf);
  const { value: key } = pairOf(item);
  if (item.kind !== "map" || key.kind !== "unknown" || key.oneOf === void 0)
    return [];
  const value = asText(item.entries.get("Value") ?? known(null, item.span));
  return key.oneOf.map((candidate) => ({ name: textOf(candidate), value }));
}
function settings(value) {
  const map = decodeJson(value) ?? value;
  if (map.kind !== "map")
    return value;
  const items = [...map.entries].map(([name, setting]) => {
    const { span } = setting;
    const entries = /* @__PURE__ */ new Map([
      ["name", known(name, span)],
      ["value", asText(setting)]
    ]);
    return { kind: "map", entries, span };
  });
  const list = { kind: "list", items, span: value.span };
  return map.rest === void 0 ? list : { ...list, rest: map.rest };
}
function pluck(value, member2) {
  if (value.kind !== "list")
    return value;
  const items = value.items.flatMap((item) => {
    if (item.kind === "unknown")
      return [inEitherCase(item, (each) => pluckOne(each, member2) ?? known(null, each.span))];
    return pluckOne(item, member2) ?? [];
  });
  return { ...value, items };
}
function pluckOne(item, member2) {
  if (item.kind === "unknown")
    return item;
  const found = item.kind === "map" ? item.entries.get(member2) : void 0;
  return found && asText(found);
}
function blocks(value, shapes) {
  const block = (item) => {
    if (item.kind !== "map")
      return item;
    const { attributes, native } = translate(item, shapes);
    return { ...item, entries: new Map([...attributes, ...native]) };
  };
  if (value.kind === "map")
    return { kind: "list", items: [block(value)], span: value.span };
  return value.kind === "list" ? { ...value, items: value.items.map((item) => inEitherCase(item, block)) } : value;
}
function policyText(value) {
  if (value.kind === "map")
    return encodeJson(value, value.span);
  if (value.kind === "list")
    return value;
  const json = decodeJson(value);
  return json === void 0 ? value : { ...value, json };
}

// build/cloudformation/serverless-grants.js
function grantsOf(policies, scope) {
  if (policies === void 0 || isUnset(policies))
    return { managed: [], inline: [] };
  const grants = [];
  let rest2;
  for (const item of itemsOf(policies)) {
    if (item === void 0)
      rest2 = reasonsIn(policies);
    else
      grants.push(...grantsIn(item, scope));
  }
  const of = (kind) => grants.flatMap((grant) => grant.kind === kind ? [grant.value] : []);
  return {
    managed: of("managed"),
    inline: of("inline").map((policy, index) => inEitherCase2(policy, (each) => inlinePolicy(`Policy${index}`, each))),
    ...rest2 === void 0 ? {} : { rest: rest2 }
  };
}
function itemsOf(policies) {
  if (policies.kind === "list")
    return policies.rest === void 0 ? policies.items : [...policies.items, void 0];
  if (policies.kind !== "unknown")
    return [policies];
  if (policies.oneOf === void 0)
    return policies.text === void 0 ? [void 0] : [policies];
  const { because, span } = policies;
  return policies.oneOf.flatMap((candidate) => (isUnset(candidate) ? [] : itemsOf(candidate)).map((item) => item && oneOf([item, known(null, item.span)], because, span)));
}
function grantsIn(item, scope) {
  if (item.kind === "map")
    return documentsIn(item, scope).map((value) => ({ kind: "inline", value }));
  if (item.kind === "list")
    return item.items.flatMap((each) => grantsIn(each, scope));
  if (item.kind === "known") {
    return [{ kind: "managed", value: { ...item, value: managedPolicyArn(String(item.value)) } }];
  }
  if (item.oneOf === void 0)
    return [{ kind: "managed", value: item }];
  const cases = item.oneOf.map((candidate) => isUnset(candidate) ? [] : grantsIn(candidate, scope));
  return cases.flatMap((grants, index) => grants.map(({ kind, value }) => {
    const others = cases.flatMap((_, other) => other === index ? [] : [known(null, value.span)]);
    return { kind, value: oneOf([value, ...others], item.because, item.span) };
  }));
}
function inEitherCase2(value, conversion) {
  const isOpen = value.kind === "unknown" && value.oneOf !== void 0;
  if (!isOpen)
    return conversion(value);
  return { ...value, oneOf: value.oneOf.map((each) => isUnset(each) ? each : conversion(each)) };
}
function inlinePolicy(name, policy) {
  const { span } = policy;
  const entries = /* @__PURE__ */ new Map([
    ["name", known(name, span)],
    ["policy", policy]
  ]);
  return { kind: "map", entries, span };
}
function documentsIn(item, scope) {
  if (item.entries.has("Statement"))
    return [policyText(item)];
  if (item.entries.has("Effect")) {
    const message = "This is a statement without a document around it, which SAM does not accept: put it under Statement";
    scope.report("cloudformation-policy-template", "warning", message, item.span);
    return [unknown([{ reason: "a statement is not in a document", span: item.span }], item.span)];
  }
  return [...item.entries].flatMap(([name, parameters]) => {
    const template2 = Object.hasOwn(POLICY_TEMPLATES, name) ? POLICY_TEMPLATES[name] : void 0;
    if (template2 !== void 0)
      return [expandTemplate(template2, parameters, item.span, scope)];
    if (isHarmlessTemplate(name))
      return [];
    scope.report("cloudformation-policy-template", "warning", `SAM has no policy template ${name}`, item.span);
    return [unknown([{ reason: `the policy template ${name} is not known`, span: item.span }], item.span)];
  });
}
function expandTemplate(statements, parameters, span, scope) {
  const map = (entries) => ({
    kind: "map",
    entries: new Map(entries),
    span
  });
  const list = (items2) => ({ kind: "list", items: items2, span });
  const substituted = (text) => evaluate(map([["Fn::Sub", list([known(text, span), parameters])]]), scope);
  const items = statements.map(({ actions, resource, condition }) => {
    const entries = [
      ["Effect", known("Allow", span)],
      ["Action", list(actions.map((action) => known(action, span)))],
      ["Resource", typeof resource === "string" ? substituted(resource) : list(resource.map(substituted))]
    ];
    if (condition !== void 0) {
      const keys = Object.entries(condition).map(([key, value]) => [key, substituted(value)]);
      entries.push(["Condition", map([["StringEquals", map(keys)]])]);
    }
    return map(entries);
  });
  const document = map([
    ["Version", known("2012-10-17", span)],
    ["Statement", list(items)]
  ]);
  return encodeJson(document, span);
}

// build/cloudformation/serverless.js
var PREFIX2 = "AWS::Serverless::";
function generatedBy(id, types) {
  for (const [owner, type] of types) {
    if (type.startsWith(PREFIX2) && (id.startsWith(owner) || /^Serverless(?:RestApi|HttpApi)/.test(id)))
      return true;
  }
  return false;
}
var ROLE_SERVICE = {
  "AWS::Serverless::Function": "lambda.amazonaws.com",
  "AWS::Serverless::StateMachine": "states.amazonaws.com"
};
function generatedRoleName(id, type) {
  return Object.hasOwn(ROLE_SERVICE, type) ? `${id}Role` : void 0;
}
function generatedRole(type, properties, header, span, scope) {
  const { entries } = properties;
  const attributes = /* @__PURE__ */ new Map();
  const trust = entries.get("AssumeRolePolicyDocument");
  const service = ROLE_SERVICE[type] ?? "lambda.amazonaws.com";
  attributes.set("assume_role_policy", trust === void 0 ? trustIn(service, header) : policyText(trust));
  for (const [property, attribute] of [
    ["PermissionsBoundary", "permissions_boundary"],
    ["RolePath", "path"]
  ]) {
    const value = entries.get(property);
    if (value !== void 0)
      attributes.set(attribute, value);
  }
  const policies = entries.get("Policies");
  const granted = grantsOf(policies, scope);
  const managed = [...impliedPolicies(type, properties, header), ...granted.managed];
  const place = policies?.span ?? header;
  attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
  if (granted.inline.length > 0 || granted.rest !== void 0) {
    attributes.set("inline_policy", { kind: "list", items: granted.inline, span: place, ...rest(granted) });
  }
  return { kind: "map", entries: attributes, span };
}
var EVENT_SERVICE = {
  AlexaSkill: "alexa-appkit.amazon.com",
  Api: "apigateway.amazonaws.com",
  CloudWatchEvent: "events.amazonaws.com",
  CloudWatchLogs: "logs.amazonaws.com",
  Cognito: "cognito-idp.amazonaws.com",
  EventBridgeRule: "events.amazonaws.com",
  HttpApi: "apigateway.amazonaws.com",
  IoTRule: "iot.amazonaws.com",
  S3: "s3.amazonaws.com",
  Schedule: "events.amazonaws.com",
  SNS: "sns.amazonaws.com"
};
function generatedPermissions(id, properties, scope) {
  const { entries } = properties;
  const target = (span) => computed({ address: scope.addressOf(id), attribute: "function_name" }, span);
  const permission = (name, span, texts) => {
    const given = Object.entries(texts).map(([attribute, value]) => [attribute, known(value, span)]);
    const attributes = new Map([["function_name", target(span)], ...given]);
    return { name, attributes: { kind: "map", entries: attributes, span } };
  };
  const events = entries.get("Events");
  const permissions = [...events?.kind === "map" ? events.entries : []].flatMap(([event, value]) => {
    const type = value.kind === "map" ? textOf(value.entries.get("Type")) ?? "" : "";
    const principal = Object.hasOwn(EVENT_SERVICE, type) ? EVENT_SERVICE[type] : void 0;
    if (principal === void 0)
      return [];
    const name = `${id}${event}`;
    const generated2 = permission(`${name}Permission`, value.span, { action: "lambda:InvokeFunction", principal });
    if (type === "AlexaSkill")
      return [generated2];
    const source = computed({ address: scope.addressOf(name), attribute: "arn" }, value.span);
    const attributes = new Map([...generated2.attributes.entries, ["source_arn", source]]);
    return [{ ...generated2, attributes: { ...generated2.attributes, entries: attributes } }];
  });
  const url = entries.get("FunctionUrlConfig");
  const openness = isPublic(url);
  if (url === void 0 || openness === false)
    return permissions;
  const everybody = { action: "lambda:InvokeFunctionUrl", principal: "*", function_url_auth_type: "NONE" };
  const generated = permission(`${id}UrlPublicPermissions`, url.span, everybody);
  return [...permissions, openness === true ? generated : { ...generated, uncertain: openness }];
}
function isPublic(url) {
  if (url?.kind === "unknown") {
    const cases = (url.oneOf ?? []).map(isPublic);
    return url.oneOf === void 0 || cases.some((each) => each !== false) ? url.because : false;
  }
  const asked = url?.kind === "map" ? url.entries.get("AuthType") : void 0;
  if (asked?.kind !== "unknown")
    return textOf(asked) === "NONE";
  const isPossible = asked.oneOf?.some((each) => each.kind === "unknown" || textOf(each) === "NONE") ?? true;
  return isPossible ? asked.because : false;
}
function rest({ rest: causes }) {
  return causes === void 0 ? {} : { rest: causes };
}
function impliedPolicies(type, { entries }, header) {
  if (type !== "AWS::Serverless::Function")
    return [];
  const names = ["AWSLambdaBasicExecutionRole"];
  if (!isUnset(entries.get("VpcConfig")))
    names.push("AWSLambdaVPCAccessExecutionRole");
  if (textOf(entries.get("Tracing")) === "Active")
    names.push("AWSXrayWriteOnlyAccess");
  return names.map((name) => known(managedPolicyArn(name), header));
}
function trustIn(service, span) {
  const at = (data) => known(data, span);
  const map = (entries) => ({
    kind: "map",
    entries: new Map(entries),
    span
  });
  const statement = map([
    ["Effect", at("Allow")],
    ["Principal", map([["Service", { kind: "list", items: [at(service)], span }]])],
    ["Action", { kind: "list", items: [at("sts:AssumeRole")], span }]
  ]);
  const document = map([
    ["Version", at("2012-10-17")],
    ["Statement", { kind: "list", items: [statement], span }]
  ]);
  return encodeJson(document, span);
}

// build/cloudformation/serverless-globals.js
var PREFIX3 = "AWS::Serverless::";
var REPLACED_LISTS = { Function: ["Architectures"] };
function withGlobals(raw, globals) {
  if (raw.kind !== "map" || globals.size === 0)
    return raw;
  const type = textOf(raw.entries.get("Type"));
  const section = type?.startsWith(PREFIX3) === true ? type.slice(PREFIX3.length) : "";
  const given = globals.get(section);
  const defaults = given?.kind === "map" ? withoutIgnored(given, raw.entries.get("IgnoreGlobals")) : void 0;
  if (defaults === void 0)
    return raw;
  const own = raw.entries.get("Properties") ?? { kind: "map", entries: /* @__PURE__ */ new Map(), span: raw.span };
  const replaced = own.kind === "map" ? (REPLACED_LISTS[section] ?? []).filter((name) => own.entries.has(name)) : [];
  return {
    ...raw,
    entries: new Map([...raw.entries, ["Properties", mergeDefaults(without(defaults, replaced), own)]])
  };
}
function withoutIgnored(defaults, ignored) {
  if (textOf(ignored) === "*")
    return void 0;
  return ignored?.kind === "list" ? without(defaults, ignored.items.map(textOf)) : defaults;
}
function without(map, names) {
  if (names.length === 0)
    return map;
  return { ...map, entries: new Map([...map.entries].filter(([name]) => !names.includes(name))) };
}
function mergeDefaults(defaults, own) {
  if (defaults.kind === "list" && own.kind === "list")
    return { ...own, items: [...defaults.items, ...own.items] };
  if (defaults.kind !== "map" || own.kind !== "map" || isFunction(defaults) || isFunction(own))
    return own;
  const entries = new Map(defaults.entries);
  for (const [key, value] of own.entries) {
    const present = entries.get(key);
    entries.set(key, present === void 0 ? value : mergeDefaults(present, value));
  }
  return { ...own, entries };
}
function isFunction(map) {
  if (map.entries.size !== 1)
    return false;
  const [key = ""] = map.entries.keys();
  return key === "Ref" || key.startsWith("Fn::");
}

// build/cloudformation/declarations.js
function declarationsOf(template2, surroundings) {
  const { deployment, stackName, given, prefix, outputOf: outputOf2, importOf: importOf2, report } = surroundings;
  const resources = /* @__PURE__ */ new Map();
  const types = /* @__PURE__ */ new Map();
  const parameters = /* @__PURE__ */ new Map();
  for (const [name, declaration] of template2.parameters) {
    parameters.set(name, parameterOf(name, declaration, given.get(name)));
  }
  const property = (id, name) => member(member(resources.get(id), "Properties"), name);
  const conditions = /* @__PURE__ */ new Map();
  const scope = {
    path: template2.path,
    parameters,
    pseudoParameters: pseudoParameters(deployment, stackName, prefix),
    mappings: template2.mappings,
    conditions,
    decided: /* @__PURE__ */ new Map(),
    deciding: /* @__PURE__ */ new Set(),
    assumed: /* @__PURE__ */ new Map(),
    resources: types,
    addressOf: (id) => `${prefix}${id}`,
    attributeOf: (id, attribute) => attributeOf(entryOf(types.get(id) ?? "", (name) => !isUnset(property(id, name))), attribute),
    standsFor: (id) => {
      const name = entryOf(types.get(id) ?? "")?.standsFor;
      return name === void 0 ? void 0 : property(id, name);
    },
    resolving: /* @__PURE__ */ new Set(),
    mayGenerate: (id) => template2.isService || generatedBy(id, types),
    outputOf: outputOf2,
    importOf: importOf2,
    report
  };
  const { map: expandedConditions } = expanded(template2.conditions, scope);
  for (const [name, condition] of expandedConditions.entries)
    conditions.set(name, condition);
  const { map, doubtful } = expanded(template2.resources, scope);
  for (const [id, raw] of map.entries) {
    const type = textOf(member(raw, "Type"));
    if (type !== void 0)
      types.set(id, type);
    resources.set(id, withGlobals(raw, template2.globals));
  }
  for (const [id, type] of [...types]) {
    const role = generatedRoleName(id, type);
    if (role !== void 0 && !types.has(role) && mayBeLeftOut(property(id, "Role")))
      types.set(role, "AWS::IAM::Role");
  }
  return { scope, resources, doubtful };
}
function mayBeLeftOut(raw) {
  return isUnset(raw) || raw?.kind === "map" && raw.entries.has("Fn::If");
}
function expanded(section, scope) {
  return section === void 0 ? NOTHING : expandLoops(section, scope, evaluate);
}
var NOTHING = {
  map: {
    kind: "map",
    entries: /* @__PURE__ */ new Map(),
    span: { path: "", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  },
  doubtful: /* @__PURE__ */ new Map()
};
function member(value, name) {
  return value?.kind === "map" ? value.entries.get(name) : void 0;
}

// build/cloudformation/dependencies.js
function independentOf(ids, resources) {
  const dependent = new Set(ids);
  for (const id of dependent) {
    for (const [other, raw] of resources)
      if (!dependent.has(other) && mentions(raw, id))
        dependent.add(other);
  }
  return [...resources.keys()].filter((id) => !dependent.has(id));
}
function mentions(value, id) {
  if (value.kind === "known") {
    const text = typeof value.value === "string" ? value.value : "";
    return text === id || text.startsWith(`${id}.`) || text.includes(`\${${id}}`) || text.includes(`\${${id}.`);
  }
  if (value.kind === "list")
    return value.items.some((item) => mentions(item, id));
  return value.kind === "map" && [...value.entries.values()].some((entry) => mentions(entry, id));
}

// build/cloudformation/outputs.js
function outputOf(name, template2, scope) {
  const output = template2.outputs?.entries.get(name);
  if (output?.kind !== "map")
    return void 0;
  const value = output.entries.get("Value");
  return value === void 0 ? void 0 : evaluate(value, scopeWithin(output, scope, evaluate));
}
function exportsOf(template2, scope) {
  const named = /* @__PURE__ */ new Map();
  const open = [];
  for (const output of template2.outputs?.entries.values() ?? []) {
    if (output.kind !== "map")
      continue;
    const declared = output.entries.get("Export");
    const expression = declared?.kind === "map" ? declared.entries.get("Name") : void 0;
    const value = output.entries.get("Value");
    if (expression === void 0 || value === void 0 || !existsIn(output, scope))
      continue;
    const within = scopeWithin(output, scope, evaluate);
    const name = evaluate(expression, within);
    const text = textOf(name);
    if (text !== void 0)
      named.set(text, evaluate(value, within));
    else if (name.kind === "unknown")
      open.push({ name, value: evaluate(value, within) });
  }
  return { named, open };
}
function existsIn(output, scope) {
  const condition = output.entries.get("Condition");
  const name = textOf(condition);
  return condition === void 0 || name === void 0 || decide(name, scope, condition, evaluate) !== false;
}

// build/cloudformation/parameters-file.js
var FORMS = 'a list of {"ParameterKey", "ParameterValue"}, a list of "name=value", or a mapping, also under "Parameters"';
function readParametersFile(text) {
  const { value, diagnostics } = /^\uFEFF?\s*[[{]/.test(text) ? readJsonOrYaml(text) : readFirst(text);
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error !== void 0) {
    return { kind: "problem", message: `${error.message} (line ${error.span.startLine})` };
  }
  const entries = value === void 0 ? void 0 : entriesOf(value);
  const parameters = /* @__PURE__ */ new Map();
  const previous = [];
  for (const { name, value: written2 } of entries ?? [{}]) {
    if (name === void 0 || written2 === void 0)
      return { kind: "problem", message: `it has to be ${FORMS}` };
    if (written2 === PREVIOUS)
      previous.push(name);
    else
      parameters.set(name, written2);
  }
  return { kind: "parameters", parameters: Object.fromEntries(parameters), previous };
}
function readJsonOrYaml(text) {
  const json = readJson("", text);
  if (!json.diagnostics.some(({ severity }) => severity === "error"))
    return json;
  const yaml = readFirst(text);
  return yaml.diagnostics.length === 0 ? yaml : json;
}
function readFirst(text) {
  const { documents, diagnostics } = readYaml("", text);
  return { value: documents[0], diagnostics };
}
var PREVIOUS = /* @__PURE__ */ Symbol("UsePreviousValue");
function entriesOf(content) {
  if (content.kind === "list")
    return content.items.map(entryOf2);
  if (content.kind !== "map")
    return void 0;
  const section = content.entries.get("Parameters") ?? deploymentParameters(content);
  if (section?.kind === "list")
    return section.items.map(entryOf2);
  const { entries } = section?.kind === "map" ? section : content;
  return [...entries].map(([name, value]) => ({ name, value: written(value) }));
}
function deploymentParameters({ entries }) {
  return entries.has("template-file-path") ? entries.get("parameters") : void 0;
}
function entryOf2(item) {
  if (item.kind === "known" && typeof item.value === "string") {
    const equals2 = item.value.indexOf("=");
    return equals2 < 1 ? {} : { name: item.value.slice(0, equals2), value: item.value.slice(equals2 + 1) };
  }
  const key = item.kind === "map" ? item.entries.get("ParameterKey") : void 0;
  if (item.kind !== "map" || key?.kind !== "known" || typeof key.value !== "string")
    return {};
  const keeps = textOf(item.entries.get("UsePreviousValue"))?.toLowerCase() === "true";
  return { name: key.value, value: keeps ? PREVIOUS : written(item.entries.get("ParameterValue")) };
}
function written(value) {
  if (value?.kind !== "list")
    return textOf(value);
  const items = value.items.map(written);
  return items.includes(void 0) ? void 0 : items.join(",");
}

// build/cloudformation/opaque.js
var OPAQUE = [
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
  {
    type: /::MODULE$/,
    message: "What this module makes is in the registry of an account, and is not judged: judge the module where it is written"
  },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
  {
    type: /^AWS::CloudFormation::StackSet$/,
    having: "TemplateBody",
    message: "The template in this text is not judged: put it into a file of its own"
  }
];
function reportOpaque(type, properties, { report }) {
  const found = OPAQUE.find(({ type: of, having }) => of.test(type) && (having === void 0 || !isUnset(properties.entries.get(having))));
  const at = found?.having === void 0 ? properties : properties.entries.get(found.having) ?? properties;
  if (found !== void 0)
    report("cloudformation-opaque", "warning", found.message, at.span);
}

// build/cloudformation/resource.js
function resourcesOf(raw, around) {
  const { id, header } = around;
  const type = raw.kind === "map" ? textOf(raw.entries.get("Type")) : void 0;
  if (raw.kind !== "map" || type === void 0) {
    reportShapeless(raw, around);
    return [];
  }
  const existence = existenceOf(raw, around);
  if (existence === false)
    return [];
  const scope = scopeWithin(raw, around.scope, evaluate);
  const placement = { ...around, scope };
  const properties = propertiesOf(raw, scope);
  reportOpaque(type, properties, scope);
  const entry = entryOf(type, (property) => !isUnset(properties.entries.get(property)));
  const translation = entry === void 0 ? { attributes: properties.entries, native: /* @__PURE__ */ new Map() } : translate(properties, entry.properties);
  const native = new Map(translation.native);
  const all = new Map([...translation.attributes, ...resourceAttributes(raw, entry, header, scope)]);
  const common = commonOf(raw, type, placement, existence);
  const resource = (address, name, parts) => ({ ...common, address, name, ...parts });
  const generated = generatedRoleFor(id, type, properties);
  if (generated !== void 0) {
    const attribute = attributeNamed(entry, "Role");
    const arn2 = computed({ address: scope.addressOf(generated.name), attribute: "arn" }, header);
    all.set(attribute, whereUnset(all.get(attribute), arn2));
    native.delete("Policies");
  }
  const rest2 = properties.rest === void 0 ? {} : { rest: properties.rest };
  const resources = [
    resource(scope.addressOf(id), id, {
      type: entry?.type ?? type,
      nativeType: type,
      attributes: { kind: "map", entries: all, span: raw.span, ...rest2 },
      labels: labelsOf(entry),
      ...native.size === 0 ? {} : { native: { kind: "map", entries: native, span: raw.span } }
    })
  ];
  if (generated !== void 0) {
    const { name, uncertain } = generated;
    const attributes = generatedRole(type, properties, header, raw.span, scope);
    const labels = { managed_policy_arns: "Policies", inline_policy: "Policies" };
    const parts = { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes, labels };
    resources.push(withDoubt(resource(scope.addressOf(name), name, parts), uncertain));
  }
  for (const implied of entry?.implied ?? []) {
    for (const { address, parts } of impliedBy(implied, properties, placement)) {
      resources.push(resource(address, id, { ...parts, nativeType: type }));
    }
  }
  if (type === "AWS::Serverless::Function") {
    for (const { name, attributes, uncertain } of generatedPermissions(id, properties, scope)) {
      const parts = { type: "aws_lambda_permission", nativeType: "AWS::Lambda::Permission", attributes };
      resources.push(withDoubt(resource(scope.addressOf(name), name, parts), uncertain));
    }
  }
  return resources;
}
function generatedRoleFor(id, type, { entries }) {
  const given = entries.get("Role");
  const name = mayBeUnset(given) ? generatedRoleName(id, type) : void 0;
  return name === void 0 ? void 0 : { name, ...given?.kind === "unknown" ? { uncertain: given.because } : {} };
}
function whereUnset(value, other) {
  if (value?.kind !== "unknown")
    return other;
  const references = [...value.references ?? [], ...other.references ?? []];
  return { ...value, references, oneOf: (value.oneOf ?? []).map((each) => isUnset(each) ? other : each) };
}
function withDoubt(resource, doubt = []) {
  return doubt.length === 0 ? resource : { ...resource, uncertain: [...resource.uncertain ?? [], ...doubt] };
}
function commonOf(raw, type, { stack, calls, header }, existence) {
  return {
    format: "cloudformation",
    mode: "managed",
    stack,
    calls,
    span: raw.span,
    header,
    ...existence === true ? {} : { uncertain: existence }
  };
}
function reportShapeless(raw, { id, scope }) {
  if (textOf(raw)?.startsWith("${file(") === true)
    return;
  if (id === "Fn::Transform" || raw.kind === "map" && raw.entries.has("Fn::Transform")) {
    const message = "The macro adds resources that are not known before it is deployed";
    scope.report("cloudformation-macro", "note", message, raw.span);
  } else if (!id.startsWith("Fn::ForEach::")) {
    scope.report("cloudformation-resource", "error", `Resource ${id} has no Type`, raw.span);
  }
}
function existenceOf(raw, { id, scope, doubt }) {
  const condition = raw.entries.get("Condition");
  const name = textOf(condition);
  const truth = condition === void 0 || name === void 0 ? true : decide(name, scope, condition, evaluate);
  if (truth === false || truth === true && doubt.length === 0)
    return truth;
  if (truth === true)
    return doubt;
  return [...doubt, ...becauseOf({ condition: name ?? "", causes: truth }, `${id} exists only if it holds`)];
}
function propertiesOf(raw, scope) {
  const properties = raw.entries.get("Properties");
  const value = properties === void 0 ? void 0 : evaluate(properties, scope);
  if (value?.kind === "map")
    return value;
  const empty = { kind: "map", entries: /* @__PURE__ */ new Map(), span: raw.span };
  if (value === void 0 || isUnset(value))
    return empty;
  return { ...empty, rest: reasonsIn(value) };
}
function resourceAttributes(raw, entry, header, scope) {
  const attributes = /* @__PURE__ */ new Map();
  for (const [name, attribute] of [
    ["DeletionPolicy", "deletion_policy"],
    ["UpdateReplacePolicy", "update_replace_policy"]
  ]) {
    const value = raw.entries.get(name);
    if (value !== void 0)
      attributes.set(attribute, evaluate(value, scope));
  }
  if (entry?.deletionPolicy !== void 0) {
    const policy = attributes.get("deletion_policy");
    attributes.set("skip_final_snapshot", skipsFinalSnapshot(policy, entry.deletionPolicy, header));
  }
  const dependsOn = raw.entries.get("DependsOn");
  if (dependsOn !== void 0)
    attributes.set("depends_on", dependencies(evaluate(dependsOn, scope), scope));
  return attributes;
}
function skipsFinalSnapshot(policy, otherwise, header) {
  if (policy === void 0 || isUnset(policy))
    return known(otherwise === "Delete", policy?.span ?? header);
  if (policy.kind === "unknown" && policy.oneOf !== void 0) {
    const [first, ...others] = policy.oneOf.map((candidate) => skipsFinalSnapshot(candidate, otherwise, header));
    const agree = first?.kind === "known" && others.every((other) => isSame(first, other));
    return agree ? { ...first, span: policy.span } : { ...policy, oneOf: first === void 0 ? [] : [first, ...others] };
  }
  const text = textOf(policy);
  return text === void 0 ? policy : { ...known(text === "Delete", policy.span), ...via(policy) };
}
function via(value) {
  return value.via === void 0 ? {} : { via: value.via };
}
function dependencies(value, scope) {
  const items = (value.kind === "list" ? value.items : [value]).map((item) => {
    const id = textOf(item);
    return id === void 0 ? item : { ...item, references: [{ address: scope.addressOf(id), attribute: "" }] };
  });
  return { kind: "list", items, span: value.span };
}
function attributeNamed(entry, property) {
  const shape = entry?.properties[property];
  return shape !== void 0 && "to" in shape ? shape.to : property;
}
function impliedBy({ having, isEach, type, owner, properties: shapes }, properties, { id, scope }) {
  const value = properties.entries.get(having);
  if (value === void 0 || isUnset(value))
    return [];
  const [attribute, of] = owner;
  const first = scope.addressOf(id);
  const implied = (address, from, uncertain) => {
    const { span, rest: rest3 } = from;
    const entries = new Map(translate(from, shapes).attributes);
    entries.set(attribute, computed({ address: first, attribute: of }, span));
    const attributes = { kind: "map", entries, span, ...rest3 === void 0 ? {} : { rest: rest3 } };
    const labels = labelsOfProperties(shapes);
    return { address, parts: { type, attributes, labels, ...uncertain === void 0 ? {} : { uncertain } } };
  };
  if (isEach !== true)
    return [implied(`${first}.${having}`, { ...properties, span: value.span })];
  const item = (name, from, uncertain) => implied(`${first}.${having}[${name}]`, objectOf(having, from, shapes), uncertain);
  if (value.kind !== "list")
    return [item("*", value, reasonsIn(value))];
  const items = value.items.flatMap((each, index) => possible(each).map((one) => item(String(index), one.value, one.uncertain)));
  const { rest: rest2 } = value;
  return rest2 === void 0 ? items : [...items, item("*", unknown(rest2, value.span), rest2)];
}
function possible(item) {
  if (item.kind !== "unknown" || item.oneOf === void 0)
    return [{ value: item }];
  const set = item.oneOf.filter((candidate) => !isUnset(candidate));
  const [only] = set;
  return [{ value: set.length === 1 && only !== void 0 ? only : item, uncertain: item.because }];
}
function objectOf(property, item, shapes) {
  if (item.kind === "map")
    return item;
  const { span } = item;
  if (Object.hasOwn(shapes, property))
    return { kind: "map", entries: /* @__PURE__ */ new Map([[property, item]]), span };
  return { kind: "map", entries: /* @__PURE__ */ new Map(), span, rest: reasonsIn(item) };
}

// build/cloudformation/stack.js
var MAXIMUM_NESTING = 8;
var MOST_NESTED = 1e3;
var MOST_RESOURCES = 5e4;
function evaluateStack(tree, path, configured, exports) {
  const manifest = manifestBeside(path);
  const options = manifest === void 0 ? configured : withDefaults(configured, assembledStack(tree, manifest, path));
  const diagnostics = /* @__PURE__ */ new Map();
  const run = {
    tree,
    options,
    stack: path,
    files: new Set(manifest === void 0 ? [path] : [path, manifest]),
    templates: /* @__PURE__ */ new Map(),
    left: { nested: MOST_NESTED, resources: MOST_RESOURCES },
    exports,
    // Expressions may be evaluated several times; what is wrong with them is said once.
    report: (code, severity, message, span) => {
      const key = `${code}@${span.path}:${span.startLine}:${span.startColumn}:${message}`;
      if (!diagnostics.has(key))
        diagnostics.set(key, { code, severity, message, span });
    }
  };
  const text = tree.read(path);
  if (text === void 0) {
    const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    run.report("cloudformation-missing", "error", "This template cannot be read", span);
    return {
      resources: [],
      files: [path],
      diagnostics: [...diagnostics.values()],
      exports: NO_EXPORTS,
      accounts: [],
      place: {}
    };
  }
  const template2 = readTemplate(path, text, reader(run));
  const file = parametersInFile(run, path);
  const texts = { ...file.parameters, ...options.parameters };
  const given = new Map([...keptValues(file.previous, template2.parameters), ...givenTexts(texts, template2.parameters)]);
  const evaluated2 = evaluateTemplate(run, template2, given, {
    name: ownStackName(options),
    calls: [],
    exportedAround: () => void 0
  });
  return {
    resources: evaluated2.resources,
    files: [...run.files].sort(),
    diagnostics: [...diagnostics.values()],
    exports: evaluated2.exports,
    accounts: options.account === void 0 ? [] : [options.account],
    place: options
  };
}
function reader({ tree, files }) {
  return (path) => {
    files.add(path);
    return tree.read(path);
  };
}
function withDefaults(given, assembled) {
  return { ...assembled, ...given, parameters: { ...assembled.parameters, ...given.parameters } };
}
function parametersInFile({ tree, options, files, report }, template2) {
  const path = options.parametersFile;
  if (path === void 0)
    return NO_PARAMETERS;
  files.add(path);
  const text = tree.read(path);
  const file = text === void 0 ? void 0 : readParametersFile(text);
  if (file?.kind === "parameters")
    return file;
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const reason = file === void 0 ? "there is no such file in the judged folder" : file.message;
  report("cloudformation-parameters-file", "error", `The parameters of ${template2} cannot be read: ${reason}`, span);
  return NO_PARAMETERS;
}
var NO_PARAMETERS = { parameters: {}, previous: [] };
function evaluateTemplate(run, template2, given, position) {
  const { calls } = position;
  reportReading(template2, run.report);
  const nested = /* @__PURE__ */ new Map();
  const nestedStack = (id) => {
    if (!nested.has(id)) {
      nested.set(id, void 0);
      nested.set(id, evaluateNested(run, template2, id, declarations, { ...position, exportedAround: exportedHere }));
    }
    return nested.get(id);
  };
  const exportedHere = (name) => {
    const waiting = [...nested].flatMap(([id, evaluated2]) => evaluated2 === void 0 ? [id] : []);
    for (const id of independentOf(waiting, declarations.resources)) {
      const inner = nestedStack(id);
      const found = inner && exportedAs(name, inner.exports);
      if (found !== void 0)
        return found;
    }
    return exportedAs(name, exportsOf(template2, declarations.scope)) ?? position.exportedAround(name);
  };
  const outer = calls.at(-1)?.address;
  const declarations = declarationsOf(template2, {
    deployment: run.options,
    stackName: position.name,
    given,
    prefix: outer === void 0 ? "" : `${outer}/`,
    outputOf: (id, output) => nestedStack(id)?.outputOf(output),
    importOf: (name, span) => position.exportedAround(name) ?? importOf(run, name, span),
    report: run.report
  });
  const { scope, doubtful } = declarations;
  const resources = [];
  for (const [id, raw] of declarations.resources) {
    const header = headerOf(raw.span, template2);
    run.left.resources -= 1;
    if (run.left.resources < 0) {
      const message = `More than ${MOST_RESOURCES} resources in one stack; from here on nothing is judged`;
      run.report("cloudformation-limit", "error", message, header);
      break;
    }
    const own = resourcesOf(raw, { id, stack: run.stack, calls, header, scope, doubt: doubtful.get(id) ?? [] });
    resources.push(...own);
    const [main] = own;
    for (const inner of main === void 0 ? [] : nestedStack(id)?.resources ?? []) {
      const doubts = [...main?.uncertain ?? [], ...inner.uncertain ?? []];
      resources.push(doubts.length === 0 ? inner : { ...inner, uncertain: doubts });
    }
  }
  const tables = [...[...nested.values()].flatMap((inner) => inner?.exports ?? []), exportsOf(template2, scope)];
  const exported = {
    named: new Map(tables.flatMap(({ named }) => [...named])),
    open: tables.flatMap(({ open }) => open)
  };
  return { resources, outputOf: (name) => outputOf(name, template2, scope), exports: exported };
}
function importOf({ exports, stack, options, files }, value, span) {
  const name = textOf(value);
  if (exports === void 0 || name === void 0)
    return void 0;
  const found = importedFrom(exports, { stack, place: options }, name, span);
  for (const file of exports.files)
    files.add(file);
  return found;
}
var KNOWN_TRANSFORM = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|SecretsManager-[0-9-]+|CodeDeployBlueGreen)$/;
function reportReading({ diagnostics, transforms }, report) {
  for (const { code, severity, message, span } of diagnostics)
    report(code, severity, message, span);
  for (const { name, value } of transforms) {
    if (KNOWN_TRANSFORM.test(name))
      continue;
    const message = `The macro ${name} may change this template when it is deployed; it is judged as it is written`;
    report("cloudformation-macro", "note", message, value.span);
  }
}
function evaluateNested(run, parent, id, { scope, resources }, around) {
  const { calls } = around;
  const raw = resources.get(id);
  if (raw?.kind !== "map")
    return void 0;
  const within = scopeWithin(raw, scope, evaluate);
  const nested = nestedStackOf(parent.path, raw, (expression) => evaluate(expression, within));
  if (nested === void 0)
    return void 0;
  const { path, location, parameters } = nested;
  if (path === void 0) {
    const message = `The template of this nested stack is not a file of the repository, and is not judged`;
    run.report("cloudformation-nested", "warning", message, location.span);
    return void 0;
  }
  const report = (severity, why) => {
    run.report("cloudformation-nested", severity, `The template of this nested stack, ${path}, ${why}`, location.span);
  };
  if ([parent.path, ...calls.map(({ span }) => span.path)].includes(path)) {
    report("error", "is one that this stack is nested in");
    return void 0;
  }
  if (calls.length >= MAXIMUM_NESTING) {
    report("error", `is nested more than ${MAXIMUM_NESTING} levels deep`);
    return void 0;
  }
  run.left.nested -= 1;
  if (run.left.nested < 0) {
    report("error", `is one of more than ${MOST_NESTED} nested stacks, and is not judged`);
    return void 0;
  }
  run.files.add(path);
  const text = path.startsWith("../") ? void 0 : run.tree.read(path);
  if (text === void 0) {
    report("warning", "is not in the repository and is not judged");
    return void 0;
  }
  const given = givenValues(parameters === void 0 ? void 0 : evaluate(parameters, within));
  const address = scope.addressOf(id);
  const call2 = { address, span: headerOf(raw.span, parent) };
  const template2 = run.templates.get(path) ?? readTemplate(path, text, reader(run));
  run.templates.set(path, template2);
  return evaluateTemplate(run, template2, given, {
    ...around,
    name: nestedStackName(around.name, id, address),
    calls: [...calls, call2]
  });
}
function headerOf(span, { path, text, lineStarts }) {
  if (span.startLine === span.endLine)
    return span;
  if (span.path !== path)
    return { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
  const line = text.slice(lineStarts[span.startLine - 1], lineStarts[span.startLine]).trimEnd();
  return { ...span, endLine: span.startLine, endColumn: line.length + 1 };
}

// build/cloudformation/roots.js
function templateRoots(tree, paths) {
  const nestedIn = new Map(paths.map((path) => [path, nestedPaths(tree, path)]));
  const nested = new Set([...nestedIn.values()].flat());
  const roots = paths.filter((path) => !nested.has(path));
  const reached = reachable(roots, nestedIn);
  return paths.filter((path) => !nested.has(path) || !reached.has(path));
}
function reachable(roots, nestedIn) {
  const reached = new Set(roots);
  for (const path of reached)
    for (const child of nestedIn.get(path) ?? [])
      reached.add(child);
  return reached;
}
function nestedPaths(tree, path) {
  const text = tree.read(path) ?? "";
  if (!mentionsNestedStacks(text) && !mentionsServiceFiles(text))
    return [];
  const included = [];
  const template2 = readTemplate(path, text, (file) => {
    included.push(file);
    return tree.read(file);
  });
  const nested = [...template2.resources?.entries.values() ?? []].flatMap((resource) => {
    const stack = resource.kind === "map" ? nestedStackOf(path, resource, (expression) => expression) : void 0;
    return stack?.path ?? [];
  });
  return [...included, ...nested];
}

// build/cloudformation/index.js
function isTemplate(path, text) {
  return kindOf(path, text) === "template";
}
function templateExports(tree, paths, optionsOf) {
  return exportsAmong(paths, (path) => tree.read(path)?.includes("Export") === true || mentionsNestedStacks(tree.read(path) ?? ""), (path, exports) => evaluateStack(tree, path, optionsOf(path), exports));
}
function evaluateTemplate2(tree, path, options = {}, exports) {
  const { resources, files, diagnostics, accounts } = evaluateStack(tree, path, options, exports);
  return {
    id: path,
    format: "cloudformation",
    moved: [],
    resources,
    files,
    diagnostics,
    ...accounts.length === 0 ? {} : { accounts }
  };
}
export {
  evaluateTemplate2 as evaluateTemplate,
  isTemplate,
  templateExports,
  templateRoots
};
