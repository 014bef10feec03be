/** The pages of a dataset, in the order of its tabs; each is a folder beside this one. */
export const DATASET_TABS = [
  { segment: '', label: 'Overview' },
  { segment: 'clips', label: 'Clips' },
  { segment: 'explore', label: 'Explore' },
  { segment: 'health', label: 'Health' },
  { segment: 'label', label: 'Label' },
  { segment: 'lab', label: 'Lab' },
  { segment: 'features', label: 'Features' },
  { segment: 'versions', label: 'Versions' },
  { segment: 'export', label: 'Export' },
  { segment: 'settings', label: 'Settings' },
] as const;
