import { findSubject } from '@/lib/domain/subjects/find-subject';
import { subjectInput } from '@/lib/domain/subjects/schema';
import { changeStream } from '@/lib/web/change-stream';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

export const GET = route(async (viewer, request) => {
  const subjectId = new URL(request.url).searchParams.get('subject');
  const { id } = await findSubject(viewer, parseInput(subjectInput, { subjectId }));
  return changeStream(id, request.signal);
});
