import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { AccessPath } from "../../src/access/model.js";
import { analyse, lines, viaOf, type Settings } from "./analyse.js";

interface ExpectedPath {
  readonly source?: string;
  readonly via?: readonly string[];
  readonly access?: string;
  readonly db?: string;
  readonly dbUser?: string;
  readonly certainty?: string;
  readonly score?: number;
  readonly severity?: string;
  readonly crossAccount?: boolean;
}

interface Case {
  readonly id: string;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly paths: readonly ExpectedPath[];
  readonly mustNotPaths?: readonly ExpectedPath[];
  readonly why: string;
}

const CASES = JSON.parse(readFileSync(new URL("data/graph-cases.json", import.meta.url), "utf8")) as readonly Case[];

function shown(path: AccessPath): Required<ExpectedPath> {
  const { access, database, user } = path.capability;
  return {
    source: path.source.label,
    via: viaOf(path),
    access,
    db: database.label,
    dbUser: user?.label ?? "",
    certainty: path.certainty,
    score: path.score,
    severity: path.severity,
    crossAccount: path.crossAccount,
  };
}

function fits(path: Required<ExpectedPath>, expected: ExpectedPath): boolean {
  return Object.entries(expected).every(
    ([key, value]) => JSON.stringify(path[key as keyof ExpectedPath]) === JSON.stringify(value),
  );
}

it.each(CASES)("$id $title", async ({ files, settings, paths, mustNotPaths = [], why }) => {
  const analysis = await analyse(files, settings);
  const found = analysis.paths.map(shown);
  const missing = paths.filter((expected) => !found.some((path) => fits(path, expected)));
  expect(missing, `${why}\n${lines(analysis).join("\n")}`).toEqual([]);
  const wrong = found.filter((path) => mustNotPaths.some((unexpected) => fits(path, unexpected)));
  expect(wrong, why).toEqual([]);
  expect(analysis.cut).toBe(0);
});
