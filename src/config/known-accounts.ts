import { LineCounter, parseDocument, type Document } from "yaml";
import * as z from "zod";
import { ConfigError, type Config } from "./config.js";
import { placeText } from "./place-text.js";
import { placesIn } from "./places.js";
import { describeIssue } from "./problems.js";

const name = z.string().min(1, "must not be empty");
const account = z
  .string("an account id is twelve digits in quotes")
  .regex(/^\d{12}$/, "an account id has 12 digits, in quotes");

/**
 * The list of known AWS accounts that fwd:cloudsec keeps (https://github.com/fwdcloudsec/known_aws_accounts, accounts.yaml): who
 * it is, where that is said, and their accounts.
 */
const listSchema = z.array(z.strictObject({ name, source: z.unknown().optional(), accounts: z.array(account) }));

/** A file of more characters is none. */
const LONGEST = 5_000_000;

/**
 * The configuration with the names of accounts that its file of them has; those of the configuration itself win.
 *
 * @param read gives the text of a file, by its path relative to the configuration's folder
 * @throws ConfigError that names file, line and remedy
 */
export function withKnownAccounts(config: Config, read: (path: string) => string | undefined): Config {
  const { knownAccountsFile: file, settings } = config.access;
  if (file === undefined) return config;
  const text = read(file.path);
  if (text === undefined) {
    throw new ConfigError(
      `${placeText(file.span)}: there is no file ${file.path}; write its path relative to this file, and commit it`,
    );
  }
  const knownAccounts = new Map([...readKnownAccounts(file.path, text), ...settings.knownAccounts]);
  return { ...config, access: { ...config.access, settings: { ...settings, knownAccounts } } };
}

function contentOf(path: string, document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply, or that name no anchor.
    throw new ConfigError(`${path}:1:1: ${error instanceof Error ? error.message : "the file cannot be read"}`);
  }
}

/**
 * The names of accounts by their ids, of a file in YAML or JSON.
 *
 * @param path for messages
 * @throws ConfigError that names file, line and remedy of everything that is wrong
 */
export function readKnownAccounts(path: string, text: string): ReadonlyMap<string, string> {
  if (text.length > LONGEST)
    throw new ConfigError(`${path}:1:1: the file is too long; it may have five million characters`);
  const lines = new LineCounter();
  // Ids are texts though they look like numbers, and one that begins with a zero would be another number.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: "failsafe" });
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `${path}:${line}:${col}: ${error.message}`;
    });
    throw new ConfigError(messages.join("\n"));
  }
  const places = placesIn(path, document, lines);
  const content = contentOf(path, document);
  if (!Array.isArray(content)) {
    throw new ConfigError(
      `${path}:1:1: the file is no list; write entries such as "- { name: Backup Vendor, accounts: ['999988887777'] }"`,
    );
  }
  const checked = listSchema.safeParse(content);
  if (!checked.success) {
    throw new ConfigError(checked.error.issues.flatMap((issue) => describeIssue(issue, listSchema, places)).join("\n"));
  }
  return new Map(checked.data.flatMap((entry) => entry.accounts.map((id) => [id, entry.name] as const)));
}
