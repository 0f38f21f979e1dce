/**
 * Addresses as Terraform prints them: `module.db["eu"].aws_db_instance.this[0]`.
 *
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */

/** `count.index` or `each.key`; `undefined` for what is there once. */
export type InstanceKey = string | number | undefined;

/** `[0]`, `["eu"]`, or nothing. */
export function indexSuffix(key: InstanceKey): string {
  if (key === undefined) return "";
  return typeof key === "number" ? `[${key}]` : `["${quoteText(key)}"]`;
}

/** An address within a module instance; the root module's address is empty. */
export function within(module: string, address: string): string {
  return module === "" ? address : `${module}.${address}`;
}

const ESCAPED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/**
 * Quotes as HCL does, template sequences too, so that an address can be read back.
 * https://github.com/hashicorp/terraform/blob/main/internal/addrs/instance_key.go
 */
function quoteText(text: string): string {
  return (
    text
      .replace(/[\n\r\t"\\]/g, (character) => ESCAPED[character] ?? character)
      .replace(/([$%])\{/g, "$1$1{")
      // eslint-disable-next-line no-control-regex -- exactly the characters that are not printable
      .replace(/[\u0000-\u001f\u007f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
  );
}
