import { metadataErrors } from "./build-block.js";
import type { RuleError } from "./build-layout.js";
import type { RegoError, RegoFiles } from "./toolchain.js";

/** What to use in the place of OPA functions that a policy compiled to WASM does not bring with it. */
const INSTEAD: Readonly<Record<string, string>> = {
  sprintf: 'a template string: $"{name} is open"',
  "regex.split": "split, or regex.find_all_string_submatch_n",
  "regex.replace": "replace, or regex.find_all_string_submatch_n and concat",
  "regex.find_n": "regex.find_all_string_submatch_n",
  "object.subset": "object.get for each key",
  "json.patch": "object.union",
  "strings.any_prefix_match": "some prefix in prefixes; startswith(text, prefix)",
  "strings.any_suffix_match": "some suffix in suffixes; endswith(text, suffix)",
  "strings.count": "count(split(text, part)) - 1",
  indexof_n: "indexof",
  "net.cidr_is_valid": "the values that kit and input give",
  "yaml.unmarshal": "the values that input has already parsed",
};

const UNDEFINED_FUNCTION = /^undefined function (\S+)$/;

/** Errors of OPA with their remedies, where there is one to tell, and those about METADATA at their places. */
export function explain(errors: readonly RegoError[], files: RegoFiles): RuleError[] {
  return errors.flatMap((error) => {
    if (error.message.startsWith("yaml: ")) return metadataErrors(error, files[error.file] ?? "");
    const name = UNDEFINED_FUNCTION.exec(error.message)?.[1];
    return [name === undefined || name.startsWith("data.") ? error : { ...error, remedy: remedyFor(name) }];
  });
}

function remedyFor(name: string): string {
  const instead = INSTEAD[name];
  return instead === undefined
    ? "it does not exist, or not in policies compiled to WASM; write it with those that do"
    : `it is not available in policies compiled to WASM; use ${instead}`;
}
