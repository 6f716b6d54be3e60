"""Stand-ins for the small data sets: shapes, names and class sizes are those of the real ones, values are made by formulas."""

import numpy as np

from gradpaper_runtime import not_supported

from ..utils._bunch import Bunch

__all__ = ["load_breast_cancer", "load_diabetes", "load_iris", "load_wine"]


def shaken(rows, columns, seed):
    """Numbers from -1 to 1 that look random, with more of them near 0; always the same."""
    i, j = np.arange(rows).reshape(-1, 1), np.arange(columns).reshape(1, -1)
    one = (7919 * i + 104729 * j + 31 * i * j + seed) % 1009 / 1009
    two = (15485863 * (i + 1) + 32452843 * (j + 3) + 57 * i * j + 11 * seed) % 2003 / 2003
    return one + two - 1


def bunch(data, target, names, features, about, file, return_X_y, as_frame):
    """What a loader returns."""
    if as_frame:
        raise not_supported(f"sklearn.datasets.load_{about}(as_frame=True)")
    if return_X_y:
        return data, target
    text = f".. _{about}_dataset:\n\nA stand-in made by formulas, with the shapes and names of the real data set.\n"
    made = {"data": data, "target": target, "frame": None, "target_names": names, "DESCR": text, "feature_names": features}
    made = made if names is not None else {key: value for key, value in made.items() if key != "target_names"}
    return Bunch(**made, filename=file, data_module="sklearn.datasets.data")


def _classes(counts, low, high, away, seed, decimals):
    """Rows class by class: each column between its ends, with a middle of its own for each class."""
    target = np.repeat(np.arange(len(counts)), np.array(counts))
    columns = np.arange(len(low))
    wave = np.array([np.sin(1.7 * columns * (kind + 1) + 2.1 * kind) for kind in range(len(counts))])
    share = 0.5 + away * wave[target] + 0.18 * shaken(len(target), len(low), seed)
    data = np.array(low) + np.clip(share, 0, 1) * (np.array(high) - np.array(low))
    return np.round(data, decimals), target


def load_iris(*, return_X_y=False, as_frame=False):
    """150 flowers of three kinds by four lengths."""
    target = np.repeat(np.arange(3), 50)
    middles = np.array([[5.0, 3.4, 1.5, 0.3], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.5, 2.0]])
    widths = np.array([[0.7, 0.6, 0.3, 0.2], [0.9, 0.6, 0.8, 0.4], [1.1, 0.6, 0.9, 0.5]])
    data = np.round(middles[target] + widths[target] * shaken(150, 4, 17), 1)
    names = np.array(["setosa", "versicolor", "virginica"])
    features = [f"{part} {size} (cm)" for part in ("sepal", "petal") for size in ("length", "width")]
    return bunch(data, target, names, features, "iris", "iris.csv", return_X_y, as_frame)


def load_wine(*, return_X_y=False, as_frame=False):
    """178 wines of three kinds by 13 measures."""
    low = [11.0, 0.7, 1.4, 10.6, 70.0, 1.0, 0.3, 0.1, 0.4, 1.3, 0.5, 1.3, 280.0]
    high = [14.8, 5.8, 3.2, 30.0, 162.0, 3.9, 5.1, 0.7, 3.6, 13.0, 1.7, 4.0, 1680.0]
    data, target = _classes((59, 71, 48), low, high, 0.28, 41, 2)
    names = np.array(["class_0", "class_1", "class_2"])
    features = [
        "alcohol", "malic_acid", "ash", "alcalinity_of_ash", "magnesium", "total_phenols", "flavanoids",
        "nonflavanoid_phenols", "proanthocyanins", "color_intensity", "hue", "od280/od315_of_diluted_wines", "proline",
    ]  # fmt: skip
    return bunch(data, target, names, features, "wine", "wine_data.csv", return_X_y, as_frame)


def load_breast_cancer(*, return_X_y=False, as_frame=False):
    """569 tumours, malignant (0) or benign (1), by 30 measures."""
    measures = [
        "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points", "symmetry",
        "fractal dimension",
    ]  # fmt: skip
    features = [f"mean {each}" for each in measures] + [f"{each} error" for each in measures] + [f"worst {each}" for each in measures]
    low = [7.0, 9.7, 43.8, 143.5, 0.05, 0.02, 0.0, 0.0, 0.1, 0.05] + [0.1, 0.4, 0.8, 6.8, 0.0, 0.0, 0.0, 0.0, 0.01, 0.0] + [7.9, 12.0, 50.4, 185.2, 0.07, 0.03, 0.0, 0.0, 0.16, 0.06]
    high = [28.1, 39.3, 188.5, 2501.0, 0.16, 0.35, 0.43, 0.2, 0.3, 0.1] + [2.9, 4.9, 22.0, 542.2, 0.03, 0.14, 0.4, 0.05, 0.08, 0.03] + [36.0, 49.5, 251.2, 4254.0, 0.22, 1.06, 1.25, 0.29, 0.66, 0.21]
    data, sorted_target = _classes((212, 357), low, high, 0.12, 73, 5)
    order = np.argsort((np.arange(569) * 211) % 569)
    names = np.array(["malignant", "benign"])
    return bunch(data[order], sorted_target[order], names, np.array(features), "breast_cancer", "breast_cancer.csv", return_X_y, as_frame)


def load_diabetes(*, return_X_y=False, as_frame=False, scaled=True):
    """442 patients by ten measures, and how far their illness has gone a year later."""
    raw = shaken(442, 10, 29)
    weights = np.array([0.1, -0.4, 1.2, 0.8, -0.6, 0.3, -0.7, 0.5, 1.0, 0.3])
    score = raw @ weights + 0.5 * shaken(442, 1, 5)[:, 0]
    target = np.round(25 + (score - score.min()) / (score.max() - score.min()) * 321)
    data = raw - raw.mean(axis=0)
    data = data / np.sqrt((data * data).sum(axis=0)) if scaled else np.round(40 + 20 * raw, 1)
    features = ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"]
    return bunch(data, target, None, features, "diabetes", "diabetes_data_raw.csv.gz", return_X_y, as_frame)
