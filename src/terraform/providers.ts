import { argument, blocksOfType, contentOf, type Content, type Scopes } from "./body.js";
import {
  attributeOf,
  locate,
  type Declaration,
  type ProviderDeclaration,
  type ResourceDeclaration,
} from "./configuration.js";
import type { ModuleInstance } from "./module.js";
import { referenceMap, referenceText } from "./references.js";
import { bind } from "./scope.js";
import { DYNAMIC } from "./types.js";
import { unknown, type TfValue } from "./values.js";

/** What a module's provider configurations decide about its resources. */
export interface Providers {
  /** The default tags of a provider configuration (`aws`, `aws.west`); `undefined` when it has none. */
  defaultTags(reference: string): TfValue | undefined;
  /** Whether a provider configuration is the one without alias of the root module. */
  isRootDefault(reference: string): boolean;
}

const NO_PROVIDERS: Providers = { defaultTags: () => undefined, isRootDefault: () => false };
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
    defaultTags(reference) {
      const name = handed(reference);
      return name === undefined ? undefined : caller.providers().defaultTags(name);
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
    defaultTags(reference) {
      if (known.has(reference)) return known.get(reference);
      const declaration = declared(reference);
      const tags =
        declaration === undefined ? outer.defaultTags(reference) : ownTags(module, declaration, outer, reference);
      known.set(reference, tags);
      return tags;
    },
    isRootDefault(reference) {
      const declaration = declared(reference);
      const isEmpty = declaration === undefined || isPassedOn(contentOf(declaration.layers, module.scopes, META));
      return isEmpty && outer.isRootDefault(reference);
    },
  };
}

function ownTags(
  module: ModuleInstance,
  declaration: ProviderDeclaration,
  outer: Providers,
  reference: string,
): TfValue | undefined {
  const content = contentOf(declaration.layers, providerScopes(module, declaration), META);
  if (isPassedOn(content)) return outer.defaultTags(reference);
  const [block] = blocksOfType(content, "default_tags").items;
  return block && argument(block.content, "tags");
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
