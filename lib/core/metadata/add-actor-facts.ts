import type { ActorTable, ClipName, ParsedClipName } from '../corpora/corpus';
import type { MetadataTable } from './metadata-table';
import { readAge, readGender } from './read-cells';

export type ActorFacts = ReadonlyMap<string, Pick<ClipName, 'gender' | 'ageYears'>>;

/** What a corpus's table of actors tells, by the actor's label. */
export function readActorFacts(columns: ActorTable, tables: readonly MetadataTable[]): ActorFacts {
  const rows = tables.flatMap(({ rows }) => rows);
  return new Map(
    rows.map(({ cells }) => [
      cells[columns.actor] ?? '',
      {
        gender: readGender(cells[columns.gender] ?? ''),
        ageYears: readAge(cells[columns.age] ?? ''),
      },
    ]),
  );
}

/** The clip with what the table knows of its actor. */
export function addActorFacts(parsed: ParsedClipName, facts: ActorFacts): ParsedClipName {
  const known = parsed.ok ? facts.get(parsed.clip.actorLabel) : undefined;
  return parsed.ok && known ? { ok: true, clip: { ...parsed.clip, ...known } } : parsed;
}
