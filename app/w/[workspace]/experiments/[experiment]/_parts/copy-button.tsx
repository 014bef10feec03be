'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';

type Outcome = 'idle' | 'copied' | 'refused';

const WORDS: Record<Exclude<Outcome, 'idle'>, string> = {
  copied: 'Copied',
  refused: 'The browser refused; use the download.',
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const copy = async () => {
    // `clipboard` is absent on plain http addresses other than this machine's own.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(done ? 'copied' : 'refused');
    setTimeout(() => setOutcome('idle'), 4000);
  };
  return (
    <Button size="sm" onClick={() => void copy()}>
      {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{outcome === 'idle' ? label : WORDS[outcome]}</span>
    </Button>
  );
}
