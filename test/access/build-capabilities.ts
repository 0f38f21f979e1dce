import { capabilitiesOf, capabilityContext, type CapabilityContext } from "../../src/access/capabilities/index.js";
import type { Capability, Hop } from "../../src/access/model.js";
import { DEFAULT_SETTINGS, type AccessSettings } from "../../src/access/settings.js";
import { indexGraph } from "../../src/graph/build.js";
import type { Stack } from "../../src/graph/resource.js";
import { identities, type Identity } from "../../src/iam/identities.js";
import { readPolicies } from "../../src/iam/read.js";
import { evaluate } from "../terraform/evaluate.js";

/** What the analysis of capabilities knows of a tree. */
export interface Tree {
  readonly context: CapabilityContext;
  readonly identities: readonly Identity[];
}

export function treeOfStacks(stacks: readonly Stack[], settings: Partial<AccessSettings> = {}): Tree {
  const index = indexGraph(stacks);
  const policies = readPolicies(index);
  const found = identities(index, policies);
  const context = capabilityContext(index, policies, found, { settings: { ...DEFAULT_SETTINGS, ...settings } });
  return { context, identities: found };
}

/** A Terraform configuration, evaluated. */
export function treeOf(configuration: string, settings: Partial<AccessSettings> = {}): Tree {
  return treeOfStacks([evaluate(configuration)], settings);
}

export function identityIn({ identities: all }: Tree, address: string): Identity {
  const identity = all.find(({ node }) => node.resource.address === address);
  if (identity === undefined) throw new Error(`no identity ${address}`);
  return identity;
}

export function capabilitiesIn(tree: Tree, address = "aws_iam_role.r"): readonly Capability[] {
  return capabilitiesOf(identityIn(tree, address), tree.context);
}

/** `must admin rds-master-credential-reset aws_db_instance.orders/dbmaster` */
export function shown(capabilities: readonly Capability[]): readonly string[] {
  return capabilities
    .map(({ certainty, access, method, database, user, blocked, hops = [] }) => {
      const way = hops.map((hop) => `${shownHop(hop)} -> `).join("");
      const off = blocked === undefined ? "" : ` (${blocked})`;
      return `${certainty} ${way}${access} ${method} ${database.label}${user === undefined ? "" : `/${user.label}`}${off}`;
    })
    .sort();
}

export function shownHop({ kind, target }: Pick<Hop, "kind" | "target">): string {
  return `${kind}:${target}`;
}

/** A Terraform role `r` with a policy, and more resources. */
export function roleWith(statements: readonly object[], more = ""): string {
  return `
${identityWith("role", "r", statements)}
${more}`;
}

export function identityWith(
  kind: "role" | "user",
  name: string,
  statements: readonly object[],
  { trust = { Service: "ec2.amazonaws.com" }, more = "" }: { readonly trust?: object; readonly more?: string } = {},
): string {
  const trusting = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: trust }],
  };
  const assume = kind === "role" ? `assume_role_policy = ${document(trusting)}` : "";
  const policy = { Version: "2012-10-17", Statement: statements };
  const inline =
    statements.length === 0
      ? ""
      : `resource "aws_iam_${kind}_policy" "${name}" {
  ${kind} = aws_iam_${kind}.${name}.name
  policy = ${document(policy)}
}`;
  return `resource "aws_iam_${kind}" "${name}" {
  name = "${name}"
  ${assume}
  ${more}
}
${inline}
`;
}

/** A heredoc: \`\${…}\` in it is Terraform's. */
function document(data: object): string {
  return `<<-JSON\n${JSON.stringify(data)}\nJSON\n`;
}

export function allow(
  actions: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
): object {
  return { Effect: "Allow", Action: actions, Resource: resource, ...more };
}

export function deny(
  actions: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
): object {
  return { Effect: "Deny", Action: actions, Resource: resource, ...more };
}

/** An instance that takes logins by IAM, and whose master user is `dbmaster`. */
export const ORDERS = `
resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  username                            = "dbmaster"
  iam_database_authentication_enabled = true
}
`;

/** An Aurora cluster with its Data API on. */
export const LEDGER = `
resource "aws_rds_cluster" "ledger" {
  cluster_identifier                  = "ledger"
  engine                              = "aurora-postgresql"
  master_username                     = "owner"
  enable_http_endpoint                = true
  iam_database_authentication_enabled = true
}
`;
