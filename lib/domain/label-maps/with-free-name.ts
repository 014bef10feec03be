import { AppError } from '@/lib/core/app-error';
import { NAMED_LABEL_MAPS } from '@/lib/core/label-maps/named-label-maps';
import { isUniqueViolation } from '@/lib/platform/unique-violation';

const MESSAGE = 'There is a map of that name already. Choose another one.';

const taken = (): AppError => new AppError('conflict', MESSAGE, { name: MESSAGE });

/**
 * Writes a map under a name that no other one of the workspace, and none of the product, has.
 * @throws AppError `conflict`
 */
export async function withFreeName<T>(name: string, write: () => Promise<T>): Promise<T> {
  if (NAMED_LABEL_MAPS.some((map) => map.name === name)) throw taken();
  try {
    return await write();
  } catch (error) {
    throw isUniqueViolation(error) ? taken() : error;
  }
}
