import { accessText, sourceText } from "../report/access-words.js";
import { clip, markdownCode, markdownLink, markdownText, visible } from "../report/escape.js";
import { pathTable } from "../report/markdown.js";
import { fitTables } from "../report/markdown-table.js";
import type { AccessPathReport } from "../report/result.js";
import { bySeverity, placeOf } from "../report/words.js";
import { MAX_ISSUE_BYTES, type AccessIssue } from "./issue.js";
import type { Links } from "./links.js";

/** What GitHub takes (https://docs.github.com/en/rest/issues/issues#create-an-issue says no number; it answers 422 beyond). */
const MAX_TITLE = 256;

/** How many paths a comment lists. */
const MOST_IN_COMMENT = 30;

/** What was scanned, and what it was compared with. */
export interface ComparedAccess {
  /** Path of the file of accepted paths, which a person is told to write. */
  readonly acceptedFile: string;
  /** Whether there is such a file yet. */
  readonly isThere: boolean;
  /** Files and folders that were scanned; empty for all of the repository. */
  readonly scanned: readonly string[];
  /** Whether all was read, and all paths are listed. */
  readonly isComplete: boolean;
}

/**
 * The issue that tells which ways to databases nobody has accepted, most severe first.
 *
 * @param paths those that the accepted ones do not contain
 */
export function accessIssue(
  paths: readonly AccessPathReport[],
  { acceptedFile, isThere, scanned, isComplete }: ComparedAccess,
  { permalink, run }: Pick<Links, "permalink" | "run">,
): AccessIssue {
  const sorted = [...paths].sort(bySeverity);
  const isOne = paths.length === 1;
  const command = code(["rds-gate access", ...scanned, "--accept", acceptedFile].join(" "));
  const file = code(acceptedFile);
  const head = [
    isThere
      ? `${count(paths.length)} that ${file} does not accept.`
      : `${count(paths.length)}. There is no file ${file} yet, so nothing is accepted.`,
    `If ${isOne ? "it is" : "they are"} meant to be there, write the file ${isThere ? "anew " : ""}with ${command}, review and commit it. ` +
      "If not, take the permission, the trust or the share back. Each run brings this issue up to date, and closes it when nothing is left.",
    ...(isComplete ? [] : ["Something could not be read, or there are too many ways to list them: there may be more."]),
    "",
  ].join("\n\n");
  const frame = {
    head,
    tail: run === null ? "" : `${markdownLink("The run that found it", run)}\n`,
    elsewhere: run === null ? "see the report" : `see the ${markdownLink("run", run)}`,
  };
  const cells = {
    place: (location: AccessPathReport["location"]) => markdownLink(code(placeOf(location)), permalink(location)),
  };
  const table = pathTable("Ways to a database", ["Severity", "Way", "What it means", "Where"], sorted, cells, false);
  return {
    title: clip(`RDS Gate: ${count(paths.length).toLowerCase()} not accepted by ${visible(acceptedFile)}`, MAX_TITLE),
    text: fitTables(frame, [table], MAX_ISSUE_BYTES),
    ids: sorted.map(({ id }) => id),
    isComplete,
    words: (ids) => appeared(sorted.filter(({ id }) => ids.includes(id))),
  };
}

function count(paths: number): string {
  return paths === 1 ? "One way to a database" : `${paths} ways to databases`;
}

function appeared(paths: readonly AccessPathReport[]): string {
  const lines = paths.slice(0, MOST_IN_COMMENT).map((path) => `- ${inOneLine(path)}`);
  const left = paths.length - lines.length;
  return [
    paths.length === 1 ? "One has appeared:" : `${paths.length} have appeared:`,
    "",
    ...lines,
    ...(left > 0 ? [`- and ${left} more, in the table above`] : []),
  ].join("\n");
}

function inOneLine(path: AccessPathReport): string {
  const way = [sourceText(path), ...path.via].map(code);
  return `**${path.severity}** ${[...way, accessText(path, { name: code, word: markdownText })].join(" → ")}`;
}

function code(text: string): string {
  return markdownCode(clip(text, 200));
}
