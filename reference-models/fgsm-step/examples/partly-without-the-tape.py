# marks: 8
# fails: tape
# The gradient by hand: right, but not what was asked for.
import numpy as np


def fgsm_step(weights, bias, image, label, epsilon):
    logits = image @ weights + bias
    p = np.exp(logits - logits.max())
    p /= p.sum()
    p[label] -= 1
    return np.clip(image + epsilon * np.sign(weights @ p), 0, 1)
