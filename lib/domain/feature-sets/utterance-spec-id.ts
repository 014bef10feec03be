import { canonicalUtteranceSpec } from '@/lib/core/utterance/canonical-utterance-spec';
import { UTTERANCE_SPEC } from '@/lib/core/utterance/utterance-spec';
import { sha256 } from '@/lib/platform/hash';

const HASH_LENGTH = 16;

/**
 * Names what the utterance vectors of this code mean, `name/version:hash`: only vectors of one id may
 * be compared.
 */
export const UTTERANCE_SPEC_ID = `${UTTERANCE_SPEC.name}/${UTTERANCE_SPEC.version}:${sha256(canonicalUtteranceSpec()).slice(0, HASH_LENGTH)}`;
