import { readJson } from "../document/json.js";
import { readYaml } from "../document/yaml.js";
import type { Diagnostic } from "../graph/resource.js";
import type { MapValue, Value } from "../graph/value.js";
import { textOf } from "./values.js";

/** What a file says of parameters. */
export interface FileParameters {
  readonly parameters: Readonly<Record<string, string>>;
  /** Those that keep the value that the deployed stack has. */
  readonly previous: readonly string[];
}

/** What a file of parameters says, or why it says nothing. */
export type ParametersFile =
  ({ readonly kind: "parameters" } & FileParameters) | { readonly kind: "problem"; readonly message: string };

const FORMS =
  'a list of {"ParameterKey", "ParameterValue"}, a list of "name=value", or a mapping, also under "Parameters"';

/**
 * Reads a file of parameters in one of the forms that deployments take: the list of the AWS CLI, alone or in the input of a command,
 * the template configuration of CodePipeline, the deployment file of Git sync, or names and values; JSON or YAML. Values are the
 * texts that are written: `16.10` keeps its zero.
 *
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/ (parameter overrides)
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html
 */
export function readParametersFile(text: string): ParametersFile {
  const { value, diagnostics } = /^\uFEFF?\s*[[{]/.test(text) ? readJsonOrYaml(text) : readFirst(text);
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error !== undefined) {
    return { kind: "problem", message: `${error.message} (line ${error.span.startLine})` };
  }
  const entries = value === undefined ? undefined : entriesOf(value);
  const parameters = new Map<string, string>();
  const previous: string[] = [];
  for (const { name, value: written } of entries ?? [{}]) {
    if (name === undefined || written === undefined) return { kind: "problem", message: `it has to be ${FORMS}` };
    if (written === PREVIOUS) previous.push(name);
    else parameters.set(name, written);
  }
  return { kind: "parameters", parameters: Object.fromEntries(parameters), previous };
}

interface Read {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Collections of YAML may begin like JSON. */
function readJsonOrYaml(text: string): Read {
  const json = readJson("", text);
  if (!json.diagnostics.some(({ severity }) => severity === "error")) return json;
  const yaml = readFirst(text);
  return yaml.diagnostics.length === 0 ? yaml : json;
}

function readFirst(text: string): Read {
  const { documents, diagnostics } = readYaml("", text);
  return { value: documents[0], diagnostics };
}

const PREVIOUS = Symbol("UsePreviousValue");

interface Entry {
  readonly name?: string | undefined;
  readonly value?: string | typeof PREVIOUS | undefined;
}

function entriesOf(content: Value): readonly Entry[] | undefined {
  if (content.kind === "list") return content.items.map(entryOf);
  if (content.kind !== "map") return undefined;
  const section = content.entries.get("Parameters") ?? deploymentParameters(content);
  if (section?.kind === "list") return section.items.map(entryOf);
  const { entries } = section?.kind === "map" ? section : content;
  return [...entries].map(([name, value]) => ({ name, value: written(value) }));
}

/** Git sync names the template beside the parameters. */
function deploymentParameters({ entries }: MapValue): Value | undefined {
  return entries.has("template-file-path") ? entries.get("parameters") : undefined;
}

function entryOf(item: Value): Entry {
  if (item.kind === "known" && typeof item.value === "string") {
    const equals = item.value.indexOf("=");
    return equals < 1 ? {} : { name: item.value.slice(0, equals), value: item.value.slice(equals + 1) };
  }
  const key = item.kind === "map" ? item.entries.get("ParameterKey") : undefined;
  if (item.kind !== "map" || key?.kind !== "known" || typeof key.value !== "string") return {};
  const keeps = textOf(item.entries.get("UsePreviousValue"))?.toLowerCase() === "true";
  return { name: key.value, value: keeps ? PREVIOUS : written(item.entries.get("ParameterValue")) };
}

/** Lists are given as texts with commas. */
function written(value: Value | undefined): string | undefined {
  if (value?.kind !== "list") return textOf(value);
  const items = value.items.map(written);
  return items.includes(undefined) ? undefined : items.join(",");
}
