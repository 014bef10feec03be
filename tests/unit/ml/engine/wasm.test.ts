import { describe } from 'vitest';
import { checkGradients } from './check-gradients';

describe('wasm with threads against the cpu backend', { timeout: 30_000 }, () =>
  checkGradients('wasm'),
);
