from_file = "correcthorse"
