import { describe, expect, it } from 'vitest';
import { describeAudioHead } from '@/app/w/[workspace]/datasets/[dataset]/_upload/describe-audio-head';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('describeAudioHead', () => {
  it('reads rate, width and channels of a wave file from its first bytes', () => {
    const head = encodeWav16(new Float32Array(100), 48_000).subarray(0, 64);
    expect(describeAudioHead(head)).toEqual({ format: 'WAV, 48 kHz, 16 bit, mono', problem: null });
  });

  it('says which codec is not read', () => {
    const head = encodeWav16(new Float32Array(100), 8000).slice(0, 64);
    new DataView(head.buffer).setUint16(20, 85, true);
    expect(describeAudioHead(head).problem).toMatch(/MP3/);
  });

  it('knows FLAC, and tells text and nothing from sound', () => {
    expect(describeAudioHead(bytes('fLaC....'))).toEqual({ format: 'FLAC', problem: null });
    expect(describeAudioHead(bytes('once upon a time')).problem).toMatch(/neither wave nor FLAC/);
    expect(describeAudioHead(bytes('')).problem).toMatch(/empty/);
  });

  it('leaves a wave file with an unusual first chunk to the server', () => {
    const head = encodeWav16(new Float32Array(10), 8000).slice(0, 64);
    head.set(bytes('JUNK'), 12);
    expect(describeAudioHead(head)).toEqual({ format: 'WAV', problem: null });
  });
});
