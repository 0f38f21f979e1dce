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

/** What is wrong, and what the API says of it, where it says more than that there is a syntax error. */
type Fault = string | readonly [message: string, words: string];
type Check = (statement: PolicyStatement, kind: PolicyKind) => Fault | undefined;

/** The words are those of the error MalformedPolicyDocument, which APIs of IAM answer with. */
const WORDS = {
  actions: "Policy statement must contain actions.",
  resources: "Policy statement must contain resources.",
  vendor: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
  identifier:
    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  repeated: "Statement IDs (SID) in a single policy must be unique.",
  prohibited: "Has prohibited field Resource",
  principal: "Policy document should not specify a principal.",
  notAPrincipal: "Invalid principal in policy",
} as const;

const has = (texts: readonly unknown[] | undefined): boolean => texts !== undefined && texts.length > 0;
/** Whether it is certain what a statement has of the elements. */
const isKnown = (statement: PolicyStatement, ...names: readonly string[]): boolean =>
  !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));

/**
 * What IAM checks when a policy is put
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-notes).
 */
const CHECKS: readonly Check[] = [
  ({ effectText, unknown }) => {
    if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown) return undefined;
    return effectText === undefined ? "it has no Effect" : `there is no Effect "${effectText}"`;
  },
  (statement) => {
    const { actions, notActions } = statement;
    if (has(actions) && has(notActions)) return "it has both Action and NotAction";
    const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
    return given ? undefined : ["it has neither Action nor NotAction", WORDS.actions];
  },
  (statement, kind) => {
    const { resources, notResources } = statement;
    if (has(resources) && has(notResources)) return "it has both Resource and NotResource";
    const given = has(resources) || has(notResources);
    if (kind === "trust") return given ? ["a trust policy has no Resource", WORDS.prohibited] : undefined;
    return given || !isKnown(statement, "Resource", "NotResource")
      ? undefined
      : ["it has neither Resource nor NotResource", WORDS.resources];
  },
  (statement, kind) => {
    const given = has(statement.principals) || has(statement.notPrincipals);
    if (WITHOUT_PRINCIPAL.includes(kind))
      return given ? ["only resource and trust policies have a Principal", WORDS.principal] : undefined;
    return given || !isKnown(statement, "Principal", "NotPrincipal") ? undefined : "it has no Principal";
  },
  ({ actions, notActions }, kind) => {
    if (kind === "service_control" || kind === "resource_control") return undefined;
    const bad = [...(actions ?? []), ...(notActions ?? [])].map(malformedAction).find((action) => action !== undefined);
    return bad;
  },
  ({ resources, notResources }, kind) => {
    if (kind !== "identity" && kind !== "boundary") return undefined;
    const bad = [...(resources ?? []), ...(notResources ?? [])]
      .map(literalOf)
      .find((text) => text !== undefined && !/^(?:\*|arn:(?:[^:]*:){4})/s.test(text));
    const message = `the resource "${bad ?? ""}" is neither an ARN nor "*"`;
    return bad === undefined ? undefined : [message, `Resource ${bad} must be in ARN format or "*".`];
  },
  ({ resources, notResources }, kind) => {
    if (kind !== "identity" && kind !== "boundary") return undefined;
    const bad = [...(resources ?? []), ...(notResources ?? [])]
      .map(literalOf)
      .find((text) => /^arn:[^:]*:[^:$]*[*?]/.test(text ?? ""));
    return bad === undefined ? undefined : `the service of the resource "${bad}" has a wildcard`;
  },
  ({ sid }, kind) => {
    if (sid === undefined || !OF_IAM.includes(kind) || /^[0-9A-Za-z]*$/.test(sid)) return undefined;
    return ["its Sid has other characters than letters and digits", WORDS.identifier];
  },
  ({ principals, notPrincipals }) => {
    const bad = [...(principals ?? []), ...(notPrincipals ?? [])]
      .map(malformedPrincipal)
      .find((found) => found !== undefined);
    return bad === undefined ? undefined : [bad, WORDS.notAPrincipal];
  },
  ({ notPrincipals }, kind) => {
    if (notPrincipals === undefined || (kind !== "trust" && kind !== "resource_control")) return undefined;
    return `a ${kind === "trust" ? "trust" : "resource control"} policy has no NotPrincipal`;
  },
  ({ conditions }) => {
    const bad = conditions.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
    return bad === undefined ? undefined : `there is no condition operator "${bad.operator}"`;
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
  const complaints: Complaint[] = policy.invalid === undefined ? [] : [{ message: policy.invalid, path: [] }];
  if (policy.version !== undefined && !VERSIONS.has(policy.version)) {
    complaints.push({ message: `there is no policy version "${policy.version}"`, path: ["Version"] });
  }
  if (policy.statements.length === 0 && policy.unknown === undefined && policy.invalid === undefined) {
    complaints.push({ message: "the policy has no statement", path: ["Statement"] });
  }
  const most = MOST_CHARACTERS[kind];
  if (most !== undefined && policy.size > most) {
    const limit = `may have at most ${most} without white space`;
    complaints.push({ message: `the policy has ${policy.size} characters, and ${limit}`, path: [] });
  }
  const repeated = repeatedSid(policy.statements);
  if (repeated !== undefined) {
    const message = saying([`the statement id "${repeated.sid}" is used twice`, WORDS.repeated], kind);
    complaints.push({ message, path: [...repeated.path, "Sid"] });
  }
  for (const statement of policy.statements) {
    for (const check of CHECKS) {
      const complaint = check(statement, kind);
      if (complaint === undefined) continue;
      const message = `statement ${nameOf(statement)}: ${saying(complaint, kind)}`;
      complaints.push({ message, path: statement.path });
    }
  }
  return complaints;
}

/** A fault with the words of IAM, for policies that IAM keeps: other services have words of their own. */
function saying(fault: Fault, kind: PolicyKind): string {
  if (typeof fault === "string") return fault;
  const [message, words] = fault;
  return OF_IAM.includes(kind) ? `${message} (IAM: ${words})` : message;
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
  for (const statement of statements) {
    const { sid } = statement;
    if (sid === undefined || sid === "") continue;
    if (seen.has(sid)) return statement;
    seen.add(sid);
  }
  return undefined;
}

function malformedAction(text: PolicyText): Fault | undefined {
  const action = literalOf(text);
  if (action === undefined || action === "*") return undefined;
  const [vendor = "", name] = action.split(":");
  if (name === undefined) return [`the action "${action}" does not begin with a service and a colon`, WORDS.vendor];
  return action !== "*:*" && /[*?]/.test(vendor) ? `the service of the action "${action}" has a wildcard` : undefined;
}
