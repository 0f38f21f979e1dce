import { isDay } from "../findings/waivers.js";

/** What a comment asks for. */
export interface Directive {
  /** Id of a rule, a glob of ids, or another tool's id for the same control; `kics:*` for all that KICS knows too. */
  readonly rule: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until: string | null;
  /** `construct`: what stands on the line or begins after it; `resource`: the whole resource around the comment. */
  readonly scope: "construct" | "resource";
  /** Whether it is written for another tool. */
  readonly isForeign: boolean;
}

export interface DirectiveProblem {
  /** What is wrong, and the remedy. */
  readonly problem: string;
}

/** What the text of a comment must contain to be worth reading. */
export const DIRECTIVE = /rds-gate:|checkov:skip=|(?:trivy|tfsec):ignore:|kics-scan ignore/;

/** What a template's text must contain for its metadata to be worth reading. */
export const SUPPRESSION = /rules_to_suppress|SuppressedRules|["']?checkov["']?\s*:/;

const USAGE = "write rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]";

/**
 * Reads a comment: `rds-gate:ignore <rule>[,<rule>] <reason> [until=YYYY-MM-DD]`, and what other tools have in its place.
 *
 * @param text without the comment's markers
 * @param otherTools whether comments that are written for other tools count:
 *   https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 *   https://trivy.dev/latest/docs/scanner/misconfiguration/#skipping-resources-by-inline-comments
 *   https://docs.kics.io/latest/running-kics/#using_commands_on_scanned_files_as_comments
 */
export function readDirectives(text: string, otherTools: boolean): readonly (Directive | DirectiveProblem)[] {
  const own = /(?:^|\s)rds-gate:(\S*)\s*(.*)$/s.exec(text);
  if (own !== null) return readOwn(own[1] ?? "", own[2] ?? "");
  return otherTools ? OTHER_TOOLS.flatMap((read) => read(text)) : [];
}

function readOwn(verb: string, rest: string): readonly (Directive | DirectiveProblem)[] {
  if (verb !== "ignore") return [{ problem: `rds-gate:${verb} means nothing; ${USAGE}` }];
  const untils = [...rest.matchAll(/(?:^|\s)until=(\S*)/g)].map(([, day = ""]) => day);
  const [rules = "", ...words] = rest
    .replace(/(?:^|\s)until=\S*/g, " ")
    .trim()
    .split(/\s+/);
  const reason = words.join(" ");
  const [until = null] = untils;
  if (rules === "") return [{ problem: `it does not say which rule it ignores; ${USAGE}` }];
  if (reason === "") return [{ problem: `it does not say why it ignores ${rules}; ${USAGE}` }];
  if (untils.length > 1) return [{ problem: `it has more than one last day; ${USAGE}` }];
  if (until !== null && !isDay(until)) return [{ problem: `until=${until} is no day; write it as until=YYYY-MM-DD` }];
  return rules
    .split(",")
    .filter((rule) => rule !== "")
    .map((rule) => ({ rule, reason, until, scope: "construct", isForeign: false }));
}

const OTHER_TOOLS: readonly ((text: string) => readonly Directive[])[] = [
  // checkov:skip=CKV_AWS_16,CKV_AWS_17: why
  (text) =>
    [...text.matchAll(/checkov:skip=([\w,-]+)(?::(.*))?$/gms)].flatMap(([, ids = "", reason = ""]) =>
      ids.split(",").map((rule) => foreign(rule, reason, "resource")),
    ),
  // trivy:ignore:AVD-AWS-0080:exp:2026-12-31 why
  (text) =>
    [...text.matchAll(/(?:trivy|tfsec):ignore:([\w*-]+)((?::\w+:[^\s:]+)*)((?:(?!(?:trivy|tfsec):)[^:\n])*)/g)].map(
      ([, id = "", options = "", reason = ""]) => {
        const day = /:exp:([^\s:]+)/.exec(options)?.[1];
        const until = day !== undefined && isDay(day) ? day : null;
        return { ...foreign(id.replace(/^AVD-/i, ""), reason, "construct"), until };
      },
    ),
  // kics-scan ignore-line, kics-scan ignore-block: all of its queries
  (text) => (/kics-scan ignore-(?:line|block)/.test(text) ? [foreign("kics:*", "", "construct")] : []),
];

function foreign(rule: string, reason: string, scope: Directive["scope"]): Directive {
  return { rule, reason: reason.trim() || "no reason is given", until: null, scope, isForeign: true };
}
