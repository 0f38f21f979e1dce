import { ALWAYS, type Assumption, type Case, type Fact } from "../graph/case.js";
import { causeKey } from "../graph/cause.js";
import type { MapValue, Value } from "../graph/value.js";
import { comparisonKey, decide, type Evaluate, truthOf } from "./conditions.js";
import type { Constraint, Parameter, Scope, Truth } from "./scope.js";
import { known, oneOf, textOf } from "./values.js";

/** Something that is not decided, with a few answers of which one is true. */
export type Question =
  | { readonly kind: "condition"; readonly name: string }
  | { readonly kind: "comparison"; readonly one: Value; readonly other: Value; readonly key: string }
  /** Which of some values a parameter or a pseudo parameter has. */
  | { readonly kind: "parameter"; readonly name: string; readonly values: readonly Value[] };

/** What is so where a condition is. */
interface Facts {
  readonly conditions: Map<string, boolean>;
  readonly compared: Map<string, boolean>;
  readonly parameters: Map<string, Parameter>;
  readonly pseudoParameters: Map<string, Value>;
  /** Texts that parameters are not. */
  readonly excluded: Map<string, ReadonlySet<string>>;
}

/** The scope of what stands in a resource or an output: that of the template, with the `Condition` of it taken to hold. */
export function scopeWithin(declaration: MapValue, scope: Scope, evaluate: Evaluate): Scope {
  const condition = declaration.entries.get("Condition");
  const name = textOf(condition);
  if (condition === undefined || name === undefined) return scope;
  const isDecided = typeof decide(name, scope, condition, evaluate) === "boolean";
  return isDecided ? scope : assuming(name, true, scope, evaluate);
}

/** The scopes in which the answers to a question are taken to be true. */
export function answersTo(question: Question, scope: Scope, evaluate: Evaluate): readonly Scope[] {
  switch (question.kind) {
    case "condition":
      return [true, false].map((holds) => assuming(question.name, holds, scope, evaluate));
    case "comparison":
      return [true, false].map((holds) =>
        narrowed(`${question.key}=${String(holds)}`, scope, [], (facts) => {
          assumeComparison([question.one, question.other], holds, scope, evaluate, facts);
        }),
      );
    case "parameter":
      return question.values.map((value, index) =>
        narrowed(`Ref ${question.name}=${index}`, scope, [], (facts) => {
          const text = textOf(value);
          if (scope.pseudoParameters.has(question.name)) facts.pseudoParameters.set(question.name, value);
          else facts.parameters.set(question.name, { value, ...(text === undefined ? {} : { allowed: [text] }) });
        }),
      );
  }
}

/**
 * The scope of what is there only when a condition holds, or only when it does not: with that, conditions that it is made of are
 * decided, and parameters that it compares.
 *
 * @param name of a condition that is not decided
 */
export function assuming(name: string, holds: boolean, scope: Scope, evaluate: Evaluate): Scope {
  const condition = scope.conditions.get(name);
  const constraints = condition === undefined ? [] : [{ condition, holds }];
  return narrowed(
    `Condition ${name}=${String(holds)}`,
    scope,
    constraints,
    (facts) => {
      assumeCondition(name, holds, scope, evaluate, facts);
    },
    (facts) => assumptionOf(name, holds, facts, scope, evaluate),
  );
}

/**
 * A scope in which more is taken to be so.
 *
 * @param key tells it from others that are made of the same scope
 * @param suppose says what is taken to be so, where that can be told of
 */
function narrowed(
  key: string,
  scope: Scope,
  constraints: readonly Constraint[],
  assumeIn: (facts: Facts) => void,
  suppose?: (facts: Facts) => Assumption,
): Scope {
  const made = scope.assumed.get(key);
  if (made !== undefined) return made;
  const facts = factsOf(assumeIn);
  const decided = new Map<string, Truth | undefined>(
    // Those that are being decided stay so, and those that were not decided may be now.
    [...scope.decided].filter(([, truth]) => truth === undefined || typeof truth === "boolean"),
  );
  for (const [condition, truth] of facts.conditions) decided.set(condition, truth);
  const assumed: Scope = {
    ...scope,
    decided,
    assumed: new Map(),
    constraints: [...scope.constraints, ...constraints],
    compared: overlaid(scope.compared, facts.compared),
    parameters: overlaid(scope.parameters, facts.parameters),
    pseudoParameters: overlaid(scope.pseudoParameters, facts.pseudoParameters),
    excluded: overlaid(scope.excluded, facts.excluded),
    ...(suppose === undefined ? {} : { supposed: suppose(facts) }),
  };
  scope.assumed.set(key, assumed);
  return assumed;
}

/** What is taken to be so in a scope. */
export function caseIn({ supposed }: Scope): Case {
  return supposed === undefined ? ALWAYS : [supposed];
}

function factsOf(assumeIn: (facts: Facts) => void): Facts {
  const facts: Facts = {
    conditions: new Map(),
    compared: new Map(),
    parameters: new Map(),
    pseudoParameters: new Map(),
    excluded: new Map(),
  };
  assumeIn(facts);
  return facts;
}

/** That a condition holds, or does not, for what is there only then. */
function assumptionOf(name: string, holds: boolean, facts: Facts, scope: Scope, evaluate: Evaluate): Assumption {
  const { stack, conditions } = scope;
  const at = conditions.get(name);
  const truth = at === undefined ? [] : decide(name, scope, at, evaluate);
  const why = typeof truth === "boolean" ? "" : [...new Set(truth.map(({ reason }) => reason))].join("; ");
  const reason = `it is there only if condition ${name} ${holds ? "holds" : "does not hold"}${why === "" ? "" : `, which is not decided: ${why}`}`;
  const ofValues: readonly Fact[] = [
    ...[...facts.parameters].flatMap(([parameter, { allowed }]) =>
      allowed === undefined ? [] : [{ about: aboutParameter(parameter, scope), among: allowed }],
    ),
    ...[...facts.excluded].flatMap(([parameter, texts]) =>
      facts.parameters.has(parameter) ? [] : [{ about: aboutParameter(parameter, scope), not: [...texts] }],
    ),
    ...[...facts.pseudoParameters].flatMap(([parameter, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [{ about: `${stack}${parameter}`, among: [text] }];
    }),
  ];
  const [from, ...others] = ofValues;
  return {
    key: `${stack}${name}=${String(holds)}`,
    cause: { reason, ...(at === undefined ? {} : { span: at.span }) },
    facts: [
      ...[...facts.conditions].map(([condition, truth]) => ({ about: `${stack}${condition}`, among: [String(truth)] })),
      ...ofValues,
    ],
    ...(from !== undefined && others.length === 0 && isOneComparison(at, scope) ? { from } : {}),
    opposite: () => {
      const facts = factsOf((other) => {
        assumeCondition(name, !holds, scope, evaluate, other);
      });
      return assumptionOf(name, !holds, facts, scope, evaluate);
    },
  };
}

/** Whether a condition is nothing but one comparison, or the opposite of one. */
function isOneComparison(raw: Value | undefined, scope: Scope, depth = 0): boolean {
  if (raw?.kind !== "map" || raw.entries.size !== 1 || depth > MOST_REFERENCES) return false;
  const [[name, argument] = []] = raw.entries;
  if (name === "Fn::Equals") return true;
  if (name === "Condition") return isOneComparison(scope.conditions.get(textOf(argument) ?? ""), scope, depth + 1);
  return name === "Fn::Not" && argument?.kind === "list" && isOneComparison(argument.items[0], scope, depth + 1);
}

const MOST_REFERENCES = 20;

/** A parameter of a nested stack that is one of the stack around it is that one. */
function aboutParameter(name: string, { stack, parameters }: Scope): string {
  const value = parameters.get(name)?.value;
  if (value?.kind !== "unknown" || value.text !== undefined) return `${stack}${name}`;
  return value.because.map(causeKey).join("|");
}

function overlaid<Entry>(
  under: ReadonlyMap<string, Entry>,
  over: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> {
  return over.size === 0 ? under : new Map([...under, ...over]);
}

function assumeCondition(name: string, holds: boolean, scope: Scope, evaluate: Evaluate, facts: Facts): void {
  if (facts.conditions.has(name)) return;
  facts.conditions.set(name, holds);
  const raw = scope.conditions.get(name);
  if (raw !== undefined) assume(raw, holds, scope, evaluate, facts);
}

type Assume = (operands: readonly Value[], holds: boolean, scope: Scope, evaluate: Evaluate, facts: Facts) => void;

const ASSUME: Readonly<Record<string, Assume>> = {
  Condition: ([name], holds, scope, evaluate, facts) => {
    const text = textOf(name);
    if (text !== undefined) assumeCondition(text, holds, scope, evaluate, facts);
  },
  "Fn::Not": ([operand], holds, scope, evaluate, facts) => {
    if (operand !== undefined) assume(operand, !holds, scope, evaluate, facts);
  },
  "Fn::And": (operands, holds, scope, evaluate, facts) => {
    assumeAll(operands, holds, true, scope, evaluate, facts);
  },
  "Fn::Or": (operands, holds, scope, evaluate, facts) => {
    assumeAll(operands, holds, false, scope, evaluate, facts);
  },
  "Fn::Equals": assumeComparison,
};

function assumeComparison(
  [one, other]: readonly Value[],
  holds: boolean,
  scope: Scope,
  evaluate: Evaluate,
  facts: Facts,
): void {
  if (one === undefined || other === undefined) return;
  const key = comparisonKey(one, other);
  if (key !== undefined) facts.compared.set(key, holds);
  for (const [expression, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const text = textOf(evaluate(to, scope));
    if (text !== undefined) assumeValue(expression, text, holds, scope, facts);
  }
}

function assume(raw: Value, holds: boolean, scope: Scope, evaluate: Evaluate, facts: Facts): void {
  if (raw.kind !== "map" || raw.entries.size !== 1) return;
  for (const [name, argument] of raw.entries) {
    const operands = argument.kind === "list" ? argument.items : [argument];
    if (Object.hasOwn(ASSUME, name)) ASSUME[name]?.(operands, holds, scope, evaluate, facts);
  }
}

/** When a conjunction holds, so does all of it; when it does not, and all but one of it holds, it is that one that does not. */
function assumeAll(
  operands: readonly Value[],
  holds: boolean,
  conjunction: boolean,
  scope: Scope,
  evaluate: Evaluate,
  facts: Facts,
): void {
  const open = operands.filter((operand) => typeof truthOf(operand, scope, evaluate) !== "boolean");
  const assumed = holds === conjunction || open.length === 1 ? open : [];
  for (const operand of assumed) assume(operand, holds, scope, evaluate, facts);
}

/** A parameter that is compared with a text has that value, or has it not. */
function assumeValue(expression: Value, text: string, holds: boolean, scope: Scope, facts: Facts): void {
  const name = expression.kind === "map" && expression.entries.size === 1 ? textOf(expression.entries.get("Ref")) : "";
  if (name === undefined) return;
  if (!holds)
    facts.excluded.set(name, new Set([...(facts.excluded.get(name) ?? scope.excluded.get(name) ?? []), text]));
  const pseudo = scope.pseudoParameters.get(name);
  if (pseudo !== undefined) {
    if (holds && pseudo.kind === "unknown") facts.pseudoParameters.set(name, known(text, pseudo.span));
    return;
  }
  const parameter = facts.parameters.get(name) ?? scope.parameters.get(name);
  if (parameter?.value.kind !== "unknown") return;
  const { value, allowed } = parameter;
  const isLeft = (candidate: string | undefined): boolean => (candidate === text) === holds;
  const left = allowed?.filter(isLeft);
  // What a parent stack gives may be one of a few of those that are allowed.
  const candidates = value.oneOf?.filter((candidate) => candidate.kind !== "known" || isLeft(textOf(candidate)));
  const [only, ...others] = holds ? [known(text, value.span)] : (candidates ?? []);
  if (only === undefined) return;
  facts.parameters.set(name, {
    value: others.length === 0 ? only : oneOf([only, ...others], value.because, value.span),
    ...(left === undefined ? {} : { allowed: left }),
  });
}
