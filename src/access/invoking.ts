import { valuesAt } from "../graph/inspect.js";
import { groupBy } from "../graph/group.js";
import { linked, type GraphIndex, type GraphNode } from "../graph/node.js";
import type { Identity } from "../iam/identities.js";
import { granteeOf } from "./capabilities/grantee.js";
import type { Accounts } from "./accounts.js";
import type { Guard } from "./model.js";
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
          granteeOf(value, context, permission, context.accounts).map(({ source, because }): Way => {
            const evidence = [
              { node: permission, path: ["principal"], message: `lets ${source.label} run the function` },
            ];
            const doubts = because.map((cause) => ({ doubt: "unresolved" as const, cause }));
            const input = { reason: "it depends on what the function does with its input", span: fn.resource.header };
            const acts = [{ node: fn, path: ["role"], message: "acts as the role" }];
            return {
              from: { kind: "source", source },
              hops: [
                hopTo("share", fn.resource.address, fn, { guards, doubts, evidence }),
                hopTo("runs-as", identityLabel(role), role.node, {
                  guards: [],
                  doubts: [{ doubt: "condition", cause: input }],
                  evidence: acts,
                }),
              ],
            };
          }),
        );
      }),
  );
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
