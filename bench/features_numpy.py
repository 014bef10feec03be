"""The steps over arrays that librosa 0.11 takes for mel, centroid, YIN and RMS, in its precision and
order, on numpy alone. Each call of librosa's also builds the mel bank, checks the audio and, for the
centroid, transforms anew and normalises in double precision; so here. Its wrapping of each call is
left out. Run by bench/features.mjs."""
import sys

try:
    import numpy as np
except ImportError:
    sys.exit("numpy is not installed here")
from numpy.lib.stride_tricks import sliding_window_view

from bench_clips import FMAX, FMIN, HOP, N_FFT, N_MELS, SR, YIN_FRAME, measure

BLOCK = 2**18 // (8 * (1 + N_FFT // 2))  # columns of 256 KB of complex64, librosa's MAX_MEM_BLOCK
WINDOW = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(N_FFT) / N_FFT)).astype(np.float32)[:, None]
HZ = np.fft.rfftfreq(N_FFT, 1 / SR)[:, None]
TINY = np.finfo(np.float32).tiny
AUTOCORRELATION = 4096  # librosa takes the next fast length to 2·2048 − 1


def mel_bank():
    mel = np.linspace(0, 15 + np.log(SR / 2 / 1000) * 27 / np.log(6.4), N_MELS + 2)
    log_part = 1000 * np.exp(np.log(6.4) / 27 * (mel - 15))
    edges = np.where(mel >= 15, log_part, mel * 200 / 3)
    ramps, widths = np.subtract.outer(edges, HZ[:, 0]), np.diff(edges)
    bank = np.zeros((N_MELS, len(HZ)), np.float32)
    for i in range(N_MELS):
        rising, falling = -ramps[i] / widths[i], ramps[i + 2] / widths[i + 1]
        bank[i] = np.maximum(0, np.minimum(rising, falling))
    bank *= (2 / (edges[2:] - edges[:-2]))[:, None]
    return bank


def frames(y, length):
    assert np.isfinite(y).all()
    return sliding_window_view(np.pad(y, length // 2), length)[::HOP].T


def stft(y):
    x = frames(y, N_FFT)
    out = np.empty((1 + N_FFT // 2, x.shape[1]), np.complex64, order="F")
    for at in range(0, x.shape[1], BLOCK):
        out[:, at : at + BLOCK] = np.fft.rfft(WINDOW * x[:, at : at + BLOCK], axis=-2)
    return out


def log_mel(y):
    power = np.abs(stft(y)) ** 2
    mel = np.einsum("ft,mf->mt", power, mel_bank(), optimize=True)
    return 10 * np.log10(np.maximum(1e-10, mel))


def centroid(y):
    S = np.abs(stft(y))
    assert not np.any(S < 0) and np.all(np.isfinite(S))
    length = np.sum(np.abs(S).astype(float), axis=-2, keepdims=True)
    length[length < TINY] = 1
    share = np.empty_like(S)
    share[:] = S / length
    return np.sum(HZ * share, axis=-2)


def rms(y):
    return np.sqrt(np.mean(np.square(frames(y, N_FFT)), axis=-2))


def yin(y):
    x = frames(y, YIN_FRAME)
    low, high = int(SR / FMAX), int(np.ceil(SR / FMIN))
    spectrum = np.fft.rfft(x, n=AUTOCORRELATION, axis=-2)
    powers = spectrum.real**2 + spectrum.imag**2
    acf = np.fft.irfft(powers, n=AUTOCORRELATION, axis=-2)[: high + 1]
    energy = np.cumsum(np.square(x), axis=-2)
    energy[0] = 0
    energy[1 : high + 1] = 2 * (acf[:1] - acf[1 : high + 1]) - energy[:high]
    mean = np.cumsum(energy[1 : high + 1], axis=-2) / np.arange(1, high + 1)[:, None]
    d = energy[low : high + 1] / (mean[low - 1 : high] + TINY)
    bend, slope = d[2:] + d[:-2] - 2 * d[1:-1], (d[2:] - d[:-2]) / 2
    shifts = np.zeros_like(d)
    near = np.abs(slope) < np.abs(bend)
    np.divide(-slope, bend, out=shifts[1:-1], where=near)
    dips = np.zeros(d.shape, bool)
    dips[1:-1] = (d[1:-1] < d[:-2]) & (d[1:-1] <= d[2:])
    dips[0], dips[-1] = d[0] < d[1], d[-1] < d[-2]
    good = dips & (d < 0.1)
    index = np.where(good.any(axis=-2), good.argmax(axis=-2), d.argmin(axis=-2))
    return SR / (low + index + np.take_along_axis(shifts, index[None], axis=-2)[0])


measure(
    lambda y: (log_mel(y), centroid(y), yin(y), rms(y)),
    np.__version__,
    "It leaves out librosa's wrapping of each call: a lower bound of librosa's time.",
)
