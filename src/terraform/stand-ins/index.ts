import { createLineIndex } from "../../hcl/lines.js";
import { parseHcl } from "../../hcl/parser.js";
import type { ModuleConfiguration } from "../configuration.js";
import { loadModule } from "../load.js";
import { sourceFile } from "../origin.js";
import { CLOUDPOSSE_RDS } from "./cloudposse-rds.js";
import type { StandIn } from "./definition.js";
import { RDS_AURORA } from "./rds-aurora.js";
import { RDS } from "./rds.js";

const STAND_INS: readonly StandIn[] = [RDS, RDS_AURORA, CLOUDPOSSE_RDS];

/** The beginning of the paths of stand-ins: nothing in a tree has it. */
const SCHEME = "registry:";

const loaded = new Map<string, ModuleConfiguration>();

/**
 * The stand-in for a module source, in the version that the call asks for (the newest, when it leaves that open).
 * `undefined` when there is none for it.
 *
 * @param version the call's `version` argument
 */
export function standInFor(source: string, version: string | undefined): ModuleConfiguration | undefined {
  for (const standIn of STAND_INS) {
    const named = versionIn(source, version, standIn);
    if (named !== undefined) return configurationOf(standIn, majorVersion(named.version));
  }
  return undefined;
}

/** Whether a path is of a stand-in and not of the judged tree. */
export function isStandInPath(path: string): boolean {
  return path.startsWith(SCHEME);
}

/** What version a source names, when it names this module. */
function versionIn(
  source: string,
  version: string | undefined,
  { name, repository }: StandIn,
): { readonly version: string | undefined } | undefined {
  if (source.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "") === name) return { version };
  const [address = "", query = ""] = source.split("?");
  const isRepository = address.replace(/\.git$/, "").endsWith(`github.com/${repository}`);
  const isSsh = address.replace(/\.git$/, "").endsWith(`github.com:${repository}`);
  return isRepository || isSsh ? { version: /(?:^|&)ref=([^&]*)/.exec(query)?.[1] } : undefined;
}

/**
 * The greatest major version that constraints allow; `undefined` when they set no upper end.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function majorVersion(constraints: string | undefined): number | undefined {
  const majors = (constraints ?? "").split(",").flatMap((constraint) => {
    const [, operator = "", major, rest = ""] = /^\s*(<=|>=|~>|!=|=|<|>)?\s*v?(\d+)([\d.]*)/.exec(constraint) ?? [];
    if (major === undefined || operator === ">=" || operator === ">" || operator === "!=") return [];
    if (operator === "~>" && rest === "") return [];
    return [operator === "<" && /^[.0]*$/.test(rest) ? Number(major) - 1 : Number(major)];
  });
  return majors.length === 0 ? undefined : Math.min(...majors);
}

function configurationOf(standIn: StandIn, major: number | undefined): ModuleConfiguration {
  const older = (standIn.before ?? []).filter((change) => major !== undefined && major < change.major);
  const key = `${standIn.name} ${older.map((change) => change.major).join(" ")}`;
  let configuration = loaded.get(key);
  if (configuration === undefined) {
    configuration = load(
      standIn,
      Object.assign({}, standIn.inputs, ...older.map(({ inputs }) => inputs)) as StandIn["inputs"],
    );
    loaded.set(key, configuration);
  }
  return configuration;
}

function load(standIn: StandIn, inputs: StandIn["inputs"]): ModuleConfiguration {
  const variables = Object.entries(inputs).map(
    // JSON without "${" is an expression of the language, too.
    ([name, value]) => `variable "${name}" {\n  default = ${JSON.stringify(value)}\n}\n`,
  );
  const required = standIn.required.map((name) => `variable "${name}" {\n}\n`);
  const text = [...required, ...variables, standIn.body].join("");
  const folder = SCHEME + standIn.name;
  const { body } = parseHcl(text);
  const file = { ...sourceFile(folder, { text, lines: createLineIndex(text) }), body, diagnostics: [] };
  return { ...loadModule({ folder, primary: [file], override: [] }), standIn };
}
