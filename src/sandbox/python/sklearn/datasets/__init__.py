"""Small data sets: stand-ins for the real ones, and random ones."""

from gradpaper_runtime.absent import answer as _answer

from ._classification import make_classification
from ._clouds import make_blobs, make_circles, make_moons, make_regression
from ._digits import load_digits
from ._stand_ins import load_breast_cancer, load_diabetes, load_iris, load_wine

__all__ = [
    "load_breast_cancer", "load_diabetes", "load_digits", "load_iris", "load_wine", "make_blobs", "make_circles",
    "make_classification", "make_moons", "make_regression",
]  # fmt: skip

__getattr__ = _answer(
    "sklearn.datasets",
    ("clear_data_home", "dump_svmlight_file", "fetch_20newsgroups", "fetch_20newsgroups_vectorized",
     "fetch_california_housing", "fetch_covtype", "fetch_file", "fetch_kddcup99", "fetch_lfw_pairs", "fetch_lfw_people",
     "fetch_olivetti_faces", "fetch_openml", "fetch_rcv1", "fetch_species_distributions", "get_data_home", "load_boston",
     "load_files", "load_linnerud", "load_sample_image", "load_sample_images", "load_svmlight_file",
     "load_svmlight_files", "make_biclusters", "make_checkerboard", "make_friedman1", "make_friedman2",
     "make_friedman3", "make_gaussian_quantiles", "make_hastie_10_2", "make_low_rank_matrix",
     "make_multilabel_classification", "make_s_curve", "make_sparse_coded_signal", "make_sparse_spd_matrix",
     "make_sparse_uncorrelated", "make_spd_matrix", "make_swiss_roll"),
)  # fmt: skip
