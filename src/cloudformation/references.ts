import type { Reference, TextPart, Value } from "../graph/value.js";
import type { Call } from "./call.js";
import { withHoles } from "./filled-in.js";
import { computed, concatenate, partsOf, placed, referencesOf, unknown } from "./values.js";

/** What `Ref` gives. */
export function refer(name: string, call: Call): Value {
  const { scope, span } = call;
  const pseudo = scope.pseudoParameters.get(name);
  if (pseudo !== undefined) return { ...pseudo, span };
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return placed(parameter.value, span);
  // SAM's own: `Function.Alias`, `Function.Version`, `Api.Stage`.
  const [id, attribute] = scope.resources.has(name) ? [] : splitAtDot(name);
  const isOfSam = id !== undefined && scope.resources.get(id)?.startsWith("AWS::Serverless::") === true;
  return isOfSam ? attributeOf(id, attribute, call) : attributeOf(name, undefined, call);
}

/** What `Ref` (without an attribute) or `GetAtt` gives of a resource. */
export function attributeOf(id: string, attribute: string | undefined, call: Call): Value {
  const { scope, span, evaluate } = call;
  const type = scope.resources.get(id);
  if (type === undefined) {
    if (!scope.mayGenerate(id)) {
      scope.report(
        "cloudformation-reference",
        "warning",
        `There is no parameter or resource ${id} in this template`,
        span,
      );
      return unknown([{ reason: `there is no parameter or resource ${id}`, span }], span);
    }
    return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
  }
  if (attribute?.startsWith("Outputs.") === true) {
    const output = scope.outputOf(id, attribute.slice("Outputs.".length));
    if (output !== undefined) return placed(output, span);
  }
  const isFollowed = attribute === undefined && !scope.resolving.has(id) && scope.resolving.size < LONGEST_CHAIN;
  const other = isFollowed ? scope.standsFor(id) : undefined;
  if (other !== undefined) {
    scope.resolving.add(id);
    const value = evaluate(other, scope);
    scope.resolving.delete(id);
    return placed(value, span);
  }
  return computed({ address: scope.addressOf(id), attribute: scope.attributeOf(id, attribute) }, span);
}

/** Resources that stand for others in a row: real ones stand for one that does not. */
const LONGEST_CHAIN = 20;

/** `Resource.Attribute` in two; attributes may have dots, too. */
export function splitAtDot(text: string | undefined): readonly (string | undefined)[] {
  const dot = text?.indexOf(".") ?? -1;
  return text === undefined || dot === -1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `${Name}`, `${Resource.Attribute}`, and `${!Literal}`, which stands for `${Literal}`. */
const PLACEHOLDER = /\$\{([^{}]*)\}/g;

/** The names that a text for `Fn::Sub` has in it. */
export function placeholdersIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, inside = ""]) => inside.trim());
  return new Set(names.filter((name) => !name.startsWith("!")));
}

/** What `Fn::Sub` gives. */
export function substitute(template: Value, variables: Value | undefined, call: Call): Value {
  /** Each evaluated once, however often it is named, since functions within functions would multiply. */
  const values = new Map<string, Value>();
  const parts: TextPart[] = [];
  const references: Reference[] = [];
  // Only loops over unknown collections and variables of other tools leave holes in the template.
  for (const part of partsOf(template.kind === "known" ? withHoles(template) : template)) {
    if (typeof part !== "string") {
      parts.push(part);
      continue;
    }
    let end = 0;
    for (const match of part.matchAll(PLACEHOLDER)) {
      const [whole, inside = ""] = match;
      const name = inside.trim();
      parts.push(part.slice(end, match.index));
      end = match.index + whole.length;
      if (name.startsWith("!")) parts.push(`\${${name.slice(1)}}`);
      else {
        const value = values.get(name) ?? variable(name, variables, call);
        values.set(name, value);
        parts.push(...partsOf(value));
        references.push(...referencesOf(value));
      }
    }
    parts.push(part.slice(end));
  }
  return concatenate(parts, references, call.span);
}

function variable(name: string, variables: Value | undefined, call: Call): Value {
  const value = variables?.kind === "map" ? variables.entries.get(name) : undefined;
  if (value !== undefined) return call.evaluate(value, call.scope);
  const [id, attribute] = splitAtDot(name);
  return id === undefined ? refer(name, call) : attributeOf(id, attribute, call);
}
