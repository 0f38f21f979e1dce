import { readJson } from "../../document/json.js";
import type { Diagnostic } from "../../graph/resource.js";
import type { Span } from "../../graph/span.js";
import type { PolicyLayers } from "../decide.js";
import type { Requester } from "../request-keys.js";
import type { AccessRequest, DecisionContext } from "../request.js";
import { namingOf } from "./naming.js";
import { groupPolicies, levelsOf, policyReader, rootAccess } from "./policies.js";
import { readPrincipal } from "./principal.js";
import { eachOf, membersOf, problem, RequestFileError, type Complain } from "./problems.js";
import { hasResourcePolicies, isCrossAccount, keysOfResource, readQueries, type AskedQuery } from "./queries.js";

/** A request on one resource, with all that decides about it. */
export interface ExplicitRequest {
  readonly request: AccessRequest;
  readonly context: DecisionContext;
  readonly layers: PolicyLayers;
}

/** One that a file asks about: a request on each of its resources. */
export interface ExplicitQuery extends Pick<AskedQuery, "action" | "resources"> {
  readonly requests: readonly ExplicitRequest[];
}

/** What a file asks. */
export interface RequestFile {
  readonly requester: Requester;
  readonly queries: readonly ExplicitQuery[];
}

/** What the members of the file may be called; upper and lower case, hyphens and underscores do not matter. */
const MEMBERS = {
  principal: "principal",
  identitypolicies: "identity",
  identitypolicy: "identity",
  inlinepolicies: "identity",
  policies: "identity",
  grouppolicies: "identity",
  managedpolicies: "managed",
  groups: "groups",
  permissionsboundary: "boundary",
  permissionboundary: "boundary",
  permissionsboundaries: "boundary",
  permissionboundaries: "boundary",
  boundary: "boundary",
  boundaries: "boundary",
  sessionpolicies: "session",
  sessionpolicy: "session",
  scps: "controls",
  scp: "controls",
  servicecontrolpolicies: "controls",
  servicecontrolpolicy: "controls",
  rcps: "resourceControls",
  rcp: "resourceControls",
  resourcecontrolpolicies: "resourceControls",
  resourcecontrolpolicy: "resourceControls",
  resourcepolicies: "resource",
  resourcepolicy: "resource",
  trustpolicy: "resource",
  queries: "queries",
} as const;
const KNOWN = [
  ...["principal", "identityPolicies", "managedPolicies", "groups", "permissionsBoundary", "sessionPolicies"],
  ...["serviceControlPolicies", "resourceControlPolicies", "resourcePolicies", "queries"],
];

/**
 * Reads a file that asks what a principal may do: `{principal: {arn, type, tags}, identityPolicies: […], queries: [{action,
 * resource, context}]}`, with more policies as {@link MEMBERS} calls them. Policies are documents; where AWS managed ones may
 * be, also their names or ARNs.
 *
 * @throws RequestFileError
 */
export function readRequestFile(path: string, text: string): RequestFile {
  const { value: root, diagnostics } = readJson(path, text);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || root?.kind !== "map") {
    const span: Span = root?.span ?? { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    throw new RequestFileError(
      errors.length > 0 ? errors : [problem('a JSON object is expected: {"principal": …, "queries": […]}', span)],
    );
  }
  const problems: Diagnostic[] = [];
  const complain: Complain = (message, { span }) => void problems.push(problem(message, span));
  const parts = membersOf(root, MEMBERS, KNOWN, "here", complain);
  const principal = readPrincipal(parts.get("principal"), root, complain);
  const read = policyReader(path, root, complain);
  const identity = [
    ...read(parts.get("identity"), "identity"),
    ...read(parts.get("managed"), "identity"),
    ...groupPolicies(parts.get("groups"), read, complain),
  ];
  const boundary = [...eachOf(parts.get("boundary")), ...eachOf(principal?.boundary)];
  const boundaries = boundary.flatMap((each) => read(each, "boundary"));
  const sessions = read(parts.get("session"), "identity");
  const controls = levelsOf(parts.get("controls"), read);
  const resourceControls = read(parts.get("resourceControls"), "resource_control");
  const resource = read(parts.get("resource"), "resource");
  const queries = readQueries(parts.get("queries"), root, complain);
  if (problems.length > 0 || principal === undefined) throw new RequestFileError(problems);

  const { requester, organization, kind, isServiceLinked } = principal;
  const own = kind === "root" ? [...identity, ...rootAccess(path, root)] : identity;
  const layers: PolicyLayers = {
    identity: own.map((policy) => ({ read: policy })),
    boundaries: boundary.length === 0 ? undefined : boundaries,
    sessions: parts.has("session") ? sessions : undefined,
    controls: isServiceLinked
      ? []
      : controls.map((level) => level.map((policy) => ({ read: policy, applies: "yes" as const }))),
    resourceControls: isServiceLinked ? [] : resourceControls,
    resource,
    naming: namingOf(principal, boundary.length > 0),
  };
  return {
    requester,
    queries: queries.map(({ action, resources, requests, keys }) => ({
      action,
      resources,
      requests: requests.map((request) => ({
        request,
        context: {
          keys: new Map([...keysOfResource(request), ...keys]),
          ...(organization !== undefined && { organization }),
        },
        layers: {
          ...layers,
          resource: hasResourcePolicies(request) ? resource : [],
          isCrossAccount: isCrossAccount(requester.account, request.resource),
        },
      })),
    })),
  };
}
