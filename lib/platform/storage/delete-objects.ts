import pLimit from 'p-limit';
import { log } from '../log';
import { storage } from './storage';

const AT_ONCE = 16;

/**
 * Deletes objects that no row names any more. One that cannot be deleted takes up room and does no
 * other harm, so that it is logged and not an error of the caller.
 */
export async function deleteObjects(keys: readonly string[]): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const deleteOne = async (key: string): Promise<void> => {
    try {
      await storage().delete(key);
    } catch (error) {
      log().warn({ key, error: String(error) }, 'an object could not be deleted');
    }
  };
  await Promise.all(keys.map((key) => limit(() => deleteOne(key))));
}
