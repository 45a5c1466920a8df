"""``python -m ressearch``."""

from ressearch.cli import main

if __name__ == "__main__":
    main()
