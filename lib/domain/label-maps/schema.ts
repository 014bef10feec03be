import { z } from 'zod';
import type { LabelMap } from '@/lib/core/label-maps/label-map';

const MAX_PAIRS = 200;

const label = z.string().trim().min(1).max(40, 'At most 40 characters.');

export const labelPairsSchema = z
  .record(label, label.nullable())
  .refine((pairs) => Object.keys(pairs).length <= MAX_PAIRS, `At most ${MAX_PAIRS} labels.`)
  .refine(
    (pairs) => Object.values(pairs).some((target) => target !== null),
    'Give at least one label a target.',
  );

const mapFields = {
  name: z.string().trim().min(1, 'Name the map.').max(80, 'At most 80 characters.'),
  source: z
    .string()
    .trim()
    .max(1000, 'At most 1,000 characters.')
    .nullable()
    .transform((words) => words || null),
  pairs: labelPairsSchema,
};

export const listLabelMapsInput = z.object({ workspaceId: z.string() });
export const createLabelMapInput = listLabelMapsInput.extend(mapFields);
export const labelMapInput = z.object({ labelMapId: z.string() });
export const updateLabelMapInput = labelMapInput.extend(mapFields);

/** A map of a workspace's own. */
export interface LabelMapView extends LabelMap {
  readonly id: string;
}
