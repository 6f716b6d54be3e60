"""Tables of the ziggurat method: 256 layers of equal area under a falling curve.

The layers are computed with many digits from the edge of the lowest one and then rounded to
doubles, so that numbers made with them are the same to the last bit everywhere.
"""

from decimal import Decimal, localcontext

NORMAL_EDGE = "3.6541528853610087963519472518"
EXPONENTIAL_EDGE = "7.6971174701310497140446280481"
_DIGITS = 50
_LAYERS = 256


def _normal_tail(edge):
    """Area under exp(-x*x/2) beyond `edge`, by a continued fraction."""
    fraction = edge
    for k in range(400, 0, -1):
        fraction = edge + k / fraction
    return (-edge * edge / 2).exp() / fraction


def _edges(edge, area, height, place):
    """Right ends of the layers from the lowest up; `height(x)` is the curve, `place` its inverse."""
    ends = [edge]
    for _ in range(_LAYERS - 2):
        ends.append(place(area / ends[-1] + height(ends[-1])))
    return ends


class Ziggurat:
    """Tables of one curve: `scale` and `accept` by layer for words of `bits` bits, and `height`.

    Layer 0 is the lowest, with the tail; layers 1 to 255 go from the peak down.
    """

    def __init__(self, edge, area, height, place, bits):
        ends = _edges(edge, area, height, place)
        words = Decimal(2) ** bits
        falling = [Decimal(0), *reversed(ends)]
        base = area / height(edge)
        self.edge = float(edge)
        self.scale = [float(base / words)] + [float(end / words) for end in falling[1:]]
        self.accept = [int(edge / base * words)]
        self.accept += [int(falling[i - 1] / falling[i] * words) for i in range(1, _LAYERS)]
        self.height = [1.0] + [float(height(end)) for end in falling[1:]]


def normal_tables(bits=52):
    """Tables of the normal curve."""
    with localcontext() as context:
        context.prec = _DIGITS
        edge = Decimal(NORMAL_EDGE)
        area = edge * (-edge * edge / 2).exp() + _normal_tail(edge)
        return Ziggurat(edge, area, lambda x: (-x * x / 2).exp(), lambda y: (-2 * y.ln()).sqrt(), bits)


def exponential_tables(bits=53):
    """Tables of the exponential curve."""
    with localcontext() as context:
        context.prec = _DIGITS
        edge = Decimal(EXPONENTIAL_EDGE)
        area = (edge + 1) * (-edge).exp()
        return Ziggurat(edge, area, lambda x: (-x).exp(), lambda y: -y.ln(), bits)
