import {
  decideLayers,
  requiredResources
} from "./chunk-ABBNQG2B.js";
import {
  readNamedFile
} from "./chunk-BTGCOSLL.js";
import {
  write
} from "./chunk-4GZ5EO6V.js";
import "./chunk-23WLDS4G.js";
import {
  kindOf,
  managedPolicy,
  managedPolicyName,
  misspelled,
  placeOf,
  readPolicy
} from "./chunk-TPIBYFDA.js";
import {
  decodedDocument
} from "./chunk-5AYPVGI4.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-AONNRIO6.js";
import {
  terminalLine
} from "./chunk-4WJSNMA5.js";
import "./chunk-ZF4GRMCS.js";
import {
  all,
  any,
  arnPattern,
  askedAction,
  contains,
  decided,
  intersectsArn,
  literalPattern,
  literalText,
  parseArn,
  parsePattern
} from "./chunk-GQDMB3BL.js";
import {
  readJson
} from "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/iam/request-file/answer.js
var RANKS = ["deny-explicit", "deny-implicit", "may-allow", "must-allow"];
function answer({ requests }, requester) {
  const judge = ({ layers, request, context }) => decideLayers(layers, requester, request, context);
  const judgements = requests.map(judge);
  const decision = RANKS.find((rank) => judgements.some((each) => each.decision === rank)) ?? "deny-implicit";
  const deciding = judgements.filter((each) => each.decision === decision);
  const parts = decision === "must-allow" || decision === "may-allow" ? judgements : deciding;
  const judgement = {
    decision,
    because: parts.flatMap(({ because }) => because),
    doubts: parts.flatMap(({ doubts: doubts2 }) => doubts2),
    residual: parts.flatMap(({ residual }) => residual)
  };
  if (decision !== "must-allow" && decision !== "may-allow")
    return judgement;
  const missing = missingResources(requests).filter((type) => {
    const asked = requests.map((each) => ({ ...each, request: { ...each.request, resource: type.pattern } }));
    return asked.some((each) => judge(each).decision !== "must-allow");
  });
  if (missing.length === 0)
    return judgement;
  const doubts = missing.map(({ name, arn }) => ({
    reason: `such a request is also authorised on a resource of the type ${name} (${arn}), of which not all are allowed`
  }));
  return { ...judgement, decision: "may-allow", doubts: [...judgement.doubts, ...doubts] };
}
function missingResources(requests) {
  const [first] = requests;
  if (first === void 0)
    return [];
  return requiredResources(first.request.action.literal ?? "").flatMap((type) => {
    const whole = arnPattern(type.arn);
    if (requests.some(({ request }) => intersectsArn(whole, request.resource) !== "no"))
      return [];
    return [{ ...type, pattern: inPlaceOf(first.request.resource, whole) }];
  });
}
function inPlaceOf(resource, whole) {
  if (resource.kind !== "arn" || whole.kind !== "arn")
    return whole;
  const { partition, region, account } = resource.segments;
  return { kind: "arn", segments: { ...whole.segments, partition, region, account } };
}

// build/iam/request-file/problems.js
var RequestFileError = class extends Error {
  diagnostics;
  constructor(diagnostics) {
    super(diagnostics.map(({ message, span }) => `${span.path}:${span.startLine}:${span.startColumn}: ${message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
};
function problem(message, span) {
  return { code: "access-request", severity: "error", message, span };
}
function textOf(value) {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : void 0;
}
function eachOf(value) {
  return value === void 0 ? [] : value.kind === "list" ? value.items : [value];
}
function plain(name) {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
function membersOf({ entries }, names, known, where, complain) {
  const parts = /* @__PURE__ */ new Map();
  for (const [name, value] of entries) {
    const part = Object.hasOwn(names, plain(name)) ? names[plain(name)] : void 0;
    if (part === void 0)
      complain(`there is no "${name}" ${where}; it has ${known.join(", ")}`, value);
    else
      parts.set(part, joined(parts.get(part), value));
  }
  return parts;
}
function joined(a, b) {
  return a === void 0 ? b : { kind: "list", items: [...eachOf(a), ...eachOf(b)], span: a.span };
}

// build/iam/request-file/naming.js
function namingOf(asking, isBounded) {
  const { kind, session, requester } = asking;
  const { account = "", arn = "", name = "" } = requester;
  const isAccount = some(({ value }) => decided(value === account || accountOf(value, "root") === account));
  const isRole = ({ value }) => decided(accountOf(value, "role/") === account && value.endsWith(`/${name}`));
  const isSession = ({ value }) => {
    const prefix = `:sts::${account}:assumed-role/${name}/`;
    const at = value.indexOf(prefix);
    if (at < 0)
      return "no";
    return session === void 0 ? "unknown" : decided(value.slice(at + prefix.length) === session);
  };
  const isItself = ({ value }) => decided(value === arn);
  const own = some(kind === "role" ? isSession : isItself);
  const role = some(kind === "role" ? isRole : () => "no");
  return {
    session: (principals) => any([own(principals), kind === "root" ? isAccount(principals) : "no"]),
    itself: (principals) => any([role(principals), everybody(principals)]),
    account: isAccount,
    spares: (principals) => {
      if (everybody(principals) === "yes")
        return "yes";
      const named = [own(principals), ...kind === "role" ? [role(principals)] : []];
      const ofAccount = isAccount(principals);
      if (kind === "root")
        return ofAccount;
      const isNamed = any(named);
      if (isNamed === "no" || isBounded)
        return isNamed === "unknown" && !isBounded ? "unknown" : "no";
      return all([...named, ofAccount]) === "yes" ? "yes" : "unknown";
    }
  };
}
function some(test) {
  return (principals) => any(principals.map((principal) => {
    if (principal.unknown !== void 0)
      return "unknown";
    return principal.type === "AWS" ? test(principal) : "no";
  }));
}
var everybody = (principals) => any(principals.map(({ type, value }) => decided(type === "*" || type === "AWS" && value === "*")));
function accountOf(arn, resource) {
  const [, account, rest = ""] = /^arn:[a-z-]+:iam::(\d{12}):(.*)$/s.exec(arn) ?? [];
  return rest.startsWith(resource) ? account : void 0;
}

// build/iam/request-file/policies.js
function policyReader(path, root, complain) {
  const holder = holderOf(path, root);
  return (given, kind) => eachOf(given).flatMap((item) => policyOf(item, kind, holder, complain));
}
function holderOf(path, root) {
  const { span } = root;
  return {
    id: path,
    links: /* @__PURE__ */ new Map(),
    resource: {
      address: path,
      type: "iam_policy_document",
      nativeType: "iam_policy_document",
      name: path,
      format: "iam",
      mode: "managed",
      stack: path,
      calls: [],
      span,
      header: span,
      attributes: root
    }
  };
}
function policyOf(item, kind, holder, complain) {
  const name = textOf(item);
  const isName = name !== void 0 && !/^\s*(?:\{|%7B)/i.test(name);
  return isName ? managedPolicyOf(name, item.span, kind, holder, complain) : documentOf(item, kind, holder, complain);
}
function documentOf(item, kind, holder, complain) {
  const document = unwrapped(item);
  if (document?.kind !== "map") {
    complain('a policy document is expected; write {"Version": "2012-10-17", "Statement": [\u2026]}', item);
    return [];
  }
  if (!document.entries.has("Statement")) {
    const found = [...document.entries.keys()].map((key) => `"${key}"`).join(", ");
    complain(`a policy document has a "Statement"; this one has ${found === "" ? "nothing" : found}`, document);
    return [];
  }
  const policy = readPolicy(document, [], () => []);
  const wrong = misspelled(document).map(({ message }) => message);
  const read = wrong.length === 0 ? policy : { ...policy, invalid: [policy.invalid, ...wrong].flatMap((it) => it ?? []).join("; ") };
  const own = kind === "resource" && kindOf(policy) === "trust" ? "trust" : kind;
  return [readAs(own, read, document, holder)];
}
function managedPolicyOf(name, span, kind, holder, complain) {
  const managed = managedPolicyName(name) ?? name;
  if (!/^[\w+=,.@-]+$/.test(managed)) {
    complain(`"${name}" is neither a policy document nor the name or ARN of an AWS managed policy`, { span });
    return [];
  }
  if (kind === "resource" || kind === "service_control" || kind === "resource_control") {
    const full = FULL_ACCESS[kind];
    if (full !== managed) {
      complain(`"${name}" cannot be looked up; write the document of the policy in its place`, { span });
      return [];
    }
  }
  const document = managedDocument(managed, span) ?? nothing(kind, managed, span);
  return [
    readAs(kind, readPolicy(document, [], () => []), document, holder, managed)
  ];
}
var FULL_ACCESS = {
  service_control: "FullAWSAccess",
  resource_control: "RCPFullAWSAccess"
};
function managedDocument(name, span) {
  const isFull = Object.values(FULL_ACCESS).includes(name);
  const known = managedPolicy(isFull ? "AdministratorAccess" : name, span);
  if (known !== void 0 || !/Admin|FullAccess/i.test(name))
    return known;
  const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
  return { kind: "unknown", because: [{ reason, span }], span };
}
function nothing(kind, name, span) {
  if (kind !== "identity") {
    const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
    return { kind: "unknown", because: [{ reason, span }], span };
  }
  return { kind: "map", entries: /* @__PURE__ */ new Map([["Statement", { kind: "list", items: [], span }]]), span };
}
function rootAccess(path, root) {
  const document = managedPolicy("AdministratorAccess", root.span);
  if (document === void 0)
    return [];
  return [
    readAs("identity", readPolicy(document, [], () => []), document, holderOf(path, root), "the root user")
  ];
}
function readAs(kind, policy, value, holder, managed) {
  const held = { holder, path: [], value, kind, principals: [], ...managed !== void 0 && { managed } };
  return { held, policy, kind, resolve: () => [] };
}
function unwrapped(item) {
  const document = decodedDocument(item);
  if (document?.kind !== "map" || document.entries.has("Statement"))
    return document;
  const inner = [...document.entries].find(([name]) => /^(?:policy_?)?document$/i.test(name))?.[1];
  return inner === void 0 ? document : decodedDocument(inner);
}
var IN_GROUP = /polic/i;
function groupPolicies(groups, read, complain) {
  return eachOf(groups).flatMap((group) => {
    if (group.kind !== "map" || group.entries.has("Statement"))
      return read(group, "identity");
    const policies = [...group.entries].filter(([name]) => IN_GROUP.test(name));
    if (policies.length === 0)
      complain('a group has policies; write {"name": "\u2026", "policies": [\u2026]}', group);
    return policies.flatMap(([, value]) => read(value, "identity"));
  });
}
function levelsOf(given, read) {
  if (given === void 0)
    return [];
  return eachOf(given).some(({ kind }) => kind === "list") ? eachOf(given).map((level) => read(level, "service_control")) : [read(given, "service_control")];
}

// build/iam/request-file/principal.js
var FORMS = [
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):user(?<path>\/(?:[!-.0-~]+\/)*)(?<name>[\w+=,.@-]+)$/, "user"],
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):role(?<path>\/(?:[!-.0-~]+\/)*)(?<name>[\w+=,.@-]+)$/, "role"],
  [/^arn:[a-z-]+:sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<session>[\w+=,.@-]+)$/, "role"],
  [/^arn:[a-z-]+:sts::(?<account>\d{12}):federated-user\/(?<name>[\w+=,.@-]+)$/, "federated-user"],
  [/^arn:[a-z-]+:iam::(?<account>\d{12}):root$/, "root"]
];
var TYPES = {
  user: "user",
  iamuser: "user",
  role: "role",
  iamrole: "role",
  assumedrole: "role",
  session: "role",
  federateduser: "federated-user",
  root: "root",
  account: "root"
};
var MEMBERS = {
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
  account: "account"
};
var KNOWN = ["arn", "type", "tags", "sessionTags", "organization", "permissionsBoundary"];
var REMEDY = 'write "principal": {"arn": "arn:aws:iam::111122223333:role/app", "type": "role", "tags": {}}';
function readPrincipal(given, root, complain) {
  const members = given?.kind === "map" ? membersOf(given, MEMBERS, KNOWN, "in principal", complain) : void 0;
  const written = members === void 0 ? given : members.get("arn");
  const arn = textOf(written);
  const place = written ?? given ?? root;
  const known = arn === void 0 ? void 0 : readPrincipalArn(arn);
  if (known === void 0) {
    const message = arn !== void 0 ? `"${arn}" is not the ARN of a user, role, session or account root` : written === void 0 ? "the principal has no arn" : "the arn of the principal is not a text";
    complain(`${message}; ${REMEDY}`, place);
  }
  for (const member of ["name", "account"]) {
    const value = members?.get(member);
    if (value !== void 0 && known !== void 0 && textOf(value) !== known[member]) {
      complain(`the ${member} is not that of the arn, which is "${known[member]}"; leave it away`, value);
    }
  }
  const type = members?.get("type");
  if (type !== void 0)
    checkType(type, known?.kind, complain);
  const organization = members?.get("organization");
  const organizationId = textOf(organization);
  if (organization !== void 0 && (organizationId === void 0 || !/^o-[a-z0-9]+$/.test(organizationId))) {
    complain('the organization is not an id of AWS Organizations; write "organization": "o-abc123example"', organization);
  }
  const own = tagsOf(members?.get("tags"), "tags", complain);
  const ofSession = tagsOf(members?.get("sessionTags"), "sessionTags", complain);
  if (known === void 0)
    return void 0;
  const { kind, account, name, session, path } = known;
  return {
    requester: {
      kind: kind === "user" ? "user" : kind === "role" ? "role" : "other",
      type: TYPE_NAMES[kind],
      account,
      // What the ARN of a session says of its role lacks the path.
      arn: session === void 0 ? arn : `${(arn ?? "").replace(/:sts::.*$/, "")}:iam::${account}:role/${name}`,
      name,
      tags: withSession(own ?? /* @__PURE__ */ new Map(), ofSession),
      hasAllTags: kind === "user" && own !== void 0,
      session,
      resolve: () => []
    },
    kind,
    session,
    isServiceLinked: kind === "role" && path.startsWith("/aws-service-role/"),
    organization: organizationId,
    boundary: members?.get("boundary")
  };
}
var TYPE_NAMES = {
  user: "User",
  role: "AssumedRole",
  root: "Account",
  "federated-user": "FederatedUser"
};
function readPrincipalArn(arn) {
  for (const [form, kind] of FORMS) {
    const groups = form.exec(arn)?.groups;
    const { account, name = "", path = "/", session } = groups ?? {};
    if (account !== void 0)
      return { kind, account, name, path, session };
  }
  return void 0;
}
function checkType(type, kind, complain) {
  const name = textOf(type)?.toLowerCase().replace(/[^a-z]/g, "");
  const named = name !== void 0 && Object.hasOwn(TYPES, name) ? TYPES[name] : void 0;
  if (named === void 0) {
    complain("there is no such type of a principal; write role, assumed-role, user, federated-user or root", type);
  } else if (kind !== void 0 && kind !== named) {
    complain(`the type says ${named}, the arn says ${kind}; leave the type away, or correct one of them`, type);
  }
}
function tagsOf(value, name, complain) {
  if (value === void 0)
    return void 0;
  if (value.kind !== "map") {
    complain(`${name} are not an object; write "${name}": {"team": "orders"}`, value);
    return void 0;
  }
  for (const [key, tag] of value.entries) {
    if (textOf(tag) === void 0)
      complain(`the value of the tag "${key}" is not a text; write it in quotes`, tag);
  }
  return value.entries;
}
function withSession(own, ofSession) {
  if (ofSession === void 0)
    return own;
  const names = new Set([...ofSession.keys()].map((name) => name.toLowerCase()));
  return new Map([...[...own].filter(([name]) => !names.has(name.toLowerCase())), ...ofSession]);
}

// build/iam/request-file/queries.js
var MEMBERS2 = {
  action: "action",
  resource: "resources",
  resources: "resources",
  context: "context",
  conditionkeys: "context",
  // A file of cases may say what is expected.
  decision: "ignored",
  expected: "ignored",
  id: "ignored",
  title: "ignored",
  description: "ignored",
  why: "ignored",
  note: "ignored"
};
var KNOWN2 = ["action", "resource (one or a list)", "context"];
var EXAMPLE = '{"action": "rds-db:connect", "resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABC/app"}';
function readQueries(given, root, complain) {
  const items = eachOf(given);
  if (items.length === 0)
    complain(`there are no queries; write "queries": [${EXAMPLE}]`, given ?? root);
  return items.flatMap((item) => readQuery(item, complain));
}
function readQuery(item, complain) {
  if (item.kind !== "map") {
    complain(`a query is an object; write ${EXAMPLE}`, item);
    return [];
  }
  const members = membersOf(item, MEMBERS2, KNOWN2, "in a query", complain);
  const written = members.get("action");
  const action = textOf(written);
  if (action === void 0 || !/^[\w*?-]+:[\w*?-]+$/.test(action)) {
    complain('a query has an action, a service and a name such as "rds-db:connect"', written ?? item);
  }
  const given = eachOf(members.get("resources"));
  const resources = given.length === 0 ? ["*"] : given.flatMap((resource) => textOf(resource) ?? []);
  if (members.has("resources") && given.length === 0) {
    complain('the list of resources is empty; write an ARN, or "*" for all', members.get("resources") ?? item);
  }
  const arns = (given.length === 0 ? [item] : given).flatMap((place, index) => {
    const text = given.length === 0 ? "*" : textOf(place);
    const arn = text === void 0 ? void 0 : parseArn(parsePattern(text));
    if (arn !== void 0 && arn.kind !== "invalid")
      return [arn];
    const shown = text === void 0 ? `resource ${index + 1}` : `"${text}"`;
    complain(`${shown} is neither an ARN nor "*"; an ARN is arn:partition:service:region:account:resource`, place);
    return [];
  });
  const keys = contextKeys(members.get("context"), complain);
  if (action === void 0 || arns.length !== resources.length || arns.length === 0)
    return [];
  const asked = askedAction(action);
  return [{ action, resources, requests: arns.map((resource) => ({ action: asked, resource })), keys }];
}
function contextKeys(context, complain) {
  if (context !== void 0 && context.kind !== "map") {
    complain('the context is not an object; write "context": {"aws:SourceIp": "192.0.2.1"}', context);
  }
  const keys = /* @__PURE__ */ new Map();
  for (const [key, value] of context?.kind === "map" ? context.entries : []) {
    if (!/^[^:\s]+:\S/.test(key))
      complain(`"${key}" is not a condition key such as aws:SourceIp`, value);
    if (value.kind === "known" && value.value === null) {
      keys.set(key.toLowerCase(), { presence: "no", values: void 0, because: [] });
      continue;
    }
    const values = eachOf(value).flatMap((item) => {
      if (item.kind === "known" && item.value !== null)
        return [literalPattern(String(item.value))];
      complain(`a value of ${key} is a text, number or boolean, or a list of them; null if the request has no such key`, item);
      return [];
    });
    keys.set(key.toLowerCase(), { presence: "yes", values, because: [] });
  }
  return keys;
}
var REGIONAL = /* @__PURE__ */ new Set(["rds", "rds-data", "secretsmanager", "kms", "dms", "backup", "lambda", "ssm"]);
function keysOfResource({ action, resource }) {
  const keys = /* @__PURE__ */ new Map();
  const service = action.literal?.split(":")[0] ?? "";
  if (resource.kind !== "arn" || service === "rds-db")
    return keys;
  const add = (key, value) => {
    if (value !== void 0 && value !== "")
      keys.set(key, { presence: "yes", values: [literalPattern(value)], because: [] });
  };
  add("aws:resourceaccount", literalText(resource.segments.account));
  if (REGIONAL.has(service))
    add("aws:requestedregion", literalText(resource.segments.region));
  return keys;
}
function isCrossAccount(account, resource) {
  if (resource.kind !== "arn" || account === void 0 || resource.segments.account.length === 0)
    return "no";
  return contains(resource.segments.account, literalPattern(account)) === "no" ? "yes" : "no";
}
var WITHOUT_POLICIES = /* @__PURE__ */ new Set(["rds", "rds-data", "rds-db"]);
function hasResourcePolicies({ action }) {
  return !WITHOUT_POLICIES.has(action.literal?.split(":")[0] ?? "");
}

// build/iam/request-file/read.js
var MEMBERS3 = {
  principal: "principal",
  identitypolicies: "identity",
  identitypolicy: "identity",
  inlinepolicies: "identity",
  policies: "identity",
  grouppolicies: "identity",
  managedpolicies: "managed",
  groups: "groups",
  permissionsboundary: "boundary",
  permissionboundary: "boundary",
  permissionsboundaries: "boundary",
  permissionboundaries: "boundary",
  boundary: "boundary",
  boundaries: "boundary",
  sessionpolicies: "session",
  sessionpolicy: "session",
  scps: "controls",
  scp: "controls",
  servicecontrolpolicies: "controls",
  servicecontrolpolicy: "controls",
  rcps: "resourceControls",
  rcp: "resourceControls",
  resourcecontrolpolicies: "resourceControls",
  resourcecontrolpolicy: "resourceControls",
  resourcepolicies: "resource",
  resourcepolicy: "resource",
  trustpolicy: "resource",
  queries: "queries"
};
var KNOWN3 = [
  ...["principal", "identityPolicies", "managedPolicies", "groups", "permissionsBoundary", "sessionPolicies"],
  ...["serviceControlPolicies", "resourceControlPolicies", "resourcePolicies", "queries"]
];
function readRequestFile(path, text) {
  const { value: root, diagnostics } = readJson(path, text);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || root?.kind !== "map") {
    const span = root?.span ?? { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    throw new RequestFileError(errors.length > 0 ? errors : [problem('a JSON object is expected: {"principal": \u2026, "queries": [\u2026]}', span)]);
  }
  const problems = [];
  const complain = (message, { span }) => void problems.push(problem(message, span));
  const parts = membersOf(root, MEMBERS3, KNOWN3, "here", complain);
  const principal = readPrincipal(parts.get("principal"), root, complain);
  const read = policyReader(path, root, complain);
  const identity = [
    ...read(parts.get("identity"), "identity"),
    ...read(parts.get("managed"), "identity"),
    ...groupPolicies(parts.get("groups"), read, complain)
  ];
  const boundary = [...eachOf(parts.get("boundary")), ...eachOf(principal?.boundary)];
  const boundaries = boundary.flatMap((each) => read(each, "boundary"));
  const sessions = read(parts.get("session"), "identity");
  const controls = levelsOf(parts.get("controls"), read);
  const resourceControls = read(parts.get("resourceControls"), "resource_control");
  const resource = read(parts.get("resource"), "resource");
  const queries = readQueries(parts.get("queries"), root, complain);
  if (problems.length > 0 || principal === void 0)
    throw new RequestFileError(problems);
  const { requester, organization, kind, isServiceLinked } = principal;
  const own = kind === "root" ? [...identity, ...rootAccess(path, root)] : identity;
  const layers = {
    identity: own.map((policy) => ({ read: policy })),
    boundaries: boundary.length === 0 ? void 0 : boundaries,
    sessions: parts.has("session") ? sessions : void 0,
    controls: isServiceLinked ? [] : controls.map((level) => level.map((policy) => ({ read: policy, applies: "yes" }))),
    resourceControls: isServiceLinked ? [] : resourceControls,
    resource,
    naming: namingOf(principal, boundary.length > 0)
  };
  return {
    requester,
    queries: queries.map(({ action, resources, requests, keys }) => ({
      action,
      resources,
      requests: requests.map((request) => ({
        request,
        context: {
          keys: new Map([...keysOfResource(request), ...keys]),
          ...organization !== void 0 && { organization }
        },
        layers: {
          ...layers,
          resource: hasResourcePolicies(request) ? resource : [],
          isCrossAccount: isCrossAccount(requester.account, request.resource)
        }
      }))
    }))
  };
}

// build/cli/access-decide.js
async function decide(file, { format, output }) {
  const content = readNamedFile(process.cwd(), file);
  if (content === void 0)
    throw new UsageError(`there is no file ${file}`);
  const decisions = decisionsOf(file, content);
  const text = format === "json" ? `${JSON.stringify({ decisions }, void 0, 2)}
` : decisions.map(inWords).join("\n");
  await write(text, output);
  return 0;
}
function decisionsOf(file, text) {
  try {
    const { requester, queries } = readRequestFile(file, text);
    return queries.map((query) => report(query, answer(query, requester)));
  } catch (error) {
    if (error instanceof RequestFileError)
      throw new UsageError(error.message);
    throw error;
  }
}
function report({ action, resources }, { decision, because, doubts, residual }) {
  const [resource, ...others] = resources;
  return {
    action,
    ...others.length === 0 && resource !== void 0 ? { resource } : { resources },
    decision,
    because: distinct([
      ...because.map(({ message, read, path }) => ({
        message: read.held.managed === void 0 ? message : `${message} (${read.held.managed})`,
        ...placeOf(read.held.value, path)
      })),
      ...doubts.map(({ reason, span }) => ({ message: reason, ...span }))
    ]),
    residual: distinct(residual.map(({ operator, key, values }) => ({ operator, key, values })))
  };
}
function distinct(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function inWords({ action, resource, resources, decision, because, residual }) {
  const places = because.map(({ message, path, startLine, startColumn }) => {
    const place = path === void 0 ? "" : `${path}:${startLine ?? 1}:${startColumn ?? 1}: `;
    return `  ${place}${message}`;
  });
  const conditions = residual.map(({ operator, key, values }) => `  depends on ${operator} ${key}: ${values.join(", ")}`);
  const lines = [`${decision}  ${action}  ${(resources ?? [resource]).join(", ")}`, ...places, ...conditions];
  return `${lines.map(terminalLine).join("\n")}
`;
}
export {
  decide
};
