"""Linear classifiers of small images; many pixels lie at 0 or 1, where the attack has to be clipped.

In every other image no class looks at one of the pixels: its gradient is zero, and it has to stay.
"""

import numpy as np


def draw(rng):
    pixels, classes = int(rng.integers(2, 9)), int(rng.integers(2, 5))
    weights = rng.normal(size=(pixels, classes)).astype('float32')
    if rng.uniform() < 0.5:
        weights[int(rng.integers(0, pixels))] = 0
    bias = rng.normal(size=classes).astype('float32')
    image = np.clip(rng.uniform(-0.5, 1.5, pixels), 0, 1).astype('float32')
    label = int(rng.integers(0, classes))
    epsilon = float(rng.choice([0.01, 0.1, 0.3]))
    return weights, bias, image, label, epsilon
