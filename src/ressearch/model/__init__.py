"""Frozen values and their one JSON form: what the layers above hand to each other."""
