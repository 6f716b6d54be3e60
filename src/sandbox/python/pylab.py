"""The functions of pyplot and of numpy together, under their oldest name."""

from matplotlib.pylab import *
import matplotlib.pylab

__doc__ = matplotlib.pylab.__doc__
