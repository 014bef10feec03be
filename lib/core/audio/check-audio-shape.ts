import {
  MAX_CHANNELS,
  MAX_DURATION_SEC,
  MAX_SAMPLE_RATE_HZ,
  MAX_TOTAL_SAMPLES,
} from './audio-limits';
import { refuseAudio } from './refuse-audio';

/** What a header claims. */
export interface AudioShape {
  readonly sampleRateHz: number;
  readonly channelCount: number;
  /** Samples of one channel. */
  readonly frameCount: number;
}

/**
 * Refuses headers that no recorder writes, and recordings longer than the limits.
 * @throws AppError `unsupported_audio`, one reason for each of rate, channels, duration, size.
 */
export function checkAudioShape(shape: AudioShape): void {
  const { sampleRateHz, channelCount, frameCount } = shape;
  if (sampleRateHz <= 0 || sampleRateHz > MAX_SAMPLE_RATE_HZ) {
    refuseAudio(`Its header claims a sample rate of ${sampleRateHz} Hz, which no recording has.`);
  }
  if (channelCount <= 0 || channelCount > MAX_CHANNELS) {
    refuseAudio(
      `Its header claims ${channelCount} channels; files of 1 to ${MAX_CHANNELS} are read.`,
    );
  }
  if (frameCount > MAX_DURATION_SEC * sampleRateHz) {
    refuseAudio(
      `It lasts longer than ${MAX_DURATION_SEC / 60} minutes. Cut it into shorter files.`,
    );
  }
  if (frameCount * channelCount > MAX_TOTAL_SAMPLES) {
    refuseAudio(
      `It holds more than ${MAX_TOTAL_SAMPLES / 1e6} million samples. Cut it into shorter files.`,
    );
  }
}
