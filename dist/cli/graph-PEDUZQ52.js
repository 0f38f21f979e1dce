import {
  analysedGraph,
  linkedGraph,
  toldOnce
} from "./chunk-5IHDLXRB.js";
import "./chunk-ABBNQG2B.js";
import {
  evaluationOf,
  findConfig,
  givenBy
} from "./chunk-XDNSKPLQ.js";
import "./chunk-BTGCOSLL.js";
import {
  write
} from "./chunk-4GZ5EO6V.js";
import {
  evaluateStacks,
  folderTree,
  treeOptions
} from "./chunk-QKCJHXY2.js";
import {
  judgedRoot
} from "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-FQVH22YR.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
import {
  HIDDEN,
  secretRanges
} from "./chunk-ESTRIQCA.js";
import "./chunk-YVOSQJZE.js";
import "./chunk-C6AUNL7W.js";
import "./chunk-HWYVLVMW.js";
import "./chunk-FGSPL2ZY.js";
import "./chunk-RJMLPSW5.js";
import "./chunk-TPIBYFDA.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-5AYPVGI4.js";
import "./chunk-WIFGM5PA.js";
import "./chunk-7SR2BWHC.js";
import "./chunk-5VQBVNEX.js";
import "./chunk-U24XKPYM.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-AONNRIO6.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/cli/hidden-values.js
function withoutSecrets(document) {
  const resources = Object.entries(document.resources).map(([type, byId]) => [
    type,
    Object.fromEntries(Object.entries(byId).map(([id, resource]) => [id, hideIn(resource)]))
  ]);
  return { ...document, resources: Object.fromEntries(resources) };
}
function hideIn(resource) {
  const { values, native, texts, choices } = resource;
  return {
    ...resource,
    values: hidden(values),
    native: hidden(native),
    ...texts !== void 0 && { texts: hidden(texts) },
    ...choices !== void 0 && { choices: hidden(choices) }
  };
}
function hidden(value, name = "") {
  if (Array.isArray(value))
    return value.map((item) => hidden(item, name));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hidden(member, key)]));
  const isSecret = typeof value === "string" && secretRanges(`${JSON.stringify(name)}: ${JSON.stringify(value)}`).length > 0;
  return isSecret ? HIDDEN : value;
}

// build/cli/graph.js
async function graph(paths, options) {
  const cwd = process.cwd();
  const judged = judgedRoot(cwd, paths);
  const { config } = await findConfig(cwd, judged.root, options.config);
  const tree = folderTree(judged.root, treeOptions(paths.length === 0 ? config.paths ?? judged.paths : judged.paths));
  const stacks = await evaluateStacks(tree, evaluationOf(config, givenBy(cwd, judged.root, options)));
  const { document } = analysedGraph(linkedGraph(stacks), stacks, config.access.settings).graph;
  const diagnostics = toldOnce([...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)]).map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
  await write(`${JSON.stringify({ ...withoutSecrets(document), diagnostics }, void 0, 2)}
`, options.output);
  return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}
export {
  graph
};
