import { createLineIndex } from "../../hcl/lines.js";
import { parseHcl } from "../../hcl/parser.js";
import type { ModuleConfiguration } from "../configuration.js";
import { loadModule } from "../load.js";
import { sourceFile } from "../origin.js";
import { CLOUDPOSSE_RDS } from "./cloudposse-rds.js";
import type { Inputs, StandIn } from "./definition.js";
import { RDS_AURORA } from "./rds-aurora.js";
import { RDS_GROUPS } from "./rds-groups.js";
import { RDS_INSTANCE } from "./rds-instance.js";
import { RDS_PROXY } from "./rds-proxy.js";
import { RDS } from "./rds.js";

const STAND_INS: readonly StandIn[] = [RDS, RDS_INSTANCE, ...RDS_GROUPS, RDS_AURORA, RDS_PROXY, CLOUDPOSSE_RDS];

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
  { name, repository, folder = "" }: StandIn,
): { readonly version: string | undefined } | undefined {
  const [address = "", query = ""] = source.split("?");
  const [place = "", inner = ""] = address.replace(/^(?:git::)?(?:[a-z]+:\/\/)?/, "").split("//");
  if (inner.replace(/\/$/, "") !== folder) return undefined;
  if (place.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "") === name) return { version };
  const isRepository = ["/", ":"].some((separator) =>
    place.replace(/\.git$/, "").endsWith(`github.com${separator}${repository}`),
  );
  return isRepository ? { version: /(?:^|&)ref=(?:refs\/)?(?:tags\/)?([^&]*)/.exec(query)?.[1] } : undefined;
}

/**
 * The greatest major version that constraints allow; `undefined` when they set no upper end. What is no version (a branch, a
 * commit) is no constraint.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function majorVersion(constraints: string | undefined): number | undefined {
  const majors = (constraints ?? "").split(",").flatMap((constraint) => {
    const [, operator = "", major, rest = ""] =
      /^\s*(<=|>=|~>|!=|=|<|>)?\s*v?(\d+)((?:\.\d+)*)(?:[-+][\w.+-]*)?\s*$/.exec(constraint) ?? [];
    if (major === undefined || operator === ">=" || operator === ">" || operator === "!=") return [];
    if (operator === "~>" && rest === "") return [];
    return [operator === "<" && /^[.0]*$/.test(rest) ? Number(major) - 1 : Number(major)];
  });
  return majors.length === 0 ? undefined : Math.min(...majors);
}

function configurationOf(standIn: StandIn, major: number | undefined): ModuleConfiguration {
  const older = (standIn.before ?? []).filter((change) => major !== undefined && major < change.major);
  const key = `${packagePath(standIn)} ${older.map((change) => change.major).join(" ")}`;
  let configuration = loaded.get(key);
  if (configuration === undefined) {
    const inputs = older.reduce((newer, { inputs: others }) => ({ ...newer, ...others }), standIn.inputs);
    configuration = load(standIn, inputs);
    loaded.set(key, configuration);
  }
  return configuration;
}

/** `terraform-aws-modules/rds/aws//modules/db_instance` */
function packagePath({ name, folder }: StandIn): string {
  return folder === undefined ? name : `${name}//${folder}`;
}

function load(standIn: StandIn, inputs: Inputs): ModuleConfiguration {
  const variables = Object.entries(inputs).map(
    // JSON without "${" is an expression of the language, too.
    ([name, value]) => `variable "${name}" {\n  default = ${JSON.stringify(value)}\n}\n`,
  );
  const required = standIn.required.map((name) => `variable "${name}" {\n}\n`);
  const text = [...required, ...variables, standIn.body].join("");
  const folder = SCHEME + packagePath(standIn);
  const { body } = parseHcl(text);
  const file = {
    ...sourceFile(folder, { text, lines: createLineIndex(text) }),
    body,
    comments: [],
    problems: [],
    diagnostics: [],
  };
  return { ...loadModule({ folder, primary: [file], override: [] }), standIn };
}
