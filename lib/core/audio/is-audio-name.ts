const AUDIO = /\.(wav|wave|flac|mp3|m4a|mp4|aac|ogg|oga|opus|aiff?|aifc|wma|webm|amr|au|snd)$/i;

/** Whether a file calls itself a recording; which of them can be read is seen by their bytes. */
export const isAudioName = (path: string): boolean => AUDIO.test(path);
