"""Mel, centroid, YIN and RMS by librosa itself. Run by bench/features.mjs."""
import sys

try:
    import librosa
except ImportError:
    sys.exit("librosa is not installed here")
from bench_clips import FMAX, FMIN, HOP, N_FFT, N_MELS, SR, YIN_FRAME, measure


def extract(y):
    framing = {"n_fft": N_FFT, "hop_length": HOP}
    mel = librosa.feature.melspectrogram(y=y, sr=SR, n_mels=N_MELS, **framing)
    db = librosa.power_to_db(mel, top_db=None)
    centroid = librosa.feature.spectral_centroid(y=y, sr=SR, **framing)
    pitch = librosa.yin(y, fmin=FMIN, fmax=FMAX, sr=SR, frame_length=YIN_FRAME, hop_length=HOP)
    rms = librosa.feature.rms(y=y, frame_length=N_FFT, hop_length=HOP)
    return db, centroid, pitch, rms


measure(extract, librosa.__version__, "")
