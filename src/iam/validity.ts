import type { PolicyKind, PrincipalDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Policy, PolicyStatement } from "./statements.js";
import { literalOf, type PolicyText } from "./text.js";

const VERSIONS = new Set(["2012-10-17", "2008-10-17"]);

/** Kinds of policies whose principal is the identity, account or organisation that they are attached to. */
const WITHOUT_PRINCIPAL: readonly PolicyKind[] = ["identity", "boundary", "service_control"];

/** Kinds of policies that IAM itself keeps. */
const OF_IAM: readonly PolicyKind[] = ["identity", "boundary", "trust"];

/**
 * Characters that a policy of a kind may have at most, without white space. Of identity policies it is what all inline ones of
 * a role may have together (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html).
 */
const MOST_CHARACTERS: Readonly<Partial<Record<PolicyKind, number>>> = {
  identity: 10_240,
  boundary: 6_144,
  trust: 4_096,
  service_control: 5_120,
  resource_control: 5_120,
};

/** Whether this is a version of the policy language. */
export function isLanguageVersion(version: unknown): boolean {
  return typeof version === "string" && VERSIONS.has(version);
}

/** Something that IAM says against a policy, and the path of what it is about. */
export interface Complaint {
  readonly message: string;
  readonly path: readonly Step[];
}

/** What is wrong, where that is not the statement as a whole, and what IAM says of it. */
interface Fault {
  readonly message: string;
  readonly path?: readonly Step[];
  readonly words?: string;
}
type Check = (statement: PolicyStatement, kind: PolicyKind) => Fault | undefined;

/**
 * What APIs of IAM say in the error MalformedPolicyDocument. AWS documents none of these; they are as users of it report them, in
 * the issues that are named.
 */
export const WORDS = {
  /** https://github.com/aws-cloudformation/cfn-lint/issues/3751 */
  syntax: "Syntax errors in policy.",
  /** https://github.com/hashicorp/terraform-provider-aws/issues/26108 */
  parsing: "The policy failed legacy parsing",
  /** https://github.com/Meteor-Community-Packages/Meteor-CollectionFS/issues/630 */
  version: "Policy document must be version 2012-10-17 or greater.",
  /** https://github.com/aws/aws-cdk/issues/7615 */
  actions: "Policy statement must contain actions.",
  /** https://github.com/terraform-aws-modules/terraform-aws-iam/issues/603 */
  resources: "Policy statement must contain resources.",
  /** https://github.com/getmoto/moto/blob/master/moto/iam/policy_validation.py */
  vendor: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
  /** https://github.com/eksctl-io/eksctl/issues/2794 */
  colons: "Actions/Condition can contain only one colon.",
  /** https://github.com/boogy/iam-policy-validator/pull/172 */
  vendorPattern: "Action vendors (e.g., aws, ec2, etc.) must not contain wildcards.",
  /** https://github.com/getmoto/moto/blob/master/moto/iam/policy_validation.py */
  servicePattern: "Resource vendor must be fully qualified and cannot contain regexes.",
  /** https://github.com/aws-cloudformation/cfn-lint/issues/1376 */
  identifier:
    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  /** https://github.com/kubernetes/kops/issues/4951 */
  repeated: "Statement IDs (SID) in a single policy must be unique.",
  /** https://github.com/hashicorp/terraform-provider-aws/issues/10419 */
  principal: "Policy document should not specify a principal.",
  /** https://github.com/hashicorp/terraform-provider-aws/issues/8905 */
  notAPrincipal: "Invalid principal in policy",
  /** https://github.com/terraform-aws-modules/terraform-aws-eks-pod-identity/issues/34 */
  prohibited: "Has prohibited field Resource",
  /** https://github.com/localstack/localstack/blob/main/localstack-core/localstack/services/iam/provider.py */
  assuming: "AssumeRole policy may only specify STS AssumeRole actions.",
} as const;

/** The words that there are for trust policies, too, which are read by another parser. */
const OF_TRUST: ReadonlySet<string> = new Set([WORDS.notAPrincipal, WORDS.prohibited, WORDS.assuming]);

const has = (texts: readonly unknown[] | undefined): boolean => texts !== undefined && texts.length > 0;
/** Whether it is certain what a statement has of the elements. */
const isKnown = (statement: PolicyStatement, ...names: readonly string[]): boolean =>
  !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));

/** Checks of each text of some elements, with the first fault that there is. */
function ofTexts(
  texts: readonly (readonly PolicyText[] | undefined)[],
  check: (text: string) => Fault | undefined,
): Fault | undefined {
  for (const text of texts.flatMap((list) => list ?? [])) {
    const literal = literalOf(text);
    const fault = literal === undefined ? undefined : check(literal);
    if (fault !== undefined) return { path: text.path, ...fault };
  }
  return undefined;
}

const isOfIdentity = (kind: PolicyKind): boolean => kind === "identity" || kind === "boundary";

/**
 * What IAM checks when a policy is put
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-notes).
 */
const CHECKS: readonly Check[] = [
  ({ effectText, unknown, path }) => {
    if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown) return undefined;
    if (effectText === undefined) return { message: "it has no Effect", words: WORDS.syntax };
    const isCase = /^(?:allow|deny)$/i.test(effectText);
    const words = isCase ? WORDS.parsing : WORDS.syntax;
    return { message: `there is no Effect "${effectText}"`, path: [...path, "Effect"], words };
  },
  (statement) => {
    const { actions, notActions } = statement;
    if (has(actions) && has(notActions)) return { message: "it has both Action and NotAction", words: WORDS.syntax };
    const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
    return given ? undefined : { message: "it has neither Action nor NotAction", words: WORDS.actions };
  },
  (statement, kind) => {
    const { resources, notResources, path } = statement;
    if (has(resources) && has(notResources)) {
      return { message: "it has both Resource and NotResource", words: WORDS.syntax };
    }
    const given = has(resources) || has(notResources);
    if (kind === "trust") {
      const element = has(resources) ? "Resource" : "NotResource";
      const words = has(resources) ? { words: WORDS.prohibited } : {};
      return given ? { message: `a trust policy has no ${element}`, path: [...path, element], ...words } : undefined;
    }
    return given || !isKnown(statement, "Resource", "NotResource")
      ? undefined
      : { message: "it has neither Resource nor NotResource", words: WORDS.resources };
  },
  (statement, kind) => {
    const given = has(statement.principals) || has(statement.notPrincipals);
    if (!WITHOUT_PRINCIPAL.includes(kind))
      return given || !isKnown(statement, "Principal", "NotPrincipal") ? undefined : { message: "it has no Principal" };
    if (!given) return undefined;
    const path = [...statement.path, has(statement.principals) ? "Principal" : "NotPrincipal"];
    return { message: "only resource and trust policies have a Principal", path, words: WORDS.principal };
  },
  ({ actions, notActions }, kind) => {
    if (kind === "service_control" || kind === "resource_control") return undefined;
    return ofTexts([actions, notActions], malformedAction);
  },
  ({ actions, notActions }, kind) => {
    if (kind !== "trust") return undefined;
    return ofTexts([actions, notActions], (action) =>
      /^(?!sts:)[a-z0-9-]+:/i.test(action)
        ? { message: `a trust policy has no action "${action}", only those of sts`, words: WORDS.assuming }
        : undefined,
    );
  },
  ({ resources, notResources }, kind) =>
    isOfIdentity(kind) ? ofTexts([resources, notResources], malformedResource) : undefined,
  ({ sid, path }, kind) => {
    if (sid === undefined || !OF_IAM.includes(kind) || /^[0-9A-Za-z]*$/.test(sid)) return undefined;
    const message = "its Sid has other characters than letters and digits";
    return { message, path: [...path, "Sid"], words: WORDS.identifier };
  },
  ({ principals, notPrincipals }) => {
    for (const principal of [...(principals ?? []), ...(notPrincipals ?? [])]) {
      const message = malformedPrincipal(principal);
      if (message !== undefined) return { message, path: principal.path, words: WORDS.notAPrincipal };
    }
    return undefined;
  },
  ({ notPrincipals, path }, kind) => {
    if (notPrincipals === undefined || (kind !== "trust" && kind !== "resource_control")) return undefined;
    const name = kind === "trust" ? "trust" : "resource control";
    return { message: `a ${name} policy has no NotPrincipal`, path: [...path, "NotPrincipal"] };
  },
  ({ conditions, path }) => {
    const bad = conditions.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
    if (bad === undefined) return undefined;
    const message = `there is no condition operator "${bad.operator}"`;
    return { message, path: [...path, "Condition", bad.operator], words: WORDS.syntax };
  },
];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const CONDITION_OPERATOR = new RegExp(
  "^(?:ForAllValues:|ForAnyValue:)?(?:(?:String(?:(?:Not)?Equals(?:IgnoreCase)?|(?:Not)?Like)" +
    "|(?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Bool|BinaryEquals|(?:Not)?IpAddress" +
    "|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)$",
  "i",
);

/** IAM's complaints about a policy of a kind, in one line; `undefined` when it has none. */
export function invalidity(policy: Policy, kind: PolicyKind): string | undefined {
  const complaints = complaintsAbout(policy, kind);
  return complaints.length === 0 ? undefined : complaints.map(({ message }) => message).join("; ");
}

/** IAM's complaints about a policy of a kind. Parts that are not known are taken to be right. */
export function complaintsAbout(policy: Policy, kind: PolicyKind): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const add = (message: string, path: readonly Step[], words?: string): void => {
    complaints.push({ message: saying(message, words, kind), path });
  };
  if (policy.invalid !== undefined) add(policy.invalid, policy.invalidAt ?? []);
  if (policy.version !== undefined && !VERSIONS.has(policy.version)) {
    add(`there is no policy version "${policy.version}"`, ["Version"], WORDS.syntax);
  }
  if (policy.statements.length === 0 && policy.unknown === undefined && policy.invalid === undefined) {
    add("the policy has no statement", ["Statement"], WORDS.syntax);
  }
  const most = MOST_CHARACTERS[kind];
  if (most !== undefined && policy.size > most) {
    const limit = `may have at most ${most} without white space`;
    add(`the policy has ${policy.size} characters, and ${limit}`, []);
  }
  const repeated = repeatedSid(policy.statements);
  if (repeated !== undefined) {
    add(`the statement id "${repeated.sid}" is used twice`, [...repeated.path, "Sid"], WORDS.repeated);
  }
  for (const statement of policy.statements) {
    for (const check of CHECKS) {
      const fault = check(statement, kind);
      if (fault === undefined) continue;
      add(`statement ${nameOf(statement)}: ${fault.message}`, fault.path ?? statement.path, fault.words);
    }
  }
  return complaints;
}

/** A message with the words of IAM, for policies that IAM keeps: other services have words of their own. */
export function saying(message: string, words: string | undefined, kind: PolicyKind): string {
  const isSaid = words !== undefined && (kind === "trust" ? OF_TRUST.has(words) : OF_IAM.includes(kind));
  return isSaid ? `${message} (IAM: ${words})` : message;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function malformedPrincipal({ type, value, path, unknown }: PrincipalDocument): string | undefined {
  if (unknown !== undefined) return undefined;
  if (type === "AWS") {
    return value !== "*" && /[*?]/.test(value)
      ? `the principal "${value}" has a wildcard beside other characters`
      : undefined;
  }
  if (type !== "unknown") return undefined;
  const kind = path[path.findIndex((step) => step === "Principal" || step === "NotPrincipal") + 1];
  if (kind === "*") return undefined;
  return typeof kind === "string"
    ? `there is no kind of principal "${kind}"; there are AWS, Service, Federated and CanonicalUser`
    : `the principal "${value}" is neither "*" nor an object`;
}

function nameOf({ sid, index }: PolicyStatement): string {
  return sid === undefined || sid === "" ? String(index + 1) : `"${sid}"`;
}

function repeatedSid(statements: readonly PolicyStatement[]): PolicyStatement | undefined {
  const seen = new Set<string>();
  return statements.find(({ sid }) => {
    if (sid === undefined || sid === "") return false;
    const isRepeated = seen.has(sid);
    seen.add(sid);
    return isRepeated;
  });
}

function malformedAction(action: string): Fault | undefined {
  if (action === "*" || action === "*:*") return undefined;
  const [vendor = "", name, ...others] = action.split(":");
  if (name === undefined) {
    return { message: `the action "${action}" does not begin with a service and a colon`, words: WORDS.vendor };
  }
  if (others.length > 0) return { message: `the action "${action}" has more than one colon`, words: WORDS.colons };
  if (/[*?]/.test(vendor)) {
    return { message: `the service of the action "${action}" has a wildcard`, words: WORDS.vendorPattern };
  }
  if (/^[a-z0-9.-]+$/i.test(vendor)) return undefined;
  // https://github.com/getmoto/moto/blob/master/moto/iam/policy_validation.py
  const words = `Vendor ${vendor} is not valid`;
  return { message: `there is no service "${vendor}", which the action "${action}" begins with`, words };
}

/**
 * IAM looks at the partition, of which the own account has one, and the service
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax).
 */
function malformedResource(resource: string): Fault | undefined {
  if (resource === "*") return undefined;
  const [prefix, partition = "", service, region, ...others] = resource.split(":");
  const noARN = `the resource "${resource}" is neither an ARN nor "*"`;
  if (prefix === resource) return { message: noARN, words: `Resource ${resource} must be in ARN format or "*".` };
  if (prefix !== "arn") return { message: noARN };
  // https://github.com/terraform-aws-modules/terraform-aws-iam/issues/224
  if (!/^(?:aws(?:-[a-z-]+)?|.*[*?$].*)$/.test(partition)) {
    const words = `Partition "${partition}" is not valid for resource "${resource}".`;
    return { message: `there is no partition "${partition}" of the resource "${resource}"`, words };
  }
  if (service === undefined) return { message: noARN, words: WORDS.servicePattern };
  if (/[*?]/.test(service.replace(/\$\{.*/, ""))) {
    return { message: `the service of the resource "${resource}" has a wildcard`, words: WORDS.servicePattern };
  }
  if (others.length < 2 && !service.includes("$") && region?.includes("$") !== true) {
    return { message: noARN, words: WORDS.parsing };
  }
  // https://github.com/cloud-gov/terraform-provision/pull/1838
  if (service !== "iam" || !/^[a-z0-9-]+$/.test(region ?? "")) return undefined;
  const words = `IAM resource ${resource} cannot contain region information.`;
  return { message: `the resource "${resource}" of IAM has a Region`, words };
}
