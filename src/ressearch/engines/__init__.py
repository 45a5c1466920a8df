"""Indexes: where clauses are kept and found. ``protocol`` says what every engine promises."""
