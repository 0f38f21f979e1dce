import {
  nearestOf
} from "./chunk-6BEBFOGI.js";

// build/plans.js
var READINGS = /* @__PURE__ */ new WeakMap();
function selectPlans(plans, roots, read) {
  const readings = READINGS.get(plans) ?? /* @__PURE__ */ new Map();
  READINGS.set(plans, readings);
  const once = (path, root) => {
    const key = JSON.stringify([path, root]);
    let reading = readings.get(key);
    if (reading === void 0) {
      const place = plans.locate(path, root);
      reading = "file" in place ? read(place.file, path) : { ok: false, name: path, message: place.problem };
      readings.set(key, reading);
    }
    return reading;
  };
  const unnamed = roots.length === 1 ? plans.named.findLast(({ root }) => root === void 0) : void 0;
  return {
    planOf(stack, root = stack, environment) {
      const named = plans.named.findLast((plan) => plan.root === stack) ?? unnamed;
      if (named !== void 0)
        return once(named.path, void 0);
      const configured = plans.configured(root, environment);
      return configured === void 0 ? void 0 : once(configured, root);
    },
    problems: plans.named.flatMap((plan) => problemOf(plan, roots))
  };
}
function problemOf({ root, path }, roots) {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const error = (message) => [
    { code: "terraform-plan", severity: "error", message, span }
  ];
  if (root === void 0) {
    if (roots.length === 1)
      return [];
    const found = roots.length === 0 ? "there is none" : `there are ${roots.length}: ${roots.join(", ")}`;
    return error(`The plan "${path}" says no root module, and ${found}; write <root>=${path}`);
  }
  if (roots.includes(root))
    return [];
  const nearest = nearestOf(root, roots);
  const remedy = nearest === void 0 ? "name the folder that it was made in" : `did you mean ${nearest}?`;
  return error(`The plan "${path}" is for the root module "${root}", which is not there; ${remedy}`);
}
function plansWithoutRoot(problems) {
  return { id: "plans/", format: "terraform", files: [], resources: [], diagnostics: problems, moved: [] };
}
function namedPlan(text) {
  const [, root, path = text] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (path.trim() === "" || root?.trim() === "")
    return void 0;
  if (root === void 0)
    return { path: path.trim() };
  const folder = root.trim().replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  return { root: folder === "" ? "." : folder, path: path.trim() };
}

export {
  selectPlans,
  plansWithoutRoot,
  namedPlan
};
