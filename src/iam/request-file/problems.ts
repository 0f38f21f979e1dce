import type { Diagnostic } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { MapValue, Value } from "../../graph/value.js";

/** A file that asks nothing that can be answered; each diagnostic says what is wrong with which place of it. */
export class RequestFileError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .map(({ message, span }) => `${span.path}:${span.startLine}:${span.startColumn}: ${message}`)
        .join("\n"),
    );
  }
}

/** Notes what is wrong with a place of the file, and what to write instead. */
export type Complain = (message: string, at: Pick<Value, "span">) => void;

export function problem(message: string, span: Span): Diagnostic {
  return { code: "access-request", severity: "error", message, span };
}

/** The text of a value that is one. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

/** What is at a member, one or several. */
export function eachOf(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : value.kind === "list" ? value.items : [value];
}

/** What a name is without regard to upper and lower case, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/**
 * The members of an object by what they mean; two that mean the same are joined. Members that mean nothing are complained about.
 *
 * @param names what members may be called, in lower case without hyphens and underscores
 * @param known the usual names, for the complaint
 */
export function membersOf<Part extends string>(
  { entries }: MapValue,
  names: Readonly<Record<string, Part>>,
  known: readonly string[],
  where: string,
  complain: Complain,
): ReadonlyMap<Part, Value> {
  const parts = new Map<Part, Value>();
  for (const [name, value] of entries) {
    const part = Object.hasOwn(names, plain(name)) ? names[plain(name)] : undefined;
    if (part === undefined) complain(`there is no "${name}" ${where}; it has ${known.join(", ")}`, value);
    else parts.set(part, joined(parts.get(part), value));
  }
  return parts;
}

function joined(a: Value | undefined, b: Value): Value {
  return a === undefined ? b : { kind: "list", items: [...eachOf(a), ...eachOf(b)], span: a.span };
}
