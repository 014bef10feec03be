import { describe, expect, test } from 'vitest';
import { checkDataset } from '@/lib/core/health/check-dataset';
import { findClipped } from '@/lib/core/health/find-clipped';
import { findContradictions } from '@/lib/core/health/find-contradictions';
import { findCopies } from '@/lib/core/health/find-copies';
import { findDuplicateFiles } from '@/lib/core/health/find-duplicate-files';
import { findGridHoles } from '@/lib/core/health/find-grid-holes';
import { findIdenticalChannels } from '@/lib/core/health/find-identical-channels';
import { findImbalance } from '@/lib/core/health/find-imbalance';
import { findLabelLeaks } from '@/lib/core/health/find-label-leaks';
import { findMixedDepths } from '@/lib/core/health/find-mixed-depths';
import { findMixedRates } from '@/lib/core/health/find-mixed-rates';
import { findOneActorClasses } from '@/lib/core/health/find-one-actor-classes';
import { findOneClassActors } from '@/lib/core/health/find-one-class-actors';
import { findSamePaths } from '@/lib/core/health/find-same-paths';
import { findSharedActors } from '@/lib/core/health/find-shared-actors';
import { findSilent } from '@/lib/core/health/find-silent';
import { findTooShort } from '@/lib/core/health/find-too-short';
import { findUnlabelled } from '@/lib/core/health/find-unlabelled';
import type { SplitUse } from '@/lib/core/health/health-data';
import { makeClip, makeData, makeGrid } from './make-data';

const EMOTIONS = ['neutral', 'happy', 'sad', 'angry'];
const clean = makeGrid(6, EMOTIONS, { each: 5 });
const idsOf = (finding: { clips: readonly { clipId: string }[] } | null) =>
  finding?.clips.map(({ clipId }) => clipId);

test('a dataset with nothing wrong has no finding, and one without clips neither', () => {
  expect(checkDataset(makeData({ clips: clean }))).toEqual([]);
  expect(checkDataset(makeData())).toEqual([]);
});

test('findings come worst first', () => {
  const clips = [
    ...makeGrid(6, EMOTIONS, { each: 5, change: ({ emotion }) => ({ rmsDbfs: -10 * emotion }) }),
    makeClip({ id: 's', durationSec: 0.2, emotion: 'sad' }),
  ];
  const found = checkDataset(makeData({ clips, unlabelled: ['a.wav'] }));
  expect(found.map(({ kind }) => kind)).toEqual(['label-leaks', 'too-short', 'unlabelled']);
});

describe('sound', () => {
  test('that cannot be heard is silent; what was not measured is not', () => {
    const clips = [
      ...clean,
      makeClip({ id: 'digital', rmsDbfs: null, peakDbfs: null, loudnessLufs: null }),
      makeClip({ id: 'faint', rmsDbfs: -85, loudnessLufs: null, emotion: 'sad' }),
      makeClip({ id: 'unmeasured', peakDbfs: null, loudnessLufs: null }),
    ];
    const finding = findSilent(makeData({ clips }));
    expect(idsOf(finding)).toEqual(['digital', 'faint']);
    expect(finding?.cost).toContain('happy, sad');
  });

  test('that was cut off is named with its class, the worst clip first', () => {
    const clips = [
      ...clean,
      makeClip({ id: 'a', emotion: 'angry', clippedSamples: 7 }),
      makeClip({ id: 'b', emotion: 'angry', clippedSamples: 70 }),
    ];
    const finding = findClipped(makeData({ clips }));
    expect(idsOf(finding)).toEqual(['b', 'a']);
    // 2 of 32 angry clips.
    expect(finding?.cost).toContain('6.3 % of angry and 0.0 %');
    expect(finding?.table?.rows).toContainEqual(['angry', 2, 32, '6.3 %']);
  });

  test('that lasts less than half a second is too short', () => {
    const clips = [...clean, makeClip({ id: 'a', durationSec: 0.49 }), makeClip({ id: 'b' })];
    expect(idsOf(findTooShort(makeData({ clips })))).toEqual(['a']);
  });

  test('of several rates and depths is measured against chance', () => {
    const change = ({ emotion }: { emotion: number }) => ({
      sampleRateHz: emotion < 2 ? 48000 : 16000,
      bitDepth: emotion === 0 ? 24 : 16,
    });
    const clips = makeGrid(6, EMOTIONS, { each: 5, change });
    const rates = findMixedRates(makeData({ clips }));
    expect(rates).toMatchObject({ severity: 'danger', weight: 0.5 });
    expect(rates?.cost).toContain('empty above 8 kHz');
    expect(rates?.cost).toContain('UAR of 50.0 %');
    const depths = findMixedDepths(makeData({ clips }));
    expect(depths?.clips).toHaveLength(30);
    expect(depths?.cost).toContain('48 dB apart');
  });

  test('in equal channels is counted', () => {
    const twin = makeClip({ id: 'twin', channels: 2, identicalChannels: true });
    const stereo = makeClip({ id: 'stereo', channels: 2, identicalChannels: false });
    const finding = findIdenticalChannels(makeData({ clips: [...clean, twin, stereo] }));
    expect(idsOf(finding)).toEqual(['twin']);
    expect(finding?.severity).toBe('info');
  });
});

describe('recordings that come again', () => {
  const repeated = [
    { path: 'again.wav', clipId: 'c0', emotion: 'neutral', actor: '01' },
    { path: 'other.wav', clipId: 'c1', emotion: 'angry', actor: '02' },
    { path: 'old.wav', clipId: 'c2', emotion: null, actor: null },
  ];

  test('are counted as files', () => {
    const finding = findDuplicateFiles(makeData({ clips: clean, repeated }));
    expect(idsOf(finding)).toEqual(['c0', 'c1', 'c2']);
    expect(finding?.says).toContain('3 files');
    // 1 − (0.7² + 0.15² + 0.15²)
    expect(finding?.cost).toContain('46.5 %');
  });

  test('under another label contradict it', () => {
    const finding = findContradictions(makeData({ clips: clean, repeated }));
    expect(finding?.clips).toEqual([
      { clipId: 'c1', note: 'other.wav says angry instead of neutral and actor 02 instead of 01' },
    ]);
  });

  test('in other bytes are gathered into groups, with what an experiment made of them', () => {
    const copies = [
      { firstId: 'c0', secondId: 'c1', rate: 0.1 },
      { firstId: 'c1', secondId: 'c7', rate: 0.05 },
      { firstId: 'c20', secondId: 'c21', rate: 0 },
      { firstId: 'gone', secondId: 'c3', rate: 0 },
    ];
    const finding = findCopies(makeData({ clips: clean, copies }));
    expect(finding?.clips.map(({ clipId, group }) => [clipId, group])).toEqual([
      ['c0', 0],
      ['c1', 0],
      ['c7', 0],
      ['c20', 1],
      ['c21', 1],
    ]);
    expect(finding?.says).toContain('5 clips hold only 2 recordings');
    expect(finding?.says).toContain('1 of these under different labels');
    expect(finding?.clips[1]?.note).toBe('like c7.wav; 5.0 % of the fingerprint differ');
    // 3 pairs · 2 · 0.7 · 0.15
    expect(finding?.cost).toContain('tests 0.6 of 3 pairs');

    const split = splitOf((id) => (id === 'c0' || id === 'c20' ? 'test' : 'train'));
    const measured = findCopies(makeData({ clips: clean, copies, splits: [split] }));
    expect(measured?.cost).toContain('“Trial” was tested on 2 clips');
  });

  test('are left alone once they are kept', () => {
    const kept = {
      'duplicate-files': new Set(['c0', 'c1', 'c2']),
      contradictions: new Set(['c1']),
    };
    expect(findDuplicateFiles(makeData({ clips: clean, repeated, kept }))).toBeNull();
    expect(findContradictions(makeData({ clips: clean, repeated, kept }))).toBeNull();
  });

  test('under one path are told apart by their labels', () => {
    const again = makeClip({ id: 'x', path: 'c0.wav', emotion: 'neutral' });
    expect(findSamePaths(makeData({ clips: [...clean, again] }))?.severity).toBe('warning');
    const other = { ...again, emotion: 'angry' };
    const finding = findSamePaths(makeData({ clips: [...clean, other] }));
    expect(finding).toMatchObject({ severity: 'danger', clips: [{ group: 0 }, { group: 0 }] });
  });
});

function splitOf(
  partOf: (id: string, actor: string) => 'train' | 'validation' | 'test',
  scores: Partial<SplitUse> = {},
): SplitUse {
  const clips = clean.map(({ id: clipId, actor }) => ({
    clipId,
    actor,
    part: partOf(clipId, actor),
  }));
  return {
    experiment: 'Trial',
    clips,
    uar: null,
    unseenUar: null,
    ...scores,
  };
}

describe('actors', () => {
  test('in training and test are counted, and their cost measured where it can be', () => {
    const byClip = splitOf((id) => (Number(id.slice(1)) % 4 === 0 ? 'test' : 'train'));
    const finding = findSharedActors(makeData({ clips: clean, splits: [byClip] }));
    expect(finding?.says).toBe(
      'The split of “Trial” has 6 of its 6 test actors in the training part, too.',
    );
    expect(finding?.cost).toContain('100.0 % of the 30 test clips');
    const twin = { ...byClip, uar: 0.71, unseenUar: 0.52 };
    const measured = findSharedActors(makeData({ clips: clean, splits: [twin] }));
    expect(measured?.cost).toContain('71.0 % here and 52.0 % on unseen actors: 19.0 points');
  });

  test('who are either trained on or tested leak nothing', () => {
    const byActor = splitOf((_, actor) => (actor === '06' ? 'test' : 'train'));
    expect(findSharedActors(makeData({ clips: clean, splits: [byActor] }))).toBeNull();
  });

  test('who speak one label only are named', () => {
    const clips = [...clean, makeClip({ id: 'x', actor: '09', emotion: 'sad' })];
    const finding = findOneClassActors(makeData({ clips }));
    expect(finding?.says).toContain('Of 7 actors, 1 speaks one label only: 09');
    expect(idsOf(finding)).toEqual(['x']);
  });

  test('too few for a label are named', () => {
    const disgust = makeClip({ id: 'x', emotion: 'disgust' });
    const one = findOneActorClasses(makeData({ clips: [...clean, disgust] }));
    expect(one).toMatchObject({ severity: 'danger', clips: [{ clipId: 'x', note: '1 actor' }] });
    const two = [disgust, { ...disgust, id: 'y', actor: '02' }];
    expect(findOneActorClasses(makeData({ clips: [...clean, ...two] }))?.severity).toBe('warning');
    const three = [...two, { ...disgust, id: 'z', actor: '03' }];
    expect(findOneActorClasses(makeData({ clips: [...clean, ...three] }))).toBeNull();
  });

  test('without a label leave holes', () => {
    const clips = clean.filter(({ actor, emotion }) => actor !== '02' || emotion !== 'sad');
    const finding = findGridHoles(makeData({ clips }));
    expect(finding?.says).toBe('1 of 24 pairs of actor and label has no clip.');
    expect(finding?.table?.rows).toEqual([['sad', 1, '02']]);
  });
});

describe('labels', () => {
  test('of unequal number flatter the accuracy', () => {
    const clips = [
      ...makeGrid(6, ['happy', 'sad'], { each: 3 }),
      ...makeGrid(6, ['sad'], { each: 9 }),
    ];
    const finding = findImbalance(makeData({ clips }));
    // 72 sad, 18 happy
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.says).toBe(
      'The largest class, sad (72), is 4.0 times the smallest, happy (18).',
    );
    expect(finding?.cost).toContain('accuracy of 80.0 % but a UAR of 50.0 %');
  });

  test('that a figure tells alone leak', () => {
    const change = ({ emotion, i }: { emotion: number; i: number }) => ({
      loudnessLufs: -30 + 4 * emotion + (i % 5),
      durationSec: 2 + (i % 7) / 10,
    });
    const clips = makeGrid(6, EMOTIONS, { each: 10, change });
    const finding = findLabelLeaks(makeData({ clips }));
    expect(finding).toMatchObject({ severity: 'danger', clips: [] });
    expect(finding?.says).toMatch(/^Loudness alone tells the label with a UAR of \d\d/);
    expect(finding?.cost).toContain('6 actors');
    expect(finding?.table?.rows).toHaveLength(6);
  });

  test('that are missing leave files outside', () => {
    const unlabelled = ['a.wav', 'b.wav'];
    const finding = findUnlabelled(makeData({ clips: clean, unlabelled }));
    expect(finding).toMatchObject({ severity: 'info', files: unlabelled });
    expect(findUnlabelled(makeData({ unlabelled }))?.severity).toBe('warning');
  });
});
