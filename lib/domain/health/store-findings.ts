import type { Finding } from '@/lib/core/health/finding';
import type { Transaction } from '@/lib/platform/db';
import type { FindingView } from './schema';

const SEVERITY = { danger: 'DANGER', warning: 'WARNING', info: 'INFO' } as const;
const MOST_FILES = 100;

type Details = Pick<FindingView, 'table' | 'files' | 'fileCount'>;

const detailsOf = ({ table, files }: Finding): Details => ({
  ...(table && { table: { columns: [...table.columns], rows: table.rows.map((row) => [...row]) } }),
  ...(files && { files: files.slice(0, MOST_FILES), fileCount: files.length }),
});

async function storeClips(
  tx: Transaction,
  findingId: string,
  clips: Finding['clips'],
): Promise<void> {
  // One statement, however many: arrays have no limit of parameters. A clip deleted meanwhile is left out.
  await tx.$executeRaw`
    insert into "HealthFindingClip" ("findingId", "clipId", place, "groupNo", note)
    select ${findingId}, f.clip_id, f.place, f.group_no, f.note
    from unnest(
      ${clips.map(({ clipId }) => clipId)}::text[],
      ${clips.map((_, place) => place)}::int[],
      ${clips.map(({ group }) => group ?? null)}::int[],
      ${clips.map(({ note }) => note)}::text[]
    ) as f(clip_id, place, group_no, note)
    join "Clip" c on c.id = f.clip_id`;
}

/** Puts the findings of a check in the place of those of the last; a fault that stays keeps its row. */
export async function storeFindings(
  tx: Transaction,
  datasetId: string,
  findings: readonly Finding[],
): Promise<void> {
  const kinds = findings.map(({ kind }) => kind);
  await tx.healthFinding.deleteMany({ where: { datasetId, kind: { notIn: kinds } } });
  for (const [place, finding] of findings.entries()) {
    const { kind, severity, says, cost, advice, clips } = finding;
    const data = {
      severity: SEVERITY[severity],
      place,
      says,
      cost,
      advice,
      details: detailsOf(finding) as object,
      clipCount: clips.length,
    };
    const { id } = await tx.healthFinding.upsert({
      where: { datasetId_kind: { datasetId, kind } },
      create: { datasetId, kind, ...data },
      update: data,
    });
    await tx.healthFindingClip.deleteMany({ where: { findingId: id } });
    await storeClips(tx, id, clips);
  }
}
