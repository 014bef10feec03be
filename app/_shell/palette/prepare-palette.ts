import type { SearchHit } from '@/lib/domain/search/schema';

export interface PaletteItem {
  /** where it leads, which also tells it from the others */
  readonly value: string;
  readonly label: string;
  /** what it belongs to; empty where the label says it all */
  readonly detail: string;
}

export interface PaletteGroup {
  readonly value: string;
  readonly items: readonly PaletteItem[];
}

const KINDS: readonly (readonly [SearchHit['kind'], string])[] = [
  ['dataset', 'Datasets'],
  ['experiment', 'Experiments'],
  ['actor', 'Actors'],
  ['clip', 'Clips'],
];

function placesOf(base: string): PaletteItem[] {
  return [
    ['Datasets', 'datasets'],
    ['New dataset', 'datasets/new'],
    ['Experiments', 'experiments'],
    ['New experiment', 'experiments/new'],
    ['Members', 'members'],
  ].map(([label, path]) => ({ value: `${base}/${path}`, label, detail: '' }));
}

function toItem(base: string, { kind, id, name, dataset }: SearchHit): PaletteItem {
  const datasetHref = `${base}/datasets/${dataset.id}`;
  const href: Record<SearchHit['kind'], string> = {
    dataset: datasetHref,
    experiment: `${base}/experiments/${id}`,
    actor: `${datasetHref}/clips?actor=${encodeURIComponent(name)}`,
    clip: `${datasetHref}/clips/${id}`,
  };
  const label = kind === 'actor' ? `Actor ${name}` : name;
  return { value: href[kind], label, detail: kind === 'dataset' ? '' : dataset.name };
}

/** The palette's entries: places whose name has the text, then what the workspace holds of that name. */
export function preparePalette(
  workspaceId: string,
  text: string,
  hits: readonly SearchHit[],
): PaletteGroup[] {
  const base = `/w/${workspaceId}`;
  const sought = text.trim().toLowerCase();
  const places = placesOf(base).filter(({ label }) => label.toLowerCase().includes(sought));
  const groups = KINDS.map(([kind, value]) => ({
    value,
    items: hits.filter((hit) => hit.kind === kind).map((hit) => toItem(base, hit)),
  }));
  return [{ value: 'Go to', items: places }, ...groups].filter(({ items }) => items.length > 0);
}
