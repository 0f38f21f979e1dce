export const id = 99;
export const ids = [99];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isHole),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   PD: () => (/* binding */ ownReferences),
/* harmony export */   Q6: () => (/* binding */ holeKey),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   ur: () => (/* binding */ allReferences),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/**
 * The member of a value that one step leads to. Text that encodes JSON is stepped into as if it were the document.
 *
 * @returns `undefined` when there is no such member
 */
function member(value, step) {
    switch (value.kind) {
        case "map":
            return value.entries.get(String(step));
        case "list":
            return typeof step === "number" ? value.items[step] : undefined;
        case "known":
        case "unknown":
            return value.json === undefined ? undefined : member(value.json, step);
    }
}
/**
 * All values that a path leads to, where every list on the way (nested blocks) stands for each of its items, and a block that
 * is not known for whatever is below it.
 */
function valuesAt(value, path) {
    let level = [value];
    for (const step of path)
        level = level.flatMap(itemsOf).flatMap((item) => memberOrUnknown(item, step));
    return level;
}
/** The items of a list, of lists in it too, or the value itself. */
function itemsOf(value) {
    return value.kind === "list" ? value.items.flatMap(itemsOf) : [value];
}
function memberOrUnknown(value, step) {
    if (value.kind === "unknown" && value.json === undefined)
        return [value];
    const found = member(value, step);
    return found === undefined ? [] : [found];
}
/** References to resources that one value makes, without those of its members. */
function ownReferences(value) {
    const named = value.references ?? [];
    if (value.kind !== "unknown" || value.text === undefined)
        return named;
    const within = value.text.flatMap((part) => (isReference(part) ? [part.reference] : []));
    return within.length === 0 ? named : [...within, ...named];
}
/** References that a value and everything below it make, text that encodes JSON included. */
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
/** Every reason why something in a value is not known; each reason once. */
function causesOf(value) {
    const causes = new Map();
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
/** Why a value itself, not something below it, is not known. A reference that is fixed at apply is a reason, too. */
function ownCauses(value) {
    switch (value.kind) {
        case "known":
            return [];
        case "list":
        case "map":
            return value.rest ?? [];
        case "unknown": {
            const parts = value.text ?? [];
            const holes = parts.flatMap((part) => (isHole(part) ? part.unknown : []));
            const causes = [...value.because, ...holes];
            if (causes.length > 0)
                return causes;
            const fixed = parts.flatMap((part) => (isReference(part) ? [referenceName(part.reference)] : []));
            return (fixed.length > 0 ? fixed : ["the value"]).map((name) => ({
                reason: `${name} is known only after apply`,
                span: value.span,
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
            return value.json === undefined ? [] : [value.json];
    }
}
/** Reasons why a value is not known, in one line. */
function reasonOf(value) {
    const reasons = new Set(ownCauses(value).map((cause) => cause.reason));
    return [...reasons].join("; ");
}
/** Distinguishes holes: two with the same key have the same value, whatever it is. `undefined` when that is not certain. */
function holeKey(causes) {
    if (causes.length === 0 || causes.some((cause) => cause.span === undefined))
        return undefined;
    return causes.map(causeKey).join("|");
}
function causeKey({ reason, span }) {
    return span === undefined ? reason : `${reason}@${span.path}:${span.startLine}:${span.startColumn}`;
}
/** `aws_kms_key.main.arn`; with the stack before it when that is another one: `network.yaml:Vpc.id`. */
function referenceName({ stack, address, attribute }) {
    const name = attribute === "" ? address : `${address}.${attribute}`;
    return stack === undefined ? name : `${stack}:${name}`;
}
/** What is known of a text, in words: literal characters, and `${…}` for what is not. */
function template(parts) {
    return parts
        .map((part) => {
        if (typeof part === "string")
            return part;
        if (isReference(part))
            return `\${${referenceName(part.reference)}}`;
        return "${…}";
    })
        .join("");
}
function isReference(part) {
    return typeof part !== "string" && "reference" in part;
}
function isHole(part) {
    return typeof part !== "string" && "unknown" in part;
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ askedAction),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   ob: () => (/* binding */ matchAction)
/* harmony export */ });
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


function askedAction(action) {
    const pattern = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(action.toLowerCase());
    return { action, pattern, literal: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(pattern) };
}
/**
 * Whether a statement is about an action (or about all actions that a pattern such as `rds:*` matches).
 *
 * A wildcard in the service part is refused by IAM, except in `*` and `*:*`; it is undecided what such a document would do.
 */
function matchAction(statement, { pattern: asked, literal }) {
    const { actions, notActions } = statement;
    if (actions === undefined && notActions !== undefined) {
        const listed = (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(notActions.map(({ pattern }) => meetsAction(pattern, asked)));
        return { decision: (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(listed), via: "not_action" };
    }
    const texts = actions ?? [];
    if (literal !== undefined && texts.some(({ action }) => action === literal))
        return { decision: "yes", via: "exact" };
    // Two different actions have nothing in common; most questions are of that kind.
    const wider = literal === undefined ? texts : texts.filter(({ action }) => action === undefined);
    return { decision: (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(wider.map(({ pattern }) => coversAction(pattern, asked))), via: "wildcard" };
}
function coversAction(pattern, action) {
    return isEveryAction(pattern) ? "yes" : doubted((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, action), pattern);
}
function meetsAction(pattern, action) {
    return isEveryAction(pattern) ? "yes" : doubted((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(pattern, action), pattern);
}
function doubted(decision, pattern) {
    return decision === "yes" && hasServiceWildcard(pattern) ? "unknown" : decision;
}
/** `*` or `*:*`. */
function isEveryAction(pattern) {
    const colons = pattern.filter((letter) => letter === ":").length;
    return colons < 2 && pattern.length > colons && pattern.every((letter) => letter === ":" || letter === _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw);
}
function hasServiceWildcard(pattern) {
    const colon = pattern.indexOf(":");
    return !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(pattern) && pattern.slice(0, colon < 0 ? pattern.length : colon).some(_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2);
}


/***/ }),

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   _7: () => (/* binding */ intersectsArn),
/* harmony export */   mf: () => (/* binding */ arnPattern),
/* harmony export */   z2: () => (/* binding */ containsArn)
/* harmony export */ });
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


function parseArn(pattern) {
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverything */ .CM)(pattern))
        return { kind: "everything" };
    const [prefix, partition, service, region, account, resource] = split(pattern);
    if (prefix !== undefined &&
        partition !== undefined &&
        service !== undefined &&
        region !== undefined &&
        account !== undefined &&
        resource !== undefined) {
        const head = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(prefix);
        if (head === "arn" || (head === undefined && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(prefix, ["a", "r", "n"]) !== "no")) {
            return { kind: "arn", segments: { partition, service, region, account, resource } };
        }
    }
    // A whole ARN may be in a symbol: `${aws_db_instance.main.arn}`, `${var.prefix}:dbuser:…`.
    return pattern.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(letter) && letter.sort !== "variable")
        ? { kind: "open", pattern }
        : { kind: "invalid" };
}
/** An ARN pattern from its written form, for tables. */
function arnPattern(text) {
    return parseArn((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text));
}
/** Colons that separate the segments of an ARN; later ones belong to the resource. */
const SEPARATORS = 5;
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
const SEGMENTS = ["partition", "service", "region", "account", "resource"];
/** Whether every ARN that `inner` matches is matched by `outer`. */
function containsArn(outer, inner) {
    if (outer.kind === "everything")
        return "yes";
    if (outer.kind === "invalid" || inner.kind === "invalid")
        return "no";
    if (inner.kind === "everything") {
        if (outer.kind === "open")
            return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(outer.pattern) ? "unknown" : "no";
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(outer.segments[segment], (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)("*"))));
    }
    if (outer.kind === "arn" && inner.kind === "arn") {
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(outer.segments[segment], inner.segments[segment])));
    }
    const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(joined(outer), joined(inner));
    // A symbol for a whole ARN is within the patterns of its service, though as a text it is equal only to itself.
    return decision === "no" && inner.kind === "open" ? "unknown" : decision;
}
/** Whether some ARN is matched by both. */
function intersectsArn(a, b) {
    if (a.kind === "invalid" || b.kind === "invalid")
        return "no";
    if (a.kind === "everything" || b.kind === "everything")
        return "yes";
    if (a.kind === "arn" && b.kind === "arn") {
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(a.segments[segment], b.segments[segment])));
    }
    const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(joined(a), joined(b));
    return decision === "no" ? "unknown" : decision;
}
function joined(arn) {
    if (arn.kind === "open")
        return arn.pattern;
    if (arn.kind !== "arn")
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)("*");
    const { partition, service, region, account, resource } = arn.segments;
    return [...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)("arn:"), ...partition, ":", ...service, ":", ...region, ":", ...account, ":", ...resource];
}


/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
function decided(truth) {
    return truth ? "yes" : "no";
}
/** `no` when one is, else `unknown` when one is, else `yes`. */
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
/** `yes` when one is, else `unknown` when one is, else `no`. */
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


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   HY: () => (/* binding */ intersects),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   dI: () => (/* binding */ hasHole),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   xr: () => (/* binding */ ONE),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
const STAR = { wildcard: "*" };
const ONE = { wildcard: "?" };
/** Steps of a comparison after which it is given up as undecided, under a millisecond; real patterns need some hundred. */
const MOST_STEPS = 30_000;
/** A pattern as it is written in a policy, `*` and `?` being wildcards. */
function parsePattern(text) {
    return Array.from(text).map((char) => (char === "*" ? STAR : char === "?" ? ONE : char));
}
/** A text that matches nothing but itself. */
function literalPattern(text) {
    return Array.from(text);
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
/** The text of a pattern of characters only; `undefined` for others. */
function literalText(pattern) {
    return pattern.every((letter) => typeof letter === "string") ? pattern.join("") : undefined;
}
/** Whether every text that `inner` matches is matched by `outer`, whatever their unknown parts are. */
function contains(outer, inner) {
    const start = commonStart(outer, inner);
    if (start === undefined)
        return "no";
    return start === 0 ? containsRest(outer, inner) : containsRest(outer.slice(start), inner.slice(start));
}
function containsRest(outer, inner) {
    const certainly = covers(outer, inner, "whatever they are");
    if (certainly !== false)
        return certainly === true ? "yes" : "unknown";
    const open = hasHole(outer) || hasHole(inner) || (outer.includes(ONE) && inner.some(isSymbol));
    return open && covers(loosen(outer), inner, "as it suits") !== false ? "unknown" : "no";
}
/** Whether some text is matched by both patterns. */
function intersects(a, b) {
    const start = commonStart(a, b);
    if (start === undefined)
        return "no";
    return start === 0 ? intersectsRest(a, b) : intersectsRest(a.slice(start), b.slice(start));
}
function intersectsRest(a, b) {
    if (meetsExactly(a, b) === true)
        return "yes";
    return meetsExactly(openEnded(a), openEnded(b)) === false ? "no" : "unknown";
}
/** How many characters both begin with; `undefined` when they differ before the first wildcard or symbol of either. */
function commonStart(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const [left, right] = [a[at], b[at]];
        if (typeof left !== "string" || typeof right !== "string")
            return at;
        if (left !== right)
            return undefined;
        at += 1;
    }
    return at;
}
/** Whether a text matches a pattern. */
function matches(pattern, text) {
    return contains(pattern, literalPattern(text));
}
/** The pattern with a star in place of every hole: whatever the holes are, it matches no more than this. */
function loosen(pattern) {
    return pattern.map((letter) => (isSymbol(letter) && letter.sort === "hole" ? STAR : letter));
}
/** The pattern with a star in place of everything that may turn out to be some text or other. */
function openEnded(pattern) {
    return pattern.map((letter) => (isSymbol(letter) && letter.sort !== "fixed" ? STAR : letter));
}
function accepts(letter, input) {
    if (letter === STAR)
        return true;
    if (letter === ONE)
        return input === undefined || typeof input === "string";
    if (typeof letter === "string")
        return letter === input;
    return isSymbol(letter) && typeof input === "object" && sameSymbol(letter, input);
}
function sameSymbol(a, b) {
    return a.sort === b.sort && a.key === b.key;
}
/**
 * Whether `outer` contains `inner`, if the symbols of `inner` are letters that nothing but stars and equal symbols match
 * (`whatever they are`), or if they are what makes it so (`as it suits`: no less than the truth).
 *
 * Reads all texts of `inner` at once through `outer` as an automaton: a state is a position in `inner` with the set of
 * positions that `outer` may be at.
 *
 * @returns `undefined` when it takes too long to decide
 */
function covers(outer, inner, symbols) {
    if (isEverything(outer))
        return true;
    if (symbols === "whatever they are") {
        // Most of what is not contained shows at the first text that one thinks of.
        const isMatched = matchesInput(outer, inner.map(inputFor));
        if (!isMatched || !inner.some(isWildcard))
            return isMatched;
    }
    const characters = new Set(outer.filter((letter) => typeof letter === "string"));
    // Characters that `outer` does not name are all the same to it.
    const anyCharacter = [...characters, undefined];
    const closure = (positions) => {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (outer[position] === STAR)
                closed.add(++position);
        }
        return [...closed].sort((a, b) => a - b);
    };
    const read = (positions, input) => {
        const next = new Set();
        for (const position of positions) {
            const letter = outer[position];
            if (letter !== undefined && accepts(letter, input))
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
        // A hole may be whatever `outer` has from here on; another symbol may be as long as question marks ask.
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
    const seen = new Set();
    const pending = [];
    const visit = (at, positions) => {
        const key = `${at}:${positions.join(",")}`;
        if (seen.has(key))
            return;
        seen.add(key);
        pending.push({ at, positions });
    };
    visit(0, closure([0]));
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        const { at, positions } = state;
        steps += positions.length * (isWildcard(inner[at] ?? "") ? anyCharacter.length : 1);
        if (steps > MOST_STEPS)
            return undefined;
        // What is left of `inner` matches some text, and nothing of `outer` is left for it.
        if (positions.length === 0)
            return false;
        const letter = inner[at];
        if (letter === undefined) {
            if (!positions.includes(outer.length))
                return false;
        }
        else if (letter === STAR) {
            visit(at + 1, positions);
            for (const input of anyCharacter)
                visit(at, read(positions, input));
        }
        else if (letter === ONE) {
            for (const input of anyCharacter)
                visit(at + 1, read(positions, input));
        }
        else if (typeof letter === "string") {
            visit(at + 1, read(positions, letter));
        }
        else if (isSymbol(letter)) {
            visit(at + 1, readSymbol(positions, letter));
        }
    }
    return true;
}
/** A letter of a text that a pattern matches: itself, or for wildcards a character that no pattern names. */
function inputFor(letter) {
    return isWildcard(letter) ? undefined : letter;
}
/** Whether a pattern matches a text, found by going back to the last star where it does not fit. */
function matchesInput(pattern, text) {
    let at = 0;
    let star = -1;
    let afterStar = 0;
    for (let read = 0; read < text.length;) {
        const letter = pattern[at];
        if (letter === STAR) {
            star = at++;
            afterStar = read;
        }
        else if (letter !== undefined && accepts(letter, text[read])) {
            at += 1;
            read += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++afterStar;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === STAR)
        at += 1;
    return at === pattern.length;
}
/**
 * Whether both patterns match some text in common, with symbols as letters of their own.
 *
 * @returns `undefined` when only a symbol as long as question marks would do, or when it takes too long to decide
 */
function meetsExactly(a, b) {
    const width = b.length + 1;
    if (a.length * width > MOST_STEPS)
        return undefined;
    const seen = new Set();
    const pending = [0];
    let guessed = false;
    const visit = (i, j) => {
        const key = i * width + j;
        if (seen.has(key))
            return;
        seen.add(key);
        pending.push(key);
    };
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
        const i = Math.floor(key / width);
        const j = key % width;
        const [left, right] = [a[i], b[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === STAR) {
            visit(i + 1, j);
            if (right !== undefined)
                visit(i, j + 1);
        }
        if (right === STAR) {
            visit(i, j + 1);
            if (left !== undefined)
                visit(i + 1, j);
        }
        if (left === undefined || right === undefined || left === STAR || right === STAR)
            continue;
        if (letterMeets(left, right))
            visit(i + 1, j + 1);
        else if ((left === ONE && isSymbol(right)) || (right === ONE && isSymbol(left)))
            guessed = true;
    }
    return guessed ? undefined : false;
}
function letterMeets(a, b) {
    if (isSymbol(a) && isSymbol(b))
        return sameSymbol(a, b);
    if (isSymbol(a) || isSymbol(b))
        return false;
    return a === ONE || b === ONE || a === b;
}
/** Whether a pattern is nothing but stars. */
function isEverything(pattern) {
    return pattern.length > 0 && pattern.every((letter) => letter === STAR);
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ unknownReason),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


/** References that are followed for one text, through attributes that are made of other attributes. */
const MOST_FOLLOWED = 500;
/** `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and the escapes `${*}`, `${?}`, `${$}`. */
const VARIABLE = /\$\{([^{}]*)\}/g;
/**
 * What is known of a text, with references followed to what the source sets the attribute to. What is left are literal
 * characters, attributes that a resource has of its own, and holes.
 */
function readText(value, path, resolve) {
    return { path, parts: partsOf(value, resolve, { left: MOST_FOLLOWED }) };
}
function partsOf(value, resolve, budget) {
    if (value.kind === "known")
        return [String(value.value)];
    if (value.kind !== "unknown")
        return [{ unknown: [{ reason: "a text is expected here", span: value.span }] }];
    if (value.text === undefined || value.text.length === 0)
        return [{ unknown: value.because }];
    return value.text.flatMap((part) => typeof part !== "string" && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part) ? followed(part.reference, resolve, budget) : [part]);
}
function followed(reference, resolve, budget) {
    const nodes = resolve(reference);
    const [node] = nodes;
    if (node !== undefined && nodes.length === 1 && budget.left > 0 && reference.attribute !== "") {
        const [value, ...others] = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(node.resource.attributes, reference.attribute.split("."));
        const isText = value?.kind === "unknown" || (value?.kind === "known" && value.value !== null);
        if (value !== undefined && others.length === 0 && isText) {
            budget.left -= 1;
            const { stack } = reference;
            const there = stack === undefined ? resolve : (inner) => resolve({ ...inner, stack: inner.stack ?? stack });
            const parts = partsOf(value, there, budget).map((part) => inStack(part, stack));
            const holes = parts.filter(_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q);
            // Which piece of it is meant is not said, but it is open when the whole is.
            return reference.derived === true ? (holes.length > 0 ? holes : [{ reference }]) : parts;
        }
    }
    if (isFreeText(reference, node)) {
        return [{ unknown: [{ reason: `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference)} is read from outside the repository` }] }];
    }
    return [{ reference }];
}
/** A piece of a text of another stack, whose references are to that stack's resources. */
function inStack(part, stack) {
    if (stack === undefined || typeof part === "string" || !(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part))
        return part;
    return { reference: { ...part.reference, stack: part.reference.stack ?? stack } };
}
/** Data sources and resources whose attributes are whatever somebody has written elsewhere. */
const FREE_TEXT = new Set([
    "aws_cloudformation_stack",
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
    "aws_ssm_parameters_by_path",
    "external",
    "http",
    "local_file",
    "template_file",
    "terraform_data",
    "terraform_remote_state",
]);
/** What a template reads from a parameter or secret when it is deployed. */
const DYNAMIC_REFERENCE = "dynamic-reference";
/** Names and ids of AWS hold no wildcards; a parameter's value, a custom resource's or another stack's output may. */
function isFreeText({ address }, node) {
    const type = node?.resource.type ?? typeOf(address);
    return (address === DYNAMIC_REFERENCE ||
        FREE_TEXT.has(type) ||
        type.startsWith("Custom::") ||
        type.startsWith("AWS::CloudFormation::"));
}
/** The resource type that a Terraform address names. */
function typeOf(address) {
    return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*(?:data\.)?/, "").split(".")[0] ?? "";
}
/** A literal text of a policy, when nothing of it is unknown. */
function literalOf({ parts }) {
    return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}
/** The text in words: `arn:aws:iam::${data.aws_caller_identity.me.account_id}:root`, holes as `${var.user}`. */
function showText({ parts }) {
    return parts
        .map((part) => {
        if (typeof part === "string")
            return part;
        if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part))
            return `\${${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(part.reference)}}`;
        return (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part) ? `\${${holeName(part.unknown)}}` : "";
    })
        .join("");
}
/** What would decide a hole: reasons begin with its name, as in `var.user has no value` or `parameter User has no value`. */
function holeName(because) {
    const reason = because[0]?.reason ?? "";
    const name = /^(?:parameter )?([A-Za-z_][\w.:[\]"-]*)\s/.exec(reason)?.[1];
    return name !== undefined && (name.includes(".") || reason.startsWith("parameter ")) ? name : "…";
}
/** Reasons why parts of a text are not known; none for attributes that are fixed at apply. */
function holesOf({ parts }) {
    return parts.flatMap((part) => ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part) ? part.unknown : []));
}
/** The reasons in one line, or `undefined` when there are none. */
function unknownReason(text) {
    const reasons = new Set(holesOf(text).map(({ reason }) => reason));
    return reasons.size === 0 ? undefined : [...reasons].join("; ");
}
/**
 * The pattern that a text is as a resource or action.
 *
 * @param variables whether `${…}` is a policy variable: in version 2012-10-17 only
 *   (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html)
 */
function patternOf({ parts, path }, resolve, variables) {
    const letters = [];
    const bindings = new Map();
    for (const [index, part] of parts.entries()) {
        if (typeof part === "string") {
            letters.push(...(variables ? withVariables(part, bindings) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(part)));
        }
        else if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part)) {
            const nodes = resolve(part.reference);
            const key = symbolKey(part.reference, nodes);
            bindings.set(key, { sort: "fixed", reference: part.reference, nodes });
            letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(idPrefix(part.reference, nodes)), { sort: "fixed", key });
        }
        else if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part)) {
            const key = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .holeKey */ .Q6)(part.unknown) ?? `${path.join(".")}#${index}`;
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
        letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text.slice(end, match.index)));
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
            ...(otherwise === undefined ? {} : { fallback: otherwise }),
        });
        letters.push({ sort: "variable", key });
    }
    letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text.slice(end)));
    return letters;
}
function symbolKey(reference, nodes) {
    const [node] = nodes;
    const piece = reference.derived === true ? "~" : "";
    if (node === undefined || nodes.length > 1)
        return (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference) + piece;
    return `${node.resource.type}/${node.id}/${reference.attribute}${piece}`;
}
/** What the ids of databases begin with, by type and attribute. */
const ID_PREFIXES = {
    aws_db_instance: { resource_id: "db-", id: "db-" },
    aws_rds_cluster_instance: { dbi_resource_id: "db-" },
    aws_rds_cluster: { cluster_resource_id: "cluster-" },
};
function idPrefix({ address, attribute, derived }, nodes) {
    if (derived === true)
        return "";
    const type = nodes[0]?.resource.type ?? typeOf(address);
    return ID_PREFIXES[type]?.[attribute] ?? "";
}


/***/ })

};
