import { GRAPH_SCHEMA_VERSION } from "../graph/document.js";
import { SEVERITIES, type Denial, type RuleResult, type Undecided } from "./result.js";

/**
 * Checks that what a policy answered is a report on every active rule, and gives it. Malformed input makes `input` undefined
 * without an error, which would look like a pass: the echoed schema version proves that the policy has seen the document.
 *
 * @throws Error that says what is missing or malformed
 */
export function readAnswer(pack: string, answer: unknown, active: readonly string[]): RuleResult[] {
  const report = Array.isArray(answer) ? (answer as { result?: unknown }[])[0]?.result : undefined;
  const { schema_version: version, rules } = (report ?? {}) as { schema_version?: unknown; rules?: unknown };
  if (version !== GRAPH_SCHEMA_VERSION || !isMapping(rules)) {
    throw new Error(`pack ${pack} did not see the graph document`);
  }
  return active.map((ruleId) => readRule(ruleId, rules[ruleId]));
}

function readRule(ruleId: string, sets: unknown): RuleResult {
  const { deny, undecided, examined } = isMapping(sets) ? sets : {};
  if (!isList(deny) || !isList(undecided) || !isList(examined)) {
    throw new Error(`rule ${ruleId} gave no result; deny, undecided and examined have to be sets`);
  }
  return {
    ruleId,
    deny: checked(ruleId, deny, isDenial),
    undecided: checked(ruleId, undecided, isUndecided),
    examined: checked(ruleId, examined, isPointer),
  };
}

function checked<Entry>(
  ruleId: string,
  entries: readonly unknown[],
  isEntry: (entry: unknown) => entry is Entry,
): Entry[] {
  return entries.map((entry) => {
    if (isEntry(entry)) return entry;
    throw new Error(`rule ${ruleId} reports ${JSON.stringify(entry)}; build results with data.kit.finding`);
  });
}

function isDenial(entry: unknown): entry is Denial {
  if (!isMapping(entry) || !isPlace(entry) || !isText(entry.message)) return false;
  const { uncertain, fix, related, severity, key, access_paths: paths } = entry;
  return (
    isAbsentOr(uncertain, isText) &&
    isAbsentOr(fix, isFix) &&
    isAbsentOr(related, isListOf(isRelated)) &&
    isAbsentOr(severity, isSeverity) &&
    isAbsentOr(key, isText) &&
    isAbsentOr(paths, isListOf(isText))
  );
}

function isSeverity(entry: unknown): boolean {
  return SEVERITIES.some((severity) => severity === entry);
}

function isUndecided(entry: unknown): entry is Undecided {
  if (!isMapping(entry) || !isPlace(entry)) return false;
  return isAbsentOr(entry.because, isListOf(isText)) && isAbsentOr(entry.at, isPlace);
}

function isPointer(entry: unknown): entry is RuleResult["examined"][number] {
  return isMapping(entry) && isText(entry.type) && isText(entry.id);
}

/** An attribute of a resource. */
function isPlace(entry: unknown): boolean {
  return isPointer(entry) && "path" in entry && isListOf(isStep)(entry.path);
}

function isRelated(entry: unknown): boolean {
  return isMapping(entry) && isPlace(entry) && isText(entry.message);
}

function isFix(fix: unknown): boolean {
  if (!isMapping(fix)) return false;
  if (fix.replace === undefined) return isMapping(fix.set) && Object.values(fix.set).every(isScalar);
  const { replace } = fix;
  return isMapping(replace) && isListOf(isStep)(replace.path) && isText(replace.from) && isText(replace.to);
}

function isStep(step: unknown): boolean {
  return typeof step === "string" || typeof step === "number";
}

function isScalar(value: unknown): boolean {
  return isStep(value) || typeof value === "boolean";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isList(value) && value.every(test);
}

function isAbsentOr(value: unknown, test: (value: unknown) => boolean): boolean {
  return value === undefined || test(value);
}
