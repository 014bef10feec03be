import { describe } from 'vitest';
import { checkTraining } from './check-training';

describe('training with wasm', { timeout: 30_000 }, () => checkTraining('wasm'));
