import { describe, expect, it } from "vitest";
import { addressesOf, diagnosticsOf, evaluate, placeOf, resourceIn, stackOf, valueOf } from "./evaluate.js";

const DB = `variable "name" {}
variable "encrypted" {
  type    = bool
  default = true
}
resource "aws_db_instance" "this" {
  identifier        = var.name
  storage_encrypted = var.encrypted
}
output "arn" {
  value = aws_db_instance.this.arn
}
output "name" {
  value = upper(aws_db_instance.this.identifier)
}
`;

describe("module calls", () => {
  it("give their arguments to the module and its outputs back", () => {
    const stack = stackOf({
      "main.tf": `module "db" {
  source    = "./modules/db"
  name      = "orders"
  encrypted = false
}
resource "t" "r" {
  name = module.db.name
  arn  = module.db.arn
}
`,
      "modules/db/main.tf": DB,
    });
    const address = "module.db.aws_db_instance.this";
    expect(addressesOf(stack)).toEqual(["t.r", address]);
    expect(valueOf(stack, address, "storage_encrypted")).toBe(false);
    expect(valueOf(stack, "t.r", "name")).toBe("ORDERS");
    expect(valueOf(stack, "t.r", "arn")).toBe("${module.db.aws_db_instance.this.arn}");
    expect(resourceIn(stack, address).calls.map(({ address: call, span }) => [call, placeOf(span)])).toEqual([
      ["module.db", "main.tf:1:1-1:14"],
    ]);
  });

  it("show the way of a value from the call into the module", () => {
    const stack = stackOf({
      "main.tf":
        'variable "on" {\n  default = false\n}\nmodule "db" {\n  source    = "./db"\n  name      = "a"\n  encrypted = var.on\n}\n',
      "db/main.tf": DB,
    });
    const attribute = resourceIn(stack, "module.db.aws_db_instance.this").attributes.entries.get("storage_encrypted");
    expect(attribute && [placeOf(attribute.span), ...(attribute.via ?? []).map(placeOf)]).toEqual([
      "db/main.tf:8:3-8:36",
      "main.tf:7:3-7:21",
      "main.tf:2:3-2:18",
    ]);
  });

  it("are there once per key, with addresses of the keys", () => {
    const stack = stackOf({
      "main.tf": `module "counted" {
  source = "./db"
  count  = 2
  name   = "db-\${count.index}"
}
module "each" {
  source   = "./wrap"
  for_each = { eu = true, "us \\"1\\"" = false }
  name     = each.key
  on       = each.value
}
resource "t" "r" {
  names = module.counted[*].name
  each  = { for key, db in module.each : key => db.name }
  one   = module.each["eu"].name
}
`,
      "wrap/main.tf": `variable "name" {}
variable "on" {}
module "inner" {
  source    = "../db"
  name      = var.name
  encrypted = var.on
}
output "name" {
  value = module.inner.name
}
`,
      "db/main.tf": DB,
    });
    expect(addressesOf(stack)).toEqual([
      "t.r",
      "module.counted[0].aws_db_instance.this",
      "module.counted[1].aws_db_instance.this",
      'module.each["eu"].module.inner.aws_db_instance.this',
      'module.each["us \\"1\\""].module.inner.aws_db_instance.this',
    ]);
    expect(valueOf(stack, "t.r", "names")).toEqual(["DB-0", "DB-1"]);
    expect(valueOf(stack, "t.r", "each")).toEqual({ eu: "EU", 'us "1"': 'US "1"' });
    expect(valueOf(stack, "t.r", "one")).toBe("EU");
    const inner = resourceIn(stack, 'module.each["eu"].module.inner.aws_db_instance.this');
    expect(inner.calls.map(({ address }) => address)).toEqual(['module.each["eu"]', 'module.each["eu"].module.inner']);
    expect(valueOf(stack, inner.address, "storage_encrypted")).toBe(true);
    expect(stack.diagnostics).toEqual([]);
  });

  it("that are not there have an empty list of outputs", () => {
    const stack = stackOf({
      "main.tf": `module "db" {
  source = "./db"
  count  = 0
  name   = "x"
}
resource "t" "r" {
  all   = module.db[*].name
  maybe = one(module.db[*].name)
}
`,
      "db/main.tf": DB,
    });
    expect(addressesOf(stack)).toEqual(["t.r"]);
    expect(valueOf(stack, "t.r", "all")).toEqual([]);
    expect(valueOf(stack, "t.r", "maybe")).toBe(null);
  });

  it("keep null arguments, which are no defaults", () => {
    const stack = stackOf({
      "main.tf": 'module "db" {\n  source = "./db"\n  name = "x"\n  encrypted = null\n}\n',
      "db/main.tf": DB,
    });
    expect(valueOf(stack, "module.db.aws_db_instance.this", "storage_encrypted")).toBe(null);
  });

  it("complain of arguments that the module does not have, and of missing ones", () => {
    const stack = stackOf({ "main.tf": 'module "db" {\n  source = "./db"\n  bogus = 1\n}\n', "db/main.tf": DB });
    expect(diagnosticsOf(stack)).toEqual([
      "error terraform-unsupported main.tf:3",
      "error terraform-missing-argument main.tf:1",
    ]);
    expect(valueOf(stack, "module.db.aws_db_instance.this", "identifier")).toBe(
      "? module.db gives no value for var.name, which has no default",
    );
  });

  it("know where they are", () => {
    const files = {
      "envs/prod/main.tf": 'module "a" {\n  source = "../../modules/a"\n}\n',
      "modules/a/main.tf": 'module "b" {\n  source = "./b"\n}\n',
      "modules/a/b/main.tf":
        'resource "t" "r" {\n  m = path.module\n  r = path.root\n  f = file("${path.module}/x.txt")\n}\n',
      "modules/a/b/x.txt": "text",
    };
    const stack = stackOf(files, { root: "envs/prod" });
    const values = ["m", "r", "f"].map((name) => valueOf(stack, "module.a.module.b.t.r", name));
    expect(values).toEqual(["../../modules/a/b", ".", "text"]);
    expect(stack.files).toEqual([
      "envs/prod/",
      "envs/prod/main.tf",
      "modules/a/",
      "modules/a/b/",
      "modules/a/b/main.tf",
      "modules/a/b/x.txt",
      "modules/a/main.tf",
    ]);
  });
});

describe("the folder that terraform runs in", () => {
  const stack = stackOf(
    {
      "env/main.tf": `resource "t" "r" {
  name = "ex-\${basename(path.cwd)}"
  text = file("\${path.cwd}/x.txt")
  tpl  = templatefile("\${path.cwd}/t.tpl", { a = 1 })
  has  = [fileexists("\${path.cwd}/x.txt"), fileexists("\${path.cwd}/none")]
  all  = fileset(path.cwd, "*.txt")
}
`,
      "env/x.txt": "text",
      "env/t.tpl": "a=${a}",
    },
    { root: "env" },
  );

  it("has a name that is not known", () => {
    expect(valueOf(stack, "t.r", "name")).toBe("ex-${…}");
    expect(resourceIn(stack, "t.r").attributes.entries.get("name")).toMatchObject({
      because: [{ reason: "path.cwd is the folder that terraform runs in" }],
    });
  });

  it("has the files of the root module", () => {
    const values = ["text", "tpl", "has", "all"].map((name) => valueOf(stack, "t.r", name));
    expect(values).toEqual(["text", "a=1", [true, false], ["x.txt"]]);
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("modules that cannot be read", () => {
  it("are a warning when they are somewhere else, and their outputs are unknown", () => {
    const stack = evaluate(`module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
}
resource "t" "r" {
  subnets = module.vpc.database_subnets
}
`);
    expect(diagnosticsOf(stack)).toEqual(["warning terraform-module-missing main.tf:2"]);
    expect(valueOf(stack, "t.r", "subnets")).toBe(
      "? module.vpc.database_subnets comes from a module that was not read",
    );
    expect(stack.files).toContain(".terraform/modules/modules.json");
  });

  it("have unknown outputs when they are called several times, too", () => {
    const stack = evaluate(`module "db" {
  source   = "git::https://example.com/db.git"
  for_each = toset(["a"])
}
resource "t" "r" {
  one = module.db["a"].arn
}
`);
    expect(valueOf(stack, "t.r", "one")).toBe("? module.db comes from a module that was not read");
  });

  it("are read from where terraform init put them", () => {
    const manifest = {
      Modules: [
        { Key: "", Source: "", Dir: "." },
        { Key: "db", Source: "registry.terraform.io/x/db/aws", Dir: ".terraform/modules/db" },
        { Key: "db.net", Source: "registry.terraform.io/x/net/aws", Dir: ".terraform/modules/db.net" },
      ],
    };
    const stack = stackOf({
      "main.tf": 'module "db" {\n  source = "x/db/aws"\n}\n',
      ".terraform/modules/modules.json": JSON.stringify(manifest),
      ".terraform/modules/db/main.tf": 'module "net" {\n  source = "x/net/aws"\n}\n',
      ".terraform/modules/db.net/main.tf": 'resource "t" "r" {\n}\n',
    });
    expect(addressesOf(stack)).toEqual(["module.db.module.net.t.r"]);
  });

  it.each([
    ["x/db/aws", "registry.terraform.io/x/db/aws", ".terraform\\modules\\db\\", []],
    ["x/db/aws//modules/one", "registry.opentofu.org/x/db/aws//modules/one", ".terraform/modules/db", []],
    ["git::https://example.com/db.git", "git::https://example.com/db.git?ref=v1", "./.terraform/modules/db", []],
    [
      "x/db/aws",
      "registry.terraform.io/y/db/aws",
      ".terraform/modules/db",
      ["warning terraform-module-missing main.tf:2"],
    ],
  ])("are read as %s from what the manifest calls %s", (source, installed, folder, diagnostics) => {
    const stack = stackOf({
      "main.tf": `module "db" {\n  source = "${source}"\n}\n`,
      ".terraform/modules/modules.json": JSON.stringify({ Modules: [{ Key: "db", Source: installed, Dir: folder }] }),
      ".terraform/modules/db/main.tf": 'resource "t" "r" {\n}\n',
    });
    expect(diagnosticsOf(stack)).toEqual(diagnostics);
    expect(addressesOf(stack)).toEqual(diagnostics.length === 0 ? ["module.db.t.r"] : []);
  });

  it("are named with the variable that their source hangs on", () => {
    const stack = evaluate('variable "which" {\n}\nmodule "m" {\n  source = "./modules/${var.which}"\n}\n');
    expect(stack.diagnostics[0]?.message).toBe(
      'module "m" was not read, so what it makes is not judged: its source is not known: var.which has no value',
    );
  });

  it.each([
    ["./none", "error terraform-module-missing main.tf:2"],
    ["../outside", "error terraform-module-missing main.tf:2"],
    ["./", "error terraform-module-cycle main.tf:2"],
  ])("are an error when %s is meant", (source, expected) => {
    expect(diagnosticsOf(evaluate(`module "m" {\n  source = "${source}"\n}\n`))).toEqual([expected]);
  });

  it("are an error when modules call each other", () => {
    const stack = stackOf({
      "main.tf": 'module "a" {\n  source = "./a"\n}\n',
      "a/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      "b/main.tf": 'module "a" {\n  source = "../a"\n}\nresource "t" "r" {\n}\n',
    });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-module-cycle b/main.tf:2"]);
    expect(addressesOf(stack)).toEqual(["module.a.module.b.t.r"]);
  });
});

describe("provider configurations", () => {
  const files = {
    "main.tf": `provider "aws" {
  default_tags {
    tags = { team = "db", env = "dev" }
  }
}
provider "aws" {
  alias = "west"
  default_tags {
    tags = { region = "west" }
  }
}
resource "aws_db_instance" "a" {
  tags = { env = "prod" }
}
resource "aws_db_instance" "b" {
  provider = aws.west
}
resource "other_thing" "c" {
  tags = {}
}
module "inherits" {
  source = "./m"
}
module "handed" {
  source    = "./m"
  providers = { aws = aws.west }
}
`,
    "m/main.tf": 'resource "aws_db_instance" "x" {\n}\n',
  };

  it("keep the default tags that are known below the resource's own, where others are not", () => {
    const stack = evaluate(`variable "more" {
}
provider "aws" {
  default_tags {
    tags = merge(var.more, { env = "prod", team = "db" })
  }
}
resource "aws_db_instance" "a" {
  tags = { team = "own" }
}
resource "aws_db_instance" "b" {
  tags = var.more
}
`);
    expect(valueOf(stack, "aws_db_instance.a", "tags_all")).toEqual({ env: "prod", team: "own", "…": true });
    expect(valueOf(stack, "aws_db_instance.b", "tags_all")).toEqual({ "…": true });
  });

  it("say which Region a database is deployed in, unless it says so itself", () => {
    const stack = stackOf({
      "main.tf": `provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
provider "aws" {
  alias  = "open"
  region = var.region
}
provider "aws" {
  alias = "environment"
}
variable "region" {
}
resource "aws_db_instance" "a" {
}
resource "aws_db_instance" "b" {
  region = "us-east-1"
}
resource "aws_db_instance" "open" {
  provider = aws.open
}
resource "aws_db_instance" "environment" {
  provider = aws.environment
}
resource "aws_db_subnet_group" "a" {
}
module "handed" {
  source    = "./m"
  providers = { aws = aws.west }
}
`,
      "m/main.tf": 'resource "aws_rds_cluster" "x" {\n}\n',
    });
    const region = (address: string): unknown => valueOf(stack, address, "region");
    expect(region("aws_db_instance.a")).toBe("eu-west-1");
    expect(region("aws_db_instance.b")).toBe("us-east-1");
    expect(region("aws_db_instance.open")).toBe("? var.region has no value");
    expect(region("aws_db_instance.environment")).toBe(undefined);
    expect(region("aws_db_subnet_group.a")).toBe(undefined);
    expect(region("module.handed.aws_rds_cluster.x")).toBe("us-west-2");
  });

  it("add their default tags below the resource's own", () => {
    const stack = stackOf(files);
    const tags = (address: string): unknown => valueOf(stack, address, "tags_all");
    expect(tags("aws_db_instance.a")).toEqual({ team: "db", env: "prod" });
    expect(tags("aws_db_instance.b")).toEqual({ region: "west" });
    expect(tags("other_thing.c")).toBe(undefined);
    expect(tags("module.inherits.aws_db_instance.x")).toEqual({ team: "db", env: "dev" });
    expect(tags("module.handed.aws_db_instance.x")).toEqual({ region: "west" });
  });
});
