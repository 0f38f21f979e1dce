import { readFileSync } from "node:fs";
import { OpenAPIBackend } from "openapi-backend";
import type { Document } from "openapi-backend";

/** Which of GitHub's products: each has a description of its own. */
export type Flavor = "github.com" | "enterprise";

/** An operation of the description that a request is meant for. */
export interface MatchedOperation {
  readonly id: string;
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The path with its last parameter encoded, which the validator can split. */
  readonly path: string;
}

export interface Description {
  /** The operation for a request, `undefined` when there is none. */
  readonly match: (method: string, path: string) => MatchedOperation | undefined;
  /** What is wrong with a request, or `[]`. */
  readonly checkRequest: (
    operation: MatchedOperation,
    request: { readonly method: string; readonly query: Readonly<Record<string, string>>; readonly body: unknown },
  ) => readonly string[];
  /** What is wrong with an answer, or `[]`. */
  readonly checkResponse: (operation: MatchedOperation, status: number, body: unknown) => readonly string[];
}

const FILES: Readonly<Record<Flavor, string>> = { "github.com": "api.github.com", enterprise: "ghes-3.19" };

const loaded = new Map<Flavor, Promise<Description>>();

/** GitHub's description, loaded once; validators are compiled when they are first needed. */
export function loadDescription(flavor: Flavor): Promise<Description> {
  const description = loaded.get(flavor) ?? load(flavor);
  loaded.set(flavor, description);
  return description;
}

async function load(flavor: Flavor): Promise<Description> {
  const file = new URL(`../description/data/${FILES[flavor]}.json`, import.meta.url);
  const definition = corrected(JSON.parse(readFileSync(file, "utf8"))) as Document;
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, validateFormats: false, allErrors: true },
  });
  await backend.init();
  const operations = backend.getOperations().map((operation) => ({
    id: operation.operationId ?? "",
    method: operation.method.toUpperCase(),
    path: operation.path,
    pattern: pathPattern(operation.path),
  }));
  return {
    match(method, path) {
      for (const operation of operations) {
        const found = operation.method === method ? operation.pattern.exec(path) : null;
        if (found === null) continue;
        const parameters = Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        );
        return {
          id: operation.id,
          route: `${method} ${operation.path}`,
          parameters,
          path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
            encodeURIComponent(parameters[name] === "" ? "." : (parameters[name] ?? ".")),
          ),
        };
      }
      return undefined;
    },
    checkRequest(operation, { method, query, body }) {
      const request = {
        method,
        path: operation.path,
        query,
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { body }),
      };
      return messages(backend.validator.validateRequest(request, operation.id).errors);
    },
    checkResponse: (operation, status, body) => messages(backend.validateResponse(body, operation.id, status).errors),
  };
}

function messages(
  errors: readonly { instancePath: string; message?: string; params?: unknown }[] | null | undefined,
): readonly string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
  );
}

/** Parameters that may hold slashes, which clients do not always encode. */
const OPEN_ENDED = new Set(["path", "ref", "basehead"]);

function pathPattern(path: string): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!OPEN_ENDED.has(name)) return `(?<${name}>[^/]+)`;
    return name === "path" ? `(?<${name}>.*)` : path.endsWith(`{${name}}`) ? `(?<${name}>.+)` : `(?<${name}>.+?)`;
  });
  // `commits/{ref}` must not swallow `commits/{ref}/check-runs`.
  const exception = path.endsWith("/commits/{ref}") ? "(?!.*/(?:check-runs|status|pulls)$)" : "";
  return new RegExp(`^${exception}${pattern.replace("/(?<path>", "(?:/|$)(?<path>")}$`);
}

/** Properties that GitHub answers with `null` against its own description: outdated comments, forks that are gone. */
const NULL_AFTER_ALL: Readonly<Record<string, readonly string[]>> = {
  "pull-request-review-comment": ["position", "line", "original_line"],
  "review-comment": ["position", "line", "original_line"],
};

/** The description with what stands in the way of validating by it put right. */
function corrected(document: unknown): unknown {
  const { components, ...rest } = visit(document) as { components: { schemas: Record<string, Schema> } };
  for (const [name, properties] of Object.entries(NULL_AFTER_ALL)) {
    for (const property of properties) {
      const schema = components.schemas[name]?.properties?.[property];
      if (schema !== undefined) schema.nullable = true;
    }
  }
  for (const name of ["pull-request", "pull-request-simple"]) {
    const head = components.schemas[name]?.properties?.head;
    const repository = head?.properties?.repo;
    if (head?.properties !== undefined && repository !== undefined) {
      head.properties.repo = { anyOf: [repository, { enum: [null] }] };
    }
  }
  return { ...rest, components };
}

interface Schema {
  nullable?: boolean;
  properties?: Record<string, Schema>;
  anyOf?: unknown[];
}

/** `nullable` without a `type`, which ajv refuses, becomes a choice; an enumeration gets its `null`. */
function visit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visit);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, visit(inner)] as const);
  const object = Object.fromEntries(entries);
  if (object.nullable !== true) return object;
  if (Array.isArray(object.enum)) return { ...object, enum: [...(object.enum as unknown[]), null] };
  if ("type" in object) return object;
  return { anyOf: [Object.fromEntries(entries.filter(([key]) => key !== "nullable")), { enum: [null] }] };
}
