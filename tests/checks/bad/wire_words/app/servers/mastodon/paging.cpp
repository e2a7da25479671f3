auto b = "max_id";
