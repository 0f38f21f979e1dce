import type { Assumption } from "../graph/case.js";
import type { DiagnosticSeverity } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Cause, Value } from "../graph/value.js";

/** A decision that may be impossible: then the reasons why. */
export type Truth = boolean | readonly Cause[];

export interface Parameter {
  readonly value: Value;
  /** `AllowedValues`, as texts. */
  readonly allowed?: readonly string[];
}

/** A condition that is taken to hold, or not to. */
export interface Constraint {
  /** Not evaluated. */
  readonly condition: Value;
  readonly holds: boolean;
}

/** What the expressions of one template can name, and where they report what is wrong with them. */
export interface Scope {
  readonly path: string;
  /** The stack, and the nested one of it: other ones have conditions and parameters of their own. */
  readonly stack: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly pseudoParameters: ReadonlyMap<string, Value>;
  readonly mappings: Value | undefined;
  /** Not evaluated. */
  readonly conditions: ReadonlyMap<string, Value>;
  /** Conditions that were asked for; `undefined` while one is being decided. */
  readonly decided: Map<string, Truth | undefined>;
  /** Those of them that are being decided. */
  readonly deciding: Set<string>;
  /** Decides a condition that is not decided by what it is made of, taken by itself; `undefined` when it may hold and may not. */
  readonly settle: (condition: Value, scope: Scope) => boolean | undefined;
  /** Scopes in which something that is not decided is taken to be so. */
  readonly assumed: Map<string, Scope>;
  /** In one of those, what is taken to be so. */
  readonly supposed?: Assumption;
  /** What is taken to be so here. */
  readonly constraints: readonly Constraint[];
  /** Comparisons that are taken to hold, or not to, by their keys. */
  readonly compared: ReadonlyMap<string, boolean>;
  /** Texts that parameters and pseudo parameters are taken not to be. */
  readonly excluded: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many cases may still be looked into, one by one. */
  readonly left: { cases: number };
  /** Type by logical id. */
  readonly resources: ReadonlyMap<string, string>;
  /** The address of a resource of this template, in the stack that is evaluated. */
  readonly addressOf: (logicalId: string) => string;
  /** The attribute that `Ref` gives, or `GetAtt` with a name, in the vocabulary of resources. */
  readonly attributeOf: (logicalId: string, attribute: string | undefined) => string;
  /** For a resource that stands for another (an attachment): the expression that names it. */
  readonly standsFor: (logicalId: string) => Value | undefined;
  /** Resources for which that is being followed. */
  readonly resolving: Set<string>;
  /** An output of a nested stack, or `undefined` when that template is not in the tree. */
  readonly outputOf: (logicalId: string, output: string) => Value | undefined;
  /** What another stack of the tree exports under a name; a text says why it is not known, where there is more to say. */
  readonly importOf: (name: Value, span: Span) => Value | string | undefined;
  /** Whether a transform may add resources of this name that the template does not show. */
  readonly mayGenerate: (logicalId: string) => boolean;
  readonly report: (code: string, severity: DiagnosticSeverity, message: string, span: Span) => void;
}
