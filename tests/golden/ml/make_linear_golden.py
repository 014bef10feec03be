"""Writes linear-golden.json: multinomial logistic regression and linear SVMs on seeded rows, as
scikit-learn's LogisticRegression(C) and LinearSVC(C) define them, minimised by SciPy from their formulas.
Narrow and wide rows, weighted. Run: python3 make_linear_golden.py"""
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

TIGHT = {"maxiter": 20000, "maxfun": 10**7, "ftol": 1e-15, "gtol": 1e-9, "maxcor": 50}


def logistic(x, y, weights, c):
    (n, d), k = x.shape, y.max() + 1

    def objective(p):
        w, b = p[: d * k].reshape(d, k), p[d * k :]
        z = x @ w + b
        top = z.max(1, keepdims=True)
        log_sum = np.log(np.exp(z - top).sum(1)) + top[:, 0]
        loss = c * (weights * (log_sum - z[np.arange(n), y])).sum() + 0.5 * (w**2).sum()
        r = np.exp(z - log_sum[:, None])
        r[np.arange(n), y] -= 1
        r *= c * weights[:, None]
        return loss, np.concatenate([(x.T @ r + w).ravel(), r.sum(0)])

    p = minimize(objective, np.zeros(d * k + k), jac=True, method="L-BFGS-B", options=TIGHT).x
    return x @ p[: d * k].reshape(d, k) + p[d * k :]


def svm(x, y, weights, c):
    x = np.column_stack([x, np.ones(len(x))])
    scores = []
    for label in range(y.max() + 1):
        s = np.where(y == label, 1, -1)

        def objective(w):
            slack = np.maximum(0, 1 - s * (x @ w))
            return 0.5 * w @ w + c * (weights * slack**2).sum(), w - 2 * c * (weights * slack * s) @ x

        w = minimize(objective, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options=TIGHT).x
        scores.append(x @ w)
    return np.array(scores).T


def main():
    random, cases = np.random.default_rng(3), []
    for n, d, k, c in ((60, 5, 3, 1.0), (60, 5, 3, 100.0), (24, 80, 4, 10.0)):
        y = np.arange(n) % k
        x = np.round(random.normal(size=(n, d)) / np.sqrt(d) + 0.8 * random.normal(size=(k, d))[y] / np.sqrt(d), 6)
        weights = random.integers(1, 4, size=n)
        cases.append({
            "c": c, "classCount": k, "columns": d, "labels": y.tolist(), "weights": weights.tolist(),
            "values": x.ravel().tolist(),
            "logistic-regression": np.round(logistic(x, y, weights, c), 8).ravel().tolist(),
            "linear-svm": np.round(svm(x, y, weights, c), 8).ravel().tolist(),
        })
    Path(__file__).with_name("linear-golden.json").write_text(json.dumps({"cases": cases}) + "\n")


main()
