import { AppError } from '@/lib/core/app-error';
import type { OpenTrunkInChild } from '@/lib/domain/experiments/trunk-in-child';
import { forkOwnProcess, type OwnProcess } from '../fork-own-process';
import { type FromEmbedder, fromEmbedder, type ToEmbedder } from './messages';

type Embedder = OwnProcess<ToEmbedder, FromEmbedder>;

async function ask(embedder: Embedder, question: ToEmbedder): Promise<FromEmbedder> {
  embedder.send(question);
  const answer = await embedder.receive();
  if (answer.type === 'failed') throw new AppError(answer.code, answer.message);
  return answer;
}

/**
 * Frozen networks in a process of their own, so that their memory and crashes stay out of the worker.
 * @param bundle the embedder's, e.g. `new URL('./embedder.mjs', import.meta.url)` beside the worker
 */
export function createOpenTrunkInChild(bundle: URL): OpenTrunkInChild {
  return async ({ trunk, weights, options }) => {
    const embedder: Embedder = forkOwnProcess(bundle, fromEmbedder);
    try {
      await ask(embedder, { type: 'open', trunk, weights: { ...weights }, options });
    } catch (error) {
      embedder.kill();
      throw error;
    }
    return {
      async run(input) {
        const answer = await ask(embedder, { type: 'run', input });
        if (answer.type !== 'activation') throw new Error(`the embedder answered ${answer.type}`);
        return answer;
      },
      async readWeights() {
        const answer = await ask(embedder, { type: 'weights', weights: { ...weights } });
        if (answer.type !== 'weights') throw new Error(`the embedder answered ${answer.type}`);
        return answer.values;
      },
      close: () => embedder.kill(),
    };
  };
}
