'use client';

import { useWatch } from 'react-hook-form';
import { Card } from '@/app/_ui/card';
import { useExperimentContext } from './basic-fields';
import { recipeText } from './experiment-form-values';

/** The recipe as Start would freeze it, with the fields as they stand. */
export function FrozenRecipe() {
  const { control } = useExperimentContext();
  const text = recipeText(useWatch({ control, name: 'recipe' }));
  return (
    <Card title="Recipe to be frozen">
      {text ? (
        <section
          aria-label="Recipe as JSON"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          className="max-h-96 overflow-auto rounded-md bg-sunken p-3"
        >
          <pre className="font-mono text-xs">{text}</pre>
        </section>
      ) : (
        <p className="text-sm text-muted">A field needs another look before it can be frozen.</p>
      )}
    </Card>
  );
}
