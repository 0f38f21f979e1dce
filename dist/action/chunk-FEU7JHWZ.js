import {
  holeKey,
  isHole,
  isReference,
  referenceName,
  valuesAt
} from "./chunk-E5KY6KI7.js";

// build/iam/patterns.js
var STAR = { wildcard: "*" };
var ONE = { wildcard: "?" };
var MOST_STEPS = 3e4;
function parsePattern(text) {
  return Array.from(text).map((char) => char === "*" ? STAR : char === "?" ? ONE : char);
}
function literalPattern(text) {
  return Array.from(text);
}
function lowerCase(pattern) {
  return pattern.map((letter) => typeof letter === "string" ? letter.toLowerCase() : letter);
}
function isSymbol(letter) {
  return typeof letter !== "string" && "sort" in letter;
}
function isWildcard(letter) {
  return typeof letter !== "string" && "wildcard" in letter;
}
function hasHole(pattern) {
  return pattern.some((letter) => isSymbol(letter) && letter.sort === "hole");
}
function literalText(pattern) {
  return pattern.every((letter) => typeof letter === "string") ? pattern.join("") : void 0;
}
function patternKey(pattern) {
  let key = "";
  for (const letter of pattern) {
    if (typeof letter === "string")
      key += letter;
    else
      key += isSymbol(letter) ? `\0${letter.sort}:${letter.key}\0` : `\0${letter.wildcard}`;
  }
  return key;
}
function contains(outer, inner) {
  const start = commonStart(outer, inner);
  if (start === void 0)
    return "no";
  if (start === inner.length && start === outer.length)
    return "yes";
  return start === 0 ? containsRest(outer, inner) : containsRest(outer.slice(start), inner.slice(start));
}
function containsRest(outer, inner) {
  const certainly = covers(outer, inner, "whatever they are");
  if (certainly !== false)
    return certainly === true ? "yes" : "unknown";
  const open = hasHole(outer) || hasHole(inner) || outer.includes(ONE) && inner.some(isSymbol);
  return open && covers(loosen(outer), inner, "as it suits") !== false ? "unknown" : "no";
}
function intersects(a, b) {
  const start = commonStart(a, b);
  if (start === void 0)
    return "no";
  return start === 0 ? intersectsRest(a, b) : intersectsRest(a.slice(start), b.slice(start));
}
function intersectsRest(a, b) {
  if (isEverything(a) || isEverything(b) || a.length === 0 && b.length === 0)
    return "yes";
  if (meetsExactly(a, b) === true)
    return "yes";
  return meetsExactly(openEnded(a), openEnded(b)) === false ? "no" : "unknown";
}
function commonStart(a, b) {
  let at = 0;
  while (at < a.length && at < b.length) {
    const [left, right] = [a[at], b[at]];
    if (typeof left !== "string" || typeof right !== "string")
      return at;
    if (left !== right)
      return void 0;
    at += 1;
  }
  return at;
}
function matches(pattern, text) {
  return contains(pattern, literalPattern(text));
}
function loosen(pattern) {
  return pattern.map((letter) => isSymbol(letter) && letter.sort === "hole" ? STAR : letter);
}
function openEnded(pattern) {
  return pattern.map((letter) => isSymbol(letter) && letter.sort !== "fixed" ? STAR : letter);
}
function accepts(letter, input) {
  if (letter === STAR)
    return true;
  if (letter === ONE)
    return input === void 0 || typeof input === "string";
  if (typeof letter === "string")
    return letter === input;
  return isSymbol(letter) && typeof input === "object" && sameSymbol(letter, input);
}
function sameSymbol(a, b) {
  return a.sort === b.sort && a.key === b.key;
}
function covers(outer, inner, symbols) {
  if (isEverything(outer))
    return true;
  if (symbols === "whatever they are") {
    const isMatched = matchesInput(outer, inner.map(inputFor));
    if (!isMatched || !inner.some(isWildcard))
      return isMatched;
  }
  const characters = new Set(outer.filter((letter) => typeof letter === "string"));
  const anyCharacter = [...characters, void 0];
  const closure = (positions) => {
    const closed = /* @__PURE__ */ new Set();
    for (let position of positions) {
      closed.add(position);
      while (outer[position] === STAR)
        closed.add(++position);
    }
    return [...closed].sort((a, b) => a - b);
  };
  const read = (positions, input) => {
    const next = /* @__PURE__ */ new Set();
    for (const position of positions) {
      const letter = outer[position];
      if (letter !== void 0 && accepts(letter, input))
        next.add(letter === STAR ? position : position + 1);
    }
    return closure(next);
  };
  const readSymbol = (positions, symbol) => {
    const next = read(positions, symbol);
    if (symbols === "whatever they are")
      return next;
    const first = positions[0] ?? outer.length + 1;
    const reached = new Set(next);
    for (const start of symbol.sort === "hole" ? [first] : positions) {
      for (let at = start; at <= outer.length; at += 1) {
        if (at > start || symbol.sort === "hole")
          reached.add(at);
        if (symbol.sort !== "hole" && outer[at] !== ONE && outer[at] !== STAR)
          break;
      }
    }
    return closure(reached);
  };
  let steps = 0;
  const seen = /* @__PURE__ */ new Set();
  const pending = [];
  const visit = (at, positions) => {
    const key = `${at}:${positions.join(",")}`;
    if (seen.has(key))
      return;
    seen.add(key);
    pending.push({ at, positions });
  };
  visit(0, closure([0]));
  for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
    const { at, positions } = state;
    steps += positions.length * (isWildcard(inner[at] ?? "") ? anyCharacter.length : 1);
    if (steps > MOST_STEPS)
      return void 0;
    if (positions.length === 0)
      return false;
    const letter = inner[at];
    if (letter === void 0) {
      if (!positions.includes(outer.length))
        return false;
    } else if (letter === STAR) {
      visit(at + 1, positions);
      for (const input of anyCharacter)
        visit(at, read(positions, input));
    } else if (letter === ONE) {
      for (const input of anyCharacter)
        visit(at + 1, read(positions, input));
    } else if (typeof letter === "string") {
      visit(at + 1, read(positions, letter));
    } else if (isSymbol(letter)) {
      visit(at + 1, readSymbol(positions, letter));
    }
  }
  return true;
}
function inputFor(letter) {
  return isWildcard(letter) ? void 0 : letter;
}
function matchesInput(pattern, text) {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let read = 0; read < text.length; ) {
    const letter = pattern[at];
    if (letter === STAR) {
      star = at++;
      afterStar = read;
    } else if (letter !== void 0 && accepts(letter, text[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      read = ++afterStar;
    } else {
      return false;
    }
  }
  while (pattern[at] === STAR)
    at += 1;
  return at === pattern.length;
}
function meetsExactly(a, b) {
  const width = b.length + 1;
  if (a.length * width > MOST_STEPS)
    return void 0;
  const seen = /* @__PURE__ */ new Set();
  const pending = [0];
  let guessed = false;
  const visit = (i, j) => {
    const key = i * width + j;
    if (seen.has(key))
      return;
    seen.add(key);
    pending.push(key);
  };
  for (let key = pending.pop(); key !== void 0; key = pending.pop()) {
    const i = Math.floor(key / width);
    const j = key % width;
    const [left, right] = [a[i], b[j]];
    if (left === void 0 && right === void 0)
      return true;
    if (left === STAR) {
      visit(i + 1, j);
      if (right !== void 0)
        visit(i, j + 1);
    }
    if (right === STAR) {
      visit(i, j + 1);
      if (left !== void 0)
        visit(i + 1, j);
    }
    if (left === void 0 || right === void 0 || left === STAR || right === STAR)
      continue;
    if (letterMeets(left, right))
      visit(i + 1, j + 1);
    else if (left === ONE && isSymbol(right) || right === ONE && isSymbol(left))
      guessed = true;
  }
  return guessed ? void 0 : false;
}
function letterMeets(a, b) {
  if (isSymbol(a) && isSymbol(b))
    return sameSymbol(a, b);
  if (isSymbol(a) || isSymbol(b))
    return false;
  return a === ONE || b === ONE || a === b;
}
function isEverything(pattern) {
  return pattern.length > 0 && pattern.every((letter) => letter === STAR);
}

// build/iam/text.js
var MOST_FOLLOWED = 500;
var VARIABLE = /\$\{([^{}]*)\}/g;
function readText(value, path, resolve) {
  return { path, parts: partsOf(value, resolve, { left: MOST_FOLLOWED }) };
}
function partsOf(value, resolve, budget) {
  if (value.kind === "known")
    return [String(value.value)];
  if (value.kind !== "unknown")
    return [{ unknown: [{ reason: "a text is expected here", span: value.span }] }];
  if (value.text === void 0 || value.text.length === 0)
    return [{ unknown: value.because }];
  return value.text.flatMap((part) => typeof part !== "string" && isReference(part) ? followed(part.reference, resolve, budget) : [part]);
}
function followed(reference, resolve, budget) {
  const nodes = resolve(reference);
  const [node] = nodes;
  if (node !== void 0 && nodes.length === 1 && budget.left > 0 && reference.attribute !== "") {
    const [value, ...others] = valuesAt(node.resource.attributes, reference.attribute.split("."));
    const isText = value?.kind === "unknown" || value?.kind === "known" && value.value !== null;
    if (value !== void 0 && others.length === 0 && isText) {
      budget.left -= 1;
      const { stack } = reference;
      const there = stack === void 0 ? resolve : (inner) => resolve({ ...inner, stack: inner.stack ?? stack });
      const parts = partsOf(value, there, budget).map((part) => inStack(part, stack));
      const holes = parts.filter(isHole);
      return reference.derived === true ? holes.length > 0 ? holes : [{ reference }] : parts;
    }
  }
  if (isFreeText(reference, node)) {
    return [{ unknown: [{ reason: `${referenceName(reference)} is read from outside the repository` }] }];
  }
  return [{ reference }];
}
function inStack(part, stack) {
  if (stack === void 0 || typeof part === "string" || !isReference(part))
    return part;
  return { reference: { ...part.reference, stack: part.reference.stack ?? stack } };
}
var FREE_TEXT = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack",
  "aws_secretsmanager_secret_version",
  "aws_ssm_parameter",
  "aws_ssm_parameters_by_path",
  "external",
  "http",
  "local_file",
  "template_file",
  "terraform_data",
  "terraform_remote_state"
]);
var DYNAMIC_REFERENCE = "dynamic-reference";
function isFreeText({ address, attribute }, node) {
  const type = node?.resource.type ?? typeOf(address);
  if (attribute === "arn" && type.startsWith("aws_"))
    return false;
  return address === DYNAMIC_REFERENCE || FREE_TEXT.has(type) || type.startsWith("Custom::") || type.startsWith("AWS::CloudFormation::");
}
function typeOf(address) {
  return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*(?:data\.)?/, "").split(".")[0] ?? "";
}
function literalOf({ parts }) {
  const [first] = parts;
  if (parts.length === 1)
    return typeof first === "string" ? first : void 0;
  return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
}
function showText(text) {
  const literal = literalOf(text);
  if (literal !== void 0)
    return literal;
  return text.parts.map((part) => {
    if (typeof part === "string")
      return part;
    if (isReference(part))
      return `\${${referenceName(part.reference)}}`;
    return isHole(part) ? `\${${holeName(part.unknown)}}` : "";
  }).join("");
}
function holeName(because) {
  const reason = because[0]?.reason ?? "";
  const name = /^(?:parameter )?([A-Za-z_][\w.:[\]"-]*)\s/.exec(reason)?.[1];
  return name !== void 0 && (name.includes(".") || reason.startsWith("parameter ")) ? name : "\u2026";
}
function holesOf({ parts }) {
  return parts.flatMap((part) => isHole(part) ? part.unknown : []);
}
function unknownReason(text) {
  const reasons = new Set(holesOf(text).map(({ reason }) => reason));
  return reasons.size === 0 ? void 0 : [...reasons].join("; ");
}
function patternOf({ parts, path }, resolve, variables) {
  const letters = [];
  const bindings = /* @__PURE__ */ new Map();
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") {
      letters.push(...variables ? withVariables(part, bindings) : parsePattern(part));
    } else if (isReference(part)) {
      const nodes = resolve(part.reference);
      const key = symbolKey(part.reference, nodes);
      bindings.set(key, { sort: "fixed", reference: part.reference, nodes });
      letters.push(...literalPattern(idPrefix(part.reference, nodes)), { sort: "fixed", key });
    } else if (isHole(part)) {
      const key = holeKey(part.unknown) ?? `${path.join(".")}#${index}`;
      bindings.set(key, { sort: "hole", because: part.unknown });
      letters.push({ sort: "hole", key });
    }
  }
  return { pattern: letters, bindings };
}
function withVariables(text, bindings) {
  const letters = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    letters.push(...parsePattern(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const content = match[1] ?? "";
    if (content === "*" || content === "?" || content === "$") {
      letters.push(content);
      continue;
    }
    const [name = "", ...fallback] = content.split(",");
    const key = content.replaceAll(" ", "").toLowerCase();
    const otherwise = /^\s*'(.*)'\s*$/s.exec(fallback.join(","))?.[1];
    bindings.set(key, {
      sort: "variable",
      name: name.trim(),
      hasDefault: fallback.length > 0,
      ...otherwise === void 0 ? {} : { fallback: otherwise }
    });
    letters.push({ sort: "variable", key });
  }
  letters.push(...parsePattern(text.slice(end)));
  return letters;
}
function symbolKey(reference, nodes) {
  const [node] = nodes;
  const piece = reference.derived === true ? "~" : "";
  if (node === void 0 || nodes.length > 1)
    return referenceName(reference) + piece;
  return `${node.resource.type}/${node.id}/${reference.attribute}${piece}`;
}
var ID_PREFIXES = {
  aws_db_instance: { resource_id: "db-", id: "db-" },
  aws_rds_cluster_instance: { dbi_resource_id: "db-" },
  aws_rds_cluster: { cluster_resource_id: "cluster-" }
};
function idPrefix({ address, attribute, derived }, nodes) {
  if (derived === true)
    return "";
  const type = nodes[0]?.resource.type ?? typeOf(address);
  return ID_PREFIXES[type]?.[attribute] ?? "";
}

// build/iam/logic.js
function decided(truth) {
  return truth ? "yes" : "no";
}
function all(decisions) {
  let result = "yes";
  for (const decision of decisions) {
    if (decision === "no")
      return "no";
    if (decision === "unknown")
      result = "unknown";
  }
  return result;
}
function any(decisions) {
  let result = "no";
  for (const decision of decisions) {
    if (decision === "yes")
      return "yes";
    if (decision === "unknown")
      result = "unknown";
  }
  return result;
}
function not(decision) {
  if (decision === "unknown")
    return "unknown";
  return decision === "yes" ? "no" : "yes";
}

// build/iam/actions.js
function askedAction(action) {
  const pattern = parsePattern(action.toLowerCase());
  return { action, pattern, literal: literalText(pattern) };
}
function matchAction(statement, { pattern: asked, literal }) {
  const { actions, notActions } = statement;
  if (actions === void 0 && notActions !== void 0) {
    const listed = any(notActions.map(({ pattern }) => meetsAction(pattern, asked)));
    return { decision: not(listed), via: "not_action" };
  }
  const texts = actions ?? [];
  if (literal !== void 0 && texts.some(({ action }) => action === literal))
    return { decision: "yes", via: "exact" };
  const wider = literal === void 0 ? texts : texts.filter(({ action }) => action === void 0);
  return { decision: any(wider.map(({ pattern }) => coversAction(pattern, asked))), via: "wildcard" };
}
function coversAction(pattern, action) {
  return isEveryAction(pattern) ? "yes" : doubted(contains(pattern, action), pattern);
}
function meetsAction(pattern, action) {
  return isEveryAction(pattern) ? "yes" : doubted(intersects(pattern, action), pattern);
}
function doubted(decision, pattern) {
  return decision === "yes" && hasServiceWildcard(pattern) ? "unknown" : decision;
}
function isEveryAction(pattern) {
  const colons = pattern.filter((letter) => letter === ":").length;
  return colons < 2 && pattern.length > colons && pattern.every((letter) => letter === ":" || letter === STAR);
}
function hasServiceWildcard(pattern) {
  const colon = pattern.indexOf(":");
  return !hasHole(pattern) && pattern.slice(0, colon < 0 ? pattern.length : colon).some(isWildcard);
}

// build/iam/arn.js
function parseArn(pattern) {
  if (isEverything(pattern))
    return { kind: "everything" };
  const [prefix, partition, service, region, account, resource] = split(pattern);
  if (prefix !== void 0 && partition !== void 0 && service !== void 0 && region !== void 0 && account !== void 0 && resource !== void 0) {
    const head = literalText(prefix);
    if (head === "arn" || head === void 0 && contains(prefix, ["a", "r", "n"]) !== "no") {
      return { kind: "arn", segments: { partition, service, region, account, resource } };
    }
  }
  return pattern.some((letter) => isSymbol(letter) && letter.sort !== "variable") ? { kind: "open", pattern } : { kind: "invalid" };
}
function arnPattern(text) {
  return parseArn(parsePattern(text));
}
var SEPARATORS = 5;
function split(pattern) {
  const parts = [];
  let from = 0;
  while (parts.length < SEPARATORS) {
    const colon = pattern.indexOf(":", from);
    if (colon === -1)
      break;
    parts.push(pattern.slice(from, colon));
    from = colon + 1;
  }
  return [...parts, pattern.slice(from)];
}
var SEGMENTS = ["service", "partition", "region", "account", "resource"];
function allSegments(decide) {
  let result = "yes";
  for (const segment of SEGMENTS) {
    const decision = decide(segment);
    if (decision === "no")
      return "no";
    if (decision === "unknown")
      result = "unknown";
  }
  return result;
}
function arnKey(arn) {
  if (arn.kind === "open")
    return `open ${patternKey(arn.pattern)}`;
  return arn.kind === "arn" ? `arn ${SEGMENTS.map((segment) => patternKey(arn.segments[segment])).join(":")}` : arn.kind;
}
function containsArn(outer, inner) {
  if (outer.kind === "everything")
    return "yes";
  if (outer.kind === "invalid" || inner.kind === "invalid")
    return "no";
  if (inner.kind === "everything") {
    if (outer.kind === "open")
      return hasHole(outer.pattern) ? "unknown" : "no";
    return allSegments((segment) => contains(outer.segments[segment], parsePattern("*")));
  }
  if (outer.kind === "arn" && inner.kind === "arn") {
    return allSegments((segment) => contains(outer.segments[segment], inner.segments[segment]));
  }
  const decision = contains(joined(outer), joined(inner));
  return decision === "no" && inner.kind === "open" ? "unknown" : decision;
}
function inPartitionOf(outer, granted) {
  if (outer.kind !== "arn" || granted.kind !== "arn")
    return granted;
  const isNamed = granted.segments.partition.every((letter) => typeof letter === "string");
  return isNamed ? granted : { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}
function intersectsArn(a, b) {
  if (a.kind === "invalid" || b.kind === "invalid")
    return "no";
  if (a.kind === "everything" || b.kind === "everything")
    return "yes";
  if (a.kind === "arn" && b.kind === "arn") {
    return allSegments((segment) => intersects(a.segments[segment], b.segments[segment]));
  }
  const decision = intersects(joined(a), joined(b));
  return decision === "no" ? "unknown" : decision;
}
function joined(arn) {
  if (arn.kind === "open")
    return arn.pattern;
  if (arn.kind !== "arn")
    return parsePattern("*");
  const { partition, service, region, account, resource } = arn.segments;
  return [...literalPattern("arn:"), ...partition, ":", ...service, ":", ...region, ":", ...account, ":", ...resource];
}

export {
  STAR,
  ONE,
  parsePattern,
  literalPattern,
  lowerCase,
  isSymbol,
  isWildcard,
  hasHole,
  literalText,
  patternKey,
  contains,
  intersects,
  matches,
  isEverything,
  decided,
  all,
  any,
  not,
  askedAction,
  matchAction,
  isEveryAction,
  parseArn,
  arnPattern,
  arnKey,
  containsArn,
  inPartitionOf,
  intersectsArn,
  readText,
  literalOf,
  showText,
  holesOf,
  unknownReason,
  patternOf
};
