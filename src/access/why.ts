import type { AccessClass, Capability, Hop, HopKind, Source } from "./model.js";

/** What a path means to a reviewer, in one sentence: who can become whom, and may then do what to which database. */
export function whyOf(
  source: Source,
  hops: readonly Hop[],
  capability: Capability,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const all = [...hops, ...(capability.hops ?? [])];
  const steps = all.map(
    (hop) => `${HOPS[hop.kind](hop.target)}${hop.certainty === "may" ? " if conditions allow it" : ""}`,
  );
  const end = ENDS[capability.access](capability);
  const blocked = capability.blocked === undefined ? "" : ", which does not take IAM logins as it is";
  const clauses = [...steps, end];
  return `${who(source, names)} ${clauses.join(", which ")}${blocked}.`;
}

const HOPS: Readonly<Record<HopKind, (target: string) => string>> = {
  assume: (target) => `can assume ${target}`,
  member: (target) => `is in ${target}`,
  assigned: (target) => `is assigned ${target}`,
  passrole: (target) => {
    const [service = "", ...role] = target.split(":");
    return role.length === 0 ? `can run code as ${target}` : `can run code in ${service} as ${role.join(":")}`;
  },
  control: (target) => `can take over ${target}`,
  "runs-as": (target) => `acts as ${target}`,
  escalate: (target) => `can call ${target}`,
  share: (target) => `has ${target} shared with it`,
  targets: (target) => `leads to ${target}`,
};

const ENDS: Readonly<Record<AccessClass, (capability: Capability) => string>> = {
  connect: (capability) => `may log in to ${database(capability)}${user(capability)}`,
  secret: (capability) => `may read a password of ${database(capability)}${user(capability)}`,
  sql: (capability) => `may run SQL in ${database(capability)}${user(capability)} through the Data API`,
  admin: (capability) => `may take over ${database(capability)}`,
  exfil: (capability) => `may carry away the data of ${database(capability)}`,
  escalate: () => "may give itself any access to any database",
  weaken: (capability) => `may take protection off ${database(capability)}`,
  destroy: (capability) => `may delete ${database(capability)} or its backups`,
  leak: (capability) => `may read pieces of the data of ${database(capability)}`,
  unknown: (capability) => `has a policy that is not known, which may give any access to ${database(capability)}`,
};

function database({ database: { label, breadth } }: Capability): string {
  return label === "*" || (breadth === "any" && label === "") ? "any database" : label;
}

function user({ user: named }: Capability): string {
  if (named === undefined) return "";
  return named.label === "*" ? " as any user" : ` as ${named.label}`;
}

interface Provider {
  /** Of the whole host: others may begin the same way. */
  readonly issuer: RegExp;
  readonly everybody: string;
  /** Whoever has a subject. */
  readonly some: (subject: string) => string;
}

const PROVIDERS: readonly Provider[] = [
  {
    issuer: /^oidc:token\.actions\.githubusercontent\.com(?=[:/]|$)/,
    everybody: "Anybody's GitHub workflow",
    some: (subject) => `A GitHub workflow of ${subject}`,
  },
  {
    issuer: /^oidc:gitlab\.com(?=[:/]|$)/,
    everybody: "Anybody's GitLab job",
    some: (subject) => `A GitLab job of ${subject}`,
  },
  {
    issuer: /^oidc:app\.terraform\.io(?=[:/]|$)/,
    everybody: "Anybody's Terraform Cloud workspace",
    some: (subject) => `Terraform Cloud in ${subject}`,
  },
  {
    issuer: /^oidc:cognito-identity\.amazonaws\.com(?=[:/]|$)/,
    everybody: "Anybody with a Cognito identity",
    some: (subject) => `A user of the Cognito pool ${subject}`,
  },
];

const WHO: Readonly<Partial<Record<Source["kind"], (name: string, source: Source) => string>>> = {
  public: () => "Everybody",
  org: (name) => `Every account of the organisation ${name}`,
  service: (name) => `What runs in ${name}`,
  unattached: (name) => `Whoever is given the policy ${name}`,
  unresolved: (name) => `Whoever ${name} turns out to be`,
};

function who(source: Source, names: ReadonlyMap<string, string>): string {
  const { kind, label } = source;
  const name = label.slice(label.indexOf(":") + 1);
  const phrase = WHO[kind];
  if (phrase !== undefined) return phrase(name, source);
  if (kind === "account") return account(name, names);
  if (kind === "federated") return federated(source, name);
  return label;
}

function account(name: string, names: ReadonlyMap<string, string>): string {
  const [id = name, delegated] = name.split(" ");
  const known = names.get(id);
  const called = known === undefined ? id : `${id} (${known})`;
  return delegated === undefined ? `The account ${called}` : `Whoever the policies of the account ${called} allow`;
}

function federated({ label, exposure }: Source, name: string): string {
  if (label.startsWith("saml:")) return `A user of ${name}`;
  const provider = PROVIDERS.find(({ issuer }) => issuer.test(label));
  const subject = /^oidc:[^:]+:(.+)$/.exec(label)?.[1];
  if (provider === undefined)
    return subject === undefined || subject === "*" ? `Any token of ${name.replace(/:\*$/, "")}` : `A token of ${name}`;
  return exposure === "public" || subject === undefined || subject === "*"
    ? provider.everybody
    : provider.some(subject);
}
