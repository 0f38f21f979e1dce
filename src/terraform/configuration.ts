import type { Attribute, Block, Body, Comment, Node, SyntaxProblem } from "../hcl/ast.js";
import type { Span } from "../graph/span.js";
import type { Diagnostic } from "../graph/resource.js";
import { spanOf, type SourceFile } from "./origin.js";
import type { StandIn } from "./stand-ins/definition.js";

/** A parsed configuration or variables file. JSON files have the body that the same content would have in native syntax. */
export interface ParsedFile extends SourceFile {
  readonly body: Body;
  /** None of JSON. */
  readonly comments: readonly Comment[];
  /** Syntax errors, as the parser tells of them. */
  readonly problems: readonly SyntaxProblem[];
  /** The same as diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Something in a file. */
export interface Located<N extends Node> {
  readonly file: ParsedFile;
  readonly node: N;
}

/**
 * A block with the blocks of override files that are merged into it, in order. Everything of it is asked for through
 * {@link attributeOf}, {@link attributesOf} and {@link blocksOf}, which apply Terraform's rules of merging:
 * https://developer.hashicorp.com/terraform/language/files/override
 */
export type Layers = readonly [Located<Block>, ...Located<Block>[]];

/** A named declaration: variable, output, module call, provider. */
export interface Declaration {
  readonly name: string;
  readonly layers: Layers;
}

export interface ResourceDeclaration extends Declaration {
  readonly mode: "managed" | "data" | "ephemeral";
  readonly type: string;
}

export interface ProviderDeclaration extends Declaration {
  readonly alias: string | undefined;
}

/** `aws_db_instance.main`, `data.aws_vpc.main`: as references spell it, without module and index. */
export type ResourceKey = string;

/** The configuration of one module folder: all declarations, nothing evaluated. */
export interface ModuleConfiguration {
  /** Folder, relative to the judged root; `.` for the judged root itself. */
  readonly folder: string;
  readonly files: readonly ParsedFile[];
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, Located<Attribute>>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly resources: ReadonlyMap<ResourceKey, ResourceDeclaration>;
  readonly calls: ReadonlyMap<string, Declaration>;
  /** By name, or name and alias: `aws`, `aws.replica`. */
  readonly providers: ReadonlyMap<string, ProviderDeclaration>;
  readonly moved: readonly Located<Block>[];
  /** Syntax errors, duplicates, overrides of nothing, unknown block types. */
  readonly diagnostics: readonly Diagnostic[];
  /** Set when this stands for a published module that is not in the judged files. */
  readonly standIn?: StandIn;
}

/** The span of something in a file. */
export function locate({ file, node }: Located<Node>): Span {
  return spanOf(file, node);
}

/** An argument of a block, from the last override that sets it. */
export function attributeOf(layers: Layers, name: string): Located<Attribute> | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    const attribute = layer?.node.body.attributes.get(name);
    if (layer !== undefined && attribute !== undefined) return { file: layer.file, node: attribute };
  }
  return undefined;
}

/** All arguments of a block. */
export function attributesOf(layers: Layers): readonly Located<Attribute>[] {
  const [first, ...overrides] = layers;
  if (overrides.length === 0)
    return [...first.node.body.attributes.values()].map((node) => ({ file: first.file, node }));
  const merged = new Map<string, Located<Attribute>>();
  for (const { file, node } of layers) {
    for (const attribute of node.body.attributes.values()) merged.set(attribute.name, { file, node: attribute });
  }
  return [...merged.values()];
}

/**
 * The nested blocks of a block. An override replaces all blocks of a type that it has, and a `dynamic` block counts as one of
 * the type that it makes.
 */
export function blocksOf(layers: Layers): readonly Located<Block>[] {
  let merged: readonly Located<Block>[] = [];
  for (const { file, node } of layers) {
    const blocks = node.body.blocks;
    if (blocks.length === 0) continue;
    const replaced = new Set(blocks.map(typeMade));
    const kept = merged.filter((block) => !replaced.has(typeMade(block.node)));
    merged = [...kept, ...blocks.map((block) => ({ file, node: block }))];
  }
  return merged;
}

/** The block type that a block makes: its own, or the one that a `dynamic` block stands for. */
export function typeMade(block: Block): string {
  return block.type === "dynamic" ? (block.labels[0]?.value ?? block.type) : block.type;
}

/** The header of a declaration's block. */
export function headerSpan({ layers: [{ file, node }] }: Declaration): Span {
  return spanOf(file, { start: node.start, end: node.headerEnd });
}
