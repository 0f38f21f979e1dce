import {
  createProgress,
  runGate
} from "./chunk-IJIPHA6D.js";
import "./chunk-K6CHSITQ.js";
import "./chunk-5IHDLXRB.js";
import "./chunk-ABBNQG2B.js";
import {
  findConfig,
  requestOf,
  unmatchedStacks
} from "./chunk-XDNSKPLQ.js";
import "./chunk-BTGCOSLL.js";
import {
  exitCode,
  writeReport
} from "./chunk-4GZ5EO6V.js";
import {
  folderTree,
  treeOptions
} from "./chunk-QKCJHXY2.js";
import {
  judgedRoot
} from "./chunk-INJG4YHW.js";
import "./chunk-23WLDS4G.js";
import "./chunk-56XJOAIN.js";
import "./chunk-6UMZMCX7.js";
import "./chunk-FQVH22YR.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-63VKX3II.js";
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
import {
  UsageError
} from "./chunk-U24XKPYM.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-AONNRIO6.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-4WJSNMA5.js";
import "./chunk-GBZ3BXGH.js";
import "./chunk-5R7A54RO.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-HEF6VXGF.js";
import "./chunk-TWPHYG7D.js";
import "./chunk-YDW3W6MA.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";

// build/cli/scan.js
async function scan(paths, options) {
  const cwd = process.cwd();
  const judged = judgedRoot(cwd, paths);
  const found = await findConfig(cwd, judged.root, options.config);
  const within = paths.length === 0 ? found.config.paths ?? judged.paths : judged.paths;
  const head = folderTree(judged.root, treeOptions(within));
  const request = requestOf(cwd, judged.root, found, options);
  const progress = createProgress(process.stderr);
  const report = await runGate({
    ...request,
    head,
    // A part of the folder need not have all that the configuration names.
    diagnostics: paths.length === 0 ? unmatchedStacks(found.config, head) : [],
    onStack: (done, total) => {
      progress.update("evaluating", done, total);
    }
  });
  progress.clear();
  if (report.summary.files === 0 && report.diagnostics.length === 0) {
    throw new UsageError(`${paths.join(", ") || "this folder"} has no Terraform, CloudFormation or IAM policy files; name a folder that does`);
  }
  await writeReport(report, options, { prefix: judged.prefix, source: (path) => head.read(path) });
  return exitCode(report, options);
}
export {
  scan
};
