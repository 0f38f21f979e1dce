days   = 14
public = true
