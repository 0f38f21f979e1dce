import { argument, blocksOfType, contentOf } from "./body.js";
import type { ModuleInstance } from "./model.js";
import { numberText } from "./numbers.js";
import { settle, type TfValue } from "./values.js";

const META: ReadonlySet<string> = new Set(["alias", "version", "for_each"]);
const ROLE_ACCOUNT = /^arn:[^:]*:iam::(\d{12}):/;

/**
 * The accounts that a module's configurations of the AWS provider deploy to: those that they allow, and those of the roles
 * that they assume (https://registry.terraform.io/providers/hashicorp/aws/latest/docs#allowed_account_ids-1).
 */
export function providerAccounts(module: ModuleInstance): readonly string[] {
  return [...module.configuration.providers.values()]
    .filter(({ name }) => name === "aws")
    .flatMap(({ layers }) => {
      const content = contentOf(layers, module.scopes, META);
      const allowed = textsOf(argument(content, "allowed_account_ids"));
      const roles = blocksOfType(content, "assume_role").items.flatMap(({ content: block }) =>
        textsOf(argument(block, "role_arn")),
      );
      return [
        ...allowed.filter((account) => /^\d{12}$/.test(account)),
        ...roles.flatMap((role) => ROLE_ACCOUNT.exec(role)?.[1] ?? []),
      ];
    });
}

/** The known texts of a value or of its items; an account may be written as a number. */
function textsOf(given: TfValue | undefined): readonly string[] {
  const value = given && settle(given);
  if (value?.kind === "string") return [value.value];
  if (value?.kind === "number") return [numberText(value.value)];
  return value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple" ? value.items.flatMap(textsOf) : [];
}
