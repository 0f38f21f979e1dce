/**
 * Cuts GitHub's OpenAPI description to the operations that RDS Gate uses, for the GitHub that its tests run against.
 *
 *     node scripts/cut-openapi.js <description.json> <result.json>
 *
 * The descriptions come from the npm packages `@octokit/openapi` (the REST API) and `@octokit/openapi-webhooks` (the payloads of
 * events), both MIT, which are too large to depend on. Kept are the operations and webhooks below with their parameters, bodies
 * and answers, and the components that these reach; left out is what no validation needs: texts, examples, tags and extensions.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** Methods by path. */
const OPERATIONS = {
  "/rate_limit": ["get"],
  "/user": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/check-runs": ["post"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}": ["get", "patch"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": ["get"],
  "/repos/{owner}/{repo}/code-scanning/sarifs": ["post"],
  "/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}": ["get"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/check-runs": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/status": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
  "/repos/{owner}/{repo}/contents/{path}": ["get"],
  "/repos/{owner}/{repo}/git/blobs/{file_sha}": ["get"],
  "/repos/{owner}/{repo}/git/commits/{commit_sha}": ["get"],
  "/repos/{owner}/{repo}/git/ref/{ref}": ["get"],
  "/repos/{owner}/{repo}/git/trees/{tree_sha}": ["get"],
  "/repos/{owner}/{repo}/issues": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get", "patch"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies": ["post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/files": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": ["get", "put"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments": ["get"],
  "/repos/{owner}/{repo}/pulls/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/statuses/{sha}": ["post"],
  "/repos/{owner}/{repo}/tarball/{ref}": ["get"],
};

/**
 * The events that the Action is run for, as far as they are webhooks: `pull_request_target` has the payload of `pull_request`, and
 * `schedule` is no webhook and has no description.
 */
const WEBHOOKS = [
  "merge-group-checks-requested",
  "pull-request-closed",
  "pull-request-opened",
  "pull-request-reopened",
  "pull-request-synchronize",
  "push",
  "workflow-dispatch",
];

/** Properties of the description's own objects that say nothing about what is valid. */
const UNNEEDED = new Set(["description", "summary", "title", "example", "examples", "tags", "externalDocs", "servers"]);

/** Properties whose keys are names that the API gives, none of the description's own words. */
const NAMED = new Set(["properties", "patternProperties", "schemas", "responses", "parameters", "headers", "content"]);

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error("usage: node scripts/cut-openapi.js <description.json> <result.json>");
  process.exit(2);
}

const description = JSON.parse(readFileSync(source, "utf8"));
const described =
  description.webhooks === undefined ? { paths: pathsOf(description) } : { webhooks: webhooksOf(description) };

const components = {};
const pending = references(described);
for (const reference of pending) {
  const [, , kind, name] = reference.split("/");
  if (components[kind]?.[name] !== undefined) continue;
  const component = strip(description.components[kind][name], false);
  components[kind] = { ...components[kind], [name]: component };
  for (const next of references(component)) pending.add(next);
}

const { title, version, license } = description.info;
const cut = {
  openapi: description.openapi,
  info: { title, version, license },
  ...described,
  components: sorted(components),
};
writeFileSync(target, `${JSON.stringify(cut)}\n`);
console.log(`${target}: ${Object.keys(Object.values(described)[0]).length} entries, ${pending.size} components`);

/** The wanted operations of the REST API. @throws when one is missing */
function pathsOf({ paths }) {
  return Object.fromEntries(
    Object.entries(OPERATIONS).map(([path, methods]) => {
      const item = paths[path];
      if (item === undefined) throw new Error(`${source} has no ${path}`);
      return [path, strip(Object.fromEntries(methods.map((method) => [method, item[method]])), false)];
    }),
  );
}

/** The wanted events with their payloads, without headers. @throws when one is missing */
function webhooksOf({ webhooks }) {
  return Object.fromEntries(
    WEBHOOKS.map((name) => {
      const operation = webhooks[name]?.post;
      if (operation === undefined) throw new Error(`${source} has no webhook ${name}`);
      const { operationId, requestBody, responses } = operation;
      return [name, { post: strip({ operationId, requestBody, responses }, false) }];
    }),
  );
}

/** The value without what validation does not need; below `properties` and its like, every key is kept. */
function strip(value, isNamed) {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNamed || !(UNNEEDED.has(key) || key.startsWith("x-")))
      .map(([key, inner]) => [key, key === "enum" ? inner : strip(inner, !isNamed && NAMED.has(key))]),
  );
}

/** Every `$ref` in a value. */
function references(value, found = new Set()) {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "$ref" && typeof inner === "string") found.add(inner);
    else references(inner, found);
  }
  return found;
}

function sorted(components) {
  const byName = ([a], [b]) => (a < b ? -1 : 1);
  return Object.fromEntries(
    Object.entries(components).map(([kind, entries]) => [
      kind,
      Object.fromEntries(Object.entries(entries).sort(byName)),
    ]),
  );
}
