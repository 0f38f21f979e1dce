import { parseDocument } from "yaml";

/** What a file of parameters says, or why it says nothing. */
export type ParametersFile =
  | { readonly kind: "parameters"; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: "problem"; readonly message: string };

const FORMS =
  'a list of {"ParameterKey", "ParameterValue"}, a list of "name=value", or a mapping, also under "Parameters"';

/**
 * Reads a file of parameters in one of the forms that deployments take: the list of the AWS CLI, the template configuration of
 * CodePipeline, or names and values; JSON or YAML.
 *
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/ (parameter overrides)
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 */
export function readParametersFile(text: string): ParametersFile {
  let content: unknown;
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) return { kind: "problem", message: error.message };
    content = document.toJS();
  } catch (error) {
    // Aliases that multiply, nesting that is too deep.
    return { kind: "problem", message: error instanceof Error ? error.message : String(error) };
  }
  const entries = Array.isArray(content) ? content.map(entryOf) : mappingOf(content);
  const parameters = new Map<string, string>();
  for (const [name, value] of entries ?? []) {
    const written = textOf(value);
    if (name === undefined || written === undefined) return { kind: "problem", message: `it has to be ${FORMS}` };
    parameters.set(name, written);
  }
  if (entries === undefined) return { kind: "problem", message: `it has to be ${FORMS}` };
  return { kind: "parameters", parameters: Object.fromEntries(parameters) };
}

type Entry = readonly [name: string | undefined, value: unknown];

function mappingOf(content: unknown): Entry[] | undefined {
  if (!isTable(content)) return undefined;
  return Object.entries(isTable(content.Parameters) ? content.Parameters : content);
}

function entryOf(item: unknown): Entry {
  if (typeof item === "string") {
    const equals = item.indexOf("=");
    return equals < 1 ? [undefined, undefined] : [item.slice(0, equals), item.slice(equals + 1)];
  }
  if (!isTable(item) || typeof item.ParameterKey !== "string") return [undefined, undefined];
  return [item.ParameterKey, item.ParameterValue];
}

/** Lists are given as texts with commas. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map(textOf);
  return items.includes(undefined) ? undefined : items.join(",");
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
