import type { Diagnostic } from "../graph/resource.js";
import type { Attribute, Block } from "../hcl/ast.js";
import type {
  Declaration,
  Layers,
  Located,
  ModuleConfiguration,
  ParsedFile,
  ProviderDeclaration,
  ResourceDeclaration,
} from "./configuration.js";
import { attributeOf, locate } from "./configuration.js";
import { spanOf } from "./origin.js";

/** The files of a module folder, parsed, each list in the order in which Terraform reads them. */
export interface ParsedModule {
  readonly folder: string;
  readonly primary: readonly ParsedFile[];
  readonly override: readonly ParsedFile[];
}

/** Gathers the declarations of a module's files and merges the override files into them. */
export function loadModule(module: ParsedModule): ModuleConfiguration {
  const draft: Draft = {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    resources: new Map(),
    calls: new Map(),
    providers: new Map(),
    moved: [],
    diagnostics: [],
  };
  const files = [...module.primary, ...module.override];
  for (const file of files) draft.diagnostics.push(...file.diagnostics);
  for (const file of module.primary) readFile(draft, file, declare, declareLocal);
  for (const file of module.override) readFile(draft, file, override, overrideLocal);
  return { folder: module.folder, files, ...draft };
}

interface Draft {
  readonly variables: Map<string, Declaration>;
  readonly locals: Map<string, Located<Attribute>>;
  readonly outputs: Map<string, Declaration>;
  readonly resources: Map<string, ResourceDeclaration>;
  readonly calls: Map<string, Declaration>;
  readonly providers: Map<string, ProviderDeclaration>;
  readonly moved: Located<Block>[];
  readonly diagnostics: Diagnostic[];
}

/** What a top-level block declares: into which table, under which key. */
interface Target<D extends Declaration> {
  readonly table: Map<string, D>;
  readonly key: string;
  /** In words, for messages. */
  readonly called: string;
  readonly make: (layers: Layers) => D;
}

type AnyTarget = Target<Declaration> | Target<ResourceDeclaration> | Target<ProviderDeclaration>;

interface BlockKind {
  readonly labels: readonly string[];
  readonly target?: (draft: Draft, labels: readonly string[], block: Located<Block>) => AnyTarget;
  readonly collect?: (draft: Draft, block: Located<Block>) => void;
}

function named(table: (draft: Draft) => Map<string, Declaration>, word: string): BlockKind {
  return {
    labels: ["name"],
    target: (draft, [name = ""]) => ({
      table: table(draft),
      key: name,
      called: `${word} "${name}"`,
      make: (layers) => ({ name, layers }),
    }),
  };
}

function resource(mode: ResourceDeclaration["mode"], prefix: string, word: string): BlockKind {
  return {
    labels: ["type", "name"],
    target: (draft, [type = "", name = ""]) => ({
      table: draft.resources,
      key: `${prefix}${type}.${name}`,
      called: `${word} "${type}" "${name}"`,
      make: (layers) => ({ name, mode, type, layers }),
    }),
  };
}

const PROVIDER: BlockKind = {
  labels: ["name"],
  target: (draft, [name = ""], block) => {
    const alias = literalText(attributeOf([block], "alias"));
    return {
      table: draft.providers,
      key: alias === undefined ? name : `${name}.${alias}`,
      called: `provider "${name}"`,
      make: (layers) => ({ name, alias, layers }),
    };
  },
};

/** The top-level blocks of the language. Those without a target and a collector decide no value of a resource. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["variable", named((draft) => draft.variables, "variable")],
  ["output", named((draft) => draft.outputs, "output")],
  ["module", named((draft) => draft.calls, "module")],
  ["resource", resource("managed", "", "resource")],
  ["data", resource("data", "data.", "data")],
  ["ephemeral", resource("ephemeral", "ephemeral.", "ephemeral")],
  ["provider", PROVIDER],
  ["moved", { labels: [], collect: (draft, block) => draft.moved.push(block) }],
  ["terraform", { labels: [] }],
  ["import", { labels: [] }],
  ["removed", { labels: [] }],
  ["check", { labels: ["name"] }],
  ["action", { labels: ["type", "name"] }],
]);

type Place = (draft: Draft, block: Located<Block>, target: AnyTarget) => void;
type PlaceLocal = (draft: Draft, attribute: Located<Attribute>) => void;

function readFile(draft: Draft, file: ParsedFile, place: Place, placeLocal: PlaceLocal): void {
  for (const node of file.body.attributes.values()) {
    complain(draft, "terraform-unsupported", `An argument named "${node.name}" is not expected here`, { file, node });
  }
  for (const node of file.body.blocks) {
    const block = { file, node };
    if (node.type === "locals") {
      for (const attribute of node.body.attributes.values()) placeLocal(draft, { file, node: attribute });
    } else readBlock(draft, block, place);
  }
}

function readBlock(draft: Draft, block: Located<Block>, place: Place): void {
  const { type, labels } = block.node;
  const kind = KINDS.get(type);
  if (kind === undefined) {
    // A newer Terraform may know it, and what it does not declare cannot be missing: no reason to refuse the rest.
    complain(
      draft,
      "terraform-unsupported",
      `Blocks of type "${type}" are not known here and are left out`,
      header(block),
      "warning",
    );
  } else if (labels.length !== kind.labels.length) {
    const wanted = kind.labels.length === 0 ? "no labels" : `the labels ${kind.labels.join(" and ")}`;
    complain(draft, "terraform-block-labels", `A "${type}" block has ${wanted}`, header(block));
  } else if (kind.target !== undefined) {
    place(
      draft,
      block,
      kind.target(
        draft,
        labels.map((label) => label.value),
        block,
      ),
    );
  } else kind.collect?.(draft, block);
}

function declare(draft: Draft, block: Located<Block>, target: AnyTarget): void {
  const first = target.table.get(target.key);
  if (first === undefined) {
    add(target, [block]);
    return;
  }
  const place = spanOf(first.layers[0].file, first.layers[0].node);
  const message = `${target.called} is declared twice; the first is at ${place.path}:${place.startLine}`;
  complain(draft, "terraform-duplicate", message, header(block));
}

function override(draft: Draft, block: Located<Block>, target: AnyTarget): void {
  const base = target.table.get(target.key);
  if (base !== undefined) add(target, [...base.layers, block]);
  else if (block.node.type === "provider") add(target, [block]);
  else {
    const message = `There is no ${target.called} that this override file could change`;
    complain(draft, "terraform-override", message, header(block));
  }
}

function add<D extends Declaration>(target: Target<D>, layers: Layers): void {
  target.table.set(target.key, target.make(layers));
}

function declareLocal(draft: Draft, local: Located<Attribute>): void {
  const first = draft.locals.get(local.node.name);
  if (first === undefined) {
    draft.locals.set(local.node.name, local);
    return;
  }
  const place = locate(first);
  const message = `local.${local.node.name} is defined twice; the first is at ${place.path}:${place.startLine}`;
  complain(draft, "terraform-duplicate", message, local);
}

function overrideLocal(draft: Draft, local: Located<Attribute>): void {
  const { name } = local.node;
  if (draft.locals.has(name)) draft.locals.set(name, local);
  else complain(draft, "terraform-override", `There is no local.${name} that this override file could change`, local);
}

/** The text of an argument that is a literal. */
export function literalText(attribute: Located<Attribute> | undefined): string | undefined {
  const expression = attribute?.node.expression;
  if (expression?.kind !== "template") return undefined;
  if (expression.parts.length === 0) return "";
  const [part] = expression.parts;
  return expression.parts.length === 1 && part?.kind === "literal" ? part.value : undefined;
}

function header({ file, node }: Located<Block>): Located<{ start: number; end: number }> {
  return { file, node: { start: node.start, end: node.headerEnd } };
}

function complain(
  draft: Draft,
  code: string,
  message: string,
  at: Located<{ start: number; end: number }>,
  severity: Diagnostic["severity"] = "error",
): void {
  draft.diagnostics.push({ code, severity, message, span: locate(at) });
}
