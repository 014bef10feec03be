import type { FeatureSetSpec } from './feature-set-spec';

/** Raised whenever `extractFeatures` gives other figures for the same spec. */
const EXTRACTOR_VERSION = 2;

/**
 * The text that is hashed to name a feature set: JSON without spaces, keys in alphabetical order,
 * with the version of the extractor. Equal specs give equal text, whatever the order of their keys.
 */
export function canonicalFeatureSetSpec(spec: FeatureSetSpec): string {
  const entries = Object.entries({ ...spec, extractor: EXTRACTOR_VERSION });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
