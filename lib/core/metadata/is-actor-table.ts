import type { ActorTable } from '../corpora/corpus';

/** Whether the file is the corpus's table of its actors. */
export function isActorTable(actorTable: ActorTable | null, path: string): boolean {
  return actorTable !== null && path.split('/').at(-1) === actorTable.fileName;
}
