import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AccessPathReport, PathChange } from "../../src/report/result.js";
import { judgeFiles, type Files } from "../support/judge.js";

interface ExpectedPath {
  readonly source?: string;
  readonly via?: readonly string[];
  readonly access: string;
  readonly db: string;
  readonly dbUser?: string;
  readonly severity?: string;
}

interface DiffCase {
  readonly id: string;
  readonly title: string;
  readonly input: { readonly base: Files; readonly head: Files };
  readonly expect: {
    readonly new: readonly ExpectedPath[];
    readonly removed?: readonly ExpectedPath[];
    readonly guardLost?: readonly (ExpectedPath & { readonly to: string })[];
    readonly gate?: "pass" | "fail";
  };
}

/** The cases of a comparison in the reference of the analysis, those that it tells in a line among them. */
const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, "data", "diff-cases.json"), "utf8")) as {
  readonly cases: readonly DiffCase[];
};

const keyOf = ({ access, db, dbUser }: ExpectedPath | AccessPathReport): string => `${access} ${db}/${dbUser ?? ""}`;

describe.each(cases.map((each) => [`${each.id} ${each.title}`, each] as const))(
  "%s",
  (_, { input, expect: expected }) => {
    const judged = judgeFiles(input.head, { base: input.base, rules: ["access/*"] });
    const paths = async (...changes: readonly PathChange[]): Promise<readonly AccessPathReport[]> =>
      (await judged).accessPaths.filter(({ change }) => changes.includes(change));

    it("finds what is new", async () => {
      const found = await paths("new", "widened");
      expect(found.map(keyOf)).toEqual(expected.new.map(keyOf));
      expect(found).toMatchObject(expected.new);
    });

    it.runIf(expected.removed !== undefined)("finds what is removed", async () => {
      const found = await paths("removed");
      expect(found.map(keyOf)).toEqual(expected.removed?.map(keyOf));
    });

    it("finds the guards that are lost", async () => {
      const lost = (expected.guardLost ?? []).map(({ to, ...path }) => ({ ...keyed(path), certainty: to }));
      expect((await paths("guard-lost")).map((path) => ({ ...keyed(path), certainty: path.certainty }))).toEqual(lost);
    });

    it.runIf(expected.gate !== undefined)("decides", async () => {
      expect((await judged).summary.verdict).toBe(expected.gate);
    });
  },
);

function keyed(path: ExpectedPath | AccessPathReport): { readonly source: string | undefined; readonly key: string } {
  return { source: path.source, key: keyOf(path) };
}
