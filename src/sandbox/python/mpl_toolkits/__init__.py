"""Additions to matplotlib; none of them is carried, and a program that imports one is told so."""

from gradpaper_runtime.absent import install as _install_absent

_install_absent("mpl_toolkits", ("axes_grid1", "axisartist", "mplot3d"))
