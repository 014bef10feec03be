import { AppError } from '@/lib/core/app-error';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { openTrunk } from '@/lib/ml/trunks/open-trunk';
import { readVgg16Weights } from '@/lib/ml/trunks/read-vgg16-weights';
import type { Trunk } from '@/lib/ml/trunks/trunk';
import { type FromEmbedder, type ToEmbedder, toEmbedder } from './messages';

let trunk: Trunk | null = null;

async function answer(question: ToEmbedder): Promise<FromEmbedder> {
  if (question.type === 'open') {
    trunk = await openTrunk(trunkInfo(question.trunk), question.weights, question.options);
    return { type: 'opened' };
  }
  if (question.type === 'weights') {
    const { tf } = await loadEngine();
    return { type: 'weights', values: { ...(await readVgg16Weights(tf, question.weights)) } };
  }
  if (!trunk) throw new Error('asked to run before a trunk was opened');
  const { shape, values } = await trunk.run(question.input);
  return { type: 'activation', shape: [...shape], values };
}

async function reply(raw: unknown): Promise<void> {
  try {
    process.send?.(await answer(toEmbedder.parse(raw)));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.send?.({ type: 'failed', code: error.code, message: error.message });
  }
}

process.once('disconnect', () => process.exit(0));
process.on('message', (raw) => {
  // Anything unexpected goes to standard error, whose end the parent quotes.
  reply(raw).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
