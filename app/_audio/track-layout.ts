/** Room for the labels left of every track, so that tracks under each other share their time axis. */
export const TRACK_GUTTER = 52;
/** Room for the seconds below a track. */
export const TIME_AXIS_HEIGHT = 20;
