import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import { CONSENT_WORDS } from '@/lib/core/consent-words';
import type { Corpus } from '@/lib/core/corpora/corpus';
import { COMMERCIAL_USES, CONSENT_BASES } from '@/lib/domain/datasets/schema';
import { COMMERCIAL_WORDS } from '../../[dataset]/_parts/fact-words';

/** What later features obey: language, licence, consent; filled in as the corpus has it. */
export function OriginFields({ corpus }: { corpus: Corpus }) {
  return (
    <>
      <Field
        label="Language"
        name="language"
        hint="Its code, such as en or de; empty where it is not known."
      >
        <Input defaultValue={corpus.language ?? ''} maxLength={35} autoComplete="off" />
      </Field>
      <Field label="Licence" name="licence">
        <Input defaultValue={corpus.licence ?? ''} maxLength={120} autoComplete="off" />
      </Field>
      <Field label="Commercial use" name="commercialUse">
        <Select defaultValue={corpus.commercialUse}>
          {COMMERCIAL_USES.map((use) => (
            <option key={use} value={use}>
              {COMMERCIAL_WORDS[use]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Consent of the speakers" name="consentBasis">
        <Select defaultValue={corpus.consentBasis}>
          {CONSENT_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {CONSENT_WORDS[basis]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
