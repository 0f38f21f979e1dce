# Lines that are reported carry the word at their end; every sentinel must still be read.
locals {
  sentinel = 1
  a        = "unclosed # error
  b        = 'single' # error
  c:       = 2 # error
  d        = [1, 2, # the list goes on
    = 3] # error
  f        = upper("x" "y") # error
}

resource "aws_db_instance" "a" {
  sentinel = true
  name     = local.name +  # error
  size     = 10,           # error
  rule { from = 1, to = 2 } # error
  policy = jsonencode({
    Statement = [{ Effect = "Allow"; Action = "*" }] # error
  })
  "engine" = "mysql" # error
  nested {
    sentinel = 2
  }
}
} # error

output "x" {
  sentinel = 3
}
