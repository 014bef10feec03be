import { Notice } from '@/app/_ui/notice';
import { listMistakes } from '@/lib/domain/experiments/recipe/mistakes';
import type { Recipe } from '@/lib/domain/experiments/recipe/recipe';

/** Marks a result that was made wrong on purpose, for good; and one that knows its actors beforehand. */
export function MistakeNotice({ recipe }: { readonly recipe: Recipe }) {
  const mistakes = listMistakes(recipe.mistakes);
  return (
    <>
      {mistakes.length > 0 && (
        <Notice tone="danger" title={`Wrong on purpose: ${mistakes.join('; ')}`}>
          This recipe makes a mistake to show what it is worth. Its figures say nothing about new
          recordings; compare them with those of the same recipe without it.
        </Notice>
      )}
      {recipe.standardise.kind === 'per-actor' && (
        <Notice
          tone="info"
          title="Transductive: each actor is standardised by their own recordings"
        >
          The figures hold where several unlabelled recordings of a voice are at hand before the
          first is judged, not for a voice heard once.
        </Notice>
      )}
    </>
  );
}
