settings = { encrypted = true, days = null }
upgrade  = "true"
unrelated = "x"
