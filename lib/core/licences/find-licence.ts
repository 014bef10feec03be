import { KNOWN_LICENCES, type KnownLicence } from './known-licences';

const bare = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, '');

/** The known licence of this name, however it is parted and cased; null for words of somebody's own. */
export function findLicence(name: string | null): KnownLicence | null {
  if (name === null) return null;
  const sought = bare(name);
  const isIt = ({ name: known, spdx }: KnownLicence): boolean =>
    bare(known) === sought || bare(spdx) === sought;
  return KNOWN_LICENCES.find(isIt) ?? null;
}
