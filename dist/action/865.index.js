export const id = 865;
export const ids = [865];
export const modules = {

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument),
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9695);
/* harmony import */ var _document_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3771);




/**
 * Reads a template in JSON or YAML, whatever the file is called.
 *
 * @param path relative to the judged root
 */
function readTemplate(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const { value, diagnostics } = readDocument(path, text);
    const root = value?.kind === "map" ? value.entries : new Map();
    const section = (name) => {
        const found = root.get(name);
        return found?.kind === "map" ? found : undefined;
    };
    return {
        path,
        text,
        lineStarts: (0,_document_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStartsOf */ .xV)(text),
        parameters: section("Parameters")?.entries ?? new Map(),
        mappings: root.get("Mappings"),
        conditions: section("Conditions"),
        resources: section("Resources"),
        outputs: section("Outputs"),
        globals: section("Globals")?.entries ?? new Map(),
        transforms: transformsOf(root.get("Transform")),
        diagnostics,
    };
}
/** The document that was read last: what is mended is mostly what was evaluated just before. */
let last;
/** The document of a template's text, with the tags of YAML's short functions replaced by the long names. */
function readDocument(path, text) {
    if (last?.path !== path || last.text !== text)
        last = { path, text, document: parseDocument(path, text) };
    return last.document;
}
function parseDocument(path, text) {
    if (/^\uFEFF?\s*\{/.test(text)) {
        const json = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(path, text);
        // A flow mapping of YAML begins like JSON.
        if (path.endsWith(".json") || !json.diagnostics.some(({ severity }) => severity === "error"))
            return json;
        const yaml = (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(path, text, functionOfTag);
        return yaml.diagnostics.some(({ code }) => code === "yaml-syntax") ? json : { ...yaml, value: yaml.documents[0] };
    }
    const { documents, diagnostics } = (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(path, text, functionOfTag);
    const isTemplate = (value) => value.kind === "map" && value.entries.has("Resources");
    const value = documents.find(isTemplate) ?? documents[0];
    const ignored = documents.filter((document) => document !== value && isTemplate(document)).map(furtherDocument);
    return { value, diagnostics: [...diagnostics, ...ignored] };
}
function furtherDocument({ span }) {
    const message = "A template is one YAML document: this further one is not judged; put it into a file of its own";
    const { startLine, startColumn } = span;
    return {
        code: "cloudformation-documents",
        severity: "error",
        message,
        span: { ...span, endLine: startLine, endColumn: startColumn + 1 },
    };
}
/** The functions that have a short form. Other tags keep their exclamation mark, so that they cannot be taken for a key. */
const SHORT_FORMS = new Set([
    ...[
        "And",
        "Base64",
        "Cidr",
        "Equals",
        "FindInMap",
        "GetAtt",
        "GetAZs",
        "GetStackOutput",
        "If",
        "ImportValue",
        "Join",
    ],
    ...["Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform"],
    ...["Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll"],
]);
function functionOfTag(tag) {
    const name = tag.slice(1);
    if (name === "Ref" || name === "Condition")
        return name;
    return SHORT_FORMS.has(name) ? `Fn::${name}` : tag;
}
function transformsOf(value) {
    if (value === undefined)
        return [];
    if (value.kind === "list")
        return value.items.flatMap(transformsOf);
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value.kind === "map" ? value.entries.get("Name") : value);
    return name === undefined ? [] : [{ name, value }];
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   N6: () => (/* binding */ reasonsIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   f6: () => (/* binding */ isDynamicReference),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);

function known(value, span) {
    return { kind: "known", value, span };
}
function unknown(because, span) {
    return { kind: "unknown", because, span };
}
/** A value that is one of several. Candidates that are such values themselves are replaced by theirs. */
function oneOf(candidates, because, span) {
    const all = candidates.flatMap((value) => value.kind === "unknown" && value.oneOf !== undefined ? value.oneOf : [value]);
    return all.length > MOST_CANDIDATES ? unknown(because, span) : { ...unknown(because, span), oneOf: all };
}
const MOST_CANDIDATES = 64;
/** What only deployment fixes: an attribute of a resource, or a pseudo parameter. */
function computed(reference, span) {
    const because = [{ reason: `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z$)(reference)} is known only after deployment`, span }];
    return { kind: "unknown", because, text: [{ reference }], references: [reference], span };
}
/** A property that is not set: `AWS::NoValue`, or an empty value. */
function isUnset(value) {
    return value === undefined || (value.kind === "known" && value.value === null);
}
/** The text of a known scalar; `undefined` for everything else. */
function textOf(value) {
    return value?.kind === "known" && value.value !== null ? String(value.value) : undefined;
}
/** A value at the place of the expression that gave it, with the value's own place first in the chain it came through. */
function placed(value, span) {
    if (value.span === span)
        return value;
    if (contains(span, value.span))
        return { ...value, span };
    return { ...value, span, via: [value.span, ...(value.via ?? [])] };
}
function contains(outer, inner) {
    if (outer.path !== inner.path)
        return false;
    const begins = outer.startLine < inner.startLine ||
        (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn);
    const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
    return begins && ends;
}
/** A value as a piece of a text. What is not a text is a hole. */
function partsOf(value) {
    switch (value.kind) {
        case "known":
            return value.value === null ? [] : [String(value.value)];
        case "unknown":
            return value.text ?? [{ unknown: value.because }];
        case "list":
        case "map":
            return [{ unknown: [{ reason: `a ${value.kind} stands where a text is expected`, span: value.span }] }];
    }
}
/** Longest text, in characters and in pieces, that is made: functions within functions can double it every time. */
const LONGEST_TEXT = 1_000_000;
const MOST_PARTS = 10_000;
/** A known text, unless it is too long. */
function boundedText(text, span) {
    return text.length <= LONGEST_TEXT ? known(text, span) : unknown([tooLong(span)], span);
}
function tooLong(span) {
    return { reason: `the text has more than ${LONGEST_TEXT} characters`, span };
}
const DYNAMIC_REFERENCE = /^\{\{resolve:(?:ssm|ssm-secure|secretsmanager):/;
/** Whether a text stands for what deployment finds in Parameter Store or Secrets Manager. */
function isDynamicReference(value) {
    return typeof value === "string" && DYNAMIC_REFERENCE.test(value);
}
/**
 * The text that pieces make together: known when all of them are, and else what is known of it.
 *
 * A hole in a dynamic reference counts as a reference, since whatever fills it names a secret or a parameter, and the text
 * stands for what deployment finds there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 *
 * @param parts in the order of the text
 * @param references resources that the pieces name
 */
function concatenate(parts, references, span) {
    const joined = [];
    let length = 0;
    for (const part of parts) {
        const last = joined.at(-1);
        if (typeof part !== "string")
            joined.push(part);
        else if (part === "")
            continue;
        else if (typeof last === "string")
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
        if (typeof part === "string")
            length += part.length;
    }
    if (length > LONGEST_TEXT || joined.length > MOST_PARTS) {
        return unknown([tooLong(span)], span);
    }
    const [first] = joined;
    if (joined.every((part) => typeof part === "string"))
        return withReferences(known(joined.join(""), span), references);
    const text = typeof first === "string" && DYNAMIC_REFERENCE.test(first)
        ? joined.map((part) => (typeof part !== "string" && "unknown" in part ? NAMED_AT_DEPLOYMENT : part))
        : joined;
    const isDynamic = text !== joined;
    const because = isDynamic ? [{ reason: NAMED_AT_DEPLOYMENT_REASON, span }] : causesOf(text, span);
    return withReferences({ kind: "unknown", because, text, span }, references);
}
const NAMED_AT_DEPLOYMENT = { reference: { address: "dynamic-reference", attribute: "" } };
const NAMED_AT_DEPLOYMENT_REASON = "which secret or parameter this names is known only after deployment";
function causesOf(parts, span) {
    const holes = parts.flatMap((part) => (typeof part !== "string" && "unknown" in part ? part.unknown : []));
    if (holes.length > 0)
        return holes;
    return parts.flatMap((part) => typeof part !== "string" && "reference" in part ? computed(part.reference, span).because : []);
}
function withReferences(value, references) {
    return references.length === 0 ? value : { ...value, references };
}
/** References that a value makes itself, not those of its members. */
function referencesOf(value) {
    return value.references ?? [];
}
/** Whether two values are certainly the same, wherever they stand. */
function isSame(one, other) {
    if (one === other)
        return true;
    if (one.kind === "known")
        return other.kind === "known" && one.value === other.value;
    if (one.kind === "list") {
        if (other.kind !== "list" || one.rest !== undefined || other.rest !== undefined)
            return false;
        return one.items.length === other.items.length && one.items.every((item, i) => isSameItem(item, other.items[i]));
    }
    if (one.kind === "map") {
        if (other.kind !== "map" || one.rest !== undefined || other.rest !== undefined)
            return false;
        const keys = [...one.entries];
        return (keys.length === other.entries.size && keys.every(([key, value]) => isSameItem(value, other.entries.get(key))));
    }
    return other.kind === "unknown" && isSameText(partsOf(one), partsOf(other));
}
function isSameItem(one, other) {
    return other !== undefined && isSame(one, other);
}
function isSameText(one, other) {
    return one.length === other.length && one.every((part, i) => isSamePart(part, other[i]));
}
/** Two holes are filled with the same when they have the same cause in the same place. */
function isSamePart(one, other) {
    if (typeof one === "string" || typeof other === "string" || other === undefined)
        return one === other;
    if ("reference" in one) {
        return ("reference" in other &&
            one.reference.stack === other.reference.stack &&
            one.reference.address === other.reference.address &&
            one.reference.attribute === other.reference.attribute &&
            one.reference.derived !== true &&
            other.reference.derived !== true);
    }
    const [cause] = one.unknown;
    return ("unknown" in other &&
        one.unknown.length === 1 &&
        other.unknown.length === 1 &&
        cause?.span !== undefined &&
        cause.span === other.unknown[0]?.span &&
        cause.reason === other.unknown[0].reason);
}
/** The data of a value, for writing it as JSON; `undefined` where something in it is not known. Unset members are left out. */
function dataOf(value) {
    switch (value.kind) {
        case "known":
            return value.value;
        case "unknown":
            return undefined;
        case "list": {
            if (value.rest !== undefined)
                return undefined;
            const items = value.items.map(dataOf);
            return items.includes(undefined) ? undefined : items;
        }
        case "map": {
            if (value.rest !== undefined)
                return undefined;
            const data = [];
            for (const [key, entry] of value.entries) {
                if (isUnset(entry))
                    continue;
                const member = dataOf(entry);
                if (member === undefined)
                    return undefined;
                data.push([key, member]);
            }
            return Object.fromEntries(data);
        }
    }
}
/** Every reason for which something in a value is not known. */
function reasonsIn(value) {
    switch (value.kind) {
        case "known":
            return [];
        case "unknown":
            return value.because;
        case "list":
            return [...(value.rest ?? []), ...value.items.flatMap(reasonsIn)];
        case "map":
            return [...(value.rest ?? []), ...[...value.entries.values()].flatMap(reasonsIn)];
    }
}


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ms: () => (/* binding */ entryOf),
  PC: () => (/* binding */ labelsOf),
  mh: () => (/* binding */ labelsOfProperties)
});

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/shape.js
const shape_text = (to) => ({ kind: "text", to });
const bool = (to) => ({ kind: "bool", to });
const flag = { kind: "flag" };
const onByDefault = (to) => ({ kind: "bool", to, unset: true });
const offByDefault = (to) => ({ kind: "bool", to, unset: false });
const number = (to) => ({ kind: "number", to });
const texts = (to) => ({ kind: "texts", to });
const one = (to) => ({ kind: "one", to });
const first = (to) => ({ kind: "first", to });
const pairs = (to) => ({ kind: "pairs", to });
const settings = (to) => ({ kind: "settings", to });
const policy = (to) => ({ kind: "policy", to });
const pluck = (to, member) => ({ kind: "pluck", to, member });
const blocks = (to, properties) => ({ kind: "blocks", to, properties });
const members = (properties) => ({ kind: "members", properties });
const inside = (block, shape) => ({ kind: "inside", block, shape });
const tags = pairs("tags");

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/identity.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html and the pages of the other services. */
const INLINE = {
    ManagedPolicyArns: texts("managed_policy_arns"),
    Policies: blocks("inline_policy", { PolicyDocument: policy("policy"), PolicyName: shape_text("name") }),
};
const ATTACHED = {
    Groups: texts("groups"),
    PolicyDocument: policy("policy"),
    Roles: texts("roles"),
    Users: texts("users"),
};
const KEY = {
    Description: shape_text("description"),
    Enabled: bool("is_enabled"),
    KeyPolicy: policy("policy"),
    PendingWindowInDays: number("deletion_window_in_days"),
    Tags: tags,
};
const IDENTITY_TYPES = {
    "AWS::IAM::Role": {
        type: "aws_iam_role",
        ref: "name",
        attributes: { RoleId: "unique_id" },
        properties: {
            ...INLINE,
            AssumeRolePolicyDocument: policy("assume_role_policy"),
            Description: shape_text("description"),
            MaxSessionDuration: number("max_session_duration"),
            Path: shape_text("path"),
            PermissionsBoundary: shape_text("permissions_boundary"),
            RoleName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::IAM::User": {
        type: "aws_iam_user",
        ref: "name",
        properties: {
            ...INLINE,
            Groups: texts("groups"),
            Path: shape_text("path"),
            PermissionsBoundary: shape_text("permissions_boundary"),
            Tags: tags,
            UserName: shape_text("name"),
        },
    },
    "AWS::IAM::Group": {
        type: "aws_iam_group",
        ref: "name",
        properties: { ...INLINE, GroupName: shape_text("name"), Path: shape_text("path") },
    },
    // The policy names its identities itself, several and of several kinds, as no inline policy of the vocabulary can.
    "AWS::IAM::Policy": {
        type: "aws_iam_policy",
        ref: "name",
        properties: { ...ATTACHED, PolicyName: shape_text("name") },
    },
    "AWS::IAM::ManagedPolicy": {
        type: "aws_iam_policy",
        ref: "arn",
        attributes: { PolicyArn: "arn" },
        properties: {
            ...ATTACHED,
            Description: shape_text("description"),
            ManagedPolicyName: shape_text("name"),
            Path: shape_text("path"),
            Tags: tags,
        },
    },
    "AWS::IAM::RolePolicy": {
        type: "aws_iam_role_policy",
        properties: { PolicyDocument: policy("policy"), PolicyName: shape_text("name"), RoleName: shape_text("role") },
    },
    "AWS::IAM::UserPolicy": {
        type: "aws_iam_user_policy",
        properties: { PolicyDocument: policy("policy"), PolicyName: shape_text("name"), UserName: shape_text("user") },
    },
    "AWS::IAM::GroupPolicy": {
        type: "aws_iam_group_policy",
        properties: { GroupName: shape_text("group"), PolicyDocument: policy("policy"), PolicyName: shape_text("name") },
    },
    "AWS::IAM::UserToGroupAddition": {
        type: "aws_iam_group_membership",
        properties: { GroupName: shape_text("group"), Users: texts("users") },
    },
    "AWS::IAM::InstanceProfile": {
        type: "aws_iam_instance_profile",
        ref: "name",
        properties: { InstanceProfileName: shape_text("name"), Path: shape_text("path"), Roles: first("role") },
    },
    "AWS::IAM::OIDCProvider": {
        type: "aws_iam_openid_connect_provider",
        ref: "arn",
        properties: {
            ClientIdList: texts("client_id_list"),
            Tags: tags,
            ThumbprintList: texts("thumbprint_list"),
            Url: shape_text("url"),
        },
    },
    "AWS::IAM::SAMLProvider": {
        type: "aws_iam_saml_provider",
        ref: "arn",
        properties: { Name: shape_text("name"), SamlMetadataDocument: shape_text("saml_metadata_document"), Tags: tags },
    },
    "AWS::SSO::PermissionSet": {
        type: "aws_ssoadmin_permission_set",
        ref: "arn",
        attributes: { PermissionSetArn: "arn" },
        properties: {
            Description: shape_text("description"),
            InlinePolicy: policy("inline_policy"),
            InstanceArn: shape_text("instance_arn"),
            ManagedPolicies: texts("managed_policies"),
            Name: shape_text("name"),
            RelayStateType: shape_text("relay_state"),
            SessionDuration: shape_text("session_duration"),
            Tags: tags,
        },
        implied: [
            {
                having: "CustomerManagedPolicyReferences",
                isEach: true,
                type: "aws_ssoadmin_customer_managed_policy_attachment",
                owner: ["permission_set_arn", "arn"],
                properties: {
                    Name: inside("customer_managed_policy_reference", shape_text("name")),
                    Path: inside("customer_managed_policy_reference", shape_text("path")),
                },
            },
            {
                having: "PermissionsBoundary",
                type: "aws_ssoadmin_permissions_boundary_attachment",
                owner: ["permission_set_arn", "arn"],
                properties: {
                    PermissionsBoundary: blocks("permissions_boundary", {
                        CustomerManagedPolicyReference: blocks("customer_managed_policy_reference", {
                            Name: shape_text("name"),
                            Path: shape_text("path"),
                        }),
                        ManagedPolicyArn: shape_text("managed_policy_arn"),
                    }),
                },
            },
        ],
    },
    "AWS::SSO::Assignment": {
        type: "aws_ssoadmin_account_assignment",
        properties: {
            InstanceArn: shape_text("instance_arn"),
            PermissionSetArn: shape_text("permission_set_arn"),
            PrincipalId: shape_text("principal_id"),
            PrincipalType: shape_text("principal_type"),
            TargetId: shape_text("target_id"),
            TargetType: shape_text("target_type"),
        },
    },
    "AWS::Organizations::Policy": {
        type: "aws_organizations_policy",
        properties: {
            Content: policy("content"),
            Description: shape_text("description"),
            Name: shape_text("name"),
            Tags: tags,
            TargetIds: texts("target_ids"),
            Type: shape_text("type"),
        },
    },
    "AWS::KMS::Key": {
        type: "aws_kms_key",
        ref: "key_id",
        attributes: { KeyId: "key_id" },
        properties: {
            ...KEY,
            BypassPolicyLockoutSafetyCheck: bool("bypass_policy_lockout_safety_check"),
            EnableKeyRotation: bool("enable_key_rotation"),
            KeySpec: shape_text("customer_master_key_spec"),
            KeyUsage: shape_text("key_usage"),
            MultiRegion: bool("multi_region"),
            RotationPeriodInDays: number("rotation_period_in_days"),
        },
    },
    "AWS::KMS::ReplicaKey": {
        type: "aws_kms_replica_key",
        ref: "key_id",
        attributes: { KeyId: "key_id" },
        properties: { ...KEY, Enabled: bool("enabled"), PrimaryKeyArn: shape_text("primary_key_arn") },
    },
    "AWS::KMS::Alias": {
        type: "aws_kms_alias",
        ref: "name",
        properties: { AliasName: shape_text("name"), TargetKeyId: shape_text("target_key_id") },
    },
    "AWS::SecretsManager::Secret": {
        type: "aws_secretsmanager_secret",
        ref: "arn",
        attributes: { Id: "arn" },
        properties: {
            Description: shape_text("description"),
            KmsKeyId: shape_text("kms_key_id"),
            Name: shape_text("name"),
            ReplicaRegions: blocks("replica", { KmsKeyId: shape_text("kms_key_id"), Region: shape_text("region") }),
            Tags: tags,
        },
        implied: [
            {
                having: "SecretString",
                type: "aws_secretsmanager_secret_version",
                owner: ["secret_id", "arn"],
                properties: { SecretString: shape_text("secret_string") },
            },
        ],
    },
    // A Ref to the attachment is the ARN of its secret.
    "AWS::SecretsManager::SecretTargetAttachment": {
        type: "AWS::SecretsManager::SecretTargetAttachment",
        standsFor: "SecretId",
        properties: { SecretId: shape_text("SecretId"), TargetId: shape_text("TargetId"), TargetType: shape_text("TargetType") },
    },
    "AWS::SecretsManager::RotationSchedule": {
        type: "aws_secretsmanager_secret_rotation",
        properties: {
            RotateImmediatelyOnUpdate: bool("rotate_immediately"),
            RotationLambdaARN: shape_text("rotation_lambda_arn"),
            RotationRules: blocks("rotation_rules", {
                AutomaticallyAfterDays: number("automatically_after_days"),
                Duration: shape_text("duration"),
                ScheduleExpression: shape_text("schedule_expression"),
            }),
            SecretId: shape_text("secret_id"),
        },
    },
    "AWS::SecretsManager::ResourcePolicy": {
        type: "aws_secretsmanager_secret_policy",
        properties: {
            BlockPublicPolicy: bool("block_public_policy"),
            ResourcePolicy: policy("policy"),
            SecretId: shape_text("secret_arn"),
        },
    },
    "AWS::SSM::Parameter": {
        type: "aws_ssm_parameter",
        ref: "name",
        properties: { Name: shape_text("name"), Tags: pairs("tags"), Type: shape_text("type"), Value: shape_text("value") },
    },
    "AWS::EKS::PodIdentityAssociation": {
        type: "aws_eks_pod_identity_association",
        properties: {
            ClusterName: shape_text("cluster_name"),
            Namespace: shape_text("namespace"),
            RoleArn: shape_text("role_arn"),
            ServiceAccount: shape_text("service_account"),
            Tags: tags,
        },
    },
    "AWS::Backup::BackupVault": {
        type: "aws_backup_vault",
        ref: "name",
        attributes: { BackupVaultArn: "arn", BackupVaultName: "name" },
        properties: {
            BackupVaultName: shape_text("name"),
            BackupVaultTags: pairs("tags"),
            EncryptionKeyArn: shape_text("kms_key_arn"),
        },
        implied: [
            {
                having: "AccessPolicy",
                type: "aws_backup_vault_policy",
                owner: ["backup_vault_name", "name"],
                properties: { AccessPolicy: policy("policy") },
            },
            {
                having: "LockConfiguration",
                type: "aws_backup_vault_lock_configuration",
                owner: ["backup_vault_name", "name"],
                properties: {
                    LockConfiguration: members({
                        ChangeableForDays: number("changeable_for_days"),
                        MaxRetentionDays: number("max_retention_days"),
                        MinRetentionDays: number("min_retention_days"),
                    }),
                },
            },
        ],
    },
    "AWS::Backup::BackupPlan": {
        type: "aws_backup_plan",
        attributes: { BackupPlanArn: "arn", BackupPlanId: "id" },
        properties: {
            BackupPlan: members({
                BackupPlanName: shape_text("name"),
                BackupPlanRule: blocks("rule", {
                    CopyActions: blocks("copy_action", { DestinationBackupVaultArn: shape_text("destination_vault_arn") }),
                    EnableContinuousBackup: bool("enable_continuous_backup"),
                    Lifecycle: blocks("lifecycle", {
                        DeleteAfterDays: number("delete_after"),
                        MoveToColdStorageAfterDays: number("cold_storage_after"),
                    }),
                    RuleName: shape_text("rule_name"),
                    ScheduleExpression: shape_text("schedule"),
                    TargetBackupVault: shape_text("target_vault_name"),
                }),
            }),
            BackupPlanTags: pairs("tags"),
        },
    },
    "AWS::Backup::BackupSelection": {
        type: "aws_backup_selection",
        properties: {
            BackupPlanId: shape_text("plan_id"),
            BackupSelection: members({
                IamRoleArn: shape_text("iam_role_arn"),
                ListOfTags: blocks("selection_tag", {
                    ConditionKey: shape_text("key"),
                    ConditionType: shape_text("type"),
                    ConditionValue: shape_text("value"),
                }),
                NotResources: texts("not_resources"),
                Resources: texts("resources"),
                SelectionName: shape_text("name"),
            }),
        },
    },
    "AWS::S3::Bucket": {
        type: "aws_s3_bucket",
        ref: "bucket",
        properties: { BucketName: shape_text("bucket"), Tags: tags },
    },
    "AWS::S3::BucketPolicy": {
        type: "aws_s3_bucket_policy",
        properties: { Bucket: shape_text("bucket"), PolicyDocument: policy("policy") },
    },
    "AWS::S3::AccessPoint": {
        type: "aws_s3_access_point",
        ref: "name",
        properties: { Bucket: shape_text("bucket"), Name: shape_text("name"), Policy: policy("policy") },
    },
    "AWS::DynamoDB::Table": {
        type: "aws_dynamodb_table",
        ref: "name",
        properties: { TableName: shape_text("name"), Tags: tags },
        implied: [
            {
                having: "ResourcePolicy",
                type: "aws_dynamodb_resource_policy",
                owner: ["resource_arn", "arn"],
                properties: { ResourcePolicy: members({ PolicyDocument: policy("policy") }) },
            },
        ],
    },
    "AWS::ECR::Repository": {
        type: "aws_ecr_repository",
        ref: "name",
        properties: { RepositoryName: shape_text("name"), Tags: tags },
        implied: [
            {
                having: "RepositoryPolicyText",
                type: "aws_ecr_repository_policy",
                owner: ["repository", "name"],
                properties: { RepositoryPolicyText: policy("policy") },
            },
        ],
    },
    "AWS::EFS::FileSystem": {
        type: "aws_efs_file_system",
        properties: { Encrypted: bool("encrypted"), FileSystemTags: tags, KmsKeyId: shape_text("kms_key_id") },
        implied: [
            {
                having: "FileSystemPolicy",
                type: "aws_efs_file_system_policy",
                owner: ["file_system_id", "id"],
                properties: { FileSystemPolicy: policy("policy") },
            },
        ],
    },
    "AWS::OpenSearchService::Domain": {
        type: "aws_opensearch_domain",
        ref: "domain_name",
        properties: { AccessPolicies: policy("access_policies"), DomainName: shape_text("domain_name"), Tags: tags },
    },
    "AWS::Logs::ResourcePolicy": {
        type: "aws_cloudwatch_log_resource_policy",
        ref: "policy_name",
        properties: { PolicyDocument: policy("policy_document"), PolicyName: shape_text("policy_name") },
    },
    "AWS::SNS::Topic": {
        type: "aws_sns_topic",
        ref: "arn",
        attributes: { TopicArn: "arn", TopicName: "name" },
        properties: { KmsMasterKeyId: shape_text("kms_master_key_id"), Tags: tags, TopicName: shape_text("name") },
    },
    "AWS::SNS::TopicPolicy": {
        type: "aws_sns_topic_policy",
        properties: { PolicyDocument: policy("policy"), Topics: first("arn") },
    },
    "AWS::SNS::TopicInlinePolicy": {
        type: "aws_sns_topic_policy",
        properties: { PolicyDocument: policy("policy"), TopicArn: shape_text("arn") },
    },
    "AWS::SQS::Queue": {
        type: "aws_sqs_queue",
        ref: "url",
        attributes: { QueueName: "name", QueueUrl: "url" },
        properties: { KmsMasterKeyId: shape_text("kms_master_key_id"), QueueName: shape_text("name"), Tags: tags },
    },
    "AWS::SQS::QueueInlinePolicy": {
        type: "aws_sqs_queue_policy",
        properties: { PolicyDocument: policy("policy"), Queue: shape_text("queue_url") },
    },
    "AWS::SQS::QueuePolicy": {
        type: "aws_sqs_queue_policy",
        properties: { PolicyDocument: policy("policy"), Queues: first("queue_url") },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/network.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html */
const RULE = {
    CidrIp: one("cidr_blocks"),
    CidrIpv6: one("ipv6_cidr_blocks"),
    Description: shape_text("description"),
    FromPort: number("from_port"),
    IpProtocol: shape_text("protocol"),
    ToPort: number("to_port"),
};
const STANDALONE_RULE = {
    CidrIp: shape_text("cidr_ipv4"),
    CidrIpv6: shape_text("cidr_ipv6"),
    Description: shape_text("description"),
    FromPort: number("from_port"),
    GroupId: shape_text("security_group_id"),
    IpProtocol: shape_text("ip_protocol"),
    ToPort: number("to_port"),
};
const NETWORK_TYPES = {
    "AWS::EC2::VPC": {
        type: "aws_vpc",
        attributes: {
            VpcId: "id",
            DefaultSecurityGroup: "default_security_group_id",
            DefaultNetworkAcl: "default_network_acl_id",
        },
        properties: {
            CidrBlock: shape_text("cidr_block"),
            EnableDnsHostnames: bool("enable_dns_hostnames"),
            EnableDnsSupport: bool("enable_dns_support"),
            InstanceTenancy: shape_text("instance_tenancy"),
            Tags: tags,
        },
    },
    "AWS::EC2::Subnet": {
        type: "aws_subnet",
        attributes: { SubnetId: "id" },
        properties: {
            AvailabilityZone: shape_text("availability_zone"),
            CidrBlock: shape_text("cidr_block"),
            Ipv6CidrBlock: shape_text("ipv6_cidr_block"),
            MapPublicIpOnLaunch: bool("map_public_ip_on_launch"),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::RouteTable": {
        type: "aws_route_table",
        attributes: { RouteTableId: "id" },
        properties: { Tags: tags, VpcId: shape_text("vpc_id") },
    },
    "AWS::EC2::SubnetRouteTableAssociation": {
        type: "aws_route_table_association",
        properties: { RouteTableId: shape_text("route_table_id"), SubnetId: shape_text("subnet_id") },
    },
    "AWS::EC2::GatewayRouteTableAssociation": {
        type: "aws_route_table_association",
        properties: { RouteTableId: shape_text("route_table_id"), GatewayId: shape_text("gateway_id") },
    },
    "AWS::EC2::Route": {
        type: "aws_route",
        properties: {
            CarrierGatewayId: shape_text("carrier_gateway_id"),
            CoreNetworkArn: shape_text("core_network_arn"),
            DestinationCidrBlock: shape_text("destination_cidr_block"),
            DestinationIpv6CidrBlock: shape_text("destination_ipv6_cidr_block"),
            DestinationPrefixListId: shape_text("destination_prefix_list_id"),
            EgressOnlyInternetGatewayId: shape_text("egress_only_gateway_id"),
            GatewayId: shape_text("gateway_id"),
            LocalGatewayId: shape_text("local_gateway_id"),
            NatGatewayId: shape_text("nat_gateway_id"),
            NetworkInterfaceId: shape_text("network_interface_id"),
            RouteTableId: shape_text("route_table_id"),
            TransitGatewayId: shape_text("transit_gateway_id"),
            VpcEndpointId: shape_text("vpc_endpoint_id"),
            VpcPeeringConnectionId: shape_text("vpc_peering_connection_id"),
        },
    },
    "AWS::EC2::InternetGateway": {
        type: "aws_internet_gateway",
        attributes: { InternetGatewayId: "id" },
        properties: { Tags: tags },
    },
    "AWS::EC2::VPCGatewayAttachment": {
        type: "aws_internet_gateway_attachment",
        properties: {
            InternetGatewayId: shape_text("internet_gateway_id"),
            VpcId: shape_text("vpc_id"),
            VpnGatewayId: shape_text("vpn_gateway_id"),
        },
    },
    "AWS::EC2::VPNGateway": {
        type: "aws_vpn_gateway",
        attributes: { VPNGatewayId: "id" },
        properties: { AmazonSideAsn: shape_text("amazon_side_asn"), Tags: tags },
    },
    "AWS::EC2::VPCEndpoint": {
        type: "aws_vpc_endpoint",
        properties: {
            PolicyDocument: policy("policy"),
            PrivateDnsEnabled: bool("private_dns_enabled"),
            RouteTableIds: texts("route_table_ids"),
            SecurityGroupIds: texts("security_group_ids"),
            ServiceName: shape_text("service_name"),
            SubnetIds: texts("subnet_ids"),
            Tags: tags,
            VpcEndpointType: shape_text("vpc_endpoint_type"),
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::NatGateway": {
        type: "aws_nat_gateway",
        attributes: { NatGatewayId: "id" },
        properties: {
            AllocationId: shape_text("allocation_id"),
            ConnectivityType: shape_text("connectivity_type"),
            SubnetId: shape_text("subnet_id"),
            Tags: tags,
        },
    },
    "AWS::EC2::SecurityGroup": {
        type: "aws_security_group",
        attributes: { GroupId: "id", Id: "id" },
        properties: {
            GroupDescription: shape_text("description"),
            GroupName: shape_text("name"),
            SecurityGroupEgress: blocks("egress", {
                ...RULE,
                DestinationPrefixListId: one("prefix_list_ids"),
                DestinationSecurityGroupId: one("security_groups"),
            }),
            SecurityGroupIngress: blocks("ingress", {
                ...RULE,
                SourcePrefixListId: one("prefix_list_ids"),
                SourceSecurityGroupId: one("security_groups"),
                SourceSecurityGroupName: one("security_groups"),
            }),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::SecurityGroupIngress": {
        type: "aws_vpc_security_group_ingress_rule",
        properties: {
            ...STANDALONE_RULE,
            GroupName: shape_text("security_group_id"),
            SourcePrefixListId: shape_text("prefix_list_id"),
            SourceSecurityGroupId: shape_text("referenced_security_group_id"),
            SourceSecurityGroupName: shape_text("referenced_security_group_id"),
        },
    },
    "AWS::EC2::SecurityGroupEgress": {
        type: "aws_vpc_security_group_egress_rule",
        properties: {
            ...STANDALONE_RULE,
            DestinationPrefixListId: shape_text("prefix_list_id"),
            DestinationSecurityGroupId: shape_text("referenced_security_group_id"),
        },
    },
    "AWS::EC2::PrefixList": {
        type: "aws_ec2_managed_prefix_list",
        attributes: { PrefixListId: "id" },
        properties: {
            AddressFamily: shape_text("address_family"),
            Entries: blocks("entry", { Cidr: shape_text("cidr"), Description: shape_text("description") }),
            MaxEntries: number("max_entries"),
            PrefixListName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::EC2::NetworkAcl": {
        type: "aws_network_acl",
        properties: { Tags: tags, VpcId: shape_text("vpc_id") },
    },
    "AWS::EC2::NetworkAclEntry": {
        type: "aws_network_acl_rule",
        properties: {
            CidrBlock: shape_text("cidr_block"),
            Egress: bool("egress"),
            Icmp: members({ Code: number("icmp_code"), Type: number("icmp_type") }),
            Ipv6CidrBlock: shape_text("ipv6_cidr_block"),
            NetworkAclId: shape_text("network_acl_id"),
            PortRange: members({ From: number("from_port"), To: number("to_port") }),
            Protocol: shape_text("protocol"),
            RuleAction: shape_text("rule_action"),
            RuleNumber: number("rule_number"),
        },
    },
    "AWS::EC2::SubnetNetworkAclAssociation": {
        type: "aws_network_acl_association",
        properties: { NetworkAclId: shape_text("network_acl_id"), SubnetId: shape_text("subnet_id") },
    },
    "AWS::EC2::VPCPeeringConnection": {
        type: "aws_vpc_peering_connection",
        properties: {
            PeerOwnerId: shape_text("peer_owner_id"),
            PeerRegion: shape_text("peer_region"),
            PeerVpcId: shape_text("peer_vpc_id"),
            Tags: tags,
            VpcId: shape_text("vpc_id"),
        },
    },
    "AWS::EC2::VPCEndpointService": {
        type: "aws_vpc_endpoint_service",
        properties: {
            AcceptanceRequired: bool("acceptance_required"),
            GatewayLoadBalancerArns: texts("gateway_load_balancer_arns"),
            NetworkLoadBalancerArns: texts("network_load_balancer_arns"),
            Tags: tags,
        },
    },
    "AWS::EC2::FlowLog": {
        type: "aws_flow_log",
        properties: {
            DeliverLogsPermissionArn: shape_text("iam_role_arn"),
            LogDestination: shape_text("log_destination"),
            LogDestinationType: shape_text("log_destination_type"),
            LogGroupName: shape_text("log_group_name"),
            MaxAggregationInterval: number("max_aggregation_interval"),
            // The id of a VPC, unless ResourceType says of a subnet or an interface.
            ResourceId: shape_text("vpc_id"),
            Tags: tags,
            TrafficType: shape_text("traffic_type"),
        },
    },
    "AWS::EC2::Instance": {
        type: "aws_instance",
        attributes: { InstanceId: "id", PrivateIp: "private_ip", PublicIp: "public_ip" },
        properties: {
            IamInstanceProfile: shape_text("iam_instance_profile"),
            ImageId: shape_text("ami"),
            InstanceType: shape_text("instance_type"),
            KeyName: shape_text("key_name"),
            SecurityGroupIds: texts("vpc_security_group_ids"),
            SecurityGroups: texts("security_groups"),
            SubnetId: shape_text("subnet_id"),
            Tags: tags,
            UserData: shape_text("user_data_base64"),
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/rds.js

/**
 * AWS::RDS types, from their registry schemas
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_RDS.html) and the arguments of the Terraform
 * AWS provider 6.
 */
const RESTORE = "restore_to_point_in_time";
const MASTER_SECRET = "master_user_secret.0.secret_arn";
/** What an instance has, whether it stands alone or is a member of a cluster. */
const INSTANCE = {
    ApplyImmediately: bool("apply_immediately"),
    AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
    AvailabilityZone: shape_text("availability_zone"),
    CACertificateIdentifier: shape_text("ca_cert_identifier"),
    CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
    CustomIAMInstanceProfile: shape_text("custom_iam_instance_profile"),
    DBInstanceClass: shape_text("instance_class"),
    DBInstanceIdentifier: shape_text("identifier"),
    DBSubnetGroupName: shape_text("db_subnet_group_name"),
    EnablePerformanceInsights: offByDefault("performance_insights_enabled"),
    Engine: shape_text("engine"),
    EngineVersion: shape_text("engine_version"),
    MonitoringInterval: number("monitoring_interval"),
    MonitoringRoleArn: shape_text("monitoring_role_arn"),
    PerformanceInsightsKMSKeyId: shape_text("performance_insights_kms_key_id"),
    PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
    PubliclyAccessible: bool("publicly_accessible"),
    Tags: tags,
};
const INSTANCE_ATTRIBUTES = {
    "CertificateDetails.CAIdentifier": "ca_cert_identifier",
    DBInstanceArn: "arn",
    "Endpoint.Address": "address",
    "Endpoint.HostedZoneId": "hosted_zone_id",
    "Endpoint.Port": "port",
    "MasterUserSecret.SecretArn": MASTER_SECRET,
};
const MEMBER = {
    type: "aws_rds_cluster_instance",
    ref: "identifier",
    attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "dbi_resource_id", "Endpoint.Address": "endpoint" },
    properties: {
        ...INSTANCE,
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBParameterGroupName: shape_text("db_parameter_group_name"),
        PreferredBackupWindow: shape_text("preferred_backup_window"),
        PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
        PromotionTier: number("promotion_tier"),
    },
};
const DB_INSTANCE = {
    type: "aws_db_instance",
    ref: "identifier",
    attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "resource_id" },
    deletionPolicy: "Snapshot",
    variant: { having: "DBClusterIdentifier", entry: MEMBER },
    implied: [
        {
            having: "AssociatedRoles",
            isEach: true,
            type: "aws_db_instance_role_association",
            owner: ["db_instance_identifier", "identifier"],
            properties: { FeatureName: shape_text("feature_name"), RoleArn: shape_text("role_arn") },
        },
        {
            having: "AutomaticBackupReplicationRegion",
            type: "aws_db_instance_automated_backups_replication",
            owner: ["source_db_instance_arn", "arn"],
            properties: {
                AutomaticBackupReplicationKmsKeyId: shape_text("kms_key_id"),
                AutomaticBackupReplicationRetentionPeriod: number("retention_period"),
            },
        },
    ],
    properties: {
        ...INSTANCE,
        AllocatedStorage: number("allocated_storage"),
        AllowMajorVersionUpgrade: bool("allow_major_version_upgrade"),
        BackupRetentionPeriod: number("backup_retention_period"),
        BackupTarget: shape_text("backup_target"),
        CharacterSetName: shape_text("character_set_name"),
        DatabaseInsightsMode: shape_text("database_insights_mode"),
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBName: shape_text("db_name"),
        DBParameterGroupName: shape_text("parameter_group_name"),
        DBSnapshotIdentifier: shape_text("snapshot_identifier"),
        DBClusterSnapshotIdentifier: shape_text("snapshot_identifier"),
        DedicatedLogVolume: bool("dedicated_log_volume"),
        DeleteAutomatedBackups: bool("delete_automated_backups"),
        DeletionProtection: offByDefault("deletion_protection"),
        Domain: shape_text("domain"),
        DomainAuthSecretArn: shape_text("domain_auth_secret_arn"),
        DomainDnsIps: texts("domain_dns_ips"),
        DomainFqdn: shape_text("domain_fqdn"),
        DomainIAMRoleName: shape_text("domain_iam_role_name"),
        DomainOu: shape_text("domain_ou"),
        EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
        EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
        EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
        Iops: number("iops"),
        KmsKeyId: shape_text("kms_key_id"),
        LicenseModel: shape_text("license_model"),
        ManageMasterUserPassword: offByDefault("manage_master_user_password"),
        MasterUsername: shape_text("username"),
        MasterUserPassword: shape_text("password"),
        MasterUserSecret: members({ KmsKeyId: shape_text("master_user_secret_kms_key_id") }),
        MaxAllocatedStorage: number("max_allocated_storage"),
        MultiAZ: offByDefault("multi_az"),
        NcharCharacterSetName: shape_text("nchar_character_set_name"),
        NetworkType: shape_text("network_type"),
        OptionGroupName: shape_text("option_group_name"),
        Port: number("port"),
        PreferredBackupWindow: shape_text("backup_window"),
        PreferredMaintenanceWindow: shape_text("maintenance_window"),
        ReplicaMode: shape_text("replica_mode"),
        RestoreTime: inside(RESTORE, shape_text("restore_time")),
        SourceDBInstanceAutomatedBackupsArn: inside(RESTORE, shape_text("source_db_instance_automated_backups_arn")),
        SourceDBInstanceIdentifier: shape_text("replicate_source_db"),
        SourceDBClusterIdentifier: shape_text("replicate_source_db"),
        SourceDbiResourceId: inside(RESTORE, shape_text("source_dbi_resource_id")),
        StorageEncrypted: offByDefault("storage_encrypted"),
        StorageThroughput: number("storage_throughput"),
        StorageType: shape_text("storage_type"),
        Timezone: shape_text("timezone"),
        UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
        VPCSecurityGroups: texts("vpc_security_group_ids"),
    },
};
const DB_CLUSTER = {
    type: "aws_rds_cluster",
    ref: "cluster_identifier",
    attributes: {
        DBClusterArn: "arn",
        DBClusterResourceId: "cluster_resource_id",
        "Endpoint.Address": "endpoint",
        "Endpoint.Port": "port",
        "ReadEndpoint.Address": "reader_endpoint",
        "MasterUserSecret.SecretArn": MASTER_SECRET,
    },
    deletionPolicy: "Snapshot",
    properties: {
        AllocatedStorage: number("allocated_storage"),
        AssociatedRoles: pluck("iam_roles", "RoleArn"),
        AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
        AvailabilityZones: texts("availability_zones"),
        BacktrackWindow: number("backtrack_window"),
        BackupRetentionPeriod: number("backup_retention_period"),
        ClusterScalabilityType: shape_text("cluster_scalability_type"),
        CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
        DatabaseInsightsMode: shape_text("database_insights_mode"),
        DatabaseName: shape_text("database_name"),
        DBClusterIdentifier: shape_text("cluster_identifier"),
        DBClusterInstanceClass: shape_text("db_cluster_instance_class"),
        DBClusterParameterGroupName: shape_text("db_cluster_parameter_group_name"),
        DBInstanceParameterGroupName: shape_text("db_instance_parameter_group_name"),
        DBSubnetGroupName: shape_text("db_subnet_group_name"),
        DBSystemId: shape_text("db_system_id"),
        DeleteAutomatedBackups: bool("delete_automated_backups"),
        DeletionProtection: offByDefault("deletion_protection"),
        Domain: shape_text("domain"),
        DomainIAMRoleName: shape_text("domain_iam_role_name"),
        EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
        EnableGlobalWriteForwarding: bool("enable_global_write_forwarding"),
        EnableHttpEndpoint: offByDefault("enable_http_endpoint"),
        EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
        EnableLocalWriteForwarding: bool("enable_local_write_forwarding"),
        Engine: shape_text("engine"),
        EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
        EngineMode: shape_text("engine_mode"),
        EngineVersion: shape_text("engine_version"),
        GlobalClusterIdentifier: shape_text("global_cluster_identifier"),
        Iops: number("iops"),
        KmsKeyId: shape_text("kms_key_id"),
        ManageMasterUserPassword: offByDefault("manage_master_user_password"),
        MasterUsername: shape_text("master_username"),
        MasterUserPassword: shape_text("master_password"),
        MasterUserSecret: members({ KmsKeyId: shape_text("master_user_secret_kms_key_id") }),
        MonitoringInterval: number("monitoring_interval"),
        MonitoringRoleArn: shape_text("monitoring_role_arn"),
        NetworkType: shape_text("network_type"),
        PerformanceInsightsEnabled: offByDefault("performance_insights_enabled"),
        PerformanceInsightsKmsKeyId: shape_text("performance_insights_kms_key_id"),
        PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
        Port: number("port"),
        PreferredBackupWindow: shape_text("preferred_backup_window"),
        PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
        ReplicationSourceIdentifier: shape_text("replication_source_identifier"),
        RestoreToTime: inside(RESTORE, shape_text("restore_to_time")),
        RestoreType: inside(RESTORE, shape_text("restore_type")),
        ScalingConfiguration: blocks("scaling_configuration", {
            AutoPause: bool("auto_pause"),
            MaxCapacity: number("max_capacity"),
            MinCapacity: number("min_capacity"),
            SecondsBeforeTimeout: number("seconds_before_timeout"),
            SecondsUntilAutoPause: number("seconds_until_auto_pause"),
            TimeoutAction: shape_text("timeout_action"),
        }),
        ServerlessV2ScalingConfiguration: blocks("serverlessv2_scaling_configuration", {
            MaxCapacity: number("max_capacity"),
            MinCapacity: number("min_capacity"),
            SecondsUntilAutoPause: number("seconds_until_auto_pause"),
        }),
        SnapshotIdentifier: shape_text("snapshot_identifier"),
        SourceDBClusterIdentifier: inside(RESTORE, shape_text("source_cluster_identifier")),
        SourceDbClusterResourceId: inside(RESTORE, shape_text("source_cluster_resource_id")),
        SourceRegion: shape_text("source_region"),
        PubliclyAccessible: flag,
        StorageEncrypted: offByDefault("storage_encrypted"),
        StorageType: shape_text("storage_type"),
        Tags: tags,
        UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
        VpcSecurityGroupIds: texts("vpc_security_group_ids"),
    },
};
const PROXY = {
    type: "aws_db_proxy",
    ref: "name",
    attributes: { DBProxyArn: "arn" },
    properties: {
        Auth: blocks("auth", {
            AuthScheme: shape_text("auth_scheme"),
            ClientPasswordAuthType: shape_text("client_password_auth_type"),
            Description: shape_text("description"),
            IAMAuth: shape_text("iam_auth"),
            SecretArn: shape_text("secret_arn"),
            UserName: shape_text("username"),
        }),
        DBProxyName: shape_text("name"),
        DebugLogging: offByDefault("debug_logging"),
        DefaultAuthScheme: shape_text("default_auth_scheme"),
        EndpointNetworkType: shape_text("endpoint_network_type"),
        EngineFamily: shape_text("engine_family"),
        IdleClientTimeout: number("idle_client_timeout"),
        RequireTLS: offByDefault("require_tls"),
        RoleArn: shape_text("role_arn"),
        Tags: tags,
        TargetConnectionNetworkType: shape_text("target_connection_network_type"),
        VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        VpcSubnetIds: texts("vpc_subnet_ids"),
    },
};
const PROXY_TARGET_GROUP = {
    type: "aws_db_proxy_default_target_group",
    ref: "arn",
    attributes: { TargetGroupArn: "arn" },
    properties: {
        ConnectionPoolConfigurationInfo: blocks("connection_pool_config", {
            ConnectionBorrowTimeout: number("connection_borrow_timeout"),
            InitQuery: shape_text("init_query"),
            MaxConnectionsPercent: number("max_connections_percent"),
            MaxIdleConnectionsPercent: number("max_idle_connections_percent"),
            SessionPinningFilters: texts("session_pinning_filters"),
        }),
        DBClusterIdentifiers: texts("db_cluster_identifiers"),
        DBInstanceIdentifiers: texts("db_instance_identifiers"),
        DBProxyName: shape_text("db_proxy_name"),
        TargetGroupName: shape_text("name"),
    },
};
const RDS_TYPES = {
    "AWS::RDS::DBInstance": DB_INSTANCE,
    "AWS::RDS::DBCluster": DB_CLUSTER,
    "AWS::RDS::DBProxy": PROXY,
    "AWS::RDS::DBProxyTargetGroup": PROXY_TARGET_GROUP,
    "AWS::RDS::DBProxyEndpoint": {
        type: "aws_db_proxy_endpoint",
        ref: "db_proxy_endpoint_name",
        attributes: { DBProxyEndpointArn: "arn" },
        properties: {
            DBProxyEndpointName: shape_text("db_proxy_endpoint_name"),
            DBProxyName: shape_text("db_proxy_name"),
            Tags: tags,
            TargetRole: shape_text("target_role"),
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
            VpcSubnetIds: texts("vpc_subnet_ids"),
        },
    },
    "AWS::RDS::DBParameterGroup": {
        type: "aws_db_parameter_group",
        ref: "name",
        properties: {
            DBParameterGroupName: shape_text("name"),
            Description: shape_text("description"),
            Family: shape_text("family"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBClusterParameterGroup": {
        type: "aws_rds_cluster_parameter_group",
        ref: "name",
        properties: {
            DBClusterParameterGroupName: shape_text("name"),
            Description: shape_text("description"),
            Family: shape_text("family"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::RDS::OptionGroup": {
        type: "aws_db_option_group",
        ref: "name",
        properties: {
            EngineName: shape_text("engine_name"),
            MajorEngineVersion: shape_text("major_engine_version"),
            OptionConfigurations: blocks("option", {
                DBSecurityGroupMemberships: texts("db_security_group_memberships"),
                OptionName: shape_text("option_name"),
                OptionSettings: blocks("option_settings", { Name: shape_text("name"), Value: shape_text("value") }),
                OptionVersion: shape_text("version"),
                Port: number("port"),
                VpcSecurityGroupMemberships: texts("vpc_security_group_memberships"),
            }),
            OptionGroupDescription: shape_text("option_group_description"),
            OptionGroupName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBSubnetGroup": {
        type: "aws_db_subnet_group",
        ref: "name",
        properties: {
            DBSubnetGroupDescription: shape_text("description"),
            DBSubnetGroupName: shape_text("name"),
            SubnetIds: texts("subnet_ids"),
            Tags: tags,
        },
    },
    "AWS::RDS::GlobalCluster": {
        type: "aws_rds_global_cluster",
        ref: "global_cluster_identifier",
        attributes: { "GlobalEndpoint.Address": "endpoint" },
        properties: {
            DeletionProtection: offByDefault("deletion_protection"),
            Engine: shape_text("engine"),
            EngineLifecycleSupport: shape_text("engine_lifecycle_support"),
            EngineVersion: shape_text("engine_version"),
            GlobalClusterIdentifier: shape_text("global_cluster_identifier"),
            SourceDBClusterIdentifier: shape_text("source_db_cluster_identifier"),
            StorageEncrypted: offByDefault("storage_encrypted"),
            Tags: tags,
        },
    },
    "AWS::RDS::EventSubscription": {
        type: "aws_db_event_subscription",
        ref: "name",
        properties: {
            Enabled: bool("enabled"),
            EventCategories: texts("event_categories"),
            SnsTopicArn: shape_text("sns_topic"),
            SourceIds: texts("source_ids"),
            SourceType: shape_text("source_type"),
            SubscriptionName: shape_text("name"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBSecurityGroup": {
        type: "aws_db_security_group",
        ref: "name",
        properties: {
            DBSecurityGroupIngress: blocks("ingress", {
                CIDRIP: shape_text("cidr"),
                EC2SecurityGroupId: shape_text("security_group_id"),
                EC2SecurityGroupName: shape_text("security_group_name"),
                EC2SecurityGroupOwnerId: shape_text("security_group_owner_id"),
            }),
            GroupDescription: shape_text("description"),
            Tags: tags,
        },
    },
    "AWS::RDS::DBShardGroup": {
        type: "aws_rds_shard_group",
        ref: "db_shard_group_identifier",
        properties: {
            ComputeRedundancy: number("compute_redundancy"),
            DBClusterIdentifier: shape_text("db_cluster_identifier"),
            DBShardGroupIdentifier: shape_text("db_shard_group_identifier"),
            MaxACU: number("max_acu"),
            MinACU: number("min_acu"),
            PubliclyAccessible: bool("publicly_accessible"),
            Tags: tags,
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary/workload.js

/** What uses databases and watches them, and AWS's other databases, as far as rules speak of them. */
/** Of AWS::Lambda::Function and of AWS::Serverless::Function, which takes most of it over. */
const FUNCTION = {
    Architectures: texts("architectures"),
    Description: shape_text("description"),
    Environment: blocks("environment", { Variables: pairs("variables") }),
    FunctionName: shape_text("function_name"),
    Handler: shape_text("handler"),
    KmsKeyArn: shape_text("kms_key_arn"),
    Layers: texts("layers"),
    MemorySize: number("memory_size"),
    PackageType: shape_text("package_type"),
    ReservedConcurrentExecutions: number("reserved_concurrent_executions"),
    Role: shape_text("role"),
    Runtime: shape_text("runtime"),
    Tags: tags,
    Timeout: number("timeout"),
    VpcConfig: blocks("vpc_config", {
        Ipv6AllowedForDualStack: bool("ipv6_allowed_for_dual_stack"),
        SecurityGroupIds: texts("security_group_ids"),
        SubnetIds: texts("subnet_ids"),
    }),
};
const LAMBDA = {
    type: "aws_lambda_function",
    ref: "function_name",
    properties: { ...FUNCTION, TracingConfig: blocks("tracing_config", { Mode: shape_text("mode") }) },
};
const CLUSTER = {
    AvailabilityZones: texts("availability_zones"),
    BackupRetentionPeriod: number("backup_retention_period"),
    CopyTagsToSnapshot: bool("copy_tags_to_snapshot"),
    DBClusterIdentifier: shape_text("cluster_identifier"),
    DBSubnetGroupName: shape_text("db_subnet_group_name"),
    DeletionProtection: bool("deletion_protection"),
    EngineVersion: shape_text("engine_version"),
    KmsKeyId: shape_text("kms_key_id"),
    PreferredBackupWindow: shape_text("preferred_backup_window"),
    PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
    SnapshotIdentifier: shape_text("snapshot_identifier"),
    StorageEncrypted: bool("storage_encrypted"),
    StorageType: shape_text("storage_type"),
    Tags: tags,
    VpcSecurityGroupIds: texts("vpc_security_group_ids"),
};
const workload_MEMBER = {
    AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
    AvailabilityZone: shape_text("availability_zone"),
    DBClusterIdentifier: shape_text("cluster_identifier"),
    DBInstanceClass: shape_text("instance_class"),
    DBInstanceIdentifier: shape_text("identifier"),
    PreferredMaintenanceWindow: shape_text("preferred_maintenance_window"),
    Tags: tags,
};
const WORKLOAD_TYPES = {
    "AWS::Lambda::Function": LAMBDA,
    "AWS::Serverless::Function": {
        ...LAMBDA,
        properties: { ...FUNCTION, Tags: pairs("tags"), Tracing: inside("tracing_config", shape_text("mode")) },
        implied: [
            {
                having: "FunctionUrlConfig",
                type: "aws_lambda_function_url",
                owner: ["function_name", "function_name"],
                properties: {
                    FunctionUrlConfig: members({ AuthType: shape_text("authorization_type"), InvokeMode: shape_text("invoke_mode") }),
                },
            },
        ],
    },
    "AWS::Lambda::Permission": {
        type: "aws_lambda_permission",
        properties: {
            Action: shape_text("action"),
            FunctionName: shape_text("function_name"),
            FunctionUrlAuthType: shape_text("function_url_auth_type"),
            Principal: shape_text("principal"),
            PrincipalOrgID: shape_text("principal_org_id"),
            SourceAccount: shape_text("source_account"),
            SourceArn: shape_text("source_arn"),
        },
    },
    "AWS::Lambda::Url": {
        type: "aws_lambda_function_url",
        properties: {
            AuthType: shape_text("authorization_type"),
            Qualifier: shape_text("qualifier"),
            TargetFunctionArn: shape_text("function_name"),
        },
    },
    "AWS::ECS::TaskDefinition": {
        type: "aws_ecs_task_definition",
        ref: "arn",
        attributes: { TaskDefinitionArn: "arn" },
        properties: {
            Cpu: shape_text("cpu"),
            ExecutionRoleArn: shape_text("execution_role_arn"),
            Family: shape_text("family"),
            Memory: shape_text("memory"),
            NetworkMode: shape_text("network_mode"),
            RequiresCompatibilities: texts("requires_compatibilities"),
            Tags: tags,
            TaskRoleArn: shape_text("task_role_arn"),
        },
    },
    "AWS::Logs::LogGroup": {
        type: "aws_cloudwatch_log_group",
        ref: "name",
        properties: {
            KmsKeyId: shape_text("kms_key_id"),
            LogGroupClass: shape_text("log_group_class"),
            LogGroupName: shape_text("name"),
            RetentionInDays: number("retention_in_days"),
            Tags: tags,
        },
    },
    "AWS::Logs::MetricFilter": {
        type: "aws_cloudwatch_log_metric_filter",
        properties: {
            FilterName: shape_text("name"),
            FilterPattern: shape_text("pattern"),
            LogGroupName: shape_text("log_group_name"),
            MetricTransformations: blocks("metric_transformation", {
                DefaultValue: shape_text("default_value"),
                MetricName: shape_text("name"),
                MetricNamespace: shape_text("namespace"),
                MetricValue: shape_text("value"),
            }),
        },
    },
    "AWS::CloudWatch::Alarm": {
        type: "aws_cloudwatch_metric_alarm",
        ref: "alarm_name",
        properties: {
            ActionsEnabled: bool("actions_enabled"),
            AlarmActions: texts("alarm_actions"),
            AlarmName: shape_text("alarm_name"),
            ComparisonOperator: shape_text("comparison_operator"),
            Dimensions: pairs("dimensions"),
            EvaluationPeriods: number("evaluation_periods"),
            ExtendedStatistic: shape_text("extended_statistic"),
            Metrics: blocks("metric_query", {
                AccountId: shape_text("account_id"),
                Expression: shape_text("expression"),
                Id: shape_text("id"),
                Label: shape_text("label"),
                MetricStat: blocks("metric", {
                    Metric: members({
                        Dimensions: pairs("dimensions"),
                        MetricName: shape_text("metric_name"),
                        Namespace: shape_text("namespace"),
                    }),
                    Period: number("period"),
                    Stat: shape_text("stat"),
                    Unit: shape_text("unit"),
                }),
                Period: number("period"),
                ReturnData: bool("return_data"),
            }),
            MetricName: shape_text("metric_name"),
            Namespace: shape_text("namespace"),
            Period: number("period"),
            Statistic: shape_text("statistic"),
            Threshold: number("threshold"),
            ThresholdMetricId: shape_text("threshold_metric_id"),
            TreatMissingData: shape_text("treat_missing_data"),
        },
    },
    "AWS::Logs::SubscriptionFilter": {
        type: "aws_cloudwatch_log_subscription_filter",
        ref: "name",
        properties: {
            DestinationArn: shape_text("destination_arn"),
            FilterName: shape_text("name"),
            FilterPattern: shape_text("filter_pattern"),
            LogGroupName: shape_text("log_group_name"),
            RoleArn: shape_text("role_arn"),
        },
    },
    "AWS::Events::Rule": {
        type: "aws_cloudwatch_event_rule",
        ref: "name",
        properties: {
            Description: shape_text("description"),
            EventBusName: shape_text("event_bus_name"),
            EventPattern: policy("event_pattern"),
            Name: shape_text("name"),
            ScheduleExpression: shape_text("schedule_expression"),
            State: shape_text("state"),
        },
    },
    "AWS::CloudTrail::Trail": {
        type: "aws_cloudtrail",
        ref: "name",
        properties: {
            CloudWatchLogsLogGroupArn: shape_text("cloud_watch_logs_group_arn"),
            CloudWatchLogsRoleArn: shape_text("cloud_watch_logs_role_arn"),
            EnableLogFileValidation: bool("enable_log_file_validation"),
            IsLogging: bool("enable_logging"),
            IsMultiRegionTrail: bool("is_multi_region_trail"),
            IsOrganizationTrail: bool("is_organization_trail"),
            KMSKeyId: shape_text("kms_key_id"),
            S3BucketName: shape_text("s3_bucket_name"),
            Tags: tags,
            TrailName: shape_text("name"),
        },
    },
    "AWS::GuardDuty::Detector": {
        type: "aws_guardduty_detector",
        properties: { Enable: bool("enable"), Tags: tags },
        implied: [
            {
                having: "Features",
                isEach: true,
                type: "aws_guardduty_detector_feature",
                owner: ["detector_id", "id"],
                properties: { Name: shape_text("name"), Status: shape_text("status") },
            },
        ],
    },
    "AWS::DMS::ReplicationInstance": {
        type: "aws_dms_replication_instance",
        attributes: { ReplicationInstanceArn: "replication_instance_arn" },
        ref: "replication_instance_arn",
        properties: {
            AllocatedStorage: number("allocated_storage"),
            AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
            EngineVersion: shape_text("engine_version"),
            KmsKeyId: shape_text("kms_key_arn"),
            MultiAZ: bool("multi_az"),
            PubliclyAccessible: bool("publicly_accessible"),
            ReplicationInstanceClass: shape_text("replication_instance_class"),
            ReplicationInstanceIdentifier: shape_text("replication_instance_id"),
            ReplicationSubnetGroupIdentifier: shape_text("replication_subnet_group_id"),
            Tags: tags,
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        },
    },
    "AWS::DMS::Endpoint": {
        type: "aws_dms_endpoint",
        ref: "endpoint_arn",
        properties: {
            CertificateArn: shape_text("certificate_arn"),
            DatabaseName: shape_text("database_name"),
            EndpointIdentifier: shape_text("endpoint_id"),
            EndpointType: shape_text("endpoint_type"),
            EngineName: shape_text("engine_name"),
            ExtraConnectionAttributes: shape_text("extra_connection_attributes"),
            KmsKeyId: shape_text("kms_key_arn"),
            Password: shape_text("password"),
            Port: number("port"),
            ServerName: shape_text("server_name"),
            SslMode: shape_text("ssl_mode"),
            Tags: tags,
            Username: shape_text("username"),
        },
    },
    "AWS::DocDB::DBCluster": {
        type: "aws_docdb_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
        properties: {
            ...CLUSTER,
            DBClusterParameterGroupName: shape_text("db_cluster_parameter_group_name"),
            EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
            ManageMasterUserPassword: bool("manage_master_user_password"),
            MasterUsername: shape_text("master_username"),
            MasterUserPassword: shape_text("master_password"),
            Port: number("port"),
        },
    },
    "AWS::DocDB::DBInstance": {
        type: "aws_docdb_cluster_instance",
        ref: "identifier",
        properties: { ...workload_MEMBER, CACertificateIdentifier: shape_text("ca_cert_identifier") },
    },
    "AWS::DocDB::DBClusterParameterGroup": {
        type: "aws_docdb_cluster_parameter_group",
        ref: "name",
        properties: {
            Description: shape_text("description"),
            Family: shape_text("family"),
            Name: shape_text("name"),
            Parameters: settings("parameter"),
            Tags: tags,
        },
    },
    "AWS::Neptune::DBCluster": {
        type: "aws_neptune_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
        properties: {
            ...CLUSTER,
            DBClusterParameterGroupName: shape_text("neptune_cluster_parameter_group_name"),
            DBPort: number("port"),
            DBSubnetGroupName: shape_text("neptune_subnet_group_name"),
            EnableCloudwatchLogsExports: texts("enable_cloudwatch_logs_exports"),
            IamAuthEnabled: bool("iam_database_authentication_enabled"),
            KmsKeyId: shape_text("kms_key_arn"),
        },
    },
    "AWS::Neptune::DBInstance": {
        type: "aws_neptune_cluster_instance",
        ref: "identifier",
        properties: { ...workload_MEMBER, PubliclyAccessible: bool("publicly_accessible") },
    },
    "AWS::Redshift::Cluster": {
        type: "aws_redshift_cluster",
        ref: "cluster_identifier",
        deletionPolicy: "Delete",
        attributes: { "Endpoint.Address": "dns_name", "Endpoint.Port": "port" },
        properties: {
            AutomatedSnapshotRetentionPeriod: number("automated_snapshot_retention_period"),
            ClusterIdentifier: shape_text("cluster_identifier"),
            ClusterParameterGroupName: shape_text("cluster_parameter_group_name"),
            ClusterSubnetGroupName: shape_text("cluster_subnet_group_name"),
            ClusterType: shape_text("cluster_type"),
            DBName: shape_text("database_name"),
            Encrypted: bool("encrypted"),
            EnhancedVpcRouting: bool("enhanced_vpc_routing"),
            IamRoles: texts("iam_roles"),
            KmsKeyId: shape_text("kms_key_id"),
            LoggingProperties: members({ BucketName: shape_text("logging_bucket_name") }),
            ManageMasterPassword: bool("manage_master_password"),
            MasterUsername: shape_text("master_username"),
            MasterUserPassword: shape_text("master_password"),
            NodeType: shape_text("node_type"),
            NumberOfNodes: number("number_of_nodes"),
            Port: number("port"),
            PubliclyAccessible: bool("publicly_accessible"),
            Tags: tags,
            VpcSecurityGroupIds: texts("vpc_security_group_ids"),
        },
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/vocabulary.js




const TYPES = new Map([RDS_TYPES, NETWORK_TYPES, IDENTITY_TYPES, WORKLOAD_TYPES].flatMap((types) => Object.entries(types)));
/**
 * What is known of a resource type; `undefined` for types without counterpart in the vocabulary.
 *
 * @param has whether the resource has a property, since an instance of a cluster is another thing than one that stands alone
 */
function entryOf(type, has = () => false) {
    const entry = TYPES.get(type);
    return entry?.variant !== undefined && has(entry.variant.having) ? entry.variant.entry : entry;
}
/** The attribute that `Ref` (without a name) or `Fn::GetAtt` gives, in the vocabulary. */
function attributeOf(entry, name) {
    if (name === undefined)
        return entry?.ref ?? "id";
    const known = entry?.attributes;
    if (known !== undefined && Object.hasOwn(known, name))
        return known[name] ?? name;
    return entry === undefined ? name : snakeCase(name);
}
/** `VpcId` as `vpc_id`, `RoleARN` as `role_arn`. */
function snakeCase(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
        .toLowerCase();
}
/** What every resource can have beside its properties. */
const OF_THE_RESOURCE = {
    deletion_policy: "DeletionPolicy",
    update_replace_policy: "UpdateReplacePolicy",
    skip_final_snapshot: "DeletionPolicy",
    depends_on: "DependsOn",
};
const labelsByEntry = new WeakMap();
/** Attribute path to property path, for the attributes of a type that templates call differently. */
function labelsOf(entry) {
    if (entry === undefined)
        return OF_THE_RESOURCE;
    let labels = labelsByEntry.get(entry);
    if (labels === undefined) {
        const found = { ...OF_THE_RESOURCE };
        label(entry.properties, "", "", found);
        labels = found;
        labelsByEntry.set(entry, labels);
    }
    return labels;
}
/** Labels of one implied resource. */
function labelsOfProperties(properties) {
    const found = {};
    label(properties, "", "", found);
    return found;
}
function label(properties, attributes, names, into) {
    for (const [name, shape] of Object.entries(properties)) {
        const source = `${names}${name}`;
        if (shape.kind === "members")
            label(shape.properties, attributes, `${source}.`, into);
        else if (shape.kind === "inside")
            label({ [name]: shape.shape }, `${attributes}${shape.block}.`, names, into);
        else if (shape.kind !== "flag") {
            const attribute = `${attributes}${shape.to}`;
            into[attribute] ??= source;
            if (shape.kind === "blocks")
                label(shape.properties, `${attribute}.`, `${source}.`, into);
        }
    }
}


/***/ })

};
