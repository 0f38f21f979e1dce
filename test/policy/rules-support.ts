import type { RegoFiles } from "../../src/policy/toolchain.js";

/** A library as the core's, as small as it can be. */
export const KIT: RegoFiles = {
  "kit/attribute.rego": "package kit.attribute\n\nis_false(resource, key) if resource.values[key] == false\n",
};

/** The graph document, as far as the rules of these tests read it. */
export const SCHEMA = {
  type: "object",
  properties: {
    schema_version: { type: "string" },
    resources: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: {
          type: "object",
          properties: { id: { type: "string" }, type: { type: "string" }, values: { type: "object" } },
          additionalProperties: false,
        },
      },
    },
  },
  additionalProperties: false,
};

const METADATA = {
  title: "Storage is not encrypted",
  description: "Whoever copies it can read it.",
  custom: "",
  "  severity": "high",
  "  remediation": "Set storage_encrypted to true.",
  "  resources": "[aws_db_instance]",
  "  since": "0.1.0",
};

/** The METADATA block of a rule; keys with the value undefined are left out, others replaced or added at the end. */
export function metadata(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const values: Readonly<Record<string, string | undefined>> = { ...METADATA, ...changes };
  const lines = Object.entries(values).filter(([, value]) => value !== undefined);
  return ["# METADATA", ...lines.map(([key, value]) => `# ${key}:${value === "" ? "" : ` ${value}`}`)].join("\n");
}

/** `rule.rego` of a rule that denies instances whose storage is not encrypted. */
export function ruleText(id: string, header: string = metadata()): string {
  return `${header}
package ${packageOf(id)}

import data.kit.attribute

deny contains {"type": instance.type, "id": instance.id, "path": ["storage_encrypted"], "message": "off"} if {
	some instance in input.resources.aws_db_instance
	attribute.is_false(instance, "storage_encrypted")
}

undecided := set()

examined contains {"type": instance.type, "id": instance.id} if some instance in input.resources.aws_db_instance
`;
}

export function ruleFile(id: string): string {
  return `rules/${id}/rule.rego`;
}

/** `rule_test.rego` of the rule above. */
export function testText(id: string): string {
  return `package ${packageOf(`${id}_test`)}

import data.${packageOf(id)} as rule

test_denied[note] if {
	some note, denied in {"off": 1, "on": 0}
	encrypted := note == "on"
	instance := {"type": "aws_db_instance", "id": "a", "values": {"storage_encrypted": encrypted}}
	count(rule.deny) == denied with input as {"resources": {"aws_db_instance": {"a": instance}}}
}
`;
}

/** As opa fmt writes it. */
function packageOf(id: string): string {
  const [family = "", name = ""] = id.split("/");
  const isWord = /^\w+$/.test(family);
  return `rules${isWord ? `.${family}` : `[${JSON.stringify(family)}]`}[${JSON.stringify(name)}]`;
}
