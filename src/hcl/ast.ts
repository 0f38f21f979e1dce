/**
 * The syntax tree of HCL 2 native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
 *
 * Every node has `start` and `end`: offsets into the text in UTF-16 code units, the end exclusive. `LineIndex` turns them
 * into lines and columns.
 */
export interface Node {
  readonly start: number;
  readonly end: number;
}

export interface Body extends Node {
  /** In source order. The first of attributes with the same name counts; later ones are a diagnostic. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

export interface Attribute extends Node {
  readonly name: string;
  /** End of the name. */
  readonly nameEnd: number;
  readonly expression: Expression;
}

export interface Block extends Node {
  readonly type: string;
  readonly labels: readonly Label[];
  /** End of the header: after the opening brace. */
  readonly headerEnd: number;
  /** From after the opening brace to before the closing brace. */
  readonly body: Body;
}

export interface Label extends Node {
  readonly value: string;
}

export type Expression =
  | NumberLiteral
  | BoolLiteral
  | NullLiteral
  | Template
  | Tuple
  | ObjectConstructor
  | Variable
  | GetAttribute
  | Index
  | Splat
  | Call
  | ForTuple
  | ForObject
  | Unary
  | Binary
  | Conditional
  | Parentheses
  | Invalid;

/** The digits as written, so that no precision is lost. */
export interface NumberLiteral extends Node {
  readonly kind: "number";
  readonly text: string;
}

export interface BoolLiteral extends Node {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NullLiteral extends Node {
  readonly kind: "null";
}

/** A quoted string or heredoc; escapes, trim markers and flush indentation are already applied to the literal parts. */
export interface Template extends Node {
  readonly kind: "template";
  readonly form: "quoted" | "heredoc" | "flush-heredoc";
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = TemplateLiteral | TemplateInterpolation | TemplateIf | TemplateFor;

export interface TemplateLiteral extends Node {
  readonly kind: "literal";
  readonly value: string;
}

/** `${expression}`; start and end take in the markers. */
export interface TemplateInterpolation extends Node {
  readonly kind: "interpolation";
  readonly expression: Expression;
}

export interface TemplateIf extends Node {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly TemplatePart[];
  readonly otherwise: readonly TemplatePart[];
}

export interface TemplateFor extends Node {
  readonly kind: "for";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly body: readonly TemplatePart[];
}

export interface Tuple extends Node {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}

export interface ObjectConstructor extends Node {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem extends Node {
  /** A bare identifier is a `Variable` here and means its own name as text, unless `keyIsExpression`. */
  readonly key: Expression;
  /** True for `(expr) = ...`: the key is evaluated although it looks like an identifier. */
  readonly keyIsExpression: boolean;
  readonly value: Expression;
}

/** The root of a traversal: `var`, `local`, `each`, `aws_db_instance`. */
export interface Variable extends Node {
  readonly kind: "variable";
  readonly name: string;
}

export interface GetAttribute extends Node {
  readonly kind: "attribute";
  readonly source: Expression;
  readonly name: string;
}

/** `source[key]`, or the legacy `source.0`. */
export interface Index extends Node {
  readonly kind: "index";
  readonly source: Expression;
  readonly key: Expression;
}

/** `source.*.a` (form `attribute`) or `source[*].a[0]` (form `full`); the steps apply to each element. */
export interface Splat extends Node {
  readonly kind: "splat";
  readonly source: Expression;
  readonly form: "attribute" | "full";
  readonly steps: readonly SplatStep[];
}

export type SplatStep =
  | (Node & { readonly kind: "attribute"; readonly name: string })
  | (Node & { readonly kind: "index"; readonly key: Expression })
  /** A splat within a full splat, `a[*].b[*].c`: applied to what the steps before it give for one element. */
  | (Node & { readonly kind: "splat"; readonly form: "attribute" | "full"; readonly steps: readonly SplatStep[] });

export interface Call extends Node {
  readonly kind: "call";
  /** With its namespaces: `provider::aws::arn_parse`, `core::length`. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** True when the last argument ends in `...`. */
  readonly expandsLast: boolean;
}

export interface ForTuple extends Node {
  readonly kind: "for-tuple";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly value: Expression;
  readonly condition: Expression | undefined;
}

export interface ForObject extends Node {
  readonly kind: "for-object";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly key: Expression;
  readonly value: Expression;
  /** True for `value...`: values with the same key are collected in a tuple. */
  readonly groups: boolean;
  readonly condition: Expression | undefined;
}

export interface Unary extends Node {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}

export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

export interface Binary extends Node {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional extends Node {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Parentheses extends Node {
  readonly kind: "parentheses";
  readonly inner: Expression;
}

/** Stands where a syntax error was; it evaluates to unknown. */
export interface Invalid extends Node {
  readonly kind: "invalid";
}

export interface SyntaxProblem extends Node {
  /** What is wrong and what was expected. */
  readonly message: string;
}

export interface Comment extends Node {
  /** Text without the comment markers. */
  readonly text: string;
}

/** A parsed file. Its body holds everything that could be read, also beside errors. */
export interface HclFile {
  readonly text: string;
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  readonly lines: LineIndex;
}

/** Turns offsets into lines and columns, both from 1. */
export interface LineIndex {
  position(offset: number): { readonly line: number; readonly column: number };
}
