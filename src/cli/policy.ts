import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assetFolder } from "../assets.js";
import { buildRules, checkRules, testRules, type RulesContext } from "../policy/commands.js";
import { buildText, checkText, testText } from "../policy/commands-text.js";
import { openToolchain } from "../policy/toolchain.js";
import { VERSION } from "../version.js";
import { write } from "./output.js";

/** `rds-gate policy check`. */
export function check(folder: string, options: { readonly write?: boolean }): Promise<number> {
  return withContext(async (context) => {
    const report = await checkRules(folder, context, { format: options.write ?? false });
    await write(checkText(report));
    return report.ok ? 0 : 1;
  });
}

/** `rds-gate policy test`. */
export function test(folder: string, options: { readonly run?: string; readonly lines?: boolean }): Promise<number> {
  return withContext(async (context) => {
    const report = await testRules(folder, context, options.run === undefined ? {} : { filter: options.run });
    await write(testText(report, options.lines ?? false));
    return report.ok ? 0 : 1;
  });
}

/** `rds-gate policy build`. */
export function build(
  folder: string,
  options: { readonly output: string; readonly name?: string; readonly packVersion?: string },
): Promise<number> {
  return withContext(async (context) => {
    const { output, name, packVersion: version = VERSION } = options;
    const report = await buildRules(folder, context, { output, version, ...(name !== undefined && { name }) });
    await write(buildText(report));
    return report.ok ? 0 : 1;
  });
}

/** Packs of others are compiled with the core's library and checked on the schema of the graph document. */
async function withContext(run: (context: RulesContext) => Promise<number>): Promise<number> {
  const assets = assetFolder();
  const kit = join(assets, "authoring", "kit");
  const toolchain = openToolchain({
    child: join(assets, "toolchain", "index.js"),
    wasm: join(assets, "..", "tools", "opa", "opa.wasm.br"),
  });
  try {
    return await run({
      toolchain,
      kit: Object.fromEntries(readdirSync(kit).map((file) => [`kit/${file}`, readFileSync(join(kit, file), "utf8")])),
      schema: JSON.parse(readFileSync(join(assets, "authoring", "graph.json"), "utf8")) as unknown,
    });
  } finally {
    await toolchain.close();
  }
}
