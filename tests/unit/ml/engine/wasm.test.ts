import { describe } from 'vitest';
import { checkGradients } from './check-gradients';

describe('wasm with threads against the cpu backend', () => checkGradients('wasm'));
