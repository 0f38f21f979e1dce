import type { DiagnosticSeverity } from "../graph/resource.js";
import type { Cause } from "../graph/value.js";
import { attributeOf, headerSpan, locate, type Declaration, type ModuleConfiguration } from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import { joinPath } from "./files.js";
import { literalText } from "./load.js";
import type { ModuleInstance } from "./model.js";
import { pathFrom, type Run } from "./run.js";
import { standInFor } from "./stand-ins/index.js";

/** Modules within modules; real configurations stay below five. */
const DEEPEST_MODULE = 32;

/** Whether a module source is a folder beside the calling module: https://developer.hashicorp.com/terraform/language/modules/sources */
export function isLocalSource(source: string): boolean {
  return /^\.\.?(?:[/\\]|$)/.test(source);
}

/** Why a module is not read. */
interface Missing {
  readonly code: "terraform-module-missing" | "terraform-module-cycle" | "terraform-module-depth";
  readonly severity: DiagnosticSeverity;
  readonly why: string;
}

/**
 * The configuration that a call uses. `undefined` when it cannot be read; why is reported: an error for what Terraform would
 * refuse, too, and a warning for a module that is somewhere else and was not downloaded.
 */
export function callTarget(module: ModuleInstance, call: Declaration): ModuleConfiguration | undefined {
  const { run } = module;
  const target = findModule(module, call);
  if ("why" in target) {
    const attribute = attributeOf(call.layers, "source");
    const span = attribute === undefined ? headerSpan(call) : locate(attribute);
    const message = `module "${call.name}" was not read, so what it makes is not judged: ${target.why}`;
    run.diagnose(target.code, target.severity, message, span);
    return undefined;
  }
  reportConfiguration(run, target);
  return target;
}

function findModule(module: ModuleInstance, call: Declaration): ModuleConfiguration | Missing {
  if (attributeOf(call.layers, "source") === undefined) return missing("error", "it has no source argument");
  const source = sourceOf(module, call);
  if (typeof source !== "string")
    return missing("warning", `its source is not known: ${source.map(({ reason }) => reason).join("; ")}`);
  const isLocal = isLocalSource(source);
  const folder = isLocal ? pathFrom(module.configuration.folder, source) : installedFolder(module, call.name, source);
  if (folder === undefined)
    return isLocal ? missing("error", `"${source}" is outside of the judged files`) : elsewhere(module, call, source);
  if (module.folders.includes(folder)) {
    const why = `it calls itself: ${[...module.folders, folder].join(" → ")}`;
    return { code: "terraform-module-cycle", severity: "error", why };
  }
  if (module.path.length >= DEEPEST_MODULE) {
    const why = `modules call each other more than ${DEEPEST_MODULE} levels deep; call it from a module above`;
    return { code: "terraform-module-depth", severity: "error", why };
  }
  return module.run.configuration(folder) ?? missing("error", `there are no configuration files in "${folder}"`);
}

/** A module that was not downloaded: some are known well enough to be judged by what they are called with. */
function elsewhere({ run }: ModuleInstance, call: Declaration, source: string): ModuleConfiguration | Missing {
  const standIn = standInFor(source, literalText(attributeOf(call.layers, "version")));
  if (standIn === undefined) {
    return missing("warning", `"${source}" is not in the judged files; run "terraform init" before to judge it, too`);
  }
  const message = `module "${call.name}" is judged by its arguments and the documented defaults of ${source}, which is not in the judged files`;
  run.diagnose("terraform-module-stand-in", "note", message, headerSpan(call));
  return standIn;
}

function missing(severity: DiagnosticSeverity, why: string): Missing {
  return { code: "terraform-module-missing", severity, why };
}

/** The source of a call, or why it is not known: OpenTofu and newer Terraform allow variables and locals in it. */
export function sourceOf(module: ModuleInstance, call: Declaration): string | readonly Cause[] {
  const attribute = attributeOf(call.layers, "source");
  const literal = literalText(attribute);
  if (attribute === undefined) return [];
  if (literal !== undefined) return literal;
  const value = evaluateExpression(attribute.node.expression, module.scopes(attribute.file), attribute.node);
  return value.kind === "string"
    ? value.value
    : value.kind === "unknown"
      ? value.because
      : [{ reason: "it is no text" }];
}

/** Where `terraform init` put the module of a call; `undefined` when it put another one there. */
function installedFolder(module: ModuleInstance, name: string, source: string): string | undefined {
  const { run } = module;
  const text = run.read(joinPath(run.root, ".terraform/modules/modules.json"));
  if (text === undefined) return undefined;
  const entry = manifest(text).get([...module.path, name].join("."));
  if (entry === undefined) return undefined;
  const [wanted, installed] = [registryAddress(source), registryAddress(entry.source)];
  const isOther = wanted !== undefined && installed !== undefined && wanted !== installed;
  return isOther ? undefined : pathFrom(run.root, entry.folder);
}

/** `namespace/name/provider` and a folder within, without the host; `undefined` for other kinds of sources. */
function registryAddress(source: string): string | undefined {
  return /^(?:[\w-]+(?:\.[\w-]+)+\/)?([\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?)$/.exec(source)?.[1];
}

interface Installed {
  readonly folder: string;
  readonly source: string;
}

const NO_MODULES: ReadonlyMap<string, Installed> = new Map();

/** What a modules manifest says by the path of calls. A file that is not one says nothing. */
function manifest(text: string): ReadonlyMap<string, Installed> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return NO_MODULES;
  }
  const modules = new Map<string, Installed>();
  if (typeof parsed !== "object" || parsed === null || !("Modules" in parsed) || !Array.isArray(parsed.Modules)) {
    return modules;
  }
  for (const entry of parsed.Modules as readonly unknown[]) {
    if (typeof entry !== "object" || entry === null || !("Key" in entry) || !("Dir" in entry)) continue;
    if (typeof entry.Key === "string" && typeof entry.Dir === "string") {
      // As Windows wrote them before Terraform settled on slashes.
      const folder = entry.Dir.replaceAll("\\", "/");
      modules.set(entry.Key, {
        folder,
        source: "Source" in entry && typeof entry.Source === "string" ? entry.Source : "",
      });
    }
  }
  return modules;
}

/** Reports what is wrong with the files of a module. */
export function reportConfiguration(run: Run, configuration: ModuleConfiguration): void {
  for (const { code, severity, message, span } of configuration.diagnostics)
    run.diagnose(code, severity, message, span);
}
