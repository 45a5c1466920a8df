"""Would the tests notice a fault? The parts of ``scripts/mutate.py``."""
