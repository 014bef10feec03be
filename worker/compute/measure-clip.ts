import { areChannelsIdentical } from '@/lib/core/audio/are-channels-identical';
import { countClippedSamples } from '@/lib/core/audio/count-clipped-samples';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';
import type { PcmAudio } from '@/lib/core/audio/pcm-audio';
import { peakLevel } from '@/lib/core/audio/peak-level';
import { integratedLoudness } from '@/lib/core/dsp/integrated-loudness';
import { computeFingerprint } from '@/lib/core/fingerprint/compute-fingerprint';
import { encodeFingerprint } from '@/lib/core/fingerprint/encode-fingerprint';
import type { ClipMeasures } from '@/lib/domain/clips/clip-measures';
import { md5 } from '@/lib/platform/hash';

/**
 * Measures a decoded recording. Loudness and fingerprint are those of the mono mix that a model
 * hears, so that a stereo copy of a mono file is not 3 LU louder.
 */
export function measureAudio(
  { channels, bitsPerSample, sampleRateHz }: PcmAudio,
  mono: Float32Array,
): ClipMeasures {
  return {
    loudnessLufs: integratedLoudness([mono], sampleRateHz),
    peakDbfs: peakLevel(channels),
    clippedSamples: channels.reduce(
      (sum, samples) => sum + countClippedSamples(samples, bitsPerSample),
      0,
    ),
    identicalChannels: areChannelsIdentical(channels),
    fingerprint: encodeFingerprint(computeFingerprint(mono, sampleRateHz)),
  };
}

/** Measures a file's bytes. @throws AppError `unsupported_audio` with the reason */
export function measureClip(bytes: Uint8Array): ClipMeasures {
  const pcm = decodeAudio(bytes, md5);
  return measureAudio(pcm, mixToMono(pcm.channels));
}
