import {
  compareText
} from "./chunk-27WSD5BQ.js";
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE
} from "./chunk-YDW3W6MA.js";

// build/terraform/plan/plan.js
var NOTHING = { value: void 0, unknown: void 0, sensitive: void 0 };
function plannedMember(planned, step) {
  return {
    value: jsonMember(planned.value, step),
    unknown: planned.unknown === true ? true : jsonMember(planned.unknown, step),
    sensitive: planned.sensitive === true ? true : jsonMember(planned.sensitive, step)
  };
}
function plannedAttribute(state, name) {
  return state === void 0 ? NOTHING : plannedMember(state, name);
}
function jsonMember(json, step) {
  if (typeof json !== "object" || json === null)
    return void 0;
  if (isJsonArray(json))
    return typeof step === "number" ? json[step] : void 0;
  return Object.hasOwn(json, step) ? json[step] : void 0;
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function hasMark(marks) {
  if (typeof marks !== "object" || marks === null)
    return marks === true;
  return (isJsonArray(marks) ? marks : Object.values(marks)).some(hasMark);
}

// build/terraform/plan/depth.js
var DEEPEST = 300;
function isTooDeep(text) {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isQuoted) {
      if (character === BACKSLASH)
        index += 1;
      else if (character === QUOTE)
        isQuoted = false;
    } else if (character === QUOTE)
      isQuoted = true;
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth += 1;
      if (depth > DEEPEST)
        return true;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET)
      depth -= 1;
  }
  return false;
}

// build/terraform/plan/address.js
function moduleSteps(address) {
  const segments = segmentsOf(address);
  const steps = [];
  for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
    const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
    steps.push({ name, key: keyOf(suffix) });
  }
  return steps;
}
function modulePath(address) {
  return moduleSteps(address).map(({ name }) => name);
}
function moduleAddressOf(address) {
  const segments = segmentsOf(address);
  const names = [];
  for (let index = 0; index + 1 < segments.length && segments[index]?.name === "module"; index += 2) {
    const { name, suffix } = segments[index + 1] ?? { name: "", suffix: "" };
    names.push(`module.${name}${suffix}`);
  }
  return names.join(".");
}
function lastKeyOf(address) {
  return keyOf(segmentsOf(address).at(-1)?.suffix ?? "");
}
function resourceNameOf(address) {
  return segmentsOf(address).at(-1)?.name ?? "";
}
function compareKeys(a, b) {
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a === "string" && typeof b === "string")
    return compareText(a, b);
  return typeof a === "number" ? -1 : 1;
}
function segmentsOf(address) {
  const segments = [];
  const pattern = /([^.[\]]+)((?:\["(?:[^"\\]|\\.)*"\]|\[[^\]"]*\])?)(?:\.|$)/y;
  for (let match = pattern.exec(address); match !== null; match = pattern.exec(address)) {
    const [, name = "", suffix = ""] = match;
    segments.push({ name, suffix });
    if (pattern.lastIndex === address.length)
      break;
  }
  return segments;
}
function keyOf(suffix) {
  if (suffix === "")
    return void 0;
  const inner = suffix.slice(1, -1);
  if (!inner.startsWith('"'))
    return Number(inner);
  let text;
  try {
    text = JSON.parse(inner);
  } catch {
    return inner.slice(1, -1);
  }
  return String(text).replace(/([$%])\1\{/g, "$1{");
}

export {
  plannedMember,
  plannedAttribute,
  isJsonArray,
  isJsonObject,
  hasMark,
  isTooDeep,
  moduleSteps,
  modulePath,
  moduleAddressOf,
  lastKeyOf,
  resourceNameOf,
  compareKeys
};
