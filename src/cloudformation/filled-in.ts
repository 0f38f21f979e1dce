import type { KnownValue, TextPart, Value } from "../graph/value.js";
import { concatenate } from "./values.js";

/**
 * Variables of the Serverless Framework, with at most one variable within a variable. Other texts of this form are left alone:
 * policies have variables, too (`${aws:username}`, `${s3:prefix}`, `${ssm:resourceTag/x}`).
 * https://www.serverless.com/framework/docs/guides/variables
 */
const VARIABLE =
  /\$\{(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler):|cf[:(.]|ssm(?::\/|\()|(?:file|strToBool)\()(?:[^{}]|\$\{[^{}]*\})*\}/g;

/** What template engines (Jinja, Helm, ERB) fill in. CloudFormation's own braces are dynamic references. */
const ENGINE = /\{\{[-~]?\s*(?!resolve:)[\w.$][^{}]*\}\}|<%=[^%]*%>/g;

/** Other tools that write templates, by a piece of text that each of their marks has. */
const TOOLS = [
  { sign: "${", mark: VARIABLE, name: "the Serverless Framework" },
  { sign: "{{", mark: ENGINE, name: "a template engine" },
  { sign: "<%=", mark: ENGINE, name: "a template engine" },
] as const;

/** A text as it is written, in which other tools fill in something before CloudFormation reads it. */
export function withHoles(written: KnownValue): Value {
  const { value, span } = written;
  if (typeof value !== "string") return written;
  const tool = TOOLS.find(({ sign, mark }) => value.includes(sign) && value.search(mark) !== -1);
  if (tool === undefined) return written;
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of value.matchAll(tool.mark)) {
    const [name] = match;
    parts.push(value.slice(end, match.index));
    parts.push({ unknown: [{ reason: `${name} is filled in by ${tool.name}`, span }] });
    end = match.index + name.length;
  }
  return concatenate([...parts, value.slice(end)], [], span);
}
