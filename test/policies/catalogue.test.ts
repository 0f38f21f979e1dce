import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { judgeFiles, type Files } from "../support/judge.js";

interface DecisionCase {
  readonly id: string;
  readonly input: {
    readonly principal: { readonly arn: string; readonly tags?: Readonly<Record<string, string>> };
    readonly identityPolicies: readonly unknown[];
    readonly permissionsBoundary?: unknown;
  };
}

interface GraphCase {
  readonly id: string;
  readonly files: Files;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { cases: DECISIONS } = read("../iam/data/decisions.json") as { readonly cases: readonly DecisionCase[] };
const GRAPHS = read("../access/data/graph-cases.json") as readonly GraphCase[];

/** In Terraform `${` is written `$${`, and policies are texts. */
const policyText = (policy: unknown): string => JSON.stringify(policy).replaceAll("${", () => "$${");

/** A principal with its policies, as a configuration has them. */
function filesOf({ principal, identityPolicies, permissionsBoundary }: DecisionCase["input"]): Files {
  const [, kind = "role", name = "p"] = /:(role|user)\/(?:.*\/)?([^/]+)$/.exec(principal.arn) ?? [];
  const trust = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
  };
  const policies = identityPolicies.map(
    (policy, index) => [`p${index}`, { [kind]: `\${aws_iam_${kind}.p.name}`, policy: policyText(policy) }] as const,
  );
  const bounded = permissionsBoundary !== undefined;
  return {
    "main.tf.json": JSON.stringify({
      resource: {
        [`aws_iam_${kind}`]: {
          p: {
            name,
            tags: principal.tags ?? {},
            ...(kind === "role" && { assume_role_policy: policyText(trust) }),
            ...(bounded && { permissions_boundary: "${aws_iam_policy.boundary.arn}" }),
          },
        },
        [`aws_iam_${kind}_policy`]: Object.fromEntries(policies),
        ...(bounded && { aws_iam_policy: { boundary: { policy: policyText(permissionsBoundary) } } }),
      },
    }),
  };
}

function caseFiles(id: string): Files {
  const decision = DECISIONS.find((each) => each.id === id);
  if (decision !== undefined) return filesOf(decision.input);
  const graph = GRAPHS.find((each) => each.id === id);
  if (graph === undefined) throw new Error(`there is no case ${id}`);
  return graph.files;
}

/** The catalogue's ids of what is found of permissions and shares, or cannot be decided, as severity and id. */
async function idsIn(files: Files, families = /^(?:access|iam|snapshot)\//): Promise<readonly string[]> {
  const { findings, undecided } = await judgeFiles(files);
  const all = [...findings, ...undecided.map((each) => ({ ...each, severity: "undecided" }))];
  return all
    .filter(({ ruleId }) => families.test(ruleId))
    .flatMap(({ severity, aliases }) => aliases.map((id) => `${severity} ${id}`));
}

it.each([
  ["IAM-003", "critical connect-any-db-any-user"],
  ["IAM-004", "critical connect-any-db-any-user"],
  ["IAM-005", "high connect-any-user"],
  ["IAM-006", "high connect-any-db"],
  ["IAM-007", "high connect-privileged-user"],
  ["IAM-008", "high connect-broad-pattern"],
  ["IAM-009", "low connect-broad-pattern"],
  ["IAM-010", "high connect-any-db"],
  ["IAM-011", "critical connect-any-db-any-user"],
  ["IAM-012", "high rds-full-control"],
  ["IAM-013", "medium invalid-action-vendor-wildcard"],
  ["IAM-014", "high connect-privileged-user"],
  ["IAM-015", "critical connect-any-db-any-user"],
  ["IAM-015", "high rds-full-control"],
  ["IAM-016", "critical connect-notresource"],
  ["IAM-017", "high connect-any-user"],
  ["IAM-019", "medium connect-unsupported-condition"],
  ["IAM-020", "high connect-unsupported-condition"],
  ["IAM-021", "high connect-unsupported-condition"],
  ["IAM-022", "medium connect-unsupported-condition"],
  ["IAM-023", "high connect-unsupported-condition"],
  ["IAM-027", "medium connect-dead-grant"],
  ["IAM-028", "medium connect-variable-without-version"],
  ["IAM-029", "medium connect-dead-grant"],
  ["IAM-030", "medium connect-dead-grant"],
  ["IAM-034", "high rds-snapshot-share"],
  ["IAM-036", "info rds-data-api-incomplete"],
  ["IAM-037", "high rds-data-api-sql"],
  ["IAM-037", "high rds-master-secret-read"],
  ["IAM-038", "critical rds-iam-auth-takeover"],
  ["IAM-040", "low connect-broad-pattern"],
  ["IAM-101", "high connect-privileged-user"],
  ["IAM-102", "undecided connect-unresolved-user"],
  ["IAM-105", "high managed-policy-rds-admin"],
  ["IAM-106", "critical managed-policy-includes-connect"],
  ["IAM-108", "medium iam-passrole-compute"],
  ["IAM-110", "critical iam-self-escalate"],
  ["IAM-111", "low iam-self-escalate"],
  ["IAM-112", "critical trust-oidc-missing-sub"],
  ["IAM-113", "medium trust-oidc-wildcard-sub"],
  ["IAM-114", "high trust-forallvalues-allow"],
  ["IAM-114", "high trust-oidc-missing-aud"],
  ["IAM-115", "high trust-external-account"],
  ["IAM-117", "medium trust-any-principal"],
  ["IAM-118", "high snapshot-shared-external"],
  ["IAM-119", "critical connect-any-db-any-user"],
  ["IAM-120", "critical connect-any-db-any-user"],
  ["IAM-121", "high connect-privileged-user"],
  ["IAM-122", "high rds-data-api-sql"],
  ["IAM-122", "high rds-master-secret-read"],
  ["IAM-123", "critical connect-any-db-any-user"],
])("case %s is reported: %s", async (id, expected) => {
  expect(await idsIn(caseFiles(id))).toContain(expected);
});

it.each(["IAM-001", "IAM-018", "IAM-024", "IAM-031", "IAM-035", "IAM-039", "IAM-109"])(
  "nothing of case %s is reported",
  async (id) => {
    expect(await idsIn(caseFiles(id), /^(?:access|iam)\//)).toEqual([]);
  },
);
