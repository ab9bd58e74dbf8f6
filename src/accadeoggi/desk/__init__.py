"""The editors' desk: the year at a glance, its days, its plans, its checks."""
