# The style of naming modules: conditionals within conditionals, over several lines and in one.
locals {
  enabled   = var.enabled != null ? var.enabled : var.context.enabled == null ? true : var.context.enabled
  delimiter = var.delimiter == null ? (var.context.delimiter == null ? "-" : var.context.delimiter) : var.delimiter

  regex_replace_chars = coalesce(var.regex_replace_chars, var.context.regex_replace_chars, "/[^-a-zA-Z0-9]/")

  id_length_limit = (
    var.id_length_limit == null
    ? var.context.id_length_limit
    : var.id_length_limit
  )

  id_context = {
    name        = local.enabled ? join(local.delimiter, compact(concat([var.name], var.attributes))) : ""
    environment = lower(format("%v", var.environment)),
    "quoted"    : 1
    (var.key)   = 2
    true        = "a name", null = "another"
    "${var.a}b" = -1
    var.name    = !var.flag
    nested      = { a = { b = { c = [{}, [], [[]]] } } }
  }

  tags = merge(
    { for k, v in var.tags : k => v if v != "" && !startswith(k, "aws:") },
    { for k, v in { Name = local.id, Stage = "" } : (title(k)) => v },
    var.extra...,
  )

  by_zone = {
    for
    subnet in var.subnets :
    subnet.availability_zone =>
    subnet.id...
    if subnet.private
  }

  flat = flatten([for a in var.a : [for i, b in a.b : { a = a.name, i = i, b = b } if b != null]])
  sums = [1 + 2 * 3 - 4 / 5 % 6, (1 + 2) * 3, -1 - -2, !true || false && true == false, 1 < 2 == true, 1 <= 1e3 != false]

  splats = [
    aws_instance.a[*].id, aws_instance.a.*.id, aws_instance.a[*].disk[0].id, aws_instance.a.*.disk[0],
    aws_instance.a[*].nic[*].ip, aws_instance.a[*].nic.*.ip[0], aws_instance.a.0.id, var.a["b"][0].c, var.a[var.b].c[*],
  ]
}
