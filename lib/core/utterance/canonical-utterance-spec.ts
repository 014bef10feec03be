import { UTTERANCE_SPEC } from './utterance-spec';

/** The text that is hashed to name the utterance vector: its spec as JSON without spaces. */
export const canonicalUtteranceSpec = (): string => JSON.stringify(UTTERANCE_SPEC);
