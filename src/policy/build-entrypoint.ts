/** Path of the generated module in the compiled policy. */
export const ENTRYPOINT_FILE = "rds_gate/entrypoint.rego";

/** Slash path of the rule that reports all active rules in one evaluation. */
export const ENTRYPOINT = "rds_gate/report";

/**
 * The module that makes one decision of a set of rules: `report` echoes the version of the graph document, which proves that
 * the policy has seen it, and has the sets of each rule that `data.active` names. A rule that is not active costs nothing, and
 * neither does what a rule has examined, which is most of what it says, unless `data.examined` asks for it.
 *
 * @param ids `<family>/<name>` of each rule.
 */
export function entrypointModule(ids: readonly string[]): string {
  return [
    "package rds_gate\n",
    'report := {"schema_version": input.schema_version, "rules": rules}\n',
    ...ids.map(definition),
  ].join("\n");
}

function definition(id: string): string {
  const rule = `data.${reference(["rules", ...id.split("/")])}`;
  const sets = ["deny", "undecided"].map((set) => `\t${JSON.stringify(set)}: ${rule}.${set},\n`);
  const examined = `\t"examined": [resource | data.examined; some resource in ${rule}.examined],\n`;
  return `rules[${JSON.stringify(id)}] := {\n${sets.join("")}${examined}} if data.active[${JSON.stringify(id)}]\n`;
}

/** A Rego reference: parts that are no variable names are quoted. */
export function reference(parts: readonly string[]): string {
  return parts.reduce((path, part) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(part)) return `${path}[${JSON.stringify(part)}]`;
    return path === "" ? part : `${path}.${part}`;
  }, "");
}
