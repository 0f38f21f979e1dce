import { accessText, sourceText } from "../report/access-words.js";
import { clip, markdownCode, markdownLink, markdownText } from "../report/escape.js";
import { pathTable } from "../report/markdown.js";
import { fitTables } from "../report/markdown-table.js";
import type { AccessPathReport } from "../report/result.js";
import { bySeverity, placeOf } from "../report/words.js";
import { MAX_ISSUE_BYTES, type AccessIssue } from "./issue.js";
import type { Links } from "./links.js";

/** How many paths a comment lists. */
const MOST_IN_COMMENT = 30;

/**
 * The issue that tells which ways to databases nobody has accepted, most severe first.
 *
 * @param paths those that the accepted ones do not contain
 * @param acceptedFile path of the file of accepted ones, which a person is told to write
 */
export function accessIssue(
  paths: readonly AccessPathReport[],
  acceptedFile: string,
  { permalink, run }: Pick<Links, "permalink" | "run">,
): AccessIssue {
  const sorted = [...paths].sort(bySeverity);
  const isOne = paths.length === 1;
  const command = code(`rds-gate access <what was scanned> --accept ${acceptedFile}`);
  const head = [
    `${count(paths.length)} that ${code(acceptedFile)} does not accept.`,
    `If ${isOne ? "it is" : "they are"} meant to be there, write the file anew with ${command}, review and commit it. If not, take the ` +
      "permission, the trust or the share back. Each run brings this issue up to date, and closes it when nothing is left.",
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
    title: `RDS Gate: ${count(paths.length).toLowerCase()} that nobody has accepted`,
    text: fitTables(frame, [table], MAX_ISSUE_BYTES),
    ids: sorted.map(({ id }) => id),
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
