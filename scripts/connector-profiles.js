/**
 * Writes what SAM's connectors grant (src/cloudformation/connector-profiles.ts) from `profiles.json` of the Python package
 * `aws-sam-translator` (Apache-2.0), which is what CloudFormation runs for SAM:
 *
 *     pip download --no-deps aws-sam-translator && unzip aws_sam_translator-*.whl
 *     node scripts/connector-profiles.js samtranslator/model/connector_profiles/profiles.json 1.110.0
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";

const [file, version] = process.argv.slice(2);
if (file === undefined || version === undefined) throw new Error("name profiles.json and the version of the package");
const { Permissions, CfnResourceProperties } = JSON.parse(readFileSync(file, "utf8"));

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

const target = join(import.meta.dirname, "../src/cloudformation/connector-profiles.ts");
const json = (entries) => JSON.stringify(Object.fromEntries(entries));
const source = `/**
 * Cut by scripts/connector-profiles.js from aws-sam-translator ${version} (Apache-2.0, see NOTICE); not written by hand.
 */
import type { ConnectorProfile, ConnectorResource } from "./connector-profile.js";

/** By the types of source and destination. */
export const CONNECTOR_PROFILES: Readonly<Record<string, Readonly<Record<string, ConnectorProfile>>>> = ${json(profiles)};

/** What is known of a resource by its type alone. */
export const CONNECTOR_RESOURCES: Readonly<Record<string, ConnectorResource>> = ${json(resources)};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
