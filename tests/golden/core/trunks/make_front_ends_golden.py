"""Whisper's log-mel and YAMNet's patches of a formula signal by numpy, written from their sources
(openai/whisper audio.py; tensorflow/models yamnet features.py), for tests/golden/core/trunks.
python3 make_front_ends_golden.py > front-ends-golden.json"""

import json

import numpy as np

SR = 16000
t = np.arange(int(1.3 * SR)) / SR
x = (0.3 * np.sin(2 * np.pi * (200 + 900 * t) * t) + 0.1 * np.sin(2 * np.pi * 3000 * t) * (t > 0.6)).astype(np.float32)
x = x.astype(np.float64)


def slaney(f):
    return np.where(f >= 1000, 15 + np.log(np.maximum(f, 1) / 1000) / (np.log(6.4) / 27), f * 3 / 200)


def slaney_back(m):
    return np.where(m >= 15, 1000 * np.exp(np.log(6.4) / 27 * (m - 15)), m * 200 / 3)


def whisper():
    edges = slaney_back(np.linspace(slaney(np.array(0.0)), slaney(np.array(8000.0)), 82))
    bins = np.arange(201) * SR / 400
    lower = (bins[None] - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    upper = (edges[2:, None] - bins[None]) / (edges[2:] - edges[1:-1])[:, None]
    bank = np.maximum(0, np.minimum(lower, upper)) * (2 / (edges[2:] - edges[:-2]))[:, None]
    y = np.pad(x, 200, mode="reflect")
    frames = 1 + (len(y) - 400) // 160
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)
    power = np.abs(np.fft.rfft(np.stack([y[160 * i : 160 * i + 400] * window for i in range(frames)]))) ** 2
    power = power[:-1]
    power = power[: len(power) - len(power) % 2]
    mel = np.log10(np.maximum(bank @ power.T, 1e-10))
    return (np.maximum(mel, mel.max() - 8) + 4) / 4


def yamnet():
    hops = int(np.ceil(max(0, len(x) - 15600) / 7680))
    y = np.pad(x, (0, 15600 + 7680 * hops - len(x)))
    frames = 1 + (len(y) - 400) // 160
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)
    magnitude = np.abs(np.fft.rfft(np.stack([y[160 * i : 160 * i + 400] * window for i in range(frames)]), 512))
    mel = lambda f: 1127.0 * np.log(1 + f / 700.0)
    edges = np.linspace(mel(125.0), mel(7500.0), 66)
    bins = mel(np.arange(1, 257) * SR / 512)
    lower = (bins[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    upper = (edges[2:] - bins[:, None]) / (edges[2:] - edges[1:-1])
    bank = np.pad(np.maximum(0, np.minimum(lower, upper)), ((1, 0), (0, 0)))
    logmel = np.log(magnitude @ bank + 0.001)
    return np.stack([logmel[48 * i : 48 * i + 96] for i in range(1 + (frames - 96) // 48)])


def sample(a):
    flat = a.ravel()
    at = np.arange(0, flat.size, 97)
    return {"shape": list(a.shape), "every": 97, "values": [round(float(v), 6) for v in flat[at]]}


print(json.dumps({"whisper": sample(whisper()), "yamnet": sample(yamnet())}))
