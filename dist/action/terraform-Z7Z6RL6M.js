import {
  BOOL,
  DYNAMIC,
  EMPTY_TUPLE,
  EvaluationError,
  FALSE,
  NULL,
  NUMBER,
  STRING,
  TRUE,
  add,
  addCauses,
  asNumber,
  asText,
  attempt,
  bool,
  causesOf,
  ceiling,
  checkLength,
  compareNumbers,
  computed,
  decimalText,
  derive,
  derivedText,
  divide,
  doubtOf,
  dropPrefix,
  dropSuffix,
  elementsOf,
  endsWith,
  entriesOf,
  exactDecimal,
  fail,
  floor,
  fromBigInt,
  fromDouble,
  hole,
  isOpenSet,
  isPrimitive,
  isSensitive,
  isWhole,
  isWhollyKnown as isWhollyKnown2,
  knownPrefix,
  knownSuffix,
  listOf,
  listOfType,
  loneReference,
  mapLiterals,
  mapOf,
  mapOfType,
  memberOf,
  membersOf,
  mergeReferences,
  modulo,
  multiply,
  negate,
  nullOf,
  number,
  numberText,
  object,
  openSet,
  parseNumber,
  passedThrough,
  piecesOf,
  referencesOf,
  roundDecimal,
  setOf,
  setOfType,
  settle,
  shortestDecimal,
  sortedKeys,
  startsWith,
  subtract,
  text,
  textOf,
  toBigInt,
  toDouble,
  tuple,
  typeName,
  typeOf,
  typesEqual,
  unknown,
  unknownText,
  withDoubt,
  withMembers,
  withOrigin,
  withProvenance,
  withReferences,
  withSensitivity,
  withoutDoubt
} from "./chunk-MXPTFY5Y.js";
import {
  compareKeys,
  hasMark,
  isJsonArray,
  isJsonObject,
  isTooDeep,
  lastKeyOf,
  moduleAddressOf,
  modulePath,
  moduleSteps,
  plannedAttribute,
  plannedMember,
  resourceNameOf
} from "./chunk-2E7HNTOA.js";
import {
  compareText
} from "./chunk-27WSD5BQ.js";
import {
  environmentStack,
  timeLimit
} from "./chunk-XH73JJ6Z.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import {
  attributeOf,
  attributesOf,
  blocksOf,
  createParseCache,
  headerSpan,
  literalText,
  loadModule,
  locate,
  moduleIn,
  parseJsonWithHoles,
  treeCache,
  typeMade,
  variablesFile
} from "./chunk-BFRO343P.js";
import {
  originAt,
  sourceFile,
  spanOf
} from "./chunk-XZCXNHPK.js";
import {
  automaticVariableFiles,
  byCodeUnits,
  configurationFolders,
  folderOf,
  isForeignFolder,
  isVariablesFile,
  joinPath,
  relativePath,
  resolvePath
} from "./chunk-5WHWKCXI.js";
import {
  isWhollyKnown
} from "./chunk-C2Q24Z5S.js";
import {
  ALWAYS,
  allReferences,
  chosen,
  inEither,
  isReference,
  together
} from "./chunk-E5KY6KI7.js";
import "./chunk-YDW3W6MA.js";
import {
  createLineIndex,
  parseExpression,
  parseHcl,
  parseTemplate
} from "./chunk-JFZ7WXOD.js";
import "./chunk-7DQDWJI5.js";

// build/terraform/number-format.js
function infinity(value) {
  return value === Infinity ? "+Inf" : value === -Infinity ? "-Inf" : void 0;
}
function exponentText(decimal, places) {
  const { digits, point, negative } = decimal;
  const exponent = digits === "" ? 0 : point - 1;
  const head = digits === "" ? "0" : digits.charAt(0);
  const tail = digits.slice(1).padEnd(places, "0").slice(0, places);
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${negative ? "-" : ""}${head}${tail === "" ? "" : `.${tail}`}e${exponent < 0 ? "-" : "+"}${size}`;
}
function formatFixed(value, places) {
  const infinite = infinity(value);
  if (infinite !== void 0)
    return infinite;
  const exact = exactDecimal(value);
  return decimalText(roundDecimal(exact, exact.point + places), places);
}
function formatExponent(value, places) {
  const infinite = infinity(value);
  if (infinite !== void 0)
    return infinite;
  return exponentText(roundDecimal(exactDecimal(value), places + 1), places);
}
function formatGeneral(value, precision) {
  const infinite = infinity(value);
  if (infinite !== void 0)
    return infinite;
  const significant = precision === 0 ? 1 : precision;
  const decimal = significant === void 0 ? shortestDecimal(value) : roundDecimal(exactDecimal(value), significant);
  const { digits, point } = decimal;
  let limit = significant ?? 6;
  if (significant !== void 0 && limit > digits.length && digits.length >= point)
    limit = digits.length;
  const exponent = point - 1;
  if (digits !== "" && (exponent < -4 || exponent >= limit))
    return exponentText(decimal, digits.length - 1);
  return decimalText(decimal);
}

// build/terraform/equality.js
function textContradicts(pieces, value) {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first?.kind === "literal" && !value.startsWith(first.value))
    return true;
  if (last?.kind === "literal" && !value.endsWith(last.value))
    return true;
  const literal3 = pieces.reduce((length2, piece) => length2 + (piece.kind === "literal" ? piece.value.length : 0), 0);
  return literal3 > value.length;
}
function onlyReference(value) {
  const [piece, ...rest] = value.text ?? [];
  if (piece?.kind !== "reference" || rest.length > 0 || piece.reference.derived === true)
    return void 0;
  return `${piece.reference.address}\0${piece.reference.attribute}`;
}
function unknownEquals(a, b) {
  if (b.kind === "null")
    return a.notNull ? false : void 0;
  if (b.kind === "unknown") {
    const reference = onlyReference(a);
    return reference !== void 0 && reference === onlyReference(b) ? true : void 0;
  }
  if (a.members !== void 0 && b.kind !== "object" && b.kind !== "map")
    return false;
  if (a.type.kind !== "dynamic" && a.type.kind !== b.kind)
    return false;
  if (b.kind === "string" && a.text !== void 0 && textContradicts(a.text, b.value))
    return false;
  return void 0;
}
function all(answers) {
  let result = true;
  for (const answer2 of answers) {
    if (answer2 === false)
      return false;
    result = answer2 === void 0 ? void 0 : result;
  }
  return result;
}
function* pairs(a, b) {
  for (const [index2, item] of a.entries()) {
    const other = b[index2];
    yield other === void 0 ? false : equals(item, other);
  }
}
function* entryPairs(a, b) {
  for (const [key, item] of a) {
    const other = b.get(key);
    yield other === void 0 ? false : equals(item, other);
  }
}
function elementTypesDiffer(a, b) {
  return a.kind !== "dynamic" && b.kind !== "dynamic" && !typesEqual(a, b);
}
function setsEqual(a, b) {
  const known = (items) => items.every((item) => equals(item, item) === true);
  if (known(a.items) && known(b.items))
    return a.items.length === b.items.length && all(pairs(a.items, b.items));
  const missing3 = (items, others) => items.some((item) => others.every((other) => equals(item, other) === false));
  return missing3(a.items, b.items) || missing3(b.items, a.items) ? false : void 0;
}
function equals(a, b) {
  if (a.kind === "unknown")
    return unknownEquals(a, b);
  if (b.kind === "unknown")
    return unknownEquals(b, a);
  switch (a.kind) {
    case "null":
      return b.kind === "null";
    case "string":
      return b.kind === "string" && a.value === b.value;
    case "bool":
      return b.kind === "bool" && a.value === b.value;
    case "number":
      return b.kind === "number" && compareNumbers(a.value, b.value) === 0;
    case "tuple":
      return b.kind === "tuple" && a.items.length === b.items.length && all(pairs(a.items, b.items));
    case "list":
      if (b.kind !== "list" || elementTypesDiffer(a.element, b.element))
        return false;
      return a.items.length === b.items.length && all(pairs(a.items, b.items));
    case "set":
      return b.kind === "set" && !elementTypesDiffer(a.element, b.element) && setsEqual(a, b);
    case "map":
      if (b.kind !== "map" || elementTypesDiffer(a.element, b.element))
        return false;
      return a.entries.size === b.entries.size && all(entryPairs(a.entries, b.entries));
    case "object":
      return b.kind === "object" && a.entries.size === b.entries.size && all(entryPairs(a.entries, b.entries));
  }
}
function orderKey(value) {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "null":
      return "~";
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return formatGeneral(value.value, 10);
    case "bool":
      return value.value ? "T" : "F";
    case "list":
    case "set":
      return `[${value.items.map((item) => `${orderKey(item)};`).join("")}]`;
    case "tuple":
      return `<${value.items.map((item) => `${orderKey(item)};`).join("")}>`;
    case "map":
      return `{${sortedEntries(value.entries, (key, item) => `${JSON.stringify(key)}:${orderKey(item)};`)}}`;
    case "object":
      return `<${sortedEntries(value.entries, (_, item) => `${orderKey(item)};`)}>`;
  }
}
function sortedEntries(entries, write3) {
  let result = "";
  for (const key of sortedKeys(entries)) {
    const item = entries.get(key);
    if (item !== void 0)
      result += write3(key, item);
  }
  return result;
}
function rank(value) {
  return value.kind === "unknown" ? 2 : value.kind === "null" ? 1 : 0;
}
function compareMembers(a, b) {
  const order = rank(a) - rank(b);
  if (order !== 0)
    return order;
  if (a.kind === "string" && b.kind === "string")
    return compareText(a.value, b.value);
  if (a.kind === "number" && b.kind === "number")
    return compareNumbers(a.value, b.value);
  return compareText(orderKey(a), orderKey(b));
}
function makeSet(element2, items, from) {
  const sorted = [...items].sort(compareMembers);
  const distinct4 = [];
  let group = 0;
  for (const item of sorted) {
    const last = distinct4[distinct4.length - 1];
    if (last !== void 0 && compareMembers(last, item) !== 0)
      group = distinct4.length;
    if (!distinct4.slice(group).some((known) => equals(known, item) === true))
      distinct4.push(item);
  }
  return setOfType(element2, distinct4, from);
}

// build/terraform/choices.js
var MOST_CHOICES = 16;
function oneOf(candidates, because, cases) {
  const [first, ...others] = candidates;
  if (first === void 0)
    return unknown(DYNAMIC, because);
  if (isWhollyKnown2(first) && others.every((other) => isWhollyKnown2(other) && equals(first, other) === true))
    return first;
  const references = candidates.map(referencesOf).reduce(mergeReferences, void 0);
  return unknown(commonType(candidates), because, {
    notNull: candidates.every(isNotNull),
    ...choicesAmong(candidates, cases),
    from: references && { references }
  });
}
function commonType([first, ...others]) {
  const type = first === void 0 ? DYNAMIC : typeOf(first);
  return others.every((other) => typesEqual(typeOf(other), type)) ? type : DYNAMIC;
}
function isNotNull(value) {
  return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}
function choicesAmong(candidates, cases) {
  const choices2 = [];
  const needed = [];
  for (const [index2, value] of candidates.entries()) {
    const outer = cases?.[index2];
    if (value.kind === "unknown" && value.choices !== void 0) {
      for (const [inner, choice] of value.choices.entries()) {
        const onlyIf = outer && together(outer, value.cases?.[inner] ?? chosen(value.because, inner));
        if (outer !== void 0 && onlyIf === void 0)
          continue;
        choices2.push(choice);
        needed.push(onlyIf ?? ALWAYS);
      }
    } else if (outer !== void 0 && hasStructure(value) || isWhollyKnown2(value) || isFixed(value)) {
      choices2.push(value);
      needed.push(outer ?? ALWAYS);
    } else
      return {};
  }
  if (choices2.length > MOST_CHOICES)
    return {};
  return cases === void 0 ? { choices: choices2 } : { choices: choices2, cases: needed };
}
function hasStructure(value) {
  return value.kind !== "unknown" || value.json !== void 0 || value.partial !== void 0;
}
function isFixed(value) {
  return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}

// build/terraform/possible-entries.js
var NO_ENTRIES = /* @__PURE__ */ new Map();
function possibleEntries(value) {
  if (value.kind === "unknown")
    return value.entries;
  const certain = entriesOf(value);
  return certain && { certain, maybe: NO_ENTRIES };
}
function entriesOfEither(a, b, either2) {
  const [first, second] = [possibleEntries(a), possibleEntries(b)];
  if (first === void 0 || second === void 0)
    return void 0;
  const certain = /* @__PURE__ */ new Map();
  const maybe = /* @__PURE__ */ new Map();
  for (const key of new Set([first, second].flatMap((entries) => [...entries.certain.keys(), ...entries.maybe.keys()]))) {
    const [one2, other] = [first, second].map((entries) => entries.certain.get(key) ?? entries.maybe.get(key));
    const value = one2 !== void 0 && other !== void 0 ? either2(one2, other) : one2 ?? other;
    if (value === void 0)
      continue;
    (first.certain.has(key) && second.certain.has(key) ? certain : maybe).set(key, value);
  }
  return { certain, maybe };
}
function mapEntries({ certain, maybe }, map2, because) {
  const mapped = (entries) => new Map([...entries].map(([key, value]) => [key, attempt(() => map2(value)) ?? unknown(DYNAMIC, because)]));
  return { certain: mapped(certain), maybe: mapped(maybe) };
}

// build/terraform/convert.js
function unifyPrimitives(types) {
  const [first] = types;
  if (first === void 0)
    return void 0;
  if (types.every((type) => type.kind === first.kind))
    return first;
  return types.some((type) => type.kind === "string") ? STRING : void 0;
}
function memberTypes(type) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return [type.element];
    case "tuple":
      return type.elements;
    case "object":
      return [...type.attributes.values()];
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return [];
  }
}
function unifyToCollection(kind, types) {
  const element2 = unify(types.flatMap(memberTypes));
  if (element2 === void 0)
    return void 0;
  const isOpen2 = element2.kind === "dynamic" && !types.every((type) => oneType(kind, memberTypes(type)) !== void 0);
  return isOpen2 ? void 0 : { kind, element: element2 };
}
function oneType(kind, types) {
  if (kind !== "map" && types.some((type) => type.kind === "dynamic") && types.some(isStructure))
    return void 0;
  const unified = unify(types);
  return unified?.kind === "dynamic" && !types.every((type) => type.kind === "dynamic") ? void 0 : unified;
}
function unifyObjects(types) {
  const [first] = types;
  if (first === void 0)
    return void 0;
  const names = [...first.attributes.keys()];
  const alike = types.every((type) => type.attributes.size === names.length && names.every((name) => type.attributes.has(name)));
  if (!alike)
    return unifyToCollection("map", types);
  const attributes = /* @__PURE__ */ new Map();
  for (const name of names) {
    const type = unify(types.map((candidate) => candidate.attributes.get(name) ?? DYNAMIC));
    if (type === void 0)
      return void 0;
    attributes.set(name, type);
  }
  return { kind: "object", attributes };
}
function unifyTuples(types) {
  const [first] = types;
  if (first === void 0)
    return void 0;
  if (!types.every((type) => type.elements.length === first.elements.length))
    return unifyToCollection("list", types);
  const elements = [];
  for (let index2 = 0; index2 < first.elements.length; index2 += 1) {
    const type = unify(types.map((candidate) => candidate.elements[index2] ?? DYNAMIC));
    if (type === void 0)
      return void 0;
    elements.push(type);
  }
  return { kind: "tuple", elements };
}
function unify(types) {
  const decided2 = types.filter((type) => type.kind !== "dynamic");
  const [first] = decided2;
  if (first === void 0)
    return DYNAMIC;
  if (decided2.every((type) => type === first))
    return first;
  if (decided2.every(isPrimitive))
    return unifyPrimitives(decided2) ?? withOpen(types);
  const kinds = new Set(decided2.map((type) => type.kind));
  const only = (...allowed) => [...kinds].every((kind) => allowed.includes(kind));
  if (only("object"))
    return unifyObjects(decided2.filter((type) => type.kind === "object"));
  if (only("tuple"))
    return unifyTuples(decided2.filter((type) => type.kind === "tuple"));
  if (only("map", "object"))
    return unifyToCollection("map", decided2);
  if (only("list", "tuple"))
    return unifyToCollection("list", decided2);
  if (only("set"))
    return unifyToCollection("set", decided2);
  if (only("object", "tuple"))
    return void 0;
  const preferred = only("set", "list", "tuple") ? preferredOf(decided2) : void 0;
  return preferred ?? withOpen(types);
}
function withOpen(types) {
  return types.some(({ kind }) => kind === "dynamic") ? DYNAMIC : void 0;
}
function preference(type) {
  if (type.kind === "list" || type.kind === "set")
    return preference(type.element);
  return type.kind === "string" ? 0 : type.kind === "dynamic" ? 2 : 1;
}
function preferredOf(types) {
  const rank2 = ({ kind }) => kind === "list" ? 0 : 1;
  return types.filter(({ kind }) => kind === "list" || kind === "set").sort((a, b) => rank2(a) - rank2(b) || preference(a) - preference(b)).find((wanted) => types.every((type) => canConvert(type, wanted)));
}
function requirement(type) {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
      return `a ${type.kind} is required`;
    case "dynamic":
    case "list":
    case "set":
    case "map":
    case "tuple":
    case "object":
      return `${typeName(type)} required`;
  }
}
function mismatch(value, type) {
  const have = value.kind === "unknown" ? value.type : typeOf(value);
  return fail(`${requirement(type)}, but this is ${typeName(have)}`);
}
function toText(value) {
  switch (value.kind) {
    case "string":
      return value;
    case "number":
      return text(numberText(value.value), value.from);
    case "bool":
      return text(String(value.value), value.from);
    case "null":
    case "unknown":
    case "list":
    case "set":
    case "tuple":
    case "map":
    case "object":
      return mismatch(value, STRING);
  }
}
function toNumber(value, type) {
  if (value.kind === "number")
    return value;
  if (value.kind !== "string")
    return mismatch(value, type);
  const parsed2 = parseNumber(value.value);
  if (parsed2 === void 0) {
    return fail(`a number is required: ${JSON.stringify(value.value)} is not a decimal representation of a number`);
  }
  return number(parsed2, value.from);
}
var BOOLEANS = { true: true, "1": true, false: false, "0": false };
function toBool(value, type) {
  if (value.kind === "bool")
    return value;
  if (value.kind !== "string")
    return mismatch(value, type);
  const result = Object.hasOwn(BOOLEANS, value.value) ? BOOLEANS[value.value] : void 0;
  if (result === void 0) {
    return fail(`a bool is required: ${JSON.stringify(value.value)} is neither "true" nor "false"`);
  }
  return value.from === void 0 ? result ? TRUE : FALSE : bool(result, value.from);
}
function isStructure(type) {
  return type.kind !== "dynamic" && !isPrimitive(type);
}
function elementType(wanted, items, kind) {
  if (wanted.kind !== "dynamic")
    return wanted;
  const types = [];
  let isOpen2 = false;
  for (const item of items) {
    types.push(typeOf(item));
    isOpen2 ||= !isWhollyKnown2(item);
  }
  return oneType(kind, types) ?? (isOpen2 ? DYNAMIC : fail(`all ${kind} elements must have the same type`));
}
function convertAll(items, type, unified) {
  let changed;
  for (const [index2, item] of items.entries()) {
    const converted3 = convert(item, type, unified);
    if (converted3 !== item)
      changed ??= items.slice(0, index2);
    changed?.push(converted3);
  }
  return changed ?? items;
}
function toSequence(value, kind, wanted, unified) {
  if (value.kind === kind && (wanted.kind === "dynamic" || typesEqual(wanted, value.element)))
    return value;
  const given = value.kind === "tuple" ? DYNAMIC : value.element;
  if (!canConvert(given, wanted))
    return mismatch(value, { kind, element: wanted });
  const element2 = wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.items, kind);
  const items = convertAll(value.items, element2, unified || wanted.kind === "dynamic");
  if (kind === "set")
    return makeSet(element2, items, value.from);
  const list2 = listOfType(element2, items, value.from);
  if (value.kind !== "set" || !isOpenSet(value))
    return list2;
  const { because, partial } = openSet({ ...value, items });
  return unknown(typeOf(list2), because, { notNull: true, partial, from: value.from });
}
function toTuple(value, type, unified) {
  if (value.kind !== "tuple" || value.items.length !== type.elements.length) {
    return fail(`a tuple of ${type.elements.length} elements is required`);
  }
  return tuple(value.items.map((item, index2) => convert(item, type.elements[index2] ?? DYNAMIC, unified)), value.from);
}
function toMap(value, wanted, unified) {
  if (value.kind === "map" && (wanted.kind === "dynamic" || typesEqual(wanted, value.element)))
    return value;
  const given = value.kind === "map" ? value.element : DYNAMIC;
  if (!canConvert(given, wanted))
    return mismatch(value, { kind: "map", element: wanted });
  const element2 = wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.entries.values(), "map");
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of value.entries)
    entries.set(key, convertMember(item, element2, `element ${JSON.stringify(key)}`, unified || wanted.kind === "dynamic"));
  return mapOfType(element2, entries, value.from);
}
function convertMember(value, type, name, unified) {
  try {
    return convert(value, type, unified);
  } catch (error) {
    if (error instanceof Error)
      error.message = `${name}: ${error.message}`;
    throw error;
  }
}
function toObject(type, unified, attribute) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, wanted] of type.attributes) {
    const given = attribute(name);
    if (given !== void 0)
      entries.set(name, convertMember(given, wanted, `attribute ${JSON.stringify(name)}`, unified));
    else if (type.optional?.has(name) === true)
      entries.set(name, nullOf(withoutOptional(wanted)));
    else
      fail(`attribute ${JSON.stringify(name)} is required`);
  }
  return entries;
}
function withoutOptional(type) {
  switch (type.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return type;
    case "list":
    case "set":
    case "map":
      return { kind: type.kind, element: withoutOptional(type.element) };
    case "tuple":
      return { kind: "tuple", elements: type.elements.map(withoutOptional) };
    case "object": {
      const attributes = /* @__PURE__ */ new Map();
      for (const [name, attribute] of type.attributes)
        attributes.set(name, withoutOptional(attribute));
      return { kind: "object", attributes };
    }
  }
}
function canConvert(from, to) {
  if (from.kind === "dynamic" || to.kind === "dynamic")
    return true;
  if (isPrimitive(to)) {
    return isPrimitive(from) && (to.kind === from.kind || to.kind === "string" || from.kind === "string");
  }
  switch (to.kind) {
    case "list":
    case "set":
      return (from.kind === "list" || from.kind === "set" || from.kind === "tuple") && memberTypes(from).every((member2) => canConvert(member2, to.element));
    case "map":
      return (from.kind === "map" || from.kind === "object") && memberTypes(from).every((member2) => canConvert(member2, to.element));
    case "tuple":
      return from.kind === "tuple" && from.elements.length === to.elements.length && from.elements.every((member2, index2) => canConvert(member2, to.elements[index2] ?? DYNAMIC));
    case "object":
      if (from.kind === "map")
        return [...to.attributes.values()].every((type) => canConvert(from.element, type));
      return from.kind === "object" && [...to.attributes].every(([name, type]) => {
        const given = from.attributes.get(name);
        return given === void 0 ? to.optional?.has(name) === true : canConvert(given, type);
      });
    case "string":
    case "number":
    case "bool":
      return false;
  }
}
function convertPartial(partial, type) {
  if (partial === void 0 || type.kind !== "list" && type.kind !== "set" && type.kind !== "map")
    return void 0;
  const { element: element2 } = type;
  const other = partial.other && convert(partial.other, element2);
  if (partial.kind === "sequence") {
    if (type.kind === "map")
      return void 0;
    const leading = convertAll(partial.leading, element2, false);
    const some = convertAll(partial.some, element2, false);
    const { isComplete = false } = partial;
    return type.kind === "list" ? { kind: "sequence", leading, some, other, isComplete } : { kind: "sequence", leading: [], some: [...leading, ...some], other, isComplete };
  }
  if (type.kind !== "map")
    return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of partial.entries)
    entries.set(key, convert(entry, element2));
  return { kind: "mapping", entries, other };
}
function convertEntries({ entries, because }, type) {
  return entries && type.kind === "map" ? mapEntries(entries, (entry) => convert(entry, type.element), because) : void 0;
}
function convertChoices(choices2, type) {
  return choices2 && attempt(() => choices2.map((choice) => convert(choice, type)));
}
function convertUnknown(value, type) {
  if (!canConvert(value.type, type))
    return mismatch(value, type);
  const { members, because, notNull, from } = value;
  if (members !== void 0) {
    if (type.kind === "object")
      return object(toObject(type, false, (name) => members.attribute(name)), from);
    if (type.kind !== "map")
      return mismatch(value, type);
  }
  const keepsText = type.kind === "string";
  return unknown(withoutOptional(type), because, {
    notNull,
    text: keepsText ? value.text : void 0,
    json: keepsText ? value.json : void 0,
    partial: convertPartial(value.partial, type),
    choices: convertChoices(value.choices, type),
    cases: value.cases,
    entries: convertEntries(value, type),
    members,
    from
  });
}
function convert(value, type, unified = false) {
  if (type.kind === "dynamic")
    return value;
  if (value.kind === "null") {
    if (typesEqual(value.type, type))
      return value;
    return canConvert(value.type, type) ? nullOf(withoutOptional(type), value.from) : mismatch(value, type);
  }
  if (value.kind === "unknown") {
    if (unified && value.type.kind === "dynamic")
      return value;
    return typesEqual(value.type, type) ? value : convertUnknown(value, type);
  }
  switch (type.kind) {
    case "string":
      return toText(value);
    case "number":
      return toNumber(value, type);
    case "bool":
      return toBool(value, type);
    case "list":
    case "set":
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
        return mismatch(value, type);
      return toSequence(value, type.kind, type.element, unified);
    case "tuple":
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
        return mismatch(value, type);
      return toTuple(value, type, unified);
    case "map":
      if (value.kind !== "map" && value.kind !== "object")
        return mismatch(value, type);
      return toMap(value, type.element, unified);
    case "object":
      if (value.kind !== "map" && value.kind !== "object")
        return mismatch(value, type);
      return object(toObject(type, unified, (name) => value.entries.get(name)), value.from);
  }
}

// build/terraform/access.js
function unknownMember(container, type) {
  return unknown(type, container.because, {
    from: container.from && { references: container.from.references, sensitive: container.from.sensitive }
  });
}
function computedMember(value, name) {
  const reference = loneReference(value.text ?? []);
  if (reference === void 0 || reference.derived === true || value.type.kind !== "dynamic")
    return void 0;
  return computed({ address: reference.address, attribute: `${reference.attribute}.${name}` }, value.because);
}
function attributeOfUnknown(value, name, node) {
  if (value.members !== void 0) {
    const attribute = value.members.attribute(name);
    if (attribute === void 0)
      return fail(`this object does not have an attribute named "${name}"`, node);
    return withDoubt(attribute, value.from?.doubt);
  }
  if (value.entries !== void 0) {
    const { certain, maybe } = value.entries;
    const entry = certain.get(name);
    if (entry !== void 0)
      return memberOf(value, entry);
    const possible = maybe.get(name);
    if (possible !== void 0)
      return withDoubt(memberOf(value, possible), value.because);
    return fail(`this value does not have an element with the key "${name}"`, node);
  }
  if (value.partial?.kind === "mapping") {
    const { entries, other } = value.partial;
    const entry = entries.get(name);
    if (entry !== void 0)
      return memberOf(value, entry);
    if (other !== void 0)
      return withDoubt(memberOf(value, other), value.because);
  }
  const chosen2 = attempt(() => value.choices?.map((choice) => getAttribute(choice, name, node)));
  if (chosen2 !== void 0)
    return oneOf(chosen2, value.because, value.cases);
  const { type } = value;
  switch (type.kind) {
    case "dynamic":
      return computedMember(value, name) ?? unknownMember(value, DYNAMIC);
    case "map":
      return unknownMember(value, type.element);
    case "object": {
      const attribute = type.attributes.get(name);
      if (attribute === void 0)
        return fail(`this object does not have an attribute named "${name}"`, node);
      return unknownMember(value, attribute);
    }
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${type.kind} has no attributes`, node);
    case "list":
    case "set":
    case "tuple":
      return fail(`a ${type.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
  }
}
function getAttribute(value, name, node) {
  switch (value.kind) {
    case "object": {
      const member2 = value.entries.get(name);
      if (member2 === void 0)
        return fail(`this object does not have an attribute named "${name}"`, node);
      return memberOf(value, member2);
    }
    case "map": {
      const member2 = value.entries.get(name);
      if (member2 === void 0)
        return fail(`this map does not have an element with the key "${name}"`, node);
      return memberOf(value, member2);
    }
    case "unknown":
      return attributeOfUnknown(value, name, node);
    case "null":
      return fail(`this value is null, so it has no attribute "${name}"`, node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${value.kind} has no attributes`, node);
    case "list":
    case "set":
    case "tuple":
      return fail(`a ${value.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
  }
}
function position(key, node) {
  const index2 = convert(key, NUMBER);
  if (index2.kind !== "number")
    return fail("a number is required as index", node);
  if (!isWhole(index2.value))
    return fail("an index into a sequence must be a whole number", node);
  const whole = toBigInt(index2.value) ?? 0n;
  if (whole < 0n)
    return fail("an index into a sequence must not be negative", node);
  return whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole);
}
function itemAt(partial, index2) {
  const known = partial.leading[index2];
  if (known !== void 0)
    return known;
  return partial.some.length === 0 ? partial.other : void 0;
}
function elementOfUnknown(value, key, node) {
  const { type, partial } = value;
  if (type.kind === "set")
    return fail("the elements of a set have no index", node);
  if (type.kind === "string" || type.kind === "number" || type.kind === "bool") {
    return fail(`a value of type ${type.kind} has no elements`, node);
  }
  if (key.kind === "unknown") {
    if (value.entries !== void 0) {
      const { certain, maybe } = value.entries;
      const because = causesOf(value, key);
      return withDoubt(oneOf([...certain.values(), ...maybe.values()], because), because);
    }
    return partial?.other !== void 0 && isUniform(value) ? memberOf(value, partial.other) : unknownMember(value, DYNAMIC);
  }
  if (value.members !== void 0 || type.kind === "object") {
    const name2 = convert(key, STRING);
    return name2.kind === "string" ? attributeOfUnknown(value, name2.value, node) : fail("invalid index", node);
  }
  if (value.entries !== void 0 || partial?.kind === "mapping" || type.kind === "map") {
    const name2 = convert(key, STRING);
    return name2.kind === "string" ? attributeOfUnknown(value, name2.value, node) : fail("invalid index", node);
  }
  if (partial?.kind === "sequence") {
    const index2 = position(key, node);
    const item = itemAt(partial, index2);
    if (item !== void 0) {
      const member2 = memberOf(value, item);
      return index2 < partial.leading.length ? member2 : withDoubt(member2, value.because);
    }
  }
  if (type.kind === "tuple") {
    const item = type.elements[position(key, node)];
    return item === void 0 ? fail(`there are only ${type.elements.length} elements`, node) : unknownMember(value, item);
  }
  if (type.kind === "list")
    return unknownMember(value, type.element);
  const name = key.kind === "number" ? numberText(key.value) : key.kind === "string" ? key.value : void 0;
  return (name === void 0 ? void 0 : computedMember(value, name)) ?? unknownMember(value, DYNAMIC);
}
function isUniform(value) {
  const { partial } = value;
  if (partial === void 0)
    return false;
  return partial.kind === "sequence" ? partial.leading.length === 0 && partial.some.length === 0 : partial.entries.size === 0;
}
function memberUnder(container, members, key) {
  const because = causesOf(key);
  const chosen2 = attempt(() => key.choices?.map((choice) => getElement(container, choice)));
  const member2 = chosen2 === void 0 || chosen2.length === 0 ? withDoubt(oneOf(members, because), because) : oneOf(chosen2, because, key.cases);
  const isOfOneType = container.kind === "list" || container.kind === "set" || container.kind === "map";
  return isOfOneType && member2.kind === "unknown" ? { ...member2, type: container.element } : member2;
}
function getElement(container, key, node) {
  const value = container.kind === "unknown" && container.members !== void 0 && key.kind === "unknown" ? settle(container) : container;
  if (value.kind === "null")
    return fail("this value is null, so it has no elements", node);
  if (key.kind === "null")
    return fail("null cannot be used as an index", node);
  switch (value.kind) {
    case "unknown":
      return elementOfUnknown(value, key, node);
    case "object":
    case "map": {
      if (key.kind === "unknown")
        return memberUnder(value, [...value.entries.values()], key);
      const name = convert(key, STRING);
      if (name.kind !== "string")
        return fail("a string is required as key", node);
      const member2 = value.entries.get(name.value);
      if (member2 !== void 0)
        return memberOf(value, member2);
      return fail(value.kind === "map" ? `this map does not have an element with the key "${name.value}"` : `this object does not have an attribute named "${name.value}"`, node);
    }
    case "list":
    case "tuple": {
      if (key.kind === "unknown") {
        if (value.items.length === 0)
          return fail("this collection has no elements", node);
        return memberUnder(value, value.items, key);
      }
      const index2 = position(key, node);
      const item = value.items[index2];
      if (item !== void 0)
        return memberOf(value, item);
      const count = value.items.length;
      return fail(count === 0 ? "this collection has no elements" : `there is no element with the index ${index2}: the collection has ${count} element${count === 1 ? "" : "s"}`, node);
    }
    case "set":
      return fail("the elements of a set have no index", node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${typeName(typeOf(value))} has no elements`, node);
  }
}

// build/terraform/functions/graphemes.js
var SIMPLE = /^[\x00-\x0c\x0e-\x7f]*$/;
var segmenter;
function graphemes(text2) {
  if (SIMPLE.test(text2))
    return text2.split("");
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text2), ({ segment }) => segment);
}
function graphemeCount(text2) {
  return SIMPLE.test(text2) ? text2.length : graphemes(text2).length;
}

// build/terraform/functions/helpers.js
function tableOf(...groups) {
  const table = /* @__PURE__ */ new Map();
  for (const group of groups)
    for (const definition of group)
      table.set(definition.name, definition);
  return table;
}
function argument(args, index2) {
  return args[index2] ?? fail(`argument ${index2 + 1} is missing`);
}
function textArgument(args, index2) {
  const value = args[index2];
  return value?.kind === "string" ? value.value : fail(`argument ${index2 + 1} must be a text`);
}
function wholeArgument(args, index2, name) {
  const value = args[index2];
  if (value?.kind !== "number")
    return fail(`"${name}" must be a number`);
  if (!isWhole(value.value))
    return fail(`"${name}" must be a whole number`);
  const whole = toBigInt(value.value) ?? 0n;
  if (whole > BigInt(Number.MAX_SAFE_INTEGER) || whole < BigInt(Number.MIN_SAFE_INTEGER)) {
    return fail(`"${name}" is out of range`);
  }
  return Number(whole);
}
function sequence(value, message) {
  if (value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple")
    return value;
  return fail(message);
}
function undecided(call, type, reason) {
  const because = [{ reason, span: spanOf(call.scope.file, call.node) }];
  return unknown(type, because, { notNull: true });
}
var MOST_ITEMS = 1e5;
function checkCount(count, name) {
  if (count > MOST_ITEMS)
    fail(`${name}() would give more than ${MOST_ITEMS} elements`);
}
function onTexts(name, parameters, returns, evaluate2) {
  return {
    name,
    parameters: parameters.map((parameter) => ({ name: parameter, type: { kind: "string" } })),
    returns,
    evaluate: (args, call) => evaluate2(args.map((_, index2) => textArgument(args, index2)), call)
  };
}

// build/terraform/functions/collections.js
function anything(name, known = "itself", nullable = false) {
  return { name, type: DYNAMIC, known, nullable };
}
function isSequenceType(type) {
  return type.kind === "list" || type.kind === "set" || type.kind === "tuple" || type.kind === "dynamic";
}
function knownItems(given, message) {
  const value = settle(given);
  if (value.kind === "unknown" && isSequenceType(value.type)) {
    const partial = value.partial?.kind === "sequence" ? value.partial : void 0;
    return {
      leading: partial?.leading ?? [],
      some: partial?.some ?? [],
      other: partial?.other,
      open: value.because
    };
  }
  const known = sequence(value, message);
  if (known.kind === "set" && isOpenSet(known)) {
    return { leading: [], some: known.items, other: void 0, open: causesOf(known) };
  }
  return { leading: known.items.map((item) => memberOf(known, item)), some: [], other: void 0, open: void 0 };
}
function openSequence(type, because, partial) {
  return unknown(type, because, { notNull: true, partial: { kind: "sequence", ...partial } });
}
function find(known, decides) {
  const causes = [];
  let open = known.open !== void 0;
  for (const item of [...known.leading, ...known.some]) {
    const answer2 = decides(item);
    if (answer2 === true)
      return true;
    if (answer2 === void 0) {
      open = true;
      addCauses(causes, causesOf(item));
    }
  }
  if (known.open !== void 0)
    addCauses(causes, known.open);
  return open ? causes : false;
}
function answer(found, whenFound) {
  return typeof found === "boolean" ? bool(found === whenFound) : unknown(BOOL, found, { notNull: true });
}
var alltrue = {
  name: "alltrue",
  parameters: [{ name: "list", type: listOf(BOOL), known: "no" }],
  returns: BOOL,
  evaluate: (args) => {
    const isNotTrue = (item) => item.kind === "unknown" ? void 0 : !(item.kind === "bool" && item.value);
    return answer(find(knownItems(argument(args, 0), "a list is required"), isNotTrue), false);
  }
};
var anytrue = {
  name: "anytrue",
  parameters: [{ name: "list", type: listOf(BOOL), known: "no" }],
  returns: BOOL,
  evaluate: (args) => {
    const isTrue = (item) => item.kind === "unknown" ? void 0 : item.kind === "bool" && item.value;
    return answer(find(knownItems(argument(args, 0), "a list is required"), isTrue), true);
  }
};
var chunklist = {
  name: "chunklist",
  parameters: [
    { name: "list", type: listOf(DYNAMIC), known: "itself" },
    { name: "size", type: NUMBER }
  ],
  returns: listOf(listOf(DYNAMIC)),
  evaluate: (args) => {
    const list2 = sequence(argument(args, 0), "a list is required");
    const size = wholeArgument(args, 1, "size");
    if (size < 0)
      return fail("the size must not be negative");
    const element2 = list2.kind === "tuple" ? DYNAMIC : list2.element;
    const chunks = [];
    const step = size === 0 ? Math.max(list2.items.length, 1) : size;
    for (let start = 0; start < list2.items.length; start += step) {
      chunks.push(listOfType(element2, list2.items.slice(start, start + step)));
    }
    return listOfType(listOf(element2), chunks);
  }
};
function mayBeEmptyText(value) {
  if (value.type.kind !== "string" && value.type.kind !== "dynamic")
    return false;
  for (const piece of value.text ?? []) {
    if (piece.kind === "literal")
      return false;
    if (piece.kind === "reference" && /(?:^|[._])(?:id|arn)$/.test(piece.reference.attribute))
      return false;
  }
  return true;
}
var coalesce = {
  name: "coalesce",
  parameters: [],
  variadic: anything("vals", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const types = args.map(typeOf);
    const isOpen2 = types.some(({ kind }) => kind === "dynamic") && types.some(({ kind }) => kind === "tuple" || kind === "object");
    const type = isOpen2 ? DYNAMIC : unify(types);
    if (type === void 0)
      return fail("all arguments must have the same type");
    for (const given of args) {
      const value = convert(given, type, true);
      if (value.kind === "unknown") {
        if (value.notNull && !mayBeEmptyText(value))
          return value;
        const open = args.some((other) => other.kind === "unknown" && other.type.kind === "dynamic");
        return unknown(open ? DYNAMIC : type, value.because);
      }
      if (value.kind !== "null" && !(type.kind === "string" && value.kind === "string" && value.value === ""))
        return value;
    }
    return fail("there is no argument that is neither null nor an empty text");
  }
};
var coalescelist = {
  name: "coalescelist",
  parameters: [],
  variadic: anything("vals", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length === 0)
      return fail("at least one argument is required");
    for (const value of args) {
      const { kind } = typeOf(value);
      const isOpen2 = kind === "dynamic" && value.kind === "unknown";
      if (kind !== "list" && kind !== "tuple" && !isOpen2)
        return fail("all arguments must be lists or tuples");
    }
    for (const value of args) {
      if (value.kind === "null")
        continue;
      if (value.kind === "unknown") {
        const { partial } = value;
        const certain = partial?.kind === "sequence" && partial.leading.length + partial.some.length > 0;
        return certain ? value : unknown(DYNAMIC, value.because);
      }
      if (sequence(value, "all arguments must be lists or tuples").items.length > 0)
        return value;
    }
    return fail("there is no argument that is neither null nor empty");
  }
};
var compact = {
  name: "compact",
  parameters: [{ name: "list", type: listOf(STRING), known: "no" }],
  returns: listOf(STRING),
  evaluate: (args) => {
    const list2 = knownItems(argument(args, 0), "a list is required");
    const kept = [];
    const some = [];
    const causes = [];
    for (const item of [...list2.leading, ...list2.some]) {
      if (item.kind === "null" || item.kind === "string" && item.value === "")
        continue;
      if (item.kind === "unknown" && !(item.notNull && !mayBeEmptyText(item)))
        addCauses(causes, item.because);
      else
        (causes.length === 0 && !list2.some.includes(item) ? kept : some).push(item);
    }
    if (list2.open !== void 0)
      addCauses(causes, list2.open);
    if (causes.length === 0 && list2.open === void 0)
      return listOfType(STRING, kept);
    return openSequence(listOf(STRING), causes, { leading: kept, some, other: void 0 });
  }
};
function concatenated(args, items) {
  if (args.some((value) => value.kind !== "list"))
    return tuple(items);
  const type = unify(args.map(typeOf));
  if (type?.kind !== "list")
    return tuple(items);
  return listOfType(type.element, items.map((item) => convert(item, type.element)));
}
function concatenations(args) {
  let all2 = [{ items: [], onlyIf: ALWAYS }];
  for (const value of args.map(settle)) {
    const { choices: choices2 = [value], cases = [ALWAYS] } = value.kind === "unknown" ? value : {};
    const lists = choices2.map((choice) => choice.kind === "tuple" || choice.kind === "list" ? choice.items : void 0);
    if (cases.length !== choices2.length || lists.includes(void 0))
      return {};
    all2 = all2.flatMap(({ items, onlyIf }) => lists.flatMap((list2 = [], index2) => {
      const both = together(onlyIf, cases[index2]);
      return both === void 0 ? [] : [{ items: [...items, ...list2], onlyIf: both }];
    }));
    if (all2.length > MOST_CONCATENATIONS)
      return {};
  }
  return { choices: all2.map(({ items }) => tuple(items)), cases: all2.map(({ onlyIf }) => onlyIf) };
}
var MOST_CONCATENATIONS = 16;
var concat = {
  name: "concat",
  parameters: [],
  variadic: anything("seqs", "no"),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length === 0)
      return fail("at least one argument is required");
    const leading = [];
    const some = [];
    const causes = [];
    let open = false;
    let size = 0;
    for (const value of args.map(settle)) {
      if (value.kind === "set")
        return fail("all arguments must be lists or tuples, not a set");
      const known = knownItems(value, "all arguments must be lists or tuples");
      (open ? some : leading).push(...known.leading);
      some.push(...known.some);
      size += known.leading.length;
      checkCount(size, "concat");
      if (known.open === void 0)
        continue;
      open = true;
      addCauses(causes, known.open);
    }
    if (open)
      return { ...openSequence(DYNAMIC, causes, { leading, some, other: void 0 }), ...concatenations(args) };
    return args.length === 1 ? argument(args, 0) : concatenated(args, leading);
  }
};
var contains = {
  name: "contains",
  parameters: [anything("list", "no"), anything("value", "no")],
  returns: BOOL,
  evaluate: (args) => {
    const wanted = settle(argument(args, 1));
    const found = find(knownItems(argument(args, 0), "a list, tuple or set is required"), (item) => equals(item, wanted));
    if (typeof found === "boolean")
      return bool(found);
    const causes = [...found];
    addCauses(causes, causesOf(wanted));
    return unknown(BOOL, causes, { notNull: true });
  }
};
var distinct = {
  name: "distinct",
  parameters: [{ name: "list", type: listOf(DYNAMIC), known: "no" }],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const list2 = argument(args, 0);
    const known = knownItems(list2, "a list is required");
    const leading = [];
    const causes = [];
    for (const item of [...known.leading, ...known.some]) {
      const same = leading.map((other) => equals(other, item));
      if (same.includes(true))
        continue;
      if (same.includes(void 0))
        addCauses(causes, causesOf(item, ...leading));
      leading.push(item);
    }
    if (known.open !== void 0)
      addCauses(causes, known.open);
    const type = typeOf(list2);
    if (causes.length === 0)
      return listOfType(type.kind === "list" ? type.element : DYNAMIC, leading);
    const isComplete = known.open === void 0;
    return openSequence(type, causes, { leading: [], some: leading, other: void 0, isComplete });
  }
};
var element = {
  name: "element",
  parameters: [anything("list", "no"), { name: "index", type: NUMBER, known: "no" }],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list2 = settle(argument(args, 0));
    const index2 = argument(args, 1);
    if (list2.kind === "set")
      return fail("cannot read elements from a set: it has no order");
    if (index2.kind === "unknown") {
      return list2.kind === "unknown" || list2.kind === "list" || list2.kind === "tuple" ? getElement(list2, index2) : fail("a list or tuple is required");
    }
    const position2 = wholeArgument(args, 1, "index");
    if (list2.kind === "unknown") {
      const partial = list2.partial?.kind === "sequence" ? list2.partial : void 0;
      const item = partial && position2 >= 0 ? itemAt(partial, position2) : void 0;
      const certain = item !== void 0 && (partial?.leading[position2] !== void 0 || partial?.leading.length === 0);
      if (certain)
        return memberOf(list2, item);
      return unknown(list2.type.kind === "list" ? list2.type.element : DYNAMIC, list2.because);
    }
    const { items } = sequence(list2, "a list or tuple is required");
    if (items.length === 0)
      return fail("cannot use element() with an empty list");
    const wrapped = (position2 % items.length + items.length) % items.length;
    return memberOf(list2, items[wrapped] ?? fail("invalid index"));
  }
};
function certainItems(item) {
  if (item.kind === "set" && isOpenSet(item))
    return openSet(item).partial.some;
  const isOther2 = item.kind !== "unknown" || item.members !== void 0 || item.text !== void 0;
  if (isOther2 || !isSequenceType(item.type))
    return void 0;
  return item.partial?.kind === "sequence" ? [...item.partial.leading, ...item.partial.some] : [];
}
function flattenInto(value, items, some, causes) {
  for (const given of value.items) {
    const item = settle(given);
    const certain = certainItems(item);
    if (certain !== void 0) {
      addCauses(causes, causesOf(item));
      flattenInto(tuple(certain), some, some, causes);
    } else if (item.kind === "list" || item.kind === "set" || item.kind === "tuple") {
      flattenInto(item, items, some, causes);
    } else
      (causes.length === 0 ? items : some).push(memberOf(value, item));
    checkCount(items.length, "flatten");
  }
}
var flatten = {
  name: "flatten",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list2 = settle(argument(args, 0));
    const known = knownItems(list2, "can only flatten lists, sets and tuples");
    const items = [];
    const some = [];
    const causes = [];
    flattenInto(tuple(known.leading), items, some, causes);
    if (known.open !== void 0) {
      addCauses(causes, known.open);
      const rest = [];
      flattenInto(tuple(known.some), rest, some, causes);
      some.push(...rest);
    }
    if (causes.length === 0)
      return tuple(items);
    return openSequence(DYNAMIC, causes, { leading: items, some, other: void 0 });
  }
};
var index = {
  name: "index",
  parameters: [anything("list", "no"), anything("value", "no")],
  returns: NUMBER,
  evaluate: (args) => {
    const value = argument(args, 1);
    const list2 = settle(argument(args, 0));
    if (list2.kind === "set")
      return fail("argument must be a list or tuple");
    const known = knownItems(list2, "argument must be a list or tuple");
    for (const [position2, item] of known.leading.entries()) {
      const same = equals(item, value);
      if (same === true)
        return number(position2);
      if (same === void 0)
        return unknown(NUMBER, causesOf(item, value), { notNull: true });
    }
    if (known.open !== void 0)
      return unknown(NUMBER, known.open, { notNull: true });
    return fail(known.leading.length === 0 ? "cannot search an empty list" : "item not found");
  }
};
function mapping(value, message) {
  return value.kind === "map" || value.kind === "object" ? value : fail(message);
}
var keys = {
  name: "keys",
  parameters: [anything("inputMap", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = settle(argument(args, 0));
    if (given.kind === "unknown") {
      if (given.type.kind === "object" && given.notNull) {
        return tuple([...given.type.attributes.keys()].sort(compareText).map((key) => text(key)));
      }
      const partial = given.partial?.kind === "mapping" ? given.partial : void 0;
      const some = partial === void 0 ? [] : sortedKeys(partial.entries).map((key) => text(key));
      return openSequence(DYNAMIC, given.because, { leading: [], some, other: void 0 });
    }
    const map2 = mapping(given, "must have a map or object type");
    const names = sortedKeys(map2.entries).map((key) => text(key));
    return map2.kind === "map" ? listOfType(STRING, names) : tuple(names);
  }
};
var length = {
  name: "length",
  parameters: [anything("value", "no")],
  returns: NUMBER,
  evaluate: (args) => {
    const value = settle(argument(args, 0));
    switch (value.kind) {
      case "string":
        return number(graphemeCount(value.value));
      case "set":
        return value.items.length > 1 && value.items.some((item) => equals(item, item) === void 0) ? unknown(NUMBER, causesOf(value), { notNull: true }) : number(value.items.length);
      case "list":
      case "tuple":
        return number(value.items.length);
      case "map":
      case "object":
        return number(value.entries.size);
      case "unknown":
        if (value.type.kind === "tuple")
          return number(value.type.elements.length);
        if (value.type.kind === "object")
          return number(value.type.attributes.size);
        if (value.type.kind === "number" || value.type.kind === "bool")
          break;
        return unknown(NUMBER, value.because, { notNull: true });
      case "number":
      case "bool":
      case "null":
        break;
    }
    return fail("the argument must be a text, a collection, or an object");
  }
};
function lookedUp(map2, key, otherwise) {
  const causes = causesOf(map2, key);
  const type = map2.kind === "map" ? map2.element : DYNAMIC;
  const entries = entriesOf(map2);
  const rest = otherwise === void 0 ? [] : [attempt(() => convert(otherwise, type))];
  const candidates = [...entries?.values() ?? [], ...rest];
  if (entries === void 0 || candidates.length === 0)
    return unknown(type, causes);
  const known = candidates.filter((value) => value !== void 0);
  const found = known.length < candidates.length ? unknown(type, causes) : oneOf(known, causes);
  return found.kind === "unknown" ? { ...found, type } : found;
}
var lookup = {
  name: "lookup",
  parameters: [anything("inputMap", "no"), { name: "key", type: STRING, known: "no" }],
  variadic: anything("default", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const map2 = settle(argument(args, 0));
    const key = argument(args, 1);
    const otherwise = args[2];
    if (args.length > 3)
      return fail("lookup() takes two or three arguments, a default among them");
    if (map2.kind !== "unknown")
      mapping(map2, "lookup() requires a map as the first argument");
    if (key.kind === "unknown")
      return lookedUp(map2, key, otherwise);
    const name = textArgument(args, 1);
    if (map2.kind === "unknown") {
      const entry2 = map2.partial?.kind === "mapping" ? map2.partial.entries.get(name) : void 0;
      if (entry2 !== void 0)
        return memberOf(map2, entry2);
      const attribute = map2.members?.attribute(name);
      if (attribute !== void 0)
        return attribute;
      const type = map2.type.kind === "map" ? map2.type.element : map2.type.kind === "object" ? map2.type.attributes.get(name) : void 0;
      return unknown(type ?? DYNAMIC, map2.because);
    }
    const known = mapping(map2, "lookup() requires a map as the first argument");
    const entry = known.entries.get(name);
    const fallback = otherwise && known.kind === "map" ? convert(otherwise, known.element) : otherwise;
    if (entry !== void 0)
      return memberOf(known, entry);
    if (fallback === void 0) {
      return fail(`there is no key "${name}" in the map, and lookup() has no default value`);
    }
    return fallback;
  }
};
var matchkeys = {
  name: "matchkeys",
  parameters: [
    { name: "values", type: listOf(DYNAMIC), known: "itself" },
    { name: "keys", type: listOf(DYNAMIC) },
    { name: "searchset", type: listOf(DYNAMIC) }
  ],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const values2 = sequence(argument(args, 0), "a list is required");
    const names = sequence(argument(args, 1), "a list is required");
    const wanted = sequence(argument(args, 2), "a list is required");
    if (values2.items.length !== names.items.length)
      return fail("the lists of keys and values must have the same length");
    const common = unify([typeOf(names), typeOf(wanted)]);
    if (common?.kind !== "list")
      return fail("the keys and the search set must have the same type");
    const targets = wanted.items.map((item) => convert(item, common.element));
    const matches = values2.items.filter((_, position2) => {
      const key = names.items[position2];
      return key !== void 0 && targets.some((target) => equals(convert(key, common.element), target) === true);
    });
    return listOfType(values2.kind === "tuple" ? DYNAMIC : values2.element, matches);
  }
};
var merge = {
  name: "merge",
  parameters: [],
  variadic: anything("maps", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const entries = /* @__PURE__ */ new Map();
    const maybe = /* @__PURE__ */ new Map();
    const causes = [];
    let open = false;
    let areKeysKnown = true;
    let hasOpenNull = false;
    const maps = [];
    const set = (key, entry) => {
      entries.set(key, entry);
      maybe.delete(key);
    };
    for (const value of args.map(settle)) {
      if (value.kind === "null") {
        const { kind } = value.type;
        if (kind !== "dynamic" && kind !== "map" && kind !== "object") {
          return fail(`arguments must be maps or objects, not ${typeName(value.type)}`);
        }
        hasOpenNull ||= kind === "dynamic";
        continue;
      }
      if (value.kind === "unknown") {
        const partial = value.partial?.kind === "mapping" ? value.partial : void 0;
        const isMapping = value.type.kind === "dynamic" || value.type.kind === "map" || value.type.kind === "object";
        if (!isMapping && value.notNull) {
          return fail(`arguments must be maps or objects, not ${typeName(value.type)}`);
        }
        open = true;
        addCauses(causes, value.because);
        if (value.entries !== void 0) {
          for (const [key, entry] of value.entries.certain)
            set(key, entry);
          for (const [key, entry] of value.entries.maybe) {
            const before = entries.get(key);
            if (before === void 0)
              maybe.set(key, entry);
            else
              entries.set(key, oneOf([before, entry], value.because));
          }
          continue;
        }
        areKeysKnown = false;
        for (const key of entries.keys()) {
          if (mayHaveKey(value.type, key))
            entries.set(key, unknown(DYNAMIC, value.because));
        }
        for (const [key, entry] of partial?.entries ?? [])
          entries.set(key, entry);
        continue;
      }
      const map2 = mapping(value, `arguments must be maps or objects, not ${typeName(typeOf(value))}`);
      maps.push(map2);
      for (const [key, entry] of map2.entries)
        set(key, memberOf(map2, entry));
    }
    if (open) {
      return unknown(DYNAMIC, causes, {
        notNull: true,
        partial: { kind: "mapping", entries, other: void 0 },
        entries: areKeysKnown ? { certain: entries, maybe } : void 0
      });
    }
    const [first] = maps;
    return !hasOpenNull && first?.kind === "map" && maps.every((map2) => map2.kind === "map" && typesEqual(map2.element, first.element)) ? mapOfType(first.element, entries) : object(entries);
  }
};
function mayHaveKey(type, key) {
  return type.kind !== "object" || type.attributes.has(key);
}
var one = {
  name: "one",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list2 = settle(argument(args, 0));
    const known = knownItems(list2, "a list, set or tuple is required");
    const certain = [...known.leading, ...known.some];
    const [first] = certain;
    const areSeveral = known.open === void 0 ? certain.length > 1 : first !== void 0 && certain.some((item) => equals(first, item) === false);
    if (areSeveral)
      return fail("must be a list, set, or tuple value with either zero or one elements");
    if (first !== void 0)
      return withDoubt(first, known.open);
    if (known.open === void 0) {
      return nullOf(list2.kind === "list" || list2.kind === "set" ? list2.element : DYNAMIC);
    }
    if (known.other === void 0)
      return unknown(DYNAMIC, known.open);
    const either2 = [known.other, nullOf(DYNAMIC)];
    if (known.other.kind !== "unknown")
      return withDoubt(oneOf(either2, known.open), known.open);
    const value = { ...known.other, because: known.open, notNull: false, ...choicesAmong(either2) };
    return withDoubt(value, known.open);
  }
};
var LONGEST_RANGE = 1024;
var range = {
  name: "range",
  parameters: [],
  variadic: { name: "params", type: NUMBER },
  returns: listOf(NUMBER),
  evaluate: (args) => {
    const [first, second, third, ...rest] = args.map((value) => value.kind === "number" ? value.value : 0);
    if (first === void 0 || rest.length > 0)
      return fail("range() takes one, two or three arguments");
    const start = second === void 0 ? 0 : first;
    const end = second ?? first;
    const isDown = compareNumbers(end, start) < 0;
    const step = third ?? (isDown ? -1 : 1);
    const direction = compareNumbers(step, 0);
    if (direction === 0)
      return fail("step must not be zero");
    if (isDown && direction > 0)
      return fail("step must be negative when the end is less than the start");
    if (!isDown && direction < 0 && compareNumbers(end, start) !== 0) {
      return fail("step must be positive when the end is greater than the start");
    }
    const items = [];
    for (let next = start; compareNumbers(next, end) * direction < 0; next = add(next, step)) {
      if (items.length >= LONGEST_RANGE)
        return fail(`more than ${LONGEST_RANGE} values were generated`);
      items.push(number(next));
    }
    return listOfType(NUMBER, items);
  }
};
function rearranged(value) {
  const { partial } = value;
  if (partial?.kind !== "sequence" || partial.leading.length > 0 || partial.some.length > 0) {
    return unknown(DYNAMIC, value.because, { notNull: true });
  }
  return openSequence(value.type.kind === "list" ? value.type : DYNAMIC, value.because, partial);
}
var reverse = {
  name: "reverse",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind === "unknown")
      return rearranged(value);
    if (isOpenSet(value))
      return unknown(DYNAMIC, causesOf(value), { notNull: true });
    if (value.kind === "string")
      return fail("can only reverse lists and tuples; use strrev() for a text");
    const list2 = sequence(value, "can only reverse lists and tuples");
    const items = list2.items.map((item) => memberOf(list2, item)).reverse();
    return list2.kind === "tuple" ? tuple(items) : listOfType(list2.element, items);
  }
};
var setParameter = (name) => ({ name, type: setOf(DYNAMIC) });
function hasElementType(value) {
  const type = typeOf(value);
  return type.kind === "set" && type.element.kind !== "dynamic";
}
function commonSets(args) {
  const type = unify(args.map(typeOf));
  const isMixed = type?.kind === "set" && type.element.kind === "dynamic" && args.some(hasElementType);
  if (type?.kind !== "set" || isMixed)
    return fail("all sets must have the same element type");
  return args.map((value) => [type.element, sequence(convert(value, type), "a set is required").items]);
}
function setFunction(name, parameters, variadic, combine) {
  return {
    name,
    parameters: parameters.map(setParameter),
    ...variadic === void 0 ? {} : { variadic: setParameter(variadic) },
    returns: setOf(DYNAMIC),
    evaluate: (args) => {
      const sets = commonSets(args);
      return makeSet(sets[0]?.[0] ?? DYNAMIC, combine(sets.map(([, items]) => items)));
    }
  };
}
function has(items, wanted) {
  return items.some((item) => equals(item, wanted) === true);
}
var setunion = {
  name: "setunion",
  parameters: [{ ...setParameter("first_set"), known: "no" }],
  variadic: { ...setParameter("other_sets"), known: "no" },
  returns: setOf(DYNAMIC),
  evaluate: (args) => {
    const parts = args.map((value) => knownItems(value, "a set is required"));
    const items = parts.flatMap((part) => [...part.leading, ...part.some]);
    const causes = [];
    for (const part of parts)
      addCauses(causes, part.open ?? []);
    if (parts.some((part) => part.open !== void 0)) {
      return openSequence(setOf(DYNAMIC), causes, { leading: [], some: items, other: void 0 });
    }
    const sets = commonSets(args);
    return makeSet(sets[0]?.[0] ?? DYNAMIC, sets.flatMap(([, members]) => members));
  }
};
var setintersection = setFunction("setintersection", ["first_set"], "other_sets", ([first = [], ...rest]) => first.filter((item) => rest.every((other) => has(other, item))));
var setsubtract = setFunction("setsubtract", ["a", "b"], void 0, ([a = [], b = []]) => a.filter((item) => !has(b, item)));
var setproduct = {
  name: "setproduct",
  parameters: [],
  variadic: anything("sets"),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length < 2)
      return fail("at least two arguments are required");
    const lists = args.map((value) => {
      const list2 = sequence(value, "a set or a list is required");
      return list2.kind === "tuple" ? sequence(convert(list2, listOf(DYNAMIC)), "a list is required") : list2;
    });
    checkCount(lists.reduce((count, list2) => count * list2.items.length, 1), "setproduct");
    let rows = [[]];
    for (const list2 of lists)
      rows = rows.flatMap((row) => list2.items.map((item) => [...row, memberOf(list2, item)]));
    const rowType = {
      kind: "tuple",
      elements: lists.map((list2) => list2.kind === "tuple" ? DYNAMIC : list2.element)
    };
    const items = rows.map((row) => tuple(row));
    return args.some((value) => value.kind === "set") ? makeSet(rowType, items) : listOfType(rowType, items);
  }
};
var slice = {
  name: "slice",
  parameters: [
    anything("list", "no"),
    { name: "start_index", type: NUMBER, known: "no" },
    { name: "end_index", type: NUMBER, known: "no" }
  ],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = argument(args, 0);
    if (given.kind === "unknown")
      return rearranged(given);
    const list2 = sequence(given, "a list or tuple is required");
    if (args.some((value) => value.kind === "unknown"))
      return unknown(DYNAMIC, causesOf(...args.slice(1)), { notNull: true });
    if (list2.kind === "set")
      return fail("cannot slice a set, because its elements do not have indices");
    const start = wholeArgument(args, 1, "start_index");
    const end = wholeArgument(args, 2, "end_index");
    if (start < 0)
      return fail("start index must not be less than zero");
    if (end > list2.items.length)
      return fail("end index must not be greater than the length of the list");
    if (start > end)
      return fail("start index must not be greater than end index");
    const items = list2.items.slice(start, end).map((item) => memberOf(list2, item));
    return list2.kind === "tuple" ? tuple(items) : listOfType(list2.element, items);
  }
};
var sort = {
  name: "sort",
  parameters: [{ name: "list", type: listOf(STRING) }],
  returns: listOf(STRING),
  evaluate: (args) => {
    const { items } = sequence(argument(args, 0), "a list is required");
    if (items.some((item) => item.kind === "null"))
      return fail("the elements must not be null");
    const textOfItem = (item) => item.kind === "string" ? item.value : "";
    return listOfType(STRING, [...items].sort((a, b) => compareText(textOfItem(a), textOfItem(b))));
  }
};
var sum = {
  name: "sum",
  parameters: [anything("list", "wholly")],
  returns: NUMBER,
  evaluate: (args) => {
    const { items } = sequence(argument(args, 0), "argument must be list, set, or tuple");
    if (items.length === 0)
      return fail("cannot sum an empty list");
    let total = 0;
    for (const item of items) {
      const value = convert(item, NUMBER);
      if (value.kind !== "number")
        return fail("argument must be list, set, or tuple of number values");
      total = add(total, value.value);
    }
    return number(total);
  }
};
var transpose = {
  name: "transpose",
  parameters: [{ name: "values", type: mapOf(listOf(STRING)) }],
  returns: mapOf(listOf(STRING)),
  evaluate: (args) => {
    const map2 = mapping(argument(args, 0), "a map is required");
    const groups = /* @__PURE__ */ new Map();
    for (const key of sortedKeys(map2.entries)) {
      const list2 = map2.entries.get(key);
      if (list2 === void 0)
        continue;
      for (const item of sequence(list2, "input must not contain null list").items) {
        if (item.kind !== "string")
          return fail("input must not contain null strings");
        const group = groups.get(item.value);
        if (group === void 0)
          groups.set(item.value, [text(key)]);
        else
          group.push(text(key));
      }
    }
    const entries = /* @__PURE__ */ new Map();
    for (const [key, items] of groups)
      entries.set(key, listOfType(STRING, items));
    return mapOfType(listOf(STRING), entries);
  }
};
var values = {
  name: "values",
  parameters: [anything("mapping", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = settle(argument(args, 0));
    if (given.kind === "unknown") {
      const partial = given.partial?.kind === "mapping" ? given.partial : void 0;
      const some = partial === void 0 ? [] : [...partial.entries.values()];
      return openSequence(DYNAMIC, given.because, { leading: [], some, other: partial?.other });
    }
    const map2 = mapping(given, "must have a map or object type");
    const items = sortedKeys(map2.entries).flatMap((key) => {
      const entry = map2.entries.get(key);
      return entry === void 0 ? [] : [memberOf(map2, entry)];
    });
    return map2.kind === "map" ? listOfType(map2.element, items) : tuple(items);
  }
};
var zipmap = {
  name: "zipmap",
  parameters: [{ name: "keys", type: listOf(STRING) }, anything("values")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const names = sequence(argument(args, 0), "a list of keys is required").items;
    const list2 = sequence(argument(args, 1), "the values must be a list or tuple");
    if (list2.kind === "set")
      return fail("the values must be a list or tuple");
    if (names.length !== list2.items.length) {
      return fail(`number of keys (${names.length}) does not match number of values (${list2.items.length})`);
    }
    const entries = /* @__PURE__ */ new Map();
    for (const [position2, name] of names.entries()) {
      const value = list2.items[position2];
      if (name.kind !== "string" || value === void 0)
        return fail("a key must not be null");
      entries.set(name.value, memberOf(list2, value));
    }
    return list2.kind === "tuple" ? object(entries) : mapOfType(list2.element, entries);
  }
};
var COLLECTION_FUNCTIONS = [
  alltrue,
  anytrue,
  chunklist,
  coalesce,
  coalescelist,
  compact,
  concat,
  contains,
  distinct,
  element,
  flatten,
  index,
  keys,
  length,
  lookup,
  matchkeys,
  merge,
  one,
  range,
  reverse,
  setintersection,
  setproduct,
  setsubtract,
  setunion,
  slice,
  sort,
  sum,
  transpose,
  values,
  zipmap
];

// build/terraform/condition-case.js
function casesOfCondition(condition, scope, because) {
  if (scope.place === void 0 || namesBound(condition, scope))
    return void 0;
  const why = [...new Set(because.map(({ reason }) => reason))].join("; ");
  return [[assumption(condition, true, scope, why)], [assumption(condition, false, scope, why)]];
}
function assumption(given, isTrue, scope, why) {
  const { expression, negated } = plain(given);
  const holds2 = isTrue !== negated;
  const about = aboutOf(expression, scope);
  const [own, ...others] = factsOf(expression, holds2, scope);
  const text2 = textOf2(expression, scope);
  const words = expression.kind === "binary" ? holds2 ? text2 : `not (${text2})` : `${text2} is ${holds2}`;
  return {
    key: `${about}=${holds2}`,
    cause: {
      reason: `it is there only if ${words}, which is not known: ${why}`,
      span: spanOf(scope.file, given)
    },
    facts: [{ about, among: [String(holds2)] }, ...own === void 0 ? [] : [own], ...others],
    ...own !== void 0 && others.length === 0 ? { from: own } : {},
    opposite: () => assumption(given, !isTrue, scope, why)
  };
}
function plain(expression) {
  if (expression.kind === "parentheses")
    return plain(expression.inner);
  if (expression.kind !== "unary" || expression.operator !== "!")
    return { expression, negated: false };
  const inner = plain(expression.operand);
  return { expression: inner.expression, negated: !inner.negated };
}
function factsOf(given, isTrue, scope) {
  const { expression, negated } = plain(given);
  const holds2 = isTrue !== negated;
  if (expression.kind !== "binary")
    return [{ about: aboutOf(expression, scope), among: [String(holds2)] }];
  const { operator, left, right } = expression;
  if (operator === (holds2 ? "&&" : "||"))
    return [left, right].flatMap((each) => factsOf(each, holds2, scope));
  if (operator !== "==" && operator !== "!=")
    return [];
  const [open, value] = literal(left) === void 0 ? [left, literal(right)] : [right, literal(left)];
  if (value === void 0)
    return [];
  const about = aboutOf(open, scope);
  return [holds2 === (operator === "==") ? { about, among: [value] } : { about, not: [value] }];
}
function literal(given) {
  const { expression, negated } = plain(given);
  if (negated)
    return void 0;
  if (expression.kind === "bool")
    return String(expression.value);
  if (expression.kind === "number")
    return expression.text;
  if (expression.kind !== "template")
    return void 0;
  const [part, ...others] = expression.parts;
  if (part === void 0)
    return "";
  return part.kind === "literal" && others.length === 0 ? part.value : void 0;
}
function aboutOf(given, scope) {
  return `${scope.place}
${textOf2(plain(given).expression, scope)}`;
}
function textOf2({ start, end }, { file: file2 }) {
  return file2.text.slice(start, end).replace(/\s+/g, " ");
}
function namesBound(given, { bindings }) {
  const names = /* @__PURE__ */ new Set();
  for (let each = bindings; each !== void 0; each = each.outer)
    names.add(each.name);
  return names.size > 0 && hasName(given, names);
}
function hasName(node, names) {
  if (Array.isArray(node))
    return node.some((each) => hasName(each, names));
  if (typeof node !== "object" || node === null)
    return false;
  if ("kind" in node && node.kind === "variable" && "name" in node)
    return names.has(String(node.name));
  return Object.values(node).some((each) => hasName(each, names));
}

// build/terraform/conditional.js
function tryBranch(expression, scope, evaluate2) {
  const quiet = { ...scope, trapping: true };
  try {
    return evaluate2(expression, quiet, expression);
  } catch (error) {
    if (error instanceof EvaluationError && !error.isStatic)
      return void 0;
    throw error;
  }
}
function isBareNull(value) {
  return value.kind === "null" && value.type.kind === "dynamic";
}
function hasOpenPart(type) {
  return type.kind === "dynamic" || memberTypes(type).some(hasOpenPart);
}
function isOpen(value) {
  return !isWhollyKnown2(value) && hasOpenPart(typeOf(value));
}
function haveSameShape(a, b) {
  if (a.kind === "tuple" && b.kind === "tuple")
    return a.elements.length === b.elements.length;
  if (a.kind === "object" && b.kind === "object")
    return haveSameKeys(a.attributes, b.attributes);
  return typesEqual(a, b);
}
function commonType2(a, b, node) {
  if (isBareNull(a))
    return typeOf(b);
  if (isBareNull(b))
    return typeOf(a);
  const types = [typeOf(a), typeOf(b)];
  if (types[0].kind === "dynamic" || types[1].kind === "dynamic")
    return DYNAMIC;
  const areOpen = isOpen(a) || isOpen(b);
  if (areOpen && !haveSameShape(...types))
    return DYNAMIC;
  return unify(types) ?? (areOpen ? DYNAMIC : void 0) ?? fail(`both results of the condition must have the same type, but the first is ${typeName(types[0])} and the second ${typeName(types[1])}`, node);
}
function merge2(a, b, because, cases) {
  if (isWhollyKnown2(a) && isWhollyKnown2(b) && equals(a, b) === true)
    return a;
  if (a.kind === "tuple" && b.kind === "tuple" && a.items.length === b.items.length) {
    return tuple(a.items.map((item, index2) => mergeMember(item, b.items[index2], because, cases)), a.from);
  }
  if (a.kind === "object" && b.kind === "object" && haveSameKeys(a.entries, b.entries)) {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, member2] of a.entries)
      entries.set(name, mergeMember(member2, b.entries.get(name), because, cases));
    return object(entries, a.from);
  }
  const types = [typeOf(a), typeOf(b)];
  const isDecided2 = typesEqual(...types) || isWhollyKnown2(a) && isWhollyKnown2(b);
  const type = (isDecided2 ? unify(types) : void 0) ?? DYNAMIC;
  const references = mergeReferences(referencesOf(a), referencesOf(b));
  return unknown(type, because, {
    notNull: isNotNull2(a) && isNotNull2(b),
    ...choicesAmong([a, b], cases),
    entries: entriesOfEither(a, b, (one2, other) => merge2(one2, other, because, cases)),
    from: references && { references }
  });
}
function haveSameKeys(a, b) {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}
function mergeMember(a, b, because, cases) {
  return b === void 0 ? unknown(DYNAMIC, because) : merge2(a, b, because, cases);
}
function isNotNull2(value) {
  return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}
function soften(value, type) {
  return attempt(() => convert(value, type, true)) ?? value;
}
function evaluateConditional(node, scope, evaluate2) {
  const given = evaluate2(node.condition, scope, node.condition);
  if (given.kind === "null")
    return fail("the condition is null: it must be true or false", node.condition);
  const condition = convertCondition(given, node);
  if (condition.kind === "unknown") {
    const then = tryBranch(node.then, scope, evaluate2);
    const otherwise = tryBranch(node.otherwise, scope, evaluate2);
    if (then === void 0 || otherwise === void 0)
      return unknown(DYNAMIC, condition.because);
    const type = commonType2(then, otherwise, node);
    const cases = casesOfCondition(node.condition, scope, condition.because);
    return merge2(soften(then, type), soften(otherwise, type), condition.because, cases);
  }
  const isTrue = condition.kind === "bool" && condition.value;
  const chosen2 = evaluate2(isTrue ? node.then : node.otherwise, scope, isTrue ? node.then : node.otherwise);
  const other = tryBranch(isTrue ? node.otherwise : node.then, scope, evaluate2);
  if (other === void 0)
    return chosen2;
  return convert(chosen2, isTrue ? commonType2(chosen2, other, node) : commonType2(other, chosen2, node), true);
}
function convertCondition(value, node) {
  return attempt(() => convert(value, BOOL)) ?? fail("the condition must be a bool", node.condition);
}

// build/terraform/iteration.js
function* sequencePairs(container, items) {
  for (const [index2, item] of items.entries())
    yield [number(index2), memberOf(container, item)];
}
function* setPairs(container, items) {
  for (const item of items) {
    const member2 = memberOf(container, item);
    yield [member2, member2];
  }
}
function* mappingPairs(container, entries) {
  for (const key of sortedKeys(entries)) {
    const entry = entries.get(key);
    if (entry !== void 0)
      yield [text(key), memberOf(container, entry)];
  }
}
function isIterable(type) {
  return type.kind !== "string" && type.kind !== "number" && type.kind !== "bool";
}
function eachElement(collection, node) {
  const value = settle(collection);
  switch (value.kind) {
    case "list":
    case "tuple":
      return { kind: "known", pairs: sequencePairs(value, value.items) };
    case "set":
      return isOpenSet(value) ? { kind: "unknown", ...openSet(value) } : { kind: "known", pairs: setPairs(value, value.items) };
    case "map":
    case "object":
      return { kind: "known", pairs: mappingPairs(value, value.entries) };
    case "unknown":
      if (!isIterable(value.type)) {
        return fail(`a value of type ${value.type.kind} cannot be iterated over`, node);
      }
      return { kind: "unknown", because: value.because, partial: value.partial, entries: value.entries };
    case "null":
      return fail("null cannot be iterated over", node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${typeName(typeOf(value))} cannot be iterated over`, node);
  }
}
function mapPartial(partial, map2) {
  if (partial?.kind !== "sequence")
    return void 0;
  const { other, isComplete = false } = partial;
  return {
    kind: "sequence",
    isComplete,
    leading: partial.leading.map(map2),
    some: partial.some.map(map2),
    other: other && attempt(() => map2(other))
  };
}

// build/terraform/scope.js
function bind(scope, name, value) {
  return { ...scope, bindings: { name, value, outer: scope.bindings } };
}

// build/terraform/for-expressions.js
function innerScope(node, scope, key, value) {
  const withKey = node.keyName === void 0 ? scope : bind(scope, node.keyName, key);
  return bind(withKey, node.valueName, value);
}
function checkCondition(node, scope, evaluate2) {
  if (node.condition === void 0)
    return;
  keeps(node, innerScope(node, { ...scope, trapping: true }, anyOf([]), anyOf([])), evaluate2);
}
function keeps(node, scope, evaluate2) {
  if (node.condition === void 0)
    return true;
  const given = evaluate2(node.condition, scope, node.condition);
  if (given.kind === "null")
    return fail("the 'if' clause of the for expression is null", node.condition);
  const condition = convert(given, BOOL);
  if (condition.kind === "unknown")
    return condition.because;
  return condition.kind === "bool" && condition.value;
}
function placed(scope, place) {
  return { origin: originAt(scope.file, place) };
}
function anyOf(because) {
  return unknown(DYNAMIC, because);
}
function forUnknownSequence(node, scope, evaluate2, { because, partial: given, entries }) {
  const partial = given?.kind === "sequence" ? given : void 0;
  const certain = entries?.certain ?? (given?.kind === "mapping" ? given.entries : void 0);
  const leading = [];
  const some = [];
  let isComplete = partial?.isComplete === true;
  const apply = (key, value) => {
    const inner2 = innerScope(node, { ...scope, trapping: true }, key, value);
    const kept = keeps(node, inner2, evaluate2);
    if (typeof kept !== "boolean")
      isComplete = false;
    return kept === true ? evaluate2(node.value, inner2, node.value) : void 0;
  };
  for (const [index2, value] of (partial?.leading ?? []).entries()) {
    const result = apply(number(index2), value);
    if (result !== void 0)
      (leading.length === index2 ? leading : some).push(result);
  }
  for (const value of partial?.some ?? []) {
    const result = apply(anyOf(because), value);
    if (result !== void 0)
      some.push(result);
  }
  for (const [key, value] of certain ?? []) {
    const result = apply(text(key), value);
    if (result !== void 0)
      some.push(result);
  }
  const other = given?.other;
  const inner = innerScope(node, { ...scope, trapping: true }, anyOf(because), other ?? anyOf(because));
  const like = other && attempt(() => evaluate2(node.value, inner, node.value));
  const possible = [...entries?.maybe ?? []].map(([key, value]) => maybeValue(node, innerScope(node, scope, text(key), value), evaluate2, because));
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "sequence", leading, some, other: like, isComplete },
    from: naming([...possible, ...like === void 0 ? [] : [like]])
  });
}
function naming(members) {
  const references = members.map(referencesOf).reduce(mergeReferences, void 0);
  return references && { references };
}
function evaluateForTuple(node, scope, evaluate2, place) {
  const collection = evaluate2(node.collection, scope, node.collection);
  const elements = eachElement(collection, node.collection);
  if (elements.kind === "unknown") {
    return forUnknownSequence(node, scope, evaluate2, elements);
  }
  const items = [];
  const some = [];
  const doubts = [];
  let isEmpty2 = true;
  for (const [key, value] of elements.pairs) {
    isEmpty2 = false;
    const inner = innerScope(node, scope, key, value);
    const kept = keeps(node, inner, evaluate2);
    if (kept === false)
      continue;
    if (kept !== true)
      addCauses(doubts, kept);
    else
      (doubts.length === 0 ? items : some).push(evaluate2(node.value, inner, node.value));
  }
  if (isEmpty2)
    checkCondition(node, scope, evaluate2);
  if (doubts.length === 0)
    return tuple(items, placed(scope, place));
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "sequence", leading: items, some, other: void 0 },
    from: placed(scope, place)
  });
}
function keyText(key, node) {
  if (key.kind === "null")
    return fail("a key of the for expression is null", node);
  const converted3 = convert(key, STRING);
  if (converted3.kind === "string")
    return converted3.value;
  return causesOf(converted3);
}
function evaluateForObject(node, scope, evaluate2, place) {
  const collection = evaluate2(node.collection, scope, node.collection);
  const elements = eachElement(collection, node.collection);
  if (elements.kind === "unknown")
    return forUnknownMapping(node, scope, evaluate2, elements);
  const entries = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const maybe = /* @__PURE__ */ new Map();
  const doubts = [];
  let areKeysKnown = !node.groups;
  let isEmpty2 = true;
  for (const [key, value] of elements.pairs) {
    isEmpty2 = false;
    const inner = innerScope(node, scope, key, value);
    const kept = keeps(node, inner, evaluate2);
    if (kept === false)
      continue;
    const name = keyText(evaluate2(node.key, inner, node.key), node.key);
    if (kept !== true)
      addCauses(doubts, kept);
    if (typeof name !== "string") {
      addCauses(doubts, name);
      areKeysKnown = false;
      continue;
    }
    if (kept !== true) {
      if (areKeysKnown)
        maybe.set(name, maybeValue(node, inner, evaluate2, kept));
      continue;
    }
    const result = evaluate2(node.value, inner, node.value);
    if (node.groups) {
      const group = groups.get(name);
      if (group === void 0)
        groups.set(name, [result]);
      else
        group.push(result);
    } else {
      if (entries.has(name)) {
        fail(`two items of the for expression have the key "${name}"; put an ellipsis (...) behind the value to group them`, node.key);
      }
      entries.set(name, result);
    }
  }
  if (isEmpty2)
    checkCondition(node, scope, evaluate2);
  for (const [name, items] of groups) {
    const group = doubts.length === 0 ? tuple(items) : openGroup(items, doubts);
    entries.set(name, group);
  }
  if (doubts.length === 0)
    return object(entries, placed(scope, place));
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "mapping", entries, other: void 0 },
    entries: areKeysKnown ? { certain: entries, maybe: withoutKeys(maybe, entries) } : void 0,
    from: placed(scope, place)
  });
}
function maybeValue(node, inner, evaluate2, because) {
  return attempt(() => evaluate2(node.value, { ...inner, trapping: true }, node.value)) ?? unknown(DYNAMIC, because);
}
function withoutKeys(entries, others) {
  return new Map([...entries].filter(([key]) => !others.has(key)));
}
function entriesOfUnknown(node, scope, evaluate2, { certain, maybe }, because) {
  const made = {
    certain: /* @__PURE__ */ new Map(),
    maybe: /* @__PURE__ */ new Map()
  };
  for (const [given, isCertain2] of [[certain, true], [maybe, false]]) {
    for (const [key, value] of given) {
      const inner = innerScope(node, { ...scope, trapping: true }, text(key), value);
      const kept = attempt(() => keeps(node, inner, evaluate2)) ?? because;
      if (kept === false)
        continue;
      const name = attempt(() => keyText(evaluate2(node.key, inner, node.key), node.key));
      if (typeof name !== "string")
        return void 0;
      const into = isCertain2 && kept === true ? made.certain : made.maybe;
      into.set(name, maybeValue(node, inner, evaluate2, because));
    }
  }
  return { certain: made.certain, maybe: withoutKeys(made.maybe, made.certain) };
}
function openGroup(items, doubts) {
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "sequence", leading: [], some: items, other: void 0 }
  });
}
function forUnknownMapping(node, scope, evaluate2, { because, partial, entries: given }) {
  const any = anyOf(because);
  const entries = /* @__PURE__ */ new Map();
  const known = [];
  if (partial?.kind === "mapping")
    for (const [key, value] of partial.entries)
      known.push([text(key), value]);
  if (partial?.kind === "sequence") {
    for (const [index2, value] of partial.leading.entries())
      known.push([number(index2), value]);
    for (const value of partial.some)
      known.push([any, value]);
  }
  for (const [key, value] of node.groups ? [] : known) {
    const inner2 = innerScope(node, { ...scope, trapping: true }, key, value);
    if (keeps(node, inner2, evaluate2) !== true)
      continue;
    const name = keyText(evaluate2(node.key, inner2, node.key), node.key);
    if (typeof name === "string")
      entries.set(name, evaluate2(node.value, inner2, node.value));
  }
  const inner = innerScope(node, { ...scope, trapping: true }, any, partial?.other ?? any);
  const other = partial?.other !== void 0 && !node.groups ? attempt(() => evaluate2(node.value, inner, node.value)) : void 0;
  const possible = given === void 0 || node.groups ? void 0 : entriesOfUnknown(node, scope, evaluate2, given, because);
  for (const [name, value] of possible?.certain ?? [])
    entries.set(name, value);
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries, other },
    entries: possible,
    from: naming([...possible?.maybe.values() ?? [], ...other === void 0 ? [] : [other]])
  });
}

// build/terraform/functions/call.js
function parameterAt(definition, index2) {
  return definition.parameters[index2] ?? definition.variadic;
}
function checkCount2(definition, count) {
  const { name, parameters, variadic } = definition;
  if (count < parameters.length) {
    const missing3 = parameters[count]?.name ?? "";
    fail(`${name}() expects ${variadic === void 0 ? "" : "at least "}${parameters.length} argument${parameters.length === 1 ? "" : "s"}: "${missing3}" is missing`);
  }
  if (variadic === void 0 && count > parameters.length) {
    fail(`${name}() expects only ${parameters.length} argument${parameters.length === 1 ? "" : "s"}`);
  }
}
function convertArgument(value, parameter, name) {
  if (value.kind === "null" && parameter.nullable !== true) {
    return fail(`invalid value for the parameter "${parameter.name}" of ${name}(): it must not be null`);
  }
  try {
    return convert(value, parameter.type);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    return fail(`invalid value for the parameter "${parameter.name}" of ${name}(): ${error.message}`);
  }
}
function readsFile(name) {
  return name.startsWith("file") || name === "templatefile";
}
function relativeToWorkingDirectory(path) {
  if (path.kind !== "unknown")
    return path;
  const [first, ...rest] = path.text ?? [];
  if (first?.kind !== "hole" || first.isWorkingDirectory !== true)
    return path;
  let relative = ".";
  for (const piece of rest) {
    if (piece.kind !== "literal")
      return path;
    relative += piece.value;
  }
  return text(relative, path.from);
}
function isDecided(value, parameter) {
  switch (parameter.known) {
    case "no":
      return true;
    case "itself":
      return value.kind !== "unknown" && !isOpenSet(value);
    case "wholly":
    case void 0:
      return isWhollyKnown2(value);
    default:
      return parameter.known;
  }
}
function provenanceOf(result, args, call) {
  const { scope, place } = call;
  if (result.kind === "string" || result.kind === "unknown")
    return derive(args, scope.file, place);
  const isLeaf = result.kind === "number" || result.kind === "bool";
  const origin = originAt(scope.file, place, isLeaf ? args[0]?.from?.origin : void 0);
  return args.some((argument3) => argument3.from?.sensitive === true) ? { origin, sensitive: true } : { origin };
}
function callFunction(definition, given, call) {
  checkCount2(definition, given.length);
  const args = [];
  let undecided2 = false;
  for (const [index2, value] of given.entries()) {
    const parameter = parameterAt(definition, index2);
    if (parameter === void 0)
      continue;
    const whole = parameter.known === "no" ? value : settle(value);
    const suited = index2 === 0 && readsFile(definition.name) ? relativeToWorkingDirectory(whole) : whole;
    const argument3 = convertArgument(suited, parameter, call.name);
    args.push(argument3);
    undecided2 ||= !isDecided(argument3, parameter);
  }
  const result = undecided2 ? unknown(definition.returns, causesOf(...args), { notNull: definition.returns.kind !== "dynamic" }) : definition.evaluate(args, call);
  if (result.from !== void 0)
    return result;
  return withProvenance(result, provenanceOf(result, args, call));
}

// build/terraform/operators.js
function operand(value, type, side) {
  if (value.kind === "null")
    return fail(`the ${side} is null`);
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof EvaluationError)
      return fail(`unsuitable value for the ${side}: ${error.message}`);
    throw error;
  }
}
function numberOperand(value, side) {
  if (value.kind === "number")
    return value;
  const converted3 = operand(value, NUMBER, side);
  return converted3.kind === "number" || converted3.kind === "unknown" ? converted3 : fail("a number is required");
}
function boolOperand(value, side) {
  if (value.kind === "bool")
    return value;
  const converted3 = operand(value, BOOL, side);
  return converted3.kind === "bool" || converted3.kind === "unknown" ? converted3 : fail("a bool is required");
}
var ARITHMETIC = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": modulo
};
var COMPARISON = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0
};
function shortCircuit(operator, left) {
  if (operator !== "&&" && operator !== "||")
    return void 0;
  const decided2 = boolOperand(left, "left operand");
  return decided2.kind === "bool" && decided2.value === (operator === "||") ? decided2 : void 0;
}
function logical(operator, left, right) {
  const a = boolOperand(left, "left operand");
  const b = boolOperand(right, "right operand");
  const deciding = operator === "||";
  if (a.kind === "bool" && a.value === deciding)
    return bool(deciding);
  if (b.kind === "bool" && b.value === deciding)
    return bool(deciding);
  if (a.kind === "unknown" || b.kind === "unknown")
    return unknown(BOOL, causesOf(a, b), { notNull: true });
  return bool(!deciding);
}
function applyBinary(operator, left, right) {
  if (operator === "==" || operator === "!=") {
    const same = equals(left, right);
    if (same === void 0)
      return unknown(BOOL, causesOf(left, right), { notNull: true });
    return bool(same === (operator === "=="));
  }
  if (operator === "&&" || operator === "||")
    return logical(operator, left, right);
  const a = numberOperand(left, "left operand");
  const b = numberOperand(right, "right operand");
  const compute = ARITHMETIC[operator];
  if (a.kind === "unknown" || b.kind === "unknown") {
    return unknown(compute === void 0 ? BOOL : NUMBER, causesOf(a, b), { notNull: true });
  }
  if (compute !== void 0)
    return number(compute(a.value, b.value));
  return bool(COMPARISON[operator]?.(compareNumbers(a.value, b.value)) ?? false);
}
function applyUnary(operator, value) {
  if (operator === "!") {
    const decided3 = boolOperand(value, "operand");
    return decided3.kind === "unknown" ? unknown(BOOL, decided3.because, { notNull: true }) : bool(!decided3.value);
  }
  const decided2 = numberOperand(value, "operand");
  return decided2.kind === "unknown" ? unknown(NUMBER, decided2.because, { notNull: true }) : number(negate(decided2.value));
}

// build/terraform/splats.js
function applyStep(value, step, scope, evaluate2) {
  switch (step.kind) {
    case "attribute":
      return getAttribute(value, step.name, step);
    case "index":
      return getElement(value, evaluate2(step.key, scope, step.key), step);
    case "splat":
      return applySplat(value, step.steps, scope, evaluate2);
  }
}
function isSequenceType2({ kind }) {
  return kind === "list" || kind === "set" || kind === "tuple";
}
function couldBeSequence(type) {
  return type.kind === "dynamic" || isSequenceType2(type);
}
function splatUnknown(source, apply) {
  const { type, because, notNull } = source;
  if (source.members !== void 0)
    return tuple([apply(source)], source.from);
  if (!couldBeSequence(type)) {
    return notNull ? tuple([apply(source)], source.from) : unknown(DYNAMIC, because, { notNull: true });
  }
  const partial = mapPartial(source.partial, apply);
  return unknown(DYNAMIC, because, { notNull: true, partial, from: source.from });
}
function applySplat(given, steps2, scope, evaluate2) {
  const source = settle(given);
  const apply = (item) => {
    let value = item;
    for (const step of steps2)
      value = applyStep(value, step, scope, evaluate2);
    return value;
  };
  switch (source.kind) {
    case "null":
      return isSequenceType2(source.type) ? fail("a splat expression cannot be applied to a list, set or tuple that is null") : EMPTY_TUPLE;
    case "unknown":
      return splatUnknown(source, apply);
    case "tuple":
      return tuple(source.items.map((item) => apply(memberOf(source, item))), source.from);
    case "list":
    case "set": {
      if (source.kind === "set" && isOpenSet(source)) {
        const { because, partial } = openSet(source);
        return splatUnknown(unknown(DYNAMIC, because, { notNull: true, partial, from: source.from }), apply);
      }
      const items = source.items.map((item) => apply(memberOf(source, item)));
      const [first = apply(unknown(source.element, [], { notNull: true })), ...others] = items;
      const element2 = unify([first, ...others].map(typeOf)) ?? DYNAMIC;
      return listOfType(element2, items, source.from);
    }
    case "map":
    case "object":
    case "string":
    case "number":
    case "bool":
      return tuple([apply(source)], source.from);
  }
}
function evaluateSplat(node, scope, evaluate2) {
  return applySplat(evaluate2(node.source, scope, node.source), node.steps, scope, evaluate2);
}

// build/terraform/templates.js
function emit(output, piece) {
  output.length += piece.kind === "literal" ? piece.value.length : 1;
  checkLength(output.length);
  output.pieces.push(piece);
}
function interpolate(output, value, source) {
  output.inputs.push(value);
  if (value.kind === "null")
    fail("null cannot be included in a text");
  const type = typeOf(value);
  let written3;
  try {
    written3 = convert(value, STRING);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    return fail(`a ${typeName(type)} cannot be included in a text`);
  }
  if (written3.kind === "unknown")
    addCauses(output.causes, written3.because);
  for (const piece of piecesOf(written3) ?? [hole(causesOf(written3))]) {
    emit(output, piece.source === void 0 ? { ...piece, source } : piece);
  }
}
function sameText(a, b) {
  const write3 = (pieces) => pieces.every((piece) => piece.kind === "literal") ? pieces.map((piece) => piece.value).join("") : void 0;
  const text2 = write3(a);
  return text2 !== void 0 && text2 === write3(b);
}
function writePart(output, part, scope, evaluate2, escaped) {
  const { file: file2 } = scope;
  switch (part.kind) {
    case "literal":
      emit(output, { kind: "literal", value: part.value.normalize("NFC"), source: originAt(file2, part), escaped });
      return;
    case "interpolation":
      interpolate(output, evaluate2(part.expression, scope, part.expression), originAt(file2, part));
      return;
    case "if": {
      const given = evaluate2(part.condition, scope, part.condition);
      if (given.kind === "null")
        fail("the condition of the template's if is null", part.condition);
      const condition = convert(given, BOOL);
      if (condition.kind === "unknown") {
        const then = writeParts(part.then, { ...scope, trapping: true }, evaluate2, escaped);
        const otherwise = writeParts(part.otherwise, { ...scope, trapping: true }, evaluate2, escaped);
        if (sameText(then.pieces, otherwise.pieces))
          then.pieces.forEach((piece) => {
            emit(output, piece);
          });
        else
          emit(output, hole(condition.because, originAt(file2, part)));
        addCauses(output.causes, condition.because);
        output.inputs.push(...then.inputs, ...otherwise.inputs);
        return;
      }
      const chosen2 = condition.kind === "bool" && condition.value ? part.then : part.otherwise;
      for (const inner of chosen2)
        writePart(output, inner, scope, evaluate2, escaped);
      return;
    }
    case "for": {
      const collection = evaluate2(part.collection, scope, part.collection);
      const elements = eachElement(collection, part.collection);
      if (elements.kind === "unknown") {
        emit(output, hole(elements.because, originAt(file2, part)));
        addCauses(output.causes, elements.because);
        output.inputs.push(collection);
        return;
      }
      for (const [key, value] of elements.pairs) {
        let inner = part.keyName === void 0 ? scope : bind(scope, part.keyName, key);
        inner = bind(inner, part.valueName, value);
        for (const bodyPart of part.body)
          writePart(output, bodyPart, inner, evaluate2, escaped);
      }
      return;
    }
  }
}
function writeParts(parts, scope, evaluate2, escaped) {
  const output = { pieces: [], causes: [], inputs: [], length: 0 };
  for (const part of parts)
    writePart(output, part, scope, evaluate2, escaped);
  return output;
}
function evaluateTemplate(template, scope, evaluate2, provenance) {
  const [only, ...others] = template.parts;
  if (only?.kind === "interpolation" && others.length === 0)
    return evaluate2(only.expression, scope, only.expression);
  const output = writeParts(template.parts, scope, evaluate2, template.form === "quoted");
  return textOf(output.pieces, output.causes, provenance(output.inputs));
}

// build/terraform/traversal.js
var NAMES = { self: 0, data: 2, ephemeral: 2, resource: 2 };
var DECLARATIONS = {
  var: "input variable",
  local: "local value",
  module: "module call",
  each: "each attribute",
  count: "count attribute",
  path: "path attribute",
  terraform: "terraform attribute",
  data: "data resource",
  ephemeral: "ephemeral resource"
};
function boundValue(bindings, name) {
  for (let binding = bindings; binding !== void 0; binding = binding.outer) {
    if (binding.name === name)
      return binding.value;
  }
  return void 0;
}
function undeclared(root, names, node) {
  const name = [root, ...names].join(".");
  if (root === "self") {
    throw new EvaluationError('"self" is not available here: it can be used in provisioners and conditions only', node, true);
  }
  if (root === "each" || root === "count") {
    const argument3 = root === "each" ? "for_each" : "count";
    throw new EvaluationError(`${name} can be used only in blocks that have the argument "${argument3}"`, node, true);
  }
  const what = Object.hasOwn(DECLARATIONS, root) ? DECLARATIONS[root] : "resource";
  throw new EvaluationError(`${what ?? "resource"} ${name} is not declared in this module`, node, true);
}
function lookup2(root, names, wanted, scope, node) {
  if (names.length < wanted && scope.isTemplate !== true) {
    throw new EvaluationError(names.length === 0 && !Object.hasOwn(DECLARATIONS, root.name) && NAMES[root.name] === void 0 ? `"${root.name}" is no reference: the name of a resource type must be followed by the name of a resource` : `"${[root.name, ...names].join(".")}" must be followed by ${wanted - names.length === 1 ? "a name" : "two names"}`, root, true);
  }
  return scope.lookup(root.name, names, node) ?? undeclared(root.name, names, node);
}
function evaluateTraversal(expression, scope, evaluate2) {
  const steps2 = [];
  let root = expression;
  while (root.kind === "attribute" || root.kind === "index") {
    steps2.push(root);
    root = root.source;
  }
  steps2.reverse();
  let value;
  let next = 0;
  if (root.kind === "variable") {
    const bound = boundValue(scope.bindings, root.name);
    if (bound !== void 0)
      value = bound;
    else {
      const wanted = NAMES[root.name] ?? 1;
      const names = [];
      while (names.length < wanted) {
        const step = steps2[next];
        if (step?.kind !== "attribute")
          break;
        names.push(step.name);
        next += 1;
      }
      value = lookup2(root, names, wanted, scope, steps2[next - 1] ?? root);
    }
  } else
    value = evaluate2(root, scope, root);
  for (; next < steps2.length; next += 1) {
    const step = steps2[next];
    if (step === void 0)
      return fail("invalid reference");
    value = step.kind === "attribute" ? getAttribute(value, step.name, step) : getElement(value, evaluate2(step.key, scope, step.key), step);
  }
  return value;
}

// build/terraform/weight.js
var MOST_VALUES = 2e5;
var WORTH_REMEMBERING = 32;
var weights = /* @__PURE__ */ new WeakMap();
function weightOf(value) {
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple":
      return sumOf(value.items);
    case "map":
    case "object":
      return sumOf(value.entries);
    case "string":
      return value.json === void 0 ? 1 : 1 + weightOf(value.json);
    case "unknown":
      return unknownWeight(value);
    case "number":
    case "bool":
    case "null":
      return 1;
  }
}
function unknownWeight({ partial, json, choices: choices2, entries }) {
  let weight = 1;
  if (json !== void 0)
    weight += weightOf(json);
  if (choices2 !== void 0)
    weight += sumOf(choices2);
  if (entries !== void 0)
    weight += sumOf(entries.certain) + sumOf(entries.maybe);
  if (partial?.kind === "mapping")
    weight += sumOf(partial.entries);
  else if (partial !== void 0)
    weight += sumOf(partial.leading) + sumOf(partial.some);
  if (partial?.other !== void 0)
    weight += weightOf(partial.other);
  return weight;
}
function sumOf(members) {
  const known = weights.get(members);
  if (known !== void 0)
    return known;
  let sum2 = 1;
  for (const member2 of members.values())
    sum2 += weightOf(member2);
  if (sum2 >= WORTH_REMEMBERING)
    weights.set(members, sum2);
  return sum2;
}

// build/terraform/expressions.js
var MOST_STEPS = 2e6;
var DEEPEST = 800;
var TOO_HEAVY = `this is made of more than ${MOST_VALUES} values, and is not evaluated: name less of it at once`;
var TOO_DEEP = "this refers to too long a chain of other expressions";
var depth = 0;
var steps = 0;
function placed2(scope, place) {
  return { origin: originAt(scope.file, place) };
}
function invalid(scope, node) {
  return unknown(DYNAMIC, [{ reason: "there is a syntax error here", span: spanOf(scope.file, node) }]);
}
function constantText({ parts, form }, scope, place) {
  for (const part of parts)
    if (part.kind !== "literal")
      return void 0;
  const pieces = [];
  for (const part of parts) {
    if (part.kind !== "literal")
      return void 0;
    const source = originAt(scope.file, part);
    pieces.push({ kind: "literal", value: part.value.normalize("NFC"), source, escaped: form === "quoted" });
  }
  return textOf(pieces, [], placed2(scope, place));
}
function constantValue(expression, scope, place) {
  switch (expression.kind) {
    case "number": {
      const value = parseNumber(expression.text);
      return value === void 0 ? void 0 : number(value, placed2(scope, place));
    }
    case "bool":
      return { kind: "bool", value: expression.value, from: placed2(scope, place) };
    case "null":
      return withProvenance(NULL, placed2(scope, place));
    case "template":
      return constantText(expression, scope, place);
    case "tuple": {
      const items = [];
      for (const item of expression.items) {
        const value = constant(item, scope, item);
        if (value === void 0)
          return void 0;
        items.push(value);
      }
      return tuple(items, placed2(scope, place));
    }
    case "object": {
      const entries = /* @__PURE__ */ new Map();
      for (const item of expression.items) {
        const key = literalKey(item) ?? constantKey(item, scope);
        const value = key === void 0 ? void 0 : constant(item.value, scope, item);
        if (key === void 0 || value === void 0)
          return void 0;
        entries.set(key, value);
      }
      return object(entries, placed2(scope, place));
    }
    case "parentheses":
      return constant(expression.inner, scope, place);
    case "variable":
    case "attribute":
    case "index":
    case "splat":
    case "call":
    case "for-tuple":
    case "for-object":
    case "unary":
    case "binary":
    case "conditional":
    case "invalid":
      return void 0;
  }
}
function constant(expression, scope, place) {
  const { kind } = expression;
  if (kind !== "tuple" && kind !== "object")
    return constantValue(expression, scope, place);
  const { constants } = scope.file;
  const cached = constants.get(place);
  if (cached !== void 0)
    return cached === "varies" ? void 0 : cached;
  const value = constantValue(expression, scope, place);
  constants.set(place, value ?? "varies");
  return value;
}
function literalKey({ key, keyIsExpression }) {
  return !keyIsExpression && key.kind === "variable" ? key.name : void 0;
}
function constantKey(item, scope) {
  const key = constant(item.key, scope, item.key);
  if (key === void 0 || key.kind === "null")
    return void 0;
  const name = convert(key, STRING);
  return name.kind === "string" ? name.value : void 0;
}
function evaluateMember(expression, scope, place) {
  if (scope.trapping === true) {
    const value = evaluate(expression, scope, place);
    return withDoubt(passedThrough(value, scope.file, place), value.from?.doubt);
  }
  try {
    return passedThrough(evaluate(expression, scope, place), scope.file, place);
  } catch (error) {
    return recover(error, expression, scope);
  }
}
function evaluateTuple(node, scope, place) {
  const items = [];
  for (const item of node.items)
    items.push(evaluateMember(item, scope, item));
  return tuple(items, placed2(scope, place));
}
function evaluateKey(item, scope) {
  const name = literalKey(item);
  if (name !== void 0)
    return text(name);
  if (!item.keyIsExpression && (item.key.kind === "attribute" || item.key.kind === "index")) {
    return fail("this key may be a reference or a name with dots: put it in parentheses or in quotes", item.key);
  }
  const key = evaluate(item.key, scope, item.key);
  if (key.kind === "null")
    return fail("a key of the object is null", item.key);
  return convert(key, STRING);
}
function evaluateObject(node, scope, place) {
  const entries = /* @__PURE__ */ new Map();
  let open;
  for (const item of node.items) {
    const key = evaluateKey(item, scope);
    const value = evaluateMember(item.value, scope, item);
    if (key.kind === "string")
      entries.set(key.value, value);
    else
      open = key;
  }
  if (open === void 0)
    return object(entries, placed2(scope, place));
  const because = causesOf(open);
  const uncertain = /* @__PURE__ */ new Map();
  for (const [key] of entries)
    uncertain.set(key, unknown(DYNAMIC, because));
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries: uncertain, other: void 0 },
    from: placed2(scope, place)
  });
}
function applyToRight({ operator, right }, left, scope) {
  const apply = (inner) => {
    const value = evaluate(right, inner, right);
    return [applyBinary(operator, settle(left), settle(value)), value];
  };
  const mayBeLeftOut = (operator === "&&" || operator === "||") && left.kind === "unknown";
  if (!mayBeLeftOut)
    return apply(scope);
  return attempt(() => apply({ ...scope, trapping: true })) ?? [unknown(BOOL, left.because, { notNull: true }), left];
}
function evaluateBinary(node, scope, place) {
  const chain = [];
  let first = node;
  while (first.kind === "binary") {
    chain.push(first);
    first = first.left;
  }
  let left = evaluate(first, scope, first);
  for (let index2 = chain.length - 1; index2 >= 0; index2 -= 1) {
    const operation = chain[index2];
    if (operation === void 0)
      break;
    const decided2 = shortCircuit(operation.operator, left);
    if (decided2 !== void 0) {
      left = decided2;
      continue;
    }
    const [result, right] = applyToRight(operation, left, scope);
    left = withProvenance(result, derive([left, right], scope.file, index2 === 0 ? place : operation));
  }
  return left;
}
function spreadLast(args, node) {
  const last = args[args.length - 1];
  if (last === void 0)
    return args;
  const spread = settle(last);
  if (spread.kind === "list" || spread.kind === "set" || spread.kind === "tuple") {
    return [...args.slice(0, -1), ...spread.items];
  }
  if (spread.kind === "unknown")
    return void 0;
  return fail(`the argument before "..." must be a list`, node.args[node.args.length - 1]);
}
function evaluateCall(node, scope, place) {
  const name = node.name.startsWith("core::") ? node.name.slice("core::".length) : node.name;
  const definition = scope.functions.get(name);
  if (definition === void 0) {
    if (name.includes("::"))
      return callForeign(node, scope);
    return fail(`there is no function named "${node.name}"`, node);
  }
  const call = { name, scope, place, node };
  if ("lazy" in definition) {
    const inner = { ...scope, trapping: true };
    const written3 = node.expandsLast ? node.args.slice(0, -1) : node.args;
    const expressions = written3.map((argument3) => () => evaluate(argument3, inner, argument3));
    const last = node.expandsLast ? node.args.at(-1) : void 0;
    if (last === void 0)
      return definition.evaluate(expressions, call);
    const spread = evaluate(last, scope, last);
    const items = spreadLast([spread], node);
    if (items === void 0)
      return unknown(DYNAMIC, causesOf(spread), { from: placed2(scope, place) });
    return definition.evaluate([...expressions, ...items.map((item) => () => item)], call);
  }
  const given = node.args.map((argument3) => evaluate(argument3, scope, argument3));
  if (!node.expandsLast)
    return callFunction(definition, given, call);
  const args = spreadLast(given, node);
  if (args === void 0)
    return unknown(definition.returns, causesOf(...given), { from: placed2(scope, place) });
  return callFunction(definition, args, call);
}
function callForeign(node, scope) {
  for (const argument3 of node.args)
    evaluate(argument3, scope, argument3);
  return unknown(DYNAMIC, [{ reason: `${node.name}() is evaluated by a provider`, span: spanOf(scope.file, node) }]);
}
function evaluateInner(expression, scope, place) {
  switch (expression.kind) {
    case "number":
      return fail(`${expression.text.slice(0, 40)} is no number`, expression);
    case "bool":
    case "null":
      return withProvenance(NULL, placed2(scope, place));
    case "template":
      return evaluateTemplate(expression, scope, evaluate, (inputs) => derive(inputs, scope.file, place));
    case "tuple":
      return evaluateTuple(expression, scope, place);
    case "object":
      return evaluateObject(expression, scope, place);
    case "variable":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope, evaluate);
    case "splat":
      return evaluateSplat(expression, scope, evaluate);
    case "call":
      return evaluateCall(expression, scope, place);
    case "for-tuple":
      return evaluateForTuple(expression, scope, evaluate, place);
    case "for-object":
      return evaluateForObject(expression, scope, evaluate, place);
    case "unary": {
      const value = evaluate(expression.operand, scope, expression.operand);
      return withProvenance(applyUnary(expression.operator, settle(value)), derive([value], scope.file, place));
    }
    case "binary":
      return evaluateBinary(expression, scope, place);
    case "conditional":
      return evaluateConditional(expression, scope, evaluate);
    case "parentheses":
      return evaluate(expression.inner, scope, place);
    case "invalid":
      return invalid(scope, expression);
  }
}
function evaluate(expression, scope, place) {
  const known = constant(expression, scope, place);
  if (known !== void 0)
    return known;
  steps += 1;
  if (steps > MOST_STEPS)
    fail("this takes too many steps to evaluate", expression);
  if (depth > DEEPEST)
    fail(TOO_DEEP, expression);
  depth += 1;
  try {
    const value = evaluateInner(expression, scope, place);
    if (weightOf(value) > MOST_VALUES)
      fail(TOO_HEAVY, expression);
    return value;
  } catch (error) {
    if (error instanceof EvaluationError && error.node === void 0) {
      throw new EvaluationError(error.message, expression, error.isStatic, error.severity);
    }
    throw error;
  } finally {
    depth -= 1;
  }
}
function isOverflow(error) {
  return error instanceof RangeError && error.message.includes("call stack");
}
function recover(error, expression, scope) {
  const failure = isOverflow(error) ? new EvaluationError(TOO_DEEP) : error;
  if (!(failure instanceof EvaluationError))
    throw error;
  const span = spanOf(scope.file, failure.node ?? expression);
  scope.report({ message: failure.message, span, severity: failure.severity });
  return unknown(DYNAMIC, [{ reason: failure.message, span }]);
}
function evaluateExpression(expression, scope, place = expression) {
  if (depth === 0)
    steps = 0;
  try {
    return evaluate(expression, scope, place);
  } catch (error) {
    return recover(error, expression, scope);
  }
}
function evaluateInScope(expression, scope) {
  return evaluate(expression, scope, expression);
}

// build/terraform/type-constraint.js
var ANY_TYPE = { type: DYNAMIC, defaults: void 0, declared: false };
var PRIMITIVES = { string: STRING, number: NUMBER, bool: BOOL, any: DYNAMIC };
var COLLECTIONS = { list: "list", set: "set", map: "map" };
function typeConstraint(expression, scope) {
  return { ...parse(expression, scope), declared: true };
}
function parse(expression, scope) {
  if (expression.kind === "variable")
    return { type: keyword(expression.name, expression), defaults: void 0 };
  if (expression.kind === "call")
    return constructed(expression, scope);
  return fail("a type is required: string, number, bool, any, list(\u2026), set(\u2026), map(\u2026), object({\u2026}) or tuple([\u2026])", expression);
}
function keyword(name, node) {
  const primitive = Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name] : void 0;
  if (primitive !== void 0)
    return primitive;
  const kind = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : void 0;
  return kind === void 0 ? fail(`"${name}" is not the name of a type`, node) : { kind, element: DYNAMIC };
}
function constructed(call, scope) {
  const [argument3, ...others] = call.args;
  if (argument3 === void 0 || others.length > 0)
    return fail(`"${call.name}" needs one argument in a type`, call);
  const kind = Object.hasOwn(COLLECTIONS, call.name) ? COLLECTIONS[call.name] : void 0;
  if (kind !== void 0) {
    const element2 = parse(argument3, scope);
    return { type: { kind, element: element2.type }, defaults: makeDefaults(/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), element2.defaults) };
  }
  if (call.name === "object" && argument3.kind === "object")
    return objectType(argument3, scope);
  if (call.name === "tuple" && argument3.kind === "tuple") {
    const elements = argument3.items.map((item) => parse(item, scope));
    const members = /* @__PURE__ */ new Map();
    for (const [index2, { defaults }] of elements.entries())
      if (defaults !== void 0)
        members.set(String(index2), defaults);
    const type = { kind: "tuple", elements: elements.map((element2) => element2.type) };
    return { type, defaults: makeDefaults(/* @__PURE__ */ new Map(), members, void 0) };
  }
  return fail(`"${call.name}(\u2026)" is not a type`, call);
}
function objectType(constructor, scope) {
  const attributes = /* @__PURE__ */ new Map();
  const optional = /* @__PURE__ */ new Set();
  const values2 = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  for (const { key, value } of constructor.items) {
    const name = attributeName(key);
    const [inner, fallback] = value.kind === "call" && value.name === "optional" ? optionalParts(value) : [value];
    const attribute = parse(inner, scope);
    attributes.set(name, attribute.type);
    if (inner !== value)
      optional.add(name);
    if (attribute.defaults !== void 0)
      members.set(name, attribute.defaults);
    if (fallback !== void 0) {
      const constant2 = convert(evaluateExpression(fallback, scope, fallback), attribute.type);
      if (constant2.kind !== "null")
        values2.set(name, constant2);
    }
  }
  return { type: { kind: "object", attributes, optional }, defaults: makeDefaults(values2, members, void 0) };
}
function attributeName(key) {
  if (key.kind === "variable")
    return key.name;
  const [part] = key.kind === "template" && key.parts.length === 1 ? key.parts : [];
  return part?.kind === "literal" ? part.value : fail("the name of an attribute is required", key);
}
function optionalParts(call) {
  const [type, fallback, ...others] = call.args;
  if (type === void 0 || others.length > 0)
    return fail('"optional" needs a type and may have a default value', call);
  return fallback === void 0 ? [type] : [type, fallback];
}
function makeDefaults(values2, members, elements) {
  return values2.size === 0 && members.size === 0 && elements === void 0 ? void 0 : { values: values2, members, elements };
}
function convertWithDefaults(value, { type, defaults }) {
  return convert(defaults === void 0 ? value : fill(value, defaults), type);
}
function valueType({ type }) {
  return withoutOptional(type);
}
function fill(value, defaults) {
  const items = elementsOf(value);
  if (items !== void 0) {
    const filled = items.map((item, index2) => fillMember(item, defaults.members.get(String(index2)) ?? defaults.elements));
    return value.kind === "list" || value.kind === "set" ? listOfType(DYNAMIC, filled, value.from) : tuple(filled, value.from);
  }
  const given = entriesOf(value);
  if (given === void 0)
    return value;
  const entries = /* @__PURE__ */ new Map();
  for (const [key, member2] of given)
    entries.set(key, fillMember(member2, defaults.members.get(key) ?? defaults.elements));
  for (const [key, fallback] of defaults.values) {
    const member2 = entries.get(key);
    if (member2 === void 0 || member2.kind === "null")
      entries.set(key, fillMember(fallback, defaults.members.get(key)));
  }
  return value.kind === "map" && defaults.values.size === 0 ? mapOfType(DYNAMIC, entries, value.from) : object(entries, value.from);
}
function fillMember(value, defaults) {
  return defaults === void 0 ? value : fill(value, defaults);
}

// build/terraform/functions/conversions.js
function conversion(name, type) {
  return {
    name,
    parameters: [{ name: "v", type: DYNAMIC, known: "no", nullable: true }],
    returns: type,
    evaluate: (args) => convert(argument(args, 0), type)
  };
}
function isCertain(value, expression) {
  if (value.kind !== "unknown") {
    return isPlainReference(expression) || [...membersOf(value)].every((member2) => isCertain(member2, void 0));
  }
  return value.members !== void 0 || (value.text?.every((piece) => piece.kind !== "hole") ?? false);
}
function isPlainReference(expression) {
  return expression?.kind === "variable" || expression?.kind === "attribute" || expression?.kind === "index";
}
function argumentAt(call, index2) {
  return call.node.kind === "call" ? call.node.args[index2] : void 0;
}
function firstThatSucceeds(candidates, because) {
  const [first, ...others] = candidates.map(withoutDoubt);
  if (first === void 0 || others.length === 0)
    return first ?? unknown(DYNAMIC, because);
  if (first.kind === "unknown" && first.members !== void 0)
    return { ...first, notNull: false };
  const causes = [...because];
  for (const other of others)
    if (!isFixed(other))
      addCauses(causes, causesOf(other));
  return oneOf([first, ...others], causes);
}
function undecidedAmong(candidates, because) {
  const causes = [...because];
  for (const candidate of candidates)
    if (!isFixed(candidate))
      addCauses(causes, causesOf(candidate));
  const [first, ...others] = candidates;
  const from = others.length === 0 ? first?.from : { references: candidates.map(referencesOf).reduce(mergeReferences) };
  return unknown(DYNAMIC, causes, { from });
}
var tryFunction = {
  name: "try",
  lazy: true,
  evaluate: (expressions, call) => {
    let last;
    const candidates = [];
    const because = [];
    for (const [index2, expression] of expressions.entries()) {
      try {
        const value = expression();
        candidates.push(value);
        const doubt = doubtOf(value);
        if (doubt !== void 0)
          addCauses(because, doubt);
        else if (isCertain(value, argumentAt(call, index2)))
          return firstThatSucceeds(candidates, because);
        else
          return undecidedAmong(candidates, because);
      } catch (error) {
        if (!(error instanceof EvaluationError) || error.isStatic)
          throw error;
        last = error;
      }
    }
    if (candidates.length > 0)
      return firstThatSucceeds(candidates, because);
    if (last === void 0)
      return fail("try() needs at least one argument");
    return fail(`no expression of try() succeeded; the last one failed: ${last.message}`);
  }
};
var can = {
  name: "can",
  lazy: true,
  evaluate: (expressions, call) => {
    const [expression, ...rest] = expressions;
    if (expression === void 0 || rest.length > 0)
      return fail("can() takes one argument");
    try {
      const value = expression();
      const doubt = doubtOf(value);
      if (doubt === void 0 && isCertain(value, argumentAt(call, 0)))
        return bool(true);
      return unknown(BOOL, doubt ?? causesOf(value), { notNull: true });
    } catch (error) {
      if (!(error instanceof EvaluationError) || error.isStatic)
        throw error;
      return bool(false);
    }
  }
};
var convertFunction = {
  name: "convert",
  lazy: true,
  evaluate: ([value, ...others], call) => {
    const type = argumentAt(call, 1);
    if (value === void 0 || type === void 0 || others.length !== 1) {
      return fail("convert() takes a value and a type");
    }
    return convertWithDefaults(value(), typeConstraint(type, call.scope));
  }
};
function passing(name, evaluate2) {
  return {
    name,
    parameters: [{ name: "value", type: DYNAMIC, known: "no", nullable: true }],
    returns: DYNAMIC,
    evaluate: (args) => evaluate2(argument(args, 0))
  };
}
function reveal(value) {
  const plain2 = withSensitivity(value, false);
  const hidden2 = [...membersOf(plain2)].some(isSensitive);
  if (!hidden2)
    return plain2;
  if (plain2.kind === "list" || plain2.kind === "set" || plain2.kind === "tuple") {
    return { ...plain2, items: plain2.items.map(reveal) };
  }
  if (plain2.kind === "map" || plain2.kind === "object") {
    return { ...plain2, entries: new Map([...plain2.entries].map(([key, entry]) => [key, reveal(entry)])) };
  }
  return plain2;
}
var CONVERSION_FUNCTIONS = [
  can,
  convertFunction,
  passing("ephemeralasnull", (value) => value),
  // Only the mark of the value itself counts, not those within it.
  passing("issensitive", (value) => bool(value.from?.sensitive === true)),
  passing("nonsensitive", reveal),
  passing("sensitive", (value) => withSensitivity(value, true)),
  conversion("tobool", BOOL),
  conversion("tolist", listOf(DYNAMIC)),
  conversion("tomap", mapOf(DYNAMIC)),
  conversion("tonumber", NUMBER),
  conversion("toset", setOf(DYNAMIC)),
  conversion("tostring", STRING),
  tryFunction
];

// build/terraform/functions/crypto.js
import { createHash } from "node:crypto";

// build/terraform/functions/files.js
function resolvePath2(path, folder) {
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path))
    return void 0;
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".")
      continue;
    if (part !== "..")
      parts.push(part);
    else if (parts.pop() === void 0)
      return void 0;
  }
  return parts.length === 0 ? "." : parts.join("/");
}
var sources = /* @__PURE__ */ new WeakMap();
function readSource(files, path) {
  const known = sources.get(files) ?? /* @__PURE__ */ new Map();
  sources.set(files, known);
  const cached = known.get(path);
  if (cached !== void 0)
    return cached;
  const text2 = files.read(path);
  if (text2 === void 0)
    return void 0;
  const source = sourceFile(path, { text: text2, lines: createLineIndex(text2) });
  known.set(path, source);
  return source;
}
function readFile(path, call) {
  const { files } = call.scope;
  const resolved = resolvePath2(path, files.folder);
  if (resolved === void 0) {
    return undecided(call, STRING, `${call.name}() reads a file outside of the repository: ${JSON.stringify(path)}`);
  }
  const source = readSource(files, resolved);
  if (source !== void 0)
    return source;
  throw new EvaluationError(`there is no file at ${JSON.stringify(path)}`, void 0, false, "warning");
}
function readBytes(path, call) {
  const source = readFile(path, call);
  if ("kind" in source)
    return source;
  if (source.text.includes("\uFFFD")) {
    return undecided(call, STRING, `${call.name}() of a file that is no UTF-8 text: ${JSON.stringify(path)}`);
  }
  return Buffer.from(source.text, "utf8");
}

// build/terraform/functions/crypto.js
var HASHES = [
  ["md5", "md5", "hex", "filemd5"],
  ["sha1", "sha1", "hex", "filesha1"],
  ["sha256", "sha256", "hex", "filesha256"],
  ["sha512", "sha512", "hex", "filesha512"],
  ["base64sha256", "sha256", "base64", "filebase64sha256"],
  ["base64sha512", "sha512", "base64", "filebase64sha512"]
];
function digest(algorithm, encoding, content2) {
  return createHash(algorithm).update(content2).digest(encoding);
}
function fileHash(path, call, algorithm, encoding) {
  const bytes = readBytes(path, call);
  return bytes instanceof Uint8Array ? text(digest(algorithm, encoding, bytes)) : bytes;
}
var NAMESPACES = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
function uuidv5(namespace, name) {
  const written3 = (Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : void 0) ?? namespace;
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(written3)) {
    return fail(`uuidv5() doesn't support namespace ${namespace}`);
  }
  const bytes = createHash("sha1").update(Buffer.from(written3.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
var bcrypt = {
  name: "bcrypt",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  variadic: { name: "cost", type: NUMBER, known: "no" },
  returns: STRING,
  evaluate: (_, call) => {
    const result = undecided(call, STRING, "bcrypt() gives another result each time");
    return textOf([{ kind: "literal", value: "$2a$" }, hole(result.because)], result.because, void 0);
  }
};
var rsadecrypt = {
  name: "rsadecrypt",
  parameters: [
    { name: "ciphertext", type: STRING, known: "no" },
    { name: "privatekey", type: STRING, known: "no" }
  ],
  returns: STRING,
  evaluate: (_, call) => undecided(call, STRING, "rsadecrypt() gives a secret, which is not decrypted here")
};
var uuid = {
  name: "uuid",
  parameters: [],
  returns: STRING,
  evaluate: (_, call) => undecided(call, STRING, "uuid() gives another result each time")
};
var CRYPTO_FUNCTIONS = [
  ...HASHES.flatMap(([name, algorithm, encoding, file2]) => [
    onTexts(name, ["str"], STRING, ([content2 = ""]) => text(digest(algorithm, encoding, content2))),
    onTexts(file2, ["path"], STRING, ([path = ""], call) => fileHash(path, call, algorithm, encoding))
  ]),
  onTexts("uuidv5", ["namespace", "name"], STRING, ([namespace = "", name = ""]) => text(uuidv5(namespace, name))),
  bcrypt,
  rsadecrypt,
  uuid
];

// build/terraform/functions/dates.js
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:(Z)|([+-])(\d\d):(\d\d))$/;
function parseTimestamp(written3) {
  const match = RFC3339.exec(written3);
  if (match === null)
    return fail(`not a valid RFC3339 timestamp: ${JSON.stringify(written3)}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!valid)
    return fail(`not a valid RFC3339 timestamp: ${JSON.stringify(written3)}`);
  const offset = match[8] === "Z" ? 0 : (Number(match[10]) * 60 + Number(match[11])) * (match[9] === "-" ? -1 : 1);
  return {
    instant: date.getTime() - offset * 6e4,
    nanoseconds: Number((match[7] ?? "").padEnd(9, "0")),
    offset
  };
}
function two(value) {
  return String(value).padStart(2, "0");
}
function offsetText(offset, separator) {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
function timestampText({ instant, offset }) {
  const local = new Date(instant + offset * 6e4).toISOString().slice(0, 19);
  return `${local}${offset === 0 ? "Z" : offsetText(offset, ":")}`;
}
var UNITS = {
  ns: 1,
  us: 1e3,
  \u00B5s: 1e3,
  \u03BCs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 36e11
};
function parseDuration(written3) {
  const match = /^([+-]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|μs|ms|s|m|h)|\.\d+(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(written3);
  if (match === null)
    return fail(`not a valid duration: ${JSON.stringify(written3)}`);
  let total = 0n;
  for (const [, size = "0", unit = "s"] of (match[2] ?? "").matchAll(/(\d*\.?\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const [whole = "", fraction = ""] = size.split(".");
    const scale = BigInt(UNITS[unit] ?? 1);
    total += BigInt(whole === "" ? "0" : whole) * scale;
    if (fraction !== "")
      total += BigInt(fraction.slice(0, 12)) * scale / 10n ** BigInt(Math.min(fraction.length, 12));
  }
  return match[1] === "-" ? -total : total;
}
function addDuration(timestamp, duration) {
  const all2 = BigInt(timestamp.instant) * 1000000n + BigInt(timestamp.nanoseconds) + duration;
  const second = 1000000000n;
  const nanoseconds = (all2 % second + second) % second;
  return {
    instant: Number((all2 - nanoseconds) / 1000000n),
    nanoseconds: Number(nanoseconds),
    offset: timestamp.offset
  };
}
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var VERBS = {
  YYYY: ({ date }) => String(date.getUTCFullYear()).padStart(4, "0"),
  YY: ({ date }) => two(date.getUTCFullYear() % 100),
  MMMM: ({ date }) => MONTHS[date.getUTCMonth()] ?? "",
  MMM: ({ date }) => (MONTHS[date.getUTCMonth()] ?? "").slice(0, 3),
  MM: ({ date }) => two(date.getUTCMonth() + 1),
  M: ({ date }) => String(date.getUTCMonth() + 1),
  DD: ({ date }) => two(date.getUTCDate()),
  D: ({ date }) => String(date.getUTCDate()),
  EEEE: ({ date }) => DAYS[date.getUTCDay()] ?? "",
  EEE: ({ date }) => (DAYS[date.getUTCDay()] ?? "").slice(0, 3),
  hh: ({ date }) => two(date.getUTCHours()),
  h: ({ date }) => String(date.getUTCHours()),
  HH: ({ date }) => two(date.getUTCHours() % 12 || 12),
  H: ({ date }) => String(date.getUTCHours() % 12 || 12),
  AA: ({ date }) => date.getUTCHours() < 12 ? "AM" : "PM",
  aa: ({ date }) => date.getUTCHours() < 12 ? "am" : "pm",
  mm: ({ date }) => two(date.getUTCMinutes()),
  m: ({ date }) => String(date.getUTCMinutes()),
  ss: ({ date }) => two(date.getUTCSeconds()),
  s: ({ date }) => String(date.getUTCSeconds()),
  ZZZZZ: ({ offset }) => offsetText(offset, ":"),
  ZZZZ: ({ offset }) => offsetText(offset, ""),
  ZZZ: ({ offset }) => offset === 0 ? "UTC" : offsetText(offset, ""),
  Z: ({ offset }) => offset === 0 ? "Z" : offsetText(offset, ":")
};
function formatTimestamp(format2, timestamp) {
  const fields = { date: new Date(timestamp.instant + timestamp.offset * 6e4), offset: timestamp.offset };
  let result = "";
  for (const [part] of format2.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part.startsWith("'")) {
      if (part.length < 2 || !part.endsWith("'"))
        return fail("unterminated literal in the date format");
      result += part.slice(1, -1).replaceAll("''", "'");
    } else if (/^[A-Za-z]/.test(part)) {
      const verb = Object.hasOwn(VERBS, part) ? VERBS[part] : void 0;
      if (verb === void 0)
        return fail(`invalid date format verb ${JSON.stringify(part)}`);
      result += verb(fields);
    } else
      result += part;
  }
  return result;
}
function now(name, reason) {
  return { name, parameters: [], returns: STRING, evaluate: (_, call) => undecided(call, STRING, reason) };
}
var DATE_FUNCTIONS = [
  onTexts("formatdate", ["format", "time"], STRING, ([format2 = "", time = ""]) => text(formatTimestamp(format2, parseTimestamp(time)))),
  onTexts("timeadd", ["timestamp", "duration"], STRING, ([time = "", duration = ""]) => text(timestampText(addDuration(parseTimestamp(time), parseDuration(duration))))),
  onTexts("timecmp", ["timestamp_a", "timestamp_b"], NUMBER, ([a = "", b = ""]) => {
    const [first, second] = [parseTimestamp(a), parseTimestamp(b)];
    return number(Math.sign(first.instant - second.instant || first.nanoseconds - second.nanoseconds));
  }),
  now("timestamp", "timestamp() is the time of the run"),
  now("plantimestamp", "plantimestamp() is the time of the run")
];

// build/terraform/functions/encoding.js
import { TextDecoder } from "node:util";

// build/terraform/json-text.js
var PLACEHOLDER = "\uE000";
var ESCAPED_LENGTH = { u: 6, U: 10 };
function alignOffsets(literal3, source, start, escaped) {
  const offsets = [];
  let at = 0;
  for (let index2 = 0; index2 < literal3.length; index2 += 1) {
    const wanted = literal3[index2];
    while (at < source.length) {
      const found = source[at];
      if (escaped && found === "\\") {
        offsets.push(start + at);
        at += ESCAPED_LENGTH[source[at + 1] ?? ""] ?? 2;
        break;
      }
      if (found === wanted) {
        offsets.push(start + at);
        const doubled = (found === "$" || found === "%") && source[at + 1] === found && source[at + 2] === "{";
        at += doubled && literal3[index2 + 1] === "{" ? 2 : 1;
        break;
      }
      at += 1;
    }
    if (offsets.length <= index2)
      offsets.push(start + at);
  }
  return offsets;
}
function offsetsOf(stretch) {
  const { piece } = stretch;
  if (piece.kind !== "literal" || piece.source === void 0)
    return void 0;
  const { file: file2, start, end } = piece.source;
  stretch.offsets ??= piece.value.length === end - start ? Array.from(piece.value, (_, index2) => start + index2) : alignOffsets(piece.value, file2.text.slice(start, end), start, piece.escaped === true);
  return stretch.offsets;
}
var PieceText = class {
  text;
  holes = /* @__PURE__ */ new Map();
  stretches = [];
  fallback;
  constructor(pieces, fallback) {
    let written3 = "";
    for (const piece of pieces) {
      const start = written3.length;
      if (piece.kind === "literal")
        written3 += piece.value;
      else {
        this.holes.set(start, piece);
        written3 += PLACEHOLDER;
      }
      this.stretches.push({ start, end: written3.length, piece });
    }
    this.text = written3;
    this.fallback = fallback;
  }
  stretchAt(offset) {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.stretches[middle]?.start ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return this.stretches[low];
  }
  /** The place of one character. */
  place(offset) {
    const stretch = this.stretchAt(offset);
    const source = stretch?.piece.source;
    if (stretch === void 0 || source === void 0)
      return void 0;
    const offsets = offsetsOf(stretch);
    const at = offsets?.[offset - stretch.start];
    if (offsets === void 0 || at === void 0)
      return source;
    const escaped = stretch.piece.kind === "literal" && stretch.piece.escaped === true;
    const end = escaped ? offsets[offset - stretch.start + 1] ?? source.end : at + 1;
    return { file: source.file, start: at, end, from: void 0 };
  }
  /** The place of a range of characters, the end exclusive. */
  origin(start, end) {
    const first = this.place(start);
    if (first === void 0)
      return this.fallback;
    const last = this.place(end - 1);
    const reach2 = last?.file === first.file ? Math.max(last.end, first.end) : first.end;
    return { file: first.file, start: first.start, end: reach2, from: void 0 };
  }
};
function causesOfHole(piece) {
  return piece.kind === "literal" ? [] : piece.because;
}
function causesOfHoles(holes) {
  const causes = [];
  for (const piece of holes)
    addCauses(causes, causesOfHole(piece));
  return causes;
}
function build(node, source, start) {
  const from = { origin: source.origin(start, node.end) };
  switch (node.kind) {
    case "scalar":
      return withProvenance(node.value === null ? NULL : node.value ? TRUE : FALSE, from);
    case "number":
      return number(parseNumber(node.text) ?? 0, from);
    case "string": {
      const pieces = node.parts.map((part) => typeof part === "string" ? { kind: "literal", value: part } : part.hole);
      const [only] = pieces;
      if (only === void 0)
        return text("", from);
      if (pieces.length === 1 && only.kind === "literal")
        return text(only.value.normalize("NFC"), from);
      return textOf(pieces, causesOfHoles(pieces), withPieceReferences(pieces, from));
    }
    case "hole":
      return buildHole(node.holes, from);
    case "array": {
      const items = node.items.map((item) => build(item, source, item.start));
      if (node.rest.length === 0)
        return tuple(items, from);
      return unknown(DYNAMIC, causesOfHoles(node.rest), {
        notNull: true,
        partial: { kind: "sequence", leading: [], some: items, other: void 0 },
        from
      });
    }
    case "object":
      return buildObject(node, source, from);
  }
}
function withPieceReferences(pieces, from) {
  const references = pieces.flatMap((piece) => piece.kind === "reference" ? [piece.reference] : []);
  return references.length === 0 ? from : { ...from, references };
}
function buildHole(holes, from) {
  return unknown(DYNAMIC, causesOfHoles(holes), { from: withPieceReferences(holes, from) });
}
function buildObject(node, source, from) {
  const entries = /* @__PURE__ */ new Map();
  const doubts = [...node.rest];
  for (const { key, value, start } of node.properties) {
    const [name, ...more] = key.parts;
    if (more.length === 0 && (name === void 0 || typeof name === "string")) {
      entries.set((name ?? "").normalize("NFC"), build(value, source, start));
    } else
      for (const part of key.parts)
        if (typeof part !== "string")
          doubts.push(part.hole);
  }
  if (doubts.length === 0)
    return object(entries, from);
  return unknown(DYNAMIC, causesOfHoles(doubts), {
    notNull: true,
    partial: { kind: "mapping", entries, other: void 0 },
    from
  });
}
function readJsonText(pieces, fallback) {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "literal" && only.json !== void 0)
    return { ok: true, value: only.json };
  const source = new PieceText(pieces, fallback);
  const result = parseJsonWithHoles(source);
  if (!result.ok)
    return { ok: false, message: result.problem.message };
  return { ok: true, value: build(result.root, source, result.root.start) };
}
function documentPieces(value) {
  if (value.kind === "string" && value.pieces === void 0) {
    return /^\s*[[{]/.test(value.value) ? [{ kind: "literal", value: value.value }] : void 0;
  }
  const pieces = value.kind === "string" ? value.pieces : value.text;
  return pieces !== void 0 && /^\s*[[{]/.test(knownPrefix(pieces)) ? pieces : void 0;
}
function documentIn(value) {
  if (value.kind !== "string" && value.kind !== "unknown")
    return void 0;
  if (value.json !== void 0)
    return value.json;
  const pieces = documentPieces(value);
  if (pieces === void 0)
    return void 0;
  const reading = readJsonText(pieces, value.from?.origin);
  return reading.ok ? reading.value : void 0;
}

// build/terraform/functions/csv.js
function decodeCsv(text2) {
  const rows = [];
  let row = [];
  let at = 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== "")
      rows.push(row);
    row = [];
  };
  while (at < text2.length) {
    if (text2[at] === '"') {
      let field = "";
      for (at += 1; ; at += 1) {
        if (at >= text2.length)
          return fail("a quoted field of the CSV text is not closed");
        if (text2[at] !== '"')
          field += text2.charAt(at);
        else if (text2[at + 1] === '"') {
          field += '"';
          at += 1;
        } else
          break;
      }
      at += 1;
      row.push(field);
      if (at < text2.length && !/[,\r\n]/.test(text2.charAt(at))) {
        return fail("unexpected characters behind a quoted field of the CSV text");
      }
    } else {
      const end = /[,\r\n]/.exec(text2.slice(at, at + 1e5))?.index;
      const field = end === void 0 ? text2.slice(at) : text2.slice(at, at + end);
      if (field.includes('"'))
        return fail("a quote stands within an unquoted field of the CSV text");
      row.push(field);
      at += field.length;
    }
    if (text2[at] === ",") {
      at += 1;
      if (at >= text2.length)
        row.push("");
    } else {
      if (text2[at] === "\r" && text2[at + 1] === "\n")
        at += 1;
      at += 1;
      endRow();
    }
  }
  if (row.length > 0)
    endRow();
  return rows;
}

// build/terraform/functions/json-encode.js
var ESCAPED = /[<>&\u2028\u2029]/g;
function escapeJson(text2) {
  return JSON.stringify(text2).slice(1, -1).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function write(writer, text2) {
  writer.length += text2.length;
  checkLength(writer.length);
  writer.literal += text2;
}
function flush(writer) {
  if (writer.literal !== "")
    writer.pieces.push({ kind: "literal", value: writer.literal });
  writer.literal = "";
}
function writeUnknown(writer, value) {
  addCauses(writer.causes, value.because);
  if (value.type.kind !== "string" || value.text === void 0 || !value.notNull) {
    flush(writer);
    writer.pieces.push({ kind: "hole", because: value.because });
    return;
  }
  write(writer, '"');
  for (const piece of value.text) {
    if (piece.kind === "literal")
      write(writer, escapeJson(piece.value));
    else {
      flush(writer);
      writer.pieces.push(piece);
    }
  }
  write(writer, '"');
}
function writeValue(writer, value) {
  switch (value.kind) {
    case "string":
      write(writer, `"${escapeJson(value.value)}"`);
      return;
    case "number":
      if (value.value === Infinity || value.value === -Infinity)
        fail("cannot serialize infinity as JSON");
      write(writer, numberText(value.value));
      return;
    case "bool":
      write(writer, String(value.value));
      return;
    case "null":
      write(writer, "null");
      return;
    case "unknown":
      writeUnknown(writer, value);
      return;
    case "list":
    case "set":
    case "tuple":
      if (isOpenSet(value)) {
        const because = causesOf(value);
        addCauses(writer.causes, because);
        flush(writer);
        writer.pieces.push({ kind: "hole", because });
        return;
      }
      write(writer, "[");
      for (const [index2, item] of value.items.entries()) {
        if (index2 > 0)
          write(writer, ",");
        writeValue(writer, item);
      }
      write(writer, "]");
      return;
    case "map":
    case "object": {
      let separator = "{";
      for (const key of sortedKeys(value.entries)) {
        const entry = value.entries.get(key);
        if (entry === void 0)
          continue;
        write(writer, `${separator}"${escapeJson(key)}":`);
        separator = ",";
        writeValue(writer, entry);
      }
      write(writer, separator === "{" ? "{}" : "}");
      return;
    }
  }
}
function encodeJson(value) {
  const writer = { pieces: [], causes: [], literal: "", length: 0 };
  writeValue(writer, value);
  flush(writer);
  return { pieces: writer.pieces, causes: writer.causes };
}
function jsonText(value) {
  return encodeJson(value).pieces.map((piece) => piece.kind === "literal" ? piece.value : "").join("");
}

// build/terraform/functions/yaml-encode.js
function quoted(text2) {
  return JSON.stringify(text2);
}
function stringLines(text2, indent2) {
  if (!text2.includes("\n"))
    return quoted(text2);
  const body = text2.replace(/\n+$/, "");
  const trailing = text2.length - body.length;
  const sign = trailing === 0 ? "-" : trailing === 1 ? "" : "+";
  const lines = (trailing > 1 ? text2.slice(0, -1) : body).split("\n");
  return `|${sign}
${lines.map((line) => line === "" ? "" : `${indent2}  ${line}`).join("\n")}`;
}
function write2(value, indent2, afterKey) {
  switch (value.kind) {
    case "string":
      return stringLines(value.value, indent2);
    case "number":
      return value.value === Infinity ? ".inf" : value.value === -Infinity ? "-.inf" : numberText(value.value);
    case "bool":
      return String(value.value);
    case "null":
    case "unknown":
      return "null";
    case "list":
    case "set":
    case "tuple": {
      if (value.items.length === 0)
        return "[]";
      const lines = value.items.map((item) => item.kind === "string" ? `- ${stringLines(item.value, indent2)}` : `- ${write2(item, `${indent2}  `, false)}`);
      return (afterKey ? `
${indent2}` : "") + lines.join(`
${indent2}`);
    }
    case "map":
    case "object": {
      if (value.entries.size === 0)
        return "{}";
      const inner = afterKey ? `${indent2}  ` : indent2;
      const lines = sortedKeys(value.entries).map((key) => {
        const entry = value.entries.get(key) ?? { kind: "null", type: { kind: "dynamic" }, from: void 0 };
        const written3 = write2(entry, inner, true);
        return `${quoted(key)}:${written3.startsWith("\n") ? "" : " "}${written3}`;
      });
      return (afterKey ? `
${inner}` : "") + lines.join(`
${inner}`);
    }
  }
}
function encodeYaml(value) {
  const written3 = write2(value, "", false);
  checkLength(written3.length);
  const isPlain = value.kind === "number" || value.kind === "bool" || value.kind === "null";
  return isPlain ? `${written3}
...
` : `${written3}
`;
}

// build/terraform/functions/encoding.js
var jsonencode = {
  name: "jsonencode",
  parameters: [{ name: "val", type: DYNAMIC, known: "no", nullable: true }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const { pieces, causes } = encodeJson(value);
    const written3 = textOf(pieces, causes, void 0);
    return { ...written3, json: value };
  }
};
var jsondecode = {
  name: "jsondecode",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  returns: DYNAMIC,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind === "unknown" && value.json !== void 0)
      return decoded(value.json);
    const pieces = piecesOf(value) ?? [];
    if (value.kind === "unknown" && pieces.every((piece) => piece.kind !== "literal")) {
      return unknown(DYNAMIC, value.because);
    }
    const reading = readJsonText(pieces, value.from?.origin);
    if (reading.ok)
      return decoded(reading.value);
    return value.kind === "unknown" ? unknown(DYNAMIC, value.because) : fail(`the text is no JSON: ${reading.message}`);
  }
};
function decoded(value) {
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple":
      if (value.kind === "set" && isOpenSet(value)) {
        const { because, partial } = openSet(value);
        return unknown(DYNAMIC, because, { notNull: true, partial, from: value.from });
      }
      return { kind: "tuple", items: value.items.map(decoded), from: value.from };
    case "map":
    case "object":
      return object(new Map([...value.entries].map(([key, entry]) => [key, decoded(entry)])), value.from);
    case "string":
    case "number":
    case "bool":
    case "null":
      return value;
    case "unknown": {
      const isLeaf = value.type.kind === "string" || value.type.kind === "number" || value.type.kind === "bool";
      if (isLeaf && value.notNull || value.type.kind === "dynamic")
        return value;
      const { because, partial, text: pieces, from } = value;
      return unknown(DYNAMIC, because, {
        text: pieces,
        partial: value.type.kind === "set" ? void 0 : partial,
        from
      });
    }
  }
}
var yamlencode = {
  name: "yamlencode",
  parameters: [{ name: "value", type: DYNAMIC, nullable: true }],
  returns: STRING,
  evaluate: (args) => text(encodeYaml(argument(args, 0)))
};
var csvdecode = onTexts("csvdecode", ["str"], DYNAMIC, ([written3 = ""]) => {
  const rows = decodeCsv(written3);
  const [header, ...records] = rows;
  if (header === void 0)
    return fail("missing header line");
  const twice = header.find((name, index2) => header.indexOf(name) !== index2);
  if (twice !== void 0)
    return fail(`duplicate column name "${twice}"`);
  checkCount(records.length * header.length, "csvdecode");
  const items = records.map((record, row) => {
    if (record.length !== header.length)
      return fail(`wrong number of fields in record ${row + 2}`);
    return object(new Map(header.map((name, column) => [name, text(record[column] ?? "")])));
  });
  const type = { kind: "object", attributes: new Map(header.map((name) => [name, STRING])) };
  return listOfType(items[0] === void 0 ? type : typeOf(items[0]), items);
});
function urlEncode(written3) {
  return encodeURIComponent(Buffer.from(written3, "utf8").toString("utf8")).replaceAll("%20", "+").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function decodeBase64(written3) {
  const compact2 = written3.replace(/[\r\n]/g, "");
  if (compact2.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact2)) {
    return fail("failed to decode base64 data: the text is no base64");
  }
  return Buffer.from(compact2, "base64");
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail("the result of decoding the provided string is not valid UTF-8");
  }
}
var ENCODERS = {
  "utf-8": (written3) => Buffer.from(written3, "utf8"),
  "utf-16le": (written3) => Buffer.from(written3, "utf16le"),
  "utf-16be": (written3) => Buffer.from(written3, "utf16le").swap16(),
  "iso-8859-1": (written3) => singleBytes(written3, 255),
  "us-ascii": (written3) => singleBytes(written3, 127)
};
function singleBytes(written3, highest) {
  return Array.from(written3).every((character) => (character.codePointAt(0) ?? 0) <= highest) ? Buffer.from(written3, "latin1") : void 0;
}
var textencodebase64 = onTexts("textencodebase64", ["string", "encoding"], STRING, ([written3 = "", name = ""], call) => {
  const key = name.toLowerCase();
  const encoder = Object.hasOwn(ENCODERS, key) ? ENCODERS[key] : void 0;
  if (encoder === void 0)
    return undecided(call, STRING, `the encoding ${JSON.stringify(name)} is not known here`);
  const bytes = encoder(written3) ?? fail(`the given string contains characters that cannot be represented in ${name}`);
  return text(bytes.toString("base64"));
});
var textdecodebase64 = onTexts("textdecodebase64", ["source", "encoding"], STRING, ([source = "", name = ""], call) => {
  const bytes = decodeBase64(source);
  let decoder;
  try {
    decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  } catch {
    return undecided(call, STRING, `the encoding ${JSON.stringify(name)} is not known here`);
  }
  try {
    return text(decoder.decode(bytes));
  } catch {
    return fail(`the provided data is no text in ${name}`);
  }
});
var base64gzip = onTexts("base64gzip", ["str"], STRING, (_, call) => {
  const { because } = undecided(call, STRING, "base64gzip() depends on the compressor");
  return textOf([{ kind: "literal", value: "H4sI" }, hole(because)], because, void 0);
});
var base64encode = {
  name: "base64encode",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind !== "unknown")
      return text(Buffer.from(textArgument(args, 0), "utf8").toString("base64"));
    const reference = loneReference(piecesOf(value) ?? []);
    return reference === void 0 ? unknownText(value.because) : derivedText(reference, value.because);
  }
};
var ENCODING_FUNCTIONS = [
  onTexts("base64decode", ["str"], STRING, ([written3 = ""]) => text(decodeUtf8(decodeBase64(written3)))),
  base64encode,
  base64gzip,
  csvdecode,
  onTexts("filebase64", ["path"], STRING, ([path = ""], call) => {
    const bytes = readBytes(path, call);
    return bytes instanceof Uint8Array ? text(Buffer.from(bytes).toString("base64")) : bytes;
  }),
  jsondecode,
  jsonencode,
  textdecodebase64,
  textencodebase64,
  onTexts("urlencode", ["str"], STRING, ([written3 = ""]) => text(urlEncode(written3))),
  yamlencode
];

// build/terraform/functions/glob.js
var LONGEST_PATTERN = 1e3;
function spreadBraces(pattern, into) {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (match === null) {
    into.push(pattern);
    return;
  }
  for (const choice of (match[2] ?? "").split(",")) {
    if (into.length > 200)
      fail("the file pattern has too many alternatives");
    spreadBraces(`${match[1] ?? ""}${choice}${match[3] ?? ""}`, into);
  }
}
function escapeCharacter(character) {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
function translate(pattern) {
  let result = "";
  let at = 0;
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const wildcard = /^(?:\*\*\/|\*\*|\*|\?)/.exec(rest)?.[0];
    const set = /^\[(!|\^)?((?:\\.|[^\]\\])+)\]/.exec(rest);
    if (wildcard !== void 0) {
      result += wildcard === "**/" ? "(?:[^/]+/)*" : wildcard === "**" ? ".*" : wildcard === "*" ? "[^/]*" : "[^/]";
      at += wildcard.length;
    } else if (set !== null) {
      const members = (set[2] ?? "").replace(/[[\]^&]/g, "\\$&");
      result += `(?!/)[${set[1] === void 0 ? "" : "^"}${members}]`;
      at += set[0].length;
    } else {
      const escaped = pattern[at] === "\\" && at + 1 < pattern.length;
      result += escapeCharacter(pattern.charAt(escaped ? at + 1 : at));
      at += escaped ? 2 : 1;
    }
  }
  return result;
}
function globExpression(pattern) {
  if (pattern.length > LONGEST_PATTERN)
    fail("the file pattern is too long");
  const alternatives2 = [];
  spreadBraces(pattern.replace(/\*{3,}/g, "**").replace(/(?:\*\*\/){2,}/g, "**/"), alternatives2);
  return new RegExp(`^(?:${alternatives2.map(translate).join("|")})$`);
}

// build/terraform/functions/filesystem.js
var file = onTexts("file", ["path"], STRING, ([path = ""], call) => {
  const source = readFile(path, call);
  if ("kind" in source)
    return source;
  const origin = originAt(source, { start: 0, end: source.text.length });
  const from = { origin: originAt(call.scope.file, call.place, origin) };
  return textOf([{ kind: "literal", value: source.text.normalize("NFC"), source: origin }], [], from);
});
var fileexists = onTexts("fileexists", ["path"], BOOL, ([path = ""], call) => {
  const { files } = call.scope;
  const resolved = resolvePath2(path, files.folder);
  if (resolved === void 0)
    return undecided(call, BOOL, `fileexists() looks outside of the repository: ${JSON.stringify(path)}`);
  return files.read(resolved) === void 0 ? FALSE : TRUE;
});
var fileset = onTexts("fileset", ["path", "pattern"], setOf(STRING), ([path = "", pattern = ""], call) => {
  const { files } = call.scope;
  const folder = resolvePath2(path, files.folder);
  if (folder === void 0 || pattern.split("/").includes("..")) {
    return undecided(call, setOf(STRING), `fileset() looks outside of the repository: ${JSON.stringify(path)}`);
  }
  const matches = globExpression(pattern);
  const start = folder === "." ? 0 : folder.length + 1;
  const names = files.under(folder).map((found) => found.slice(start)).filter((name) => matches.test(name));
  return makeSet(STRING, names.map((name) => text(name)));
});
function cleanPath(path) {
  const isRooted = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".")
      continue;
    if (part !== "..")
      parts.push(part);
    else if (parts.length > 0 && parts[parts.length - 1] !== "..")
      parts.pop();
    else if (!isRooted)
      parts.push(part);
  }
  const joined = parts.join("/");
  return isRooted ? `/${joined}` : joined === "" ? "." : joined;
}
function directory(path) {
  return cleanPath(path.slice(0, path.lastIndexOf("/") + 1));
}
function base(path) {
  if (path === "")
    return ".";
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
var abspath = onTexts("abspath", ["path"], STRING, ([path = ""], call) => {
  if (path.startsWith("/"))
    return text(cleanPath(path));
  const { because } = undecided(call, STRING, "abspath() depends on the machine that runs terraform");
  return textOf([{ kind: "literal", value: "/" }, hole(because)], because, void 0);
});
var pathexpand = onTexts("pathexpand", ["path"], STRING, ([path = ""], call) => {
  if (!path.startsWith("~"))
    return text(path);
  if (path.length > 1 && !path.startsWith("~/"))
    return fail("cannot expand the home directory of another user");
  return undecided(call, STRING, "pathexpand() depends on the machine that runs terraform");
});
var FILESYSTEM_FUNCTIONS = [
  abspath,
  onTexts("basename", ["path"], STRING, ([path = ""]) => text(base(path))),
  onTexts("dirname", ["path"], STRING, ([path = ""]) => text(directory(path))),
  file,
  fileexists,
  fileset,
  pathexpand
];

// build/terraform/functions/format.js
var VERB = /^%([-+# 0]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?(.)?/su;
var MODES = "vtbdoxXeEfgGsq";
var WIDEST = 1e4;
function parseFormat(format2) {
  const segments = [];
  let next = 1;
  let at = 0;
  while (at < format2.length) {
    const percent = format2.indexOf("%", at);
    if (percent < 0)
      break;
    if (percent > at)
      segments.push(format2.slice(at, percent));
    const match = VERB.exec(format2.slice(percent, percent + 64));
    const mode = match?.[5];
    if (match === null || mode === void 0)
      return fail(`invalid format string starting at offset ${percent + 1}`);
    at = percent + match[0].length;
    if (mode === "%" && match[0] === "%%") {
      segments.push("%");
      continue;
    }
    if (!/[a-zA-Z]/.test(mode))
      return fail(`unrecognized format character '${mode}' at offset ${at - 1}`);
    if (!MODES.includes(mode))
      return fail(`unsupported format verb '${mode}' in "${match[0]}" at offset ${percent}`);
    const argument3 = match[4] === void 0 ? next : Number(match[4]);
    next = argument3 + 1;
    const width = match[2] === void 0 ? void 0 : Number(match[2]);
    const precision = match[3] === void 0 || match[3] === "" ? void 0 : Number(match[3]);
    if ((width ?? 0) > WIDEST || (precision ?? 0) > WIDEST)
      return fail(`the width in "${match[0]}" is too large`);
    segments.push({ raw: match[0], offset: percent, argument: argument3, mode, flags: match[1] ?? "", width, precision });
  }
  if (at < format2.length)
    segments.push(format2.slice(at));
  return segments;
}
function unsupported(verb, reason) {
  return fail(`unsupported value for "${verb.raw}" at ${verb.offset}: ${reason}`);
}
function converted(verb, value, type) {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof EvaluationError)
      return unsupported(verb, error.message);
    throw error;
  }
}
function padText(verb, text2) {
  const missing3 = (verb.width ?? 0) - graphemeCount(text2);
  if (missing3 <= 0)
    return text2;
  const padding = (verb.flags.includes("0") ? "0" : " ").repeat(missing3);
  return verb.flags.includes("-") ? text2 + padding : padding + text2;
}
function padNumber(verb, text2) {
  const sign = /^[-+ ]/.exec(text2)?.[0] ?? "";
  const missing3 = (verb.width ?? 0) - text2.length;
  if (missing3 <= 0)
    return text2;
  if (verb.flags.includes("-"))
    return text2 + " ".repeat(missing3);
  if (verb.flags.includes("0"))
    return sign + "0".repeat(missing3) + text2.slice(sign.length);
  return " ".repeat(missing3) + text2;
}
var RADIX = {
  b: [2, "0b"],
  o: [8, "0"],
  d: [10, ""],
  x: [16, "0x"],
  X: [16, "0X"]
};
function formatInteger(verb, value) {
  const [radix, prefix] = RADIX[verb.mode] ?? [10, ""];
  const magnitude = (value < 0n ? -value : value).toString(radix).padStart(verb.precision ?? 0, "0");
  const digits = verb.mode === "X" ? magnitude.toUpperCase() : magnitude;
  const written3 = (verb.flags.includes("#") ? prefix : "") + digits;
  return signed(verb, value < 0n, written3);
}
function signed(verb, negative, magnitude) {
  const sign = negative ? "-" : verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
  return sign + magnitude;
}
function formatFloat(verb, value) {
  const { precision } = verb;
  const write3 = {
    e: () => formatExponent(value, precision ?? 6),
    f: () => formatFixed(value, precision ?? 6),
    g: () => formatGeneral(value, precision)
  };
  const written3 = write3[verb.mode.toLowerCase()]?.() ?? "";
  const negative = written3.startsWith("-");
  const magnitude = written3.replace(/^[-+]/, "");
  return signed(verb, negative, /[EG]/.test(verb.mode) ? magnitude.toUpperCase() : magnitude);
}
function formatNumber(verb, given) {
  const value = converted(verb, given, NUMBER);
  if (value.kind !== "number")
    return unsupported(verb, "a number is required");
  if (!(verb.mode in RADIX))
    return padNumber(verb, formatFloat(verb, value.value));
  const whole = toBigInt(value.value);
  return whole === void 0 ? unsupported(verb, "an integer is required") : padNumber(verb, formatInteger(verb, whole));
}
function formatText(verb, given) {
  const value = converted(verb, given, STRING);
  if (value.kind !== "string")
    return unsupported(verb, "string required");
  const { precision } = verb;
  const cut = precision === void 0 || precision === 0 ? value.value : graphemes(value.value).slice(0, precision).join("");
  return padText(verb, verb.mode === "q" ? jsonText({ kind: "string", value: cut, from: void 0 }) : cut);
}
function formatAsIs(verb, value) {
  if (!verb.flags.includes("#")) {
    if (value.kind === "string")
      return padText(verb, value.value);
    if (value.kind === "number")
      return padText(verb, formatGeneral(value.value));
  }
  return padText(verb, jsonText(value));
}
function formatKnown(verb, value) {
  if (verb.mode === "v")
    return formatAsIs(verb, value);
  if (value.kind === "null")
    return unsupported(verb, "null value cannot be formatted");
  if (verb.mode === "t") {
    const decided2 = converted(verb, value, BOOL);
    return decided2.kind === "bool" ? String(decided2.value) : unsupported(verb, "bool required");
  }
  return verb.mode === "s" || verb.mode === "q" ? formatText(verb, value) : formatNumber(verb, value);
}
function unknownPieces(verb, value) {
  const plain2 = (verb.mode === "s" || verb.mode === "v") && verb.flags === "" && verb.width === void 0 && verb.precision === void 0;
  const isText = value.kind === "unknown" && value.text !== void 0;
  return plain2 && isText ? piecesOf(value) ?? [] : [hole(causesOf(value))];
}
function formatValues(format2, values2) {
  const pieces = [];
  const causes = [];
  let highest = 0;
  let size = 0;
  for (const segment of parseFormat(format2)) {
    if (typeof segment === "string") {
      pieces.push({ kind: "literal", value: segment });
      continue;
    }
    const value = values2[segment.argument - 1];
    highest = Math.max(highest, segment.argument);
    if (value === void 0) {
      return fail(`not enough arguments for "${segment.raw}" at ${segment.offset}: need index ${segment.argument} but have ${values2.length} total`);
    }
    if (isWhollyKnown2(value)) {
      const written3 = formatKnown(segment, value);
      size += written3.length;
      checkLength(size);
      pieces.push({ kind: "literal", value: written3 });
    } else {
      pieces.push(...unknownPieces(segment, value));
      addCauses(causes, causesOf(value));
    }
  }
  if (highest < values2.length) {
    return fail(highest === 0 ? "too many arguments; no verbs in format string" : `too many arguments; only ${highest} used by format string`);
  }
  return textOf(pieces, causes, void 0);
}
function untypedNull(args, call) {
  const isUntyped = args.some((value) => value.kind === "null" && value.type.kind === "dynamic");
  return isUntyped ? undecided(call, DYNAMIC, `terraform does not decide ${call.name}() with null`) : void 0;
}
var format = {
  name: "format",
  parameters: [{ name: "format", type: STRING }],
  variadic: { name: "args", type: DYNAMIC, known: "no", nullable: true },
  returns: STRING,
  evaluate: (args, call) => untypedNull(args, call) ?? formatValues(textArgument(args, 0), args.slice(1))
};
function isOpenList(value) {
  if (isOpenSet(value))
    return true;
  const isText = value.kind === "unknown" && value.text !== void 0;
  return value.kind === "unknown" && !isText && !["string", "number", "bool"].includes(value.type.kind);
}
function formatOpenList(written3, values2, open) {
  const [list2, ...others] = open;
  const partial = list2?.kind === "unknown" && list2.partial?.kind === "sequence" ? list2.partial : void 0;
  const isAlone = others.length === 0 && values2.every((value) => value === list2 || !("items" in value));
  const item = (member2) => formatValues(written3, values2.map((value) => value === list2 ? member2 : value));
  return unknown(listOf(STRING), causesOf(...open), {
    notNull: true,
    partial: isAlone ? mapPartial(partial, item) : void 0
  });
}
var formatlist = {
  name: "formatlist",
  parameters: [{ name: "format", type: STRING }],
  variadic: { name: "args", type: DYNAMIC, known: "no", nullable: true },
  returns: listOf(STRING),
  evaluate: (args, call) => {
    const untyped = untypedNull(args, call);
    if (untyped !== void 0)
      return untyped;
    const written3 = textArgument(args, 0);
    const values2 = args.slice(1);
    let count;
    const lists = values2.map((value, index2) => {
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple")
        return void 0;
      if (count !== void 0 && count !== value.items.length) {
        return fail(`argument ${index2 + 1} has length ${value.items.length}, which is inconsistent with the length ${count} of another`);
      }
      count = value.items.length;
      return value.items;
    });
    const open = values2.filter(isOpenList);
    if (open.length > 0)
      return formatOpenList(written3, values2, open);
    const items = [];
    for (let row = 0; row < (count ?? 1); row += 1) {
      items.push(formatValues(written3, values2.map((value, index2) => lists[index2]?.[row] ?? value)));
    }
    return listOfType(STRING, items);
  }
};
var FORMAT_FUNCTIONS = [format, formatlist];

// build/terraform/functions/network.js
function parseIpv4(text2) {
  const parts = text2.split(".");
  if (parts.length !== 4)
    return void 0;
  let address = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
      return void 0;
    address = address << 8n | BigInt(part);
  }
  return address;
}
function groupsOf(text2) {
  if (text2 === "")
    return [];
  const groups = [];
  const parts = text2.split(":");
  for (const [index2, part] of parts.entries()) {
    if (index2 === parts.length - 1 && part.includes(".")) {
      const embedded = parseIpv4(part);
      if (embedded === void 0)
        return void 0;
      groups.push(embedded >> 16n, embedded & 0xffffn);
    } else {
      if (!/^[0-9A-Fa-f]{1,4}$/.test(part))
        return void 0;
      groups.push(BigInt(`0x${part}`));
    }
  }
  return groups;
}
function parseIpv6(text2) {
  const halves = text2.split("::");
  if (halves.length > 2)
    return void 0;
  const head = groupsOf(halves[0] ?? "");
  const tail = groupsOf(halves[1] ?? "");
  if (head === void 0 || tail === void 0)
    return void 0;
  const missing3 = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing3 < 1 : missing3 !== 0)
    return void 0;
  const groups = [...head, ...new Array(missing3).fill(0n), ...tail];
  return groups.reduce((address, group) => address << 16n | group, 0n);
}
function parseNetwork(written3) {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(written3);
  const [, host = "", bits = ""] = match ?? [];
  const isIpv6 = host.includes(":");
  const address = isIpv6 ? parseIpv6(host) : parseIpv4(host);
  const size = isIpv6 ? 128 : 32;
  const prefix = Number(bits);
  if (match === null || address === void 0 || prefix > size)
    return fail(`invalid CIDR expression: ${written3}`);
  return { address: address & maskOf(prefix, size), size, prefix };
}
function maskOf(prefix, size) {
  return (1n << BigInt(prefix)) - 1n << BigInt(size - prefix);
}
function ipv6Text(address) {
  const groups = Array.from({ length: 8 }, (_, index2) => Number(address >> BigInt(112 - index2 * 16) & 0xffffn));
  let best = { start: 0, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length2 = 0;
    while (start + length2 < 8 && groups[start + length2] === 0)
      length2 += 1;
    if (length2 > best.length)
      best = { start, length: length2 };
  }
  const hex = (part) => part.map((group) => group.toString(16)).join(":");
  if (best.length < 2)
    return hex(groups);
  return `${hex(groups.slice(0, best.start))}::${hex(groups.slice(best.start + best.length))}`;
}
function addressText(address, size) {
  if (size === 128)
    return ipv6Text(address);
  return [24n, 16n, 8n, 0n].map((shift) => String(address >> shift & 0xffn)).join(".");
}
function wholeNumber(args, index2, name) {
  const value = argument(args, index2);
  if (value.kind !== "number" || !isWhole(value.value))
    return fail(`"${name}" must be a whole number`);
  return toBigInt(value.value) ?? 0n;
}
var numeric = (name) => ({ name, type: NUMBER });
var PREFIX = { name: "prefix", type: STRING };
var cidrhost = {
  name: "cidrhost",
  parameters: [PREFIX, numeric("hostnum")],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const host = wholeNumber(args, 1, "hostnum");
    const room = 1n << BigInt(network.size - network.prefix);
    if (host >= room || host < -room) {
      return fail(`prefix of ${network.size - network.prefix} does not accommodate a host numbered ${host}`);
    }
    return text(addressText(network.address + (host < 0n ? room + host : host), network.size));
  }
};
var cidrnetmask = {
  name: "cidrnetmask",
  parameters: [PREFIX],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    if (network.size !== 32)
      return fail("IPv6 addresses cannot have a netmask");
    return text(addressText(maskOf(network.prefix, 32), 32));
  }
};
function subnet(network, bits, index2) {
  const prefix = network.prefix + bits;
  const address = network.address | index2 << BigInt(network.size - prefix);
  return `${addressText(address < 0n ? -address : address, network.size)}/${prefix}`;
}
var cidrsubnet = {
  name: "cidrsubnet",
  parameters: [PREFIX, numeric("newbits"), numeric("netnum")],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const bits = wholeArgument(args, 1, "newbits");
    const index2 = wholeNumber(args, 2, "netnum");
    if (bits < 0 || network.prefix + bits > network.size) {
      return fail(`insufficient address space to extend prefix of ${network.prefix} by ${bits}`);
    }
    const room = 1n << BigInt(bits);
    if (index2 >= room || index2 <= -room) {
      return fail(`prefix extension of ${bits} does not accommodate a subnet numbered ${index2}`);
    }
    return text(subnet(network, bits, index2));
  }
};
var cidrsubnets = {
  name: "cidrsubnets",
  parameters: [PREFIX],
  variadic: numeric("newbits"),
  returns: listOf(STRING),
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const subnets = [];
    const end = network.address + (1n << BigInt(network.size - network.prefix));
    let next = network.address;
    for (let index2 = 1; index2 < args.length; index2 += 1) {
      const bits = wholeArgument(args, index2, "newbits");
      if (bits < 1)
        return fail("must extend prefix by at least one bit");
      const prefix = network.prefix + bits;
      if (prefix > network.size) {
        return fail(`would extend prefix to ${prefix} bits, which is too long for an address of ${network.size} bits`);
      }
      const size = 1n << BigInt(network.size - prefix);
      const start = (next + size - 1n) / size * size;
      if (start + size > end)
        return fail("not enough remaining address space for a subnet");
      subnets.push(text(`${addressText(start, network.size)}/${prefix}`));
      next = start + size;
    }
    return listOfType(STRING, subnets);
  }
};
var NETWORK_FUNCTIONS = [cidrhost, cidrnetmask, cidrsubnet, cidrsubnets];

// build/terraform/functions/numeric.js
function numberParameter(name) {
  return { name, type: NUMBER };
}
function numberAt(args, index2) {
  const value = argument(args, index2);
  return value.kind === "number" ? value.value : fail("a number is required");
}
function onNumber(name, compute) {
  return {
    name,
    parameters: [numberParameter("num")],
    returns: NUMBER,
    evaluate: (args) => number(compute(numberAt(args, 0)))
  };
}
function extreme(name, direction) {
  return {
    name,
    parameters: [],
    variadic: numberParameter("numbers"),
    returns: NUMBER,
    evaluate: (args) => {
      if (args.length === 0)
        return fail("must pass at least one number");
      let best = argument(args, 0);
      for (const [index2, value] of args.entries()) {
        if (compareNumbers(numberAt(args, index2), numberAt([best], 0)) * direction > 0)
          best = value;
      }
      return best;
    }
  };
}
function onDoubles(name, parameters, compute) {
  return {
    name,
    parameters: parameters.map(numberParameter),
    returns: NUMBER,
    evaluate: (args) => {
      const result = compute(toDouble(numberAt(args, 0)), toDouble(numberAt(args, 1)));
      if (Number.isNaN(result))
        return fail(`the result of ${name}() is not a number`);
      return number(parseNumber(String(result)) ?? fromDouble(result));
    }
  };
}
var DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
var parseint = {
  name: "parseint",
  parameters: [{ name: "number", type: { kind: "dynamic" } }, numberParameter("base")],
  returns: NUMBER,
  evaluate: (args) => {
    const given = argument(args, 0);
    if (given.kind !== "string")
      return fail("first argument must be a string");
    const base2 = wholeArgument(args, 1, "base");
    if (base2 < 2 || base2 > 62)
      return fail(`base must be a whole number between 2 and 62 inclusive`);
    const written3 = given.value;
    const negative = written3.startsWith("-");
    const digits = negative || written3.startsWith("+") ? written3.slice(1) : written3;
    const folded = base2 <= 36 ? digits.toLowerCase() : digits;
    let value = 0n;
    for (const digit of folded) {
      const weight = DIGITS.indexOf(digit);
      if (weight < 0 || weight >= base2)
        return fail(`cannot parse ${JSON.stringify(written3)} as a base ${base2} integer`);
      value = value * BigInt(base2) + BigInt(weight);
    }
    if (folded === "")
      return fail(`cannot parse ${JSON.stringify(written3)} as a base ${base2} integer`);
    return number(fromBigInt(negative ? -value : value));
  }
};
var NUMERIC_FUNCTIONS = [
  onNumber("abs", (value) => compareNumbers(value, 0) < 0 ? negate(value) : value),
  onNumber("ceil", ceiling),
  onNumber("floor", floor),
  onNumber("signum", (value) => {
    const whole = toBigInt(value);
    const isInteger = isWhole(value) && whole !== void 0 && BigInt.asIntN(64, whole) === whole;
    return isInteger ? Math.sign(compareNumbers(value, 0)) : fail("value must be a whole number of at most 64 bits");
  }),
  extreme("max", 1),
  extreme("min", -1),
  onDoubles("pow", ["num", "power"], Math.pow),
  onDoubles("log", ["num", "base"], (value, base2) => Math.log(value) / Math.log(base2)),
  parseint
];

// build/terraform/regex/syntax.js
var MOST_REPETITIONS = 1e3;
var DEEPEST2 = 200;
var SINGLE_ESCAPES = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
var between = (from, to) => (code) => code >= from && code <= to;
var isDigit = between(48, 57);
var isSpace = (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
var isWordCharacter = (code) => isDigit(code) || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
function not(test) {
  return (code) => !test(code);
}
function either(tests) {
  return (code) => tests.some((test) => test(code));
}
var PERL_CLASSES = {
  d: isDigit,
  D: not(isDigit),
  s: isSpace,
  S: not(isSpace),
  w: isWordCharacter,
  W: not(isWordCharacter)
};
var isUpper = between(65, 90);
var isLower = between(97, 122);
var POSIX_CLASSES = {
  alnum: either([isDigit, isUpper, isLower]),
  alpha: either([isUpper, isLower]),
  ascii: between(0, 127),
  blank: (code) => code === 9 || code === 32,
  cntrl: (code) => code < 32 || code === 127,
  digit: isDigit,
  graph: between(33, 126),
  lower: isLower,
  print: between(32, 126),
  punct: (code) => code >= 33 && code <= 126 && !isDigit(code) && !isUpper(code) && !isLower(code),
  space: (code) => code >= 9 && code <= 13 || code === 32,
  upper: isUpper,
  word: isWordCharacter,
  xdigit: (code) => isDigit(code) || code >= 65 && code <= 70 || code >= 97 && code <= 102
};
function invalid2(reader, message) {
  return fail(`invalid regular expression ${JSON.stringify(reader.source.join(""))}: ${message}`);
}
function peek(reader) {
  return reader.source[reader.at];
}
function accept(reader, expected) {
  for (const [offset, character] of Array.from(expected).entries()) {
    if (reader.source[reader.at + offset] !== character)
      return false;
  }
  reader.at += expected.length;
  return true;
}
function foldings(code) {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()].flatMap((folded) => {
    const other = folded.codePointAt(0);
    return other !== void 0 && String.fromCodePoint(other) === folded ? [other] : [];
  });
}
function folding(test, flags) {
  if (!flags.ignoreCase)
    return test;
  return (code) => test(code) || foldings(code).some(test);
}
function unicodeClass(reader, negated) {
  let name = reader.source[reader.at] ?? invalid2(reader, "a class name is missing");
  reader.at += 1;
  let inverted = negated;
  if (name === "{") {
    const end = reader.source.indexOf("}", reader.at);
    if (end < 0)
      return invalid2(reader, "a class name is not closed");
    name = reader.source.slice(reader.at, end).join("");
    reader.at = end + 1;
    if (name.startsWith("^")) {
      inverted = !inverted;
      name = name.slice(1);
    }
  }
  if (name === "Any")
    return () => !inverted;
  let expression;
  for (const property of [`General_Category=${name}`, `Script=${name}`]) {
    try {
      expression ??= new RegExp(`^\\p{${property}}$`, "u");
    } catch {
    }
  }
  if (expression === void 0)
    return invalid2(reader, `there is no character class "${name}"`);
  const matcher = expression;
  return (code) => matcher.test(String.fromCodePoint(code)) !== inverted;
}
function escapedCode(reader) {
  const character = peek(reader);
  if (character === void 0)
    return invalid2(reader, "trailing backslash");
  const single3 = SINGLE_ESCAPES[character];
  if (single3 !== void 0) {
    reader.at += 1;
    return single3;
  }
  if (character === "x") {
    const digits = /^x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(reader.source.slice(reader.at, reader.at + 9).join(""));
    if (digits === null)
      return invalid2(reader, "invalid escape \\x");
    reader.at += digits[0].length;
    const code = parseInt(digits[1] ?? digits[2] ?? "0", 16);
    return code <= 1114111 ? code : invalid2(reader, "the code point is out of range");
  }
  if (/[0-7]/.test(character)) {
    const digits = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(reader.source.slice(reader.at, reader.at + 3).join(""));
    if (digits === null)
      return invalid2(reader, "back-references are not supported");
    reader.at += digits[0].length;
    return parseInt(digits[0], 8);
  }
  if (/[A-Za-z0-9]/.test(character))
    return void 0;
  reader.at += 1;
  return character.codePointAt(0);
}
function classEscape(reader) {
  const character = peek(reader);
  if (character === void 0)
    return void 0;
  const perl = Object.hasOwn(PERL_CLASSES, character) ? PERL_CLASSES[character] : void 0;
  if (perl !== void 0) {
    reader.at += 1;
    return perl;
  }
  if (character === "p" || character === "P") {
    reader.at += 1;
    return unicodeClass(reader, character === "P");
  }
  return void 0;
}
function classCharacter(reader) {
  const character = peek(reader) ?? invalid2(reader, "a bracket expression is not closed");
  reader.at += 1;
  if (character !== "\\")
    return character.codePointAt(0) ?? 0;
  return escapedCode(reader) ?? invalid2(reader, `invalid escape \\${peek(reader) ?? ""}`);
}
function bracketClass(reader) {
  const negated = accept(reader, "^");
  const tests = [];
  for (let first = true; first || peek(reader) !== "]"; first = false) {
    if (peek(reader) === void 0)
      return invalid2(reader, "a bracket expression is not closed");
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
    if (posix !== null) {
      const name = posix[2] ?? "";
      const test2 = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : void 0;
      if (test2 === void 0)
        return invalid2(reader, `there is no character class "${name}"`);
      tests.push(posix[1] === "^" ? not(test2) : test2);
      reader.at += posix[0].length;
      continue;
    }
    if (peek(reader) === "\\") {
      reader.at += 1;
      const test2 = classEscape(reader);
      if (test2 !== void 0) {
        tests.push(test2);
        continue;
      }
      reader.at -= 1;
    }
    const from = classCharacter(reader);
    let to = from;
    if (peek(reader) === "-" && reader.source[reader.at + 1] !== "]" && reader.source[reader.at + 1] !== void 0) {
      reader.at += 1;
      to = classCharacter(reader);
      if (to < from)
        return invalid2(reader, "the range of a bracket expression is reversed");
    }
    tests.push(between(from, to));
  }
  reader.at += 1;
  const test = folding(either(tests), reader.flags);
  return negated ? not(test) : test;
}
function literal2(reader, code) {
  const { flags } = reader;
  if (!flags.ignoreCase)
    return { kind: "character", test: (other) => other === code };
  const same = /* @__PURE__ */ new Set([code, ...foldings(code)]);
  return { kind: "character", test: (other) => same.has(other) };
}
var EMPTY = { kind: "empty" };
function parseFlags(reader) {
  const match = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(reader.source.slice(reader.at, reader.at + 12).join(""));
  if (match === null) {
    const next = reader.source.slice(reader.at, reader.at + 2).join("");
    return invalid2(reader, /^[=!<]/.test(next) ? "look-around is not supported" : `invalid group "(?${next}"`);
  }
  reader.at += match[0].length;
  const set = (name, current) => (match[2] ?? "").includes(name) ? false : (match[1] ?? "").includes(name) || current;
  reader.flags = {
    ignoreCase: set("i", reader.flags.ignoreCase),
    multiline: set("m", reader.flags.multiline),
    dotAll: set("s", reader.flags.dotAll),
    swapLazy: set("U", reader.flags.swapLazy)
  };
  return match[3] === ":";
}
function parseGroup(reader) {
  const outer = reader.flags;
  let index2;
  if (accept(reader, "?")) {
    const name = /^P?<([A-Za-z_]\w*)>/.exec(reader.source.slice(reader.at, reader.at + 80).join(""));
    if (name !== null) {
      reader.at += name[0].length;
      if (reader.groups.includes(name[1]))
        return invalid2(reader, `two groups have the name "${name[1] ?? ""}"`);
      index2 = reader.groups.push(name[1]);
    } else if (!parseFlags(reader))
      return EMPTY;
  } else
    index2 = reader.groups.push(void 0);
  const item = parseChoice(reader);
  if (!accept(reader, ")"))
    return invalid2(reader, "a group is not closed");
  reader.flags = outer;
  return index2 === void 0 ? item : { kind: "group", item, index: index2 };
}
var ASSERTION_ESCAPES = {
  A: "text-start",
  z: "text-end",
  b: "word-boundary",
  B: "no-word-boundary"
};
function parseQuoted(reader) {
  const items = [];
  for (let next = peek(reader); next !== void 0 && !accept(reader, "\\E"); next = peek(reader)) {
    items.push(literal2(reader, next.codePointAt(0) ?? 0));
    reader.at += 1;
  }
  return items;
}
function parseEscape(reader) {
  const character = peek(reader) ?? "";
  const assertion = ASSERTION_ESCAPES[character];
  if (assertion !== void 0) {
    reader.at += 1;
    return { kind: "assertion", assertion };
  }
  const test = classEscape(reader);
  if (test !== void 0)
    return { kind: "character", test: folding(test, reader.flags) };
  const code = escapedCode(reader);
  return code === void 0 ? invalid2(reader, `invalid escape \\${character}`) : literal2(reader, code);
}
function parseAtom(reader) {
  const character = peek(reader) ?? "";
  const { flags } = reader;
  reader.at += 1;
  switch (character) {
    case "(":
      return parseGroup(reader);
    case "[":
      return { kind: "character", test: bracketClass(reader) };
    case "\\":
      return parseEscape(reader);
    case ".":
      return { kind: "character", test: flags.dotAll ? () => true : (code) => code !== 10 };
    case "^":
      return { kind: "assertion", assertion: flags.multiline ? "line-start" : "text-start" };
    case "$":
      return { kind: "assertion", assertion: flags.multiline ? "line-end" : "text-end" };
    case "*":
    case "+":
    case "?":
      return invalid2(reader, `there is nothing before "${character}" to repeat`);
    default:
      return literal2(reader, character.codePointAt(0) ?? 0);
  }
}
var BOUNDS = { "*": [0, void 0], "+": [1, void 0], "?": [0, 1] };
function parseBounds(reader) {
  const character = peek(reader) ?? "";
  const simple = BOUNDS[character];
  if (simple !== void 0) {
    reader.at += 1;
    return simple;
  }
  const match = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
  if (character !== "{" || match === null)
    return void 0;
  reader.at += match[0].length;
  const least = Number(match[1]);
  const most = match[2] === void 0 ? least : match[3] === "" ? void 0 : Number(match[3]);
  if (least > MOST_REPETITIONS || most !== void 0 && (most > MOST_REPETITIONS || most < least)) {
    return invalid2(reader, `invalid repeat count ${match[0]}`);
  }
  return [least, most];
}
function parseSequence(reader) {
  const items = [];
  for (let next = peek(reader); next !== void 0 && next !== "|" && next !== ")"; next = peek(reader)) {
    const quoted2 = accept(reader, "\\Q") ? parseQuoted(reader) : void 0;
    items.push(...quoted2?.slice(0, -1) ?? []);
    let item = quoted2 === void 0 ? parseAtom(reader) : quoted2[quoted2.length - 1] ?? EMPTY;
    let repeated = false;
    for (let bounds = parseBounds(reader); bounds !== void 0; bounds = parseBounds(reader)) {
      if (repeated)
        return invalid2(reader, "a repetition is repeated");
      repeated = true;
      const lazy = accept(reader, "?") !== reader.flags.swapLazy;
      item = { kind: "repeat", item, least: bounds[0], most: bounds[1], lazy };
    }
    items.push(item);
  }
  const [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "sequence", items };
}
function parseChoice(reader) {
  reader.depth += 1;
  if (reader.depth > DEEPEST2)
    return invalid2(reader, "it is nested too deeply");
  const items = [parseSequence(reader)];
  while (accept(reader, "|"))
    items.push(parseSequence(reader));
  reader.depth -= 1;
  const [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "choice", items };
}
function parsePattern(source) {
  const reader = {
    source: Array.from(source),
    at: 0,
    flags: { ignoreCase: false, multiline: false, dotAll: false, swapLazy: false },
    depth: 0,
    groups: []
  };
  const pattern = parseChoice(reader);
  if (reader.at < reader.source.length)
    return invalid2(reader, 'there is a ")" without "("');
  return { pattern, groups: reader.groups };
}

// build/terraform/regex/match.js
var LONGEST_PROGRAM = 5e4;
var MOST_WORK = 5e7;
function emit2(program, instruction) {
  if (program.length >= LONGEST_PROGRAM)
    return fail("the regular expression is too large");
  return program.push(instruction) - 1;
}
function emitSplit(program) {
  const split2 = { op: "split", first: 0, second: 0 };
  emit2(program, split2);
  return split2;
}
function emitOptional(program, item, lazy, loops) {
  const start = program.length;
  const split2 = emitSplit(program);
  const body = program.length;
  compile(program, item);
  if (loops)
    emit2(program, { op: "jump", target: start });
  const after = program.length;
  split2.first = lazy ? after : body;
  split2.second = lazy ? body : after;
}
function compile(program, pattern) {
  switch (pattern.kind) {
    case "empty":
      return;
    case "character":
      emit2(program, { op: "character", test: pattern.test });
      return;
    case "assertion":
      emit2(program, { op: "assert", assertion: pattern.assertion });
      return;
    case "sequence":
      for (const item of pattern.items)
        compile(program, item);
      return;
    case "group":
      emit2(program, { op: "save", slot: pattern.index * 2 });
      compile(program, pattern.item);
      emit2(program, { op: "save", slot: pattern.index * 2 + 1 });
      return;
    case "choice": {
      const ends = [];
      for (const [index2, item] of pattern.items.entries()) {
        const isLast = index2 === pattern.items.length - 1;
        const split2 = isLast ? void 0 : emitSplit(program);
        if (split2 !== void 0)
          split2.first = program.length;
        compile(program, item);
        if (split2 === void 0)
          break;
        const jump = { op: "jump", target: 0 };
        emit2(program, jump);
        ends.push(jump);
        split2.second = program.length;
      }
      for (const jump of ends)
        jump.target = program.length;
      return;
    }
    case "repeat": {
      for (let count = 0; count < pattern.least; count += 1)
        compile(program, pattern.item);
      if (pattern.most === void 0) {
        emitOptional(program, pattern.item, pattern.lazy, true);
        return;
      }
      const splits = [];
      for (let count = pattern.least; count < pattern.most; count += 1) {
        const split2 = emitSplit(program);
        splits.push(split2);
        split2.first = program.length;
        compile(program, pattern.item);
      }
      for (const split2 of splits) {
        if (pattern.lazy) {
          split2.second = split2.first;
          split2.first = program.length;
        } else
          split2.second = program.length;
      }
      return;
    }
  }
}
function compilePattern(source) {
  const { pattern, groups } = parsePattern(source);
  const instructions = [];
  emit2(instructions, { op: "save", slot: 0 });
  compile(instructions, pattern);
  emit2(instructions, { op: "save", slot: 1 });
  emit2(instructions, { op: "match" });
  return { instructions, groups };
}
function codeBefore(text2, at) {
  if (at === 0)
    return -1;
  const low = text2.charCodeAt(at - 1);
  return low >= 56320 && low <= 57343 && at > 1 ? text2.codePointAt(at - 2) ?? low : low;
}
function holds(assertion, text2, at) {
  switch (assertion) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text2.length;
    case "line-start":
      return at === 0 || text2[at - 1] === "\n";
    case "line-end":
      return at === text2.length || text2[at] === "\n";
    case "word-boundary":
    case "no-word-boundary": {
      const before = isWordCharacter(codeBefore(text2, at));
      const after = at < text2.length && isWordCharacter(text2.codePointAt(at) ?? -1);
      return before !== after === (assertion === "word-boundary");
    }
  }
}
function follow(program, threads, start, saved, text2, at) {
  const stack = [[start, saved]];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    const [pc, captures] = next;
    if (threads.seen.has(pc))
      continue;
    threads.seen.add(pc);
    const instruction = program.instructions[pc];
    switch (instruction?.op) {
      case "jump":
        stack.push([instruction.target, captures]);
        break;
      case "split":
        stack.push([instruction.second, captures], [instruction.first, captures]);
        break;
      case "save": {
        const changed = captures.slice();
        changed[instruction.slot] = at;
        stack.push([pc + 1, changed]);
        break;
      }
      case "assert":
        if (holds(instruction.assertion, text2, at))
          stack.push([pc + 1, captures]);
        break;
      case "character":
      case "match":
        threads.pcs.push(pc);
        threads.captures.push(captures);
        break;
      case void 0:
        break;
    }
  }
}
function findMatch(program, text2, from = 0) {
  const none = new Array((program.groups.length + 1) * 2).fill(-1);
  let current = { pcs: [], captures: [], seen: /* @__PURE__ */ new Set() };
  let found;
  let work = 0;
  for (let at = from; ; ) {
    if (found === void 0)
      follow(program, current, 0, none, text2, at);
    if (current.pcs.length === 0 && found !== void 0)
      break;
    work += 1 + current.pcs.length;
    if (work > MOST_WORK)
      fail("matching the regular expression takes too long");
    const code = at < text2.length ? text2.codePointAt(at) ?? -1 : -1;
    const width = code > 65535 ? 2 : 1;
    const next = { pcs: [], captures: [], seen: /* @__PURE__ */ new Set() };
    for (const [index2, pc] of current.pcs.entries()) {
      const instruction = program.instructions[pc];
      const captures = current.captures[index2] ?? none;
      if (instruction?.op === "match") {
        found = captures;
        break;
      }
      if (code >= 0 && instruction?.op === "character" && instruction.test(code)) {
        follow(program, next, pc + 1, captures, text2, at + width);
      }
    }
    current = next;
    if (at >= text2.length)
      break;
    at += width;
  }
  return found;
}
function findAllMatches(program, text2) {
  const matches = [];
  let at = 0;
  let previousEnd = -1;
  while (at <= text2.length) {
    const match = findMatch(program, text2, at);
    if (match === void 0)
      break;
    const [start = 0, end = 0] = match;
    if (end > start || start !== previousEnd)
      matches.push(match);
    previousEnd = end;
    at = end > at ? end : at + ((text2.codePointAt(at) ?? 0) > 65535 ? 2 : 1);
  }
  return matches;
}
function expandReplacement(program, template, text2, match) {
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare, braced) => {
    const name = bare ?? braced;
    if (name === void 0)
      return whole === "$$" ? "$" : whole;
    const index2 = /^\d+$/.test(name) ? Number(name) : program.groups.indexOf(name) + 1;
    if (index2 === 0 && !/^0+$/.test(name))
      return "";
    const start = match[index2 * 2] ?? -1;
    return start < 0 ? "" : text2.slice(start, match[index2 * 2 + 1]);
  });
}

// build/terraform/functions/regexes.js
var MOST_PROGRAMS = 200;
var programs = /* @__PURE__ */ new Map();
function programOf(pattern) {
  const known = programs.get(pattern);
  if (known !== void 0)
    return known;
  const program = compilePattern(pattern);
  if (programs.size >= MOST_PROGRAMS)
    programs.clear();
  programs.set(pattern, program);
  return program;
}
function shaped(program, whole, group) {
  const { groups } = program;
  if (groups.length === 0)
    return whole();
  const named = groups.filter((name) => name !== void 0);
  if (named.length > 0 && named.length < groups.length) {
    return fail("invalid regular expression: cannot mix both named and unnamed capture groups");
  }
  if (named.length === 0)
    return tuple(groups.map((_, index2) => group(index2 + 1)));
  return object(new Map(named.map((name, index2) => [name, group(index2 + 1)])));
}
function resultOf(program, subject, match) {
  const part = (index2) => {
    const start = match[index2 * 2] ?? -1;
    return start < 0 ? nullOf(STRING) : text(subject.slice(start, match[index2 * 2 + 1]));
  };
  return shaped(program, () => part(0), part);
}
function typeOfMatch(program) {
  const value = shaped(program, () => text(""), () => text(""));
  if (value.kind === "object")
    return { kind: "object", attributes: new Map([...value.entries.keys()].map((key) => [key, STRING])) };
  return value.kind === "tuple" ? { kind: "tuple", elements: value.items.map(() => STRING) } : STRING;
}
var regex = {
  name: "regex",
  parameters: [
    { name: "pattern", type: STRING },
    { name: "string", type: STRING, known: "no" }
  ],
  returns: DYNAMIC,
  evaluate: (args) => {
    const program = programOf(textArgument(args, 0));
    const subject = argument(args, 1);
    if (subject.kind === "unknown") {
      const reference = loneReference(piecesOf(subject) ?? []);
      if (reference === void 0)
        return unknown(typeOfMatch(program), subject.because, { notNull: true });
      const piece = () => derivedText(reference, subject.because, { references: [reference] });
      return withDoubt(shaped(program, piece, piece), subject.because);
    }
    const written3 = textArgument(args, 1);
    const match = findMatch(program, written3);
    return match === void 0 ? fail("pattern did not match any part of the given string") : resultOf(program, written3, match);
  }
};
var regexall = {
  name: "regexall",
  parameters: [
    { name: "pattern", type: STRING },
    { name: "string", type: STRING }
  ],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const program = programOf(textArgument(args, 0));
    const subject = textArgument(args, 1);
    const matches = findAllMatches(program, subject);
    checkCount(matches.length, "regexall");
    return listOfType(typeOfMatch(program), matches.map((match) => resultOf(program, subject, match)));
  }
};
var REGEX_FUNCTIONS = [regex, regexall];

// build/terraform/functions/removed.js
function removed(name, replacement, evaluate2) {
  return {
    name,
    parameters: [],
    variadic: { name: "vals", type: DYNAMIC, known: "no", nullable: true },
    returns: DYNAMIC,
    evaluate: (args, { scope, node }) => {
      const value = evaluate2(args);
      const message = `the "${name}" function was deprecated in Terraform v0.12 and is no longer available; use ${replacement}`;
      scope.report({ message, span: spanOf(scope.file, node), severity: "warning" });
      return value;
    }
  };
}
var list = removed("list", "tolist([ ... ])", (args) => convert(tuple(args), listOf(DYNAMIC)));
var map = removed("map", "tomap({ ... })", (args) => {
  if (args.length % 2 === 1)
    return fail("map() takes keys and values in turn");
  const entries = /* @__PURE__ */ new Map();
  for (let position2 = 0; position2 < args.length; position2 += 2) {
    const key = convert(argument(args, position2), STRING);
    if (key.kind === "unknown")
      return unknown(DYNAMIC, key.because, { notNull: true });
    if (key.kind !== "string")
      return fail("a key must not be null");
    entries.set(key.value, argument(args, position2 + 1));
  }
  return convert(object(entries), mapOf(DYNAMIC));
});
var REMOVED_FUNCTIONS = [list, map];

// build/terraform/functions/strings.js
var string = (name) => ({ name, type: STRING });
var openString = (name) => ({ name, type: STRING, known: "no" });
function mapCase(text2, change) {
  if (/^[\x00-\x7f]*$/.test(text2))
    return change(text2);
  return Array.from(text2, (character) => {
    const changed = change(character);
    return Array.from(changed).length === 1 ? changed : character;
  }).join("");
}
var upperCase = (written3) => mapCase(written3, (part) => part.toUpperCase());
var lowerCase = (written3) => mapCase(written3, (part) => part.toLowerCase().replace(/^i\u0307$/, "i"));
function onCharacters(name, map2) {
  return {
    name,
    parameters: [openString("str")],
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      if (value.kind === "unknown")
        return textOf(mapLiterals(piecesOf(value) ?? [], map2), value.because, void 0);
      return text(map2(textArgument(args, 0)));
    }
  };
}
function leadingLength(written3, trims) {
  let length2 = 0;
  for (const character of written3) {
    if (!trims(character))
      break;
    length2 += character.length;
  }
  return length2;
}
function trailingLength(written3, trims) {
  let end = written3.length;
  while (end > 0) {
    const pair = end > 1 && (written3.codePointAt(end - 2) ?? 0) > 65535 ? 2 : 1;
    if (!trims(written3.slice(end - pair, end)))
      break;
    end -= pair;
  }
  return written3.length - end;
}
function trimUnknown(value, trims, ends) {
  let pieces = piecesOf(value) ?? [];
  const reference = loneReference(pieces);
  if (reference !== void 0)
    return derivedText(reference, value.because);
  const prefix = knownPrefix(pieces);
  const suffix = knownSuffix(pieces);
  const first = ends.start ? leadingLength(prefix, trims) : 0;
  const last = ends.end ? trailingLength(suffix, trims) : 0;
  if (ends.start && first === prefix.length || ends.end && last === suffix.length) {
    return unknownText(value.because);
  }
  if (first > 0)
    pieces = dropPrefix(pieces, first);
  if (last > 0)
    pieces = dropSuffix(pieces, last);
  return textOf(pieces, value.because, void 0);
}
function trimming(name, parameters, ends, trimsOf) {
  return {
    name,
    parameters,
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      const trims = trimsOf(args);
      if (value.kind === "unknown")
        return trimUnknown(value, trims, ends);
      const written3 = textArgument(args, 0);
      const first = ends.start ? leadingLength(written3, trims) : 0;
      if (first === written3.length)
        return text("");
      const last = ends.end ? trailingLength(written3, trims) : 0;
      return textOf(dropSuffix(dropPrefix(piecesOf(value) ?? [], first), last), [], void 0);
    }
  };
}
function isSpace2(character) {
  return /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
}
function cutset(args) {
  const characters = new Set(textArgument(args, 1));
  return (character) => characters.has(character);
}
function trimFixed(name, parameter, has2, drop) {
  return {
    name,
    parameters: [openString("str"), string(parameter)],
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      const wanted = textArgument(args, 1);
      const pieces = piecesOf(value) ?? [];
      const found = has2(pieces, wanted);
      if (found === false)
        return value;
      const because = causesOf(value);
      if (found === true)
        return textOf(drop(pieces, wanted.length), because, void 0);
      const reference = loneReference(pieces);
      return reference === void 0 ? unknownText(because) : derivedText(reference, because);
    }
  };
}
function testing(name, parameter, test) {
  return {
    name,
    parameters: [openString("str"), string(parameter)],
    returns: BOOL,
    evaluate: (args) => {
      const value = argument(args, 0);
      const found = test(piecesOf(value) ?? [], textArgument(args, 1));
      return found === void 0 ? unknown(BOOL, causesOf(value), { notNull: true }) : bool(found);
    }
  };
}
function containsText(pieces, wanted) {
  if (pieces.some((piece) => piece.kind === "literal" && piece.value.includes(wanted)))
    return true;
  return pieces.every((piece) => piece.kind === "literal") ? pieces.map((piece) => piece.value).join("").includes(wanted) : void 0;
}
var join = {
  name: "join",
  parameters: [string("separator")],
  variadic: { name: "lists", type: listOf(STRING), known: "no" },
  returns: STRING,
  evaluate: (args) => {
    const separator = textArgument(args, 0);
    if (args.length < 2)
      return fail("at least one list is required");
    const pieces = [];
    const causes = [];
    let count = 0;
    let size = 0;
    for (const list2 of args.slice(1)) {
      if (list2.kind === "unknown") {
        if (count > 0)
          pieces.push({ kind: "literal", value: separator });
        pieces.push(hole(list2.because));
        addCauses(causes, list2.because);
        count += 1;
        continue;
      }
      for (const item of list2.kind === "list" ? list2.items : []) {
        if (item.kind === "null")
          return fail(`element ${count} is null; a null value cannot be joined`);
        if (count > 0)
          pieces.push({ kind: "literal", value: separator });
        if (item.kind === "unknown")
          addCauses(causes, item.because);
        for (const piece of piecesOf(item) ?? []) {
          size += piece.kind === "literal" ? piece.value.length : 0;
          pieces.push(piece);
        }
        count += 1;
        checkLength(size + count * separator.length);
      }
    }
    if (args.slice(1).some((list2) => list2.kind === "unknown"))
      return unknownText(causes);
    return textOf(pieces, causes, void 0);
  }
};
function splitUnknown(value, separator) {
  const pieces = piecesOf(value) ?? [];
  const reference = loneReference(pieces);
  const prefix = separator === "" ? "" : knownPrefix(pieces);
  const fields = prefix.split(separator);
  const straddles = separator.length > 1 && separator.split("").some((_, size) => size > 0 && prefix.endsWith(separator.slice(0, size)));
  const leading = separator === "" ? [] : fields.slice(0, straddles ? -2 : -1).map((field) => text(field));
  const other = reference === void 0 ? tailField(pieces, prefix, value.because) : derivedText(reference, value.because);
  return unknown(listOf(STRING), value.because, {
    notNull: true,
    partial: { kind: "sequence", leading, some: [], other }
  });
}
function tailField(pieces, prefix, because) {
  const rest = pieces.filter((piece2) => piece2.kind !== "literal");
  const [piece] = rest;
  const last = pieces[pieces.length - 1];
  if (rest.length !== 1 || piece?.kind !== "reference" || last !== piece || /[*?]/.test(prefix))
    return void 0;
  return derivedText(piece.reference, because);
}
var split = {
  name: "split",
  parameters: [string("separator"), openString("str")],
  returns: listOf(STRING),
  evaluate: (args) => {
    const separator = textArgument(args, 0);
    const value = argument(args, 1);
    if (value.kind === "unknown")
      return splitUnknown(value, separator);
    const written3 = textArgument(args, 1);
    const fields = separator === "" ? Array.from(written3) : written3.split(separator);
    checkCount(fields.length, "split");
    return listOfType(STRING, fields.map((field) => text(field)));
  }
};
function replaceKnown(written3, search, replacement) {
  if (search.length > 1 && search.startsWith("/") && search.endsWith("/")) {
    const program = programOf(search.slice(1, -1));
    let result = "";
    let at = 0;
    for (const match of findAllMatches(program, written3)) {
      const [start = 0, end = 0] = match;
      result += written3.slice(at, start) + expandReplacement(program, replacement, written3, match);
      at = end;
      checkLength(result.length);
    }
    return result + written3.slice(at);
  }
  const parts = written3.split(search);
  checkLength(written3.length + parts.length * replacement.length);
  return search === "" ? replacement + Array.from(written3).join(replacement) + (written3 === "" ? "" : replacement) : parts.join(replacement);
}
var replace = {
  name: "replace",
  parameters: [openString("str"), string("substr"), string("replace")],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const search = textArgument(args, 1);
    const replacement = textArgument(args, 2);
    if (value.kind !== "unknown")
      return text(replaceKnown(textArgument(args, 0), search, replacement));
    const isPattern = search.length > 1 && search.startsWith("/") && search.endsWith("/");
    const pieces = piecesOf(value) ?? [];
    if (!isPattern && Array.from(search).length === 1) {
      const known = pieces.every((piece) => piece.kind !== "reference" || !/[*?]/.test(replacement));
      if (known)
        return textOf(mapLiterals(pieces, (part) => part.split(search).join(replacement)), value.because, void 0);
    }
    const reference = loneReference(pieces);
    if (reference !== void 0 && !/[*?]/.test(replacement))
      return derivedText(reference, value.because);
    return unknownText(value.because);
  }
};
var substr = {
  name: "substr",
  parameters: [openString("str"), { name: "offset", type: NUMBER }, { name: "length", type: NUMBER }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const offset = wholeArgument(args, 1, "offset");
    const length2 = wholeArgument(args, 2, "length");
    if (value.kind === "unknown") {
      const pieces = piecesOf(value) ?? [];
      const reference = loneReference(pieces);
      if (reference !== void 0)
        return derivedText(reference, value.because);
      const known = graphemes(knownPrefix(pieces));
      const isKnown = offset >= 0 && length2 >= 0 && offset + length2 < known.length;
      return isKnown ? text(known.slice(offset, offset + length2).join("")) : unknownText(value.because);
    }
    const clusters = graphemes(textArgument(args, 0));
    const start = offset < 0 ? Math.max(offset + clusters.length, 0) : offset;
    const isOpen2 = length2 < 0 || length2 === 0 && offset < 0;
    const end = isOpen2 ? clusters.length : start + length2;
    return text(clusters.slice(start, end).join(""));
  }
};
var indent = {
  name: "indent",
  parameters: [{ name: "spaces", type: NUMBER }, string("str")],
  returns: STRING,
  evaluate: (args) => {
    const spaces = wholeArgument(args, 0, "spaces");
    const written3 = textArgument(args, 1);
    const lines = written3.split("\n");
    checkLength(written3.length + lines.length * Math.max(spaces, 0));
    return text(lines.join(`
${" ".repeat(Math.max(spaces, 0))}`));
  }
};
function separatesWords(character) {
  if (character.charCodeAt(0) < 128)
    return !/\w/.test(character);
  return isSpace2(character);
}
function titleCase(written3) {
  let previous = " ";
  let result = "";
  for (const character of written3) {
    result += separatesWords(previous) ? upperCase(character) : character;
    previous = character;
  }
  return result;
}
var STRING_FUNCTIONS = [
  trimming("chomp", [openString("str")], { start: false, end: true }, () => (character) => /[\r\n]/.test(character)),
  testing("endswith", "suffix", endsWith),
  indent,
  join,
  onCharacters("lower", lowerCase),
  replace,
  split,
  testing("startswith", "prefix", startsWith),
  testing("strcontains", "substr", containsText),
  onTexts("strrev", ["str"], STRING, ([written3 = ""]) => text([...graphemes(written3)].reverse().join(""))),
  substr,
  onTexts("title", ["str"], STRING, ([written3 = ""]) => text(titleCase(written3))),
  trimming("trim", [openString("str"), string("cutset")], { start: true, end: true }, cutset),
  trimFixed("trimprefix", "prefix", startsWith, dropPrefix),
  trimming("trimspace", [openString("str")], { start: true, end: true }, () => isSpace2),
  trimFixed("trimsuffix", "suffix", endsWith, dropSuffix),
  onCharacters("upper", upperCase)
];

// build/terraform/functions/templates.js
var parsed = /* @__PURE__ */ new WeakMap();
var DEEPEST_NESTING = 20;
var nesting = 0;
function templateOf(source) {
  const known = parsed.get(source);
  if (known !== void 0)
    return known;
  const { template, problems } = parseTemplate(source.text);
  const [problem] = problems;
  if (problem !== void 0) {
    const { startLine, startColumn } = spanOf(source, problem);
    return fail(`${source.path}:${startLine}:${startColumn}: ${problem.message}`);
  }
  parsed.set(source, template);
  return template;
}
function functionsFor(table) {
  const allowed = new Map(table);
  allowed.delete("templatefile");
  allowed.delete("templatestring");
  return allowed;
}
var tables = /* @__PURE__ */ new WeakMap();
function render(source, vars, call) {
  const given = settle(vars);
  if (given.kind === "unknown" && given.partial?.kind !== "mapping") {
    return unknown(DYNAMIC, given.because, { notNull: true });
  }
  const entries = given.kind === "unknown" && given.partial?.kind === "mapping" ? given.partial.entries : entriesOf2(given);
  let functions = tables.get(call.scope.functions);
  if (functions === void 0)
    tables.set(call.scope.functions, functions = functionsFor(call.scope.functions));
  let scope = {
    file: source,
    bindings: void 0,
    functions,
    files: call.scope.files,
    isTemplate: true,
    trapping: true,
    lookup: (root) => {
      if (given.kind === "unknown")
        return unknown(DYNAMIC, causesOf(given));
      return fail(`vars map does not contain key "${root}", referenced in ${source.path}`);
    },
    report: (problem) => {
      call.scope.report(problem);
    }
  };
  for (const [name, value] of entries)
    scope = bind(scope, name, value);
  const template = templateOf(source);
  nesting += 1;
  try {
    if (nesting > DEEPEST_NESTING)
      fail("templates are nested too deeply");
    return evaluateInScope(template, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    const { startLine, startColumn } = spanOf(source, error.node ?? template);
    const message = `${source.path}:${startLine}:${startColumn}: ${error.message}`;
    throw new EvaluationError(message, void 0, false, error.severity);
  } finally {
    nesting -= 1;
  }
}
function entriesOf2(vars) {
  if (vars.kind !== "object" && vars.kind !== "map")
    return fail("the variables of a template must be a map");
  for (const name of vars.entries.keys()) {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
      fail(`invalid template variable name ${JSON.stringify(name)}`);
  }
  return vars.entries;
}
var templatefile = {
  name: "templatefile",
  parameters: [
    { name: "path", type: STRING },
    { name: "vars", type: DYNAMIC, known: "no" }
  ],
  returns: DYNAMIC,
  evaluate: (args, call) => {
    const source = readFile(textArgument(args, 0), call);
    return "kind" in source ? source : render(source, argument(args, 1), call);
  }
};
var templatestring = {
  name: "templatestring",
  parameters: [
    { name: "template", type: STRING },
    { name: "vars", type: DYNAMIC, known: "no" }
  ],
  returns: STRING,
  evaluate: (args, call) => {
    const written3 = textArgument(args, 0);
    const [template] = call.node.kind === "call" ? call.node.args : [];
    if (template?.kind === "template") {
      return fail("templatestring() takes a reference to a template, not a template written in place");
    }
    const source = sourceFile(call.scope.file.path, { text: written3, lines: createLineIndex(written3) });
    const result = convert(render(source, argument(args, 1), call), STRING);
    return result.kind === "string" ? { kind: "string", value: result.value, from: void 0 } : unknown(STRING, causesOf(result));
  }
};
var TEMPLATE_FUNCTIONS = [templatefile, templatestring];

// build/terraform/functions/index.js
function yamldecode(decode) {
  return onTexts("yamldecode", ["src"], DYNAMIC, ([written3 = ""], call) => decode === void 0 ? undecided(call, DYNAMIC, "yamldecode() was not loaded") : decode(written3));
}
function makeTable(decode) {
  return tableOf(COLLECTION_FUNCTIONS, CONVERSION_FUNCTIONS, CRYPTO_FUNCTIONS, DATE_FUNCTIONS, ENCODING_FUNCTIONS, FILESYSTEM_FUNCTIONS, FORMAT_FUNCTIONS, NETWORK_FUNCTIONS, NUMERIC_FUNCTIONS, REGEX_FUNCTIONS, REMOVED_FUNCTIONS, STRING_FUNCTIONS, TEMPLATE_FUNCTIONS, [yamldecode(decode)]);
}
var FUNCTIONS_WITHOUT_YAML = makeTable(void 0);
async function loadFunctions(texts2) {
  for (const text2 of texts2) {
    if (!/\byamldecode\s*\(/.test(text2))
      continue;
    const { decodeYaml } = await import("./yaml-decode-ZXAY225Q.js");
    return makeTable(decodeYaml);
  }
  return FUNCTIONS_WITHOUT_YAML;
}

// build/terraform/plan/value.js
function plannedValue(planned2, place) {
  const located = locatedAt(place);
  if (planned2.sensitive === true)
    return hiddenValue(place);
  if (planned2.unknown === true)
    return laterValue(place);
  const { value } = planned2;
  const inner = { span: place.span, called: place.called };
  if (isJsonArray(value) || value === void 0 && isJsonArray(planned2.unknown)) {
    const length2 = Math.max(isJsonArray(value) ? value.length : 0, isJsonArray(planned2.unknown) ? planned2.unknown.length : 0);
    const items = Array.from({ length: length2 }, (_, index2) => plannedValue(plannedMember(planned2, index2), inner));
    return { kind: "list", items, ...located };
  }
  if (isJsonObject(value) || isJsonObject(planned2.unknown)) {
    const entries = /* @__PURE__ */ new Map();
    for (const key of memberKeys(planned2))
      entries.set(key, plannedValue(plannedMember(planned2, key), inner));
    return { kind: "map", entries, ...located };
  }
  if (typeof value !== "string")
    return { kind: "known", value: isJsonArray(value) ? null : value ?? null, ...located };
  const document = documentOf(value);
  if (document === void 0)
    return { kind: "known", value, ...located };
  return { kind: "known", value, ...located, json: plannedValue(knownPlanned(document), inner) };
}
function memberKeys({ value, unknown: unknown2 }) {
  const known = isJsonObject(value) ? Object.keys(value) : [];
  const later = isJsonObject(unknown2) ? Object.keys(unknown2).filter((key) => unknown2[key] === true) : [];
  return [.../* @__PURE__ */ new Set([...known, ...later])];
}
function laterValue(place) {
  const reason = `${place.called} is known only after apply, as the plan says`;
  return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}
function hiddenValue(place) {
  const reason = `${place.called} is sensitive, so that its value is not taken from the plan`;
  return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}
function knownPlanned(value) {
  return { value, unknown: void 0, sensitive: void 0 };
}
function documentOf(text2) {
  if (!/^\s*[[{]/.test(text2) || isTooDeep(text2))
    return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function locatedAt({ span, via, references }) {
  return {
    span,
    ...via === void 0 || via.length === 0 ? {} : { via },
    ...references === void 0 || references.length === 0 ? {} : { references }
  };
}
function languageValue(json) {
  if (json === null)
    return NULL;
  if (typeof json === "string")
    return text(json);
  if (typeof json === "number")
    return number(json);
  if (typeof json === "boolean")
    return bool(json);
  if (isJsonArray(json))
    return tuple(json.map(languageValue));
  return object(new Map(Object.entries(json).map(([key, member2]) => [key, languageValue(member2)])));
}

// build/terraform/plan/inherited.js
var INHERITED = {
  aws_db_instance: {
    from: ["replicate_source_db", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
    attributes: ["engine", "engine_version", "kms_key_id", "storage_encrypted"]
  },
  aws_rds_cluster: {
    from: ["replication_source_identifier", "restore_to_point_in_time", "s3_import", "snapshot_identifier"],
    attributes: ["engine_version", "kms_key_id", "storage_encrypted"]
  }
};
function inheritedAttributes(type, entries, state, isReal, header, address) {
  const found = /* @__PURE__ */ new Map();
  const inheritance = Object.hasOwn(INHERITED, type) ? INHERITED[type] : void 0;
  if (!isReal || inheritance?.from.some((name) => isSet(entries.get(name))) !== true)
    return found;
  for (const name of inheritance.attributes) {
    const planned2 = plannedAttribute(state, name);
    const { value } = planned2;
    if (isSet(entries.get(name)) || value === void 0 || value === null || value === "")
      continue;
    if (isJsonArray(value) || isJsonObject(value))
      continue;
    found.set(name, plannedValue(planned2, { span: header, called: `${address}.${name}` }));
  }
  return found;
}
function isSet(value) {
  if (value?.kind === "known")
    return value.value !== null && value.value !== "";
  return value !== void 0 && !(value.kind === "list" && value.items.length === 0 && value.rest === void 0);
}

// build/terraform/plan/match.js
var MOST_COMPARISONS = 25e4;
var NOT_SET = { value: null, unknown: void 0, sensitive: void 0 };
function matchItems(items, planned2, length2) {
  const fitsAt = (item, index2) => fits(item, plannedMember(planned2, index2));
  if (items.length <= length2 && items.every(fitsAt))
    return items.map((_, index2) => index2);
  if (items.length * length2 > MOST_COMPARISONS)
    return items.map(() => void 0);
  const taken = /* @__PURE__ */ new Set();
  const matches = new Array(items.length).fill(void 0);
  const order = items.map((item, index2) => ({ item, index: index2, known: knownLeaves(item) }));
  order.sort((a, b) => b.known - a.known || a.index - b.index);
  for (const { item, index: index2 } of order) {
    for (let candidate = 0; candidate < length2; candidate += 1) {
      if (taken.has(candidate) || !fitsAt(item, candidate))
        continue;
      taken.add(candidate);
      matches[index2] = candidate;
      break;
    }
  }
  return matches;
}
function fits(value, planned2) {
  if (planned2.unknown === true)
    return true;
  const given = planned2.value;
  switch (value.kind) {
    case "unknown":
      return true;
    case "known":
      return isSameScalar(value.value, given);
    case "list":
      return fitsList(value.items, planned2);
    case "map":
      if (isEmpty(given))
        return [...value.entries.values()].every((entry) => fits(entry, NOT_SET));
      if (!isJsonObject(given))
        return false;
      return [...value.entries].every(([key, entry]) => {
        const member2 = plannedMember(planned2, key);
        return member2.value === void 0 && member2.unknown === void 0 || fits(entry, member2);
      });
  }
}
function fitsList(items, planned2) {
  const { value: given } = planned2;
  if (isEmpty(given))
    return items.length === 0;
  if (!isJsonArray(given))
    return false;
  if (items.length * given.length > MOST_COMPARISONS)
    return true;
  return items.every((item) => given.some((_, index2) => fits(item, plannedMember(planned2, index2))));
}
function isEmpty(json) {
  return json === void 0 || json === null || json === "" || isJsonArray(json) && json.length === 0;
}
function isSameScalar(value, given) {
  if (value === null || value === "")
    return isEmpty(given) || given === false || given === 0;
  if (typeof given === "object" && given !== null)
    return false;
  if (isEmpty(given))
    return value === false || value === 0;
  const written3 = String(value);
  return written3 === String(given) || written3 !== "" && Number(written3) === Number(given);
}
function knownLeaves(value) {
  switch (value.kind) {
    case "known":
      return value.value === null ? 0 : 1;
    case "unknown":
      return 0;
    case "list":
      return value.items.reduce((sum2, item) => sum2 + knownLeaves(item), 0);
    case "map":
      return [...value.entries.values()].reduce((sum2, entry) => sum2 + knownLeaves(entry), 0);
  }
}

// build/terraform/plan/mismatch.js
var PLAN_MISMATCH = "terraform-plan-mismatch";
var MOST_TOLD = 10;
var REMEDY = "make the plan from this commit; until then its values are not used";
function mismatchDiagnostics(mismatches) {
  const told = mismatches.slice(0, MOST_TOLD);
  const left = mismatches.length - told.length;
  return told.map(({ message, span }, index2) => {
    const more = left > 0 && index2 === told.length - 1 ? ` (and ${left} more differences)` : "";
    return { code: PLAN_MISMATCH, severity: "error", message: `${message}${more}; ${REMEDY}`, span };
  });
}
function notPlanned({ address, header }, plan) {
  return {
    message: `${address} is in the source, but the plan "${plan}" does not have it or removes it`,
    span: header
  };
}
function notInSource(address, plan, span) {
  return { message: `The plan "${plan}" has ${address}, which is not in the source`, span };
}
var REWRITTEN = /(?:^user_data|_base64|_hash|_window|_wo)$|^user_data/;
var PLAIN = /^[A-Za-z0-9][\w.-]*$/;
function differences(resource, state, plan, kept) {
  const ignored = ignoredChanges(resource);
  if (ignored === "all")
    return [];
  const found = [];
  for (const [name, value] of resource.attributes.entries) {
    if (value.kind !== "known" || value.value === null || ignored.has(name) || REWRITTEN.test(name))
      continue;
    const planned2 = plannedAttribute(state, name);
    const differs = planned2.unknown === true ? !isReplaceable(value.value) : planned2.value !== void 0 && isOther(value, planned2.value, kept);
    if (!differs)
      continue;
    const told = hasMark(planned2.sensitive) ? `is not the same in the source and in the plan "${plan}"` : `is ${written(value.value)} in the source and ${givenText(planned2)} in the plan "${plan}"`;
    found.push({ message: `${resource.address}.${name} ${told}`, span: value.span });
  }
  return found;
}
function isReplaceable(value) {
  return typeof value === "string";
}
function isOther({ value }, given, kept) {
  if (typeof given === "object" && given !== null)
    return false;
  if (isSameScalar(value, given))
    return false;
  if (typeof value === "boolean" || typeof given === "boolean")
    return true;
  if (typeof value === "number" || typeof given === "number")
    return true;
  if (typeof value !== "string" || kept || !PLAIN.test(value))
    return false;
  if (given === null)
    return true;
  if (!PLAIN.test(given))
    return false;
  const [a, b] = [value.toLowerCase(), given.toLowerCase()];
  return !a.startsWith(b) && !b.startsWith(a);
}
function givenText({ value, unknown: unknown2 }) {
  return unknown2 === true ? "unknown until apply" : written(value);
}
function written(value) {
  return value === null || value === void 0 ? "not set" : JSON.stringify(value);
}
function ignoredChanges({ native }) {
  const lifecycle2 = native?.entries.get("lifecycle");
  const ignored = lifecycle2?.kind === "map" ? lifecycle2.entries.get("ignore_changes") : void 0;
  if (ignored === void 0)
    return /* @__PURE__ */ new Set();
  const names = (ignored.kind === "list" ? ignored.items : [ignored]).map(nameOf);
  return names.includes("all") ? "all" : new Set(names.map((name) => name.replace(/[.[].*$/s, "")));
}
function nameOf(value) {
  return value.kind === "known" ? String(value.value) : "";
}

// build/terraform/address.js
function indexSuffix(key) {
  if (key === void 0)
    return "";
  return typeof key === "number" ? `[${key}]` : `["${quoteText(key)}"]`;
}
function within(module, address) {
  return module === "" ? address : `${module}.${address}`;
}
var ESCAPED2 = { "\n": "\\n", "\r": "\\r", "	": "\\t", '"': '\\"', "\\": "\\\\" };
function quoteText(text2) {
  return text2.replace(/[\n\r\t"\\]/g, (character) => ESCAPED2[character] ?? character).replace(/([$%])\{/g, "$1$1{").replace(/[\u0000-\u001f\u007f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// build/terraform/plan/modules.js
function modulesOf(root) {
  const read = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  const pending = [root];
  for (let module = pending.pop(); module !== void 0; module = pending.pop()) {
    const caller = module;
    read.set(caller.address, caller);
    for (const [name, call] of caller.configuration.calls) {
      const instances = caller.run.demand.run(() => caller.call(name)?.instances);
      const isRead = instances?.every(({ configuration }) => configuration.standIn === void 0) === true;
      if (isRead)
        pending.push(...instances);
      else {
        const address = within(caller.address, `module.${name}`);
        const standIns = new Set((instances ?? []).map((instance) => instance.address));
        unread.set(address, { caller, call, address, standIns });
      }
    }
  }
  return { read, unread };
}
function unreadCallTo(module, { read, unread }) {
  let around = "";
  for (const { name, key } of moduleSteps(module)) {
    if (!read.has(around))
      return void 0;
    const call = within(around, `module.${name}`);
    const found = unread.get(call);
    if (found !== void 0)
      return found;
    around = call + indexSuffix(key);
  }
  return void 0;
}

// build/terraform/computed.js
var UNSET = {
  aws_cloudwatch_metric_alarm: { defaults: { actions_enabled: true, treat_missing_data: "missing" }, nulls: "tags" },
  aws_db_event_subscription: { defaults: { enabled: true }, nulls: "tags" },
  aws_db_instance: {
    defaults: {
      apply_immediately: false,
      auto_minor_version_upgrade: true,
      copy_tags_to_snapshot: false,
      dedicated_log_volume: false,
      delete_automated_backups: true,
      monitoring_interval: 0,
      performance_insights_enabled: false,
      publicly_accessible: false,
      skip_final_snapshot: false
    },
    nulls: `allow_major_version_upgrade custom_iam_instance_profile customer_owned_ip_enabled deletion_protection domain
      domain_auth_secret_arn domain_dns_ips domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
      final_snapshot_identifier iam_database_authentication_enabled manage_master_user_password max_allocated_storage password
      password_wo password_wo_version replicate_source_db storage_encrypted tags upgrade_storage_config`
  },
  aws_db_proxy: { defaults: {}, nulls: "debug_logging require_tls tags" },
  aws_kms_key: {
    defaults: { enable_key_rotation: false, is_enabled: true, key_usage: "ENCRYPT_DECRYPT" },
    nulls: "custom_key_store_id deletion_window_in_days tags xks_key_id"
  },
  aws_rds_cluster: {
    defaults: {
      copy_tags_to_snapshot: false,
      delete_automated_backups: true,
      enable_global_write_forwarding: false,
      enable_http_endpoint: false,
      enable_local_write_forwarding: false,
      engine_mode: "provisioned",
      skip_final_snapshot: false
    },
    nulls: `allow_major_version_upgrade backtrack_window db_cluster_instance_class db_instance_parameter_group_name
      deletion_protection domain domain_iam_role_name enabled_cloudwatch_logs_exports final_snapshot_identifier
      global_cluster_identifier iam_database_authentication_enabled iops manage_master_user_password master_password
      master_password_wo master_password_wo_version performance_insights_enabled replication_source_identifier
      snapshot_identifier source_region tags`
  },
  aws_rds_cluster_instance: {
    defaults: {
      auto_minor_version_upgrade: true,
      copy_tags_to_snapshot: false,
      force_destroy: false,
      monitoring_interval: 0,
      promotion_tier: 0
    },
    nulls: "custom_iam_instance_profile tags"
  },
  aws_rds_global_cluster: { defaults: { deletion_protection: false }, nulls: "force_destroy tags" },
  aws_secretsmanager_secret: { defaults: { recovery_window_in_days: 30 }, nulls: "description kms_key_id tags" },
  aws_security_group: { defaults: { description: "Managed by Terraform" }, nulls: "tags" },
  aws_subnet: { defaults: { map_public_ip_on_launch: false }, nulls: "ipv6_cidr_block outpost_arn tags" }
};
var OFF = {
  aws_db_instance: "deletion_protection iam_database_authentication_enabled multi_az",
  aws_db_proxy: "debug_logging require_tls",
  aws_rds_cluster: "deletion_protection iam_database_authentication_enabled",
  aws_rds_cluster_instance: "publicly_accessible",
  aws_rds_global_cluster: "storage_encrypted"
};
var ORIGINS = "snapshot_identifier replicate_source_db restore_to_point_in_time s3_import global_cluster_identifier replication_source_identifier engine_mode";
function defaultArgument(type, name, given) {
  const off = Object.hasOwn(OFF, type) ? OFF[type] : void 0;
  if (off?.split(" ").includes(name) === true)
    return bool(false);
  const isDatabase = type === "aws_db_instance" || type === "aws_rds_cluster";
  if (isDatabase && name === "storage_encrypted" && !ORIGINS.split(" ").some((origin) => given.has(origin))) {
    return bool(false);
  }
  const value = unsetArgument(type, name);
  return value?.kind === "null" ? void 0 : value;
}
function unsetArgument(type, name) {
  const unset = Object.hasOwn(UNSET, type) ? UNSET[type] : void 0;
  if (unset === void 0)
    return void 0;
  const value = Object.hasOwn(unset.defaults, name) ? unset.defaults[name] : void 0;
  if (typeof value === "string")
    return text(value);
  if (typeof value === "number")
    return number(value);
  if (typeof value === "boolean")
    return bool(value);
  return unset.nulls.split(/\s+/).includes(name) ? NULL : void 0;
}
var COMPUTED_BLOCKS = {
  aws_db_instance: { master_user_secret: {}, listener_endpoint: {} },
  aws_eks_cluster: { certificate_authority: {}, identity: { oidc: {} } },
  aws_rds_cluster: { master_user_secret: {} }
};
function computedBlock(type, reference, because) {
  const blocks = Object.hasOwn(COMPUTED_BLOCKS, type) ? COMPUTED_BLOCKS[type] : void 0;
  return blocks && blockMember(blocks, reference.attribute, reference, because);
}
function blockMember(blocks, name, reference, because) {
  const inner = Object.hasOwn(blocks, name) ? blocks[name] : void 0;
  if (inner === void 0)
    return void 0;
  const attribute = (member2) => {
    const path = { ...reference, attribute: `${reference.attribute}.0.${member2}` };
    return blockMember(inner, member2, path, because) ?? computed(path, because);
  };
  return tuple([withMembers({ attribute }, because)], { references: [reference] });
}
var NAMING_DATA = {
  aws_caller_identity: ["user_id"],
  aws_db_cluster_snapshot: ["db_cluster_identifier", "db_cluster_snapshot_identifier"],
  aws_db_instance: ["address", "db_instance_identifier", "endpoint", "hosted_zone_id"],
  aws_db_proxy: ["endpoint", "name"],
  aws_db_snapshot: ["db_instance_identifier", "db_snapshot_identifier"],
  aws_partition: ["dns_suffix", "partition", "reverse_dns_prefix"],
  aws_rds_cluster: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
  aws_region: ["description", "endpoint", "name", "region"],
  aws_security_group: ["name"]
};
var NAMING_ATTRIBUTE = /^(?:id|arn|account_id|resource_id)$|_(?:arn|id)$/;
function isComputedData(type, name) {
  if (!type.startsWith("aws_"))
    return false;
  return NAMING_ATTRIBUTE.test(name) || Object.hasOwn(NAMING_DATA, type) && NAMING_DATA[type]?.includes(name) === true;
}
function isSetByAws(attribute) {
  const name = attribute.slice(attribute.lastIndexOf(".") + 1);
  return NAMING_ATTRIBUTE.test(name) || /^(?:name|identifier|address|endpoint|reader_endpoint)$/.test(name);
}

// build/terraform/plan/overlay.js
function overlay(value, planned2, own, called) {
  if (planned2.sensitive === true)
    return own !== void 0 && saysSame(value, own) ? value : hidden(value, called);
  if (isWhollyKnown(value) && !hasMark(planned2.sensitive))
    return value;
  switch (value.kind) {
    case "known":
      return value;
    case "unknown":
      return overlayUnknown(value, planned2, own, called);
    case "list":
      return overlayList(value, planned2, own, called);
    case "map":
      return overlayMap(value, planned2, own, called);
  }
}
function overlayUnknown(value, planned2, own, called) {
  if (isFixedByResources(value))
    return value;
  const place = placeOf(value, called);
  if (planned2.unknown === true)
    return { ...value, because: becauseOf(laterValue(place)) };
  if (planned2.value === void 0 && planned2.unknown === void 0)
    return value;
  const document = typeof planned2.value === "string" ? documentOf(planned2.value) : void 0;
  if (value.json === void 0 || document === void 0)
    return plannedValue(planned2, place);
  const json = overlay(value.json, knownPlanned(document), documentIn2(own), called);
  if (!isWhollyKnown(json))
    return { ...value, json };
  return { ...plannedValue(planned2, place), json };
}
function overlayList(value, planned2, own, called) {
  const { value: given } = planned2;
  if (!isJsonArray(given)) {
    return value.rest !== void 0 && planned2.unknown === true ? { ...value, rest: becauseOf(laterValue(placeOf(value, called))) } : value;
  }
  const ownItems = own?.kind === "list" ? own.items : [];
  const matches = matchItems(value.items, planned2, given.length);
  const items = value.items.map((item, index2) => {
    const match = matches[index2];
    return match === void 0 ? item : overlay(item, plannedMember(planned2, match), ownItems[index2], called);
  });
  if (value.rest === void 0 || matches.includes(void 0))
    return { ...value, items };
  const matched = new Set(matches);
  const further = given.flatMap((_, index2) => matched.has(index2) ? [] : [plannedValue(plannedMember(planned2, index2), { span: value.span, called })]);
  return { kind: "list", items: [...items, ...further], ...locatedAt(value) };
}
function overlayMap(value, planned2, own, called) {
  const { value: given } = planned2;
  if (isJsonArray(given)) {
    return given.length === 1 ? overlayMap(value, plannedMember(planned2, 0), own, called) : value;
  }
  const ownEntries = own?.kind === "map" ? own.entries : /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of value.entries) {
    entries.set(key, overlay(entry, plannedMember(planned2, key), ownEntries.get(key), `${called}.${key}`));
  }
  if (value.rest === void 0)
    return { ...value, entries };
  if (typeof given !== "object" || given === null) {
    return planned2.unknown === true ? { ...value, entries, rest: becauseOf(laterValue(placeOf(value, called))) } : { ...value, entries };
  }
  for (const key of memberKeys(planned2)) {
    if (entries.has(key))
      continue;
    entries.set(key, plannedValue(plannedMember(planned2, key), { span: value.span, called: `${called}.${key}` }));
  }
  return { kind: "map", entries, ...locatedAt(value) };
}
function isFixedByResources({ text: text2 }) {
  return text2 !== void 0 && text2.length > 0 && text2.every(isFixedPart);
}
function isFixedPart(part) {
  if (typeof part === "string")
    return true;
  return isReference(part) && isResource(part.reference) && isSetByAws(part.reference.attribute);
}
function isResource({ address }) {
  return !/(?:^|\.)data\.[^.]+\.[^.]+$/.test(address);
}
function hidden(value, called) {
  return hiddenValue(placeOf(value, called));
}
function placeOf(value, called) {
  return { span: value.span, via: value.via, references: distinct2(allReferences(value)), called };
}
function distinct2(references) {
  const found = new Map(references.map((reference) => [`${reference.address} ${reference.attribute}`, reference]));
  return [...found.values()];
}
function becauseOf(value) {
  return value.kind === "unknown" ? value.because : [];
}
function documentIn2(value) {
  return value?.kind === "known" || value?.kind === "unknown" ? value.json : void 0;
}
function saysSame(a, b) {
  return JSON.stringify(content(a)) === JSON.stringify(content(b));
}
function content(value) {
  switch (value.kind) {
    case "known":
      return ["known", value.value];
    case "unknown":
      return ["unknown", (value.text ?? []).map((part) => typeof part === "string" ? part : null), choices(value)];
    case "list":
      return ["list", value.rest === void 0, ...value.items.map(content)];
    case "map":
      return [
        "map",
        value.rest === void 0,
        ...[...value.entries].map(([key, entry]) => [key, content(entry)])
      ];
  }
}
function choices({ oneOf: oneOf2, json }) {
  return [...(oneOf2 ?? []).map(content), json === void 0 ? null : content(json)];
}

// build/terraform/plan/unread.js
function unreadResource(instance, unread, configuration, stack) {
  const { address, type, name, state } = instance;
  const header = headerSpan(unread.call);
  const span = locate(unread.call.layers[0]);
  const way = configuredWay(instance.module, unread, configuration);
  const written3 = way?.at(-1)?.module.resources.get(`${type}.${name}`);
  const entries = /* @__PURE__ */ new Map();
  for (const key of memberKeys(state)) {
    const planned2 = plannedMember(state, key);
    const isWritten = written3 === void 0 ? planned2.unknown === void 0 : written3.has(key);
    if (planned2.value === null || !(isWritten || isMade(key, planned2)))
      continue;
    const { place = header, references } = originOf(written3?.get(key) ?? [], instance.module, unread, way ?? []);
    const value = plannedValue(planned2, { span: place, references, called: `${address}.${key}` });
    entries.set(key, fixedByResource(value));
  }
  const real = inheritedAttributes(type, entries, state, instance.isReal, header, address);
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: "managed",
    stack,
    calls: callsTo(instance.module, unread, header),
    span,
    header,
    attributes: { kind: "map", entries: new Map([...entries, ...real]), span }
  };
}
function isMade(key, { value }) {
  return key === "tags_all" || isJsonArray(value) && value.length > 0 && value.every((item) => isJsonObject(item));
}
function fixedByResource(value) {
  const [reference, ...others] = value.references ?? [];
  if (value.kind !== "unknown" || reference === void 0 || others.length > 0)
    return value;
  return isSetByAws(reference.attribute) ? { ...value, text: [{ reference }] } : value;
}
function callsTo(module, { caller }, header) {
  const calls = [];
  let around = "";
  for (const { name, key } of moduleSteps(module)) {
    around = within(around, `module.${name}${indexSuffix(key)}`);
    calls.push({ address: around, span: header });
  }
  return [...caller.calls, ...calls.slice(caller.calls.length)];
}
function configuredWay(module, { caller }, configuration) {
  const way = [];
  let around = configuration;
  for (const name of modulePath(module)) {
    const call = around?.calls.get(name);
    if (call === void 0)
      return void 0;
    way.push(call);
    around = call.module;
  }
  return way.slice(caller.path.length);
}
var NAMED = /^((?:data\.)?[A-Za-z][\w-]*\.[A-Za-z_][\w-]*(?:\[[^\]]*\])?)\.(.+)$/;
var NO_RESOURCE = /^(?:var|local|module|each|count|path|self|terraform|tofu)\./;
function originOf(names, module, unread, way) {
  const references = /* @__PURE__ */ new Map();
  let place;
  for (const name of names) {
    const variable = /^var\.([\w-]+)/.exec(name)?.[1];
    if (variable !== void 0) {
      const argument3 = argumentFor(variable, unread, way);
      place ??= argument3?.place;
      for (const reference of argument3?.references ?? [])
        references.set(JSON.stringify(reference), reference);
    } else if (!NO_RESOURCE.test(name)) {
      const [, resource, attribute] = NAMED.exec(name) ?? [];
      if (resource === void 0 || attribute === void 0)
        continue;
      const reference = { address: within(module, resource), attribute };
      references.set(JSON.stringify(reference), reference);
    }
  }
  return { place, references: [...references.values()] };
}
function argumentFor(variable, unread, way) {
  let name = variable;
  for (const call of way.slice(1).reverse()) {
    const next = (call.arguments.get(name) ?? []).map((reference) => /^var\.([\w-]+)/.exec(reference)?.[1]).find((found) => found !== void 0);
    if (next === void 0)
      return void 0;
    name = next;
  }
  const argument3 = attributeOf(unread.call.layers, name);
  if (argument3 === void 0)
    return void 0;
  const { file: file2, node } = argument3;
  const { caller } = unread;
  const scope = { ...caller.scopes(file2), report: () => void 0 };
  const value = caller.run.demand.run(() => evaluateExpression(node.expression, scope, node));
  return { place: locate(argument3), references: referencesOf(value) ?? [] };
}

// build/terraform/plan/join.js
function joinPlan({ root, stack, own, view }) {
  const modules = modulesOf(root);
  const { read } = modules;
  const replaced = replacedCalls(modules, view);
  const standIns = new Set([...replaced].flatMap((call) => [...call.standIns]));
  const ownByAddress = new Map(own.resources.map((resource) => [resource.address, resource]));
  const { instances, side, plan } = view;
  const mismatches = [];
  const resources = [];
  const found = /* @__PURE__ */ new Set();
  for (const resource of stack.resources) {
    if (resource.calls.some(({ address }) => standIns.has(address)))
      continue;
    const instance = resource.mode === "managed" ? instances.get(resource.address) : void 0;
    if (instance !== void 0) {
      found.add(resource.address);
      if (side === "head")
        mismatches.push(...differences(resource, instance.state, plan.name, instance.isReal));
      resources.push(withInstance(resource, instance, ownByAddress.get(resource.address), plan.name));
    } else if (resource.mode === "managed") {
      const isDecided2 = side !== "base" && plan.isComplete;
      if (isDecided2 && side === "head" && resource.uncertain === void 0)
        mismatches.push(notPlanned(resource, plan.name));
      if (!isDecided2 || resource.uncertain === void 0)
        resources.push(resource);
    } else {
      const state = view.data(resource.address);
      const own2 = ownByAddress.get(resource.address);
      resources.push(state ? withState(resource, state, own2, plan.name) : resource);
    }
  }
  const isWhole2 = !stack.diagnostics.some(({ code }) => code === "terraform-limit");
  for (const instance of instances.values()) {
    if (found.has(instance.address))
      continue;
    const call = unreadCallTo(instance.module, modules);
    if (call !== void 0)
      resources.push(whollyDecided(unreadResource(instance, call, plan.configuration, stack.id), plan.name));
    else if (side === "head" && isWhole2) {
      mismatches.push(notInSource(instance.address, plan.name, placeOf2(read.get(instance.module) ?? root)));
    }
  }
  if (mismatches.length > 0) {
    return { ...own, diagnostics: [...own.diagnostics, ...mismatchDiagnostics(mismatches)] };
  }
  return {
    ...stack,
    ...side === "head" && { planned: { variables: root.run.planned } },
    files: [.../* @__PURE__ */ new Set([...stack.files, ...own.files])].sort(),
    resources,
    diagnostics: [...withoutUnread(stack.diagnostics, replaced), ...notes(replaced, view)]
  };
}
function withExisting(existing2, others, { instances }) {
  const isThere = ({ address }) => instances.has(address);
  return {
    ...existing2,
    resources: [...existing2.resources.filter(isThere), ...others.resources.filter((resource) => !isThere(resource))]
  };
}
function replacedCalls(modules, view) {
  const calls = /* @__PURE__ */ new Set();
  for (const { module } of view.instances.values()) {
    const call = unreadCallTo(module, modules);
    if (call !== void 0)
      calls.add(call);
  }
  if (view.side === "base" || !view.plan.isComplete)
    return calls;
  return new Set(modules.unread.values());
}
function withInstance(resource, instance, own, plan) {
  const certain = withState(resource, instance.state, own, plan);
  const { entries } = certain.attributes;
  const inherited = inheritedAttributes(resource.type, entries, instance.state, instance.isReal, resource.header, resource.address);
  if (inherited.size === 0)
    return certain;
  const added = [...inherited].map(([name, value]) => [name, decided(value, plan)]);
  return { ...certain, attributes: { ...certain.attributes, entries: new Map([...entries, ...added]) } };
}
function withState(given, state, own, plan) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of given.attributes.entries) {
    const before = own?.attributes.entries.get(name);
    const joined = overlay(value, plannedAttribute(state, name), before, `${given.address}.${name}`);
    entries.set(name, saysSame(joined, before ?? value) ? joined : decided(joined, plan));
  }
  const resource = { ...given, attributes: { ...given.attributes, entries } };
  delete resource.uncertain;
  delete resource.onlyIf;
  return resource;
}
function decided(value, plan) {
  return { ...value, decidedBy: `the plan "${plan}"` };
}
function whollyDecided(resource, plan) {
  const entries = [...resource.attributes.entries].map(([name, value]) => [name, decided(value, plan)]);
  return { ...resource, attributes: { ...resource.attributes, entries: new Map(entries) } };
}
function placeOf2(module) {
  const call = module.calls.at(-1);
  if (call !== void 0)
    return call.span;
  const path = module.configuration.files[0]?.path ?? module.configuration.folder;
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function withoutUnread(diagnostics, replaced) {
  const moot = /* @__PURE__ */ new Set();
  for (const { call, standIns } of replaced) {
    const source = attributeOf(call.layers, "source");
    for (const span of [headerSpan(call), ...source === void 0 ? [] : [locate(source)]]) {
      moot.add(`warning terraform-module-missing ${keyOf(span)}`).add(`note terraform-module-stand-in ${keyOf(span)}`);
      if (standIns.size > 0)
        moot.add(`error terraform-missing-argument ${keyOf(span)}`);
    }
  }
  return diagnostics.filter(({ code, severity, span }) => !moot.has(`${severity} ${code} ${keyOf(span)}`));
}
function keyOf({ path, startLine, startColumn }) {
  return `${path}:${startLine}:${startColumn}`;
}
function notes(replaced, { plan, side }) {
  if (side === "base")
    return [];
  const unread = [...replaced].map(({ call }) => {
    const message = `module "${call.name}" is not in the judged files; it is judged by the plan "${plan.name}"`;
    return { code: "terraform-module-planned", severity: "note", message, span: headerSpan(call) };
  });
  const told = new Map(unread.map((note) => [keyOf(note.span), note]));
  return [...told.values()];
}

// build/terraform/plan/view.js
function planView(plan, side, variables = {}) {
  const instances = /* @__PURE__ */ new Map();
  for (const change of plan.changes) {
    const found = side === "base" ? existing(change) : planned(change);
    if (found !== void 0)
      instances.set(found.address, found);
  }
  let keys2;
  return {
    plan,
    side,
    instances,
    keysOf: (address) => (keys2 ??= keysByAddress(instances, plan)).get(address),
    data: (address) => plan.data.get(address)?.state,
    variable: (name) => variables.decided?.has(name) === false ? void 0 : plan.variables.get(name),
    isOpenVariable: (name) => variables.open?.has(name) === true,
    isSensitiveVariable: (name) => plan.sensitiveVariables.has(name)
  };
}
function planned(change) {
  return change.after && { ...instanceOf(change), state: change.after, isReal: change.isKept };
}
function existing(change) {
  const { before, previousAddress: address } = change;
  if (before === void 0)
    return void 0;
  if (address === change.address)
    return { ...instanceOf(change), state: before, isReal: true };
  const moved2 = { module: moduleAddressOf(address), key: lastKeyOf(address), name: resourceNameOf(address) };
  return { address, type: change.type, ...moved2, state: before, isReal: true };
}
function instanceOf({ address, module, type, name, key }) {
  return { address, module, type, name, key };
}
function keysByAddress(instances, plan) {
  const keys2 = /* @__PURE__ */ new Map();
  const add2 = (address, key) => {
    const known = keys2.get(address);
    if (known === void 0)
      keys2.set(address, /* @__PURE__ */ new Set([key]));
    else
      known.add(key);
  };
  const modules = /* @__PURE__ */ new Set();
  const addInstance = (mode, { module, type, name, key }) => {
    add2(within(module, `${mode}${type}.${name}`), key);
    modules.add(module);
  };
  for (const instance of instances.values())
    addInstance("", instance);
  for (const instance of plan.data.values())
    addInstance("data.", instance);
  for (const module of modules) {
    let around = "";
    for (const { name, key } of moduleSteps(module)) {
      const call = within(around, `module.${name}`);
      add2(call, key);
      around = `${call}${indexSuffix(key)}`;
    }
  }
  return new Map([...keys2].map(([address, found]) => [address, [...found].sort(compareKeys)]));
}

// build/terraform/lazy.js
var MAX_WAITING = 48;
var TooDeep = class extends Error {
  slot;
  constructor(slot2) {
    super(`references go too deep at ${slot2.name}`);
    this.slot = slot2;
    this.name = "TooDeep";
  }
};
var Demand = class {
  waiting = [];
  /** The value of a slot. May abandon the caller when it is nested in {@link run}. */
  force(slot2) {
    if (slot2.state === "done")
      return slot2.value;
    if (slot2.state === "busy")
      return this.closeCycle(slot2);
    if (this.waiting.length >= MAX_WAITING)
      throw new TooDeep(slot2);
    slot2.state = "busy";
    this.waiting.push(slot2);
    try {
      const value = slot2.compute();
      slot2.value = value;
      slot2.state = "done";
      return value;
    } finally {
      this.waiting.pop();
      if (slot2.state === "busy")
        slot2.state = "idle";
    }
  }
  /** Runs something that asks for slots; it is repeated when their references go too deep, so it must be repeatable. */
  run(work) {
    if (this.waiting.length > 0)
      return work();
    const before = [];
    for (; ; ) {
      try {
        const next = before.at(-1);
        if (next === void 0)
          return work();
        this.force(next);
        before.pop();
      } catch (error) {
        if (!(error instanceof TooDeep))
          throw error;
        const start = before.indexOf(error.slot);
        if (start === -1)
          before.push(error.slot);
        else
          finish(error.slot, error.slot.onCycle([...before.slice(start), error.slot].map((slot2) => slot2.name)));
      }
    }
  }
  closeCycle(slot2) {
    const start = this.waiting.indexOf(slot2);
    return slot2.onCycle([...this.waiting.slice(start), slot2].map(({ name }) => name));
  }
};
function slot(name, compute, onCycle) {
  return { name, compute, onCycle, state: "idle", value: void 0 };
}
function finish(target, value) {
  target.value = value;
  target.state = "done";
}

// build/terraform/run.js
function isOverdue({ budget }) {
  return budget.isOverdue();
}
var OVERDUE = "The evaluation takes too long; from here on nothing is judged";
var MOST_RESOURCES = 5e4;
var MOST_MODULES = 5e3;
var MOST_STACK_VALUES = 2e6;
var TOO_MUCH = `More than ${MOST_STACK_VALUES} values in the attributes of resources; from here on nothing is judged`;
function longestEvaluation(bytes) {
  return 6e3 + bytes / 1e3;
}
function startRun(tree, root, options) {
  const cache = treeCache(tree, options.cache);
  const diagnostics = /* @__PURE__ */ new Map();
  const touched = /* @__PURE__ */ new Set();
  const read = (path) => {
    touched.add(path);
    return tree.read(path);
  };
  const list2 = (folder) => {
    touched.add(`${folder}/`);
    return tree.list(folder);
  };
  const diagnose = (code, severity, message, span) => {
    const key = `${code} ${span.path}:${span.startLine}:${span.startColumn} ${message}`;
    if (!diagnostics.has(key))
      diagnostics.set(key, { code, severity, message, span });
  };
  const { environment } = options;
  return {
    root,
    environment,
    stack: environment === void 0 ? root : environmentStack(root, environment),
    workspace: options.workspace,
    deployment: options.deployment ?? {},
    functions: options.functions,
    demand: new Demand(),
    plan: options.plan,
    planned: /* @__PURE__ */ new Set(),
    budget: {
      resources: MOST_RESOURCES,
      modules: MOST_MODULES,
      values: MOST_STACK_VALUES,
      isOverdue: timeLimit(options.timeLimit ?? longestEvaluation(cache.size))
    },
    files: { folder: root, read, under: (folder) => filesUnder(tree, folder, touched) },
    configuration(folder) {
      list2(folder);
      const configuration = moduleIn(cache, folder);
      for (const file2 of configuration?.files ?? [])
        touched.add(file2.path);
      return configuration;
    },
    variablesFile(path) {
      touched.add(path);
      return variablesFile(cache, path);
    },
    list: list2,
    read,
    diagnose,
    report: ({ message, span, severity = "error" }) => {
      diagnose("terraform-expression", severity, message, span);
    },
    diagnostics,
    touched
  };
}
function filesUnder(tree, folder, touched) {
  const prefix = folder === "." ? "" : `${folder}/`;
  const folders = /* @__PURE__ */ new Set([folder]);
  for (const { path } of tree.entries)
    if (path.startsWith(prefix))
      folders.add(folderOf(path));
  const paths = /* @__PURE__ */ new Set();
  for (const inner of folders) {
    touched.add(`${inner}/`);
    for (const path of tree.list(inner))
      paths.add(path);
  }
  return [...paths].sort(byCodeUnits);
}
function valueSlot(run, name, at, compute) {
  const computeInTime = () => overdueValue(run, at) ?? compute();
  return slot(name, computeInTime, (names) => unknown(DYNAMIC, [reportCycle(run, names, at)]));
}
function overdueValue(run, { file: file2, node }) {
  if (!isOverdue(run))
    return void 0;
  const span = spanOf(file2, node);
  run.diagnose("terraform-limit", "error", OVERDUE, span);
  return unknown(DYNAMIC, [{ reason: OVERDUE, span }]);
}
function reportCycle(run, names, { file: file2, node }) {
  const span = spanOf(file2, node);
  const [first = ""] = [...names].sort();
  const ring = names.slice(0, -1);
  const start = ring.indexOf(first);
  const ordered2 = [...ring.slice(start), ...ring.slice(0, start), first];
  const reason = `Cycle: ${ordered2.join(" \u2192 ")}`;
  run.diagnose("terraform-cycle", "error", reason, span);
  return { reason, span };
}
function pathFrom(folder, path) {
  return path.startsWith("/") ? void 0 : resolvePath(folder, path);
}

// build/terraform/stand-ins/definition.js
function passedOn(names) {
  return names.trim().split(/\s+/).map((name) => `  ${name} = var.${name}
`).join("");
}
function outputsOf(resource, attributes) {
  return Object.entries(attributes).map(([output, attribute]) => `output "${output}" {
  value = try(${resource}[0].${attribute}, null)
}
`).join("");
}

// build/terraform/stand-ins/cloudposse-rds.js
var CLOUDPOSSE_RDS = {
  name: "cloudposse/rds/aws",
  repository: "cloudposse/terraform-aws-rds",
  required: [],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    allowed_cidr_blocks: [],
    apply_immediately: false,
    associate_security_group_ids: [],
    attributes: [],
    auto_minor_version_upgrade: true,
    availability_zone: null,
    backup_retention_period: 0,
    backup_window: "22:00-03:00",
    ca_cert_identifier: null,
    charset_name: null,
    copy_tags_to_snapshot: true,
    database_manage_master_user_password: false,
    database_master_user_secret_kms_key_id: null,
    database_name: null,
    database_password: null,
    database_port: null,
    database_user: null,
    db_options: [],
    db_parameter: [],
    db_parameter_group: null,
    db_subnet_group_name: null,
    deletion_protection: false,
    delimiter: "-",
    enabled: true,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_version: null,
    environment: null,
    final_snapshot_identifier: "",
    iam_database_authentication_enabled: false,
    instance_class: null,
    iops: 0,
    kms_key_arn: "",
    license_model: "",
    maintenance_window: "Mon:03:00-Mon:04:00",
    major_engine_version: "",
    max_allocated_storage: 0,
    monitoring_interval: "0",
    monitoring_role_arn: null,
    multi_az: false,
    name: null,
    namespace: null,
    option_group_name: "",
    parameter_group_name: "",
    performance_insights_enabled: false,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: 7,
    publicly_accessible: false,
    replicate_source_db: null,
    restore_to_point_in_time: null,
    security_group_ids: [],
    skip_final_snapshot: true,
    snapshot_identifier: null,
    stage: null,
    storage_encrypted: true,
    storage_throughput: null,
    storage_type: "standard",
    subnet_ids: [],
    tags: {},
    tenant: null,
    timezone: null,
    vpc_id: null
  },
  body: `locals {
  id = lower(join(var.delimiter, compact(concat([var.namespace, var.tenant, var.environment, var.stage, var.name], var.attributes))))
  labels = {
    Name        = local.id
    Namespace   = var.namespace
    Tenant      = var.tenant
    Environment = var.environment
    Stage       = var.stage
  }
  tags              = merge({ for key, label in local.labels : key => label if label != null && label != "" }, var.tags)
  is_replica        = try(length(var.replicate_source_db) > 0, false)
  has_subnets       = try(length(var.subnet_ids) > 0, false)
  has_subnet_group  = try(length(var.db_subnet_group_name) > 0, false)
  makes_parameters  = var.enabled && try(length(var.parameter_group_name) == 0, true)
  makes_options     = var.enabled && try(length(var.option_group_name) == 0, true)
  makes_subnets     = var.enabled && local.has_subnets && !local.has_subnet_group
  security_group_id = try(aws_security_group.default[0].id, null)
}
resource "aws_db_parameter_group" "default" {
  count       = local.makes_parameters ? 1 : 0
  name_prefix = "\${local.id}\${var.delimiter}"
  family      = var.db_parameter_group
  tags        = local.tags
  dynamic "parameter" {
    for_each = var.db_parameter
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
resource "aws_db_option_group" "default" {
  count                = local.makes_options ? 1 : 0
  name_prefix          = "\${local.id}\${var.delimiter}"
  engine_name          = var.engine
  major_engine_version = try(var.major_engine_version != "" ? var.major_engine_version : join(".", slice(split(".", var.engine_version), 0, var.engine == "postgres" ? 1 : 2)), null)
  tags                 = local.tags
  dynamic "option" {
    for_each = var.db_options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = option_settings.value.name
          value = option_settings.value.value
        }
      }
    }
  }
}
resource "aws_db_subnet_group" "default" {
  count      = local.makes_subnets ? 1 : 0
  name       = local.id
  subnet_ids = var.subnet_ids
  tags       = local.tags
}
resource "aws_security_group" "default" {
  count  = var.enabled ? 1 : 0
  name   = local.id
  vpc_id = var.vpc_id
  tags   = local.tags
}
resource "aws_security_group_rule" "ingress_security_groups" {
  count                    = var.enabled ? length(var.security_group_ids) : 0
  type                     = "ingress"
  from_port                = var.database_port
  to_port                  = var.database_port
  protocol                 = "tcp"
  source_security_group_id = var.security_group_ids[count.index]
  security_group_id        = local.security_group_id
}
resource "aws_security_group_rule" "ingress_cidr_blocks" {
  count             = var.enabled && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = var.database_port
  to_port           = var.database_port
  protocol          = "tcp"
  cidr_blocks       = var.allowed_cidr_blocks
  security_group_id = local.security_group_id
}
resource "aws_security_group_rule" "egress" {
  count             = var.enabled ? 1 : 0
  type              = "egress"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = local.security_group_id
}
resource "aws_db_instance" "default" {
${passedOn(`allow_major_version_upgrade apply_immediately auto_minor_version_upgrade backup_retention_period backup_window
    ca_cert_identifier copy_tags_to_snapshot deletion_protection enabled_cloudwatch_logs_exports
    iam_database_authentication_enabled instance_class iops license_model maintenance_window max_allocated_storage
    monitoring_interval monitoring_role_arn multi_az performance_insights_enabled publicly_accessible replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_type timezone`)}
  count                                 = var.enabled ? 1 : 0
  allocated_storage                     = local.is_replica ? null : var.allocated_storage
  availability_zone                     = var.multi_az ? null : var.availability_zone
  character_set_name                    = var.charset_name
  db_name                               = var.database_name
  db_subnet_group_name                  = local.has_subnet_group ? var.db_subnet_group_name : local.is_replica ? null : try(aws_db_subnet_group.default[0].name, null)
  engine                                = local.is_replica ? null : var.engine
  engine_version                        = local.is_replica ? null : var.engine_version
  final_snapshot_identifier             = try(length(var.final_snapshot_identifier) > 0, false) ? var.final_snapshot_identifier : "\${local.id}-final-snapshot"
  identifier                            = local.id
  kms_key_id                            = var.kms_key_arn
  manage_master_user_password           = local.is_replica || var.database_password != null ? null : var.database_manage_master_user_password
  master_user_secret_kms_key_id         = local.is_replica ? null : var.database_master_user_secret_kms_key_id
  option_group_name                     = local.makes_options ? aws_db_option_group.default[0].name : var.option_group_name
  parameter_group_name                  = local.makes_parameters ? aws_db_parameter_group.default[0].name : var.parameter_group_name
  password                              = local.is_replica ? null : var.database_password
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  port                                  = var.database_port
  storage_throughput                    = var.storage_type == "gp3" ? var.storage_throughput : null
  tags                                  = local.tags
  username                              = local.is_replica ? null : var.database_user
  vpc_security_group_ids                = concat(aws_security_group.default[*].id, var.associate_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = var.snapshot_identifier == null && var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
}
${outputsOf("aws_db_instance.default", {
    instance_address: "address",
    instance_arn: "arn",
    instance_endpoint: "endpoint",
    instance_id: "identifier",
    resource_id: "resource_id"
  })}${outputsOf("aws_db_option_group.default", { option_group_id: "id" })}${outputsOf("aws_db_parameter_group.default", {
    parameter_group_id: "id"
  })}${outputsOf("aws_db_subnet_group.default", { subnet_group_id: "id" })}output "security_group_id" {
  value = local.security_group_id
}
`,
  within: {}
};

// build/terraform/stand-ins/rds-aurora.js
var RDS_AURORA = {
  name: "terraform-aws-modules/rds-aurora/aws",
  repository: "terraform-aws-modules/terraform-aws-rds-aurora",
  required: [],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    allowed_cidr_blocks: [],
    allowed_security_groups: [],
    apply_immediately: null,
    auto_minor_version_upgrade: null,
    availability_zones: null,
    backtrack_window: null,
    backup_retention_period: null,
    ca_cert_identifier: null,
    cluster_activity_stream: null,
    cluster_ca_cert_identifier: null,
    cluster_db_instance_parameter_group_name: null,
    cluster_instance_class: null,
    cluster_members: null,
    cluster_monitoring_interval: 0,
    cluster_parameter_group: null,
    cluster_parameter_group_name: null,
    cluster_performance_insights_enabled: null,
    cluster_performance_insights_kms_key_id: null,
    cluster_performance_insights_retention_period: null,
    cluster_scalability_type: null,
    cluster_tags: {},
    cluster_use_name_prefix: false,
    compute_redundancy: null,
    copy_tags_to_snapshot: true,
    create: true,
    create_cluster: true,
    create_cloudwatch_log_group: false,
    create_db_cluster_activity_stream: false,
    create_db_cluster_parameter_group: false,
    create_db_parameter_group: false,
    create_db_subnet_group: false,
    create_monitoring_role: true,
    create_random_password: false,
    create_security_group: true,
    create_shard_group: false,
    database_insights_mode: null,
    database_name: null,
    db_cluster_activity_stream_kms_key_id: null,
    db_cluster_activity_stream_mode: null,
    db_cluster_db_instance_parameter_group_name: null,
    db_cluster_instance_class: null,
    db_cluster_parameter_group_family: null,
    db_cluster_parameter_group_name: null,
    db_cluster_parameter_group_parameters: [],
    db_cluster_parameter_group_use_name_prefix: true,
    db_parameter_group: null,
    db_parameter_group_family: null,
    db_parameter_group_name: null,
    db_parameter_group_parameters: [],
    db_parameter_group_use_name_prefix: true,
    db_shard_group_identifier: null,
    db_subnet_group_name: null,
    delete_automated_backups: null,
    deletion_protection: null,
    domain: null,
    domain_iam_role_name: null,
    enable_global_write_forwarding: null,
    enable_http_endpoint: null,
    enable_local_write_forwarding: null,
    enabled_cloudwatch_logs_exports: [],
    endpoints: {},
    engine: null,
    engine_lifecycle_support: null,
    engine_mode: "provisioned",
    engine_native_audit_fields_included: false,
    engine_version: null,
    final_snapshot_identifier: null,
    global_cluster_identifier: null,
    iam_database_authentication_enabled: null,
    iam_role_name: null,
    iam_role_path: null,
    iam_role_permissions_boundary: null,
    iam_role_use_name_prefix: false,
    iam_roles: {},
    instance_class: null,
    instances: {},
    instances_use_identifier_prefix: false,
    iops: null,
    is_primary_cluster: true,
    kms_key_id: null,
    manage_master_user_password: true,
    manage_master_user_password_rotation: false,
    master_password: null,
    master_password_wo: null,
    master_password_wo_version: null,
    master_user_password_rotate_immediately: null,
    master_user_password_rotation_automatically_after_days: null,
    master_user_password_rotation_duration: null,
    master_user_password_rotation_schedule_expression: null,
    master_user_secret_kms_key_id: null,
    master_username: null,
    max_acu: null,
    min_acu: null,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    name: "",
    network_type: null,
    performance_insights_enabled: null,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: null,
    port: null,
    preferred_backup_window: null,
    preferred_maintenance_window: null,
    publicly_accessible: null,
    replication_source_identifier: null,
    restore_to_point_in_time: null,
    role_associations: {},
    s3_import: null,
    scaling_configuration: null,
    security_group_description: null,
    security_group_egress_rules: {},
    security_group_ingress_rules: {},
    security_group_name: "",
    security_group_rules: {},
    security_group_tags: {},
    security_group_use_name_prefix: true,
    serverlessv2_scaling_configuration: null,
    shard_group: null,
    shard_group_tags: {},
    skip_final_snapshot: false,
    snapshot_identifier: null,
    source_region: null,
    storage_encrypted: true,
    storage_type: null,
    subnets: [],
    tags: {},
    vpc_id: "",
    vpc_security_group_ids: []
  },
  before: [
    {
      major: 10,
      inputs: {
        copy_tags_to_snapshot: null,
        preferred_backup_window: "02:00-03:00",
        preferred_maintenance_window: "sun:05:00-sun:06:00"
      }
    },
    {
      major: 8,
      inputs: {
        backup_retention_period: 7,
        create_db_subnet_group: true,
        create_random_password: true,
        manage_master_user_password: false
      }
    }
  ],
  body: `locals {
  create             = var.create && var.create_cluster
  is_serverless      = var.engine_mode == "serverless"
  is_managed         = var.manage_master_user_password && var.global_cluster_identifier == null && var.master_password_wo == null
  has_password       = var.is_primary_cluster && (!var.manage_master_user_password || var.master_password_wo != null)
  is_random          = var.is_primary_cluster && var.create_random_password
  port               = try(coalesce(var.port, strcontains(coalesce(var.engine, "aurora-mysql"), "postgres") ? 5432 : 3306), null)
  subnet_group       = var.create_db_subnet_group ? try(aws_db_subnet_group.this[0].name, null) : try(coalesce(var.db_subnet_group_name, var.name), null)
  cluster_parameters = merge({
    name            = var.db_cluster_parameter_group_name
    use_name_prefix = var.db_cluster_parameter_group_use_name_prefix
    family          = var.db_cluster_parameter_group_family
    parameters      = var.db_cluster_parameter_group_parameters
  }, var.cluster_parameter_group)
  makes_cluster_parameters  = local.create && (var.create_db_cluster_parameter_group || var.cluster_parameter_group != null)
  cluster_parameters_name   = try(coalesce(local.cluster_parameters.name), var.name)
  instance_parameters = merge({
    name            = var.db_parameter_group_name
    use_name_prefix = var.db_parameter_group_use_name_prefix
    family          = var.db_parameter_group_family
    parameters      = var.db_parameter_group_parameters
  }, var.db_parameter_group)
  makes_instance_parameters = local.create && (var.create_db_parameter_group || var.db_parameter_group != null)
  instance_parameters_name  = try(coalesce(local.instance_parameters.name), var.name)
  intervals                 = concat([var.monitoring_interval, var.cluster_monitoring_interval], [for instance in values(var.instances) : try(coalesce(instance.monitoring_interval), 0)])
  makes_monitoring_role     = local.create && var.create_monitoring_role && anytrue([for interval in local.intervals : try(interval > 0, false)])
  security_group_name       = try(coalesce(var.security_group_name, var.name), "")
  makes_security_group      = local.create && var.create_security_group
  stream = merge({
    mode                 = var.db_cluster_activity_stream_mode
    kms_key_id           = var.db_cluster_activity_stream_kms_key_id
    include_audit_fields = var.engine_native_audit_fields_included
  }, var.cluster_activity_stream)
  shards = merge({
    compute_redundancy  = var.compute_redundancy
    identifier          = var.db_shard_group_identifier
    max_acu             = var.max_acu
    min_acu             = var.min_acu
    publicly_accessible = var.publicly_accessible
    tags                = var.shard_group_tags
  }, var.shard_group)
}
resource "random_password" "master_password" {
  count  = local.create && local.is_random ? 1 : 0
  length = 16
}
resource "aws_db_subnet_group" "this" {
  count      = local.create && var.create_db_subnet_group ? 1 : 0
  name       = try(coalesce(var.db_subnet_group_name, var.name), null)
  subnet_ids = var.subnets
  tags       = var.tags
}
resource "aws_rds_cluster_parameter_group" "this" {
  count       = local.makes_cluster_parameters ? 1 : 0
  name        = try(local.cluster_parameters.use_name_prefix, true) ? null : local.cluster_parameters_name
  name_prefix = try(local.cluster_parameters.use_name_prefix, true) ? "\${local.cluster_parameters_name}-" : null
  family      = try(local.cluster_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.cluster_parameters.parameters == null ? [] : local.cluster_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_db_parameter_group" "this" {
  count       = local.makes_instance_parameters ? 1 : 0
  name        = try(local.instance_parameters.use_name_prefix, true) ? null : local.instance_parameters_name
  name_prefix = try(local.instance_parameters.use_name_prefix, true) ? "\${local.instance_parameters_name}-" : null
  family      = try(local.instance_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.instance_parameters.parameters == null ? [] : local.instance_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_rds_cluster" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately availability_zones backtrack_window
    backup_retention_period cluster_members cluster_scalability_type copy_tags_to_snapshot database_insights_mode
    delete_automated_backups deletion_protection domain domain_iam_role_name enable_global_write_forwarding
    enable_http_endpoint enable_local_write_forwarding enabled_cloudwatch_logs_exports engine engine_lifecycle_support
    engine_version global_cluster_identifier iam_database_authentication_enabled iops kms_key_id network_type
    preferred_maintenance_window replication_source_identifier skip_final_snapshot snapshot_identifier source_region
    storage_encrypted storage_type`)}
  count                                 = local.create ? 1 : 0
  ca_certificate_identifier             = var.cluster_ca_cert_identifier
  cluster_identifier                    = var.cluster_use_name_prefix ? null : var.name
  cluster_identifier_prefix             = var.cluster_use_name_prefix ? "\${var.name}-" : null
  database_name                         = var.is_primary_cluster ? var.database_name : null
  db_cluster_instance_class             = var.db_cluster_instance_class
  db_cluster_parameter_group_name       = local.makes_cluster_parameters ? aws_rds_cluster_parameter_group.this[0].id : try(coalesce(var.cluster_parameter_group_name, var.db_cluster_parameter_group_name), null)
  db_instance_parameter_group_name      = var.allow_major_version_upgrade ? try(coalesce(var.cluster_db_instance_parameter_group_name, var.db_cluster_db_instance_parameter_group_name), null) : null
  db_subnet_group_name                  = local.subnet_group
  engine_mode                           = var.cluster_scalability_type == "limitless" ? "" : var.engine_mode
  final_snapshot_identifier             = var.skip_final_snapshot ? null : try(coalesce(var.final_snapshot_identifier, "final-\${var.name}"), null)
  manage_master_user_password           = local.is_managed ? true : null
  master_password                       = !local.has_password ? null : local.is_random ? random_password.master_password[0].result : var.master_password
  master_password_wo                    = local.has_password ? var.master_password_wo : null
  master_password_wo_version            = local.has_password ? var.master_password_wo_version : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  master_username                       = var.is_primary_cluster ? var.master_username : null
  monitoring_interval                   = var.cluster_monitoring_interval
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = var.cluster_performance_insights_enabled
  performance_insights_kms_key_id       = var.cluster_performance_insights_kms_key_id
  performance_insights_retention_period = var.cluster_performance_insights_retention_period
  port                                  = local.port
  preferred_backup_window               = local.is_serverless ? null : var.preferred_backup_window
  tags                                  = merge(var.tags, var.cluster_tags)
  vpc_security_group_ids                = concat(aws_security_group.this[*].id, var.vpc_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = try(length(var.restore_to_point_in_time) > 0 ? [var.restore_to_point_in_time] : [], [])
    content {
      restore_to_time            = try(restore_to_point_in_time.value.restore_to_time, null)
      restore_type               = try(restore_to_point_in_time.value.restore_type, null)
      source_cluster_identifier  = try(restore_to_point_in_time.value.source_cluster_identifier, null)
      use_latest_restorable_time = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = try(length(var.s3_import) > 0 && !local.is_serverless ? [var.s3_import] : [], [])
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
  dynamic "scaling_configuration" {
    for_each = try(length(var.scaling_configuration) > 0 && local.is_serverless ? [var.scaling_configuration] : [], [])
    content {
      auto_pause               = try(scaling_configuration.value.auto_pause, null)
      max_capacity             = try(scaling_configuration.value.max_capacity, null)
      min_capacity             = try(scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(scaling_configuration.value.seconds_until_auto_pause, null)
      timeout_action           = try(scaling_configuration.value.timeout_action, null)
    }
  }
  dynamic "serverlessv2_scaling_configuration" {
    for_each = try(length(var.serverlessv2_scaling_configuration) > 0 && var.engine_mode == "provisioned" ? [var.serverlessv2_scaling_configuration] : [], [])
    content {
      max_capacity             = try(serverlessv2_scaling_configuration.value.max_capacity, null)
      min_capacity             = try(serverlessv2_scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(serverlessv2_scaling_configuration.value.seconds_until_auto_pause, null)
    }
  }
}
resource "aws_rds_shard_group" "this" {
  count                     = local.create && (var.create_shard_group || var.shard_group != null) ? 1 : 0
  compute_redundancy        = try(local.shards.compute_redundancy, null)
  db_cluster_identifier     = aws_rds_cluster.this[0].id
  db_shard_group_identifier = try(local.shards.identifier, null)
  max_acu                   = try(local.shards.max_acu, null)
  min_acu                   = try(local.shards.min_acu, null)
  publicly_accessible       = try(local.shards.publicly_accessible, null)
  tags                      = merge(var.tags, try(local.shards.tags, {}))
}
resource "aws_rds_cluster_instance" "this" {
  for_each                              = { for key, instance in var.instances : key => instance if local.create && !local.is_serverless }
  apply_immediately                     = try(coalesce(each.value.apply_immediately), var.apply_immediately)
  auto_minor_version_upgrade            = try(coalesce(each.value.auto_minor_version_upgrade), var.auto_minor_version_upgrade)
  availability_zone                     = try(each.value.availability_zone, null)
  ca_cert_identifier                    = try(coalesce(each.value.ca_cert_identifier), var.ca_cert_identifier)
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = try(coalesce(each.value.copy_tags_to_snapshot), var.copy_tags_to_snapshot)
  db_parameter_group_name               = local.makes_instance_parameters ? aws_db_parameter_group.this[0].id : try(coalesce(each.value.db_parameter_group_name), var.db_parameter_group_name)
  db_subnet_group_name                  = local.subnet_group
  engine                                = var.engine
  engine_version                        = var.engine_version
  identifier                            = var.instances_use_identifier_prefix ? null : try(coalesce(each.value.identifier), "\${var.name}-\${each.key}")
  identifier_prefix                     = var.instances_use_identifier_prefix ? try(coalesce(each.value.identifier_prefix), "\${var.name}-\${each.key}-") : null
  instance_class                        = try(coalesce(each.value.instance_class), coalesce(var.cluster_instance_class, var.instance_class), null)
  monitoring_interval                   = try(coalesce(each.value.monitoring_interval), coalesce(var.monitoring_interval == 0 ? null : var.monitoring_interval, var.cluster_monitoring_interval), 0)
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = try(coalesce(each.value.performance_insights_enabled), coalesce(var.performance_insights_enabled, var.cluster_performance_insights_enabled), null)
  performance_insights_kms_key_id       = try(coalesce(each.value.performance_insights_kms_key_id), coalesce(var.performance_insights_kms_key_id, var.cluster_performance_insights_kms_key_id), null)
  performance_insights_retention_period = try(coalesce(each.value.performance_insights_retention_period), var.performance_insights_retention_period)
  preferred_maintenance_window          = try(coalesce(each.value.preferred_maintenance_window), var.preferred_maintenance_window)
  promotion_tier                        = try(each.value.promotion_tier, null)
  publicly_accessible                   = try(coalesce(each.value.publicly_accessible), var.publicly_accessible)
  tags                                  = merge(var.tags, try(each.value.tags, {}))
}
resource "aws_rds_cluster_endpoint" "this" {
  for_each                    = { for key, endpoint in var.endpoints : key => endpoint if local.create && !local.is_serverless }
  cluster_endpoint_identifier = try(coalesce(each.value.identifier), each.key)
  cluster_identifier          = aws_rds_cluster.this[0].id
  custom_endpoint_type        = try(each.value.type, null)
  excluded_members            = try(each.value.excluded_members, null)
  static_members              = try(each.value.static_members, null)
}
resource "aws_rds_cluster_role_association" "this" {
  for_each              = { for key, role in merge(var.iam_roles, var.role_associations) : key => role if local.create }
  db_cluster_identifier = aws_rds_cluster.this[0].id
  feature_name          = try(coalesce(each.value.feature_name), each.key)
  role_arn              = each.value.role_arn
}
resource "aws_rds_cluster_activity_stream" "this" {
  count                               = local.create && (var.create_db_cluster_activity_stream || var.cluster_activity_stream != null) ? 1 : 0
  resource_arn                        = aws_rds_cluster.this[0].arn
  mode                                = try(local.stream.mode, null)
  kms_key_id                          = try(local.stream.kms_key_id, null)
  engine_native_audit_fields_included = try(local.stream.include_audit_fields, null)
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_rds_cluster.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
data "aws_iam_policy_document" "monitoring_rds_assume_role" {
  count = local.makes_monitoring_role ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "rds_enhanced_monitoring" {
  count                = local.makes_monitoring_role ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : var.iam_role_name
  name_prefix          = var.iam_role_use_name_prefix ? "\${var.iam_role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.monitoring_rds_assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
  tags                 = var.tags
}
resource "aws_iam_role_policy_attachment" "rds_enhanced_monitoring" {
  count      = local.makes_monitoring_role ? 1 : 0
  role       = aws_iam_role.rds_enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_security_group" "this" {
  count       = local.makes_security_group ? 1 : 0
  name        = var.security_group_use_name_prefix ? null : local.security_group_name
  name_prefix = var.security_group_use_name_prefix ? "\${local.security_group_name}-" : null
  vpc_id      = var.vpc_id
  description = try(coalesce(var.security_group_description), "Control traffic to/from RDS Aurora \${var.name}")
  tags        = merge(var.tags, var.security_group_tags)
}
resource "aws_security_group_rule" "this" {
  for_each                 = { for key, rule in var.security_group_rules : key => rule if local.makes_security_group }
  type                     = try(each.value.type, "ingress")
  from_port                = try(each.value.from_port, local.port)
  to_port                  = try(each.value.to_port, local.port)
  protocol                 = try(each.value.protocol, "tcp")
  security_group_id        = aws_security_group.this[0].id
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}
resource "aws_security_group_rule" "default_ingress" {
  count                    = local.makes_security_group ? length(var.allowed_security_groups) : 0
  type                     = "ingress"
  from_port                = local.port
  to_port                  = local.port
  protocol                 = "tcp"
  security_group_id        = aws_security_group.this[0].id
  source_security_group_id = var.allowed_security_groups[count.index]
}
resource "aws_security_group_rule" "cidr_ingress" {
  count             = local.makes_security_group && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = local.port
  to_port           = local.port
  protocol          = "tcp"
  security_group_id = aws_security_group.this[0].id
  cidr_blocks       = var.allowed_cidr_blocks
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_ingress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(coalesce(each.value.from_port), local.port)
  to_port                      = try(coalesce(each.value.to_port), local.port)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_egress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, null)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
${outputsOf("aws_rds_cluster.this", {
    cluster_arn: "arn",
    cluster_database_name: "database_name",
    cluster_endpoint: "endpoint",
    cluster_engine_version_actual: "engine_version_actual",
    cluster_hosted_zone_id: "hosted_zone_id",
    cluster_id: "id",
    cluster_master_user_secret: "master_user_secret",
    cluster_master_username: "master_username",
    cluster_port: "port",
    cluster_reader_endpoint: "reader_endpoint",
    cluster_resource_id: "cluster_resource_id"
  })}${outputsOf("aws_rds_cluster_parameter_group.this", {
    db_cluster_parameter_group_arn: "arn",
    db_cluster_parameter_group_id: "id"
  })}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id"
  })}${outputsOf("aws_iam_role.rds_enhanced_monitoring", {
    enhanced_monitoring_iam_role_arn: "arn",
    enhanced_monitoring_iam_role_name: "name"
  })}${outputsOf("aws_security_group.this", { security_group_id: "id" })}output "cluster_instances" {
  value = aws_rds_cluster_instance.this
}
output "db_subnet_group_name" {
  value = local.subnet_group
}
`,
  within: {}
};

// build/terraform/stand-ins/rds-groups.js
var PACKAGE = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  within: {}
};
var PARAMETER_GROUP = {
  inputs: { family: null, parameters: [] },
  body: `resource "aws_db_parameter_group" "this" {
  count       = local.parameter_group.create ? 1 : 0
  name        = local.parameter_group.use_name_prefix ? null : local.parameter_group.name
  name_prefix = local.parameter_group.use_name_prefix ? "\${local.parameter_group.name}-" : null
  family      = var.family
  tags        = local.parameter_group.tags
  dynamic "parameter" {
    for_each = var.parameters == null ? [] : var.parameters
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
`
};
var OPTION_GROUP = {
  inputs: { major_engine_version: null, options: [] },
  body: `resource "aws_db_option_group" "this" {
  count                = local.option_group.create ? 1 : 0
  name                 = local.option_group.use_name_prefix ? null : local.option_group.name
  name_prefix          = local.option_group.use_name_prefix ? "\${local.option_group.name}-" : null
  engine_name          = local.option_group.engine_name
  major_engine_version = var.major_engine_version
  tags                 = local.option_group.tags
  dynamic "option" {
    for_each = var.options == null ? [] : var.options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = try(option_settings.value.name, null)
          value = try(option_settings.value.value, null)
        }
      }
    }
  }
}
`
};
var SUBNET_GROUP = {
  inputs: { subnet_ids: [] },
  body: `resource "aws_db_subnet_group" "this" {
  count       = local.subnet_group.create ? 1 : 0
  name        = local.subnet_group.use_name_prefix ? null : local.subnet_group.name
  name_prefix = local.subnet_group.use_name_prefix ? "\${local.subnet_group.name}-" : null
  subnet_ids  = var.subnet_ids
  tags        = local.subnet_group.tags
}
`
};
var RDS_PARAMETER_GROUP = {
  ...PACKAGE,
  folder: "modules/db_parameter_group",
  required: [],
  inputs: { ...PARAMETER_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  parameter_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${PARAMETER_GROUP.body}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id"
  })}`
};
var RDS_OPTION_GROUP = {
  ...PACKAGE,
  folder: "modules/db_option_group",
  required: [],
  inputs: { ...OPTION_GROUP.inputs, create: true, engine_name: null, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  option_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    engine_name     = var.engine_name
    tags            = var.tags
  }
}
${OPTION_GROUP.body}${outputsOf("aws_db_option_group.this", { db_option_group_arn: "arn", db_option_group_id: "id" })}`
};
var RDS_SUBNET_GROUP = {
  ...PACKAGE,
  folder: "modules/db_subnet_group",
  required: [],
  inputs: { ...SUBNET_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  subnet_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${SUBNET_GROUP.body}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`
};
var RDS_GROUPS = [RDS_PARAMETER_GROUP, RDS_OPTION_GROUP, RDS_SUBNET_GROUP];

// build/terraform/stand-ins/rds-instance.js
var INSTANCE = {
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    apply_immediately: false,
    auto_minor_version_upgrade: true,
    availability_zone: null,
    backup_retention_period: null,
    backup_window: null,
    blue_green_update: null,
    ca_cert_identifier: null,
    character_set_name: null,
    cloudwatch_log_group_class: null,
    cloudwatch_log_group_kms_key_id: null,
    cloudwatch_log_group_retention_in_days: 7,
    copy_tags_to_snapshot: true,
    create_cloudwatch_log_group: false,
    create_monitoring_role: false,
    custom_iam_instance_profile: null,
    database_insights_mode: null,
    db_instance_tags: {},
    db_name: null,
    dedicated_log_volume: false,
    delete_automated_backups: true,
    deletion_protection: false,
    domain: null,
    domain_auth_secret_arn: null,
    domain_dns_ips: null,
    domain_fqdn: null,
    domain_iam_role_name: null,
    domain_ou: null,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_lifecycle_support: null,
    engine_version: null,
    final_snapshot_identifier_prefix: "final",
    iam_database_authentication_enabled: false,
    instance_class: null,
    iops: null,
    kms_key_id: null,
    license_model: null,
    maintenance_window: null,
    manage_master_user_password: true,
    manage_master_user_password_rotation: false,
    master_user_password_rotate_immediately: null,
    master_user_password_rotation_automatically_after_days: null,
    master_user_password_rotation_duration: null,
    master_user_password_rotation_schedule_expression: null,
    master_user_secret_kms_key_id: null,
    max_allocated_storage: 0,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    monitoring_role_name: "rds-monitoring-role",
    monitoring_role_permissions_boundary: null,
    monitoring_role_use_name_prefix: false,
    multi_az: false,
    nchar_character_set_name: null,
    network_type: null,
    option_group_name: null,
    parameter_group_name: null,
    password: null,
    password_wo: null,
    password_wo_version: null,
    performance_insights_enabled: false,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: 7,
    port: null,
    publicly_accessible: false,
    replica_mode: null,
    replicate_source_db: null,
    restore_to_point_in_time: null,
    s3_import: null,
    skip_final_snapshot: false,
    snapshot_identifier: null,
    storage_encrypted: true,
    storage_throughput: null,
    storage_type: null,
    tags: {},
    timezone: null,
    upgrade_storage_config: null,
    username: null,
    vpc_security_group_ids: []
  },
  body: `locals {
  is_replica = var.replicate_source_db != null
  is_managed = !local.is_replica && var.manage_master_user_password
}
resource "random_id" "snapshot_identifier" {
  count = local.instance.create && !var.skip_final_snapshot ? 1 : 0
}
data "aws_iam_policy_document" "enhanced_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "enhanced_monitoring" {
  count                = var.create_monitoring_role ? 1 : 0
  name                 = var.monitoring_role_use_name_prefix ? null : var.monitoring_role_name
  name_prefix          = var.monitoring_role_use_name_prefix ? "\${var.monitoring_role_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.enhanced_monitoring.json
  permissions_boundary = var.monitoring_role_permissions_boundary
}
resource "aws_iam_role_policy_attachment" "enhanced_monitoring" {
  count      = var.create_monitoring_role ? 1 : 0
  role       = aws_iam_role.enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if local.instance.create && var.create_cloudwatch_log_group && !local.instance.use_identifier_prefix])
  name              = "/aws/rds/instance/\${var.identifier}/\${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  log_group_class   = var.cloudwatch_log_group_class
}
resource "aws_db_instance" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately auto_minor_version_upgrade availability_zone
    backup_window ca_cert_identifier character_set_name copy_tags_to_snapshot custom_iam_instance_profile
    database_insights_mode db_name dedicated_log_volume delete_automated_backups deletion_protection domain
    domain_auth_secret_arn domain_dns_ips domain_fqdn domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
    engine_lifecycle_support engine_version iam_database_authentication_enabled instance_class iops kms_key_id
    license_model maintenance_window max_allocated_storage monitoring_interval multi_az nchar_character_set_name
    network_type performance_insights_enabled port publicly_accessible replica_mode replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_throughput storage_type timezone
    upgrade_storage_config vpc_security_group_ids`)}
  count                                 = local.instance.create ? 1 : 0
  backup_retention_period               = try(length(var.blue_green_update), 0) > 0 ? coalesce(var.backup_retention_period, 1) : var.backup_retention_period
  db_subnet_group_name                  = local.instance.db_subnet_group_name
  engine                                = local.is_replica ? null : var.engine
  final_snapshot_identifier             = var.skip_final_snapshot ? null : "\${var.final_snapshot_identifier_prefix}-\${var.identifier}-\${random_id.snapshot_identifier[0].hex}"
  identifier                            = local.instance.use_identifier_prefix ? null : var.identifier
  identifier_prefix                     = local.instance.use_identifier_prefix ? "\${var.identifier}-" : null
  manage_master_user_password           = local.is_managed ? true : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  monitoring_role_arn                   = var.create_monitoring_role ? aws_iam_role.enhanced_monitoring[0].arn : var.monitoring_role_arn
  option_group_name                     = local.instance.option_group_name
  parameter_group_name                  = local.instance.parameter_group_name
  password                              = local.is_managed || local.is_replica ? null : local.instance.password
  password_wo                           = local.is_managed || local.is_replica ? null : var.password_wo
  password_wo_version                   = local.is_managed || local.is_replica ? null : var.password_wo_version
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  tags                                  = merge(var.tags, var.db_instance_tags)
  username                              = local.is_replica ? null : var.username
  dynamic "blue_green_update" {
    for_each = try(length(var.blue_green_update), 0) > 0 ? [var.blue_green_update] : []
    content {
      enabled = try(blue_green_update.value.enabled, null)
    }
  }
  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = var.s3_import != null ? [var.s3_import] : []
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.instance.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_db_instance.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
${outputsOf("aws_db_instance.this", {
    db_instance_address: "address",
    db_instance_arn: "arn",
    db_instance_availability_zone: "availability_zone",
    db_instance_ca_cert_identifier: "ca_cert_identifier",
    db_instance_endpoint: "endpoint",
    db_instance_engine: "engine",
    db_instance_engine_version_actual: "engine_version_actual",
    db_instance_hosted_zone_id: "hosted_zone_id",
    db_instance_id: "id",
    db_instance_identifier: "identifier",
    db_instance_master_user_secret_arn: "master_user_secret[0].secret_arn",
    db_instance_name: "db_name",
    db_instance_port: "port",
    db_instance_resource_id: "resource_id",
    db_instance_status: "status",
    db_instance_username: "username"
  })}${outputsOf("aws_iam_role.enhanced_monitoring", {
    enhanced_monitoring_iam_role_arn: "arn",
    enhanced_monitoring_iam_role_name: "name"
  })}`
};
var INSTANCE_BEFORE = [
  { major: 7, inputs: { copy_tags_to_snapshot: false } },
  { major: 6, inputs: { manage_master_user_password: false } }
];
var RDS_INSTANCE = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  folder: "modules/db_instance",
  required: ["identifier"],
  inputs: { ...INSTANCE.inputs, create: true, db_subnet_group_name: null, use_identifier_prefix: false },
  before: INSTANCE_BEFORE,
  body: `locals {
  instance = {
    create                = var.create
    use_identifier_prefix = var.use_identifier_prefix
    db_subnet_group_name  = var.db_subnet_group_name
    parameter_group_name  = var.parameter_group_name
    option_group_name     = var.option_group_name
    password              = var.password
  }
}
${INSTANCE.body}`,
  within: {}
};

// build/terraform/stand-ins/rds-proxy.js
var RDS_PROXY = {
  name: "terraform-aws-modules/rds-proxy/aws",
  repository: "terraform-aws-modules/terraform-aws-rds-proxy",
  required: [],
  inputs: {
    auth: { default: { auth_scheme: "SECRETS" } },
    auth_scheme: "SECRETS",
    connection_borrow_timeout: null,
    create: true,
    create_iam_policy: true,
    create_iam_role: true,
    create_proxy: true,
    db_cluster_identifier: "",
    db_instance_identifier: "",
    db_proxy_endpoints: {},
    debug_logging: false,
    default_auth_scheme: null,
    endpoints: {},
    engine_family: "",
    iam_auth: "REQUIRED",
    iam_policy_name: "",
    iam_role_name: "",
    iam_role_path: null,
    iam_role_permissions_boundary: null,
    idle_client_timeout: 1800,
    init_query: "",
    kms_key_arns: [],
    max_connections_percent: 90,
    max_idle_connections_percent: 50,
    name: "",
    proxy_tags: {},
    require_tls: true,
    role_arn: "",
    secrets: {},
    session_pinning_filters: [],
    tags: {},
    target_db_cluster: false,
    target_db_instance: false,
    use_policy_name_prefix: false,
    use_role_name_prefix: false,
    vpc_security_group_ids: [],
    vpc_subnet_ids: []
  },
  before: [{ major: 3, inputs: { auth: {} } }],
  body: `locals {
  create      = var.create && var.create_proxy
  makes_role  = local.create && var.create_iam_role
  role_name   = try(coalesce(var.iam_role_name, var.name), null)
  policy_name = try(coalesce(var.iam_policy_name, var.name), null)
  auth = merge(var.auth, {
    for key, secret in var.secrets : key => { auth_scheme = var.auth_scheme, iam_auth = var.iam_auth, secret_arn = secret.arn }
  })
}
resource "aws_db_proxy" "this" {
${passedOn(`debug_logging default_auth_scheme engine_family idle_client_timeout name require_tls vpc_security_group_ids
    vpc_subnet_ids`)}
  count    = local.create ? 1 : 0
  role_arn = local.makes_role ? aws_iam_role.this[0].arn : var.role_arn
  tags     = merge(var.tags, var.proxy_tags)
  dynamic "auth" {
    for_each = local.auth
    content {
      auth_scheme               = try(coalesce(auth.value.auth_scheme), "SECRETS")
      client_password_auth_type = try(auth.value.client_password_auth_type, null)
      iam_auth                  = try(auth.value.iam_auth, null)
      secret_arn                = try(auth.value.secret_arn, null)
      username                  = try(auth.value.username, null)
    }
  }
}
resource "aws_db_proxy_default_target_group" "this" {
  count         = local.create ? 1 : 0
  db_proxy_name = aws_db_proxy.this[0].name
  connection_pool_config {
${passedOn("connection_borrow_timeout init_query max_connections_percent max_idle_connections_percent session_pinning_filters")}  }
}
resource "aws_db_proxy_target" "db_instance" {
  count                  = local.create && var.target_db_instance ? 1 : 0
  db_proxy_name          = aws_db_proxy.this[0].name
  target_group_name      = aws_db_proxy_default_target_group.this[0].name
  db_instance_identifier = var.db_instance_identifier
}
resource "aws_db_proxy_target" "db_cluster" {
  count                 = local.create && var.target_db_cluster ? 1 : 0
  db_proxy_name         = aws_db_proxy.this[0].name
  target_group_name     = aws_db_proxy_default_target_group.this[0].name
  db_cluster_identifier = var.db_cluster_identifier
}
resource "aws_db_proxy_endpoint" "this" {
  for_each               = { for key, endpoint in merge(var.db_proxy_endpoints, var.endpoints) : key => endpoint if local.create }
  db_proxy_name          = aws_db_proxy.this[0].name
  db_proxy_endpoint_name = try(coalesce(each.value.name), each.key)
  vpc_subnet_ids         = try(each.value.vpc_subnet_ids, null)
  vpc_security_group_ids = try(each.value.vpc_security_group_ids, null)
  target_role            = try(each.value.target_role, null)
}
data "aws_iam_policy_document" "assume_role" {
  count = local.makes_role ? 1 : 0
  statement {
    sid     = "RDSAssume"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "this" {
  count                = local.makes_role ? 1 : 0
  name                 = var.use_role_name_prefix ? null : local.role_name
  name_prefix          = var.use_role_name_prefix ? "\${local.role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
}
data "aws_partition" "current" {
}
data "aws_region" "current" {
}
data "aws_iam_policy_document" "this" {
  count = local.makes_role && var.create_iam_policy ? 1 : 0
  statement {
    sid       = "DecryptSecrets"
    actions   = ["kms:Decrypt"]
    resources = length(var.kms_key_arns) > 0 ? var.kms_key_arns : ["arn:\${data.aws_partition.current.partition}:kms:*:*:key/*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.\${data.aws_region.current.name}.\${data.aws_partition.current.dns_suffix}"]
    }
  }
  statement {
    sid       = "ListSecrets"
    actions   = ["secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets"]
    resources = ["*"]
  }
  statement {
    sid = "GetSecrets"
    actions = [
      "secretsmanager:DescribeSecret",
      "secretsmanager:GetResourcePolicy",
      "secretsmanager:GetSecretValue",
      "secretsmanager:ListSecretVersionIds",
    ]
    resources = distinct([for auth in values(local.auth) : auth.secret_arn if try(auth.secret_arn != null, false)])
  }
}
resource "aws_iam_role_policy" "this" {
  count       = local.makes_role && var.create_iam_policy ? 1 : 0
  name        = var.use_policy_name_prefix ? null : local.policy_name
  name_prefix = var.use_policy_name_prefix ? "\${local.policy_name}-" : null
  policy      = data.aws_iam_policy_document.this[0].json
  role        = aws_iam_role.this[0].id
}
${outputsOf("aws_db_proxy.this", { proxy_arn: "arn", proxy_endpoint: "endpoint", proxy_id: "id" })}${outputsOf("aws_iam_role.this", { iam_role_arn: "arn", iam_role_name: "name" })}output "db_proxy_endpoints" {
  value = aws_db_proxy_endpoint.this
}
output "proxy_default_target_group_name" {
  value = try(aws_db_proxy_default_target_group.this[0].name, null)
}
`,
  within: {}
};

// build/terraform/stand-ins/rds.js
var RDS = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  required: ["identifier"],
  inputs: {
    ...INSTANCE.inputs,
    ...PARAMETER_GROUP.inputs,
    ...OPTION_GROUP.inputs,
    ...SUBNET_GROUP.inputs,
    create_db_instance: true,
    create_db_option_group: true,
    create_db_parameter_group: true,
    create_db_subnet_group: false,
    create_random_password: false,
    db_option_group_tags: {},
    db_parameter_group_tags: {},
    db_subnet_group_name: null,
    db_subnet_group_tags: {},
    db_subnet_group_use_name_prefix: true,
    instance_use_identifier_prefix: false,
    option_group_use_name_prefix: true,
    parameter_group_use_name_prefix: true
  },
  before: [
    ...INSTANCE_BEFORE,
    { major: 6, inputs: { create_random_password: true } },
    { major: 4, inputs: { create_db_subnet_group: true, create_random_password: false, storage_encrypted: false } }
  ],
  body: `locals {
  instance = {
    create                = var.create_db_instance
    use_identifier_prefix = var.instance_use_identifier_prefix
    db_subnet_group_name  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].id : var.db_subnet_group_name
    parameter_group_name  = var.create_db_parameter_group ? aws_db_parameter_group.this[0].id : var.parameter_group_name
    option_group_name     = local.option_group.create ? aws_db_option_group.this[0].id : var.option_group_name
    password              = local.is_random ? random_password.master_password[0].result : var.password
  }
  parameter_group = {
    create          = var.create_db_parameter_group
    name            = coalesce(var.parameter_group_name, var.identifier)
    use_name_prefix = var.parameter_group_use_name_prefix
    tags            = merge(var.tags, var.db_parameter_group_tags)
  }
  option_group = {
    create          = var.create_db_option_group && var.engine != "postgres"
    name            = coalesce(var.option_group_name, var.identifier)
    use_name_prefix = var.option_group_use_name_prefix
    engine_name     = var.engine
    tags            = merge(var.tags, var.db_option_group_tags)
  }
  subnet_group = {
    create          = var.create_db_subnet_group
    name            = coalesce(var.db_subnet_group_name, var.identifier)
    use_name_prefix = var.db_subnet_group_use_name_prefix
    tags            = merge(var.tags, var.db_subnet_group_tags)
  }
  is_random = !local.is_replica && var.create_random_password && var.snapshot_identifier == null
}
resource "random_password" "master_password" {
  count  = var.create_db_instance && local.is_random ? 1 : 0
  length = 16
}
${SUBNET_GROUP.body}${PARAMETER_GROUP.body}${OPTION_GROUP.body}${INSTANCE.body}${outputsOf("aws_db_option_group.this", {
    db_option_group_arn: "arn",
    db_option_group_id: "id"
  })}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id"
  })}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`,
  within: {
    "aws_cloudwatch_log_group.this": "module.db_instance",
    "aws_db_instance.this": "module.db_instance",
    "aws_db_option_group.this": "module.db_option_group",
    "aws_db_parameter_group.this": "module.db_parameter_group",
    "aws_db_subnet_group.this": "module.db_subnet_group",
    "aws_iam_role.enhanced_monitoring": "module.db_instance",
    "aws_iam_role_policy_attachment.enhanced_monitoring": "module.db_instance",
    "aws_secretsmanager_secret_rotation.this": "module.db_instance",
    "data.aws_iam_policy_document.enhanced_monitoring": "module.db_instance",
    "random_id.snapshot_identifier": "module.db_instance"
  }
};

// build/terraform/stand-ins/index.js
var STAND_INS = [RDS, RDS_INSTANCE, ...RDS_GROUPS, RDS_AURORA, RDS_PROXY, CLOUDPOSSE_RDS];
var SCHEME = "registry:";
var loaded = /* @__PURE__ */ new Map();
function standInFor(source, version) {
  for (const standIn of STAND_INS) {
    const named = versionIn(source, version, standIn);
    if (named !== void 0)
      return configurationOf(standIn, majorVersion(named.version));
  }
  return void 0;
}
function isStandInPath(path) {
  return path.startsWith(SCHEME);
}
function versionIn(source, version, { name, repository, folder = "" }) {
  const [address = "", query = ""] = source.split("?");
  const [place = "", inner = ""] = address.replace(/^(?:git::)?(?:[a-z]+:\/\/)?/, "").split("//");
  if (inner.replace(/\/$/, "") !== folder)
    return void 0;
  if (place.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "") === name)
    return { version };
  const isRepository = ["/", ":"].some((separator) => place.replace(/\.git$/, "").endsWith(`github.com${separator}${repository}`));
  return isRepository ? { version: /(?:^|&)ref=(?:refs\/)?(?:tags\/)?([^&]*)/.exec(query)?.[1] } : void 0;
}
function majorVersion(constraints) {
  const majors = (constraints ?? "").split(",").flatMap((constraint) => {
    const [, operator = "", major, rest = ""] = /^\s*(<=|>=|~>|!=|=|<|>)?\s*v?(\d+)((?:\.\d+)*)(?:[-+][\w.+-]*)?\s*$/.exec(constraint) ?? [];
    if (major === void 0 || operator === ">=" || operator === ">" || operator === "!=")
      return [];
    if (operator === "~>" && rest === "")
      return [];
    return [operator === "<" && /^[.0]*$/.test(rest) ? Number(major) - 1 : Number(major)];
  });
  return majors.length === 0 ? void 0 : Math.min(...majors);
}
function configurationOf(standIn, major) {
  const older = (standIn.before ?? []).filter((change) => major !== void 0 && major < change.major);
  const key = `${packagePath(standIn)} ${older.map((change) => change.major).join(" ")}`;
  let configuration = loaded.get(key);
  if (configuration === void 0) {
    const inputs = older.reduce((newer, { inputs: others }) => ({ ...newer, ...others }), standIn.inputs);
    configuration = load(standIn, inputs);
    loaded.set(key, configuration);
  }
  return configuration;
}
function packagePath({ name, folder }) {
  return folder === void 0 ? name : `${name}//${folder}`;
}
function load(standIn, inputs) {
  const variables = Object.entries(inputs).map(
    // JSON without "${" is an expression of the language, too.
    ([name, value]) => `variable "${name}" {
  default = ${JSON.stringify(value)}
}
`
  );
  const required = standIn.required.map((name) => `variable "${name}" {
}
`);
  const text2 = [...required, ...variables, standIn.body].join("");
  const folder = SCHEME + packagePath(standIn);
  const { body } = parseHcl(text2);
  const file2 = {
    ...sourceFile(folder, { text: text2, lines: createLineIndex(text2) }),
    body,
    comments: [],
    problems: [],
    diagnostics: []
  };
  return { ...loadModule({ folder, primary: [file2], override: [] }), standIn };
}

// build/terraform/module-source.js
var DEEPEST_MODULE = 32;
function isLocalSource(source) {
  return /^\.\.?(?:[/\\]|$)/.test(source);
}
function callTarget(module, call) {
  const { run } = module;
  const target = findModule(module, call);
  if ("why" in target) {
    const attribute = attributeOf(call.layers, "source");
    const span = attribute === void 0 ? headerSpan(call) : locate(attribute);
    const message = `module "${call.name}" was not read, so what it makes is not judged: ${target.why}`;
    run.diagnose(target.code, target.severity, message, span);
    return void 0;
  }
  reportConfiguration(run, target);
  return target;
}
function findModule(module, call) {
  if (attributeOf(call.layers, "source") === void 0)
    return missing("error", "it has no source argument");
  const source = sourceOf(module, call);
  if (typeof source !== "string")
    return missing("warning", `its source is not known: ${source.map(({ reason }) => reason).join("; ")}`);
  const isLocal = isLocalSource(source);
  const folder = isLocal ? pathFrom(module.configuration.folder, source) : installedFolder(module, call.name, source);
  if (folder === void 0)
    return isLocal ? missing("error", `"${source}" is outside of the judged files`) : elsewhere(module, call, source);
  if (module.folders.includes(folder)) {
    const why = `it calls itself: ${[...module.folders, folder].join(" \u2192 ")}`;
    return { code: "terraform-module-cycle", severity: "error", why };
  }
  if (module.path.length >= DEEPEST_MODULE) {
    const why = `modules call each other more than ${DEEPEST_MODULE} levels deep; call it from a module above`;
    return { code: "terraform-module-depth", severity: "error", why };
  }
  return module.run.configuration(folder) ?? missing("error", `there are no configuration files in "${folder}"`);
}
function elsewhere({ run }, call, source) {
  const standIn = standInFor(source, literalText(attributeOf(call.layers, "version")));
  if (standIn === void 0) {
    return missing("warning", `"${source}" is not in the judged files; run "terraform init" before to judge it, too`);
  }
  const message = `module "${call.name}" is judged by its arguments and the documented defaults of ${source}, which is not in the judged files`;
  run.diagnose("terraform-module-stand-in", "note", message, headerSpan(call));
  return standIn;
}
function missing(severity, why) {
  return { code: "terraform-module-missing", severity, why };
}
function sourceOf(module, call) {
  const attribute = attributeOf(call.layers, "source");
  const literal3 = literalText(attribute);
  if (attribute === void 0)
    return [];
  if (literal3 !== void 0)
    return literal3;
  const value = evaluateExpression(attribute.node.expression, module.scopes(attribute.file), attribute.node);
  return value.kind === "string" ? value.value : value.kind === "unknown" ? value.because : [{ reason: "it is no text" }];
}
function installedFolder(module, name, source) {
  const { run } = module;
  const text2 = run.read(joinPath(run.root, ".terraform/modules/modules.json"));
  if (text2 === void 0)
    return void 0;
  const entry = manifest(text2).get([...module.path, name].join("."));
  if (entry === void 0)
    return void 0;
  const [wanted, installed] = [registryAddress(source), registryAddress(entry.source)];
  const isOther2 = wanted !== void 0 && installed !== void 0 && wanted !== installed;
  return isOther2 ? void 0 : pathFrom(run.root, entry.folder);
}
function registryAddress(source) {
  return /^(?:[\w-]+(?:\.[\w-]+)+\/)?([\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?)$/.exec(source)?.[1];
}
var NO_MODULES = /* @__PURE__ */ new Map();
function manifest(text2) {
  let parsed2;
  try {
    parsed2 = JSON.parse(text2);
  } catch {
    return NO_MODULES;
  }
  const modules = /* @__PURE__ */ new Map();
  if (typeof parsed2 !== "object" || parsed2 === null || !("Modules" in parsed2) || !Array.isArray(parsed2.Modules)) {
    return modules;
  }
  for (const entry of parsed2.Modules) {
    if (typeof entry !== "object" || entry === null || !("Key" in entry) || !("Dir" in entry))
      continue;
    if (typeof entry.Key === "string" && typeof entry.Dir === "string") {
      const folder = entry.Dir.replaceAll("\\", "/");
      modules.set(entry.Key, {
        folder,
        source: "Source" in entry && typeof entry.Source === "string" ? entry.Source : ""
      });
    }
  }
  return modules;
}
function reportConfiguration(run, configuration) {
  for (const { code, severity, message, span } of configuration.diagnostics)
    run.diagnose(code, severity, message, span);
}

// build/terraform/instances.js
function instancesOf(shape, instances) {
  return { instances, value: shape === "single" ? single(instances) : several(shape, instances) };
}
function single(instances) {
  return instances[0]?.value ?? NULL;
}
function several(shape, instances) {
  const certain = instances.filter(({ open: open2 }) => open2 === void 0);
  const open = instances.filter((instance) => instance.open !== void 0);
  const [other] = open;
  const references = open.map(({ value }) => value.from?.references).reduce(mergeReferences, void 0);
  const from = references && { references };
  if (shape === "count") {
    const leading = certain.map(({ value }) => value);
    if (other?.open === void 0)
      return tuple(leading);
    const partial2 = { kind: "sequence", leading, some: [], other: other.value };
    return unknown(DYNAMIC, other.open, { notNull: true, partial: partial2, from });
  }
  const entries = new Map(certain.map(({ key, value }) => [String(key), value]));
  if (other?.open === void 0)
    return object(entries);
  const keyed2 = open.every(({ key }) => key !== void 0) ? { certain: entries, maybe: new Map(open.map(({ key, value }) => [String(key), value])) } : void 0;
  const partial = { kind: "mapping", entries, other: open.length === 1 ? other.value : void 0 };
  return unknown(DYNAMIC, other.open, { notNull: true, partial, entries: keyed2, from });
}

// build/terraform/body.js
var NO_BLOCKS = /* @__PURE__ */ new Map();
function contentOf(layers, scopes, meta) {
  const left = { blocks: MOST_BLOCKS };
  const attributes = attributesOf(layers).filter(({ node }) => !meta.has(node.name));
  const blocks = blocksOf(layers).filter(({ node }) => !meta.has(node.type));
  return { attributes, blocks: expand(blocks, scopes, left), scopes };
}
var MOST_BLOCKS = 1e4;
function nestedContent(block, scopes, left) {
  const { file: file2, node } = block;
  const attributes = [...node.body.attributes.values()].map((attribute) => ({ file: file2, node: attribute }));
  const blocks = node.body.blocks.map((nested) => ({ file: file2, node: nested }));
  return { attributes, blocks: expand(blocks, scopes, left), scopes };
}
function expand(blocks, scopes, left) {
  if (blocks.length === 0)
    return NO_BLOCKS;
  const lists = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    const type = typeMade(block.node);
    const list2 = lists.get(type) ?? { items: [], rest: void 0, made: [] };
    lists.set(type, list2);
    const made = block.node.type === "dynamic" ? expandDynamic(block, scopes(block.file), scopes, left) : { items: [{ at: block, content: nestedContent(block, scopes, left) }], rest: void 0 };
    list2.made.push(made);
    for (const item of made.items)
      list2.items.push(item);
    if (made.rest !== void 0)
      list2.rest = [...list2.rest ?? [], ...made.rest];
  }
  return new Map([...lists].map(([type, { items, rest, made }]) => [
    type,
    rest === void 0 ? { items, rest } : { items, rest, cases: casesTogether(made) }
  ]));
}
var MOST_CASES = 16;
function casesTogether(lists) {
  let all2 = [{ items: [], onlyIf: ALWAYS }];
  for (const { items, rest, cases } of lists) {
    const own = cases ?? (rest === void 0 ? [{ items, onlyIf: ALWAYS }] : void 0);
    if (own === void 0 || all2.length * own.length > MOST_CASES)
      return void 0;
    all2 = all2.flatMap((before) => own.flatMap((each) => {
      const onlyIf = together(before.onlyIf, each.onlyIf);
      return onlyIf === void 0 ? [] : [{ items: [...before.items, ...each.items], onlyIf }];
    }));
  }
  return all2;
}
function expandDynamic(dynamic, scope, scopes, left) {
  const { file: file2, node } = dynamic;
  const content2 = node.body.blocks.find((block) => block.type === "content");
  const forEach = node.body.attributes.get("for_each");
  if (content2 === void 0 || forEach === void 0) {
    const message2 = 'A dynamic block needs a "for_each" argument and a "content" block';
    const span2 = locate(dynamic);
    scope.report({ message: message2, span: span2 });
    return { items: [], rest: [{ reason: message2, span: span2 }] };
  }
  const collection = settle(evaluateExpression(forEach.expression, scope, forEach));
  const elements = elementsToRepeat(collection);
  if (elements === void 0) {
    const message2 = "A dynamic block cannot repeat over this value: a list, set, map or object is required, and not null";
    const span2 = locate({ file: file2, node: forEach });
    scope.report({ message: message2, span: span2 });
    return { items: [], rest: [{ reason: message2, span: span2 }] };
  }
  const iterator = iteratorName(dynamic);
  const at = { file: file2, node };
  const made = elements.known.slice(0, left.blocks);
  left.blocks -= made.length;
  const blockOf = ([key, value]) => {
    const each = object(/* @__PURE__ */ new Map([["key", key], ["value", value]]));
    const inner = (other) => bind(scopes(other), iterator, each);
    return { at, content: nestedContent({ file: file2, node: content2 }, inner, left) };
  };
  const items = made.map(blockOf);
  if (made.length === elements.known.length) {
    const cases = elements.rest === void 0 ? void 0 : blocksInCases(collection, blockOf, left);
    return { items, rest: elements.rest, cases };
  }
  const message = `Dynamic blocks make more than ${MOST_BLOCKS} blocks here; the others are not judged`;
  const span = locate(dynamic);
  scope.report({ message, span });
  return { items, rest: [...elements.rest ?? [], { reason: message, span }] };
}
function blocksInCases(collection, blockOf, left) {
  const { choices: choices2, cases } = collection.kind === "unknown" ? collection : {};
  const elements = choices2?.map((choice) => elementsToRepeat(settle(choice)));
  if (elements === void 0 || cases === void 0)
    return void 0;
  if (elements.some((each) => each === void 0 || each.rest !== void 0))
    return void 0;
  const count = elements.reduce((sum2, each) => sum2 + (each?.known.length ?? 0), 0);
  if (count > left.blocks)
    return void 0;
  left.blocks -= count;
  return elements.map((each, index2) => ({ items: (each?.known ?? []).map(blockOf), onlyIf: cases[index2] ?? ALWAYS }));
}
function iteratorName({ node }) {
  const written3 = node.body.attributes.get("iterator")?.expression;
  if (written3?.kind === "variable")
    return written3.name;
  const literal3 = written3?.kind === "template" && written3.parts.length === 1 ? written3.parts[0] : void 0;
  return literal3?.kind === "literal" ? literal3.value : node.labels[0]?.value ?? "";
}
function elementsToRepeat(collection) {
  if (collection.kind === "unknown") {
    const { partial, because } = collection;
    const certain = collection.entries?.certain ?? (partial?.kind === "mapping" ? partial.entries : void 0);
    if (certain !== void 0)
      return { known: pairs2(certain), rest: because };
    if (partial?.kind !== "sequence")
      return { known: [], rest: because };
    const known = [...partial.leading, ...partial.some];
    return {
      known: known.map((value, index2) => keyed(collection.type.kind === "set", index2, value, because)),
      rest: partial.isComplete === true ? void 0 : because
    };
  }
  const entries = entriesOf(collection);
  if (entries !== void 0)
    return { known: pairs2(entries), rest: void 0 };
  const elements = elementsOf(collection);
  if (elements === void 0)
    return void 0;
  const isSet3 = collection.kind === "set";
  return { known: elements.map((value, index2) => keyed(isSet3, index2, value)), rest: void 0 };
}
function pairs2(entries) {
  return sortedKeys(entries).map((key) => [text(key), entries.get(key) ?? unknown(DYNAMIC, [])]);
}
function keyed(isSet3, index2, value, because) {
  if (isSet3)
    return [value, value];
  return [because === void 0 ? number(index2) : unknown(DYNAMIC, because), value];
}
function evaluateAttribute({ file: file2, node }, scopes) {
  return evaluateExpression(node.expression, scopes(file2), node);
}
function argument2(content2, name) {
  const attribute = content2.attributes.find(({ node }) => node.name === name);
  return attribute && evaluateAttribute(attribute, content2.scopes);
}
function blocksOfType(content2, type) {
  return content2.blocks.get(type) ?? { items: [], rest: void 0 };
}
function blocksValue(list2) {
  const items = list2.items.map(({ at, content: content2 }) => withOrigin(contentValue(content2), originAt(at.file, at.node)));
  if (list2.rest === void 0)
    return items.length === 0 ? EMPTY_TUPLE : tuple(items);
  return unknown(DYNAMIC, list2.rest, {
    notNull: true,
    partial: { kind: "sequence", leading: [], some: items, other: void 0 }
  });
}
function contentValue(content2) {
  const entries = /* @__PURE__ */ new Map();
  for (const attribute of content2.attributes)
    entries.set(attribute.node.name, evaluateAttribute(attribute, content2.scopes));
  for (const [type, list2] of content2.blocks)
    entries.set(type, blocksValue(list2));
  return object(entries);
}

// build/terraform/references.js
function referenceText(expression) {
  if (expression.kind === "variable")
    return expression.name;
  if (expression.kind === "attribute") {
    const source = referenceText(expression.source);
    return source === void 0 ? void 0 : `${source}.${expression.name}`;
  }
  if (expression.kind === "index") {
    const source = referenceText(expression.source);
    const key = literalKey2(expression.key);
    return source === void 0 || key === void 0 ? void 0 : source + indexSuffix(key);
  }
  const written3 = expression.kind === "template" ? literalKey2(expression) : void 0;
  return typeof written3 === "string" ? written3 : void 0;
}
function referenceMap(expression) {
  const map2 = /* @__PURE__ */ new Map();
  for (const { key, value } of expression.items) {
    const from = referenceText(key);
    const to = referenceText(value);
    if (from !== void 0 && to !== void 0)
      map2.set(from, to);
  }
  return map2;
}
function literalKey2(expression) {
  if (expression.kind === "number")
    return Number(expression.text);
  if (expression.kind !== "template")
    return void 0;
  let text2 = "";
  for (const part of expression.parts) {
    if (part.kind !== "literal")
      return void 0;
    text2 += part.value;
  }
  return text2;
}

// build/terraform/providers.js
var SETTINGS = {
  defaultTags(content2) {
    const [block] = blocksOfType(content2, "default_tags").items;
    return block && argument2(block.content, "tags");
  },
  region: (content2) => argument2(content2, "region")
};
var NO_PROVIDERS = { setting: () => void 0, isRootDefault: () => false };
var META = /* @__PURE__ */ new Set(["alias", "version", "for_each"]);
function rootProviders(module) {
  return { ...moduleProviders(module, NO_PROVIDERS), isRootDefault: (reference) => !reference.includes(".") };
}
function inheritedProviders(module, caller, call) {
  const given = attributeOf(call.layers, "providers")?.node.expression;
  const map2 = given?.kind === "object" ? referenceMap(given) : void 0;
  const handed = (reference) => {
    if (map2 !== void 0)
      return map2.get(reference);
    return reference.includes(".") ? void 0 : reference;
  };
  return moduleProviders(module, {
    setting(reference, setting) {
      const name = handed(reference);
      return name === void 0 ? void 0 : caller.providers().setting(name, setting);
    },
    isRootDefault(reference) {
      const name = handed(reference);
      return name !== void 0 && caller.providers().isRootDefault(name);
    }
  });
}
function moduleProviders(module, outer) {
  const known = /* @__PURE__ */ new Map();
  const declared = (reference) => module.configuration.providers.get(reference.replace(/\[.*$/, ""));
  return {
    setting(reference, setting) {
      const key = `${setting} ${reference}`;
      if (known.has(key))
        return known.get(key);
      const declaration = declared(reference);
      const own = declaration && contentOf(declaration.layers, providerScopes(module, declaration), META);
      const value = own === void 0 || isPassedOn(own) ? outer.setting(reference, setting) : SETTINGS[setting](own);
      known.set(key, value);
      return value;
    },
    isRootDefault(reference) {
      const declaration = declared(reference);
      const isEmpty2 = declaration === void 0 || isPassedOn(contentOf(declaration.layers, module.scopes, META));
      return isEmpty2 && outer.isRootDefault(reference);
    }
  };
}
function isPassedOn({ attributes, blocks }) {
  return attributes.length === 0 && blocks.size === 0;
}
function providerScopes(module, declaration) {
  const forEach = attributeOf(declaration.layers, "for_each");
  if (forEach === void 0)
    return module.scopes;
  const span = locate(forEach);
  const each = unknown(DYNAMIC, [{ reason: `provider "${declaration.name}" has several configurations`, span }], {
    notNull: true
  });
  return (file2) => bind(module.scopes(file2), "each", each);
}
function providerOf({ layers, type }) {
  const given = attributeOf(layers, "provider")?.node.expression;
  const named = given && referenceText(given);
  return named ?? type.split("_", 1)[0] ?? type;
}

// build/terraform/repetition.js
var MOST_REPEATS = 1e4;
var ONCE = { shape: "single", repeats: [{ key: void 0, binding: void 0, uncertain: void 0 }] };
function repetitionOf(layers, scopeOf) {
  const count = attributeOf(layers, "count");
  const forEach = attributeOf(layers, "for_each");
  const haveBoth = layers.some(({ node: { body } }) => body.attributes.has("count") && body.attributes.has("for_each"));
  if (haveBoth && forEach !== void 0) {
    const message = 'Invalid combination of "count" and "for_each": a block can have only one of them';
    return uncertainly("each", [report(scopeOf(forEach), forEach, message)]);
  }
  if (count !== void 0)
    return counted(count, scopeOf(count));
  if (forEach !== void 0)
    return forEachOf(forEach, scopeOf(forEach));
  const enabled = enabledOf(layers);
  return enabled === void 0 ? ONCE : enabledOnce(enabled, scopeOf(enabled));
}
function enabledOf(layers) {
  for (const { file: file2, node } of blocksOf(layers)) {
    const enabled = node.type === "lifecycle" ? node.body.attributes.get("enabled") : void 0;
    if (enabled !== void 0)
      return { file: file2, node: enabled };
  }
  return void 0;
}
function enabledOnce(argument3, scope) {
  const value = evaluateExpression(argument3.node.expression, scope, argument3.node);
  if (value.kind === "unknown") {
    return { shape: "single", repeats: [{ key: void 0, binding: void 0, uncertain: value.because }] };
  }
  const isOff = value.kind === "bool" ? !value.value : asText(value) === "false";
  return isOff ? { shape: "single", repeats: [] } : ONCE;
}
function withKeys({ shape, repeats }, keys2) {
  const [open, ...others] = repeats.filter(({ uncertain }) => uncertain !== void 0);
  if (open === void 0)
    return { shape, repeats };
  const certain = repeats.filter(({ uncertain }) => uncertain === void 0);
  const has2 = new Set(certain.map(({ key }) => key));
  const like = (wanted) => others.find(({ key }) => key === wanted) ?? open;
  const further = keys2.filter((key) => !has2.has(key)).map((key) => repeatAt(shape, key, like(key)));
  if (further.includes(void 0))
    return { shape, repeats };
  return { shape, repeats: [...certain, ...further.filter((repeat) => repeat !== void 0)] };
}
function repeatAt(shape, key, { binding }) {
  if (shape === "single")
    return key === void 0 ? ONCE.repeats[0] : void 0;
  if (shape === "count")
    return typeof key === "number" ? countRepeat(key) : void 0;
  if (typeof key !== "string")
    return void 0;
  const value = binding === void 0 ? void 0 : entriesOf(binding.value)?.get("value");
  return eachRepeat(key, value ?? unknown(DYNAMIC, []));
}
function counted(argument3, scope) {
  const value = evaluateExpression(argument3.node.expression, scope, argument3.node);
  if (value.kind === "unknown")
    return countedAmong(value);
  const written3 = writtenCount(value);
  if (written3 === void 0) {
    const message = "Invalid count argument: a whole number that is not negative is required";
    return uncertainly("count", [report(scope, argument3, message)]);
  }
  const repeats = Array.from({ length: Math.min(written3, MOST_REPEATS) }, (_, index2) => countRepeat(index2));
  if (written3 > MOST_REPEATS)
    repeats.push(openCount([tooMany(scope, argument3, written3)]));
  return { shape: "count", repeats };
}
function writtenCount(value) {
  const written3 = value.kind === "string" && value.value.trim() !== "" ? Number(value.value) : asNumber(value);
  return written3 !== void 0 && Number.isInteger(written3) && written3 >= 0 ? written3 : void 0;
}
function countedAmong({ because, choices: choices2 = [], cases }) {
  const counts = choices2.map(writtenCount).filter((count) => count !== void 0);
  if (counts.length === 0 || counts.length < choices2.length)
    return uncertainly("count", because);
  const least = Math.min(...counts, MOST_REPEATS);
  const repeats = Array.from({ length: least }, (_, index2) => countRepeat(index2));
  const isOneMore = Math.max(...counts) === least + 1;
  const onlyIf = cases && inSome(cases.filter((_, index2) => (counts[index2] ?? 0) > least));
  repeats.push(isOneMore ? { ...countRepeat(least), uncertain: because, onlyIf } : openCount(because));
  return { shape: "count", repeats };
}
function forEachOf(argument3, scope) {
  const value = settle(evaluateExpression(argument3.node.expression, scope, argument3.node));
  const items = value.kind === "unknown" ? partOf(value) : itemsOf(value);
  if (items === void 0 || isSensitive(shallow(value))) {
    const message = "Invalid for_each argument: a map, or a set of strings, is required, and neither may be null or sensitive";
    return uncertainly("each", [report(scope, argument3, message)]);
  }
  const repeats = items.known.slice(0, MOST_REPEATS).map(([key, item]) => eachRepeat(key, item));
  const count = items.known.length + (items.maybe?.length ?? 0);
  if (count > MOST_REPEATS)
    repeats.push(openEach([tooMany(scope, argument3, count)]));
  else if (items.maybe !== void 0) {
    for (const [key, item] of items.maybe) {
      repeats.push({ ...eachRepeat(key, item), uncertain: items.open, onlyIf: items.onlyIf?.(key) });
    }
  } else if (items.open !== void 0)
    repeats.push(openEach(items.open, items.other));
  return { shape: "each", repeats };
}
function itemsOf(value) {
  const entries = entriesOf(value);
  if (entries !== void 0)
    return { known: ordered(entries) };
  return value.kind === "set" ? setItems(value.items, void 0) : void 0;
}
function partOf(value) {
  const { partial, because, type } = value;
  const entries = value.entries ?? entriesOfSets(value);
  if (entries !== void 0) {
    const onlyIf = (key) => caseOfKey(key, value);
    return { known: ordered(entries.certain), open: because, maybe: ordered(entries.maybe), onlyIf };
  }
  if (partial?.kind === "mapping")
    return { known: ordered(partial.entries), open: because, other: partial.other };
  if (partial?.kind === "sequence" && type.kind === "set") {
    return setItems([...partial.leading, ...partial.some], because, partial.other);
  }
  return { known: [], open: because };
}
function caseOfKey(key, { choices: choices2 = [], cases }) {
  const having = choices2.map((choice) => {
    const entries = entriesOf(choice);
    if (entries !== void 0)
      return entries.has(key);
    const items = choice.kind === "set" ? setItems(choice.items, void 0) : void 0;
    return items?.open === void 0 ? items?.known.some(([name]) => name === key) : void 0;
  });
  return having.includes(void 0) ? void 0 : cases && inSome(cases.filter((_, index2) => having[index2]));
}
function inSome(cases) {
  return cases.reduce((all2, each) => inEither(all2, each), void 0);
}
function entriesOfSets({ choices: choices2 }) {
  const sets = choices2?.map((choice) => {
    const items = choice.kind === "set" ? setItems(choice.items, void 0) : void 0;
    return items?.open === void 0 && items !== void 0 ? new Map(items.known) : void 0;
  });
  if (sets === void 0 || sets.length === 0)
    return void 0;
  const certain = /* @__PURE__ */ new Map();
  const maybe = /* @__PURE__ */ new Map();
  for (const set of sets) {
    if (set === void 0)
      return void 0;
    for (const [key, item] of set)
      (sets.every((other) => other?.has(key)) ? certain : maybe).set(key, item);
  }
  return { certain, maybe };
}
function ordered(entries) {
  return sortedKeys(entries).map((key) => [key, entries.get(key) ?? unknown(DYNAMIC, [])]);
}
function setItems(items, because, other) {
  const known = [];
  let open = because;
  for (const item of items) {
    const key = asText(item);
    if (key !== void 0)
      known.push([key, item]);
    else if (item.kind === "unknown")
      open = [...open ?? [], ...item.because];
    else
      return void 0;
  }
  return open === void 0 ? { known } : { known, open, other };
}
function shallow(value) {
  return bool(true, value.from);
}
function countRepeat(index2) {
  const value = object(/* @__PURE__ */ new Map([["index", number(index2)]]));
  return { key: index2, binding: { name: "count", value }, uncertain: void 0 };
}
function openCount(because) {
  const value = object(/* @__PURE__ */ new Map([["index", unknown(NUMBER, because, { notNull: true })]]));
  return { key: void 0, binding: { name: "count", value }, uncertain: because };
}
function eachRepeat(key, value) {
  const each = object(/* @__PURE__ */ new Map([
    ["key", text(key, value.from)],
    ["value", value]
  ]));
  return { key, binding: { name: "each", value: each }, uncertain: void 0 };
}
function openEach(because, other) {
  const each = object(/* @__PURE__ */ new Map([
    ["key", unknown(STRING, because, { notNull: true })],
    ["value", other ?? unknown(DYNAMIC, because)]
  ]));
  return { key: void 0, binding: { name: "each", value: each }, uncertain: because };
}
function uncertainly(shape, because) {
  return { shape, repeats: [shape === "count" ? openCount(because) : openEach(because)] };
}
function report(scope, argument3, message) {
  const problem = { message, span: locate(argument3) };
  scope.report(problem);
  return { reason: message, span: problem.span };
}
function tooMany(scope, argument3, count) {
  return report(scope, argument3, `${count} instances of one block: only the first ${MOST_REPEATS} are judged`);
}
function caseWithin(outer, inner) {
  const doubts = [outer, inner].filter(({ uncertain }) => uncertain !== void 0);
  const cases = doubts.map(({ onlyIf }) => onlyIf);
  return doubts.length === 0 || cases.includes(void 0) ? void 0 : together(...cases);
}

// build/terraform/module-call.js
var META_ARGUMENTS = /* @__PURE__ */ new Set([
  "source",
  "version",
  "count",
  "for_each",
  "providers",
  "depends_on"
]);
function expandCall(module, call, make) {
  const target = callTarget(module, call);
  if (target === void 0)
    return void 0;
  const { run } = module;
  if (target.standIn === void 0)
    reportUnknownArguments(module, call, target);
  const repetition = repetitionOf(call.layers, ({ file: file2 }) => module.scopes(file2));
  const keys2 = run.plan?.keysOf(within(module.address, `module.${call.name}`));
  const { shape, repeats } = keys2 === void 0 ? repetition : withKeys(repetition, keys2);
  const instances = [];
  for (const { key, binding, uncertain, onlyIf } of repeats) {
    if (run.budget.modules <= 0) {
      const message = "Too many instances of modules; the rest is not judged";
      run.diagnose("terraform-limit", "error", message, headerSpan(call));
      break;
    }
    run.budget.modules -= 1;
    const address = within(module.address, `module.${call.name}${indexSuffix(key)}`);
    const scopes = binding === void 0 ? module.scopes : (file2) => bind(module.scopes(file2), binding.name, binding.value);
    const because = [...module.uncertain ?? [], ...uncertain ?? []];
    instances.push(make({
      key,
      open: uncertain,
      configuration: target,
      address,
      path: [...module.path, call.name],
      calls: [...module.calls, { address, span: headerSpan(call) }],
      uncertain: because.length === 0 ? void 0 : because,
      onlyIf: caseWithin(module, { uncertain, onlyIf }),
      folders: [...module.folders, target.folder],
      calledBy: call,
      inputs: argumentsOf(call, address, scopes),
      providersOf: (child) => inheritedProviders(child, module, call)
    }));
  }
  return instancesOf(shape, instances);
}
function argumentsOf(call, address, scopes) {
  return {
    caller: { address, span: headerSpan(call) },
    value(name) {
      const attribute = META_ARGUMENTS.has(name) ? void 0 : attributeOf(call.layers, name);
      if (attribute === void 0)
        return void 0;
      const { file: file2, node } = attribute;
      const value = passedThrough(evaluateExpression(node.expression, scopes(file2), node), file2, node);
      return { value, span: locate(attribute) };
    }
  };
}
function reportUnknownArguments(module, call, target) {
  for (const { file: file2, node } of call.layers) {
    for (const attribute of node.body.attributes.values()) {
      if (META_ARGUMENTS.has(attribute.name) || target.variables.has(attribute.name))
        continue;
      const message = `module "${call.name}" has no variable "${attribute.name}"`;
      module.run.diagnose("terraform-unsupported", "error", message, locate({ file: file2, node: attribute }));
    }
  }
}
function opaqueModule(call) {
  const name = `module.${call.name}`;
  const span = headerSpan(call);
  const because = (what) => [
    { reason: `${what} comes from a module that was not read`, span }
  ];
  const isRepeated = ["count", "for_each"].some((argument3) => attributeOf(call.layers, argument3) !== void 0);
  if (isRepeated)
    return unknown(DYNAMIC, because(name), { notNull: true });
  return withMembers({ attribute: (output) => unknown(DYNAMIC, because(`${name}.${output}`)) }, because(name));
}

// build/terraform/literal-scope.js
function literalScope(run, file2) {
  return {
    file: file2,
    bindings: void 0,
    functions: /* @__PURE__ */ new Map(),
    files: { folder: folderOf(file2.path), read: () => void 0, under: () => [] },
    lookup: () => void 0,
    report({ message, span }) {
      run.report({ message: `Only literal values are allowed here: ${message}`, span });
    }
  };
}

// build/terraform/variables.js
function variableValue(run, declaration, inputs, scopes) {
  const constraint = constraintOf(run, declaration, scopes);
  const own = plainValue(run, declaration, constraint, inputs);
  const value = inputs.caller === void 0 ? plannedVariable(run, declaration, constraint, own) : own;
  return flag(declaration, "sensitive") === true ? withSensitivity(value, true) : value;
}
function plannedVariable(run, declaration, constraint, own) {
  const { name } = declaration;
  if (run.plan?.isOpenVariable(name) === true) {
    const reason2 = `var.${name} is given elsewhere, as the plan says`;
    return unknown(valueType(constraint), [{ reason: reason2, span: headerSpan(declaration) }]);
  }
  const given = run.plan?.variable(name);
  if (given === void 0 || given === null && flag(declaration, "nullable") === false)
    return own;
  let planned2;
  try {
    planned2 = convertWithDefaults(languageValue(given), constraint);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    return own;
  }
  if (equals(own, planned2) === true)
    return own;
  run.planned.add(name);
  if (flag(declaration, "sensitive") !== true && run.plan?.isSensitiveVariable(name) !== true)
    return planned2;
  const reason = `var.${name} is sensitive, so that its value is not taken from the plan`;
  return unknown(valueType(constraint), [{ reason, span: headerSpan(declaration) }]);
}
function plainValue(run, declaration, constraint, inputs) {
  const given = inputs.value(declaration.name, constraint);
  const nullable = flag(declaration, "nullable") !== false;
  if (given !== void 0 && (nullable || given.value.kind !== "null")) {
    return converted2(run, declaration, constraint, given.value, given.span);
  }
  const fallback = attributeOf(declaration.layers, "default");
  if (fallback !== void 0) {
    const { file: file2, node } = fallback;
    const value = passedThrough(evaluateExpression(node.expression, literalScope(run, file2), node), file2, node);
    if (nullable || value.kind !== "null")
      return converted2(run, declaration, constraint, value, locate(fallback));
  }
  const nothing = given?.span ?? (fallback && locate(fallback));
  const because = nothing === void 0 ? missing2(run, declaration, inputs) : nullRefused(run, declaration, nothing);
  return unknown(valueType(constraint), [because], { notNull: !nullable });
}
function nullRefused(run, { name }, span) {
  const reason = `var.${name} cannot be null, as it is declared with nullable = false`;
  run.diagnose("terraform-variable-value", "error", reason, span);
  return { reason, span };
}
function missing2(run, declaration, { caller }) {
  const span = headerSpan(declaration);
  if (caller === void 0)
    return { reason: `var.${declaration.name} has no value`, span };
  const reason = `${caller.address} gives no value for var.${declaration.name}, which has no default`;
  run.diagnose("terraform-missing-argument", "error", reason, caller.span);
  return { reason, span: caller.span };
}
function converted2(run, declaration, constraint, value, span) {
  try {
    return convertWithDefaults(value, constraint);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    const message = `The value of var.${declaration.name} does not fit its type: ${error.message}`;
    const place = span ?? headerSpan(declaration);
    run.diagnose("terraform-variable-type", "error", message, place);
    return unknown(valueType(constraint), [{ reason: message, span: place }]);
  }
}
function constraintOf(run, declaration, scopes) {
  const attribute = attributeOf(declaration.layers, "type");
  if (attribute === void 0)
    return ANY_TYPE;
  const { file: file2, node } = attribute;
  try {
    return typeConstraint(unquoted(run, attribute), scopes(file2));
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    const message = `The type of var.${declaration.name} is not valid: ${error.message}`;
    run.diagnose("terraform-variable-type", "error", message, spanOf(file2, error.node ?? node));
    return ANY_TYPE;
  }
}
function unquoted(run, attribute) {
  const { expression } = attribute.node;
  const name = literalText(attribute);
  if (name === void 0)
    return expression;
  const message = "Types in quotes are refused by newer versions";
  const isTold = [...run.diagnostics.values()].some((told) => told.message === message && told.span.path === attribute.file.path);
  if (!isTold)
    run.diagnose("terraform-variable-type", "warning", message, locate(attribute));
  const { start, end } = expression;
  const type = { kind: "variable", name, start, end };
  const texts2 = { kind: "variable", name: "string", start, end };
  return name === "string" ? type : { kind: "call", name, args: [texts2], expandsLast: false, start, end };
}
function flag(declaration, name) {
  const attribute = attributeOf(declaration.layers, name);
  const expression = attribute?.node.expression;
  if (expression?.kind === "bool")
    return expression.value;
  const written3 = literalText(attribute);
  return written3 === "true" || written3 === "false" ? written3 === "true" : void 0;
}

// build/terraform/module-values.js
function moduleValues(run, { configuration, address, inputs, scopes }) {
  const slots = /* @__PURE__ */ new Map();
  const once = (name, make) => {
    let slot2 = slots.get(name);
    if (slot2 === void 0) {
      slot2 = make(within(address, name));
      if (slot2 === void 0)
        return void 0;
      slots.set(name, slot2);
    }
    return run.demand.force(slot2);
  };
  const output = (name) => once(`output.${name}`, (called) => {
    const declaration = configuration.outputs.get(name);
    if (declaration === void 0)
      return void 0;
    return valueSlot(run, called, declaration.layers[0], () => outputValue(declaration, scopes));
  });
  return {
    variable: (name) => once(`var.${name}`, (called) => {
      const declaration = configuration.variables.get(name);
      if (declaration === void 0)
        return void 0;
      return valueSlot(run, called, declaration.layers[0], () => variableValue(run, declaration, inputs, scopes));
    }),
    local: (name) => once(`local.${name}`, (called) => {
      const attribute = configuration.locals.get(name);
      if (attribute === void 0)
        return void 0;
      const { file: file2, node } = attribute;
      return valueSlot(run, called, attribute, () => passedThrough(evaluateExpression(node.expression, scopes(file2), node), file2, node));
    }),
    output,
    outputs() {
      const entries = /* @__PURE__ */ new Map();
      for (const name of configuration.outputs.keys())
        entries.set(name, output(name) ?? unknown(DYNAMIC, []));
      return object(entries);
    }
  };
}
function outputValue(declaration, scopes) {
  const attribute = attributeOf(declaration.layers, "value");
  if (attribute === void 0) {
    const span = headerSpan(declaration);
    return unknown(DYNAMIC, [{ reason: `output "${declaration.name}" has no value argument`, span }]);
  }
  const { file: file2, node } = attribute;
  const value = passedThrough(evaluateExpression(node.expression, scopes(file2), node), file2, node);
  const sensitive = attributeOf(declaration.layers, "sensitive")?.node.expression;
  return sensitive?.kind === "bool" && sensitive.value ? withSensitivity(value, true) : value;
}

// build/terraform/argument-types.js
var NAMES2 = [
  [
    BOOL,
    `allow_major_version_upgrade apply_immediately auto_minor_version_upgrade auto_pause
    bypass_policy_lockout_safety_check copy_tags copy_tags_to_snapshot customer_owned_ip_enabled debug_logging
    dedicated_log_volume delete_automated_backups deletion_protection enable_global_write_forwarding enable_http_endpoint
    enable_key_rotation enable_local_write_forwarding enabled force_destroy iam_database_authentication_enabled
    is_enabled manage_master_user_password map_public_ip_on_launch multi_az multi_region performance_insights_enabled
    publicly_accessible require_tls rotate_immediately self skip_destroy skip_final_snapshot storage_encrypted
    upgrade_storage_config use_latest_restorable_time`
  ],
  [
    NUMBER,
    `allocated_storage automatically_after_days backtrack_window backup_retention_period deletion_window_in_days from_port
    idle_client_timeout iops master_password_wo_version max_allocated_storage max_capacity min_capacity monitoring_interval
    password_wo_version performance_insights_retention_period port promotion_tier recovery_window_in_days
    rotation_period_in_days seconds_before_timeout seconds_until_auto_pause storage_throughput to_port`
  ],
  [
    STRING,
    `apply_method auth_scheme ca_cert_identifier ca_certificate_identifier cluster_identifier db_name database_name description
    engine engine_family engine_mode engine_version family iam_auth identifier instance_class kms_key_id
    license_model major_engine_version master_password master_password_wo master_username name name_prefix option_name
    parameter_group_name password password_wo policy secret_string secret_string_wo snapshot_identifier source_engine_version
    storage_type username value`
  ]
];
var TYPES = new Map(NAMES2.flatMap(([type, names]) => names.split(/\s+/).map((name) => [name, type])));
var TAGS = mapOf(STRING);
var FAMILIES = /^aws_(?:db|rds|docdb|neptune|redshift|(?:default_)?security_group|vpc|(?:default_)?subnet|(?:default_)?route|network_acl|iam|kms|secretsmanager|ssm_parameter|instance|lambda)(?:_|$)/;
function typedArgument(resourceType, name, value) {
  if (value.kind !== "string" && value.kind !== "number" && value.kind !== "bool") {
    return name === "tags" && resourceType.startsWith("aws_") ? typedTags(value) : value;
  }
  const type = TYPES.get(name);
  return type === void 0 || !FAMILIES.test(resourceType) ? value : convert(value, type);
}
function typedTags(value) {
  return value.kind === "object" || value.kind === "map" ? convert(value, TAGS) : value;
}

// build/terraform/data-functions.js
var COMPUTED = {
  "template_file.rendered": renderedTemplate,
  "local_file.content": (layers) => callOf("file", attributeOf(layers, "filename"))
};
function dataFunction(layers, type, name, scopes) {
  const key = `${type}.${name}`;
  const call = Object.hasOwn(COMPUTED, key) ? COMPUTED[key]?.(layers) : void 0;
  return call && evaluateExpression(call.node, scopes(call.file));
}
function renderedTemplate(layers) {
  const template = attributeOf(layers, "template");
  const vars = attributeOf(layers, "vars")?.node.expression ?? variablesBlock(layers);
  if (template === void 0)
    return void 0;
  const { start, end } = template.node;
  const values2 = vars ?? { kind: "object", items: [], start, end };
  const file2 = onlyInterpolation(template.node.expression);
  const path = file2.kind === "call" && file2.name === "file" ? file2.args[0] : void 0;
  if (path !== void 0)
    return callOf("templatefile", template, [path, values2]);
  return callOf("templatestring", template, [
    { kind: "parentheses", inner: template.node.expression, start, end },
    values2
  ]);
}
function variablesBlock(layers) {
  const block = blocksOf(layers).find(({ node }) => node.type === "vars")?.node;
  if (block === void 0)
    return void 0;
  const { start, end } = block;
  const items = [...block.body.attributes.values()].map(({ name, expression, ...place }) => ({
    key: { kind: "variable", name, start: place.start, end: place.end },
    keyIsExpression: false,
    value: expression,
    start: place.start,
    end: place.end
  }));
  return { kind: "object", items, start, end };
}
function onlyInterpolation(expression) {
  const [part] = expression.kind === "template" && expression.parts.length === 1 ? expression.parts : [];
  return part?.kind === "interpolation" ? part.expression : expression;
}
function callOf(name, argument3, args = argument3 === void 0 ? [] : [argument3.node.expression]) {
  if (argument3 === void 0)
    return void 0;
  const { start, end } = argument3.node;
  return { file: argument3.file, node: { kind: "call", name, args, expandsLast: false, start, end } };
}

// build/terraform/deployed-data.js
var CHOOSING_ARGUMENTS = ["region", "name", "endpoint"];
var TOLD = {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
  aws_caller_identity: { account_id: ({ account }) => account, id: ({ account }) => account },
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
  aws_region: { id: ({ region }) => region, name: ({ region }) => region, region: ({ region }) => region },
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/partition
  aws_partition: {
    dns_suffix: ({ region }) => partitionOf(region)?.dnsSuffix,
    id: ({ region }) => partitionOf(region)?.name,
    partition: ({ region }) => partitionOf(region)?.name
  }
};
function partitionOf(region) {
  if (region === void 0)
    return void 0;
  if (region.startsWith("cn-"))
    return { name: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
  return { name: region.startsWith("us-gov-") ? "aws-us-gov" : "aws", dnsSuffix: "amazonaws.com" };
}
function deployedData(module, declaration, attribute) {
  const told = Object.hasOwn(TOLD, declaration.type) ? TOLD[declaration.type] : void 0;
  const tell = told !== void 0 && Object.hasOwn(told, attribute) ? told[attribute] : void 0;
  const value = tell?.(module.run.deployment);
  if (value === void 0 || !module.providers().isRootDefault(providerOf(declaration)))
    return void 0;
  if (CHOOSING_ARGUMENTS.some((name) => attributeOf(declaration.layers, name) !== void 0))
    return void 0;
  return text(value);
}
var REGIONAL = /* @__PURE__ */ new Set(["aws_db_instance", "aws_rds_cluster"]);
function deployedRegion(module, declaration) {
  if (!REGIONAL.has(declaration.type))
    return void 0;
  const provider = providerOf(declaration);
  const { region } = module.run.deployment;
  if (region !== void 0 && module.providers().isRootDefault(provider))
    return text(region);
  const value = module.providers().setting(provider, "region");
  return value?.kind === "null" ? void 0 : value;
}

// build/terraform/policy-json.js
var ORDER = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
var UNSAFE = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029"
};
function prettyJson(value, indent2, level = 0) {
  const entries = entriesOf(value);
  if (entries !== void 0) {
    const keys2 = [...entries.keys()].sort(isStructure2(entries) ? byOrder : compareText);
    const members = keys2.map((key) => {
      const member2 = entries.get(key);
      const written3 = member2 === void 0 ? "null" : prettyJson(member2, indent2, level + 1);
      return `${quote(key)}:${indent2 === 0 ? "" : " "}${written3}`;
    });
    return bracket("{", members, "}", indent2, level);
  }
  const items = elementsOf(value);
  if (items !== void 0) {
    const written3 = items.map((item) => prettyJson(item, indent2, level + 1));
    return bracket("[", written3, "]", indent2, level);
  }
  return leaf(value);
}
function leaf(value) {
  if (value.kind === "string")
    return quote(value.value);
  if (value.kind === "number")
    return numberText(value.value);
  return value.kind === "bool" ? String(value.value) : "null";
}
function bracket(open, members, close, indent2, level) {
  if (members.length === 0)
    return open + close;
  if (indent2 === 0)
    return open + members.join(",") + close;
  const inner = `
${" ".repeat(indent2 * (level + 1))}`;
  return `${open}${inner}${members.join(`,${inner}`)}
${" ".repeat(indent2 * level)}${close}`;
}
function isStructure2(entries) {
  for (const key of entries.keys())
    if (!ORDER.includes(key))
      return false;
  return true;
}
function byOrder(a, b) {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
function quote(text2) {
  return JSON.stringify(text2).replace(/[<>&\u2028\u2029]/g, (character) => UNSAFE[character] ?? character);
}

// build/terraform/policy-document.js
function policyDocumentAttribute(instance, name) {
  const { type, mode } = instance.declaration;
  if (mode !== "data" || type !== "aws_iam_policy_document")
    return void 0;
  if (name !== "json" && name !== "minified_json")
    return void 0;
  return encoded(buildDocument(instance), name === "json" ? 2 : 0);
}
function buildDocument(instance) {
  const content2 = instance.content();
  const { report: report2 } = instance.module;
  const [at] = instance.declaration.layers;
  const draft = { id: void 0, version: void 0, statements: [], rest: [] };
  const sids = /* @__PURE__ */ new Set();
  for (const source of [...single2(content2, "source_json"), ...documents(content2, "source_policy_documents", report2)]) {
    for (const { sid } of source.statements) {
      if (sid === void 0)
        continue;
      if (sids.has(sid))
        report2({
          message: `The Sid "${sid}" is in several source policy documents`,
          span: headerSpan(instance.declaration)
        });
      sids.add(sid);
    }
    merge3(draft, source);
  }
  merge3(draft, ownDocument(content2, at, report2));
  for (const override of [
    ...documents(content2, "override_policy_documents", report2),
    ...single2(content2, "override_json")
  ]) {
    if (override.rest.length > 0) {
      draft.statements = draft.statements.map((statement) => doubted(statement, override.rest));
    }
    merge3(draft, override);
  }
  return documentValue(draft, originAt(at.file, at.node));
}
function merge3(draft, other) {
  draft.id = other.id ?? draft.id;
  draft.version = laterVersion(draft.version, other.version);
  const isFirst = draft.statements.length === 0 && draft.rest.length === 0;
  if (isFirst && other.cases !== void 0)
    draft.cases = other.cases;
  else
    delete draft.cases;
  addCauses(draft.rest, other.rest);
  for (const statement of other.statements) {
    const index2 = statement.sid === void 0 ? -1 : draft.statements.findIndex(({ sid }) => sid === statement.sid);
    if (index2 === -1)
      draft.statements.push(statement);
    else
      draft.statements[index2] = statement;
  }
}
function laterVersion(a, b) {
  if (a === void 0 || b === void 0)
    return b ?? a;
  const [first, second] = [asText(a), asText(b)];
  return first !== void 0 && second !== void 0 && first > second ? a : b;
}
function documents(content2, name, report2) {
  const given = argument2(content2, name);
  if (given === void 0 || given.kind === "null")
    return [];
  const list2 = settle(given);
  const elements = elementsOf(list2) ?? (list2.kind === "unknown" ? partialElements(list2.partial) : []);
  const read = elements.flatMap((element2) => {
    if (element2.kind === "null" || asText(element2) === "")
      return [];
    const document = documentIn(element2);
    if (document !== void 0)
      return [draftOf(document)];
    if (element2.kind === "unknown")
      return [openDraft(element2.because)];
    const attribute = content2.attributes.find(({ node }) => node.name === name);
    if (attribute !== void 0)
      report2({ message: `A policy document in ${name} is not valid JSON`, span: locate(attribute) });
    return [];
  });
  return list2.kind === "unknown" ? [...read, openDraft(list2.because)] : read;
}
function single2(content2, name) {
  const given = argument2(content2, name);
  if (given === void 0 || given.kind === "null" || asText(given) === "")
    return [];
  const document = documentIn(given);
  return [document === void 0 ? openDraft(causesOf(given)) : draftOf(document)];
}
function openDraft(because) {
  return { id: void 0, version: void 0, statements: [], rest: [...because] };
}
function partialElements(partial) {
  return partial?.kind === "sequence" ? [...partial.leading, ...partial.some] : [];
}
function doubted(statement, because) {
  if (statement.sid === void 0)
    return statement;
  return { sid: statement.sid, value: unknown(DYNAMIC, because, { notNull: true, from: statement.value.from }) };
}
function draftOf(given) {
  const document = settle(given);
  const draft = { id: void 0, version: void 0, statements: [], rest: [] };
  const entries = entriesOf(document) ?? (document.kind === "unknown" ? mappingOf(document.partial) : void 0);
  if (document.kind === "unknown")
    draft.rest.push(...document.because);
  draft.id = entries?.get("Id");
  draft.version = entries?.get("Version");
  const given_statements = entries?.get("Statement");
  if (given_statements === void 0)
    return draft;
  const statements = settle(given_statements);
  const known = elementsOf(statements) ?? (statements.kind === "unknown" ? partialElements(statements.partial) : [statements]);
  if (statements.kind === "unknown")
    addCauses(draft.rest, statements.because);
  draft.statements = known.map((value) => ({ sid: sidOf(value), value }));
  return draft;
}
function mappingOf(partial) {
  return partial?.kind === "mapping" ? partial.entries : void 0;
}
function sidOf(statement) {
  const sid = entriesOf(statement)?.get("Sid");
  const written3 = sid === void 0 ? void 0 : asText(sid);
  return written3 === "" ? void 0 : written3;
}
function ownDocument(content2, at, report2) {
  const version = argument2(content2, "version");
  const id = argument2(content2, "policy_id");
  const list2 = blocksOfType(content2, "statement");
  const origin = originAt(at.file, at.node);
  const known = version === void 0 || version.kind === "null" ? text("2012-10-17", { origin }) : version;
  const made = /* @__PURE__ */ new Map();
  const statementOf = (item) => {
    const statement = made.get(item) ?? ownStatement(item, asText(known) === "2008-10-17", report2);
    made.set(item, statement);
    return statement;
  };
  const draft = {
    id: isSet2(id) ? id : void 0,
    version: known,
    statements: list2.items.map(statementOf),
    rest: [...list2.rest ?? []]
  };
  if (list2.cases !== void 0) {
    draft.cases = list2.cases.map(({ items, onlyIf }) => ({ statements: items.map(statementOf), onlyIf }));
  }
  const seen = /* @__PURE__ */ new Set();
  for (const [index2, { sid }] of draft.statements.entries()) {
    const block = list2.items[index2]?.at;
    if (sid !== void 0 && seen.has(sid) && block !== void 0) {
      report2({ message: `The Sid "${sid}" is used twice; remove it or make it unique`, span: locate(block) });
    }
    if (sid !== void 0)
      seen.add(sid);
  }
  return draft;
}
function isSet2(value) {
  return value !== void 0 && value.kind !== "null" && asText(value) !== "";
}
function ownStatement({ at, content: content2 }, isOld, report2) {
  const origin = originAt(at.file, at.node);
  const entries = /* @__PURE__ */ new Map();
  const set = (key, value) => {
    if (value !== void 0)
      entries.set(key, value);
  };
  const variables = (value) => {
    const replaced = replaceVariables(value);
    if (isOld && replaced !== value) {
      report2({ message: 'Policies of version "2008-10-17" have no variables (&{...})', span: locate(at) });
    }
    return replaced;
  };
  const sid = argument2(content2, "sid");
  set("Sid", isSet2(sid) ? sid : void 0);
  const effect = argument2(content2, "effect");
  set("Effect", isSet2(effect) ? effect : text("Allow", { origin }));
  set("Action", textSet(argument2(content2, "actions")));
  set("NotAction", textSet(argument2(content2, "not_actions")));
  set("Resource", textSet(argument2(content2, "resources"), variables));
  set("NotResource", textSet(argument2(content2, "not_resources"), variables));
  set("Principal", principals(blocksOfType(content2, "principals"), variables));
  set("NotPrincipal", principals(blocksOfType(content2, "not_principals"), variables));
  set("Condition", conditions(blocksOfType(content2, "condition"), variables));
  return { sid: sid === void 0 || asText(sid) === "" ? void 0 : asText(sid), value: object(entries, { origin }) };
}
function textSet(given, each = (value) => value) {
  if (given === void 0 || given.kind === "null")
    return void 0;
  const value = settle(given);
  const items = elementsOf(value)?.map((item) => placedIn(value, each(item)));
  if (items === void 0) {
    if (value.kind !== "unknown")
      return value;
    const known = partialElements(value.partial).map((item) => placedIn(value, each(item)));
    const either2 = textSetsOf(value, (item) => placedIn(value, each(item)));
    if (known.length === 0)
      return unknown(DYNAMIC, value.because, { from: value.from, ...either2 });
    const partial = { kind: "sequence", leading: [], some: known, other: void 0 };
    return unknown(DYNAMIC, value.because, { notNull: true, partial, from: value.from, ...either2 });
  }
  return written2(distinct3(items), value.from?.origin);
}
function textSetsOf({ choices: choices2, cases, from }, each) {
  const sets = choices2?.map(elementsOf);
  if (sets === void 0 || cases === void 0 || sets.includes(void 0))
    return {};
  return { choices: sets.map((items = []) => written2(distinct3(items.map(each)), from?.origin) ?? NULL), cases };
}
function placedIn(list2, item) {
  const origin = list2.from?.origin;
  return origin === void 0 ? item : passedThrough(item, origin.file, origin);
}
function distinct3(items) {
  const texts2 = /* @__PURE__ */ new Map();
  const others = [];
  for (const item of items) {
    const value = asText(item);
    if (value !== void 0)
      texts2.set(value, item);
    else if (item.kind !== "null")
      others.push(item);
  }
  const sorted = [...texts2].sort(([a], [b]) => compareText(b, a)).map(([, item]) => item);
  return [...sorted, ...others];
}
function written2(items, origin) {
  const [first] = items;
  if (items.length > 1)
    return tuple(items, { origin });
  return first;
}
function principals(list2, each) {
  if (list2.items.length === 0 && list2.rest === void 0)
    return void 0;
  const groups = /* @__PURE__ */ new Map();
  const because = [...list2.rest ?? []];
  for (const { content: content2 } of list2.items) {
    const type = argument2(content2, "type");
    const identifiers = textSet(argument2(content2, "identifiers"), each);
    const name = type === void 0 ? void 0 : asText(type);
    if (name === void 0)
      addCauses(because, type === void 0 ? [] : causesOf(type));
    else if (identifiers !== void 0) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(...elementsOf(identifiers) ?? [identifiers]);
    }
  }
  const [first] = list2.items;
  const origin = first && originAt(first.at.file, first.at.node);
  const anyone = groups.get("*");
  if (because.length === 0 && groups.size === 1 && anyone?.length === 1 && anyone[0] !== void 0 && asText(anyone[0]) === "*") {
    return anyone[0];
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [type, identifiers] of groups)
    entries.set(type, written2(distinct3(identifiers), origin) ?? tuple([]));
  return openMap(entries, because, origin);
}
function conditions(list2, each) {
  if (list2.items.length === 0 && list2.rest === void 0)
    return void 0;
  const operators = /* @__PURE__ */ new Map();
  const because = [...list2.rest ?? []];
  const origins = /* @__PURE__ */ new Map();
  for (const { at, content: content2 } of list2.items) {
    const test = argument2(content2, "test");
    const variable = argument2(content2, "variable");
    const values2 = argument2(content2, "values");
    const operator = test === void 0 ? void 0 : asText(test);
    const key = variable === void 0 ? void 0 : keyText2(variable);
    if (operator === void 0 || key === void 0) {
      for (const part of [test, variable])
        if (part !== void 0)
          addCauses(because, causesOf(part));
      continue;
    }
    const keys2 = operators.get(operator) ?? /* @__PURE__ */ new Map();
    operators.set(operator, keys2);
    if (!origins.has(operator))
      origins.set(operator, originAt(at.file, at.node));
    const known = keys2.get(key) ?? [];
    keys2.set(key, known);
    const items = values2 === void 0 ? [] : elementsOf(settle(values2)) ?? [values2];
    for (const item of items)
      known.push(each(item));
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [operator, keys2] of operators) {
    const origin = origins.get(operator);
    const members = /* @__PURE__ */ new Map();
    for (const [key, values2] of keys2)
      members.set(key, written2(values2, origin) ?? tuple([]));
    entries.set(operator, object(members, { origin }));
  }
  const [first] = list2.items;
  return openMap(entries, because, first && originAt(first.at.file, first.at.node));
}
function keyText2(value) {
  if (value.kind !== "unknown" || value.text === void 0)
    return asText(value);
  return value.text.map(placeholder).join("");
}
function placeholder(piece) {
  if (piece.kind === "literal")
    return piece.value;
  return piece.kind === "hole" ? "${\u2026}" : `\${${piece.reference.address}.${piece.reference.attribute}}`;
}
function openMap(entries, because, origin) {
  if (because.length === 0)
    return object(entries, { origin });
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries, other: void 0 },
    from: { origin }
  });
}
function replaceVariables(value) {
  if (value.kind === "string") {
    return value.value.includes("&{") ? { ...text(value.value.replaceAll("&{", "${"), value.from) } : value;
  }
  if (value.kind !== "unknown" || value.text === void 0)
    return value;
  if (!value.text.some((piece) => piece.kind === "literal" && piece.value.includes("&{")))
    return value;
  const pieces = value.text.map((piece) => piece.kind === "literal" ? { ...piece, value: piece.value.replaceAll("&{", "${") } : piece);
  return { ...value, text: pieces };
}
function documentValue({ id, version, statements, rest, cases }, origin) {
  const entries = /* @__PURE__ */ new Map();
  if (version !== void 0)
    entries.set("Version", version);
  if (id !== void 0)
    entries.set("Id", id);
  const values2 = statements.map(({ value }) => value);
  if (rest.length > 0) {
    const partial = { kind: "sequence", leading: [], some: values2, other: void 0 };
    const either2 = cases && {
      choices: cases.map((each) => tuple(each.statements.map(({ value }) => value), { origin })),
      cases: cases.map(({ onlyIf }) => onlyIf)
    };
    entries.set("Statement", unknown(DYNAMIC, rest, { notNull: true, partial, from: { origin }, ...either2 }));
  } else if (values2.length > 0)
    entries.set("Statement", tuple(values2, { origin }));
  return object(entries, { origin });
}
function encoded(document, indent2) {
  const from = { origin: document.from?.origin, references: referencesOf(document) };
  if (isWhollyKnown2(document)) {
    return { ...withOrigin(text(prettyJson(document, indent2)), from.origin), json: document, from };
  }
  return unknown(STRING, causesOf(document), { notNull: true, json: document, from });
}

// build/terraform/resource-instance.js
var RESOURCE_META = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "connection",
  "provisioner"
]);
var DECIDED = {
  managed: "is known only after apply",
  data: "is read from outside of the configuration",
  ephemeral: "exists only while Terraform runs"
};
function resourceInstance(module, declaration, key, repeat) {
  const { run } = module;
  const { layers, mode } = declaration;
  const { binding } = repeat;
  const { standIn } = module.configuration;
  const header = headerSpan(standIn === void 0 ? declaration : module.calledBy ?? declaration);
  const inner = standIn?.within[key];
  const home = inner === void 0 ? module.address : within(module.address, inner);
  const address = within(home, key + indexSuffix(repeat.key));
  const scopes = binding === void 0 ? module.scopes : (file2) => bind(module.scopes(file2), binding.name, binding.value);
  const uncertain = [...module.uncertain ?? [], ...repeat.uncertain ?? []];
  let attributes;
  let content2;
  const contents = () => {
    content2 ??= slot(address, () => contentOf(layers, scopes, RESOURCE_META), (names) => {
      reportCycle(run, names, layers[0]);
      return { attributes: [], blocks: /* @__PURE__ */ new Map(), scopes };
    });
    return run.demand.force(content2);
  };
  const attribute = (name) => {
    attributes ??= /* @__PURE__ */ new Map();
    let known = attributes.get(name);
    if (known === void 0) {
      known = valueSlot(run, `${address}.${name}`, layers[0], () => compute(name));
      attributes.set(name, known);
    }
    return run.demand.force(known);
  };
  const compute = (name) => {
    const reference = { address, attribute: name };
    const value = configured(name) ?? made(name) ?? read(name);
    if (value !== void 0)
      return withReferences(value, [reference]);
    const because = [{ reason: `${address}.${name} ${DECIDED[mode]}`, span: header }];
    if (mode === "managed")
      return computedBlock(declaration.type, reference, because) ?? computed(reference, because);
    if (mode === "data" && isComputedData(declaration.type, name))
      return computed(reference, because);
    return unknown(DYNAMIC, because, { from: { references: [reference] } });
  };
  const configured = (name) => {
    if (RESOURCE_META.has(name))
      return void 0;
    const argument3 = attributeOf(layers, name);
    if (argument3 !== void 0) {
      const value = argumentValue(instance, argument3, scopes);
      return value.kind === "null" ? void 0 : value;
    }
    const hasBlock = blocksOf(layers).some(({ node }) => typeMade(node) === name);
    return hasBlock ? blocksValue(blocksOfType(contents(), name)) : void 0;
  };
  const made = (name) => {
    if (name === "tags_all")
      return allTags();
    if (mode === "managed")
      return unsetArgument(declaration.type, name);
    return policyDocumentAttribute(instance, name) ?? dataFunction(layers, declaration.type, name, scopes) ?? (mode === "data" ? deployedData(module, declaration, name) : void 0);
  };
  const read = (name) => {
    const state = mode === "data" ? run.plan?.data(address) : void 0;
    return state && plannedData(plannedAttribute(state, name), `${address}.${name}`, header);
  };
  const allTags = () => {
    const defaults = module.providers().setting(providerOf(declaration), "defaultTags");
    if (defaults === void 0)
      return void 0;
    const own = attributeOf(layers, "tags");
    return mergeTags(defaults, own && argumentValue(instance, own, scopes));
  };
  const instance = {
    key: repeat.key,
    open: repeat.uncertain,
    declaration,
    module,
    home,
    address,
    uncertain: uncertain.length === 0 ? void 0 : uncertain,
    onlyIf: caseWithin(module, repeat),
    scopes,
    content: contents,
    attribute,
    allTags,
    value: withMembers({ attribute }, [{ reason: `${address} ${DECIDED[mode]}`, span: header }], {
      references: [{ address, attribute: "" }]
    })
  };
  return instance;
}
function plannedData({ value, unknown: later, sensitive }, called, span) {
  if (hasMark(sensitive))
    return void 0;
  if (later === true) {
    return unknown(DYNAMIC, [{ reason: `${called} is known only after apply, as the plan says`, span }]);
  }
  return value === void 0 || value === null || hasMark(later) ? void 0 : languageValue(value);
}
function argumentValue({ declaration, module }, argument3, scopes) {
  const value = overdueValue(module.run, argument3) ?? evaluateAttribute(argument3, scopes);
  try {
    return typedArgument(declaration.type, argument3.node.name, value);
  } catch (error) {
    if (!(error instanceof EvaluationError))
      throw error;
    const message = `Inappropriate value for "${argument3.node.name}": ${error.message}`;
    const span = locate(argument3);
    module.report({ message, span });
    return unknown(DYNAMIC, [{ reason: message, span }]);
  }
}
function certainEntries(value) {
  const known = value.kind === "unknown" && value.partial?.kind === "mapping" ? value.partial.entries : void 0;
  return known ?? /* @__PURE__ */ new Map();
}
function mergeTags(given, own) {
  const defaults = typedTags(given);
  if (own === void 0 || own.kind === "null")
    return defaults;
  const base2 = entriesOf(defaults);
  const over = entriesOf(own);
  if (base2 !== void 0 && over !== void 0)
    return object(new Map([...base2, ...over]));
  const certain = over === void 0 ? certainEntries(own) : new Map([...certainEntries(defaults), ...over]);
  const partial = { kind: "mapping", entries: certain, other: void 0 };
  return unknown(DYNAMIC, causesOf(defaults, own), { notNull: true, partial });
}

// build/terraform/module.js
function moduleInstance(run, options) {
  const { configuration, address } = options;
  const base2 = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  let providers;
  const report2 = reporter(run, options);
  const scopes = (file2) => {
    let scope = base2.get(file2);
    if (scope === void 0) {
      const { functions, files } = run;
      scope = { file: file2, place: `${run.stack}/${address}`, bindings: void 0, functions, files, lookup: lookup3, report: report2 };
      base2.set(file2, scope);
    }
    return scope;
  };
  const values2 = moduleValues(run, { configuration, address, inputs: options.inputs, scopes });
  const resource = (key) => {
    let known = resources.get(key);
    if (known === void 0) {
      const declaration = configuration.resources.get(key);
      if (declaration === void 0)
        return void 0;
      known = resourceSlot(module, declaration, key);
      resources.set(key, known);
    }
    return run.demand.force(known);
  };
  const call = (name) => {
    let known = calls.get(name);
    if (known === void 0) {
      const declaration = configuration.calls.get(name);
      if (declaration === void 0)
        return void 0;
      known = callSlot(module, declaration);
      calls.set(name, known);
    }
    return run.demand.force(known);
  };
  const called = (name) => {
    const declaration = configuration.calls.get(name);
    return declaration && (call(name)?.value ?? opaqueModule(declaration));
  };
  const lookups = {
    var: values2.variable,
    local: values2.local,
    module: called,
    data: (type, name) => resource(`data.${type}.${name}`)?.value,
    ephemeral: (type, name) => resource(`ephemeral.${type}.${name}`)?.value,
    path: (name) => pathValue(module, name),
    terraform: (name) => terraformValue(run, name),
    tofu: (name) => terraformValue(run, name),
    // These are bound where they mean something.
    each: () => void 0,
    count: () => void 0,
    self: () => void 0
  };
  const lookup3 = (root, [first = "", second = ""]) => Object.hasOwn(lookups, root) ? lookups[root]?.(first, second) : resource(`${root}.${first}`)?.value;
  const outputOf = (name) => values2.output(name) ?? unmappedOutput(options, name);
  const module = {
    ...options,
    run,
    report: report2,
    value: withMembers({ attribute: outputOf, whole: values2.outputs }, [
      { reason: `${address} is not known as a whole` }
    ]),
    providers: () => providers ??= options.providersOf(module),
    scopes,
    resource,
    call
  };
  return module;
}
function resourceSlot(module, declaration, key) {
  const expand2 = () => {
    const repetition = repetitionOf(declaration.layers, ({ file: file2 }) => module.scopes(file2));
    const keys2 = module.run.plan?.keysOf(within(module.address, key));
    const { shape, repeats } = keys2 === void 0 ? repetition : withKeys(repetition, keys2);
    return instancesOf(shape, repeats.map((repeat) => resourceInstance(module, declaration, key, repeat)));
  };
  return slot(within(module.address, key), expand2, (names) => {
    const uncertain = [reportCycle(module.run, names, declaration.layers[0])];
    return instancesOf("each", [
      resourceInstance(module, declaration, key, { key: void 0, binding: void 0, uncertain })
    ]);
  });
}
function callSlot(module, call) {
  const { run } = module;
  const expand2 = () => expandCall(module, call, (options) => moduleInstance(run, options));
  return slot(within(module.address, `module.${call.name}`), expand2, (names) => {
    reportCycle(run, names, call.layers[0]);
    return void 0;
  });
}
function reporter(run, { configuration, address, calledBy }) {
  const { standIn } = configuration;
  if (standIn === void 0 || calledBy === void 0)
    return run.report;
  return (problem) => {
    const message = `${address} gives ${standIn.name} an argument that it does not take: ${problem.message}`;
    run.report({ ...problem, message, span: headerSpan(calledBy) });
  };
}
function unmappedOutput({ configuration, address }, name) {
  const { standIn } = configuration;
  if (standIn === void 0)
    return void 0;
  const reason = `${address}.${name} is an output of ${standIn.name}, which was not read`;
  return unknown(DYNAMIC, [{ reason }]);
}
function pathValue({ run, configuration }, name) {
  if (name === "root")
    return text(".");
  if (name === "cwd")
    return workingDirectory();
  return name === "module" ? text(relativePath(run.root, configuration.folder)) : void 0;
}
function workingDirectory() {
  const because = [{ reason: "path.cwd is the folder that terraform runs in" }];
  return unknown(STRING, because, { notNull: true, text: [{ kind: "hole", because, isWorkingDirectory: true }] });
}
function terraformValue(run, name) {
  if (name === "workspace")
    return text(run.workspace);
  if (name !== "applying")
    return void 0;
  return unknown(DYNAMIC, [{ reason: "terraform.applying is known only while it runs" }]);
}

// build/terraform/root-inputs.js
function rootInputs(run, configuration, given) {
  const assigned = /* @__PURE__ */ new Map();
  const assign = (file2, undeclared2) => {
    reportFile(run, file2);
    for (const node of file2.body.attributes.values()) {
      assigned.set(node.name, { file: file2, node });
      if (configuration.variables.has(node.name))
        continue;
      const message = `The root module has no variable "${node.name}"`;
      run.diagnose("terraform-undeclared-variable", undeclared2, message, locate({ file: file2, node }));
    }
  };
  for (const path of automaticVariableFiles(run.list(run.root))) {
    const file2 = run.variablesFile(path);
    if (file2 !== void 0)
      assign(file2, "warning");
  }
  for (const path of given.varFiles) {
    const file2 = givenFile(run, path);
    if (file2 !== void 0)
      assign(file2, "note");
  }
  return {
    caller: void 0,
    value(name, constraint) {
      const option = Object.hasOwn(given.variables, name) ? given.variables[name] : void 0;
      if (option !== void 0)
        return { value: optionValue(run, name, option, constraint), span: void 0 };
      const attribute = assigned.get(name);
      if (attribute === void 0)
        return void 0;
      const { file: file2, node } = attribute;
      const value = evaluateExpression(node.expression, literalScope(run, file2), node);
      return { value: passedThrough(value, file2, node), span: locate(attribute) };
    }
  };
}
function givenFile(run, path) {
  for (const folder of run.root === "." ? ["."] : [run.root, "."]) {
    const resolved = pathFrom(folder, path);
    const file2 = resolved === void 0 ? void 0 : run.variablesFile(resolved);
    if (file2 !== void 0)
      return file2;
  }
  const start = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const beside = run.list(run.root).map((other) => run.root === "." ? other : other.slice(run.root.length + 1));
  const nearest = nearestOf(path, beside.filter(isVariablesFile));
  const remedy = nearest === void 0 ? "correct its name, or do not give it" : `did you mean "${nearest}"?`;
  const message = `The variables file "${path}" is neither in "${run.root}" nor in the judged folder; ${remedy}`;
  run.diagnose("terraform-var-file-missing", "error", message, start);
  return void 0;
}
function reportFile(run, file2) {
  for (const { code, severity, message, span } of file2.diagnostics)
    run.diagnose(code, severity, message, span);
  for (const block of file2.body.blocks) {
    const message = `A variables file has no blocks: "${block.type}" is left out`;
    run.diagnose("terraform-unsupported", "error", message, spanOf(file2, block));
  }
}
var PLAIN_TYPES = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function optionValue(run, name, written3, constraint) {
  if (!constraint.declared || PLAIN_TYPES.has(constraint.type.kind))
    return text(written3);
  const at = { path: run.root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const { expression, problems } = parseExpression(written3);
  const wrong = (message) => {
    const reason = `The value given for var.${name} is not valid: ${message}`;
    run.diagnose("terraform-variable-value", "error", reason, at);
    return unknown(valueType(constraint), [{ reason }]);
  };
  const [problem] = problems;
  if (problem !== void 0)
    return wrong(problem.message);
  const file2 = sourceFile(run.root, { text: written3, lines: createLineIndex(written3) });
  let failure;
  const scope = {
    ...literalScope(run, file2),
    report: ({ message }) => {
      failure ??= message;
    }
  };
  const value = evaluateExpression(expression, scope);
  return failure === void 0 ? withoutPlaces(value) : wrong(failure);
}
function withoutPlaces(value) {
  if (value.kind === "tuple")
    return tuple(value.items.map(withoutPlaces));
  if (value.kind !== "object")
    return { ...value, from: void 0 };
  return object(new Map([...value.entries].map(([key, member2]) => [key, withoutPlaces(member2)])));
}

// build/terraform/root.js
function rootModule(run, given) {
  const configuration = run.configuration(run.root);
  if (configuration === void 0)
    return void 0;
  reportConfiguration(run, configuration);
  return moduleInstance(run, {
    key: void 0,
    open: void 0,
    configuration,
    address: "",
    path: [],
    calls: [],
    uncertain: void 0,
    folders: [configuration.folder],
    calledBy: void 0,
    inputs: rootInputs(run, configuration, given),
    providersOf: rootProviders
  });
}

// build/terraform/accounts.js
var META2 = /* @__PURE__ */ new Set(["alias", "version", "for_each"]);
var ROLE_ACCOUNT = /^arn:[^:]*:iam::(\d{12}):/;
function providerAccounts(module) {
  return [...module.configuration.providers.values()].filter(({ name }) => name === "aws").flatMap(({ layers }) => {
    const content2 = contentOf(layers, module.scopes, META2);
    const allowed = textsOf(argument2(content2, "allowed_account_ids"));
    const roles = blocksOfType(content2, "assume_role").items.flatMap(({ content: block }) => textsOf(argument2(block, "role_arn")));
    return [
      ...allowed.filter((account) => /^\d{12}$/.test(account)),
      ...roles.flatMap((role) => ROLE_ACCOUNT.exec(role)?.[1] ?? [])
    ];
  });
}
function textsOf(given) {
  const value = given && settle(given);
  if (value?.kind === "string")
    return [value.value];
  if (value?.kind === "number")
    return [numberText(value.value)];
  return value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple" ? value.items.flatMap(textsOf) : [];
}

// build/terraform/decided.js
function decidedArgument(type, name, value, given) {
  if (value.kind !== "unknown" || value.choices === void 0)
    return value;
  const { choices: choices2 } = value;
  const unset = defaultArgument(type, name, given);
  const meant = attempt(() => choices2.map((choice) => choice.kind === "null" && unset ? unset : typedArgument(type, name, choice)));
  const [first, ...others] = meant ?? [];
  if (first === void 0 || !isWhollyKnown2(first))
    return value;
  return others.every((other) => equals(first, other) === true) ? withProvenance(first, value.from) : value;
}

// build/terraform/graph-value.js
function isBefore(lineA, columnA, lineB, columnB) {
  return lineA < lineB || lineA === lineB && columnA <= columnB;
}
function contains2(outer, inner) {
  return outer.path === inner.path && isBefore(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) && isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);
}
function placesOf(origin) {
  const spans = [];
  for (let place = origin; place !== void 0; place = place.from)
    spans.push(spanOf(place.file, place));
  return spans;
}
function locate2(value, outer, placing, isMember) {
  if (value.from === void 0)
    return { span: outer };
  const places = placesOf(value.from.origin);
  const [first] = places;
  const isHere = first !== void 0 && (contains2(outer, first) || placing === "own");
  const span = isMember && isHere ? first : outer;
  const via = places.filter((place) => !contains2(span, place) && !contains2(outer, place));
  const { references } = value.from;
  return {
    span,
    ...via.length === 0 ? {} : { via },
    ...references === void 0 || references.length === 0 ? {} : { references }
  };
}
function numberScalar({ value }) {
  if (typeof value === "number")
    return Number.isFinite(value) ? value : numberText(value);
  const written3 = numberText(value);
  const double = Number(written3);
  return Number.isInteger(double) && !Number.isSafeInteger(double) ? written3 : double;
}
function textParts(pieces) {
  const parts = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1];
    if (piece.kind === "reference")
      parts.push({ reference: piece.reference });
    else if (piece.kind === "hole")
      parts.push({ unknown: piece.because });
    else if (typeof last === "string")
      parts[parts.length - 1] = last + piece.value;
    else
      parts.push(piece.value);
  }
  return parts;
}
function furtherReferences(value, known) {
  return (value.text ?? []).flatMap((piece) => {
    if (piece.kind !== "reference")
      return [];
    const { address, attribute } = piece.reference;
    return known.some((other) => other.address === address && other.attribute === attribute) ? [] : [piece.reference];
  });
}
function alternatives({ choices: choices2, cases }, span, placing) {
  if (choices2 === void 0 || cases === void 0)
    return {};
  return { oneOf: choices2.map((choice) => member(choice, span, placing)), cases };
}
function unknownValue(value, located, placing) {
  const { partial } = value;
  if (partial?.kind === "sequence" && (partial.leading.length > 0 || partial.some.length > 0 || value.notNull)) {
    const items = [...partial.leading, ...partial.some].map((item) => listItem(item, located.span, placing));
    const rest = partial.isComplete === true ? {} : { rest: value.because };
    return { kind: "list", items, ...rest, ...located, ...alternatives(value, located.span, placing) };
  }
  if (partial?.kind === "mapping") {
    const entries = /* @__PURE__ */ new Map();
    for (const [key, entry] of partial.entries)
      entries.set(key, member(entry, located.span, placing));
    return { kind: "map", entries, rest: value.because, ...located };
  }
  const references = mergeReferences(located.references, furtherReferences(value, located.references ?? []));
  const document = documentIn(value);
  const text2 = value.choices?.some(({ kind }) => kind === "null") === true ? void 0 : value.text;
  const result = {
    kind: "unknown",
    because: value.because,
    ...located,
    ...references === void 0 ? {} : { references },
    ...text2 === void 0 ? {} : { text: textParts(text2) },
    ...value.choices === void 0 ? {} : { oneOf: value.choices.map((choice) => member(choice, located.span, placing)) },
    ...alternatives(value, located.span, placing),
    ...document === void 0 ? {} : { json: convertAt(document, located.span, "own", true) }
  };
  return result;
}
function member(value, outer, placing) {
  return convertAt(value, outer, placing, true);
}
function listItem(value, outer, placing) {
  const isOpen2 = value.kind === "unknown" && (value.partial !== void 0 || value.members !== void 0);
  const hasMembers = isOpen2 || value.kind === "object" || value.kind === "map";
  return convertAt(value, outer, hasMembers ? placing : "within", true);
}
function convertAt(given, outer, placing, isMember) {
  const value = settle(given);
  const located = locate2(value, outer, placing, isMember);
  switch (value.kind) {
    case "string": {
      const document = documentIn(value);
      const leaf2 = { kind: "known", value: value.value, ...located };
      return document === void 0 ? leaf2 : { ...leaf2, json: convertAt(document, located.span, "own", true) };
    }
    case "number":
      return { kind: "known", value: numberScalar(value), ...located };
    case "bool":
      return { kind: "known", value: value.value, ...located };
    case "null":
      return { kind: "known", value: null, ...located };
    case "unknown":
      return unknownValue(value, located, placing);
    case "list":
    case "set":
    case "tuple":
      return { kind: "list", items: value.items.map((item) => listItem(item, located.span, placing)), ...located };
    case "map":
    case "object": {
      const entries = /* @__PURE__ */ new Map();
      for (const key of sortedKeys(value.entries)) {
        const entry = value.entries.get(key);
        if (entry !== void 0)
          entries.set(key, member(entry, located.span, placing));
      }
      return { kind: "map", entries, ...located };
    }
  }
}
function toGraphValue(value, span) {
  return convertAt(value, span, "within", false);
}

// build/terraform/stand-ins/places.js
function placedAtCall(resource, call) {
  const { uncertain } = resource;
  return {
    ...resource,
    span: call.span,
    header: call.header,
    attributes: { ...movedMap(resource.attributes, call.header), span: call.span },
    ...uncertain === void 0 ? {} : { uncertain: uncertain.map((cause) => movedCause(cause, call.header)) }
  };
}
function withoutStandInPlaces(resource) {
  return { ...resource, attributes: movedMap(resource.attributes, resource.header) };
}
function moved(value, header) {
  switch (value.kind) {
    case "known":
      return { ...value, ...movedPlace(value, header), ...movedJson(value, header) };
    case "unknown": {
      const because = value.because.map((cause) => movedCause(cause, header));
      const text2 = value.text?.map((part) => movedPart(part, header));
      return {
        ...value,
        ...movedPlace(value, header),
        ...movedJson(value, header),
        because,
        ...text2 === void 0 ? {} : { text: text2 }
      };
    }
    case "list":
      return {
        ...value,
        ...movedPlace(value, header),
        ...movedRest(value, header),
        items: value.items.map((item) => moved(item, header))
      };
    case "map":
      return movedMap(value, header);
  }
}
function movedMap(value, header) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of value.entries)
    entries.set(key, moved(entry, header));
  return { ...value, ...movedPlace(value, header), ...movedRest(value, header), entries };
}
function movedPlace({ span, via }, header) {
  const [first = header, ...further] = [span, ...via ?? []].filter(({ path }) => !isStandInPath(path));
  return { span: first, via: further };
}
function movedJson(value, header) {
  return value.json === void 0 ? {} : { json: moved(value.json, header) };
}
function movedRest(value, header) {
  return value.rest === void 0 ? {} : { rest: value.rest.map((cause) => movedCause(cause, header)) };
}
function movedPart(part, header) {
  if (typeof part === "string" || "reference" in part)
    return part;
  return { unknown: part.unknown.map((cause) => movedCause(cause, header)) };
}
function movedCause(cause, header) {
  return cause.span !== void 0 && isStandInPath(cause.span.path) ? { ...cause, span: header } : cause;
}

// build/terraform/emit.js
function graphResource(instance, stack) {
  const { home, module } = instance;
  const resource = evaluatedResource(instance, stack);
  if (module.configuration.standIn === void 0 || module.calledBy === void 0)
    return resource;
  const call = { span: locate(module.calledBy.layers[0]), header: headerSpan(module.calledBy) };
  const calls = home === module.address ? module.calls : [...module.calls, { address: home, span: call.header }];
  return placedAtCall({ ...resource, calls }, call);
}
function evaluatedResource(instance, stack) {
  const { declaration, module, address, uncertain, onlyIf } = instance;
  const { type, name, mode, layers } = declaration;
  const [at] = layers;
  const span = locate(at);
  const header = headerSpan(declaration);
  const content2 = instance.content();
  const given = /* @__PURE__ */ new Set([...content2.attributes.map((attribute) => attribute.node.name), ...content2.blocks.keys()]);
  const entries = contentEntries(content2, instance, (argument3, value) => decidedArgument(type, argument3, value, given));
  const tags = instance.allTags();
  if (tags !== void 0)
    entries.set("tags_all", toGraphValue(tags, attributeSpan(entries, "tags") ?? header));
  const region = given.has("region") ? void 0 : deployedRegion(module, declaration);
  if (region !== void 0)
    entries.set("region", toGraphValue(region, header));
  if (type === "aws_iam_policy_document" && mode === "data") {
    entries.set("json", toGraphValue(instance.attribute("json"), header));
  }
  const native = lifecycle(instance);
  return {
    address,
    type,
    nativeType: type,
    name,
    format: "terraform",
    mode: mode === "managed" ? "managed" : "data",
    stack,
    calls: module.calls,
    span,
    header,
    attributes: { kind: "map", entries, span },
    ...uncertain === void 0 ? {} : { uncertain, ...onlyIf === void 0 ? {} : { onlyIf } },
    ...native === void 0 ? {} : { native }
  };
}
function attributeSpan(entries, name) {
  return entries.get(name)?.span;
}
function contentEntries(content2, instance, decide = (_, value) => value) {
  const entries = /* @__PURE__ */ new Map();
  for (const attribute of content2.attributes) {
    const given = decide(attribute.node.name, argumentValue(instance, attribute, content2.scopes));
    const value = withinBudget(given, attribute, instance);
    entries.set(attribute.node.name, toGraphValue(value, locate(attribute)));
    checkPolicy(attribute, value, instance);
  }
  for (const [type, list2] of content2.blocks)
    entries.set(type, blockList(list2, instance));
  return entries;
}
function withinBudget(value, attribute, { module: { run } }) {
  run.budget.values -= weightOf(value);
  if (run.budget.values >= 0)
    return value;
  const span = locate(attribute);
  run.diagnose("terraform-limit", "error", TOO_MUCH, span);
  return unknown(DYNAMIC, [{ reason: TOO_MUCH, span }]);
}
function blockList({ items, rest, cases }, instance) {
  const blocks = (list2) => list2.map(({ at, content: content2 }) => ({ kind: "map", entries: contentEntries(content2, instance), span: locate(at) }));
  const values2 = blocks(items);
  const span = values2[0]?.span ?? headerSpan(instance.declaration);
  const inCases = cases && {
    oneOf: cases.map((each) => ({ kind: "list", items: blocks(each.items), span })),
    cases: cases.map(({ onlyIf }) => onlyIf)
  };
  return { kind: "list", items: values2, span, ...rest === void 0 ? {} : { rest }, ...inCases };
}
var POLICY_ARGUMENT = /^(?:policy|(?:.+_)?policy(?:_document|_json|_text)?)$/;
function checkPolicy(attribute, value, { module }) {
  if (!POLICY_ARGUMENT.test(attribute.node.name) || value.kind !== "string" && value.kind !== "unknown")
    return;
  const pieces = piecesOf(value);
  const [first] = pieces ?? [];
  if (pieces === void 0 || first?.kind !== "literal" || !/^\s*[[{]/.test(first.value))
    return;
  if (documentIn(value) !== void 0)
    return;
  const reading = readJsonText(pieces, void 0);
  if (reading.ok)
    return;
  const message = `"${attribute.node.name}" is not valid JSON, so that the policy is not judged: ${reading.message}`;
  module.run.diagnose("terraform-policy-json", "warning", message, locate(attribute));
}
function lifecycle({ declaration }) {
  const blocks = blocksOf(declaration.layers).filter(({ node }) => node.type === "lifecycle");
  const [first] = blocks;
  if (first === void 0)
    return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const { file: file2, node } of blocks) {
    for (const attribute of node.body.attributes.values()) {
      const value = lifecycleValue(attribute, locate({ file: file2, node: attribute }));
      if (value !== void 0)
        entries.set(attribute.name, value);
    }
  }
  const span = locate(first);
  return { kind: "map", entries: /* @__PURE__ */ new Map([["lifecycle", { kind: "map", entries, span }]]), span };
}
function lifecycleValue({ expression }, span) {
  if (expression.kind === "bool")
    return { kind: "known", value: expression.value, span };
  if (expression.kind !== "tuple") {
    const name = referenceText(expression);
    return name === void 0 ? void 0 : { kind: "known", value: name, span };
  }
  const items = expression.items.map((item) => ({ kind: "known", value: referenceText(item) ?? null, span }));
  return { kind: "list", items, span };
}

// build/terraform/stack.js
function evaluateModules(root) {
  const { run } = root;
  const resources = [];
  const moved2 = [];
  const pending = [root];
  let hasStandIns = false;
  for (let module = pending.pop(); module !== void 0; module = pending.pop()) {
    if (!evaluateModule(module, resources))
      break;
    moved2.push(...movedIn(module));
    hasStandIns ||= module.configuration.standIn !== void 0;
    const called = [];
    for (const name of module.configuration.calls.keys())
      called.push(...instancesOfCall(module, name));
    pending.push(...called.reverse());
  }
  const named = run.demand.run(() => providerAccounts(root));
  const { account } = run.deployment;
  const accounts = account === void 0 || named.includes(account) ? named : [...named, account];
  return {
    ...emptyStack(run),
    resources: hasStandIns ? resources.map(withoutStandInPlaces) : resources,
    ...accounts.length === 0 ? {} : { accounts },
    moved: moved2
  };
}
function emptyStack(run) {
  return {
    id: run.stack,
    format: "terraform",
    ...run.environment !== void 0 && { root: run.root, environment: run.environment },
    files: [...run.touched].sort(),
    resources: [],
    diagnostics: [...run.diagnostics.values()],
    moved: []
  };
}
function instancesOfCall(module, name) {
  return module.run.demand.run(() => module.call(name)?.instances ?? []);
}
function evaluateModule(module, into) {
  const { run } = module;
  for (const [key, declaration] of module.configuration.resources) {
    const instances = run.demand.run(() => module.resource(key)?.instances ?? []);
    for (const instance of instances) {
      const stop = mustStop(run);
      if (stop !== void 0) {
        run.diagnose("terraform-limit", "error", stop, headerSpan(declaration));
        return false;
      }
      into.push(run.demand.run(() => graphResource(instance, run.stack)));
    }
  }
  return true;
}
function mustStop(run) {
  run.budget.resources -= 1;
  if (run.budget.resources < 0)
    return `More than ${MOST_RESOURCES} resource instances; from here on nothing is judged`;
  if (run.budget.values < 0)
    return TOO_MUCH;
  return isOverdue(run) ? OVERDUE : void 0;
}
function movedIn(module) {
  return module.configuration.moved.flatMap(({ file: file2, node }) => {
    const [from, to] = ["from", "to"].map((name) => {
      const expression = node.body.attributes.get(name)?.expression;
      return expression && referenceText(expression);
    });
    if (from !== void 0 && to !== void 0) {
      return [{ from: within(module.address, from), to: within(module.address, to) }];
    }
    const message = 'A moved block needs the addresses "from" and "to"';
    module.run.diagnose("terraform-moved", "error", message, locate({ file: file2, node }));
    return [];
  });
}

// build/terraform/roots.js
function findRoots(tree, parsed2) {
  const cache = treeCache(tree, parsed2);
  const called = /* @__PURE__ */ new Map();
  for (const folder of configurationFolders(tree)) {
    const configuration = isForeignFolder(folder) ? void 0 : moduleIn(cache, folder);
    if (configuration !== void 0)
      called.set(folder, localModules(cache, configuration));
  }
  const callees = /* @__PURE__ */ new Set();
  for (const [folder, modules] of called)
    for (const module of modules)
      if (module !== folder)
        callees.add(module);
  const roots = [...called.keys()].filter((folder) => !callees.has(folder));
  const reached = /* @__PURE__ */ new Set();
  for (const root of roots)
    reach(root, called, reached);
  for (const folder of called.keys()) {
    if (reached.has(folder))
      continue;
    roots.push(folder);
    reach(folder, called, reached);
  }
  return roots.sort();
}
function reach(start, called, reached) {
  const pending = [start];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    if (reached.has(folder))
      continue;
    reached.add(folder);
    pending.push(...called.get(folder) ?? []);
  }
}
function localModules(cache, configuration) {
  const { folder, calls } = configuration;
  const sources2 = [...calls.values()].map((call) => literalText(attributeOf(call.layers, "source")) ?? evaluatedSource(cache, folder, call.name));
  return sources2.flatMap((source) => {
    const target = source !== void 0 && isLocalSource(source) ? resolvePath(folder, source) : void 0;
    return target === void 0 ? [] : [target];
  });
}
function evaluatedSource({ tree, parsed: parsed2 }, folder, name) {
  const run = startRun(tree, folder, { workspace: "default", functions: FUNCTIONS_WITHOUT_YAML, cache: parsed2 });
  const module = rootModule(run, { varFiles: [], variables: {} });
  const call = module?.configuration.calls.get(name);
  const source = module && call && run.demand.run(() => sourceOf(module, call));
  return typeof source === "string" ? source : void 0;
}

// build/terraform/index.js
function functionsFor2(tree) {
  return loadFunctions(texts(tree));
}
function* texts(tree) {
  for (const { path } of tree.entries) {
    if (/\.(?:tf|tofu|tftpl|tpl|tmpl|tf\.json|tofu\.json)$/.test(path))
      yield tree.read(path) ?? "";
  }
}
function evaluateTerraform(tree, root, options) {
  const { stack: own } = evaluateRoot(tree, root, options, void 0);
  const { plan } = options;
  if (plan === void 0)
    return own;
  if (!plan.reading.ok)
    return withUnreadablePlan(own, plan.reading);
  const joined = (view) => {
    const { module, stack } = evaluateRoot(tree, root, options, view);
    return module === void 0 ? own : joinPlan({ root: module, stack, own, view });
  };
  if (plan.side !== "base")
    return joined(planView(plan.reading.plan, plan.side));
  const given = plan.variables ?? /* @__PURE__ */ new Set();
  const existing2 = planView(plan.reading.plan, "base", { decided: /* @__PURE__ */ new Set(), open: given });
  const wanted = planView(plan.reading.plan, "base", { decided: given });
  return given.size === 0 ? joined(existing2) : withExisting(joined(existing2), joined(wanted), existing2);
}
function evaluateRoot(tree, root, options, plan) {
  const run = startRun(tree, root, {
    workspace: options.workspace ?? "default",
    environment: options.environment,
    deployment: { account: options.account, region: options.region },
    functions: options.functions ?? FUNCTIONS_WITHOUT_YAML,
    cache: options.cache,
    timeLimit: options.timeLimit,
    plan
  });
  const module = rootModule(run, options);
  return { module, stack: module === void 0 ? emptyStack(run) : evaluateModules(module) };
}
function withUnreadablePlan(stack, { name, message }) {
  const span = { path: name, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    ...stack,
    diagnostics: [...stack.diagnostics, { code: "terraform-plan", severity: "error", message, span }]
  };
}
export {
  createParseCache,
  evaluateTerraform,
  findRoots,
  functionsFor2 as functionsFor
};
