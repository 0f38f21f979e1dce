locals {
  teams = ["billing", "search"]
  tiers = ["hot", "cold"]
  pairs = { for pair in setproduct(local.teams, local.tiers) : join("-", pair) => { team = pair[0], tier = pair[1] } }
  stores = {
    eu = { databases = [{ name = "a", days = 14 }, { name = "b", days = 0 }] }
    us = { databases = [{ name = "a", days = 3 }] }
  }
  flat = flatten([
    for region, store in local.stores : [
      for database in store.databases : { key = "${region}/${database.name}", days = database.days }
    ]
  ])
  by_days = { for entry in local.flat : (entry.days < 7 ? "short" : "long") => entry.key... }
}
resource "aws_db_instance" "pair" {
  for_each = local.pairs
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = each.value.tier == "hot"
  publicly_accessible = startswith(each.key, "search") && each.value.tier == "cold"
}
resource "aws_db_instance" "store" {
  for_each = { for entry in local.flat : entry.key => entry }
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = each.value.days
}
resource "aws_db_instance" "short" {
  for_each = toset(local.by_days["short"])
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  deletion_protection = each.value != "us/a"
}
resource "aws_db_instance" "nothing" {
  for_each = toset([for entry in local.flat : entry.key if entry.days > 30])
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
}
