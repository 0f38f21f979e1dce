import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { nearestOf } from "../policy/select.js";
import type { RuleSetting } from "../policy/select.js";
import type { Span } from "../graph/span.js";
import { ConfigError, type Config, type RootSettings } from "./config.js";
import { configSchema, type ConfigFile } from "./schema.js";

type Path = readonly PropertyKey[];

/**
 * Reads a configuration file.
 *
 * @param name of the file, for messages
 * @throws ConfigError that names file, line and remedy of everything that is wrong
 */
export function readConfig(name: string, text: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new ConfigError(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`).join("\n"));
  }
  const content = document.toJS() as unknown;
  const checked = configSchema.safeParse(content ?? {});
  if (checked.success) return resolveConfig(checked.data, (path) => spanAt(document, path, name, lines));
  const place = (path: Path): string => at(offsetAt(document, path));
  throw new ConfigError(checked.error.issues.flatMap((issue) => describe(issue, place)).join("\n"));
}

/** The range of a node; a value that reaches to the next line ends there. */
function spanAt(document: ReturnType<typeof parseDocument>, path: Path, name: string, lines: LineCounter): Span {
  const node = document.getIn(path, true) as unknown;
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
  const [from, to] = [lines.linePos(start), lines.linePos(end)];
  return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
}

/** Where the deepest part of a path that exists starts. */
function offsetAt(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as unknown;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describe(issue: z.core.$ZodIssue, place: (path: Path) => string): string[] {
  const key = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((unknown) => {
      const nearest = nearestOf(unknown, knownKeys(issue.path));
      const hint = nearest === undefined ? `known are ${knownKeys(issue.path).join(", ")}` : `did you mean ${nearest}?`;
      return `${place([...issue.path, unknown])}: there is no setting ${[...issue.path, unknown].join(".")}; ${hint}`;
    });
  }
  if (issue.code === "invalid_union") {
    return [
      `${place(issue.path)}: ${key} is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of enabled, severity and parameters`,
    ];
  }
  return [`${place(issue.path)}: ${key === "" ? "the file" : key}: ${issue.message}`];
}

/** Keys that the schema knows at a path. */
function knownKeys(path: Path): string[] {
  const [section] = path;
  const shape = configSchema.shape as Record<string, { unwrap: () => unknown }>;
  if (section === undefined) return Object.keys(shape);
  if (section === "rules") return ["enabled", "severity", "parameters"];
  const inner = shape[String(section)]?.unwrap();
  return typeof inner === "object" && inner !== null && "shape" in inner ? Object.keys(inner.shape as object) : [];
}

function resolveConfig(file: ConfigFile, spanOf: (path: Path) => Span): Config {
  const { terraform, cloudformation, paths, packs } = file;
  const { parameters, account, region, partition } = cloudformation ?? {};
  return {
    ...(file["fail-on"] !== undefined && { failOn: file["fail-on"] }),
    ...(file["fail-on-incomplete"] !== undefined && { failOnIncomplete: file["fail-on-incomplete"] }),
    ...(file["warn-only"] !== undefined && { warnOnly: file["warn-only"] }),
    ...(paths !== undefined && { paths }),
    ...rootSettings(terraform ?? {}),
    roots: Object.entries(terraform?.roots ?? {}).map(([glob, settings]) => [glob, rootSettings(settings)] as const),
    cloudformation: {
      ...(parameters !== undefined && { parameters }),
      ...(account !== undefined && { account }),
      ...(region !== undefined && { region }),
      ...(partition !== undefined && { partition }),
    },
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    waivers: (file.waivers ?? []).map(({ path, ...waiver }, index) => ({
      ...waiver,
      ...(path !== undefined && { path }),
      span: spanOf(["waivers", index]),
    })),
    packs: packs ?? [],
  };
}

function rootSettings(settings: Omit<NonNullable<ConfigFile["terraform"]>, "roots">): RootSettings {
  return {
    ...(settings.workspace !== undefined && { workspace: settings.workspace }),
    varFiles: settings["var-files"] ?? [],
    variables: settings.variables ?? {},
  };
}

function ruleSetting(setting: NonNullable<ConfigFile["rules"]>[string]): RuleSetting {
  if (setting === "off") return { enabled: false };
  if (setting === "on") return { enabled: true };
  if (typeof setting === "string") return { enabled: true, severity: setting };
  const { enabled, severity, parameters } = setting;
  return {
    ...(enabled !== undefined && { enabled }),
    ...(severity !== undefined && { severity }),
    ...(parameters !== undefined && { params: parameters }),
  };
}
