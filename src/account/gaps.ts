import type { Diagnostic, Resource } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { KnownValue, MapValue, Value } from "../graph/value.js";
import { ACCOUNT_LISTS } from "./databases.js";
import { IDENTITY_LISTS } from "./identities.js";
import { itemsOf, membersAt, textOf } from "./members.js";

/** An output of the AWS CLI. */
export interface Output {
  readonly path: string;
  readonly root: MapValue;
}

/**
 * What the outputs of one account lack, which may hide a way to a database: further pages, identities as a whole, and policies
 * and groups that identities name.
 */
export function gapsOf(outputs: readonly Output[], resources: readonly Resource[]): readonly Diagnostic[] {
  return [...lackingPages(outputs), ...lackingIdentities(outputs), ...lackingMembers(outputs, resources)];
}

/** The lists of outputs, those that one command prints together. */
const LISTS: readonly (readonly string[])[] = [IDENTITY_LISTS, ...ACCOUNT_LISTS.map((list) => [list])];

/**
 * An output that goes on is one of several pages, of which the last goes on no more: by `NextToken` after `--max-items`, by
 * `Marker` after `--no-paginate` (https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html).
 */
function lackingPages(outputs: readonly Output[]): readonly Diagnostic[] {
  return LISTS.flatMap((lists) => {
    const pages = outputs.filter(({ root }) => lists.some((list) => root.entries.has(list)));
    const marks = pages.map(({ root }) => markOf(root));
    const last = marks.at(-1);
    if (last === undefined || marks.includes(undefined)) return [];
    const message =
      `the output goes on after this ${last.name}, and no file has the rest; ` +
      "run the command without --max-items and --no-paginate, or put the other pages beside it";
    return [{ code: "account-incomplete", severity: "error", message, span: last.span }];
  });
}

function markOf({ entries }: MapValue): { readonly name: string; readonly span: Span } | undefined {
  for (const name of ["NextToken", "Marker"]) {
    const mark = entries.get(name);
    if (mark !== undefined && textOf(mark) !== undefined && textOf(mark) !== "") return { name, span: mark.span };
  }
  const truncated = entries.get("IsTruncated");
  return truncated?.kind === "known" && truncated.value === true
    ? { name: "IsTruncated", span: truncated.span }
    : undefined;
}

/** Without identities there is nobody who could reach a database. */
function lackingIdentities(outputs: readonly Output[]): readonly Diagnostic[] {
  const [first] = outputs;
  if (first === undefined || outputs.some(({ root }) => IDENTITY_LISTS.some((list) => root.entries.has(list))))
    return [];
  const message =
    "no file beside this one has the identities of the account, so nobody is seen to reach its databases; " +
    "put the output of aws iam get-account-authorization-details beside it";
  return [{ code: "account-identities-missing", severity: "warning", message, span: beginning(first.root.span) }];
}

interface Named {
  readonly what: string;
  readonly names: readonly KnownValue[];
  readonly known: ReadonlySet<string | undefined>;
}

/** `--filter Role` leaves out the groups and the policies that the account's own are. */
function lackingMembers(outputs: readonly Output[], resources: readonly Resource[]): readonly Diagnostic[] {
  const holders = outputs.flatMap(({ root }) =>
    ["RoleDetailList", "UserDetailList", "GroupDetailList"].flatMap((list) => itemsOf(root.entries.get(list))),
  );
  const have = (type: string, attribute: string): ReadonlySet<string | undefined> =>
    new Set(
      resources
        .filter((resource) => resource.type === type)
        .map(({ attributes }) => textOf(attributes.entries.get(attribute))),
    );
  const named: readonly Named[] = [
    {
      what: "policy",
      names: holders
        .flatMap((holder) => [
          ...membersAt(holder, "AttachedManagedPolicies.PolicyArn"),
          ...membersAt(holder, "PermissionsBoundary.PermissionsBoundaryArn"),
        ])
        .filter(isText)
        // Those of AWS are known.
        .filter(({ value }) => /^arn:[^:]*:iam::\d{12}:policy\//.test(String(value))),
      known: have("aws_iam_policy", "arn"),
    },
    {
      what: "group",
      names: holders.flatMap(({ entries }) => {
        const groups = entries.get("GroupList");
        return groups?.kind === "list" ? groups.items.filter(isText) : [];
      }),
      known: have("aws_iam_group", "name"),
    },
  ];
  return named.flatMap(({ what, names, known }) => {
    const lacking = names.filter(({ value }) => !known.has(String(value)));
    const [first] = lacking;
    if (first === undefined) return [];
    const others = new Set(lacking.map(({ value }) => value)).size - 1;
    const more = others === 0 ? "" : ` and ${others} more`;
    const message = `no file has the ${what} ${String(first.value)}${more}, and what it allows is not seen; run aws iam get-account-authorization-details without --filter`;
    return [{ code: "account-incomplete", severity: "warning", message, span: first.span }];
  });
}

function isText(value: Value): value is KnownValue {
  return textOf(value) !== undefined;
}

function beginning({ path, startLine, startColumn }: Span): Span {
  return { path, startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 };
}
