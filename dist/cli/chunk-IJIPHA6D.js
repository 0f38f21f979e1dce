import {
  accessSummary
} from "./chunk-K6CHSITQ.js";
import {
  analysedGraph,
  linkedGraph,
  reportOf
} from "./chunk-5IHDLXRB.js";
import {
  NO_RENAMES,
  contentAt,
  findingReport,
  findingsOf,
  fingerprint,
  placelessPath,
  renamed,
  undecidedOf
} from "./chunk-XDNSKPLQ.js";
import {
  evaluateStacks,
  findRenames,
  nameInHead,
  touchedBy
} from "./chunk-QKCJHXY2.js";
import {
  withEnvironmentRules
} from "./chunk-INJG4YHW.js";
import {
  raisedForClassified
} from "./chunk-6UMZMCX7.js";
import {
  applyWaivers,
  isDay
} from "./chunk-4VUWJFD3.js";
import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import {
  bySeverity
} from "./chunk-C6AUNL7W.js";
import {
  environmentStack
} from "./chunk-HWYVLVMW.js";
import {
  causesAt,
  locate,
  refusedPolicies
} from "./chunk-RJMLPSW5.js";
import {
  byCodeUnits,
  folderOf
} from "./chunk-WUXNLKG2.js";
import {
  GRAPH_SCHEMA_VERSION
} from "./chunk-AONNRIO6.js";
import {
  clip,
  visible
} from "./chunk-4WJSNMA5.js";
import {
  ruleProblem
} from "./chunk-GBZ3BXGH.js";
import {
  matchesName
} from "./chunk-F3DQH2OD.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-BXNFXFXY.js";
import {
  lineStartsOf,
  offsetOf,
  spanBetween
} from "./chunk-HEF6VXGF.js";

// build/findings/compare.js
function compareFindings(base, head, renames) {
  const { introduced, gone } = difference(base, head, renames);
  return [
    ...head.map((found) => findingReport(found, introduced.has(found) ? "introduced" : "existing")),
    ...gone.map((found) => findingReport(found, "fixed"))
  ];
}
function compareUndecided(base, head, renames) {
  const { introduced } = difference(base, head, renames);
  return head.map((entry) => ({ ...entry.report, change: introduced.has(entry) ? "introduced" : "existing" }));
}
function uncompared(head) {
  return head.map((found) => findingReport(found, "existing"));
}
function uncomparedUndecided(head) {
  return head.map(({ report }) => ({ ...report, change: "existing" }));
}
function difference(base, head, renames) {
  const before = base.map((entry) => keyed(entry, renames));
  const after = head.map((entry) => keyed(entry));
  const [restOfBase, restOfHead] = KEYS.reduce(withoutPairs, [before, after]);
  return { introduced: new Set(restOfHead.map(({ entry }) => entry)), gone: restOfBase.map(({ entry }) => entry) };
}
function keyed(entry, renames) {
  const identity = renames === void 0 ? entry.identity : renamed(entry.identity, renames);
  const place = fingerprint(identity);
  return {
    entry,
    place,
    content: contentAt(entry.resource, entry.path),
    placeless: identity.key === void 0 ? fingerprint({ ...identity, path: placelessPath(entry.path) }) : place
  };
}
var KEYS = [
  ({ place, content }) => `${place}
${content}`,
  ({ placeless, content }) => `${placeless}
${content}`,
  ({ place }) => place
];
function withoutPairs([base, head], keyOf2) {
  const open = /* @__PURE__ */ new Map();
  for (const each of base) {
    const key = keyOf2(each);
    const same = open.get(key);
    if (same === void 0)
      open.set(key, [each]);
    else
      same.push(each);
  }
  const paired = /* @__PURE__ */ new Set();
  const rest = head.filter((each) => {
    const partner = open.get(keyOf2(each))?.shift();
    if (partner !== void 0)
      paired.add(partner);
    return partner === void 0;
  });
  return [base.filter((each) => !paired.has(each)), rest];
}

// build/findings/clashing-fixes.js
function withoutClashingFixes(findings) {
  const mendable = findings.filter(isMendable);
  if (mendable.length < 2)
    return findings;
  const claims = /* @__PURE__ */ new Map();
  const offering = /* @__PURE__ */ new Map();
  for (const finding of mendable.sort(byReach)) {
    const holder = holderOf(finding, claims);
    if (holder === void 0) {
      offering.set(finding, [finding]);
      claim(finding, claims);
    } else if (isSameWrite(finding.fix, holder.fix))
      offering.get(holder)?.push(finding);
  }
  const offered = /* @__PURE__ */ new Map();
  for (const [{ fix }, those] of offering) {
    const [first] = [...those].sort(byProminence);
    if (first !== void 0)
      offered.set(first, fix);
  }
  return findings.map((finding) => {
    const fix = offered.get(finding) ?? null;
    return isMendable(finding) && fix !== finding.fix ? { ...finding, fix } : finding;
  });
}
function isMendable(finding) {
  return finding.fix !== null && finding.change !== "fixed";
}
function byReach(a, b) {
  return Number(a.status === "waived") - Number(b.status === "waived") || amountIn(b.fix) - amountIn(a.fix) || b.fix.edits.length - a.fix.edits.length || byProminence(a, b);
}
function byProminence(a, b) {
  return Number(a.status === "waived") - Number(b.status === "waived") || Number(a.change === "existing") - Number(b.change === "existing") || bySeverity(a, b) || byCodeUnits(a.resource.stack, b.resource.stack);
}
function amountIn({ edits }) {
  const amounts = edits.map(({ replacement: replacement2 }) => Number(/(-?\d+)["']?[\s}]*$/.exec(replacement2)?.[1] ?? 0));
  return Math.max(...amounts);
}
function holderOf({ fix }, claims) {
  for (const edit of fix.edits) {
    for (const line of linesOf(edit)) {
      const found = claims.get(line)?.find((other) => isClash(edit, other.edit));
      if (found !== void 0)
        return found.holder;
    }
  }
  return void 0;
}
function claim(holder, claims) {
  for (const edit of holder.fix.edits) {
    for (const line of linesOf(edit)) {
      const own = claims.get(line);
      if (own === void 0)
        claims.set(line, [{ edit, holder }]);
      else
        own.push({ edit, holder });
    }
  }
}
function linesOf({ location: { path, startLine, endLine } }) {
  return Array.from({ length: endLine - startLine + 1 }, (_, index) => `${startLine + index}:${path}`);
}
function isClash(one, other) {
  const [start, end] = boundsOf(one);
  const [otherStart, otherEnd] = boundsOf(other);
  if (compare(start, otherStart) !== 0)
    return compare(start, otherEnd) < 0 && compare(otherStart, end) < 0;
  if (compare(start, end) !== 0 || compare(otherStart, otherEnd) !== 0)
    return true;
  const [keys, otherKeys] = [keysIn(one), keysIn(other)];
  return indentOf(one) !== indentOf(other) || keys.some((key) => otherKeys.includes(key));
}
function boundsOf({ location: { startLine, startColumn, endLine, endColumn } }) {
  return [
    [startLine, startColumn],
    [endLine, endColumn]
  ];
}
function compare([line, column], [otherLine, otherColumn]) {
  return line - otherLine || column - otherColumn;
}
function keysIn({ replacement: replacement2 }) {
  return [...replacement2.matchAll(/(?:^|[\n{,])[ \t]*["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=]/g)].map(([, key = ""]) => key);
}
function indentOf({ replacement: replacement2 }) {
  return /\n([ \t]*)\S/.exec(replacement2)?.[1] ?? "";
}
function isSameWrite(one, other) {
  const targets = ({ edits }) => JSON.stringify(edits.map((edit) => [edit.location, keysIn(edit)]));
  return targets(one) === targets(other);
}

// build/findings/fix.js
var WRITERS = {
  terraform: async (tree) => {
    const [{ hclFix }, { nativeFile }] = await Promise.all([
      import("./fix-2RXTXTVN.js"),
      import("./cache-BYAYS4JB.js")
    ]);
    return ({ path, starts }, { header }, set) => {
      const file = nativeFile(tree, path);
      return file && hclFix(file, { start: offsetOf(starts, header.startLine, header.startColumn) }, set)?.edits;
    };
  },
  cloudformation: async () => {
    const { templateFix } = await import("./fix-74RA2DMT.js");
    return ({ text, path }, { address }, set) => templateFix(text, path, { address }, set)?.edits;
  },
  iam: () => Promise.resolve(void 0)
};
async function fixWriter(tree, formats) {
  const writers = /* @__PURE__ */ new Map();
  for (const format of formats) {
    const write = await WRITERS[format](tree);
    if (write !== void 0)
      writers.set(format, write);
  }
  const open = lastOpened(tree);
  return (resource, fix) => {
    const isText = "replace" in fix;
    const source = open(isText ? locate(resource, fix.replace.path).span.path : resource.header.path);
    const edits = source && (isText ? replacement(source, resource, fix.replace) : writers.get(resource.format)?.(source, resource, fix.set));
    if (source === void 0 || edits === void 0 || edits.length === 0)
      return null;
    return {
      description: isText ? `Write ${fix.replace.to} in place of ${fix.replace.from}` : describe(resource, fix.set),
      edits: edits.map(({ start, end, replacement: replacement2 }) => ({
        location: spanBetween(source.path, source.starts, start, end),
        replacement: replacement2
      }))
    };
  };
}
function replacement({ text, starts }, resource, { path, from, to }) {
  const { startLine, startColumn, endLine, endColumn } = locate(resource, path).span;
  const first = offsetOf(starts, startLine, startColumn);
  const written = text.slice(first, offsetOf(starts, endLine, endColumn));
  const at2 = written.indexOf(from);
  if (at2 < 0 || written.includes(from, at2 + 1))
    return void 0;
  if (to.includes("${") && resource.format === "cloudformation" && !/\bSub\b/.test(written))
    return void 0;
  return [{ start: first + at2, end: first + at2 + from.length, replacement: to }];
}
function lastOpened(tree) {
  let last;
  return (path) => {
    if (last?.path === path)
      return last;
    const text = tree.read(path);
    last = text === void 0 ? void 0 : { path, text, starts: lineStartsOf(text) };
    return last;
  };
}
function describe(resource, set) {
  const settings = Object.entries(set).map(([attribute, value]) => `${resource.labels?.[attribute] ?? attribute} to ${value}`);
  return `Set ${settings.join(" and ")}`;
}

// build/findings/renames.js
function renamesBetween(changes, headFiles, headStacks, baseStacks = []) {
  const paths = findRenames(changes, headFiles);
  const conversions = findConversions(changes);
  const moves = new Map(headStacks.map((stack) => [stack.id, stack.moved]));
  const roots = new Map(baseStacks.map(({ id, root, environment }) => [id, { root, environment }]));
  const named = (path) => conversions.get(path) ?? nameInHead(paths, path);
  return {
    path: named,
    stack: (id) => {
      const { root, environment } = roots.get(id) ?? {};
      return root === void 0 || environment === void 0 ? named(id) : environmentStack(named(root), environment);
    },
    address: (stack, address) => (moves.get(stack) ?? []).reduce(moveAddress, address)
  };
}
var TEMPLATE = /\.(?:ya?ml|json|template|cfn)$/i;
function findConversions(changes) {
  const added = pathsByStem(changes, "added");
  const conversions = /* @__PURE__ */ new Map();
  for (const [stem, olds] of pathsByStem(changes, "removed")) {
    const [old] = olds;
    const [young] = added.get(stem) ?? [];
    const isClear = olds.length === 1 && added.get(stem)?.length === 1;
    if (isClear && old !== void 0 && young !== void 0)
      conversions.set(old, young);
  }
  return conversions;
}
function pathsByStem(changes, status) {
  const paths = /* @__PURE__ */ new Map();
  for (const change of changes) {
    if (change.status !== status || !TEMPLATE.test(change.path))
      continue;
    const stem = change.path.replace(TEMPLATE, "");
    paths.set(stem, [...paths.get(stem) ?? [], change.path]);
  }
  return paths;
}
function moveAddress(address, { from, to }) {
  const rest = address.slice(from.length);
  return address.startsWith(from) && (rest === "" || rest.startsWith(".") || rest.startsWith("[")) ? to + rest : address;
}

// build/ignores/directive.js
var DIRECTIVE = /rds-gate:|checkov:skip=|(?:trivy|tfsec):ignore:|kics-scan ignore/;
var SUPPRESSION = /rules_to_suppress|SuppressedRules|["']?checkov["']?\s*:/;
var USAGE = "write rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]";
function readDirectives(text, otherTools) {
  const own = /(?:^|\s)rds-gate:(\S*)\s*(.*)$/s.exec(text);
  if (own !== null)
    return readOwn(own[1] ?? "", own[2] ?? "");
  return otherTools ? OTHER_TOOLS.flatMap((read) => read(text)) : [];
}
function readOwn(verb, rest) {
  if (verb !== "ignore")
    return [{ problem: `rds-gate:${verb} means nothing; ${USAGE}` }];
  const untils = [...rest.matchAll(/(?:^|\s)until=(\S*)/g)].map(([, day = ""]) => day);
  const [rules = "", ...words] = rest.replace(/(?:^|\s)until=\S*/g, " ").trim().split(/\s+/);
  const reason = words.join(" ");
  const [until = null] = untils;
  if (rules === "")
    return [{ problem: `it does not say which rule it ignores; ${USAGE}` }];
  if (reason === "")
    return [{ problem: `it does not say why it ignores ${rules}; ${USAGE}` }];
  if (untils.length > 1)
    return [{ problem: `it has more than one last day; ${USAGE}` }];
  if (until !== null && !isDay(until))
    return [{ problem: `until=${until} is no day; write it as until=YYYY-MM-DD` }];
  return rules.split(",").filter((rule) => rule !== "").map((rule) => ({ rule, reason, until, scope: "construct", isForeign: false }));
}
var OTHER_TOOLS = [
  // checkov:skip=CKV_AWS_16,CKV_AWS_17: why
  (text) => [...text.matchAll(/checkov:skip=([\w,-]+)(?::(.*))?$/gms)].flatMap(([, ids = "", reason = ""]) => ids.split(",").map((rule) => foreign(rule, reason, "resource"))),
  // trivy:ignore:AVD-AWS-0080:exp:2026-12-31 why
  (text) => [...text.matchAll(/(?:trivy|tfsec):ignore:([\w*-]+)((?::\w+:[^\s:]+)*)((?:(?!(?:trivy|tfsec):)[^:\n])*)/g)].map(([, id = "", options = "", reason = ""]) => {
    const day = /:exp:([^\s:]+)/.exec(options)?.[1];
    const until = day !== void 0 && isDay(day) ? day : null;
    return { ...foreign(id.replace(/^AVD-/i, ""), reason, "construct"), until };
  }),
  // kics-scan ignore-line, kics-scan ignore-block: all of its queries
  (text) => /kics-scan ignore-(?:line|block)/.test(text) ? [foreign("kics:*", "", "construct")] : []
];
function foreign(rule, reason, scope) {
  return { rule, reason: reason.trim() || "no reason is given", until: null, scope, isForeign: true };
}

// build/ignores/index.js
async function findIgnores(head, base, paths, { all: rules, judged }, options) {
  const found = await ignoresIn(head, paths, options);
  const problems = found.flatMap((ignore) => problemsOf(ignore, rules));
  const valid = found.filter(isValid).filter((ignore) => problemOf(ignore, rules) === void 0);
  const counts = base === void 0 || options.inChange ? () => true : await acceptedBy(base, valid, options);
  return {
    waivers: valid.filter(counts).flatMap((ignore) => waiversOf(ignore, rules)).filter(({ rule }) => isNamed(rule, judged)),
    diagnostics: [...problems, ...valid.filter((ignore) => !counts(ignore)).map(proposed)]
  };
}
async function ignoresIn(tree, paths, { otherTools }) {
  const found = [];
  for (const path of paths) {
    const isTemplate = TEMPLATE2.test(path);
    const load = READERS.find(({ of }) => of.test(path))?.load;
    const text = load === void 0 && !isTemplate ? void 0 : tree.read(path);
    if (text === void 0)
      continue;
    if (load !== void 0 && DIRECTIVE.test(text))
      found.push(...commentsIn(path, text, await load(), otherTools));
    if (isTemplate && otherTools && SUPPRESSION.test(text)) {
      const { metadataDirectives } = await import("./metadata-XVLDNCCK.js");
      const directives = metadataDirectives(path, text);
      found.push(...directives.map(({ comment, directive }) => ({ path, comment, ...directive })));
    }
  }
  return found;
}
var TEMPLATE2 = /\.(?:json|ya?ml|template|cfn|cform)$/i;
function commentsIn(path, text, commentsOf, otherTools) {
  return commentsOf(text, (comment) => DIRECTIVE.test(comment)).flatMap((comment) => readDirectives(comment.text, otherTools).map((directive) => ({ path, comment, ...directive })));
}
var READERS = [
  { of: /\.(?:tf|tofu|tfvars)$/, load: async () => (await import("./hcl-APC356FW.js")).hclComments },
  { of: /\.(?:ya?ml|template|cfn|cform)$/i, load: async () => (await import("./yaml-PNTACRS7.js")).yamlComments }
];
function isValid(ignore) {
  return "rule" in ignore;
}
function problemOf({ rule, isForeign }, rules) {
  if (isForeign)
    return void 0;
  return ruleProblem(rule, rules.flatMap(namesOf));
}
function problemsOf(ignore, rules) {
  const problem = isValid(ignore) ? problemOf(ignore, rules) : ignore.problem;
  if (problem === void 0)
    return [];
  return [
    { code: "ignore-invalid", severity: "warning", message: `this comment ignores nothing: ${problem}`, ...at(ignore) }
  ];
}
function proposed(ignore) {
  const { rule, reason } = ignore;
  const message = `the change adds a comment that ignores ${rule} (${reason}); it counts once it is merged`;
  return { code: "ignore-proposed", severity: "note", message, ...at(ignore) };
}
function at({ path, comment: { line, startColumn, endColumn } }) {
  return { span: { path, startLine: line, startColumn, endLine: line, endColumn } };
}
function waiversOf(ignore, rules) {
  const { rule, reason, until, isForeign, path } = ignore;
  const tool = rule.endsWith(":*") ? rule.slice(0, -2) : void 0;
  const names = tool === void 0 ? [rule] : rules.filter(({ aliases }) => aliases[tool]).map(({ id }) => id);
  return names.map((name) => ({
    rule: name,
    resource: "*",
    path,
    lines: targetOf(ignore).lines,
    reason,
    owner: null,
    until,
    origin: isForeign ? "other-tool" : "comment",
    ...at(ignore)
  }));
}
function isNamed(rule, rules) {
  return rules.some((metadata) => namesOf(metadata).some((name) => matchesName(rule, name)));
}
function namesOf({ id, aliases }) {
  return [id, ...Object.values(aliases).flat()];
}
function targetOf({ scope, comment }) {
  return scope === "resource" ? comment.resource ?? comment.construct : comment.construct;
}
async function acceptedBy({ tree, nameInHead: nameInHead2 }, ignores, options) {
  const paths = new Set(ignores.map(({ path }) => path));
  const left = /* @__PURE__ */ new Map();
  const before = paths.size === 0 ? [] : tree.entries.filter(({ path }) => paths.has(nameInHead2(path)));
  const written = await ignoresIn(tree, before.map(({ path }) => path), options);
  for (const ignore of written.filter(isValid)) {
    const key = keyOf({ ...ignore, path: nameInHead2(ignore.path) });
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const accepted = new Set(ignores.filter((ignore) => {
    const count = left.get(keyOf(ignore)) ?? 0;
    left.set(keyOf(ignore), count - 1);
    return count > 0;
  }));
  return (ignore) => accepted.has(ignore);
}
function keyOf(ignore) {
  const { path, rule, until } = ignore;
  return JSON.stringify([path, rule, until, targetOf(ignore).anchor]);
}

// build/policy/input.js
var MEMORY_MIB = 1024;
function requestOf(pack, rules, document) {
  const input = documentFor(document, rules.map(({ metadata }) => metadata));
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  return {
    pack: pack.manifest.name,
    wasm: pack.wasm,
    entrypoint: pack.manifest.entrypoint,
    params: Object.fromEntries(rules.map(({ metadata: { id }, params }) => [id, { ...pack.params[id], ...params }])),
    active: rules.map(({ metadata }) => metadata.id),
    input: bytes.buffer,
    memoryMiB: MEMORY_MIB
  };
}
function documentFor(document, rules) {
  const comparing = rules.filter((rule) => rule.base);
  const base = comparing.length === 0 ? void 0 : document.base;
  return { ...partFor(document, rules), ...base === void 0 ? {} : { base: partFor(base, comparing) } };
}
function partFor(whole, rules) {
  const types = new Set(rules.flatMap(({ resources, joins }) => [...resources, ...joins]));
  return {
    schema_version: GRAPH_SCHEMA_VERSION,
    resources: pick(whole.resources, types),
    iam: rules.some((rule) => rule.iam) ? whole.iam : { documents: [] },
    access: rules.some((rule) => rule.access) ? whole.access : { paths: [], cut: 0 },
    labels: whole.labels
  };
}
function pick(resources, types) {
  return Object.fromEntries(Object.entries(resources).filter(([type]) => types.has(type)));
}

// build/policy/ahead.js
var LEAST_RESOURCES = 3e3;
function isAhead({ metadata: { iam, access } }) {
  return !iam && !access;
}
function judgeAhead(document, packs, rules, isolate) {
  if (resourcesIn(document) < LEAST_RESOURCES)
    return /* @__PURE__ */ new Map();
  return new Map(packs.flatMap(({ pack, trusted }) => {
    const ready = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name && isAhead(rule));
    if (!trusted || ready.length === 0)
      return [];
    return [[pack.manifest.name, isolate(requestOf(pack, ready, document)).catch(() => void 0)]];
  }));
}
function resourcesIn({ resources }) {
  return Object.values(resources).reduce((sum, ofType) => sum + Object.keys(ofType).length, 0);
}

// build/policy/judge.js
async function judge(document, packs, rules, isolate, ahead = /* @__PURE__ */ new Map()) {
  const results = [];
  const diagnostics = [];
  for (const { pack, trusted } of packs) {
    const own = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name);
    if (own.length === 0)
      continue;
    const judgeNow = (part) => evaluate(requestOf(pack, part, document), trusted, isolate);
    const add = (evaluation) => {
      for (const result of evaluation.results) {
        const stray = strayReference(result, document);
        if (stray === void 0)
          results.push(result);
        else
          diagnostics.push(failure(result.ruleId, pack, `it reports on ${stray}, which does not exist`));
      }
      diagnostics.push(...evaluation.failures.map(({ ruleId, message }) => failure(ruleId, pack, message)));
    };
    const begun = ahead.get(pack.manifest.name);
    const left = begun === void 0 ? own : own.filter((rule) => !isAhead(rule));
    for (const part of trusted ? partsOf(left) : [left])
      add(await judgeNow(part));
    if (begun !== void 0)
      add(await begun ?? await judgeNow(own.filter(isAhead)));
  }
  return { results, diagnostics };
}
function partsOf(rules) {
  return [...groupBy(rules, ({ metadata: { iam, access } }) => `${iam} ${access}`).values()];
}
function strayReference({ deny, undecided }, { resources }) {
  const named = [
    ...deny.flatMap((denial) => [denial, ...denial.related ?? []]),
    ...undecided.flatMap((entry) => [entry, ...entry.at === void 0 ? [] : [entry.at]])
  ];
  const exists = (type, id) => Object.hasOwn(resources, type) && Object.hasOwn(resources[type] ?? {}, id);
  const stray = named.find(({ type, id }) => !exists(type, id));
  return stray && `${stray.type} ${stray.id}`;
}
async function evaluate(request, trusted, isolate) {
  if (trusted) {
    const { evaluatePack } = await import("./evaluate-4FG25HUJ.js");
    return evaluatePack(request);
  }
  try {
    return await isolate(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { results: [], failures: request.active.map((ruleId) => ({ ruleId, message })) };
  }
}
function failure(ruleId, { manifest }, message) {
  const place = { path: `pack:${manifest.name}`, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    code: "policy-rule-failed",
    severity: "error",
    message: `rule ${ruleId} of pack ${manifest.name} could not be evaluated: ${message}`,
    span: place
  };
}

// build/source/lines.js
var MAX_EDITS = 2e3;
function changedLines(base, head) {
  const numbers = /* @__PURE__ */ new Map();
  const before = numberLines(splitLines(base), numbers);
  const after = numberLines(splitLines(head), numbers);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  const old = before.subarray(start, before.length - end);
  const young = after.subarray(start, after.length - end);
  return gaps(keptRuns(old, young), old.length, young.length, start);
}
function splitLines(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function numberLines(lines, numbers) {
  return Int32Array.from(lines, (line) => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  });
}
function keptRuns(old, young) {
  const limit = Math.min(old.length + young.length, MAX_EDITS);
  const origin = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const above = furthest[origin + k + 1] ?? 0;
      const left = furthest[origin + k - 1] ?? 0;
      let x = k === -edits || k !== edits && left < above ? above : left + 1;
      while (x < old.length && x - k < young.length && old[x] === young[x - k])
        x += 1;
      furthest[origin + k] = x;
      if (x >= old.length && x - k >= young.length)
        return traceBack(history, old.length, young.length);
    }
    history.push(furthest.slice(origin - edits - 1, origin + edits + 2));
  }
  return [];
}
function traceBack(history, oldLength, youngLength) {
  const runs = [];
  let [x, y] = [oldLength, youngLength];
  for (let edits = history.length; edits > 0; edits -= 1) {
    const reached = (k2) => history[edits - 1]?.[k2 + edits] ?? 0;
    const k = x - y;
    const isInsertion = k === -edits || k !== edits && reached(k - 1) < reached(k + 1);
    const previous = reached(isInsertion ? k + 1 : k - 1);
    const start = isInsertion ? previous : previous + 1;
    if (x > start)
      runs.push({ old: start, young: start - k, length: x - start });
    x = previous;
    y = previous - (isInsertion ? k + 1 : k - 1);
  }
  if (x > 0)
    runs.push({ old: 0, young: 0, length: x });
  return runs.reverse();
}
function gaps(runs, oldLength, youngLength, offset) {
  const hunks = [];
  let [x, y] = [0, 0];
  for (const run of [...runs, { old: oldLength, young: youngLength, length: 0 }]) {
    const [baseLines, headLines] = [run.old - x, run.young - y];
    if (baseLines > 0 || headLines > 0) {
      const baseStart = offset + x + (baseLines > 0 ? 1 : 0);
      hunks.push({ baseStart, baseLines, headStart: offset + y + (headLines > 0 ? 1 : 0), headLines });
    }
    [x, y] = [run.old + run.length, run.young + run.length];
  }
  return hunks;
}

// build/source/changed-lines.js
function hunksBetweenTrees(base, head, changes) {
  const changed = new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, change]));
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const change = changed.get(path);
    if (change === void 0)
      return [];
    let hunks = known.get(path);
    if (hunks === void 0) {
      const previous = change.status === "renamed" ? change.previousPath : path;
      const before = change.status === "added" ? "" : base.read(previous) ?? "";
      known.set(path, hunks = changedLines(before, head.read(path) ?? ""));
    }
    return hunks;
  };
}

// build/gate.js
async function runGate(request) {
  const { head, base, evaluation, packs, rules } = request;
  const stacks = await evaluateStacks(head, evaluation, { only: request.stacks, onStack: request.onStack });
  const known = base && { stacks, changes: base.changes };
  const baseStacks = base && await evaluateStacks(base.tree, evaluation, { only: request.stacks, known });
  const before = base && baseStacks && await judgeTree(request, base.tree, baseStacks);
  const renames = base ? renamesBetween(base.changes, base.headFiles, stacks, baseStacks) : NO_RENAMES;
  const nameInHead2 = (place) => renamed(place, renames);
  const hunksIn = base && hunksBetweenTrees(base.tree, head, base.changes);
  const after = await judgeTree(request, head, stacks, before && hunksIn && { ...before, nameInHead: nameInHead2, hunksIn });
  const compared = before ? compareFindings(before.findings, after.findings, renames) : uncompared(after.findings);
  const undecided = before ? compareUndecided(before.undecided, after.undecided, renames) : uncomparedUndecided(after.undecided);
  const { environments, waivers = NO_WAIVERS, access = DEFAULT_SETTINGS } = request;
  const heeded = withEnvironmentRules(compared, environments, rules);
  const ignores = await ignoresOf(request, stacks, renames);
  const accepted = [...waivers.entries, ...ignores.waivers];
  const waived = applyWaivers(heeded, accepted, waivers.today, waivers.proposed);
  const { index, document } = after.graph;
  const said = [
    ...head.diagnostics,
    ...stacks.flatMap(({ diagnostics }) => diagnostics),
    ...refusedPolicies(index, document.iam.documents)
  ];
  return reportOf({
    findings: withoutClashingFixes(waived.findings),
    undecided: withEnvironmentRules(undecided, environments, rules),
    diagnostics: [
      ...base ? aboutChange(said, base.changes, without(stacks, baseStacks)) : said,
      ...after.judgement.diagnostics,
      ...ignores.diagnostics,
      ...waived.diagnostics,
      ...request.diagnostics ?? [],
      ...before ? hiddenInBase(before, after) : [],
      ...notListed(after.access)
    ],
    access: accessSummary(after.access, access.knownAccounts),
    comparison: base?.names ?? null,
    tree: head,
    stacks,
    packs,
    rules,
    options: request.verdict,
    failOnIn: (environment) => environments?.rulesOf(environment).failOn
  });
}
async function ignoresOf({ head, base, packs, rules, ignores }, stacks, { path: nameInHead2 }) {
  if (ignores === void 0)
    return { waivers: [], diagnostics: [] };
  const paths = [...new Set(stacks.flatMap(({ files }) => files))].filter((path) => !path.endsWith("/"));
  const all = packs.flatMap(({ pack }) => pack.manifest.rules);
  const judged = [...rules.values()].map(({ metadata }) => metadata);
  return findIgnores(head, base && { tree: base.tree, nameInHead: nameInHead2 }, paths, { all, judged }, ignores);
}
var NO_WAIVERS = { entries: [], today: "" };
function without(stacks, others = []) {
  const left = new Set(others);
  return stacks.filter((stack) => !left.has(stack));
}
function aboutChange(diagnostics, changes, touched) {
  const isChanged = touchedBy(changes);
  const needed = new Set(touched.flatMap(({ files }) => files));
  return diagnostics.map((diagnostic) => {
    const { path } = diagnostic.span;
    const matters = isChanged([path]) || needed.has(path) || needed.has(`${folderOf(path)}/`);
    return matters || diagnostic.severity !== "error" ? diagnostic : { ...diagnostic, severity: "note", message: `${diagnostic.message} (The change does not touch it.)` };
  });
}
function hiddenInBase(before, after) {
  const keyOf2 = ({ code, message, span }) => JSON.stringify([code, message, span]);
  const inHead = new Set(diagnosticsOf(after).map(keyOf2));
  return diagnosticsOf(before).filter((diagnostic) => diagnostic.severity === "error" && !inHead.has(keyOf2(diagnostic))).map((diagnostic) => ({
    ...diagnostic,
    severity: "note",
    message: `in the base, ${diagnostic.message}; findings that this hides there count as introduced`
  }));
}
function diagnosticsOf({ stacks, judgement }) {
  return [...stacks.flatMap(({ diagnostics }) => diagnostics), ...judgement.diagnostics];
}
function notListed({ analysis: { cut, paths } }) {
  if (cut === 0)
    return [];
  const message = `${cut} ways to databases are not listed beside the ${paths.length} with the highest scores; name who may reach what more narrowly, or judge stacks by themselves`;
  const span = { path: ".", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return [{ code: "access-cut", severity: "warning", message, span }];
}
async function judgeTree(request, tree, stacks, base) {
  const { packs, rules, isolate, classifiedData } = request;
  const linked = linkedGraph(stacks, base);
  const ahead = judgeAhead(linked.document, packs, rules, isolate);
  const { graph, access } = analysedGraph(linked, stacks, request.access ?? DEFAULT_SETTINGS, base);
  const judgement = await judge(graph.document, packs, rules, isolate, ahead);
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const places = {
    resourceOf: (type, id) => graph.resourceOf(type, id),
    stackOf: (id) => byId.get(id),
    locate,
    causesAt,
    fixFor: await fixWriter(tree, new Set(stacks.map(({ format }) => format)))
  };
  const findings = findingsOf(judgement.results, rules, places);
  return {
    stacks,
    graph,
    access,
    judgement,
    findings: classifiedData === void 0 ? findings : raisedForClassified(findings, classifiedData, rules),
    undecided: undecidedOf(judgement.results, request.rules, places)
  };
}

// build/report/progress.js
var INTERVAL = 80;
var BAR_CELLS = 24;
var ERASE = "\r\x1B[2K";
function createProgress(stream, now = () => performance.now()) {
  if (stream.isTTY !== true)
    return { update: () => void 0, clear: () => void 0 };
  let drawnAt = -Infinity;
  let drawnStep = "";
  let isShown = false;
  return {
    update(step, done, total) {
      const time = now();
      if (step === drawnStep && time - drawnAt < INTERVAL)
        return;
      [drawnAt, drawnStep, isShown] = [time, step, true];
      stream.write(ERASE + clip(drawBar(step, done, total), (stream.columns ?? 80) - 1));
    },
    clear() {
      if (isShown)
        stream.write(ERASE);
      [drawnAt, isShown] = [-Infinity, false];
    }
  };
}
function drawBar(step, done, total) {
  const label = visible(step);
  if (total <= 0)
    return `${label} ${done}`;
  const filled = Math.round(Math.min(done, total) / total * BAR_CELLS);
  return `${"\u2588".repeat(filled)}${"\u2591".repeat(BAR_CELLS - filled)} ${label} ${done}/${total}`;
}

export {
  splitLines,
  runGate,
  createProgress
};
