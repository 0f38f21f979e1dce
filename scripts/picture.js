// Writes docs/sample.svg: what the terminal shows of the sample, for the README.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** Few enough to read at a glance. */
const SHOWN = ["network/no-public-access", "proxy/requires-tls", "encryption/cluster-storage-encrypted"];

const ESCAPE = String.fromCharCode(27);

/** "Select graphic rendition", as a piece of its own when a line is split by it. */
const RENDITION = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

const CELL = { width: 8.4, height: 19 };
const MARGIN = 18;

/** ANSI codes (ECMA-48, section 8.3.117) to SVG attributes. */
const STYLES = {
  1: 'font-weight="bold"',
  2: 'fill="#8b949e"',
  4: 'text-decoration="underline"',
  31: 'fill="#ff7b72"',
  32: 'fill="#7ee787"',
  33: 'fill="#e3b341"',
  34: 'fill="#79c0ff"',
  35: 'fill="#d2a8ff"',
  36: 'fill="#56d4dd"',
};

const args = [
  "diff",
  "fixtures/sample/base",
  "fixtures/sample/head",
  "--color",
  ...SHOWN.flatMap((id) => ["--rule", id]),
];
const { stdout, status } = spawnSync(process.execPath, [join("dist", "cli", "index.js"), ...args], {
  cwd: project,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "" },
});
if (status !== 1) throw new Error(`the sample is expected to fail, but the program ended with ${status}`);

const lines = ["$ rds-gate diff main", "", ...stdout.replaceAll("fixtures/sample/head/", "").trimEnd().split("\n")];
const plain = lines.map((line) =>
  line
    .split(RENDITION)
    .filter((piece) => !RENDITION.test(piece))
    .join(""),
);
const width = Math.ceil(Math.max(...plain.map((line) => line.length)) * CELL.width + 2 * MARGIN);
const height = lines.length * CELL.height + 2 * MARGIN;
const rows = lines.map((line, index) => {
  const y = MARGIN + (index + 0.75) * CELL.height;
  return `<text x="${MARGIN}" y="${y.toFixed(1)}">${spans(line)}</text>`;
});
writeFileSync(
  join(project, "docs", "sample.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join("\n")}
</svg>
`,
);

/** A line with ANSI codes as SVG text spans. */
function spans(line) {
  const active = new Set();
  return line
    .split(RENDITION)
    .map((piece) => {
      const codes = RENDITION.test(piece) ? piece.slice(2, -1) : undefined;
      if (codes === undefined) {
        if (piece === "") return "";
        return `<tspan ${[...active].map((code) => STYLES[code]).join(" ")}>${escape(piece)}</tspan>`;
      }
      for (const code of codes.split(";").map(Number)) {
        if (code === 0) active.clear();
        else if (STYLES[code]) active.add(code);
      }
      return "";
    })
    .join("");
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("  ", "\u00a0 ");
}
