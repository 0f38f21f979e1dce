import {
  sourceFile,
  spanOf
} from "./chunk-XZCXNHPK.js";
import {
  isConfigurationFile,
  moduleFiles
} from "./chunk-5WHWKCXI.js";
import {
  createLineIndex,
  parseExpression,
  parseHcl,
  parseTemplate
} from "./chunk-JFZ7WXOD.js";

// build/terraform/json.js
var MAX_DEPTH = 400;
var NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
var LITERALS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var ESCAPES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var NO_HOLES = /* @__PURE__ */ new Map();
function parseJson(text) {
  return parseJsonWithHoles({ text, holes: NO_HOLES });
}
function parseJsonWithHoles(source) {
  try {
    return { ok: true, root: new Reader(source).document() };
  } catch (error) {
    if (error instanceof JsonSyntaxError)
      return { ok: false, problem: { offset: error.offset, message: error.message } };
    throw error;
  }
}
function decodedOffsets(text, node) {
  const start = node.start + 1;
  const escape = text.indexOf("\\", start);
  if (escape === -1 || escape >= node.end)
    return (offset) => start + offset;
  const offsets = [];
  let at = start;
  while (at < node.end - 1) {
    offsets.push(at);
    at += text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2;
  }
  const end = node.end - 1;
  return (offset) => offsets[offset] ?? end;
}
var JsonSyntaxError = class extends Error {
  offset;
  constructor(offset, message) {
    super(message);
    this.offset = offset;
  }
};
var Reader = class {
  at = 0;
  depth = 0;
  text;
  holes;
  constructor(source) {
    this.text = source.text;
    this.holes = source.holes;
  }
  document() {
    this.skipSpace();
    const root = this.value();
    this.skipSpace();
    if (this.at < this.text.length)
      throw this.error("the document ends here; nothing may follow it");
    return root;
  }
  value() {
    const start = this.at;
    const character = this.current();
    if (character === "{")
      return this.nested(() => this.object(start));
    if (character === "[")
      return this.nested(() => this.array(start));
    return character === '"' ? this.string() : this.bare(start);
  }
  nested(read) {
    if (this.depth === MAX_DEPTH)
      throw this.error(`more than ${MAX_DEPTH} levels of nesting`);
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }
  object(start) {
    const properties = [];
    const rest = [];
    this.members("}", rest, () => {
      if (this.current() !== '"')
        throw this.error("expected a property name in double quotes");
      const key = this.string();
      this.skipSpace();
      if (this.current() !== ":")
        throw this.error("expected a colon after the property name");
      this.at++;
      this.skipSpace();
      const value = this.value();
      properties.push({ key, value, start: key.start, end: value.end });
    });
    return { kind: "object", properties, rest, start, end: this.at };
  }
  array(start) {
    const items = [];
    const rest = [];
    this.members("]", rest, () => {
      items.push(this.value());
    });
    return { kind: "array", items, rest, start, end: this.at };
  }
  /** Members between brackets. A hole among them may hold members and their commas, so that commas beside it are optional. */
  members(close, rest, member) {
    this.at++;
    let need = "first";
    for (; ; ) {
      this.skipSpace();
      const character = this.current();
      const hole = this.holeAt(this.at);
      if (hole !== void 0) {
        rest.push(hole);
        this.at++;
        need = "any";
      } else if (character === close) {
        if (need === "member")
          throw this.error(`a comma before "${close}" is not allowed`);
        this.at++;
        return;
      } else if (character === void 0) {
        throw this.error(`the text ends before "${close}"`);
      } else if (character === ",") {
        if (need === "first" || need === "member")
          throw this.error("nothing is between two commas");
        this.at++;
        need = need === "any" ? "any" : "member";
      } else if (need === "separator") {
        throw this.error(`expected a comma or "${close}"`);
      } else {
        member();
        need = "separator";
      }
    }
  }
  string() {
    const start = this.at;
    const parts = [];
    let literal = "";
    let from = ++this.at;
    const flush = () => {
      literal += this.text.slice(from, this.at);
    };
    const endLiteral = () => {
      if (literal !== "")
        parts.push(literal);
      literal = "";
    };
    for (; ; ) {
      const character = this.current();
      const hole = this.holeAt(this.at);
      if (hole !== void 0) {
        flush();
        endLiteral();
        parts.push({ hole });
        from = ++this.at;
      } else if (character === '"') {
        flush();
        endLiteral();
        this.at++;
        return { kind: "string", parts, start, end: this.at };
      } else if (character === "\\") {
        flush();
        literal += this.escape();
        from = this.at;
      } else if (character === void 0 || character < " ") {
        throw this.error("the string is not closed on its line");
      } else {
        this.at++;
      }
    }
  }
  escape() {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits))
        throw this.error("\\u needs four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const decoded = ESCAPES.get(letter);
    if (decoded === void 0)
      throw this.error(`"\\${letter}" is not an escape of JSON`);
    this.at += 2;
    return decoded;
  }
  /** A number, `true`, `false`, `null`, or a value that is a hole or has one. */
  bare(start) {
    const holes = [];
    for (; ; ) {
      const hole = this.holeAt(this.at);
      const character = this.current();
      if (hole !== void 0)
        holes.push(hole);
      else if (character === void 0 || /[\s,:"[\]{}]/.test(character))
        break;
      this.at++;
    }
    if (holes.length > 0)
      return { kind: "hole", holes, start, end: this.at };
    const word = this.text.slice(start, this.at);
    const literal = LITERALS.get(word);
    if (literal !== void 0)
      return { kind: "scalar", value: literal, start, end: this.at };
    if (NUMBER.test(word))
      return { kind: "number", text: word, start, end: this.at };
    this.at = start;
    throw this.error(word === "" ? "expected a value" : `${quote(word)} is not a value of JSON`);
  }
  skipSpace() {
    for (; ; ) {
      const character = this.text.charCodeAt(this.at);
      if (character !== 32 && character !== 10 && character !== 13 && character !== 9)
        return;
      if (this.holes.has(this.at))
        return;
      this.at++;
    }
  }
  /** The character here, or `undefined` at the end and at a hole. */
  current() {
    return this.holes.has(this.at) ? void 0 : this.text[this.at];
  }
  holeAt(offset) {
    return this.holes.get(offset);
  }
  error(message) {
    return new JsonSyntaxError(this.at, message);
  }
};
function quote(word) {
  return `"${word.length > 30 ? `${word.slice(0, 30)}\u2026` : word}"`;
}

// build/terraform/nested-blocks.js
var NESTED_BLOCKS = {
  aws_backup_selection: {
    condition: { string_equals: {}, string_like: {}, string_not_equals: {}, string_not_like: {} },
    selection_tag: {}
  },
  aws_db_instance: { blue_green_update: {}, restore_to_point_in_time: {}, s3_import: {} },
  aws_db_option_group: { option: { option_settings: {} } },
  aws_db_parameter_group: { parameter: {} },
  aws_db_proxy: { auth: {} },
  aws_db_proxy_default_target_group: { connection_pool_config: {} },
  aws_default_network_acl: { egress: {}, ingress: {} },
  aws_default_route_table: { route: {} },
  aws_default_security_group: { egress: {}, ingress: {} },
  aws_ec2_managed_prefix_list: { entry: {} },
  aws_ecs_service: {
    alarms: {},
    capacity_provider_strategy: {},
    deployment_circuit_breaker: {},
    deployment_controller: {},
    load_balancer: {},
    network_configuration: {},
    ordered_placement_strategy: {},
    placement_constraints: {},
    service_connect_configuration: {
      log_configuration: { secret_option: {} },
      service: { client_alias: {}, timeout: {}, tls: { issuer_cert_authority: {} } }
    },
    service_registries: {},
    volume_configuration: { managed_ebs_volume: { tag_specifications: {} } },
    vpc_lattice_configurations: {}
  },
  aws_ecs_task_definition: {
    ephemeral_storage: {},
    inference_accelerator: {},
    placement_constraints: {},
    proxy_configuration: {},
    runtime_platform: {},
    volume: {
      docker_volume_configuration: {},
      efs_volume_configuration: { authorization_config: {} },
      fsx_windows_file_server_volume_configuration: { authorization_config: {} }
    }
  },
  aws_eks_cluster: {
    access_config: {},
    compute_config: {},
    encryption_config: { provider: {} },
    kubernetes_network_config: { elastic_load_balancing: {} },
    outpost_config: { control_plane_placement: {} },
    remote_network_config: { remote_node_networks: {}, remote_pod_networks: {} },
    storage_config: { block_storage: {} },
    upgrade_policy: {},
    vpc_config: {},
    zonal_shift_config: {}
  },
  aws_iam_policy_document: { statement: { condition: {}, not_principals: {}, principals: {} } },
  aws_iam_role: { inline_policy: {} },
  aws_instance: {
    capacity_reservation_specification: { capacity_reservation_target: {} },
    cpu_options: {},
    credit_specification: {},
    ebs_block_device: {},
    enclave_options: {},
    ephemeral_block_device: {},
    instance_market_options: { spot_options: {} },
    launch_template: {},
    maintenance_options: {},
    metadata_options: {},
    network_interface: {},
    private_dns_name_options: {},
    root_block_device: {}
  },
  aws_kms_grant: { constraints: {} },
  aws_lambda_function: {
    dead_letter_config: {},
    environment: {},
    ephemeral_storage: {},
    file_system_config: {},
    image_config: {},
    logging_config: {},
    snap_start: {},
    tracing_config: {},
    vpc_config: {}
  },
  aws_launch_template: {
    block_device_mappings: { ebs: {} },
    capacity_reservation_specification: { capacity_reservation_target: {} },
    cpu_options: {},
    credit_specification: {},
    elastic_gpu_specifications: {},
    elastic_inference_accelerator: {},
    enclave_options: {},
    hibernation_options: {},
    iam_instance_profile: {},
    instance_market_options: { spot_options: {} },
    instance_requirements: {
      accelerator_count: {},
      accelerator_total_memory_mib: {},
      baseline_ebs_bandwidth_mbps: {},
      memory_gib_per_vcpu: {},
      memory_mib: {},
      network_bandwidth_gbps: {},
      network_interface_count: {},
      total_local_storage_gb: {},
      vcpu_count: {}
    },
    license_specification: {},
    maintenance_options: {},
    metadata_options: {},
    monitoring: {},
    network_interfaces: {
      connection_tracking_specification: {},
      ena_srd_specification: { ena_srd_udp_specification: {} }
    },
    placement: {},
    private_dns_name_options: {},
    tag_specifications: {}
  },
  aws_network_acl: { egress: {}, ingress: {} },
  aws_rds_cluster: {
    restore_to_point_in_time: {},
    s3_import: {},
    scaling_configuration: {},
    serverlessv2_scaling_configuration: {}
  },
  aws_rds_cluster_parameter_group: { parameter: {} },
  aws_route_table: { route: {} },
  aws_secretsmanager_secret: { replica: {} },
  aws_secretsmanager_secret_rotation: { rotation_rules: {} },
  aws_security_group: { egress: {}, ingress: {} },
  aws_vpc_endpoint: { dns_options: {}, subnet_configuration: {} },
  "provider.aws": {
    assume_role: {},
    assume_role_with_web_identity: {},
    default_tags: {},
    endpoints: {},
    ignore_tags: {}
  }
};
var NONE = {};
function nestedBlockTypes(type) {
  return (Object.hasOwn(NESTED_BLOCKS, type) ? NESTED_BLOCKS[type] : void 0) ?? NONE;
}

// build/terraform/relocate.js
function relocate(node, move) {
  return copy(node, move);
}
var OFFSETS = /* @__PURE__ */ new Set(["start", "end", "nameEnd", "headerEnd"]);
function copy(value, move) {
  if (Array.isArray(value))
    return value.map((item) => copy(item, move));
  if (typeof value !== "object" || value === null)
    return value;
  const entries = Object.entries(value).map(([name, member]) => [
    name,
    OFFSETS.has(name) && typeof member === "number" ? move(member) : copy(member, move)
  ]);
  return Object.fromEntries(entries);
}

// build/terraform/json-syntax.js
function parseJsonConfiguration(text) {
  return parseDocument(text, FILE);
}
function parseJsonValues(text) {
  const { body, problems } = parseDocument(text, { blocks: NO_BLOCKS, attributes: () => "literal" });
  if (!text.trimStart().startsWith("["))
    return { body, problems };
  const { start, end } = body;
  const message = "A variables file is one object, not a list";
  return { body: { ...body, attributes: /* @__PURE__ */ new Map() }, problems: [...problems, { message, start, end }] };
}
var NO_BLOCKS = () => void 0;
function plain(labels, expressions = [], literals = []) {
  const meaning = (name) => expressions.includes(name) ? "expression" : literals.includes(name) ? "literal" : "template";
  return { labels, body: () => ({ blocks: NO_BLOCKS, attributes: meaning }) };
}
var META_BLOCKS = /* @__PURE__ */ new Map([
  ["lifecycle", plain(0, ["ignore_changes", "replace_triggered_by"])],
  ["connection", plain(0)],
  ["provisioner", plain(1)]
]);
function resourceBody(type) {
  return {
    blocks: (name) => META_BLOCKS.get(name) ?? nested(nestedBlockTypes(type), name),
    attributes: (name) => name === "provider" || name === "depends_on" ? "expression" : "template"
  };
}
function nested(types, name) {
  const bodyOf = (inner2) => ({
    blocks: (innerName) => nested(inner2, innerName),
    attributes: () => "template"
  });
  if (name === "dynamic") {
    return {
      labels: 1,
      body: ([label]) => ({
        blocks: (part) => part === "content" ? { labels: 0, body: () => bodyOf(types[label?.value ?? ""] ?? {}) } : void 0,
        attributes: (part) => part === "iterator" ? "expression" : "template"
      })
    };
  }
  const inner = types[name];
  return inner === void 0 ? void 0 : { labels: 0, body: () => bodyOf(inner) };
}
var TYPED = { labels: 2, body: ([type]) => resourceBody(type?.value ?? "") };
var TOP_LEVEL = /* @__PURE__ */ new Map([
  ["terraform", plain(0)],
  ["provider", { labels: 1, body: ([name]) => resourceBody(`provider.${name?.value ?? ""}`) }],
  ["variable", plain(1, ["type"], ["default", "description"])],
  ["locals", plain(0)],
  ["output", plain(1, ["depends_on"], ["description"])],
  ["resource", TYPED],
  ["data", TYPED],
  ["ephemeral", TYPED],
  ["module", plain(1, ["providers", "depends_on"])],
  ["moved", plain(0, ["from", "to"])],
  ["import", plain(0, ["to", "provider"])],
  ["removed", plain(0, ["from"])],
  ["check", plain(1)],
  ["action", TYPED]
]);
var FILE = { blocks: (name) => TOP_LEVEL.get(name), attributes: () => "template" };
function parseDocument(text, schema) {
  const parsed = parseJson(text);
  const reader = new Reader2(text);
  const end = text.length;
  if (!parsed.ok) {
    const start = Math.min(parsed.problem.offset, end);
    const problem = { message: `JSON: ${parsed.problem.message}`, start, end: Math.min(start + 1, end) };
    return { body: { attributes: /* @__PURE__ */ new Map(), blocks: [], start: 0, end }, problems: [problem] };
  }
  return { body: reader.body(parsed.root, schema, []), problems: reader.problems };
}
var Reader2 = class {
  text;
  problems = [];
  constructor(text) {
    this.text = text;
  }
  body(node, schema, labels) {
    const attributes = /* @__PURE__ */ new Map();
    const blocks = [];
    for (const property of this.properties(node, "the body of a block")) {
      const name = plainText(property.key);
      const block = schema.blocks(name, labels);
      if (block !== void 0)
        this.blocks(property, name, block, blocks);
      else if (attributes.has(name))
        this.problem(property.key, `The argument "${name}" was already set`);
      else
        attributes.set(name, this.attribute(property, name, schema.attributes(name)));
    }
    return { attributes, blocks, start: node.start, end: node.end };
  }
  attribute(property, name, meaning) {
    const { start, end } = property;
    return { name, nameEnd: property.key.end, expression: this.expression(property.value, meaning), start, end };
  }
  /** The properties of an object, or of the objects in an array, without comments. */
  *properties(node, what) {
    if (node.kind === "array")
      for (const item of node.items)
        yield* this.properties(item, what);
    else if (node.kind === "object") {
      for (const property of node.properties)
        if (plainText(property.key) !== "//")
          yield property;
    } else if (node.kind !== "scalar" || node.value !== null)
      this.problem(node, `An object is expected for ${what}`);
  }
  blocks(property, type, schema, into) {
    const read = (node, start, headerEnd, labels) => {
      if (labels.length < schema.labels) {
        for (const labelled of this.properties(node, `the labels of "${type}"`)) {
          const { key } = labelled;
          const label = { value: plainText(key), start: key.start, end: key.end };
          read(labelled.value, key.start, key.end, [...labels, label]);
        }
      } else if (node.kind === "array")
        for (const item of node.items)
          read(item, item.start, item.start + 1, labels);
      else if (node.kind !== "scalar" || node.value !== null) {
        const body = this.body(node, schema.body(labels), labels);
        into.push({ type, labels, headerEnd, body, start, end: node.end });
      }
    };
    read(property.value, property.start, property.key.end, []);
  }
  expression(node, meaning) {
    const { start, end } = node;
    switch (node.kind) {
      case "scalar":
        return node.value === null ? { kind: "null", start, end } : { kind: "bool", value: node.value, start, end };
      case "number":
        return node.text.startsWith("-") ? {
          kind: "unary",
          operator: "-",
          operand: { kind: "number", text: node.text.slice(1), start, end },
          start,
          end
        } : { kind: "number", text: node.text, start, end };
      case "string":
        return meaning === "expression" ? this.embedded(node) : this.template(node, meaning);
      case "array":
        return { kind: "tuple", items: node.items.map((item) => this.expression(item, meaning)), start, end };
      case "object":
        return { kind: "object", items: this.items(node.properties, meaning), start, end };
      case "hole":
        return { kind: "invalid", start, end };
    }
  }
  items(properties, meaning) {
    const names = /* @__PURE__ */ new Set();
    return properties.map((property) => {
      const name = plainText(property.key);
      if (names.has(name))
        this.problem(property.key, `The attribute "${name}" was already set`);
      names.add(name);
      return this.item(property, meaning);
    });
  }
  item(property, meaning) {
    const key = this.template(property.key, meaning === "literal" ? "literal" : "template");
    const value = this.expression(property.value, meaning);
    return { key, keyIsExpression: true, value, start: property.start, end: property.end };
  }
  template(node, meaning) {
    const { start, end } = node;
    const value = plainText(node);
    if (meaning === "literal" || !/[$%]\{/.test(value)) {
      const parts = value === "" ? [] : [{ kind: "literal", value, start: start + 1, end: end - 1 }];
      return { kind: "template", form: "quoted", parts, start, end };
    }
    const { template, problems } = parseTemplate(value);
    const move = decodedOffsets(this.text, node);
    for (const problem of problems)
      this.problems.push(relocate(problem, move));
    return { ...relocate(template, move), form: "quoted", start, end };
  }
  /** A string that holds an expression in native syntax. */
  embedded(node) {
    const { expression, problems } = parseExpression(plainText(node));
    const move = decodedOffsets(this.text, node);
    for (const problem of problems)
      this.problems.push(relocate(problem, move));
    return relocate(expression, move);
  }
  problem({ start, end }, message) {
    this.problems.push({ message, start, end });
  }
};
function plainText(node) {
  return node.parts.length === 0 ? "" : node.parts.map((part) => typeof part === "string" ? part : "").join("");
}

// build/terraform/configuration.js
function locate({ file, node }) {
  return spanOf(file, node);
}
function attributeOf(layers, name) {
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    const attribute = layer?.node.body.attributes.get(name);
    if (layer !== void 0 && attribute !== void 0)
      return { file: layer.file, node: attribute };
  }
  return void 0;
}
function attributesOf(layers) {
  const [first, ...overrides] = layers;
  if (overrides.length === 0)
    return [...first.node.body.attributes.values()].map((node) => ({ file: first.file, node }));
  const merged = /* @__PURE__ */ new Map();
  for (const { file, node } of layers) {
    for (const attribute of node.body.attributes.values())
      merged.set(attribute.name, { file, node: attribute });
  }
  return [...merged.values()];
}
function blocksOf(layers) {
  let merged = [];
  for (const { file, node } of layers) {
    const blocks = node.body.blocks;
    if (blocks.length === 0)
      continue;
    const replaced = new Set(blocks.map(typeMade));
    const kept = merged.filter((block) => !replaced.has(typeMade(block.node)));
    merged = [...kept, ...blocks.map((block) => ({ file, node: block }))];
  }
  return merged;
}
function typeMade(block) {
  return block.type === "dynamic" ? block.labels[0]?.value ?? block.type : block.type;
}
function headerSpan({ layers: [{ file, node }] }) {
  return spanOf(file, { start: node.start, end: node.headerEnd });
}

// build/terraform/load.js
function loadModule(module) {
  const draft = {
    variables: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    providers: /* @__PURE__ */ new Map(),
    moved: [],
    diagnostics: []
  };
  const files = [...module.primary, ...module.override];
  for (const file of files)
    draft.diagnostics.push(...file.diagnostics);
  for (const file of module.primary)
    readFile(draft, file, declare, declareLocal);
  for (const file of module.override)
    readFile(draft, file, override, overrideLocal);
  return { folder: module.folder, files, ...draft };
}
function named(table, word) {
  return {
    labels: ["name"],
    target: (draft, [name = ""]) => ({
      table: table(draft),
      key: name,
      called: `${word} "${name}"`,
      make: (layers) => ({ name, layers })
    })
  };
}
function resource(mode, prefix, word) {
  return {
    labels: ["type", "name"],
    target: (draft, [type = "", name = ""]) => ({
      table: draft.resources,
      key: `${prefix}${type}.${name}`,
      called: `${word} "${type}" "${name}"`,
      make: (layers) => ({ name, mode, type, layers })
    })
  };
}
var PROVIDER = {
  labels: ["name"],
  target: (draft, [name = ""], block) => {
    const alias = literalText(attributeOf([block], "alias"));
    return {
      table: draft.providers,
      key: alias === void 0 ? name : `${name}.${alias}`,
      called: `provider "${name}"`,
      make: (layers) => ({ name, alias, layers })
    };
  }
};
var KINDS = /* @__PURE__ */ new Map([
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
  ["action", { labels: ["type", "name"] }]
]);
function readFile(draft, file, place, placeLocal) {
  for (const node of file.body.attributes.values()) {
    complain(draft, "terraform-unsupported", `An argument named "${node.name}" is not expected here`, { file, node });
  }
  for (const node of file.body.blocks) {
    const block = { file, node };
    if (node.type === "locals") {
      for (const attribute of node.body.attributes.values())
        placeLocal(draft, { file, node: attribute });
    } else
      readBlock(draft, block, place);
  }
}
function readBlock(draft, block, place) {
  const { type, labels } = block.node;
  const kind = KINDS.get(type);
  if (kind === void 0) {
    complain(draft, "terraform-unsupported", `Blocks of type "${type}" are not known here and are left out`, header(block), "warning");
  } else if (labels.length !== kind.labels.length) {
    const wanted = kind.labels.length === 0 ? "no labels" : `the labels ${kind.labels.join(" and ")}`;
    complain(draft, "terraform-block-labels", `A "${type}" block has ${wanted}`, header(block));
  } else if (kind.target !== void 0) {
    place(draft, block, kind.target(draft, labels.map((label) => label.value), block));
  } else
    kind.collect?.(draft, block);
}
function declare(draft, block, target) {
  const first = target.table.get(target.key);
  if (first === void 0) {
    add(target, [block]);
    return;
  }
  const place = spanOf(first.layers[0].file, first.layers[0].node);
  const message = `${target.called} is declared twice; the first is at ${place.path}:${place.startLine}`;
  complain(draft, "terraform-duplicate", message, header(block));
}
function override(draft, block, target) {
  const base = target.table.get(target.key);
  if (base !== void 0)
    add(target, [...base.layers, block]);
  else if (block.node.type === "provider")
    add(target, [block]);
  else {
    const message = `There is no ${target.called} that this override file could change`;
    complain(draft, "terraform-override", message, header(block));
  }
}
function add(target, layers) {
  target.table.set(target.key, target.make(layers));
}
function declareLocal(draft, local) {
  const first = draft.locals.get(local.node.name);
  if (first === void 0) {
    draft.locals.set(local.node.name, local);
    return;
  }
  const place = locate(first);
  const message = `local.${local.node.name} is defined twice; the first is at ${place.path}:${place.startLine}`;
  complain(draft, "terraform-duplicate", message, local);
}
function overrideLocal(draft, local) {
  const { name } = local.node;
  if (draft.locals.has(name))
    draft.locals.set(name, local);
  else
    complain(draft, "terraform-override", `There is no local.${name} that this override file could change`, local);
}
function literalText(attribute) {
  const expression = attribute?.node.expression;
  if (expression?.kind !== "template")
    return void 0;
  if (expression.parts.length === 0)
    return "";
  const [part] = expression.parts;
  return expression.parts.length === 1 && part?.kind === "literal" ? part.value : void 0;
}
function header({ file, node }) {
  return { file, node: { start: node.start, end: node.headerEnd } };
}
function complain(draft, code, message, at, severity = "error") {
  draft.diagnostics.push({ code, severity, message, span: locate(at) });
}

// build/terraform/cache.js
function createParseCache() {
  return /* @__PURE__ */ new Map();
}
var TREES = /* @__PURE__ */ new WeakMap();
function treeCache(tree, parsed) {
  let cache = TREES.get(tree);
  if (cache === void 0) {
    let size = 0;
    for (const entry of tree.entries)
      if (isConfigurationFile(entry.path))
        size += entry.size;
    cache = { tree, size, parsed: parsed ?? createParseCache(), modules: /* @__PURE__ */ new Map() };
    TREES.set(tree, cache);
  }
  return cache;
}
function moduleIn(cache, folder) {
  if (cache.modules.has(folder))
    return cache.modules.get(folder);
  const files = moduleFiles(cache.tree.list(folder));
  const parse2 = (paths) => paths.map((path) => parsedFile(cache, path, parseJsonConfiguration)).filter((file) => file !== void 0);
  const configuration = files.primary.length + files.override.length === 0 ? void 0 : loadModule({ folder, primary: parse2(files.primary), override: parse2(files.override) });
  cache.modules.set(folder, configuration);
  return configuration;
}
function variablesFile(cache, path) {
  return parsedFile(cache, path, parseJsonValues);
}
function nativeFile(tree, path) {
  return path.endsWith(".json") ? void 0 : parsedFile(treeCache(tree), path, parseJsonConfiguration);
}
function parsedFile(cache, path, parseJson2) {
  const text = cache.tree.read(path);
  if (text === void 0)
    return void 0;
  const versions = cache.parsed.get(path) ?? [];
  const known = versions.find((version) => version.text === text);
  if (known !== void 0)
    return known;
  const file = parse(path, text, parseJson2);
  cache.parsed.set(path, [...versions, file]);
  return file;
}
function parse(path, text, parseJson2) {
  const isJson = path.endsWith(".json");
  const { body, comments, problems } = isJson ? { ...parseJson2(text), comments: [] } : parseHcl(text);
  const source = sourceFile(path, { text, lines: createLineIndex(text) });
  const diagnostics = problems.map((problem) => ({
    code: "hcl-syntax",
    severity: "error",
    message: problem.message,
    span: spanOf(source, problem)
  }));
  return { ...source, body, comments, problems, diagnostics };
}

export {
  parseJsonWithHoles,
  locate,
  attributeOf,
  attributesOf,
  blocksOf,
  typeMade,
  headerSpan,
  loadModule,
  literalText,
  createParseCache,
  treeCache,
  moduleIn,
  variablesFile,
  nativeFile
};
