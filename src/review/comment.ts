import { clip, markdownCode, markdownLink, markdownProse, markdownText } from "../report/escape.js";
import type { FindingReport, Location, RuleReport } from "../report/result.js";
import { stackNames } from "../report/alike.js";
import { firstSentence, placeOf } from "../report/words.js";
import type { Links } from "./links.js";
import { writeMarker, type Marker, type MarkerContext } from "./marker.js";
import type { PlacedFinding } from "./place.js";
import { suggestionBlock, type Suggestion } from "./suggestion.js";

/** What bodies are written with. */
export interface Wording {
  readonly rules: ReadonlyMap<string, RuleReport>;
  readonly links: Links;
  readonly context: MarkerContext;
  /** The findings that are told of in one comment with a finding, itself among them; only itself when not given. */
  readonly commentedWith?: (finding: FindingReport) => readonly FindingReport[];
}

/** GitHub takes 65,536 characters (https://docs.github.com/rest/pulls/comments); this leaves room for what is added. */
const MAX_BODY = 60_000;

/** How much of one text of a rule or of the judged files is shown, and how many places of a chain. */
const MAX_TEXT = 600;
const MAX_PLACES = 6;
const MAX_ALIASES = 6;
const MAX_OTHERS = 6;

const SIGNS = { critical: "🟥", high: "🟧", medium: "🟨", low: "🟦", info: "⬜" } as const;

/**
 * The comment on a finding, in five lines: what is wrong, what can happen, how to mend it, which rule says so, and why it is so
 * here; then the fix to take over with one click. What other rules say of the same attribute is told beside it.
 */
export function findingComment(
  { finding, isAtCause }: PlacedFinding,
  suggestion: Suggestion | undefined,
  wording: Wording,
  marker: Marker = { kind: "finding", state: "open", fingerprints: fingerprintsOf(finding, wording) },
): string {
  const said = findingLines(finding, isAtCause, wording).join("\n\n");
  const whole = suggestion === undefined ? said : `${said}\n\n${suggestionBlock(suggestion)}`;
  // A block that is cut would not end before the marker.
  return signed(whole.length <= MAX_BODY ? whole : said, marker, wording);
}

function findingLines(finding: FindingReport, isAtCause: boolean, wording: Wording): readonly string[] {
  const rule = wording.rules.get(finding.ruleId);
  const where = isAtCause ? ` This change causes it in ${place(finding.location, wording.links)}.` : "";
  const title = `${SIGNS[finding.severity]} **${finding.severity}**: ${text(finding.message)}${where}`;
  const mending = finding.fix === null ? finding.remediation : `${finding.fix.description}.`;
  const aliases = finding.aliases.slice(0, MAX_ALIASES).map(markdownCode).join(", ");
  return [
    title,
    ...(rule === undefined ? [] : [`**What can happen:** ${prose(firstSentence(rule.description))}`]),
    ...(mending === "" ? [] : [`**How to fix it:** ${prose(mending)}`]),
    ...othersSaid(finding, wording).map((other) => `**Also:** ${other}`),
    `**Rule:** ${ruleLink(finding.ruleId, wording)}${aliases === "" ? "" : ` (${aliases})`}`,
    `**Why here:** ${reasons(finding, wording)}`,
  ];
}

/** The fix that a comment on a finding offers: its own, or that of another one that is told of with it. */
export function fixFor(finding: FindingReport, wording: Wording): FindingReport["fix"] {
  return [finding, ...toldWith(finding, wording)].find(({ fix }) => fix !== null)?.fix ?? null;
}

function toldWith(finding: FindingReport, { commentedWith }: Wording): readonly FindingReport[] {
  return commentedWith?.(finding) ?? [finding];
}

/** What other rules say of the same attribute, each with its rule. */
function othersSaid(finding: FindingReport, wording: Wording): readonly string[] {
  const others = toldWith(finding, wording).filter(
    ({ ruleId, message }) => ruleId !== finding.ruleId || message !== finding.message,
  );
  const said = others.map(({ ruleId, message }) => `${text(message)} (${ruleLink(ruleId, wording)})`);
  return [...new Set(said)].slice(0, MAX_OTHERS);
}

function fingerprintsOf(finding: FindingReport, wording: Wording): readonly string[] {
  return toldWith(finding, wording).map(({ fingerprint }) => fingerprint);
}

/** ` in production, staging`; empty where the place says it. */
function stacksText(finding: FindingReport, wording: Wording): string {
  const names = stackNames(toldWith(finding, wording));
  return names.length === 0 ? "" : ` in ${names.map(code).join(", ")}`;
}

/** The resource, and the places that its value came through. */
function reasons(finding: FindingReport, wording: Wording): string {
  const { resource, attribute, related } = finding;
  const { links } = wording;
  const path = attribute === "" ? "" : `, ${code(attribute)}`;
  const subject = `${code(resource.address)}${path}${stacksText(finding, wording)}`;
  const chain = related
    .slice(0, MAX_PLACES)
    .map(({ message, location }) => `${text(message)} ${place(location, links)}`);
  const more = related.length > MAX_PLACES ? [`and ${related.length - MAX_PLACES} more`] : [];
  return [subject, ...chain, ...more].join(" ← ");
}

/** What is left of a comment when its finding is gone. The old text stays, folded. */
export function fixedComment(old: string, headSha: string, marker: Marker, wording: Wording): string {
  return closed(
    `✅ **Fixed** in ${markdownLink(code(headSha.slice(0, 7)), wording.links.commit(headSha))}.`,
    old,
    marker,
    wording,
  );
}

/** A comment whose finding has been accepted: by whom, why, until when. */
export function waivedComment(old: string, finding: FindingReport, marker: Marker, wording: Wording): string {
  const { reason = "", owner = null, expires = null } = finding.waiver ?? {};
  const by = owner === null ? "" : ` by ${code(owner)}`;
  const until = expires === null ? "" : ` until ${code(expires)}`;
  return closed(`☑️ **Waived**${by}${until}: ${text(reason)}`, old, marker, wording);
}

/** A comment that has gone on elsewhere, because its lines were changed. */
export function movedComment(old: string, address: string, marker: Marker, wording: Wording): string {
  const where = markdownLink("where it is now", address);
  const title = `↪️ **Moved**: the lines were changed, and the finding is commented on ${where}.`;
  return closed(title, old, marker, wording);
}

/** A comment that says what another one says already. */
export function duplicateComment(old: string, address: string, marker: Marker, wording: Wording): string {
  return closed(
    `↪️ **Said twice**: it goes on in ${markdownLink("the other comment", address)}.`,
    old,
    marker,
    wording,
  );
}

function closed(title: string, old: string, marker: Marker, wording: Wording): string {
  const before = withoutMarker(old)
    .replace(/\n\n`{3,}suggestion\n[\s\S]*$/, "")
    .replace(/^[\s\S]*<summary>What it was<\/summary>\n\n([\s\S]*)\n\n<\/details>$/, "$1");
  return signed(`${title}\n\n<details><summary>What it was</summary>\n\n${before}\n\n</details>`, marker, wording);
}

function withoutMarker(body: string): string {
  return body.replaceAll("\r\n", "\n").replace(/\n*<!-- rds-gate:1 [^>]*-->\s*$/, "");
}

/**
 * The body of a review: how many comments, and the findings that have no line in the diff.
 *
 * `rest` has at most {@link MAX_MENTIONED}; `isFirst` unless it goes on with what another review of the run began
 */
export function reviewBody(
  {
    inline,
    rest,
    isFirst,
  }: { readonly inline: number; readonly rest: readonly FindingReport[]; readonly isFirst: boolean },
  wording: Wording,
): string {
  const fingerprints = rest.map(({ fingerprint }) => fingerprint);
  const total = inline + rest.length;
  const title = `**RDS Gate** found ${total} ${isFirst ? "new" : "more"} ${total === 1 ? "problem" : "problems"} in this pull request.`;
  const list: string[] = [];
  let room = MAX_BODY - title.length - fingerprints.length * 17 - 500;
  for (const finding of rest) {
    const line = `- ${SIGNS[finding.severity]} **${finding.severity}** ${place(finding.location, wording.links)}: ${text(finding.message)}${stacksText(finding, wording)} (${[ruleLink(finding.ruleId, wording), ...othersSaid(finding, wording)].join("; ")})`;
    room -= line.length + 1;
    if (room < 0) break;
    list.push(line);
  }
  const left = rest.length - list.length;
  const body = [
    title,
    ...(rest.length === 0 ? [] : ["Outside of the lines that the diff shows, or beyond the comments of one review:"]),
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(left === 0
      ? []
      : [
          `And ${left} more${wording.links.run === null ? "" : `: see the ${markdownLink("run", wording.links.run)}`}.`,
        ]),
  ].join("\n\n");
  return signed(body, { kind: "review", state: "open", fingerprints }, wording);
}

function signed(body: string, marker: Marker, { context }: Wording): string {
  return `${clip(body, MAX_BODY)}\n\n${writeMarker(marker, context)}`;
}

function ruleLink(id: string, { rules, links }: Wording): string {
  const rule = rules.get(id);
  return markdownLink(code(id), rule && links.rule(rule));
}

function place(location: Location, links: Links): string {
  return markdownLink(code(placeOf(location)), links.permalink(location));
}

function code(value: string): string {
  return markdownCode(clip(value, 200));
}

function text(value: string): string {
  return markdownText(clip(value, MAX_TEXT));
}

function prose(value: string): string {
  return markdownProse(clip(value.replace(/\s+/g, " ").trim(), MAX_TEXT));
}
