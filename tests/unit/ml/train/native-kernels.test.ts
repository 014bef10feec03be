import { describe } from 'vitest';
import { checkTraining } from './check-training';

describe('training with native kernels', () => checkTraining('native-kernels'));
