import { describe } from 'vitest';
import { checkTraining } from './check-training';

describe('training with wasm', () => checkTraining('wasm'));
