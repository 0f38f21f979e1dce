import type { Cause } from "../../graph/value.js";
import { literalOf, showText, type PolicyText } from "../../iam/text.js";
import type { Doubt, Exposure } from "../model.js";
import type { Requirement } from "./requirements.js";

/** How many can have tokens of an identity provider. */
type Reach =
  /** Everybody with an account there: the provider is the same for all its customers. */
  | "shared"
  /** One organisation or cluster. */
  | "private";

interface Provider {
  readonly issuer: RegExp;
  readonly reach: Reach;
  /** Subjects up to the first wildcard that are of one organisation. */
  readonly organization: RegExp;
  /** Subjects up to the first wildcard that are of one project, repository or service account. */
  readonly project: RegExp;
  /** Subjects that more people can have than those who may push. */
  readonly open?: RegExp;
}

/** What a hole of a text stands for when its pattern is judged: something without a separator. */
const HOLE = /\$\{[^}]*\}/g;
const NOTHING = /(?!)/;

/**
 * Identity providers and what their subjects look like
 * (https://docs.github.com/en/actions/reference/security/oidc, https://docs.gitlab.com/ci/secrets/id_token_authentication/,
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration,
 * https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html).
 */
const PROVIDERS: readonly Provider[] = [
  {
    issuer: /^token\.actions\.githubusercontent\.com(?:\/|$)/,
    reach: "shared",
    organization:
      /^(?:repo|repository|repository_owner|repository_owner_id|repository_id|job_workflow_ref|enterprise):[^/:]+[/:]/,
    project: /^(?:(?:repo|repository):[^/]+\/[^/:]+:|repository_id:[^:]+:)/,
    open: /:pull_request$/,
  },
  {
    issuer: /^token\.actions\.[^/]+\.ghe\.com(?:\/|$)/,
    reach: "private",
    organization: /^[a-z_]+:/,
    project: /^(?:repo|repository):[^/]+\/[^/:]+:/,
    open: /:pull_request$/,
  },
  {
    issuer: /^gitlab\.com$/,
    reach: "shared",
    organization: /^project_path:[^/:]+\//,
    project: /^project_path:[^:]+:/,
  },
  {
    issuer: /^app\.terraform\.io$/,
    reach: "shared",
    organization: /^organization:[^:]+:/,
    project: /^organization:[^:]+:project:[^:]+:workspace:[^:]+:/,
  },
  {
    issuer: /^(?:oidc\.eks\.|oidc-eks\.)|aws_eks_cluster|eks.*oidc|oidc.*eks/i,
    reach: "private",
    organization: /^/,
    project: NOTHING,
  },
];

/** A provider of which nothing is known belongs to whoever runs it. */
const UNKNOWN_PROVIDER: Provider = { issuer: /^/, reach: "private", organization: /^/, project: NOTHING };

/** Providers of people's accounts, for which the audience and not the subject tells the application. */
const APPLICATIONS: ReadonlySet<string> = new Set(["accounts.google.com", "graph.facebook.com", "www.amazon.com"]);
const COGNITO = "cognito-identity.amazonaws.com";

/** Claims beside the subject that say whose a token is, and of how much. */
const OWNERS: Readonly<Record<string, Exposure>> = {
  repository: "exact-subject",
  repository_id: "exact-subject",
  project_id: "exact-subject",
  terraform_workspace_id: "exact-subject",
  job_workflow_ref: "organization-subject",
  repository_owner: "organization-subject",
  repository_owner_id: "organization-subject",
  namespace_id: "organization-subject",
  terraform_organization_id: "organization-subject",
  enterprise_id: "organization-subject",
  actor_id: "organization-subject",
};

/** Whom of a provider's users conditions let through. */
export interface Subject {
  /** After the issuer; absent when it cannot be told. */
  readonly suffix?: string;
  readonly exposure: Exposure;
  readonly doubts: readonly { readonly doubt: Doubt; readonly cause: Cause }[];
}

/**
 * The subjects of an identity provider that get through.
 *
 * @param requirements those whose keys are claims of a provider
 * @returns none when no token meets them
 */
export function subjectsOf(issuer: string, requirements: readonly Requirement[]): readonly Subject[] {
  const claims: Requirement[] = [];
  for (const requirement of requirements) {
    if (isOfIssuer(requirement.key, issuer)) claims.push(requirement);
    else if (!requirement.withoutKey) return [];
  }
  const of = (name: string): readonly Requirement[] => claims.filter(({ key }) => claimOf(key) === name);
  const dead = claims.some((claim) => isDead(claim));
  if (dead) return [];
  if (issuer === COGNITO) return pools(of("aud"), of("amr"));
  if (APPLICATIONS.has(issuer)) return application(of("aud"), [...of("sub"), ...of("user_id"), ...of("app_id")]);
  const provider = PROVIDERS.find((each) => each.issuer.test(issuer)) ?? UNKNOWN_PROVIDER;
  const subject = of("sub");
  const sure = subject.filter((each) => !each.negated && !each.forAllValues && each.comparison !== "null");
  if (sure.length === 0 && subject.some((each) => each.forAllValues)) {
    const cause = { reason: "ForAllValues lets tokens without the claim through" };
    return [{ exposure: widest(provider, false), doubts: [{ doubt: "condition", cause }] }];
  }
  const narrowest = sure.find(({ comparison }) => comparison === "equals") ?? sure[0];
  if (narrowest !== undefined) {
    return narrowest.values
      .filter((text) => narrowest.comparison === "like" || !hasWildcard(text))
      .map((text) => subjectOf(text, narrowest, provider));
  }
  const owner = claims
    .filter((each) => !each.negated && !each.forAllValues)
    .map((each) => ({ each, exposure: OWNERS[claimOf(each.key)] }))
    .find(({ exposure }) => exposure !== undefined);
  if (owner?.exposure !== undefined) {
    const { each, exposure } = owner;
    return each.values.map((text) => {
      const isOpen = each.comparison === "like" && /^[^/]*[*?]/.test(literalOf(text) ?? "");
      return {
        suffix: `${claimOf(each.key)}:${showText(text)}`,
        exposure: isOpen ? widest(provider, true) : exposure,
        doubts: doubtsOf(each),
      };
    });
  }
  return [{ suffix: "*", exposure: widest(provider, of("aud").length > 0), doubts: [] }];
}

/** Everybody who can have a token. */
function widest({ reach }: Provider, hasAudience: boolean): Exposure {
  if (reach === "shared") return "public";
  return hasAudience ? "organization-subject" : "any-tenant";
}

function subjectOf(text: PolicyText, requirement: Requirement, provider: Provider): Subject {
  const written = showText(text);
  const pattern = written.replace(HOLE, "…");
  const hasWildcard = requirement.comparison === "like" && /[*?]/.test(pattern);
  const start = hasWildcard ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
  return {
    suffix: written,
    exposure: exposureOf(start, pattern, hasWildcard, provider),
    doubts: doubtsOf(requirement),
  };
}

function exposureOf(start: string, pattern: string, hasWildcard: boolean, provider: Provider): Exposure {
  if (provider.open?.test(pattern) === true && provider.organization.test(start)) return "organization-subject";
  if (!hasWildcard || provider.project.test(start)) return "exact-subject";
  return provider.organization.test(start) ? "organization-subject" : widest(provider, true);
}

function doubtsOf({ unknown }: Requirement): Subject["doubts"] {
  return unknown === undefined ? [] : [{ doubt: "unresolved", cause: { reason: unknown } }];
}

/** Whether a condition compares with wildcards that it takes for characters, so that no token meets it. */
function isDead({ comparison, negated, forAllValues, values, unknown }: Requirement): boolean {
  if (comparison !== "equals" || negated || forAllValues || unknown !== undefined || values.length === 0) return false;
  return values.every(hasWildcard);
}

function hasWildcard(text: PolicyText): boolean {
  return /[*?]/.test(showText(text).replace(HOLE, ""));
}

/** Pools of Cognito: https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html */
function pools(audience: readonly Requirement[], methods: readonly Requirement[]): readonly Subject[] {
  const isFor = (method: string): boolean =>
    methods.some(({ values, negated }) => !negated && values.some((text) => literalOf(text) === method));
  const [pool] = audience.filter(({ negated }) => !negated);
  const doubts = audience.flatMap(doubtsOf);
  if (pool === undefined) return [{ suffix: "*", exposure: "public", doubts }];
  const [who, exposure]: readonly [string, Exposure] = isFor("unauthenticated")
    ? ["unauthenticated", "public"]
    : isFor("authenticated")
      ? ["authenticated", "human"]
      : ["*", "any-tenant"];
  return pool.values.map((id) => ({ suffix: `${showText(id)}:${who}`, exposure, doubts }));
}

function application(audience: readonly Requirement[], users: readonly Requirement[]): readonly Subject[] {
  const [user] = users.filter(({ key, negated }) => !negated && claimOf(key) !== "app_id");
  if (user !== undefined) {
    return user.values.map((text) => ({
      suffix: showText(text),
      exposure: "exact-subject",
      doubts: doubtsOf(user),
    }));
  }
  const hasApplication = audience.length > 0 || users.length > 0;
  return [{ suffix: "*", exposure: hasApplication ? "any-tenant" : "public", doubts: [] }];
}

function claimOf(key: string): string {
  return key.slice(key.lastIndexOf(":") + 1);
}

/** Whether a key is a claim of the provider. Where either is not wholly known, it is taken to be. */
function isOfIssuer(key: string, issuer: string): boolean {
  const host = key.slice(0, key.lastIndexOf(":"));
  return host.includes("${") || issuer.includes("${") || host === issuer.toLowerCase();
}
