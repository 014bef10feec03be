import { openItemAudio } from '@/lib/domain/ratings/open-item-audio';
import { audioResponse } from '@/lib/web/audio-response';
import { route } from '@/lib/web/route';

/** The sound of a clip in a blind round, under an address that does not tell which clip it is. */
export const GET = route<{ item: string }>((viewer, request, { item: itemId }) =>
  audioResponse(request, {
    id: itemId,
    open: (range) => openItemAudio(viewer, { itemId, range }),
  }),
);
