import { computePeaks } from '@/lib/core/audio/compute-peaks';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { encodeWavFloat32 } from '@/lib/core/audio/encode-wav-float32';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';
import type { PcmAudio } from '@/lib/core/audio/pcm-audio';
import { refuseAudio } from '@/lib/core/audio/refuse-audio';
import { resample } from '@/lib/core/audio/resample';
import type { PreparedClip } from '@/lib/domain/imports/prepared-clip';
import { md5 } from '@/lib/platform/hash';
import { measureAudio } from './measure-clip';

/** Min/max pairs of a waveform: as many as the widest small drawing has pixels. */
const PEAK_BUCKETS = 128;

/** A mono source of at most 16 bits at the target rate survives 16 bits unchanged; nothing else does. */
function fitsInto16Bits(pcm: PcmAudio, targetRateHz: number): boolean {
  const { channels, encoding, bitsPerSample, sampleRateHz } = pcm;
  const isInteger = encoding !== 'wav-float';
  return isInteger && channels.length === 1 && bitsPerSample <= 16 && sampleRateHz === targetRateHz;
}

function levelDbfs(samples: Float32Array): number | null {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i] * samples[i];
  return sum > 0 ? 10 * Math.log10(sum / samples.length) : null;
}

/**
 * Decodes a recording, mixes it to mono and brings it to the dataset's rate.
 * @throws AppError `unsupported_audio` with the reason
 */
export function prepareClip(
  bytes: Uint8Array,
  { targetRateHz }: { readonly targetRateHz: number },
): PreparedClip {
  const pcm = decodeAudio(bytes, md5);
  const mono = mixToMono(pcm.channels);
  if (mono.length === 0) refuseAudio('The file holds no sound: 0 samples.');
  const samples = resample(mono, pcm.sampleRateHz, targetRateHz);
  return {
    audio: fitsInto16Bits(pcm, targetRateHz)
      ? encodeWav16(samples, targetRateHz)
      : encodeWavFloat32(samples, targetRateHz),
    durationSec: mono.length / pcm.sampleRateHz,
    source: {
      container: pcm.encoding === 'flac' ? 'flac' : 'wav',
      sampleRateHz: pcm.sampleRateHz,
      channels: pcm.channels.length,
      bitDepth: pcm.bitsPerSample,
    },
    rmsDbfs: levelDbfs(mono),
    ...measureAudio(pcm, mono),
    peaks: computePeaks(mono, PEAK_BUCKETS),
  };
}
