"""Writes principal-components.json: a matrix, and what numpy says of it. Run: python3 THIS_FILE, then format it"""

import json
from pathlib import Path

import numpy as np

random = np.random.default_rng(20)
mixing = random.normal(size=(7, 7)) * np.array([4, 2, 1, 1, 0.5, 0.2, 0.01])[:, None]
rows = (random.normal(size=(24, 7)) @ mixing + random.normal(size=7)).astype(np.float32)
x = rows.astype(np.float64)
covariance = np.cov(x, rowvar=False)
_, singular, axes = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)
largest = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
axes = axes * np.sign(largest)[:, None]
quantities = {
    "numpy": np.__version__,
    "columns": rows.shape[1],
    "rows": rows.ravel().tolist(),
    "covariance": covariance.ravel().tolist(),
    "eigenvalues": np.linalg.eigvalsh(covariance)[::-1].tolist(),
    "axes": axes.ravel().tolist(),
    "shares": (singular**2 / np.sum(singular**2)).tolist(),
    "scores": ((x - x.mean(axis=0)) @ axes.T).ravel().tolist(),
    "standardized": ((x - x.mean(axis=0)) / x.std(axis=0)).ravel().tolist(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(quantities) + "\n")
