import { attributeOf, type ResourceDeclaration } from "./configuration.js";
import type { Deployment } from "./deployment.js";
import type { ModuleInstance } from "./model.js";
import { providerOf } from "./providers.js";
import { text, type TfValue } from "./values.js";

/** Arguments that make a data source speak of another region than the provider's. */
const CHOOSING_ARGUMENTS = ["region", "name", "endpoint"];

/** The data sources that tell where something is deployed, and their attributes. */
const TOLD: Readonly<Record<string, Readonly<Record<string, (deployment: Deployment) => string | undefined>>>> = {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
  aws_caller_identity: { account_id: ({ account }) => account, id: ({ account }) => account },
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
  aws_region: { id: ({ region }) => region, name: ({ region }) => region, region: ({ region }) => region },
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/partition
  aws_partition: {
    dns_suffix: ({ region }) => partitionOf(region)?.dnsSuffix,
    id: ({ region }) => partitionOf(region)?.name,
    partition: ({ region }) => partitionOf(region)?.name,
  },
};

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region: string | undefined): { readonly name: string; readonly dnsSuffix: string } | undefined {
  if (region === undefined) return undefined;
  if (region.startsWith("cn-")) return { name: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
  return { name: region.startsWith("us-gov-") ? "aws-us-gov" : "aws", dnsSuffix: "amazonaws.com" };
}

/**
 * What a data source tells of the account or region that its module is deployed in: known when that is given, and the data
 * source uses the default provider configuration of the root module.
 */
export function deployedData(
  module: ModuleInstance,
  declaration: ResourceDeclaration,
  attribute: string,
): TfValue | undefined {
  const told = Object.hasOwn(TOLD, declaration.type) ? TOLD[declaration.type] : undefined;
  const tell = told !== undefined && Object.hasOwn(told, attribute) ? told[attribute] : undefined;
  const value = tell?.(module.run.deployment);
  if (value === undefined || !module.providers().isRootDefault(providerOf(declaration))) return undefined;
  if (CHOOSING_ARGUMENTS.some((name) => attributeOf(declaration.layers, name) !== undefined)) return undefined;
  return text(value);
}

/** Types whose Region is told: databases, which follow others of other Regions. */
const REGIONAL: ReadonlySet<string> = new Set(["aws_db_instance", "aws_rds_cluster"]);

/**
 * The Region that a database is deployed in when it does not choose one itself, as the provider does it: that of its provider
 * configuration. `undefined` where that does not say one, and for other types.
 */
export function deployedRegion(module: ModuleInstance, declaration: ResourceDeclaration): TfValue | undefined {
  if (!REGIONAL.has(declaration.type)) return undefined;
  const provider = providerOf(declaration);
  const { region } = module.run.deployment;
  if (region !== undefined && module.providers().isRootDefault(provider)) return text(region);
  const value = module.providers().setting(provider, "region");
  return value?.kind === "null" ? undefined : value;
}
