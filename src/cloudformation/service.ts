import { isUnset } from "../graph/known.js";
import type { MapValue, Value } from "../graph/value.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Include } from "./includes.js";
import type { Deployment } from "./pseudo-parameters.js";
import { functionResources } from "./service-functions.js";
import type { Labels } from "./service-roles.js";
import { stageIn, withVariables } from "./service-variables.js";
import { concatenate, membersOf, partsOf, textOf } from "./values.js";

/**
 * Services of the Serverless Framework.
 * https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
 */

/** What a service makes a template of. */
export interface ServiceTemplate {
  readonly sections: MapValue;
  /** Names in the file of what resources that it makes have, by logical id. */
  readonly labels: ReadonlyMap<string, Labels>;
  /** Values for its parameters. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** Where it deploys that. */
  readonly deployment: Deployment;
}

/** A service in a programming language. */
const PROGRAM = /(?:^|\/)serverless\.[cm]?[jt]s$/;

/** What is said of a service that is a program; `undefined` of other files. */
export function unreadService(path: string): Diagnostic | undefined {
  if (!PROGRAM.test(path)) return undefined;
  const message =
    "This service of the Serverless Framework is a program, which is not run: judge the template that `serverless package` writes";
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { code: "cloudformation-service-program", severity: "note", message, span };
}

/** Whether a document is a service; `undefined` where it is something else. */
function serviceIn(document: Value): MapValue | undefined {
  if (document.kind !== "map" || document.entries.has("Resources")) return undefined;
  return document.entries.has("service") && document.entries.has("provider") ? document : undefined;
}

/**
 * The template in the `resources` of a service, with nothing filled in: a map, or several that are merged.
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources
 */
export function writtenTemplate(document: Value): MapValue | undefined {
  const resources = serviceIn(document)?.entries.get("resources");
  return resources && { kind: "map", entries: sectionsIn(resources), span: resources.span };
}

/**
 * The template that a service makes: its resources, and those that the framework makes of its functions.
 *
 * @param path of the file
 * @param report takes what is not followed
 * @returns `undefined` for documents that are no services
 */
export function serviceTemplate(
  document: Value,
  path: string,
  include: Include,
  report: (diagnostic: Diagnostic) => void,
): ServiceTemplate | undefined {
  const written = serviceIn(document);
  if (written === undefined) return undefined;
  const service = withVariables(written, path, include);
  const { entries, span } = service;
  const resources = entries.get("resources");
  const sections = resources === undefined ? new Map<string, Value>() : sectionsIn(resources);
  const isOfAws = isAws(entries.get("provider"));
  reportUnread(service, isOfAws, report);
  const made = isOfAws
    ? functionResources(entries, report)
    : { resources: new Map<string, Value>(), labels: new Map<string, Labels>() };
  const extended = mergedMaps(made.resources, membersOf(sections.get("extensions")));
  const own = sections.get("Resources");
  const all = mergedMaps(extended, membersOf(own));
  sections.delete("extensions");
  if (all.size > 0) sections.set("Resources", { kind: "map", entries: all, span: own?.span ?? span });
  return {
    sections: { kind: "map", entries: sections, span: resources?.span ?? span },
    labels: made.labels,
    parameters: stackParameters(membersOf(entries.get("provider")).get("stackParameters")),
    deployment: isOfAws ? deploymentOf(entries) : {},
  };
}

function stackParameters(listed: Value | undefined): ReadonlyMap<string, Value> {
  const items = listed?.kind === "list" ? listed.items.map(membersOf) : [];
  return new Map(
    items.flatMap((item) => {
      const name = textOf(item.get("ParameterKey"));
      const value = item.get("ParameterValue");
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function isAws(provider: Value | undefined): boolean {
  return (textOf(provider) ?? textOf(membersOf(provider).get("name"))) === "aws";
}

function deploymentOf(service: ReadonlyMap<string, Value>): Deployment {
  const provider = service.get("provider");
  const members = membersOf(provider);
  const region = members.has("region") ? textOf(members.get("region")) : "us-east-1";
  const name = service.get("service");
  const stackName = members.get("stackName") ?? nameWithStage(name, provider);
  const stack = textOf(stackName);
  return { ...(region === undefined ? {} : { region }), ...(stack === undefined ? {} : { stackName: stack }) };
}

function nameWithStage(service: Value | undefined, provider: Value | undefined): Value | undefined {
  if (service === undefined) return undefined;
  return concatenate([...partsOf(service), "-", ...partsOf(stageIn(provider, service.span))], [], service.span);
}

/** The sections of a template that is written in one or several parts. */
function sectionsIn(resources: Value): Map<string, Value> {
  const sections = new Map<string, Value>();
  for (const part of resources.kind === "list" ? resources.items : [resources]) {
    for (const [name, section] of membersOf(part)) {
      const present = sections.get(name);
      sections.set(name, present === undefined ? section : merged(present, section, 1));
    }
  }
  return sections;
}

/** Resources over those of the same name, which they add to. */
function mergedMaps(under: ReadonlyMap<string, Value>, over: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const all = new Map(under);
  for (const [name, value] of over) {
    const present = all.get(name);
    all.set(name, present === undefined ? value : merged(present, value, DEEPEST));
  }
  return all;
}

/** As deep as resources are. */
const DEEPEST = 20;

function merged(under: Value, over: Value, depth: number): Value {
  if (under.kind !== "map" || over.kind !== "map") return isUnset(over) ? under : over;
  const entries = new Map(under.entries);
  for (const [name, value] of over.entries) {
    const present = entries.get(name);
    entries.set(name, present === undefined || depth === 0 ? value : merged(present, value, depth - 1));
  }
  const rest = [...(under.rest ?? []), ...(over.rest ?? [])];
  return { ...over, entries, ...(rest.length === 0 ? {} : { rest }) };
}

/** Says where whole sections, resources or functions should be and are not. */
function reportUnread({ entries }: MapValue, isOfAws: boolean, report: (diagnostic: Diagnostic) => void): void {
  const listed = (value: Value | undefined): readonly Value[] =>
    value === undefined ? [] : value.kind === "list" ? value.items : [value];
  const resources = listed(entries.get("resources"));
  const inResources = resources.flatMap((part) => {
    const section = membersOf(part).get("Resources");
    return section === undefined ? [] : [section, ...membersOf(section).values()];
  });
  const functions = isOfAws ? listed(entries.get("functions")) : [];
  const inFunctions = functions.flatMap((part) => [...membersOf(part).values()]);
  for (const place of [...resources, ...inResources, ...functions, ...inFunctions]) {
    if (place.kind !== "unknown") continue;
    const message = `What should be here is not judged: ${place.because[0]?.reason ?? "it is not known"}`;
    report({ code: "cloudformation-include", severity: "warning", message, span: place.span });
  }
}
