import { couldMatter, kindOf } from "../document/kind.js";
import type { Diagnostic } from "../graph/resource.js";
import type { ListedTree } from "../source/listed.js";
import { ACCOUNT_LISTS } from "./databases.js";
import { IDENTITY_LISTS } from "./identities.js";

const OUTPUTS =
  "what aws iam get-account-authorization-details, aws rds describe-db-instances, describe-db-clusters and describe-db-proxies print";

/**
 * The files that are to be of an account, and are not: what they were to tell would be missing without a word.
 *
 * @param tree of such files only
 */
export function unreadFiles(tree: ListedTree): readonly Diagnostic[] {
  const told = new Set(tree.diagnostics.map(({ span }) => span.path));
  return tree.files
    .filter((path) => !NOTES.test(path) && !told.has(path))
    .flatMap((path) => {
      const message = complaintOf(path, tree);
      if (message === undefined) return [];
      const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
      return [{ code: "account-file-unread", severity: "error", message, span }];
    });
}

/** What people put beside data. */
const NOTES = /(?:^|\/)(?:\.[^/]*|[^/]*\.md)$/i;

function complaintOf(path: string, tree: ListedTree): string | undefined {
  const text = tree.read(path);
  if (text === undefined) {
    return "the file is not UTF-8, and is not read; in PowerShell write it with: | Out-File -Encoding utf8";
  }
  if (text.trim() === "") {
    return "the file is empty: the command that was to write it has failed; run it again, and see what it says";
  }
  if (kindOf(path, text) !== "foreign") return undefined;
  const output = parsed(text);
  if (output === undefined) {
    return "the file is not JSON, and is not read; add --output json to the command that writes it";
  }
  if (Array.isArray(output)) {
    return "the file is a list, and is not read; write each page into a file of its own, as the AWS CLI prints it";
  }
  const isOutput = LISTS.some((list) => Array.isArray(output[list])) || kindOf(`${path}.json`, text) !== "foreign";
  if (!isOutput) return `the file is not read: it is nothing that is known of an account, which is ${OUTPUTS}`;
  return couldMatter(path) ? undefined : "the file is not read, because of its name; give it one that ends in .json";
}

/** One without entries tells what it is of only by its name. */
const LISTS = [...ACCOUNT_LISTS, ...IDENTITY_LISTS];

/** The object or list that a text is in JSON. */
function parsed(text: string): Readonly<Partial<Record<string, unknown>>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null
      ? (value as Readonly<Partial<Record<string, unknown>>>)
      : undefined;
  } catch {
    return undefined;
  }
}
