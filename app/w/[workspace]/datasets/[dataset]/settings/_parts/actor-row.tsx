'use client';

import { type ChangeEvent, useId, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { NUMERIC, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import { Input, Select } from '@/app/_ui/input';
import { type ActorView, GENDERS } from '@/lib/domain/datasets/schema';
import { GENDER_WORDS } from '../../_parts/fact-words';
import { updateActor } from '../actions';

const toFields = ({ label, gender, ageYears }: ActorView) => ({
  label,
  gender: gender ?? '',
  ageYears: ageYears === null ? '' : String(ageYears),
});

type Fields = ReturnType<typeof toFields>;

/** One person, edited in place; the button wakes up with the first change. */
export function ActorRow({ actor }: { actor: ActorView }) {
  const [saved, setSaved] = useState(toFields(actor));
  const [fields, setFields] = useState<Fields>(saved);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const problemId = useId();
  const isChanged = JSON.stringify(fields) !== JSON.stringify(saved);
  const control = (field: keyof Fields, words: string, width: string) => ({
    value: fields[field],
    'aria-label': `${words} of actor ${saved.label}`,
    'aria-describedby': problem ? problemId : undefined,
    className: `min-h-8! text-sm ${width}`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setFields({ ...fields, [field]: event.currentTarget.value }),
  });
  const save = (): void =>
    start(async () => {
      const answer = await updateActor({ actorId: actor.id, ...fields });
      setProblem(answer.ok ? undefined : (Object.values(answer.fields)[0] ?? answer.message));
      if (!answer.ok) return;
      setSaved(fields);
      toast.success(`Actor ${fields.label} is saved.`);
    });
  return (
    <tr>
      <td className={TD}>
        <Input {...control('label', 'Label', 'min-w-20')} />
        {problem && (
          <p id={problemId} role="alert" className="mt-1 max-w-64 text-sm text-danger">
            {problem}
          </p>
        )}
      </td>
      <td className={TD}>
        <Select {...control('gender', 'Gender', 'min-w-28')}>
          <option value="">not known</option>
          {GENDERS.map((gender) => (
            <option key={gender} value={gender}>
              {GENDER_WORDS[gender]}
            </option>
          ))}
        </Select>
      </td>
      <td className={TD}>
        <Input inputMode="numeric" {...control('ageYears', 'Age', 'min-w-16')} />
      </td>
      <td className={`${TD} ${NUMERIC}`}>{formatCount(actor.clips)}</td>
      <td className={TD}>
        <Button size="sm" disabled={!isChanged || busy} onClick={save}>
          {busy ? 'Saving…' : 'Save'}
          <span className="sr-only"> actor {saved.label}</span>
        </Button>
      </td>
    </tr>
  );
}
