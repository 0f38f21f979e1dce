import type { Expression, SplatStep, Template, TemplatePart } from "../../../src/hcl/ast.js";

/** Prints the structure of an expression: everything in parentheses, strings as JSON, template parts in angle brackets. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "bool":
      return String(expression.value);
    case "null":
      return "null";
    case "variable":
      return expression.name;
    case "template":
      return printTemplate(expression);
    case "tuple":
      return `[${expression.items.map(print).join(", ")}]`;
    case "object":
      return `{${expression.items
        .map(({ key, keyIsExpression, value }) => `${keyIsExpression ? "eval " : ""}${print(key)}: ${print(value)}`)
        .join(", ")}}`;
    case "attribute":
      return `${print(expression.source)}.${expression.name}`;
    case "index":
      return `${print(expression.source)}[${print(expression.key)}]`;
    case "splat":
      return `${print(expression.source)}${printSplat(expression)}`;
    case "call":
      return `${expression.name}(${expression.args.map(print).join(", ")}${expression.expandsLast ? "..." : ""})`;
    case "for-tuple":
      return `[for ${printNames(expression)} in ${print(expression.collection)}: ${print(expression.value)}${printCondition(expression.condition)}]`;
    case "for-object": {
      const { collection, key, value, groups, condition } = expression;
      return `{for ${printNames(expression)} in ${print(collection)}: ${print(key)} => ${print(value)}${groups ? "..." : ""}${printCondition(condition)}}`;
    }
    case "unary":
      return `(${expression.operator}${print(expression.operand)})`;
    case "binary":
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case "conditional":
      return `(${print(expression.condition)} ? ${print(expression.then)} : ${print(expression.otherwise)})`;
    case "parentheses":
      return `paren ${print(expression.inner)}`;
    case "invalid":
      return "INVALID";
  }
}

export function printTemplate(template: Template): string {
  return `<${template.parts.map(printPart).join(" ")}>`;
}

function printPart(part: TemplatePart): string {
  switch (part.kind) {
    case "literal":
      return JSON.stringify(part.value);
    case "interpolation":
      return print(part.expression);
    case "if":
      return `if ${print(part.condition)} {${part.then.map(printPart).join(" ")}} else {${part.otherwise.map(printPart).join(" ")}}`;
    case "for":
      return `for ${printNames(part)} in ${print(part.collection)} {${part.body.map(printPart).join(" ")}}`;
  }
}

function printSplat({ form, steps }: { readonly form: string; readonly steps: readonly SplatStep[] }): string {
  const printed = steps.map((step) => {
    if (step.kind === "attribute") return `.${step.name}`;
    return step.kind === "index" ? `[${print(step.key)}]` : printSplat(step);
  });
  return `${form === "full" ? "[*]" : ".*"}<${printed.join("")}>`;
}

function printNames(names: { readonly keyName: string | undefined; readonly valueName: string }): string {
  return names.keyName === undefined ? names.valueName : `${names.keyName}, ${names.valueName}`;
}

function printCondition(condition: Expression | undefined): string {
  return condition === undefined ? "" : ` if ${print(condition)}`;
}
