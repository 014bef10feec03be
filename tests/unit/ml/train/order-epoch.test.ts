import { describe, expect, it } from 'vitest';
import { orderEpoch } from '@/lib/ml/train/order-epoch';

describe('orderEpoch', () => {
  const rows = Int32Array.of(3, 3, 5, 8, 9, 11, 12, 20, 21, 22);

  it('keeps the rows, repeated ones too', () => {
    expect(orderEpoch(rows, 1, 1).toSorted()).toEqual(rows);
  });

  it('depends on seed and epoch only', () => {
    const order = orderEpoch(rows, 1, 1);
    expect(orderEpoch(rows, 1, 1)).toEqual(order);
    expect(orderEpoch(rows, 1, 2)).not.toEqual(order);
    expect(orderEpoch(rows, 2, 1)).not.toEqual(order);
  });
});
