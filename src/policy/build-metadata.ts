import { readBlock } from "./build-block.js";
import type { RuleError, RuleFolder } from "./build-layout.js";
import { FORMAT_NAMES, type Remediation } from "./remediation.js";
import { SEVERITIES, type RuleMetadata, type Severity } from "./result.js";
import type { RegoModule } from "./toolchain.js";

/** Terraform's spelling, or that of a CloudFormation type without counterpart. */
const RESOURCE_TYPE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$|^[A-Za-z0-9]+(?:::[A-Za-z0-9]+)+$/;
const PARAMETER_NAME = /^[a-z][a-z0-9_]*$/;
const FORMAT_KEYS: readonly string[] = Object.keys(FORMAT_NAMES);

/** The type of policies in JSON files of their own. */
const POLICY_FILE = "iam_policy_document";
const VERSION = /^\d+\.\d+\.\d+$/;

type Path = readonly string[];

/** A complaint about the METADATA: `path` leads to the key that it is about. */
interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** A value is accepted, or the reason says what it must be. */
interface Field {
  readonly required: boolean;
  readonly accepts: (value: unknown) => boolean;
  /** Completes "must be …". */
  readonly wants: string;
}

/** The keys of package METADATA that a rule has; OPA knows more of them, which would mean nothing here. */
const ANNOTATION_FIELDS: Readonly<Record<string, Field>> = {
  title: { required: true, accepts: isText, wants: "a sentence that says what is wrong" },
  description: { required: true, accepts: isText, wants: "sentences that say what can happen" },
  related_resources: {
    required: false,
    accepts: (value) => isListOf(value, isReference),
    wants: "a list of `ref: https://…`",
  },
  custom: {
    required: true,
    accepts: isObject,
    wants: "a mapping with at least severity, remediation, resources, since",
  },
};

const CUSTOM_FIELDS: Readonly<Record<string, Field>> = {
  severity: {
    required: true,
    accepts: (value) => SEVERITIES.some((severity) => severity === value),
    wants: `one of ${SEVERITIES.join(", ")}`,
  },
  remediation: {
    required: true,
    accepts: (value) => isText(value) || isByFormat(value),
    wants: `the edit or command that mends it, in words, or a mapping of ${FORMAT_KEYS.join(", ")} to such words`,
  },
  resources: {
    required: true,
    accepts: (value) => isListOf(value, isResourceType) && !isListOf(value, () => false),
    wants: "a list of at least one resource type such as aws_db_instance",
  },
  since: {
    required: true,
    accepts: (value) => typeof value === "string" && VERSION.test(value),
    wants: "the version of the pack that brought the rule, such as 1.4.0",
  },
  joins: {
    required: false,
    accepts: (value) => isListOf(value, isResourceType),
    wants: "a list of resource types that the rule reads besides those in resources",
  },
  iam: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.iam" },
  access: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.access" },
  base: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.base" },
  opt_in: { required: false, accepts: isBoolean, wants: "true or false: whether the rule is off unless asked for" },
  aliases: {
    required: false,
    accepts: (value) => isObject(value) && Object.values(value).every((ids) => isListOf(ids, isText)),
    wants: "a mapping of tools to lists of their ids, such as `checkov: [CKV_AWS_16]`",
  },
  parameters: {
    required: false,
    accepts: (value) => isObject(value) && Object.entries(value).every(isParameter),
    wants: "a mapping of names in snake_case to `description` and `default`",
  },
};

/**
 * Reads the METADATA of a rule's package.
 *
 * @param module what `inspect` says about `rule.rego`.
 */
export function readMetadata(
  rule: RuleFolder,
  module: RegoModule,
): { readonly metadata?: RuleMetadata; readonly errors: readonly RuleError[] } {
  const annotation = module.annotations.find((one) => one.scope === "package");
  if (annotation === undefined) {
    const message = "the rule has no METADATA";
    const remedy = "write a comment block that begins with `# METADATA` directly above `package`";
    return { errors: [{ ...module.packageAt, code: "metadata", message, remedy }] };
  }
  const block = readBlock(rule.file, rule.text, annotation.at.row);
  if (block.errors.length > 0) return { errors: block.errors };
  const { custom, ...outer } = block.value;
  const complaints = [
    ...checkFields(block.value, ANNOTATION_FIELDS, []),
    ...(isObject(custom) ? [...checkFields(custom, CUSTOM_FIELDS, ["custom"]), ...checkFormats(custom)] : []),
  ];
  if (complaints.length > 0 || !isObject(custom)) {
    return {
      errors: complaints.map(({ path, ...complaint }) => ({ ...block.locate(path), code: "metadata", ...complaint })),
    };
  }
  return { metadata: toMetadata(rule.id, outer, custom), errors: [] };
}

/** The values have been checked, so that the conversions are safe. */
function toMetadata(
  id: string,
  outer: Readonly<Record<string, unknown>>,
  custom: Readonly<Record<string, unknown>>,
): RuleMetadata {
  return {
    id,
    title: text(outer.title),
    description: text(outer.description),
    remediation: remediationOf(custom.remediation),
    severity: custom.severity as Severity,
    references: ((outer.related_resources ?? []) as { ref: string }[]).map(({ ref }) => ref),
    aliases: (custom.aliases ?? {}) as RuleMetadata["aliases"],
    resources: custom.resources as string[],
    joins: (custom.joins ?? []) as string[],
    iam: custom.iam === true,
    access: custom.access === true,
    base: custom.base === true,
    optIn: custom.opt_in === true,
    parameters: (custom.parameters ?? {}) as RuleMetadata["parameters"],
    since: text(custom.since),
  };
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  path: Path,
): Complaint[] {
  const known = Object.keys(fields).join(", ");
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({
      path: [...path, key],
      message: `METADATA has no ${[...path, key].join(".")}`,
      remedy: `remove it, or write one of ${known}`,
    }));
  const wrong = Object.entries(fields).flatMap(([key, field]) => {
    const name = [...path, key].join(".");
    const given = value[key];
    if (given === undefined || given === null) {
      return field.required ? [{ path, message: `METADATA lacks ${name}`, remedy: `add ${name}: ${field.wants}` }] : [];
    }
    if (field.accepts(given)) return [];
    return [{ path: [...path, key], message: `METADATA has a bad ${name}`, remedy: `it must be ${field.wants}` }];
  });
  return [...unknown, ...wrong];
}

/** A remediation in the words of each format leaves no reader without. */
function checkFormats({ remediation, resources }: Readonly<Record<string, unknown>>): Complaint[] {
  if (!isByFormat(remediation)) return [];
  const judgesPolicyFiles = Array.isArray(resources) && resources.includes(POLICY_FILE);
  return FORMAT_KEYS.filter(
    (format) => remediation[format] === undefined && (format !== "iam" || judgesPolicyFiles),
  ).map((format) => ({
    path: ["custom", "remediation"],
    message: `METADATA lacks custom.remediation.${format}`,
    remedy: `add ${format}: the edit that mends it in the words of such files; or write one text for all`,
  }));
}

function remediationOf(value: unknown): Remediation {
  return isByFormat(value)
    ? Object.fromEntries(Object.entries(value).map(([format, own]) => [format, text(own)]))
    : text(value);
}

function text(value: unknown): string {
  return String(value).trim();
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isByFormat(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.entries(value).every(([key, own]) => FORMAT_KEYS.includes(key) && isText(own));
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Nothing twice. */
function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts) && new Set(value).size === value.length;
}

function isResourceType(value: unknown): boolean {
  return typeof value === "string" && RESOURCE_TYPE.test(value);
}

function isReference(value: unknown): boolean {
  return isObject(value) && typeof value.ref === "string" && /^https:\/\/\S+$/.test(value.ref);
}

function isParameter([name, value]: readonly [string, unknown]): boolean {
  return (
    PARAMETER_NAME.test(name) &&
    isObject(value) &&
    isText(value.description) &&
    value.default !== undefined &&
    Object.keys(value).every((key) => key === "description" || key === "default")
  );
}
