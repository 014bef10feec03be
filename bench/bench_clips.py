"""The clips that bench/features.mjs decoded, and the clock that both scripts use."""
import json
import sys
import time
from pathlib import Path

import numpy as np

SR, N_FFT, HOP, N_MELS, FMIN, FMAX, YIN_FRAME = 16000, 1024, 256, 64, 65, 800, 2048
ROUNDS = 3


def measure(extract, version, note):
    """extract(y) gives log-mel [bands][frames], centroid, pitch and RMS; prints a line of JSON."""
    folder = Path(sys.argv[1])
    samples = np.fromfile(folder / "samples.f32", np.float32)
    starts = json.loads((folder / "starts.json").read_text())
    clips = [samples[a:b] for a, b in zip(starts, starts[1:])]
    tracks = [extract(y) for y in clips[:20]]
    seconds = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        tracks = [extract(y) for y in clips]
        seconds = min(seconds, time.process_time() - begin)
    names = ["logMelDb", "centroidHz", "pitchHz", "rms"]
    means = {name: float(np.mean(np.concatenate([t[i].ravel() for t in tracks]), dtype=float))
             for i, name in enumerate(names)}
    print(json.dumps({"clips": len(clips), "audioSec": len(samples) / SR, "seconds": seconds,
                      "means": means, "version": version, "note": note}))
