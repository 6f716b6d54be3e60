"""IPython's interface for programs in the sandbox: `display` prints, and there is no shell."""

from . import display
from .core.getipython import get_ipython

__version__ = "9.0.0"
__all__ = ["display", "get_ipython"]
