import { describe } from 'vitest';
import { checkTraining } from './check-training';

describe('training with native kernels', { timeout: 30_000 }, () =>
  checkTraining('native-kernels'),
);
