import {
  absentMembers,
  actionsOf,
  boundPattern,
  decideConditions,
  decideLayers,
  holdsWithoutKey,
  identities,
  invalidityOf,
  neverHas,
  openVariables,
  patternFor,
  requestKeys,
  requesterOf,
  statementsAbout,
  textContext,
  unsupportedConditions,
  validityOf
} from "./chunk-ABBNQG2B.js";
import {
  aliasesOf
} from "./chunk-XDNSKPLQ.js";
import {
  knownTags
} from "./chunk-FQVH22YR.js";
import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import {
  bySeverity,
  isAtLeast
} from "./chunk-C6AUNL7W.js";
import {
  locate
} from "./chunk-RJMLPSW5.js";
import {
  MANAGED_POLICIES,
  SENSITIVE_ACTIONS,
  invalidity,
  linkTo,
  linked,
  managedPolicy,
  readPolicies,
  readPolicy
} from "./chunk-TPIBYFDA.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";
import {
  decodedDocument
} from "./chunk-5AYPVGI4.js";
import {
  VERSION
} from "./chunk-WIFGM5PA.js";
import {
  PATH_CHANGES,
  REPORT_SCHEMA_VERSION
} from "./chunk-IJDQYAEC.js";
import {
  GRAPH_SCHEMA_VERSION
} from "./chunk-AONNRIO6.js";
import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  DEFAULT_SETTINGS,
  DEFAULT_WEIGHTS,
  PRIVILEGED_USERS,
  privilegedName,
  privilegedUsers
} from "./chunk-BXNFXFXY.js";
import {
  CONNECT,
  KIND_PATTERNS,
  onlyBinding,
  readArnTarget,
  readTarget
} from "./chunk-ZF4GRMCS.js";
import {
  STAR,
  all,
  any,
  arnKey,
  arnPattern,
  askedAction,
  contains,
  containsArn,
  decided,
  hasHole,
  holesOf,
  inPartitionOf,
  intersects,
  intersectsArn,
  isEveryAction,
  isEverything,
  isSymbol,
  isWildcard,
  literalOf,
  literalPattern,
  literalText,
  lowerCase,
  matchAction,
  matches,
  not,
  parseArn,
  parsePattern,
  patternKey,
  patternOf,
  readText,
  showText
} from "./chunk-GQDMB3BL.js";
import {
  allReferences,
  holeKey,
  isHole,
  isReference,
  itemsOf,
  member,
  ownReferences,
  reasonOf,
  referenceName,
  template,
  valuesAt
} from "./chunk-KFMJKMUM.js";

// build/iam/connect-deny.js
function readDenies(policy, resolve) {
  return policy.statements.flatMap((statement) => {
    if (statement.effect !== "Deny")
      return [];
    const certainty = all([matchAction(statement, CONNECT).decision, isUnconditional(statement)]);
    if (certainty === "no")
      return [];
    const read = (texts) => texts.flatMap((text) => {
      const reading = readTarget(text, resolve, policy.variables ?? true);
      return reading.kind === "target" ? [{ text, target: reading.target }] : [];
    });
    const { resources = [], notResources } = statement;
    return [
      {
        certainty,
        resources: read(resources).map(({ target }) => target),
        spared: notResources === void 0 ? void 0 : read(notResources)
      }
    ];
  });
}
function isUnconditional({ conditions, unknown }) {
  if (conditions.some(({ key }) => key === "") || "" in unknown)
    return "unknown";
  const alwaysTrue = unsupportedConditions(conditions).filter(({ effect }) => effect === "always_matches");
  return alwaysTrue.length === conditions.length ? "yes" : "no";
}
function isDenied(target, denies) {
  return any(denies.map(({ certainty, resources, spared }) => {
    const covered = spared === void 0 ? any(resources.map((outer) => containsTarget(outer, target))) : all(spared.map((inner) => not(intersectsTarget(target, inner.target))));
    return all([certainty, covered]);
  }));
}
function deniedUsers(target, users, denies) {
  const relevant = denies.flatMap((deny) => {
    if (deny.spared !== void 0)
      return [(user2) => isDenied({ ...target, user: user2 }, [deny])];
    return deny.resources.map((outer) => {
      const databases = all([deny.certainty, containsDatabases(outer, target)]);
      return (user2) => databases === "no" ? "no" : all([databases, contains(outer.user, user2)]);
    });
  });
  return users.map((user2) => any(relevant.map((denies2) => denies2(user2))));
}
function containsTarget(outer, inner) {
  return all([containsDatabases(outer, inner), contains(outer.user, inner.user)]);
}
function containsDatabases(outer, inner) {
  return all([containsPlaces(outer.arn, inner.arn), contains(outer.id, inner.id)]);
}
var ANYWHERE = [STAR];
function containsPlaces(outer, inner) {
  if (outer.kind === "everything")
    return "yes";
  if (outer.kind !== "arn")
    return containsArn(outer, inner) === "yes" ? "yes" : "unknown";
  if (inner.kind === "everything")
    return contains(outer.segments.region, ANYWHERE);
  if (inner.kind !== "arn")
    return "unknown";
  const accounts = [outer.segments.account, inner.segments.account].map(literalText);
  const isOtherAccount = accounts.every((account2) => account2 !== void 0) && accounts[0] !== accounts[1];
  return isOtherAccount ? "no" : contains(outer.segments.region, inner.segments.region);
}
function intersectsTarget(a, b) {
  const places = a.arn.kind === "arn" && b.arn.kind === "arn" ? intersects(a.arn.segments.region, b.arn.segments.region) : "yes";
  return all([places, intersects(a.id, b.id), intersects(a.user, b.user)]);
}

// build/iam/connect.js
var SOME_USER = parsePattern("?*");
function connectGrants(policy, context) {
  const denies = [policy, ...context.beside].flatMap((each) => readDenies(each, context.resolve));
  return policy.statements.filter(({ effect }) => effect === "Allow").flatMap((statement) => statementGrants(statement, policy, denies, context));
}
function statementGrants(statement, policy, denies, context) {
  const { decision, via } = matchAction(statement, CONNECT);
  if (decision === "no")
    return [];
  const shared2 = {
    via,
    unsupported_conditions: unsupportedConditions(statement.conditions),
    doubts: doubtsOf(statement, decision)
  };
  if (statement.resources === void 0) {
    return exceptResources(statement, policy, context).map((grant) => describe({ ...shared2, ...grant }, denies, context));
  }
  const readings = statement.resources.map((text) => ({
    text,
    reading: readTarget(text, context.resolve, policy.variables ?? true)
  }));
  const isAboutConnect = namesOnlyDatabaseLogins(statement);
  const isLive = readings.some(({ reading }) => reading.kind === "target");
  return readings.flatMap(({ text, reading }) => {
    const dead = deadReason(text, reading, policy, context);
    if (dead !== void 0) {
      const isMistake = !isForeign(reading) || isAboutConnect || !isLive && namesDatabaseLogins(statement);
      return isMistake ? [deadGrant(text, dead, shared2)] : [];
    }
    if (reading.kind === "dead")
      return [];
    return describeAll({ ...shared2, text, target: reading.target }, denies, context);
  });
}
function isForeign(reading) {
  return reading.kind === "dead" && reading.foreign;
}
function doubtsOf(statement, decision) {
  const effect = statement.unknown.Effect;
  const doubts = effect === void 0 ? [] : [effect];
  if (decision === "yes")
    return doubts;
  const actions = Object.entries(statement.unknown).filter(([path]) => /^(?:Not)?Action/.test(path));
  const reasons = actions.map(([, reason]) => reason);
  return [...doubts, ...reasons.length > 0 ? reasons : ["IAM refuses a wildcard in the service part of an action"]];
}
function namesDatabaseLogins({ actions }) {
  return (actions ?? []).some(isDatabaseLogin);
}
function namesOnlyDatabaseLogins({ actions }) {
  return actions !== void 0 && actions.length > 0 && actions.every(isDatabaseLogin);
}
function isDatabaseLogin({ pattern }) {
  return literalText(pattern.slice(0, "rds-db:".length)) === "rds-db:";
}
function deadReason(text, reading, policy, context) {
  if (reading.kind === "dead")
    return reading.reason;
  if (policy.variables === false && text.parts.some((part) => typeof part === "string" && /\$\{[^{}]+\}/.test(part))) {
    const version = policy.version === void 0 ? "a policy without a version" : `version ${policy.version}`;
    return `policy variables need version 2012-10-17; in ${version} they are plain text that no database user has`;
  }
  const { id, user: user2, bindings } = reading.target;
  const variables = [...id, ...user2].flatMap((letter) => isSymbol(letter) ? bindings.get(letter.key) ?? [] : []);
  const isForUsers = variables.some((binding) => binding.sort === "variable" && !binding.hasDefault && binding.name.toLowerCase() === "aws:username");
  return isForUsers && context.isForRoles ? "aws:username has no value in the session of a role, and only roles have this policy" : void 0;
}
function deadGrant(text, dead, shared2) {
  return {
    path: text.path,
    via: shared2.via,
    pattern: showText(text),
    database: "one",
    user: "one",
    privileged_users: [],
    privileged_unknown: false,
    dead,
    denied: "no",
    unsupported_conditions: shared2.unsupported_conditions,
    because: []
  };
}
function exceptResources(statement, policy, context) {
  const excepted = statement.notResources;
  const [first] = excepted ?? [];
  if (excepted === void 0 || first === void 0)
    return [];
  const everything2 = { arn: { kind: "everything" }, id: [STAR], user: [STAR], bindings: /* @__PURE__ */ new Map() };
  const leavesNothing = excepted.some((text) => {
    const reading = readTarget(text, context.resolve, policy.variables ?? true);
    return reading.kind === "target" && containsTarget(reading.target, everything2) === "yes";
  });
  if (leavesNothing)
    return [];
  const path = [...statement.path, "NotResource"];
  return [
    {
      text: { path, parts: ["*"] },
      target: everything2,
      pattern: `everything but ${excepted.map(showText).join(", ")}`
    }
  ];
}
function describeAll(grant, denies, context) {
  const narrowing = denies.find(({ certainty, spared }) => certainty === "yes" && spared !== void 0);
  if (narrowing?.spared === void 0)
    return [describe(grant, denies, context)];
  const others = denies.filter((deny) => deny !== narrowing);
  const { target } = grant;
  if (narrowing.spared.some((spared) => containsTarget(spared.target, target) === "yes")) {
    return describeAll(grant, others, context);
  }
  const parts = narrowing.spared.filter((spared) => intersectsTarget(target, spared.target) !== "no");
  if (parts.length === 0)
    return [{ ...describe(grant, others, context), denied: "yes" }];
  return parts.flatMap((part) => {
    if (containsTarget(target, part.target) !== "yes") {
      return [{ ...describe(grant, others, context), denied: "unknown" }];
    }
    return describeAll({ ...grant, target: part.target, pattern: showText(part.text) }, others, context);
  });
}
function describe(grant, denies, context) {
  const { text, target, doubts } = grant;
  const database2 = doubtful(databaseScope(target.id), doubts);
  const user2 = doubtful(userScope(target.user), doubts);
  const userName = literalText(target.user);
  const bound = onlyBinding(target.id, target.bindings)?.nodes ?? [];
  const [node] = bound;
  const database_link = node === void 0 || bound.length > 1 ? void 0 : linkTo(node);
  const privileged = privilegedUsers(target, database_link === void 0 ? void 0 : node, context.privilegedUsers, context.masterUsers);
  const patterns = privileged.certain.map(({ pattern }) => pattern);
  const taken = deniedUsers(target, patterns, denies);
  const left = privileged.certain.map(({ name }, index) => ({ name, denied: taken[index] ?? "no" }));
  const holes = holesOf(text).map(({ reason }) => reason);
  return {
    path: text.path,
    via: grant.via,
    pattern: grant.pattern ?? showText(text),
    database: database2,
    ...database_link === void 0 ? {} : { database_link },
    user: user2,
    ...userName === void 0 ? {} : { user_name: userName },
    privileged_users: doubts.length > 0 ? [] : left.filter(({ denied }) => denied === "no").map(({ name }) => name),
    privileged_unknown: privileged.possible.length > 0 || left.some(({ denied }) => denied === "unknown") || doubts.length > 0 && left.some(({ denied }) => denied !== "yes"),
    denied: isDenied(target, denies),
    unsupported_conditions: grant.unsupported_conditions,
    because: [.../* @__PURE__ */ new Set([...doubts, ...holes, ...privileged.possible])]
  };
}
function doubtful(scope, doubts) {
  return doubts.length === 0 || scope === "one" || scope === "variable" ? scope : "unknown";
}
function databaseScope(id) {
  const kinds = Object.values(KIND_PATTERNS).map((kind) => contains(id, kind));
  if (kinds.every((covered) => covered === "yes"))
    return "any";
  if (kinds.includes("unknown"))
    return "unknown";
  return kinds.includes("yes") ? "kind" : narrowScope(id);
}
function userScope(user2) {
  const covered = contains(user2, SOME_USER);
  if (covered !== "no")
    return covered === "yes" ? "any" : "unknown";
  return narrowScope(user2);
}
function narrowScope(pattern) {
  if (pattern.some(isWildcard) || hasHole(pattern))
    return "partial";
  return pattern.some((letter) => isSymbol(letter) && letter.sort === "variable") ? "variable" : "one";
}

// build/iam/idle-conditions.js
function idleConditions({ effect, actions = [], conditions }) {
  return conditions.flatMap((condition) => {
    const key = condition.key.toLowerCase();
    const service3 = key.slice(0, Math.max(key.indexOf(":"), 0));
    if (actionsOf(service3).length === 0)
      return [];
    const ofService = actions.filter(({ pattern }) => literalText(pattern.slice(0, service3.length + 1)) === `${service3}:`);
    const idle = ofService.filter((action) => never(action, service3, key));
    const isAll = idle.length > 0 && idle.length === actions.length;
    const holds = holdsWithoutKey(condition);
    if (idle.length === 0 || !isAll && isMeantForSome(effect, condition, holds))
      return [];
    return [
      {
        key: condition.key,
        operator: condition.operator,
        effect: holds ? "always_matches" : "never_matches",
        actions: idle.map(showText)
      }
    ];
  });
}
function never({ pattern, action }, service3, key) {
  if (action !== void 0)
    return neverHas(action, key);
  if (hasHole(pattern))
    return false;
  const meant = actionsOf(service3).filter((name) => matches(pattern, name) === "yes");
  return meant.length > 0 && meant.every((name) => neverHas(name, key));
}
function isMeantForSome(effect, { operator }, holds) {
  return effect === "Allow" && !holds || operator.toLowerCase().endsWith("ifexists");
}

// build/iam/databases.js
var KINDS = {
  aws_db_instance: "instance",
  aws_rds_cluster_instance: "instance",
  aws_rds_cluster: "cluster",
  aws_db_proxy: "proxy"
};
var USER_ATTRIBUTES = {
  aws_db_instance: "username",
  aws_rds_cluster: "master_username"
};
var ORIGINS = ["cluster", "source", "snapshot", "instance", "targets"];
var MOST_HOPS = 8;
function masterUsers(index) {
  const known = /* @__PURE__ */ new Map();
  const of = (database2) => {
    let users = known.get(database2);
    if (users === void 0)
      known.set(database2, users = distinct(usersOf(database2, index, MOST_HOPS)));
    return users;
  };
  const byKind = /* @__PURE__ */ new Map();
  return {
    of,
    ofKind(kind) {
      let users = byKind.get(kind);
      if (users === void 0) {
        const databases = index.nodes.filter(({ resource }) => KINDS[resource.type] === kind);
        byKind.set(kind, users = distinct(databases.flatMap(of)));
      }
      return users;
    }
  };
}
function usersOf(database2, index, hops) {
  const { resource } = database2;
  const attribute = USER_ATTRIBUTES[resource.type];
  const [value] = attribute === void 0 ? [] : valuesAt(resource.attributes, [attribute]);
  if (attribute !== void 0 && value !== void 0 && !(value.kind === "known" && value.value === null)) {
    const resolve = (reference) => index.resolve(resource.stack, reference);
    const text = readText(value, [attribute], resolve);
    const { pattern } = patternOf(text, resolve, false);
    const folded = lowerCase(pattern);
    const foldedText = literalText(folded);
    return [{ name: showText(text), pattern, folded, foldedText, isKnown: !hasHole(pattern), database: database2 }];
  }
  if (hops === 0)
    return [];
  return ORIGINS.flatMap((role) => linked(database2, role)).flatMap((origin) => usersOf(origin, index, hops - 1));
}
function distinct(users) {
  return [...new Map(users.map((user2) => [user2.name, user2])).values()];
}

// build/iam/grants.js
var OF_ONE_RESOURCE = ["resource", "trust"];
function sensitiveGrants(policy, kind, resolve, beside = []) {
  const asked = policy.statements.map((statement) => statement.effect === "Deny" ? [] : actionsToAsk(statement));
  if (asked.every((actions) => actions.length === 0))
    return asked.map(() => []);
  const read = readStatements(policy, resolve);
  const denies = [...read, ...beside.flatMap((each) => readStatements(each, resolve))].filter(({ statement }) => statement.effect === "Deny" && statement.conditions.length === 0);
  return read.map((each, position) => statementGrants2(each, asked[position] ?? [], kind, denies));
}
function readStatements(policy, resolve) {
  const parse = (text) => parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
  return policy.statements.map((statement) => ({
    statement,
    resources: (statement.resources ?? []).map(parse),
    notResources: statement.notResources?.map(parse)
  }));
}
function statementGrants2(read, asked, kind, denies) {
  const reaches2 = /* @__PURE__ */ new Map();
  const reachOf3 = (whole) => {
    if (!reaches2.has(whole))
      reaches2.set(whole, OF_ONE_RESOURCE.includes(kind) ? holderItself(read, whole) : reached(read, whole));
    return reaches2.get(whole);
  };
  return asked.flatMap((sensitive) => {
    const { decision, via } = matchAction(read.statement, sensitive);
    const reach = decision === "no" ? void 0 : reachOf3(sensitive.resources);
    if (reach === void 0)
      return [];
    const denied = deniedBy(reach.patterns, sensitive, denies);
    if (denied === "yes")
      return [];
    return [{ action: sensitive.action, via, resources: decision === "unknown" ? "unknown" : reach.extent, denied }];
  });
}
var SENSITIVE_NAMES = new Set(SENSITIVE_ACTIONS.map(({ literal }) => literal));
function actionsToAsk({ actions, notActions }) {
  const onlyNames = actions?.every(({ action }) => action !== void 0) ?? notActions === void 0;
  if (!onlyNames)
    return SENSITIVE_ACTIONS;
  const named3 = new Set((actions ?? []).map(({ action }) => action));
  return [...named3].some((action) => SENSITIVE_NAMES.has(action)) ? SENSITIVE_ACTIONS.filter(({ literal }) => named3.has(literal)) : [];
}
function holderItself({ resources }, whole) {
  return { extent: "some", patterns: resources.length === 0 ? [whole] : resources };
}
function reached({ resources, notResources }, whole) {
  if (notResources !== void 0) {
    const isSpared2 = any(notResources.map((spared) => containsArn(spared, whole))) === "yes";
    return isSpared2 ? void 0 : { extent: "any", patterns: [whole] };
  }
  if (whole.kind === "everything") {
    return resources.some(({ kind }) => kind === "everything") ? { extent: "any", patterns: [whole] } : void 0;
  }
  const patterns = resources.filter((pattern) => intersectsArn(pattern, whole) !== "no");
  if (patterns.length === 0)
    return void 0;
  const decision = any(patterns.map((pattern) => containsWhole(pattern, whole)));
  return { extent: EXTENTS[decision], patterns };
}
var EXTENTS = { yes: "any", no: "some", unknown: "unknown" };
function containsWhole(pattern, whole) {
  if (pattern.kind !== "arn" || whole.kind !== "arn")
    return containsArn(pattern, whole);
  const { service: service3, resource } = whole.segments;
  return containsArn(pattern, { kind: "arn", segments: { ...pattern.segments, service: service3, resource } });
}
function deniedBy(patterns, sensitive, denies) {
  let result = "no";
  for (const deny of denies) {
    const { decision } = matchAction(deny.statement, sensitive);
    if (decision === "no")
      continue;
    const covered = patterns.map((pattern) => coveredBy(deny, pattern.kind === "everything" ? sensitive.resources : pattern));
    const denied = all([decision, ...covered]);
    if (denied === "yes")
      return "yes";
    if (denied === "unknown")
      result = "unknown";
  }
  return result;
}
function coveredBy({ resources, notResources }, granted) {
  if (notResources !== void 0)
    return all(notResources.map((spared) => not(intersectsArn(granted, spared))));
  return any(resources.map((outer) => containsArn(outer, inPartitionOf(outer, granted))));
}
function isAdministrator(statement, policy, kind, resolve) {
  if (kind !== "identity" || statement.effectText !== "Allow" || statement.conditions.length > 0)
    return false;
  if (!(statement.actions ?? []).some(({ pattern }) => isEveryAction(pattern)))
    return false;
  const parse = (text) => parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
  const everywhere2 = (statement.resources ?? []).some((text) => parse(text).kind === "everything");
  if (!everywhere2)
    return false;
  return !policy.statements.some((deny) => deny.effect === "Deny" && deny.conditions.length === 0 && (deny.notActions !== void 0 || (deny.actions ?? []).some(({ pattern }) => isEveryAction(pattern))));
}

// build/iam/documents.js
function policyDocuments(index, options = {}, policies = readPolicies(index)) {
  const privileged = (options.privilegedUsers ?? PRIVILEGED_USERS).map(privilegedName);
  const masters = masterUsers(index);
  const beside = denyingBeside(policies);
  return policies.map((each) => policyDocument(each, beside(each), privileged, masters));
}
var MOST_BESIDE = 100;
function denyingBeside(read) {
  const byPrincipal = /* @__PURE__ */ new Map();
  for (const each of read) {
    if (each.kind !== "identity" || !each.policy.statements.some(({ effect }) => effect === "Deny"))
      continue;
    for (const principal of each.held.principals) {
      const denying = byPrincipal.get(principal);
      if (denying === void 0)
        byPrincipal.set(principal, [each]);
      else if (denying.length < MOST_BESIDE)
        denying.push(each);
    }
  }
  return (one) => {
    const [first, ...others] = one.held.principals;
    if (first === void 0)
      return [];
    return (byPrincipal.get(first) ?? []).filter((each) => each !== one && others.every((principal) => each.held.principals.includes(principal))).map(({ policy }) => policy);
  };
}
function policyDocument({ held, policy, kind, resolve }, beside, privilegedUsers2, masters) {
  const { holder, path, managed } = held;
  const grants = sensitiveGrants(policy, kind, resolve, beside);
  const statements = policy.statements.map((statement, position) => ({
    ...statementDocument(statement),
    grants: grants[position] ?? [],
    admin: isAdministrator(statement, policy, kind, resolve)
  }));
  const connect2 = kind === "identity" ? connectGrants(policy, { resolve, privilegedUsers: privilegedUsers2, masterUsers: masters, isForRoles: isForRoles(held), beside }) : [];
  const invalid = managed === void 0 ? invalidity(policy, kind) : void 0;
  return {
    holder: linkTo(holder),
    path,
    kind,
    principals: held.principals.map((node) => linkTo(node)),
    ...policy.version === void 0 ? {} : { version: policy.version },
    ...managed === void 0 ? {} : { managed_policy: managed },
    // What an AWS managed policy says is not written in the tree; its place is where it is attached.
    statements: managed === void 0 ? statements : statements.map((statement) => ({ ...statement, path })),
    connect: managed === void 0 ? connect2 : connect2.map((grant) => ({ ...grant, path })),
    ...policy.unknown === void 0 ? {} : { unknown: policy.unknown },
    ...invalid === void 0 ? {} : { invalid }
  };
}
function isForRoles({ principals }) {
  return principals.length > 0 && principals.every(({ resource }) => resource.type === "aws_iam_role");
}
function statementDocument(statement) {
  const { index, sid, effect, path, conditions, unknown } = statement;
  const isAboutConnect = matchAction(statement, CONNECT).decision !== "no";
  const unsupported = isAboutConnect ? unsupportedConditions(conditions) : [];
  const idle = conditions.length === 0 ? [] : idleConditions(statement);
  return {
    index,
    ...sid === void 0 ? {} : { sid },
    effect,
    path,
    actions: shown(statement.actions),
    not_actions: shown(statement.notActions),
    resources: shown(statement.resources),
    not_resources: shown(statement.notResources),
    principals: statement.principals ?? [],
    not_principals: statement.notPrincipals ?? [],
    conditions: conditions.map(conditionDocument),
    ...unsupported.length === 0 ? {} : { unsupported_conditions: unsupported },
    ...idle.length === 0 ? {} : { idle_conditions: idle },
    unknown
  };
}
function conditionDocument({ operator, key, values, unknown }) {
  return { operator, key, values, ...unknown === void 0 ? {} : { unknown } };
}
function shown(texts) {
  return (texts ?? []).map(showText);
}

// build/access/compare.js
function uncomparedPaths({ paths }) {
  return paths.map((path) => ({ path, change: "existing" }));
}
function comparePaths(base, head, nameInHead) {
  const before = base.paths.map((path) => entryOf(path, nameInHead));
  const after = head.paths.map((path) => entryOf(path, (place) => place));
  const coveringBefore = coverers(before);
  const coveringAfter = coverers(after);
  const gone = new Set(before.filter((entry) => coveringAfter(entry).length === 0));
  const containedIn = containers(after);
  const widenedFrom = /* @__PURE__ */ new Map();
  for (const entry of before) {
    for (const wider of containedIn(entry))
      if (!widenedFrom.has(wider))
        widenedFrom.set(wider, entry);
  }
  return [
    ...after.map((entry) => compared(entry, coveringBefore(entry), gone, widenedFrom.get(entry))),
    ...[...gone].map(({ path }) => ({ path, change: "removed" }))
  ];
}
function compared(entry, covering, gone, inside) {
  const { path } = entry;
  const [first] = covering;
  if (first === void 0) {
    return inside === void 0 ? { path, change: "new" } : { path, change: "widened", before: inside.path };
  }
  const open2 = covering.filter(({ path: other }) => isAsOpenAs(other, path));
  if (open2.length === 0)
    return { path, change: "guard-lost", before: first.path };
  const equal = covering.filter((other) => covers(entry, other));
  const [wider] = equal.length === 0 && covering.every((other) => gone.has(other)) ? covering : [];
  if (wider !== void 0)
    return { path, change: "narrowed", before: wider.path };
  const [freer] = equal;
  return freer !== void 0 && equal.every(({ path: other }) => !isAsOpenAs(path, other)) ? { path, change: "guard-gained", before: freer.path } : { path, change: "existing" };
}
function isAsOpenAs({ certainty, guards, capability }, other) {
  if (certainty === "may" && other.certainty === "must")
    return false;
  if (capability.blocked !== void 0 && other.capability.blocked === void 0)
    return false;
  const factors = strongest(other.guards);
  return [...strongest(guards)].every(([key, factor]) => (factors.get(key) ?? 1) <= factor);
}
function strongest(guards) {
  const factors = /* @__PURE__ */ new Map();
  for (const { key, factor } of guards) {
    const name = key.toLowerCase();
    factors.set(name, Math.min(factor, factors.get(name) ?? 1));
  }
  return factors;
}
function entryOf(path, nameInHead) {
  const { stack, source, capability } = path;
  const nameOf4 = (node) => {
    if (node === void 0)
      return void 0;
    const place = nameInHead({ stack: node.resource.stack, address: node.resource.address });
    return JSON.stringify([node.resource.type, place.stack, place.address]);
  };
  return {
    path,
    stack: nameInHead({ stack, address: stack }).stack,
    source: nameOf4(source.node),
    databaseNode: nameOf4(capability.database.node),
    database: placeless(capability.database.pattern),
    user: capability.user && placeless(capability.user.pattern)
  };
}
function placeless(pattern) {
  return pattern.map((letter) => isSymbol(letter) && letter.sort === "hole" ? { ...letter, key: letter.key.replace(/@[^@|]*:\d+:\d+(?=\||$)/g, "") } : letter);
}
function coverers(others) {
  const candidates = candidatesAmong(others);
  return (entry) => candidates(entry).filter((other) => covers(other, entry));
}
function containers(others) {
  const covering = coverers(others);
  return (entry) => covering(entry).filter((other) => !covers(entry, other));
}
function candidatesAmong(entries) {
  const index = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (const source of WIDE.has(entry.path.source.kind) ? [ANY] : sourceNames(entry)) {
      for (const database2 of entry.database.some(isWildcard) ? [ANY] : databaseNames(entry)) {
        const key = JSON.stringify([entry.stack, source, database2]);
        const found = index.get(key);
        if (found === void 0)
          index.set(key, [entry]);
        else
          found.push(entry);
      }
    }
  }
  return (entry) => {
    const found = /* @__PURE__ */ new Set();
    for (const source of [ANY, ...sourceNames(entry)]) {
      for (const database2 of [ANY, ...databaseNames(entry)]) {
        for (const each of index.get(JSON.stringify([entry.stack, source, database2])) ?? [])
          found.add(each);
      }
    }
    return [...found];
  };
}
var ANY = "*";
function sourceNames({ source, path }) {
  return source === void 0 ? [path.source.label] : [path.source.label, source];
}
function databaseNames({ database: database2, databaseNode }) {
  const name = JSON.stringify(database2);
  return databaseNode === void 0 ? [name] : [name, databaseNode];
}
var WIDE = /* @__PURE__ */ new Set(["public", "account", "federated"]);
var OF_AWS = /* @__PURE__ */ new Set(["public", "account", "org", "user", "role"]);
function coversSource({ source, path: { source: outer } }, { path: { source: inner }, ...entry }) {
  if (outer.label === inner.label || source !== void 0 && source === entry.source)
    return true;
  if (outer.kind === "public")
    return OF_AWS.has(inner.kind);
  if (outer.kind === "account")
    return inner.label.startsWith(`${outer.label}:`);
  if (inner.kind !== "federated")
    return false;
  const pattern = parsePattern(outer.label);
  return pattern.some(isWildcard) && contains(pattern, parsePattern(inner.label)) === "yes";
}
function covers(outer, inner) {
  return outer.stack === inner.stack && coversAccess(outer, inner) && coversSource(outer, inner) && coversDatabase(outer, inner) && coversUser(outer.user, inner.user);
}
var ALL = "admin-all";
function coversAccess({ path: outer }, { path: inner }) {
  return outer.capability.method === ALL || outer.capability.access === inner.capability.access;
}
function coversDatabase(outer, inner) {
  const isSame = outer.databaseNode !== void 0 && outer.databaseNode === inner.databaseNode;
  return isSame || contains(outer.database, inner.database) === "yes";
}
function coversUser(outer, inner) {
  if (outer === void 0)
    return true;
  return inner === void 0 ? isEverything(outer) : contains(outer, inner) === "yes";
}

// build/access/place.js
function evidenceOf({ hops, capability }) {
  return [
    ...hops.flatMap(({ evidence }) => evidence),
    ...(capability.hops ?? []).flatMap(({ evidence }) => evidence),
    ...capability.evidence
  ];
}
function spanOf({ node, path, span }) {
  return span ?? locate(node.resource, path).span;
}
function placeOf(path, blame) {
  const inOrder3 = evidenceOf(path);
  const preferred2 = path.source.isExternal ? inOrder3 : [...path.capability.evidence, ...[...inOrder3].reverse()];
  const caused = blame && (preferred2.find((evidence2) => isAltered(evidence2, blame.hunksIn)) ?? alteredBeside(path, preferred2, blame));
  const { evidence } = path.capability;
  return caused ?? evidence[0] ?? inOrder3.at(-1) ?? placeOfNode(path.capability.database.node ?? path.source.node);
}
function placeOfNode(node) {
  return node && { node, path: [] };
}
function isAltered({ node, path, span }, hunksIn) {
  const { span: own, via } = locate(node.resource, path);
  return [span ?? own, ...via].some((place) => hunksIn(place.path).some((hunk) => isWithin(hunk, place)));
}
function isWithin({ headStart, headLines }, { startLine, endLine }) {
  return headLines > 0 && headStart <= endLine && startLine < headStart + headLines;
}
function alteredBeside(path, evidence, blame) {
  const hops = [...path.hops, ...path.capability.hops ?? []].flatMap(({ node }) => node ?? []);
  const identities2 = [...hops, ...path.source.node === void 0 ? [] : [path.source.node]].reverse();
  const nodes = /* @__PURE__ */ new Set([
    ...evidence.map(({ node }) => node),
    ...identities2,
    ...identities2.flatMap((identity) => blame.policiesOf(identity))
  ]);
  for (const node of nodes) {
    const { span } = node.resource;
    const hunk = blame.hunksIn(span.path).find((each) => isWithin(each, span) || isTakenOutOf(each, span));
    if (hunk !== void 0)
      return { node, path: nearestTo(node.resource, hunk) };
  }
  return void 0;
}
function isTakenOutOf({ headStart, headLines }, { startLine, endLine }) {
  return headLines === 0 && startLine <= headStart && headStart < endLine;
}
function nearestTo({ attributes, span }, hunk) {
  const path = [];
  let value = attributes;
  while (value !== void 0) {
    const members = membersOf(value).filter((member2) => member2.value.span.path === span.path);
    const [nearest] = [...members].sort((a, b) => distance(a.value.span, hunk) - distance(b.value.span, hunk));
    if (nearest === void 0)
      return path;
    path.push(nearest.step);
    value = distance(nearest.value.span, hunk) === 0 ? nearest.value : void 0;
  }
  return path;
}
function membersOf(value) {
  switch (value.kind) {
    case "map":
      return [...value.entries].map(([step, member2]) => ({ step, value: member2 }));
    case "list":
      return value.items.map((member2, step) => ({ step, value: member2 }));
    case "known":
    case "unknown":
      return value.json === void 0 ? [] : membersOf(value.json);
  }
}
function distance({ startLine, endLine }, { headStart, headLines }) {
  const [first, last] = headLines === 0 ? [headStart, headStart + 1] : [headStart, headStart + headLines - 1];
  if (headLines === 0 && startLine <= first && last <= endLine)
    return 0;
  if (headLines > 0 && startLine <= last && first <= endLine)
    return 0;
  return Math.max(1, startLine - last, first - endLine);
}

// build/access/document.js
var CHANGES = {
  new: "new",
  widened: "widened",
  "guard-lost": "guard_lost",
  existing: "existing",
  "guard-gained": "existing",
  narrowed: "existing",
  removed: void 0
};
function accessDocument(paths, isCompared, cut) {
  return {
    paths: paths.flatMap((each) => {
      const change = CHANGES[each.change];
      if (change === void 0)
        return [];
      return [{ ...pathDocument(each), ...isCompared && { change } }];
    }),
    cut
  };
}
function pathDocument({ path, place }) {
  const { source, capability } = path;
  const { database: database2, user: user2, blocked } = capability;
  return {
    id: path.id,
    source: source.label,
    source_kind: source.kind,
    exposure: source.exposure,
    external: source.isExternal,
    via: viaOf(path),
    access: capability.access,
    method: capability.method,
    database: database2.label,
    ...database2.node && { database_link: linkTo(database2.node) },
    ...user2 && { user: user2.label },
    user_privileged: user2?.isPrivileged ?? false,
    ...blocked && { blocked },
    certainty: path.certainty,
    score: path.score,
    severity: path.severity,
    cross_account: path.crossAccount,
    guards: guardsOf(path),
    because: reasonsOf(path),
    why: path.why,
    stack: path.stack,
    place: { ...linkTo(place.node), path: place.path },
    evidence: evidenceOf(path).map(({ node, path: at, message }) => ({ ...linkTo(node), path: at, message }))
  };
}
function viaOf({ hops, capability }) {
  return [...hops, ...capability.hops ?? []].map(({ kind, target }) => `${kind}:${target}`);
}
function guardsOf({ guards }) {
  return [...new Set(guards.map(({ key }) => key))];
}
function reasonsOf({ because }) {
  return [...new Set(because.map(({ reason }) => reason))];
}

// build/access/accounts.js
var DATABASE_ARN = /^arn:[^:]*:(?:rds|rds-db):[^:]*:(\d{12}):/;
var IDENTITY_ARN = /^arn:[^:]*:iam::(\d{12}):(role|user|group)\/(?:.*\/)?([^/]+)$/;
var TYPES = { role: "aws_iam_role", user: "aws_iam_user", group: "aws_iam_group" };
function findAccounts(index, policies, { accounts, trustedAccounts }) {
  const stacks = new Set(index.nodes.map(({ resource }) => resource.stack));
  const named3 = /* @__PURE__ */ new Set([...accounts, ...[...stacks].flatMap((stack) => index.accountsOf(stack))]);
  const own = named3.size > 0 ? named3 : accountsInArns(index, policies);
  const trusted = new Set(trustedAccounts);
  return {
    own: [...own],
    foundBy: named3.size > 0 ? "named" : own.size > 0 ? "arns" : "nothing",
    of(stack) {
      const ofStack = index.accountsOf(stack);
      return ofStack.length > 0 ? ofStack : [...own];
    },
    standingOf: (account2) => own.has(account2) ? "own" : trusted.has(account2) ? "trusted" : "untrusted"
  };
}
function accountsInArns(index, policies) {
  const byDatabase = /* @__PURE__ */ new Set();
  const byIdentity = /* @__PURE__ */ new Set();
  const names = new Set(index.nodes.flatMap(({ resource }) => {
    const name = resource.attributes.entries.get("name");
    return name?.kind === "known" && typeof name.value === "string" ? [`${resource.type}/${name.value}`] : [];
  }));
  for (const { policy, kind } of policies) {
    if (kind !== "identity" && kind !== "boundary")
      continue;
    for (const { resources = [], notResources = [] } of policy.statements) {
      for (const { parts } of [...resources, ...notResources]) {
        const [start] = parts;
        if (typeof start !== "string")
          continue;
        const database2 = DATABASE_ARN.exec(start)?.[1];
        if (database2 !== void 0)
          byDatabase.add(database2);
        const [, account2, kindOfIdentity = "", name = ""] = (parts.length === 1 ? IDENTITY_ARN.exec(start) : void 0) ?? [];
        if (account2 !== void 0 && names.has(`${TYPES[kindOfIdentity] ?? ""}/${name}`))
          byIdentity.add(account2);
      }
    }
  }
  return byDatabase.size > 0 ? byDatabase : byIdentity;
}

// build/iam/grant-patterns.js
var EVERYTHING = { kind: "everything" };
function doubtsOf2(read, { actions, notActions, unknown }) {
  const effect = unknown.Effect === void 0 ? [] : [{ reason: unknown.Effect }];
  return [...invalidityOf(read), ...effect, ...[...actions ?? [], ...notActions ?? []].flatMap(holesOf)];
}
function arnFor(read, text, lookup) {
  const pattern = patternFor(read, text, lookup);
  return pattern === "no value" ? [] : [parseArn(openVariables(pattern))];
}
function opened(arn) {
  if (arn.kind !== "arn")
    return arn;
  const { partition, service: service3, region, account: account2, resource } = arn.segments;
  return {
    kind: "arn",
    segments: {
      partition: openVariables(partition),
      service: service3,
      region: openVariables(region),
      account: openVariables(account2),
      resource: openVariables(resource)
    }
  };
}

// build/iam/effective-bounds.js
function boundsOf(identity, action, lookup) {
  const { boundaries, controls } = identity;
  const listing = controls.filter(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  return [
    ...boundaries === void 0 ? [] : [boundBy(boundaries, action, lookup, [])],
    // AWS attaches one that allows everything unless somebody takes it off, which the tree need not say.
    ...listing.length === 0 ? [] : [
      boundBy(listing.map(({ read }) => read), action, lookup, [{ reason: "whether other service control policies allow it is not known" }])
    ]
  ];
}
function boundBy(policies, action, lookup, otherwise) {
  const allowed = policies.flatMap((read) => allowedBy(read, action, lookup));
  const unread = policies.flatMap(({ policy }) => policy.unknown === void 0 ? [] : [{ reason: policy.unknown }]);
  return (grant) => {
    const granted = opened(grant.resource);
    const within = (resource) => containsArn(resource, inPartitionOf(resource, granted));
    const live = allowed.filter(({ spared }) => !spared.some((each) => within(each) === "yes"));
    const isWhole2 = ({ spared }) => spared.every((each) => intersectsArn(each, granted) === "no");
    const full = live.filter((each) => isWhole2(each) && within(each.resource) === "yes");
    if (full.some(({ decision }) => decision === "yes"))
      return [grant];
    const doubted = (because) => ({
      ...grant,
      certainty: "unknown",
      because: [...grant.because, ...because]
    });
    const [open2] = full;
    if (open2 !== void 0)
      return [doubted(open2.because)];
    const parts = live.filter(({ resource }) => intersectsArn(resource, granted) !== "no");
    if (parts.length === 0) {
      const reasons = [...unread, ...otherwise];
      return reasons.length === 0 ? [] : [doubted(reasons)];
    }
    return parts.map((part) => {
      const { resource, decision, because, spared } = part;
      if (!isWhole2(part)) {
        const left = { ...grant, except: [...grant.except, ...spared] };
        const isCertain = decision === "yes" && spared.every((each) => within(each) === "no");
        return isCertain ? left : { ...left, certainty: "unknown", because: [...grant.because, ...because, ...OVERLAPS] };
      }
      const isNarrower = containsArn(granted, resource) === "yes";
      const narrowed = isNarrower ? { ...grant, resource } : doubted([]);
      return decision === "yes" && isNarrower ? narrowed : {
        ...narrowed,
        certainty: "unknown",
        because: [...grant.because, ...because, ...isNarrower ? [] : OVERLAPS]
      };
    });
  };
}
var OVERLAPS = [{ reason: "only a part of it is within what bounds it" }];
function allowedBy(read, action, lookup) {
  return statementsAbout(read, action).flatMap((statement) => {
    if (statement.effect !== "Allow")
      return [];
    const conditions = decideConditions(statement.conditions, lookup, textContext(read));
    const decision = all([matchAction(statement, action).decision, conditions.decision, validityOf(read)]);
    if (decision === "no")
      return [];
    const because = [...conditions.because, ...doubtsOf2(read, statement)];
    const resources = statement.resources?.flatMap((text) => arnFor(read, text, lookup)) ?? [EVERYTHING];
    const spared = (statement.notResources ?? []).flatMap((text) => arnFor(read, text, lookup));
    return resources.map((resource) => ({ decision, because, resource, spared }));
  });
}

// build/iam/effective-denies.js
function deniesOf(identity, action, lookup) {
  const own = [...identity.policies.map(({ read }) => read), ...identity.boundaries ?? []];
  const sources = [
    ...own.map((read) => ({ read, applies: "yes" })),
    ...identity.controls.map(({ read, applies }) => ({ read, applies }))
  ];
  return sources.flatMap(({ read, applies }) => statementsAbout(read, action).flatMap((statement) => {
    if (statement.effect !== "Deny")
      return [];
    const conditions = decideConditions(statement.conditions, lookup, textContext(read));
    const decision = all([matchAction(statement, action).decision, conditions.decision, validityOf(read), applies]);
    if (decision === "no")
      return [];
    const applying = applies === "yes" ? [] : [{ reason: "whether the service control policy applies is not known" }];
    return [
      {
        decision,
        because: [...conditions.because, ...applying, ...doubtsOf2(read, statement)],
        resources: statement.resources?.flatMap((text) => arnFor(read, text, lookup)),
        spared: (statement.notResources ?? []).flatMap((text) => arnFor(read, text, lookup))
      }
    ];
  }));
}
function withoutDenied(grant, denies, whole) {
  const granted = opened(grant.resource.kind === "everything" ? whole : grant.resource);
  const sparing = denies.find(({ decision, resources }) => decision === "yes" && resources === void 0);
  if (sparing !== void 0) {
    const others = denies.filter((deny) => deny !== sparing);
    return sparedParts(grant, granted, sparing).flatMap((part) => withoutDenied(part, others, whole));
  }
  const except = [];
  const because = [];
  for (const deny of denies) {
    const covered = coveredBy2(deny, granted);
    const decision = all([deny.decision, covered]);
    if (decision === "yes")
      return [];
    if (decision === "unknown")
      because.push(...deny.because, ...covered === "unknown" ? OVERLAP : []);
    else if (deny.decision === "yes") {
      except.push(...(deny.resources ?? []).filter((part) => intersectsArn(part, granted) !== "no"));
    }
  }
  if (because.length === 0 && except.length === 0)
    return [grant];
  return [
    {
      ...grant,
      except: [...grant.except, ...except],
      ...because.length > 0 && { certainty: "unknown", because: [...grant.because, ...because] }
    }
  ];
}
function sparedParts(grant, granted, { spared }) {
  if (spared.some((each) => containsArn(each, inPartitionOf(each, granted)) === "yes"))
    return [grant];
  const met = spared.filter((each) => intersectsArn(granted, each) !== "no");
  return met.map((resource) => containsArn(granted, resource) === "yes" ? { ...grant, resource } : { ...grant, certainty: "unknown", because: [...grant.because, ...OVERLAP] });
}
var OVERLAP = [{ reason: "whether a Deny statement covers it is not known" }];
function coveredBy2({ resources, spared }, granted) {
  if (resources === void 0)
    return all(spared.map((each) => not(intersectsArn(granted, each))));
  return any(resources.map((outer) => containsArn(outer, inPartitionOf(outer, granted))));
}

// build/iam/effective.js
function effectiveGrants(identity, action, context = {}) {
  const allows = identity.policies.flatMap((policy) => statementsAbout(policy.read, action).filter(({ effect }) => effect === "Allow").map((statement) => ({ policy, statement })));
  if (allows.length === 0)
    return [];
  const lookup = requestKeys(requesterOf(identity), action, context);
  const granted = allows.flatMap(({ policy, statement }) => statementGrants3(policy, statement, action, lookup));
  if (granted.length === 0)
    return [];
  const whole = WHOLE.get(action.literal ?? "") ?? EVERYTHING;
  const denies = deniesOf(identity, action, lookup);
  const bounds = boundsOf(identity, action, lookup);
  return granted.flatMap((grant) => withoutDenied(grant, denies, whole)).flatMap((grant) => bounds.reduce((left, bound) => left.flatMap(bound), [grant]));
}
var WHOLE = new Map(SENSITIVE_ACTIONS.map(({ literal, resources }) => [literal ?? "", resources]));
function statementGrants3(policy, statement, action, lookup) {
  const { read } = policy;
  const { decision, via } = matchAction(statement, action);
  if (decision === "no")
    return [];
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no")
    return [];
  const certainty = all([decision, conditions.decision, validityOf(read)]);
  const isNotResource = statement.resources === void 0;
  if (isNotResource && statement.notResources === void 0)
    return [];
  const texts = statement.resources ?? [void 0];
  return texts.flatMap((text) => {
    const pattern = text === void 0 ? void 0 : patternFor(read, text, lookup);
    if (pattern === "no value")
      return [];
    return [
      {
        action: action.action,
        resource: pattern === void 0 ? EVERYTHING : parseArn(pattern),
        text,
        bindings: text === void 0 ? NO_BINDINGS : boundPattern(read, text).bindings,
        except: (statement.notResources ?? []).flatMap((spared) => arnFor(read, spared, lookup)),
        via,
        isNotResource,
        certainty: certainty === "yes" ? "yes" : "unknown",
        because: certainty === "yes" ? [] : [...conditions.because, ...doubtsOf2(read, statement)],
        conditions: conditions.residual,
        policy,
        statement,
        path: text?.path ?? [...statement.path, "NotResource"]
      }
    ];
  });
}
var NO_BINDINGS = /* @__PURE__ */ new Map();

// build/access/capabilities/actions.js
var SERVICES = {
  backup: ["*"],
  "ec2-instance-connect": ["ec2"],
  "rds-data": ["rds"],
  ram: ["*"],
  ssm: ["ssm", "ec2"],
  sts: ["iam"]
};
var TABLE = [
  [
    "db",
    `rds:AddRoleToDBInstance rds:CreateDBInstanceReadReplica rds:CreateDBSnapshot rds:DeleteDBInstance
     rds:DeleteTenantDatabase rds:DownloadCompleteDBLogFile rds:DownloadDBLogFilePortion rds:ModifyDBInstance
     rds:ModifyTenantDatabase rds:RestoreDBInstanceToPointInTime rds:StartDBInstanceAutomatedBackupsReplication
     rds:StopDBInstanceAutomatedBackupsReplication`
  ],
  // These are authorised on the database that they make, whose name is free: they lead to every snapshot that is granted.
  ["db", "rds:CreateDBInstance rds:RestoreDBInstanceFromS3"],
  [
    "snapshot",
    "rds:CopyDBSnapshot rds:DeleteDBSnapshot rds:ModifyDBSnapshotAttribute rds:RestoreDBInstanceFromDBSnapshot"
  ],
  [
    "cluster",
    `rds:AddRoleToDBCluster rds:BacktrackDBCluster rds:CreateDBClusterSnapshot rds:DeleteDBCluster rds:EnableHttpEndpoint
     rds:FailoverDBCluster rds:ModifyDBCluster rds:PromoteReadReplicaDBCluster rds:RestoreDBClusterFromS3
     rds:RestoreDBClusterToPointInTime`
  ],
  [
    "cluster-snapshot",
    `rds:CopyDBClusterSnapshot rds:DeleteDBClusterSnapshot rds:ModifyDBClusterSnapshotAttribute
     rds:RestoreDBClusterFromSnapshot`
  ],
  ["snapshot cluster-snapshot cluster", "rds:StartExportTask"],
  ["db cluster", "rds:CreateBlueGreenDeployment rds:CreateIntegration rds:ModifyActivityStream rds:StopActivityStream"],
  [
    "cluster other",
    "rds:CreateGlobalCluster rds:DeleteGlobalCluster rds:FailoverGlobalCluster rds:ModifyGlobalCluster"
  ],
  ["other", "rds:SwitchoverBlueGreenDeployment rds:DeleteDBClusterAutomatedBackup rds:DeleteDBInstanceAutomatedBackup"],
  ["other", "rds:CreateCustomDBEngineVersion rds:ModifyCustomDBEngineVersion"],
  ["pg", "rds:ModifyDBParameterGroup rds:ResetDBParameterGroup"],
  ["cluster-pg", "rds:ModifyDBClusterParameterGroup rds:ResetDBClusterParameterGroup"],
  ["og", "rds:ModifyOptionGroup"],
  ["db-proxy", "rds:ModifyDBProxy"],
  ["other", "rds:ModifyDBProxyTargetGroup rds:RegisterDBProxyTargets"],
  ["none", "rds:CreateDBProxy"],
  ["db cluster snapshot cluster-snapshot db-proxy", "rds:AddTagsToResource rds:RemoveTagsFromResource"],
  ["cluster", "rds-data:BatchExecuteStatement rds-data:ExecuteSql rds-data:ExecuteStatement"],
  ["other", "rds-db:connect"],
  [
    "other",
    `secretsmanager:DeleteResourcePolicy secretsmanager:GetSecretValue secretsmanager:PutResourcePolicy
     secretsmanager:PutSecretValue secretsmanager:RotateSecret secretsmanager:UpdateSecret`
  ],
  ["none", "secretsmanager:BatchGetSecretValue"],
  [
    "key",
    `kms:CreateGrant kms:Decrypt kms:DeleteImportedKeyMaterial kms:DescribeKey kms:DisableKey kms:PutKeyPolicy
     kms:ReEncryptFrom kms:ReplicateKey kms:ScheduleKeyDeletion`
  ],
  [
    "other",
    `iam:AddClientIDToOpenIDConnectProvider iam:AddRoleToInstanceProfile iam:AddUserToGroup iam:AttachGroupPolicy
     iam:AttachRolePolicy iam:AttachUserPolicy iam:CreateAccessKey iam:CreateLoginProfile iam:CreateOpenIDConnectProvider
     iam:CreatePolicyVersion iam:CreateSAMLProvider iam:CreateServiceSpecificCredential iam:DeleteRolePermissionsBoundary
     iam:DeleteRolePolicy iam:DeleteUserPermissionsBoundary iam:DeleteUserPolicy iam:DetachRolePolicy iam:DetachUserPolicy
     iam:PassRole iam:PutGroupPolicy iam:PutRolePermissionsBoundary iam:PutRolePolicy iam:PutUserPermissionsBoundary
     iam:PutUserPolicy iam:SetDefaultPolicyVersion iam:UpdateAssumeRolePolicy iam:UpdateLoginProfile iam:UpdateSAMLProvider`
  ],
  ["other", "sts:AssumeRole rolesanywhere:CreateProfile rolesanywhere:CreateTrustAnchor"],
  [
    "other",
    `sso:AttachCustomerManagedPolicyReferenceToPermissionSet sso:AttachManagedPolicyToPermissionSet
     sso:CreateAccountAssignment sso:PutInlinePolicyToPermissionSet`
  ],
  [
    "other",
    "organizations:DeletePolicy organizations:DetachPolicy organizations:LeaveOrganization organizations:UpdatePolicy"
  ],
  ["cluster other", "ram:AssociateResourceShare ram:CreateResourceShare"],
  [
    "other",
    `backup:CopyIntoBackupVault backup:CreateBackupAccessPoint backup:DeleteBackupPlan backup:DeleteBackupSelection
     backup:DeleteBackupVault backup:DeleteBackupVaultLockConfiguration backup:DeleteRecoveryPoint
     backup:DisassociateRecoveryPoint backup:PutBackupVaultAccessPolicy backup:PutBackupVaultSharingPolicy
     backup:StartCopyJob backup:StartRestoreJob backup:UpdateRecoveryPointLifecycle`
  ],
  [
    "other",
    `dms:CreateDataMigration dms:CreateEndpoint dms:CreateReplicationConfig dms:CreateReplicationInstance
     dms:CreateReplicationTask dms:StartDataMigration dms:StartReplication dms:StartReplicationTask`
  ],
  ["other", "logs:DeleteLogGroup logs:GetLogEvents logs:PutRetentionPolicy"],
  ["other", "pi:DescribeDimensionKeys pi:GetDimensionKeyDetails pi:GetResourceMetrics"],
  ["none", "dbqms:DescribeFavoriteQueries dbqms:DescribeQueryHistory dbqms:GetQueryString"],
  [
    "other",
    `ec2:AssociateIamInstanceProfile ec2:AuthorizeSecurityGroupIngress ec2:CreateFleet ec2:CreateLaunchTemplateVersion
     ec2:ReplaceIamInstanceProfileAssociation ec2:RequestSpotFleet ec2:CreateRoute
     ec2:CreateVpcPeeringConnection ec2:ModifyInstanceAttribute ec2:ModifyLaunchTemplate ec2:ModifyNetworkInterfaceAttribute
     ec2:ModifySecurityGroupRules ec2:RequestSpotInstances ec2:RunInstances ec2:StartInstances ec2:StopInstances
     ec2-instance-connect:OpenTunnel ec2-instance-connect:SendSSHPublicKey`
  ],
  ["other", "autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration elasticmapreduce:RunJobFlow"],
  ["other", "ssm:CreateAssociation ssm:SendCommand ssm:StartAutomationExecution ssm:StartSession"],
  [
    "other",
    `lambda:AddPermission lambda:CreateEventSourceMapping lambda:CreateFunction lambda:CreateFunctionUrlConfig
     lambda:InvokeFunction lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration`
  ],
  [
    "other",
    "ecs:CreateService ecs:ExecuteCommand ecs:RegisterTaskDefinition ecs:RunTask ecs:StartTask ecs:UpdateService"
  ],
  [
    "other",
    `glue:CreateDevEndpoint glue:CreateJob glue:CreateSession glue:CreateTrigger glue:GetConnection glue:GetConnections
     glue:StartJobRun glue:UpdateDevEndpoint glue:UpdateJob`
  ],
  [
    "other",
    `cloudformation:CreateChangeSet cloudformation:CreateStack cloudformation:CreateStackInstances
     cloudformation:CreateStackSet cloudformation:ExecuteChangeSet cloudformation:UpdateStack cloudformation:UpdateStackSet`
  ],
  ["other", "codebuild:CreateProject codebuild:StartBuild codebuild:StartBuildBatch codebuild:UpdateProject"],
  [
    "other",
    `sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl sagemaker:CreateProcessingJob
     sagemaker:CreateTrainingJob sagemaker:StartNotebookInstance sagemaker:StopNotebookInstance
     sagemaker:UpdateNotebookInstance`
  ],
  [
    "other",
    `states:CreateStateMachine states:StartExecution states:UpdateStateMachine scheduler:CreateSchedule events:PutRule
     events:PutTargets apprunner:CreateService apprunner:UpdateService datapipeline:CreatePipeline
     datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline batch:RegisterJobDefinition batch:SubmitJob
     bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
     bedrock-agentcore:InvokeCodeInterpreter eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation`
  ]
];
var ACTIONS = new Map(TABLE.flatMap(([on, actions]) => actions.trim().split(/\s+/).map((action) => [
  action.toLowerCase(),
  { ...askedAction(action), on: on.split(" "), services: servicesOf(action) }
])));
function servicesOf(action) {
  const service3 = action.slice(0, action.indexOf(":"));
  return (SERVICES[service3] ?? [service3]).map(parsePattern);
}
function actionNamed(name) {
  const action = ACTIONS.get(name.toLowerCase());
  if (action === void 0)
    throw new Error(`${name} is not among the actions of the analysis`);
  return action;
}

// build/access/capabilities/supposed.js
var ACCESS = [
  "rds-db:connect",
  "rds:ModifyDBInstance",
  "rds:ModifyDBCluster",
  "rds:ModifyDBSnapshotAttribute",
  "rds:ModifyDBClusterSnapshotAttribute",
  "secretsmanager:GetSecretValue"
].map(actionNamed);
function reachesDatabasesAs(identity, context, managed) {
  const supposed = managed === void 0 ? identity : withManaged(identity, managed);
  return ACCESS.some((action) => effectiveGrants(supposed, action, context.decision).length > 0);
}
function withManaged(identity, name) {
  const { node } = identity;
  const value = managedPolicy(name, node.resource.header);
  const denials = denialsOf(identity);
  if (value === void 0)
    return { ...identity, policies: denials };
  const held = { holder: node, path: [], value, kind: "identity", principals: [node], managed: name };
  const read = { held, policy: readPolicy(value, [], () => []), kind: "identity", resolve: () => [] };
  const policy = { read };
  return { ...identity, policies: [policy, ...denials] };
}
function denialsOf({ policies }) {
  return policies.flatMap((applied) => {
    const { read } = applied;
    const statements = read.policy.statements.filter(({ effect }) => effect === "Deny");
    return statements.length === 0 ? [] : [{ ...applied, read: { ...read, policy: { ...read.policy, statements } } }];
  });
}

// build/access/assuming.js
var ASSUME = askedAction("sts:AssumeRole");
var ROLES = arnPattern("arn:*:iam::*:role/*");
var ROLE_TYPES = ["aws_iam_role"];
function findAssuming(identities2, directory2, context) {
  const whole = [];
  const single = /* @__PURE__ */ new Map();
  const named3 = namedRoles(directory2);
  for (const identity of identities2) {
    if (!identity.policies.some(isAboutAssuming))
      continue;
    for (const grant of effectiveGrants(identity, ASSUME, context)) {
      const roles = named3(grant);
      if (roles === "any")
        whole.push({ identity, grant, certainty: "yes" });
      else if (roles === "unknown")
        whole.push({ identity, grant, certainty: "unknown" });
      else {
        for (const { node, certainty } of roles) {
          const found = single.get(node);
          const entry = { identity, grant, certainty };
          if (found === void 0)
            single.set(node, [entry]);
          else
            found.push(entry);
        }
      }
    }
  }
  return {
    by: (role) => [...single.get(role) ?? [], ...whole].filter(({ identity, grant }) => identity.node !== role && !isSpared(grant, role, named3)),
    limitsOf: (identity, role) => limits(identity, role, named3, context)
  };
}
var ABOUT = /* @__PURE__ */ new WeakMap();
function isAboutAssuming({ read: { policy } }) {
  let found = ABOUT.get(policy);
  if (found === void 0) {
    found = policy.statements.some((statement) => statement.effect === "Allow" && matchAction(statement, ASSUME).decision !== "no");
    ABOUT.set(policy, found);
  }
  return found;
}
function namedRoles(directory2) {
  const known = /* @__PURE__ */ new Map();
  return (grant) => {
    const { stack } = grant.policy.read.held.holder.resource;
    const written = grant.text === void 0 ? grant.path.join(".") : showText(grant.text);
    const key = `${stack}
${written}
${arnKey(grant.resource)}`;
    let roles = known.get(key);
    if (roles === void 0)
      known.set(key, roles = rolesOf(grant, directory2));
    return roles;
  };
}
function rolesOf(grant, directory2) {
  const named3 = directory2.named(grant, ROLES, ROLE_TYPES);
  if (named3.kind === "any")
    return "any";
  if (named3.kind === "nodes")
    return named3.nodes;
  const isWhollyOpen = grant.text?.parts.every(isHole) === true && grant.text.parts.length > 0;
  return isWhollyOpen ? "unknown" : [];
}
function reaches(roles, role) {
  return typeof roles === "string" || roles.some(({ node }) => node === role);
}
function isSpared(grant, role, named3) {
  return grant.except.some((resource) => {
    const roles = named3({ ...grant, resource, text: void 0, except: [] });
    return roles === "any" || roles !== "unknown" && roles.some(({ node, certainty }) => node === role && certainty === "yes");
  });
}
function limits(identity, role, named3, context) {
  const isRole = identity.kind === "role";
  const isLimited = identity.controls.length > 0 || isRole && identity.boundaries !== void 0 || identity.policies.some(({ read }) => read.policy.statements.some((statement) => statement.effect === "Deny" && matchAction(statement, ASSUME).decision !== "no"));
  if (!isLimited)
    return "none";
  const { boundaries, ...others } = identity;
  const asIfGranted = {
    ...others,
    boundaries: isRole ? boundaries : void 0,
    policies: [grantedBy(identity), ...denialsOf(identity)]
  };
  for (const grant of effectiveGrants(asIfGranted, ASSUME, context)) {
    if (reaches(named3(grant), role) && !isSpared(grant, role, named3)) {
      return grant.certainty === "yes" ? "none" : grant;
    }
  }
  return "denied";
}
var GRANT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}';
function grantedBy({ node }) {
  const { span } = node.resource;
  const text = { kind: "known", value: GRANT, span };
  const document = decodedDocument(text) ?? text;
  const policy = readPolicy(document, [], () => []);
  return {
    read: {
      held: { holder: node, path: [], value: document, kind: "identity", principals: [node] },
      policy,
      kind: "identity",
      resolve: () => []
    }
  };
}

// build/access/names.js
function identityLabel({ node, kind, name }) {
  if (kind === "unattached")
    return `unattached:${node.resource.address}`;
  return name === void 0 ? node.resource.address : `${kind}/${name}`;
}
var ATTACHED_TO = [
  ["role", "role"],
  ["user", "user"],
  ["group", "group"]
];
function absentIdentity({ resource }) {
  if (!/^aws_iam_(?:role|user|group)_policy(?:_attachment)?$/.test(resource.type))
    return void 0;
  for (const [attribute, kind] of ATTACHED_TO) {
    const [value] = valuesAt(resource.attributes, [attribute]);
    if (value?.kind === "known" && typeof value.value === "string" && value.value !== "") {
      return { kind, label: `${kind}/${value.value}` };
    }
  }
  return void 0;
}

// build/access/trust/sources.js
var ACCOUNT_EXPOSURES = {
  own: "role",
  trusted: "trusted-account",
  untrusted: "untrusted-account"
};
var EVERYBODY = { kind: "public", label: "public", exposure: "public", isExternal: true };
function delegated(account2) {
  return { kind: "account", label: `account:${account2} (delegated)`, exposure: "role", isExternal: false };
}
function organization(id) {
  return { kind: "org", label: `org:${id}`, exposure: "public", isExternal: true };
}
function service(name) {
  return { kind: "service", label: `service:${name}`, exposure: "service", isExternal: false };
}
function unresolved(text) {
  return { kind: "unresolved", label: `unresolved:${text}`, exposure: "untrusted-account", isExternal: true };
}
function asBreakGlass(source, labels) {
  if (source.exposure === "public" || source.exposure === "untrusted-account")
    return source;
  const isListed = labels.some((label) => matches(parsePattern(label), source.label) === "yes");
  return isListed ? { ...source, exposure: "break-glass" } : source;
}

// build/access/entries.js
function entryOf2(identity, settings) {
  const source = sourceOf(identity);
  return source && asBreakGlass(source, settings.breakGlass);
}
function sourceOf(identity) {
  const { kind, node, trust } = identity;
  const label = identityLabel(identity);
  switch (kind) {
    case "role":
      return trust.length > 0 ? void 0 : { kind, label, node, exposure: "role", isExternal: false };
    case "permission-set":
      return isAssigned(identity) ? void 0 : { kind, label, node, exposure: "human", isExternal: false };
    case "group":
      return absentMembers(node).length > 0 ? void 0 : { kind, label, node, exposure: "human", isExternal: false };
    case "user":
      return { kind, label, node, exposure: "human", isExternal: false };
    case "unattached": {
      const absent = absentIdentity(node);
      if (absent === void 0)
        return { kind, label, node, exposure: "unattached", isExternal: false };
      return { ...absent, node, exposure: absent.kind === "role" ? "role" : "human", isExternal: false };
    }
  }
}
function isAssigned({ node }) {
  return linked(node, "attachments").some(({ resource }) => resource.type === "aws_ssoadmin_account_assignment");
}
function doubtOf(source) {
  return source.kind === "unattached" ? { doubt: "unresolved", reason: "the repository gives the policy to nobody" } : void 0;
}

// build/access/identity.js
import { createHash } from "node:crypto";
function pathId({ stack, source, hops, capability }, own, nameInHead = (place) => place) {
  const accountless = (text) => own.reduce((replaced, account2) => replaced.replaceAll(account2, "SELF"), text);
  const named3 = (label, node) => {
    if (node === void 0)
      return accountless(label);
    const { address, stack: home } = node.resource;
    return accountless(label.endsWith(address) ? label.replace(address, nameInHead({ stack: home, address }).address) : label);
  };
  const hop = ({ kind, target, node }) => `${kind}:${named3(target, node)}`;
  const parts = [
    nameInHead({ stack, address: stack }).stack,
    named3(source.label, source.node),
    ...[...hops, ...capability.hops ?? []].map(hop),
    capability.access,
    named3(databaseName(capability), capability.database.node),
    capability.user?.label ?? ""
  ];
  return createHash("sha256").update(parts.join("|")).digest("hex").slice(0, 16);
}
var IDENTIFIERS = ["identifier", "cluster_identifier", "name"];
function databaseName({ database: { node, label } }) {
  if (node === void 0)
    return label;
  for (const attribute of IDENTIFIERS) {
    const value = node.resource.attributes.entries.get(attribute);
    if (value?.kind === "known" && typeof value.value === "string")
      return `${node.resource.type}/${value.value}`;
  }
  return node.resource.address;
}

// build/access/score.js
function certaintyFactor({ certainty, doubt: doubt2 = "unresolved" }, weights) {
  return certainty === "must" ? weights.certainty.must : weights.certainty[doubt2];
}
function scoreOf({ source, hops, capability, doubt: doubt2 }, weights) {
  const all2 = [...hops, ...capability.hops ?? []];
  const certainty = Math.min(doubt2 === void 0 ? 1 : weights.certainty[doubt2], ...[...all2, capability].map((part) => certaintyFactor(part, weights)));
  const blocked = capability.blocked === void 0 ? 1 : weights.certainty.iamAuthOff;
  const length = Math.max(weights.hop ** Math.max(0, all2.length - 1), weights.lengthFloor);
  const product = capability.impact * certainty * blocked * weights.exposure[source.exposure] * guardFactor(guardsOf2(all2, capability), weights) * length * weights.breadth[capability.database.breadth] * dataFactor(capability.database.node, weights.dataClasses);
  return bounded(10 * product);
}
function bounded(score) {
  return Math.max(0, Math.min(100, Math.floor(score + 0.5 + 1e-9)));
}
function guardsOf2(hops, capability) {
  const byKey = /* @__PURE__ */ new Map();
  for (const guard of [...hops.flatMap(({ guards }) => guards), ...capability.guards]) {
    const key = guard.key.toLowerCase();
    const known = byKey.get(key);
    if (known === void 0 || guard.factor < known.factor)
      byKey.set(key, guard);
  }
  return [...byKey.values()];
}
function guardFactor(guards, { guardFloor }) {
  return Math.max(guards.reduce((product, { factor }) => product * factor, 1), guardFloor);
}
function dataFactor(database2, classes) {
  const tags = database2?.resource.attributes.entries.get("tags");
  if (tags?.kind !== "map")
    return 1;
  const values = new Map([...tags.entries].flatMap(([key, value]) => value.kind === "known" ? [[key.toLowerCase(), String(value.value).toLowerCase()]] : []));
  const found = classes.find(({ tag, values: meant }) => {
    const value = values.get(tag.toLowerCase());
    return value !== void 0 && meant.some((each) => each.toLowerCase() === value);
  });
  return found?.factor ?? 1;
}
function severityOf(score, { severities }) {
  const named3 = ["critical", "high", "medium", "low"];
  return named3.find((severity) => score >= severities[severity]) ?? "info";
}

// build/access/why.js
function whyOf(source, hops, capability, names = /* @__PURE__ */ new Map()) {
  const all2 = [...hops, ...capability.hops ?? []];
  const steps = all2.map((hop) => `${HOPS[hop.kind](hop.target)}${hop.certainty === "may" ? " if conditions allow it" : ""}`);
  const end = ENDS[capability.access](capability);
  const blocked = capability.blocked === void 0 ? "" : ", which does not take IAM logins as it is";
  const clauses = [...steps, end];
  return `${who(source, names)} ${clauses.join(", which ")}${blocked}.`;
}
var HOPS = {
  assume: (target) => `can assume ${target}`,
  member: (target) => `is in ${target}`,
  assigned: (target) => `is assigned ${target}`,
  passrole: (target) => {
    const [service3 = "", ...role] = target.split(":");
    return role.length === 0 ? `can run code as ${target}` : `can run code in ${service3} as ${role.join(":")}`;
  },
  control: (target) => `can take over ${target}`,
  "runs-as": (target) => `acts as ${target}`,
  escalate: (target) => `can call ${target}`,
  share: (target) => `has ${target} shared with it`,
  targets: (target) => `leads to ${target}`
};
var ENDS = {
  connect: (capability) => `may log in to ${database(capability)}${user(capability)}`,
  secret: (capability) => `may read a password of ${database(capability)}${user(capability)}`,
  sql: (capability) => `may run SQL in ${database(capability)}${user(capability)} through the Data API`,
  admin: (capability) => `may take over ${database(capability)}`,
  exfil: (capability) => `may carry away the data of ${database(capability)}`,
  escalate: () => "may give itself any access to any database",
  weaken: (capability) => `may take protection off ${database(capability)}`,
  destroy: (capability) => `may delete ${database(capability)} or its backups`,
  leak: (capability) => `may read pieces of the data of ${database(capability)}`,
  unknown: (capability) => `has a policy that is not known, which may give any access to ${database(capability)}`
};
function database({ database: { label, breadth } }) {
  return label === "*" || breadth === "any" && label === "" ? "any database" : label;
}
function user({ user: named3 }) {
  if (named3 === void 0)
    return "";
  return named3.label === "*" ? " as any user" : ` as ${named3.label}`;
}
var PROVIDERS = [
  {
    issuer: /^oidc:token\.actions\.githubusercontent\.com(?=[:/]|$)/,
    everybody: "Anybody's GitHub workflow",
    some: (subject) => `A GitHub workflow of ${subject}`
  },
  {
    issuer: /^oidc:gitlab\.com(?=[:/]|$)/,
    everybody: "Anybody's GitLab job",
    some: (subject) => `A GitLab job of ${subject}`
  },
  {
    issuer: /^oidc:app\.terraform\.io(?=[:/]|$)/,
    everybody: "Anybody's Terraform Cloud workspace",
    some: (subject) => `Terraform Cloud in ${subject}`
  },
  {
    issuer: /^oidc:cognito-identity\.amazonaws\.com(?=[:/]|$)/,
    everybody: "Anybody with a Cognito identity",
    some: (subject) => `A user of the Cognito pool ${subject}`
  }
];
var WHO = {
  public: () => "Everybody",
  org: (name) => `Every account of the organisation ${name}`,
  service: (name) => `What runs in ${name}`,
  unattached: (name) => `Whoever is given the policy ${name}`,
  unresolved: (name) => `Whoever ${name} turns out to be`
};
function who(source, names) {
  const { kind, label } = source;
  const name = label.slice(label.indexOf(":") + 1);
  const phrase = WHO[kind];
  if (phrase !== void 0)
    return phrase(name, source);
  if (kind === "account")
    return account(name, names);
  if (kind === "federated")
    return federated(source, name);
  return label;
}
function account(name, names) {
  const [id = name, delegated2] = name.split(" ");
  const known = names.get(id);
  const called = known === void 0 ? id : `${id} (${known})`;
  return delegated2 === void 0 ? `The account ${called}` : `Whoever the policies of the account ${called} allow`;
}
function federated({ label, exposure }, name) {
  if (label.startsWith("saml:"))
    return `A user of ${name}`;
  const provider = PROVIDERS.find(({ issuer }) => issuer.test(label));
  const subject = /^oidc:[^:]+:(.+)$/.exec(label)?.[1];
  if (provider === void 0)
    return subject === void 0 || subject === "*" ? `Any token of ${name.replace(/:\*$/, "")}` : `A token of ${name}`;
  return exposure === "public" || subject === void 0 || subject === "*" ? provider.everybody : provider.some(subject);
}

// build/access/collect.js
function collect(candidates, settings, own) {
  const best = raised(bestDrafts(candidates, settings), settings);
  const sorted = best.sort(inOrder);
  const counts = /* @__PURE__ */ new Map();
  const kept = [];
  for (const draft of sorted) {
    const key = accessKey(draft);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= settings.limits.perAccess && kept.length < settings.limits.paths)
      kept.push(draft);
  }
  return { paths: kept.map((draft) => pathOf(draft, settings, own)), cut: sorted.length - kept.length };
}
function bestDrafts(candidates, { weights }) {
  const best = /* @__PURE__ */ new Map();
  for (const { stack, routes, capabilities } of candidates) {
    const bySource = groupBy(routes, ({ source }) => source.label);
    const ends = capabilities.map((capability) => ({ capability, key: endKey(capability) }));
    for (const [label, [route, ...others]] of bySource) {
      if (route === void 0)
        continue;
      const hops = route.ways.flatMap((way) => way.hops);
      for (const { capability, key: end } of ends) {
        const key = `${stack}
${label}
${end}`;
        const known = best.get(key);
        const score = scoreOf({ source: route.source, hops, capability, doubt: doubtOf(route.source)?.doubt }, weights);
        const order = `${label}
${end}
${stack}`;
        const draft = { stack, route, hops, capability, score, alternatives: others.length, order };
        if (known === void 0)
          best.set(key, draft);
        else {
          const alternatives = known.alternatives + others.length + 1;
          best.set(key, { ...isBetter(draft, known) ? draft : known, alternatives });
        }
      }
    }
  }
  return [...best.values()];
}
function endKey({ database: database2, access, user: user2 }) {
  return JSON.stringify([database2.node?.id ?? "", database2.label, access, user2?.label ?? ""]);
}
function isBetter(one, other) {
  if (one.score !== other.score)
    return one.score > other.score;
  return one.hops.length < other.hops.length;
}
function raised(drafts, { weights }) {
  const { atLeast, bonus } = weights.severalAccesses;
  const accesses = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key = databaseKey(draft);
    const found = accesses.get(key);
    if (found === void 0)
      accesses.set(key, /* @__PURE__ */ new Set([draft.capability.access]));
    else
      found.add(draft.capability.access);
  }
  return drafts.map((draft) => (accesses.get(databaseKey(draft))?.size ?? 0) >= atLeast ? { ...draft, score: bounded(draft.score + bonus) } : draft);
}
function databaseKey({ stack, route, capability }) {
  const { node, label } = capability.database;
  return `${stack}
${route.source.label}
${node?.id ?? ""}
${label}`;
}
function accessKey(draft) {
  return `${databaseKey(draft)}
${draft.capability.access}`;
}
function inOrder(one, other) {
  return other.score - one.score || byCodeUnits(one.order, other.order);
}
function pathOf(draft, settings, own) {
  const { stack, route, hops, capability, score, alternatives } = draft;
  const { source } = route;
  const doubt2 = doubtOf(source);
  const all2 = [...hops, ...capability.hops ?? []];
  const isSure = doubt2 === void 0 && [...all2, capability].every(({ certainty }) => certainty === "must");
  const identified = { stack, source, hops, capability };
  return {
    id: pathId(identified, own),
    ...identified,
    certainty: isSure ? "must" : "may",
    guards: guardsOf2(all2, capability),
    because: [
      ...doubt2 === void 0 ? [] : [{ reason: doubt2.reason }],
      ...all2.flatMap(({ because }) => because),
      ...capability.because
    ],
    crossAccount: source.isExternal && source.kind !== "federated",
    score,
    severity: severityOf(score, settings.weights),
    alternatives,
    why: whyOf(source, hops, capability, settings.knownAccounts)
  };
}

// build/access/capabilities/catalogue.js
function rows(access, kind, lines) {
  return lines.map(([method, score, needs, options = {}]) => ({
    method,
    access,
    kind,
    score,
    needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim())),
    ...options
  }));
}
var RDS = { isRdsOnly: true };
var MODIFY = "rds:ModifyDBInstance | rds:ModifyDBCluster";
var ROWS = [
  ...rows("admin", "takeover", [
    [
      "rds-master-credential-reset",
      95,
      ["rds:ModifyDBInstance | rds:ModifyDBCluster | rds:ModifyTenantDatabase"],
      { asMaster: true, isRdsOnly: true }
    ]
  ]),
  ...rows("exfil", "exfiltration", [
    [
      "rds-snapshot-share",
      95,
      [
        `rds:CreateDBSnapshot + rds:ModifyDBSnapshotAttribute | rds:CopyDBSnapshot + rds:ModifyDBSnapshotAttribute |
         rds:CreateDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute |
         rds:CopyDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute`
      ],
      { isRdsOnly: true, includes: ["rds-snapshot-attribute"] }
    ],
    ["rds-snapshot-attribute", 85, ["rds:ModifyDBSnapshotAttribute | rds:ModifyDBClusterSnapshotAttribute"], RDS],
    [
      "rds-snapshot-copy-out",
      85,
      ["rds:CopyDBSnapshot | rds:CopyDBClusterSnapshot", "kms:CreateGrant + kms:DescribeKey"]
    ],
    [
      "rds-restore-clone",
      90,
      [
        `rds:RestoreDBInstanceFromDBSnapshot + rds:ModifyDBInstance |
         rds:RestoreDBInstanceToPointInTime + rds:ModifyDBInstance |
         rds:CreateDBInstanceReadReplica + rds:ModifyDBInstance |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance + rds:ModifyDBCluster |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance + rds:ModifyDBCluster`
      ],
      { isRdsOnly: true, includes: ["rds-restore-copy"] }
    ],
    [
      "rds-restore-copy",
      60,
      [
        `rds:RestoreDBInstanceFromDBSnapshot | rds:RestoreDBInstanceToPointInTime | rds:CreateDBInstanceReadReplica |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance | rds:CreateBlueGreenDeployment |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance`
      ],
      RDS
    ],
    ["rds-restore-from-s3", 35, ["rds:RestoreDBInstanceFromS3 | rds:RestoreDBClusterFromS3", "pass:rds.amazonaws.com"]],
    [
      "rds-export-s3",
      90,
      ["rds:StartExportTask", "pass:export.rds.amazonaws.com", "kms:CreateGrant + kms:DescribeKey"]
    ],
    ["rds-role-attach", 65, ["rds:AddRoleToDBInstance | rds:AddRoleToDBCluster", "pass:rds.amazonaws.com"]],
    ["rds-zero-etl", 75, ["rds:CreateIntegration"], RDS],
    [
      "rds-cross-region-replica",
      55,
      ["rds:CreateGlobalCluster | rds:ModifyGlobalCluster | rds:StartDBInstanceAutomatedBackupsReplication"],
      RDS
    ],
    ["rds-cluster-share-ram", 85, ["ram:CreateResourceShare | ram:AssociateResourceShare"]],
    [
      "dms-exfil",
      80,
      [
        "dms:CreateEndpoint",
        `dms:CreateReplicationTask + dms:StartReplicationTask + dms:CreateReplicationInstance |
         dms:CreateReplicationConfig + dms:StartReplication | dms:CreateDataMigration + dms:StartDataMigration`,
        "pass:dms.amazonaws.com"
      ]
    ],
    ["backup-restore-exfil", 75, ["backup:StartRestoreJob", "pass:backup.amazonaws.com"]],
    [
      "backup-share",
      80,
      [
        `backup:PutBackupVaultAccessPolicy | backup:StartCopyJob + backup:CopyIntoBackupVault |
         backup:PutBackupVaultSharingPolicy | backup:CreateBackupAccessPoint`
      ]
    ]
  ]),
  ...rows("secret", "secret", [
    ["glue-connection-job", 75, ["glue:CreateJob + glue:StartJobRun", "pass:glue.amazonaws.com"]],
    ["glue-connection-read", 60, ["glue:GetConnection | glue:GetConnections"]]
  ]),
  ...rows("leak", "leak", [
    ["rds-log-download", 50, ["rds:DownloadDBLogFilePortion | rds:DownloadCompleteDBLogFile"], RDS],
    ["rds-pi-querytext", 30, ["pi:DescribeDimensionKeys | pi:GetDimensionKeyDetails | pi:GetResourceMetrics"]],
    ["rds-dbqms-history", 20, ["dbqms:GetQueryString | dbqms:DescribeQueryHistory | dbqms:DescribeFavoriteQueries"]]
  ]),
  ...rows("weaken", "weakening", [
    [
      "rds-make-public",
      80,
      [
        `rds:ModifyDBInstance + ec2:AuthorizeSecurityGroupIngress | rds:ModifyDBInstance + ec2:ModifySecurityGroupRules |
         rds:ModifyDBInstance + ec2:ModifyNetworkInterfaceAttribute`
      ],
      { includes: ["rds-public-endpoint", "rds-network-open"] }
    ],
    [
      "rds-public-endpoint",
      65,
      ["rds:ModifyDBInstance | rds:CreateDBInstanceReadReplica | rds:RestoreDBInstanceFromDBSnapshot"],
      RDS
    ],
    [
      "rds-network-open",
      50,
      [
        `ec2:AuthorizeSecurityGroupIngress | ec2:ModifySecurityGroupRules | ec2:ModifyNetworkInterfaceAttribute |
         ec2:CreateVpcPeeringConnection + ec2:CreateRoute`
      ]
    ],
    [
      "rds-param-weaken",
      50,
      [
        `rds:ModifyDBParameterGroup | rds:ModifyDBClusterParameterGroup | rds:ResetDBParameterGroup |
         rds:ResetDBClusterParameterGroup`
      ],
      RDS
    ],
    ["rds-option-weaken", 45, ["rds:ModifyOptionGroup"], RDS],
    ["rds-audit-off", 50, ["rds:StopActivityStream | rds:ModifyActivityStream"], RDS],
    ["rds-log-retention", 50, ["logs:DeleteLogGroup | logs:PutRetentionPolicy"]],
    ["rds-deletion-protection-off", 40, [`${MODIFY} | rds:ModifyGlobalCluster`], RDS],
    ["rds-proxy-modify", 60, ["rds:ModifyDBProxy | rds:ModifyDBProxyTargetGroup | rds:RegisterDBProxyTargets"], RDS],
    ["rds-proxy-create", 70, ["rds:CreateDBProxy", "pass:rds.amazonaws.com"]],
    ["rds-tag-tamper", 40, ["rds:AddTagsToResource | rds:RemoveTagsFromResource"], RDS],
    ["rds-custom-engine", 40, ["rds:CreateCustomDBEngineVersion | rds:ModifyCustomDBEngineVersion"], RDS],
    [
      "org-guard-removal",
      60,
      [
        `organizations:DetachPolicy | organizations:UpdatePolicy | organizations:DeletePolicy |
         organizations:LeaveOrganization`
      ]
    ],
    [
      "ssm-tunnel",
      50,
      [
        `ssm:StartSession | ssm:SendCommand | ssm:StartAutomationExecution | ecs:ExecuteCommand |
         ec2-instance-connect:SendSSHPublicKey | ec2-instance-connect:OpenTunnel`
      ]
    ],
    ["kms-db-grant", 65, ["kms:CreateGrant"]],
    ["kms-db-policy", 75, ["kms:PutKeyPolicy"]]
  ]),
  ...rows("destroy", "destruction", [
    [
      "rds-destroy",
      75,
      ["rds:DeleteDBInstance | rds:DeleteDBCluster | rds:DeleteGlobalCluster | rds:DeleteTenantDatabase"],
      RDS
    ],
    [
      "rds-backup-destroy",
      70,
      [
        `rds:DeleteDBSnapshot | rds:DeleteDBClusterSnapshot | rds:DeleteDBInstanceAutomatedBackup |
         rds:DeleteDBClusterAutomatedBackup | rds:StopDBInstanceAutomatedBackupsReplication | ${MODIFY}`
      ],
      RDS
    ],
    [
      "backup-destroy",
      70,
      [
        `backup:DeleteRecoveryPoint | backup:DeleteBackupVault | backup:DeleteBackupVaultLockConfiguration |
         backup:UpdateRecoveryPointLifecycle | backup:DisassociateRecoveryPoint | backup:DeleteBackupPlan |
         backup:DeleteBackupSelection`
      ]
    ],
    [
      "rds-backtrack",
      45,
      [
        `rds:BacktrackDBCluster | rds:SwitchoverBlueGreenDeployment | rds:FailoverDBCluster | rds:FailoverGlobalCluster |
         rds:PromoteReadReplicaDBCluster`
      ],
      RDS
    ],
    ["kms-db-destroy", 80, ["kms:ScheduleKeyDeletion | kms:DisableKey | kms:DeleteImportedKeyMaterial"]]
  ])
];
var INCLUDES = {
  ...Object.fromEntries(ROWS.flatMap(({ method, includes }) => includes === void 0 ? [] : [[method, includes]])),
  "rds-iam-auth-takeover": ["rds-master-credential-reset"],
  "rds-managed-secret-takeover": ["rds-master-credential-reset"],
  "rds-destroy-with-backups": ["rds-destroy", "rds-backup-destroy", "backup-destroy"]
};

// build/access/capabilities/resource-types.js
var DATABASE_TYPES = ["aws_db_instance", "aws_rds_cluster"];
var itself = (node) => [node];
var along = (...roles) => (node) => [...new Set(roles.flatMap((role) => linked(node, role)))];
function databasesOfSnapshot(node) {
  const seen = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Set();
  const pending = [node];
  for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
    if (seen.has(at))
      continue;
    seen.add(at);
    for (const database2 of along("instance", "cluster")(at))
      found.add(database2);
    pending.push(...linked(at, "source"));
  }
  return [...found];
}
var ROWS2 = [
  ["db", "arn:*:rds:*:*:db:*", ["aws_db_instance"], itself],
  ["cluster", "arn:*:rds:*:*:cluster:*", ["aws_rds_cluster"], itself],
  ["snapshot", "arn:*:rds:*:*:snapshot:*", ["aws_db_snapshot", "aws_db_snapshot_copy"], databasesOfSnapshot],
  [
    "cluster-snapshot",
    "arn:*:rds:*:*:cluster-snapshot:*",
    ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"],
    databasesOfSnapshot
  ],
  ["pg", "arn:*:rds:*:*:pg:*", ["aws_db_parameter_group"], along("instances")],
  ["cluster-pg", "arn:*:rds:*:*:cluster-pg:*", ["aws_rds_cluster_parameter_group"], along("clusters")],
  ["og", "arn:*:rds:*:*:og:*", ["aws_db_option_group"], along("instances")],
  ["db-proxy", "arn:*:rds:*:*:db-proxy:*", ["aws_db_proxy"], along("targets")],
  [
    "key",
    "arn:*:kms:*:*:key/*",
    ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"],
    along("databases")
  ],
  ["none", "*", [], () => []],
  ["other", "arn:*:*:*:*:*", [], () => []]
];
var RESOURCE_TYPES = new Map(ROWS2.map(([name, whole, nodes, databasesOf]) => [name, { name, whole: arnPattern(whole), nodes, databasesOf }]));

// build/access/capabilities/reach.js
var ANY_DATABASE = { label: "*", pattern: parsePattern("*"), breadth: "any" };
var ARN_PREFIXES = {
  aws_db_instance: ["identifier", "db:"],
  aws_rds_cluster_instance: ["identifier", "db:"],
  aws_rds_cluster: ["cluster_identifier", "cluster:"],
  aws_db_proxy: ["name", "db-proxy:"]
};
function databaseTarget(node) {
  const { type, address, attributes } = node.resource;
  const [attribute, prefix = ""] = ARN_PREFIXES[type] ?? [];
  const [name] = attribute === void 0 ? [] : valuesAt(attributes, [attribute]);
  const pattern = name?.kind === "known" && typeof name.value === "string" && name.value !== "" ? literalPattern(prefix + name.value.toLowerCase()) : [...literalPattern(prefix), { sort: "fixed", key: `${type}/${address}` }];
  return { label: address, node, pattern, breadth: "one" };
}
function reachOfAction(permissions, name, context, keys) {
  const grants = keys === void 0 ? permissions.of(name) : permissions.with(name, keys);
  if (grants.length === 0)
    return [];
  const { on, services } = actionNamed(name);
  return distinctReaches(on.flatMap((typeName) => {
    const type = RESOURCE_TYPES.get(typeName);
    return type === void 0 ? [] : grants.flatMap((grant) => reachOfGrant(grant, type, services, context));
  }));
}
function reachOfGrant(grant, type, services, context) {
  const reach = (target, more = {}) => ({
    target,
    certainty: more.certainty === "unknown" ? "unknown" : grant.certainty,
    because: [...grant.because, ...more.because ?? []],
    grants: [grant]
  });
  if (type.name === "none") {
    return grant.resource.kind === "everything" && grant.except.length === 0 ? [reach(void 0)] : [];
  }
  if (type.name === "other")
    return isOfService(grant, services) ? [reach(void 0)] : [];
  const named3 = context.directory.named(grant, type.whole, type.nodes);
  if (named3.kind === "none")
    return [];
  if (named3.kind === "any")
    return [reach(ANY_DATABASE)];
  if (named3.kind === "elsewhere") {
    const { label, pattern, because } = named3;
    const isOpen = because.length > 0;
    const target = { label, pattern, breadth: named3.isOne ? "one" : "several" };
    return [reach(target, { certainty: isOpen ? "unknown" : "yes", because })];
  }
  return named3.nodes.flatMap(({ node, certainty }) => {
    const databases = type.databasesOf(node);
    const targets = databases.length > 0 ? databases : type.nodes.includes("aws_kms_key") ? [] : [node];
    return targets.map((database2) => reach(databaseTarget(database2), { certainty }));
  });
}
function isOfService({ resource }, services) {
  if (resource.kind === "invalid")
    return false;
  return resource.kind !== "arn" || services.some((service3) => intersects(resource.segments.service, service3) !== "no");
}
function both(some, others) {
  return distinctReaches(some.flatMap((one) => others.flatMap((other) => {
    const target = commonTarget(one.target, other.target);
    if (target === null)
      return [];
    const certainty = one.certainty === "unknown" || other.certainty === "unknown" ? "unknown" : "yes";
    const because = [...one.because, ...other.because];
    return [{ target, certainty, because, grants: [...one.grants, ...other.grants] }];
  })));
}
function commonTarget(one, other) {
  if (one === void 0 || other === void 0)
    return one ?? other;
  if (one.breadth === "any")
    return other;
  if (other.breadth === "any")
    return one;
  if (one.label === other.label && one.node === other.node)
    return one;
  if (contains(one.pattern, other.pattern) === "yes")
    return other;
  return contains(other.pattern, one.pattern) === "yes" ? one : null;
}
function distinctReaches(reaches2) {
  if (reaches2.length < 2)
    return reaches2;
  const best = /* @__PURE__ */ new Map();
  for (const reach of reaches2) {
    const key = keyOfTarget(reach.target);
    const known = best.get(key);
    if (known === void 0 || isSurer(reach, known))
      best.set(key, reach);
  }
  const all2 = best.get(keyOfTarget(ANY_DATABASE)) ?? best.get(keyOfTarget(void 0));
  if (all2 === void 0)
    return [...best.values()];
  return [...best.values()].filter((reach) => reach === all2 || isSurer(reach, all2));
}
function keyOfTarget(target) {
  if (target === void 0)
    return "";
  return target.node === void 0 ? target.label : `${target.node.resource.type}/${target.node.id}`;
}
function isSurer(one, other) {
  return one.certainty === "yes" && other.certainty === "unknown";
}

// build/access/capabilities/describe.js
function partsOf(reach, settings) {
  const grants = distinctGrants(reach.grants);
  const isCertain = reach.certainty === "yes";
  return {
    certainty: isCertain ? "must" : "may",
    ...isCertain ? {} : { doubt: doubtOf2(reach) },
    guards: guardsOf3(grants, settings),
    because: isCertain ? [] : causesOf(reach),
    evidence: grants.map(evidenceOf2)
  };
}
function capabilityOf(reach, wording, settings) {
  const parts = partsOf(reach, settings);
  const hops = [...memberHops(reach.grants), ...wording.hops ?? []];
  return {
    access: wording.access,
    method: wording.method,
    database: reach.target ?? ANY_DATABASE,
    ...wording.user === void 0 ? {} : { user: wording.user },
    impact: wording.impact,
    ...wording.blocked === void 0 ? {} : { blocked: wording.blocked },
    ...parts,
    evidence: [...parts.evidence, ...wording.evidence ?? []],
    ...hops.length === 0 ? {} : { hops }
  };
}
function distinctGrants(grants) {
  const seen = /* @__PURE__ */ new Map();
  for (const grant of grants) {
    const { holder, path } = grant.policy.read.held;
    const key = [holder.resource.stack, holder.id, ...path, ...grant.path, grant.action].join("\n");
    if (!seen.has(key))
      seen.set(key, grant);
  }
  return [...seen.values()];
}
function evidenceOf2({ action, policy, path, text }) {
  const { holder, managed, path: attached } = policy.read.held;
  const message = managed === void 0 ? `allows ${action}` : `attaches ${managed}, which allows ${action}`;
  return { node: holder, path: managed === void 0 ? text?.path ?? path : attached, message };
}
function memberHops(grants) {
  const groups = /* @__PURE__ */ new Map();
  for (const grant of grants) {
    const group = grant.policy.through;
    if (group !== void 0 && !groups.has(group))
      groups.set(group, grant);
  }
  return [...groups.keys()].map((node) => ({
    kind: "member",
    target: `group/${nameOf(node)}`,
    node,
    certainty: "must",
    guards: [],
    because: [],
    evidence: [{ node, path: [], message: "is a group of the user" }]
  }));
}
function nameOf(node) {
  const name = node.resource.attributes.entries.get("name");
  return name?.kind === "known" && typeof name.value === "string" && name.value !== "" ? name.value : node.resource.address;
}
function causesOf({ because, grants }) {
  const conditions = grants.flatMap((grant) => grant.conditions.map(({ operator, key }) => ({ reason: `the condition ${operator} ${key} may be false` })));
  const causes = because.length > 0 ? because : conditions;
  return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}
function doubtOf2({ grants, because }) {
  const isInvalid = grants.some(({ policy }) => policy.read.policy.invalid !== void 0);
  if (isInvalid)
    return "invalid";
  const hasConditions = grants.some(({ conditions, certainty }) => certainty === "unknown" && conditions.length > 0);
  return hasConditions || because.length === 0 ? "condition" : "unresolved";
}
var GUARDS = [
  [/^aws:multifactorauth(?:present|age)$/, "multiFactor"],
  [/^aws:principalorg(?:id|paths)$/, "ownOrganization"],
  [/^aws:(?:sourceip|sourcevpc|sourcevpce|vpcsourceip)$/, "network"],
  [/^aws:source(?:arn|account)$/, "sourceOfService"],
  [/^(?:sts:rolesessionname|aws:sourceidentity|aws:tokenissuetime)$/, "session"]
];
function guardsOf3(grants, { weights }) {
  const guards = /* @__PURE__ */ new Map();
  for (const { conditions } of grants) {
    for (const { key, operator } of conditions) {
      if (operator.toLowerCase().endsWith("ifexists"))
        continue;
      const guard = GUARDS.find(([pattern]) => pattern.test(key.toLowerCase()))?.[1];
      if (guard !== void 0)
        guards.set(key, { key, factor: weights.guards[guard] });
    }
  }
  return [...guards.values()];
}
function impactOf(kind, score, { weights }) {
  const weight = weights.impact[kind];
  return Math.min(10, score / 10 * (weight / DEFAULT_WEIGHTS.impact[kind]));
}

// build/access/capabilities/administration.js
var OF_ADMINISTRATORS = [
  "rds:ModifyDBInstance",
  "rds:ModifyDBCluster",
  "rds:ModifyDBSnapshotAttribute",
  "rds:DeleteDBInstance",
  "rds-db:connect",
  "rds-data:ExecuteStatement",
  "secretsmanager:GetSecretValue",
  "kms:Decrypt",
  "kms:PutKeyPolicy",
  "iam:PassRole",
  "iam:PutRolePolicy",
  "iam:AttachRolePolicy"
];
var WRITING = /^rds:(?!describe|list|download)/;
var MANY = 25;
var WRITING_ACTIONS = [...ACTIONS.values()].flatMap(({ action, literal }) => literal !== void 0 && WRITING.test(literal) ? [action] : []);
var RDS_ONLY = new Set(ROWS.filter(({ isRdsOnly }) => isRdsOnly === true).map(({ method }) => method));
function administrator(permissions, context) {
  const grants = [];
  for (const action of OF_ADMINISTRATORS) {
    const grant = everywhere(permissions, action).find(({ statement }) => (statement.actions ?? []).some(({ pattern }) => isEveryAction(pattern)));
    if (grant === void 0)
      return void 0;
    grants.push(grant);
  }
  const [first] = grants;
  if (first === void 0)
    return void 0;
  const reach = reachOf(grants, [{ ...first, action: "*" }]);
  const { settings } = context;
  return capabilityOf(reach, { access: "admin", method: "admin-all", impact: impactOf("takeover", 100, settings) }, settings);
}
function rdsAdministrator(permissions, capabilities, context) {
  if (permissions.size < MANY)
    return capabilities;
  const granted = WRITING_ACTIONS.flatMap((action) => everywhere(permissions, action).slice(0, 1));
  if (granted.length < MANY)
    return capabilities;
  const { settings } = context;
  const [first] = granted;
  const reach = reachOf(granted, first === void 0 ? [] : [{ ...first, action: "rds:*" }]);
  const impact = impactOf("takeover", 100, settings);
  const full = capabilityOf(reach, { access: "admin", method: "rds-full-control", impact }, settings);
  const isPart = ({ method, database: database2, certainty }) => RDS_ONLY.has(method) && (database2.breadth !== "any" || certainty === full.certainty);
  const worst = /* @__PURE__ */ new Map();
  for (const one of capabilities.filter((each) => isPart(each) && each.access !== "admin" && each.database.breadth === "any")) {
    const known = worst.get(one.access);
    if (known === void 0 || one.impact > known.impact)
      worst.set(one.access, one);
  }
  const others = capabilities.filter((one) => !isPart(one) || worst.get(one.access) === one);
  return [full, ...others];
}
function everywhere(permissions, action) {
  const all2 = permissions.of(action).filter(({ resource, except }) => resource.kind === "everything" && except.length === 0);
  return [...all2.filter(({ certainty }) => certainty === "yes"), ...all2.filter(({ certainty }) => certainty !== "yes")];
}
function reachOf(granted, shown2) {
  const unsure = granted.filter(({ certainty }) => certainty === "unknown");
  return {
    target: ANY_DATABASE,
    certainty: unsure.length > 0 ? "unknown" : "yes",
    because: unsure.flatMap(({ because }) => because),
    grants: shown2
  };
}

// build/access/capabilities/iam-login.js
function acceptsIam({ resource }) {
  const [enabled] = valuesAt(resource.attributes, ["iam_database_authentication_enabled"]);
  if (enabled === void 0)
    return resource.mode === "data" || resource.type === "aws_rds_cluster_instance";
  return enabled.kind !== "known" || enabled.value !== false && enabled.value !== null && enabled.value !== "false";
}
function proxyAcceptsIam({ resource }) {
  const scheme = valuesAt(resource.attributes, ["default_auth_scheme"]);
  if (scheme.some((value) => mayBe(value, "IAM_AUTH")))
    return true;
  const auth = resource.attributes.entries.get("auth");
  if (resource.mode === "data" || auth !== void 0 && auth.kind !== "list" && auth.kind !== "map")
    return true;
  if (auth?.kind === "list" && auth.rest !== void 0)
    return true;
  return valuesAt(resource.attributes, ["auth", "iam_auth"]).some((value) => mayBe(value, "REQUIRED") || mayBe(value, "ENABLED"));
}
function isEndToEnd({ resource }) {
  const [scheme] = valuesAt(resource.attributes, ["default_auth_scheme"]);
  return scheme?.kind === "known" && scheme.value === "IAM_AUTH" && valuesAt(resource.attributes, ["auth", "secret_arn"]).length === 0;
}
function mayBe(value, text) {
  return value.kind === "known" ? value.value === text : value.kind === "unknown";
}

// build/access/capabilities/connect.js
function connectReaches(permissions, context) {
  const found = permissions.of("rds-db:connect").flatMap((grant) => reachesOf(grant, context));
  const best = /* @__PURE__ */ new Map();
  for (const each of found) {
    const { database: database2, user: user2, certainty, blocked } = each.capability;
    const key = `${database2.label}
${user2?.label ?? ""}
${blocked ?? ""}`;
    const known = best.get(key);
    if (known === void 0 || known.capability.certainty === "may" && certainty === "must")
      best.set(key, each);
  }
  return [...best.values()];
}
function reachesOf(grant, context) {
  const shown2 = grant.text === void 0 ? "*" : showText(grant.text);
  const reading = readArnTarget(grant.resource, grant.bindings, shown2);
  if (reading.kind === "dead")
    return [];
  const { target } = reading;
  const excepted = grant.except.flatMap((arn) => {
    const spared = readArnTarget(arn, grant.bindings, "");
    return spared.kind === "target" ? [spared.target] : [];
  });
  if (excepted.some((spared) => containsTarget(spared, target) === "yes"))
    return [];
  const user2 = userTarget(target, excepted, shown2, context);
  return loginTargets(target, shown2, context).map((login) => {
    const method = methodOf(grant, target, user2);
    const because = [...grant.because, ...login.because, ...causesOf2(target.user, target)];
    const isOpen = login.because.length > 0 || hasHole(target.user);
    const certainty = isOpen ? "unknown" : grant.certainty;
    const reach = { target: login.database, certainty, because, grants: [grant] };
    const capability = capabilityOf({ ...reach, target: login.target }, {
      access: "connect",
      method,
      user: user2.target,
      impact: context.settings.weights.impact[impactOfLogin(target, user2)],
      hops: login.hops,
      ...login.isOff ? { blocked: "iam-auth-off" } : {}
    }, context.settings);
    return { reach, capability, isPrivileged: user2.target.isPrivileged };
  });
}
function userTarget(target, excepted, shown2, context) {
  const [node] = onlyBinding(target.id, target.bindings)?.nodes ?? [];
  const { certain } = privilegedUsers(target, node, context.privileged, context.masters);
  const left = certain.filter(({ pattern }) => excepted.every((spared) => containsTarget(spared, { ...target, user: pattern }) !== "yes"));
  const scope = userScope(target.user);
  const label = labelOf(target.user, target, userPart(shown2));
  const isPrivileged = left.length > 0 || scope === "any" && certain.length === 0;
  return {
    target: { label, pattern: target.user, isPrivileged },
    scope,
    isGuarded: certain.length > 0 && left.length === 0
  };
}
function methodOf(grant, target, { target: user2, scope }) {
  if (grant.isNotResource)
    return "connect-notresource";
  const databases = databaseScope(target.id);
  const isAnyDatabase = databases === "any" || databases === "kind";
  if (scope === "any")
    return isAnyDatabase ? "connect-any-db-any-user" : "connect-any-user";
  if (user2.isPrivileged)
    return scope === "one" && !isPartial(databases) ? "connect-privileged-user" : "connect-broad-pattern";
  if (hasHole(target.user))
    return "connect-unresolved-user";
  if (hasHole(target.id))
    return "connect-unresolved-id";
  if (scope === "partial" || isPartial(databases))
    return "connect-broad-pattern";
  return isAnyDatabase ? "connect-any-db" : "connect-exact";
}
function isPartial(scope) {
  return scope === "partial";
}
function impactOfLogin(target, { target: user2, scope, isGuarded }) {
  const databases = databaseScope(target.id);
  const isAnyDatabase = databases === "any" || databases === "kind";
  if (scope === "any" && isAnyDatabase)
    return isGuarded ? "connectPrivileged" : "connectAnyDatabaseAnyUser";
  if (scope === "any" && isGuarded)
    return "connectAnyDatabase";
  if (scope === "any" || user2.isPrivileged)
    return "connectPrivileged";
  return isAnyDatabase ? "connectAnyDatabase" : "connectExact";
}
function loginTargets(target, shown2, context) {
  const { id } = target;
  const scope = databaseScope(id);
  if (scope === "any")
    return [elsewhere(ANY_DATABASE, [])];
  const nodes = onlyBinding(id, target.bindings)?.nodes ?? nodesWithId(id, context);
  const isOneOfSeveral = onlyBinding(id, target.bindings) !== void 0 && nodes.length > 1;
  if (nodes.length > 0 && scope !== "kind") {
    const because = isOneOfSeveral ? [{ reason: "which of the instances is meant is not known" }] : [];
    return nodes.flatMap((node) => loginsOf(node, because, target.user, context));
  }
  const label = labelOf(id, target, idPart(shown2));
  const breadth = scope === "kind" ? "any" : id.some(isWildcard) ? "several" : "one";
  return [elsewhere({ label, pattern: id, breadth }, causesOf2(id, target))];
}
function elsewhere(target, because) {
  return { target, database: target, hops: [], isOff: false, because };
}
function loginsOf(node, because, user2, context) {
  const { type } = node.resource;
  if (type === "aws_rds_cluster_instance") {
    const clusters = linked(node, "cluster");
    return (clusters.length > 0 ? clusters : [node]).map((each) => direct(each, because));
  }
  if (type !== "aws_db_proxy")
    return [direct(node, because)];
  const isOff = !proxyAcceptsIam(node);
  const behind = linked(node, "targets");
  if (behind.length === 0)
    return [{ ...direct(node, because), isOff }];
  const hop = {
    kind: "targets",
    target: nameOf(node),
    node,
    certainty: "must",
    guards: [],
    because: [],
    evidence: [{ node, path: [], message: "is a proxy of the database" }]
  };
  return behind.flatMap((database2) => {
    const onward = isEndToEnd(node) ? roleLogsIn(node, database2, user2, context) : [];
    return onward === "no" ? [] : [{ ...direct(database2, [...because, ...onward]), hops: [hop], isOff }];
  });
}
function roleLogsIn(proxy, database2, user2, context) {
  const open2 = {
    reason: "whether the role of the proxy may log in to the database is not known",
    span: proxy.resource.header
  };
  const [role] = linked(proxy, "role").flatMap((node) => context.identityOf(node) ?? []);
  if (role === void 0)
    return [open2];
  const id = loginPattern(database2, databaseTarget(database2).pattern);
  const fitting = context.permissions(role).of("rds-db:connect").filter((grant) => {
    const reading = readArnTarget(grant.resource, grant.bindings, "");
    if (reading.kind === "dead" || intersects(reading.target.user, user2) === "no")
      return false;
    const { target } = reading;
    const nodes = onlyBinding(target.id, target.bindings)?.nodes;
    return nodes === void 0 ? intersects(target.id, id) !== "no" : nodes.includes(database2);
  });
  if (fitting.length === 0)
    return role.policies.some(({ read }) => read.policy.unknown !== void 0) ? [open2] : "no";
  return fitting.some(({ certainty }) => certainty === "yes") ? [] : [open2];
}
function direct(node, because) {
  const database2 = databaseTarget(node);
  const target = { ...database2, pattern: loginPattern(node, database2.pattern) };
  return { target, database: database2, hops: [], isOff: !acceptsIam(node), because };
}
var IDS = {
  aws_db_instance: ["resource_id", "db-"],
  aws_rds_cluster_instance: ["dbi_resource_id", "db-"],
  aws_rds_cluster: ["cluster_resource_id", "cluster-"],
  aws_db_proxy: ["", "prx-"]
};
function loginPattern(node, name) {
  const known = resourceId(node);
  if (known !== void 0)
    return literalPattern(known);
  const [, prefix = ""] = IDS[node.resource.type] ?? [];
  const key = name.map((letter) => typeof letter === "string" ? letter : isSymbol(letter) ? letter.key : "").join("");
  return [...literalPattern(prefix), { sort: "fixed", key }];
}
function resourceId({ resource }) {
  const [attribute] = IDS[resource.type] ?? [];
  if (attribute === void 0)
    return void 0;
  const [value] = valuesAt(resource.attributes, [attribute === "" ? "arn" : attribute]);
  if (value?.kind !== "known" || typeof value.value !== "string")
    return void 0;
  return attribute === "" ? /:db-proxy:(prx-[^:]+)$/.exec(value.value)?.[1] : value.value;
}
var BY_ID = /* @__PURE__ */ new WeakMap();
function nodesWithId(id, context) {
  let known = BY_ID.get(context);
  if (known === void 0) {
    const nodes = Object.keys(IDS).flatMap((type) => context.directory.ofType(type));
    known = nodes.flatMap((node) => {
      const text = resourceId(node);
      return text === void 0 ? [] : [[literalPattern(text), node]];
    });
    BY_ID.set(context, known);
  }
  return known.filter(([text]) => contains(id, text) === "yes").map(([, node]) => node);
}
function causesOf2(pattern, { bindings }) {
  return pattern.flatMap((letter) => {
    const binding = isSymbol(letter) ? bindings.get(letter.key) : void 0;
    return binding?.sort === "hole" ? binding.because : [];
  });
}
function labelOf(pattern, { bindings }, written) {
  if (hasHole(pattern))
    return written;
  return pattern.map((letter) => {
    if (typeof letter === "string")
      return letter;
    if (isWildcard(letter))
      return letter.wildcard;
    const binding = bindings.get(letter.key);
    if (binding?.sort === "variable")
      return `\${${binding.name}}`;
    return binding?.sort === "fixed" ? `\${${referenceName(binding.reference)}}` : "";
  }).join("");
}
var MARKER = "dbuser:";
function idPart(shown2) {
  const rest = afterMarker(shown2);
  const slash = rest.indexOf("/");
  return slash < 0 ? rest : rest.slice(0, slash);
}
function userPart(shown2) {
  const rest = afterMarker(shown2);
  const slash = rest.indexOf("/");
  return slash < 0 ? rest : rest.slice(slash + 1);
}
function afterMarker(shown2) {
  const at = shown2.indexOf(MARKER);
  return at < 0 ? shown2 : shown2.slice(at + MARKER.length);
}

// build/access/capabilities/users.js
function masterUser(target, context) {
  const [master] = target?.node === void 0 ? [] : context.masters.of(target.node);
  const isNamed = master?.isKnown === true;
  return {
    label: isNamed ? master.name : "master",
    pattern: isNamed ? master.pattern : literalPattern("master"),
    isPrivileged: true
  };
}

// build/access/capabilities/data-api.js
var VERBS = ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql"];
var SWITCHES = ["rds:EnableHttpEndpoint", "rds:ModifyDBCluster"];
function dataApi(permissions, secrets, context) {
  if (secrets.length === 0)
    return [];
  const verbs = distinctReaches(VERBS.flatMap((verb) => reachOfAction(permissions, verb, context)));
  if (verbs.length === 0)
    return [];
  const switches = distinctReaches(SWITCHES.flatMap((action) => reachOfAction(permissions, action, context)));
  return secrets.flatMap((secret) => both(verbs, [secret]).flatMap((reach) => {
    const { method, reach: through, evidence } = throughEndpoint(reach, switches);
    if (through === void 0)
      return [];
    const { settings } = context;
    const score = method === "rds-data-api-enable" ? 80 : secret.isMaster ? 90 : 75;
    return [
      capabilityOf(through, {
        access: "sql",
        method,
        ...secret.isMaster ? { user: masterUser(through.target, context) } : {},
        impact: impactOf("sqlAsMaster", score, settings),
        evidence: [...secret.evidence, ...evidence]
      }, settings)
    ];
  }));
}
function throughEndpoint(reach, switches) {
  const node = reach.target?.node;
  const direct2 = { method: "rds-data-api-sql", reach, evidence: [] };
  if (node === void 0)
    return direct2;
  if (node.resource.type !== "aws_rds_cluster")
    return { ...direct2, reach: void 0 };
  const [enabled] = valuesAt(node.resource.attributes, ["enable_http_endpoint"]);
  const isOn = enabled === void 0 ? node.resource.mode === "data" ? "unknown" : "no" : enabled.kind !== "known" ? "unknown" : enabled.value === true || enabled.value === "true" ? "yes" : "no";
  const path = ["enable_http_endpoint"];
  if (isOn === "yes")
    return { ...direct2, evidence: [{ node, path, message: "has its Data API on" }] };
  const [turnedOn] = both([reach], switches);
  if (turnedOn !== void 0)
    return { method: "rds-data-api-enable", reach: turnedOn, evidence: [] };
  if (isOn === "no")
    return { ...direct2, reach: void 0 };
  const because = [...reach.because, { reason: "whether the Data API is on is not known", span: node.resource.header }];
  return { ...direct2, reach: { ...reach, certainty: "unknown", because } };
}

// build/access/capabilities/fold.js
function fold(capabilities) {
  return capabilities.filter((one) => !capabilities.some((other) => other !== one && isIncluded(one, other) && !isWeaker(other, one)));
}
function isIncluded(one, other) {
  if (one.access !== other.access || one.database.label === other.database.label) {
    return one.database.label === other.database.label && isPartOf(one.method, other.method);
  }
  const isSameWay = one.method === other.method || isPartOf(one.method, other.method);
  if (!isSameWay || other.database.breadth === "one")
    return false;
  const isSameUser = one.access !== "connect" || one.user?.label === other.user?.label;
  return isSameUser && contains(other.database.pattern, one.database.pattern) === "yes";
}
function isPartOf(part, whole) {
  return INCLUDES[whole]?.includes(part) === true;
}
function isWeaker(one, other) {
  const isLessCertain = one.certainty === "may" && other.certainty === "must";
  return isLessCertain || one.blocked !== void 0 && other.blocked === void 0;
}

// build/access/verbs/trusted-services.js
var ASSUME2 = askedAction("sts:AssumeRole");
var KNOWN = /* @__PURE__ */ new WeakMap();
var SOME_SERVICE = "";
function trustsService(role, service3) {
  let services = KNOWN.get(role);
  if (services === void 0)
    KNOWN.set(role, services = servicesOf2(role));
  return any([services.get(service3) ?? "no", services.get(SOME_SERVICE) ?? "no"]);
}
function servicesOf2({ trust }) {
  const services = /* @__PURE__ */ new Map();
  const add2 = (service3, decision) => {
    services.set(service3, any([services.get(service3) ?? "no", decision]));
  };
  for (const { policy } of trust) {
    if (policy.unknown !== void 0)
      add2(SOME_SERVICE, "unknown");
    for (const statement of policy.statements) {
      const { decision } = matchAction(statement, ASSUME2);
      if (statement.effect === "Deny" || decision === "no")
        continue;
      for (const { type, value, unknown } of statement.principals ?? []) {
        if (unknown !== void 0 && (type === "Service" || type === "unknown"))
          add2(SOME_SERVICE, "unknown");
        else if (type === "Service")
          add2(withoutRegion(value), decision);
      }
    }
  }
  for (const { policy } of trust) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Deny" || statement.conditions.length > 0)
        continue;
      if (matchAction(statement, ASSUME2).decision !== "yes")
        continue;
      for (const { type, value } of statement.principals ?? []) {
        if (type === "*" || type === "AWS" && value === "*")
          return /* @__PURE__ */ new Map();
        if (type === "Service")
          services.delete(withoutRegion(value));
      }
    }
  }
  return services;
}
function withoutRegion(service3) {
  return service3.toLowerCase().replace(/\.[a-z]{2}(?:-[a-z]+)+-\d\./, ".").replace(/\.amazonaws\.com\.cn$/, ".amazonaws.com");
}
function canBePassed(role, service3, granted) {
  return all([granted, trustsService(role, service3)]);
}

// build/access/verbs/pass-role.js
var ROLES2 = arnPattern("arn:*:iam::*:role/*");
var ROLE_TYPES2 = ["aws_iam_role"];
function passGrants(permissions, service3) {
  return permissions.with("iam:PassRole", keysOfPassing(service3));
}
function keysOfPassing(service3) {
  return /* @__PURE__ */ new Map([["iam:passedtoservice", { presence: "yes", values: [literalPattern(service3)], because: [] }]]);
}

// build/access/capabilities/rows.js
var PASS = "pass:";
var PASS_ROLE = "iam:passrole";
var ALTERNATIVES = /* @__PURE__ */ new Map();
function alternativeOf(written) {
  let alternative = ALTERNATIVES.get(written);
  if (alternative === void 0)
    ALTERNATIVES.set(written, alternative = parseAlternative(written));
  return alternative;
}
function parseAlternative(written) {
  if (written.startsWith(PASS))
    return { kind: "pass", service: written.slice(PASS.length) };
  const names = written.split("+").map((name) => name.trim());
  return { kind: "actions", names, keys: names.map((name) => name.toLowerCase()) };
}
function reachOfRow({ needs }, permissions, context) {
  if (!needs.every((alternatives) => alternatives.some((written) => isPossible(alternativeOf(written), permissions)))) {
    return [];
  }
  let found;
  for (const alternatives of needs) {
    const reached2 = distinctReaches(alternatives.flatMap((written) => reachOfAlternative(alternativeOf(written), permissions, context)));
    if (reached2.length === 0)
      return [];
    found = found === void 0 ? reached2 : both(found, reached2);
  }
  return found ?? [];
}
function isPossible(alternative, permissions) {
  return alternative.kind === "pass" ? permissions.has(PASS_ROLE) : alternative.keys.every((action) => permissions.has(action));
}
function reachOfAlternative(alternative, permissions, context) {
  if (!isPossible(alternative, permissions))
    return [];
  if (alternative.kind === "pass")
    return reachOfPassing(alternative.service, permissions, context);
  let found;
  for (const action of alternative.names) {
    const reached2 = reachOfAction(permissions, action, context);
    if (reached2.length === 0)
      return [];
    found = found === void 0 ? reached2 : both(found, reached2);
  }
  return found ?? [];
}
function reachOfPassing(service3, permissions, context) {
  const reaches2 = passGrants(permissions, service3).flatMap((grant) => {
    const reach = (certainty, because) => ({
      target: void 0,
      certainty,
      because: [...grant.because, ...because],
      grants: [grant]
    });
    const named3 = context.directory.named(grant, ROLES2, ROLE_TYPES2);
    if (named3.kind === "none")
      return [];
    if (named3.kind === "any")
      return [reach(grant.certainty, [])];
    if (named3.kind === "elsewhere") {
      return [reach("unknown", [{ reason: `whether ${named3.label} trusts ${service3} is not in the repository` }])];
    }
    return named3.nodes.flatMap(({ node, certainty }) => {
      const role = context.identityOf(node);
      const decision = role === void 0 ? "unknown" : canBePassed(role, service3, certainty);
      return decision === "no" ? [] : [reach(decision === "yes" ? grant.certainty : "unknown", [])];
    });
  });
  return distinctReaches(reaches2);
}

// build/access/capabilities/keys.js
var KEYS = RESOURCE_TYPES.get("key");
var WHOLE2 = KEYS?.whole ?? arnPattern("arn:*:kms:*:*:key/*");
function keyUse(key, action, permissions, context) {
  let best = { decision: "no", because: [], grants: [], evidence: [] };
  for (const grant of permissions.of(action)) {
    const named3 = context.directory.named(grant, WHOLE2, KEYS?.nodes ?? []);
    const isNamed = named3.kind === "any" || named3.kind === "nodes" && named3.nodes.some(({ node }) => node === key);
    if (!isNamed && !(named3.kind === "elsewhere" && named3.because.length > 0))
      continue;
    const because = named3.kind === "elsewhere" ? named3.because : [];
    const decision = named3.kind === "elsewhere" ? "unknown" : grant.certainty;
    const use = { decision, because: [...grant.because, ...because], grants: [grant], evidence: [] };
    if (decision === "yes")
      return use;
    best = use;
  }
  for (const read of policiesOfKey(key, context)) {
    const use = usedByEverybody(read, action);
    if (use.decision === "yes")
      return use;
    if (use.decision === "unknown")
      best = use;
  }
  return best;
}
function policiesOfKey(key, { resourcePolicies }) {
  return [key, ...linked(key, "policy")].flatMap((holder) => resourcePolicies.get(holder) ?? []);
}
function usedByEverybody({ policy, held }, action) {
  const none = { decision: "no", because: [], grants: [], evidence: [] };
  if (policy.unknown !== void 0)
    return { ...none, decision: "unknown", because: [{ reason: policy.unknown }] };
  for (const statement of policy.statements) {
    if (statement.effect === "Deny" || matchAction(statement, actionNamed(action)).decision === "no")
      continue;
    const found = (statement.principals ?? []).find(({ type, value }) => type === "*" || type === "AWS" && value === "*");
    if (found === void 0)
      continue;
    const isSure = statement.conditions.length === 0;
    const evidence = [{ node: held.holder, path: found.path, message: `allows ${action}` }];
    const because = statement.conditions.map(({ operator, key }) => ({
      reason: `the condition ${operator} ${key} may be false`
    }));
    return { ...none, decision: isSure ? "yes" : "unknown", because, evidence };
  }
  return none;
}

// build/access/capabilities/secrets.js
var SECRETS = arnPattern("arn:*:secretsmanager:*:*:secret:*");
var SECRET_TYPES = ["aws_secretsmanager_secret"];
var MANAGED = [
  arnPattern("arn:*:secretsmanager:*:*:secret:rds!db-*"),
  arnPattern("arn:*:secretsmanager:*:*:secret:rds!cluster-*")
];
var DATABASE_NAME = /(?:^|[^a-z])(?:db|dbs|rds|aurora|postgres|postgresql|mysql|mariadb|oracle|sqlserver|mssql|database)(?:[^a-z]|$)/i;
function secretReaches(permissions, context) {
  const grants = permissions.of("secretsmanager:GetSecretValue");
  return distinct2(grants.flatMap((grant) => reachesOf2(grant, { permissions, takesKey: true }, context)));
}
var WRITES = [
  {
    method: "rds-secret-policy-write",
    score: 75,
    actions: ["secretsmanager:PutResourcePolicy", "secretsmanager:DeleteResourcePolicy"]
  },
  {
    method: "rds-secret-replace",
    score: 60,
    actions: ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret", "secretsmanager:RotateSecret"]
  }
];
function secretWrites(permissions, context) {
  return WRITES.flatMap(({ method, score, actions }) => {
    const grants = actions.flatMap((action) => permissions.of(action));
    const reaches2 = grants.flatMap((grant) => reachesOf2(grant, { permissions, takesKey: false }, context));
    return distinct2(reaches2).map((reach) => ({ method, score, reach }));
  });
}
function reachesOf2(grant, asking, context) {
  const common = { certainty: grant.certainty, because: grant.because, grants: [grant], evidence: [] };
  const managed = managedDatabases(grant) ?? describedDatabases(grant, context);
  if (managed !== void 0)
    return ofManaged(managed, common, asking, context);
  const named3 = context.directory.named(grant, SECRETS, SECRET_TYPES);
  if (named3.kind === "any")
    return [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: true }];
  if (named3.kind === "nodes") {
    const masters = coversManaged(grant) ? [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: false }] : [];
    const ofTree = named3.nodes.flatMap(({ node, certainty }) => ofSecret(node, { ...common, certainty: certainty === "unknown" ? "unknown" : grant.certainty }, asking, context));
    return [...masters, ...ofTree];
  }
  if (named3.kind === "none")
    return [];
  const { label, pattern, isOne, because } = named3;
  if (coversManaged(grant)) {
    const target2 = isOne ? { label, pattern, breadth: "one" } : ANY_DATABASE;
    return [{ ...common, target: target2, isMaster: true, isEverySecret: false }];
  }
  if (!DATABASE_NAME.test(label))
    return [];
  const target = { label, pattern, breadth: isOne ? "one" : "several" };
  const reason = { reason: `only its name says that ${label} is of a database` };
  const reach = { ...common, certainty: "unknown", because: [...because, ...grant.because, reason] };
  return [{ ...reach, target, isMaster: false, isEverySecret: false }];
}
function managedDatabases({ resource, bindings }) {
  if (resource.kind !== "open")
    return void 0;
  const nodes = [...bindings.values()].flatMap((binding) => binding.sort === "fixed" && binding.reference.attribute.startsWith("master_user_secret") ? binding.nodes : []);
  return nodes.length === 0 ? void 0 : nodes;
}
function describedDatabases({ resource }, { directory: directory2 }) {
  if (resource.kind !== "arn" || literalText(resource.segments.resource) === void 0)
    return void 0;
  const nodes = DATABASE_TYPES.flatMap((type) => directory2.ofType(type)).filter((node) => valuesAt(node.resource.attributes, ["master_user_secret", "secret_arn"]).some((arn) => arn.kind === "known" && containsArn(resource, arnPattern(String(arn.value))) === "yes"));
  return nodes.length === 0 ? void 0 : nodes;
}
function ofManaged(databases, common, asking, context) {
  return databases.flatMap((node) => {
    const usable = usableWith(linked(node, "master_user_secret_key"), common, asking, context);
    return usable === void 0 ? [] : [{ ...usable, target: databaseTarget(node), isMaster: true, isEverySecret: false }];
  });
}
function ofSecret(secret, common, asking, context) {
  const usable = usableWith(linked(secret, "kms_key"), common, asking, context);
  if (usable === void 0)
    return [];
  const bound = databasesOfSecret(secret, context);
  if (bound.length > 0) {
    return bound.map(({ database: database2, isMaster, evidence }) => ({
      ...usable,
      target: databaseTarget(database2),
      isMaster,
      isEverySecret: false,
      evidence: [...usable.evidence, evidence]
    }));
  }
  const name = secretName(secret);
  if (!DATABASE_NAME.test(name))
    return [];
  const target = {
    label: secret.resource.address,
    pattern: literalPattern(`secret:${name}`),
    breadth: "one"
  };
  const reason = {
    reason: `only its name says that ${secret.resource.address} is of a database`,
    span: secret.resource.header
  };
  const because = [...usable.because, reason];
  return [{ ...usable, certainty: "unknown", because, target, isMaster: false, isEverySecret: false }];
}
function usableWith(keys, common, { permissions, takesKey }, context) {
  if (!takesKey)
    return common;
  let usable = common;
  for (const key of keys) {
    const use = keyUse(key, "kms:Decrypt", permissions, context);
    if (use.decision === "no")
      return void 0;
    usable = {
      certainty: use.decision === "unknown" ? "unknown" : usable.certainty,
      because: [...usable.because, ...use.because],
      grants: [...usable.grants, ...use.grants],
      evidence: [...usable.evidence, ...use.evidence]
    };
  }
  return usable;
}
var BOUND = /* @__PURE__ */ new WeakMap();
function databasesOfSecret(secret, context) {
  let bound = BOUND.get(context);
  if (bound === void 0)
    BOUND.set(context, bound = bindSecrets(context));
  return bound.get(secret) ?? [];
}
function bindSecrets({ directory: directory2 }) {
  const bound = /* @__PURE__ */ new Map();
  const bind = (secret, database2, isMaster, evidence) => {
    const of = bound.get(secret) ?? /* @__PURE__ */ new Map();
    bound.set(secret, of);
    const known = of.get(database2);
    if (known === void 0 || isMaster && !known.isMaster)
      of.set(database2, { database: database2, isMaster, evidence });
  };
  for (const proxy of directory2.ofType("aws_db_proxy")) {
    for (const secret of linked(proxy, "secrets")) {
      const evidence = { node: proxy, path: ["auth"], message: "logs in to its databases with the secret" };
      for (const database2 of linked(proxy, "targets"))
        bind(secret, database2, false, evidence);
    }
  }
  for (const secret of directory2.ofType("aws_secretsmanager_secret")) {
    for (const attachment of linked(secret, "target_attachments")) {
      const evidence = { node: attachment, path: [], message: "is the secret of the database" };
      for (const database2 of linked(attachment, "databases"))
        bind(secret, database2, true, evidence);
    }
    for (const version of linked(secret, "versions")) {
      const evidence = { node: version, path: ["secret_string"], message: "holds a password of the database" };
      for (const database2 of linked(version, "databases"))
        bind(secret, database2, holdsMaster(version, database2), evidence);
    }
  }
  for (const database2 of DATABASE_TYPES.flatMap((type) => directory2.ofType(type))) {
    for (const source of linked(database2, "password_source")) {
      const evidence = {
        node: database2,
        path: [passwordAttribute(database2)],
        message: "has the password of the secret"
      };
      if (source.resource.type === "aws_secretsmanager_secret")
        bind(source, database2, true, evidence);
      if (source.resource.type === "aws_secretsmanager_secret_version") {
        for (const secret of linked(source, "secret"))
          bind(secret, database2, true, evidence);
      }
    }
  }
  for (const version of directory2.ofType("aws_secretsmanager_secret_version")) {
    const passwords = new Set(linked(version, "password_source"));
    if (passwords.size === 0)
      continue;
    for (const database2 of DATABASE_TYPES.flatMap((type) => directory2.ofType(type))) {
      if (!linked(database2, "password_source").some((source) => passwords.has(source)))
        continue;
      const evidence = { node: version, path: ["secret_string"], message: "holds the master password of the database" };
      for (const secret of linked(version, "secret"))
        bind(secret, database2, true, evidence);
    }
  }
  return new Map([...bound].map(([secret, of]) => [secret, [...of.values()]]));
}
function holdsMaster(version, database2) {
  const passwords = new Set(linked(version, "password_source"));
  return linked(database2, "password_source").some((source) => passwords.has(source));
}
function passwordAttribute({ resource }) {
  return resource.type === "aws_rds_cluster" ? "master_password" : "password";
}
function coversManaged({ resource }) {
  return MANAGED.some((managed) => intersectsArn(resource, managed) === "yes");
}
function secretName({ resource }) {
  const [name] = valuesAt(resource.attributes, ["name"]);
  return name?.kind === "known" && typeof name.value === "string" ? name.value : resource.name;
}
function distinct2(reaches2) {
  const rank = ({ certainty, isMaster }) => (certainty === "yes" ? 2 : 0) + (isMaster ? 1 : 0);
  const best = /* @__PURE__ */ new Map();
  for (const reach of reaches2) {
    const key = reach.target?.label ?? "";
    const known = best.get(key);
    if (known === void 0 || rank(reach) > rank(known))
      best.set(key, reach);
  }
  const every = [...best.values()].find(({ isEverySecret, certainty }) => isEverySecret && certainty === "yes");
  return every === void 0 ? [...best.values()] : [every];
}

// build/access/capabilities/itself.js
var ROLE = arnPattern("arn:*:iam::*:role/*");
var USER = arnPattern("arn:*:iam::*:user/*");
function about(grant, whole, nodes, context) {
  if (nodes.length === 0)
    return void 0;
  const types = [...new Set(nodes.map(({ resource }) => resource.type))];
  const named3 = context.directory.named(grant, whole, types);
  if (named3.kind === "any")
    return [];
  if (named3.kind === "elsewhere")
    return named3.because.length > 0 ? named3.because : void 0;
  if (named3.kind === "none")
    return void 0;
  const own = named3.nodes.filter(({ node }) => nodes.includes(node));
  if (own.length === 0)
    return void 0;
  return own.some(({ certainty }) => certainty === "yes") ? [] : [{ reason: "which resource is meant is not known" }];
}
function ownPolicies({ policies }) {
  const holders = policies.map(({ read }) => read.held.holder);
  return holders.filter(({ resource }) => resource.type === "aws_iam_policy" && resource.nativeType !== "AWS::IAM::Policy");
}

// build/access/capabilities/boundary-removal.js
var REMOVALS = {
  role: {
    whole: ROLE,
    boundary: ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"],
    inline: ["iam:DeleteRolePolicy", "iam:PutRolePolicy"],
    attached: ["iam:DetachRolePolicy"]
  },
  user: {
    whole: USER,
    boundary: ["iam:DeleteUserPermissionsBoundary", "iam:PutUserPermissionsBoundary"],
    inline: ["iam:DeleteUserPolicy", "iam:PutUserPolicy"],
    attached: ["iam:DetachUserPolicy"]
  }
};
var GIVING = {
  role: ["iam:AttachRolePolicy", "iam:PutRolePolicy"],
  user: ["iam:AttachUserPolicy", "iam:PutUserPolicy"]
};
function boundaryRemoval(identity, permissions, context) {
  if (identity.kind !== "role" && identity.kind !== "user")
    return void 0;
  const { whole, boundary, inline, attached } = REMOVALS[identity.kind];
  const denying = identity.policies.filter(({ read, through }) => through === void 0 && deniesDatabases(read.policy.statements));
  const isAttached = ({ read }) => read.held.managed !== void 0 || ownPolicies(identity).includes(read.held.holder);
  const parts = [
    { actions: identity.boundaries === void 0 ? [] : boundary, policies: [], isBoundary: true },
    { actions: inline, policies: denying.filter((policy) => !isAttached(policy)), isBoundary: false },
    { actions: attached, policies: denying.filter(isAttached), isBoundary: false }
  ];
  const removable = parts.filter(({ policies, isBoundary }) => isBoundary || policies.length > 0).flatMap((limit) => {
    const reach = removes(limit.actions, whole, identity, permissions, context);
    return reach === void 0 ? [] : [{ ...limit, ...reach }];
  });
  const isGiven = GIVING[identity.kind].some((action) => permissions.of(action).length > 0);
  for (const removed of [...removable.map((each) => [each]), removable]) {
    const [first] = removed;
    if (first === void 0)
      continue;
    const freed = without(removed, identity);
    if (!reachesDatabasesAs(freed, context) && !(isGiven && reachesDatabasesAs(freed, context, "AdministratorAccess")))
      continue;
    const isSure = removed.every(({ reach: reach2 }) => reach2.certainty === "yes");
    const reach = {
      target: ANY_DATABASE,
      certainty: isSure ? "yes" : "unknown",
      because: removed.flatMap((each) => each.reach.because),
      grants: removed.flatMap((each) => each.reach.grants)
    };
    return { reach, action: first.action };
  }
  return void 0;
}
function removes(actions, whole, { node }, permissions, context) {
  for (const action of actions) {
    for (const grant of permissions.of(action)) {
      const causes = about(grant, whole, [node], context);
      if (causes === void 0)
        continue;
      const isSure = grant.certainty === "yes" && causes.length === 0;
      const because = [...grant.because, ...causes];
      return {
        reach: { target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] },
        action
      };
    }
  }
  return void 0;
}
function without(limits2, identity) {
  const gone = new Set(limits2.flatMap(({ policies }) => policies));
  return {
    ...identity,
    boundaries: limits2.some(({ isBoundary }) => isBoundary) ? void 0 : identity.boundaries,
    policies: identity.policies.filter((each) => !gone.has(each))
  };
}
function deniesDatabases(statements) {
  return statements.some((statement) => statement.effect === "Deny" && [...ACTIONS.values()].some((asked) => matchAction(statement, asked).decision === "yes"));
}

// build/graph/link-table.js
var INSTANCE = ["aws_db_instance"];
var CLUSTER = ["aws_rds_cluster"];
var MEMBER = ["aws_rds_cluster_instance"];
var PROXY = ["aws_db_proxy"];
var DATABASE = [...INSTANCE, ...CLUSTER];
var ANY_DATABASE2 = [...DATABASE, ...MEMBER];
var INSTANCE_SNAPSHOT = ["aws_db_snapshot", "aws_db_snapshot_copy"];
var CLUSTER_SNAPSHOT = ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"];
var SNAPSHOT = [...INSTANCE_SNAPSHOT, ...CLUSTER_SNAPSHOT];
var SUBNET_GROUP = ["aws_db_subnet_group"];
var SUBNET = ["aws_subnet", "aws_default_subnet"];
var VPC = ["aws_vpc", "aws_default_vpc"];
var ROUTE_TABLE = ["aws_route_table", "aws_default_route_table"];
var SECURITY_GROUP = ["aws_security_group", "aws_default_security_group"];
var SECURITY_GROUP_RULE = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"];
var ANY_GROUP_RULE = ["aws_security_group_rule", ...SECURITY_GROUP_RULE];
var PEERING = ["aws_vpc_peering_connection"];
var NETWORK_ACL = ["aws_network_acl", "aws_default_network_acl"];
var GATEWAY = ["aws_internet_gateway", "aws_vpn_gateway"];
var ROLE2 = ["aws_iam_role"];
var USER2 = ["aws_iam_user"];
var GROUP = ["aws_iam_group"];
var POLICY = ["aws_iam_policy"];
var PERMISSION_SET = ["aws_ssoadmin_permission_set"];
var KEY = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"];
var ALIAS = ["aws_kms_alias"];
var SECRET = ["aws_secretsmanager_secret"];
var FUNCTION = ["aws_lambda_function"];
var ALARM = ["aws_cloudwatch_metric_alarm"];
var LOG_GROUP = ["aws_cloudwatch_log_group"];
var LOG_FILTER = ["aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter"];
var VAULT = ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"];
var BUCKET = ["aws_s3_bucket"];
var COPY = [
  "aws_db_instance_automated_backups_replication",
  "aws_rds_cluster_activity_stream",
  "aws_rds_export_task"
];
var PASSWORD_SOURCE = [
  "aws_secretsmanager_secret",
  "aws_secretsmanager_secret_version",
  "aws_secretsmanager_random_password",
  "aws_ssm_parameter",
  "random_password",
  "random_string"
];
var ROWS3 = [
  // Databases
  [INSTANCE, "parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
  [INSTANCE, "option_group_name", "option_group", ["aws_db_option_group"], "instances"],
  [INSTANCE, "replicate_source_db", "source", DATABASE, "replicas"],
  [INSTANCE, "restore_to_point_in_time.source_db_instance_identifier", "source", INSTANCE],
  [INSTANCE, "restore_to_point_in_time.source_dbi_resource_id", "source", INSTANCE],
  [INSTANCE, "snapshot_identifier", "snapshot", SNAPSHOT],
  [INSTANCE, "cluster_identifier", "cluster", CLUSTER, "members"],
  [INSTANCE, "password", "password_source", PASSWORD_SOURCE],
  [INSTANCE, "password_wo", "password_source", PASSWORD_SOURCE],
  [CLUSTER, "db_cluster_parameter_group_name", "parameter_group", ["aws_rds_cluster_parameter_group"], "clusters"],
  [CLUSTER, "db_instance_parameter_group_name", "instance_parameter_group", ["aws_db_parameter_group"]],
  [CLUSTER, "replication_source_identifier", "source", DATABASE, "replicas"],
  [CLUSTER, "restore_to_point_in_time.source_cluster_identifier", "source", CLUSTER],
  [CLUSTER, "restore_to_point_in_time.source_cluster_resource_id", "source", CLUSTER],
  [CLUSTER, "snapshot_identifier", "snapshot", SNAPSHOT],
  [CLUSTER, "global_cluster_identifier", "global_cluster", ["aws_rds_global_cluster"], "clusters"],
  [CLUSTER, "iam_roles", "roles", ROLE2],
  [CLUSTER, "master_password", "password_source", PASSWORD_SOURCE],
  [CLUSTER, "master_password_wo", "password_source", PASSWORD_SOURCE],
  [MEMBER, "cluster_identifier", "cluster", CLUSTER, "members"],
  [MEMBER, "db_parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
  [["aws_rds_global_cluster"], "source_db_cluster_identifier", "source", CLUSTER],
  [ANY_DATABASE2, "db_subnet_group_name", "subnet_group", SUBNET_GROUP, "databases"],
  [DATABASE, "vpc_security_group_ids", "security_groups", SECURITY_GROUP, "databases"],
  [ANY_DATABASE2, "kms_key_id", "kms_key", KEY, "databases"],
  [ANY_DATABASE2, "kms_key_id", "kms_alias", ALIAS],
  [ANY_DATABASE2, "performance_insights_kms_key_id", "performance_insights_kms_key", KEY],
  [ANY_DATABASE2, "performance_insights_kms_key_id", "performance_insights_kms_alias", ALIAS],
  [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_key", KEY],
  [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_alias", ALIAS],
  [ANY_DATABASE2, "monitoring_role_arn", "monitoring_role", ROLE2],
  [DATABASE, "domain_iam_role_name", "domain_role", ROLE2],
  [INSTANCE, "domain_auth_secret_arn", "domain_secret", SECRET],
  [["aws_db_instance_role_association"], "db_instance_identifier", "instance", INSTANCE, "role_associations"],
  [["aws_db_instance_role_association"], "role_arn", "role", ROLE2],
  [["aws_rds_cluster_role_association"], "db_cluster_identifier", "cluster", CLUSTER, "role_associations"],
  [["aws_rds_cluster_role_association"], "role_arn", "role", ROLE2],
  [["aws_rds_cluster_activity_stream"], "resource_arn", "cluster", CLUSTER, "activity_streams"],
  [["aws_rds_cluster_endpoint"], "cluster_identifier", "cluster", CLUSTER, "endpoints"],
  [
    ["aws_db_instance_automated_backups_replication"],
    "source_db_instance_arn",
    "instance",
    INSTANCE,
    "backup_replications"
  ],
  // Snapshots and exports
  [["aws_db_snapshot"], "db_instance_identifier", "instance", INSTANCE, "snapshots"],
  [["aws_db_cluster_snapshot"], "db_cluster_identifier", "cluster", CLUSTER, "snapshots"],
  [["aws_db_snapshot_copy"], "source_db_snapshot_identifier", "source", INSTANCE_SNAPSHOT, "copies"],
  [["aws_rds_cluster_snapshot_copy"], "source_db_cluster_snapshot_identifier", "source", CLUSTER_SNAPSHOT, "copies"],
  [SNAPSHOT, "kms_key_id", "kms_key", KEY],
  [SNAPSHOT, "kms_key_id", "kms_alias", ALIAS],
  [["aws_rds_export_task"], "source_arn", "source", [...SNAPSHOT, ...CLUSTER]],
  [["aws_rds_export_task"], "iam_role_arn", "role", ROLE2],
  [COPY, "kms_key_id", "kms_key", KEY],
  [COPY, "kms_key_id", "kms_alias", ALIAS],
  [["aws_rds_export_task"], "s3_bucket_name", "bucket", BUCKET],
  // RDS Proxy
  [PROXY, "role_arn", "role", ROLE2],
  [PROXY, "auth.secret_arn", "secrets", SECRET],
  [PROXY, "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [PROXY, "vpc_subnet_ids", "subnets", SUBNET],
  [["aws_db_proxy_target"], "db_proxy_name", "proxy", PROXY, "registrations"],
  [["aws_db_proxy_target"], "db_instance_identifier", "database", INSTANCE],
  [["aws_db_proxy_target"], "db_cluster_identifier", "database", CLUSTER],
  [
    ["aws_db_proxy_target"],
    "target_group_name",
    "target_group",
    ["aws_db_proxy_default_target_group"],
    "registrations"
  ],
  [["aws_db_proxy_default_target_group"], "db_proxy_name", "proxy", PROXY, "target_groups"],
  [["aws_db_proxy_default_target_group"], "db_instance_identifiers", "databases", INSTANCE],
  [["aws_db_proxy_default_target_group"], "db_cluster_identifiers", "databases", CLUSTER],
  [["aws_db_proxy_endpoint"], "db_proxy_name", "proxy", PROXY, "endpoints"],
  [["aws_db_proxy_endpoint"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [["aws_db_proxy_endpoint"], "vpc_subnet_ids", "subnets", SUBNET],
  // Network
  [SUBNET_GROUP, "subnet_ids", "subnets", SUBNET, "subnet_groups"],
  [SUBNET, "vpc_id", "vpc", VPC, "subnets"],
  [["aws_route_table_association"], "subnet_id", "subnet", SUBNET, "route_table_associations"],
  [["aws_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
  [["aws_main_route_table_association"], "vpc_id", "vpc", VPC, "main_route_table_associations"],
  [["aws_main_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
  [["aws_default_route_table"], "default_route_table_id", "vpc", VPC, "main_route_tables"],
  [["aws_route_table"], "vpc_id", "vpc", VPC, "route_tables"],
  [ROUTE_TABLE, "route.gateway_id", "gateways", GATEWAY],
  [ROUTE_TABLE, "route.nat_gateway_id", "nats", ["aws_nat_gateway"]],
  [["aws_route"], "route_table_id", "route_table", ROUTE_TABLE, "routes"],
  [["aws_route"], "gateway_id", "gateway", GATEWAY],
  [["aws_route"], "nat_gateway_id", "nat", ["aws_nat_gateway"]],
  [["aws_internet_gateway"], "vpc_id", "vpc", VPC, "internet_gateways"],
  [["aws_internet_gateway_attachment"], "vpc_id", "vpc", VPC],
  [["aws_internet_gateway_attachment"], "internet_gateway_id", "gateway", ["aws_internet_gateway"], "attachments"],
  [["aws_nat_gateway"], "subnet_id", "subnet", SUBNET],
  [ROUTE_TABLE, "route.vpc_peering_connection_id", "peerings", PEERING],
  [["aws_route"], "vpc_peering_connection_id", "peerings", PEERING],
  [PEERING, "vpc_id", "vpc", VPC, "peerings"],
  [PEERING, "peer_vpc_id", "peer_vpc", VPC, "peerings"],
  [["aws_network_acl"], "vpc_id", "vpc", VPC],
  [["aws_network_acl"], "subnet_ids", "subnets", SUBNET, "network_acls"],
  [["aws_default_network_acl"], "default_network_acl_id", "vpc", VPC, "default_network_acls"],
  [["aws_network_acl_association"], "network_acl_id", "network_acl", NETWORK_ACL],
  [["aws_network_acl_association"], "subnet_id", "subnet", SUBNET, "network_acl_associations"],
  [["aws_network_acl_rule"], "network_acl_id", "network_acl", NETWORK_ACL, "rules"],
  // A template has the subnet's id in the same place.
  [["aws_flow_log"], "vpc_id", "vpc", [...VPC, ...SUBNET], "flow_logs"],
  [["aws_flow_log"], "subnet_id", "subnet", SUBNET, "flow_logs"],
  [SECURITY_GROUP, "vpc_id", "vpc", VPC],
  [SECURITY_GROUP, "ingress.security_groups", "source_security_groups", SECURITY_GROUP],
  [SECURITY_GROUP, "ingress.prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [ANY_GROUP_RULE, "security_group_id", "security_group", SECURITY_GROUP, "rules"],
  [["aws_security_group_rule"], "source_security_group_id", "source_security_groups", SECURITY_GROUP],
  [["aws_security_group_rule"], "prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [SECURITY_GROUP_RULE, "referenced_security_group_id", "source_security_groups", SECURITY_GROUP],
  [SECURITY_GROUP_RULE, "prefix_list_id", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [["aws_ec2_managed_prefix_list_entry"], "prefix_list_id", "prefix_list", ["aws_ec2_managed_prefix_list"], "entries"],
  // Secrets
  [SECRET, "kms_key_id", "kms_key", KEY],
  [SECRET, "kms_key_id", "kms_alias", ALIAS],
  [["aws_secretsmanager_secret_rotation"], "secret_id", "secret", SECRET, "rotation"],
  [["aws_secretsmanager_secret_rotation"], "rotation_lambda_arn", "function", FUNCTION],
  [["aws_secretsmanager_secret_policy"], "secret_arn", "secret", SECRET, "policy"],
  [["aws_secretsmanager_secret_version"], "secret_id", "secret", SECRET, "versions"],
  [["AWS::SecretsManager::SecretTargetAttachment"], "SecretId", "secret", SECRET, "target_attachments"],
  [["AWS::SecretsManager::SecretTargetAttachment"], "TargetId", "databases", ANY_DATABASE2],
  [["aws_secretsmanager_secret_version"], "secret_string", "databases", DATABASE],
  [["aws_secretsmanager_secret_version"], "secret_string", "password_source", PASSWORD_SOURCE],
  [["aws_secretsmanager_secret_version"], "secret_string_wo", "password_source", PASSWORD_SOURCE],
  // Monitoring
  ...["dimensions", "metric_query.metric.dimensions"].flatMap((dimensions) => [
    [ALARM, `${dimensions}.DBInstanceIdentifier`, "databases", [...INSTANCE, ...MEMBER], "alarms"],
    [ALARM, `${dimensions}.DBClusterIdentifier`, "databases", CLUSTER, "alarms"]
  ]),
  [LOG_FILTER, "log_group_name", "log_group", LOG_GROUP],
  [LOG_FILTER, "log_group_name", "databases", ANY_DATABASE2],
  [LOG_GROUP, "name", "databases", ANY_DATABASE2],
  // Functions and other compute
  [FUNCTION, "role", "role", ROLE2],
  [FUNCTION, "vpc_config.subnet_ids", "subnets", SUBNET],
  [FUNCTION, "vpc_config.security_group_ids", "security_groups", SECURITY_GROUP],
  [FUNCTION, "kms_key_arn", "kms_key", KEY],
  [["aws_lambda_permission"], "function_name", "function", FUNCTION, "permissions"],
  [["aws_lambda_permission"], "source_arn", "source", SECRET],
  [["aws_instance"], "subnet_id", "subnet", SUBNET],
  [["aws_instance"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [["aws_instance"], "iam_instance_profile", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_ecs_task_definition"], "task_role_arn", "role", ROLE2],
  [["aws_ecs_task_definition"], "execution_role_arn", "execution_role", ROLE2],
  [["aws_launch_template"], "iam_instance_profile.name", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_launch_template"], "iam_instance_profile.arn", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_glue_job", "aws_glue_dev_endpoint"], "role_arn", "role", ROLE2],
  [["aws_cloudformation_stack"], "iam_role_arn", "role", ROLE2],
  [["aws_codebuild_project"], "service_role", "role", ROLE2],
  [["aws_sagemaker_notebook_instance"], "role_arn", "role", ROLE2],
  [["aws_apprunner_service"], "instance_configuration.instance_role_arn", "role", ROLE2],
  [["aws_sfn_state_machine"], "role_arn", "role", ROLE2],
  [["aws_eks_pod_identity_association"], "role_arn", "role", ROLE2],
  // Identities and their policies
  [["aws_iam_role_policy"], "role", "role", ROLE2, "policies"],
  [["aws_iam_role_policy_attachment"], "role", "role", ROLE2, "attachments"],
  [["aws_iam_user_policy"], "user", "user", USER2, "policies"],
  [["aws_iam_user_policy_attachment"], "user", "user", USER2, "attachments"],
  [["aws_iam_group_policy"], "group", "group", GROUP, "policies"],
  [["aws_iam_group_policy_attachment"], "group", "group", GROUP, "attachments"],
  [["aws_iam_policy_attachment"], "roles", "roles", ROLE2, "attachments"],
  [["aws_iam_policy_attachment"], "users", "users", USER2, "attachments"],
  [["aws_iam_policy_attachment"], "groups", "groups", GROUP, "attachments"],
  [
    [
      "aws_iam_role_policy_attachment",
      "aws_iam_user_policy_attachment",
      "aws_iam_group_policy_attachment",
      "aws_iam_policy_attachment"
    ],
    "policy_arn",
    "policy",
    POLICY,
    "attachments"
  ],
  // A policy of a template names its identities itself.
  [POLICY, "roles", "roles", ROLE2, "direct_policies"],
  [POLICY, "users", "users", USER2, "direct_policies"],
  [POLICY, "groups", "groups", GROUP, "direct_policies"],
  [[...ROLE2, ...USER2, ...GROUP], "managed_policy_arns", "direct_policies", POLICY, "attached_to"],
  [[...ROLE2, ...USER2], "permissions_boundary", "permissions_boundary", POLICY, "bounds"],
  [["aws_iam_user_group_membership"], "user", "user", USER2, "memberships"],
  [["aws_iam_user_group_membership"], "groups", "groups", GROUP, "memberships"],
  [["aws_iam_group_membership"], "users", "users", USER2, "memberships"],
  [["aws_iam_group_membership"], "group", "group", GROUP, "memberships"],
  [USER2, "groups", "groups", GROUP, "users"],
  [["aws_iam_instance_profile"], "role", "role", ROLE2, "instance_profiles"],
  [
    [
      "aws_ssoadmin_permission_set_inline_policy",
      "aws_ssoadmin_managed_policy_attachment",
      "aws_ssoadmin_customer_managed_policy_attachment",
      "aws_ssoadmin_account_assignment"
    ],
    "permission_set_arn",
    "permission_set",
    PERMISSION_SET,
    "attachments"
  ],
  [
    ["aws_ssoadmin_permissions_boundary_attachment"],
    "permission_set_arn",
    "permission_set",
    PERMISSION_SET,
    "boundary_attachments"
  ],
  [
    ["aws_ssoadmin_customer_managed_policy_attachment"],
    "customer_managed_policy_reference.name",
    "policy",
    POLICY,
    "attachments"
  ],
  [
    ["aws_ssoadmin_permissions_boundary_attachment"],
    "permissions_boundary.customer_managed_policy_reference.name",
    "policy",
    POLICY,
    "bounding_attachments"
  ],
  // Keys
  [ALIAS, "target_key_id", "key", KEY, "aliases"],
  [["aws_kms_key_policy"], "key_id", "key", KEY, "policy"],
  [["aws_kms_grant"], "key_id", "key", KEY, "grants"],
  [["aws_kms_grant"], "grantee_principal", "grantee", [...ROLE2, ...USER2]],
  [["aws_kms_replica_key"], "primary_key_arn", "primary", KEY],
  // Sharing with other accounts
  [["aws_ram_resource_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "resources"],
  [["aws_ram_resource_association"], "resource_arn", "cluster", CLUSTER, "resource_shares"],
  [["aws_ram_principal_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "principals"],
  // Backup
  [["aws_backup_selection"], "resources", "databases", ANY_DATABASE2, "backup_selections"],
  [["aws_backup_selection"], "not_resources", "excluded", ANY_DATABASE2, "backup_exclusions"],
  [["aws_backup_selection"], "plan_id", "plan", ["aws_backup_plan"], "selections"],
  [["aws_backup_selection"], "iam_role_arn", "role", ROLE2],
  [["aws_backup_plan"], "rule.target_vault_name", "vaults", VAULT],
  [["aws_backup_plan"], "rule.copy_action.destination_vault_arn", "copy_vaults", VAULT],
  [VAULT, "kms_key_arn", "kms_key", KEY],
  [["aws_backup_vault_policy"], "backup_vault_name", "vault", VAULT, "policy"],
  [["aws_backup_vault_lock_configuration"], "backup_vault_name", "vault", VAULT, "lock"],
  // Other holders of resource policies
  [["aws_s3_bucket_policy"], "bucket", "bucket", BUCKET, "policy"],
  [["aws_s3_bucket_public_access_block"], "bucket", "bucket", BUCKET, "public_access_block"],
  [["aws_s3_bucket_acl"], "bucket", "bucket", BUCKET, "acl"],
  [["aws_sqs_queue_policy"], "queue_url", "queue", ["aws_sqs_queue"], "policy"],
  [["aws_sns_topic_policy"], "arn", "topic", ["aws_sns_topic"], "policy"],
  [["aws_organizations_policy_attachment"], "policy_id", "policy", ["aws_organizations_policy"], "attachments"]
];
var LINK_RULES = ROWS3.map(([from, path, role, to, reverse]) => ({
  from,
  path,
  role,
  to,
  ...reverse === void 0 ? {} : { reverse }
}));
var DERIVED_LINK_RULES = [
  { from: [...ANY_DATABASE2, ...SNAPSHOT, ...COPY, ...SECRET], role: "kms_key", steps: ["kms_alias", "key"] },
  {
    from: ANY_DATABASE2,
    role: "performance_insights_kms_key",
    steps: ["performance_insights_kms_alias", "key"]
  },
  { from: DATABASE, role: "master_user_secret_key", steps: ["master_user_secret_alias", "key"] },
  { from: PROXY, role: "targets", steps: ["registrations", "database"], reverse: "proxies" },
  { from: PROXY, role: "targets", steps: ["target_groups", "databases"], reverse: "proxies" },
  { from: PROXY, role: "targets", steps: ["target_groups", "registrations", "database"], reverse: "proxies" },
  { from: SUBNET, role: "route_tables", steps: ["route_table_associations", "route_table"], reverse: "subnets" },
  { from: SUBNET, role: "network_acls", steps: ["network_acl_associations", "network_acl"] },
  { from: VPC, role: "main_route_tables", steps: ["main_route_table_associations", "route_table"] },
  {
    from: [...ROLE2, ...USER2, ...GROUP],
    role: "managed_policies",
    steps: ["attachments", "policy"],
    reverse: "attached_to"
  },
  { from: [...ROLE2, ...USER2, ...GROUP], role: "managed_policies", steps: ["direct_policies"], reverse: "attached_to" },
  {
    from: PERMISSION_SET,
    role: "managed_policies",
    steps: ["attachments", "policy"],
    reverse: "attached_to"
  },
  { from: PERMISSION_SET, role: "permissions_boundary", steps: ["boundary_attachments", "policy"], reverse: "bounds" },
  { from: ["aws_instance", "aws_launch_template"], role: "role", steps: ["instance_profile", "role"] },
  { from: USER2, role: "groups", steps: ["memberships", "groups"], reverse: "users" },
  { from: USER2, role: "groups", steps: ["memberships", "group"], reverse: "users" }
];
var rds = (attribute, arn) => ({
  attributes: [attribute],
  ignoreCase: true,
  ...arn === void 0 ? {} : { arn }
});
var iam = (arn) => ({ attributes: ["name"], arn });
var NAMES = {
  aws_db_instance: rds("identifier", "db:"),
  aws_rds_cluster_instance: rds("identifier", "db:"),
  aws_rds_cluster: rds("cluster_identifier", "cluster:"),
  aws_rds_global_cluster: rds("global_cluster_identifier", "global-cluster:"),
  aws_db_parameter_group: rds("name", "pg:"),
  aws_rds_cluster_parameter_group: rds("name", "cluster-pg:"),
  aws_db_option_group: rds("name", "og:"),
  aws_db_subnet_group: rds("name", "subgrp:"),
  aws_db_snapshot: rds("db_snapshot_identifier", "snapshot:"),
  aws_db_snapshot_copy: rds("target_db_snapshot_identifier", "snapshot:"),
  aws_db_cluster_snapshot: rds("db_cluster_snapshot_identifier", "cluster-snapshot:"),
  aws_rds_cluster_snapshot_copy: rds("target_db_cluster_snapshot_identifier", "cluster-snapshot:"),
  aws_db_proxy: rds("name"),
  aws_iam_role: iam("role/"),
  aws_iam_user: iam("user/"),
  aws_iam_group: iam("group/"),
  aws_iam_policy: iam("policy/"),
  aws_iam_instance_profile: iam("instance-profile/"),
  aws_kms_alias: { attributes: ["name"], arn: "" },
  aws_secretsmanager_secret: { attributes: ["name"], arn: "secret:", suffix: /-[A-Za-z0-9]{6}$/ },
  aws_lambda_function: { attributes: ["function_name"], arn: "function:" },
  aws_backup_vault: { attributes: ["name"], arn: "backup-vault:" },
  aws_backup_logically_air_gapped_vault: { attributes: ["name"], arn: "backup-vault:" },
  aws_cloudwatch_log_group: { attributes: ["name"], arn: "log-group:" },
  aws_s3_bucket: { attributes: ["bucket"] }
};

// build/access/capabilities/node-arn.js
var ANY2 = parsePattern("*");
var SECRET_SUFFIX = parsePattern("-??????");
var OTHERS = {
  aws_kms_key: { service: "kms", arn: "key/", attribute: "key_id" },
  aws_kms_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
  aws_kms_replica_key: { service: "kms", arn: "key/", attribute: "key_id" },
  aws_kms_replica_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
  aws_instance: { service: "ec2", arn: "instance/", attribute: "id" },
  aws_ecs_task_definition: { service: "ecs", arn: "task-definition/", attribute: "family" },
  aws_glue_job: { service: "glue", arn: "job/", attribute: "name" },
  aws_glue_dev_endpoint: { service: "glue", arn: "devEndpoint/", attribute: "name" },
  aws_codebuild_project: { service: "codebuild", arn: "project/", attribute: "name" },
  aws_cloudformation_stack: { service: "cloudformation", arn: "stack/", attribute: "name" },
  aws_sagemaker_notebook_instance: { service: "sagemaker", arn: "notebook-instance/", attribute: "name" },
  aws_apprunner_service: { service: "apprunner", arn: "service/", attribute: "service_name" },
  aws_sfn_state_machine: { service: "states", arn: "stateMachine:", attribute: "name" }
};
var SERVICES2 = [
  [/^aws_(?:db|rds)_/, "rds"],
  [/^aws_iam_/, "iam"],
  [/^aws_secretsmanager_/, "secretsmanager"],
  [/^aws_lambda_/, "lambda"],
  [/^aws_backup_/, "backup"]
];
var SUFFIXES = {
  aws_secretsmanager_secret: SECRET_SUFFIX,
  aws_cloudformation_stack: parsePattern("/*"),
  aws_ecs_task_definition: parsePattern(":*"),
  aws_apprunner_service: parsePattern("/*")
};
function nodeArn(node, index) {
  const { type, stack, attributes } = node.resource;
  const [known] = valuesAt(attributes, ["arn"]);
  if (known?.kind === "known" && typeof known.value === "string" && known.value.startsWith("arn:")) {
    return parseArn(literalPattern(known.value));
  }
  const naming = NAMES[type];
  const other = OTHERS[type];
  const service3 = other?.service ?? SERVICES2.find(([pattern]) => pattern.test(type))?.[1];
  const attribute = other?.attribute ?? naming?.attributes[0];
  const before = other?.arn ?? naming?.arn;
  if (service3 === void 0 || attribute === void 0 || before === void 0)
    return void 0;
  const resolve = (reference) => index.resolve(stack, reference);
  const name = nameOf2(node, attribute, naming?.ignoreCase === true, resolve);
  const path = service3 === "iam" ? pathOf2(node, resolve) : [];
  const resource = [...literalPattern(before), ...path, ...name, ...SUFFIXES[type] ?? []];
  const segments = { partition: ANY2, service: literalPattern(service3), region: ANY2, account: ANY2, resource };
  return { kind: "arn", segments };
}
function nameOf2(node, attribute, ignoreCase, resolve) {
  const { address, attributes } = node.resource;
  const [value] = valuesAt(attributes, [attribute]);
  const isUnset = value === void 0 || value.kind === "known" && (value.value === null || value.value === "");
  const text = isUnset ? { path: [attribute], parts: [{ reference: { address, attribute } }] } : readText(value, [attribute], resolve);
  const { pattern } = patternOf(text, resolve, false);
  return ignoreCase ? lowerCase(pattern) : pattern;
}
function pathOf2(node, resolve) {
  const [value] = valuesAt(node.resource.attributes, ["path"]);
  if (value === void 0 || value.kind === "known" && value.value === null)
    return [];
  const { pattern } = patternOf(readText(value, ["path"], resolve), resolve, false);
  return pattern[0] === "/" ? pattern.slice(1) : pattern;
}

// build/access/capabilities/permissions.js
function permissionsOf(identity, context, byResources = []) {
  const own = actionsOf2(identity);
  const about2 = byResources.length === 0 ? own : /* @__PURE__ */ new Set([...own, ...byResources.flatMap(actionsOfResource)]);
  const asked = /* @__PURE__ */ new Map();
  const ask = (action, keys) => {
    if (!about2.has(action.toLowerCase()))
      return NOTHING;
    const circumstances = keys === void 0 ? context : { ...context, keys: new Map([...context.keys ?? [], ...keys]) };
    const granted = effectiveGrants(identity, actionNamed(action), circumstances);
    return byResources.length === 0 ? granted : [...granted, ...byResources.flatMap((grant) => grant.of(action, circumstances))];
  };
  return {
    identity,
    size: about2.size,
    has: (action) => about2.has(action),
    of(action) {
      let grants = asked.get(action);
      if (grants === void 0)
        asked.set(action, grants = ask(action, void 0));
      return grants;
    },
    with: ask
  };
}
var NOTHING = [];
var NONE = /* @__PURE__ */ new Set();
function actionsOf2({ policies }) {
  const found = policies.map(({ read }) => actionsOfPolicy(read.policy)).filter(({ size }) => size > 0);
  const [first, ...others] = found;
  if (first === void 0)
    return NONE;
  return others.length === 0 ? first : new Set(found.flatMap((actions) => [...actions]));
}
function actionsOfResource({ statement, service: service3 }) {
  return actionsOfStatement(statement).filter((action) => action.startsWith(`${service3}:`));
}
var OF_POLICY = /* @__PURE__ */ new WeakMap();
function actionsOfPolicy(policy) {
  let actions = OF_POLICY.get(policy);
  if (actions === void 0) {
    const allows = policy.statements.filter(({ effect }) => effect === "Allow");
    const found = allows.flatMap(actionsOfStatement);
    OF_POLICY.set(policy, actions = found.length === 0 ? NONE : new Set(found));
  }
  return actions;
}
function isAboutDatabases(policy) {
  return actionsOfPolicy(policy).size > 0;
}
function actionsOfStatement(statement) {
  const { actions, notActions } = statement;
  if (actions === void 0 || notActions !== void 0)
    return matched(statement);
  return actions.flatMap((text) => {
    if (text.action !== void 0)
      return ACTIONS.has(text.action) ? [text.action] : [];
    return text.pattern.some(isSymbol) ? matched(statement) : ofPattern(text);
  });
}
function matched(statement) {
  return [...ACTIONS].flatMap(([name, asked]) => matchAction(statement, asked).decision === "no" ? [] : [name]);
}
var OF_PATTERN = /* @__PURE__ */ new Map();
var MOST_PATTERNS = 1e4;
function ofPattern(text) {
  const key = patternKey(text.pattern);
  let names = OF_PATTERN.get(key);
  if (names === void 0) {
    names = matched({ actions: [text], notActions: void 0 });
    if (OF_PATTERN.size < MOST_PATTERNS)
      OF_PATTERN.set(key, names);
  }
  return names;
}

// build/access/capabilities/self-escalation.js
var SELF = "iam-self-escalate";
var PROVIDER = "iam-idp-tamper";
var ESCALATIONS = [
  { method: SELF, score: 95, changes: "role", actions: ["iam:PutRolePolicy"], limits: "boundary" },
  { method: SELF, score: 95, changes: "role", actions: ["iam:AttachRolePolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "user", actions: ["iam:PutUserPolicy"], limits: "boundary" },
  { method: SELF, score: 95, changes: "user", actions: ["iam:AttachUserPolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "own-group", actions: ["iam:PutGroupPolicy"] },
  { method: SELF, score: 95, changes: "own-group", actions: ["iam:AttachGroupPolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "some-group", actions: ["iam:AddUserToGroup"] },
  { method: SELF, score: 95, changes: "own-policy", actions: ["iam:CreatePolicyVersion"] },
  {
    method: SELF,
    score: 95,
    changes: "own-policy",
    actions: ["iam:SetDefaultPolicyVersion"],
    doubt: "it helps if an older version of the policy allows more"
  },
  {
    method: "sso-escalate",
    score: 85,
    changes: "anything",
    actions: [
      "sso:PutInlinePolicyToPermissionSet",
      "sso:AttachManagedPolicyToPermissionSet",
      "sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
      "sso:CreateAccountAssignment"
    ]
  },
  {
    method: PROVIDER,
    score: 75,
    changes: "anything",
    actions: [
      "iam:UpdateSAMLProvider",
      "iam:AddClientIDToOpenIDConnectProvider",
      "iam:CreateOpenIDConnectProvider",
      "iam:CreateSAMLProvider",
      "rolesanywhere:CreateTrustAnchor",
      "rolesanywhere:CreateProfile"
    ],
    doubt: "a role with access has to trust the provider"
  }
];
var OF_OTHERS = ESCALATIONS.filter(({ changes: changes2 }) => changes2 !== "some-group" && changes2 !== "anything");
var GIVING_OTHERS = [
  ...OF_OTHERS.flatMap(({ actions }) => actions),
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteUserPermissionsBoundary",
  "iam:PutRolePermissionsBoundary",
  "iam:PutUserPermissionsBoundary",
  "iam:DeleteRolePolicy",
  "iam:DeleteUserPolicy",
  "iam:DetachRolePolicy",
  "iam:DetachUserPolicy"
];
var GROUP2 = arnPattern("arn:*:iam::*:group/*");
var POLICY2 = arnPattern("arn:*:iam::*:policy/*");
function selfEscalation(permissions, context) {
  const { settings } = context;
  return giftsTo(permissions.identity, permissions, ESCALATIONS, context).map((gift) => {
    const impact = impactOf("takeover", gift.score, settings);
    const wording = { access: "escalate", method: gift.method, impact, hops: [escalateHop(gift)] };
    return capabilityOf(gift.reach, wording, settings);
  });
}
function giftsToOther(target, permissions, context) {
  return giftsTo(target, permissions, OF_OTHERS, context);
}
function giftsTo(target, permissions, escalations, context) {
  const found = /* @__PURE__ */ new Map();
  for (const { method, score, ...escalation2 } of escalations) {
    for (const action of escalation2.actions) {
      const [reach] = distinctReaches(reachesOf3({ method, score, ...escalation2 }, action, target, permissions, context));
      const known = found.get(method);
      if (reach === void 0)
        continue;
      if (known === void 0 || known.reach.certainty === "unknown" && reach.certainty === "yes") {
        found.set(method, { method, score, action, reach });
      }
    }
  }
  const removal = boundaryRemoval(target, permissions, context);
  const lifted = removal === void 0 ? [] : [{ method: "iam-boundary-removal", score: 70, ...removal }];
  if (found.size === 0)
    return lifted;
  const isCapped = !reachesDatabasesAs(target, context, "AdministratorAccess");
  return [...[...found.values()].filter(({ method }) => !isCapped || method === "sso-escalate"), ...lifted];
}
function escalateHop({ action, reach }, target) {
  const verb = action.slice(action.indexOf(":") + 1);
  return {
    kind: "escalate",
    ...target === void 0 ? { target: verb } : { target: `${verb}:${target.label}`, node: target.node },
    certainty: reach.certainty === "yes" ? "must" : "may",
    guards: [],
    because: reach.certainty === "yes" ? [] : reach.because,
    evidence: []
  };
}
function reachesOf3({ changes: changes2, limits: limits2, doubt: doubt2 }, action, target, permissions, context) {
  if (permissions.of(action).length === 0)
    return [];
  return grantsWithin(limits2, action, target, permissions, context).flatMap((grant) => {
    const self = changesItself(grant, changes2, target, target === permissions.identity, context);
    if (self === void 0)
      return [];
    const because = [...grant.because, ...self, ...doubt2 === void 0 ? [] : [{ reason: doubt2 }]];
    const isSure = grant.certainty === "yes" && self.length === 0 && doubt2 === void 0;
    return [{ target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] }];
  });
}
function grantsWithin(limits2, action, target, permissions, context) {
  if (limits2 === void 0)
    return permissions.of(action);
  const keys = boundaryKeys(target, context);
  if (limits2 === "boundary")
    return permissions.with(action, keys);
  for (const policy of helpfulPolicies(target, context)) {
    const grants = permissions.with(action, new Map([...keys, ["iam:policyarn", present(policy)]]));
    if (grants.length > 0)
      return grants;
  }
  return [];
}
function boundaryKeys({ node, boundaries }, { index }) {
  if (boundaries === void 0)
    return /* @__PURE__ */ new Map([["iam:permissionsboundary", { presence: "no", values: [], because: [] }]]);
  const [value] = valuesAt(node.resource.attributes, ["permissions_boundary"]);
  const resolve = (reference) => index.resolve(node.resource.stack, reference);
  const values = value === void 0 ? void 0 : [patternOf(readText(value, [], resolve), resolve, false).pattern];
  return /* @__PURE__ */ new Map([["iam:permissionsboundary", { presence: "yes", values, because: [] }]]);
}
function present(pattern) {
  return { presence: "yes", values: [pattern], because: [] };
}
function helpfulPolicies(identity, context) {
  const managed = MANAGED_POLICIES.filter((name) => reachesDatabasesAs(identity, context, name));
  const ofTree = context.policies.filter(({ held, kind, policy }) => kind === "identity" && held.holder.resource.type === "aws_iam_policy" && isAboutDatabases(policy));
  const arns = ofTree.flatMap(({ held }) => patternOfArn(nodeArn(held.holder, context.index)));
  return [...managed.map((name) => literalPattern(`arn:aws:iam::aws:policy/${name}`)), ...arns];
}
function patternOfArn(arn) {
  if (arn?.kind !== "arn")
    return [];
  const { partition, service: service3, region, account: account2, resource } = arn.segments;
  const [colon] = literalPattern(":");
  const parts = [literalPattern("arn"), partition, service3, region, account2, resource];
  return [parts.flatMap((part, at) => at === 0 || colon === void 0 ? part : [colon, ...part])];
}
function changesItself(grant, changes2, identity, isItself, context) {
  const { node, kind } = identity;
  switch (changes2) {
    case "anything":
      return grant.resource.kind === "invalid" ? void 0 : [];
    case "role":
      if (kind === "role")
        return about(grant, ROLE, [node], context);
      if (!isItself)
        return void 0;
      return everything(grant, ROLE, "aws_iam_role", context, "it helps if the identity may assume one of the roles");
    case "user":
      if (kind === "user")
        return about(grant, USER, [node], context);
      return kind === "unattached" && isItself ? everything(grant, USER, "aws_iam_user", context, "it helps if a user has the policy") : void 0;
    case "own-group":
      if (kind === "user")
        return about(grant, GROUP2, linked(node, "groups"), context);
      return kind === "group" ? about(grant, GROUP2, [node], context) : void 0;
    case "some-group":
      return kind === "user" || kind === "group" || kind === "unattached" ? strongGroup(grant, context) : void 0;
    case "own-policy":
      return about(grant, POLICY2, ownPolicies(identity), context);
  }
}
function everything(grant, whole, type, context, reason) {
  return context.directory.named(grant, whole, [type]).kind === "any" ? [{ reason }] : void 0;
}
function strongGroup(grant, context) {
  const named3 = context.directory.named(grant, GROUP2, ["aws_iam_group"]);
  if (named3.kind === "none")
    return void 0;
  if (named3.kind === "any")
    return [];
  if (named3.kind === "elsewhere")
    return [{ reason: `what ${named3.label} may do is not in the repository` }];
  const groups = new Set(named3.nodes.map(({ node }) => node));
  const isStrong = context.policies.some(({ kind, held, policy }) => kind === "identity" && held.principals.some((principal) => groups.has(principal)) && isAboutDatabases(policy));
  return isStrong ? [] : void 0;
}

// build/access/capabilities/synergy.js
var AMPLIFIERS = [
  { by: ["rds-audit-off", "rds-log-retention"], access: ["exfil"] },
  { by: ["kms-db-policy"], access: ["exfil", "admin"] }
];
var TUNNEL = { by: "ssm-tunnel", access: ["connect", "secret"], impact: 8.5 };
var AMPLIFIED = 1;
var MOST = 10;
var BACKUPS = ["rds-backup-destroy", "backup-destroy"];
function strengthen(capabilities, settings) {
  const amplified = capabilities.map((one) => AMPLIFIERS.reduce((found, { by, access }) => {
    const amplifier = access.includes(one.access) ? capabilities.find((other) => by.includes(other.method) && isOnSame(one, other)) : void 0;
    return amplifier === void 0 ? found : {
      ...found,
      impact: Math.min(MOST, found.impact + AMPLIFIED),
      evidence: [...found.evidence, ...amplifier.evidence]
    };
  }, one));
  return fold([...amplified, ...destructions(capabilities, settings)].map((one) => withTunnel(one, capabilities)));
}
function withTunnel(one, capabilities) {
  if (!TUNNEL.access.some((access) => access === one.access) || one.blocked !== void 0)
    return one;
  const tunnel = capabilities.find(({ method, certainty }) => method === TUNNEL.by && certainty === "must");
  if (tunnel === void 0 || one.impact >= TUNNEL.impact)
    return one;
  return { ...one, impact: TUNNEL.impact, evidence: [...one.evidence, ...tunnel.evidence] };
}
function destructions(capabilities, settings) {
  return capabilities.filter(({ method }) => method === "rds-destroy").flatMap((one) => {
    const backups = capabilities.find((other) => BACKUPS.includes(other.method) && isOnSame(one, other));
    if (backups === void 0)
      return [];
    const certainty = backups.certainty === "may" ? "may" : one.certainty;
    return [
      {
        ...one,
        method: "rds-destroy-with-backups",
        impact: impactOf("destruction", 90, settings),
        certainty,
        ...certainty === "may" ? { doubt: one.doubt ?? backups.doubt ?? "unresolved" } : {},
        because: [...one.because, ...backups.because],
        evidence: [...one.evidence, ...backups.evidence]
      }
    ];
  });
}
function isOnSame(one, other) {
  return other.database.breadth === "any" || other.database.label === one.database.label;
}

// build/access/capabilities/takeover.js
var MODIFY2 = ["rds:ModifyDBInstance", "rds:ModifyDBCluster"];
function modifiable(permissions, context) {
  return distinctReaches(MODIFY2.flatMap((action) => reachOfAction(permissions, action, context)));
}
function takeovers(modify, connects, secrets, context) {
  if (modify.length === 0)
    return [];
  const logins = connects.filter(({ isPrivileged }) => isPrivileged).map(({ reach }) => reach);
  const managed = secrets.filter(({ target, isMaster }) => isMaster && target?.breadth === "any");
  return [
    ...both(modify, logins).map((reach) => takeover("rds-iam-auth-takeover", 100, reach, context)),
    ...both(modify, managed).map((reach) => takeover("rds-managed-secret-takeover", 95, reach, context))
  ];
}
function takeover(method, score, reach, context) {
  const { settings } = context;
  const user2 = masterUser(reach.target, context);
  return capabilityOf(reach, { access: "admin", method, user: user2, impact: impactOf("takeover", score, settings) }, settings);
}

// build/access/capabilities/unread.js
var CUSTOMER_POLICY = /^arn:[^:]*:iam::\d{12}:policy\/(?:.*\/)?([^/]+)$/;
function unreadPolicies(identity, context) {
  const unread = [...unreadable(identity), ...unattainable(identity)];
  const [first] = unread;
  if (first === void 0 || !reachesDatabasesAs(identity, context, "AdministratorAccess"))
    return void 0;
  return {
    access: "unknown",
    method: "policy-unresolved",
    database: ANY_DATABASE,
    impact: context.settings.weights.impact.unknown,
    certainty: "may",
    doubt: "unresolved",
    guards: [],
    because: unread.map(({ cause }) => cause),
    evidence: unread.map(({ evidence }) => evidence)
  };
}
function unreadable({ policies }) {
  return policies.flatMap(({ read: { policy, held } }) => policy.unknown === void 0 ? [] : [
    {
      cause: { reason: policy.unknown, span: held.value.span },
      evidence: { node: held.holder, path: held.path, message: "is a policy that the source does not tell" }
    }
  ]);
}
function unattainable({ node }) {
  const own = literalPolicies(node, ["managed_policy_arns"], linked(node, "direct_policies"));
  const attached = linked(node, "attachments").flatMap((attachment) => literalPolicies(attachment, ["policy_arn"], linked(attachment, "policy")));
  return [...own, ...attached];
}
function literalPolicies(holder, path, known) {
  const values = valuesAt(holder.resource.attributes, path).flatMap(itemsOf);
  if (values.length === 0)
    return [];
  const names = new Set(known.flatMap(({ resource }) => valuesAt(resource.attributes, ["name"]).map((name) => name.kind === "known" && name.value)));
  return values.flatMap((value) => {
    const name = value.kind === "known" ? CUSTOMER_POLICY.exec(String(value.value))?.[1] : void 0;
    if (name === void 0 || names.has(name))
      return [];
    return [
      {
        cause: { reason: `the policy ${name} is not in the repository`, span: value.span },
        evidence: { node: holder, path, message: `attaches ${name}`, span: value.span }
      }
    ];
  });
}

// build/access/capabilities/named.js
function directory(index) {
  const byType = /* @__PURE__ */ new Map();
  for (const node of index.nodes) {
    const ofType = byType.get(node.resource.type);
    if (ofType === void 0)
      byType.set(node.resource.type, [node]);
    else
      ofType.push(node);
  }
  const arns = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const entriesOf = (type) => {
    let entries = known.get(type);
    if (entries === void 0)
      known.set(type, entries = readEntries(byType.get(type) ?? [], index));
    return entries;
  };
  return {
    named: (grant, whole, types) => named(grant, whole, types, entriesOf),
    match(grant, node) {
      let arn = arns.get(node);
      if (arn === void 0)
        arns.set(node, arn = nodeArn(node, index) ?? { kind: "invalid" });
      return matchGrant(grant, node, arn);
    },
    ofType: (type) => byType.get(type) ?? []
  };
}
function readEntries(nodes, index) {
  const all2 = nodes.flatMap((node) => {
    const arn = nodeArn(node, index);
    return arn === void 0 ? [] : [{ node, arn }];
  });
  const byResource = /* @__PURE__ */ new Map();
  for (const entry of all2) {
    const name = entry.arn.kind === "arn" ? literalText(entry.arn.segments.resource) : void 0;
    if (name === void 0)
      continue;
    const found = byResource.get(name);
    if (found === void 0)
      byResource.set(name, [entry]);
    else
      found.push(entry);
  }
  return { all: all2, byResource };
}
function named(grant, whole, types, entriesOf) {
  const { resource } = grant;
  if (grant.except.some((spared) => containsArn(spared, whole) === "yes"))
    return { kind: "none" };
  if (resource.kind === "everything")
    return { kind: "any" };
  if (resource.kind === "invalid" || whole.kind === "everything")
    return { kind: "none" };
  if (resource.kind === "open")
    return namedByReference(grant, resource.pattern, types);
  if (intersectsArn(resource, whole) === "no")
    return { kind: "none" };
  if (isWhole(resource, whole))
    return { kind: "any" };
  const stack = grant.policy.read.held.holder.resource.stack;
  const literal = literalText(resource.segments.resource);
  const nodes = types.flatMap((type) => {
    const entries = entriesOf(type);
    const exact = literal === void 0 ? void 0 : entries.byResource.get(literal);
    return (exact ?? entries.all).flatMap(({ node, arn }) => {
      const certainty = matchNode(resource, arn);
      return certainty === "no" ? [] : [{ node, certainty }];
    });
  });
  if (nodes.length > 0)
    return { kind: "nodes", nodes: preferred(nodes, stack) };
  return elsewhere2(grant, resource.segments.resource);
}
function preferred(nodes, stack) {
  const near = nodes.filter(({ node }) => node.resource.stack === stack);
  return near.length > 0 ? near : nodes;
}
function isWhole(pattern, whole) {
  if (pattern.kind !== "arn" || whole.kind !== "arn")
    return containsArn(pattern, whole) === "yes";
  const [outer, inner] = [pattern.segments, whole.segments];
  return contains(outer.service, inner.service) === "yes" && contains(outer.resource, inner.resource) === "yes";
}
function matchNode(pattern, arn) {
  if (pattern.kind === "everything")
    return "yes";
  if (pattern.kind !== "arn" || arn.kind !== "arn")
    return containsArn(pattern, arn);
  const { service: service3, resource, account: account2 } = arn.segments;
  const covers2 = resource.some(isWildcard) ? intersects : contains;
  const covered = all([contains(pattern.segments.service, service3), covers2(pattern.segments.resource, resource)]);
  if (covered === "no")
    return "no";
  const accounts = [literalText(pattern.segments.account), literalText(account2)];
  const isOther = accounts.every((id) => id !== void 0 && /^\d{12}$/.test(id)) && accounts[0] !== accounts[1];
  return isOther ? "no" : covered;
}
function matchGrant(grant, node, arn) {
  const { resource, except } = grant;
  if (except.some((spared) => matchNode(spared, arn) === "yes"))
    return "no";
  if (resource.kind === "everything")
    return "yes";
  if (resource.kind === "arn")
    return matchNode(resource, arn);
  if (resource.kind === "invalid")
    return "no";
  const named3 = namedByReference(grant, resource.pattern, [node.resource.type]);
  if (named3.kind === "elsewhere")
    return "unknown";
  return named3.kind === "nodes" ? named3.nodes.find((each) => each.node === node)?.certainty ?? "no" : "no";
}
function namedByReference(grant, pattern, types) {
  const symbols = pattern.filter(isSymbol);
  const bindings = symbols.map(({ key }) => grant.bindings.get(key));
  const nodes = bindings.flatMap((binding) => binding?.sort === "fixed" && isArn(binding.reference.attribute) ? binding.nodes.map((node) => ({ node, certainty: binding.nodes.length > 1 ? "unknown" : "yes" })) : []);
  if (nodes.length > 0) {
    const ofType = nodes.filter(({ node }) => types.includes(node.resource.type));
    return ofType.length > 0 ? { kind: "nodes", nodes: ofType } : { kind: "none" };
  }
  const because = bindings.flatMap((binding) => {
    if (binding?.sort === "hole")
      return binding.because;
    return binding?.sort === "fixed" && binding.nodes.length === 0 ? [{ reason: `${referenceName(binding.reference)} is not in the repository` }] : [];
  });
  return because.length === 0 ? { kind: "none" } : { ...elsewhere2(grant, pattern), because };
}
function isArn(attribute) {
  return attribute === "arn" || attribute === "" || attribute === "id" || attribute.endsWith("_arn");
}
function elsewhere2(grant, pattern) {
  const shown2 = grant.text === void 0 ? "*" : showText(grant.text);
  const label = shown2.startsWith("arn:") ? resourcePart(shown2) : shown2;
  const holes = pattern.flatMap((letter) => {
    const binding = isSymbol(letter) ? grant.bindings.get(letter.key) : void 0;
    return binding?.sort === "hole" ? binding.because : [];
  });
  return { kind: "elsewhere", label, pattern, isOne: !pattern.some(isWildcard), because: holes };
}
function resourcePart(arn) {
  let colons = 0;
  let depth = 0;
  for (const [index, char] of Array.from(arn).entries()) {
    if (char === "{")
      depth += 1;
    else if (char === "}")
      depth -= 1;
    else if (char === ":" && depth === 0 && ++colons === 5)
      return Array.from(arn).slice(index + 1).join("");
  }
  return arn;
}

// build/access/lazily.js
function lazily(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}

// build/access/people.js
var RESERVED_ROLE = "AWSReservedSSO_";
var RESERVED_SUFFIX = "_0123456789abcdef";
function findPeople(identities2) {
  const byNode = new Map(identities2.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
  const byName = /* @__PURE__ */ new Map();
  for (const identity of identities2) {
    const name = roleName(identity);
    if (name === void 0)
      continue;
    const key = `${identity.kind === "user" ? "user" : "role"}/${name}`;
    const found = byName.get(key);
    if (found === void 0)
      byName.set(key, [identity]);
    else
      found.push(identity);
  }
  const byPattern = /* @__PURE__ */ new Map();
  const fitting = (key) => {
    let found = byPattern.get(key);
    if (found === void 0) {
      const pattern = parsePattern(key);
      found = [...byName].flatMap(([name, ofName]) => matches(pattern, name) === "yes" ? ofName : []);
      byPattern.set(key, found);
    }
    return found;
  };
  return {
    all: identities2,
    of: (node) => byNode.get(node),
    named(type, name, account2, stack) {
      const key = `${type}/${name}`;
      const candidates = /[*?]/.test(name) ? fitting(key) : byName.get(key) ?? fittingReserved(key, fitting);
      const found = candidates.filter((each) => account2 === void 0 || each.account === void 0 || each.account === account2);
      const near = found.filter(({ node }) => node.resource.stack === stack);
      return near.length > 0 ? near : found;
    }
  };
}
function roleName({ kind, name }) {
  if (name === void 0 || kind === "group" || kind === "unattached")
    return void 0;
  return kind === "permission-set" ? `${RESERVED_ROLE}${name}${RESERVED_SUFFIX}` : name;
}
function fittingReserved(key, fitting) {
  if (!key.startsWith(`role/${RESERVED_ROLE}`))
    return [];
  return fitting(key.replace(/_[0-9a-f]{16}$/, "_*"));
}

// build/access/trust/keys.js
var ALL2 = { aws: "sometimes", service: "sometimes", web: "sometimes", saml: "sometimes" };
var ALWAYS = { aws: "always", service: "always", web: "always", saml: "always" };
var KEYS2 = [
  { keys: /^sts:externalid$/, present: { aws: "sometimes" }, means: { guard: "externalId" } },
  // Accounts that are in no organisation have no such key.
  { keys: /^aws:principalorg(?:id|paths)$/, present: { aws: "sometimes" }, means: { narrows: "organization" } },
  { keys: /^aws:principalarn$/, present: { aws: "always" }, means: { narrows: "arn" } },
  { keys: /^aws:principalaccount$/, present: { aws: "always" }, means: { narrows: "account" } },
  { keys: /^aws:multifactorauth(?:present|age)$/, present: { aws: "sometimes" }, means: { guard: "multiFactor" } },
  { keys: /^aws:sourceip$/, present: ALWAYS, means: { guard: "network" } },
  {
    keys: /^aws:(?:vpcsourceip|sourcevpc|sourcevpce|sourcevpcarn|vpce\w+)$/,
    present: ALL2,
    means: { guard: "network" }
  },
  {
    keys: /^aws:source(?:arn|account|orgid|orgpaths)$/,
    present: { service: "sometimes" },
    means: { guard: "sourceOfService" }
  },
  // Sessions of pods are tagged by the service, as the pod is.
  { keys: /^aws:requesttag\//, present: { service: "sometimes" }, means: { guard: "sourceOfService" } },
  {
    keys: /^(?:sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|aws:(?:sourceidentity|tagkeys)|aws:requesttag\/.*)$/,
    present: ALL2,
    means: { guard: "session" }
  },
  { keys: /^aws:principaltag\//, present: { aws: "sometimes" }, means: { guard: "other" } },
  { keys: /^aws:(?:username|userid|principaltype)$/, present: { aws: "sometimes" }, means: "doubt" },
  {
    keys: /^aws:principalisawsservice$/,
    present: ALWAYS,
    means: { is: { service: "true", aws: "false", web: "false", saml: "false" } }
  },
  { keys: /^aws:principalservicename(?:slist)?$/, present: { service: "always" }, means: "nothing" },
  {
    keys: /^aws:securetransport$/,
    present: ALWAYS,
    means: { is: { aws: "true", service: "true", web: "true", saml: "true" } }
  },
  {
    keys: /^aws:viaawsservice$/,
    present: ALWAYS,
    means: { is: { aws: "false", service: "false", web: "false", saml: "false" } }
  },
  { keys: /^aws:requestedregion$/, present: ALWAYS, means: "nothing" },
  { keys: /^aws:federatedprovider$/, present: { web: "always", saml: "always" }, means: "nothing" },
  { keys: /^aws:(?:currenttime|epochtime|tokenissuetime|useragent|referer)$/, present: ALL2, means: "doubt" },
  { keys: /^saml:aud$/, present: { saml: "always" }, means: "nothing" },
  { keys: /^saml:/, present: { saml: "sometimes" }, means: { guard: "other" } }
];
var NONE2 = { kind: "none" };
var FAILS = { kind: "fails" };
function effectOf(requirement, caller, weights) {
  const { key, written, comparison, negated, withoutKey, forAllValues, values, unknown } = requirement;
  if (key === "")
    return doubt("unresolved", unknown ?? "the condition is not known");
  const row = KEYS2.find(({ keys, present: present2 }) => keys.test(key) && caller in present2);
  if (row === void 0 && caller === "web" && isClaim(key))
    return { kind: "narrows", by: "claim" };
  const presence = row?.present[caller];
  if (comparison === "null")
    return existence(requirement, presence, row, weights);
  if (row === void 0 || presence === void 0)
    return withoutKey ? NONE2 : FAILS;
  const { means } = row;
  if (means === "nothing")
    return NONE2;
  if (means === "doubt")
    return doubt("condition", `it depends on ${written}`);
  if ("is" in means)
    return meetsConstant(requirement, means.is[caller]);
  if (forAllValues)
    return doubt("condition", `ForAllValues lets requests without ${written} through`);
  if (negated || withoutKey && presence === "sometimes")
    return NONE2;
  if (comparison !== "bool" && values.some((text) => isAnything(text, comparison)))
    return NONE2;
  if ("narrows" in means)
    return { kind: "narrows", by: means.narrows };
  if (comparison === "bool" && values.every((text) => literalOf(text) === "false"))
    return NONE2;
  return { kind: "guard", guard: { key: written, factor: weights.guards[means.guard] } };
}
function doubt(kind, reason) {
  return { kind: "doubt", doubt: kind, cause: { reason } };
}
function existence({ written, values, unknown }, presence, row, weights) {
  if (unknown !== void 0)
    return doubt("unresolved", unknown);
  const isToBeMissing = values.some((text) => literalOf(text) === "true");
  if (isToBeMissing)
    return presence === "always" ? FAILS : NONE2;
  if (presence === void 0)
    return FAILS;
  const isMultiFactor = row !== void 0 && typeof row.means === "object" && "guard" in row.means && row.means.guard === "multiFactor";
  return isMultiFactor ? { kind: "guard", guard: { key: written, factor: weights.guards.multiFactor } } : NONE2;
}
function meetsConstant({ values, negated, unknown }, constant) {
  if (unknown !== void 0)
    return doubt("unresolved", unknown);
  const isMet = values.some((text) => literalOf(text)?.toLowerCase() === constant) !== negated;
  return isMet ? NONE2 : FAILS;
}
function isClaim(key) {
  return /^(?!aws:|sts:|saml:|iam:)[^:]*[.$].*:[a-z_]+$/.test(key) || /^(?:graph\.facebook\.com|www\.amazon\.com):/.test(key);
}
var NO_LIMIT = /^(?:0\.0\.0\.0\/0|::\/0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|fd|fc)/i;
function isAnything(text, comparison) {
  if (comparison === "like")
    return isEverything(patternOf(text, () => [], false).pattern);
  return comparison === "address" && NO_LIMIT.test(showText(text));
}

// build/access/trust/oidc.js
var HOLE = /\$\{[^}]*\}/g;
var NOTHING2 = /(?!)/;
var PROVIDERS2 = [
  {
    issuer: /^token\.actions\.githubusercontent\.com(?:\/|$)/,
    reach: "shared",
    organization: /^(?:repo|repository|repository_owner|repository_owner_id|repository_id|job_workflow_ref|enterprise):[^/:]+[/:]/,
    project: /^(?:(?:repo|repository):[^/]+\/[^/:]+:|repository_id:[^:]+:)/,
    open: /:pull_request$/
  },
  {
    issuer: /^token\.actions\.[^/]+\.ghe\.com(?:\/|$)/,
    reach: "private",
    organization: /^[a-z_]+:/,
    project: /^(?:repo|repository):[^/]+\/[^/:]+:/,
    open: /:pull_request$/
  },
  {
    issuer: /^gitlab\.com$/,
    reach: "shared",
    organization: /^project_path:[^/:]+\//,
    project: /^project_path:[^:]+:/
  },
  {
    issuer: /^app\.terraform\.io$/,
    reach: "shared",
    organization: /^organization:[^:]+:/,
    project: /^organization:[^:]+:project:[^:]+:workspace:[^:]+:/
  },
  {
    issuer: /^(?:oidc\.eks\.|oidc-eks\.)|aws_eks_cluster|eks.*oidc|oidc.*eks/i,
    reach: "private",
    organization: /^/,
    project: NOTHING2
  }
];
var UNKNOWN_PROVIDER = { issuer: /^/, reach: "private", organization: /^/, project: NOTHING2 };
var APPLICATIONS = /* @__PURE__ */ new Set(["accounts.google.com", "graph.facebook.com", "www.amazon.com"]);
var COGNITO = "cognito-identity.amazonaws.com";
var OWNERS = {
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
  actor_id: "organization-subject"
};
function subjectsOf(issuer, requirements) {
  const claims = [];
  for (const requirement of requirements) {
    if (isOfIssuer(requirement.key, issuer))
      claims.push(requirement);
    else if (!requirement.withoutKey)
      return [];
  }
  const of = (name) => claims.filter(({ key }) => claimOf(key) === name);
  const dead = claims.some((claim) => isDead(claim));
  if (dead)
    return [];
  if (issuer === COGNITO)
    return [pool(of("aud"), of("amr"))];
  if (APPLICATIONS.has(issuer))
    return application(of("aud"), [...of("sub"), ...of("user_id"), ...of("app_id")]);
  const provider = PROVIDERS2.find((each) => each.issuer.test(issuer)) ?? UNKNOWN_PROVIDER;
  const subject = of("sub");
  const sure = subject.filter((each) => !each.negated && !each.forAllValues && each.comparison !== "null");
  if (sure.length === 0 && subject.some((each) => each.forAllValues)) {
    const cause = { reason: "ForAllValues lets tokens without the claim through" };
    return [{ exposure: widest(provider, false), doubts: [{ doubt: "condition", cause }] }];
  }
  const narrowest = sure.find(({ comparison }) => comparison === "equals") ?? sure[0];
  if (narrowest !== void 0) {
    return narrowest.values.filter((text) => narrowest.comparison === "like" || !hasWildcard(text)).map((text) => subjectOf(text, narrowest, provider));
  }
  const owner = claims.filter((each) => !each.negated && !each.forAllValues).map((each) => ({ each, exposure: OWNERS[claimOf(each.key)] })).find(({ exposure }) => exposure !== void 0);
  if (owner?.exposure !== void 0) {
    const { each, exposure } = owner;
    return each.values.map((text) => {
      const isOpen = each.comparison === "like" && /^[^/]*[*?]/.test(literalOf(text) ?? "");
      return {
        suffix: `${claimOf(each.key)}:${showText(text)}`,
        exposure: isOpen ? widest(provider, true) : exposure,
        doubts: doubtsOf3(each)
      };
    });
  }
  return [{ suffix: "*", exposure: widest(provider, of("aud").length > 0), doubts: [] }];
}
function widest({ reach }, hasAudience) {
  if (reach === "shared")
    return "public";
  return hasAudience ? "organization-subject" : "any-tenant";
}
function subjectOf(text, requirement, provider) {
  const written = showText(text);
  const pattern = written.replace(HOLE, "\u2026");
  const hasWildcard2 = requirement.comparison === "like" && /[*?]/.test(pattern);
  const start = hasWildcard2 ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
  return {
    suffix: written,
    exposure: exposureOf(start, pattern, hasWildcard2, provider),
    doubts: doubtsOf3(requirement)
  };
}
function exposureOf(start, pattern, hasWildcard2, provider) {
  if (provider.open?.test(pattern) === true && provider.organization.test(start))
    return "organization-subject";
  if (!hasWildcard2 || provider.project.test(start))
    return "exact-subject";
  return provider.organization.test(start) ? "organization-subject" : widest(provider, true);
}
function doubtsOf3({ unknown }) {
  return unknown === void 0 ? [] : [{ doubt: "unresolved", cause: { reason: unknown } }];
}
function isDead({ comparison, negated, forAllValues, values, unknown }) {
  if (comparison !== "equals" || negated || forAllValues || unknown !== void 0 || values.length === 0)
    return false;
  return values.every(hasWildcard);
}
function hasWildcard(text) {
  return /[*?]/.test(showText(text).replace(HOLE, ""));
}
function pool(audience, methods) {
  const id = audience[0]?.values[0];
  const suffix = id === void 0 ? "*" : showText(id);
  const isFor = (method) => methods.some(({ values, negated }) => !negated && values.some((text) => literalOf(text) === method));
  const doubts = audience.flatMap(doubtsOf3);
  if (id === void 0 || isFor("unauthenticated"))
    return { suffix, exposure: "public", doubts };
  return { suffix, exposure: isFor("authenticated") ? "human" : "any-tenant", doubts };
}
function application(audience, users) {
  const [user2] = users.filter(({ key, negated }) => !negated && claimOf(key) !== "app_id");
  if (user2 !== void 0) {
    return user2.values.map((text) => ({
      suffix: showText(text),
      exposure: "exact-subject",
      doubts: doubtsOf3(user2)
    }));
  }
  const hasApplication = audience.length > 0 || users.length > 0;
  return [{ suffix: "*", exposure: hasApplication ? "any-tenant" : "public", doubts: [] }];
}
function claimOf(key) {
  return key.slice(key.lastIndexOf(":") + 1);
}
function isOfIssuer(key, issuer) {
  const host = key.slice(0, key.lastIndexOf(":"));
  return host.includes("${") || issuer.includes("${") || host === issuer.toLowerCase();
}

// build/access/trust/principals.js
var OPEN = "\uE000";
var CLOSE = "\uE001";
var OWN = "\uE002";
var PART = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
var ARN = new RegExp(`^arn:[^:]*:(?:iam|sts)::(\\d{12}|${OWN}|\\*|${OPEN}\\d+${CLOSE}):(root|\\*|(?:role|user|group|assumed-role|federated-user|oidc-provider|saml-provider)/.+)$`);
var BARE_ACCOUNT = new RegExp(`^(?:\\d{12}|${OWN})$`);
var UNIQUE_ID = /^A(?:ROA|IDA|GPA|NPA|CCA|KIA|SIA)[A-Z0-9]{12,}$/;
var KNOWN_ISSUERS = /* @__PURE__ */ new Set([
  "accounts.google.com",
  "cognito-identity.amazonaws.com",
  "graph.facebook.com",
  "www.amazon.com"
]);
function isOwnAccount({ address, attribute }) {
  if (address === "AWS::AccountId")
    return true;
  return /(?:^|\.)data\.aws_caller_identity\./.test(address) && (attribute === "account_id" || attribute === "id");
}
function readPrincipal(type, text, resolve) {
  const [part, ...others] = text.parts;
  if (part !== void 0 && others.length === 0 && typeof part !== "string" && isReference(part)) {
    const named3 = referredPrincipal(part.reference, resolve);
    if (named3 !== void 0)
      return named3;
  }
  const unresolved2 = { kind: "unresolved", text: showText(text), because: causesOf3(text) };
  if (type === "*" || literalOf(text) === "*") {
    return type === "Federated" || type === "Service" ? { kind: "nobody", reason: "no wildcard is allowed" } : { kind: "everybody" };
  }
  if (type === "Service")
    return readService(text);
  const { coded, shown: shown2 } = encode(text);
  if (type === "Federated")
    return readFederated(coded, shown2) ?? unresolved2;
  if (type === "CanonicalUser")
    return { kind: "nobody", reason: "a canonical user cannot assume a role" };
  if (BARE_ACCOUNT.test(coded))
    return { kind: "account", account: accountName(coded, text, shown2) };
  if (UNIQUE_ID.test(coded))
    return { kind: "nobody", reason: `${coded} is the id of a principal that was deleted` };
  const [, account2 = "", rest = ""] = ARN.exec(coded) ?? [];
  if (rest === "") {
    return literalOf(text) === void 0 ? unresolved2 : { kind: "nobody", reason: `"${showText(text)}" is no principal of IAM` };
  }
  const name = accountName(account2, text, shown2);
  if (rest === "root" || rest === "*")
    return { kind: "account", account: name };
  return readIdentity(rest, name, shown2) ?? { kind: "nobody", reason: `"${showText(text)}" cannot assume a role` };
}
function causesOf3(text) {
  const holes = holesOf(text);
  if (holes.length > 0)
    return holes;
  return text.parts.flatMap((part) => typeof part !== "string" && isReference(part) ? [{ reason: `${referenceName(part.reference)} is not known` }] : []);
}
function encode(text) {
  const coded = text.parts.map((part, index) => {
    if (typeof part === "string")
      return part;
    if (isReference(part) && isOwnAccount(part.reference))
      return OWN;
    return `${OPEN}${index}${CLOSE}`;
  }).join("");
  const shown2 = (piece) => piece.replace(PART, (_, index) => {
    const part = text.parts[Number(index)];
    return part === void 0 ? "" : showText({ path: text.path, parts: [part] });
  });
  return { coded, shown: shown2 };
}
function accountName(coded, text, shown2) {
  if (coded === OWN)
    return { kind: "own" };
  if (coded === "*")
    return { kind: "any" };
  if (/^\d{12}$/.test(coded))
    return { kind: "id", id: coded };
  return { kind: "unresolved", text: shown2(coded), because: causesOf3(text) };
}
function readIdentity(rest, account2, shown2) {
  const [type = "", ...path] = rest.split("/");
  const name = type === "assumed-role" ? path[0] : path.at(-1);
  if (name === void 0 || name === "")
    return void 0;
  if (type === "role" || type === "assumed-role")
    return { kind: "identity", type: "role", account: account2, name: shown2(name) };
  if (type === "user" || type === "federated-user")
    return { kind: "identity", type: "user", account: account2, name: shown2(name) };
  return void 0;
}
function readService(text) {
  const name = text.parts.map((part) => {
    if (typeof part === "string")
      return part;
    const isSuffix = isReference(part) && (part.reference.address === "AWS::URLSuffix" || part.reference.attribute === "dns_suffix");
    return isSuffix ? "amazonaws.com" : showText({ path: text.path, parts: [part] });
  }).join("");
  return { kind: "service", name, because: holesOf(text) };
}
function readFederated(coded, shown2) {
  if (KNOWN_ISSUERS.has(coded))
    return { kind: "oidc", issuer: coded };
  const [, , rest = ""] = ARN.exec(coded) ?? [];
  const provider = /(?:^|:)(oidc|saml)-provider\/(.+)$/.exec(rest === "" ? coded : rest);
  if (provider?.[1] === void 0 || provider[2] === void 0)
    return void 0;
  const name = shown2(provider[2]);
  return provider[1] === "oidc" ? { kind: "oidc", issuer: name } : { kind: "saml", name };
}
var IDENTITIES = /* @__PURE__ */ new Set(["aws_iam_role", "aws_iam_user"]);
function referredPrincipal(reference, resolve) {
  const nodes = resolve(reference);
  const [node] = nodes;
  if (node === void 0 || !["arn", "id", ""].includes(reference.attribute)) {
    return isOwnAccount(reference) ? { kind: "account", account: { kind: "own" } } : void 0;
  }
  const { type, mode, attributes } = node.resource;
  const named3 = (attribute) => {
    const value = attributes.entries.get(attribute);
    return value === void 0 ? void 0 : showText(readText(value, [attribute], resolve));
  };
  if (IDENTITIES.has(type)) {
    const name = named3("name");
    if (mode === "managed" || name === void 0)
      return { kind: "nodes", nodes };
    return { kind: "identity", type: type === "aws_iam_role" ? "role" : "user", account: { kind: "own" }, name };
  }
  if (type === "aws_iam_openid_connect_provider") {
    const url = named3("url") ?? named3("arn")?.replace(/^.*:oidc-provider\//, "") ?? referenceName(reference);
    return { kind: "oidc", issuer: url.replace(/^https:\/\//, "").replace(/\/$/, ""), node };
  }
  if (type === "aws_iam_saml_provider") {
    return { kind: "saml", name: named3("name") ?? node.resource.name, node };
  }
  return void 0;
}

// build/access/trust/grantees.js
var CALLERS = {
  everybody: "aws",
  account: "aws",
  identity: "aws",
  nodes: "aws",
  unresolved: "aws",
  service: "service",
  oidc: "web",
  saml: "saml",
  nobody: "aws"
};
function granteesOf(principal, requirements, context) {
  if (principal.kind === "nobody")
    return [];
  const caller = CALLERS[principal.kind];
  const guards = [];
  const doubts = "because" in principal ? principal.because.map(unresolvedCause) : [];
  const narrowing = [];
  for (const requirement of requirements) {
    const effect = effectOf(requirement, caller, context.settings.weights);
    if (effect.kind === "fails" && principal.kind !== "unresolved")
      return [];
    if (effect.kind === "guard")
      guards.push(effect.guard);
    if (effect.kind === "doubt")
      doubts.push(effect);
    if (effect.kind === "narrows")
      narrowing.push({ by: effect.by, requirement });
  }
  const by = (what) => narrowing.filter((each) => each.by === what).map(({ requirement }) => requirement);
  const tags = caller === "aws" ? requirements.filter(({ key }) => key.startsWith("aws:principaltag/")) : [];
  const whole = { principal, guards, doubts, tags, isDirect: principal.kind !== "account" };
  if (principal.kind === "oidc") {
    return subjectsOf(principal.issuer, by("claim")).map((subject) => ({
      ...whole,
      subject,
      doubts: [...doubts, ...subject.doubts]
    }));
  }
  let narrowed = [whole];
  for (const requirement of by("arn")) {
    const principals = requirement.values.map((text) => readPrincipal("AWS", text, context.resolve));
    narrowed = narrowed.flatMap((each) => principals.flatMap((other) => intersection(each, other, context)));
  }
  for (const requirement of by("account")) {
    const accounts = requirement.values.map((text) => readPrincipal("AWS", text, context.resolve));
    narrowed = narrowed.flatMap((each) => accounts.flatMap((other) => intersection(each, other, context)));
  }
  for (const requirement of by("organization")) {
    narrowed = narrowed.flatMap((each) => withinOrganizations(each, requirement, context));
  }
  return narrowed;
}
function unresolvedCause(cause) {
  return { doubt: "unresolved", cause };
}
function intersection(grantee, other, { mayBeSame }) {
  const { principal } = grantee;
  if (other.kind === "everybody")
    return [grantee];
  if (other.kind === "unresolved") {
    const doubts = [...grantee.doubts, ...other.because.map(unresolvedCause)];
    return [{ ...grantee, doubts, principal: principal.kind === "everybody" ? other : principal }];
  }
  if (principal.kind === "everybody") {
    return other.kind === "account" || other.kind === "identity" || other.kind === "nodes" ? [{ ...grantee, principal: other }] : [];
  }
  if (other.kind === "account") {
    if (principal.kind !== "account" && principal.kind !== "identity")
      return [grantee];
    return mayBeSame(principal.account, other.account) ? [grantee] : [];
  }
  if (principal.kind === "account") {
    if (other.kind === "nodes")
      return [{ ...grantee, principal: other }];
    if (other.kind !== "identity" || !mayBeSame(principal.account, other.account))
      return [];
    const account2 = other.account.kind === "any" ? principal.account : other.account;
    return [{ ...grantee, principal: { ...other, account: account2 } }];
  }
  if (principal.kind === "identity" && other.kind === "identity") {
    const isSame = principal.type === other.type && mayBeSame(principal.account, other.account) && matches(parsePattern(other.name), principal.name) !== "no";
    return isSame ? [grantee] : [];
  }
  return [grantee];
}
function withinOrganizations(grantee, { values, written, unknown }, { settings, accounts }) {
  const { principal } = grantee;
  const organizations = [...new Map(values.map((text) => [organizationOf(text), text]))].map(([id, text]) => ({
    id,
    isOwn: settings.organizations.includes(id) || isOwnOrganization(text)
  }));
  const guard = { key: written, factor: settings.weights.guards.ownOrganization };
  if (principal.kind === "everybody") {
    return organizations.map(({ id, isOwn }) => ({
      ...grantee,
      organization: id,
      guards: isOwn ? [...grantee.guards, guard] : grantee.guards,
      doubts: unknown === void 0 || isOwn ? grantee.doubts : [...grantee.doubts, unresolvedCause({ reason: unknown })]
    }));
  }
  const isOwnAccount2 = principal.kind === "nodes" || (principal.kind === "account" || principal.kind === "identity") && (principal.account.kind === "own" || principal.account.kind === "id" && accounts.standingOf(principal.account.id) === "own");
  const isGuarded = !isOwnAccount2 && organizations.length > 0 && organizations.every(({ isOwn }) => isOwn);
  return [isGuarded ? { ...grantee, guards: [...grantee.guards, guard] } : grantee];
}
function organizationOf(text) {
  const shown2 = showText(text);
  return shown2.startsWith("${") ? shown2 : shown2.split("/")[0] ?? shown2;
}
function isOwnOrganization({ parts }) {
  const [part] = parts;
  return part !== void 0 && typeof part !== "string" && isReference(part) && /(?:^|\.)data\.aws_organizations_organization\./.test(part.reference.address);
}

// build/access/trust/requirements.js
var COMPARISONS = [
  [/^null$/, "null"],
  [/^bool/, "bool"],
  [/ipaddress/, "address"],
  [/like|^arn/, "like"],
  [/^(?:string|binary)/, "equals"]
];
function requirementsOf({ conditions }) {
  return conditions.map((condition) => {
    const { operator, key, texts, unknown } = condition;
    const name = operator.toLowerCase();
    const base = name.replace(/^for(?:all|any)values?:/, "").replace(/ifexists$/, "");
    const negated = base.includes("not");
    const forAllValues = name.startsWith("forallvalues:");
    return {
      key: key.toLowerCase(),
      written: key,
      comparison: COMPARISONS.find(([pattern]) => pattern.test(base))?.[1] ?? "order",
      negated,
      withoutKey: forAllValues || !name.startsWith("foranyvalue:") && (negated || name.endsWith("ifexists")),
      forAllValues,
      values: texts,
      unknown,
      condition,
      isInverse: false
    };
  });
}
function negation(requirement) {
  const { comparison, negated, withoutKey, values, isInverse } = requirement;
  const inverse = { ...requirement, isInverse: !isInverse };
  if (comparison === "bool")
    return { ...inverse, values: values.map(flipped), withoutKey: !withoutKey };
  if (comparison === "null")
    return { ...inverse, values: values.map(flipped) };
  return { ...inverse, negated: !negated, withoutKey: !withoutKey, forAllValues: false };
}
function flipped(text) {
  const value = literalOf(text);
  return value === "true" || value === "false" ? { ...text, parts: [value === "true" ? "false" : "true"] } : text;
}

// build/access/trust/denies.js
function readDeny(statement, principals) {
  return {
    statement,
    principals,
    spares: statement.principals === void 0 && statement.notPrincipals !== void 0,
    requirements: requirementsOf(statement)
  };
}
function remains(principal, action, denies, { settings, mayBeSame }) {
  const caller = CALLERS[principal.kind];
  const requirements = [];
  const doubts = [];
  for (const { statement, principals, spares, requirements: conditions } of denies) {
    const { decision } = matchAction(statement, action);
    const isMeant = principals.some((other) => isWithin2(principal, other, mayBeSame));
    if (decision === "no" || isMeant === spares)
      continue;
    const effects = conditions.map((each) => effectOf(each, caller, settings.weights));
    if (effects.some(({ kind }) => kind === "fails"))
      continue;
    const [only, ...others] = conditions;
    if (decision === "yes" && only === void 0 && Object.keys(statement.unknown).length === 0)
      return { kind: "denied" };
    if (decision === "yes" && only !== void 0 && others.length === 0 && only.unknown === void 0) {
      requirements.push(negation(only));
    } else {
      doubts.push({ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } });
    }
  }
  return { kind: "left", requirements, doubts };
}
function deniedOf(principal, identity, action, denies, { mayBeSame, resolve }) {
  const lookup = requestKeys(requesterOf(identity), action, {});
  const account2 = identity.account === void 0 ? { kind: "own" } : { kind: "id", id: identity.account };
  const isIdentity = (other) => {
    if (other.kind === "nodes")
      return other.nodes.includes(identity.node);
    if (other.kind !== "identity")
      return isWithin2({ kind: "account", account: account2 }, other, mayBeSame);
    return identity.name === other.name && identity.kind === "user" === (other.type === "user") && mayBeSame(account2, other.account);
  };
  return any(denies.map(({ statement, principals, spares }) => {
    if (principals.some((other) => isWithin2(principal, other, mayBeSame)) !== spares)
      return "no";
    if (principals.some(isIdentity) === spares)
      return "no";
    const conditions = decideConditions(statement.conditions, lookup, { resolve, variables: void 0 });
    return all([matchAction(statement, action).decision, conditions.decision]);
  }));
}
function isWithin2(inner, outer, mayBeSame) {
  if (outer.kind === "everybody")
    return true;
  if (inner.kind === "identity" && outer.kind === "identity") {
    return inner.type === outer.type && inner.name === outer.name && mayBeSame(inner.account, outer.account);
  }
  if (outer.kind === "account") {
    if (inner.kind === "nodes")
      return mayBeSame({ kind: "own" }, outer.account);
    return (inner.kind === "account" || inner.kind === "identity") && mayBeSame(inner.account, outer.account);
  }
  if (inner.kind === "nodes" && outer.kind === "nodes")
    return inner.nodes.every((node) => outer.nodes.includes(node));
  if (inner.kind === "service" && outer.kind === "service")
    return inner.name === outer.name;
  if (inner.kind === "oidc" && outer.kind === "oidc")
    return inner.issuer === outer.issuer;
  return inner.kind === "saml" && outer.kind === "saml" && inner.name === outer.name;
}

// build/access/trust/resolve.js
function resolveGrantee(grantee, role, context, shown2) {
  const { principal, guards, tags } = grantee;
  const trusted = (who2, more = []) => ({
    who: who2.kind === "source" ? { kind: "source", source: asBreakGlass(who2.source, context.settings.breakGlass) } : who2,
    guards,
    doubts: [...grantee.doubts, ...more],
    tags,
    ...shown2
  });
  const from = (source, more = []) => [
    trusted({ kind: "source", source }, more)
  ];
  const identity = (each) => {
    const isElsewhere = each.account !== void 0 && role.account !== void 0 && each.account !== role.account;
    return trusted({ kind: "identity", identity: each, needsPermission: isElsewhere || !grantee.isDirect });
  };
  switch (principal.kind) {
    case "nobody":
      return [];
    case "everybody":
      return from(grantee.organization === void 0 ? EVERYBODY : organization(grantee.organization));
    case "service":
      return from(service(principal.name));
    case "unresolved":
      return from(unresolved(principal.text), open(grantee, `${principal.text} is not known`));
    case "saml":
      return from({
        kind: "federated",
        label: `saml:${principal.name}`,
        ...nodeOf(principal.node),
        exposure: "human",
        isExternal: true
      });
    case "oidc": {
      const { suffix, exposure = "public" } = grantee.subject ?? {};
      const label = suffix === void 0 ? `oidc:${principal.issuer}` : `oidc:${principal.issuer}:${suffix}`;
      return from({ kind: "federated", label, ...nodeOf(principal.node), exposure, isExternal: true });
    }
    case "nodes":
      return principal.nodes.flatMap((node) => {
        const found = context.people.of(node);
        const doubts = principal.nodes.length > 1 ? [{ doubt: "unresolved", cause: { reason: "it is not known which instance is meant" } }] : [];
        return found === void 0 ? [] : [{ ...identity(found), doubts: [...grantee.doubts, ...doubts] }];
      });
    case "account":
      return ofAccount(principal.account, role, context).flatMap((each) => {
        if (each.kind !== "delegated")
          return from(each.source, each.doubts);
        const cause = { reason: "it is not known whose policies in the account allow it" };
        const source = delegated(each.account ?? "own");
        return [trusted(each), ...from(source, [{ doubt: "unresolved", cause }])];
      });
    case "identity": {
      const [account2] = ofAccount(principal.account, role, context);
      if (account2 === void 0)
        return [];
      const isUnknownHome = context.accounts.foundBy === "nothing" && principal.account.kind === "id";
      if (account2.kind !== "delegated" && !isUnknownHome)
        return from(account2.source, account2.doubts);
      const id = account2.kind === "delegated" ? account2.account : void 0;
      const found = context.people.named(principal.type, principal.name, id, role.node.resource.stack);
      if (found.length > 0)
        return found.filter((each) => each !== role).map(identity);
      const isPerson = principal.type === "user" || principal.name.startsWith("AWSReservedSSO_");
      const cause = { reason: "the policies of the principal are not in the repository" };
      return from({
        kind: principal.type,
        label: `${principal.type}/${principal.name}`,
        exposure: isUnknownHome ? "untrusted-account" : isPerson ? "human" : "role",
        isExternal: isUnknownHome
      }, grantee.isDirect ? [] : [{ doubt: "unresolved", cause }]);
    }
  }
}
function nodeOf(node) {
  return node === void 0 ? {} : { node };
}
function open({ doubts }, reason) {
  return doubts.length > 0 ? [] : [{ doubt: "unresolved", cause: { reason } }];
}
function ofAccount(name, role, { accounts }) {
  if (name.kind === "own") {
    const [only, ...others] = role.account === void 0 ? accounts.of(role.node.resource.stack) : [role.account];
    return [{ kind: "delegated", account: others.length === 0 ? only : void 0 }];
  }
  if (name.kind === "any")
    return [{ kind: "source", source: EVERYBODY, doubts: [] }];
  if (name.kind === "unresolved") {
    const doubts = name.because.map((cause) => ({ doubt: "unresolved", cause }));
    return [{ kind: "source", source: unresolved(name.text), doubts }];
  }
  const standing = name.id === role.account ? "own" : accounts.standingOf(name.id);
  if (standing === "own")
    return [{ kind: "delegated", account: name.id }];
  const source = {
    kind: "account",
    label: `account:${name.id}`,
    exposure: ACCOUNT_EXPOSURES[standing],
    isExternal: true
  };
  return [{ kind: "source", source, doubts: [] }];
}

// build/access/trust/index.js
var ASSUME3 = askedAction("sts:AssumeRole");
var NONE3 = () => "no";
var ASSUME_SAML = askedAction("sts:AssumeRoleWithSAML");
var ASSUME_WEB = askedAction("sts:AssumeRoleWithWebIdentity");
function actionOf({ kind }, type) {
  if (kind === "saml")
    return ASSUME_SAML;
  if (kind === "oidc")
    return ASSUME_WEB;
  return type === "Federated" ? ASSUME_WEB : ASSUME3;
}
function trustOf(role, context) {
  return role.trust.flatMap((read) => trustOfPolicy(role, read, context));
}
function trustOfPolicy(role, read, context) {
  const { policy, held } = read;
  const evidenceAt = (path, message) => ({ node: held.holder, path, message });
  const mayBeSame = sameAccounts(role, context.accounts);
  const grantees = { ...context, resolve: read.resolve, mayBeSame };
  const invalid = invalidity(policy, "trust");
  const ofDocument = invalid === void 0 ? [] : [{ doubt: "invalid", cause: { reason: `IAM refuses the trust policy: ${invalid}` } }];
  const denies = policy.statements.filter(({ effect }) => effect === "Deny").map((statement) => readDeny(statement, principalsOf(statement, read).map(({ principal }) => principal)));
  const found = policy.statements.filter(({ effect }) => effect === "Allow").flatMap((statement) => [
    ...principalsOf(statement, read).flatMap((named3) => trustOfPrincipal(named3, statement, denies, grantees).flatMap((grantee) => resolveGrantee({ ...grantee, doubts: [...ofDocument, ...named3.doubts, ...grantee.doubts] }, role, context, {
      evidence: evidenceAt(named3.path, `trusts ${named3.shown}`),
      denies: (identity) => deniedOf(named3.principal, identity, ASSUME3, denies, grantees)
    }))),
    ...trustOfOthers(statement, evidenceAt([...statement.path, "NotPrincipal"], "trusts everybody else"))
  ]);
  if (policy.unknown === void 0)
    return found;
  const reason = policy.unknown;
  return [
    ...found,
    {
      who: { kind: "source", source: unresolved(`trust of ${role.name ?? role.node.resource.address}`) },
      guards: [],
      doubts: [{ doubt: "unresolved", cause: { reason, span: held.value.span } }],
      tags: [],
      evidence: evidenceAt(held.path, "trusts whom the source does not say"),
      denies: NONE3
    }
  ];
}
function sameAccounts(role, accounts) {
  const own = role.account === void 0 ? accounts.of(role.node.resource.stack) : [role.account];
  return (one, other) => {
    if (one.kind === "any" || other.kind === "any" || one.kind === "unresolved" || other.kind === "unresolved")
      return true;
    if (one.kind === "own" || other.kind === "own") {
      const id = one.kind === "id" ? one.id : other.kind === "id" ? other.id : void 0;
      return id === void 0 || own.length === 0 || own.includes(id);
    }
    return one.id === other.id;
  };
}
function trustOfOthers(statement, evidence) {
  if (statement.principals !== void 0 || statement.notPrincipals === void 0)
    return [];
  if (matchAction(statement, ASSUME3).decision === "no")
    return [];
  const cause = { reason: "IAM refuses NotPrincipal in a trust policy" };
  return [
    {
      who: { kind: "source", source: EVERYBODY },
      guards: [],
      doubts: [{ doubt: "invalid", cause }],
      tags: [],
      evidence,
      denies: NONE3
    }
  ];
}
function principalsOf(statement, read) {
  return (statement.principals ?? statement.notPrincipals ?? []).map(({ type, value, path, unknown }) => {
    const element = valueAt(read.held.holder.resource.attributes, path);
    const text = element === void 0 || element.kind === "list" ? { path, parts: [{ unknown: [{ reason: unknown ?? "the principals are not known" }] }] } : readText(element, path, read.resolve);
    const plain = readPrincipal(type, text, read.resolve);
    const principal = plain.kind === "unresolved" && type === "Federated" && matchAction(statement, ASSUME_WEB).decision === "yes" ? { kind: "oidc", issuer: plain.text } : plain;
    const isPattern = principal.kind === "identity" && /[*?]/.test(principal.name);
    const cause = { reason: `IAM refuses wildcards in a principal: ${value}` };
    return { principal, type, shown: value, path, doubts: isPattern ? [{ doubt: "invalid", cause }] : [] };
  });
}
function valueAt(root, path) {
  let value = root;
  for (const step of path)
    value = value === void 0 ? void 0 : member(value, step);
  return value;
}
function trustOfPrincipal({ principal, type }, statement, denies, context) {
  if (statement.principals === void 0)
    return [];
  const action = actionOf(principal, type);
  const { decision } = matchAction(statement, action);
  if (decision === "no")
    return [];
  const left = remains(principal, action, denies, context);
  if (left.kind === "denied")
    return [];
  const doubts = [...left.doubts];
  const unknown = statement.unknown.Effect ?? statement.unknown[""];
  if (unknown !== void 0)
    doubts.push({ doubt: "unresolved", cause: { reason: unknown } });
  if (decision === "unknown")
    doubts.push({ doubt: "unresolved", cause: { reason: actionReason(statement) } });
  return granteesOf(principal, [...requirementsOf(statement), ...left.requirements], context).map((grantee) => ({
    ...grantee,
    doubts: [...doubts, ...grantee.doubts]
  }));
}
function actionReason({ unknown }) {
  const reason = Object.entries(unknown).find(([path]) => /^(?:Not)?Action/.test(path))?.[1];
  return reason ?? "IAM refuses a wildcard in the service part of an action";
}

// build/access/capabilities/named-principals.js
function readNames(policies, people) {
  const names = /* @__PURE__ */ new Map();
  for (const read of policies) {
    for (const statement of read.policy.statements) {
      const written = statement.principals ?? statement.notPrincipals ?? [];
      for (const [index, { principal }] of principalsOf(statement, read).entries()) {
        const document = written[index];
        if (document === void 0)
          continue;
        const isSession = document.value.includes(":assumed-role/");
        names.set(document, { principal, identities: identitiesOf(principal, read, people), isSession });
      }
    }
  }
  return names;
}
function identitiesOf(principal, { held }, people) {
  if (principal.kind === "nodes")
    return principal.nodes.flatMap((node) => people().of(node) ?? []);
  if (principal.kind !== "identity" || /[*?]/.test(principal.name))
    return [];
  const { type, name, account: account2 } = principal;
  const id = account2.kind === "id" ? account2.id : void 0;
  return people().named(type, name, id, held.holder.resource.stack);
}
function identitiesNamed(statement, read, names, people) {
  return (statement.principals ?? []).flatMap((document) => {
    const { path } = document;
    const named3 = names.get(document);
    const identities2 = named3?.principal.kind === "everybody" ? byCondition(statement, read, people) : named3?.identities;
    return (identities2 ?? []).map((identity) => ({ identity, path }));
  });
}
function byCondition(statement, read, people) {
  return requirementsOf(statement).filter(({ key, negated }) => key === "aws:principalarn" && !negated).flatMap(({ values }) => values).flatMap((text) => identitiesOf(readPrincipal("AWS", text, read.resolve), read, people));
}
function namingOf(identity, names) {
  const isUser = identity.kind === "user";
  const some = (test) => (principals) => any(principals.map((document) => {
    const named3 = names.get(document);
    return named3 === void 0 || named3.principal.kind === "unresolved" ? "unknown" : test(named3);
  }));
  const isNamed = ({ principal, identities: identities2, isSession }) => {
    if (!identities2.includes(identity))
      return "no";
    return isSession || principal.kind === "nodes" && principal.nodes.length > 1 ? "unknown" : "yes";
  };
  const own = some((named3) => isUser || named3.isSession ? isNamed(named3) : "no");
  const role = some((named3) => isUser || named3.isSession ? "no" : isNamed(named3));
  const everybody = some(({ principal }) => decided(principal.kind === "everybody"));
  const account2 = some(({ principal }) => {
    if (principal.kind !== "account")
      return "no";
    if (principal.account.kind === "own")
      return "yes";
    if (principal.account.kind !== "id" || identity.account === void 0)
      return "unknown";
    return decided(principal.account.id === identity.account);
  });
  return {
    session: own,
    itself: (principals) => any([role(principals), everybody(principals)]),
    account: account2,
    // Whoever has a boundary is not spared by its ARN.
    spares: (principals) => {
      if (everybody(principals) === "yes")
        return "yes";
      const named3 = any([own(principals), role(principals)]);
      if (named3 === "no" || identity.boundaries !== void 0)
        return "no";
      return isUser ? all([named3, account2(principals)]) : "unknown";
    }
  };
}

// build/access/capabilities/resource-policies.js
var KEYS3 = new Set(RESOURCE_TYPES.get("key")?.nodes);
var NONE4 = [];
function resourceGrants(index, resourcePolicies, identities2) {
  const granted = lazily(() => {
    const found = /* @__PURE__ */ new Map();
    const people = lazily(() => findPeople(identities2));
    for (const resource of resourcesOf(resourcePolicies, index)) {
      for (const [identity, grants] of grantsOn(resource, index, people)) {
        const known = found.get(identity);
        if (known === void 0)
          found.set(identity, [...grants]);
        else
          known.push(...grants);
      }
    }
    return found;
  });
  return (identity) => granted().get(identity) ?? NONE4;
}
function resourcesOf(resourcePolicies, index) {
  const found = /* @__PURE__ */ new Map();
  for (const [holder, policies] of resourcePolicies) {
    for (const { node, attribute } of resourcesWith(holder, index)) {
      const known = found.get(node);
      if (known === void 0)
        found.set(node, { attribute, policies: [...policies] });
      else
        known.policies.push(...policies);
    }
  }
  return [...found].map(([node, { attribute, policies }]) => ({ node, attribute, policies }));
}
function resourcesWith(holder, index) {
  const { type, stack, attributes } = holder.resource;
  const byArn = (node) => ({
    node,
    attribute: "arn"
  });
  if (type === "aws_secretsmanager_secret" || KEYS3.has(type))
    return [byArn(holder)];
  if (type === "aws_kms_key_policy")
    return linked(holder, "key").map(byArn);
  if (type !== "aws_secretsmanager_secret_policy")
    return [];
  const secrets = linked(holder, "secret");
  if (secrets.length > 0)
    return secrets.map(byArn);
  const value = attributes.entries.get("secret_arn");
  const references = value === void 0 ? [] : allReferences(value);
  return references.filter(({ attribute }) => attribute.startsWith("master_user_secret")).flatMap((reference) => index.resolve(stack, reference).filter(({ resource }) => DATABASE_TYPES.includes(resource.type)).map((node) => ({ node, attribute: reference.attribute })));
}
function grantsOn({ node, attribute, policies }, index, people) {
  const found = /* @__PURE__ */ new Map();
  const arn = attribute === "arn" ? nodeArn(node, index) : void 0;
  const reads = policies.map((read) => ofResource(read, arn));
  const names = readNames(reads, people);
  const bound = boundTo({ address: node.resource.address, attribute }, node);
  for (const read of reads) {
    for (const statement of read.policy.statements) {
      if (statement.effect !== "Allow")
        continue;
      for (const { identity, path } of identitiesNamed(statement, read, names, people)) {
        const known = found.get(identity) ?? [];
        found.set(identity, known);
        if (known.some((grant) => grant.statement === statement))
          continue;
        known.push({
          statement,
          service: KEYS3.has(node.resource.type) ? "kms" : "secretsmanager",
          of: (action, context) => grantOf({ identity, statement, read, reads, names, path, bound, arn, node, index }, action, context)
        });
      }
    }
  }
  return found;
}
function ofResource(read, arn) {
  const isAbout = ({ resources }) => arn === void 0 || resources === void 0 || resources.some((text) => intersectsArn(parseArn(boundPattern(read, text).pattern), arn) !== "no");
  const statements = read.policy.statements.filter(isAbout).map((statement) => ({ ...statement, resources: [ITSELF], notResources: void 0 }));
  return { ...read, policy: { ...read.policy, statements } };
}
var ITSELF = { path: [], parts: ["*"] };
function boundTo(reference, node) {
  return patternOf({ path: [], parts: [{ reference }] }, () => [node], false);
}
function grantOf(asked, name, context) {
  const { identity, statement, read, reads, names, path, bound, arn, node, index } = asked;
  const action = actionNamed(name);
  if (matchAction(statement, action).decision === "no")
    return [];
  const reference = { kind: "open", pattern: bound.pattern };
  const accounts = index.accountsOf(node.resource.stack);
  const isElsewhere = identity.account !== void 0 && accounts.length > 0 && !accounts.includes(identity.account);
  const layers = {
    identity: identity.policies,
    boundaries: identity.boundaries,
    controls: [identity.controls],
    resource: reads,
    naming: namingOf(identity, names),
    isCrossAccount: isElsewhere ? "yes" : "no"
  };
  const requester = requesterOf(identity);
  const judge = (resource) => decideLayers(layers, requester, { action, resource }, context);
  const judged = [reference, ...arn === void 0 ? [] : [arn]].map(judge);
  if ([...judged, ...inAws(arn).map(judge)].some(({ decision }) => decision.startsWith("deny")))
    return [];
  const sure = judged.find(({ decision }) => decision === "must-allow");
  const { doubts, residual } = sure ?? judged.at(-1) ?? { doubts: [], residual: [] };
  return [
    {
      action: name,
      resource: reference,
      text: void 0,
      bindings: bound.bindings,
      except: [],
      via: "exact",
      isNotResource: false,
      certainty: sure === void 0 ? "unknown" : "yes",
      because: sure === void 0 ? doubts : [],
      conditions: residual,
      policy: { read },
      statement,
      path
    }
  ];
}
function inAws(arn) {
  return arn?.kind === "arn" ? [{ ...arn, segments: { ...arn.segments, partition: literalPattern("aws") } }] : [];
}

// build/access/capabilities/context.js
function capabilityContext(index, policies, identities2, { settings = DEFAULT_SETTINGS, decision = {} } = {}) {
  const byNode = new Map(identities2.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
  const permissions = /* @__PURE__ */ new Map();
  const resourcePolicies = /* @__PURE__ */ new Map();
  for (const read of policies) {
    if (read.kind !== "resource")
      continue;
    const found = resourcePolicies.get(read.held.holder);
    if (found === void 0)
      resourcePolicies.set(read.held.holder, [read]);
    else
      found.push(read);
  }
  const byResources = resourceGrants(index, resourcePolicies, identities2);
  return {
    index,
    policies,
    decision,
    settings,
    directory: directory(index),
    masters: masterUsers(index),
    privileged: settings.privilegedUsers.map(privilegedName),
    resourcePolicies,
    identityOf: (node) => byNode.get(node),
    permissions(identity) {
      let known = permissions.get(identity);
      if (known === void 0) {
        known = permissionsOf(identity, decision, byResources(identity));
        permissions.set(identity, known);
      }
      return known;
    }
  };
}

// build/access/capabilities/index.js
function capabilitiesOf(identity, context) {
  const permissions = context.permissions(identity);
  const everything2 = permissions.size === 0 ? void 0 : administrator(permissions, context);
  if (everything2 !== void 0)
    return [everything2];
  const unread = unreadPolicies(identity, context);
  const doubtful2 = unread === void 0 ? [] : [unread];
  if (permissions.size === 0)
    return doubtful2;
  const connects = connectReaches(permissions, context);
  const secrets = secretReaches(permissions, context);
  const modify = modifiable(permissions, context);
  const taken = takeovers(modify, connects, secrets, context);
  const logins = connects.filter(({ capability, reach }) => capability.blocked === void 0 || both(modify, [reach]).length === 0);
  const found = [
    ...logins.map(({ capability }) => capability),
    ...secrets.map((secret) => secretCapability(secret, context)),
    ...dataApi(permissions, secrets, context),
    ...secretWrites(permissions, context).map(({ method, score, reach }) => {
      const impact = impactOf("secret", score, context.settings);
      return capabilityOf(reach, { access: "secret", method, impact, evidence: reach.evidence }, context.settings);
    }),
    ...taken,
    ...ROWS.flatMap((row) => rowCapabilities(row, permissions, modify, context)),
    ...selfEscalation(permissions, context)
  ];
  return [...strengthen(fold(rdsAdministrator(permissions, found, context)), context.settings), ...doubtful2];
}
function secretCapability(secret, context) {
  const { settings } = context;
  const { isMaster, isEverySecret, evidence } = secret;
  const score = isEverySecret || isMaster ? 90 : 70;
  return capabilityOf(secret, {
    access: "secret",
    method: isMaster ? "rds-master-secret-read" : "rds-secret-read",
    ...isMaster ? { user: masterUser(secret.target, context) } : {},
    impact: isMaster ? impactOf("sqlAsMaster", score, settings) : impactOf("secret", score, settings),
    evidence
  }, settings);
}
function rowCapabilities(row, permissions, modify, context) {
  const { access, method, kind, score, asMaster } = row;
  const { settings } = context;
  return reachOfRow(row, permissions, context).flatMap((reach) => {
    const possible = method === "rds-destroy" ? unprotected(reach, modify) : reach;
    if (possible === void 0)
      return [];
    const user2 = asMaster === true ? { user: masterUser(possible.target, context) } : {};
    return [capabilityOf(possible, { access, method, ...user2, impact: impactOf(kind, score, settings) }, settings)];
  });
}
function unprotected(reach, modify) {
  const node = reach.target?.node;
  if (node === void 0)
    return reach;
  const [value] = valuesAt(node.resource.attributes, ["deletion_protection"]);
  if (value?.kind !== "known" || value.value !== true && value.value !== "true")
    return reach;
  return both([reach], modify)[0];
}

// build/access/capabilities/grantee.js
function accountNamed(account2, accounts) {
  const standing = accounts.standingOf(account2);
  if (standing === "own")
    return void 0;
  const source = {
    kind: "account",
    label: `account:${account2}`,
    exposure: ACCOUNT_EXPOSURES[standing],
    isExternal: true
  };
  return { source, account: account2, because: [] };
}
function granteeOf(value, context, holder, accounts) {
  if (value.kind === "known") {
    if (value.value === null)
      return [];
    if (value.value === "all" || value.value === "*")
      return [{ source: EVERYBODY, because: [] }];
    const account2 = /(?:^|:)(\d{12})(?::|$)/.exec(String(value.value))?.[1];
    const found = account2 === void 0 ? void 0 : accountNamed(account2, accounts);
    return found === void 0 ? [] : [found];
  }
  if (value.kind !== "unknown")
    return [];
  const text = showText(readText(value, [], (reference) => context.index.resolve(holder.resource.stack, reference)));
  const because = value.because.length > 0 ? value.because : [{ reason: `${text} is not known`, span: value.span }];
  return [unresolvedGrantee(text, because)];
}
function unresolvedGrantee(text, because) {
  return { source: unresolved(text), because };
}
function shareHop(node, evidence, because) {
  const certainty = because.length === 0 ? "must" : "may";
  return {
    kind: "share",
    target: node.resource.address,
    node,
    certainty,
    ...certainty === "may" ? { doubt: "unresolved" } : {},
    guards: [],
    because,
    evidence: [evidence]
  };
}
function unknownGrantees({ policy, held }, { resource }) {
  if (policy.unknown === void 0)
    return [];
  const because = [{ reason: policy.unknown, span: held.value.span }];
  const evidence = { node: held.holder, path: held.path, message: "is a policy that the source does not tell" };
  const source = { ...unresolved(`principal of ${resource.address}`), exposure: "role", isExternal: false };
  return [{ grantee: { source, because }, evidence }];
}
function outsiders({ policy, held }, action, accounts) {
  const asked = askedAction(action);
  const about2 = policy.statements.filter((statement) => matchAction(statement, asked).decision !== "no");
  const denies = about2.filter(({ effect }) => effect === "Deny");
  return about2.filter(({ effect }) => effect === "Allow").flatMap((statement) => (statement.principals ?? []).flatMap((principal) => {
    const grantee = granteeNamed(principal, statement, accounts);
    if (grantee === void 0)
      return [];
    const denying = denies.filter((deny) => isOf(deny, principal));
    if (denying.some(({ conditions }) => conditions.length === 0))
      return [];
    const doubts = [...denying, statement].flatMap(({ conditions, effect }) => conditions.filter(({ key }) => effect === "Deny" || !NARROWING.has(key.toLowerCase())).map(({ operator, key }) => ({
      reason: `the condition ${operator} ${key} may ${effect === "Deny" ? "deny it" : "be false"}`
    })));
    const { path, value } = principal;
    const evidence = { node: held.holder, path, message: `allows ${action} to ${value}` };
    return [{ grantee: { ...grantee, because: [...grantee.because, ...doubts] }, statement, evidence }];
  }));
}
var NARROWING = /* @__PURE__ */ new Set(["aws:principalorgid", "aws:principalaccount", "kms:calleraccount"]);
function isOf({ principals = [] }, { value, account: account2 }) {
  return principals.some((other) => other.value === "*" || other.value === value || account2 !== void 0 && other.account === account2 && isRoot(other));
}
function isRoot({ value }) {
  return /^\d{12}$|:root$/.test(value);
}
function granteeNamed({ type, value, account: account2, unknown }, { conditions }, accounts) {
  if (type === "*" || type === "AWS" && value === "*") {
    const narrowing = conditions.find(({ key, operator }) => NARROWING.has(key.toLowerCase()) && /^(?:string|arn)(?:equals|like)$/i.test(operator));
    const [only, ...others] = narrowing?.values ?? [];
    if (narrowing === void 0 || only === void 0 || others.length > 0)
      return { source: EVERYBODY, because: [] };
    return narrowing.key.toLowerCase() === "aws:principalorgid" ? { source: organization(only), because: [] } : accountNamed(only, accounts);
  }
  if (account2 !== void 0)
    return accountNamed(account2, accounts);
  return unknown !== void 0 && type === "AWS" ? unresolvedGrantee(value, [{ reason: unknown }]) : void 0;
}
function shared({ source }, { access, method, kind, score }, database2, hops, because, evidence, { settings }) {
  const isSure = because.length === 0;
  return {
    source,
    capability: {
      access,
      method,
      database: database2 === void 0 ? ANY_DATABASE : databaseTarget(database2),
      impact: impactOf(kind, score, settings),
      certainty: isSure ? "must" : "may",
      ...isSure ? {} : { doubt: "unresolved" },
      guards: [],
      because,
      evidence: [...hops.flatMap((hop) => hop.evidence), ...evidence],
      hops
    }
  };
}

// build/access/capabilities/channels.js
var weakening = (method, action, score, harmless) => ({
  access: "weaken",
  method,
  kind: "weakening",
  score,
  action,
  ...harmless === void 0 ? {} : { harmless }
});
var destruction = (action) => ({
  access: "destroy",
  method: "kms-db-destroy",
  kind: "destruction",
  score: 80,
  action
});
var OF_KEYS = [
  weakening("kms-db-policy", "kms:PutKeyPolicy", 75),
  weakening("kms-db-grant", "kms:CreateGrant", 65, "kms:grantisforawsresource"),
  weakening("kms-db-decrypt", "kms:Decrypt", 40, "kms:viaservice"),
  destruction("kms:ScheduleKeyDeletion"),
  destruction("kms:DisableKey")
];
function throughKeys(context, accounts) {
  const keys = (RESOURCE_TYPES.get("key")?.nodes ?? []).flatMap((type) => context.directory.ofType(type));
  return keys.flatMap((key) => {
    const databases = databasesOfKey(key, context);
    if (databases.length === 0)
      return [];
    const share = (grantee, evidence, access) => databases.map((database2) => shared(grantee, access, database2, [shareHop(key, evidence, grantee.because)], grantee.because, [], context));
    const byPolicy = OF_KEYS.flatMap((access) => policiesOfKey(key, context).flatMap((read) => outsiders(read, access.action, accounts)).filter(({ statement }) => !isHarmless(statement, access.harmless)).flatMap(({ grantee, evidence }) => share(grantee, evidence, access)));
    const byGrants = linked(key, "grants").flatMap((grant) => {
      const operations = valuesAt(grant.resource.attributes, ["operations"]).flatMap(itemsOf);
      const access = OF_KEYS.find(({ action }) => operations.some((operation) => operation.kind === "known" && action === `kms:${String(operation.value)}`));
      if (access === void 0)
        return [];
      return valuesAt(grant.resource.attributes, ["grantee_principal"]).flatMap((value) => granteeOf(value, context, grant, accounts).flatMap((grantee) => {
        const message = `grants ${access.action} to ${grantee.source.label}`;
        return share(grantee, { node: grant, path: ["grantee_principal"], message }, access);
      }));
    });
    return [...byPolicy, ...byGrants];
  });
}
function isHarmless({ conditions }, key) {
  return key !== void 0 && conditions.some((condition) => condition.key.toLowerCase() === key);
}
function databasesOfKey(key, context) {
  const ofSecrets = linked(key, "secrets").flatMap((secret) => databasesOfSecret(secret, context).map(({ database: database2 }) => database2));
  return [.../* @__PURE__ */ new Set([...linked(key, "databases"), ...ofSecrets])];
}
var COPY2 = { access: "exfil", method: "backup-copy-external", kind: "exfiltration", score: 80 };
var EXPORT = { access: "exfil", method: "rds-export-s3", kind: "exfiltration", score: 90 };
function throughCopies(context, accounts) {
  const copies = context.directory.ofType("aws_backup_plan").flatMap((plan) => {
    const path = ["rule", "copy_action", "destination_vault_arn"];
    const chosen2 = linked(plan, "selections").flatMap((selection) => linked(selection, "databases"));
    const databases = chosen2.length > 0 ? [...new Set(chosen2)] : [void 0];
    const values = linked(plan, "copy_vaults").length > 0 ? [] : valuesAt(plan.resource.attributes, path);
    return values.flatMap((value) => granteeOf(value, context, plan, accounts).flatMap((grantee) => {
      const message = `copies recovery points to ${grantee.source.label}`;
      const hop = shareHop(plan, { node: plan, path, message, span: value.span }, grantee.because);
      return databases.map((database2) => shared(grantee, COPY2, database2, [hop], grantee.because, [], context));
    }));
  });
  const exports = context.directory.ofType("aws_rds_export_task").flatMap((task) => {
    const sources = linked(task, "source").flatMap((source) => source.resource.type === "aws_rds_cluster" ? [source] : [...linked(source, "instance"), ...linked(source, "cluster")]);
    const databases = sources.length > 0 ? sources : [void 0];
    return linked(task, "bucket").flatMap((bucket) => [bucket, ...linked(bucket, "policy")].flatMap((holder) => context.resourcePolicies.get(holder) ?? []).flatMap((read) => outsiders(read, "s3:GetObject", accounts)).flatMap(({ grantee, evidence }) => {
      const hop = shareHop(task, evidence, grantee.because);
      return databases.map((database2) => shared(grantee, EXPORT, database2, [hop], grantee.because, [], context));
    }));
  });
  return [...copies, ...exports];
}

// build/access/capabilities/sharing.js
var exfiltration = (method) => ({ access: "exfil", method, kind: "exfiltration", score: 90 });
var SECRET2 = { access: "secret", method: "secret-shared-external", kind: "secret", score: 70 };
var UNKNOWN = { access: "secret", method: "policy-unresolved", kind: "unknown", score: 40 };
var SNAPSHOTS = [
  "aws_db_snapshot",
  "aws_db_snapshot_copy",
  "aws_db_cluster_snapshot",
  "aws_rds_cluster_snapshot_copy"
];
function sharedWith(context, accounts) {
  return [
    ...SNAPSHOTS.flatMap((type) => context.directory.ofType(type)).flatMap((each) => ofSnapshot(each, context, accounts)),
    ...context.directory.ofType("aws_ram_resource_association").flatMap((each) => ofCluster(each, context, accounts)),
    ...ofPolicies("aws_secretsmanager_secret", "secretsmanager:GetSecretValue", context, accounts),
    ...ofPolicies("aws_backup_vault", "backup:StartCopyJob", context, accounts),
    ...throughKeys(context, accounts),
    ...throughCopies(context, accounts)
  ];
}
function ofSnapshot(snapshot, context, accounts) {
  const values = valuesAt(snapshot.resource.attributes, ["shared_accounts"]).flatMap(itemsOf);
  const databases = databasesOfSnapshot(snapshot);
  return values.flatMap((value) => granteeOf(value, context, snapshot, accounts).flatMap((grantee) => {
    const opening = opens(snapshot, databases, grantee, context);
    if (opening.decision === "no")
      return [];
    const because = [...grantee.because, ...opening.because];
    const evidence = {
      node: snapshot,
      path: ["shared_accounts"],
      message: `is shared with ${grantee.source.label}`,
      span: value.span
    };
    const targets = databases.length > 0 ? databases : [snapshot];
    return targets.map((database2) => shared(grantee, exfiltration("snapshot-shared-external"), database2, [shareHop(snapshot, evidence, because)], because, [...opening.evidence], context));
  }));
}
function opens(snapshot, databases, grantee, context) {
  const open2 = { decision: "yes", because: [], evidence: [] };
  const keys = [snapshot, ...databases].flatMap((node) => linked(node, "kms_key"));
  const named3 = [snapshot, ...databases].flatMap((node) => valuesAt(node.resource.attributes, ["kms_key_id"]));
  const hasKey = keys.length > 0 || named3.some((value) => !(value.kind === "known" && value.value === null));
  const encrypted = hasKey ? "yes" : encryptedBy(databases);
  if (encrypted === "no")
    return open2;
  const maybe = (reason) => ({
    decision: "unknown",
    because: [{ reason, span: snapshot.resource.header }],
    evidence: []
  });
  if (encrypted === "unknown")
    return maybe("whether the snapshot is encrypted is not known");
  if (!hasKey || grantee.source.kind === "public")
    return { ...open2, decision: "no" };
  for (const key of keys) {
    const evidence = keyShare(key, grantee, context);
    if (evidence !== void 0)
      return { ...open2, evidence: [evidence] };
  }
  return maybe("whether the key of the encrypted snapshot is shared is not in the repository");
}
function encryptedBy(databases) {
  const decisions = databases.map(({ resource }) => {
    const [value] = valuesAt(resource.attributes, ["storage_encrypted"]);
    if (value === void 0)
      return resource.mode === "data" ? "unknown" : "no";
    if (value.kind !== "known")
      return "unknown";
    return value.value === true || value.value === "true" ? "yes" : "no";
  });
  if (decisions.includes("yes"))
    return "yes";
  return decisions.length === 0 || decisions.includes("unknown") ? "unknown" : "no";
}
function keyShare(key, { account: account2 }, context) {
  for (const { policy, held } of policiesOfKey(key, context)) {
    for (const statement of policy.statements) {
      if (statement.effect === "Deny")
        continue;
      const isUse = ["kms:CreateGrant", "kms:Decrypt"].some((action) => matchAction(statement, actionNamed(action)).decision === "yes");
      const principal = (statement.principals ?? []).find((each) => each.value === "*" || account2 !== void 0 && each.account === account2);
      if (isUse && principal !== void 0) {
        return { node: held.holder, path: principal.path, message: "shares the key of the snapshot" };
      }
    }
  }
  for (const grant of linked(key, "grants")) {
    const [grantee] = valuesAt(grant.resource.attributes, ["grantee_principal"]);
    if (account2 !== void 0 && grantee?.kind === "known" && String(grantee.value).includes(`:${account2}:`)) {
      return { node: grant, path: ["grantee_principal"], message: "grants the key of the snapshot" };
    }
  }
  return void 0;
}
function ofCluster(association, context, accounts) {
  return linked(association, "cluster").flatMap((cluster) => linked(association, "share").flatMap((share) => linked(share, "principals")).flatMap((principal) => valuesAt(principal.resource.attributes, ["principal"]).flatMap((value) => granteeOf(value, context, principal, accounts).map((grantee) => {
    const evidence = {
      node: principal,
      path: ["principal"],
      message: `shares the cluster with ${grantee.source.label}`
    };
    const hop = shareHop(association, evidence, grantee.because);
    return shared(grantee, exfiltration("rds-cluster-share-ram"), cluster, [hop], grantee.because, [], context);
  }))));
}
function ofPolicies(type, action, context, accounts) {
  return context.directory.ofType(type).flatMap((node) => {
    const policies = [node, ...linked(node, "policy")].flatMap((holder) => context.resourcePolicies.get(holder) ?? []);
    if (policies.length === 0)
      return [];
    const isVault = type === "aws_backup_vault";
    const access = isVault ? exfiltration("backup-share") : SECRET2;
    const databases = isVault ? [void 0] : databasesOfSecret(node, context).map(({ database: database2 }) => database2);
    const share = (grantee, evidence, as) => databases.map((database2) => shared(grantee, as, database2, [shareHop(node, evidence, grantee.because)], grantee.because, [], context));
    return policies.flatMap((read) => [
      ...outsiders(read, action, accounts).flatMap(({ grantee, evidence }) => share(grantee, evidence, access)),
      // Of a vault nobody knows which databases it is of, so that a policy that is not known says nothing of any.
      ...(isVault ? [] : unknownGrantees(read, node)).flatMap(({ grantee, evidence }) => share(grantee, evidence, UNKNOWN))
    ]);
  });
}

// build/access/ways.js
var DOUBTS = ["invalid", "condition", "unresolved"];
function hopTo(kind, target, node, { guards, doubts, evidence }) {
  const worst = DOUBTS.find((each) => doubts.some(({ doubt: doubt2 }) => doubt2 === each));
  const certainty = worst === void 0 ? "must" : "may";
  return {
    kind,
    target,
    ...node === void 0 ? {} : { node },
    certainty,
    ...worst === void 0 ? {} : { doubt: worst },
    guards,
    because: doubts.map(({ cause }) => cause),
    evidence
  };
}

// build/access/invoking.js
var INVOKES = /^lambda:(?:\*|invoke\w*\*?)$/i;
function invocations(role, context) {
  return functionsOf(role.node, context.index).flatMap((fn) => linked(fn, "permissions").filter(isOfInvoking).flatMap((permission) => {
    const guards = guardsOf4(permission, context.settings);
    return valuesAt(permission.resource.attributes, ["principal"]).flatMap((value) => granteeOf(value, context, permission, context.accounts).map(({ source, because }) => {
      const evidence = [
        { node: permission, path: ["principal"], message: `lets ${source.label} run the function` }
      ];
      const doubts = because.map((cause) => ({ doubt: "unresolved", cause }));
      const input = { reason: "it depends on what the function does with its input", span: fn.resource.header };
      const acts = [{ node: fn, path: ["role"], message: "acts as the role" }];
      return {
        from: { kind: "source", source },
        hops: [
          hopTo("share", fn.resource.address, fn, { guards, doubts, evidence }),
          hopTo("runs-as", identityLabel(role), role.node, {
            guards: [],
            doubts: [{ doubt: "condition", cause: input }],
            evidence: acts
          })
        ]
      };
    }));
  }));
}
var FUNCTIONS = /* @__PURE__ */ new WeakMap();
function functionsOf(role, index) {
  let found = FUNCTIONS.get(index);
  if (found === void 0) {
    const functions = index.nodes.filter(({ resource }) => resource.type === "aws_lambda_function");
    const acting = functions.flatMap((fn) => linked(fn, "role").map((of) => ({ of, fn })));
    const byRole = groupBy(acting, ({ of }) => of);
    found = new Map([...byRole].map(([of, each]) => [of, each.map(({ fn }) => fn)]));
    FUNCTIONS.set(index, found);
  }
  return found.get(role) ?? [];
}
function isOfInvoking({ resource }) {
  return valuesAt(resource.attributes, ["action"]).some((action) => action.kind !== "known" || INVOKES.test(String(action.value)));
}
function guardsOf4({ resource }, { weights }) {
  const has = (attribute) => valuesAt(resource.attributes, [attribute]).some((value) => value.kind !== "known" || value.value !== null);
  return [
    ...has("source_arn") || has("source_account") ? [{ key: "aws:SourceArn", factor: weights.guards.sourceOfService }] : [],
    ...has("principal_org_id") ? [{ key: "aws:PrincipalOrgID", factor: weights.guards.ownOrganization }] : []
  ];
}

// build/access/incoming.js
function waysInto(identity, context) {
  const ways = [
    ...identity.kind === "role" ? [...waysByTrust(identity, context), ...invocations(identity, context)] : [],
    ...identity.kind === "permission-set" ? assignments(identity, context) : [],
    ...identity.kind === "group" ? memberships(identity) : [],
    ...context.byVerbs(identity)
  ];
  return ways.filter(({ from }) => from.kind === "source" || !context.isFolded(from.identity, identity));
}
function waysByTrust(role, context) {
  const allowed = lazily(() => context.assuming.by(role.node));
  return distinct3(trustOf(role, context).flatMap((trusted) => {
    const { who: who2 } = trusted;
    if (who2.kind === "source") {
      return [{ from: who2, hops: [assumeHop(role, { ...trusted, evidence: [trusted.evidence] })] }];
    }
    if (who2.kind === "identity" && !who2.needsPermission)
      return named2(role, who2.identity, trusted, context);
    const callers = allowed().filter(({ identity }) => who2.kind === "identity" ? identity === who2.identity : isIn(who2.account, identity, role));
    return callers.flatMap((grant) => permitted(role, grant, trusted));
  }));
}
function named2(role, identity, trusted, { assuming }) {
  const tags = meetsTags(identity, trusted.tags, role);
  const denied = trusted.denies(identity);
  if (tags === "no" || denied === "yes" || identity === role)
    return [];
  const limit = assuming.limitsOf(identity, role.node);
  if (limit === "denied")
    return [];
  const doubts = [
    ...trusted.doubts,
    ...tagDoubts(tags),
    ...denyDoubts(denied),
    ...limit === "none" ? [] : grantDoubts(limit)
  ];
  return [
    {
      from: { kind: "identity", identity },
      hops: [assumeHop(role, { ...trusted, doubts, evidence: [trusted.evidence] })]
    }
  ];
}
function permitted(role, { identity, grant, certainty }, trusted) {
  const tags = meetsTags(identity, trusted.tags, role);
  const denied = trusted.denies(identity);
  if (tags === "no" || denied === "yes")
    return [];
  const doubts = [...trusted.doubts, ...tagDoubts(tags), ...denyDoubts(denied), ...grantDoubts(grant)];
  if (certainty === "unknown") {
    doubts.push({ doubt: "unresolved", cause: { reason: "it is not known whether the permission is of this role" } });
  }
  const { holder } = grant.policy.read.held;
  const allows = { node: holder, path: grant.path, message: "allows sts:AssumeRole" };
  const hop = assumeHop(role, { guards: trusted.guards, doubts, evidence: [allows, trusted.evidence] });
  return [{ from: { kind: "identity", identity }, hops: [...memberHops([grant]), hop] }];
}
function assumeHop(role, parts) {
  return hopTo("assume", identityLabel(role), role.node, parts);
}
function grantDoubts({ certainty, because, conditions }) {
  if (certainty === "yes")
    return [];
  const doubt2 = conditions.length > 0 ? "condition" : "unresolved";
  const causes = because.length > 0 ? because : [{ reason: "its permission to assume the role is not certain" }];
  return causes.map((cause) => ({ doubt: doubt2, cause }));
}
function isIn(account2, identity, role) {
  const own = identity.account;
  if (account2 !== void 0 && own !== void 0)
    return account2 === own;
  return own === void 0 || role.account === void 0 || own === role.account;
}
function meetsTags(identity, requirements, role) {
  if (requirements.length === 0)
    return "yes";
  const lookup = requestKeys(requesterOf(identity), ASSUME, {});
  const resolve = role.trust[0]?.resolve ?? (() => []);
  return all(requirements.map(({ condition, isInverse }) => {
    const { decision } = decideConditions([condition], lookup, { resolve, variables: void 0 });
    return isInverse ? not(decision) : decision;
  }));
}
function tagDoubts(tags) {
  if (tags !== "unknown")
    return [];
  return [{ doubt: "condition", cause: { reason: "it depends on the tags of the principal" } }];
}
function denyDoubts(denied) {
  if (denied === "no")
    return [];
  return [{ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } }];
}
function assignments(set, { index }) {
  return linked(set.node, "attachments").filter(({ resource }) => resource.type === "aws_ssoadmin_account_assignment").map((assignment) => {
    const kind = literalAt(assignment, "principal_type") === "USER" ? "user" : "group";
    const source = {
      kind,
      label: `${kind}/${assigned(assignment, index)}`,
      exposure: "human",
      isExternal: false
    };
    const evidence = [{ node: assignment, path: ["principal_id"], message: `assigns ${source.label}` }];
    const hop = hopTo("assigned", identityLabel(set), set.node, { guards: [], doubts: [], evidence });
    return { from: { kind: "source", source }, hops: [hop] };
  });
}
function memberships(group) {
  return absentMembers(group.node).map(({ name, membership, path, span }) => {
    const source = { kind: "user", label: `user/${name}`, exposure: "human", isExternal: false };
    const evidence = [{ node: membership, path, span, message: `makes ${source.label} a member` }];
    const hop = hopTo("member", identityLabel(group), group.node, { guards: [], doubts: [], evidence });
    return { from: { kind: "source", source }, hops: [hop] };
  });
}
function assigned(assignment, index) {
  const { stack, attributes } = assignment.resource;
  const [id] = valuesAt(attributes, ["principal_id"]);
  if (id === void 0)
    return assignment.resource.address;
  const [node] = allReferences(id).flatMap((reference) => index.resolve(stack, reference));
  const name = node && (literalAt(node, "display_name") ?? literalAt(node, "user_name") ?? literalAt(node, "alternate_identifier.unique_attribute.attribute_value"));
  return name ?? showText(readText(id, ["principal_id"], (reference) => index.resolve(stack, reference)));
}
function literalAt({ resource }, path) {
  const [value] = valuesAt(resource.attributes, path.split("."));
  return value?.kind === "known" && typeof value.value === "string" ? value.value : void 0;
}
function distinct3(ways) {
  const best = /* @__PURE__ */ new Map();
  for (const way of ways) {
    const key = way.from.kind === "source" ? way.from.source.label : way.from.identity;
    const known = best.get(key);
    if (known === void 0 || isSurer2(way, known))
      best.set(key, way);
  }
  return [...best.values()];
}
function isSurer2(one, other) {
  const [a, b] = [one, other].map(({ hops }) => ({
    doubts: hops.filter(({ certainty }) => certainty === "may").length,
    guards: hops.flatMap(({ guards }) => guards).reduce((product, { factor }) => product * factor, 1)
  }));
  if (a === void 0 || b === void 0)
    return false;
  return a.doubts === b.doubts ? a.guards > b.guards : a.doubts < b.doubts;
}

// build/access/through-others.js
var MOST_TARGETS = 200;
var MOST_STEPS = 5e4;
function escalationsThroughOthers(identities2, context, ways, isAble) {
  const changeable = identities2.filter(({ kind }) => kind === "role" || kind === "user");
  const targets = targetsOf(changeable, context);
  const budget = { steps: MOST_STEPS };
  const found = /* @__PURE__ */ new Map();
  for (const identity of identities2) {
    const permissions = context.permissions(identity);
    if (permissions.size === 0 || isAble(identity))
      continue;
    if (!GIVING_OTHERS.some((action) => permissions.of(action).length > 0))
      continue;
    let best;
    for (const target of targets(identity)) {
      const hops = hopsTo(target, identity, ways, budget);
      if (hops === void 0)
        continue;
      for (const gift of giftsToOther(target, permissions, context)) {
        const capability = escalation(gift, target, hops, context);
        if (best === void 0 || isSurer3(capability, best))
          best = capability;
      }
      if (best?.certainty === "must")
        break;
    }
    if (best !== void 0)
      found.set(identity, best);
  }
  return found;
}
function isSurer3(one, other) {
  const doubts = ({ certainty, hops = [] }) => [certainty, ...hops.map((hop) => hop.certainty)].filter((each) => each === "may").length;
  return doubts(one) < doubts(other);
}
function targetsOf(changeable, context) {
  const byPolicy = lazily(() => holdersOfPolicies(changeable));
  const ofGrant = (grant) => TYPES2.flatMap(({ whole, type }) => {
    const named3 = context.directory.named(grant, whole, [type]);
    if (named3.kind === "any")
      return changeable;
    if (named3.kind !== "nodes")
      return [];
    return named3.nodes.flatMap(({ node }) => byPolicy().get(node) ?? context.identityOf(node) ?? []);
  });
  return (identity) => {
    const grants = GIVING_OTHERS.flatMap((action) => context.permissions(identity).of(action));
    const targets = new Set(grants.flatMap(ofGrant));
    targets.delete(identity);
    return [...targets].slice(0, MOST_TARGETS);
  };
}
var TYPES2 = [
  { whole: ROLE, type: "aws_iam_role" },
  { whole: USER, type: "aws_iam_user" },
  { whole: arnPattern("arn:*:iam::*:policy/*"), type: "aws_iam_policy" }
];
function holdersOfPolicies(identities2) {
  const holders = identities2.flatMap((identity) => ownPolicies(identity).map((policy) => ({ policy, identity })));
  return new Map([...groupBy(holders, ({ policy }) => policy)].map(([policy, of]) => [policy, of.map(({ identity }) => identity)]));
}
function hopsTo(target, from, { waysInto: waysInto2, limits: limits2 }, budget) {
  const seen = /* @__PURE__ */ new Set([target]);
  let level = [
    { identity: target, hops: [] }
  ];
  for (let depth = 0; depth < limits2.hops && level.length > 0; depth += 1) {
    const next = [];
    for (const step of level) {
      for (const way of waysInto2(step.identity)) {
        if (way.from.kind === "source" || budget.steps === 0)
          continue;
        const hops = [...way.hops, ...step.hops];
        if (way.from.identity === from)
          return hops;
        if (seen.has(way.from.identity))
          continue;
        seen.add(way.from.identity);
        budget.steps -= 1;
        next.push({ identity: way.from.identity, hops });
      }
    }
    level = next;
  }
  return void 0;
}
function escalation(gift, target, hops, context) {
  const { settings } = context;
  const hop = escalateHop(gift, { label: identityLabel(target), node: target.node });
  const impact = impactOf("takeover", gift.score, settings);
  return capabilityOf(gift.reach, { access: "escalate", method: gift.method, impact, hops: [hop, ...hops] }, settings);
}

// build/access/verbs/compute.js
var service2 = (name, principal, ...needs) => ({
  name,
  principal,
  needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim()))
});
var COMPUTE_SERVICES = [
  service2("lambda", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:InvokeFunction | lambda:AddPermission | lambda:CreateEventSourceMapping | lambda:CreateFunctionUrlConfig"),
  service2("ec2", "ec2.amazonaws.com", `ec2:RunInstances | ec2:RequestSpotInstances | ec2:RequestSpotFleet | ec2:CreateFleet |
     ec2:AssociateIamInstanceProfile | ec2:ReplaceIamInstanceProfileAssociation |
     autoscaling:CreateLaunchConfiguration + autoscaling:CreateAutoScalingGroup`),
  service2("emr", "ec2.amazonaws.com", "elasticmapreduce:RunJobFlow"),
  service2("ecs", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:RunTask | ecs:StartTask | ecs:CreateService | ecs:UpdateService"),
  service2("glue", "glue.amazonaws.com", `glue:CreateJob + glue:StartJobRun | glue:CreateJob + glue:CreateTrigger | glue:UpdateJob + glue:StartJobRun |
     glue:UpdateJob + glue:CreateTrigger | glue:CreateDevEndpoint | glue:CreateSession`),
  service2("cloudformation", "cloudformation.amazonaws.com", `cloudformation:CreateStack | cloudformation:UpdateStack |
     cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet | cloudformation:CreateStackSet + cloudformation:CreateStackInstances |
     cloudformation:UpdateStackSet`),
  service2("codebuild", "codebuild.amazonaws.com", "codebuild:CreateProject | codebuild:UpdateProject", "codebuild:StartBuild | codebuild:StartBuildBatch"),
  service2("ssm", "ssm.amazonaws.com", "ssm:StartAutomationExecution"),
  service2("sagemaker", "sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance | sagemaker:CreateTrainingJob | sagemaker:CreateProcessingJob"),
  service2("states", "states.amazonaws.com", "states:CreateStateMachine | states:UpdateStateMachine", "states:StartExecution"),
  service2("scheduler", "scheduler.amazonaws.com", "scheduler:CreateSchedule"),
  service2("events", "events.amazonaws.com", "events:PutRule", "events:PutTargets"),
  service2("apprunner", "tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
  service2("datapipeline", "datapipeline.amazonaws.com", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"),
  // The role of a job is that of an ECS task (https://docs.aws.amazon.com/batch/latest/userguide/security-iam.html).
  service2("batch", "ecs-tasks.amazonaws.com", "batch:RegisterJobDefinition", "batch:SubmitJob"),
  service2("rolesanywhere", "rolesanywhere.amazonaws.com", "rolesanywhere:CreateTrustAnchor", "rolesanywhere:CreateProfile"),
  service2("bedrock-agentcore", "bedrock-agentcore.amazonaws.com", "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:InvokeCodeInterpreter"),
  service2("eks", "pods.eks.amazonaws.com", "eks:CreatePodIdentityAssociation | eks:UpdatePodIdentityAssociation")
];
var EXISTING_COMPUTE = [
  {
    type: "aws_lambda_function",
    service: "lambda",
    principal: "lambda.amazonaws.com",
    verbs: [["lambda:UpdateFunctionCode"], ["lambda:UpdateFunctionConfiguration"]]
  },
  {
    type: "aws_instance",
    service: "ec2",
    principal: "ec2.amazonaws.com",
    verbs: [
      ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
      ["ec2-instance-connect:SendSSHPublicKey"],
      ["ssm:StartSession"],
      ["ssm:SendCommand"],
      ["ssm:CreateAssociation"]
    ]
  },
  {
    type: "aws_launch_template",
    service: "ec2",
    principal: "ec2.amazonaws.com",
    verbs: [["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]],
    isElsewhere: true
  },
  {
    type: "aws_ecs_task_definition",
    service: "ecs",
    principal: "ecs-tasks.amazonaws.com",
    verbs: [["ecs:ExecuteCommand"]],
    isElsewhere: true
  },
  {
    type: "aws_glue_dev_endpoint",
    service: "glue",
    principal: "glue.amazonaws.com",
    verbs: [["glue:UpdateDevEndpoint"]]
  },
  {
    type: "aws_cloudformation_stack",
    service: "cloudformation",
    principal: "cloudformation.amazonaws.com",
    verbs: [["cloudformation:UpdateStack"], ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]]
  },
  {
    type: "aws_codebuild_project",
    service: "codebuild",
    principal: "codebuild.amazonaws.com",
    verbs: [["codebuild:StartBuild"], ["codebuild:StartBuildBatch"]]
  },
  {
    type: "aws_sagemaker_notebook_instance",
    service: "sagemaker",
    principal: "sagemaker.amazonaws.com",
    verbs: [
      ["sagemaker:CreatePresignedNotebookInstanceUrl"],
      ["sagemaker:StopNotebookInstance", "sagemaker:UpdateNotebookInstance", "sagemaker:StartNotebookInstance"]
    ]
  },
  {
    type: "aws_apprunner_service",
    service: "apprunner",
    principal: "tasks.apprunner.amazonaws.com",
    verbs: [["apprunner:UpdateService"]]
  }
];
var USER_CREDENTIALS = [
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:UpdateLoginProfile",
  "iam:CreateServiceSpecificCredential"
];

// build/access/verbs/index.js
function verbWays(identities2, context, label) {
  const offers = /* @__PURE__ */ new Map();
  const offersOf = (service3) => {
    let found = offers.get(service3);
    if (found === void 0) {
      offers.set(service3, found = holdersOf("iam:PassRole").flatMap((from) => offer(from, service3, context)));
    }
    return found;
  };
  const holders = /* @__PURE__ */ new Map();
  const holdersOf = (action) => {
    let found = holders.get(action);
    if (found === void 0) {
      found = identities2.filter((identity) => context.permissions(identity).of(action).length > 0);
      holders.set(action, found);
    }
    return found;
  };
  const shared2 = { context, label, holdersOf };
  return {
    into(target) {
      if (target.kind === "user")
        return USER_CREDENTIALS.flatMap((action) => changes(target, action, shared2));
      if (target.kind !== "role")
        return [];
      return [
        ...COMPUTE_SERVICES.flatMap((service3) => {
          const trusted = trustsService(target, service3.principal);
          return trusted === "no" ? [] : passes(target, trusted, offersOf(service3), shared2);
        }),
        ...takeovers2(target, shared2),
        ...changes(target, "iam:UpdateAssumeRolePolicy", shared2)
      ];
    }
  };
}
function offer(from, service3, context) {
  const permissions = context.permissions(from);
  const passing = passGrants(permissions, service3.principal);
  if (passing.length === 0)
    return [];
  const [running] = [...reachOfRow(service3, permissions, context)].sort(surestFirst);
  return running === void 0 ? [] : [{ from, service: service3, passing, running }];
}
function surestFirst(one, other) {
  return Number(one.certainty === "unknown") - Number(other.certainty === "unknown");
}
function passes(target, trusted, offers, shared2) {
  return offers.flatMap(({ from, service: service3, passing, running }) => {
    if (from === target)
      return [];
    const best = bestGrant(passing, target.node, shared2.context);
    if (best === void 0)
      return [];
    const doubts = [...trusted === "unknown" ? [TRUST] : [], ...profileDoubts(service3, target, from, shared2.context)];
    const decision = all([best.decision, doubts.length > 0 ? "unknown" : "yes", running.certainty]);
    const reach = reachOf2([best.grant, ...running.grants], decision, [...running.because, ...doubts]);
    return [wayOf("passrole", `${service3.name}:${shared2.label(target)}`, target.node, from, reach, shared2)];
  });
}
var TRUST = { reason: "whom the role trusts is not known" };
function profileDoubts({ principal }, { node }, from, context) {
  if (principal !== "ec2.amazonaws.com" || linked(node, "instance_profiles").length > 0)
    return [];
  if (context.permissions(from).of("iam:AddRoleToInstanceProfile").length > 0)
    return [];
  return [{ reason: "whether an instance profile has the role is not in the repository", span: node.resource.header }];
}
function takeovers2(target, shared2) {
  return EXISTING_COMPUTE.flatMap((compute) => {
    const { type, verbs, isElsewhere } = compute;
    const running = runningAs(type, target.node, shared2.context);
    if (running.length === 0)
      return undescribed(compute, target, shared2);
    return running.flatMap((runner) => distinct4(verbs.flatMap((actions) => {
      const [first = ""] = actions;
      return shared2.holdersOf(first).flatMap((from) => {
        if (from === target)
          return [];
        const reach = onCompute(from, actions, isElsewhere === true ? void 0 : runner, shared2.context);
        return reach === void 0 ? [] : [wayOf("control", runner.resource.address, runner, from, reach, shared2)];
      });
    })));
  });
}
function undescribed({ service: service3, principal, verbs }, target, shared2) {
  const { resource } = target.node;
  if (resource.format !== "iam" || trustsService(target, principal) === "no")
    return [];
  if (principal === "ec2.amazonaws.com" && linked(target.node, "instance_profiles").length === 0)
    return [];
  const because = [
    { reason: `whether something in ${service3} runs as the role is not in the description`, span: resource.header }
  ];
  return distinct4(verbs.flatMap((actions) => shared2.holdersOf(actions[0] ?? "").flatMap((from) => {
    if (from === target)
      return [];
    const reach = onCompute(from, actions, void 0, shared2.context);
    if (reach === void 0)
      return [];
    const open2 = { ...reach, certainty: "unknown", because: [...reach.because, ...because] };
    return [wayOf("control", `${service3}:${shared2.label(target)}`, target.node, from, open2, shared2)];
  })));
}
var RUNNING = /* @__PURE__ */ new WeakMap();
function runningAs(type, role, context) {
  let known = RUNNING.get(context);
  if (known === void 0) {
    const found = /* @__PURE__ */ new Map();
    for (const compute of EXISTING_COMPUTE.flatMap((each) => context.directory.ofType(each.type))) {
      for (const each of linked(compute, "role"))
        found.set(each, [...found.get(each) ?? [], compute]);
    }
    RUNNING.set(context, known = found);
  }
  return (known.get(role) ?? []).filter(({ resource }) => resource.type === type);
}
function onCompute(from, actions, compute, context) {
  const grants = [];
  let decision = "yes";
  for (const action of actions) {
    const found = context.permissions(from).of(action);
    const best = compute === void 0 ? broadest(found) : bestGrant(found, compute, context);
    if (best === void 0)
      return void 0;
    decision = all([decision, best.decision]);
    grants.push(best.grant);
  }
  return reachOf2(grants, decision, []);
}
function changes(target, action, { context, label, holdersOf }) {
  return holdersOf(action).flatMap((from) => {
    if (from === target)
      return [];
    const best = bestGrant(context.permissions(from).of(action), target.node, context);
    if (best === void 0)
      return [];
    const verb = action.slice(action.indexOf(":") + 1);
    const reach = reachOf2([best.grant], best.decision, []);
    return [wayOf("escalate", `${verb}:${label(target)}`, target.node, from, reach, { context })];
  });
}
function bestGrant(grants, node, { directory: directory2 }) {
  let best;
  for (const grant of grants) {
    const decision = all([directory2.match(grant, node), grant.certainty]);
    if (decision === "yes")
      return { grant, decision };
    if (decision === "unknown")
      best ??= { grant, decision };
  }
  return best;
}
function broadest(grants) {
  const sure = grants.find(({ certainty, resource }) => certainty === "yes" && resource.kind === "everything");
  if (sure !== void 0)
    return { grant: sure, decision: "yes" };
  const [grant] = grants.filter(({ resource }) => resource.kind !== "invalid");
  return grant === void 0 ? void 0 : { grant, decision: "unknown" };
}
function reachOf2(grants, decision, because) {
  const certainty = decision === "yes" ? "yes" : "unknown";
  return { target: void 0, certainty, because: [...grants.flatMap((grant) => grant.because), ...because], grants };
}
function wayOf(kind, target, node, from, reach, { context }) {
  const hop = { kind, target, node, ...partsOf(reach, context.settings) };
  return { from, hops: [...memberHops(reach.grants), hop] };
}
function distinct4(ways) {
  const best = /* @__PURE__ */ new Map();
  for (const way of ways) {
    const known = best.get(way.from);
    if (known === void 0 || known.hops.at(-1)?.certainty === "may" && way.hops.at(-1)?.certainty === "must") {
      best.set(way.from, way);
    }
  }
  return [...best.values()];
}

// build/access/walk.js
var MOST_VISITS = 4;
var MOST_STEPS2 = 4e5;
function stepBudget() {
  return { left: MOST_STEPS2 };
}
function routesTo(target, { waysInto: waysInto2, entryOf: entryOf3, limits: limits2, weights, budget }) {
  const bySource = /* @__PURE__ */ new Map();
  let cut = 0;
  const found = (source, step, way) => {
    const route = { source, ways: way === void 0 ? waysFrom(step) : [way, ...waysFrom(step)] };
    const routes = bySource.get(source.label);
    if (routes === void 0)
      bySource.set(source.label, [route]);
    else if (routes.length < limits2.perAccess)
      routes.push(route);
    else
      cut += 1;
  };
  const pending = [{ identity: target, way: void 0, next: void 0, hops: 0 }];
  const visits = /* @__PURE__ */ new Map();
  let isEnded = false;
  for (const step of pending) {
    const entry = entryOf3(step.identity);
    if (entry !== void 0)
      found(entry, step, void 0);
    for (const way of waysInto2(step.identity)) {
      const { from } = way;
      if (from.kind === "identity" && isOnRoute(from.identity, step))
        continue;
      if (step.hops === limits2.hops)
        isEnded = true;
      else if (from.kind === "source")
        found(from.source, step, way);
      else {
        const count = visits.get(from.identity) ?? 0;
        if (budget.left === 0)
          isEnded = true;
        else if (count < MOST_VISITS) {
          visits.set(from.identity, count + 1);
          budget.left -= 1;
          pending.push({ identity: from.identity, way, next: step, hops: step.hops + 1 });
        }
      }
    }
  }
  if (isEnded)
    cut += 1;
  const surest = (route) => routeFactor(route, weights);
  return {
    routes: [...bySource.values()].flatMap((routes) => routes.length === 1 ? routes : [...routes].sort((a, b) => surest(b) - surest(a))),
    cut
  };
}
function waysFrom(step) {
  const ways = [];
  for (let here = step; here !== void 0; here = here.next) {
    if (here.way !== void 0)
      ways.push(here.way);
  }
  return ways;
}
function isOnRoute(identity, step) {
  for (let here = step; here !== void 0; here = here.next) {
    if (here.identity === identity)
      return true;
  }
  return false;
}
function routeFactor({ ways }, weights) {
  const hops = ways.flatMap((way) => way.hops);
  const guards = hops.flatMap((hop) => hop.guards).reduce((product, { factor }) => product * factor, 1);
  const certainty = Math.min(1, ...hops.map((hop) => certaintyFactor(hop, weights)));
  return Math.max(guards, weights.guardFloor) * certainty * weights.hop ** hops.length;
}

// build/access/index.js
function analyseAccess(index, policies, settings) {
  const accounts = findAccounts(index, policies, settings);
  const all2 = identities(index, policies, { accountsOf: accounts.of });
  const [organization2] = settings.organizations;
  const decision = settings.organizations.length === 1 && organization2 !== void 0 ? { organization: organization2 } : {};
  const context = capabilityContext(index, policies, all2, { settings, decision });
  const capabilities = /* @__PURE__ */ new Map();
  for (const identity of all2) {
    const found = capabilitiesOf(identity, context);
    if (found.length > 0)
      capabilities.set(identity, found);
  }
  const people = findPeople(all2);
  const verbs = verbWays(all2, context, identityLabel);
  const incoming = {
    index,
    settings,
    accounts,
    people,
    assuming: findAssuming(all2, context.directory, decision),
    byVerbs: (identity) => verbs.into(identity).map(({ from, hops }) => ({ from: { kind: "identity", identity: from }, hops })),
    isFolded: (from, to) => isAdministrator2(capabilities.get(from)) && isSameAccount(from, to)
  };
  const known = /* @__PURE__ */ new Map();
  const walk = {
    waysInto(identity) {
      let ways = known.get(identity);
      if (ways === void 0)
        known.set(identity, ways = waysInto(identity, incoming));
      return ways;
    },
    entryOf: (identity) => entryOf2(identity, settings),
    limits: settings.limits,
    weights: settings.weights,
    budget: stepBudget()
  };
  const isAble = (identity) => capabilities.get(identity)?.some(({ method, access, certainty }) => certainty === "must" && (method === "admin-all" || access === "escalate")) === true;
  for (const [identity, more] of escalationsThroughOthers(all2, context, walk, isAble)) {
    capabilities.set(identity, [...capabilities.get(identity) ?? [], more]);
  }
  const candidates = [];
  let cut = 0;
  for (const [identity, found] of capabilities) {
    const { routes, cut: unfollowed } = routesTo(identity, walk);
    cut += unfollowed;
    candidates.push({ stack: stackOf(identity.node), routes, capabilities: found });
  }
  for (const { source, capability } of sharedWith(context, accounts)) {
    const [first] = capability.evidence;
    const stack = first === void 0 ? "" : stackOf(first.node);
    candidates.push({ stack, routes: [{ source, ways: [] }], capabilities: [capability] });
  }
  const collected = collect(candidates, settings, accounts.own);
  const home = { accounts: accounts.own, foundBy: accounts.foundBy };
  return { paths: collected.paths, cut: cut + collected.cut, home };
}
function stackOf({ resource }) {
  return resource.stack;
}
function isAdministrator2(capabilities) {
  return capabilities?.some(({ method, certainty }) => method === "admin-all" && certainty === "must") === true;
}
function isSameAccount(one, other) {
  return one.account === void 0 || other.account === void 0 || one.account === other.account;
}

// build/access/tree.js
function treeAccess(index, settings, before) {
  const policies = readPolicies(index);
  const analysis = analyseAccess(index, policies, settings);
  const compared2 = before ? comparePaths(before.analysis, analysis, before.nameInHead) : uncomparedPaths(analysis);
  const blame = before && { hunksIn: before.hunksIn, policiesOf: holdersByPrincipal(policies) };
  const paths = compared2.flatMap((each) => {
    const place = placeOf(each.path, OPENED.has(each.change) ? blame : void 0);
    return place === void 0 ? [] : [{ ...each, place }];
  });
  return {
    analysis,
    documents: policyDocuments(index, { privilegedUsers: settings.privilegedUsers }, policies),
    document: accessDocument(paths, before !== void 0, analysis.cut),
    paths
  };
}
var OPENED = /* @__PURE__ */ new Set(["new", "widened", "guard-lost"]);
function holdersByPrincipal(policies) {
  const byPrincipal = groupBy(policies.flatMap(({ held }) => held.principals.map((principal) => ({ principal, holder: held.holder }))), ({ principal }) => principal);
  return (identity) => [...new Set((byPrincipal.get(identity) ?? []).map(({ holder }) => holder))];
}

// build/graph/environment.js
var TAG_KEYS = /* @__PURE__ */ new Set(["environment", "env", "stage"]);
var NAMES2 = [
  [/^(stag|uat$|pre-?prod)/, "staging"],
  [/^(prod|live$)/, "production"],
  [/^(dev|test|sandbox$|qa$)/, "development"]
];
function environmentOf(resource) {
  for (const [key, text] of knownTags(resource)) {
    const environment = TAG_KEYS.has(key) ? environmentCalled(text) : void 0;
    if (environment !== void 0)
      return environment;
  }
  return void 0;
}
function environmentCalled(name) {
  const lower = name.toLowerCase();
  return NAMES2.find(([pattern]) => pattern.test(lower))?.[1];
}

// build/graph/flatten.js
function flatten(attributes, prefix = "") {
  const into = { values: {}, unknown: {}, computed: {}, texts: {}, choices: {} };
  const values = mapJson(attributes, prefix, into);
  return { ...into, values };
}
function mapJson(map, path, into) {
  const members = {};
  for (const [key, value] of map.entries) {
    const json = valueJson(value, path === "" ? key : `${path}.${key}`, into);
    if (json !== void 0 && json !== null)
      define(members, key, json);
  }
  if (map.rest !== void 0)
    define(into.unknown, path, reasonOf(map));
  return members;
}
function valueJson(value, path, into) {
  switch (value.kind) {
    case "known":
      return value.value;
    case "map":
      return mapJson(value, path, into);
    case "list":
      if (value.rest !== void 0)
        define(into.unknown, path, reasonOf(value));
      return value.items.map((item, index) => valueJson(item, `${path}.${index}`, into) ?? null);
    case "unknown":
      define(into.unknown, path, reasonOf(value));
      if (isComputed(value))
        define(into.computed, path, computedName(value));
      else if (value.text?.some((part) => typeof part === "string"))
        define(into.texts, path, template(value.text));
      defineChoices(value, path, into);
      return void 0;
  }
}
function defineChoices(value, path, into) {
  const choices = value.oneOf?.map(choiceJson);
  if (choices?.every((choice) => choice !== void 0))
    define(into.choices, path, choices);
}
function choiceJson(value) {
  if (value.kind === "unknown")
    return isComputed(value) ? template(value.text) : void 0;
  const { values, unknown } = flatten({ kind: "map", entries: /* @__PURE__ */ new Map([["choice", value]]), span: value.span });
  return Object.keys(unknown).length > 0 ? void 0 : values.choice ?? null;
}
function isComputed(value) {
  return value.text !== void 0 && value.text.length > 0 && !value.text.some(isHole);
}
function computedName(value) {
  const text = template(value.text ?? []);
  return value.text?.length === 1 ? text.replace(/^\$\{(.*)\}$/, "$1") : text;
}
function define(object, key, entry) {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value: entry, enumerable: true });
  else
    object[key] = entry;
}

// build/graph/documents.js
var ATTRIBUTES = {
  aws_ecs_task_definition: ["container_definitions"]
};
function encodedDocuments({ type, attributes }) {
  const names = Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] ?? [] : [];
  const entries = names.flatMap((name) => {
    const value = attributes.entries.get(name);
    const json = value?.kind === "known" || value?.kind === "unknown" ? value.json : void 0;
    return json === void 0 ? [] : [[name, json]];
  });
  return entries.length === 0 ? void 0 : flatten({ ...attributes, entries: new Map(entries) });
}

// build/graph/names.js
var UNNAMED = { attributes: [] };
function indexNames(type, nodes) {
  const naming = NAMES[type] ?? UNNAMED;
  const index = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const attribute of [...naming.attributes, "id", "arn"]) {
      const value = node.resource.attributes.entries.get(attribute);
      const name = value === void 0 ? void 0 : nameOf3(value, naming);
      if (name === void 0)
        continue;
      const found = index.get(name);
      if (found === void 0)
        index.set(name, [node]);
      else if (!found.includes(node))
        found.push(node);
    }
  }
  return index;
}
function namedBy(value, type, index) {
  const naming = NAMES[type] ?? UNNAMED;
  const candidates = [nameOf3(value, naming), nameInArn(value, naming)];
  for (const name of candidates) {
    if (name === void 0)
      continue;
    const found = index.get(name) ?? index.get(withoutSuffix(name, naming));
    if (found !== void 0)
      return found;
  }
  return [];
}
function nameOf3(value, naming) {
  if (value.kind === "known") {
    if (typeof value.value !== "string" || value.value === "")
      return void 0;
    return naming.ignoreCase === true ? value.value.toLowerCase() : value.value;
  }
  return value.kind === "unknown" && value.text !== void 0 ? symbolicKey(value.text) : void 0;
}
function symbolicKey(parts) {
  let key = "\0";
  for (const part of parts) {
    if (typeof part === "string")
      key += part;
    else if (isReference(part) && part.reference.derived === true)
      return void 0;
    else if (isReference(part))
      key += `${referenceName(part.reference)}`;
    else if (isHole(part)) {
      const hole = holeKey(part.unknown);
      if (hole === void 0)
        return void 0;
      key += `${hole}`;
    }
  }
  return key;
}
function nameInArn(value, naming) {
  if (naming.arn === void 0)
    return void 0;
  const tail = arnTail(value);
  const marker = `:${naming.arn}`;
  const start = tail?.indexOf(marker) ?? -1;
  if (tail === void 0 || start < 0)
    return void 0;
  const name = tail.slice(start + marker.length);
  const last = naming.arn.endsWith("/") ? name.slice(name.lastIndexOf("/") + 1) : name;
  return naming.ignoreCase === true ? last.toLowerCase() : last;
}
function arnTail(value) {
  if (value.kind === "known") {
    if (typeof value.value !== "string" || !value.value.startsWith("arn:"))
      return void 0;
    return `:${value.value.split(":").slice(5).join(":")}`;
  }
  if (value.kind !== "unknown" || value.text === void 0)
    return void 0;
  const first = value.text[0];
  const last = value.text.at(-1);
  const isArn2 = typeof first === "string" && first.startsWith("arn:");
  return isArn2 && typeof last === "string" ? last : void 0;
}
function withoutSuffix(name, naming) {
  return naming.suffix === void 0 ? name : name.replace(naming.suffix, "");
}

// build/graph/links.js
var PREPARED = LINK_RULES.map((rule) => ({ ...rule, steps: rule.path.split(".") }));
var RULES_BY_TYPE = groupBy(PREPARED.flatMap((rule) => rule.from.map((type) => ({ type, rule }))), ({ type }) => type);
var INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g;
var LAST_INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]$/;
function linkStack(nodes, index) {
  for (const node of nodes) {
    for (const { rule } of RULES_BY_TYPE.get(node.resource.type) ?? []) {
      for (const value of valuesAt(node.resource.attributes, rule.steps)) {
        for (const target of targetsOf2(value, rule, index, node))
          connect(node, rule.role, target, rule.reverse);
      }
    }
  }
}
function deriveLinks(nodes) {
  const byType = groupBy(nodes, (node) => node.resource.type);
  for (const rule of DERIVED_LINK_RULES) {
    for (const node of rule.from.flatMap((type) => byType.get(type) ?? []))
      derive(node, rule);
  }
}
function derive(node, rule) {
  let level = [node];
  for (const step of rule.steps)
    level = level.flatMap((at) => [...at.links.get(step) ?? []]);
  for (const target of level)
    connect(node, rule.role, target, rule.reverse);
}
function connect(from, role, to, reverse) {
  add(from, role, to);
  if (reverse !== void 0)
    add(to, reverse, from);
}
function add(from, role, to) {
  const found = from.links.get(role);
  if (found === void 0)
    from.links.set(role, /* @__PURE__ */ new Set([to]));
  else
    found.add(to);
}
function targetsOf2(value, rule, index, from) {
  if (value.kind !== "list")
    return targetsOfItem(value, rule, index, from);
  const found = itemsOf(value).flatMap((item) => targetsOfItem(item, rule, index, from));
  return found.length > 0 && value.rest === void 0 ? found : [...found, ...resolveAll(ownReferences(value), rule, index)];
}
function targetsOfItem(value, rule, index, from) {
  const referred = allReferences(value).filter((reference) => resolveAll([reference], rule, index).length > 0);
  const meant = referred.length > 1 ? chosen(referred, value, index) : referred;
  if (meant.length > 0)
    return resolveAll(meant, rule, index).filter((target) => target !== from);
  const named3 = rule.to.flatMap((type) => index.named(type, value)).filter((target) => target !== from);
  return closest(named3, from);
}
function resolveAll(references, rule, index) {
  return references.flatMap((reference) => index.resolve(reference)).filter(({ resource }) => rule.to.includes(resource.type));
}
function chosen(references, value, index) {
  if (value.kind !== "known")
    return references;
  const equal = references.filter((reference) => index.resolve(reference).some(({ resource }) => {
    const at = resource.attributes.entries.get(reference.attribute);
    return at?.kind === "known" && at.value === value.value;
  }));
  return equal.length > 0 ? equal : references;
}
function closest(nodes, from) {
  if (nodes.length < 2)
    return nodes;
  const module = moduleOf(from);
  const near = nodes.filter((node) => moduleOf(node) === module);
  const preferred2 = near.length > 0 ? near : nodes;
  const managed = preferred2.filter((node) => node.resource.mode === "managed");
  return managed.length > 0 ? managed : preferred2;
}
function moduleOf({ resource }) {
  return resource.calls.at(-1)?.address ?? "";
}
function indexStack(nodes) {
  const byAddress = new Map(nodes.map((node) => [node.resource.address, node]));
  const byType = groupBy(nodes, (node) => node.resource.type);
  const names = /* @__PURE__ */ new Map();
  let byConfiguration;
  const instancesOf = (address) => {
    byConfiguration ??= groupBy(nodes, (node) => withoutKeys(node.resource.address));
    const candidates = byConfiguration.get(withoutKeys(address)) ?? [];
    const whole = candidates.filter((node) => node.resource.address.replace(LAST_INSTANCE_KEY, "") === address);
    return whole.length > 0 ? whole : candidates.filter((node) => node.resource.uncertain !== void 0);
  };
  return {
    resolve({ address }) {
      const exact = byAddress.get(address);
      return exact === void 0 ? instancesOf(address) : [exact];
    },
    named(type, value) {
      const ofType = byType.get(type);
      if (ofType === void 0)
        return [];
      let index = names.get(type);
      if (index === void 0)
        names.set(type, index = indexNames(type, ofType));
      return namedBy(value, type, index);
    }
  };
}
function withoutKeys(address) {
  return address.includes("[") ? address.replace(INSTANCE_KEY, "") : address;
}

// build/graph/build.js
function buildGraph(stacks, options = {}) {
  const { index = indexGraph(stacks) } = options;
  const documents = options.policyDocuments?.(index) ?? [];
  const document = {
    schema_version: GRAPH_SCHEMA_VERSION,
    resources: resourceDocuments(index.nodes, configuredEnvironments(stacks), previousOf(options.base)),
    iam: { documents, accounts: [...new Set(stacks.flatMap(({ accounts = [] }) => accounts))].sort() },
    access: options.access?.(index) ?? { paths: [], cut: 0 },
    labels: labelTable(index.nodes),
    ...options.base === void 0 ? {} : { base: withoutBase(options.base.document) }
  };
  return { document, index, resourceOf: (type, id) => index.nodeOf(type, id)?.resource };
}
function indexGraph(stacks) {
  const shared2 = sharedAddresses(stacks);
  const byId = /* @__PURE__ */ new Map();
  const byStack = /* @__PURE__ */ new Map();
  const nodesOf = /* @__PURE__ */ new Map();
  for (const stack of stacks) {
    const nodes = stack.resources.map((resource) => {
      const { type, address } = resource;
      const id = shared2.has(nodeKey(type, address)) ? `${address}@${resource.stack}` : address;
      return { id, resource, links: /* @__PURE__ */ new Map() };
    });
    for (const node of nodes) {
      const ofType = byId.get(node.resource.type);
      if (ofType === void 0)
        byId.set(node.resource.type, /* @__PURE__ */ new Map([[node.id, node]]));
      else
        ofType.set(node.id, node);
    }
    byStack.set(stack.id, indexStack(nodes));
    nodesOf.set(stack.id, nodes);
  }
  const resolve = (stack, reference) => byStack.get(reference.stack ?? stack)?.resolve(reference) ?? [];
  for (const [stack, own] of byStack) {
    linkStack(nodesOf.get(stack) ?? [], { ...own, resolve: (reference) => resolve(stack, reference) });
  }
  for (const nodes of nodesOf.values())
    deriveLinks(nodes);
  const accounts = new Map(stacks.map((stack) => [stack.id, stack.accounts ?? []]));
  return {
    nodes: [...byId.values()].flatMap((ofType) => [...ofType.values()]),
    nodeOf: (type, id) => byId.get(type)?.get(id),
    resolve,
    accountsOf: (stack) => accounts.get(stack) ?? []
  };
}
function sharedAddresses(stacks) {
  const seen = /* @__PURE__ */ new Map();
  const shared2 = /* @__PURE__ */ new Set();
  for (const { resources } of stacks) {
    for (const { type, address, stack } of resources) {
      const key = nodeKey(type, address);
      const first = seen.get(key);
      if (first === void 0)
        seen.set(key, stack);
      else if (first !== stack)
        shared2.add(key);
    }
  }
  return shared2;
}
function nodeKey(type, address) {
  return `${type}
${address}`;
}
function configuredEnvironments(stacks) {
  return new Map(stacks.flatMap(({ id, environment }) => {
    const name = environment === void 0 ? void 0 : environmentCalled(environment);
    return name === void 0 ? [] : [[id, name]];
  }));
}
function resourceDocuments(nodes, environments, previous) {
  const byType = groupBy(nodes, ({ resource }) => resource.type);
  return Object.fromEntries([...byType].map(([type, ofType]) => [
    type,
    Object.fromEntries(ofType.map((node) => [
      node.id,
      resourceDocument(node, environments.get(node.resource.stack), previous(node.resource))
    ]))
  ]));
}
function resourceDocument({ id, resource, links }, stackEnvironment, previous) {
  const { values, unknown, computed, texts, choices } = flatten(resource.attributes);
  const native = resource.native === void 0 ? void 0 : flatten(resource.native, "native");
  const encoded = encodedDocuments(resource);
  const known = joined(texts, encoded?.texts);
  const environment = environmentOf(resource) ?? stackEnvironment;
  return {
    id,
    address: resource.address,
    type: resource.type,
    native_type: resource.nativeType,
    name: resource.name,
    format: resource.format,
    mode: resource.mode,
    stack: resource.stack,
    values,
    unknown: joined(unknown, native?.unknown, encoded?.unknown),
    computed: joined(computed, native?.computed, encoded?.computed),
    ...encoded === void 0 ? {} : { documents: encoded.values },
    ...isEmpty(known) ? {} : { texts: known },
    ...isEmpty(choices) ? {} : { choices },
    links: Object.fromEntries([...links].map(([role, targets]) => [role, [...targets].map(linkTo)])),
    native: native?.values ?? {},
    ...resource.uncertain === void 0 ? {} : { uncertain: [...new Set(resource.uncertain.map(({ reason }) => reason))].join("; ") },
    ...previous === void 0 ? {} : { previous },
    ...environment === void 0 ? {} : { environment }
  };
}
function joined(first, ...others) {
  return others.reduce((all2, other) => other ? { ...all2, ...other } : all2, first);
}
function previousOf(base) {
  if (base === void 0)
    return () => void 0;
  const keyOf = (type, { stack, address }) => JSON.stringify([type, stack, address]);
  const entries = Object.values(base.document.resources).flatMap((ofType) => Object.values(ofType));
  const links = new Map(entries.map(({ type, id, stack, address }) => [keyOf(type, base.nameInHead({ stack, address })), { type, id }]));
  return (resource) => links.get(keyOf(resource.type, resource));
}
function isEmpty(table) {
  return Object.keys(table).length === 0;
}
function labelTable(nodes) {
  const table = {};
  const seen = /* @__PURE__ */ new Set();
  for (const { resource } of nodes) {
    if (resource.labels === void 0 || seen.has(resource.labels))
      continue;
    seen.add(resource.labels);
    const byType = table[resource.format] ??= {};
    byType[resource.type] = { ...byType[resource.type], ...resource.labels };
  }
  return table;
}
function withoutBase(document) {
  const { schema_version, resources, iam: iam2, access, labels } = document;
  return { schema_version, resources, iam: iam2, access, labels };
}

// build/analysed-graph.js
function linkedGraph(stacks, base) {
  return buildGraph(stacks, {
    ...base && { base: { document: base.graph.document, nameInHead: base.nameInHead } }
  });
}
function analysedGraph(graph, stacks, settings, base) {
  const access = treeAccess(graph.index, withAccounts(settings, stacks), base && { analysis: base.access.analysis, nameInHead: base.nameInHead, hunksIn: base.hunksIn });
  const { document } = graph;
  const iam2 = { ...document.iam, documents: access.documents };
  return { graph: { ...graph, document: { ...document, iam: iam2, access: access.document } }, access };
}
function withAccounts(settings, stacks) {
  const named3 = stacks.flatMap(({ accounts = [] }) => accounts);
  return { ...settings, accounts: [.../* @__PURE__ */ new Set([...settings.accounts, ...named3])] };
}

// build/verdict.js
function reportOf(outcome) {
  const { undecided, diagnostics, stacks, rules, options } = outcome;
  const findings = outcome.findings.map((found) => ({ ...found, fails: isFailing(found, outcome) }));
  const open2 = findings.filter(({ status }) => status === "open");
  const present2 = open2.filter(({ change }) => change !== "fixed");
  const accessPaths = pathsOf(outcome.access.paths, findings);
  const counted = (change) => open2.filter((found) => found.change === change).length;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: {
      name: "rds-gate",
      version: VERSION,
      packs: outcome.packs.map(({ pack: { manifest } }) => ({
        name: manifest.name,
        version: manifest.version,
        rules: [...rules.values()].filter((rule) => rule.pack === manifest.name).length
      }))
    },
    comparison: outcome.comparison,
    findings: [...findings].sort(byPlace),
    undecided: [...undecided].sort(byPlace),
    diagnostics: toldOnce(diagnostics).map(({ code, severity, message, span }) => ({ code, severity, message, location: span })).sort((a, b) => compareLocations(a.location, b.location) || byCodeUnits(a.code, b.code)),
    accessPaths,
    rules: [...rules.values()].map(ruleReport).sort((a, b) => byCodeUnits(a.id, b.id)),
    summary: {
      verdict: verdictOf(findings, outcome),
      files: filesRead(outcome),
      resources: stacks.reduce((sum, stack) => sum + stack.resources.length, 0),
      rules: rules.size,
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, present2.filter((found) => found.severity === severity).length])),
      introduced: counted("introduced"),
      existing: counted("existing"),
      fixed: counted("fixed"),
      waived: findings.length - open2.length,
      undecided: undecided.length,
      accessPaths: Object.fromEntries(PATH_CHANGES.map((change) => [change, accessPaths.filter((path) => path.change === change).length])),
      accessPathsCut: outcome.access.cut,
      failOn: options.failOn,
      ...options.failOnPaths !== void 0 && options.failOnPaths !== options.failOn && { failOnPaths: options.failOnPaths }
    }
  };
}
function pathsOf(paths, findings) {
  const failing = new Set(findings.filter(({ fails }) => fails).flatMap((found) => found.accessPaths ?? []));
  return inOrder2(paths.map((path) => path.change === "removed" ? path : { ...path, fails: failing.has(path.id) }));
}
function inOrder2(paths) {
  return [...paths].sort((a, b) => bySeverity(a, b) || PATH_CHANGES.indexOf(a.change) - PATH_CHANGES.indexOf(b.change) || b.score - a.score || compareLocations(a.location, b.location) || byCodeUnits(a.source, b.source) || byCodeUnits(a.id, b.id));
}
function toldOnce(diagnostics) {
  const keyOf = ({ code, severity, message, span }) => JSON.stringify([code, severity, message, span]);
  return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}
function filesRead({ stacks, tree }) {
  const files = new Set(stacks.flatMap((stack) => stack.files));
  return [...files].filter((file) => !file.endsWith("/") && tree.read(file) !== void 0).length;
}
function isFailing(found, { comparison, failOnIn, options }) {
  const { severity, change, status, resource, accessPaths } = found;
  if (status !== "open" || change !== (comparison === null ? "existing" : "introduced"))
    return false;
  const ofPaths = accessPaths === void 0 ? void 0 : options.failOnPaths;
  const least = ofPaths ?? failOnIn?.(resource.environment) ?? options.failOn;
  return least !== "none" && isAtLeast(severity, least);
}
function verdictOf(findings, { diagnostics, options }) {
  if (findings.some(({ fails }) => fails))
    return "fail";
  return options.failOnIncomplete && diagnostics.some(({ severity }) => severity === "error") ? "incomplete" : "pass";
}
function ruleReport({ pack, metadata, severity }) {
  const { id, title, description, remediation, references } = metadata;
  return {
    id,
    pack,
    title,
    description,
    severity,
    remediation,
    references,
    aliases: aliasesOf(metadata),
    helpUri: null
  };
}
function byPlace(a, b) {
  return compareLocations(a.location, b.location) || byCodeUnits(a.ruleId, b.ruleId) || byCodeUnits(a.resource.address, b.resource.address) || byCodeUnits(a.attribute, b.attribute) || byCodeUnits(a.resource.stack, b.resource.stack);
}
function compareLocations(a, b) {
  return byCodeUnits(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

export {
  evidenceOf,
  spanOf,
  viaOf,
  guardsOf,
  linkedGraph,
  analysedGraph,
  reportOf,
  inOrder2 as inOrder,
  toldOnce
};
