// ConsistentColor
