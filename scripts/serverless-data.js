/**
 * Writes what SAM's connectors grant (src/cloudformation/connector-profiles.ts), and the paths of the AWS managed policies that SAM lets be
 * called by name (src/cloudformation/managed-policy-paths.ts), from the Python package `aws-sam-translator` (Apache-2.0), which is what
 * CloudFormation runs for SAM:
 *
 *     pip download --no-deps aws-sam-translator && unzip aws_sam_translator-*.whl
 *     node scripts/serverless-data.js samtranslator 1.110.0
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";

const [folder, version] = process.argv.slice(2);
if (folder === undefined || version === undefined) throw new Error("name the folder samtranslator and its version");
const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
const json = (entries) => JSON.stringify(Object.fromEntries(entries));

async function write(name, source) {
  const target = join(import.meta.dirname, "../src/cloudformation", name);
  const origin = `/**
 * Cut by scripts/serverless-data.js from aws-sam-translator ${version} (Apache-2.0, see NOTICE); not written by hand.
 */
`;
  writeFileSync(target, await format(origin + source, { ...(await resolveConfig(target)), filepath: target }));
}

const { Permissions, CfnResourceProperties } = read("model/connector_profiles/profiles.json");
/** By source and destination: what is made, for whose role where it is a policy, and with what, by permission. */
const profiles = Object.entries(Permissions).map(([source, destinations]) => [
  source,
  Object.fromEntries(
    Object.entries(destinations).map(([destination, { Type, Properties }]) => [
      destination,
      {
        makes: Type,
        of: Properties.SourcePolicy ? "Source" : "Destination",
        ...(Properties.ValidAccessCategories && { combinations: Properties.ValidAccessCategories }),
        grants: Properties.AccessCategories,
      },
    ]),
  ),
]);
const resources = Object.entries(CfnResourceProperties).map(([type, { Inputs, Outputs }]) => [
  type,
  { ...(Inputs && { role: typeof Inputs.Role === "string" ? Inputs.Role : "Targets" }), gives: Outputs },
]);
await write(
  "connector-profiles.ts",
  `import type { ConnectorProfile, ConnectorResource } from "./connector-profile.js";

/** By the types of source and destination. */
export const CONNECTOR_PROFILES: Readonly<Record<string, Readonly<Record<string, ConnectorProfile>>>> = ${json(profiles)};

/** What is known of a resource by its type alone. */
export const CONNECTOR_RESOURCES: Readonly<Record<string, ConnectorResource>> = ${json(resources)};
`,
);

const PREFIX = "arn:aws:iam::aws:policy/";
const paths = new Map();
for (const arn of Object.values(read("internal/data/aws_managed_policies.json").aws)) {
  const [path, name] = arn.slice(PREFIX.length).split("/");
  // Roles of services get theirs from the service alone.
  if (name !== undefined && path !== "aws-service-role") paths.set(path, [...(paths.get(path) ?? []), name].sort());
}
await write(
  "managed-policy-paths.ts",
  `/** Names of AWS managed policies by their path, for those that have one. */
export const MANAGED_POLICY_PATHS: Readonly<Record<string, readonly string[]>> = ${json(paths)};
`,
);
