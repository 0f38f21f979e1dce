import { type Interest, type Outline, outlineOf } from "./outline.js";

/** What a file is to the gate. `foreign` files are none of its business. */
export type Kind =
  /** Terraform or OpenTofu configuration, in native or JSON syntax. */
  | "terraform"
  /** Values for its variables. */
  | "tfvars"
  /** A CloudFormation or SAM template. */
  | "template"
  /** An IAM policy document, alone or in what the AWS CLI prints. */
  | "iam-policy"
  /** What the AWS CLI prints of the identities and databases of an account. */
  | "account"
  /** What `terraform show -json` prints of a plan. */
  | "plan-json"
  /** Values for a template's parameters. */
  | "parameters"
  | "foreign";

/** Suffixes that decide by themselves; the longest that fits counts. */
const BY_SUFFIX: readonly (readonly [suffix: string, kind: Kind])[] = [
  [".tf", "terraform"],
  [".tofu", "terraform"],
  [".tf.json", "terraform"],
  [".tofu.json", "terraform"],
  [".tfvars", "tfvars"],
  [".tfvars.json", "tfvars"],
];

/** Suffixes of files whose text decides. */
const BY_CONTENT = /\.(?:json|ya?ml|template|cfn|cform)$/i;

/** Suffixes of texts that configuration reads through `file()` and `templatefile()`. */
const READ_BY_TERRAFORM = /\.(?:tftpl|tpl|tmpl)$/i;

/** Folders whose files belong to somebody else: installed packages, caches, version control. */
const FOREIGN_FOLDER = /(?:^|\/)(?:node_modules|\.terraform|\.git|\.venv|__pycache__|bower_components)\//;

/**
 * Assets of the CDK, under the hash of their contents: code that is uploaded, and copies of what stands elsewhere.
 * https://docs.aws.amazon.com/cdk/v2/guide/assets.html
 */
const CDK_ASSET = /(?:^|\/)(?:asset\.[0-9a-f]{64}|cdk\.out\/(?:[^/]+\/)*asset\.[0-9a-f]+)(?:\.[^/]*)?(?:\/|$)/;

/** A service of the Serverless Framework that is a program: it is told of, as it is not run. */
const SERVICE_PROGRAM = /(?:^|\/)serverless\.[cm]?[jt]s$/;

/** Names without suffix that templates are given. */
const TEMPLATE_NAME = /(?:^|\/)[^/.]*(?:template|cloudformation|cfn|stack)[^/.]*$/i;

/** Names of well-known files that look like candidates by their suffix and never are, many of them large. */
const FOREIGN_NAME = new RegExp(
  [
    String.raw`(?:^|\/)(?:package(?:-lock)?|npm-shrinkwrap|composer|[tj]sconfig[^/]*|angular|nx|lerna|renovate|project)\.json$`,
    String.raw`(?:^|\/)(?:pnpm-lock|pnpm-workspace|mkdocs|codecov|\.[^/]*)\.ya?ml$`,
    String.raw`(?:^|\/)\.github\/(?:workflows|ISSUE_TEMPLATE)\/`,
    String.raw`(?:^|\/)docker-compose[^/]*\.ya?ml$`,
    String.raw`(?:^|\/)(?:Chart|values[^/]*|kustomization)\.ya?ml$`,
    String.raw`\.(?:assets|metadata|tsbuildinfo|schema)\.json$`,
  ].join("|"),
);

/**
 * Whether a file of this name can be of any use, so that trees need not read the others: what the gate judges, and what
 * the evaluation of such files reads.
 */
export function couldMatter(path: string): boolean {
  if (bySuffix(path) !== undefined || isCandidate(path)) return true;
  return (READ_BY_TERRAFORM.test(path) || SERVICE_PROGRAM.test(path)) && !isForeignPlace(path);
}

/**
 * What a file is, by its name where that decides, and else by its shape, without parsing it: a search for words that every
 * such file has sends nearly all others away in microseconds, then the keys near the top decide.
 */
export function kindOf(path: string, text: string): Kind {
  const kind = bySuffix(path);
  if (kind !== undefined) return kind;
  if (SERVICE_PROGRAM.test(path) && !isForeignPlace(path)) return isServiceProgram(text) ? "template" : "foreign";
  if (!isCandidate(path)) return "foreign";
  const looksLike = SHAPES.filter(({ words }) => words.some((word) => text.includes(word)));
  if (looksLike.length === 0) return "foreign";
  const outline = outlineOf(text, INTEREST, (found) => isTemplateShape(found) || isPlan(found));
  if (outline.has("[]")) return outline.has("ParameterKey") ? "parameters" : "foreign";
  return looksLike.find(({ has }) => has(outline))?.kind ?? "foreign";
}

function isServiceProgram(text: string): boolean {
  return ["service", "provider", "functions"].every((word) => text.includes(word));
}

const STATEMENT: Interest = { Effect: {}, Action: {}, NotAction: {} };
const DOCUMENT: Interest = { Version: {}, Statement: STATEMENT };

/** The keys that tell the kinds apart. */
const INTEREST: Interest = {
  format_version: {},
  planned_values: {},
  resource_changes: {},
  AWSTemplateFormatVersion: {},
  Transform: {},
  Resources: { "Fn::Transform": { Name: {} }, "*": { Type: {} } },
  resources: { Resources: { "*": { Type: {} } } },
  service: {},
  provider: { name: {} },
  functions: {},
  Parameters: {},
  ParameterKey: {},
  RoleDetailList: {},
  UserDetailList: {},
  GroupDetailList: {},
  Role: { AssumeRolePolicyDocument: {} },
  Roles: { AssumeRolePolicyDocument: {} },
  DBInstances: { DbiResourceId: {} },
  DBClusters: { DbClusterResourceId: {} },
  DBProxies: { DBProxyArn: {} },
  DBSnapshots: { DBSnapshotArn: {} },
  DBClusterSnapshots: { DBClusterSnapshotArn: {} },
  DBSnapshotAttributesResult: { DBSnapshotAttributes: {} },
  DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: {} },
  ...DOCUMENT,
  Document: DOCUMENT,
  PolicyVersion: { Document: DOCUMENT },
  PolicyDocument: DOCUMENT,
  Policy: { ...DOCUMENT, PolicyDocument: DOCUMENT, Content: DOCUMENT },
  ResourcePolicy: DOCUMENT,
  InlinePolicy: DOCUMENT,
};

function bySuffix(path: string): Kind | undefined {
  if (isForeignPlace(path)) return undefined;
  return BY_SUFFIX.find(([suffix]) => path.endsWith(suffix))?.[1];
}

function isCandidate(path: string): boolean {
  return (BY_CONTENT.test(path) || TEMPLATE_NAME.test(path)) && !isForeignPlace(path) && !FOREIGN_NAME.test(path);
}

function isForeignPlace(path: string): boolean {
  return FOREIGN_FOLDER.test(path) || CDK_ASSET.test(path);
}

/** What says by itself that identities or databases of an account are in a file. */
const ACCOUNT_KEYS = [
  ...["RoleDetailList", "UserDetailList", "GroupDetailList"],
  ...["Role.AssumeRolePolicyDocument", "Roles.AssumeRolePolicyDocument"],
  ...["DBInstances.DbiResourceId", "DBClusters.DbClusterResourceId", "DBProxies.DBProxyArn"],
  ...["DBSnapshots.DBSnapshotArn", "DBClusterSnapshots.DBClusterSnapshotArn"],
  ...[
    "DBSnapshotAttributesResult.DBSnapshotAttributes",
    "DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes",
  ],
];

/** In this order: the first shape that a file has is its kind. */
const SHAPES: readonly {
  readonly kind: Kind;
  /** One of these is in every such file. */
  readonly words: readonly string[];
  readonly has: (outline: Outline) => boolean;
}[] = [
  { kind: "plan-json", words: ['"format_version"'], has: isPlan },
  { kind: "template", words: ["::", "AWSTemplateFormatVersion", "${file(", "handler"], has: isTemplateShape },
  { kind: "account", words: ACCOUNT_KEYS.map(lastKey), has: hasAccountShape },
  {
    kind: "iam-policy",
    words: ['"Statement"', '\\"Statement\\"', "%22Statement%22", '"2012-10-17"', '"2008-10-17"'],
    has: hasPolicyShape,
  },
  { kind: "parameters", words: ["ParameterKey", "Parameters"], has: isParameterFile },
];

/** https://developer.hashicorp.com/terraform/internals/json-format: a state has `values` instead. */
function isPlan(outline: Outline): boolean {
  return outline.has("format_version") && (outline.has("planned_values") || outline.has("resource_changes"));
}

/**
 * `Resources` with a capital R, of which one has a type as CloudFormation spells them; or the format version or one of AWS's
 * transforms, since a template may hold nothing but loops and macros. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
function isTemplateShape(outline: Outline): boolean {
  if (!outline.has("Resources")) return isServerlessService(outline);
  const transforms = [outline.get("Transform"), outline.get("Resources.Fn::Transform.Name")].flat();
  if (outline.has("AWSTemplateFormatVersion") || transforms.some(isTransform)) return true;
  // CodeDeploy's AppSpec files list their resources: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html
  if (outline.has("Resources[]")) return false;
  return outline.get("Resources.*.Type")?.some((type) => RESOURCE_TYPE.test(type)) ?? false;
}

/**
 * A service of the Serverless Framework that has functions of AWS, or holds a template, or has parts of it in other files:
 * https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
 */
function isServerlessService(outline: Outline): boolean {
  if (!outline.has("service") || !outline.has("provider")) return false;
  const provider = [...(outline.get("provider") ?? []), ...(outline.get("provider.name") ?? [])];
  const isOfAws = provider.some((text) => text === "aws" || text.startsWith("${file("));
  if (isOfAws && outline.has("functions")) return true;
  const places = ["resources", "resources.Resources", "resources.Resources.*"].flatMap(
    (path) => outline.get(path) ?? [],
  );
  if (places.some((text) => text.startsWith("${file("))) return true;
  return outline.get("resources.Resources.*.Type")?.some((type) => RESOURCE_TYPE.test(type)) ?? false;
}

/** A transform of AWS, which a template with nothing but loops needs. */
const isTransform = (name: string | undefined): boolean => name?.startsWith("AWS::") === true;

const RESOURCE_TYPE = /^[A-Z][A-Za-z0-9]+::/;

/** What stands around a document in the output of `get-policy-version`, `get-role-policy`, and of SSO and Organizations. */
const WRAPPERS = [
  ...["", "PolicyVersion.Document.", "PolicyDocument.", "Policy.", "Document.", "Policy.PolicyDocument."],
  ...["Policy.Content.", "ResourcePolicy.", "InlinePolicy."],
];

function hasAccountShape(outline: Outline): boolean {
  return ACCOUNT_KEYS.some((path) => outline.has(path));
}

/**
 * An IAM policy document: a `Statement` of the top level, or of one of the wrappers that the AWS CLI prints it in, that has
 * `Effect` and `Action` or `NotAction`, or a policy language `Version` beside it. CloudFormation's stack policies share the
 * shape and are told apart by their actions.
 */
function hasPolicyShape(outline: Outline): boolean {
  // A document whose only statements are under a name that there is not.
  if (!outline.has("Statement") && !outline.has("Resources") && isPolicyVersion(outline.get("Version")?.[0]))
    return true;
  return WRAPPERS.some((wrapper) => {
    if (outline.get(wrapper.slice(0, -1))?.some(isEncodedPolicy) === true) return true;
    if (!outline.has(`${wrapper}Statement`)) return false;
    const has = (element: string): boolean => outline.has(`${wrapper}Statement.${element}`);
    const isStatement = has("Effect") && (has("Action") || has("NotAction"));
    const version = outline.get(`${wrapper}Version`)?.[0];
    if (version !== undefined && OTHER_LANGUAGE.test(version)) return false;
    return (isStatement || isPolicyVersion(version)) && !isStackPolicy(outline, `${wrapper}Statement.`);
  });
}

/** The languages of other clouds (Alibaba's RAM, Huawei's IAM) have the same elements, and versions that are no dates. */
const OTHER_LANGUAGE = /^\d+(?:\.\d+)?$/;

/** A document that another one holds as text: JSON in JSON, or percent-encoded. */
function isEncodedPolicy(text: string): boolean {
  return /^\s*\{.*\\"Statement\\"/s.test(text) || /^%7B.*%22Statement%22/is.test(text);
}

function isPolicyVersion(version: string | undefined): boolean {
  return version === "2012-10-17" || version === "2008-10-17";
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html: all its actions are updates. */
function isStackPolicy(outline: Outline, statement: string): boolean {
  const actions = [...(outline.get(`${statement}Action`) ?? []), ...(outline.get(`${statement}NotAction`) ?? [])];
  return actions.length > 0 && actions.every((action) => action.startsWith("Update:"));
}

/** CodePipeline's template configuration; the list that `--parameters file://…` takes is told apart before. */
function isParameterFile(outline: Outline): boolean {
  return outline.has("Parameters") && !outline.has("Resources");
}

/** The key of a path that is written in every such file, in its quotes. */
function lastKey(path: string): string {
  return `"${path.slice(path.lastIndexOf(".") + 1)}"`;
}
