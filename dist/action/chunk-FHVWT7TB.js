import {
  ONE,
  STAR,
  any,
  askedAction,
  contains,
  decided,
  hasHole,
  intersects,
  isSymbol,
  isWildcard,
  literalPattern,
  literalText,
  lowerCase,
  parseArn,
  parsePattern,
  patternOf,
  showText
} from "./chunk-FEU7JHWZ.js";
import {
  referenceName
} from "./chunk-E5KY6KI7.js";

// build/iam/connect-target.js
var ID_KINDS = { instance: "db-", cluster: "cluster-", proxy: "prx-" };
var KIND_PATTERNS = {
  instance: parsePattern("db-*"),
  cluster: parsePattern("cluster-*"),
  proxy: parsePattern("prx-*")
};
var CONNECT = askedAction("rds-db:connect");
var EVERYTHING = [STAR];
var SERVICE = parsePattern("rds-db");
var RESOURCE_TYPE = "dbuser:";
var RESOURCE_TYPE_LETTERS = literalPattern(RESOURCE_TYPE);
var ACCOUNT = Array.from({ length: 12 }, () => ONE);
var PARTITIONS = ["aws", "aws-cn", "aws-us-gov", "aws-iso*", "aws-eusc"].map(parsePattern);
var WRONG_ATTRIBUTES = {
  aws_db_instance: {
    identifier: "the name of the instance",
    arn: "an ARN of the RDS API"
  },
  aws_rds_cluster: {
    id: "the name of the cluster",
    cluster_identifier: "the name of the cluster",
    arn: "an ARN of the RDS API"
  },
  aws_db_proxy: { arn: "an ARN of the RDS API", id: "the name of the proxy", name: "the name of the proxy" }
};
function readTarget(text, resolve, variables) {
  const { pattern, bindings } = patternOf(text, resolve, variables);
  return readArnTarget(parseArn(pattern), bindings, showText(text));
}
function readArnTarget(arn, bindings, shown) {
  if (arn.kind === "everything")
    return { kind: "target", target: { arn, id: EVERYTHING, user: EVERYTHING, bindings } };
  if (arn.kind === "invalid")
    return foreign(`"${shown}" is not an ARN`);
  if (arn.kind === "open")
    return readOpen(shown, arn.pattern, bindings);
  const { partition, service, region, account, resource } = arn.segments;
  if (!mayBe(service, [SERVICE])) {
    const name = literalText(service) ?? "another service";
    return foreign(`an ARN of ${name} never matches a database user, whose ARNs are of rds-db`);
  }
  if (service.some(isWildcard))
    return dead("IAM refuses a wildcard in the service part of an ARN");
  if (!mayBe(partition, PARTITIONS)) {
    return dead(`there is no partition "${literalText(partition) ?? ""}"`);
  }
  const mismatch = regionMismatch(literalText(partition), literalText(region));
  if (mismatch !== void 0)
    return dead(mismatch);
  if (!mayBe(account, [ACCOUNT]))
    return dead("the account of the ARN is not one of twelve digits");
  const rest = afterResourceType(resource);
  if (rest === void 0)
    return dead(`the resource part of the ARN does not begin with ${RESOURCE_TYPE}`);
  return readUser(arn, rest, bindings);
}
function mayBe(segment, texts) {
  return segment.some(isSymbol) || texts.some((text) => intersects(segment, text) !== "no");
}
function regionMismatch(partition, region) {
  if (partition === void 0 || region === void 0)
    return void 0;
  if (region === "")
    return "the ARN names no Region";
  const own = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const isMismatch = ["aws", "aws-cn", "aws-us-gov"].includes(partition) && /^[a-z]{2}-/.test(region) && own !== partition;
  return isMismatch ? `the Region ${region} is in the partition ${own}, not ${partition}` : void 0;
}
function dead(reason) {
  return { kind: "dead", reason, foreign: false };
}
function foreign(reason) {
  return { kind: "dead", reason, foreign: true };
}
function readOpen(shown, pattern, bindings) {
  const start = indexOf(pattern, `:${RESOURCE_TYPE}`);
  const arn = { kind: "open", pattern };
  if (start >= 0)
    return readUser(arn, pattern.slice(start + 1 + RESOURCE_TYPE.length), bindings);
  const holes = pattern.filter((letter) => isSymbol(letter) && letter.sort === "hole");
  if (holes.length === 0)
    return foreign(`${shown} is not the ARN of a database user`);
  return { kind: "target", target: { arn, id: holes, user: holes, bindings } };
}
function indexOf(pattern, text) {
  return pattern.findIndex((_, index) => Array.from(text).every((char, offset) => pattern[index + offset] === char));
}
function afterResourceType(resource) {
  for (const [index, char] of RESOURCE_TYPE_LETTERS.entries()) {
    const letter = resource[index];
    if (letter === STAR || letter !== void 0 && isSymbol(letter) && letter.sort === "hole") {
      return resource.slice(index);
    }
    if (letter !== char && letter !== ONE)
      return void 0;
  }
  return resource.slice(RESOURCE_TYPE.length);
}
function readUser(arn, rest, bindings) {
  const [writtenId, user] = splitUser(rest);
  if (user === void 0 || user.length === 0)
    return dead("the ARN names no database user: RESOURCE_ID/DB_USER is missing its user");
  const wrong = wrongAttribute(writtenId, bindings);
  if (wrong !== void 0)
    return dead(wrong);
  const id = withProxyPrefix(writtenId, bindings);
  const kinds = Object.values(KIND_PATTERNS).map((kind) => intersects(id, kind));
  if (any(kinds) === "no" && !id.some((letter) => isSymbol(letter) && letter.sort === "fixed")) {
    const name = literalText(id);
    return dead(name === void 0 ? "the pattern matches no resource id: those begin with db-, cluster- or prx-" : `"${name}" is not a resource id: those begin with db-, cluster- or prx-`);
  }
  return { kind: "target", target: { arn, id, user, bindings } };
}
function splitUser(rest) {
  const slash = rest.indexOf("/");
  if (slash >= 0)
    return [rest.slice(0, slash), rest.slice(slash + 1)];
  const reaching = rest.map((letter) => letter === STAR || isSymbol(letter) && letter.sort === "hole");
  const first = reaching.indexOf(true);
  return first < 0 ? [rest, void 0] : [rest.slice(0, first + 1), rest.slice(reaching.lastIndexOf(true))];
}
function wrongAttribute(id, bindings) {
  const binding = onlyBinding(id, bindings);
  const type = binding?.nodes[0]?.resource.type;
  if (binding === void 0 || type === void 0 || binding.reference.derived === true)
    return void 0;
  const what = WRONG_ATTRIBUTES[type]?.[binding.reference.attribute];
  return what === void 0 ? void 0 : `${referenceName(binding.reference)} is ${what}, not its resource id`;
}
function withProxyPrefix(id, bindings) {
  const binding = onlyBinding(id, bindings);
  const isProxy = binding?.nodes[0]?.resource.type === "aws_db_proxy" && binding.reference.derived === true;
  return isProxy && id.length === 1 ? [...literalPattern(ID_KINDS.proxy), ...id] : id;
}
function onlyBinding(pattern, bindings) {
  const symbols = pattern.filter(isSymbol);
  const [symbol] = symbols;
  if (symbol === void 0 || symbols.length > 1 || pattern.some(isWildcard))
    return void 0;
  const binding = bindings.get(symbol.key);
  return binding?.sort === "fixed" ? binding : void 0;
}
function kindsCovered(id) {
  return kindsWhere((kind) => contains(id, kind) === "yes");
}
function kindsReached(id) {
  return hasHole(id) ? kindsWhere(() => true) : kindsWhere((kind) => intersects(id, kind) !== "no");
}
function kindsWhere(test) {
  return ["instance", "cluster", "proxy"].filter((kind) => test(KIND_PATTERNS[kind]));
}

// build/iam/privileged-users.js
var PRIVILEGED_USERS = [
  "admin",
  "administrator",
  "awsuser",
  "dba",
  "dbadmin",
  "master",
  "mysql",
  "oracle",
  "postgres",
  "rds_password",
  "rds_replication",
  "rds_superuser",
  "rdsadmin",
  "rdsproxyadmin",
  "rdsrepladmin",
  "root",
  "sa",
  "superuser",
  "sys",
  "system"
];
function privilegedName(name) {
  const foldedText = name.toLowerCase();
  return { name, pattern: literalPattern(name), folded: literalPattern(foldedText), foldedText };
}
function privilegedUsers(target, database, names, masters) {
  const user = lowerCase(target.user);
  const certain = /* @__PURE__ */ new Map();
  const possible = /* @__PURE__ */ new Set();
  const holes = target.user.flatMap((letter) => reasonsOf(isSymbol(letter) ? target.bindings.get(letter.key) : void 0));
  const maybe = (reasons) => {
    for (const reason of reasons)
      possible.add(reason);
  };
  const literal = literalText(user);
  const decide = ({ folded, foldedText }) => literal === void 0 || foldedText === void 0 ? contains(user, folded) : decided(literal === foldedText);
  for (const named of names) {
    const decision = decide(named);
    if (decision === "yes")
      certain.set(named.name, named);
    else if (decision === "unknown")
      maybe(holes);
  }
  const consider = (master, isReached) => {
    const decision = decide(master);
    const { name, pattern, isKnown, database: owner } = master;
    if (decision === "no")
      return;
    const { address } = owner.resource;
    if (decision === "yes" && isReached)
      certain.set(name, { name, pattern });
    else if (decision === "yes")
      maybe([`"${name}" is the master user of ${address}, which the id may be of`]);
    else if (isReached && !isKnown)
      maybe([`the master user of ${address} is not known`]);
    else
      maybe(holes);
  };
  if (database !== void 0) {
    for (const master of masters.of(database))
      consider(master, true);
  } else {
    const covered = new Set(kindsCovered(target.id));
    for (const kind of kindsReached(target.id)) {
      for (const master of masters.ofKind(kind))
        if (master.isKnown)
          consider(master, covered.has(kind));
    }
  }
  return { certain: [...certain.values()], possible: [...possible] };
}
function reasonsOf(binding) {
  return binding?.sort === "hole" ? binding.because.map(({ reason }) => reason) : [];
}

// build/access/settings.js
var DEFAULT_WEIGHTS = {
  impact: {
    takeover: 10,
    connectAnyDatabaseAnyUser: 9.5,
    sqlAsMaster: 9,
    exfiltration: 9,
    connectPrivileged: 8,
    destruction: 7.5,
    secret: 7,
    connectAnyDatabase: 6.5,
    weakening: 5,
    connectExact: 5,
    leak: 3,
    unknown: 4
  },
  certainty: { must: 1, condition: 0.6, unresolved: 0.7, invalid: 0.5, iamAuthOff: 0.3 },
  exposure: {
    public: 1.8,
    "untrusted-account": 1.5,
    "any-tenant": 1.5,
    "organization-subject": 1.1,
    "trusted-account": 1,
    human: 1,
    unattached: 0.9,
    role: 0.9,
    "exact-subject": 0.75,
    service: 0.7,
    "break-glass": 0.5
  },
  guards: {
    externalId: 0.8,
    ownOrganization: 0.55,
    multiFactor: 0.8,
    sourceOfService: 0.8,
    network: 0.85,
    session: 0.95,
    other: 0.95
  },
  guardFloor: 0.4,
  hop: 0.95,
  lengthFloor: 0.7,
  breadth: { one: 1, several: 1.1, any: 1.2 },
  dataClasses: [
    { tag: "data", values: ["pii", "phi", "confidential", "restricted"], factor: 1.15 },
    { tag: "env", values: ["prod", "production"], factor: 1.15 },
    { tag: "environment", values: ["prod", "production"], factor: 1.15 },
    { tag: "env", values: ["dev", "development"], factor: 0.8 },
    { tag: "environment", values: ["dev", "development"], factor: 0.8 }
  ],
  severalAccesses: { atLeast: 3, bonus: 5 },
  severities: { critical: 85, high: 65, medium: 40, low: 15 }
};
var DEFAULT_SETTINGS = {
  accounts: [],
  trustedAccounts: [],
  knownAccounts: /* @__PURE__ */ new Map(),
  organizations: [],
  privilegedUsers: PRIVILEGED_USERS,
  breakGlass: [],
  weights: DEFAULT_WEIGHTS,
  limits: { hops: 6, perAccess: 200, paths: 5e3 }
};

// build/config/config.js
var EVERY_ENVIRONMENT = "*";
var NO_CONFIG = {
  varFiles: [],
  variables: {},
  deployment: {},
  roots: [],
  cloudformation: {},
  templates: [],
  policies: [],
  access: { settings: DEFAULT_SETTINGS },
  rules: {},
  environments: [],
  waivers: [],
  ignores: { otherTools: false, inChange: false },
  packs: [],
  ruleNames: []
};
var ConfigError = class extends Error {
};

// build/config/place-text.js
function placeText({ path, startLine, startColumn }) {
  return `${path}:${startLine}:${startColumn}`;
}

export {
  KIND_PATTERNS,
  CONNECT,
  readTarget,
  readArnTarget,
  onlyBinding,
  PRIVILEGED_USERS,
  privilegedName,
  privilegedUsers,
  DEFAULT_WEIGHTS,
  DEFAULT_SETTINGS,
  EVERY_ENVIRONMENT,
  NO_CONFIG,
  ConfigError,
  placeText
};
