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
} from "./chunk-S67F4KEL.js";
import {
  POLICY_KINDS
} from "./chunk-AONNRIO6.js";
import {
  allReferences,
  causesOf,
  isReference,
  member,
  reasonOf
} from "./chunk-EY2BSKPK.js";

// build/iam/statements.js
var VARIABLES_SINCE = "2012-10-17";
var MOST_VALUES = 5e3;
var MOST_CHARACTERS = 4e4;
function readPolicy(value, path, resolve) {
  const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  if (document === void 0) {
    return value.kind === "unknown" ? unreadable(reasonOf(value)) : { ...unreadable(void 0), invalid: "the policy is not a JSON object" };
  }
  if (document.kind === "unknown")
    return unreadable(reasonOf(document));
  if (document.kind !== "map")
    return { ...unreadable(void 0), invalid: "the policy is not a JSON object" };
  const { values, characters } = extentOf(document);
  if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
    return {
      ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
      invalid: "the policy is larger than IAM allows"
    };
  }
  const versionText = document.entries.get("Version");
  const version = versionText === void 0 ? void 0 : readText(versionText, path, resolve);
  const knownVersion = version === void 0 ? void 0 : literalOf(version);
  const statements = statementsOf(document, path, resolve);
  return {
    version: knownVersion,
    variables: version !== void 0 && knownVersion === void 0 ? void 0 : knownVersion === VARIABLES_SINCE,
    statements: statements.read,
    unknown: joinReasons([
      ...statements.unknown,
      ...document.rest === void 0 ? [] : [reasonOf(document)],
      ...version !== void 0 && knownVersion === void 0 ? [unknownReason(version) ?? ""] : []
    ]),
    invalid: joinReasons(statements.invalid),
    size: characters
  };
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
function statementsOf(document, path, resolve) {
  const element = document.entries.get("Statement");
  if (element === void 0)
    return { read: [], unknown: [], invalid: [] };
  const read = [];
  const invalid = [];
  const unknown = element.kind === "list" && element.rest !== void 0 ? [reasonOf(element)] : [];
  for (const [index, item] of members(element, [...path, "Statement"]).entries()) {
    if (item.value.kind === "map")
      read.push(readStatement(item.value, index, item.path, resolve));
    else if (item.value.kind === "unknown")
      unknown.push(reasonOf(item.value));
    else
      invalid.push(`statement ${index + 1} is not an object`);
  }
  return { read, unknown, invalid };
}
function members(element, path) {
  if (element.kind !== "list")
    return [{ value: element, path }];
  return element.items.map((value, index) => ({ value, path: [...path, index] }));
}
function readStatement(statement, index, path, resolve) {
  const unknown = {};
  const note = (below, reason) => {
    if (reason !== void 0)
      unknown[below.slice(path.length).join(".")] = reason;
  };
  const texts = (name) => {
    const element = statement.entries.get(name);
    if (element === void 0 || isUnset(element))
      return void 0;
    return readTexts(element, [...path, name], resolve, note);
  };
  const principals = (name) => {
    const element = statement.entries.get(name);
    return element === void 0 || isUnset(element) ? void 0 : readPrincipals(element, [...path, name], resolve, note);
  };
  const single = (name) => {
    const text = texts(name)?.[0];
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
    actions: texts("Action")?.map(actionText),
    notActions: texts("NotAction")?.map(actionText),
    resources: texts("Resource"),
    notResources: texts("NotResource"),
    principals: principals("Principal"),
    notPrincipals: principals("NotPrincipal"),
    conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note),
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
function isUnset(value) {
  return value.kind === "known" && value.value === null;
}
function readTexts(element, path, resolve, note) {
  const texts = members(element, path).map(({ value, path: at }) => {
    const text = readText(value, at, resolve);
    note(at, unknownReason(text));
    return text;
  });
  if (element.kind !== "list" || element.rest === void 0)
    return texts;
  note(path, reasonOf(element));
  return [...texts, { path, parts: [{ unknown: element.rest }] }];
}
var PRINCIPAL_TYPES = {
  AWS: "AWS",
  Service: "Service",
  Federated: "Federated",
  CanonicalUser: "CanonicalUser"
};
var ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
function readPrincipals(element, path, resolve, note) {
  if (element.kind !== "map") {
    return readTexts(element, path, resolve, note).map((text) => {
      const isEverybody = literalOf(text) === "*";
      return principal(isEverybody ? "*" : "unknown", text);
    });
  }
  if (element.rest !== void 0)
    note(path, reasonOf(element));
  return [...element.entries].flatMap(([name, value]) => readTexts(value, [...path, name], resolve, note).map((text) => principal(PRINCIPAL_TYPES[name] ?? "unknown", text)));
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
function readConditions(element, path, resolve, note) {
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
      const texts = readTexts(value, [...path, operator, key], resolve, note);
      const unknown = joinReasons(texts.flatMap((text) => unknownReason(text) ?? []));
      return { operator, key, values: texts.map(showText), texts, ...unknown === void 0 ? {} : { unknown } };
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
  actions: "Policy statement must contain actions.",
  resources: "Policy statement must contain resources.",
  vendor: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
  identifier: "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  repeated: "Statement IDs (SID) in a single policy must be unique.",
  prohibited: "Has prohibited field Resource",
  principal: "Policy document should not specify a principal.",
  notAPrincipal: "Invalid principal in policy"
};
var has = (texts) => texts !== void 0 && texts.length > 0;
var isKnown = (statement, ...names) => !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));
var CHECKS = [
  ({ effectText, unknown }) => {
    if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown)
      return void 0;
    return effectText === void 0 ? "it has no Effect" : `there is no Effect "${effectText}"`;
  },
  (statement) => {
    const { actions, notActions } = statement;
    if (has(actions) && has(notActions))
      return "it has both Action and NotAction";
    const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
    return given ? void 0 : ["it has neither Action nor NotAction", WORDS.actions];
  },
  (statement, kind) => {
    const { resources, notResources } = statement;
    if (has(resources) && has(notResources))
      return "it has both Resource and NotResource";
    const given = has(resources) || has(notResources);
    if (kind === "trust")
      return given ? ["a trust policy has no Resource", WORDS.prohibited] : void 0;
    return given || !isKnown(statement, "Resource", "NotResource") ? void 0 : ["it has neither Resource nor NotResource", WORDS.resources];
  },
  (statement, kind) => {
    const given = has(statement.principals) || has(statement.notPrincipals);
    if (WITHOUT_PRINCIPAL.includes(kind))
      return given ? ["only resource and trust policies have a Principal", WORDS.principal] : void 0;
    return given || !isKnown(statement, "Principal", "NotPrincipal") ? void 0 : "it has no Principal";
  },
  ({ actions, notActions }, kind) => {
    if (kind === "service_control" || kind === "resource_control")
      return void 0;
    const bad = [...actions ?? [], ...notActions ?? []].map(malformedAction).find((action) => action !== void 0);
    return bad;
  },
  ({ resources, notResources }, kind) => {
    if (kind !== "identity" && kind !== "boundary")
      return void 0;
    const bad = [...resources ?? [], ...notResources ?? []].map(literalOf).find((text) => text !== void 0 && !/^(?:\*|arn:(?:[^:]*:){4})/s.test(text));
    const message = `the resource "${bad ?? ""}" is neither an ARN nor "*"`;
    return bad === void 0 ? void 0 : [message, `Resource ${bad} must be in ARN format or "*".`];
  },
  ({ resources, notResources }, kind) => {
    if (kind !== "identity" && kind !== "boundary")
      return void 0;
    const bad = [...resources ?? [], ...notResources ?? []].map(literalOf).find((text) => /^arn:[^:]*:[^:$]*[*?]/.test(text ?? ""));
    return bad === void 0 ? void 0 : `the service of the resource "${bad}" has a wildcard`;
  },
  ({ sid }, kind) => {
    if (sid === void 0 || !OF_IAM.includes(kind) || /^[0-9A-Za-z]*$/.test(sid))
      return void 0;
    return ["its Sid has other characters than letters and digits", WORDS.identifier];
  },
  ({ principals, notPrincipals }) => {
    const bad = [...principals ?? [], ...notPrincipals ?? []].map(malformedPrincipal).find((found) => found !== void 0);
    return bad === void 0 ? void 0 : [bad, WORDS.notAPrincipal];
  },
  ({ notPrincipals }, kind) => {
    if (notPrincipals === void 0 || kind !== "trust" && kind !== "resource_control")
      return void 0;
    return `a ${kind === "trust" ? "trust" : "resource control"} policy has no NotPrincipal`;
  },
  ({ conditions: conditions2 }) => {
    const bad = conditions2.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
    return bad === void 0 ? void 0 : `there is no condition operator "${bad.operator}"`;
  }
];
var CONDITION_OPERATOR = new RegExp("^(?:ForAllValues:|ForAnyValue:)?(?:(?:String(?:(?:Not)?Equals(?:IgnoreCase)?|(?:Not)?Like)|(?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)$", "i");
function invalidity(policy, kind) {
  const complaints = complaintsAbout(policy, kind);
  return complaints.length === 0 ? void 0 : complaints.map(({ message }) => message).join("; ");
}
function complaintsAbout(policy, kind) {
  const complaints = policy.invalid === void 0 ? [] : [{ message: policy.invalid, path: [] }];
  if (policy.version !== void 0 && !VERSIONS.has(policy.version)) {
    complaints.push({ message: `there is no policy version "${policy.version}"`, path: ["Version"] });
  }
  if (policy.statements.length === 0 && policy.unknown === void 0 && policy.invalid === void 0) {
    complaints.push({ message: "the policy has no statement", path: ["Statement"] });
  }
  const most = MOST_CHARACTERS2[kind];
  if (most !== void 0 && policy.size > most) {
    const limit = `may have at most ${most} without white space`;
    complaints.push({ message: `the policy has ${policy.size} characters, and ${limit}`, path: [] });
  }
  const repeated = repeatedSid(policy.statements);
  if (repeated !== void 0) {
    const message = saying([`the statement id "${repeated.sid}" is used twice`, WORDS.repeated], kind);
    complaints.push({ message, path: [...repeated.path, "Sid"] });
  }
  for (const statement of policy.statements) {
    for (const check of CHECKS) {
      const complaint = check(statement, kind);
      if (complaint === void 0)
        continue;
      const message = `statement ${nameOf(statement)}: ${saying(complaint, kind)}`;
      complaints.push({ message, path: statement.path });
    }
  }
  return complaints;
}
function saying(fault, kind) {
  if (typeof fault === "string")
    return fault;
  const [message, words] = fault;
  return OF_IAM.includes(kind) ? `${message} (IAM: ${words})` : message;
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
  for (const statement of statements) {
    const { sid } = statement;
    if (sid === void 0 || sid === "")
      continue;
    if (seen.has(sid))
      return statement;
    seen.add(sid);
  }
  return void 0;
}
function malformedAction(text) {
  const action = literalOf(text);
  if (action === void 0 || action === "*")
    return void 0;
  const [vendor = "", name] = action.split(":");
  if (name === void 0)
    return [`the action "${action}" does not begin with a service and a colon`, WORDS.vendor];
  return action !== "*:*" && /[*?]/.test(vendor) ? `the service of the action "${action}" has a wildcard` : void 0;
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
      for (const { key, texts } of conditions2) {
        if (key.toLowerCase() !== DEMAND)
          continue;
        for (const text of texts) {
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
  return withDemandedBoundaries([...held, ...unused].map((each) => readHeld(each, index)));
}
function readHeld(held, index) {
  const resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
  const policy = readPolicy(held.value, held.managed === void 0 ? held.path : [], resolve);
  return { held, policy, kind: held.kind ?? kindOf(policy), resolve };
}
function heldPolicies(holder) {
  const { type, attributes } = holder.resource;
  if (type === POLICY_FILE.type)
    return filePolicy(holder);
  return (POLICY_ATTRIBUTES[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap(({ value, path }) => {
    const isUnset2 = value.kind === "known" && (value.value === null || value.value === "");
    if (isUnset2)
      return [];
    return kindsOf(holder, attribute).map(({ kind, principals }) => ({ holder, path, value, kind, principals }));
  }));
}
function placesAt(root, steps) {
  let level = [{ value: root, path: [] }];
  for (const step of steps) {
    level = level.flatMap(eachItem).flatMap(({ value, path }) => {
      const found = member(value, step);
      if (found !== void 0)
        return [{ value: found, path: [...path, step] }];
      return value.kind === "unknown" ? [{ value, path }] : unlisted(value, path);
    });
  }
  return level;
}
function unlisted(value, path) {
  const rest = value.kind === "map" || value.kind === "list" ? value.rest : void 0;
  return rest === void 0 ? [] : [{ value: { kind: "unknown", because: rest, span: value.span }, path }];
}
function eachItem(place) {
  const { value, path } = place;
  if (value.kind !== "list")
    return [place];
  return [...value.items.map((item, index) => ({ value: item, path: [...path, index] })), ...unlisted(value, path)];
}
function kindsOf(holder, attribute) {
  const { kind } = attribute;
  if (kind === "service_control") {
    const organization = organizationKind(holder);
    return organization === void 0 ? [] : [{ kind: organization, principals: [] }];
  }
  const principals = principalsOf(holder, attribute);
  const bounded = kind === "identity" ? linked(holder, "bounds") : [];
  if (bounded.length === 0)
    return [{ kind, principals }];
  const boundary = { kind: "boundary", principals: bounded };
  return principals.length === 0 ? [boundary] : [{ kind, principals }, boundary];
}
function principalsOf(holder, { principals = [], isOwn }) {
  return isOwn === true ? [holder] : [...new Set(principals.flatMap((role) => linked(holder, role)))];
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
  return (ATTACHING_ATTRIBUTES[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap(eachItem).flatMap(({ value, path }) => {
    const attachment = readAttachment(value, path, resolve);
    if (attachment === void 0)
      return [];
    return [{ holder, path, kind: "identity", principals: principalsOf(holder, attribute), ...attachment }];
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
  if (about.length === 0)
    return "identity";
  const assumes = about.every(({ actions, resources }) => {
    const names = (actions ?? []).map(literalOf);
    return resources === void 0 && names.length > 0 && names.every((name) => name?.toLowerCase().startsWith("sts:") === true);
  });
  return assumes ? "trust" : "resource";
}

// build/iam/elements.js
var OF_POLICY = ["Version", "Id", "Statement"];
var OF_STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
  "Condition"
];
function misspelled(document) {
  const statement = document.entries.get("Statement");
  const statements = statement?.kind === "list" ? statement.items.map((item, index) => [item, ["Statement", index]]) : statement === void 0 ? [] : [[statement, ["Statement"]]];
  return [
    ...others(document, OF_POLICY, [], "a policy"),
    ...statements.flatMap(([item, path]) => item.kind === "map" ? [...others(item, OF_STATEMENT, path, "a statement"), ...conditions(item, path)] : [])
  ];
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
  const spelling = json?.kind === "map" ? misspelled(json) : [];
  if (invalid === void 0 && spelling.length === 0)
    return [];
  const policy = readPolicy(value, [], (reference) => index.resolve(resource2.stack, reference));
  const complaints = [...spelling, ...complaintsAbout(policy, kind)];
  return complaints.filter(({ message }) => !(WITHOUT_RESOURCE.has(resource2.type) && message.includes(NO_RESOURCE))).map((complaint) => refusal(complaint, locate(resource2, [...path, ...complaint.path]).span));
}
var NO_RESOURCE = "neither Resource nor NotResource";
var WITHOUT_RESOURCE = /* @__PURE__ */ new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);

export {
  locate,
  causesAt,
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
  invalidity,
  complaintsAbout,
  POLICY_FILE,
  readPolicies,
  kindOf,
  misspelled,
  refusal,
  refusedPolicies
};
