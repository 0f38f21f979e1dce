// Writes the workflows that documents show as files, to be linted: every yaml block with `on:` and `jobs:`.
// usage: node scripts/workflows.js <folder> <document>...
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BLOCK = /^```ya?ml\n(?<text>.*?)^```$/gms;

const [folder, ...documents] = process.argv.slice(2);
if (folder === undefined || documents.length === 0) {
  console.error("usage: node scripts/workflows.js <folder> <document>...");
  process.exit(2);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const document of documents) {
  const text = readFileSync(document, "utf8");
  for (const block of text.matchAll(BLOCK)) {
    if (!isWorkflow(block.groups.text)) continue;
    // Empty lines before it make the linter's line numbers those of the document.
    const line = text.slice(0, block.index).split("\n").length;
    const name = `${document.replaceAll(/[\\/]/g, "-")}-${line}.yml`;
    writeFileSync(join(folder, name), "\n".repeat(line) + block.groups.text);
    console.log(name);
  }
}

function isWorkflow(text) {
  return /^on:/m.test(text) && /^jobs:/m.test(text);
}
