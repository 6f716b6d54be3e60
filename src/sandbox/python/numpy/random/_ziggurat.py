"""Tables of the ziggurat method: 256 layers of equal area under a falling curve.

They are computed when first needed, in such a way that numbers made with them agree with NumPy's
to the last bit: the normal layers with every step rounded to a double, the exponential ones with
many digits.
"""

from decimal import Decimal, localcontext
from math import sqrt, ulp

NORMAL_EDGE = 3.6541528853610088
_NORMAL_AREA = 0.004928673233974652
# Here the height lies almost in the middle between two doubles, and NumPy's table has the upper one.
_ROUNDED_UP = 38
_EXPONENTIAL_EDGE = "7.6971174701310497140446280481"
EXPONENTIAL_EDGE = float(_EXPONENTIAL_EDGE)
_LAYERS = 256


class Ziggurat:
    """Tables by layer for words of `bits` bits: `scale` makes a word a number, words below `accept`
    need no further test, `height` is the curve at the layer's right end.

    Layer 0 is the lowest, with the tail; layers 1 to 255 go from the peak down.
    """

    def __init__(self, base, ends, heights, bits):
        words = 2.0**bits
        self.scale = [base / words, *(end / words for end in ends)]
        inner = [ends[-1], 0.0, *ends[:-1]]
        self.accept = [int(near / far * words) for near, far in zip(inner, [base, *ends])]
        self.height = [1.0, *heights]


def _exp(x):
    """exp(x) rounded correctly, which the libraries of some systems miss by one unit."""
    return float(Decimal(x).exp())


def _normal_height(x):
    return _exp(-0.5 * x * x)


def normal_tables(bits=52):
    """Tables of the normal curve."""
    end = NORMAL_EDGE
    height = _normal_height(end)
    base = _NORMAL_AREA / height
    ends, heights = [end], [height]
    for layer in range(_LAYERS - 2, 0, -1):
        end = sqrt(-2.0 * float(Decimal(_NORMAL_AREA / end + height).ln()))
        height = _normal_height(end)
        if layer == _ROUNDED_UP:
            height += ulp(height)
        ends.append(end)
        heights.append(height)
    return Ziggurat(base, ends[::-1], heights[::-1], bits)


def exponential_tables(bits=53):
    """Tables of the exponential curve."""
    with localcontext() as context:
        context.prec = 50
        edge = Decimal(_EXPONENTIAL_EDGE)
        area = (edge + 1) * (-edge).exp()
        ends = [edge]
        for _ in range(_LAYERS - 2):
            ends.append(-(area / ends[-1] + (-ends[-1]).exp()).ln())
        heights = [float((-end).exp()) for end in ends]
        base = float(area / (-edge).exp())
    return Ziggurat(base, [float(end) for end in reversed(ends)], heights[::-1], bits)
