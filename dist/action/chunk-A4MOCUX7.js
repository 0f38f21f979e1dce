import {
  readYaml
} from "./chunk-VNYUQXST.js";
import {
  lineStartsOf,
  spanBetween
} from "./chunk-HEF6VXGF.js";
import {
  referenceName
} from "./chunk-EY2BSKPK.js";
import {
  readJson
} from "./chunk-TWPHYG7D.js";

// build/cloudformation/values.js
function known(value, span) {
  return { kind: "known", value, span };
}
function unknown(because, span) {
  return { kind: "unknown", because, span };
}
function oneOf(candidates, because, span) {
  const all = candidates.flatMap((value) => value.kind === "unknown" && value.oneOf !== void 0 ? value.oneOf : [value]);
  return all.length > MOST_CANDIDATES ? unknown(because, span) : { ...unknown(because, span), oneOf: all };
}
var MOST_CANDIDATES = 64;
function computed(reference, span) {
  const because = [{ reason: `${referenceName(reference)} is known only after deployment`, span }];
  return { kind: "unknown", because, text: [{ reference }], references: [reference], span };
}
function isUnset(value) {
  return value === void 0 || value.kind === "known" && value.value === null;
}
function mayBeUnset(value) {
  return isUnset(value) || value?.kind === "unknown" && value.oneOf?.some(isUnset) === true;
}
function textOf(value) {
  return value?.kind === "known" && value.value !== null ? String(value.value) : void 0;
}
function placed(value, span) {
  if (value.span === span)
    return value;
  if (contains(span, value.span))
    return { ...value, span };
  return { ...value, span, via: [value.span, ...value.via ?? []] };
}
function contains(outer, inner) {
  if (outer.path !== inner.path)
    return false;
  const begins = outer.startLine < inner.startLine || outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn;
  const ends = inner.endLine < outer.endLine || inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
  return begins && ends;
}
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
var LONGEST_TEXT = 1e6;
var MOST_PARTS = 1e4;
function boundedText(text2, span) {
  return text2.length <= LONGEST_TEXT ? known(text2, span) : unknown([tooLong(span)], span);
}
function tooLong(span) {
  return { reason: `the text has more than ${LONGEST_TEXT} characters`, span };
}
var DYNAMIC_REFERENCE = /^\{\{resolve:(?:ssm|ssm-secure|secretsmanager):/;
function isDynamicReference(value) {
  return typeof value === "string" && DYNAMIC_REFERENCE.test(value);
}
function concatenate(parts, references, span) {
  const joined = [];
  let length = 0;
  for (const part of parts) {
    const last2 = joined.at(-1);
    if (typeof part !== "string")
      joined.push(part);
    else if (part === "")
      continue;
    else if (typeof last2 === "string")
      joined[joined.length - 1] = last2 + part;
    else
      joined.push(part);
    if (typeof part === "string")
      length += part.length;
  }
  if (length > LONGEST_TEXT || joined.length > MOST_PARTS) {
    return unknown([tooLong(span)], span);
  }
  const [first2] = joined;
  if (joined.every((part) => typeof part === "string"))
    return withReferences(known(joined.join(""), span), references);
  const text2 = typeof first2 === "string" && DYNAMIC_REFERENCE.test(first2) ? joined.map((part) => typeof part !== "string" && "unknown" in part ? NAMED_AT_DEPLOYMENT : part) : joined;
  const isDynamic = text2 !== joined;
  const because = isDynamic ? [{ reason: NAMED_AT_DEPLOYMENT_REASON, span }] : causesOf(text2, span);
  return withReferences({ kind: "unknown", because, text: text2, span }, references);
}
var NAMED_AT_DEPLOYMENT = { reference: { address: "dynamic-reference", attribute: "" } };
var NAMED_AT_DEPLOYMENT_REASON = "which secret or parameter this names is known only after deployment";
function causesOf(parts, span) {
  const holes = parts.flatMap((part) => typeof part !== "string" && "unknown" in part ? part.unknown : []);
  if (holes.length > 0)
    return holes;
  return parts.flatMap((part) => typeof part !== "string" && "reference" in part ? computed(part.reference, span).because : []);
}
function withReferences(value, references) {
  return references.length === 0 ? value : { ...value, references };
}
function referencesOf(value) {
  return value.references ?? [];
}
function isSame(one2, other) {
  if (one2 === other)
    return true;
  if (one2.kind === "known")
    return other.kind === "known" && one2.value === other.value;
  if (one2.kind === "list") {
    if (other.kind !== "list" || one2.rest !== void 0 || other.rest !== void 0)
      return false;
    return one2.items.length === other.items.length && one2.items.every((item, i) => isSameItem(item, other.items[i]));
  }
  if (one2.kind === "map") {
    if (other.kind !== "map" || one2.rest !== void 0 || other.rest !== void 0)
      return false;
    const keys = [...one2.entries];
    return keys.length === other.entries.size && keys.every(([key, value]) => isSameItem(value, other.entries.get(key)));
  }
  return other.kind === "unknown" && isSameText(partsOf(one2), partsOf(other));
}
function isSameItem(one2, other) {
  return other !== void 0 && isSame(one2, other);
}
function isSameText(one2, other) {
  return one2.length === other.length && one2.every((part, i) => isSamePart(part, other[i]));
}
function isSamePart(one2, other) {
  if (typeof one2 === "string" || typeof other === "string" || other === void 0)
    return one2 === other;
  if ("reference" in one2) {
    return "reference" in other && one2.reference.stack === other.reference.stack && one2.reference.address === other.reference.address && one2.reference.attribute === other.reference.attribute && one2.reference.derived !== true && other.reference.derived !== true;
  }
  const [cause] = one2.unknown;
  return "unknown" in other && one2.unknown.length === 1 && other.unknown.length === 1 && cause?.span !== void 0 && cause.span === other.unknown[0]?.span && cause.reason === other.unknown[0].reason;
}
function dataOf(value) {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return void 0;
    case "list": {
      if (value.rest !== void 0)
        return void 0;
      const items = value.items.map(dataOf);
      return items.includes(void 0) ? void 0 : items;
    }
    case "map": {
      if (value.rest !== void 0)
        return void 0;
      const data = [];
      for (const [key, entry] of value.entries) {
        if (isUnset(entry))
          continue;
        const member = dataOf(entry);
        if (member === void 0)
          return void 0;
        data.push([key, member]);
      }
      return Object.fromEntries(data);
    }
  }
}
function reasonsIn(value) {
  switch (value.kind) {
    case "known":
      return [];
    case "unknown":
      return value.because;
    case "list":
      return [...value.rest ?? [], ...value.items.flatMap(reasonsIn)];
    case "map":
      return [...value.rest ?? [], ...[...value.entries.values()].flatMap(reasonsIn)];
  }
}

// build/cloudformation/includes.js
import { posix } from "node:path";
var INCLUDE = "AWS::Include";
var DEEPEST = 8;
function mentionsIncludes(text2) {
  return text2.includes(INCLUDE);
}
function withIncludes(document, path, include) {
  return expand(document, path, include, 0);
}
function expand(value, path, include, depth) {
  if (value.kind === "list")
    return { ...value, items: value.items.map((item) => expand(item, path, include, depth)) };
  if (value.kind !== "map")
    return value;
  const entries = /* @__PURE__ */ new Map();
  const included = [];
  for (const [name, entry] of value.entries) {
    const content = name === "Fn::Transform" || name === "Transform" ? contentOf(entry, path, include, depth) : void 0;
    if (content?.kind === "map")
      included.push(content);
    else if (content !== void 0 && value.entries.size === 1)
      return { ...content, span: value.span };
    else
      entries.set(name, expand(entry, path, include, depth));
  }
  return { ...value, entries: new Map([...included.flatMap((content) => [...content.entries]), ...entries]) };
}
function contentOf(macro, path, include, depth) {
  if (macro.kind !== "map" || textOf(macro.entries.get("Name")) !== INCLUDE || depth >= DEEPEST)
    return void 0;
  const parameters = macro.entries.get("Parameters");
  const location = parameters?.kind === "map" ? textOf(parameters.entries.get("Location")) : void 0;
  if (location === void 0 || /^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/"))
    return void 0;
  const file = posix.join(posix.dirname(path), location);
  const content = file.startsWith("../") ? void 0 : include(file);
  return content === void 0 ? void 0 : expand(content, file, include, depth + 1);
}

// build/cloudformation/service-files.js
import { posix as posix2 } from "node:path";
var FILE = /^\$\{file\(\s*([^${}():,]+\.(?:ya?ml|json))\s*\)(?::([\w.-]+))?\s*\}$/;
var MARK = "${file(";
var DEEPEST2 = 8;
function mentionsServiceFiles(text2) {
  return text2.includes(MARK);
}
function withServiceFiles(document, path, include, report) {
  if (document.kind !== "map" || !document.entries.has("service") || !document.entries.has("provider"))
    return document;
  const resources = document.entries.get("resources");
  if (resources === void 0)
    return document;
  const expanded = expand2(resources, posix2.dirname(path), include, 0);
  for (const part of expanded.kind === "list" ? expanded.items : [expanded])
    reportUnread(part, report);
  return { ...document, entries: new Map([...document.entries, ["resources", expanded]]) };
}
function expand2(value, folder, include, depth) {
  if (value.kind === "list")
    return { ...value, items: value.items.map((item) => expand2(item, folder, include, depth)) };
  if (value.kind === "map") {
    const entries = new Map([...value.entries].map(([key, entry]) => [key, expand2(entry, folder, include, depth)]));
    return { ...value, entries };
  }
  const [, name, keys] = FILE.exec(textOf(value) ?? "") ?? [];
  if (name === void 0 || depth >= DEEPEST2)
    return value;
  const file = posix2.join(folder, name);
  const content = file.startsWith("../") || file.startsWith("/") ? void 0 : include(file);
  const found = keys === void 0 ? content : memberAt(content, keys.split("."));
  return found === void 0 ? value : expand2(found, folder, include, depth + 1);
}
function memberAt(value, keys) {
  return keys.reduce((at, key) => at?.kind === "map" ? at.entries.get(key) : void 0, value);
}
function reportUnread(part, report) {
  const resources = part.kind === "map" ? part.entries.get("Resources") : void 0;
  const places = [part, ...resources === void 0 ? [] : [resources, ...membersOf(resources)]];
  for (const { span, ...place } of places) {
    if (place.kind !== "known" || !String(place.value).startsWith(MARK))
      continue;
    const message = "The file that this names is not in the repository, or depends on variables, and is not judged as a part of it";
    report({ code: "cloudformation-include", severity: "warning", message, span });
  }
}
function membersOf(value) {
  return value.kind === "map" ? [...value.entries.values()] : [];
}

// build/cloudformation/unrendered.js
var MARK2 = /\{%[-+~]?\s*\w|<%[-=]?\s*\w|\{\{[-~]?\s*(?!resolve:)[\w.$"(]/;
function isBroken({ code, severity }) {
  return severity === "error" || code === "yaml-key";
}
function linesAround({ startLine }, lines) {
  return lines.slice(Math.max(0, startLine - 2), startLine + 1).join("\n");
}
function unrendered(path, text2, diagnostics) {
  const broken = diagnostics.filter(isBroken);
  const mark = broken.length === 0 ? null : MARK2.exec(text2);
  if (mark === null)
    return void 0;
  const lines = text2.split("\n");
  if (!broken.some(({ span: span2 }) => MARK2.test(linesAround(span2, lines))))
    return void 0;
  const message = "This is in the language of a template engine, and nothing in this file is judged: render it, and judge the result";
  const span = spanBetween(path, lineStartsOf(text2), mark.index, mark.index + 2);
  return { code: "cloudformation-unrendered", severity: "error", message, span };
}

// build/cloudformation/template.js
function readTemplate(path, source, read) {
  const text2 = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const document = readDocument(path, text2);
  const diagnostics = [...document.diagnostics];
  const include = (file) => {
    const content = read?.(file);
    if (content === void 0)
      return void 0;
    const included2 = parseRendered(file, content);
    diagnostics.push(...included2.diagnostics);
    return included2.value;
  };
  const included = document.value && mentionsIncludes(text2) ? withIncludes(document.value, path, include) : document.value;
  const value = included && mentionsServiceFiles(text2) ? withServiceFiles(included, path, include, (diagnostic) => diagnostics.push(diagnostic)) : included;
  const service = value && serviceTemplate(value);
  const root = service?.entries ?? (value?.kind === "map" ? value.entries : /* @__PURE__ */ new Map());
  const section = (name) => {
    const found = root.get(name);
    return found?.kind === "map" ? found : void 0;
  };
  return {
    path,
    text: text2,
    lineStarts: lineStartsOf(text2),
    parameters: section("Parameters")?.entries ?? /* @__PURE__ */ new Map(),
    mappings: root.get("Mappings"),
    conditions: section("Conditions"),
    resources: section("Resources"),
    outputs: section("Outputs"),
    globals: section("Globals")?.entries ?? /* @__PURE__ */ new Map(),
    transforms: transformsOf(root.get("Transform")),
    isService: service !== void 0,
    diagnostics
  };
}
var last;
function readDocument(path, text2) {
  if (last?.path !== path || last.text !== text2)
    last = { path, text: text2, document: parseRendered(path, text2) };
  return last.document;
}
function parseRendered(path, text2) {
  const document = parseDocument(path, text2);
  const diagnostic = unrendered(path, text2, document.diagnostics);
  return diagnostic === void 0 ? document : { value: void 0, diagnostics: [diagnostic] };
}
function parseDocument(path, text2) {
  if (/^\uFEFF?\s*\{/.test(text2)) {
    const json = readJson(path, text2);
    if (path.endsWith(".json") || !json.diagnostics.some(({ severity }) => severity === "error"))
      return json;
    const yaml = readYaml(path, text2, functionOfTag);
    return yaml.diagnostics.some(({ code }) => code === "yaml-syntax") ? json : { ...yaml, value: yaml.documents[0] };
  }
  const { documents, diagnostics } = readYaml(path, text2, functionOfTag);
  const isTemplate = (value2) => value2.kind === "map" && value2.entries.has("Resources");
  const value = documents.find(isTemplate) ?? documents[0];
  const ignored = documents.filter((document) => document !== value && isTemplate(document)).map(furtherDocument);
  return { value, diagnostics: [...diagnostics, ...ignored] };
}
function serviceTemplate(document) {
  if (document.kind !== "map" || document.entries.has("Resources"))
    return void 0;
  const resources = document.entries.get("resources");
  if (resources === void 0 || !document.entries.has("service") || !document.entries.has("provider"))
    return void 0;
  const sections = /* @__PURE__ */ new Map();
  for (const part of resources.kind === "list" ? resources.items : [resources]) {
    for (const [name, section] of part.kind === "map" ? part.entries : []) {
      const present = sections.get(name);
      const isMerged = present?.kind === "map" && section.kind === "map";
      sections.set(name, isMerged ? { ...section, entries: new Map([...present.entries, ...section.entries]) } : section);
    }
  }
  return { kind: "map", entries: sections, span: resources.span };
}
function furtherDocument({ span }) {
  const message = "A template is one YAML document: this further one is not judged; put it into a file of its own";
  const { startLine, startColumn } = span;
  return {
    code: "cloudformation-documents",
    severity: "error",
    message,
    span: { ...span, endLine: startLine, endColumn: startColumn + 1 }
  };
}
var SHORT_FORMS = /* @__PURE__ */ new Set([
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
    "Join"
  ],
  ...["Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform"],
  ...["Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll"]
]);
function functionOfTag(tag) {
  const name = tag.slice(1);
  if (name === "Ref" || name === "Condition")
    return name;
  return SHORT_FORMS.has(name) ? `Fn::${name}` : tag;
}
function transformsOf(value) {
  if (value === void 0)
    return [];
  if (value.kind === "list")
    return value.items.flatMap(transformsOf);
  const name = textOf(value.kind === "map" ? value.entries.get("Name") : value);
  return name === void 0 ? [] : [{ name, value }];
}

// build/cloudformation/vocabulary/shape.js
var text = (to) => ({ kind: "text", to });
var bool = (to) => ({ kind: "bool", to });
var flag = { kind: "flag" };
var onByDefault = (to) => ({ kind: "bool", to, unset: true });
var offByDefault = (to) => ({ kind: "bool", to, unset: false });
var number = (to) => ({ kind: "number", to });
var texts = (to) => ({ kind: "texts", to });
var one = (to) => ({ kind: "one", to });
var first = (to) => ({ kind: "first", to });
var pairs = (to) => ({ kind: "pairs", to });
var settings = (to) => ({ kind: "settings", to });
var policy = (to) => ({ kind: "policy", to });
var pluck = (to, member) => ({ kind: "pluck", to, member });
var blocks = (to, properties) => ({ kind: "blocks", to, properties });
var members = (properties) => ({ kind: "members", properties });
var inside = (block, shape) => ({ kind: "inside", block, shape });
var tags = pairs("tags");

// build/cloudformation/vocabulary/compute.js
var VARIABLES = {
  RuntimeEnvironmentSecrets: pairs("runtime_environment_secrets"),
  RuntimeEnvironmentVariables: pairs("runtime_environment_variables")
};
var STATE_MACHINE = {
  type: "aws_sfn_state_machine",
  ref: "arn",
  properties: { Definition: policy("definition"), Tags: tags }
};
var COMPUTE_TYPES = {
  "AWS::ECS::TaskDefinition": {
    type: "aws_ecs_task_definition",
    ref: "arn",
    attributes: { TaskDefinitionArn: "arn" },
    properties: {
      // Of the Terraform provider a JSON text; what rules read of it is `documents` there, named as in ECS's API.
      ContainerDefinitions: blocks("container_definitions", {
        Environment: blocks("environment", { Name: text("name"), Value: text("value") }),
        Image: text("image"),
        Name: text("name"),
        Secrets: blocks("secrets", { Name: text("name"), ValueFrom: text("valueFrom") })
      }),
      Cpu: text("cpu"),
      ExecutionRoleArn: text("execution_role_arn"),
      Family: text("family"),
      Memory: text("memory"),
      NetworkMode: text("network_mode"),
      RequiresCompatibilities: texts("requires_compatibilities"),
      Tags: tags,
      TaskRoleArn: text("task_role_arn")
    }
  },
  "AWS::EC2::LaunchTemplate": {
    type: "aws_launch_template",
    attributes: { LaunchTemplateId: "id" },
    properties: {
      LaunchTemplateData: members({
        IamInstanceProfile: blocks("iam_instance_profile", { Arn: text("arn"), Name: text("name") }),
        ImageId: text("image_id"),
        InstanceType: text("instance_type"),
        KeyName: text("key_name"),
        SecurityGroupIds: texts("vpc_security_group_ids"),
        UserData: text("user_data")
      }),
      LaunchTemplateName: text("name")
    }
  },
  "AWS::AppRunner::Service": {
    type: "aws_apprunner_service",
    attributes: { ServiceArn: "arn" },
    ref: "arn",
    properties: {
      InstanceConfiguration: blocks("instance_configuration", {
        Cpu: text("cpu"),
        InstanceRoleArn: text("instance_role_arn"),
        Memory: text("memory")
      }),
      ServiceName: text("service_name"),
      SourceConfiguration: blocks("source_configuration", {
        AuthenticationConfiguration: blocks("authentication_configuration", {
          AccessRoleArn: text("access_role_arn"),
          ConnectionArn: text("connection_arn")
        }),
        CodeRepository: blocks("code_repository", {
          CodeConfiguration: blocks("code_configuration", {
            CodeConfigurationValues: blocks("code_configuration_values", VARIABLES)
          })
        }),
        ImageRepository: blocks("image_repository", { ImageConfiguration: blocks("image_configuration", VARIABLES) })
      }),
      Tags: tags
    }
  },
  "AWS::CodeBuild::Project": {
    type: "aws_codebuild_project",
    ref: "name",
    properties: {
      EncryptionKey: text("encryption_key"),
      Environment: blocks("environment", {
        EnvironmentVariables: blocks("environment_variable", {
          Name: text("name"),
          Type: text("type"),
          Value: text("value")
        })
      }),
      Name: text("name"),
      ServiceRole: text("service_role"),
      Tags: tags,
      VpcConfig: blocks("vpc_config", {
        SecurityGroupIds: texts("security_group_ids"),
        Subnets: texts("subnets"),
        VpcId: text("vpc_id")
      })
    }
  },
  "AWS::Glue::DevEndpoint": {
    type: "aws_glue_dev_endpoint",
    ref: "name",
    properties: {
      EndpointName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_group_ids")
    }
  },
  "AWS::Glue::Job": {
    type: "aws_glue_job",
    ref: "name",
    properties: {
      DefaultArguments: pairs("default_arguments"),
      GlueVersion: text("glue_version"),
      MaxRetries: number("max_retries"),
      Name: text("name"),
      Role: text("role_arn")
    }
  },
  "AWS::SageMaker::NotebookInstance": {
    type: "aws_sagemaker_notebook_instance",
    ref: "arn",
    attributes: { NotebookInstanceName: "name" },
    properties: {
      DirectInternetAccess: text("direct_internet_access"),
      KmsKeyId: text("kms_key_id"),
      NotebookInstanceName: text("name"),
      RoleArn: text("role_arn"),
      SecurityGroupIds: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags
    }
  },
  "AWS::StepFunctions::StateMachine": {
    ...STATE_MACHINE,
    properties: {
      ...STATE_MACHINE.properties,
      DefinitionString: policy("definition"),
      RoleArn: text("role_arn"),
      StateMachineName: text("name")
    }
  },
  "AWS::Serverless::StateMachine": {
    ...STATE_MACHINE,
    properties: { ...STATE_MACHINE.properties, Name: text("name"), Role: text("role_arn"), Tags: pairs("tags") }
  }
};

// build/cloudformation/vocabulary/identity.js
var INLINE = {
  ManagedPolicyArns: texts("managed_policy_arns"),
  Policies: blocks("inline_policy", { PolicyDocument: policy("policy"), PolicyName: text("name") })
};
var ATTACHED = {
  Groups: texts("groups"),
  PolicyDocument: policy("policy"),
  Roles: texts("roles"),
  Users: texts("users")
};
var KEY = {
  Description: text("description"),
  Enabled: bool("is_enabled"),
  KeyPolicy: policy("policy"),
  PendingWindowInDays: number("deletion_window_in_days"),
  Tags: tags
};
var TAG_CONDITION = { ConditionKey: text("key"), ConditionValue: text("value") };
var IDENTITY_TYPES = {
  "AWS::IAM::Role": {
    type: "aws_iam_role",
    ref: "name",
    attributes: { RoleId: "unique_id" },
    properties: {
      ...INLINE,
      AssumeRolePolicyDocument: policy("assume_role_policy"),
      Description: text("description"),
      MaxSessionDuration: number("max_session_duration"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      RoleName: text("name"),
      Tags: tags
    }
  },
  "AWS::IAM::User": {
    type: "aws_iam_user",
    ref: "name",
    properties: {
      ...INLINE,
      Groups: texts("groups"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      Tags: tags,
      UserName: text("name")
    }
  },
  "AWS::IAM::Group": {
    type: "aws_iam_group",
    ref: "name",
    properties: { ...INLINE, GroupName: text("name"), Path: text("path") }
  },
  // The policy names its identities itself, several and of several kinds, as no inline policy of the vocabulary can.
  "AWS::IAM::Policy": {
    type: "aws_iam_policy",
    ref: "name",
    properties: { ...ATTACHED, PolicyName: text("name") }
  },
  "AWS::IAM::ManagedPolicy": {
    type: "aws_iam_policy",
    ref: "arn",
    attributes: { PolicyArn: "arn" },
    properties: {
      ...ATTACHED,
      Description: text("description"),
      ManagedPolicyName: text("name"),
      Path: text("path"),
      Tags: tags
    }
  },
  "AWS::IAM::RolePolicy": {
    type: "aws_iam_role_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), RoleName: text("role") }
  },
  "AWS::IAM::UserPolicy": {
    type: "aws_iam_user_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), UserName: text("user") }
  },
  "AWS::IAM::GroupPolicy": {
    type: "aws_iam_group_policy",
    properties: { GroupName: text("group"), PolicyDocument: policy("policy"), PolicyName: text("name") }
  },
  "AWS::IAM::UserToGroupAddition": {
    type: "aws_iam_group_membership",
    properties: { GroupName: text("group"), Users: texts("users") }
  },
  "AWS::IAM::InstanceProfile": {
    type: "aws_iam_instance_profile",
    ref: "name",
    properties: { InstanceProfileName: text("name"), Path: text("path"), Roles: first("role") }
  },
  "AWS::IAM::OIDCProvider": {
    type: "aws_iam_openid_connect_provider",
    ref: "arn",
    properties: {
      ClientIdList: texts("client_id_list"),
      Tags: tags,
      ThumbprintList: texts("thumbprint_list"),
      Url: text("url")
    }
  },
  "AWS::IAM::SAMLProvider": {
    type: "aws_iam_saml_provider",
    ref: "arn",
    properties: { Name: text("name"), SamlMetadataDocument: text("saml_metadata_document"), Tags: tags }
  },
  "AWS::SSO::PermissionSet": {
    type: "aws_ssoadmin_permission_set",
    ref: "arn",
    attributes: { PermissionSetArn: "arn" },
    properties: {
      Description: text("description"),
      InlinePolicy: policy("inline_policy"),
      InstanceArn: text("instance_arn"),
      ManagedPolicies: texts("managed_policies"),
      Name: text("name"),
      RelayStateType: text("relay_state"),
      SessionDuration: text("session_duration"),
      Tags: tags
    },
    implied: [
      {
        having: "CustomerManagedPolicyReferences",
        isEach: true,
        type: "aws_ssoadmin_customer_managed_policy_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          Name: inside("customer_managed_policy_reference", text("name")),
          Path: inside("customer_managed_policy_reference", text("path"))
        }
      },
      {
        having: "PermissionsBoundary",
        type: "aws_ssoadmin_permissions_boundary_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          PermissionsBoundary: blocks("permissions_boundary", {
            CustomerManagedPolicyReference: blocks("customer_managed_policy_reference", {
              Name: text("name"),
              Path: text("path")
            }),
            ManagedPolicyArn: text("managed_policy_arn")
          })
        }
      }
    ]
  },
  "AWS::SSO::Assignment": {
    type: "aws_ssoadmin_account_assignment",
    properties: {
      InstanceArn: text("instance_arn"),
      PermissionSetArn: text("permission_set_arn"),
      PrincipalId: text("principal_id"),
      PrincipalType: text("principal_type"),
      TargetId: text("target_id"),
      TargetType: text("target_type")
    }
  },
  "AWS::Organizations::Policy": {
    type: "aws_organizations_policy",
    properties: {
      Content: policy("content"),
      Description: text("description"),
      Name: text("name"),
      Tags: tags,
      TargetIds: texts("target_ids"),
      Type: text("type")
    }
  },
  "AWS::RAM::ResourceShare": {
    type: "aws_ram_resource_share",
    ref: "arn",
    properties: { AllowExternalPrincipals: bool("allow_external_principals"), Name: text("name"), Tags: tags },
    implied: [
      {
        having: "Principals",
        isEach: true,
        type: "aws_ram_principal_association",
        owner: ["resource_share_arn", "arn"],
        properties: { Principals: text("principal") }
      },
      {
        having: "ResourceArns",
        isEach: true,
        type: "aws_ram_resource_association",
        owner: ["resource_share_arn", "arn"],
        properties: { ResourceArns: text("resource_arn") }
      }
    ]
  },
  "AWS::KMS::Key": {
    type: "aws_kms_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    properties: {
      ...KEY,
      BypassPolicyLockoutSafetyCheck: bool("bypass_policy_lockout_safety_check"),
      EnableKeyRotation: bool("enable_key_rotation"),
      KeySpec: text("customer_master_key_spec"),
      KeyUsage: text("key_usage"),
      MultiRegion: bool("multi_region"),
      RotationPeriodInDays: number("rotation_period_in_days")
    }
  },
  "AWS::KMS::ReplicaKey": {
    type: "aws_kms_replica_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    properties: { ...KEY, Enabled: bool("enabled"), PrimaryKeyArn: text("primary_key_arn") }
  },
  "AWS::KMS::Alias": {
    type: "aws_kms_alias",
    ref: "name",
    properties: { AliasName: text("name"), TargetKeyId: text("target_key_id") }
  },
  "AWS::SecretsManager::Secret": {
    type: "aws_secretsmanager_secret",
    ref: "arn",
    attributes: { Id: "arn" },
    properties: {
      Description: text("description"),
      KmsKeyId: text("kms_key_id"),
      Name: text("name"),
      ReplicaRegions: blocks("replica", { KmsKeyId: text("kms_key_id"), Region: text("region") }),
      Tags: tags
    },
    implied: [
      {
        having: "SecretString",
        type: "aws_secretsmanager_secret_version",
        owner: ["secret_id", "arn"],
        properties: { SecretString: text("secret_string") }
      }
    ]
  },
  // A Ref to the attachment is the ARN of its secret.
  "AWS::SecretsManager::SecretTargetAttachment": {
    type: "AWS::SecretsManager::SecretTargetAttachment",
    standsFor: "SecretId",
    properties: { SecretId: text("SecretId"), TargetId: text("TargetId"), TargetType: text("TargetType") }
  },
  "AWS::SecretsManager::RotationSchedule": {
    type: "aws_secretsmanager_secret_rotation",
    properties: {
      RotateImmediatelyOnUpdate: bool("rotate_immediately"),
      RotationLambdaARN: text("rotation_lambda_arn"),
      RotationRules: blocks("rotation_rules", {
        AutomaticallyAfterDays: number("automatically_after_days"),
        Duration: text("duration"),
        ScheduleExpression: text("schedule_expression")
      }),
      SecretId: text("secret_id")
    }
  },
  "AWS::SecretsManager::ResourcePolicy": {
    type: "aws_secretsmanager_secret_policy",
    properties: {
      BlockPublicPolicy: bool("block_public_policy"),
      ResourcePolicy: policy("policy"),
      SecretId: text("secret_arn")
    }
  },
  "AWS::SSM::Parameter": {
    type: "aws_ssm_parameter",
    ref: "name",
    properties: { Name: text("name"), Tags: pairs("tags"), Type: text("type"), Value: text("value") }
  },
  "AWS::EKS::PodIdentityAssociation": {
    type: "aws_eks_pod_identity_association",
    properties: {
      ClusterName: text("cluster_name"),
      Namespace: text("namespace"),
      RoleArn: text("role_arn"),
      ServiceAccount: text("service_account"),
      Tags: tags
    }
  },
  "AWS::Backup::BackupVault": {
    type: "aws_backup_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn", BackupVaultName: "name" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("kms_key_arn")
    },
    implied: [
      {
        having: "AccessPolicy",
        type: "aws_backup_vault_policy",
        owner: ["backup_vault_name", "name"],
        properties: { AccessPolicy: policy("policy") }
      },
      {
        having: "LockConfiguration",
        type: "aws_backup_vault_lock_configuration",
        owner: ["backup_vault_name", "name"],
        properties: {
          LockConfiguration: members({
            ChangeableForDays: number("changeable_for_days"),
            MaxRetentionDays: number("max_retention_days"),
            MinRetentionDays: number("min_retention_days")
          })
        }
      }
    ]
  },
  "AWS::Backup::LogicallyAirGappedBackupVault": {
    type: "aws_backup_logically_air_gapped_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("encryption_key_arn")
    }
  },
  "AWS::Backup::BackupPlan": {
    type: "aws_backup_plan",
    attributes: { BackupPlanArn: "arn", BackupPlanId: "id" },
    properties: {
      BackupPlan: members({
        BackupPlanName: text("name"),
        BackupPlanRule: blocks("rule", {
          CopyActions: blocks("copy_action", { DestinationBackupVaultArn: text("destination_vault_arn") }),
          EnableContinuousBackup: bool("enable_continuous_backup"),
          Lifecycle: blocks("lifecycle", {
            DeleteAfterDays: number("delete_after"),
            MoveToColdStorageAfterDays: number("cold_storage_after")
          }),
          RuleName: text("rule_name"),
          ScheduleExpression: text("schedule"),
          TargetBackupVault: text("target_vault_name")
        })
      }),
      BackupPlanTags: pairs("tags")
    }
  },
  "AWS::Backup::BackupSelection": {
    type: "aws_backup_selection",
    properties: {
      BackupPlanId: text("plan_id"),
      BackupSelection: members({
        Conditions: blocks("condition", {
          StringEquals: blocks("string_equals", TAG_CONDITION),
          StringLike: blocks("string_like", TAG_CONDITION),
          StringNotEquals: blocks("string_not_equals", TAG_CONDITION),
          StringNotLike: blocks("string_not_like", TAG_CONDITION)
        }),
        IamRoleArn: text("iam_role_arn"),
        ListOfTags: blocks("selection_tag", {
          ConditionKey: text("key"),
          ConditionType: text("type"),
          ConditionValue: text("value")
        }),
        NotResources: texts("not_resources"),
        Resources: texts("resources"),
        SelectionName: text("name")
      })
    }
  },
  "AWS::S3::Bucket": {
    type: "aws_s3_bucket",
    ref: "bucket",
    properties: { BucketName: text("bucket"), Tags: tags },
    implied: [
      {
        having: "PublicAccessBlockConfiguration",
        type: "aws_s3_bucket_public_access_block",
        owner: ["bucket", "bucket"],
        properties: {
          PublicAccessBlockConfiguration: members({
            BlockPublicAcls: bool("block_public_acls"),
            BlockPublicPolicy: bool("block_public_policy"),
            IgnorePublicAcls: bool("ignore_public_acls"),
            RestrictPublicBuckets: bool("restrict_public_buckets")
          })
        }
      }
    ]
  },
  "AWS::S3::BucketPolicy": {
    type: "aws_s3_bucket_policy",
    properties: { Bucket: text("bucket"), PolicyDocument: policy("policy") }
  },
  "AWS::S3::AccessPoint": {
    type: "aws_s3_access_point",
    ref: "name",
    properties: { Bucket: text("bucket"), Name: text("name"), Policy: policy("policy") }
  },
  "AWS::DynamoDB::Table": {
    type: "aws_dynamodb_table",
    ref: "name",
    properties: { TableName: text("name"), Tags: tags },
    implied: [
      {
        having: "ResourcePolicy",
        type: "aws_dynamodb_resource_policy",
        owner: ["resource_arn", "arn"],
        properties: { ResourcePolicy: members({ PolicyDocument: policy("policy") }) }
      }
    ]
  },
  "AWS::ECR::Repository": {
    type: "aws_ecr_repository",
    ref: "name",
    properties: { RepositoryName: text("name"), Tags: tags },
    implied: [
      {
        having: "RepositoryPolicyText",
        type: "aws_ecr_repository_policy",
        owner: ["repository", "name"],
        properties: { RepositoryPolicyText: policy("policy") }
      }
    ]
  },
  "AWS::EFS::FileSystem": {
    type: "aws_efs_file_system",
    properties: { Encrypted: bool("encrypted"), FileSystemTags: tags, KmsKeyId: text("kms_key_id") },
    implied: [
      {
        having: "FileSystemPolicy",
        type: "aws_efs_file_system_policy",
        owner: ["file_system_id", "id"],
        properties: { FileSystemPolicy: policy("policy") }
      }
    ]
  },
  "AWS::OpenSearchService::Domain": {
    type: "aws_opensearch_domain",
    ref: "domain_name",
    properties: { AccessPolicies: policy("access_policies"), DomainName: text("domain_name"), Tags: tags }
  },
  "AWS::Logs::ResourcePolicy": {
    type: "aws_cloudwatch_log_resource_policy",
    ref: "policy_name",
    properties: { PolicyDocument: policy("policy_document"), PolicyName: text("policy_name") }
  },
  "AWS::SNS::Topic": {
    type: "aws_sns_topic",
    ref: "arn",
    attributes: { TopicArn: "arn", TopicName: "name" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), Tags: tags, TopicName: text("name") }
  },
  "AWS::SNS::TopicPolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), Topics: first("arn") }
  },
  "AWS::SNS::TopicInlinePolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), TopicArn: text("arn") }
  },
  "AWS::SQS::Queue": {
    type: "aws_sqs_queue",
    ref: "url",
    attributes: { QueueName: "name", QueueUrl: "url" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), QueueName: text("name"), Tags: tags }
  },
  "AWS::SQS::QueueInlinePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queue: text("queue_url") }
  },
  "AWS::SQS::QueuePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queues: first("queue_url") }
  }
};

// build/cloudformation/vocabulary/network.js
var RULE = {
  CidrIp: one("cidr_blocks"),
  CidrIpv6: one("ipv6_cidr_blocks"),
  Description: text("description"),
  FromPort: number("from_port"),
  IpProtocol: text("protocol"),
  ToPort: number("to_port")
};
var STANDALONE_RULE = {
  CidrIp: text("cidr_ipv4"),
  CidrIpv6: text("cidr_ipv6"),
  Description: text("description"),
  FromPort: number("from_port"),
  GroupId: text("security_group_id"),
  IpProtocol: text("ip_protocol"),
  ToPort: number("to_port")
};
var NETWORK_TYPES = {
  "AWS::EC2::VPC": {
    type: "aws_vpc",
    attributes: {
      VpcId: "id",
      DefaultSecurityGroup: "default_security_group_id",
      DefaultNetworkAcl: "default_network_acl_id"
    },
    properties: {
      CidrBlock: text("cidr_block"),
      EnableDnsHostnames: bool("enable_dns_hostnames"),
      EnableDnsSupport: bool("enable_dns_support"),
      InstanceTenancy: text("instance_tenancy"),
      Tags: tags
    }
  },
  "AWS::EC2::Subnet": {
    type: "aws_subnet",
    attributes: { SubnetId: "id" },
    properties: {
      AvailabilityZone: text("availability_zone"),
      CidrBlock: text("cidr_block"),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      MapPublicIpOnLaunch: bool("map_public_ip_on_launch"),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::RouteTable": {
    type: "aws_route_table",
    attributes: { RouteTableId: "id" },
    properties: { Tags: tags, VpcId: text("vpc_id") }
  },
  "AWS::EC2::SubnetRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), SubnetId: text("subnet_id") }
  },
  "AWS::EC2::GatewayRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), GatewayId: text("gateway_id") }
  },
  "AWS::EC2::Route": {
    type: "aws_route",
    properties: {
      CarrierGatewayId: text("carrier_gateway_id"),
      CoreNetworkArn: text("core_network_arn"),
      DestinationCidrBlock: text("destination_cidr_block"),
      DestinationIpv6CidrBlock: text("destination_ipv6_cidr_block"),
      DestinationPrefixListId: text("destination_prefix_list_id"),
      EgressOnlyInternetGatewayId: text("egress_only_gateway_id"),
      GatewayId: text("gateway_id"),
      LocalGatewayId: text("local_gateway_id"),
      NatGatewayId: text("nat_gateway_id"),
      NetworkInterfaceId: text("network_interface_id"),
      RouteTableId: text("route_table_id"),
      TransitGatewayId: text("transit_gateway_id"),
      VpcEndpointId: text("vpc_endpoint_id"),
      VpcPeeringConnectionId: text("vpc_peering_connection_id")
    }
  },
  "AWS::EC2::InternetGateway": {
    type: "aws_internet_gateway",
    attributes: { InternetGatewayId: "id" },
    properties: { Tags: tags }
  },
  "AWS::EC2::VPCGatewayAttachment": {
    type: "aws_internet_gateway_attachment",
    properties: {
      InternetGatewayId: text("internet_gateway_id"),
      VpcId: text("vpc_id"),
      VpnGatewayId: text("vpn_gateway_id")
    }
  },
  "AWS::EC2::VPNGateway": {
    type: "aws_vpn_gateway",
    attributes: { VPNGatewayId: "id" },
    properties: { AmazonSideAsn: text("amazon_side_asn"), Tags: tags }
  },
  "AWS::EC2::VPCEndpoint": {
    type: "aws_vpc_endpoint",
    properties: {
      PolicyDocument: policy("policy"),
      PrivateDnsEnabled: bool("private_dns_enabled"),
      RouteTableIds: texts("route_table_ids"),
      SecurityGroupIds: texts("security_group_ids"),
      ServiceName: text("service_name"),
      SubnetIds: texts("subnet_ids"),
      Tags: tags,
      VpcEndpointType: text("vpc_endpoint_type"),
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::NatGateway": {
    type: "aws_nat_gateway",
    attributes: { NatGatewayId: "id" },
    properties: {
      AllocationId: text("allocation_id"),
      ConnectivityType: text("connectivity_type"),
      SubnetId: text("subnet_id"),
      Tags: tags
    }
  },
  "AWS::EC2::SecurityGroup": {
    type: "aws_security_group",
    attributes: { GroupId: "id", Id: "id" },
    properties: {
      GroupDescription: text("description"),
      GroupName: text("name"),
      SecurityGroupEgress: blocks("egress", {
        ...RULE,
        DestinationPrefixListId: one("prefix_list_ids"),
        DestinationSecurityGroupId: one("security_groups")
      }),
      SecurityGroupIngress: blocks("ingress", {
        ...RULE,
        SourcePrefixListId: one("prefix_list_ids"),
        SourceSecurityGroupId: one("security_groups"),
        SourceSecurityGroupName: one("security_groups")
      }),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::SecurityGroupIngress": {
    type: "aws_vpc_security_group_ingress_rule",
    properties: {
      ...STANDALONE_RULE,
      GroupName: text("security_group_id"),
      SourcePrefixListId: text("prefix_list_id"),
      SourceSecurityGroupId: text("referenced_security_group_id"),
      SourceSecurityGroupName: text("referenced_security_group_id")
    }
  },
  "AWS::EC2::SecurityGroupEgress": {
    type: "aws_vpc_security_group_egress_rule",
    properties: {
      ...STANDALONE_RULE,
      DestinationPrefixListId: text("prefix_list_id"),
      DestinationSecurityGroupId: text("referenced_security_group_id")
    }
  },
  "AWS::EC2::PrefixList": {
    type: "aws_ec2_managed_prefix_list",
    attributes: { PrefixListId: "id" },
    properties: {
      AddressFamily: text("address_family"),
      Entries: blocks("entry", { Cidr: text("cidr"), Description: text("description") }),
      MaxEntries: number("max_entries"),
      PrefixListName: text("name"),
      Tags: tags
    }
  },
  "AWS::EC2::NetworkAcl": {
    type: "aws_network_acl",
    properties: { Tags: tags, VpcId: text("vpc_id") }
  },
  "AWS::EC2::NetworkAclEntry": {
    type: "aws_network_acl_rule",
    properties: {
      CidrBlock: text("cidr_block"),
      Egress: bool("egress"),
      Icmp: members({ Code: number("icmp_code"), Type: number("icmp_type") }),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      NetworkAclId: text("network_acl_id"),
      PortRange: members({ From: number("from_port"), To: number("to_port") }),
      Protocol: text("protocol"),
      RuleAction: text("rule_action"),
      RuleNumber: number("rule_number")
    }
  },
  "AWS::EC2::SubnetNetworkAclAssociation": {
    type: "aws_network_acl_association",
    properties: { NetworkAclId: text("network_acl_id"), SubnetId: text("subnet_id") }
  },
  "AWS::EC2::VPCPeeringConnection": {
    type: "aws_vpc_peering_connection",
    properties: {
      PeerOwnerId: text("peer_owner_id"),
      PeerRegion: text("peer_region"),
      PeerVpcId: text("peer_vpc_id"),
      Tags: tags,
      VpcId: text("vpc_id")
    }
  },
  "AWS::EC2::VPCEndpointService": {
    type: "aws_vpc_endpoint_service",
    properties: {
      AcceptanceRequired: bool("acceptance_required"),
      GatewayLoadBalancerArns: texts("gateway_load_balancer_arns"),
      NetworkLoadBalancerArns: texts("network_load_balancer_arns"),
      Tags: tags
    }
  },
  "AWS::EC2::FlowLog": {
    type: "aws_flow_log",
    properties: {
      DeliverLogsPermissionArn: text("iam_role_arn"),
      LogDestination: text("log_destination"),
      LogDestinationType: text("log_destination_type"),
      LogGroupName: text("log_group_name"),
      MaxAggregationInterval: number("max_aggregation_interval"),
      // The id of a VPC, unless ResourceType says of a subnet or an interface.
      ResourceId: text("vpc_id"),
      Tags: tags,
      TrafficType: text("traffic_type")
    }
  },
  "AWS::EC2::Instance": {
    type: "aws_instance",
    attributes: { InstanceId: "id", PrivateIp: "private_ip", PublicIp: "public_ip" },
    properties: {
      IamInstanceProfile: text("iam_instance_profile"),
      ImageId: text("ami"),
      InstanceType: text("instance_type"),
      KeyName: text("key_name"),
      SecurityGroupIds: texts("vpc_security_group_ids"),
      SecurityGroups: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags,
      UserData: text("user_data_base64")
    }
  }
};

// build/cloudformation/vocabulary/rds.js
var RESTORE = "restore_to_point_in_time";
var MASTER_SECRET = "master_user_secret.0.secret_arn";
var INSTANCE = {
  ApplyImmediately: bool("apply_immediately"),
  AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
  AvailabilityZone: text("availability_zone"),
  CACertificateIdentifier: text("ca_cert_identifier"),
  CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
  CustomIAMInstanceProfile: text("custom_iam_instance_profile"),
  DBInstanceClass: text("instance_class"),
  DBInstanceIdentifier: text("identifier"),
  DBSubnetGroupName: text("db_subnet_group_name"),
  EnablePerformanceInsights: offByDefault("performance_insights_enabled"),
  Engine: text("engine"),
  EngineVersion: text("engine_version"),
  MonitoringInterval: number("monitoring_interval"),
  MonitoringRoleArn: text("monitoring_role_arn"),
  PerformanceInsightsKMSKeyId: text("performance_insights_kms_key_id"),
  PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
  PubliclyAccessible: bool("publicly_accessible"),
  Tags: tags
};
var INSTANCE_ATTRIBUTES = {
  "CertificateDetails.CAIdentifier": "ca_cert_identifier",
  DBInstanceArn: "arn",
  "Endpoint.Address": "address",
  "Endpoint.HostedZoneId": "hosted_zone_id",
  "Endpoint.Port": "port",
  "MasterUserSecret.SecretArn": MASTER_SECRET
};
var MEMBER = {
  type: "aws_rds_cluster_instance",
  ref: "identifier",
  attributes: { ...INSTANCE_ATTRIBUTES, DbiResourceId: "dbi_resource_id", "Endpoint.Address": "endpoint" },
  properties: {
    ...INSTANCE,
    DBClusterIdentifier: text("cluster_identifier"),
    DBParameterGroupName: text("db_parameter_group_name"),
    PreferredBackupWindow: text("preferred_backup_window"),
    PreferredMaintenanceWindow: text("preferred_maintenance_window"),
    PromotionTier: number("promotion_tier")
  }
};
var DB_INSTANCE = {
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
      properties: { FeatureName: text("feature_name"), RoleArn: text("role_arn") }
    },
    {
      having: "AutomaticBackupReplicationRegion",
      type: "aws_db_instance_automated_backups_replication",
      owner: ["source_db_instance_arn", "arn"],
      properties: {
        AutomaticBackupReplicationKmsKeyId: text("kms_key_id"),
        AutomaticBackupReplicationRetentionPeriod: number("retention_period")
      }
    }
  ],
  properties: {
    ...INSTANCE,
    AllocatedStorage: number("allocated_storage"),
    AllowMajorVersionUpgrade: bool("allow_major_version_upgrade"),
    BackupRetentionPeriod: number("backup_retention_period"),
    BackupTarget: text("backup_target"),
    CharacterSetName: text("character_set_name"),
    DatabaseInsightsMode: text("database_insights_mode"),
    DBClusterIdentifier: text("cluster_identifier"),
    DBName: text("db_name"),
    DBParameterGroupName: text("parameter_group_name"),
    DBSnapshotIdentifier: text("snapshot_identifier"),
    DBClusterSnapshotIdentifier: text("snapshot_identifier"),
    DedicatedLogVolume: bool("dedicated_log_volume"),
    DeleteAutomatedBackups: bool("delete_automated_backups"),
    DeletionProtection: offByDefault("deletion_protection"),
    Domain: text("domain"),
    DomainAuthSecretArn: text("domain_auth_secret_arn"),
    DomainDnsIps: texts("domain_dns_ips"),
    DomainFqdn: text("domain_fqdn"),
    DomainIAMRoleName: text("domain_iam_role_name"),
    DomainOu: text("domain_ou"),
    EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
    EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
    EngineLifecycleSupport: text("engine_lifecycle_support"),
    Iops: number("iops"),
    KmsKeyId: text("kms_key_id"),
    LicenseModel: text("license_model"),
    ManageMasterUserPassword: offByDefault("manage_master_user_password"),
    MasterUsername: text("username"),
    MasterUserPassword: text("password"),
    MasterUserSecret: members({ KmsKeyId: text("master_user_secret_kms_key_id") }),
    MaxAllocatedStorage: number("max_allocated_storage"),
    MultiAZ: offByDefault("multi_az"),
    NcharCharacterSetName: text("nchar_character_set_name"),
    NetworkType: text("network_type"),
    OptionGroupName: text("option_group_name"),
    Port: number("port"),
    PreferredBackupWindow: text("backup_window"),
    PreferredMaintenanceWindow: text("maintenance_window"),
    ReplicaMode: text("replica_mode"),
    RestoreTime: inside(RESTORE, text("restore_time")),
    SourceDBInstanceAutomatedBackupsArn: inside(RESTORE, text("source_db_instance_automated_backups_arn")),
    SourceDBInstanceIdentifier: text("replicate_source_db"),
    SourceDBClusterIdentifier: text("replicate_source_db"),
    SourceDbiResourceId: inside(RESTORE, text("source_dbi_resource_id")),
    SourceRegion: text("source_region"),
    StorageEncrypted: offByDefault("storage_encrypted"),
    StorageThroughput: number("storage_throughput"),
    StorageType: text("storage_type"),
    Timezone: text("timezone"),
    UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
    VPCSecurityGroups: texts("vpc_security_group_ids")
  }
};
var DB_CLUSTER = {
  type: "aws_rds_cluster",
  ref: "cluster_identifier",
  attributes: {
    DBClusterArn: "arn",
    DBClusterResourceId: "cluster_resource_id",
    "Endpoint.Address": "endpoint",
    "Endpoint.Port": "port",
    "ReadEndpoint.Address": "reader_endpoint",
    "MasterUserSecret.SecretArn": MASTER_SECRET
  },
  deletionPolicy: "Snapshot",
  properties: {
    AllocatedStorage: number("allocated_storage"),
    AssociatedRoles: pluck("iam_roles", "RoleArn"),
    AutoMinorVersionUpgrade: onByDefault("auto_minor_version_upgrade"),
    AvailabilityZones: texts("availability_zones"),
    BacktrackWindow: number("backtrack_window"),
    BackupRetentionPeriod: number("backup_retention_period"),
    ClusterScalabilityType: text("cluster_scalability_type"),
    CopyTagsToSnapshot: offByDefault("copy_tags_to_snapshot"),
    DatabaseInsightsMode: text("database_insights_mode"),
    DatabaseName: text("database_name"),
    DBClusterIdentifier: text("cluster_identifier"),
    DBClusterInstanceClass: text("db_cluster_instance_class"),
    DBClusterParameterGroupName: text("db_cluster_parameter_group_name"),
    DBInstanceParameterGroupName: text("db_instance_parameter_group_name"),
    DBSubnetGroupName: text("db_subnet_group_name"),
    DBSystemId: text("db_system_id"),
    DeleteAutomatedBackups: bool("delete_automated_backups"),
    DeletionProtection: offByDefault("deletion_protection"),
    Domain: text("domain"),
    DomainIAMRoleName: text("domain_iam_role_name"),
    EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
    EnableGlobalWriteForwarding: bool("enable_global_write_forwarding"),
    EnableHttpEndpoint: offByDefault("enable_http_endpoint"),
    EnableIAMDatabaseAuthentication: offByDefault("iam_database_authentication_enabled"),
    EnableLocalWriteForwarding: bool("enable_local_write_forwarding"),
    Engine: text("engine"),
    EngineLifecycleSupport: text("engine_lifecycle_support"),
    EngineMode: text("engine_mode"),
    EngineVersion: text("engine_version"),
    GlobalClusterIdentifier: text("global_cluster_identifier"),
    Iops: number("iops"),
    KmsKeyId: text("kms_key_id"),
    ManageMasterUserPassword: offByDefault("manage_master_user_password"),
    MasterUsername: text("master_username"),
    MasterUserPassword: text("master_password"),
    MasterUserSecret: members({ KmsKeyId: text("master_user_secret_kms_key_id") }),
    MonitoringInterval: number("monitoring_interval"),
    MonitoringRoleArn: text("monitoring_role_arn"),
    NetworkType: text("network_type"),
    PerformanceInsightsEnabled: offByDefault("performance_insights_enabled"),
    PerformanceInsightsKmsKeyId: text("performance_insights_kms_key_id"),
    PerformanceInsightsRetentionPeriod: number("performance_insights_retention_period"),
    Port: number("port"),
    PreferredBackupWindow: text("preferred_backup_window"),
    PreferredMaintenanceWindow: text("preferred_maintenance_window"),
    ReplicationSourceIdentifier: text("replication_source_identifier"),
    RestoreToTime: inside(RESTORE, text("restore_to_time")),
    RestoreType: inside(RESTORE, text("restore_type")),
    ScalingConfiguration: blocks("scaling_configuration", {
      AutoPause: bool("auto_pause"),
      MaxCapacity: number("max_capacity"),
      MinCapacity: number("min_capacity"),
      SecondsBeforeTimeout: number("seconds_before_timeout"),
      SecondsUntilAutoPause: number("seconds_until_auto_pause"),
      TimeoutAction: text("timeout_action")
    }),
    ServerlessV2ScalingConfiguration: blocks("serverlessv2_scaling_configuration", {
      MaxCapacity: number("max_capacity"),
      MinCapacity: number("min_capacity"),
      SecondsUntilAutoPause: number("seconds_until_auto_pause")
    }),
    SnapshotIdentifier: text("snapshot_identifier"),
    SourceDBClusterIdentifier: inside(RESTORE, text("source_cluster_identifier")),
    SourceDbClusterResourceId: inside(RESTORE, text("source_cluster_resource_id")),
    SourceRegion: text("source_region"),
    PubliclyAccessible: flag,
    StorageEncrypted: offByDefault("storage_encrypted"),
    StorageType: text("storage_type"),
    Tags: tags,
    UseLatestRestorableTime: inside(RESTORE, bool("use_latest_restorable_time")),
    VpcSecurityGroupIds: texts("vpc_security_group_ids")
  }
};
var PROXY = {
  type: "aws_db_proxy",
  ref: "name",
  attributes: { DBProxyArn: "arn" },
  properties: {
    Auth: blocks("auth", {
      AuthScheme: text("auth_scheme"),
      ClientPasswordAuthType: text("client_password_auth_type"),
      Description: text("description"),
      IAMAuth: text("iam_auth"),
      SecretArn: text("secret_arn"),
      UserName: text("username")
    }),
    DBProxyName: text("name"),
    DebugLogging: offByDefault("debug_logging"),
    DefaultAuthScheme: text("default_auth_scheme"),
    EndpointNetworkType: text("endpoint_network_type"),
    EngineFamily: text("engine_family"),
    IdleClientTimeout: number("idle_client_timeout"),
    RequireTLS: offByDefault("require_tls"),
    RoleArn: text("role_arn"),
    Tags: tags,
    TargetConnectionNetworkType: text("target_connection_network_type"),
    VpcSecurityGroupIds: texts("vpc_security_group_ids"),
    VpcSubnetIds: texts("vpc_subnet_ids")
  }
};
var PROXY_TARGET_GROUP = {
  type: "aws_db_proxy_default_target_group",
  ref: "arn",
  attributes: { TargetGroupArn: "arn" },
  properties: {
    ConnectionPoolConfigurationInfo: blocks("connection_pool_config", {
      ConnectionBorrowTimeout: number("connection_borrow_timeout"),
      InitQuery: text("init_query"),
      MaxConnectionsPercent: number("max_connections_percent"),
      MaxIdleConnectionsPercent: number("max_idle_connections_percent"),
      SessionPinningFilters: texts("session_pinning_filters")
    }),
    DBClusterIdentifiers: texts("db_cluster_identifiers"),
    DBInstanceIdentifiers: texts("db_instance_identifiers"),
    DBProxyName: text("db_proxy_name"),
    TargetGroupName: text("name")
  }
};
var RDS_TYPES = {
  "AWS::RDS::DBInstance": DB_INSTANCE,
  "AWS::RDS::DBCluster": DB_CLUSTER,
  "AWS::RDS::DBProxy": PROXY,
  "AWS::RDS::DBProxyTargetGroup": PROXY_TARGET_GROUP,
  "AWS::RDS::DBProxyEndpoint": {
    type: "aws_db_proxy_endpoint",
    ref: "db_proxy_endpoint_name",
    attributes: { DBProxyEndpointArn: "arn" },
    properties: {
      DBProxyEndpointName: text("db_proxy_endpoint_name"),
      DBProxyName: text("db_proxy_name"),
      Tags: tags,
      TargetRole: text("target_role"),
      VpcSecurityGroupIds: texts("vpc_security_group_ids"),
      VpcSubnetIds: texts("vpc_subnet_ids")
    }
  },
  "AWS::RDS::DBParameterGroup": {
    type: "aws_db_parameter_group",
    ref: "name",
    properties: {
      DBParameterGroupName: text("name"),
      Description: text("description"),
      Family: text("family"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::RDS::DBClusterParameterGroup": {
    type: "aws_rds_cluster_parameter_group",
    ref: "name",
    properties: {
      DBClusterParameterGroupName: text("name"),
      Description: text("description"),
      Family: text("family"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::RDS::OptionGroup": {
    type: "aws_db_option_group",
    ref: "name",
    properties: {
      EngineName: text("engine_name"),
      MajorEngineVersion: text("major_engine_version"),
      OptionConfigurations: blocks("option", {
        DBSecurityGroupMemberships: texts("db_security_group_memberships"),
        OptionName: text("option_name"),
        OptionSettings: blocks("option_settings", { Name: text("name"), Value: text("value") }),
        OptionVersion: text("version"),
        Port: number("port"),
        VpcSecurityGroupMemberships: texts("vpc_security_group_memberships")
      }),
      OptionGroupDescription: text("option_group_description"),
      OptionGroupName: text("name"),
      Tags: tags
    }
  },
  "AWS::RDS::DBSubnetGroup": {
    type: "aws_db_subnet_group",
    ref: "name",
    properties: {
      DBSubnetGroupDescription: text("description"),
      DBSubnetGroupName: text("name"),
      SubnetIds: texts("subnet_ids"),
      Tags: tags
    }
  },
  "AWS::RDS::GlobalCluster": {
    type: "aws_rds_global_cluster",
    ref: "global_cluster_identifier",
    attributes: { "GlobalEndpoint.Address": "endpoint" },
    properties: {
      DeletionProtection: offByDefault("deletion_protection"),
      Engine: text("engine"),
      EngineLifecycleSupport: text("engine_lifecycle_support"),
      EngineVersion: text("engine_version"),
      GlobalClusterIdentifier: text("global_cluster_identifier"),
      SourceDBClusterIdentifier: text("source_db_cluster_identifier"),
      StorageEncrypted: offByDefault("storage_encrypted"),
      Tags: tags
    }
  },
  "AWS::RDS::EventSubscription": {
    type: "aws_db_event_subscription",
    ref: "name",
    properties: {
      Enabled: bool("enabled"),
      EventCategories: texts("event_categories"),
      SnsTopicArn: text("sns_topic"),
      SourceIds: texts("source_ids"),
      SourceType: text("source_type"),
      SubscriptionName: text("name"),
      Tags: tags
    }
  },
  "AWS::RDS::DBSecurityGroup": {
    type: "aws_db_security_group",
    ref: "name",
    properties: {
      DBSecurityGroupIngress: blocks("ingress", {
        CIDRIP: text("cidr"),
        EC2SecurityGroupId: text("security_group_id"),
        EC2SecurityGroupName: text("security_group_name"),
        EC2SecurityGroupOwnerId: text("security_group_owner_id")
      }),
      GroupDescription: text("description"),
      Tags: tags
    }
  },
  "AWS::RDS::DBShardGroup": {
    type: "aws_rds_shard_group",
    ref: "db_shard_group_identifier",
    properties: {
      ComputeRedundancy: number("compute_redundancy"),
      DBClusterIdentifier: text("db_cluster_identifier"),
      DBShardGroupIdentifier: text("db_shard_group_identifier"),
      MaxACU: number("max_acu"),
      MinACU: number("min_acu"),
      PubliclyAccessible: bool("publicly_accessible"),
      Tags: tags
    }
  }
};

// build/cloudformation/vocabulary/workload.js
var FUNCTION = {
  Architectures: texts("architectures"),
  Description: text("description"),
  Environment: blocks("environment", { Variables: pairs("variables") }),
  FunctionName: text("function_name"),
  Handler: text("handler"),
  KmsKeyArn: text("kms_key_arn"),
  Layers: texts("layers"),
  MemorySize: number("memory_size"),
  PackageType: text("package_type"),
  ReservedConcurrentExecutions: number("reserved_concurrent_executions"),
  Role: text("role"),
  Runtime: text("runtime"),
  Tags: tags,
  Timeout: number("timeout"),
  VpcConfig: blocks("vpc_config", {
    Ipv6AllowedForDualStack: bool("ipv6_allowed_for_dual_stack"),
    SecurityGroupIds: texts("security_group_ids"),
    SubnetIds: texts("subnet_ids")
  })
};
var LAMBDA = {
  type: "aws_lambda_function",
  ref: "function_name",
  properties: { ...FUNCTION, TracingConfig: blocks("tracing_config", { Mode: text("mode") }) }
};
var CLUSTER = {
  AvailabilityZones: texts("availability_zones"),
  BackupRetentionPeriod: number("backup_retention_period"),
  CopyTagsToSnapshot: bool("copy_tags_to_snapshot"),
  DBClusterIdentifier: text("cluster_identifier"),
  DBSubnetGroupName: text("db_subnet_group_name"),
  DeletionProtection: bool("deletion_protection"),
  EngineVersion: text("engine_version"),
  KmsKeyId: text("kms_key_id"),
  PreferredBackupWindow: text("preferred_backup_window"),
  PreferredMaintenanceWindow: text("preferred_maintenance_window"),
  SnapshotIdentifier: text("snapshot_identifier"),
  StorageEncrypted: bool("storage_encrypted"),
  StorageType: text("storage_type"),
  Tags: tags,
  VpcSecurityGroupIds: texts("vpc_security_group_ids")
};
var MEMBER2 = {
  AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
  AvailabilityZone: text("availability_zone"),
  DBClusterIdentifier: text("cluster_identifier"),
  DBInstanceClass: text("instance_class"),
  DBInstanceIdentifier: text("identifier"),
  PreferredMaintenanceWindow: text("preferred_maintenance_window"),
  Tags: tags
};
var SECRET = members({
  SecretsManagerAccessRoleArn: text("secrets_manager_access_role_arn"),
  SecretsManagerSecretId: text("secrets_manager_arn")
});
var WORKLOAD_TYPES = {
  "AWS::Lambda::Function": LAMBDA,
  "AWS::Serverless::Function": {
    ...LAMBDA,
    // The version or alias that SAM publishes.
    attributes: { Alias: "qualified_arn", Version: "qualified_arn" },
    properties: { ...FUNCTION, Tags: pairs("tags"), Tracing: inside("tracing_config", text("mode")) },
    implied: [
      {
        having: "FunctionUrlConfig",
        type: "aws_lambda_function_url",
        owner: ["function_name", "function_name"],
        properties: {
          FunctionUrlConfig: members({ AuthType: text("authorization_type"), InvokeMode: text("invoke_mode") })
        }
      }
    ]
  },
  "AWS::Lambda::Alias": {
    type: "aws_lambda_alias",
    standsFor: "FunctionName",
    properties: { FunctionName: text("function_name"), FunctionVersion: text("function_version"), Name: text("name") }
  },
  "AWS::Lambda::Version": {
    type: "AWS::Lambda::Version",
    standsFor: "FunctionName",
    properties: { FunctionName: text("FunctionName") }
  },
  "AWS::Lambda::Permission": {
    type: "aws_lambda_permission",
    properties: {
      Action: text("action"),
      FunctionName: text("function_name"),
      FunctionUrlAuthType: text("function_url_auth_type"),
      Principal: text("principal"),
      PrincipalOrgID: text("principal_org_id"),
      SourceAccount: text("source_account"),
      SourceArn: text("source_arn")
    }
  },
  "AWS::Lambda::Url": {
    type: "aws_lambda_function_url",
    properties: {
      AuthType: text("authorization_type"),
      Qualifier: text("qualifier"),
      TargetFunctionArn: text("function_name")
    }
  },
  "AWS::Logs::LogGroup": {
    type: "aws_cloudwatch_log_group",
    ref: "name",
    properties: {
      KmsKeyId: text("kms_key_id"),
      LogGroupClass: text("log_group_class"),
      LogGroupName: text("name"),
      RetentionInDays: number("retention_in_days"),
      Tags: tags
    }
  },
  "AWS::Logs::MetricFilter": {
    type: "aws_cloudwatch_log_metric_filter",
    properties: {
      FilterName: text("name"),
      FilterPattern: text("pattern"),
      LogGroupName: text("log_group_name"),
      MetricTransformations: blocks("metric_transformation", {
        DefaultValue: text("default_value"),
        MetricName: text("name"),
        MetricNamespace: text("namespace"),
        MetricValue: text("value")
      })
    }
  },
  "AWS::CloudWatch::Alarm": {
    type: "aws_cloudwatch_metric_alarm",
    ref: "alarm_name",
    properties: {
      ActionsEnabled: bool("actions_enabled"),
      AlarmActions: texts("alarm_actions"),
      AlarmName: text("alarm_name"),
      ComparisonOperator: text("comparison_operator"),
      Dimensions: pairs("dimensions"),
      EvaluationPeriods: number("evaluation_periods"),
      ExtendedStatistic: text("extended_statistic"),
      Metrics: blocks("metric_query", {
        AccountId: text("account_id"),
        Expression: text("expression"),
        Id: text("id"),
        Label: text("label"),
        MetricStat: blocks("metric", {
          Metric: members({
            Dimensions: pairs("dimensions"),
            MetricName: text("metric_name"),
            Namespace: text("namespace")
          }),
          Period: number("period"),
          Stat: text("stat"),
          Unit: text("unit")
        }),
        Period: number("period"),
        ReturnData: bool("return_data")
      }),
      MetricName: text("metric_name"),
      Namespace: text("namespace"),
      Period: number("period"),
      Statistic: text("statistic"),
      Threshold: number("threshold"),
      ThresholdMetricId: text("threshold_metric_id"),
      TreatMissingData: text("treat_missing_data")
    }
  },
  "AWS::Logs::SubscriptionFilter": {
    type: "aws_cloudwatch_log_subscription_filter",
    ref: "name",
    properties: {
      DestinationArn: text("destination_arn"),
      FilterName: text("name"),
      FilterPattern: text("filter_pattern"),
      LogGroupName: text("log_group_name"),
      RoleArn: text("role_arn")
    }
  },
  "AWS::Events::Rule": {
    type: "aws_cloudwatch_event_rule",
    ref: "name",
    properties: {
      Description: text("description"),
      EventBusName: text("event_bus_name"),
      EventPattern: policy("event_pattern"),
      Name: text("name"),
      ScheduleExpression: text("schedule_expression"),
      State: text("state")
    }
  },
  "AWS::CloudTrail::Trail": {
    type: "aws_cloudtrail",
    ref: "name",
    properties: {
      CloudWatchLogsLogGroupArn: text("cloud_watch_logs_group_arn"),
      CloudWatchLogsRoleArn: text("cloud_watch_logs_role_arn"),
      EnableLogFileValidation: bool("enable_log_file_validation"),
      IsLogging: bool("enable_logging"),
      IsMultiRegionTrail: bool("is_multi_region_trail"),
      IsOrganizationTrail: bool("is_organization_trail"),
      KMSKeyId: text("kms_key_id"),
      S3BucketName: text("s3_bucket_name"),
      Tags: tags,
      TrailName: text("name")
    }
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
        properties: { Name: text("name"), Status: text("status") }
      }
    ]
  },
  "AWS::DMS::ReplicationInstance": {
    type: "aws_dms_replication_instance",
    attributes: { ReplicationInstanceArn: "replication_instance_arn" },
    ref: "replication_instance_arn",
    properties: {
      AllocatedStorage: number("allocated_storage"),
      AutoMinorVersionUpgrade: bool("auto_minor_version_upgrade"),
      EngineVersion: text("engine_version"),
      KmsKeyId: text("kms_key_arn"),
      MultiAZ: bool("multi_az"),
      PubliclyAccessible: bool("publicly_accessible"),
      ReplicationInstanceClass: text("replication_instance_class"),
      ReplicationInstanceIdentifier: text("replication_instance_id"),
      ReplicationSubnetGroupIdentifier: text("replication_subnet_group_id"),
      Tags: tags,
      VpcSecurityGroupIds: texts("vpc_security_group_ids")
    }
  },
  "AWS::DMS::Endpoint": {
    type: "aws_dms_endpoint",
    ref: "endpoint_arn",
    properties: {
      CertificateArn: text("certificate_arn"),
      DocDbSettings: SECRET,
      IbmDb2Settings: SECRET,
      MicrosoftSqlServerSettings: SECRET,
      MongoDbSettings: SECRET,
      MySqlSettings: SECRET,
      OracleSettings: SECRET,
      PostgreSqlSettings: SECRET,
      RedshiftSettings: SECRET,
      SybaseSettings: SECRET,
      DatabaseName: text("database_name"),
      EndpointIdentifier: text("endpoint_id"),
      EndpointType: text("endpoint_type"),
      EngineName: text("engine_name"),
      ExtraConnectionAttributes: text("extra_connection_attributes"),
      KmsKeyId: text("kms_key_arn"),
      Password: text("password"),
      Port: number("port"),
      ServerName: text("server_name"),
      SslMode: text("ssl_mode"),
      Tags: tags,
      Username: text("username")
    }
  },
  "AWS::DocDB::DBCluster": {
    type: "aws_docdb_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
    properties: {
      ...CLUSTER,
      DBClusterParameterGroupName: text("db_cluster_parameter_group_name"),
      EnableCloudwatchLogsExports: texts("enabled_cloudwatch_logs_exports"),
      ManageMasterUserPassword: bool("manage_master_user_password"),
      MasterUsername: text("master_username"),
      MasterUserPassword: text("master_password"),
      Port: number("port")
    }
  },
  "AWS::DocDB::DBInstance": {
    type: "aws_docdb_cluster_instance",
    ref: "identifier",
    properties: { ...MEMBER2, CACertificateIdentifier: text("ca_cert_identifier") }
  },
  "AWS::DocDB::DBClusterParameterGroup": {
    type: "aws_docdb_cluster_parameter_group",
    ref: "name",
    properties: {
      Description: text("description"),
      Family: text("family"),
      Name: text("name"),
      Parameters: settings("parameter"),
      Tags: tags
    }
  },
  "AWS::Neptune::DBCluster": {
    type: "aws_neptune_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { ClusterResourceId: "cluster_resource_id", ReadEndpoint: "reader_endpoint" },
    properties: {
      ...CLUSTER,
      DBClusterParameterGroupName: text("neptune_cluster_parameter_group_name"),
      DBPort: number("port"),
      DBSubnetGroupName: text("neptune_subnet_group_name"),
      EnableCloudwatchLogsExports: texts("enable_cloudwatch_logs_exports"),
      IamAuthEnabled: bool("iam_database_authentication_enabled"),
      KmsKeyId: text("kms_key_arn")
    }
  },
  "AWS::Neptune::DBInstance": {
    type: "aws_neptune_cluster_instance",
    ref: "identifier",
    properties: { ...MEMBER2, PubliclyAccessible: bool("publicly_accessible") }
  },
  "AWS::Redshift::Cluster": {
    type: "aws_redshift_cluster",
    ref: "cluster_identifier",
    deletionPolicy: "Delete",
    attributes: { "Endpoint.Address": "dns_name", "Endpoint.Port": "port" },
    implied: [
      {
        having: "NamespaceResourcePolicy",
        type: "aws_redshift_resource_policy",
        owner: ["resource_arn", "arn"],
        properties: { NamespaceResourcePolicy: policy("policy") }
      }
    ],
    properties: {
      AutomatedSnapshotRetentionPeriod: number("automated_snapshot_retention_period"),
      ClusterIdentifier: text("cluster_identifier"),
      ClusterParameterGroupName: text("cluster_parameter_group_name"),
      ClusterSubnetGroupName: text("cluster_subnet_group_name"),
      ClusterType: text("cluster_type"),
      DBName: text("database_name"),
      Encrypted: bool("encrypted"),
      EnhancedVpcRouting: bool("enhanced_vpc_routing"),
      IamRoles: texts("iam_roles"),
      KmsKeyId: text("kms_key_id"),
      LoggingProperties: members({ BucketName: text("logging_bucket_name") }),
      ManageMasterPassword: bool("manage_master_password"),
      MasterUsername: text("master_username"),
      MasterUserPassword: text("master_password"),
      NodeType: text("node_type"),
      NumberOfNodes: number("number_of_nodes"),
      Port: number("port"),
      PubliclyAccessible: bool("publicly_accessible"),
      Tags: tags,
      VpcSecurityGroupIds: texts("vpc_security_group_ids")
    }
  }
};

// build/cloudformation/vocabulary.js
var TYPES = new Map([RDS_TYPES, NETWORK_TYPES, IDENTITY_TYPES, COMPUTE_TYPES, WORKLOAD_TYPES].flatMap((types) => Object.entries(types)));
function entryOf(type, has = () => false) {
  const entry = TYPES.get(type);
  return entry?.variant !== void 0 && has(entry.variant.having) ? entry.variant.entry : entry;
}
function attributeOf(entry, name) {
  if (name === void 0)
    return entry?.ref ?? "id";
  const known2 = entry?.attributes;
  if (known2 !== void 0 && Object.hasOwn(known2, name))
    return known2[name] ?? name;
  return entry === void 0 ? name : snakeCase(name);
}
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
var OF_THE_RESOURCE = {
  deletion_policy: "DeletionPolicy",
  update_replace_policy: "UpdateReplacePolicy",
  skip_final_snapshot: "DeletionPolicy",
  depends_on: "DependsOn"
};
var labelsByEntry = /* @__PURE__ */ new WeakMap();
function labelsOf(entry) {
  if (entry === void 0)
    return OF_THE_RESOURCE;
  let labels = labelsByEntry.get(entry);
  if (labels === void 0) {
    const found = { ...OF_THE_RESOURCE };
    label(entry.properties, "", "", found);
    labels = found;
    labelsByEntry.set(entry, labels);
  }
  return labels;
}
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
    else if (shape.kind === "flag")
      into[`${attributes}${snakeCase(name)}`] ??= source;
    else {
      const attribute = `${attributes}${shape.to}`;
      into[attribute] ??= source;
      if (shape.kind === "blocks")
        label(shape.properties, `${attribute}.`, `${source}.`, into);
    }
  }
}

export {
  known,
  unknown,
  oneOf,
  computed,
  isUnset,
  mayBeUnset,
  textOf,
  placed,
  partsOf,
  boundedText,
  isDynamicReference,
  concatenate,
  referencesOf,
  isSame,
  dataOf,
  reasonsIn,
  mentionsServiceFiles,
  readTemplate,
  readDocument,
  serviceTemplate,
  entryOf,
  attributeOf,
  labelsOf,
  labelsOfProperties
};
