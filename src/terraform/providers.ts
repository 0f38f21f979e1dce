import { argument, blocksOfType, contentOf, type Content, type Scopes } from "./body.js";
import {
  attributeOf,
  locate,
  type Declaration,
  type ProviderDeclaration,
  type ResourceDeclaration,
} from "./configuration.js";
import type { ModuleInstance, Providers, ProviderSetting } from "./model.js";
import { referenceMap, referenceText } from "./references.js";
import { bind } from "./scope.js";
import { DYNAMIC } from "./types.js";
import { unknown, type TfValue } from "./values.js";

/** What is read of a provider configuration; `undefined` when it does not say it. */
const SETTINGS: Readonly<Record<ProviderSetting, (content: Content) => TfValue | undefined>> = {
  defaultTags(content) {
    const [block] = blocksOfType(content, "default_tags").items;
    return block && argument(block.content, "tags");
  },
  region: (content) => argument(content, "region"),
};

const NO_PROVIDERS: Providers = { setting: () => undefined, isRootDefault: () => false };
const META: ReadonlySet<string> = new Set(["alias", "version", "for_each"]);

/** The provider configurations of a root module. */
export function rootProviders(module: ModuleInstance): Providers {
  // One that is not written is an empty one.
  return { ...moduleProviders(module, NO_PROVIDERS), isRootDefault: (reference) => !reference.includes(".") };
}

/**
 * The provider configurations of a called module: its own, those that the call hands over, or the default ones of the calling
 * module. https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
export function inheritedProviders(module: ModuleInstance, caller: ModuleInstance, call: Declaration): Providers {
  const given = attributeOf(call.layers, "providers")?.node.expression;
  const map = given?.kind === "object" ? referenceMap(given) : undefined;
  const handed = (reference: string): string | undefined => {
    if (map !== undefined) return map.get(reference);
    return reference.includes(".") ? undefined : reference;
  };
  return moduleProviders(module, {
    setting(reference, setting) {
      const name = handed(reference);
      return name === undefined ? undefined : caller.providers().setting(name, setting);
    },
    isRootDefault(reference) {
      const name = handed(reference);
      return name !== undefined && caller.providers().isRootDefault(name);
    },
  });
}

function moduleProviders(module: ModuleInstance, outer: Providers): Providers {
  const known = new Map<string, TfValue | undefined>();
  // OpenTofu's configurations with for_each are named by their keys: aws.by_region["eu-west-1"].
  const declared = (reference: string): ProviderDeclaration | undefined =>
    module.configuration.providers.get(reference.replace(/\[.*$/, ""));
  return {
    setting(reference, setting) {
      const key = `${setting} ${reference}`;
      if (known.has(key)) return known.get(key);
      const declaration = declared(reference);
      const own = declaration && contentOf(declaration.layers, providerScopes(module, declaration), META);
      const value = own === undefined || isPassedOn(own) ? outer.setting(reference, setting) : SETTINGS[setting](own);
      known.set(key, value);
      return value;
    },
    isRootDefault(reference) {
      const declaration = declared(reference);
      const isEmpty = declaration === undefined || isPassedOn(contentOf(declaration.layers, module.scopes, META));
      return isEmpty && outer.isRootDefault(reference);
    },
  };
}

/** An empty block in a called module declares only that it wants to be given one. */
function isPassedOn({ attributes, blocks }: Content): boolean {
  return attributes.length === 0 && blocks.size === 0;
}

/** OpenTofu's `for_each`: one configuration stands for all, so that `each` is not known. */
function providerScopes(module: ModuleInstance, declaration: ProviderDeclaration): Scopes {
  const forEach = attributeOf(declaration.layers, "for_each");
  if (forEach === undefined) return module.scopes;
  const span = locate(forEach);
  const each = unknown(DYNAMIC, [{ reason: `provider "${declaration.name}" has several configurations`, span }], {
    notNull: true,
  });
  return (file) => bind(module.scopes(file), "each", each);
}

/** The provider configuration that a resource uses: the one it names, or the default one of its type's provider. */
export function providerOf({ layers, type }: ResourceDeclaration): string {
  const given = attributeOf(layers, "provider")?.node.expression;
  const named = given && referenceText(given);
  return named ?? type.split("_", 1)[0] ?? type;
}
