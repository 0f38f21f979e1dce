import {
  complaintsAbout,
  misspelled,
  readPolicy
} from "./chunk-TPIBYFDA.js";
import {
  causesOf,
  member
} from "./chunk-KFMJKMUM.js";

// build/graph/locate.js
function locate(resource, path) {
  const { value } = reached(resource, path);
  if (value === void 0)
    return { span: resource.header, via: [] };
  const decidedBy = resource.attributes.entries.get(String(path[0]))?.decidedBy;
  return { span: value.span, via: value.via ?? [], ...decidedBy !== void 0 && { decidedBy } };
}
function causesAt(resource, path) {
  const existence = resource.uncertain ?? [];
  if (path.length === 0)
    return [...existence, ...causesOf(resource.attributes)];
  const { value, whole, incomplete } = reached(resource, path);
  const own = value !== void 0 && (whole || value.kind === "unknown") ? causesOf(value) : [];
  if (own.length > 0)
    return own;
  return incomplete.length > 0 ? incomplete : existence;
}
function reached({ attributes, native }, path) {
  const [first, ...rest] = path;
  return first === "native" && native !== void 0 ? deepest(native, rest) : deepest(attributes, path);
}
function deepest(root, path) {
  const incomplete = [];
  let current = root;
  for (const step of path) {
    if (current.kind === "map" || current.kind === "list")
      incomplete.push(...current.rest ?? []);
    const next = member(current, step);
    if (next === void 0)
      return { value: current === root ? void 0 : current, whole: false, incomplete };
    current = next;
  }
  return { value: current === root ? void 0 : current, whole: true, incomplete };
}

// build/iam/refusals.js
function refusal({ message }, span) {
  const text = `IAM does not accept this policy: ${message}`;
  const firstLine = { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
  return {
    code: "iam-invalid-policy",
    severity: "warning",
    message: text,
    span: span.endLine === span.startLine ? span : firstLine
  };
}
function refusedPolicies(index, documents) {
  const refusals = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const found of refusalsOf(document, index)) {
      const { path, startLine, startColumn } = found.span;
      refusals.set(JSON.stringify([path, startLine, startColumn, found.message]), found);
    }
  }
  return [...refusals.values()];
}
function refusalsOf({ holder, path, kind, managed_policy, invalid }, index) {
  const resource = index.nodeOf(holder.type, holder.id)?.resource;
  if (resource === void 0 || resource.format === "iam" || managed_policy !== void 0)
    return [];
  let value = resource.attributes;
  for (const step of path)
    value = value && member(value, step);
  if (value === void 0)
    return [];
  const json = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  const spelling = json?.kind === "map" ? misspelled(json) : [];
  if (invalid === void 0 && spelling.length === 0)
    return [];
  const policy = readPolicy(value, [], (reference) => index.resolve(resource.stack, reference));
  const complaints = [...spelling, ...complaintsAbout(policy, kind)];
  return complaints.filter(({ message }) => !(WITHOUT_RESOURCE.has(resource.type) && message.includes(NO_RESOURCE))).map((complaint) => refusal(complaint, locate(resource, [...path, ...complaint.path]).span));
}
var NO_RESOURCE = "neither Resource nor NotResource";
var WITHOUT_RESOURCE = /* @__PURE__ */ new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);

export {
  locate,
  causesAt,
  refusal,
  refusedPolicies
};
