import { describe, expect, it } from 'vitest';
import { moveOnMap, nearestPoint } from '@/app/_charts/move-on-map';
import { axisWords, describeMap, mapTable, placeDots } from '@/app/_charts/prepare-clip-map';

const dot = (id: string) => ({ id, path: `${id}.wav`, actor: '01', emotion: 'calm', scores: [] });
const dots = ['a', 'b', 'c'].map(dot);
const positions: [number, number][] = [
  [-10, 0],
  [10, 0],
  [0, 5],
];

describe('placeDots', () => {
  const placed = placeDots(dots, positions, { width: 228, height: 500 });

  it('keeps one scale for both directions, y upwards, centred', () => {
    expect(placed.map(({ x }) => x)).toEqual([14, 214, 114]);
    expect(placed[0].y - placed[2].y).toBeCloseTo(50, 10);
    expect((placed[0].y + placed[2].y) / 2).toBeCloseTo(250, 10);
  });

  it('places a single dot in the middle', () => {
    const [single] = placeDots([dot('a')], [[3, 4]], { width: 100, height: 60 });
    expect(single).toMatchObject({ x: 50, y: 30 });
    expect(placeDots([], [], { width: 100, height: 60 })).toEqual([]);
  });
});

describe('moving on the map', () => {
  const points = [
    { id: 'right', x: 20, y: 3 },
    { id: 'far right', x: 60, y: 0 },
    { id: 'down', x: 4, y: 15 },
    { id: 'up', x: 0, y: -30 },
  ];

  it('leads to the nearest point in the direction of the key', () => {
    const from = { x: 0, y: 0 };
    expect(moveOnMap(points, from, 'ArrowRight')?.id).toBe('right');
    expect(moveOnMap(points, from, 'ArrowDown')?.id).toBe('down');
    expect(moveOnMap(points, from, 'ArrowUp')?.id).toBe('up');
    expect(moveOnMap(points, from, 'ArrowLeft')).toBeNull();
    expect(moveOnMap(points, from, 'a')).toBeNull();
    expect(moveOnMap(points, points[0], 'ArrowRight')?.id).toBe('far right');
  });

  it('finds what is pointed at, within reach', () => {
    expect(nearestPoint(points, { x: 22, y: 0 }, 10)?.id).toBe('right');
    expect(nearestPoint(points, { x: 40, y: 40 }, 10)).toBeNull();
  });
});

describe('the words of the map', () => {
  const figures = {
    shares: [0.314, 0.122],
    centredShares: [0.2, 0.1],
    actorShare: 0.41,
    emotionShare: 0.12,
    centredEmotionShare: 0.2,
  };

  it('tell how much of what differs is the voice, and what is left without it', () => {
    expect(describeMap(figures, false)).toContain(
      'Who speaks accounts for 41\u202f% of the variance, more than the label with 12\u202f%',
    );
    expect(describeMap(figures, true)).toContain(
      'the label for 20\u202f% of what is left (12\u202f% before)',
    );
    expect(describeMap({ ...figures, actorShare: 0.1 }, false)).toContain(
      'The label accounts for 12\u202f% of the variance, and who speaks for another 10\u202f%',
    );
  });

  it('name the axes, and give every dot to the table', () => {
    const axes = axisWords(figures.shares);
    expect(axes[0]).toBe('1st component, 31\u202f% of variance');
    expect(mapTable(dots, positions, axes).rows[1]).toEqual(['b.wav', '01', 'calm', 10, 0]);
  });
});
