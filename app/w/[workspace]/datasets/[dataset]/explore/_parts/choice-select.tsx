'use client';

import { useRouter } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';

interface ChoiceSelectProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** each choice with the address that holds it */
  readonly choices: readonly {
    readonly value: string;
    readonly word: string;
    readonly href: string;
  }[];
}

/** A choice that is kept in the address. */
export function ChoiceSelect({ label, name, value, choices }: ChoiceSelectProps) {
  const router = useRouter();
  const open = (chosen: string): void => {
    const href = choices.find((choice) => choice.value === chosen)?.href;
    if (href) router.push(href, { scroll: false });
  };
  return (
    <Field label={label} name={name} className="min-w-36">
      <Select value={value} onChange={(event) => open(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
