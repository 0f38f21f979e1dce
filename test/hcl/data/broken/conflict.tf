# Lines that are reported carry the word at their end; every sentinel must still be read.
resource "aws_db_instance" "a" {
<<<<<<< HEAD # error
  engine   = "mysql"
  sentinel = 1
||||||| 1234567 # error
  engine   = "postgres" # error
======= # error
>>>>>>> feature # error
}

output "x" {
  sentinel = 2
}
