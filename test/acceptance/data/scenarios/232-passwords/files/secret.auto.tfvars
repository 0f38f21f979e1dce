from_tfvars = "committed-by-mistake"
