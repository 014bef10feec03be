import { expect, test } from 'vitest';
import { pool } from '@/lib/platform/db';

test('each file has a database of its own, with the tables of product and queue', async () => {
  const { rows } = await pool().query(
    `select current_database() as name, to_regclass('"Clip"') as clip,
            to_regclass('graphile_worker._private_jobs') as jobs`,
  );
  expect(rows[0].name).toMatch(/^test_/);
  expect(rows[0].clip).not.toBeNull();
  expect(rows[0].jobs).not.toBeNull();
});
