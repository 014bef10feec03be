"""librosa 0.11's definitions in numpy and scipy, in double precision, written from its
documentation and sources for comparison only. Frames are columns throughout, as in librosa."""
import numpy as np
from scipy import fft, signal, stats
from numpy.lib.stride_tricks import sliding_window_view

AMIN = 1e-10
TINY32, TINY64 = np.finfo(np.float32).tiny, np.finfo(np.float64).tiny


def frames(y, length, hop, mode="constant"):
    padded = np.pad(np.asarray(y, float), length // 2, mode=mode)
    return sliding_window_view(padded, length)[::hop].T


def magnitudes(y, n_fft, hop):
    window = signal.get_window("hann", n_fft, fftbins=True)
    return np.abs(fft.rfft(frames(y, n_fft, hop) * window[:, None], axis=0))


def hz_to_mel(hz, htk=False):
    hz = np.asarray(hz, float)
    if htk:
        return 2595 * np.log10(1 + hz / 700)
    log_part = 15 + np.log(np.maximum(hz, 1) / 1000) * 27 / np.log(6.4)
    return np.where(hz >= 1000, log_part, hz * 3 / 200)


def mel_to_hz(mel, htk=False):
    mel = np.asarray(mel, float)
    if htk:
        return 700 * (10 ** (mel / 2595) - 1)
    return np.where(mel >= 15, 1000 * np.exp(np.log(6.4) / 27 * (mel - 15)), mel * 200 / 3)


def mel_bank(sr, n_fft, n_mels, fmin, fmax, htk=False):
    edges = mel_to_hz(np.linspace(hz_to_mel(fmin, htk), hz_to_mel(fmax, htk), n_mels + 2), htk)
    ramps = edges[:, None] - np.fft.rfftfreq(n_fft, 1 / sr)
    widths = np.diff(edges)[:, None]
    rising, falling = -ramps[:-2] / widths[:-1], ramps[2:] / widths[1:]
    return np.maximum(0, np.minimum(rising, falling)) * 2 / (edges[2:] - edges[:-2])[:, None]


def power_to_db(power, ref=1.0, top_db=80.0):
    db = 10 * np.log10(np.maximum(AMIN, power)) - 10 * np.log10(np.maximum(AMIN, ref))
    return db if top_db is None else np.maximum(db, db.max() - top_db)


def amplitude_to_db(amplitude, ref=1.0, top_db=80.0):
    return power_to_db(amplitude**2, ref**2, top_db)


def mfcc(db, count):
    return fft.dct(db, type=2, norm="ortho", axis=0)[:count]


def delta(rows, width=9, order=1):
    return signal.savgol_filter(rows, width, polyorder=order, deriv=order, axis=-1, mode="interp")


def spectral(S, sr, n_fft):
    """Centroid, bandwidth, rolloff and flatness of magnitudes."""
    hz = np.fft.rfftfreq(n_fft, 1 / sr)[:, None]
    total = S.sum(axis=0)
    share = np.divide(S, total, out=np.zeros_like(S), where=total > 0)
    centroid = (hz * share).sum(axis=0)
    bandwidth = np.sqrt((share * (hz - centroid) ** 2).sum(axis=0))
    sums = S.cumsum(axis=0)
    rolloff = hz[(sums >= 0.85 * sums[-1]).argmax(axis=0), 0]
    power = np.maximum(AMIN, S**2)
    flatness = np.exp(np.log(power).mean(axis=0)) / power.mean(axis=0)
    return {"centroid": centroid, "bandwidth": bandwidth, "rolloff": rolloff, "flatness": flatness}


def rms(y, length, hop):
    return np.sqrt((frames(y, length, hop) ** 2).mean(axis=0))


def zero_crossing_rate(y, length, hop):
    negative = frames(y, length, hop, "edge") < -1e-10
    return (np.diff(negative.astype(int), axis=0) != 0).sum(axis=0) / length


def yin_difference(y, sr, fmin, fmax, length, hop):
    """Cumulative mean normalised difference [periods][frames], its parabolic shifts, shortest period."""
    x = frames(y, length, hop)
    low, high = int(np.floor(sr / fmax)), min(int(np.ceil(sr / fmin)), length - 1)
    spectrum = fft.rfft(x, 2 * length, axis=0)
    acf = fft.irfft(np.abs(spectrum) ** 2, axis=0)[: high + 1]
    energy = np.cumsum(x**2, axis=0)
    energy[0] = 0
    d = 2 * (acf[:1] - acf[1:]) - energy[:high]
    mean = np.cumsum(d, axis=0) / np.arange(1, high + 1)[:, None]
    d = d[low - 1 :] / (mean[low - 1 :] + TINY32)
    bend, slope = d[2:] + d[:-2] - 2 * d[1:-1], (d[2:] - d[:-2]) / 2
    near = np.abs(slope) < np.abs(bend)
    shifts = np.zeros_like(d)
    shifts[1:-1][near] = -slope[near] / bend[near]
    return d, shifts, low


def troughs_of(d):
    dips = np.zeros(d.shape, bool)
    dips[1:-1] = (d[1:-1] < d[:-2]) & (d[1:-1] <= d[2:])
    dips[0], dips[-1] = d[0] < d[1], d[-1] < d[-2]
    return dips


def yin(y, sr, fmin, fmax, length, hop, threshold=0.1):
    d, shifts, low = yin_difference(y, sr, fmin, fmax, length, hop)
    good = troughs_of(d) & (d < threshold)
    index = np.where(good.any(axis=0), good.argmax(axis=0), d.argmin(axis=0))
    at = (index, np.arange(d.shape[1]))
    return sr / (low + index + shifts[at])


def pyin(y, sr, fmin, fmax, length, hop):
    """Pitch with a best guess in unvoiced frames, voiced flag, voiced probability."""
    d, shifts, low = yin_difference(y, sr, fmin, fmax, length, hop)
    thresholds = np.linspace(0, 1, 101)
    prior = np.diff(stats.beta.cdf(thresholds, 2, 18))
    count = int(np.floor(120 * np.log2(fmax / fmin))) + 1
    observed = np.zeros((2 * count, d.shape[1]))
    for t, dips in enumerate(troughs_of(d).T):
        (at,) = np.nonzero(dips)
        if len(at) == 0:
            continue
        below = np.less.outer(d[at, t], thresholds[1:])
        rank = np.cumsum(below, axis=0) - 1
        weights = np.where(below, stats.boltzmann.pmf(rank, 2, below.sum(axis=0)), 0)
        belief = weights @ prior
        lowest = d[at, t].argmin()
        belief[lowest] += 0.01 * prior[: np.count_nonzero(~below[lowest])].sum()
        at, belief = at[belief != 0], belief[belief != 0]
        bins = np.round(120 * np.log2(sr / (low + at + shifts[at, t]) / fmin))
        observed[np.clip(bins, 0, count).astype(int), t] = belief
    probability = np.clip(observed[:count].sum(axis=0), 0, 1)
    observed[count:] = (1 - probability) / count
    states = viterbi(observed, transitions(count, round(35.92 * 12 * hop / sr) * 10 + 1))
    return fmin * 2 ** (states % count / 120), states < count, probability


def transitions(count, width):
    triangle = signal.get_window("triangle", width, fftbins=False)
    local = sum(np.diag(np.full(count - abs(k), triangle[k + width // 2]), k)
                for k in range(-(width // 2), width // 2 + 1) if abs(k) < count)
    return np.kron([[0.99, 0.01], [0.01, 0.99]], local / local.sum(axis=1, keepdims=True))


def viterbi(observed, transition):
    log_transition, log_observed = np.log(transition + TINY64), np.log(observed + TINY64)
    value = log_observed[:, 0] - np.log(len(observed))
    before = []
    for column in log_observed.T[1:]:
        ways = value[:, None] + log_transition
        before.append(ways.argmax(axis=0))
        value = ways.max(axis=0) + column
    states = [value.argmax()]
    for back in reversed(before):
        states.append(back[states[-1]])
    return np.array(states[::-1])
