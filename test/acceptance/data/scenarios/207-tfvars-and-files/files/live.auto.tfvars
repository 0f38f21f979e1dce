settings = { encrypted = true, public = true, days = 5 }
