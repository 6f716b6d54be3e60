"""Counters by name."""

_counts = {}


def uid(prefix):
    """1 for the first use of a prefix, then 2, …"""
    _counts[prefix] = _counts.get(prefix, 0) + 1
    return _counts[prefix]
