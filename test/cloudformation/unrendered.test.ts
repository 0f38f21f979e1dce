import { describe, expect, it } from "vitest";
import { at } from "../document/plain.js";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import { evaluateText, resourceOf, treeOf } from "./evaluate.js";

const HEAD = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n";

describe("a template that a template engine has to render first", () => {
  it.each([
    ["a block", "      Engine: postgres\n{% if encrypted %}\n      StorageEncrypted: true\n{% endif %}\n", 6],
    ["a loop", "{%- for name in names %}\n      {{ name }}: x\n{%- endfor %}\n", 5],
    ["a value without quotes", "      StorageEncrypted: {{ encrypted }}\n", 5],
    ["a call", '      StorageEncrypted: {{ .Values.encrypted | default "true" }}\n', 5],
    ["an include", '      {{- include "tags" . | nindent 6 }}\n', 5],
    ["ERB", "<% if encrypted %>\n      StorageEncrypted: true\n<% end %>\n", 5],
  ])("is not judged, and is told of once: %s", (_, properties, line) => {
    const { resources, diagnostics } = evaluateText(HEAD + properties);
    expect(resources).toEqual([]);
    expect(diagnostics.map(({ code, severity, span }) => [code, severity, span.startLine])).toEqual([
      ["cloudformation-unrendered", "error", line],
    ]);
  });

  it("may be JSON", () => {
    const text = '{"Resources": {{% for x in all %}"A{{x}}": {"Type": "AWS::S3::Bucket"}{% endfor %}}}';
    const { diagnostics } = evaluateTemplate(treeOf({ "t.json": text }), "t.json");
    expect(diagnostics.map(({ code }) => code)).toEqual(["cloudformation-unrendered"]);
  });

  it("is judged where it is a template as it is, with what is filled in unknown", () => {
    const properties =
      '      StorageEncrypted: "{{ encrypted }}"\n      DBName: a-<%= stage %>\n      MasterUserPassword: "{{resolve:ssm-secure:p:1}}"\n';
    const stack = evaluateText(HEAD + properties);
    expect(stack.diagnostics).toEqual([]);
    const { attributes } = resourceOf(stack, "Db");
    expect(at(attributes, "storage_encrypted")).toMatchObject({
      kind: "unknown",
      because: [{ reason: "{{ encrypted }} is filled in by a template engine" }],
    });
    expect(at(attributes, "db_name")).toMatchObject({ text: ["a-", {}] });
    expect(at(attributes, "password")).toMatchObject({ kind: "known" });
  });

  it("is none where the mistake is elsewhere", () => {
    const text = `${HEAD}      DBName: "{{ name }}"\n      Tags:\n        - Key: a\n          Value: b\n      Engine: [\n`;
    expect(evaluateText(text).diagnostics.map(({ code }) => code)).not.toContain("cloudformation-unrendered");
  });

  it("is none where braces are a mistake in YAML", () => {
    const { diagnostics } = evaluateText(`${HEAD}      MasterUserPassword: {{resolve:ssm-secure:p:1}}\n`);
    expect(diagnostics.map(({ code }) => code)).not.toContain("cloudformation-unrendered");
  });
});
