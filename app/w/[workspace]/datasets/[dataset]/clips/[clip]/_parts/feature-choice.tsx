'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';

interface FeatureChoiceProps {
  readonly sets: readonly { readonly id: string; readonly name: string }[];
  readonly shown: string;
}

/** Which feature set the tracks are drawn from; the address holds it. */
export function FeatureChoice({ sets, shown }: FeatureChoiceProps) {
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const choose = (set: string): void => {
    const next = new URLSearchParams(params);
    next.set('set', set);
    router.replace(`${pathname}?${next}`, { scroll: false });
  };
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-muted">Features</span>
      <select
        className="min-h-9 rounded-md border border-line-strong bg-raised px-2"
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {sets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
