import {
  accessSummary
} from "./chunk-K6CHSITQ.js";
import {
  analysedGraph,
  inOrder,
  linkedGraph,
  toldOnce
} from "./chunk-5IHDLXRB.js";
import "./chunk-ABBNQG2B.js";
import {
  evaluationOf,
  findConfig,
  givenBy
} from "./chunk-XDNSKPLQ.js";
import {
  readNamedFile
} from "./chunk-BTGCOSLL.js";
import {
  terminalStyle,
  write
} from "./chunk-4GZ5EO6V.js";
import {
  evaluateStacks,
  folderTree,
  treeOptions
} from "./chunk-QKCJHXY2.js";
import {
  isWithin,
  judgedRoot
} from "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-FQVH22YR.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
import "./chunk-YVOSQJZE.js";
import {
  isAtLeast
} from "./chunk-C6AUNL7W.js";
import "./chunk-HWYVLVMW.js";
import "./chunk-FGSPL2ZY.js";
import "./chunk-RJMLPSW5.js";
import "./chunk-TPIBYFDA.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-5AYPVGI4.js";
import {
  complain
} from "./chunk-RF7FNIY4.js";
import {
  VERSION
} from "./chunk-WIFGM5PA.js";
import "./chunk-7SR2BWHC.js";
import "./chunk-5VQBVNEX.js";
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-AONNRIO6.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-4WJSNMA5.js";
import {
  AcceptedAccessError,
  acceptedAccess,
  readAcceptedAccess,
  unacceptedPaths
} from "./chunk-7W27R4VF.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import {
  matchesName
} from "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import {
  nearestOf
} from "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/cli/access.js
import { statSync } from "node:fs";
import { resolve } from "node:path";

// build/cli/access-selection.js
function isAskedFor(path, { from, to, minScore, external }) {
  const { db, score } = path;
  if (score < minScore || external === true && !path.external)
    return false;
  if (from !== void 0 && !isFrom(from, path))
    return false;
  return to === void 0 || matchesName(to, db === "*" ? ANY : db) || matchesName(db, to);
}
var ANY = "any";
function isFrom(from, { source, sourceName }) {
  return matchesName(from, source) || sourceName !== void 0 && matchesName(from, sourceName);
}
var MOST_TOLD = 3;
function unmatchedNames({ from, to }, paths, databases) {
  const sources = distinct(paths.map(({ source }) => source));
  const targets = distinct([...databases, ...paths.map(({ db }) => db === "*" ? ANY : db)]);
  return [
    ...from === void 0 || paths.some((path) => isFrom(from, path)) ? [] : [`no way begins at ${JSON.stringify(from)}; ${told(from, sources)}`],
    ...to === void 0 || targets.some((target) => matchesName(to, target) || matchesName(target, to)) ? [] : [`no database is called ${JSON.stringify(to)}; ${told(to, targets)}`]
  ];
}
function told(name, names) {
  const nearest = nearestOf(name, names);
  if (nearest !== void 0)
    return `did you mean ${nearest}?`;
  if (names.length === 0)
    return "there is none at all";
  const left = names.length - MOST_TOLD;
  return `there ${names.length === 1 ? "is" : "are"} ${names.slice(0, MOST_TOLD).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function distinct(names) {
  return [...new Set(names)];
}

// build/cli/access.js
async function access(paths, options) {
  const cwd = process.cwd();
  const isForFile = options.accept !== void 0 || options.accepted !== void 0;
  const judged = isForFile ? fromHere(cwd, judgedRoot(cwd, paths)) : judgedRoot(cwd, paths);
  const { config } = await findConfig(cwd, judged.root, options.config);
  const tree = folderTree(judged.root, treeOptions(paths.length === 0 ? config.paths ?? judged.paths : judged.paths));
  const stacks = await evaluateStacks(tree, evaluationOf(config, givenBy(cwd, judged.root, options)));
  const diagnostics = await diagnosticsOf(tree, stacks, judged, paths);
  const { settings } = config.access;
  const analysed = analysedGraph(linkedGraph(stacks), stacks, settings);
  const found = accessSummary(analysed.access, settings.knownAccounts);
  const asked = inOrder(found.paths).filter((path) => isAskedFor(path, options));
  const listed = options.accepted === void 0 ? asked : unacceptedPaths(asked, acceptedIn(cwd, options.accepted));
  if (options.accept !== void 0)
    await write(acceptedAccess(listed), options.accept);
  if (options.accept === void 0 || options.output !== void 0 || options.format !== "text") {
    const rendered = { prefix: judged.prefix, cut: found.cut, diagnostics };
    await write(await RENDERERS[options.format](listed, options, rendered), options.output);
  }
  if (options.format !== "json")
    tellDiagnostics(diagnostics, judged);
  for (const sentence of unmatchedNames(options, found.paths, databasesOf(analysed)))
    complain(`${sentence}
`);
  const { failOn = config.failOn ?? "high" } = config.access;
  const fails = failOn !== "none" && listed.some(({ severity }) => isAtLeast(severity, failOn));
  if (options.accepted !== void 0 && fails)
    return 1;
  return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}
async function diagnosticsOf(tree, stacks, { root, paths }, named) {
  const { unreadFiles } = await import("./unread-W7VALD4G.js");
  const files = named.length === 0 ? [] : paths.filter((path) => statSync(resolve(root, path)).isFile());
  const unread = files.length === 0 ? [] : unreadFiles(folderTree(root, treeOptions(files)));
  const all = [...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics), ...unread];
  if (stacks.length === 0 && all.length === 0) {
    const reasons = tree.files.length > MOST_TOLD2 ? [] : unreadFiles(tree);
    const told2 = reasons.map(({ message, span }) => `
${span.path}: ${message}`).join("");
    throw new UsageError(`${named.join(", ") || "this folder"} has no Terraform, CloudFormation or IAM policy files, and nothing that the AWS CLI prints of an account; name a folder that does${told2}`);
  }
  return toldOnce(all).map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
}
var MOST_TOLD2 = 10;
function tellDiagnostics(diagnostics, { prefix }) {
  for (const { severity, message, location } of diagnostics) {
    if (severity === "note")
      continue;
    const place = `${prefix}${location.path}:${location.startLine}:${location.startColumn}`;
    complain(`${place}: ${severity === "warning" ? "warning: " : ""}${message}
`);
  }
}
function databasesOf({ graph }) {
  const { resources } = graph.document;
  return ["aws_db_instance", "aws_rds_cluster"].flatMap((type) => Object.values(resources[type] ?? {}).map(({ address }) => address));
}
function fromHere(cwd, judged) {
  const { root, paths, prefix } = judged;
  if (!isWithin(cwd, root))
    return judged;
  return {
    root: cwd,
    paths: paths.map((path) => path === "." ? prefix.slice(0, -1) || "." : prefix + path),
    prefix: ""
  };
}
function acceptedIn(cwd, file) {
  const text = readNamedFile(cwd, file);
  if (text === void 0)
    throw new UsageError(`there is no file ${file}; write it with rds-gate access --accept ${file}`);
  try {
    return readAcceptedAccess(file, text).paths;
  } catch (error) {
    if (error instanceof AcceptedAccessError)
      throw new UsageError(error.message);
    throw error;
  }
}
var RENDERERS = {
  text: async (paths, options, { prefix, cut }) => {
    const { accessTreeText } = await import("./access-text-LTVLJNWH.js");
    return accessTreeText(paths, { prefix, cut, bySource: options.external === true, ...terminalStyle(options) });
  },
  json: async (paths, _, { cut, diagnostics }) => {
    const [{ accessListReport }, { printableJson }] = await Promise.all([
      import("./access-list-4HAAHTFZ.js"),
      import("./escape-RC3SGQ34.js")
    ]);
    return printableJson(accessListReport(paths, { version: VERSION, cut, diagnostics }));
  },
  mermaid: (paths) => drawing(paths, "mermaid"),
  dot: (paths) => drawing(paths, "dot")
};
async function drawing(paths, language) {
  const [{ accessGraph, MOST_EDGES }, drawings] = await Promise.all([
    import("./access-graph-CH42PGPR.js"),
    import("./access-drawing-MKAIFQDI.js")
  ]);
  const graph = accessGraph(paths, language === "mermaid" ? MOST_EDGES : Infinity);
  return `${drawings[language](graph).join("\n")}
`;
}
export {
  access
};
