import { posix } from "node:path";
import type { Tree } from "../source/tree.js";
import type { Deployment } from "./pseudo-parameters.js";

/** How the CDK deploys a template. */
export interface AssembledStack extends Deployment {
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The manifests that were read, by the tree and path. */
const manifests = new WeakMap<Tree, Map<string, ReadonlyMap<string, AssembledStack>>>();

/**
 * The manifest that the CDK writes beside a template, where the template is called as the CDK calls its own.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/cloud-assembly-schema-readme.html
 */
export function manifestBeside(template: string): string | undefined {
  return template.endsWith(".template.json") ? posix.join(posix.dirname(template), "manifest.json") : undefined;
}

/** What a manifest says of one of its templates; nothing when there is no such manifest, or it says nothing of it. */
export function assembledStack(tree: Tree, manifest: string, template: string): AssembledStack {
  const read = manifests.get(tree) ?? new Map<string, ReadonlyMap<string, AssembledStack>>();
  manifests.set(tree, read);
  let stacks = read.get(manifest);
  if (stacks === undefined) read.set(manifest, (stacks = stacksIn(tree.read(manifest))));
  return stacks.get(posix.basename(template)) ?? {};
}

function stacksIn(text: string | undefined): ReadonlyMap<string, AssembledStack> {
  const stacks = new Map<string, AssembledStack>();
  for (const [id, artifact] of Object.entries(tableOf(tableOf(contentOf(text)).artifacts))) {
    const { type, environment, properties } = tableOf(artifact);
    const { templateFile, stackName, parameters } = tableOf(properties);
    if (type !== "aws:cloudformation:stack" || typeof templateFile !== "string") continue;
    const texts = Object.entries(tableOf(parameters)).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    stacks.set(templateFile, {
      ...placeOf(environment),
      // The name is written where it differs from the artifact's.
      stackName: typeof stackName === "string" ? stackName : id,
      ...(texts.length === 0 ? {} : { parameters: Object.fromEntries(texts) }),
    });
  }
  return stacks;
}

/** `aws://account/region`, either of which may not be known. */
function placeOf(environment: unknown): Deployment {
  if (typeof environment !== "string") return {};
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment) ?? [];
  return {
    ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
    ...(region !== undefined && !region.startsWith("unknown-") ? { region } : {}),
  };
}

function contentOf(text: string | undefined): unknown {
  if (text?.includes("aws:cloudformation:stack") !== true) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is none of the CDK's.
    return undefined;
  }
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
