/** Hz per mel in the linear part. */
export const MEL_HZ_STEP = 200 / 3;
/** Where the logarithmic part begins. */
export const MEL_BREAK_HZ = 1000;
export const MEL_BREAK = MEL_BREAK_HZ / MEL_HZ_STEP;
/** Growth of log frequency per mel above: a factor of 6.4 in 27 steps. */
export const MEL_LOG_STEP = Math.log(6.4) / 27;
