import type { MapValue, Value } from "../../graph/value.js";
import type { Requester } from "../request-keys.js";
import { membersOf, textOf, type Complain } from "./problems.js";

/** Who asks. */
export interface AskingPrincipal {
  readonly requester: Requester;
  readonly kind: PrincipalKind;
  /** The name of a role's session, where the principal is one. */
  readonly session: string | undefined;
  /** Service control policies are not for roles that AWS services have made for themselves. */
  readonly isServiceLinked: boolean;
  readonly organization: string | undefined;
  /** What bounds it, where that is told with the principal. */
  readonly boundary: Value | undefined;
}

export type PrincipalKind = "user" | "role" | "root" | "federated-user";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const FORMS: readonly (readonly [form: RegExp, kind: PrincipalKind])[] = [
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):user(?<path>\/(?:[!-.0-~]+\/)*)(?<name>[\w+=,.@-]+)$/, "user"],
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):role(?<path>\/(?:[!-.0-~]+\/)*)(?<name>[\w+=,.@-]+)$/, "role"],
  [/^arn:[a-z-]+:sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<session>[\w+=,.@-]+)$/, "role"],
  [/^arn:[a-z-]+:sts::(?<account>\d{12}):federated-user\/(?<name>[\w+=,.@-]+)$/, "federated-user"],
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):root$/, "root"],
];

/** What the type of a principal may be called. */
const TYPES: Readonly<Record<string, PrincipalKind>> = {
  user: "user",
  iamuser: "user",
  role: "role",
  iamrole: "role",
  assumedrole: "role",
  session: "role",
  federateduser: "federated-user",
  root: "root",
  account: "root",
};

const MEMBERS = {
  arn: "arn",
  type: "type",
  tags: "tags",
  principaltags: "tags",
  sessiontags: "sessionTags",
  organization: "organization",
  organizationid: "organization",
  orgid: "organization",
  permissionsboundary: "boundary",
  permissionboundary: "boundary",
  boundary: "boundary",
  name: "name",
  account: "account",
} as const;
const KNOWN = ["arn", "type", "tags", "sessionTags", "organization", "permissionsBoundary"];

const REMEDY = 'write "principal": {"arn": "arn:aws:iam::111122223333:role/app", "type": "role", "tags": {}}';

/** Reads who asks: an ARN, alone or in an object with what else is known. */
export function readPrincipal(
  given: Value | undefined,
  root: MapValue,
  complain: Complain,
): AskingPrincipal | undefined {
  const members = given?.kind === "map" ? membersOf(given, MEMBERS, KNOWN, "in principal", complain) : undefined;
  const written = members === undefined ? given : members.get("arn");
  const arn = textOf(written);
  const place = written ?? given ?? root;
  const known = arn === undefined ? undefined : readPrincipalArn(arn);
  if (known === undefined) {
    const message =
      arn !== undefined
        ? `"${arn}" is not the ARN of a user, role, session or account root`
        : written === undefined
          ? "the principal has no arn"
          : "the arn of the principal is not a text";
    complain(`${message}; ${REMEDY}`, place);
  }
  for (const member of ["name", "account"] as const) {
    const value = members?.get(member);
    if (value !== undefined && known !== undefined && textOf(value) !== known[member]) {
      complain(`the ${member} is not that of the arn, which is "${known[member]}"; leave it away`, value);
    }
  }
  const type = members?.get("type");
  if (type !== undefined) checkType(type, known?.kind, complain);
  const organization = members?.get("organization");
  const organizationId = textOf(organization);
  if (organization !== undefined && (organizationId === undefined || !/^o-[a-z0-9]+$/.test(organizationId))) {
    complain(
      'the organization is not an id of AWS Organizations; write "organization": "o-abc123example"',
      organization,
    );
  }
  const own = tagsOf(members?.get("tags"), "tags", complain);
  const ofSession = tagsOf(members?.get("sessionTags"), "sessionTags", complain);
  if (known === undefined) return undefined;
  const { kind, account, name, session, path } = known;
  return {
    requester: {
      kind: kind === "user" ? "user" : kind === "role" ? "role" : "other",
      type: TYPE_NAMES[kind],
      account,
      // What the ARN of a session says of its role lacks the path.
      arn: session === undefined ? arn : `${(arn ?? "").replace(/:sts::.*$/, "")}:iam::${account}:role/${name}`,
      name,
      tags: withSession(own ?? new Map(), ofSession),
      hasAllTags: kind === "user" && own !== undefined,
      session,
      resolve: () => [],
    },
    kind,
    session,
    isServiceLinked: kind === "role" && path.startsWith("/aws-service-role/"),
    organization: organizationId,
    boundary: members?.get("boundary"),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-tableprincipal */
const TYPE_NAMES: Readonly<Record<PrincipalKind, string>> = {
  user: "User",
  role: "AssumedRole",
  root: "Account",
  "federated-user": "FederatedUser",
};

interface PrincipalArn {
  readonly kind: PrincipalKind;
  readonly account: string;
  readonly name: string;
  readonly path: string;
  readonly session: string | undefined;
}

function readPrincipalArn(arn: string): PrincipalArn | undefined {
  for (const [form, kind] of FORMS) {
    const groups = form.exec(arn)?.groups;
    const { account, name = "", path = "/", session } = groups ?? {};
    if (account !== undefined) return { kind, account, name, path, session };
  }
  return undefined;
}

function checkType(type: Value, kind: PrincipalKind | undefined, complain: Complain): void {
  const name = textOf(type)
    ?.toLowerCase()
    .replace(/[^a-z]/g, "");
  const named = name !== undefined && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (named === undefined) {
    complain("there is no such type of a principal; write role, assumed-role, user, federated-user or root", type);
  } else if (kind !== undefined && kind !== named) {
    complain(`the type says ${named}, the arn says ${kind}; leave the type away, or correct one of them`, type);
  }
}

function tagsOf(value: Value | undefined, name: string, complain: Complain): ReadonlyMap<string, Value> | undefined {
  if (value === undefined) return undefined;
  if (value.kind !== "map") {
    complain(`${name} are not an object; write "${name}": {"team": "orders"}`, value);
    return undefined;
  }
  for (const [key, tag] of value.entries) {
    if (textOf(tag) === undefined) complain(`the value of the tag "${key}" is not a text; write it in quotes`, tag);
  }
  return value.entries;
}

/**
 * Tags of a session go before those of its role, whatever the case of their keys
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html).
 */
function withSession(
  own: ReadonlyMap<string, Value>,
  ofSession: ReadonlyMap<string, Value> | undefined,
): ReadonlyMap<string, Value> {
  if (ofSession === undefined) return own;
  const names = new Set([...ofSession.keys()].map((name) => name.toLowerCase()));
  return new Map([...[...own].filter(([name]) => !names.has(name.toLowerCase())), ...ofSession]);
}
