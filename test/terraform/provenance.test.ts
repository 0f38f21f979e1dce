import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/hcl/ast.js";
import { parseHcl } from "../../src/hcl/parser.js";
import type { Span } from "../../src/graph/span.js";
import type { Value } from "../../src/graph/value.js";
import { evaluateExpression } from "../../src/terraform/expressions.js";
import { FUNCTIONS_WITHOUT_YAML } from "../../src/terraform/functions/index.js";
import { toGraphValue } from "../../src/terraform/graph-value.js";
import { sourceFile, spanOf } from "../../src/terraform/origin.js";
import type { Scope } from "../../src/terraform/scope.js";
import {
  computed,
  passedThrough,
  text,
  withReferences,
  withSensitivity,
  type TfValue,
} from "../../src/terraform/values.js";
import { filesOf } from "./support.js";

/**
 * Evaluates the attributes of several files, each of which may refer to the others as `local.NAME`, as names give their
 * values on.
 */
function evaluateFiles(
  texts: Readonly<Record<string, string>>,
  others: Readonly<Record<string, TfValue>> = {},
): (name: string) => Value {
  const definitions = new Map<string, { readonly node: Attribute; readonly scope: Scope }>();
  const resolve = (name: string): TfValue | undefined => {
    const definition = definitions.get(name);
    if (definition === undefined) return others[name];
    const { node, scope } = definition;
    return passedThrough(evaluateExpression(node.expression, scope, node), scope.file, node);
  };
  for (const [path, written] of Object.entries(texts)) {
    const parsed = parseHcl(written);
    expect(parsed.problems).toEqual([]);
    const scope: Scope = {
      file: sourceFile(path, parsed),
      bindings: undefined,
      functions: FUNCTIONS_WITHOUT_YAML,
      files: filesOf(texts),
      lookup: (_, names) => resolve(names[0] ?? ""),
      report: ({ message }) => {
        throw new Error(message);
      },
    };
    for (const node of parsed.body.attributes.values()) definitions.set(node.name, { node, scope });
  }
  return (name) => {
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`no ${name}`);
    const { node, scope } = definition;
    return toGraphValue(evaluateExpression(node.expression, scope, node), spanOf(scope.file, node));
  };
}

function at(value: Value | undefined, ...path: readonly (string | number)[]): Value {
  let found = value;
  for (const step of path) {
    if (found?.kind === "map" && typeof step === "string") found = found.entries.get(step);
    else if (found?.kind === "list" && typeof step === "number") found = found.items[step];
    else found = undefined;
  }
  if (found === undefined) throw new Error(`nothing at ${path.join(".")}`);
  return found;
}

function jsonOf(value: Value): Value | undefined {
  return value.kind === "known" || value.kind === "unknown" ? value.json : undefined;
}

/** The characters that a span covers. */
function covered(texts: Readonly<Record<string, string>>, span: Span): string {
  const lines = (texts[span.path] ?? "").split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return (texts[span.path] ?? "").slice(offset(span.startLine, span.startColumn), offset(span.endLine, span.endColumn));
}

function places(value: Value): readonly string[] {
  return (value.via ?? []).map(({ path, startLine }) => `${path}:${startLine}`);
}

describe("the place of a value", () => {
  it("of an attribute is the attribute, with the places it came through, nearest first", () => {
    const texts = {
      "main.tf": "encrypted = local.b\n",
      "locals.tf": "\nb = local.a\n",
      "terraform.tfvars": "\n\na = false\n",
    };
    const value = evaluateFiles(texts)("encrypted");
    expect(covered(texts, value.span)).toBe("encrypted = local.b");
    expect(places(value)).toEqual(["locals.tf:2", "terraform.tfvars:3"]);
    expect(covered(texts, value.via?.[1] ?? value.span)).toBe("a = false");
  });

  it("of an item that is written within the attribute is the item, with its key", () => {
    const texts = { "main.tf": 'tags = {\n  Name = "x"\n  Env = local.env\n}\nenv = "prod"\n' };
    const value = evaluateFiles(texts)("tags");
    expect(covered(texts, at(value, "Name").span)).toBe('Name = "x"');
    // Written elsewhere: the place in the resource is the attribute, the item's own is behind it.
    expect(places(at(value, "Env"))).toEqual(["main.tf:5"]);
  });

  it("of a leaf that another file writes is the attribute, with the leaf's line behind it", () => {
    const texts = {
      "main.tf": "flag = local.settings.db.public\nwhole = local.settings\n",
      "locals.tf": "settings = {\n  db = {\n    public = true\n  }\n}\n",
    };
    const evaluated = evaluateFiles(texts);
    expect(places(evaluated("flag"))).toEqual(["locals.tf:3"]);
    expect(covered(texts, at(evaluated("whole"), "db", "public").span)).toBe("whole = local.settings");
    expect(places(at(evaluated("whole"), "db", "public"))).toEqual(["locals.tf:3"]);
  });

  it("of a member keeps the names that its container went through", () => {
    const texts = {
      "main.tf": "flag = local.copy.public\n",
      "a.tf": "copy = local.settings\n",
      "b.tf": "settings = {\n  public = true\n}\n",
    };
    expect(places(evaluateFiles(texts)("flag"))).toEqual(["a.tf:1", "b.tf:2"]);
  });

  it("is passed on by functions that pass values on", () => {
    const texts = {
      "main.tf": [
        'merged = merge(local.base, { b = "own" }).a',
        'looked = lookup(local.base, "a", "z")',
        "element = element(local.list, 1)",
        'concat = concat(["q"], local.list)[2]',
        "loop = [for x in local.list : x][1]",
        'object = { for k, v in local.base : k => v }["a"]',
        "tried = try(local.base.nope, local.base.a)",
        "chosen = true ? local.base.a : null",
        "first = coalesce(null, local.base.a)",
        "flat = flatten([[local.list]])[1]",
        "values = values(local.base)[0]",
        "splat = local.objects[*].id",
        "converted = tolist(local.list)[1]",
        'text = "${local.base.a}"',
        "number = tonumber(local.five)",
      ].join("\n"),
      "locals.tf": 'base = {\n  a = "x"\n}\nlist = [\n  "p",\n  "q",\n]\nobjects = [{\n  id = 1\n}]\nfive = "5"\n',
    };
    const evaluated = evaluateFiles(texts);
    const a = ["merged", "looked", "object", "tried", "chosen", "first", "values", "text"];
    expect(a.map((name) => [name, places(evaluated(name))])).toEqual(a.map((name) => [name, ["locals.tf:2"]]));
    const q = ["element", "concat", "loop", "flat", "converted"];
    expect(q.map((name) => [name, places(evaluated(name))])).toEqual(q.map((name) => [name, ["locals.tf:6"]]));
    expect(places(at(evaluated("splat"), 0))).toEqual(["locals.tf:9"]);
    expect(places(evaluated("number"))).toEqual(["locals.tf:11"]);
  });

  it("of a result leads to what it was made from", () => {
    const texts = {
      "main.tf": 'name = "${local.project}-db"\nnot = !local.flag\n',
      "l.tf": 'project = "shop"\nflag = true\n',
    };
    const evaluated = evaluateFiles(texts);
    expect(evaluated("name")).toMatchObject({ kind: "known", value: "shop-db" });
    expect(places(evaluated("name"))).toEqual(["l.tf:1"]);
    expect(places(evaluated("not"))).toEqual(["l.tf:2"]);
  });
});

describe("the places within JSON", () => {
  it("are those of jsonencode's argument, wherever it is written", () => {
    const texts = {
      "main.tf": 'policy = jsonencode({\n  Version = "2012-10-17"\n  Statement = [local.statement]\n})\n',
      "locals.tf": 'statement = {\n  Effect = "Allow"\n  Action = ["rds:*"]\n}\n',
    };
    const json = jsonOf(evaluateFiles(texts)("policy"));
    expect(covered(texts, at(json, "Version").span)).toBe('Version = "2012-10-17"');
    expect(covered(texts, at(json, "Statement", 0, "Effect").span)).toBe('Effect = "Allow"');
    expect(covered(texts, at(json, "Statement", 0, "Action", 0).span)).toBe('"rds:*"');
  });

  const heredoc = [
    "policy = <<-EOT",
    "    {",
    '      "Version": "2012-10-17",',
    '      "Statement": [',
    "        {",
    '          "Effect": "Allow", "Resource": "arn:${local.part}:*",',
    '          "Text": "a\\"b", "Number": 5, "List": [1, true, null]',
    "        }",
    "      ]",
    "    }",
    "  EOT",
    'part = "aws"',
    "",
  ].join("\n");

  it("of a heredoc are those of its lines, indented or not", () => {
    for (const written of [heredoc, heredoc.replace("<<-EOT", "<<EOT")]) {
      const texts = { "main.tf": written };
      const value = evaluateFiles(texts)("policy");
      expect(value.kind).toBe("known");
      const statement = at(jsonOf(value), "Statement", 0);
      expect(covered(texts, statement.span)).toMatch(/^\{\s+"Effect"[^]*\}$/);
      expect(covered(texts, at(statement, "Effect").span)).toBe('"Effect": "Allow"');
      expect(covered(texts, at(statement, "Resource").span)).toBe('"Resource": "arn:${local.part}:*"');
      expect(at(statement, "Resource")).toMatchObject({ kind: "known", value: "arn:aws:*" });
      expect(at(statement, "Text")).toMatchObject({ value: 'a"b' });
      expect(covered(texts, at(statement, "List", 1).span)).toBe("true");
    }
  });

  it("of a heredoc that is partly unknown keep what is known", () => {
    const texts = { "main.tf": heredoc.replace('part = "aws"', "") };
    const part = computed({ address: "data.aws_partition.p", attribute: "partition" }, [{ reason: "why" }]);
    const value = evaluateFiles(texts, { part })("policy");
    expect(value.kind).toBe("unknown");
    const statement = at(jsonOf(value), "Statement", 0);
    expect(at(statement, "Effect")).toMatchObject({ kind: "known", value: "Allow" });
    expect(at(statement, "Resource")).toMatchObject({
      kind: "unknown",
      because: [{ reason: "why" }],
      text: ["arn:", { reference: { address: "data.aws_partition.p", attribute: "partition" } }, ":*"],
    });
    expect(covered(texts, at(statement, "Resource").span)).toBe('"Resource": "arn:${local.part}:*"');
  });

  it("of a quoted text follow its escapes", () => {
    const texts = { "main.tf": 'policy = "{\\n \\"Effect\\": \\"Allow\\", \\"Action\\": \\"$${x}\\"}"\n' };
    const json = jsonOf(evaluateFiles(texts)("policy"));
    expect(covered(texts, at(json, "Effect").span)).toBe('\\"Effect\\": \\"Allow\\"');
    expect(covered(texts, at(json, "Action").span)).toBe('\\"Action\\": \\"$${x}\\"');
    expect(at(json, "Action")).toMatchObject({ value: "${x}" });
  });

  it("of a file and of a template file are in that file", () => {
    const texts = {
      "main.tf":
        'policy = file("p.hcl")\nrendered = templatefile("t.hcl", { arn = "x:1" })\ndecoded = jsondecode(file("p.hcl")).A\n',
    };
    const files = {
      "p.hcl": '{\n  "A": "b"\n}\n',
      "t.hcl": '{\n  "Resource": "${arn}/*",\n  "L": [%{ for x in ["a"] }"${x}"%{ endfor }]\n}\n',
    };
    const parsed = parseHcl(texts["main.tf"]);
    const file = sourceFile("main.tf", parsed);
    const scope: Scope = {
      file,
      bindings: undefined,
      functions: FUNCTIONS_WITHOUT_YAML,
      files: filesOf(files),
      lookup: () => undefined,
      report: ({ message }) => {
        throw new Error(message);
      },
    };
    const valueOf = (name: string): Value => {
      const node = parsed.body.attributes.get(name);
      if (node === undefined) throw new Error(name);
      return toGraphValue(evaluateExpression(node.expression, scope, node), spanOf(file, node));
    };
    const all = { ...texts, ...files };
    expect(covered(all, at(jsonOf(valueOf("policy")), "A").span)).toBe('"A": "b"');
    expect(places(valueOf("policy"))).toEqual(["p.hcl:1"]);
    const rendered = jsonOf(valueOf("rendered"));
    expect(covered(all, at(rendered, "Resource").span)).toBe('"Resource": "${arn}/*"');
    expect(at(rendered, "Resource")).toMatchObject({ value: "x:1/*" });
    expect(at(rendered, "L", 0)).toMatchObject({ value: "a" });
    expect(valueOf("decoded")).toMatchObject({ value: "b", via: [{ path: "p.hcl", startLine: 2 }] });
  });
});

describe("JSON in texts that functions made", () => {
  it("is read, with places where the characters still stand somewhere", () => {
    const texts = {
      "main.tf":
        'policy = trimspace(local.doc)\nreplaced = replace(local.doc, "Allow", "Deny")\ndoc = <<EOT\n\n{\n  "Effect": "Allow"\n}\nEOT\n',
    };
    const evaluated = evaluateFiles(texts);
    expect(covered(texts, at(jsonOf(evaluated("policy")), "Effect").span)).toBe('"Effect": "Allow"');
    const replaced = at(jsonOf(evaluated("replaced")), "Effect");
    expect(replaced).toMatchObject({ kind: "known", value: "Deny" });
    expect(replaced.span.startLine).toBe(2);
  });

  it("is none in texts that only begin like it", () => {
    const evaluated = evaluateFiles({ "main.tf": 'a = "{x"\nb = "[1, 2"\nc = "{}"\nd = "no"\n' });
    expect(["a", "b", "c", "d"].map((name) => jsonOf(evaluated(name))?.kind)).toEqual([
      undefined,
      undefined,
      "map",
      undefined,
    ]);
  });
});

describe("references and marks", () => {
  const group = withReferences(text("sg-1"), [{ address: "aws_security_group.db", attribute: "id" }]);

  it("stay with values that are known", () => {
    const evaluated = evaluateFiles(
      {
        "main.tf":
          'one = local.group\nlist = [local.group]\ntext = "x/${local.group}"\njoined = join(",", [local.group])\n',
      },
      { group },
    );
    const references = [{ address: "aws_security_group.db", attribute: "id" }];
    expect(evaluated("one").references).toEqual(references);
    expect(at(evaluated("list"), 0).references).toEqual(references);
    expect(evaluated("text")).toMatchObject({ value: "x/sg-1", references });
    expect(evaluated("joined").references).toEqual(references);
  });

  it("tell that a value is sensitive through functions and members", () => {
    const secret = withSensitivity(text("s"), true);
    const evaluated = evaluateFiles(
      {
        "main.tf":
          'a = issensitive(local.secret)\nb = issensitive("x${local.secret}")\nc = issensitive({ k = local.secret }.k)\nd = issensitive(nonsensitive(local.secret))\n',
      },
      { secret },
    );
    expect(["a", "b", "c", "d"].map((name) => evaluated(name))).toMatchObject([
      { value: true },
      { value: true },
      { value: true },
      { value: false },
    ]);
  });
});
