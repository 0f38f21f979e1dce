import {
  ALWAYS,
  together
} from "./chunk-E5KY6KI7.js";

// build/graph/existence.js
var OPEN = /* @__PURE__ */ new WeakMap();
function existenceOf(resource) {
  const { uncertain, onlyIf } = resource;
  if (uncertain === void 0)
    return ALWAYS;
  if (onlyIf !== void 0)
    return onlyIf;
  let open = OPEN.get(resource);
  if (open === void 0)
    OPEN.set(resource, open = openCase(resource, uncertain));
  return open;
}
function doubted(resource, because = [], onlyIf) {
  if (because.length === 0)
    return resource;
  const all = together(existenceOf(resource), onlyIf ?? openCase(resource, because));
  const uncertain = [...resource.uncertain ?? [], ...because];
  return { ...resource, uncertain, ...all === void 0 ? {} : { onlyIf: all } };
}
function openCase({ stack, type, address }, because) {
  return because.map((cause) => ({ key: [stack, type, address, cause.reason].join("\n"), cause, facts: [] }));
}

export {
  existenceOf,
  doubted
};
