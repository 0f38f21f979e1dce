import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, evaluate, placeOf, plain, resourceIn, stackOf, valueOf } from "./evaluate.js";

describe("the places of a resource", () => {
  const stack = evaluate(`
resource "aws_db_proxy" "p" {
  name = "x"
  auth {
    iam_auth = "REQUIRED"
  }
  tags = {
    Name = "y"
    Env  = local.env
  }
}
locals {
  env = "prod"
}
`);
  const { header, span, attributes } = resourceIn(stack, "aws_db_proxy.p");
  const at = (name: string) => attributes.entries.get(name);

  it("are its header and its whole block", () => {
    expect(placeOf(header)).toBe("main.tf:2:1-2:30");
    expect(placeOf(span)).toBe("main.tf:2:1-11:2");
  });

  it("are those of its arguments from the name on", () => {
    const name = at("name");
    expect(name && placeOf(name.span)).toBe("main.tf:3:3-3:13");
  });

  it("are those of its nested blocks and what is in them", () => {
    const auth = at("auth");
    const block = auth?.kind === "list" ? auth.items[0] : undefined;
    const inner = block?.kind === "map" ? block.entries.get("iam_auth") : undefined;
    expect(block && placeOf(block.span)).toBe("main.tf:4:3-6:4");
    expect(inner && placeOf(inner.span)).toBe("main.tf:5:5-5:26");
  });

  it("are those of the members of objects, with the place that a value came through", () => {
    const tags = at("tags");
    const members = tags?.kind === "map" ? tags.entries : undefined;
    const name = members?.get("Name");
    const env = members?.get("Env");
    expect(name && placeOf(name.span)).toBe("main.tf:8:5-8:15");
    expect(env?.via?.map(placeOf)).toEqual(["main.tf:13:3-13:15"]);
  });
});

describe("references", () => {
  it("are kept where the value is known, through locals, modules, splats and for expressions", () => {
    const stack = stackOf({
      "main.tf": `resource "aws_security_group" "sg" {
  count = 2
  name  = "sg\${count.index}"
}
resource "aws_db_parameter_group" "pg" {
  name = "pg"
}
locals {
  group = aws_db_parameter_group.pg.name
}
module "db" {
  source = "./db"
  group  = local.group
  sgs    = aws_security_group.sg[*].id
}
resource "t" "user" {
  all = [for group in aws_security_group.sg : group.id if group.name != "sg0"]
  arn = module.db.arn
}
`,
      "db/main.tf": `variable "group" {}
variable "sgs" {}
resource "aws_db_instance" "this" {
  parameter_group_name   = var.group
  vpc_security_group_ids = var.sgs
}
output "arn" {
  value = aws_db_instance.this.arn
}
`,
    });
    const references = (address: string, name: string): readonly string[] => {
      const value = resourceIn(stack, address).attributes.entries.get(name);
      const found = [value, ...(value?.kind === "list" ? value.items : [])].flatMap(
        (member) => member?.references ?? [],
      );
      return found.map(({ address: target, attribute }) => `${target}.${attribute}`);
    };
    const address = "module.db.aws_db_instance.this";
    expect(valueOf(stack, address, "parameter_group_name")).toBe("pg");
    expect(references(address, "parameter_group_name")).toEqual(["aws_db_parameter_group.pg.name"]);
    expect(references(address, "vpc_security_group_ids")).toEqual([
      "aws_security_group.sg[0].id",
      "aws_security_group.sg[1].id",
    ]);
    expect(references("t.user", "all")).toContain("aws_security_group.sg[1].id");
    expect(references("t.user", "all")).not.toContain("aws_security_group.sg[0].id");
    expect(references("t.user", "arn")).toEqual(["module.db.aws_db_instance.this.arn"]);
  });
});

describe("arguments of AWS resources", () => {
  it("have the types of the provider's schema", () => {
    const stack = evaluate(`resource "aws_db_instance" "x" {
  storage_encrypted = "true"
  allocated_storage = "20"
  engine_version    = 14
  tags              = { a = 1 }
}
`);
    const entries = [...resourceIn(stack, "aws_db_instance.x").attributes.entries];
    expect(Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]))).toEqual({
      storage_encrypted: true,
      allocated_storage: 20,
      engine_version: "14",
      tags: { a: "1" },
    });
  });

  it("that do not fit are an error", () => {
    const stack = evaluate('resource "aws_db_instance" "x" {\n  storage_encrypted = "yes"\n}\n');
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
    expect(valueOf(stack, "aws_db_instance.x", "storage_encrypted")).toMatch(/^\? Inappropriate value/);
  });

  it("that are not set have the provider's default for those who refer to them", () => {
    const stack = evaluate(`resource "aws_rds_cluster" "x" {
}
resource "t" "user" {
  mode      = aws_rds_cluster.x.engine_mode
  protected = aws_rds_cluster.x.deletion_protection
  encrypted = aws_rds_cluster.x.storage_encrypted
  secret    = aws_rds_cluster.x.master_user_secret[0].secret_arn
}
`);
    const values = ["mode", "protected", "encrypted", "secret"].map((name) => valueOf(stack, "t.user", name));
    expect(values).toEqual([
      "provisioned",
      null,
      "${aws_rds_cluster.x.storage_encrypted}",
      "${aws_rds_cluster.x.master_user_secret.0.secret_arn}",
    ]);
  });
});

describe("data sources and ephemeral resources", () => {
  it("are known as far as the configuration says, and by the names that AWS gives", () => {
    const stack = evaluate(`data "aws_caller_identity" "me" {
}
data "aws_ssm_parameter" "user" {
  name = "/db/user"
}
ephemeral "random_password" "p" {
  length = 20
}
resource "t" "r" {
  account  = data.aws_caller_identity.me.account_id
  name     = data.aws_ssm_parameter.user.name
  user     = data.aws_ssm_parameter.user.value
  password = ephemeral.random_password.p.result
}
`);
    const values = ["account", "name", "user", "password"].map((name) => valueOf(stack, "t.r", name));
    expect(values).toEqual([
      "${data.aws_caller_identity.me.account_id}",
      "/db/user",
      "? data.aws_ssm_parameter.user.value is read from outside of the configuration",
      "? ephemeral.random_password.p.result exists only while Terraform runs",
    ]);
    const modes = stack.resources.map(({ address, mode }) => [address, mode]);
    expect(modes).toEqual([
      ["data.aws_caller_identity.me", "data"],
      ["data.aws_ssm_parameter.user", "data"],
      ["ephemeral.random_password.p", "data"],
      ["t.r", "managed"],
    ]);
  });
});

describe("data sources that compute what functions compute", () => {
  it("are evaluated, with the places of what they read", () => {
    const stack = stackOf({
      "main.tf": `data "template_file" "file" {
  template = file("\${path.module}/policy.tpl")
  vars     = { action = "rds:*" }
}
data "template_file" "text" {
  template = "$\${a}-$\${b}"
  vars     = { a = 1, b = aws_vpc.v.id }
}
data "local_file" "policy" {
  filename = "policy.json"
}
resource "aws_vpc" "v" {
}
resource "t" "r" {
  file   = data.template_file.file.rendered
  text   = data.template_file.text.rendered
  policy = data.local_file.policy.content
}
`,
      "policy.tpl": '{"Action": "${action}"}\n',
      "policy.json": '{"Action": "*"}\n',
    });
    expect(valueOf(stack, "t.r", "file")).toBe('{"Action": "rds:*"}\n');
    expect(valueOf(stack, "t.r", "policy")).toBe('{"Action": "*"}\n');
    expect(valueOf(stack, "t.r", "text")).toMatch(/aws_vpc\.v\.id/);
    const policy = resourceIn(stack, "t.r").attributes.entries.get("policy");
    const json = policy?.kind === "known" ? policy.json : undefined;
    const action = json?.kind === "map" ? json.entries.get("Action") : undefined;
    expect(action && placeOf(action.span)).toBe("policy.json:1:2-1:15");
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("the functions list and map of Terraform 0.11", () => {
  it("are evaluated, with a warning", () => {
    const stack = evaluate(`resource "t" "r" {
  list = list("a", 1)
  map  = merge(map("Name", "db", "size", 5), { extra = true })
}
`);
    expect(valueOf(stack, "t.r", "list")).toEqual(["a", "1"]);
    expect(valueOf(stack, "t.r", "map")).toEqual({ Name: "db", size: "5", extra: true });
    expect(diagnosticsOf(stack)).toEqual([
      "warning terraform-expression main.tf:2",
      "warning terraform-expression main.tf:3",
    ]);
  });

  it("are an error where they were one", () => {
    const stack = evaluate('resource "t" "r" {\n  map = map("Name")\n}\n');
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
  });
});

describe("a template", () => {
  it("says which variable it was not given", () => {
    const stack = stackOf({
      "main.tf": 'resource "t" "r" {\n  a = templatefile("a.tpl", { known = 1 })\n}\n',
      "a.tpl": "${known}: ${missing}\n",
    });
    expect(stack.diagnostics.map(({ message }) => message)).toEqual([
      'a.tpl:1:13: vars map does not contain key "missing", referenced in a.tpl',
    ]);
  });
});

describe("a template_file", () => {
  it("takes its variables from a block, as Terraform 0.11 wrote it", () => {
    const stack = evaluate(`data "template_file" "policy" {
  template = "$\${action} on $\${target}"
  vars {
    action = "rds:*"
    target = "everything"
  }
}
resource "t" "r" {
  text = data.template_file.policy.rendered
}
`);
    expect(valueOf(stack, "t.r", "text")).toBe("rds:* on everything");
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("a file that is read and is not there", () => {
  it("may be made before terraform runs: it is a warning, and unknown", () => {
    const stack = stackOf({
      "main.tf": `resource "t" "r" {
  hash   = filebase64sha256("build/function.zip")
  policy = templatefile("policy.tpl", {})
  tried  = try(file("none.txt"), "other")
}
`,
    });
    expect(diagnosticsOf(stack)).toEqual([
      "warning terraform-expression main.tf:2",
      "warning terraform-expression main.tf:3",
    ]);
    expect(valueOf(stack, "t.r", "hash")).toBe('? there is no file at "build/function.zip"');
    expect(valueOf(stack, "t.r", "policy")).toBe('? there is no file at "policy.tpl"');
    expect(valueOf(stack, "t.r", "tried")).toBe("other");
  });

  it("is a warning where a template reads it, too", () => {
    const stack = stackOf({
      "main.tf": 'resource "t" "r" {\n  a = templatefile("a.tpl", {})\n}\n',
      "a.tpl": '${file("none.txt")}\n',
    });
    expect(diagnosticsOf(stack)).toEqual(["warning terraform-expression main.tf:2"]);
  });
});

describe("what is wrong with a configuration", () => {
  it.each([
    ['resource "t" "r" {\n}\nresource "t" "r" {\n}\n', "error terraform-duplicate main.tf:3"],
    ["locals {\n  a = 1\n}\nlocals {\n  a = 2\n}\n", "error terraform-duplicate main.tf:5"],
    ['variable "v" {\n}\nvariable "v" {\n}\n', "error terraform-duplicate main.tf:3"],
    ['output "o" {\n  value = 1\n}\noutput "o" {\n  value = 1\n}\n', "error terraform-duplicate main.tf:4"],
    ['resource "t" {\n}\n', "error terraform-block-labels main.tf:1"],
    ["locals {\n  a = 1\n  a = 2\n}\n", "error hcl-syntax main.tf:3"],
    ["a = 1\n", "error terraform-unsupported main.tf:1"],
    ['unheard_of "x" {\n}\n', "warning terraform-unsupported main.tf:1"],
    ['resource "t" "r" {\n  a = [1,\n}\nresource "t" "s" {\n}\n', "error hcl-syntax main.tf:3"],
    ['resource "t" "r" {\n  a = var.none\n}\n', "error terraform-expression main.tf:2"],
    ["moved {\n  from = t.a\n}\n", "error terraform-moved main.tf:1"],
  ])("is said at its line: %j", (text, expected) => {
    expect(diagnosticsOf(evaluate(text))).toEqual([expected]);
  });

  it("does not hide what is right", () => {
    const stack = stackOf({
      "a.tf": 'resource "t" "a" {\n  x = \n  y = 2\n}\nresource "t" "b" {\n}\n',
      "b.tf": 'resource "t" "c" {\n}\n',
    });
    expect(addressesOf(stack)).toEqual(["t.a", "t.b", "t.c"]);
    expect(diagnosticsOf(stack)).toContain("error hcl-syntax a.tf:2");
    expect(stack.diagnostics.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("is a cycle of locals, of outputs, or of arguments", () => {
    const stack = evaluate(`locals {
  a = local.b
  b = [local.a]
}
resource "t" "x" {
  v = local.a
  w = t.y.w
}
resource "t" "y" {
  w = t.x.w
}
`);
    expect(stack.diagnostics.map(({ message, code }) => `${code}: ${message}`)).toEqual([
      "terraform-cycle: Cycle: local.a → local.b → local.a",
      "terraform-cycle: Cycle: t.x.w → t.y.w → t.x.w",
    ]);
  });

  it("is not a chain of references, however long", () => {
    const length = 5_000;
    const chain = Array.from({ length }, (_, index) => `  l${index} = local.l${index + 1} + 1\n`).join("");
    const stack = evaluate(`locals {\n${chain}  l${length} = 0\n}\nresource "t" "r" {\n  v = local.l0\n}\n`);
    expect(stack.diagnostics).toEqual([]);
    expect(valueOf(stack, "t.r", "v")).toBe(length);
  });

  it("is said once, however often it is evaluated", () => {
    const stack = evaluate('resource "t" "r" {\n  count = 3\n  v = var.none\n}\n');
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:3"]);
  });
});

describe("blocks that decide no value", () => {
  it("are accepted", () => {
    const stack = evaluate(`terraform {
  required_version = ">= 1.5"
  backend "s3" {
  }
}
import {
  to = t.r
  id = "x"
}
removed {
  from = t.gone
}
check "c" {
  data "http" "x" {
    url = "x"
  }
  assert {
    condition     = true
    error_message = "x"
  }
}
resource "t" "r" {
  depends_on = [t.none]
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags["a"], password]
  }
  provisioner "local-exec" {
    command = self.id
  }
  connection {
    host = self.id
  }
}
`);
    expect(stack.diagnostics).toEqual([]);
    const { attributes, native } = resourceIn(stack, "t.r");
    expect(attributes.entries.size).toBe(0);
    expect(native && plain(native)).toEqual({
      lifecycle: { prevent_destroy: true, ignore_changes: ['tags["a"]', "password"] },
    });
  });

  it("say what was moved, within each instance of a module", () => {
    const stack = stackOf({
      "main.tf":
        'moved {\n  from = aws_db_instance.a\n  to   = module.db["x"].aws_db_instance.b[0]\n}\nmodule "m" {\n  source = "./m"\n  count = 2\n}\n',
      "m/main.tf": "moved {\n  from = t.a\n  to   = t.b\n}\n",
    });
    expect(stack.moved).toEqual([
      { from: "aws_db_instance.a", to: 'module.db["x"].aws_db_instance.b[0]' },
      { from: "module.m[0].t.a", to: "module.m[0].t.b" },
      { from: "module.m[1].t.a", to: "module.m[1].t.b" },
    ]);
  });
});

describe("OpenTofu", () => {
  it("files hide Terraform files of the same name", () => {
    const stack = stackOf({
      "main.tf": 'resource "t" "terraform" {\n}\n',
      "main.tofu": 'resource "t" "tofu" {\n  w = terraform.workspace\n}\n',
      "other.tf": 'resource "t" "other" {\n}\n',
    });
    expect(addressesOf(stack)).toEqual(["t.tofu", "t.other"]);
    expect(valueOf(stack, "t.tofu", "w")).toBe("default");
  });

  it("may compute the source of a module", () => {
    const stack = stackOf({
      "main.tofu": 'variable "kind" {\n  default = "db"\n}\nmodule "m" {\n  source = "./modules/${var.kind}"\n}\n',
      "modules/db/main.tf": 'resource "t" "r" {\n}\n',
    });
    expect(addressesOf(stack)).toEqual(["module.m.t.r"]);
  });
});

describe("OpenTofu's further arguments", () => {
  it("leave out what is not enabled", () => {
    const stack = evaluate(`variable "on" {
  type = bool
}
resource "t" "off" {
  lifecycle {
    enabled = false
  }
}
resource "t" "perhaps" {
  lifecycle {
    enabled = var.on
  }
}
resource "t" "user" {
  off = t.off
}
`);
    expect(addressesOf(stack)).toEqual(["t.perhaps", "t.user"]);
    expect(resourceIn(stack, "t.perhaps").uncertain).toHaveLength(1);
    expect(valueOf(stack, "t.user", "off")).toBe(null);
  });

  it("may give a provider several configurations", () => {
    const stack = evaluate(`provider "aws" {
  alias    = "by_region"
  for_each = toset(["eu-west-1"])
  region   = each.value
  default_tags {
    tags = { team = "db", region = each.value }
  }
}
resource "aws_vpc" "v" {
  provider = aws.by_region["eu-west-1"]
}
`);
    expect(valueOf(stack, "aws_vpc.v", "tags_all")).toEqual({
      team: "db",
      region: '? provider "aws" has several configurations',
    });
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("the workspace", () => {
  it("is the one that is asked for", () => {
    const text = 'resource "t" "r" {\n  w = terraform.workspace\n}\n';
    expect(valueOf(evaluate(text, { workspace: "prod" }), "t.r", "w")).toBe("prod");
  });
});

describe("what a stack has read", () => {
  it("are its files, the folders that it listed, and what it looked for", () => {
    const stack = stackOf(
      {
        "main.tf":
          'module "m" {\n  source = "./m"\n}\nresource "t" "r" {\n  a = fileexists("none.txt")\n  b = fileset("conf", "*.json")\n}\n',
        "terraform.tfvars": "",
        "prod.tfvars": "",
        "conf/a.json": "{}",
        "m/main.tf": "",
        "unused/main.tf": "",
      },
      { varFiles: ["prod.tfvars"] },
    );
    expect(stack.files).toEqual([
      "./",
      "conf/",
      "m/",
      "m/main.tf",
      "main.tf",
      "none.txt",
      "prod.tfvars",
      "terraform.tfvars",
    ]);
  });
});
