import {
  kindsCovered,
  kindsReached
} from "./chunk-ZF4GRMCS.js";
import {
  contains,
  decided,
  isSymbol,
  literalPattern,
  literalText,
  lowerCase
} from "./chunk-GQDMB3BL.js";

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

export {
  PRIVILEGED_USERS,
  privilegedName,
  privilegedUsers,
  DEFAULT_WEIGHTS,
  DEFAULT_SETTINGS,
  EVERY_ENVIRONMENT,
  NO_CONFIG,
  ConfigError
};
