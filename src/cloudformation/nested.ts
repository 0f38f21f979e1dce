import { posix } from "node:path";
import type { MapValue, Value } from "../graph/value.js";
import { textOf } from "./values.js";

/** The property that names the template of a nested stack, by resource type. */
const TEMPLATE_PROPERTY: Readonly<Record<string, string>> = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location",
};

/** Whether a text can contain nested stacks at all. */
export function mentionsNestedStacks(text: string): boolean {
  return Object.keys(TEMPLATE_PROPERTY).some((type) => text.includes(type));
}

/** A nested stack. */
export interface NestedStack {
  /** Its template, when that is a file by its name: relative to the judged root; begins with `../` when it is outside. */
  readonly path: string | undefined;
  /** What names the template. */
  readonly location: Value;
  /** Not evaluated. */
  readonly parameters: Value | undefined;
}

/**
 * The template that a resource nests; `undefined` when it nests none. It may be a file: before `aws cloudformation package`, paths relative to the template
 * stand where URLs will be; the CDK puts an expression there, and the path into the metadata.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html,
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.cloud_assembly_schema-readme.html
 *
 * @param from path of the template that has the resource
 * @param resource not evaluated
 * @param evaluate gives the value of the expression for the location
 */
export function nestedStackOf(
  from: string,
  resource: MapValue,
  evaluate: (expression: Value) => Value,
): NestedStack | undefined {
  const type = textOf(resource.entries.get("Type")) ?? "";
  const property = Object.hasOwn(TEMPLATE_PROPERTY, type) ? TEMPLATE_PROPERTY[type] : undefined;
  const properties = resource.entries.get("Properties");
  if (property === undefined || properties?.kind !== "map") return undefined;
  const expression = properties.entries.get(property);
  if (expression === undefined) return undefined;
  const location = evaluate(expression);
  const path = localPath(from, textOf(location)) ?? localPath(from, assetPath(resource, property));
  return { path, location, parameters: properties.entries.get("Parameters") };
}

function assetPath(resource: MapValue, property: string): string | undefined {
  const metadata = resource.entries.get("Metadata");
  if (metadata?.kind !== "map" || textOf(metadata.entries.get("aws:asset:property")) !== property) return undefined;
  return textOf(metadata.entries.get("aws:asset:path"));
}

/** A path of the tree; `undefined` for URLs and names of artifacts that are no files. */
function localPath(from: string, location: string | undefined): string | undefined {
  if (location === undefined || !/\.(?:json|ya?ml|template|cfn)$/i.test(location)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/")) return undefined;
  return posix.join(posix.dirname(from), location);
}
