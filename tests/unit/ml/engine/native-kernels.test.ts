import { describe } from 'vitest';
import { checkGradients } from './check-gradients';

describe('native kernels against the cpu backend', { timeout: 30_000 }, () =>
  checkGradients('native-kernels'),
);
