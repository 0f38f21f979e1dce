// build/graph/inspect.js
function member(value, step) {
  switch (value.kind) {
    case "map":
      return value.entries.get(String(step));
    case "list":
      return typeof step === "number" ? value.items[step] : void 0;
    case "known":
    case "unknown":
      return value.json === void 0 ? void 0 : member(value.json, step);
  }
}
function valuesAt(value, path) {
  let level = [value];
  for (const step of path) {
    const next = [];
    for (const each of level)
      addMembers(each, step, next);
    level = next;
  }
  return level;
}
function itemsOf(value) {
  return value.kind === "list" ? value.items.flatMap(itemsOf) : [value];
}
function addMembers(value, step, into) {
  if (value.kind === "list") {
    for (const item of value.items)
      addMembers(item, step, into);
    return;
  }
  const found = value.kind === "unknown" && value.json === void 0 ? value : member(value, step);
  if (found !== void 0)
    into.push(found);
}
function ownReferences(value) {
  const named = value.references ?? [];
  if (value.kind !== "unknown" || value.text === void 0)
    return named;
  const within = value.text.flatMap((part) => isReference(part) ? [part.reference] : []);
  return within.length === 0 ? named : [...within, ...named];
}
function allReferences(value) {
  const found = [];
  collectReferences(value, found);
  return found;
}
function collectReferences(value, into) {
  for (const reference of ownReferences(value))
    into.push(reference);
  for (const child of children(value))
    collectReferences(child, into);
}
function causesOf(value) {
  const causes = /* @__PURE__ */ new Map();
  collectCauses(value, causes);
  return [...causes.values()];
}
function collectCauses(value, into) {
  for (const cause of ownCauses(value)) {
    const key = causeKey(cause);
    if (!into.has(key))
      into.set(key, cause);
  }
  for (const child of children(value))
    collectCauses(child, into);
}
function ownCauses(value) {
  switch (value.kind) {
    case "known":
      return [];
    case "list":
    case "map":
      return value.rest ?? [];
    case "unknown": {
      const parts = value.text ?? [];
      const holes = parts.flatMap((part) => isHole(part) ? part.unknown : []);
      const causes = [...value.because, ...holes];
      if (causes.length > 0)
        return causes;
      const fixed = parts.flatMap((part) => isReference(part) ? [referenceName(part.reference)] : []);
      return (fixed.length > 0 ? fixed : ["the value"]).map((name) => ({
        reason: `${name} is known only after apply`,
        span: value.span
      }));
    }
  }
}
function children(value) {
  switch (value.kind) {
    case "list":
      return value.items;
    case "map":
      return [...value.entries.values()];
    case "known":
    case "unknown":
      return value.json === void 0 ? [] : [value.json];
  }
}
function reasonOf(value) {
  const reasons = new Set(ownCauses(value).map((cause) => cause.reason));
  return [...reasons].join("; ");
}
function holeKey(causes) {
  if (causes.length === 0 || causes.some((cause) => cause.span === void 0))
    return void 0;
  return causes.map(causeKey).join("|");
}
function causeKey({ reason, span }) {
  return span === void 0 ? reason : `${reason}@${span.path}:${span.startLine}:${span.startColumn}`;
}
function referenceName({ stack, address, attribute }) {
  const name = attribute === "" ? address : `${address}.${attribute}`;
  return stack === void 0 ? name : `${stack}:${name}`;
}
function template(parts) {
  return parts.map((part) => {
    if (typeof part === "string")
      return part;
    if (isReference(part))
      return `\${${referenceName(part.reference)}}`;
    return "${\u2026}";
  }).join("");
}
function isReference(part) {
  return typeof part !== "string" && "reference" in part;
}
function isHole(part) {
  return typeof part !== "string" && "unknown" in part;
}

export {
  member,
  valuesAt,
  itemsOf,
  ownReferences,
  allReferences,
  causesOf,
  reasonOf,
  holeKey,
  referenceName,
  template,
  isReference,
  isHole
};
