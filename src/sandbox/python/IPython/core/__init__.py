"""Old places of IPython's names."""
