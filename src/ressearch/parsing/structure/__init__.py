"""Which paragraph is a clause, of which section, under which number, below which lead-in?"""
