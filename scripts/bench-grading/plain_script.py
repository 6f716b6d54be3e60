"""The same checks of an MNIST CNN by a plain script with real Keras: one process a submission.

`plain_script.py REFERENCE SUBMISSION` prints the marks. Data sets are small random arrays and `fit` takes two steps, so that what is
measured is what the script itself costs.
"""

import sys

import checks

print(checks.grade(sys.argv[1], sys.argv[2]))
