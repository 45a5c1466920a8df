"""Which lines are the body, which are notes or furniture, and which lines make up one paragraph?"""
