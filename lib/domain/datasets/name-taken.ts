import { AppError } from '@/lib/core/app-error';

const MESSAGE = 'This workspace already has a dataset of that name.';

export const nameTaken = (): AppError => new AppError('conflict', MESSAGE, { name: MESSAGE });
