import {
  arnPattern,
  askedAction,
  holesOf,
  intersects,
  literalOf,
  literalText,
  lowerCase,
  parsePattern,
  patternOf,
  readText,
  showText,
  unknownReason
} from "./chunk-FEU7JHWZ.js";
import {
  existenceOf
} from "./chunk-C3FA54SW.js";
import {
  POLICY_KINDS
} from "./chunk-XO53EMEX.js";
import {
  isUnset
} from "./chunk-C2Q24Z5S.js";
import {
  ALWAYS,
  allReferences,
  alternativesOf,
  caseKey,
  causesOf,
  causesOfCase,
  distinctAlternatives,
  isOpen,
  isReference,
  member,
  reasonOf,
  together
} from "./chunk-E5KY6KI7.js";

// build/iam/conditional-statements.js
var MOST_STATEMENTS = 32;
var LISTS = ["Action", "Resource", "Principal"];
function conditionalStatements(statement, path) {
  if (!isConditional(statement))
    return void 0;
  let found = [{ entries: [], onlyIf: ALWAYS }];
  const paths = /* @__PURE__ */ new Map();
  for (const [name, element] of statement.entries) {
    const at = [...path, name];
    const forms = LISTS.includes(name) ? listForms(element, at, paths) : wholeForms(element, at, paths);
    found = found.flatMap(({ entries, onlyIf }) => forms.flatMap((form) => {
      const all = together(onlyIf, form.onlyIf);
      if (all === void 0)
        return [];
      return [{ entries: form.value === void 0 ? entries : [...entries, [name, form.value]], onlyIf: all }];
    }));
    if (found.length > MOST_STATEMENTS)
      return void 0;
  }
  return found.map(({ entries, onlyIf }) => ({
    statement: { ...statement, entries: new Map(entries) },
    onlyIf,
    paths
  }));
}
function isConditional(value) {
  if (isOpen(value))
    return true;
  if (value.kind === "list")
    return value.items.some(isConditional);
  return value.kind === "map" && [...value.entries.values()].some(isConditional);
}
function wholeForms(element, path, paths) {
  if (!isConditional(element))
    return [{ value: element, onlyIf: ALWAYS }];
  if (isOpen(element)) {
    return alternativesOf(element, path).flatMap(({ value, path: at, onlyIf }) => {
      paths.set(value, at);
      return wholeForms(value, at, paths).flatMap((form) => {
        const all = together(onlyIf, form.onlyIf);
        return all === void 0 ? [] : [{ ...form, onlyIf: all }];
      });
    }).map((form) => isUnset(form.value) ? { ...form, value: void 0 } : form);
  }
  if (element.kind === "list") {
    for (const [index, item] of element.items.entries())
      paths.set(item, [...path, index]);
    return combined(element.items.map((item, index) => wholeForms(item, [...path, index], paths)), (items) => {
      const list = { ...element, items: items.flatMap((item) => item ?? []) };
      paths.set(list, path);
      return list;
    });
  }
  if (element.kind !== "map")
    return [{ value: element, onlyIf: ALWAYS }];
  const names = [...element.entries.keys()];
  return combined([...element.entries].map(([name, entry]) => wholeForms(entry, [...path, name], paths)), (values) => {
    const entries = names.flatMap((name, index) => {
      const value = values[index];
      return value === void 0 ? [] : [[name, value]];
    });
    return { ...element, entries: new Map(entries) };
  });
}
function combined(parts, make) {
  let all = [
    { values: [], onlyIf: ALWAYS }
  ];
  for (const forms of parts) {
    all = all.flatMap(({ values, onlyIf }) => forms.flatMap((form) => {
      const both = together(onlyIf, form.onlyIf);
      return both === void 0 ? [] : [{ values: [...values, form.value], onlyIf: both }];
    }));
    if (all.length > MOST_STATEMENTS)
      break;
  }
  return all.map(({ values, onlyIf }) => ({ value: make(values), onlyIf }));
}
function listForms(element, path, paths) {
  if (!isConditional(element))
    return [{ value: element, onlyIf: ALWAYS }];
  if (element.kind === "map") {
    return [...element.entries].flatMap(([name, entry]) => listForms(entry, [...path, name], paths).map(({ value, onlyIf }) => ({
      value: value && { ...element, entries: /* @__PURE__ */ new Map([[name, value]]) },
      onlyIf
    })));
  }
  const members2 = distinctAlternatives(membersOf(element, path));
  const groups = /* @__PURE__ */ new Map();
  for (const member2 of members2) {
    const key = caseKey(member2.onlyIf);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, { onlyIf: member2.onlyIf, items: [member2] });
    else
      group.items.push(member2);
    paths.set(member2.value, member2.path);
  }
  const rest = element.kind === "list" && !isOpen(element) ? element.rest : void 0;
  if (rest !== void 0 && !groups.has(""))
    groups.set("", { onlyIf: ALWAYS, items: [] });
  return [...groups.values()].flatMap(({ onlyIf, items }) => {
    const [only, ...others2] = items;
    if (only?.value.kind === "map" && others2.length === 0)
      return inCase(only, paths, onlyIf);
    const list = {
      kind: "list",
      items: items.map(({ value }) => value),
      span: element.span,
      ...rest !== void 0 && onlyIf.length === 0 ? { rest } : {}
    };
    return [{ value: list, onlyIf }];
  });
}
function inCase({ value, path }, paths, onlyIf) {
  return listForms(value, path, paths).flatMap((form) => {
    const all = together(onlyIf, form.onlyIf);
    return all === void 0 ? [] : [{ ...form, onlyIf: all }];
  });
}
function membersOf(element, path) {
  return alternativesOf(element, path).flatMap((each) => {
    const { value, onlyIf } = each;
    if (value !== element && (isOpen(value) || value.kind === "list"))
      return inner(value, each.path, onlyIf);
    if (value.kind !== "list")
      return isUnset(value) ? [] : [each];
    return value.items.flatMap((item, index) => inner(item, [...each.path, index], onlyIf));
  });
}
function inner(value, path, outer) {
  return membersOf(value, path).flatMap((member2) => {
    const onlyIf = together(outer, member2.onlyIf);
    return onlyIf === void 0 ? [] : [{ ...member2, onlyIf }];
  });
}

// build/iam/statements.js
var VARIABLES_SINCE = "2012-10-17";
var MOST_VALUES = 5e3;
var MOST_CHARACTERS = 4e4;
function readPolicy(value, path, resolve) {
  return readCases(value, path, resolve, false)[0].policy;
}
function readPolicyCases(value, path, resolve) {
  return readCases(value, path, resolve, true);
}
function readCases(value, path, resolve, isApart) {
  const always = (policy2) => [{ policy: policy2, onlyIf: ALWAYS }];
  const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  if (document === void 0) {
    return always(value.kind === "unknown" ? unreadable(reasonOf(value)) : { ...unreadable(void 0), invalid: "the policy is not a JSON object" });
  }
  if (document.kind === "unknown")
    return always(unreadable(reasonOf(document)));
  if (document.kind !== "map")
    return always({ ...unreadable(void 0), invalid: "the policy is not a JSON object" });
  const { values, characters } = extentOf(document);
  if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
    return always({
      ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
      invalid: "the policy is larger than IAM allows"
    });
  }
  const versionText = document.entries.get("Version");
  const version = versionText === void 0 ? void 0 : readText(versionText, path, resolve);
  const knownVersion = version === void 0 ? void 0 : literalOf(version);
  const statements = statementsOf(document, path, resolve, isApart);
  const policy = {
    version: knownVersion,
    variables: version !== void 0 && knownVersion === void 0 ? void 0 : knownVersion === VARIABLES_SINCE,
    statements: statements.read,
    unknown: joinReasons([
      ...statements.unknown,
      ...document.rest === void 0 ? [] : [reasonOf(document)],
      ...version !== void 0 && knownVersion === void 0 ? [unknownReason(version) ?? ""] : []
    ]),
    invalid: joinReasons(statements.invalid),
    ...statements.invalidAt === void 0 ? {} : { invalidAt: statements.invalidAt },
    size: characters
  };
  return [{ policy, onlyIf: ALWAYS }, ...statements.cases.map((each) => policyIn(each, policy))];
}
function policyIn({ read, onlyIf }, { version, variables, statements }) {
  const beside = statements.filter(({ effect }) => effect === "Deny");
  const policy = {
    version,
    variables,
    statements: [...read, ...beside],
    unknown: void 0,
    invalid: void 0,
    size: 0
  };
  return { policy: { ...policy, beside }, onlyIf };
}
function extentOf(value) {
  if (value.kind === "unknown")
    return { values: 1, characters: 0 };
  if (value.kind === "known") {
    const text = typeof value.value === "string" ? value.value.replace(/\s+/g, "") : String(value.value);
    return { values: 1, characters: text.length + (typeof value.value === "string" ? 2 : 0) };
  }
  let values = 1;
  let characters = 2;
  const add = (member2, separators) => {
    const extent = extentOf(member2);
    values += extent.values;
    characters += extent.characters + separators;
  };
  if (value.kind === "list")
    for (const [index, item] of value.items.entries())
      add(item, index === 0 ? 0 : 1);
  else {
    let isFirst = true;
    for (const [key, member2] of value.entries) {
      add(member2, key.length + (isFirst ? 3 : 4));
      isFirst = false;
    }
  }
  return { values, characters };
}
function unreadable(unknown) {
  return { version: void 0, variables: void 0, statements: [], unknown, invalid: void 0, size: 0 };
}
function statementsOf(document, path, resolve, isApart) {
  const element = document.entries.get("Statement");
  if (element === void 0)
    return { read: [], cases: [], unknown: [], invalid: [] };
  const found = [];
  const invalid = [];
  let invalidAt;
  const unknown = element.kind === "list" && element.rest !== void 0 && !(isApart && isOpen(element)) ? [reasonOf(element)] : [];
  const at = [...path, "Statement"];
  for (const [index, item] of (isApart ? statementsIn(element, at, ALWAYS) : members(element, at)).entries()) {
    const { value, onlyIf = ALWAYS } = item;
    if (value.kind === "map") {
      for (const each of statementCases(value, index, item.path, resolve, isApart)) {
        const all = together(onlyIf, each.onlyIf);
        if (all !== void 0)
          found.push({ statement: each.statement, onlyIf: all });
      }
    } else if (value.kind === "unknown")
      unknown.push(reasonOf(value));
    else if (!isUnset(value) || onlyIf.length === 0) {
      invalid.push(`statement ${index + 1} is not an object`);
      invalidAt ??= item.path;
    }
  }
  const cases = /* @__PURE__ */ new Map();
  for (const { statement, onlyIf } of found) {
    if (onlyIf.length === 0)
      continue;
    const known = cases.get(caseKey(onlyIf));
    if (known === void 0)
      cases.set(caseKey(onlyIf), { read: [statement], onlyIf });
    else
      known.read.push(statement);
  }
  const read = found.filter(({ onlyIf }) => onlyIf.length === 0).map(({ statement }) => statement);
  return { read, cases: [...cases.values()], unknown, invalid, invalidAt };
}
function statementsIn(element, path, outer) {
  const found = alternativesOf(element, path).flatMap((each) => {
    const onlyIf = together(outer, each.onlyIf);
    if (onlyIf === void 0)
      return [];
    if (each.value !== element)
      return statementsIn(each.value, each.path, onlyIf);
    if (each.value.kind !== "list")
      return [{ ...each, onlyIf }];
    return each.value.items.flatMap((item, index) => statementsIn(item, [...each.path, index], onlyIf));
  });
  return distinctAlternatives(found);
}
function statementCases(value, index, path, resolve, isApart) {
  const whole = readStatement(value, index, path, resolve);
  const isKnown2 = !isApart || Object.keys(whole.unknown).length === 0;
  const cases = isKnown2 ? void 0 : conditionalStatements(value, path);
  if (cases === void 0)
    return [{ statement: whole, onlyIf: ALWAYS }];
  return cases.map(({ statement, onlyIf, paths }) => ({
    statement: readStatement(statement, index, path, resolve, paths),
    onlyIf
  }));
}
var IN_PLACE = /* @__PURE__ */ new Map();
function members(element, path, paths = IN_PLACE) {
  if (element.kind !== "list")
    return [{ value: element, path: paths.get(element) ?? path }];
  return element.items.map((value, index) => ({ value, path: paths.get(value) ?? [...path, index] }));
}
function readStatement(statement, index, path, resolve, paths = IN_PLACE) {
  const unknown = {};
  const note = (below, reason) => {
    if (reason !== void 0)
      unknown[below.slice(path.length).join(".")] = reason;
  };
  const texts2 = (name) => {
    const element = statement.entries.get(name);
    if (element === void 0 || isUnset(element))
      return void 0;
    return readTexts(element, [...path, name], resolve, note, paths);
  };
  const principals = (name) => {
    const element = statement.entries.get(name);
    return element === void 0 || isUnset(element) ? void 0 : readPrincipals(element, [...path, name], resolve, note, paths);
  };
  const single = (name) => {
    const text = texts2(name)?.[0];
    return text === void 0 ? void 0 : literalOf(text);
  };
  if (statement.rest !== void 0)
    note(path, reasonOf(statement));
  const effectText = single("Effect");
  return {
    index,
    sid: single("Sid"),
    effect: effectText === "Deny" ? "Deny" : "Allow",
    effectText,
    path,
    actions: texts2("Action")?.map(actionText),
    notActions: texts2("NotAction")?.map(actionText),
    resources: texts2("Resource"),
    notResources: texts2("NotResource"),
    principals: principals("Principal"),
    notPrincipals: principals("NotPrincipal"),
    conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note, paths),
    unknown
  };
}
var PATTERNS = /* @__PURE__ */ new Map();
var MOST_PATTERNS = 1e4;
function actionText(text) {
  const literal = literalOf(text);
  if (literal === void 0)
    return { ...text, ...actionPattern(text) };
  let known = PATTERNS.get(literal);
  if (known === void 0) {
    known = actionPattern(text);
    if (PATTERNS.size < MOST_PATTERNS)
      PATTERNS.set(literal, known);
  }
  return { path: text.path, parts: text.parts, pattern: known.pattern, action: known.action };
}
function actionPattern(text) {
  const { pattern } = patternOf(text, () => [], false);
  const folded = lowerCase(pattern);
  return { pattern: folded, action: literalText(folded) };
}
function readTexts(element, path, resolve, note, paths) {
  const texts2 = members(element, path, paths).map(({ value, path: at }) => {
    const text = readText(value, at, resolve);
    note(at, unknownReason(text));
    return text;
  });
  if (element.kind !== "list" || element.rest === void 0)
    return texts2;
  note(path, reasonOf(element));
  return [...texts2, { path, parts: [{ unknown: element.rest }] }];
}
var PRINCIPAL_TYPES = {
  AWS: "AWS",
  Service: "Service",
  Federated: "Federated",
  CanonicalUser: "CanonicalUser"
};
var ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
function readPrincipals(element, path, resolve, note, paths) {
  if (element.kind !== "map") {
    return readTexts(element, path, resolve, note, paths).map((text) => {
      const isEverybody = literalOf(text) === "*";
      return principal(isEverybody ? "*" : "unknown", text);
    });
  }
  if (element.rest !== void 0)
    note(path, reasonOf(element));
  return [...element.entries].flatMap(([name, value]) => readTexts(value, [...path, name], resolve, note, paths).map((text) => principal(PRINCIPAL_TYPES[name] ?? "unknown", text)));
}
function principal(type, text) {
  const value = showText(text);
  const account = type === "AWS" ? ACCOUNT.exec(value)?.[1] : void 0;
  const unknown = unknownReason(text);
  return {
    type,
    value,
    ...account === void 0 ? {} : { account },
    path: text.path,
    ...unknown === void 0 ? {} : { unknown }
  };
}
function readConditions(element, path, resolve, note, paths) {
  if (element === void 0 || isUnset(element))
    return [];
  if (element.kind !== "map") {
    const reason = element.kind === "unknown" ? reasonOf(element) : "the condition is not an object";
    note(path, reason);
    return [{ operator: "", key: "", values: [], texts: [], unknown: reason }];
  }
  if (element.rest !== void 0)
    note(path, reasonOf(element));
  return [...element.entries].flatMap(([operator, keys]) => {
    if (keys.kind !== "map") {
      const reason = keys.kind === "unknown" ? reasonOf(keys) : "the condition is not an object";
      note([...path, operator], reason);
      return [{ operator, key: "", values: [], texts: [], unknown: reason }];
    }
    return [...keys.entries].map(([key, value]) => {
      const texts2 = readTexts(value, [...path, operator, key], resolve, note, paths);
      const unknown = joinReasons(texts2.flatMap((text) => unknownReason(text) ?? []));
      return { operator, key, values: texts2.map(showText), texts: texts2, ...unknown === void 0 ? {} : { unknown } };
    });
  });
}
function joinReasons(reasons) {
  return reasons.length === 0 ? void 0 : [...new Set(reasons)].join("; ");
}

// build/iam/place.js
function placeOf(document, path) {
  let at = document;
  for (const step of path) {
    const next = member(at, step);
    if (next === void 0)
      break;
    at = next;
  }
  return at.span;
}

// build/iam/validity.js
var VERSIONS = /* @__PURE__ */ new Set(["2012-10-17", "2008-10-17"]);
var WITHOUT_PRINCIPAL = ["identity", "boundary", "service_control"];
var OF_IAM = ["identity", "boundary", "trust"];
var MOST_CHARACTERS2 = {
  identity: 10240,
  boundary: 6144,
  trust: 4096,
  service_control: 5120,
  resource_control: 5120
};
function isLanguageVersion(version) {
  return typeof version === "string" && VERSIONS.has(version);
}
var WORDS = {
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
  identifier: "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  /** https://github.com/kubernetes/kops/issues/4951 */
  repeated: "Statement IDs (SID) in a single policy must be unique.",
  /** https://github.com/hashicorp/terraform-provider-aws/issues/10419 */
  principal: "Policy document should not specify a principal.",
  /** https://github.com/hashicorp/terraform-provider-aws/issues/8905 */
  notAPrincipal: "Invalid principal in policy",
  /** https://github.com/terraform-aws-modules/terraform-aws-eks-pod-identity/issues/34 */
  prohibited: "Has prohibited field Resource",
  /** https://github.com/localstack/localstack/blob/main/localstack-core/localstack/services/iam/provider.py */
  assuming: "AssumeRole policy may only specify STS AssumeRole actions."
};
var OF_TRUST = /* @__PURE__ */ new Set([WORDS.notAPrincipal, WORDS.prohibited, WORDS.assuming]);
var has = (texts2) => texts2 !== void 0 && texts2.length > 0;
var isKnown = (statement, ...names) => !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));
function ofTexts(texts2, check) {
  for (const text of texts2.flatMap((list) => list ?? [])) {
    const literal = literalOf(text);
    const fault = literal === void 0 ? void 0 : check(literal);
    if (fault !== void 0)
      return { path: text.path, ...fault };
  }
  return void 0;
}
var isOfIdentity = (kind) => kind === "identity" || kind === "boundary";
var CHECKS = [
  ({ effectText, unknown, path }) => {
    if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown)
      return void 0;
    if (effectText === void 0)
      return { message: "it has no Effect", words: WORDS.syntax };
    const isCase = /^(?:allow|deny)$/i.test(effectText);
    const words = isCase ? WORDS.parsing : WORDS.syntax;
    return { message: `there is no Effect "${effectText}"`, path: [...path, "Effect"], words };
  },
  (statement) => {
    const { actions, notActions } = statement;
    if (has(actions) && has(notActions))
      return { message: "it has both Action and NotAction", words: WORDS.syntax };
    const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
    return given ? void 0 : { message: "it has neither Action nor NotAction", words: WORDS.actions };
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
      return given ? { message: `a trust policy has no ${element}`, path: [...path, element], ...words } : void 0;
    }
    return given || !isKnown(statement, "Resource", "NotResource") ? void 0 : { message: "it has neither Resource nor NotResource", words: WORDS.resources };
  },
  (statement, kind) => {
    const given = has(statement.principals) || has(statement.notPrincipals);
    if (!WITHOUT_PRINCIPAL.includes(kind))
      return given || !isKnown(statement, "Principal", "NotPrincipal") ? void 0 : { message: "it has no Principal" };
    if (!given)
      return void 0;
    const path = [...statement.path, has(statement.principals) ? "Principal" : "NotPrincipal"];
    return { message: "only resource and trust policies have a Principal", path, words: WORDS.principal };
  },
  ({ actions, notActions }, kind) => {
    if (kind === "service_control" || kind === "resource_control")
      return void 0;
    return ofTexts([actions, notActions], malformedAction);
  },
  ({ actions, notActions }, kind) => {
    if (kind !== "trust")
      return void 0;
    return ofTexts([actions, notActions], (action) => /^(?!sts:)[a-z0-9-]+:/i.test(action) ? { message: `a trust policy has no action "${action}", only those of sts`, words: WORDS.assuming } : void 0);
  },
  ({ resources, notResources }, kind) => isOfIdentity(kind) ? ofTexts([resources, notResources], malformedResource) : void 0,
  ({ sid, path }, kind) => {
    if (sid === void 0 || !OF_IAM.includes(kind) || /^[0-9A-Za-z]*$/.test(sid))
      return void 0;
    const message = "its Sid has other characters than letters and digits";
    return { message, path: [...path, "Sid"], words: WORDS.identifier };
  },
  ({ principals, notPrincipals }) => {
    for (const principal2 of [...principals ?? [], ...notPrincipals ?? []]) {
      const message = malformedPrincipal(principal2);
      if (message !== void 0)
        return { message, path: principal2.path, words: WORDS.notAPrincipal };
    }
    return void 0;
  },
  ({ notPrincipals, path }, kind) => {
    if (notPrincipals === void 0 || kind !== "trust" && kind !== "resource_control")
      return void 0;
    const name = kind === "trust" ? "trust" : "resource control";
    return { message: `a ${name} policy has no NotPrincipal`, path: [...path, "NotPrincipal"] };
  },
  ({ conditions: conditions2, path }) => {
    const bad = conditions2.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
    if (bad === void 0)
      return void 0;
    const message = `there is no condition operator "${bad.operator}"`;
    return { message, path: [...path, "Condition", bad.operator], words: WORDS.syntax };
  }
];
var CONDITION_OPERATOR = new RegExp("^(?:ForAllValues:|ForAnyValue:)?(?:(?:String(?:(?:Not)?Equals(?:IgnoreCase)?|(?:Not)?Like)|(?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)$", "i");
function invalidity(policy, kind) {
  const complaints = complaintsAbout(policy, kind);
  return complaints.length === 0 ? void 0 : complaints.map(({ message }) => message).join("; ");
}
function complaintsAbout(policy, kind) {
  const complaints = [];
  const add = (message, path, words) => {
    complaints.push({ message: saying(message, words, kind), path });
  };
  if (policy.invalid !== void 0)
    add(policy.invalid, policy.invalidAt ?? []);
  if (policy.version !== void 0 && !VERSIONS.has(policy.version)) {
    add(`there is no policy version "${policy.version}"`, ["Version"], WORDS.syntax);
  }
  if (policy.statements.length === 0 && policy.unknown === void 0 && policy.invalid === void 0) {
    add("the policy has no statement", ["Statement"], WORDS.syntax);
  }
  const most = MOST_CHARACTERS2[kind];
  if (most !== void 0 && policy.size > most) {
    const limit = `may have at most ${most} without white space`;
    add(`the policy has ${policy.size} characters, and ${limit}`, []);
  }
  const repeated = repeatedSid(policy.statements);
  if (repeated !== void 0) {
    add(`the statement id "${repeated.sid}" is used twice`, [...repeated.path, "Sid"], WORDS.repeated);
  }
  for (const statement of policy.statements) {
    for (const check of CHECKS) {
      const fault = check(statement, kind);
      if (fault === void 0)
        continue;
      add(`statement ${nameOf(statement)}: ${fault.message}`, fault.path ?? statement.path, fault.words);
    }
  }
  return complaints;
}
function saying(message, words, kind) {
  const isSaid = words !== void 0 && (kind === "trust" ? OF_TRUST.has(words) : OF_IAM.includes(kind));
  return isSaid ? `${message} (IAM: ${words})` : message;
}
function malformedPrincipal({ type, value, path, unknown }) {
  if (unknown !== void 0)
    return void 0;
  if (type === "AWS") {
    return value !== "*" && /[*?]/.test(value) ? `the principal "${value}" has a wildcard beside other characters` : void 0;
  }
  if (type !== "unknown")
    return void 0;
  const kind = path[path.findIndex((step) => step === "Principal" || step === "NotPrincipal") + 1];
  if (kind === "*")
    return void 0;
  return typeof kind === "string" ? `there is no kind of principal "${kind}"; there are AWS, Service, Federated and CanonicalUser` : `the principal "${value}" is neither "*" nor an object`;
}
function nameOf({ sid, index }) {
  return sid === void 0 || sid === "" ? String(index + 1) : `"${sid}"`;
}
function repeatedSid(statements) {
  const seen = /* @__PURE__ */ new Set();
  return statements.find(({ sid }) => {
    if (sid === void 0 || sid === "")
      return false;
    const isRepeated = seen.has(sid);
    seen.add(sid);
    return isRepeated;
  });
}
function malformedAction(action) {
  if (action === "*" || action === "*:*")
    return void 0;
  const [vendor = "", name, ...others2] = action.split(":");
  if (name === void 0) {
    return { message: `the action "${action}" does not begin with a service and a colon`, words: WORDS.vendor };
  }
  if (others2.length > 0)
    return { message: `the action "${action}" has more than one colon`, words: WORDS.colons };
  if (/[*?]/.test(vendor)) {
    return { message: `the service of the action "${action}" has a wildcard`, words: WORDS.vendorPattern };
  }
  if (/^[a-z0-9.-]+$/i.test(vendor))
    return void 0;
  const words = `Vendor ${vendor} is not valid`;
  return { message: `there is no service "${vendor}", which the action "${action}" begins with`, words };
}
function malformedResource(resource2) {
  if (resource2 === "*")
    return void 0;
  const [prefix, partition = "", service, region, ...others2] = resource2.split(":");
  const noARN = `the resource "${resource2}" is neither an ARN nor "*"`;
  if (prefix === resource2)
    return { message: noARN, words: `Resource ${resource2} must be in ARN format or "*".` };
  if (prefix !== "arn")
    return { message: noARN };
  if (!/^(?:aws(?:-[a-z-]+)?|.*[*?$].*)$/.test(partition)) {
    const words2 = `Partition "${partition}" is not valid for resource "${resource2}".`;
    return { message: `there is no partition "${partition}" of the resource "${resource2}"`, words: words2 };
  }
  if (service === void 0)
    return { message: noARN, words: WORDS.servicePattern };
  if (/[*?]/.test(service.replace(/\$\{.*/, ""))) {
    return { message: `the service of the resource "${resource2}" has a wildcard`, words: WORDS.servicePattern };
  }
  if (others2.length < 2 && !service.includes("$") && region?.includes("$") !== true) {
    return { message: noARN, words: WORDS.parsing };
  }
  if (service !== "iam" || !/^[a-z0-9-]+$/.test(region ?? ""))
    return void 0;
  const words = `IAM resource ${resource2} cannot contain region information.`;
  return { message: `the resource "${resource2}" of IAM has a Region`, words };
}

// build/iam/holders.js
var resource = (path) => [{ path, kind: "resource" }];
var identity = (path, ...principals) => ({
  path,
  kind: "identity",
  principals
});
var inline = { path: "inline_policy.policy", kind: "identity", isOwn: true };
var POLICY_ATTRIBUTES = {
  aws_iam_policy: [identity("policy", "roles", "users", "groups", "attached_to")],
  aws_iam_role: [{ path: "assume_role_policy", kind: "trust", isOwn: true }, inline],
  aws_iam_user: [inline],
  aws_iam_group: [inline],
  aws_iam_role_policy: [identity("policy", "role")],
  aws_iam_user_policy: [identity("policy", "user")],
  aws_iam_group_policy: [identity("policy", "group")],
  aws_ssoadmin_permission_set: [{ path: "inline_policy", kind: "identity", isOwn: true }],
  aws_ssoadmin_permission_set_inline_policy: [identity("inline_policy", "permission_set")],
  aws_organizations_policy: [{ path: "content", kind: "service_control" }],
  aws_backup_vault_policy: resource("policy"),
  aws_cloudwatch_event_bus_policy: resource("policy"),
  aws_cloudwatch_log_resource_policy: resource("policy_document"),
  aws_dynamodb_resource_policy: resource("policy"),
  aws_ecr_repository_policy: resource("policy"),
  aws_efs_file_system_policy: resource("policy"),
  aws_glue_resource_policy: resource("policy"),
  aws_kms_external_key: resource("policy"),
  aws_kms_key: resource("policy"),
  aws_kms_key_policy: resource("policy"),
  aws_kms_replica_key: resource("policy"),
  aws_opensearch_domain: resource("access_policies"),
  aws_opensearch_domain_policy: resource("access_policies"),
  aws_redshift_resource_policy: resource("policy"),
  aws_s3_access_point: resource("policy"),
  aws_s3_bucket: resource("policy"),
  aws_s3_bucket_policy: resource("policy"),
  aws_secretsmanager_secret: resource("policy"),
  aws_secretsmanager_secret_policy: resource("policy"),
  aws_sns_topic: resource("policy"),
  aws_sns_topic_policy: resource("policy"),
  aws_sqs_queue: resource("policy"),
  aws_sqs_queue_policy: resource("policy"),
  aws_vpc_endpoint: resource("policy"),
  aws_vpc_endpoint_policy: resource("policy")
};
var ATTACHING_ATTRIBUTES = {
  aws_iam_role_policy_attachment: [identity("policy_arn", "role")],
  aws_iam_user_policy_attachment: [identity("policy_arn", "user")],
  aws_iam_group_policy_attachment: [identity("policy_arn", "group")],
  aws_iam_policy_attachment: [identity("policy_arn", "roles", "users", "groups")],
  aws_iam_role_policy_attachments_exclusive: [identity("policy_arns", "role")],
  aws_iam_role: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_iam_user: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_iam_group: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_ssoadmin_managed_policy_attachment: [identity("managed_policy_arn", "permission_set")],
  aws_ssoadmin_permission_set: [{ path: "managed_policies", kind: "identity", isOwn: true }]
};
var DOCUMENT_SOURCE = {
  type: "aws_iam_policy_document",
  path: "json",
  sources: ["source_policy_documents", "override_policy_documents", "source_json", "override_json"]
};
var POLICY_FILE = { type: "iam_policy_document", path: "policy", kind: "kind" };

// build/graph/node.js
function linkedIf({ cases }, role, to) {
  return cases?.get(role)?.get(to) ?? ALWAYS;
}
function linked(node, role) {
  return [...node.links.get(role) ?? []];
}
function linkTo({ id, resource: resource2 }) {
  return { type: resource2.type, id };
}

// build/iam/sensitive-actions.js
var TABLE = [
  // Actions without resource types are granted by `*` only.
  ["*", "rds:CreateDBProxy", "secretsmanager:BatchGetSecretValue"],
  ["arn:*:rds-db:*:*:dbuser:*/*", "rds-db:connect"],
  ["arn:*:rds:*:*:*", "rds:*", "rds:AddTagsToResource", "rds:RemoveTagsFromResource"],
  [
    "arn:*:rds:*:*:db:*",
    "rds:AddRoleToDBInstance",
    "rds:CreateDBInstanceReadReplica",
    "rds:CreateDBSnapshot",
    "rds:DeleteDBInstance",
    "rds:DownloadCompleteDBLogFile",
    "rds:DownloadDBLogFilePortion",
    "rds:ModifyDBInstance",
    "rds:RestoreDBInstanceFromDBSnapshot",
    "rds:RestoreDBInstanceFromS3",
    "rds:RestoreDBInstanceToPointInTime",
    "rds:StartDBInstanceAutomatedBackupsReplication",
    "rds:StopDBInstanceAutomatedBackupsReplication"
  ],
  [
    "arn:*:rds:*:*:cluster:*",
    "rds:AddRoleToDBCluster",
    "rds:BacktrackDBCluster",
    "rds:CreateDBClusterSnapshot",
    "rds:CreateIntegration",
    "rds:DeleteDBCluster",
    "rds:EnableHttpEndpoint",
    "rds:ModifyActivityStream",
    "rds:ModifyDBCluster",
    "rds:RestoreDBClusterFromS3",
    "rds:RestoreDBClusterFromSnapshot",
    "rds:RestoreDBClusterToPointInTime",
    "rds:StopActivityStream"
  ],
  ["arn:*:rds:*:*:snapshot:*", "rds:CopyDBSnapshot", "rds:DeleteDBSnapshot", "rds:ModifyDBSnapshotAttribute"],
  [
    "arn:*:rds:*:*:cluster-snapshot:*",
    "rds:CopyDBClusterSnapshot",
    "rds:DeleteDBClusterSnapshot",
    "rds:ModifyDBClusterSnapshotAttribute"
  ],
  ["arn:*:rds:*:*:*snapshot:*", "rds:StartExportTask"],
  ["arn:*:rds:*:*:auto-backup:*", "rds:DeleteDBInstanceAutomatedBackup"],
  ["arn:*:rds:*:*:cluster-auto-backup:*", "rds:DeleteDBClusterAutomatedBackup"],
  ["arn:*:rds:*:*:pg:*", "rds:ModifyDBParameterGroup", "rds:ResetDBParameterGroup"],
  ["arn:*:rds:*:*:cluster-pg:*", "rds:ModifyDBClusterParameterGroup", "rds:ResetDBClusterParameterGroup"],
  ["arn:*:rds:*:*:og:*", "rds:ModifyOptionGroup"],
  ["arn:*:rds:*:*:db-proxy:*", "rds:ModifyDBProxy"],
  ["arn:*:rds:*:*:target-group:*", "rds:ModifyDBProxyTargetGroup", "rds:RegisterDBProxyTargets"],
  ["arn:*:rds:*:*:cluster:*", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql", "rds-data:ExecuteStatement"],
  [
    "arn:*:secretsmanager:*:*:secret:*",
    "secretsmanager:DeleteResourcePolicy",
    "secretsmanager:GetSecretValue",
    "secretsmanager:PutResourcePolicy",
    "secretsmanager:PutSecretValue",
    "secretsmanager:RotateSecret",
    "secretsmanager:UpdateSecret"
  ],
  [
    "arn:*:kms:*:*:key/*",
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DisableKey",
    "kms:PutKeyPolicy",
    "kms:ReEncryptFrom",
    "kms:ReplicateKey",
    "kms:ScheduleKeyDeletion"
  ],
  [
    "arn:*:iam::*:role/*",
    "iam:AttachRolePolicy",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DetachRolePolicy",
    "iam:PassRole",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
    "iam:TagRole",
    "iam:UpdateAssumeRolePolicy",
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession"
  ],
  [
    "arn:*:iam::*:user/*",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:DeleteUserPermissionsBoundary",
    "iam:PutUserPermissionsBoundary",
    "iam:PutUserPolicy",
    "iam:TagUser",
    "iam:UpdateLoginProfile"
  ],
  ["arn:*:iam::*:group/*", "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:PutGroupPolicy"],
  ["arn:*:iam::*:policy/*", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
  ["arn:*:lambda:*:*:function:*", "lambda:CreateFunction", "lambda:UpdateFunctionCode"],
  ["arn:*:ec2:*:*:security-group/*", "ec2:AuthorizeSecurityGroupIngress", "ec2:ModifySecurityGroupRules"],
  ["arn:*:ec2:*:*:instance/*", "ec2:RunInstances", "ssm:SendCommand", "ssm:StartSession"],
  ["arn:*:ecs:*:*:*", "ecs:ExecuteCommand"],
  ["arn:*:dms:*:*:*", "dms:CreateEndpoint", "dms:StartReplicationTask"],
  ["arn:*:backup:*:*:*", "backup:DeleteBackupVault", "backup:DeleteRecoveryPoint", "backup:PutBackupVaultAccessPolicy"],
  ["arn:*:*:*:*:*", "backup:StartCopyJob", "backup:StartRestoreJob"],
  ["arn:*:ram:*:*:resource-share/*", "ram:AssociateResourceShare", "ram:CreateResourceShare"],
  ["arn:*:logs:*:*:log-group:*", "logs:DeleteLogGroup"],
  ["arn:*:pi:*:*:metrics/*", "pi:GetDimensionKeyDetails"]
];
var SENSITIVE_ACTIONS = TABLE.flatMap(([resources, ...actions]) => {
  const pattern = arnPattern(resources);
  return actions.map((action) => ({ ...askedAction(action), resources: pattern }));
});

// build/iam/managed-policies.js
var passTo = (...services) => ({
  StringEquals: { "iam:PassedToService": services.map((service) => `${service}.amazonaws.com`) }
});
var SHARED_API = {
  Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"],
  Resource: "*"
};
var PASS_BACKUP_ROLES = {
  Action: ["iam:PassRole"],
  Resource: ["arn:aws:iam::*:role/*AwsBackup*", "arn:aws:iam::*:role/*AWSBackup*"],
  Condition: passTo("backup", "restore-testing.backup")
};
var POLICIES = {
  AdministratorAccess: [{ Action: ["*"], Resource: "*" }],
  PowerUserAccess: [{ NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" }],
  ConsoleFullAccessFromVercel: [
    { Action: ["rds-db:connect", "rds:ModifyDBCluster", "rds:ModifyDBInstance"], Resource: "*" }
  ],
  AmazonRDSFullAccess: [{ Action: ["rds:*"], Resource: "*" }],
  DatabaseAdministrator: [
    { Action: ["rds:*", "lambda:CreateFunction"], Resource: "*" },
    {
      Action: ["iam:PassRole"],
      Resource: [
        "arn:aws:iam::*:role/rds-monitoring-role",
        "arn:aws:iam::*:role/rdbms-lambda-access",
        "arn:aws:iam::*:role/lambda_exec_role",
        "arn:aws:iam::*:role/lambda-dynamodb-*",
        "arn:aws:iam::*:role/lambda-vpc-execution-role",
        "arn:aws:iam::*:role/DataPipelineDefaultRole",
        "arn:aws:iam::*:role/DataPipelineDefaultResourceRole"
      ]
    }
  ],
  DataScientist: [{ Action: ["rds:*"], Resource: "*" }],
  AmazonDocDBFullAccess: [SHARED_API],
  AmazonDocDBConsoleFullAccess: [SHARED_API],
  NeptuneFullAccess: [SHARED_API, { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("rds") }],
  NeptuneConsoleFullAccess: [SHARED_API],
  AWSElasticBeanstalkFullAccess: [{ Action: ["rds:*", "iam:PassRole"], Resource: "*" }],
  "AdministratorAccess-AWSElasticBeanstalk": [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
  AmazonRDSDataFullAccess: [
    { Action: ["rds-data:*"], Resource: "*" },
    { Action: ["secretsmanager:GetSecretValue"], Resource: "arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*" }
  ],
  AmazonRDSPerformanceInsightsFullAccess: [{ Action: ["pi:*"], Resource: "arn:aws:pi:*:*:*" }],
  SecretsManagerReadWrite: [{ Action: ["secretsmanager:*"], Resource: "*" }],
  AWSSecretsManagerClientReadOnlyAccess: [{ Action: ["secretsmanager:GetSecretValue"], Resource: "*" }],
  IAMFullAccess: [{ Action: ["iam:*"], Resource: "*" }],
  AWSLambdaFullAccess: [{ Action: ["lambda:*", "iam:PassRole"], Resource: "*" }],
  AmazonElasticMapReduceFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
  AWSBackupFullAccess: [{ Action: ["backup:*"], Resource: "*" }, PASS_BACKUP_ROLES],
  AWSBackupAdminPolicy: [{ Action: ["backup:*"], Resource: "*" }],
  AWSBackupOperatorAccess: [{ Action: ["backup:StartRestoreJob"], Resource: "*" }, PASS_BACKUP_ROLES],
  AWSBackupServiceRolePolicyForBackup: [{ Action: ["rds:ModifyDBInstance", "rds:ModifyDBCluster"], Resource: "*" }],
  AWSElasticBeanstalkRoleRDS: [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
  AWSOpsWorksRole: [{ Action: ["rds:*"], Resource: "*" }],
  AWSLambda_FullAccess: [
    { Action: ["lambda:*"], Resource: "*" },
    { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("lambda") }
  ],
  AmazonECS_FullAccess: [
    { Action: ["ecs:*"], Resource: "*" },
    { Action: ["iam:PassRole"], Resource: "*", Condition: passTo("ecs-tasks") }
  ],
  AmazonEC2FullAccess: [{ Action: ["ec2:*"], Resource: "*" }],
  AWSCloudFormationFullAccess: [{ Action: ["cloudformation:*"], Resource: "*" }],
  AWSCodeBuildAdminAccess: [{ Action: ["codebuild:*"], Resource: "*" }],
  AWSStepFunctionsFullAccess: [{ Action: ["states:*"], Resource: "*" }],
  AmazonSSMFullAccess: [{ Action: ["ssm:*"], Resource: "*" }],
  AmazonSSMAutomationRole: [{ Action: ["ssm:*"], Resource: "*" }],
  AmazonDocDBReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
  NeptuneReadOnlyAccess: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
  ReadOnlyAccess: [
    {
      Action: [
        "rds:Download*",
        "pi:GetDimensionKeyDetails",
        "autoscaling:Describe*",
        "ec2:Describe*",
        "ecs:Describe*",
        "lambda:Get*",
        "lambda:List*",
        "ssm:Get*"
      ],
      Resource: "*"
    }
  ],
  SecurityAudit: [
    {
      Action: [
        "rds:DownloadDBLogFilePortion",
        "apprunner:DescribeService",
        "autoscaling:Describe*",
        "batch:DescribeJobDefinitions",
        "codebuild:BatchGetProjects",
        "ec2:Describe*",
        "ecs:Describe*",
        "glue:GetJobs",
        "lambda:GetFunctionConfiguration",
        "lambda:List*"
      ],
      Resource: "*"
    }
  ],
  // They read configurations, in which passwords may be.
  AmazonEC2ReadOnlyAccess: [{ Action: ["autoscaling:Describe*", "ec2:Describe*"], Resource: "*" }],
  AmazonSSMManagedInstanceCore: [{ Action: ["ssm:GetParameter", "ssm:GetParameters"], Resource: "*" }],
  AmazonSSMReadOnlyAccess: [{ Action: ["ssm:Get*"], Resource: "*" }],
  AWSLambda_ReadOnlyAccess: [{ Action: ["lambda:Get*", "lambda:List*"], Resource: "*" }]
};
var WHOLE = /* @__PURE__ */ new Set(["AdministratorAccess", "the root user", "FullAWSAccess", "RCPFullAWSAccess"]);
var SENSITIVE = new Set(SENSITIVE_ACTIONS.map(({ literal }) => literal));
function saysAllOf(policy, action) {
  return WHOLE.has(policy) || SENSITIVE.has(action);
}
function isInCatalogue(policy) {
  return WHOLE.has(policy) || Object.hasOwn(POLICIES, policy);
}
var OF_DATABASES = /* @__PURE__ */ new Set(["rds", "rds-data", "rds-db", "secretsmanager"]);
function isOfDatabases(action) {
  return action !== void 0 && OF_DATABASES.has(action.slice(0, action.indexOf(":")));
}
var MANAGED_POLICIES = Object.keys(POLICIES);
function managedPolicyName(arn) {
  return /^arn:(?:[a-z-]+|\$\{[^}]*\}):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}
function managedPolicy(name, span) {
  if (!Object.hasOwn(POLICIES, name))
    return void 0;
  const statements = (POLICIES[name] ?? []).map((statement) => ({ Effect: "Allow", ...statement }));
  return valueOf({ Version: "2012-10-17", Statement: statements }, span);
}
function valueOf(data, span) {
  if (typeof data === "string")
    return { kind: "known", value: data, span };
  if (isList(data))
    return { kind: "list", items: data.map((item) => valueOf(item, span)), span };
  const entries = Object.entries(data).map(([key, member2]) => [key, valueOf(member2, span)]);
  return { kind: "map", entries: new Map(entries), span };
}
function isList(data) {
  return Array.isArray(data);
}

// build/iam/attachments.js
function readAttachment(value, path, resolve) {
  const text = policyArn(readText(value, path, resolve), path, resolve);
  const name = managedPolicyName(showText(text));
  const holes = holesOf(text);
  if (holes.length > 0) {
    return mayBeManaged(text, resolve) ? { value: { kind: "unknown", because: distinct(holes), span: value.span } } : void 0;
  }
  const policy = name === void 0 ? void 0 : managedPolicy(name, value.span);
  return name === void 0 || policy === void 0 ? void 0 : { value: policy, managed: name };
}
function policyArn(text, path, resolve) {
  const [part, ...others2] = text.parts;
  if (part === void 0 || others2.length > 0 || !isReference(part))
    return text;
  const [node, ...more] = resolve(part.reference);
  if (node === void 0 || more.length > 0)
    return text;
  const { type, mode, attributes } = node.resource;
  const name = attributes.entries.get("name");
  if (type !== "aws_iam_policy" || mode !== "data" || name === void 0)
    return text;
  return { path, parts: ["arn:aws:iam::aws:policy/", ...readText(name, path, resolve).parts] };
}
var ARNS = MANAGED_POLICIES.map((name) => parsePattern(`arn:*:iam::aws:policy/*${name}`));
function mayBeManaged(text, resolve) {
  const { pattern } = patternOf(text, resolve, false);
  return ARNS.some((arn) => intersects(pattern, arn) !== "no");
}
function distinct(causes) {
  return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}

// build/iam/demanded-boundaries.js
var UNATTACHED = /* @__PURE__ */ new Set(["aws_iam_policy", DOCUMENT_SOURCE.type, POLICY_FILE.type]);
var DEMAND = "iam:permissionsboundary";
function withDemandedBoundaries(policies) {
  const candidates = policies.filter(isUnattached);
  if (candidates.length === 0)
    return policies;
  const demanded = demandedBy(policies);
  const isBoundary = ({ held: { holder } }) => demanded.nodes.has(holder) || namesOf(holder).some((name) => demanded.names.has(name) || /boundar(?:y|ies)/i.test(name));
  const boundaries = new Set(candidates.filter(isBoundary));
  return policies.map((each) => boundaries.has(each) ? { ...each, kind: "boundary" } : each);
}
function isUnattached({ held, kind }) {
  return kind === "identity" && UNATTACHED.has(held.holder.resource.type) && held.principals.length === 0;
}
function namesOf({ resource: { address, attributes } }) {
  const name = attributes.entries.get("name");
  return name?.kind === "known" && typeof name.value === "string" ? [address, name.value] : [address];
}
function demandedBy(policies) {
  const nodes = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  for (const { policy, resolve } of policies) {
    for (const { conditions: conditions2 } of policy.statements) {
      for (const { key, texts: texts2 } of conditions2) {
        if (key.toLowerCase() !== DEMAND)
          continue;
        for (const text of texts2) {
          for (const part of text.parts)
            if (isReference(part))
              resolve(part.reference).forEach((node) => nodes.add(node));
          const [, name] = /:policy\/(?:.*\/)?([^/]+)$/.exec(literalOf(text) ?? "") ?? [];
          if (name !== void 0)
            names.add(name);
        }
      }
    }
  }
  return { nodes, names };
}

// build/iam/read.js
function readPolicies(index) {
  const held = index.nodes.flatMap((node) => [...heldPolicies(node), ...attachedPolicies(node, index)]);
  const taken = takenSources(index, held);
  const unused = index.nodes.filter((node) => isDocumentSource(node) && !taken.has(node)).flatMap(sourcePolicy);
  return withDemandedBoundaries([...held, ...unused].flatMap((each) => readHeld(each, index)));
}
function readHeld(held, index) {
  const resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
  const [always, ...cases] = readPolicyCases(held.value, held.managed === void 0 ? held.path : [], resolve);
  const { policy } = always;
  const whole = cases.length === 0 ? policy : readPolicy(held.value, held.path, resolve);
  const kind = held.kind ?? kindOf(whole);
  const read = { held, policy, kind, resolve };
  if (cases.length === 0)
    return [read];
  return [
    read,
    ...cases.flatMap((each) => {
      const onlyIf = together(held.onlyIf, each.onlyIf);
      return onlyIf === void 0 ? [] : [{ held: { ...held, onlyIf }, policy: each.policy, kind, resolve }];
    })
  ];
}
function heldPolicies(holder) {
  const { type, attributes } = holder.resource;
  if (type === POLICY_FILE.type)
    return filePolicy(holder);
  return (POLICY_ATTRIBUTES[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap((place) => {
    const { value, path } = place;
    const isEmpty = isUnset(value) || value.kind === "known" && value.value === "";
    if (isEmpty)
      return [];
    return kindsOf(holder, attribute).map(({ kind, ...principals }) => {
      return { holder, path, value, kind, ...principals, ...heldIf(holder, attribute, place) };
    });
  }));
}
function heldIf({ resource: resource2 }, { isOwn }, { onlyIf: placed }) {
  const exists = isOwn === true ? ALWAYS : existenceOf(resource2);
  if (exists.length === 0 && placed.length === 0)
    return {};
  return { onlyIf: together(exists, placed) ?? placed };
}
function placesAt(root, steps) {
  let level = [{ value: root, path: [], onlyIf: ALWAYS }];
  for (const step of steps) {
    level = distinctAlternatives(level.flatMap(eachItem)).flatMap(({ value, path, onlyIf }) => {
      const found = member(value, step);
      if (found !== void 0)
        return inCases({ value: found, path: [...path, step], onlyIf });
      return value.kind === "unknown" ? [{ value, path, onlyIf }] : unlisted(value, path);
    });
  }
  return level;
}
function inCases(place) {
  if (!isOpen(place.value))
    return [place];
  return alternativesOf(place.value, place.path).flatMap((each) => {
    const onlyIf = together(place.onlyIf, each.onlyIf);
    return onlyIf === void 0 || isUnset(each.value) ? [] : inCases({ ...each, onlyIf });
  });
}
function unlisted(value, path) {
  const rest = value.kind === "map" || value.kind === "list" ? value.rest : void 0;
  return rest === void 0 ? [] : [{ value: { kind: "unknown", because: rest, span: value.span }, path, onlyIf: ALWAYS }];
}
function eachItem(place) {
  const { value, path, onlyIf } = place;
  if (value.kind !== "list")
    return [place];
  const items = value.items.flatMap((item, index) => inCases({ value: item, path: [...path, index], onlyIf }));
  return [...items, ...unlisted(value, path)];
}
function kindsOf(holder, attribute) {
  const { kind } = attribute;
  if (kind === "service_control") {
    const organization = organizationKind(holder);
    return organization === void 0 ? [] : [{ kind: organization, principals: [] }];
  }
  const own = principalsOf(holder, attribute);
  const bounded = kind === "identity" ? linkedOnlyIf(holder, ["bounds"]) : NOBODY;
  if (bounded.principals.length === 0)
    return [{ kind, ...own }];
  const boundary = { kind: "boundary", ...bounded };
  return own.principals.length === 0 ? [boundary] : [{ kind, ...own }, boundary];
}
var NOBODY = { principals: [] };
function principalsOf(holder, { principals = [], isOwn }) {
  return isOwn === true ? { principals: [holder] } : linkedOnlyIf(holder, principals);
}
function linkedOnlyIf(holder, roles) {
  const principals = [...new Set(roles.flatMap((role) => linked(holder, role)))];
  if (holder.cases === void 0)
    return { principals };
  const attachedIf = /* @__PURE__ */ new Map();
  for (const node of principals) {
    const cases = roles.filter((role) => holder.links.get(role)?.has(node)).map((role) => linkedIf(holder, role, node));
    const [first] = cases;
    if (first !== void 0 && cases.every((each) => each.length > 0))
      attachedIf.set(node, first);
  }
  return attachedIf.size === 0 ? { principals } : { principals, attachedIf };
}
function organizationKind({ resource: resource2 }) {
  const type = resource2.attributes.entries.get("type");
  if (type?.kind !== "known" || type.value === null)
    return "service_control";
  if (type.value === "RESOURCE_CONTROL_POLICY")
    return "resource_control";
  return type.value === "SERVICE_CONTROL_POLICY" ? "service_control" : void 0;
}
var KINDS = new Set(POLICY_KINDS);
function filePolicy(holder) {
  const { entries } = holder.resource.attributes;
  const value = entries.get(POLICY_FILE.path);
  const kind = entries.get(POLICY_FILE.kind);
  if (value === void 0)
    return [];
  const named = kind?.kind === "known" && typeof kind.value === "string" && isKind(kind.value) ? kind.value : void 0;
  return [{ holder, path: [POLICY_FILE.path], value, kind: named, principals: [] }];
}
function isKind(name) {
  return KINDS.has(name);
}
function attachedPolicies(holder, index) {
  const { type, stack, attributes } = holder.resource;
  const resolve = (reference) => index.resolve(stack, reference);
  return (ATTACHING_ATTRIBUTES[type] ?? []).flatMap((attribute) => distinctAlternatives(placesAt(attributes, attribute.path.split(".")).flatMap(eachItem)).flatMap((place) => {
    const { value, path } = place;
    const attachment = readAttachment(value, path, resolve);
    if (attachment === void 0)
      return [];
    const principals = principalsOf(holder, attribute);
    return [{ holder, path, kind: "identity", ...principals, ...attachment, ...heldIf(holder, attribute, place) }];
  }));
}
function isDocumentSource({ resource: resource2 }) {
  return resource2.mode === "data" && resource2.type === DOCUMENT_SOURCE.type;
}
function takenSources(index, held) {
  const taken = /* @__PURE__ */ new Set();
  const sources = index.nodes.filter(isDocumentSource);
  if (sources.length === 0)
    return taken;
  const take = (from, value) => {
    for (const reference of allReferences(value)) {
      for (const node of index.resolve(from.resource.stack, reference))
        if (isDocumentSource(node))
          taken.add(node);
    }
  };
  for (const { holder, value } of held)
    take(holder, value);
  for (const node of sources) {
    for (const attribute of DOCUMENT_SOURCE.sources) {
      const value = node.resource.attributes.entries.get(attribute);
      if (value !== void 0)
        take(node, value);
    }
  }
  return taken;
}
function sourcePolicy(holder) {
  const value = holder.resource.attributes.entries.get(DOCUMENT_SOURCE.path);
  return value === void 0 ? [] : [{ holder, path: [DOCUMENT_SOURCE.path], value, kind: void 0, principals: [] }];
}
function kindOf({ statements }) {
  const about = statements.filter(({ principals, notPrincipals }) => (principals ?? notPrincipals) !== void 0);
  if (about.length === 0 || about.every((statement) => isOfService(statement, "rds-db:")))
    return "identity";
  const assumes = about.every((statement) => statement.resources === void 0 && isOfService(statement, "sts:"));
  return assumes ? "trust" : "resource";
}
function isOfService({ actions }, service) {
  const names = (actions ?? []).map(literalOf);
  return names.length > 0 && names.every((name) => name?.toLowerCase().startsWith(service) === true);
}

// build/iam/elements.js
var OF_POLICY = ["Version", "Id", "Statement"];
var OF_STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
  "Condition"
];
var TEXTS = ["Sid", "Effect"];
var LISTS2 = ["Action", "NotAction", "Resource", "NotResource"];
function misspelled(document, kind) {
  const complaints = [
    ...others(document, OF_POLICY, [], "a policy"),
    ...ofStatements(document, (item, path) => [
      ...others(item, OF_STATEMENT, path, "a statement"),
      ...conditions(item, path)
    ])
  ];
  return withWords(complaints, kind);
}
function mistyped(document, kind) {
  return withWords(ofStatements(document, texts), kind);
}
function ofStatements(document, check) {
  const statement = document.entries.get("Statement");
  const statements = statement?.kind === "list" ? statement.items.map((item, index) => [item, ["Statement", index]]) : statement === void 0 ? [] : [[statement, ["Statement"]]];
  return statements.flatMap(([item, path]) => item.kind === "map" ? check(item, path) : []);
}
function withWords(complaints, kind) {
  return complaints.map(({ message, path }) => ({ message: saying(message, WORDS.syntax, kind), path }));
}
function texts(statement, path) {
  return [...TEXTS, ...LISTS2].flatMap((name) => {
    const value = statement.entries.get(name);
    if (value === void 0)
      return [];
    const message = LISTS2.includes(name) ? `${name} is neither a text nor a list of texts` : `${name} is not a text`;
    if (value.kind !== "list" || !LISTS2.includes(name)) {
      return isNoText(value) ? [{ message, path: [...path, name] }] : [];
    }
    const index = value.items.findIndex(isNoText);
    return index === -1 ? [] : [{ message, path: [...path, name, index] }];
  });
}
function isNoText(value) {
  if (value.kind === "known")
    return typeof value.value === "number" || typeof value.value === "boolean";
  return value.kind !== "unknown";
}
function conditions(statement, path) {
  const condition = statement.entries.get("Condition");
  if (condition === void 0 || condition.kind === "unknown")
    return [];
  if (condition.kind !== "map") {
    return [{ message: "Condition is not an object of condition operators", path: [...path, "Condition"] }];
  }
  return [...condition.entries].filter(([, keys]) => keys.kind === "list" || keys.kind === "known" && keys.value !== null).map(([operator]) => ({
    message: `the condition operator "${operator}" has no object of condition keys`,
    path: [...path, "Condition", operator]
  }));
}
function others(map, known, path, where) {
  return [...map.entries.keys()].filter((name) => !known.includes(name)).map((name) => ({
    message: `there is no element "${name}" in ${where}; it has ${known.slice(0, -1).join(", ")} and ${known.at(-1) ?? ""}`,
    path: [...path, name]
  }));
}

// build/graph/locate.js
function locate(resource2, path) {
  const { value } = reached(resource2, path);
  if (value === void 0)
    return { span: resource2.header, via: [] };
  const decidedBy = resource2.attributes.entries.get(String(path[0]))?.decidedBy;
  return { span: value.span, via: value.via ?? [], ...decidedBy !== void 0 && { decidedBy } };
}
function causesAt(resource2, path) {
  const existence = resource2.uncertain ?? [];
  if (path.length === 0)
    return [...existence, ...causesOf(resource2.attributes)];
  const { value, whole, incomplete } = reached(resource2, path);
  const own = value !== void 0 && (whole || value.kind === "unknown") ? causesOf(value) : [];
  if (own.length > 0)
    return own;
  return incomplete.length > 0 ? incomplete : existence;
}
function neededAt({ attributes }, path) {
  const needed = [];
  let value = attributes;
  for (const step of path) {
    if (value !== void 0 && isOpen(value) && typeof step === "number" && step < 0) {
      needed.push(...causesOfCase(value.cases[-1 - step]));
    }
    value = value && member(value, step);
  }
  return needed;
}
function reached({ attributes, native }, path) {
  const [first, ...rest] = path;
  return first === "native" && native !== void 0 ? deepest(native, rest) : deepest(attributes, path);
}
function deepest(root, path) {
  const incomplete = [];
  let current = root;
  for (const step of path) {
    if (current.kind === "map" || current.kind === "list")
      incomplete.push(...current.rest ?? []);
    const next = member(current, step);
    if (next === void 0)
      return { value: current === root ? void 0 : current, whole: false, incomplete };
    current = next;
  }
  return { value: current === root ? void 0 : current, whole: true, incomplete };
}

// build/iam/refusals.js
function refusal({ message }, span) {
  const text = `IAM does not accept this policy: ${message}`;
  const firstLine = { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
  return {
    code: "iam-invalid-policy",
    severity: "warning",
    message: text,
    span: span.endLine === span.startLine ? span : firstLine
  };
}
function refusedPolicies(index, documents) {
  const refusals = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const found of refusalsOf(document, index)) {
      const { path, startLine, startColumn } = found.span;
      refusals.set(JSON.stringify([path, startLine, startColumn, found.message]), found);
    }
  }
  return [...refusals.values()];
}
function refusalsOf({ holder, path, kind, managed_policy, invalid }, index) {
  const resource2 = index.nodeOf(holder.type, holder.id)?.resource;
  if (resource2 === void 0 || resource2.format === "iam" || managed_policy !== void 0)
    return [];
  let value = resource2.attributes;
  for (const step of path)
    value = value && member(value, step);
  if (value === void 0)
    return [];
  const json = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  const spelling = json?.kind === "map" ? misspelled(json, kind) : [];
  const isOld = resource2.type === MANAGED && json?.kind === "map" && isOlder(json);
  if (invalid === void 0 && spelling.length === 0 && !isOld)
    return [];
  const policy = readPolicy(value, [], (reference) => index.resolve(resource2.stack, reference));
  const old = isOld ? [{ message: saying("a managed policy has the Version 2012-10-17", WORDS.version, kind), path: ["Version"] }] : [];
  const complaints = [...spelling, ...old, ...complaintsAbout(policy, kind)];
  return complaints.filter(({ message }) => !(WITHOUT_RESOURCE.has(resource2.type) && message.includes(NO_RESOURCE))).map((complaint) => refusal(complaint, locate(resource2, [...path, ...complaint.path]).span));
}
var MANAGED = "aws_iam_policy";
function isOlder({ entries, rest }) {
  const version = entries.get("Version");
  if (version === void 0)
    return rest === void 0;
  return version.kind === "known" && version.value === "2008-10-17";
}
var NO_RESOURCE = "neither Resource nor NotResource";
var WITHOUT_RESOURCE = /* @__PURE__ */ new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);

export {
  locate,
  causesAt,
  neededAt,
  linkedIf,
  linked,
  linkTo,
  SENSITIVE_ACTIONS,
  saysAllOf,
  isInCatalogue,
  isOfDatabases,
  MANAGED_POLICIES,
  managedPolicyName,
  managedPolicy,
  readAttachment,
  readPolicy,
  placeOf,
  isLanguageVersion,
  WORDS,
  invalidity,
  complaintsAbout,
  saying,
  POLICY_FILE,
  readPolicies,
  kindOf,
  misspelled,
  mistyped,
  refusal,
  refusedPolicies
};
