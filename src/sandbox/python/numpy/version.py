"""The version of NumPy that this module stands for."""

version = full_version = short_version = "2.4.6"
release = True
git_revision = ""
