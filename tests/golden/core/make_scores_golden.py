"""Writes scores-golden.json: scikit-learn's figures for random predictions, from its documented formulas
(https://scikit-learn.org/stable/modules/model_evaluation.html, zero_division=0), computed here from the
label vectors with numpy, one label at a time, and not from a confusion matrix; with scikit-learn itself
where it is installed. ECE after Guo et al. (2017), bins (a, b]. Run: python3 make_scores_golden.py"""
import json
from pathlib import Path

import numpy as np

def by_numpy(true, predicted):
    labels = np.union1d(true, predicted)
    rows = []
    for label in labels:
        hit = np.logical_and(true == label, predicted == label).mean()
        share_true, share_predicted = (true == label).mean(), (predicted == label).mean()
        precision = hit / share_predicted if share_predicted else 0.0
        recall = hit / share_true if share_true else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        rows.append((share_true, share_predicted, precision, recall, f1))
    weight, given, precision, recall, f1 = np.array(rows).T
    observed, chance = (true == predicted).mean(), (weight * given).sum()
    return {
        "accuracy": observed,
        "uar": recall[weight > 0].mean(),
        "weightedPrecision": (weight * precision).sum(),
        "weightedRecall": (weight * recall).sum(),
        "weightedF1": (weight * f1).sum(),
        "macroF1": f1.mean(),
        "kappa": (observed - chance) / (1 - chance),
    }


def by_scikit_learn(true, predicted):
    from sklearn import metrics as m

    score = lambda f, average: f(true, predicted, average=average, zero_division=0)
    return {
        "accuracy": m.accuracy_score(true, predicted),
        "uar": m.balanced_accuracy_score(true, predicted),
        "weightedPrecision": score(m.precision_score, "weighted"),
        "weightedRecall": score(m.recall_score, "weighted"),
        "weightedF1": score(m.f1_score, "weighted"),
        "macroF1": score(m.f1_score, "macro"),
        "kappa": m.cohen_kappa_score(true, predicted),
    }


def calibration_error(confidence, right, bins=15):
    error = 0.0
    for i in range(bins):
        inside = (confidence > i / bins) & (confidence <= (i + 1) / bins)
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return error


def main():
    try:
        import sklearn

        score, source = by_scikit_learn, f"scikit-learn {sklearn.__version__}"
    except ImportError:
        score, source = by_numpy, f"its formulas in numpy {np.__version__}"
    random, cases = np.random.default_rng(7), []
    for count, classes, skill in ((7, 3, 0.2), (60, 8, 0.3), (288, 8, 0.6), (500, 12, 0.8), (40, 2, 0.5)):
        true = random.integers(classes, size=count)
        logits = random.normal(size=(count, classes))
        logits[np.arange(count), true] += 4 * skill
        if classes == 12:  # a label that is never predicted, and one that is never true
            logits[:, 5] = -9
            true[true == 3] = 4
        shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
        predicted = shares.argmax(1)
        figures = {name: float(value) for name, value in score(true, predicted).items()}
        figures["ece"] = float(calibration_error(shares.max(1), true == predicted))
        case = {"true": true, "predicted": predicted, "confidence": shares.max(1)}
        cases.append({name: values.tolist() for name, values in case.items()} | {"figures": figures})
    document = {"source": source, "cases": cases}
    Path(__file__).with_name("scores-golden.json").write_text(json.dumps(document) + "\n")


main()
