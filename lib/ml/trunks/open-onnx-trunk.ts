import { AppError } from '@/lib/core/app-error';
import { setLevel } from '@/lib/core/trunks/set-level';
import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { whisperLogMel } from '@/lib/core/trunks/whisper-log-mel';
import { loadOnnxRuntime } from '../engine/onnx-runtime';
import type { Trunk, TrunkInput, WeightsBytes } from './trunk';

/** Shorter sounds give Moonshine no frame. */
const FEWEST_SAMPLES = 1600;

/** Samples at speech level in the form that the network reads. */
function readInput({ hears }: TrunkInfo, samples: Float32Array) {
  const level = setLevel(samples);
  if (hears === 'whisper-log-mel') {
    const { frames, mel } = whisperLogMel(level);
    return { data: mel, shape: [1, 80, frames] };
  }
  const filled = new Float32Array(Math.max(level.length, FEWEST_SAMPLES));
  filled.set(level);
  return { data: filled, shape: [1, filled.length] };
}

export function samplesOf(input: TrunkInput): Float32Array {
  if (input.kind === 'samples') return input.samples;
  throw new AppError('invalid', 'This trunk hears sound and was given a picture.');
}

/** An encoder as an ONNX file: its first input takes the clip, `info.output` is [1, frames, channels]. */
export async function openOnnxTrunk(info: TrunkInfo, weights: WeightsBytes): Promise<Trunk> {
  const { Tensor, open } = loadOnnxRuntime();
  const session = await open(weights[info.files[0].name]);
  return {
    run: async (input) => {
      const { data, shape } = readInput(info, samplesOf(input));
      const feeds = { [session.inputNames[0]]: new Tensor('float32', data, shape) };
      const { [info.output]: result } = await session.run(feeds, [info.output]);
      const [, frames, channels] = result.dims;
      const values = Float32Array.from(result.data as Float32Array);
      return { shape: [1, frames, channels], values };
    },
    dispose: () => session.release(),
  };
}
