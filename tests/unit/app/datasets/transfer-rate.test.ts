import { expect, it } from 'vitest';
import { TransferRate } from '@/app/w/[workspace]/datasets/[dataset]/_upload/transfer-rate';

it('tells the speed of the last seconds, and nothing too early', () => {
  const rate = new TransferRate();
  rate.add(0, 0);
  rate.add(100, 1e6);
  expect(rate.bytesPerSec).toBeNull();
  rate.add(1000, 2e6);
  expect(rate.bytesPerSec).toBe(2e6);
  for (let second = 2; second <= 30; second++) rate.add(second * 1000, 2e6);
  expect(rate.bytesPerSec).toBe(0);
});
