# Lines that are reported carry the word at their end; every sentinel must still be read.
variable "first" {
  sentinel = 1
}

resource "aws_db_instance" "a" { # error
  sentinel = 2

  timeouts { # error
    sentinel = 3

  tags = {
    Name = "a"
  }

resource "aws_db_instance" "b" {
  sentinel = 4
}

resource "aws_db_instance" "c" {
  allowed = [
    "one",
    "two"
  sentinel = 5 # error
  lifecycle {
    sentinel = 6
  }
}

output "last" {
  sentinel = 7
}
