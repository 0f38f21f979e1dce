import { valuesAt } from "../graph/inspect.js";
import { groupBy } from "../graph/group.js";
import { linked, linkedIf, type GraphIndex, type GraphNode } from "../graph/node.js";
import type { Identity } from "../iam/identities.js";
import { granteeOf } from "./capabilities/grantee.js";
import type { Accounts } from "./accounts.js";
import type { Evidence, Guard } from "./model.js";
import { identityLabel } from "./names.js";
import type { AccessSettings } from "./settings.js";
import { hopTo, type Way } from "./ways.js";

interface InvokingContext {
  readonly index: GraphIndex;
  readonly accounts: Accounts;
  readonly settings: AccessSettings;
}

/** Actions of a permission that run a function. */
const INVOKES = /^lambda:(?:\*|invoke\w*\*?)$/i;

/**
 * Others whom the policy of a function lets run it, which acts as the role: what they get is up to the function
 * (https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
 */
export function invocations(role: Identity, context: InvokingContext): readonly Way[] {
  return functionsOf(role.node, context.index).flatMap((fn) =>
    linked(fn, "permissions")
      .filter(isOfInvoking)
      .flatMap((permission) => {
        const guards = guardsOf(permission, context.settings);
        return valuesAt(permission.resource.attributes, ["principal"]).flatMap((value) =>
          granteeOf(value, context, permission, context.accounts).flatMap(({ source, because }): readonly Way[] => {
            if (source.kind === "public" && isOfUrl(permission)) return [];
            const evidence = [
              { node: permission, path: ["principal"], message: `lets ${source.label} run the function` },
            ];
            const doubts = because.map((cause) => ({ doubt: "unresolved" as const, cause }));
            const input = { reason: "it depends on what the function does with its input", span: fn.resource.header };
            const acts = [{ node: fn, path: ["role"], message: "acts as the role" }];
            const way: Way = {
              from: { kind: "source", source },
              hops: [
                hopTo("share", fn.resource.address, fn, { guards, doubts, evidence }),
                hopTo("runs-as", identityLabel(role), role.node, {
                  guards: [],
                  doubts: [{ doubt: "condition", cause: input }],
                  evidence: acts,
                  onlyIf: linkedIf(fn, "role", role.node),
                }),
              ],
            };
            return [way];
          }),
        );
      }),
  );
}

/**
 * What shows that functions which act as a role answer everybody on the Web, as sites do: a URL without authentication. It makes
 * no way of its own, as what the function does for whom is its own affair
 * (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
 */
export function publicUrls(role: Identity, index: GraphIndex): readonly Evidence[] {
  return functionsOf(role.node, index).flatMap((fn) => {
    const urls = linked(fn, "urls").filter((url) => isLiteral(url, "authorization_type", OPEN));
    const permissions = linked(fn, "permissions").filter(
      (permission) => isOfUrl(permission) && isLiteral(permission, "principal", "*"),
    );
    return [...urls, ...permissions].map((node): Evidence => ({
      node,
      path: [],
      isBeside: true,
      message: `lets everybody on the Web run ${fn.resource.address}`,
    }));
  });
}

const OPEN = "NONE";

/** Whether a permission is for the URL of a function, which anybody calls as a site, and not for running it as an AWS principal. */
function isOfUrl(permission: GraphNode): boolean {
  return (
    isLiteral(permission, "action", "lambda:InvokeFunctionUrl") ||
    isLiteral(permission, "function_url_auth_type", OPEN) ||
    isLiteral(permission, "invoked_via_function_url", true)
  );
}

function isLiteral({ resource }: GraphNode, attribute: string, value: string | boolean): boolean {
  return valuesAt(resource.attributes, [attribute]).some((each) => each.kind === "known" && each.value === value);
}

const FUNCTIONS = new WeakMap<GraphIndex, ReadonlyMap<GraphNode, readonly GraphNode[]>>();

/** The functions that act as a role. */
function functionsOf(role: GraphNode, index: GraphIndex): readonly GraphNode[] {
  let found = FUNCTIONS.get(index);
  if (found === undefined) {
    const functions = index.nodes.filter(({ resource }) => resource.type === "aws_lambda_function");
    const acting = functions.flatMap((fn) => linked(fn, "role").map((of) => ({ of, fn })));
    const byRole = groupBy(acting, ({ of }) => of);
    found = new Map([...byRole].map(([of, each]) => [of, each.map(({ fn }) => fn)]));
    FUNCTIONS.set(index, found);
  }
  return found.get(role) ?? [];
}

function isOfInvoking({ resource }: GraphNode): boolean {
  return valuesAt(resource.attributes, ["action"]).some(
    (action) => action.kind !== "known" || INVOKES.test(String(action.value)),
  );
}

function guardsOf({ resource }: GraphNode, { weights }: AccessSettings): readonly Guard[] {
  const has = (attribute: string): boolean =>
    valuesAt(resource.attributes, [attribute]).some((value) => value.kind !== "known" || value.value !== null);
  return [
    ...(has("source_arn") || has("source_account")
      ? [{ key: "aws:SourceArn", factor: weights.guards.sourceOfService }]
      : []),
    ...(has("principal_org_id") ? [{ key: "aws:PrincipalOrgID", factor: weights.guards.ownOrganization }] : []),
  ];
}
