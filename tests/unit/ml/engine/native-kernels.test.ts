import { describe } from 'vitest';
import { checkGradients } from './check-gradients';

describe('native kernels against the cpu backend', () => checkGradients('native-kernels'));
