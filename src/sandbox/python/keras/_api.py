"""What the engine tells of Keras: its modules and names, and what its objects have."""

import json
import os

with open(os.path.join(os.path.dirname(__file__), "_api.json"), encoding="utf-8") as _file:
    _description = json.load(_file)

modules = _description["modules"]
tables = _description["tables"]
