locals {
  one   = local.two
  strict = local.one && local.by_stage[local.stage]
}
