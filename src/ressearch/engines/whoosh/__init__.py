"""The Whoosh index: the one package that imports whoosh."""

from ressearch.engines.whoosh.engine import WhooshEngine, open_index
from ressearch.engines.whoosh.manifest import FORMAT

__all__ = ["FORMAT", "WhooshEngine", "open_index"]
