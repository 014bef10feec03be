/** Mels per factor of ten in 1 + Hz/700. */
export const HTK_FACTOR = 2595;
export const HTK_BREAK_HZ = 700;
