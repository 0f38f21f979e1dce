import * as z from "zod";
import { DEFAULT_WEIGHTS, type AccessWeights } from "../access/settings.js";
import { EXPOSURES } from "../graph/document.js";
import { SEVERITIES } from "../report/result.js";

const text = z.string().min(1, "must not be empty");
const account = z
  .string("an account id is twelve digits in quotes")
  .regex(/^\d{12}$/, "an account id has 12 digits, in quotes");
const factor = z.number().min(0, "must not be negative").max(10, "must be 10 or less");

/** `connect-any-database` for `connectAnyDatabase`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Factors by the names that a table of the defaults has. */
function factors(defaults: Readonly<Record<string, number>>, description: string) {
  return z
    .partialRecord(z.enum(Object.keys(defaults).map(kebab)), factor)
    .optional()
    .describe(description);
}

const weights = z.strictObject({
  impact: factors(DEFAULT_WEIGHTS.impact, "What can be done at the end of a path, 0 to 10."),
  certainty: factors(DEFAULT_WEIGHTS.certainty, "How certain it is that there is the path."),
  exposure: z.partialRecord(z.enum(EXPOSURES), factor).optional().describe("How exposed the source is."),
  guards: factors(DEFAULT_WEIGHTS.guards, "What conditions leave of the score."),
  "guard-floor": factor.optional().describe("No set of guards counts for less."),
  hop: factor.optional().describe("For every hop after the first."),
  "length-floor": factor.optional().describe("No number of hops counts for less."),
  breadth: factors(DEFAULT_WEIGHTS.breadth, "How many databases it leads to."),
  "data-classes": z
    .array(
      z.strictObject({
        tag: text.describe("Key of a tag of the database."),
        values: z.array(text).describe("Values of it that count."),
        factor,
      }),
    )
    .optional()
    .describe("Factors by the tags of the database, in place of the built-in ones; the first that fits counts."),
  "several-accesses": z
    .strictObject({ "at-least": z.int().min(2), bonus: z.number().min(0).max(100) })
    .optional()
    .describe("What is added to the score for a source with that many classes of access to one database."),
  severities: z
    .partialRecord(z.enum(["critical", "high", "medium", "low"]), z.number().min(0).max(100))
    .optional()
    .describe("The least score of each severity."),
});

/** The settings of access paths in the configuration file. */
export const accessSchema = z
  .strictObject({
    accounts: z.array(account).optional().describe("Own accounts, besides those that the files name."),
    "trusted-accounts": z.array(account).optional().describe("Accounts of others that are trusted."),
    "known-accounts": z
      .record(account, text)
      .optional()
      .describe("Names of accounts, for the report; they make no account trusted."),
    "known-accounts-file": text
      .optional()
      .describe("File with more names of accounts, relative to this one: a list of name and accounts."),
    organizations: z
      .array(text.regex(/^o-[a-z0-9]{10,32}$|^o-[a-z0-9]+$/, "an organisation's id is o- and letters and digits"))
      .optional()
      .describe("Ids of own organisations."),
    "privileged-users": z
      .array(text)
      .optional()
      .describe("Database users that own or administer a database, besides the usual names and the master users."),
    "break-glass": z
      .array(text)
      .optional()
      .describe("Principals for emergencies, as the report calls them; * stands for any characters."),
    "fail-on": z
      .enum([...SEVERITIES, "none"])
      .optional()
      .describe("The least severity of a new way to a database that fails. Default: that of all findings."),
    weights: weights.optional().describe("What the score of a path is made of, where it is not to be as built in."),
  })
  .optional()
  .describe("Who can reach which database: what is one's own, who is trusted, and what counts how much.");

type AccessFile = NonNullable<z.infer<typeof accessSchema>>;

/** The weights of a configuration file over the built-in ones. */
export function weightsOf(given: AccessFile["weights"] = {}): AccessWeights {
  const { "data-classes": dataClasses, "several-accesses": several } = given;
  return {
    impact: over(DEFAULT_WEIGHTS.impact, given.impact),
    certainty: over(DEFAULT_WEIGHTS.certainty, given.certainty),
    exposure: over(DEFAULT_WEIGHTS.exposure, given.exposure),
    guards: over(DEFAULT_WEIGHTS.guards, given.guards),
    guardFloor: given["guard-floor"] ?? DEFAULT_WEIGHTS.guardFloor,
    hop: given.hop ?? DEFAULT_WEIGHTS.hop,
    lengthFloor: given["length-floor"] ?? DEFAULT_WEIGHTS.lengthFloor,
    breadth: over(DEFAULT_WEIGHTS.breadth, given.breadth),
    dataClasses: dataClasses ?? DEFAULT_WEIGHTS.dataClasses,
    severalAccesses:
      several === undefined ? DEFAULT_WEIGHTS.severalAccesses : { atLeast: several["at-least"], bonus: several.bonus },
    severities: over(DEFAULT_WEIGHTS.severities, given.severities),
  };
}

function over<Name extends string>(
  defaults: Readonly<Record<Name, number>>,
  given: Readonly<Partial<Record<string, number>>> = {},
): Readonly<Record<Name, number>> {
  const entries = (Object.keys(defaults) as Name[]).map((name) => [name, given[kebab(name)] ?? defaults[name]]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
