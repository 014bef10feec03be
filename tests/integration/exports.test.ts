import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { relabelClip } from '@/lib/domain/clips/relabel-clip';
import { freezeVersion } from '@/lib/domain/datasets/freeze-version';
import { exportCroissant } from '@/lib/domain/exports/export-croissant';
import { exportLabels } from '@/lib/domain/exports/export-labels';
import { getExportOptions } from '@/lib/domain/exports/get-export-options';
import { openExport } from '@/lib/domain/exports/open-export';
import type { openExportInput } from '@/lib/domain/exports/schema';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/hash';
import { storage } from '@/lib/platform/storage/storage';
import { openZip } from '@/lib/platform/zip/open-zip';
import { importAll, makeDataset, recordings } from '../support/imports';
import { makeWorkspace } from '../support/people';

const pageUrl = 'https://lab.example/page';
const CLIPS = 12;

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;
const brought = recordings(CLIPS);

beforeAll(async () => {
  lab = await makeWorkspace();
  ({ datasetId } = await makeDataset(lab.member, lab.workspaceId));
  await importAll(lab.member, datasetId, brought);
  await db().$transaction((tx) => freezeVersion(tx, datasetId));
});

type Options = Omit<z.input<typeof openExportInput>, 'datasetId' | 'pageUrl'>;

/** The zip of an export, and its files by path. */
async function exported(options: Options, from = datasetId) {
  const { stream, fileName } = await openExport(lab.viewer, {
    datasetId: from,
    pageUrl,
    ...options,
  });
  const bytes = await buffer(stream);
  const folder = await mkdtemp(path.join(tmpdir(), 'prosodia-export-'));
  try {
    const file = path.join(folder, 'export.zip');
    await writeFile(file, bytes);
    const zip = await openZip(file);
    const files: Record<string, Buffer> = {};
    for (const entry of zip.entries) {
      expect(entry.refusal, entry.path).toBeNull();
      files[entry.path] = Buffer.from(await entry.read());
    }
    zip.close();
    return { fileName, bytes, files };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Rows of a table without quoted cells, by column. */
function readTable(csv: Buffer | string): Record<string, string>[] {
  const [head, ...lines] = String(csv).trimEnd().split('\r\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
}

const contentHashes = async (id: string) =>
  (await db().clip.findMany({ where: { datasetId: id } })).map((clip) => clip.contentHash).sort();

interface Croissant {
  readonly license: string;
  readonly distribution: readonly {
    readonly '@type': string;
    readonly contentUrl: string;
    readonly sha256: string;
    readonly includes: string;
  }[];
}

describe('an AudioFolder', () => {
  test('has a row for each file, and the files as they were brought', async () => {
    const { files, fileName } = await exported({ format: 'audiofolder', audio: 'source' });
    expect(fileName).toMatch(/^Dataset \d+ \d{4}-\d\d-\d\d audiofolder\.zip$/);
    const rows = readTable(files['metadata.csv']);
    expect(rows).toHaveLength(CLIPS);
    for (const row of rows) {
      const original = brought[row.file_name.replace(/^audio\//, '')];
      expect(sha256(files[row.file_name])).toBe(sha256(original));
      expect(row.sha256).toBe(sha256(original));
    }
    expect(rows[0]).toMatchObject({ emotion: 'neutral', actor: '01', gender: 'male' });
  });

  test('says in its files that the corpus is not for commerce', async () => {
    const { files } = await exported({ format: 'audiofolder' });
    expect(String(files['README.md'])).toContain('forbids commercial use');
    const croissant = JSON.parse(String(files['croissant.json'])) as Croissant;
    expect(croissant.license).toContain('by-nc-sa');
  });

  test('imports again as the dataset that it was', async () => {
    const { bytes } = await exported({ format: 'audiofolder', audio: 'source' });
    const { datasetId: again } = await makeDataset(lab.member, lab.workspaceId);
    const { view } = await importAll(lab.member, again, { 'export.zip': bytes });
    expect(view.counts).toMatchObject({ IMPORTED: CLIPS, REFUSED: 0 });
    expect(await contentHashes(again)).toEqual(await contentHashes(datasetId));
  });

  test('holds prepared audio where that is asked for', async () => {
    const { files } = await exported({ format: 'audiofolder', audio: 'prepared' });
    const [row] = readTable(files['metadata.csv']);
    const clip = await db().clip.findFirstOrThrow({
      where: { datasetId, contentHash: row.sha256 },
    });
    expect(sha256(files[row.file_name])).toBe(sha256(await storage().get(clip.audioKey)));
    expect(row.file_name).toMatch(/^audio\/.*\.wav$/);
  });

  test('carries Croissant metadata that fits to its files', async () => {
    const { files } = await exported({ format: 'audiofolder' });
    const { distribution } = JSON.parse(String(files['croissant.json'])) as Croissant;
    const [table, audio] = distribution;
    expect(sha256(files[table.contentUrl])).toBe(table.sha256);
    expect(audio.includes).toBe('audio/**/*.wav');
  });
});

describe('an audformat database', () => {
  test('has a header whose tables are there, with the columns that it names', async () => {
    const { files } = await exported({ format: 'audformat', audio: 'prepared' });
    const header = parse(String(files['db.yaml'])) as {
      tables: Record<string, { type: string; columns: Record<string, { scheme_id: string }> }>;
      schemes: Record<string, { labels?: string[] | Record<string, object> }>;
      usage: string;
    };
    expect(header.usage).toBe('research');
    expect(Object.keys(header.tables)).toEqual(['emotion', 'files']);
    for (const [id, { type, columns }] of Object.entries(header.tables)) {
      expect(type).toBe('filewise');
      const rows = readTable(files[`db.${id}.csv`]);
      expect(rows).toHaveLength(CLIPS);
      expect(Object.keys(rows[0])).toEqual(['file', ...Object.keys(columns)]);
      for (const row of rows) {
        expect(files).toHaveProperty([row.file]);
        for (const [name, { scheme_id }] of Object.entries(columns)) {
          const { labels } = header.schemes[scheme_id];
          const known = Array.isArray(labels) ? labels : labels && Object.keys(labels);
          if (known && row[name] !== '') expect(known).toContain(row[name]);
        }
      }
    }
  });
});

describe('a version', () => {
  test('is exported as it was frozen, whatever has changed since', async () => {
    const { datasetId: own } = await makeDataset(lab.member, lab.workspaceId);
    await importAll(lab.member, own, recordings(6));
    const version = await db().$transaction((tx) => freezeVersion(tx, own));
    const [first, second] = await db().clip.findMany({
      where: { datasetId: own },
      orderBy: { path: 'asc' },
    });
    await relabelClip(lab.member, { clipId: first.id, emotion: 'sad' });
    await excludeClips(lab.member, { datasetId: own, clipIds: [second.id], reason: 'noise' });
    const labels = async (number?: number) => {
      const { files } = await exported({ format: 'csv', version: number }, own);
      return readTable(files['labels.csv']).map(({ emotion }) => emotion);
    };
    expect(await labels(version.number)).toEqual([
      'neutral',
      'neutral',
      'neutral',
      'neutral',
      'calm',
      'calm',
    ]);
    expect(await labels()).toEqual(['sad', 'neutral', 'neutral', 'calm', 'calm']);
    expect(await getExportOptions(lab.viewer, { datasetId: own })).toMatchObject({
      clips: 5,
      versions: [{ number: 1, clips: 6 }],
    });
  });

  test('that is not there is not exported', async () => {
    const asked = openExport(lab.viewer, { datasetId, format: 'csv', version: 99, pageUrl });
    await expect(asked).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('labels alone hold no audio, and the table by itself is the one that the metadata names', async () => {
  const { files } = await exported({ format: 'csv' });
  expect(Object.keys(files).sort()).toEqual(['README.md', 'croissant.json', 'labels.csv']);
  const { csv } = await exportLabels(lab.viewer, { datasetId });
  expect(csv).toBe(String(files['labels.csv']));
  const labelsUrl = 'https://lab.example/labels';
  const croissant = (await exportCroissant(lab.viewer, {
    datasetId,
    pageUrl,
    labelsUrl,
  })) as Croissant;
  expect(croissant.distribution).toMatchObject([{ contentUrl: labelsUrl, sha256: sha256(csv) }]);
});

test('an export of nothing is refused, and one that misses a file breaks instead of ending', async () => {
  const { datasetId: empty } = await makeDataset(lab.member, lab.workspaceId);
  const nothing = openExport(lab.viewer, { datasetId: empty, format: 'csv', pageUrl });
  await expect(nothing).rejects.toMatchObject({ code: 'conflict' });
  await importAll(lab.member, empty, recordings(3));
  const { sourceKey } = await db().clip.findFirstOrThrow({ where: { datasetId: empty } });
  await storage().delete(sourceKey);
  await expect(exported({ format: 'audiofolder' }, empty)).rejects.toThrow();
});

test('whoever stops listening leaves no file open', async () => {
  const { stream } = await openExport(lab.viewer, { datasetId, format: 'audiofolder', pageUrl });
  for await (const _ of stream) break;
  expect(stream.destroyed).toBe(true);
});
