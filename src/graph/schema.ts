/**
 * The JSON Schema of the graph document (`schemas/graph.json` is generated from it), for policy authors and for OPA's type
 * checker, which knows `type`, `properties`, `additionalProperties`, `items` and `$ref` of draft 7
 * (https://www.openpolicyagent.org/docs/policy-language#schema). It describes the interfaces of `document.ts`.
 */

import { ACCESSES, EXPOSURES, POLICY_KINDS, SOURCE_KINDS } from "./document.js";

type Schema = Readonly<Record<string, unknown>>;

interface Documented {
  readonly description?: string;
}

const text = (description?: string): Schema => ({ type: "string", ...described({ description }) });
const choice = (values: readonly string[], description?: string): Schema => ({
  type: "string",
  enum: values,
  ...described({ description }),
});
const integer: Schema = { type: "integer", minimum: 0 };
const truth = (description?: string): Schema => ({ type: "boolean", ...described({ description }) });
const list = (items: Schema, description?: string): Schema => ({ type: "array", items, ...described({ description }) });
const table = (additionalProperties: Schema, description?: string): Schema => ({
  type: "object",
  additionalProperties,
  ...described({ description }),
});
const anything: Schema = {};
const definition = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** An object whose members are all required, but those that `optional` names; it has no others. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function described({ description }: { readonly description: string | undefined }): Documented {
  return description === undefined ? {} : { description };
}

const path = list(anything, "Attribute path: names, and numbers as list indexes");

const link = object({ type: text(), id: text() });

const resource = object(
  {
    id: text("The address, or address@stack when several stacks have it"),
    address: text(),
    type: text("Resource type of the Terraform AWS provider; a CloudFormation type without counterpart as it is"),
    native_type: text("The type as the file spells it"),
    name: text(),
    format: choice(["terraform", "cloudformation", "iam"]),
    mode: choice(["managed", "data"]),
    stack: text("Root folder, template path or policy path"),
    values: table(anything, "What is known of the attributes, nested as in the source"),
    unknown: table(text(), "Dotted attribute path to the reason why it is not known; stands for all below it"),
    computed: table(text(), "Of these, the ones that another resource fixes at apply, and which"),
    documents: table(anything, "What attributes of JSON text encode, by attribute, as values"),
    texts: table(text(), "Of these, the texts with known pieces, holes as ${…}"),
    choices: table(list(anything), "Of these, the ones of which the source says all that they may be; null is not set"),
    shown: table(
      text(),
      "Of these, the ones that a parameter of the template gives and the deployed stack shows, and which",
    ),
    links: table(list(definition("link")), "Resources that this one is linked with, by role"),
    native: table(anything, "Properties of the file without counterpart in the vocabulary"),
    uncertain: text("Why it is unknown whether this instance exists"),
    previous: definition("link"),
    environment: choice(["production", "staging", "development"]),
  },
  ["documents", "texts", "choices", "shown", "uncertain", "previous", "environment"],
);

const scope = choice(["any", "kind", "partial", "variable", "one", "unknown"]);
const decision = choice(["yes", "no", "unknown"]);
const via = choice(["exact", "wildcard", "not_action"]);

const unsupportedCondition = object({
  key: text(),
  operator: text(),
  effect: choice(["never_matches", "always_matches"]),
});

const idleCondition = object({
  actions: list(text(), "As written: actions, or patterns of none that has the key"),
  key: text(),
  operator: text(),
  effect: choice(["never_matches", "always_matches"]),
});

const connectGrant = object(
  {
    path,
    via,
    pattern: text("The resource pattern, holes as ${...}"),
    database: scope,
    database_link: definition("link"),
    user: scope,
    user_name: text("The user name when it is exact and literal"),
    privileged_users: list(text()),
    privileged_unknown: truth("Whether it may cover a privileged user because a part is unknown"),
    dead: text("Why the pattern can never match a database user"),
    denied: decision,
    unsupported_conditions: list(definition("unsupported_condition")),
    because: list(text()),
  },
  ["database_link", "user_name", "dead"],
);

const principal = object(
  {
    type: choice(["AWS", "Service", "Federated", "CanonicalUser", "*", "unknown"]),
    value: text(),
    account: text("Twelve digits, when the principal names an account"),
    path,
    unknown: text(),
  },
  ["account", "unknown"],
);

const condition = object({ operator: text(), key: text(), values: list(text()), unknown: text() }, ["unknown"]);

const grant = object({
  action: text(),
  via,
  resources: choice(["any", "some", "unknown"]),
  denied: decision,
});

const statement = object(
  {
    index: integer,
    sid: text(),
    effect: choice(["Allow", "Deny"]),
    path,
    actions: list(text()),
    not_actions: list(text()),
    resources: list(text()),
    not_resources: list(text()),
    principals: list(definition("principal")),
    not_principals: list(definition("principal")),
    conditions: list(definition("condition")),
    grants: list(definition("grant"), "The sensitive actions that the statement grants"),
    admin: truth("Every action on every resource without condition"),
    action_paths: list(path, "In a document that is uncertain, the attribute path of each action"),
    unsupported_conditions: list(
      definition("unsupported_condition"),
      "Conditions of a statement about rds-db:connect that are not evaluated for it",
    ),
    idle_conditions: list(
      definition("idle_condition"),
      "Conditions with a key that requests for some of the actions never have",
    ),
    unknown: table(text()),
  },
  ["sid", "action_paths", "unsupported_conditions", "idle_conditions"],
);

const policyDocument = object(
  {
    holder: definition("link"),
    path,
    kind: choice(POLICY_KINDS),
    principals: list(definition("link"), "Identities that have it attached, or that it guards"),
    version: text(),
    managed_policy: text("Name of the AWS managed policy that an attachment means"),
    statements: list(definition("statement")),
    connect: list(definition("connect_grant")),
    unknown: text("Why the document as a whole could not be read"),
    invalid: text("What IAM says against the document"),
    uncertain: text("What has to hold for it to be there; what a condition adds to a policy is a document of its own"),
    uncertain_principals: list(
      object({ type: text(), id: text(), because: text() }),
      "The principals that have it in one case only, and what has to hold for that",
    ),
  },
  ["version", "managed_policy", "unknown", "invalid", "uncertain", "uncertain_principals"],
);

const pathEvidence = object({ type: text(), id: text(), path, message: text() });

const accessPath = object(
  {
    id: text("The same for the same path in base and head, wherever it is written"),
    source: text("Who it begins with, such as service:ecs-tasks.amazonaws.com, account:999988887777, user/dev"),
    source_kind: choice(SOURCE_KINDS),
    exposure: choice(EXPOSURES, "How exposed the source is"),
    external: truth("Whether the source is outside the accounts that the tree is deployed in"),
    via: list(text(), "The hops in order, such as assume:role/api"),
    access: choice(ACCESSES, "What can be done at the end of it"),
    method: text("What makes it possible, such as connect-any-user"),
    database: text("Address or logical id, a literal resource id or pattern, * for any"),
    database_link: definition("link"),
    user: text("Name or pattern of the database user; absent when the access needs none"),
    user_privileged: truth("Whether it is or covers one that owns or administers a database"),
    blocked: text("Why the database does not take what is granted: iam-auth-off"),
    certainty: choice(["must", "may"]),
    score: { type: "number", minimum: 0, maximum: 100 },
    severity: choice(["critical", "high", "medium", "low", "info"]),
    cross_account: truth(),
    guards: list(text(), "What limits it: condition keys and the like"),
    because: list(text(), "What the certainty depends on"),
    why: text("In one sentence"),
    stack: text("The stack of the identity that has the access"),
    change: choice(["new", "widened", "guard_lost", "existing"], "In a comparison, how it stands"),
    place: object({ type: text(), id: text(), path }),
    evidence: list(definition("path_evidence")),
  },
  ["database_link", "user", "blocked", "change"],
);

const graph = {
  schema_version: text(),
  resources: table(table(definition("resource")), "resources[type][id]"),
  iam: object(
    {
      documents: list(definition("policy_document")),
      accounts: list(text(), "Accounts that the tree is deployed in, as far as its provider configurations name them"),
    },
    ["accounts"],
  ),
  access: object({
    paths: list(definition("access_path"), "Who can reach which database, the highest score first"),
    cut: { ...integer, description: "How many paths are not listed, because there are too many" },
  }),
  labels: table(table(table(text())), "labels[format][type][attribute path]: the name in the file, where it differs"),
};

export const GRAPH_SCHEMA: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "RDS Gate graph document",
  description: "What the policies see as `input`.",
  ...object({ ...graph, base: { description: "In a comparison, the document of the base tree", ...object(graph) } }, [
    "base",
  ]),
  definitions: {
    link,
    resource,
    unsupported_condition: unsupportedCondition,
    idle_condition: idleCondition,
    connect_grant: connectGrant,
    principal,
    condition,
    grant,
    statement,
    policy_document: policyDocument,
    path_evidence: pathEvidence,
    access_path: accessPath,
  },
};
