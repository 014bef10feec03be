/** Signed min/max pairs as base64 text: a third of the length of a JSON array. */
export const encodePeaks = (peaks: Uint8Array | Int8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(peaks.buffer, peaks.byteOffset, peaks.length)));

/** The inverse of `encodePeaks`. */
export const decodePeaks = (text: string): Int8Array =>
  Int8Array.from(atob(text), (byte) => byte.charCodeAt(0));
