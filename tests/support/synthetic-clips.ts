import { pool } from '@/lib/platform/db';

export const SYNTHETIC_EMOTIONS = [
  'neutral',
  'calm',
  'happy',
  'sad',
  'angry',
  'fearful',
  'disgust',
  'surprised',
];
export const SYNTHETIC_ACTORS = 100;

/**
 * Fills a dataset with rows as an import makes them, without any sound: `clips` rows, spread evenly
 * over 8 emotions and 100 actors, paths in an order of their own, one in 997 digital silence, one in
 * 1,000 brought twice, one in 5,000 set aside.
 */
export async function seedClips(datasetId: string, clips: number): Promise<void> {
  const sql = await pool().connect();
  // A vacuum can tell that rows are seen by all only once their commit has reached the disk.
  await sql.query('set synchronous_commit = on');
  await sql.query(
    `insert into "Emotion" (id, "datasetId", key, "order")
     select 'emo-' || $1 || '-' || n, $1, ($2::text[])[n], n from generate_series(1, 8) n
     on conflict do nothing`,
    [datasetId, SYNTHETIC_EMOTIONS],
  );
  await sql.query(
    `insert into "Actor" (id, "datasetId", label, gender)
     select 'act-' || $1 || '-' || n, $1, lpad(n::text, 3, '0'),
       (case when n % 2 = 0 then 'FEMALE' else 'MALE' end)::"Gender"
     from generate_series(1, $2) n`,
    [datasetId, SYNTHETIC_ACTORS],
  );
  await sql.query(
    `insert into "Clip" (id, "datasetId", "actorId", "emotionId", path, intensity, statement,
       repetition, "contentHash", "duplicateCount", "sizeBytes", "durationSec", "rmsDbfs",
       "sourceSampleRateHz", "sourceChannels", "sourceBitDepth", peaks, "sourceKey", "audioKey",
       "excludedAt")
     select substr(md5($1 || n), 1, 16), $1,
       'act-' || $1 || '-' || 1 + n / 8 % $3, e.id,
       'Actor_' || lpad((1 + n / 8 % $3)::text, 3, '0') || '/' || md5(n::text) || '.wav',
       (array['normal', 'strong'])[1 + n / 800 % 2], 'Statement ' || n / 1600 % 10,
       1 + n / 16000 % 2, md5($1 || n) || md5('hash' || n),
       (n % 1000 = 0)::int, 96044, 2 + (n * 7919 % 3000) / 1000.0,
       case when n % 997 = 0 then null else -45 + (n * 104729 % 4000) / 100.0 end,
       16000, 1, 16,
       decode(repeat(md5(n::text), 16), 'hex'),
       'clips/none/source.wav', 'clips/none/audio.wav',
       case when n % 5000 = 4999 then now() end
     from generate_series(0::bigint, $2 - 1) n
     join "Emotion" e on e."datasetId" = $1 and e.key = ($4::text[])[1 + n % 8]`,
    [datasetId, clips, SYNTHETIC_ACTORS, SYNTHETIC_EMOTIONS],
  );
  await sql.query('vacuum analyze "Clip"');
  await sql.query('reset synchronous_commit');
  sql.release();
}
