/** The functions of Terraform's language: all that Terraform 1.11 has. */
import { DYNAMIC } from "../types.js";
import type { TfValue } from "../values.js";
import { COLLECTION_FUNCTIONS } from "./collections.js";
import { CONVERSION_FUNCTIONS } from "./conversions.js";
import { CRYPTO_FUNCTIONS } from "./crypto.js";
import { DATE_FUNCTIONS } from "./dates.js";
import type { EagerFunction, FunctionTable } from "./definition.js";
import { ENCODING_FUNCTIONS } from "./encoding.js";
import { FILESYSTEM_FUNCTIONS } from "./filesystem.js";
import { FORMAT_FUNCTIONS } from "./format.js";
import { onTexts, tableOf, undecided } from "./helpers.js";
import { NETWORK_FUNCTIONS } from "./network.js";
import { NUMERIC_FUNCTIONS } from "./numeric.js";
import { REGEX_FUNCTIONS } from "./regexes.js";
import { REMOVED_FUNCTIONS } from "./removed.js";
import { STRING_FUNCTIONS } from "./strings.js";
import { TEMPLATE_FUNCTIONS } from "./templates.js";

type DecodeYaml = (text: string) => TfValue;

function yamldecode(decode: DecodeYaml | undefined): EagerFunction {
  return onTexts("yamldecode", ["src"], DYNAMIC, ([written = ""], call) =>
    decode === undefined ? undecided(call, DYNAMIC, "yamldecode() was not loaded") : decode(written),
  );
}

function makeTable(decode: DecodeYaml | undefined): FunctionTable {
  return tableOf(
    COLLECTION_FUNCTIONS,
    CONVERSION_FUNCTIONS,
    CRYPTO_FUNCTIONS,
    DATE_FUNCTIONS,
    ENCODING_FUNCTIONS,
    FILESYSTEM_FUNCTIONS,
    FORMAT_FUNCTIONS,
    NETWORK_FUNCTIONS,
    NUMERIC_FUNCTIONS,
    REGEX_FUNCTIONS,
    REMOVED_FUNCTIONS,
    STRING_FUNCTIONS,
    TEMPLATE_FUNCTIONS,
    [yamldecode(decode)],
  );
}

/** All functions; `yamldecode` gives unknown values, as it needs a library that {@link loadFunctions} loads. */
export const FUNCTIONS_WITHOUT_YAML: FunctionTable = makeTable(undefined);

/**
 * All functions. The library behind `yamldecode` is loaded only if one of the texts calls it: that takes some 30 ms.
 *
 * @param texts of the configuration and template files that will be evaluated
 */
export async function loadFunctions(texts: Iterable<string>): Promise<FunctionTable> {
  for (const text of texts) {
    if (!/\byamldecode\s*\(/.test(text)) continue;
    const { decodeYaml } = await import("./yaml-decode.js");
    return makeTable(decodeYaml);
  }
  return FUNCTIONS_WITHOUT_YAML;
}
