"""What the engine tells of Keras: its modules and names, and what its objects have."""

import json
import pkgutil

_description = json.loads(pkgutil.get_data("keras", "_api.json"))

modules = _description["modules"]
tables = _description["tables"]
