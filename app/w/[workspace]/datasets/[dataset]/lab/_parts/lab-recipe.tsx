'use client';

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import type { AugmentationSpec } from '@/lib/core/augment/augmentation-spec';

/** The augmentation as JSON, to be copied. */
export function LabRecipe({ augmentation }: { readonly augmentation: AugmentationSpec }) {
  const [said, setSaid] = useState('');
  const text = JSON.stringify(augmentation, null, 2);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not allow copying: select the text instead.');
    }
  };
  return (
    <Card
      title="Augmentation"
      description="The same seed and steps give the same result again, bit by bit."
      actions={
        <Button size="sm" onClick={() => void copy()}>
          <Copy aria-hidden /> Copy JSON
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <pre tabIndex={0} className="max-h-80 overflow-auto rounded-md bg-sunken p-3 text-xs">
        {text}
      </pre>
      <p role="status" className="mt-2 min-h-5 text-sm text-muted">
        {said}
      </p>
    </Card>
  );
}
