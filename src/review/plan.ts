import { commentedWith } from "../report/alike.js";
import type { FindingReport } from "../report/result.js";
import { shortened, type Marker } from "./marker.js";
import type { OwnComment } from "./own.js";
import type { PlacedFinding, Placement } from "./place.js";

/** How a comment of ours should stand, where what it says may not be so any more. */
export interface Update {
  readonly comment: OwnComment;
  readonly state: Marker["state"];
  /** Set when it is waived, or open. */
  readonly finding?: FindingReport;
  /** Of the findings that it is about then, {@link shortened}. */
  readonly fingerprints: readonly string[];
}

export interface ReviewPlan {
  /** Findings to comment on. */
  readonly create: readonly PlacedFinding[];
  /** Findings for the body of the review, that no earlier one has named. */
  readonly mention: readonly FindingReport[];
  readonly update: readonly Update[];
}

/** States whose text also tells of something else, which may have changed: a waiver, another comment. */
const RETOLD: ReadonlySet<Marker["state"]> = new Set(["waived", "moved", "duplicate"]);

/**
 * Decides what to say and what to take back, by what has been said already. A comment stays as long as its finding does, in one
 * environment at least, and is rewritten when other environments have it; one whose lines were changed is made anew where the
 * finding is now. Nothing is deleted.
 *
 * @param findings all of the report
 * @param placement of those that were introduced
 * @param comments all of ours, the oldest first
 * @param mentioned shortened fingerprints that bodies of our earlier reviews name
 * @param isWhole whether everything could be evaluated; if not, what is not found may still be there
 */
export function planReview(
  findings: readonly FindingReport[],
  placement: Placement,
  comments: readonly OwnComment[],
  mentioned: ReadonlySet<string>,
  isWhole: boolean,
): ReviewPlan {
  const present = new Map(
    findings.filter(({ change }) => change !== "fixed").map((finding) => [shortened(finding.fingerprint), finding]),
  );
  const commented = commentedWith({ findings });
  const keysOf = (finding: FindingReport): readonly string[] =>
    commented(finding).map(({ fingerprint }) => shortened(fingerprint));
  const inline = new Set(placement.inline.flatMap(({ finding }) => keysOf(finding)));
  const said = new Set<string>();
  const update: Update[] = [];
  for (const comment of comments) {
    const left = comment.marker.fingerprints.flatMap((key) => present.get(key) ?? []);
    const finding = mostPressing(left);
    const key = shortened(finding?.fingerprint ?? "");
    const { state: before, isPending = false, fingerprints } = comment.marker;
    const to = (state: Marker["state"], about = fingerprints): void => {
      const isOfOthers = !isSameSet(about, fingerprints);
      if (before !== state || isOfOthers || RETOLD.has(state) || isPending)
        update.push({ comment, state, ...(finding && { finding }), fingerprints: about });
    };
    if (before === "moved" || before === "duplicate") to(before);
    else if (finding === undefined) {
      if (isWhole) to("fixed");
    } else if (finding.status === "waived") to("waived");
    else if (said.has(key)) to("duplicate");
    else if (comment.isOutdated && inline.has(key)) to("moved");
    else {
      const keys = keysOf(finding);
      // An environment that could not be evaluated may still have it, and its name is known from the comment alone.
      const isKnown = isWhole || left.length === fingerprints.length || before !== "open";
      to("open", isKnown ? keys : fingerprints);
      for (const same of keys) said.add(same);
    }
  }
  const isNew = ({ fingerprint }: FindingReport): boolean => !said.has(shortened(fingerprint));
  return {
    create: placement.inline.filter(({ finding }) => isNew(finding)),
    mention: placement.rest.filter((finding) => isNew(finding) && !keysOf(finding).some((key) => mentioned.has(key))),
    update,
  };
}

/** What a comment on several findings is about: what is fixed or waived in one environment goes on in another. */
function mostPressing(findings: readonly FindingReport[]): FindingReport | undefined {
  const open = findings.filter(({ status }) => status === "open");
  return open.find(({ change }) => change === "introduced") ?? open[0] ?? findings[0];
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((it) => others.includes(it));
}
