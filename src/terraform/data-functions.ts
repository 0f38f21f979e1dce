import type { Attribute, Call, Expression, Node } from "../hcl/ast.js";
import { attributeOf, blocksOf, type Layers, type Located } from "./configuration.js";
import type { Scopes } from "./body.js";
import { evaluateExpression } from "./expressions.js";
import type { TfValue } from "./values.js";

/**
 * Attributes of data sources that only compute what functions compute, too.
 *
 * https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file,
 * https://registry.terraform.io/providers/hashicorp/local/latest/docs/data-sources/file
 */
const COMPUTED: Readonly<Record<string, (layers: Layers) => LocatedCall | undefined>> = {
  "template_file.rendered": renderedTemplate,
  "local_file.content": (layers) => callOf("file", attributeOf(layers, "filename")),
};

type LocatedCall = Located<Node> & { readonly node: Call };

/** The value of such an attribute; `undefined` for all others. */
export function dataFunction(layers: Layers, type: string, name: string, scopes: Scopes): TfValue | undefined {
  const key = `${type}.${name}`;
  const call = Object.hasOwn(COMPUTED, key) ? COMPUTED[key]?.(layers) : undefined;
  return call && evaluateExpression(call.node, scopes(call.file));
}

function renderedTemplate(layers: Layers): LocatedCall | undefined {
  const template = attributeOf(layers, "template");
  const vars = attributeOf(layers, "vars")?.node.expression ?? variablesBlock(layers);
  if (template === undefined) return undefined;
  const { start, end } = template.node;
  const values: Expression = vars ?? { kind: "object", items: [], start, end };
  // A template in a file keeps its places.
  const file = onlyInterpolation(template.node.expression);
  const path = file.kind === "call" && file.name === "file" ? file.args[0] : undefined;
  if (path !== undefined) return callOf("templatefile", template, [path, values]);
  return callOf("templatestring", template, [
    { kind: "parentheses", inner: template.node.expression, start, end },
    values,
  ]);
}

/** What stands in a block and not in a map, as Terraform 0.11 took it. */
function variablesBlock(layers: Layers): Expression | undefined {
  const block = blocksOf(layers).find(({ node }) => node.type === "vars")?.node;
  if (block === undefined) return undefined;
  const { start, end } = block;
  const items = [...block.body.attributes.values()].map(({ name, expression, ...place }) => ({
    key: { kind: "variable" as const, name, start: place.start, end: place.end },
    keyIsExpression: false,
    value: expression,
    start: place.start,
    end: place.end,
  }));
  return { kind: "object", items, start, end };
}

/** `"${x}"` is x. */
function onlyInterpolation(expression: Expression): Expression {
  const [part] = expression.kind === "template" && expression.parts.length === 1 ? expression.parts : [];
  return part?.kind === "interpolation" ? part.expression : expression;
}

function callOf(
  name: string,
  argument: Located<Attribute> | undefined,
  args: readonly Expression[] = argument === undefined ? [] : [argument.node.expression],
): LocatedCall | undefined {
  if (argument === undefined) return undefined;
  const { start, end } = argument.node;
  return { file: argument.file, node: { kind: "call", name, args, expandsLast: false, start, end } };
}
