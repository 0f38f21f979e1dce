import type { KnownValue, TextPart, Value } from "../graph/value.js";
import { concatenate } from "./values.js";

/**
 * Variables of the Serverless Framework, with at most one variable within a variable. Other texts of this form are left alone:
 * policies have variables, too (`${aws:username}`, `${s3:prefix}`, `${ssm:resourceTag/x}`).
 * https://www.serverless.com/framework/docs/guides/variables
 */
const VARIABLE =
  /\$\{(?:(?:self|opt|env|sls|param|output|terraform|vault|doppler):|cf[:(.]|ssm(?::\/|\()|(?:file|strToBool)\()(?:[^{}]|\$\{[^{}]*\})*\}/g;

/** A text as it is written, in which the Serverless Framework fills in its variables before CloudFormation reads it. */
export function withServerlessVariables(written: KnownValue): Value {
  const { value, span } = written;
  if (typeof value !== "string" || !value.includes("${")) return written;
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of value.matchAll(VARIABLE)) {
    const [name] = match;
    parts.push(value.slice(end, match.index));
    parts.push({ unknown: [{ reason: `${name} is filled in by the Serverless Framework`, span }] });
    end = match.index + name.length;
  }
  return end === 0 ? written : concatenate([...parts, value.slice(end)], [], span);
}
