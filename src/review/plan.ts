import type { FindingReport } from "../report/result.js";
import { shortened, type Marker } from "./marker.js";
import type { PlacedFinding, Placement } from "./place.js";

/** A review comment of ours. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly marker: Marker;
  /** Whether its lines have been changed since, so that the diff does not show it any more. */
  readonly isOutdated: boolean;
}

/** How a comment of ours is brought up to date. */
export interface Update {
  readonly comment: OwnComment;
  readonly state: Marker["state"];
  /** Set when it is waived, or open again. */
  readonly finding?: FindingReport;
}

export interface ReviewPlan {
  /** Findings to comment on. */
  readonly create: readonly PlacedFinding[];
  /** Findings for the body of the review, that no earlier one has named. */
  readonly mention: readonly FindingReport[];
  readonly update: readonly Update[];
}

/**
 * Decides what to say and what to take back, by what has been said already. A comment stays as long as its finding does; one
 * whose lines were changed is made anew where the finding is now. Nothing is deleted.
 *
 * @param findings all of the report
 * @param placement of those that were introduced
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
  const inline = new Map(placement.inline.map((placed) => [shortened(placed.finding.fingerprint), placed]));
  const said = new Set<string>();
  const update: Update[] = [];
  for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
    const [key = ""] = comment.marker.fingerprints;
    const finding = present.get(key);
    const to = (state: Marker["state"]): void => {
      if (comment.marker.state !== state) update.push({ comment, state, ...(finding && { finding }) });
    };
    if (comment.marker.state === "moved" || comment.marker.state === "duplicate") continue;
    if (finding === undefined) {
      if (isWhole) to("fixed");
    } else if (finding.status === "waived") to("waived");
    else if (said.has(key)) to("duplicate");
    else if (comment.isOutdated && inline.has(key)) to("moved");
    else {
      to("open");
      said.add(key);
    }
  }
  const isNew = ({ fingerprint }: FindingReport): boolean => !said.has(shortened(fingerprint));
  return {
    create: placement.inline.filter(({ finding }) => isNew(finding)),
    mention: placement.rest.filter((finding) => isNew(finding) && !mentioned.has(shortened(finding.fingerprint))),
    update,
  };
}
