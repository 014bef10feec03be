import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** MD5 in hexadecimal, for the checksums that file formats and archives carry; never for secrets. */
export function md5(data: Uint8Array): string {
  return createHash('md5').update(data).digest('hex');
}
