import type { ClipName, ParsedClipName } from './corpus';

type Known = Pick<ClipName, 'actorLabel' | 'emotion'> & Partial<ClipName>;

/** A recognised clip; what the name does not tell stays unknown. */
export function nameClip(known: Known): ParsedClipName {
  return {
    ok: true,
    clip: {
      gender: null,
      ageYears: null,
      intensity: null,
      statement: null,
      repetition: null,
      language: null,
      attributes: {},
      ...known,
    },
  };
}

/** A clip that gets no label. */
export function keepAside(reason: string): ParsedClipName {
  return { ok: false, reason };
}
