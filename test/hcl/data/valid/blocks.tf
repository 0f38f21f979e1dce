terraform { required_version = ">= 1.5" }

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
  backend "s3" {}
}

provider aws { # labels may be bare
  region = var.region // and comments
  /* anywhere */ alias = "main" /* even
  over lines */
}

resource "aws_security_group" "db" {

  dynamic "ingress" {
    for_each = { for r in var.rules : r.port => r }
    iterator = rule
    labels   = []
    content {
      from_port = rule.key
      to_port   = rule.value["port"]
    }
  }
  lifecycle { ignore_changes = [
    tags,
    ingress["x"],
  ] }
  timeouts {}
  connection { }
  größe-1 = "ünïcode ${var.größe}"
	tabs	=	1
  depends_on = [module.a, aws_kms_key.b] }

output "o" {
  value = try(module.a.b[0], null)
  #}
}
