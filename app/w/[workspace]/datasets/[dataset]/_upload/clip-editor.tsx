'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import type { ClipName } from '@/lib/core/corpora/corpus';
import type { ClipCorrection } from '@/lib/core/metadata/correct-clip';
import { readCorrection } from './read-correction';

interface ClipEditorProps {
  readonly path: string;
  /** what is known of the file; null where nothing is */
  readonly clip: ClipName | null;
  readonly emotions: readonly string[];
  onSave(correction: ClipCorrection): void;
  onCancel(): void;
}

/** Says of one file what its name or row does not, or says wrongly. */
export function ClipEditor({ path, clip, emotions, onSave, onCancel }: ClipEditorProps) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const listId = useId();
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readCorrection(new FormData(event.currentTarget));
    setErrors(read.errors);
    if (read.correction) onSave(read.correction);
  };
  return (
    <form
      aria-label={`Correct ${path}`}
      onSubmit={save}
      noValidate
      className="sticky left-3 grid max-w-[min(64rem,calc(100vw-5rem))] grid-cols-2 items-end gap-3 sm:grid-cols-4"
    >
      <Field label="Actor" name="actorLabel" error={errors.actorLabel}>
        <Input defaultValue={clip?.actorLabel} maxLength={80} autoComplete="off" autoFocus />
      </Field>
      <Field label="Emotion" name="emotion" error={errors.emotion}>
        <Input defaultValue={clip?.emotion} list={listId} maxLength={40} autoComplete="off" />
      </Field>
      <datalist id={listId}>
        {emotions.map((key) => (
          <option key={key} value={key} />
        ))}
      </datalist>
      <Field label="Gender" name="gender">
        <Select defaultValue={clip?.gender ?? ''}>
          <option value="">not known</option>
          <option value="female">female</option>
          <option value="male">male</option>
          <option value="other">other</option>
        </Select>
      </Field>
      <Field label="Age" name="ageYears" error={errors.ageYears}>
        <Input defaultValue={clip?.ageYears ?? ''} inputMode="numeric" autoComplete="off" />
      </Field>
      <Field label="Intensity" name="intensity">
        <Input defaultValue={clip?.intensity ?? ''} maxLength={100} autoComplete="off" />
      </Field>
      <Field label="Statement" name="statement">
        <Input defaultValue={clip?.statement ?? ''} maxLength={1000} autoComplete="off" />
      </Field>
      <Field label="Repetition" name="repetition" error={errors.repetition}>
        <Input defaultValue={clip?.repetition ?? ''} inputMode="numeric" autoComplete="off" />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
