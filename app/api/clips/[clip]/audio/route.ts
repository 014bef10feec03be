import { openClipAudio } from '@/lib/domain/clips/open-clip-audio';
import { audioResponse } from '@/lib/web/audio-response';
import { route } from '@/lib/web/route';

/** A clip's prepared audio: made once from the bytes that the clip's id stands for. */
export const GET = route<{ clip: string }>((viewer, request, { clip: clipId }) =>
  audioResponse(request, {
    id: clipId,
    open: (range) => openClipAudio(viewer, { clipId, range }),
  }),
);
