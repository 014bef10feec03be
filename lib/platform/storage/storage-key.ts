const SAFE_KEY = /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9_./-]*$/;

/** Refuses a key that could leave the storage's folder. A wrong key is a defect, not a user's error. */
export function assertStorageKey(key: string): void {
  if (!SAFE_KEY.test(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
}
