// build/graph/cause.js
function causeKey({ reason, span }) {
  return span === void 0 ? reason : `${reason}@${span.path}:${span.startLine}:${span.startColumn}`;
}

// build/graph/case.js
var ALWAYS = [];
function chosen(because, index) {
  const about = because.map(causeKey).join("|");
  return because.map((cause) => ({
    key: `${about}#${index}`,
    cause,
    facts: [{ about: `${about}#`, among: [String(index)] }]
  }));
}
function together(...cases) {
  const met = cases.filter((each) => each !== void 0 && each.length > 0);
  const [first = ALWAYS, ...others] = met;
  if (others.every((each) => each === first))
    return first;
  const all = [...new Map(met.flat().map((each) => [each.key, each])).values()];
  return knowledgeOf(all) === void 0 ? void 0 : all;
}
function allOf(cases) {
  const met = cases.flatMap((each) => each ?? ALWAYS);
  return met.length === 0 ? ALWAYS : [...new Map(met.map((each) => [each.key, each])).values()];
}
function implies(given, wanted) {
  return wanted === void 0 || wanted.length === 0 || without(wanted, given).length === 0;
}
function without(wanted, given) {
  if (given.length === 0 || wanted.length === 0)
    return wanted;
  const keys = new Set(given.map(({ key }) => key));
  const knowledge = knowledgeOf(given);
  return wanted.filter(({ key, from }) => !keys.has(key) && !(from !== void 0 && isKnown(from, knowledge)));
}
function essential(of) {
  return of.reduceRight((left, each) => {
    const others = left.filter((other) => other !== each);
    return implies(others, [each]) ? others : left;
  }, of);
}
function opposite(of) {
  const [only, ...others] = of;
  return only?.opposite === void 0 || others.length > 0 ? void 0 : [only.opposite()];
}
function coverAll(cases) {
  if (cases.some((each) => each.length === 0))
    return true;
  return cases.some((one) => {
    const other = opposite(one);
    return other !== void 0 && cases.some((each) => each.length === 1 && each[0]?.key === other[0]?.key);
  });
}
function inEither(one, other) {
  if (one === void 0)
    return other;
  if (coverAll([one, other]))
    return ALWAYS;
  if (caseKey(one) === caseKey(other))
    return one;
  const reason = [one, other].map((each) => each.map(({ cause }) => cause.reason).join(" and ")).join(", or ");
  const [first] = one;
  if (first === void 0)
    return ALWAYS;
  return [{ key: `${caseKey(one)}|${caseKey(other)}`, cause: { ...first.cause, reason }, facts: [] }];
}
function caseKey(of) {
  return of === void 0 || of.length === 0 ? "" : [...of.map(({ key }) => key)].sort().join("\n");
}
function causesOfCase(of) {
  return (of ?? ALWAYS).map(({ cause }) => cause);
}
function knowledgeOf(all) {
  const knowledge = /* @__PURE__ */ new Map();
  for (const { about, among, not = [] } of all.flatMap(({ facts }) => facts)) {
    const known = knowledge.get(about);
    const excluded = [...known?.not ?? [], ...not];
    const both = known?.among === void 0 ? among : known.among.filter((each) => among?.includes(each) ?? true);
    const left = both?.filter((each) => !excluded.includes(each));
    if (left?.length === 0)
      return void 0;
    knowledge.set(about, { not: excluded, ...left === void 0 ? {} : { among: left } });
  }
  return knowledge;
}
function isKnown({ about, among, not }, knowledge) {
  const known = knowledge?.get(about);
  if (known === void 0)
    return false;
  if (among !== void 0)
    return known.among?.every((each) => among.includes(each)) === true;
  return not?.every((each) => known.not.includes(each) || known.among?.includes(each) === false) === true;
}

// build/graph/group.js
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [item]);
    else
      group.push(item);
  }
  return groups;
}

// build/graph/alternatives.js
function alternativesOf(value, path) {
  if (!isOpen(value))
    return [{ value, path, onlyIf: ALWAYS }];
  return value.oneOf.map((each, index) => ({
    value: each,
    path: [...path, -1 - index],
    onlyIf: value.cases[index] ?? ALWAYS
  }));
}
function isOpen(value) {
  return (value.kind === "unknown" || value.kind === "list") && value.cases !== void 0 && value.oneOf !== void 0;
}
function alternative(value, step) {
  if (typeof step !== "number" || step >= 0 || !(value.kind === "unknown" || value.kind === "list"))
    return void 0;
  return value.oneOf?.[-1 - step];
}
function writtenPath(path) {
  return path.some((step) => typeof step === "number" && step < 0) ? path.filter((step) => typeof step === "string" || step >= 0) : path;
}
function distinctAlternatives(found) {
  if (found.every(({ onlyIf }) => onlyIf.length === 0))
    return found;
  const same = groupBy(found, ({ value }) => contentOf(value));
  const always = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  for (const [first, ...others] of same.values()) {
    if (first === void 0 || !coverAll([first, ...others].map(({ onlyIf }) => onlyIf)))
      continue;
    always.add(first);
    for (const other of others)
      repeated.add(other);
  }
  return found.flatMap((each) => {
    if (repeated.has(each))
      return [];
    return [always.has(each) ? { ...each, onlyIf: ALWAYS } : each];
  });
}
function contentOf(value) {
  switch (value.kind) {
    case "known":
      return JSON.stringify(value.value);
    case "unknown": {
      const { text, span, json } = value;
      if (json !== void 0)
        return contentOf(json);
      const isFixed = text?.every((part) => typeof part === "string" || "reference" in part) === true;
      return isFixed ? JSON.stringify(text) : `?${span.path}:${span.startLine}:${span.startColumn}`;
    }
    case "list":
      return `[${value.items.map(contentOf).join()}${value.rest === void 0 ? "" : ",\u2026"}]`;
    case "map":
      return `{${[...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${contentOf(entry)}`).join()}}`;
  }
}

// build/graph/inspect.js
function member(value, step) {
  switch (value.kind) {
    case "map":
      return value.entries.get(String(step));
    case "list":
      return typeof step === "number" ? value.items[step] ?? alternative(value, step) : void 0;
    case "known":
    case "unknown":
      return alternative(value, step) ?? (value.json === void 0 ? void 0 : member(value.json, step));
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
  causeKey,
  ALWAYS,
  chosen,
  together,
  allOf,
  implies,
  without,
  essential,
  opposite,
  inEither,
  caseKey,
  causesOfCase,
  groupBy,
  alternativesOf,
  isOpen,
  writtenPath,
  distinctAlternatives,
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
