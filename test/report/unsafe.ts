import fc from "fast-check";

/** What must not reach a terminal: controls except the line end, zero-width and bidirectional formatting characters. */
export const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

/** What the runner of GitHub Actions takes for a command. */
export const LOG_COMMANDS = /^\s*::|##\[/m;

const ATTACKS = [
  "\u001b[2J",
  "\u001b]0;title\u0007",
  "\u009b31m",
  "\r",
  "\n",
  "\t",
  "\u202e",
  "\u200b",
  "::error::x",
  "##[error]x",
  "|",
  "\\",
  "\\|",
  "`",
  "``` ",
  "<script>",
  "</details>",
  "<!--",
  "-->",
  "&lt;",
  "[x](https://example.com)",
  "![x](y)",
  "https://example.com",
  "www.example.com",
  "a@example.com",
  "@someone",
  "@org/team",
  "#1",
  "o/r#1",
  "GH-1",
  "$x$",
  "$$",
  "**b**",
  "_i_",
  "~~s~~",
  "{0}",
  "${x}",
  "名",
  "😀",
  "\ud800",
  " ",
  "a",
] as const;

/** Texts made of what does harm somewhere. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...ATTACKS), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
