import { describe, expect, it } from 'vitest';
import { choiceDigit, ratingChoices } from '@/lib/core/agreement/rating-choices';
import { findVoteColumns, readVoteLabel } from '@/lib/core/agreement/read-votes';
import { emotionLabel } from '@/lib/core/emotions';

describe('findVoteColumns', () => {
  it.each([
    [['clip', 'rater', 'label'], { clip: 0, rater: 1, label: 2, stimulus: -1 }],
    [['Label', 'Worker ID', 'File Name'], { clip: 2, rater: 1, label: 0, stimulus: -1 }],
    [
      ['', 'localid', 'queryType', 'clipNum', 'clipName', 'respEmo', 'dispEmo'],
      { clip: 4, rater: 1, label: 5, stimulus: 2 },
    ],
    [['a', 'b'], { clip: -1, rater: -1, label: -1, stimulus: -1 }],
  ])('of %j', (header, columns) => {
    expect(findVoteColumns(header)).toEqual(columns);
  });
});

describe('readVoteLabel', () => {
  const choices = [
    'neutral',
    'happy',
    'sad',
    'angry',
    'fearful',
    'disgust',
    'other',
    'cannot-tell',
  ];

  it.each([
    ['angry', 'angry'],
    ['ANG', 'angry'],
    ['Anger', 'angry'],
    ['A', 'angry'],
    ['joy', 'happy'],
    ['F', 'fearful'],
    ["can't tell", 'cannot-tell'],
    ['Cannot tell', 'cannot-tell'],
    ['surprise', null],
    ['', null],
    ['?', null],
  ])('reads %j as %j', (cell, key) => {
    expect(readVoteLabel(cell, choices)).toBe(key);
  });

  it('prefers a label that is spelled so to one that it is a code of', () => {
    expect(readVoteLabel('a', ['a', 'angry'])).toBe('a');
  });
});

describe('ratingChoices', () => {
  const both = { allowOther: true, allowCannotTell: true };

  it('adds the extra answers once, with the last two digits', () => {
    const choices = ratingChoices(['calm', 'other'], both);
    expect(choices).toEqual(['calm', 'other', 'cannot-tell']);
    expect(choices.map((key) => choiceDigit(choices, key))).toEqual(['1', '9', '0']);
    expect(choices.map((key) => emotionLabel(key).word)).toEqual(['calm', 'other', 'cannot tell']);
  });

  it('has digits for eight labels', () => {
    const labels = Array.from({ length: 10 }, (_, i) => `label ${i}`);
    const choices = ratingChoices(labels, { allowOther: false, allowCannotTell: false });
    expect(choices.map((key) => choiceDigit(choices, key))).toEqual([...'12345678', null, null]);
  });
});
