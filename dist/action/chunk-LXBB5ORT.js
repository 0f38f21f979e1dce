import {
  placeText
} from "./chunk-FHVWT7TB.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import {
  ZodArray,
  ZodEnum,
  ZodObject,
  ZodOptional,
  ZodRecord,
  ZodUnion
} from "./chunk-MIEAMG7T.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/config/places.js
var import_yaml = __toESM(require_dist(), 1);
function placesIn(name, document, lines) {
  const span = ([start, end]) => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
  };
  const find = (path) => findIn(document.contents, path);
  return {
    key: (path) => span(find(path).key),
    value: (path) => span(find(path).value)
  };
}
function findIn(root, path) {
  let found = { key: rangeOf(root), value: rangeOf(root) };
  let node = root;
  for (const step of path) {
    const next = memberOf(node, step);
    if (next === void 0)
      return { key: found.key, value: found.key };
    found = { key: rangeOf(next.key), value: (0, import_yaml.isNode)(next.value) ? rangeOf(next.value) : rangeOf(next.key) };
    node = next.value;
  }
  return found;
}
function memberOf(node, step) {
  if ((0, import_yaml.isMap)(node))
    return node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(step));
  if (!(0, import_yaml.isSeq)(node))
    return void 0;
  const item = node.items[Number(step)];
  return item === void 0 ? void 0 : { key: item, value: item };
}
function rangeOf(node) {
  const range = (0, import_yaml.isNode)(node) ? node.range : void 0;
  return range ? [range[0], range[1]] : [0, 0];
}

// build/config/problems.js
function describeIssue(issue, schema, places) {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return `${placeText(places.key(path))}: ${unknownKey(path, keysAt(schema, issue.path))}`;
    });
  }
  if (issue.code === "invalid_key") {
    const place = placeText(places.key(issue.path));
    return [`${place}: ${name}: ${issue.issues[0]?.message ?? issue.message}`];
  }
  if (issue.code === "invalid_union") {
    const inner = closest(issue.errors);
    if (inner !== void 0) {
      return inner.flatMap((each) => describeIssue({ ...each, path: [...issue.path, ...each.path] }, schema, places));
    }
    return [`${placeText(places.value(issue.path))}: ${name} ${unionRemedy(issue.path)}`];
  }
  return [`${placeText(places.value(issue.path))}: ${name === "" ? "the file" : name}${complaint(issue)}`];
}
var KINDS = {
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "empty"
};
var WRONG_TYPE = /^Invalid input: expected (\w+), received (\w+)$/;
function complaint(issue) {
  if (!/^(?:Invalid|Too) /.test(issue.message))
    return `: ${issue.message}`;
  const [, expected = "", received = ""] = WRONG_TYPE.exec(issue.message) ?? [];
  if (received === "undefined")
    return " is missing";
  if (expected !== "")
    return ` must be ${KINDS[expected] ?? expected}, not ${KINDS[received] ?? received}`;
  if (issue.code === "invalid_value")
    return ` must be one of ${issue.values.join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "array")
    return " must not be empty";
  if (issue.code === "too_small")
    return ` must be at least ${issue.minimum}`;
  if (issue.code === "too_big")
    return ` must be at most ${issue.maximum}`;
  return `: ${issue.message}`;
}
function unknownKey(path, known) {
  const name = path.join(".");
  const key = String(path.at(-1));
  if (path[0] === "environments" && path[2] === "rules" && key === "parameters") {
    return `${name}: parameters cannot be set per environment; set them under rules, for all environments`;
  }
  const nearest = nearestOf(key, known);
  return `there is no setting ${name}; ${nearest === void 0 ? `known are ${known.join(", ")}` : `did you mean ${nearest}?`}`;
}
function closest(alternatives) {
  return alternatives.find((issues) => issues.every(({ code, path }) => path.length > 0 || code !== "invalid_type" && code !== "invalid_value"));
}
function unionRemedy(path) {
  if (path[0] === "terraform" && path.at(-1) === "environments") {
    return "is neither a pattern of variable files, such as envs/*.tfvars, nor a mapping of names to var-files, variables, workspace, account and region";
  }
  if (path.at(-2) !== "rules") {
    return "is neither a text, a number nor a truth value; write lists and objects as a text, as on a command line";
  }
  const keys = path[0] === "environments" ? "enabled and severity" : "enabled, severity and parameters";
  return `is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of ${keys}`;
}
function keysAt(schema, path) {
  const [step, ...rest] = path;
  if (schema instanceof ZodOptional)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof ZodUnion)
    return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof ZodObject) {
    if (step === void 0)
      return Object.keys(schema.shape);
    const inner = schema.shape[String(step)];
    return inner === void 0 ? [] : keysAt(inner, rest);
  }
  if (step === void 0) {
    const names = schema instanceof ZodRecord ? schema.keyType : void 0;
    return names instanceof ZodEnum ? names.options.map(String) : [];
  }
  if (schema instanceof ZodRecord)
    return keysAt(schema.valueType, rest);
  return schema instanceof ZodArray ? keysAt(schema.element, rest) : [];
}

export {
  placesIn,
  describeIssue
};
