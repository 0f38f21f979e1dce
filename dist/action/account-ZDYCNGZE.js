import {
  ACCOUNT_LISTS,
  IDENTITY_LISTS,
  databaseResources,
  identityResources,
  itemsOf,
  membersAt,
  textOf
} from "./chunk-DUGIBMI6.js";
import "./chunk-TGG4CZPM.js";
import {
  folderOf
} from "./chunk-WUXNLKG2.js";
import "./chunk-YSIXURWR.js";
import {
  MAXIMUM_ACCOUNT_LENGTH,
  readJson
} from "./chunk-DCQJLCJO.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-7DQDWJI5.js";

// build/account/gaps.js
function gapsOf(outputs, resources) {
  return [...lackingPages(outputs), ...lackingIdentities(outputs), ...lackingMembers(outputs, resources)];
}
var LISTS = [IDENTITY_LISTS, ...ACCOUNT_LISTS.map((list) => [list])];
function lackingPages(outputs) {
  return LISTS.flatMap((lists) => {
    const pages = outputs.filter(({ root }) => lists.some((list) => root.entries.has(list)));
    const marks = pages.map(({ root }) => markOf(root));
    const last = marks.at(-1);
    if (last === void 0 || marks.includes(void 0))
      return [];
    const message = `the output goes on after this ${last.name}, and no file has the rest; run the command without --max-items and --no-paginate, or put the other pages beside it`;
    return [{ code: "account-incomplete", severity: "error", message, span: last.span }];
  });
}
function markOf({ entries }) {
  for (const name of ["NextToken", "Marker"]) {
    const mark = entries.get(name);
    if (mark !== void 0 && textOf(mark) !== void 0 && textOf(mark) !== "")
      return { name, span: mark.span };
  }
  const truncated = entries.get("IsTruncated");
  return truncated?.kind === "known" && truncated.value === true ? { name: "IsTruncated", span: truncated.span } : void 0;
}
function lackingIdentities(outputs) {
  const [first] = outputs;
  if (first === void 0 || outputs.some(({ root }) => IDENTITY_LISTS.some((list) => root.entries.has(list))))
    return [];
  const message = "no file beside this one has the identities of the account, so nobody is seen to reach its databases; put the output of aws iam get-account-authorization-details beside it";
  return [{ code: "account-identities-missing", severity: "warning", message, span: beginning(first.root.span) }];
}
function lackingMembers(outputs, resources) {
  const holders = outputs.flatMap(({ root }) => ["RoleDetailList", "UserDetailList", "GroupDetailList"].flatMap((list) => itemsOf(root.entries.get(list))));
  const have = (type, attribute) => new Set(resources.filter((resource) => resource.type === type).map(({ attributes }) => textOf(attributes.entries.get(attribute))));
  const named = [
    {
      what: "policy",
      names: holders.flatMap((holder) => [
        ...membersAt(holder, "AttachedManagedPolicies.PolicyArn"),
        ...membersAt(holder, "PermissionsBoundary.PermissionsBoundaryArn")
      ]).filter(isText).filter(({ value }) => /^arn:[^:]*:iam::\d{12}:policy\//.test(String(value))),
      known: have("aws_iam_policy", "arn")
    },
    {
      what: "group",
      names: holders.flatMap(({ entries }) => {
        const groups = entries.get("GroupList");
        return groups?.kind === "list" ? groups.items.filter(isText) : [];
      }),
      known: have("aws_iam_group", "name")
    }
  ];
  return named.flatMap(({ what, names, known }) => {
    const lacking = names.filter(({ value }) => !known.has(String(value)));
    const [first] = lacking;
    if (first === void 0)
      return [];
    const others = new Set(lacking.map(({ value }) => value)).size - 1;
    const more = others === 0 ? "" : ` and ${others} more`;
    const message = `no file has the ${what} ${String(first.value)}${more}, and what it allows is not seen; run aws iam get-account-authorization-details without --filter`;
    return [{ code: "account-incomplete", severity: "warning", message, span: first.span }];
  });
}
function isText(value) {
  return textOf(value) !== void 0;
}
function beginning({ path, startLine, startColumn }) {
  return { path, startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 };
}

// build/account/index.js
var ACCOUNT = /"arn:aws[a-z-]*:(?:iam|rds):[a-z0-9-]*:(\d{12}):/;
var IDENTITIES = /"(?:RoleDetailList|UserDetailList|GroupDetailList|AssumeRolePolicyDocument)"/;
function accountFiles(tree, paths) {
  const texts = paths.map((path) => ({ path, text: tree.read(path) ?? "" }));
  const groups = /* @__PURE__ */ new Map();
  const inFolder = /* @__PURE__ */ new Map();
  const named = texts.map((file) => ({ ...file, account: ACCOUNT.exec(file.text)?.[1] }));
  for (const { path, account } of named) {
    const folder = folderOf(path);
    if (account !== void 0 && !inFolder.has(folder))
      inFolder.set(folder, account);
  }
  for (const { path, text, account } of named) {
    const folder = folderOf(path);
    const key = `${folder}
${account ?? inFolder.get(folder) ?? ""}`;
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [{ path, text }]);
    else
      group.push({ path, text });
  }
  return [...groups.values()].map((files) => ({
    id: (files.find(({ text }) => IDENTITIES.test(text)) ?? files[0])?.path ?? "",
    paths: files.map(({ path }) => path)
  }));
}
function evaluateAccount(tree, { id, paths }) {
  const resources = [];
  const diagnostics = [];
  const outputs = [];
  for (const path of paths) {
    const read = readJson(path, tree.read(path) ?? "", MAXIMUM_ACCOUNT_LENGTH);
    diagnostics.push(...read.diagnostics);
    if (read.value?.kind === "map") {
      outputs.push({ path, root: read.value });
      resources.push(...identityResources(id, read.value), ...databaseResources(id, read.value));
    }
  }
  const accounts = accountsOf(resources);
  if (!diagnostics.some(({ severity }) => severity === "error"))
    diagnostics.push(...gapsOf(outputs, resources));
  return {
    id,
    format: "iam",
    files: paths,
    resources: distinct(resources),
    diagnostics,
    moved: [],
    ...accounts.length === 0 ? {} : { accounts }
  };
}
function accountsOf(resources) {
  const arns = resources.map(({ attributes }) => textOf(attributes.entries.get("arn")));
  return [
    ...new Set(arns.flatMap((arn) => /^arn:[^:]*:(?:iam|rds):[^:]*:(\d{12}):/.exec(arn ?? "")?.[1] ?? []))
  ].sort();
}
function distinct(resources) {
  const byAddress = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const known = byAddress.get(resource.address);
    if (known === void 0)
      byAddress.set(resource.address, resource);
    else if (isSame(known, resource))
      byAddress.set(resource.address, joined(known, resource));
    else {
      const address = `${resource.address} (${regionOf(resource) ?? ""})`;
      const other = byAddress.get(address);
      byAddress.set(address, other === void 0 ? { ...resource, address } : joined(other, resource));
    }
  }
  return [...byAddress.values()];
}
function isSame(a, b) {
  const [left, right] = [regionOf(a), regionOf(b)];
  return left === void 0 || right === void 0 || left === right;
}
function regionOf({ attributes }) {
  const arn = textOf(attributes.entries.get("arn"));
  return /^arn:[^:]*:rds:([a-z0-9-]+):/.exec(arn ?? "")?.[1];
}
function joined(known, other) {
  const isEmpty = (value) => value?.kind === "list" && value.items.length === 0;
  const entries = new Map(known.attributes.entries);
  for (const [name, value] of other.attributes.entries) {
    if (!entries.has(name) || isEmpty(entries.get(name)))
      entries.set(name, value);
  }
  return { ...known, attributes: { ...known.attributes, entries } };
}
export {
  accountFiles,
  evaluateAccount
};
