import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import {
  doubted,
  existenceOf
} from "./chunk-C3FA54SW.js";
import {
  kindOf
} from "./chunk-FZ33M5TN.js";
import {
  attributeOf,
  boundedText,
  computed,
  concatenate,
  dataOf,
  entryOf,
  firstLine,
  inTable,
  isDynamicReference,
  isList,
  isSame,
  known,
  labelsOf,
  labelsOfProperties,
  mayBeUnset,
  membersOf,
  mentionsFiles,
  oneOf,
  partsOf,
  placed,
  propertyNamesOf,
  readTemplate,
  reasonsIn,
  referencesOf,
  spellingOf,
  textOf,
  unknown,
  written
} from "./chunk-W5VS5ODB.js";
import {
  isUnset,
  isWhollyKnown
} from "./chunk-C2Q24Z5S.js";
import {
  readYaml
} from "./chunk-PHOXGBTN.js";
import "./chunk-HEF6VXGF.js";
import {
  ALWAYS,
  causeKey,
  isReference,
  template
} from "./chunk-E5KY6KI7.js";
import {
  readJson
} from "./chunk-DCQJLCJO.js";
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
  const own = truthOf(raw, scope, evaluate2);
  const truth = typeof own === "boolean" ? own : scope.settle(raw, scope) ?? own;
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
  const taken = scope.compared.get(comparisonKey(one, other) ?? "");
  if (taken !== void 0)
    return taken;
  const causes = values.flatMap((value) => value.kind === "unknown" ? value.because : []);
  return causes.length > 0 ? causes : false;
}
function isExcluded(raw, text, scope) {
  if (text === void 0 || raw.kind !== "map" || raw.entries.size !== 1)
    return false;
  const name = textOf(raw.entries.get("Ref")) ?? "";
  const parameter = scope.parameters.get(name);
  return scope.excluded.get(name)?.has(text) === true || parameter?.allowed?.includes(text) === false;
}
function comparisonKey(one, other) {
  const sides = [one, other].map((side) => JSON.stringify(dataOf(side)));
  return sides.includes(void 0) ? void 0 : sides.sort().join("=");
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
function answersTo(question, scope, evaluate2) {
  switch (question.kind) {
    case "condition":
      return [true, false].map((holds) => assuming(question.name, holds, scope, evaluate2));
    case "comparison":
      return [true, false].map((holds) => narrowed(`${question.key}=${String(holds)}`, scope, [], (facts) => {
        assumeComparison([question.one, question.other], holds, scope, evaluate2, facts);
      }));
    case "parameter":
      return question.values.map((value, index) => narrowed(`Ref ${question.name}=${index}`, scope, [], (facts) => {
        const text = textOf(value);
        if (scope.pseudoParameters.has(question.name))
          facts.pseudoParameters.set(question.name, value);
        else
          facts.parameters.set(question.name, { value, ...text === void 0 ? {} : { allowed: [text] } });
      }));
  }
}
function assuming(name, holds, scope, evaluate2) {
  const condition = scope.conditions.get(name);
  const constraints = condition === void 0 ? [] : [{ condition, holds }];
  return narrowed(`Condition ${name}=${String(holds)}`, scope, constraints, (facts) => {
    assumeCondition(name, holds, scope, evaluate2, facts);
  }, (facts) => assumptionOf(name, holds, facts, scope, evaluate2));
}
function narrowed(key, scope, constraints, assumeIn, suppose) {
  const made = scope.assumed.get(key);
  if (made !== void 0)
    return made;
  const facts = factsOf(assumeIn);
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
    constraints: [...scope.constraints, ...constraints],
    compared: overlaid(scope.compared, facts.compared),
    parameters: overlaid(scope.parameters, facts.parameters),
    pseudoParameters: overlaid(scope.pseudoParameters, facts.pseudoParameters),
    excluded: overlaid(scope.excluded, facts.excluded),
    ...suppose === void 0 ? {} : { supposed: suppose(facts) }
  };
  scope.assumed.set(key, assumed);
  return assumed;
}
function caseIn({ supposed }) {
  return supposed === void 0 ? ALWAYS : [supposed];
}
function factsOf(assumeIn) {
  const facts = {
    conditions: /* @__PURE__ */ new Map(),
    compared: /* @__PURE__ */ new Map(),
    parameters: /* @__PURE__ */ new Map(),
    pseudoParameters: /* @__PURE__ */ new Map(),
    excluded: /* @__PURE__ */ new Map()
  };
  assumeIn(facts);
  return facts;
}
function assumptionOf(name, holds, facts, scope, evaluate2) {
  const { stack, conditions } = scope;
  const at = conditions.get(name);
  const truth = at === void 0 ? [] : decide(name, scope, at, evaluate2);
  const why = typeof truth === "boolean" ? "" : [...new Set(truth.map(({ reason: reason2 }) => reason2))].join("; ");
  const reason = `it is there only if condition ${name} ${holds ? "holds" : "does not hold"}${why === "" ? "" : `, which is not decided: ${why}`}`;
  const ofValues = [
    ...[...facts.parameters].flatMap(([parameter, { allowed }]) => allowed === void 0 ? [] : [{ about: aboutParameter(parameter, scope), among: allowed }]),
    ...[...facts.excluded].flatMap(([parameter, texts]) => facts.parameters.has(parameter) ? [] : [{ about: aboutParameter(parameter, scope), not: [...texts] }]),
    ...[...facts.pseudoParameters].flatMap(([parameter, value]) => {
      const text = textOf(value);
      return text === void 0 ? [] : [{ about: `${stack}${parameter}`, among: [text] }];
    })
  ];
  const [from, ...others] = ofValues;
  return {
    key: `${stack}${name}=${String(holds)}`,
    cause: { reason, ...at === void 0 ? {} : { span: at.span } },
    facts: [
      ...[...facts.conditions].map(([condition, truth2]) => ({ about: `${stack}${condition}`, among: [String(truth2)] })),
      ...ofValues
    ],
    ...from !== void 0 && others.length === 0 && isOneComparison(at, scope) ? { from } : {},
    opposite: () => {
      const facts2 = factsOf((other) => {
        assumeCondition(name, !holds, scope, evaluate2, other);
      });
      return assumptionOf(name, !holds, facts2, scope, evaluate2);
    }
  };
}
function isOneComparison(raw, scope, depth = 0) {
  if (raw?.kind !== "map" || raw.entries.size !== 1 || depth > MOST_REFERENCES)
    return false;
  const [[name, argument] = []] = raw.entries;
  if (name === "Fn::Equals")
    return true;
  if (name === "Condition")
    return isOneComparison(scope.conditions.get(textOf(argument) ?? ""), scope, depth + 1);
  return name === "Fn::Not" && argument?.kind === "list" && isOneComparison(argument.items[0], scope, depth + 1);
}
var MOST_REFERENCES = 20;
function aboutParameter(name, { stack, parameters }) {
  const value = parameters.get(name)?.value;
  if (value?.kind !== "unknown" || value.text !== void 0)
    return `${stack}${name}`;
  return value.because.map(causeKey).join("|");
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
  "Fn::Equals": assumeComparison
};
function assumeComparison([one, other], holds, scope, evaluate2, facts) {
  if (one === void 0 || other === void 0)
    return;
  const key = comparisonKey(one, other);
  if (key !== void 0)
    facts.compared.set(key, holds);
  for (const [expression, to] of [
    [one, other],
    [other, one]
  ]) {
    const text = textOf(evaluate2(to, scope));
    if (text !== void 0)
      assumeValue(expression, text, holds, scope, facts);
  }
}
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
  if (!holds)
    facts.excluded.set(name, /* @__PURE__ */ new Set([...facts.excluded.get(name) ?? scope.excluded.get(name) ?? [], text]));
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
  const isLeft = (candidate) => candidate === text === holds;
  const left = allowed?.filter(isLeft);
  const candidates = value.oneOf?.filter((candidate) => candidate.kind !== "known" || isLeft(textOf(candidate)));
  const [only, ...others] = holds ? [known(text, value.span)] : candidates ?? [];
  if (only === void 0)
    return;
  facts.parameters.set(name, {
    value: others.length === 0 ? only : oneOf([only, ...others], value.because, value.span),
    ...left === void 0 ? {} : { allowed: left }
  });
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
  const explain = (one, other) => {
    const shown = [one, other].map(shownSetting);
    const cases = shown.includes(void 0) ? void 0 : `${shown[0]} if it holds, ${shown[1]} if not`;
    return [...becauseOf(undecided, cases), ...[one, other].flatMap(causesOfBranch)];
  };
  return common(whenTrue, whenFalse, { span, explain, cases: undecided.cases });
}
function anyOf([first, ...others], because, span) {
  const distinct2 = [first];
  for (const other of others)
    if (!distinct2.some((one) => isSame(one, other)))
      distinct2.push(other);
  return distinct2.reduce((one, other) => common(one, other, { span, explain: () => because, cases: void 0 }));
}
function common(one, other, choice) {
  if (isSame(one, other))
    return one;
  const references = [...allReferences(one), ...allReferences(other)];
  const merged = merge(one, other, choice);
  return references.length === 0 ? merged : { ...merged, references };
}
function merge(one, other, choice) {
  const { span, explain, cases } = choice;
  if (one.kind === "map" && other.kind === "map") {
    const entries = /* @__PURE__ */ new Map();
    for (const key of /* @__PURE__ */ new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)];
      const place = values[0]?.span ?? values[1]?.span ?? span;
      const [first = known(null, place), second = known(null, place)] = values;
      entries.set(key, common(first, second, { ...choice, span: place }));
    }
    const rest2 = [...one.rest ?? [], ...other.rest ?? []];
    return { kind: "map", entries, span, ...rest2.length > 0 ? { rest: rest2 } : {} };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => common(item, other.items[i] ?? known(null, span), { ...choice, span: item.span }));
    const rest2 = [...one.rest ?? [], ...other.rest ?? []];
    return { kind: "list", items, span, ...rest2.length > 0 ? { rest: rest2 } : {} };
  }
  return oneOf([one, other], explain(one, other), span, cases);
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
function keysOf({ scope, evaluate: evaluate2 }, map, first) {
  const name = textOf(evaluate2(map, scope));
  const section = scope.mappings?.kind === "map" && name !== void 0 ? scope.mappings.entries.get(name) : void 0;
  const sections = section === void 0 ? [] : [section];
  const maps = first === void 0 ? sections : lookUp(sections, evaluate2(first, scope));
  return [...new Set(maps.flatMap((each) => each.kind === "map" ? [...each.entries.keys()] : []))];
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
function withHoles(written3) {
  const { value, span } = written3;
  if (typeof value !== "string")
    return written3;
  const tool = TOOLS.find(({ sign, mark }) => value.includes(sign) && value.search(mark) !== -1);
  if (tool === void 0)
    return written3;
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
function placeholdersIn(text) {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, inside = ""]) => inside.trim());
  return new Set(names.filter((name) => !name.startsWith("!")));
}
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

// build/cloudformation/questions.js
var MOST_CONDITIONS = 200;
function questionIn(raw, scope, evaluate2) {
  return search(raw, { scope, evaluate: evaluate2, seen: /* @__PURE__ */ new Set() });
}
function search(raw, within) {
  if (raw.kind === "list")
    return firstOf(raw.items, within);
  if (raw.kind !== "map")
    return void 0;
  if (raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      if (Object.hasOwn(QUESTIONS, name))
        return QUESTIONS[name]?.(argument, within, raw);
    }
  }
  return firstOf(raw.entries.values(), within);
}
function firstOf(values, within) {
  for (const value of values) {
    const question = search(value, within);
    if (question !== void 0)
      return question;
  }
  return void 0;
}
var QUESTIONS = {
  Ref: (argument, within) => {
    const name = textOf(argument);
    return name === void 0 ? search(argument, within) : aboutParameter2(name, within.scope);
  },
  "Fn::If": (argument, within) => {
    const [condition, whenTrue, whenFalse] = argument.kind === "list" ? argument.items : [];
    const name = textOf(condition);
    if (condition === void 0 || name === void 0)
      return void 0;
    const truth = decide(name, within.scope, condition, within.evaluate);
    if (typeof truth !== "boolean")
      return { kind: "condition", name };
    const chosen = truth ? whenTrue : whenFalse;
    return chosen && search(chosen, within);
  },
  "Fn::Sub": (argument, within) => {
    const [template2, variables] = argument.kind === "list" ? argument.items : [argument];
    for (const name of placeholdersIn(textOf(template2) ?? "")) {
      const variable2 = variables?.kind === "map" ? variables.entries.get(name) : void 0;
      const question = variable2 === void 0 ? aboutParameter2(name, within.scope) : search(variable2, within);
      if (question !== void 0)
        return question;
    }
    return void 0;
  },
  "Fn::FindInMap": (argument, within) => {
    const items = argument.kind === "list" ? argument.items : [];
    const [map, first, second, options] = items;
    const keys = options === void 0 && map !== void 0 && first !== void 0 && second !== void 0 ? [
      aboutKey(first, keysOf(within, map), within.scope),
      aboutKey(second, keysOf(within, map, first), within.scope)
    ] : [];
    return firstOf(items, within) ?? keys.find((question) => question !== void 0);
  },
  Condition: (argument, within) => {
    const name = textOf(argument);
    const condition = within.scope.conditions.get(name ?? "");
    if (name === void 0 || condition === void 0 || within.seen.has(name))
      return void 0;
    if (within.seen.size >= MOST_CONDITIONS)
      return void 0;
    within.seen.add(name);
    return search(condition, within);
  },
  "Fn::Equals": (argument, within, whole) => {
    const { scope, evaluate: evaluate2 } = within;
    const [one, other] = argument.kind === "list" ? argument.items : [];
    if (one === void 0 || other === void 0 || typeof truthOf(whole, scope, evaluate2) === "boolean")
      return void 0;
    const key = comparisonKey(one, other);
    const isPlain = isReference2(one) || isReference2(other);
    const comparison = key === void 0 ? void 0 : { kind: "comparison", one, other, key };
    return isPlain && (one.kind === "known" || other.kind === "known") ? comparison : search(argument, within) ?? comparison;
  }
};
function isReference2(value) {
  return value.kind === "map" && value.entries.size === 1 && textOf(value.entries.get("Ref")) !== void 0;
}
function aboutParameter2(name, { parameters }) {
  const value = parameters.get(name)?.value;
  return value?.kind === "unknown" && value.oneOf !== void 0 ? { kind: "parameter", name, values: value.oneOf } : void 0;
}
function aboutKey(key, keys, { pseudoParameters: pseudoParameters2, parameters, excluded }) {
  const name = key.kind === "map" && key.entries.size === 1 ? textOf(key.entries.get("Ref")) : void 0;
  if (name === void 0)
    return void 0;
  const value = pseudoParameters2.get(name) ?? parameters.get(name)?.value;
  if (value?.kind !== "unknown")
    return void 0;
  const values = keys.filter((each) => excluded.get(name)?.has(each) !== true).map((each) => known(each, value.span));
  return values.length === 0 ? void 0 : { kind: "parameter", name, values };
}

// build/cloudformation/cases.js
var MOST_CASES = 64;
function inEachCase(call2, compute) {
  const question = questionOf(call2);
  const whole = compute(call2);
  if (question === void 0 || isWhollyKnown(whole))
    return whole;
  const [first, ...others] = casesOf(call2, compute) ?? [];
  if (first === void 0)
    return whole;
  const because = reasonsIn(whole);
  const merged = anyOf([first, ...others], because, call2.span);
  if (merged.kind !== "unknown" || merged.oneOf === void 0)
    return merged;
  return whole.kind === "unknown" ? { ...whole, oneOf: merged.oneOf } : merged;
}
function questionOf({ name, argument, span, scope, evaluate: evaluate2 }) {
  const isPlain = (name === "Ref" || name === "Fn::GetAtt") && argument.kind === "known";
  return isPlain ? void 0 : questionIn({ kind: "map", entries: /* @__PURE__ */ new Map([[name, argument]]), span }, scope, evaluate2);
}
function casesOf(call2, compute) {
  const values = [];
  let count = 0;
  const look = (scope) => {
    if (count > MOST_CASES)
      return;
    const within = { ...call2, scope };
    const question = questionOf(within);
    if (question !== void 0) {
      for (const answer of answersTo(question, scope, call2.evaluate))
        look(answer);
      return;
    }
    count += 1;
    scope.left.cases -= 1;
    if (scope.left.cases < 0)
      count = MOST_CASES + 1;
    else
      values.push(compute(within));
  };
  look(call2.scope);
  return count > MOST_CASES ? void 0 : values;
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
  return pieceOf(source, span);
}
function pieceOf(source, span) {
  const parts = partsOf(source);
  const isOnlyReference = parts.length === 1 && parts.every((part) => typeof part !== "string" && "reference" in part);
  const text = parts.map((part) => typeof part !== "string" && "reference" in part ? { reference: { ...part.reference, derived: true } } : part);
  return {
    ...unknown(reasonsIn(source), span),
    ...isOnlyReference ? { text } : {},
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
    if (list.kind === "unknown")
      return pieceOf(list, call2.span);
    if (list.kind !== "list")
      return mistake(call2, "Fn::Select takes a list");
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
    const scopes = [true, false].map((holds) => assuming(name, holds, call2.scope, call2.evaluate));
    const [holding = call2.scope, failing = call2.scope] = scopes;
    const undecided = { condition: name, causes: truth, cases: [caseIn(holding), caseIn(failing)] };
    const branches = [call2.evaluate(whenTrue, holding), call2.evaluate(whenFalse, failing)];
    return either(...branches, undecided, call2.span);
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
    const replaced2 = replaceIn(body, name, item);
    const doubt = [...expansion.doubt, ...reasonsIn(item)];
    if (replaced2.kind === "map")
      expandInto(entries, replaced2, { ...expansion, doubt });
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
  return evaluateBy(raw, scope, evaluate);
}
function evaluateAtOnce(raw, scope) {
  return evaluateBy(raw, scope, evaluateAtOnce);
}
function evaluateBy(raw, scope, recur) {
  switch (raw.kind) {
    case "known":
      return withHoles(raw);
    case "unknown":
      return raw;
    case "list":
      return evaluateList(raw, scope, recur);
    case "map":
      return evaluateMap(raw, scope, recur);
  }
}
function evaluateList(raw, scope, recur) {
  const items = raw.items.map((item) => recur(item, scope));
  if (items.some(isUnset))
    return { ...raw, items: items.filter((item) => !isUnset(item)) };
  return items.every((item, i) => item === raw.items[i]) ? raw : { ...raw, items };
}
function evaluateMap(raw, scope, recur) {
  if (raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      const result = call(name, argument, raw, scope, recur);
      if (result !== void 0)
        return placed(result, raw.span);
    }
  }
  const { map: expanded2 } = expandLoops(raw, scope, evaluate);
  let changed = expanded2 === raw ? void 0 : new Map(expanded2.entries);
  let { rest: rest2 } = expanded2;
  for (const [key, entry] of expanded2.entries) {
    if (key === "Fn::Transform") {
      const result = call(key, entry, expanded2, scope, recur);
      rest2 = [...rest2 ?? [], ...result?.kind === "unknown" ? result.because : []];
      changed ??= new Map(expanded2.entries);
      changed.delete(key);
      continue;
    }
    const value = recur(entry, scope);
    if (value !== entry)
      (changed ??= new Map(expanded2.entries)).set(key, value);
  }
  if (changed === void 0)
    return raw;
  return { ...expanded2, entries: changed, ...rest2 === void 0 ? {} : { rest: rest2 } };
}
function call(name, argument, whole, scope, recur) {
  const { span } = whole;
  const intrinsic = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : void 0;
  if (intrinsic !== void 0) {
    if (recur !== evaluate || name === "Fn::If")
      return intrinsic({ name, argument, span, scope, evaluate: recur });
    return inEachCase({ name, argument, span, scope, evaluate: evaluateAtOnce }, intrinsic);
  }
  if (name.startsWith("Fn::") && isConditionFunction(name)) {
    const truth = truthOf(whole, scope, recur);
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
  const allowed = isList2(type) ? void 0 : allowedValues(members.get("AllowedValues"));
  const value = shownUnless(isHidden(members.get("NoEcho")), name, valueOf(name, type, declaration, given ?? members.get("Default"), allowed));
  return { value, ...allowed === void 0 ? {} : { allowed: allowed.flatMap((item) => textOf(item) ?? []) } };
}
function isHidden(noEcho) {
  return /^(true|yes|on)$/i.test(textOf(noEcho) ?? "false");
}
function shownUnless(hidden, name, value) {
  if (hidden || value.kind !== "unknown" || value.oneOf !== void 0)
    return value;
  const shown = (causes) => causes.map((cause) => ({ ...cause, shownBy: name }));
  const text = value.text?.map((part) => typeof part === "string" || "reference" in part ? part : { unknown: shown(part.unknown) });
  return { ...value, because: shown(value.because), ...text === void 0 ? {} : { text } };
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
  if (value?.kind === "unknown" && value.oneOf === void 0 && allowed !== void 0) {
    return { ...oneOf(allowed, value.because, value.span), references: value.references ?? [] };
  }
  if (value !== void 0)
    return isList2(type) ? listOf(value) : value;
  const because = [{ reason: `parameter ${name} has no default`, span: header }];
  return allowed === void 0 ? unknown(because, header) : oneOf(allowed, because, header);
}
function isList2(type) {
  return type === "CommaDelimitedList" || type.startsWith("List<");
}
function allowedValues(value) {
  return value?.kind === "list" && value.items.length > 0 ? value.items : void 0;
}
function listOf(value) {
  if (value.kind === "list")
    return value;
  if (value.kind === "unknown") {
    if (value.oneOf !== void 0)
      return { ...value, oneOf: value.oneOf.map(listOf) };
    return value.text === void 0 ? value : itemsIn(value);
  }
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

// build/cloudformation/settle.js
var MOST_CASES2 = 256;
function settled(condition, scope, evaluate2) {
  const root = {
    ...scope,
    settle: () => void 0,
    // What is taken to be so may be made of the condition that is being decided.
    decided: new Map([...scope.decided].filter(([, truth]) => typeof truth === "boolean")),
    deciding: new Set(scope.deciding),
    assumed: /* @__PURE__ */ new Map(),
    // What is wrong with the condition is said where it is decided.
    report: () => void 0
  };
  const outcomes = /* @__PURE__ */ new Set();
  let left = MOST_CASES2;
  const look = (within) => {
    if (outcomes.has(void 0) || outcomes.size > 1)
      return;
    left -= 1;
    within.left.cases -= 1;
    if (left < 0 || within.left.cases < 0) {
      outcomes.add(void 0);
      return;
    }
    const open = [];
    for (const constraint of within.constraints) {
      const truth2 = truthOf(constraint.condition, within, evaluate2);
      if (truth2 === !constraint.holds)
        return;
      if (typeof truth2 !== "boolean")
        open.push(constraint.condition);
    }
    const truth = truthOf(condition, within, evaluate2);
    const outcome = typeof truth === "boolean" ? truth : void 0;
    if (outcome === void 0)
      open.unshift(condition);
    else if (outcomes.has(outcome))
      return;
    for (const each of open) {
      const question = questionIn(each, within, evaluate2);
      if (question === void 0)
        continue;
      for (const answer of answersTo(question, within, evaluate2))
        look(answer);
      return;
    }
    outcomes.add(outcome);
  };
  look(root);
  const [only] = outcomes;
  return outcomes.size === 1 ? only : void 0;
}

// build/cloudformation/managed-policy-paths.js
var MANAGED_POLICY_PATHS = {
  "service-role": [
    "AWSAppRunnerServicePolicyForECRAccess",
    "AWSAppSyncPushToCloudWatchLogs",
    "AWSApplicationMigrationAgentPolicy_v2",
    "AWSApplicationMigrationConversionServerPolicy",
    "AWSApplicationMigrationMGHAccess",
    "AWSApplicationMigrationReplicationServerPolicy",
    "AWSArtifactAccountSync",
    "AWSBackupGatewayServiceRolePolicyForVirtualMachineMetadataSync",
    "AWSBackupServiceRolePolicyForBackup",
    "AWSBackupServiceRolePolicyForRestores",
    "AWSBatchServiceEventTargetRole",
    "AWSBatchServiceRole",
    "AWSCloudHSMRole",
    "AWSCodeDeployRole",
    "AWSCodeDeployRoleForCloudFormation",
    "AWSCodeDeployRoleForLambda",
    "AWSCodeDeployRoleForLambdaLimited",
    "AWSCodeStarServiceRole",
    "AWSConfigRoleForOrganizations",
    "AWSConfigRulesExecutionRole",
    "AWSControlTowerServiceRolePolicy",
    "AWSCostAndUsageReportAutomationPolicy",
    "AWSDataLifecycleManagerSSMFullAccess",
    "AWSDataLifecycleManagerServiceRole",
    "AWSDataLifecycleManagerServiceRoleForAMIManagement",
    "AWSDeepLensServiceRolePolicy",
    "AWSDeepRacerServiceRolePolicy",
    "AWSElasticBeanstalkEnhancedHealth",
    "AWSElasticBeanstalkRoleCWL",
    "AWSElasticBeanstalkRoleCore",
    "AWSElasticBeanstalkRoleECS",
    "AWSElasticBeanstalkRoleRDS",
    "AWSElasticBeanstalkRoleSNS",
    "AWSElasticBeanstalkRoleWorkerTier",
    "AWSElasticBeanstalkService",
    "AWSElasticDisasterRecoveryAgentPolicy",
    "AWSElasticDisasterRecoveryConversionServerPolicy",
    "AWSElasticDisasterRecoveryCrossAccountReplicationPolicy",
    "AWSElasticDisasterRecoveryEc2InstancePolicy",
    "AWSElasticDisasterRecoveryFailbackPolicy",
    "AWSElasticDisasterRecoveryNetworkReplicationPolicy",
    "AWSElasticDisasterRecoveryRecoveryInstancePolicy",
    "AWSElasticDisasterRecoveryReplicationServerPolicy",
    "AWSElasticDisasterRecoveryStagingAccountPolicy",
    "AWSElasticDisasterRecoveryStagingAccountPolicy_v2",
    "AWSFaultInjectionSimulatorEC2Access",
    "AWSFaultInjectionSimulatorECSAccess",
    "AWSFaultInjectionSimulatorEKSAccess",
    "AWSFaultInjectionSimulatorNetworkAccess",
    "AWSFaultInjectionSimulatorRDSAccess",
    "AWSFaultInjectionSimulatorSSMAccess",
    "AWSGlueDataBrewServiceRole",
    "AWSGlueServiceNotebookRole",
    "AWSGlueServiceRole",
    "AWSGreengrassResourceAccessRolePolicy",
    "AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction",
    "AWSIoTDeviceDefenderAudit",
    "AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction",
    "AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction",
    "AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction",
    "AWSIoTDeviceDefenderUpdateCACertMitigationAction",
    "AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction",
    "AWSIoTFleetHubFederationAccess",
    "AWSIoTLogging",
    "AWSIoTOTAUpdate",
    "AWSIoTRuleActions",
    "AWSIoTSiteWiseMonitorPortalAccess",
    "AWSIoTThingsRegistration",
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AWSLicenseManagerConsumptionPolicy",
    "AWSMSKReplicatorExecutionRole",
    "AWSMigrationHubDMSAccess",
    "AWSMigrationHubDiscoveryAccess",
    "AWSMigrationHubRefactorSpaces-SSMAutomationPolicy",
    "AWSMigrationHubSMSAccess",
    "AWSOpsWorksCMServiceRole",
    "AWSPanoramaApplianceRolePolicy",
    "AWSPanoramaApplianceServiceRolePolicy",
    "AWSPanoramaGreengrassGroupRolePolicy",
    "AWSPanoramaSageMakerRolePolicy",
    "AWSPanoramaServiceRolePolicy",
    "AWSQuickSightDescribeRDS",
    "AWSQuickSightDescribeRedshift",
    "AWSQuickSightElasticsearchPolicy",
    "AWSQuickSightListIAM",
    "AWSQuickSightSageMakerPolicy",
    "AWSQuickSightTimestreamPolicy",
    "AWSQuicksightAthenaAccess",
    "AWSQuicksightOpenSearchPolicy",
    "AWSShieldDRTAccessPolicy",
    "AWSSupplyChainFederationAdminAccess",
    "AWSTransferLoggingAccess",
    "AWS_ConfigRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonAppStreamPCAAccess",
    "AmazonAppStreamServiceAccess",
    "AmazonCodeCatalystSupportAccess",
    "AmazonDMSCloudWatchLogsRole",
    "AmazonDMSRedshiftS3Role",
    "AmazonDMSVPCManagementRole",
    "AmazonDataZoneDomainExecutionRolePolicy",
    "AmazonDataZoneGlueManageAccessRolePolicy",
    "AmazonDataZoneRedshiftManageAccessRolePolicy",
    "AmazonEBSCSIDriverPolicy",
    "AmazonEC2ContainerServiceAutoscaleRole",
    "AmazonEC2ContainerServiceEventsRole",
    "AmazonEC2ContainerServiceRole",
    "AmazonEC2ContainerServiceforEC2Role",
    "AmazonEC2RoleforAWSCodeDeploy",
    "AmazonEC2RoleforAWSCodeDeployLimited",
    "AmazonEC2RoleforDataPipelineRole",
    "AmazonEC2RoleforSSM",
    "AmazonEC2SpotFleetAutoscaleRole",
    "AmazonEC2SpotFleetTaggingRole",
    "AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity",
    "AmazonECSInfrastructureRolePolicyForVolumes",
    "AmazonECSTaskExecutionRolePolicy",
    "AmazonEFSCSIDriverPolicy",
    "AmazonEMRServicePolicy_v2",
    "AmazonElasticMapReduceEditorsRole",
    "AmazonElasticMapReduceRole",
    "AmazonElasticMapReduceforAutoScalingRole",
    "AmazonElasticMapReduceforEC2Role",
    "AmazonElasticTranscoderRole",
    "AmazonFreeRTOSOTAUpdate",
    "AmazonGrafanaAthenaAccess",
    "AmazonGrafanaCloudWatchAccess",
    "AmazonGrafanaRedshiftAccess",
    "AmazonMachineLearningRoleforRedshiftDataSourceV3",
    "AmazonMacieHandshakeRole",
    "AmazonMacieServiceRole",
    "AmazonPersonalizeFullAccess",
    "AmazonRDSDirectoryServiceAccess",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonRekognitionServiceRole",
    "AmazonS3ObjectLambdaExecutionRolePolicy",
    "AmazonSNSRole",
    "AmazonSSMAutomationRole",
    "AmazonSSMMaintenanceWindowRole",
    "AmazonSageMakerCanvasDirectDeployAccess",
    "AmazonSageMakerCanvasForecastAccess",
    "AmazonSageMakerEdgeDeviceFleetPolicy",
    "AmazonSageMakerGeospatialExecutionRole",
    "AmazonSageMakerGeospatialFullAccess",
    "AmazonSageMakerPartnerServiceCatalogProductsApiGatewayServiceRolePolicy",
    "AmazonSageMakerPartnerServiceCatalogProductsCloudFormationServiceRolePolicy",
    "AmazonSageMakerPartnerServiceCatalogProductsLambdaServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsApiGatewayServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsCodePipelineServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsEventsServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsFirehoseServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsGlueServiceRolePolicy",
    "AmazonSageMakerServiceCatalogProductsLambdaServiceRolePolicy",
    "AmazonSecurityLakeMetastoreManager",
    "AmazonTextractServiceRole",
    "AmplifyBackendDeployFullAccess",
    "ApplicationAutoScalingForAmazonAppStreamAccess",
    "AutoScalingNotificationAccessRole",
    "AwsGlueSessionUserRestrictedNotebookServiceRole",
    "AwsGlueSessionUserRestrictedServiceRole",
    "CloudWatchEventsBuiltInTargetExecutionAccess",
    "CloudWatchEventsInvocationAccess",
    "ComprehendDataAccessRolePolicy",
    "EC2ImageBuilderLifecycleExecutionPolicy",
    "GreengrassOTAUpdateArtifactAccess",
    "QuickSightAccessForS3StorageManagementAnalyticsReadOnly",
    "RDSCloudHsmAuthorizationRole",
    "ROSAAmazonEBSCSIDriverOperatorPolicy",
    "ROSACloudNetworkConfigOperatorPolicy",
    "ROSAControlPlaneOperatorPolicy",
    "ROSAImageRegistryOperatorPolicy",
    "ROSAIngressOperatorPolicy",
    "ROSAInstallerPolicy",
    "ROSAKMSProviderPolicy",
    "ROSAKubeControllerPolicy",
    "ROSANodePoolManagementPolicy",
    "ROSASRESupportPolicy",
    "ROSAWorkerInstancePolicy",
    "ServerMigrationServiceLaunchRole",
    "ServerMigrationServiceRoleForInstanceValidation",
    "ServerMigration_ServiceRole",
    "VMImportExportRoleForAWSConnector"
  ],
  "job-function": [
    "Billing",
    "DataScientist",
    "DatabaseAdministrator",
    "NetworkAdministrator",
    "SupportUser",
    "SystemAdministrator",
    "ViewOnlyAccess"
  ]
};

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
var PATHS = new Map(Object.entries(MANAGED_POLICY_PATHS).flatMap(([path, names]) => names.map((name) => [name, path])));
function managedPolicyArn(nameOrArn) {
  if (nameOrArn.startsWith("arn:"))
    return nameOrArn;
  const path = PATHS.get(nameOrArn);
  return `arn:aws:iam::aws:policy/${path === void 0 ? "" : `${path}/`}${nameOrArn}`;
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
    for (const [name, shape] of Object.entries(shapes))
      apply(shape, memberInEitherCase(value, name), attributes, native);
  }
}
function memberInEitherCase(value, name) {
  if (value.oneOf === void 0)
    return value;
  const candidates = value.oneOf.map((each) => each.kind === "unknown" ? memberInEitherCase(each, name) : membersOf(each).get(name) ?? known(null, each.span));
  return { ...value, oneOf: candidates };
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
      return firstOf2(value);
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
function firstOf2(value) {
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
  return policies.oneOf.flatMap((candidate, index) => (isUnset(candidate) ? [] : itemsOf(candidate)).map((item) => item && inCaseOf(index, item, policies)));
}
function inCaseOf(index, value, { oneOf: all = [], cases = [], because, span }) {
  const others = all.flatMap((_, other) => other === index ? [] : [other]);
  const needed2 = [index, ...others].map((each) => cases[each]).filter((each) => each !== void 0);
  const candidates = [value, ...others.map(() => known(null, value.span))];
  return oneOf(candidates, because, span, needed2.length === candidates.length ? needed2 : void 0);
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
  return cases.flatMap((grants, index) => grants.map(({ kind, value }) => ({ kind, value: inCaseOf(index, value, item) })));
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

// build/cloudformation/serverless-implied.js
function impliedGrants(resource) {
  const { type, id, header, scope } = resource;
  const properties = resource.properties.entries;
  const { span: at } = properties.get("Tracing") ?? { span: header };
  if (type !== "AWS::Serverless::Function") {
    const isTraced2 = textOf(membersOf(properties.get("Tracing")).get("Enabled")) === "true";
    return isTraced2 ? [{ managed: TRACING, span: at }] : [];
  }
  const basic = isUnset(properties.get("DurableConfig")) ? "service-role/AWSLambdaBasicExecutionRole" : "service-role/AWSLambdaBasicDurableExecutionRolePolicy";
  const vpc = properties.get("VpcConfig");
  const tracing = properties.get("Tracing");
  const isTraced = !isUnset(tracing) && textOf(tracing) !== "Disabled";
  return [
    { managed: basic, span: header },
    ...isUnset(vpc) ? [] : [{ managed: "service-role/AWSLambdaVPCAccessExecutionRole", span: vpc?.span ?? header }],
    ...isTraced ? [{ managed: TRACING, span: at }] : [],
    ...[...deadLetters(properties), ...destinations(id, properties, scope)],
    ...distinct([...membersOf(properties.get("Events")).values()].flatMap((event) => ofEvent(event, scope)))
  ];
}
var TRACING = "AWSXrayWriteOnlyAccess";
function distinct(grants) {
  return grants.filter(({ managed }, index) => managed === void 0 || grants.findIndex((other) => other.managed === managed) === index);
}
var SEND = {
  EventBridge: (to) => [allow(["events:PutEvents"], to)],
  Lambda: (to) => [allow(["lambda:InvokeFunction"], to)],
  S3Bucket: (to) => [allow(["s3:PutObject"], { "Fn::Join": ["/", [to, "*"]] }), allow(["s3:ListBucket"], to)],
  SNS: (to) => [allow(["sns:Publish"], to)],
  SQS: (to) => [allow(["sqs:SendMessage"], to)]
};
function deadLetters(properties) {
  const queue = membersOf(properties.get("DeadLetterQueue"));
  const target = queue.get("TargetArn");
  return target === void 0 ? [] : granting(sendingTo(queue.get("Type"), target), target.span);
}
function destinations(id, properties, scope) {
  const config = membersOf(membersOf(properties.get("EventInvokeConfig")).get("DestinationConfig"));
  return ["OnSuccess", "OnFailure"].flatMap((event) => {
    const value = config.get(event);
    const members = membersOf(value);
    const made = `${id}EventInvokeConfig${event}${textOf(members.get("Type")) === "SNS" ? "Topic" : "Queue"}`;
    if (value === void 0)
      return [];
    const given = members.get("Destination");
    const target = given === void 0 || isUnset(given) ? computed({ address: scope.addressOf(made), attribute: "arn" }, value.span) : given;
    return granting(sendingTo(members.get("Type"), target), value.span, scope);
  });
}
function sendingTo(type, target) {
  return inTable(SEND, textOf(type))?.(target) ?? [];
}
var EVENTS = {
  DocumentDB: {
    statements: (event) => [
      ...secretsIn(event, isBasic),
      allow(["rds:DescribeDBClusterParameters"], ofAccount("rds", "cluster-pg:*")),
      allow(["rds:DescribeDBSubnetGroups"], ofAccount("rds", "subgrp:*")),
      ...existing(event.get("Cluster"), (cluster) => allow(["rds:DescribeDBClusters"], cluster)),
      INTERFACES,
      ...keyOf(event)
    ]
  },
  DynamoDB: { managed: "service-role/AWSLambdaDynamoDBExecutionRole" },
  Kinesis: { managed: "service-role/AWSLambdaKinesisExecutionRole" },
  MQ: {
    statements: (event) => [
      ...secretsIn(event, isBasic),
      ...existing(event.get("Broker"), (broker) => allow(["mq:DescribeBroker"], broker)),
      ...keyOf(event)
    ]
  },
  MSK: {
    managed: "service-role/AWSLambdaMSKExecutionRole",
    statements: (event) => [
      ...secretsIn(event, (type) => type === "CLIENT_CERTIFICATE_TLS_AUTH"),
      ...schemaRegistry(event)
    ]
  },
  SelfManagedKafka: {
    statements: (event) => [
      ...secretsIn(event, (type) => !type.startsWith("VPC_")),
      ...accessOf(event).some(({ type }) => type === "VPC_SUBNET") ? [INTERFACES] : [],
      ...keyOf(event),
      ...schemaRegistry(event)
    ]
  },
  SQS: { managed: "service-role/AWSLambdaSQSQueueExecutionRole" }
};
var isBasic = (type) => type === "BASIC_AUTH";
var INTERFACES = {
  Effect: "Allow",
  Action: [
    ...["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
    ...["ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups"]
  ],
  Resource: "*"
};
function ofEvent(event, scope) {
  const members = membersOf(event);
  const properties = membersOf(members.get("Properties"));
  const type = textOf(members.get("Type"));
  const subscribes = type === "SNS" && isOn(properties.get("SqsSubscription"));
  const found = inTable(EVENTS, subscribes ? "SQS" : type);
  if (found === void 0)
    return [];
  const failure = membersOf(membersOf(properties.get("DestinationConfig")).get("OnFailure"));
  const target = failure.get("Destination");
  const sent = target === void 0 ? [] : sendingTo(failure.get("Type"), target);
  return [
    ...found.managed === void 0 ? [] : [{ managed: found.managed, span: event.span }],
    ...granting([...found.statements?.(properties) ?? [], ...sent], event.span, scope)
  ];
}
function isOn(value) {
  return value?.kind === "map" || textOf(value) === "true";
}
function accessOf(event) {
  const configurations = event.get("SourceAccessConfigurations");
  return (configurations?.kind === "list" ? configurations.items : []).flatMap((item) => {
    const members = membersOf(item);
    const uri = members.get("URI");
    return uri === void 0 ? [] : [{ type: textOf(members.get("Type")) ?? "", uri }];
  });
}
function secretsIn(event, isSecret) {
  return accessOf(event).filter(({ type }) => isSecret(type)).map(({ uri }) => allow(["secretsmanager:GetSecretValue"], uri));
}
function schemaRegistry(event) {
  const configurations = membersOf(event.get("SchemaRegistryConfig")).get("AccessConfigs");
  return (configurations?.kind === "list" ? configurations.items : []).flatMap((item) => existing(membersOf(item).get("URI"), (uri) => allow(["secretsmanager:GetSecretValue"], uri)));
}
function keyOf(event) {
  return existing(event.get("SecretsManagerKmsKeyId"), (key) => allow(["kms:Decrypt"], ofAccount("kms", "key/${Key}", { Key: key })));
}
function existing(value, statement) {
  return value === void 0 || isUnset(value) ? [] : [statement(value)];
}
function allow(actions, resource) {
  return { Effect: "Allow", Action: actions, Resource: resource };
}
function ofAccount(service, resource, variables = {}) {
  return { "Fn::Sub": [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables] };
}
function granting(statements, span, scope) {
  if (statements.length === 0)
    return [];
  const document = written({ Version: "2012-10-17", Statement: statements }, span);
  return [{ document: scope === void 0 ? document : evaluate(document, scope), span }];
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
var NO_GRANTS = { managed: [], inline: [] };
function generatedRole(resource) {
  const { type, properties, header, span, scope } = resource;
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
  const granted = policies === void 0 ? { ...NO_GRANTS, ...rest(properties) } : grantsOf(policies, scope);
  const implied = impliedGrants(resource);
  const attached = implied.flatMap(({ managed: managed2, span: at }) => managed2 === void 0 ? [] : [known(managedPolicyArn(managed2), at)]);
  const documents = implied.flatMap(({ document }, index) => document === void 0 ? [] : [inlinePolicy(`Implied${index}`, policyText(document))]);
  const managed = [...attached, ...granted.managed];
  const inline = [...granted.inline, ...documents];
  const place = policies?.span ?? header;
  attributes.set("managed_policy_arns", { kind: "list", items: managed, span: place, ...rest(granted) });
  if (inline.length > 0 || granted.rest !== void 0) {
    attributes.set("inline_policy", { kind: "list", items: inline, span: place, ...rest(granted) });
  }
  return { kind: "map", entries: attributes, span };
}
var EVENT_ROLES = {
  "AWS::Serverless::Function": {
    action: "lambda:InvokeFunction",
    services: { ScheduleV2: "scheduler.amazonaws.com" }
  },
  "AWS::Serverless::StateMachine": {
    action: "states:StartExecution",
    services: {
      Api: "apigateway.amazonaws.com",
      CloudWatchEvent: "events.amazonaws.com",
      EventBridgeRule: "events.amazonaws.com",
      Schedule: "events.amazonaws.com",
      ScheduleV2: "scheduler.amazonaws.com"
    }
  }
};
function generatedEventRoles({ type, id, properties, scope }) {
  const roles = inTable(EVENT_ROLES, type);
  return [...membersOf(properties.entries.get("Events"))].flatMap(([event, value]) => {
    const service = roles && inTable(roles.services, textOf(membersOf(value).get("Type")));
    const given = membersOf(membersOf(value).get("Properties"));
    if (service === void 0 || !isUnset(given.get("RoleArn")))
      return [];
    const { span } = value;
    const target = computed({ address: scope.addressOf(id), attribute: "arn" }, span);
    const statement = { Effect: "Allow", Action: [roles?.action ?? ""], Resource: target };
    const document = policyText(written({ Version: "2012-10-17", Statement: [statement] }, span));
    const boundary = given.get("PermissionsBoundary");
    const attributes = new Map([
      ["assume_role_policy", trustIn(service, span)],
      ["inline_policy", { kind: "list", items: [inlinePolicy(`${id}${event}Policy`, document)], span }],
      ...boundary === void 0 ? [] : [["permissions_boundary", boundary]]
    ]);
    return [{ name: `${id}${event}Role`, attributes: { kind: "map", entries: attributes, span } }];
  });
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
function generatedPermissions({ id, properties, scope }) {
  const { entries } = properties;
  const target = (span) => computed({ address: scope.addressOf(id), attribute: "function_name" }, span);
  const permission = (name, span, data) => {
    const given = Object.entries(data).map(([attribute, value]) => [attribute, known(value, span)]);
    const attributes = new Map([["function_name", target(span)], ...given]);
    return { name, attributes: { kind: "map", entries: attributes, span } };
  };
  const events = entries.get("Events");
  const permissions = [...events?.kind === "map" ? events.entries : []].flatMap(([event, value]) => {
    const members = membersOf(value);
    const type = textOf(members.get("Type"));
    const principal = inTable(EVENT_SERVICE, type);
    const isQueued = isOn(membersOf(members.get("Properties")).get("SqsSubscription"));
    if (principal === void 0 || isQueued)
      return [];
    const name = `${id}${event}`;
    const generated = permission(`${name}Permission`, value.span, { action: "lambda:InvokeFunction", principal });
    if (type === "AlexaSkill")
      return [generated];
    const source = computed({ address: scope.addressOf(name), attribute: "arn" }, value.span);
    const account = type === void 0 || !OF_ACCOUNT.has(type) ? void 0 : scope.pseudoParameters.get("AWS::AccountId");
    const attributes = new Map([
      ...generated.attributes.entries,
      ["source_arn", source],
      ...account === void 0 ? [] : [["source_account", { ...account, span: value.span }]]
    ]);
    return [{ ...generated, attributes: { ...generated.attributes, entries: attributes } }];
  });
  const url = entries.get("FunctionUrlConfig");
  const openness = isPublic(url);
  if (url === void 0 || openness === false)
    return permissions;
  const open = [
    permission(`${id}UrlPublicPermissions`, url.span, {
      action: "lambda:InvokeFunctionUrl",
      principal: "*",
      function_url_auth_type: "NONE"
    }),
    permission(`${id}URLInvokeAllowPublicAccess`, url.span, {
      action: "lambda:InvokeFunction",
      principal: "*",
      invoked_via_function_url: true
    })
  ];
  return [...permissions, ...openness === true ? open : open.map((each) => ({ ...each, uncertain: openness }))];
}
var OF_ACCOUNT = /* @__PURE__ */ new Set(["IoTRule", "S3"]);
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
function trustIn(service, span) {
  const statement = { Effect: "Allow", Principal: { Service: [service] }, Action: ["sts:AssumeRole"] };
  return encodeJson(written({ Version: "2012-10-17", Statement: [statement] }, span), span);
}

// build/cloudformation/connector-profiles.js
var CONNECTOR_PROFILES = {
  "AWS::DynamoDB::Table": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Destination",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:DescribeStream",
                "dynamodb:GetRecords",
                "dynamodb:GetShardIterator",
                "dynamodb:ListStreams"
              ],
              Resource: ["%{Source.Arn}/stream/*"]
            }
          ]
        }
      }
    }
  },
  "AWS::Events::Rule": {
    "AWS::SNS::Topic": {
      makes: "AWS_SNS_TOPIC_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "events.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sns:Publish",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } }
            }
          ]
        }
      }
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] }
      }
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [{ Effect: "Allow", Action: ["states:StartExecution"], Resource: ["%{Destination.Arn}"] }]
        }
      }
    },
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: { Action: "lambda:InvokeFunction", Principal: "events.amazonaws.com", SourceArn: "%{Source.Arn}" }
      }
    },
    "AWS::SQS::Queue": {
      makes: "AWS_SQS_QUEUE_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "events.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sqs:SendMessage",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } }
            }
          ]
        }
      }
    }
  },
  "AWS::Lambda::Function": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}"]
            }
          ]
        }
      }
    },
    "AWS::S3::Bucket": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:GetObject",
                "s3:GetObjectAcl",
                "s3:GetObjectLegalHold",
                "s3:GetObjectRetention",
                "s3:GetObjectTorrent",
                "s3:GetObjectVersion",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionTorrent",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
                "s3:ListBucketVersions",
                "s3:ListMultipartUploadParts"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:AbortMultipartUpload",
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:PutObject",
                "s3:PutObjectLegalHold",
                "s3:PutObjectRetention",
                "s3:RestoreObject"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"]
            }
          ]
        }
      }
    },
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        }
      }
    },
    "AWS::SQS::Queue": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"],
              Resource: ["%{Destination.Arn}"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["sqs:DeleteMessage", "sqs:SendMessage", "sqs:ChangeMessageVisibility", "sqs:PurgeQueue"],
              Resource: ["%{Destination.Arn}"]
            }
          ]
        }
      }
    },
    "AWS::SNS::Topic": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sns:Publish"], Resource: ["%{Destination.Arn}"] }] }
      }
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:StartExecution", "states:StartSyncExecution"],
              Resource: ["%{Destination.Arn}"]
            },
            {
              Effect: "Allow",
              Action: ["states:StopExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"
              ]
            }
          ]
        },
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:DescribeStateMachine", "states:ListExecutions"],
              Resource: ["%{Destination.Arn}"]
            },
            {
              Effect: "Allow",
              Action: [
                "states:DescribeExecution",
                "states:DescribeStateMachineForExecution",
                "states:GetExecutionHistory"
              ],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"
              ]
            }
          ]
        }
      }
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] }
      }
    },
    "AWS::Location::PlaceIndex": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "geo:DescribePlaceIndex",
                "geo:GetPlace",
                "geo:SearchPlaceIndexForPosition",
                "geo:SearchPlaceIndexForSuggestions",
                "geo:SearchPlaceIndexForText"
              ],
              Resource: ["%{Destination.Arn}"]
            }
          ]
        }
      }
    }
  },
  "AWS::ApiGatewayV2::Api": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "apigateway.amazonaws.com",
          SourceArn: "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}"
        }
      }
    }
  },
  "AWS::ApiGateway::RestApi": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "apigateway.amazonaws.com",
          SourceArn: "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}"
        }
      }
    }
  },
  "AWS::SNS::Topic": {
    "AWS::SQS::Queue": {
      makes: "AWS_SQS_QUEUE_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "sns.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sqs:SendMessage",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } }
            }
          ]
        }
      }
    },
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: { Action: "lambda:InvokeFunction", Principal: "sns.amazonaws.com", SourceArn: "%{Source.Arn}" }
      }
    }
  },
  "AWS::SQS::Queue": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Destination",
      combinations: [["Read", "Write"]],
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sqs:DeleteMessage"], Resource: ["%{Source.Arn}"] }] },
        Read: {
          Statement: [
            { Effect: "Allow", Action: ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"], Resource: ["%{Source.Arn}"] }
          ]
        }
      }
    }
  },
  "AWS::S3::Bucket": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "s3.amazonaws.com",
          SourceArn: "%{Source.Arn}",
          SourceAccount: "${AWS::AccountId}"
        }
      }
    }
  },
  "AWS::StepFunctions::StateMachine": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}"]
            }
          ]
        }
      }
    },
    "AWS::SNS::Topic": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sns:Publish"], Resource: ["%{Destination.Arn}"] }] }
      }
    },
    "AWS::SQS::Queue": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sqs:SendMessage"], Resource: ["%{Destination.Arn}"] }] }
      }
    },
    "AWS::S3::Bucket": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:GetObject",
                "s3:GetObjectAcl",
                "s3:GetObjectLegalHold",
                "s3:GetObjectRetention",
                "s3:GetObjectTorrent",
                "s3:GetObjectVersion",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionTorrent",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
                "s3:ListBucketVersions",
                "s3:ListMultipartUploadParts"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:AbortMultipartUpload",
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:PutObject",
                "s3:PutObjectLegalHold",
                "s3:PutObjectRetention",
                "s3:RestoreObject"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"]
            }
          ]
        }
      }
    },
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        }
      }
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      combinations: [["Read"], ["Read", "Write"]],
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:DescribeExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"
              ]
            },
            {
              Effect: "Allow",
              Action: ["events:DescribeRule"],
              Resource: [
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"
              ]
            }
          ]
        },
        Write: {
          Statement: [
            { Effect: "Allow", Action: ["states:StartExecution"], Resource: ["%{Destination.Arn}"] },
            {
              Effect: "Allow",
              Action: ["states:StopExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"
              ]
            },
            {
              Effect: "Allow",
              Action: ["events:PutTargets", "events:PutRule"],
              Resource: [
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"
              ]
            }
          ]
        }
      }
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] }
      }
    }
  },
  "AWS::AppSync::DataSource": {
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate"
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"]
            }
          ]
        }
      }
    },
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}:*"]
            }
          ]
        }
      }
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] }
      }
    }
  },
  "AWS::AppSync::GraphQLApi": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "appsync.amazonaws.com",
          SourceArn: "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/%{Source.ResourceId}"
        }
      }
    }
  }
};
var CONNECTOR_RESOURCES = {
  "AWS::Lambda::Function": { role: "Role", gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::StepFunctions::StateMachine": {
    role: "RoleArn",
    gives: { Arn: { Ref: "%{logicalId}" }, Name: { "Fn::GetAtt": ["%{logicalId}", "Name"] } }
  },
  "AWS::AppSync::GraphQLApi": {
    gives: { Id: { "Fn::GetAtt": ["%{logicalId}", "ApiId"] }, Arn: { Ref: "%{logicalId}" } }
  },
  "AWS::AppSync::DataSource": { role: "ServiceRoleArn", gives: { Arn: { Ref: "%{logicalId}" } } },
  "AWS::Events::Rule": { role: "Targets", gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::SQS::Queue": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Url: { Ref: "%{logicalId}" } } },
  "AWS::SNS::Topic": { gives: { Arn: { Ref: "%{logicalId}" } } },
  "AWS::DynamoDB::Table": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::S3::Bucket": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::Location::PlaceIndex": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::ApiGatewayV2::Api": {
    gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Qualifier: "*", Id: { Ref: "%{logicalId}" } }
  },
  "AWS::ApiGateway::RestApi": {
    gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Qualifier: "*", Id: { Ref: "%{logicalId}" } }
  },
  "AWS::Events::EventBus": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } }
};

// build/cloudformation/serverless-connectors.js
var CONNECTOR = "AWS::Serverless::Connector";
var BECOMES = {
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine"
};
var ROLE_OF_SAM = { RoleArn: "Role" };
var Refusal = class extends Error {
};
function connectedResources(resources, report) {
  const made = /* @__PURE__ */ new Map();
  for (const [id, connector] of connectorsIn(resources)) {
    try {
      for (const [name, resource] of madeBy(id, connector, resources))
        made.set(name, resource);
    } catch (error) {
      if (!(error instanceof Refusal))
        throw error;
      const message = `This connector grants nothing, and SAM refuses to deploy it: ${error.message}`;
      report("cloudformation-connector", "warning", message, connector.span);
    }
  }
  return made;
}
function connectorsIn(resources) {
  return [...resources].flatMap(([id, resource]) => {
    if (resource.kind !== "map")
      return [];
    if (textOf(resource.entries.get("Type")) === CONNECTOR)
      return [[id, resource]];
    const embedded = [...membersOf(resource.entries.get("Connectors"))];
    return embedded.flatMap(([name, connector]) => connector.kind === "map" ? [[`${id}${name}`, withSource(connector, id)]] : []);
  });
}
function withSource(connector, id) {
  const properties = membersOf(connector.entries.get("Properties"));
  const reference = properties.get("SourceReference");
  const source = written({ Id: id, ...Object.fromEntries(membersOf(reference)) }, reference?.span ?? connector.span);
  const all = { kind: "map", entries: new Map([...properties, ["Source", source]]), span: connector.span };
  return { ...connector, entries: new Map([...connector.entries, ["Properties", all]]) };
}
function madeBy(id, connector, resources) {
  const properties = membersOf(connector.entries.get("Properties"));
  const source = properties.get("Source");
  const destination = properties.get("Destination");
  if (source === void 0 || destination === void 0)
    throw new Refusal("it needs a Source and a Destination");
  const permissions = properties.get("Permissions");
  const asked = permissions?.kind === "list" ? permissions.items.map(textOf) : [];
  const span = permissions?.span ?? connector.span;
  const destinations2 = destination.kind === "list" ? destination.items : [destination];
  return destinations2.flatMap((each, index) => {
    const from = endOf(source, each, resources);
    const to = endOf(each, source, resources);
    const profile = inTable(inTable(CONNECTOR_PROFILES, from.type) ?? {}, to.type);
    if (profile === void 0)
      throw new Refusal(`there are no connectors from ${from.type} to ${to.type}`);
    checkPermissions(asked, profile, `from ${from.type} to ${to.type}`);
    const suffix = destination.kind === "list" ? `Destination${index}` : "";
    return MAKE[profile.makes]?.({ id, suffix, profile, asked, from, to }).map(({ name, type, properties: parts }) => [name, withCondition(written({ Type: type, Properties: parts }, span), connector)]) ?? [];
  });
}
function withCondition(resource, connector) {
  const condition = connector.entries.get("Condition");
  if (resource.kind !== "map")
    return resource;
  const entries = new Map(resource.entries);
  if (condition !== void 0)
    entries.set("Condition", condition);
  return { ...resource, entries, span: connector.span };
}
function checkPermissions(asked, { grants, combinations }, way) {
  const valid = Object.keys(grants);
  if (asked.length === 0 || !asked.every((permission) => permission !== void 0 && valid.includes(permission))) {
    throw new Refusal(`Permissions ${way} are ${valid.join(" and ")}`);
  }
  const key = (permissions) => [...new Set(permissions)].sort().join(" and ");
  if (combinations !== void 0 && !combinations.some((each) => key(each) === key(asked))) {
    throw new Refusal(`Permissions ${way} are ${combinations.map(key).join(", or ")} together`);
  }
}
var SAID = {
  Arn: "Arn",
  Name: "Name",
  Qualifier: "Qualifier",
  QueueUrl: "Url",
  ResourceId: "Id"
};
function endOf(reference, other, resources) {
  const members = membersOf(reference);
  const names = [...members.keys()].filter((name) => name !== "Id" && name !== "Qualifier");
  if (members.has("Id") === names.length > 0) {
    throw new Refusal("its ends are named by an Id, with a Qualifier at most, or by other properties");
  }
  const said = Object.entries(SAID).flatMap(([name, key]) => {
    const value = members.get(name);
    return value === void 0 ? [] : [[key, value]];
  });
  if (!members.has("Id")) {
    const type2 = textOf(members.get("Type"));
    if (type2 === void 0)
      throw new Refusal("an end without an Id needs a Type");
    return { type: inTable(BECOMES, type2) ?? type2, role: members.get("RoleName"), gives: Object.fromEntries(said) };
  }
  const id = textOf(members.get("Id")) ?? "";
  const resource = membersOf(resources.get(id));
  const own = textOf(resource.get("Type"));
  if (own === void 0)
    throw new Refusal(`there is no resource ${id} in this template`);
  const type = inTable(BECOMES, own) ?? own;
  const known2 = inTable(CONNECTOR_RESOURCES, type);
  const gives = replacedIn(known2?.gives ?? {}, { logicalId: id });
  return {
    type,
    role: known2?.role === void 0 ? void 0 : roleOf(id, own, known2.role, membersOf(resource.get("Properties")), other),
    gives: { ...gives, ...Object.fromEntries(said) }
  };
}
function roleOf(id, type, property, properties, other) {
  const generated = generatedRoleName(id, type);
  const arn2 = property === "Targets" ? roleOfTarget(properties.get(property), membersOf(other)) : properties.get(generated === void 0 ? property : ROLE_OF_SAM[property] ?? property);
  if (isUnset(arn2) && generated !== void 0)
    return { Ref: generated };
  const named = resourceNamedBy(arn2);
  return named === void 0 ? void 0 : { Ref: named };
}
function roleOfTarget(targets, other) {
  const id = textOf(other.get("Id"));
  const found = (targets?.kind === "list" ? targets.items : []).map(membersOf).find((target) => id !== void 0 && resourceNamedBy(target.get("Arn")) === id);
  return found?.get("RoleArn");
}
function resourceNamedBy(expression) {
  const members = membersOf(expression);
  const attribute = members.get("Fn::GetAtt");
  if (attribute?.kind === "list")
    return textOf(attribute.items[0]);
  return textOf(members.get("Ref")) ?? splitAtDot(textOf(attribute))[0];
}
var MAKE = {
  AWS_IAM_ROLE_MANAGED_POLICY: (making) => {
    const { id, suffix, profile } = making;
    const role = ofEnd(making).role;
    if (role === void 0)
      throw new Refusal(`it finds no role of the template at its ${profile.of}`);
    const properties = { PolicyDocument: documentOf(making), Roles: [role] };
    return [{ name: `${id}Policy${suffix}`, type: "AWS::IAM::ManagedPolicy", properties }];
  },
  AWS_LAMBDA_PERMISSION: (making) => grantsOf2(making).map(([name, grant]) => ({
    name: `${making.id}${name}LambdaPermission${making.suffix}`,
    type: "AWS::Lambda::Permission",
    properties: { ...grant, FunctionName: needed(making, "Arn") }
  })),
  AWS_SNS_TOPIC_POLICY: (making) => {
    const properties = { PolicyDocument: documentOf(making), Topics: [needed(making, "Arn")] };
    return [{ name: `${making.id}TopicPolicy${making.suffix}`, type: "AWS::SNS::TopicPolicy", properties }];
  },
  AWS_SQS_QUEUE_POLICY: (making) => {
    const properties = { PolicyDocument: documentOf(making), Queues: [needed(making, "Url")] };
    return [{ name: `${making.id}QueuePolicy${making.suffix}`, type: "AWS::SQS::QueuePolicy", properties }];
  }
};
function ofEnd({ profile, from, to }) {
  return profile.of === "Source" ? from : to;
}
function needed(making, key) {
  const value = ofEnd(making).gives[key];
  if (value === void 0)
    throw new Refusal(`its ${making.profile.of} has no ${key}`);
  return value;
}
function documentOf(making) {
  const statements = grantsOf2(making).flatMap(([, { Statement }]) => typeof Statement === "object" && isList(Statement) ? Statement : []);
  return { Version: "2012-10-17", Statement: statements };
}
function grantsOf2({ profile, asked, from, to }) {
  const names = { Source: from, Destination: to };
  const replacements = Object.fromEntries(Object.entries(names).flatMap(([end, { gives }]) => Object.entries(gives).map(([key, value]) => [`${end}.${key === "Id" ? "ResourceId" : key}`, value])));
  return Object.entries(profile.grants).filter(([permission]) => asked.includes(permission)).map(([permission, grant]) => [permission, replacedIn(grant, replacements)]);
}
function replacedIn(data, replacements) {
  return Object.fromEntries(Object.entries(data).map(([key, member2]) => [key, replaced(member2, replacements)]));
}
var VARIABLE2 = /%\{([\w.]+)\}/g;
function replaced(data, replacements) {
  if (typeof data === "object") {
    if (isList(data))
      return data.map((item) => replaced(item, replacements));
    return replacedIn(data, replacements);
  }
  if (typeof data !== "string")
    return data;
  const used = {};
  let whole;
  const text = data.replace(VARIABLE2, (variable2, name) => {
    const value = replacements[name];
    if (value === void 0)
      throw new Refusal(`${name} is missing`);
    if (variable2 === data)
      whole = value;
    const key = name.replace(".", "");
    used[key] = value;
    return `\${${key}}`;
  });
  if (whole !== void 0)
    return whole;
  return text.includes("${") ? { "Fn::Sub": [text, used] } : text;
}

// build/cloudformation/serverless-data-sources.js
function dataSourceRoles(resources) {
  return new Map([...resources].flatMap(([id, resource]) => rolesOf(id, membersOf(resource))));
}
function rolesOf(id, resource) {
  if (textOf(resource.get("Type")) !== "AWS::Serverless::GraphQLApi")
    return [];
  const sources = membersOf(membersOf(resource.get("Properties")).get("DataSources"));
  const condition = resource.get("Condition");
  return [...membersOf(sources.get("Lambda"))].flatMap(([name, source]) => {
    const members = membersOf(source);
    const called = members.get("FunctionArn");
    if (called === void 0 || !isUnset(members.get("ServiceRoleArn")))
      return [];
    const statement = {
      Effect: "Allow",
      Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
      Resource: [called, { "Fn::Sub": ["${Function}:*", { Function: called }] }]
    };
    const trust = { Effect: "Allow", Principal: { Service: ["appsync.amazonaws.com"] }, Action: ["sts:AssumeRole"] };
    const properties = {
      AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [trust] },
      Policies: [{ PolicyName: name, PolicyDocument: { Version: "2012-10-17", Statement: [statement] } }]
    };
    const role = { Type: "AWS::IAM::Role", Properties: properties, ...condition && { Condition: condition } };
    return [[`${id}${name}LambdaDataSourceRole`, written(role, source.span)]];
  });
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
  const replaced2 = own.kind === "map" ? (REPLACED_LISTS[section] ?? []).filter((name) => own.entries.has(name)) : [];
  return {
    ...raw,
    entries: new Map([...raw.entries, ["Properties", mergeDefaults(without(defaults, replaced2), own)]])
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
var MOST_CASES3 = 1e5;
function declarationsOf(template2, surroundings) {
  const { deployment, stack, stackName, given, prefix, outputOf: outputOf2, importOf: importOf2, report } = surroundings;
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
    stack: `${stack}/${prefix}`,
    parameters,
    pseudoParameters: pseudoParameters(deployment, stackName, prefix),
    mappings: template2.mappings,
    conditions,
    decided: /* @__PURE__ */ new Map(),
    deciding: /* @__PURE__ */ new Set(),
    settle: (condition, within) => settled(condition, within, evaluate),
    assumed: /* @__PURE__ */ new Map(),
    constraints: [],
    compared: /* @__PURE__ */ new Map(),
    excluded: /* @__PURE__ */ new Map(),
    left: { cases: MOST_CASES3 },
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
  for (const [id, raw] of [...connectedResources(resources, report), ...dataSourceRoles(resources)]) {
    if (resources.has(id))
      continue;
    resources.set(id, raw);
    types.set(id, textOf(member(raw, "Type")) ?? "");
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
  for (const { name, value: written3 } of entries ?? [{}]) {
    if (name === void 0 || written3 === void 0)
      return { kind: "problem", message: `it has to be ${FORMS}` };
    if (written3 === PREVIOUS)
      previous.push(name);
    else
      parameters.set(name, written3);
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
  return [...entries].map(([name, value]) => ({ name, value: written2(value) }));
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
  return { name: key.value, value: keeps ? PREVIOUS : written2(item.entries.get("ParameterValue")) };
}
function written2(value) {
  if (value?.kind !== "list")
    return textOf(value);
  const items = value.items.map(written2);
  return items.includes(void 0) ? void 0 : items.join(",");
}

// build/cloudformation/misspelt.js
var MOST = 20;
var LONGEST = 100;
function reportMisspelt(type, properties, { report }) {
  const names = propertyNamesOf(type);
  if (names === void 0)
    return;
  const misspelt = [...properties.entries].filter(
    // A macro or a loop stands under a name of its own.
    ([name, value]) => !names.has(name) && !name.includes("::") && !isUnset(value)
  );
  for (const [name, { span }] of misspelt.slice(0, MOST)) {
    const isLong = name.length > LONGEST;
    const nearest = isLong ? void 0 : nearestOf(name, [...names]);
    const what = `${type} has no property ${isLong ? `${name.slice(0, LONGEST)}\u2026` : name} that is known here, and it is not judged`;
    if (nearest === void 0)
      report("cloudformation-property", "note", what, span);
    else
      report("cloudformation-property", "warning", `${what}; did you mean ${nearest}?`, span);
  }
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
  const spelling = spellingOf(type);
  if (spelling !== void 0) {
    const message = `There is no resource type "${type}", and ${id} is not judged: CloudFormation calls it ${spelling}`;
    around.scope.report("cloudformation-resource", "error", message, raw.entries.get("Type")?.span ?? header);
  }
  const existence = existenceOf2(raw, around);
  if (existence === false)
    return [];
  const scope = scopeWithin(raw, around.scope, evaluate);
  const placement = { ...around, scope };
  const properties = propertiesOf(raw, scope);
  reportOpaque(type, properties, scope);
  reportMisspelt(type, properties, scope);
  const entry = entryOf(type, (property) => !isUnset(properties.entries.get(property)));
  const translation = entry === void 0 ? { attributes: properties.entries, native: /* @__PURE__ */ new Map() } : translate(properties, entry.properties);
  const native = new Map(translation.native);
  const all = new Map([...translation.attributes, ...resourceAttributes(raw, entry, header, scope)]);
  const common2 = commonOf(raw, type, placement, existence);
  const resource = (address, name, parts) => ({ ...common2, address, name, ...parts });
  const serverless = { type, id, properties, header, span: raw.span, scope };
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
      labels: around.labels === void 0 ? labelsOf(entry) : { ...labelsOf(entry), ...around.labels },
      ...native.size === 0 ? {} : { native: { kind: "map", entries: native, span: raw.span } }
    })
  ];
  if (generated !== void 0) {
    const { name, uncertain, onlyIf } = generated;
    const attributes = generatedRole(serverless);
    const labels = { managed_policy_arns: "Policies", inline_policy: "Policies" };
    const parts = { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes, labels };
    resources.push(doubted(resource(scope.addressOf(name), name, parts), uncertain, onlyIf));
  }
  for (const { name, attributes } of generatedEventRoles(serverless)) {
    const parts = { type: "aws_iam_role", nativeType: "AWS::IAM::Role", attributes };
    resources.push(resource(scope.addressOf(name), name, parts));
  }
  for (const implied of entry?.implied ?? []) {
    for (const { address, parts, uncertain, onlyIf } of impliedBy(implied, properties, placement)) {
      resources.push(doubted(resource(address, id, { ...parts, nativeType: type }), uncertain, onlyIf));
    }
  }
  if (type === "AWS::Serverless::Function") {
    for (const { name, attributes, uncertain } of generatedPermissions(serverless)) {
      const parts = { type: "aws_lambda_permission", nativeType: "AWS::Lambda::Permission", attributes };
      resources.push(doubted(resource(scope.addressOf(name), name, parts), uncertain));
    }
  }
  return resources;
}
function generatedRoleFor(id, type, { entries, rest: rest2 }) {
  const given = entries.get("Role");
  const name = mayBeUnset(given) ? generatedRoleName(id, type) : void 0;
  if (name === void 0)
    return void 0;
  if (given?.kind === "unknown")
    return { name, uncertain: given.because, ...caseOf(given, isUnset) };
  return given !== void 0 || rest2 === void 0 ? { name } : { name, uncertain: rest2 };
}
function caseOf({ oneOf: oneOf2 = [], cases }, isMeant) {
  const [onlyIf, ...others] = (cases ?? []).filter((_, index) => oneOf2.slice(index, index + 1).some(isMeant));
  return onlyIf === void 0 || others.length > 0 ? {} : { onlyIf };
}
function whereUnset(value, other) {
  if (value?.kind !== "unknown")
    return other;
  const references = [...value.references ?? [], ...other.references ?? []];
  return { ...value, references, oneOf: (value.oneOf ?? []).map((each) => isUnset(each) ? other : each) };
}
function commonOf(raw, type, { stack, calls, header, scope, doubt }, existence) {
  return {
    format: "cloudformation",
    mode: "managed",
    stack,
    calls,
    span: raw.span,
    header,
    ...existence === true ? {} : { uncertain: existence },
    ...existence === true || doubt.length > 0 || scope.supposed === void 0 ? {} : { onlyIf: caseIn(scope) }
  };
}
function reportShapeless(raw, { id, scope }) {
  if (raw.kind === "unknown")
    return;
  if (id === "Fn::Transform" || raw.kind === "map" && raw.entries.has("Fn::Transform")) {
    const message = "The macro adds resources that are not known before it is deployed";
    scope.report("cloudformation-macro", "note", message, raw.span);
  } else if (!id.startsWith("Fn::ForEach::")) {
    scope.report("cloudformation-resource", "error", `Resource ${id} has no Type`, raw.span);
  }
}
function existenceOf2(raw, { id, scope, doubt }) {
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
    return raw.rest === void 0 ? empty : { ...empty, rest: raw.rest };
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
  const implied = (address, from, doubt) => {
    const { span, rest: rest3 } = from;
    const entries = new Map(translate(from, shapes).attributes);
    entries.set(attribute, computed({ address: first, attribute: of }, span));
    const attributes = { kind: "map", entries, span, ...rest3 === void 0 ? {} : { rest: rest3 } };
    const labels = labelsOfProperties(shapes);
    return { address, parts: { type, header: firstLine(span), attributes, labels }, ...doubt };
  };
  if (isEach !== true)
    return [implied(`${first}.${having}`, { ...properties, span: value.span })];
  const item = (name, from, doubt) => implied(`${first}.${having}[${name}]`, objectOf(having, from, shapes), doubt);
  if (value.kind !== "list")
    return [item("*", value, { uncertain: reasonsIn(value) })];
  const items = value.items.flatMap((each, index) => possible(each).map(({ value: one, ...doubt }) => item(String(index), one, doubt)));
  const { rest: rest2 } = value;
  return rest2 === void 0 ? items : [...items, item("*", unknown(rest2, value.span), { uncertain: rest2 })];
}
function possible(item) {
  if (item.kind !== "unknown" || item.oneOf === void 0)
    return [{ value: item }];
  const set = item.oneOf.filter((candidate) => !isUnset(candidate));
  const [only] = set;
  const value = set.length === 1 && only !== void 0 ? only : item;
  return [{ value, uncertain: item.because, ...caseOf(item, (each) => !isUnset(each)) }];
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
  const assembled = manifest === void 0 ? configured : withDefaults(configured, assembledStack(tree, manifest, path));
  const diagnostics = /* @__PURE__ */ new Map();
  const started = {
    tree,
    options: assembled,
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
    started.report("cloudformation-missing", "error", "This template cannot be read", span);
    return {
      resources: [],
      files: [path],
      diagnostics: [...diagnostics.values()],
      exports: NO_EXPORTS,
      accounts: [],
      place: {}
    };
  }
  const template2 = readTemplate(path, text, reader(started));
  const options = { ...template2.deployment, ...assembled };
  const run = { ...started, options };
  const file = parametersInFile(run, path);
  const texts = { ...file.parameters, ...options.parameters };
  const given = new Map([
    ...template2.given,
    ...keptValues(file.previous, template2.parameters),
    ...givenTexts(texts, template2.parameters)
  ]);
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
    stack: run.stack,
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
    const own = resourcesOf(raw, {
      id,
      stack: run.stack,
      calls,
      header,
      scope,
      doubt: doubtful.get(id) ?? [],
      labels: template2.labels.get(id)
    });
    resources.push(...own);
    const [main] = own;
    for (const inner of main === void 0 ? [] : nestedStack(id)?.resources ?? []) {
      resources.push(main === void 0 ? inner : doubted(inner, main.uncertain, existenceOf(main)));
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
  if (!mentionsNestedStacks(text) && !mentionsFiles(text))
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
