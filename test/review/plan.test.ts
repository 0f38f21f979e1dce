import { describe, expect, it } from "vitest";
import { shortened, type Marker } from "../../src/review/marker.js";
import type { OwnComment } from "../../src/review/own.js";
import { planReview } from "../../src/review/plan.js";
import { finding, location } from "./finding.js";

const found = finding({});
const key = shortened(found.fingerprint);
const placed = { finding: found, lines: { path: "a.tf", startLine: 1, endLine: 1 }, isAtCause: false };
const INLINE = { inline: [placed], rest: [] };
const NOWHERE = { inline: [], rest: [] };

function comment(id: number, state: Marker["state"], isOutdated = false): OwnComment {
  const marker = { kind: "finding", state, fingerprints: [key] } as const;
  return { id, nodeId: `C_${id}`, url: `https://github.com/c${id}`, body: "", isOutdated, marker };
}

const states = ({ update }: ReturnType<typeof planReview>) => update.map(({ comment: { id }, state }) => [id, state]);

describe("planReview", () => {
  it("comments on what nobody has said, and says nothing twice", () => {
    expect(planReview([found], INLINE, [], new Set(), true)).toEqual({ create: [placed], mention: [], update: [] });
    const plan = planReview([found], INLINE, [comment(1, "open")], new Set(), true);
    expect(plan).toEqual({ create: [], mention: [], update: [] });
  });

  it("closes the comment of what is fixed, and opens it again", () => {
    expect(states(planReview([], NOWHERE, [comment(1, "open")], new Set(), true))).toEqual([[1, "fixed"]]);
    expect(states(planReview([], NOWHERE, [comment(1, "fixed")], new Set(), true))).toEqual([]);
    const again = planReview([found], INLINE, [comment(1, "fixed")], new Set(), true);
    expect([states(again), again.create]).toEqual([[[1, "open"]], []]);
  });

  it("calls nothing fixed when not everything could be evaluated", () => {
    expect(states(planReview([], NOWHERE, [comment(1, "open")], new Set(), false))).toEqual([]);
  });

  it("leaves a comment alone whose finding the base has by now, or lies outside of the diff", () => {
    const existing = finding({ change: "existing" });
    expect(states(planReview([existing], NOWHERE, [comment(1, "open")], new Set(), true))).toEqual([]);
  });

  it("makes a comment anew whose lines were changed, when there is a place for it", () => {
    const plan = planReview([found], INLINE, [comment(1, "open", true)], new Set(), true);
    expect([states(plan), plan.create]).toEqual([[[1, "moved"]], [placed]]);
    const stays = planReview([found], { inline: [], rest: [found] }, [comment(1, "open", true)], new Set(), true);
    expect([states(stays), stays.mention]).toEqual([[], []]);
  });

  it("says that a finding is waived", () => {
    const waived = finding({ status: "waived", waiver: { reason: "r", owner: "o", expires: "2030-01-01" } });
    expect(states(planReview([waived], NOWHERE, [comment(1, "open")], new Set(), true))).toEqual([[1, "waived"]]);
    const again = planReview([waived], NOWHERE, [comment(1, "waived")], new Set(), true);
    expect(states(again), "as the waiver may have changed").toEqual([[1, "waived"]]);
  });

  it("comes back to a comment that could not be minimised, or shown again", () => {
    const pending = (state: Marker["state"]): OwnComment => {
      const it = comment(1, state);
      return { ...it, marker: { ...it.marker, isPending: true } };
    };
    expect(states(planReview([], NOWHERE, [pending("fixed")], new Set(), true))).toEqual([[1, "fixed"]]);
    expect(states(planReview([found], INLINE, [pending("open")], new Set(), true))).toEqual([[1, "open"]]);
  });

  it("keeps the oldest of two comments on the same", () => {
    const plan = planReview([found], INLINE, [comment(1, "open"), comment(2, "open")], new Set(), true);
    expect(states(plan)).toEqual([[2, "duplicate"]]);
  });

  it("names in a body only what no earlier one has named", () => {
    const other = finding({ fingerprint: "b".repeat(64), location: location("b.tf", 1, 1) });
    const placement = { inline: [], rest: [found, other] };
    expect(planReview([found, other], placement, [], new Set([key]), true).mention).toEqual([other]);
  });
});

describe("planReview of a finding that several environments have", () => {
  const inEnvironment = (environment: string, letter: string, more: Parameters<typeof finding>[0] = {}) =>
    finding({
      ...more,
      fingerprint: letter.repeat(64),
      resource: { ...found.resource, stack: `infra (${environment})`, root: "infra", environment },
    });
  const [production, staging] = [inEnvironment("production", "a"), inEnvironment("staging", "b")];
  const both: OwnComment = {
    ...comment(1, "open"),
    marker: { kind: "finding", state: "open", fingerprints: ["a".repeat(16), "b".repeat(16)] },
  };
  const at = (one: typeof found) => ({ inline: [{ ...placed, finding: one }], rest: [] });
  const planned = (
    findings: readonly (typeof found)[],
    comments: readonly OwnComment[],
    placement = NOWHERE as typeof INLINE,
  ) => {
    const plan = planReview(findings, placement, comments, new Set(), true);
    return [states(plan), plan.create.map(({ finding: { fingerprint } }) => fingerprint.charAt(0))];
  };

  const about = (findings: readonly (typeof found)[], isWhole = true) =>
    planReview(findings, NOWHERE, [both], new Set(), isWhole).update.map(({ fingerprints }) =>
      fingerprints.map((fingerprint) => fingerprint.charAt(0)),
    );

  it("is said once, and stays as long as one of them has it", () => {
    expect(planned([production, staging], [], at(production))).toEqual([[], ["a"]]);
    expect(planned([production, staging], [both], at(production))).toEqual([[], []]);
    expect(planned([staging], [both], at(staging))).toEqual([[[1, "open"]], []]);
    expect(planned([], [both])).toEqual([[[1, "fixed"]], []]);
  });

  it("is waived when it is waived in all that have it", () => {
    const waiver = { reason: "r", owner: "o", expires: null };
    const waived = inEnvironment("production", "a", { status: "waived", waiver });
    expect(planned([waived, staging], [both], at(staging))).toEqual([[[1, "open"]], []]);
    expect(planned([waived], [both])).toEqual([[[1, "waived"]], []]);
  });

  it("is not said again for one more environment while it is said", () => {
    const sandbox = inEnvironment("sandbox", "c");
    expect(planned([production, sandbox], [both], at(production))).toEqual([[[1, "open"]], []]);
    expect(planned([sandbox], [both], at(sandbox))).toEqual([[[1, "fixed"]], ["c"]]);
  });

  it("is told anew when others have it, and what the base has by now is not what is left", () => {
    expect(about([production, staging])).toEqual([]);
    expect(about([staging])).toEqual([["b"]]);
    expect(about([production, staging, inEnvironment("sandbox", "c")])).toEqual([["a", "c", "b"]]);
    expect(about([inEnvironment("production", "a", { change: "existing" }), staging])).toEqual([["b"]]);
  });

  it("keeps the name of an environment that could not be evaluated", () => {
    expect(about([staging], false)).toEqual([]);
    expect(about([production, staging, inEnvironment("sandbox", "c")], false)).toEqual([["a", "c", "b"]]);
  });

  it("is one comment when it was two, one for each", () => {
    const [one, other] = (["a", "b"] as const).map((letter, index): OwnComment => ({
      ...comment(index + 1, "open"),
      marker: { kind: "finding", state: "open", fingerprints: [letter.repeat(16)] },
    })) as [OwnComment, OwnComment];
    expect(planned([production, staging], [one, other], at(production))).toEqual([
      [
        [1, "open"],
        [2, "duplicate"],
      ],
      [],
    ]);
  });
});
