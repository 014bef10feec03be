import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import type { Corpus } from '@/lib/core/corpora/corpus';

const COMMERCIAL_USE = [
  ['UNKNOWN', 'not known'],
  ['ALLOWED', 'allowed'],
  ['FORBIDDEN', 'not allowed'],
] as const;

const CONSENT = [
  ['UNKNOWN', 'not known yet'],
  ['PUBLISHED_CORPUS', 'published corpus; its authors obtained it'],
  ['INFORMED_CONSENT', 'each speaker agreed in writing'],
  ['CONTRACT', 'contract with the speakers'],
  ['SYNTHETIC', 'synthetic speech, nobody is exposed'],
] as const;

function Options({ of }: { of: readonly (readonly [string, string])[] }) {
  return of.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

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
        <Input defaultValue={corpus.licence ?? ''} maxLength={200} autoComplete="off" />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Commercial use" name="commercialUse">
          <Select defaultValue={corpus.commercialUse}>
            <Options of={COMMERCIAL_USE} />
          </Select>
        </Field>
        <Field label="Consent of the speakers" name="consentBasis">
          <Select defaultValue={corpus.consentBasis}>
            <Options of={CONSENT} />
          </Select>
        </Field>
      </div>
    </>
  );
}
