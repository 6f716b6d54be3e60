"""Different whole numbers by lot, drawn as scikit-learn draws them."""

__all__ = ["without_replacement"]


def without_replacement(stream, population, count):
    """`count` different numbers below `population`, as a list."""
    share = count / population
    if 0.01 < share < 0.99:
        return stream.permutation(population)[:count].tolist()
    if share < 0.2:
        chosen = []
        while len(chosen) < count:
            drawn = int(stream.randint(population))
            if drawn not in chosen:
                chosen.append(drawn)
        return chosen
    chosen = list(range(count))
    for at in range(count, population):
        place = int(stream.randint(0, at + 1))
        if place < count:
            chosen[place] = at
    return chosen
