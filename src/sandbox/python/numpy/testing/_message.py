"""The text of a failed assertion."""

from numpy._ndarray import ndarray
from numpy._print import array_repr


def failure(values, err_msg, header="Items are not equal:", verbose=True,
            names=("ACTUAL", "DESIRED"), precision=8):  # fmt: skip
    """Header, remarks and the values that were compared."""
    lines, err_msg = ["\n" + header], str(err_msg)
    if err_msg:
        if "\n" not in err_msg and len(err_msg) < 79 - len(header):
            lines[0] += " " + err_msg
        else:
            lines.append(err_msg)
    if verbose:
        lines += [f" {name}: {_shown(v, precision)}" for name, v in zip(names, values)]
    return "\n".join(lines)


def _shown(value, precision):
    text = array_repr(value, precision=precision) if isinstance(value, ndarray) else repr(value)
    if text.count("\n") > 3:
        return "\n".join(text.splitlines()[:3]) + "..."
    return text
