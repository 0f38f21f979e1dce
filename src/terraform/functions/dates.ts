/** https://developer.hashicorp.com/terraform/language/functions, section "Date and Time Functions". */
import { fail } from "../errors.js";
import { NUMBER, STRING } from "../types.js";
import { number, text } from "../values.js";
import type { EagerFunction } from "./definition.js";
import { onTexts, undecided } from "./helpers.js";

interface Timestamp {
  /** Milliseconds since 1970 UTC, of the whole second. */
  readonly instant: number;
  readonly nanoseconds: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:(Z)|([+-])(\d\d):(\d\d))$/;

/** Reads a timestamp of RFC 3339. */
function parseTimestamp(written: string): Timestamp {
  const match = RFC3339.exec(written);
  if (match === null) return fail(`not a valid RFC3339 timestamp: ${JSON.stringify(written)}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const valid =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!valid) return fail(`not a valid RFC3339 timestamp: ${JSON.stringify(written)}`);
  const offset = match[8] === "Z" ? 0 : (Number(match[10]) * 60 + Number(match[11])) * (match[9] === "-" ? -1 : 1);
  return {
    instant: date.getTime() - offset * 60_000,
    nanoseconds: Number((match[7] ?? "").padEnd(9, "0")),
    offset,
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

/** In whole seconds, as Terraform writes timestamps. */
function timestampText({ instant, offset }: Timestamp): string {
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset === 0 ? "Z" : offsetText(offset, ":")}`;
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** A duration of Go (`-1h30m`) in nanoseconds. */
function parseDuration(written: string): bigint {
  const match = /^([+-]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|μs|ms|s|m|h)|\.\d+(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(written);
  if (match === null) return fail(`not a valid duration: ${JSON.stringify(written)}`);
  let total = 0n;
  for (const [, size = "0", unit = "s"] of (match[2] ?? "").matchAll(/(\d*\.?\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const [whole = "", fraction = ""] = size.split(".");
    const scale = BigInt(UNITS[unit] ?? 1);
    total += BigInt(whole === "" ? "0" : whole) * scale;
    if (fraction !== "")
      total += (BigInt(fraction.slice(0, 12)) * scale) / 10n ** BigInt(Math.min(fraction.length, 12));
  }
  return match[1] === "-" ? -total : total;
}

function addDuration(timestamp: Timestamp, duration: bigint): Timestamp {
  const all = BigInt(timestamp.instant) * 1_000_000n + BigInt(timestamp.nanoseconds) + duration;
  const second = 1_000_000_000n;
  const nanoseconds = ((all % second) + second) % second;
  return {
    instant: Number((all - nanoseconds) / 1_000_000n),
    nanoseconds: Number(nanoseconds),
    offset: timestamp.offset,
  };
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

interface Fields {
  readonly date: Date;
  readonly offset: number;
}

/** What each sequence of letters stands for (https://developer.hashicorp.com/terraform/language/functions/formatdate). */
const VERBS: Readonly<Record<string, (fields: Fields) => string>> = {
  YYYY: ({ date }) => String(date.getUTCFullYear()).padStart(4, "0"),
  YY: ({ date }) => two(date.getUTCFullYear() % 100),
  MMMM: ({ date }) => MONTHS[date.getUTCMonth()] ?? "",
  MMM: ({ date }) => (MONTHS[date.getUTCMonth()] ?? "").slice(0, 3),
  MM: ({ date }) => two(date.getUTCMonth() + 1),
  M: ({ date }) => String(date.getUTCMonth() + 1),
  DD: ({ date }) => two(date.getUTCDate()),
  D: ({ date }) => String(date.getUTCDate()),
  EEEE: ({ date }) => DAYS[date.getUTCDay()] ?? "",
  EEE: ({ date }) => (DAYS[date.getUTCDay()] ?? "").slice(0, 3),
  hh: ({ date }) => two(date.getUTCHours()),
  h: ({ date }) => String(date.getUTCHours()),
  HH: ({ date }) => two(date.getUTCHours() % 12 || 12),
  H: ({ date }) => String(date.getUTCHours() % 12 || 12),
  AA: ({ date }) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  aa: ({ date }) => (date.getUTCHours() < 12 ? "am" : "pm"),
  mm: ({ date }) => two(date.getUTCMinutes()),
  m: ({ date }) => String(date.getUTCMinutes()),
  ss: ({ date }) => two(date.getUTCSeconds()),
  s: ({ date }) => String(date.getUTCSeconds()),
  ZZZZZ: ({ offset }) => offsetText(offset, ":"),
  ZZZZ: ({ offset }) => offsetText(offset, ""),
  ZZZ: ({ offset }) => (offset === 0 ? "UTC" : offsetText(offset, "")),
  Z: ({ offset }) => (offset === 0 ? "Z" : offsetText(offset, ":")),
};

function formatTimestamp(format: string, timestamp: Timestamp): string {
  const fields = { date: new Date(timestamp.instant + timestamp.offset * 60_000), offset: timestamp.offset };
  let result = "";
  for (const [part] of format.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part.startsWith("'")) {
      if (part.length < 2 || !part.endsWith("'")) return fail("unterminated literal in the date format");
      result += part.slice(1, -1).replaceAll("''", "'");
    } else if (/^[A-Za-z]/.test(part)) {
      const verb = Object.hasOwn(VERBS, part) ? VERBS[part] : undefined;
      if (verb === undefined) return fail(`invalid date format verb ${JSON.stringify(part)}`);
      result += verb(fields);
    } else result += part;
  }
  return result;
}

function now(name: string, reason: string): EagerFunction {
  return { name, parameters: [], returns: STRING, evaluate: (_, call) => undecided(call, STRING, reason) };
}

export const DATE_FUNCTIONS: readonly EagerFunction[] = [
  onTexts("formatdate", ["format", "time"], STRING, ([format = "", time = ""]) =>
    text(formatTimestamp(format, parseTimestamp(time))),
  ),
  onTexts("timeadd", ["timestamp", "duration"], STRING, ([time = "", duration = ""]) =>
    text(timestampText(addDuration(parseTimestamp(time), parseDuration(duration)))),
  ),
  onTexts("timecmp", ["timestamp_a", "timestamp_b"], NUMBER, ([a = "", b = ""]) => {
    const [first, second] = [parseTimestamp(a), parseTimestamp(b)];
    return number(Math.sign(first.instant - second.instant || first.nanoseconds - second.nanoseconds));
  }),
  now("timestamp", "timestamp() is the time of the run"),
  now("plantimestamp", "plantimestamp() is the time of the run"),
];
