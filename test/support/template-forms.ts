import { Document, isMap, isScalar, type Node, Scalar, visit } from "yaml";

/** A template's data in YAML, with functions in their short form wherever there is one. */
export function shortForm(template: unknown): string {
  const document = new Document(template, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, map) => {
      const [pair, ...others] = map.items;
      if (pair === undefined || others.length > 0 || !isScalar(pair.key)) return undefined;
      const name = String(pair.key.value);
      const tag = name === "Ref" || name === "Condition" ? `!${name}` : name.replace(/^Fn::/, "!");
      if (!tag.startsWith("!") || name.startsWith("Fn::ForEach") || pair.value === null) return undefined;
      const argument = pair.value as Node;
      // `Condition: Name` of a resource is no function, and a short form cannot stand directly within another.
      if ((argument as { tag?: string }).tag?.startsWith("!") === true) return undefined;
      if (isMap(argument) && argument.items.length === 1) return undefined;
      (argument as { tag?: string }).tag = tag;
      if (isScalar(argument) && typeof argument.value === "string") argument.type = Scalar.QUOTE_DOUBLE;
      return argument;
    },
  });
  // Within a text that is folded no piece can be mended.
  return document.toString({ lineWidth: 0 });
}

/** A template's data in the ways that it can be written, by the name of a file for it. */
export function formsOf(template: unknown): Readonly<Record<string, string>> {
  return {
    "template.json": JSON.stringify(template),
    "indented.json": JSON.stringify(template, undefined, 4),
    "long.yaml": new Document(template, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 }),
    "short.yaml": shortForm(template),
    "flow.yml": new Document(template, { aliasDuplicateObjects: false }).toString({
      collectionStyle: "flow",
      lineWidth: 0,
    }),
    "crlf.template": shortForm(template).replaceAll("\n", "\r\n"),
  };
}
