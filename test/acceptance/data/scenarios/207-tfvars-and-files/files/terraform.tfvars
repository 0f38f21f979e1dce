settings = { encrypted = false, public = true }
protect  = false
logs     = ["postgresql"]
