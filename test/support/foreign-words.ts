import { COMPUTE_TYPES } from "../../src/cloudformation/vocabulary/compute.js";
import { IDENTITY_TYPES } from "../../src/cloudformation/vocabulary/identity.js";
import { NETWORK_TYPES } from "../../src/cloudformation/vocabulary/network.js";
import { RDS_TYPES } from "../../src/cloudformation/vocabulary/rds.js";
import type { Properties, TypeEntry } from "../../src/cloudformation/vocabulary/shape.js";
import { WORKLOAD_TYPES } from "../../src/cloudformation/vocabulary/workload.js";
import type { Format } from "../../src/graph/resource.js";

function namesIn(properties: Properties): readonly string[] {
  return Object.entries(properties).flatMap(([name, shape]) => [
    name,
    ...("properties" in shape ? namesIn(shape.properties) : []),
  ]);
}

function namesOf({ properties, variant, implied = [] }: TypeEntry): readonly string[] {
  return [
    ...namesIn(properties),
    ...(variant === undefined ? [] : namesOf(variant.entry)),
    ...implied.flatMap((one) => namesIn(one.properties)),
  ];
}

/** Names of properties that are no English words: `StorageEncrypted`, and not `Port`. */
const PROPERTIES: ReadonlySet<string> = new Set(
  [COMPUTE_TYPES, IDENTITY_TYPES, NETWORK_TYPES, RDS_TYPES, WORKLOAD_TYPES]
    .flatMap((types) => Object.values(types).flatMap(namesOf))
    // Operators of conditions are IAM's, whatever else they are called in.
    .filter((name) => /[a-z][A-Z]/.test(name) && !/^String(?:Not)?(?:Equals|Like)$/.test(name)),
);

/** Parameters of engines, which have underscores as well. */
const OF_ENGINES: ReadonlySet<string> = new Set([
  "audit_trail",
  "force_ssl",
  "general_log",
  "log_connections",
  "log_disconnections",
  "log_fdw",
  "log_min_duration_statement",
  "log_parameter",
  "log_statement",
  "require_secure_transport",
  "server_audit_events",
  "server_audit_logging",
  "shared_preload_libraries",
  "ssl_min_protocol_version",
  "ssl_svcename",
  "tls_version",
]);

function wordsOfTemplates(text: string): readonly string[] {
  const types = text.match(/\bAWS(?:::\w+)+|!(?:Ref|GetAtt|Sub)\b/g) ?? [];
  // aws:PrincipalTag is a condition key, iam:PermissionsBoundary too.
  const words = text.match(/(?<![:\w])[A-Z]\w+/g) ?? [];
  return [...types, ...words.filter((word) => PROPERTIES.has(word))];
}

function wordsOfTerraform(text: string): readonly string[] {
  return (text.match(/(?<![\w-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g) ?? []).filter((word) => !OF_ENGINES.has(word));
}

const FOREIGN: Readonly<Record<Format, (text: string) => readonly string[]>> = {
  terraform: wordsOfTemplates,
  cloudformation: wordsOfTerraform,
  iam: (text) => [...wordsOfTemplates(text), ...wordsOfTerraform(text)],
};

/** Names in a text that a reader of files of that format does not know, because another format has them. */
export function foreignWords(text: string, format: Format): readonly string[] {
  return FOREIGN[format](text);
}
