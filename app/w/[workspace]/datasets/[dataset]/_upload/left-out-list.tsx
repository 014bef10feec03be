import { Button } from '@/app/_ui/button';
import { formatCount } from '@/app/_ui/format';
import type { Correct } from './use-decisions';

/** A page stays quick with this many. */
const SHOWN = 100;

/** Files that were taken out by hand, each with the way back. */
export function LeftOutList({ paths, correct }: { paths: readonly string[]; correct: Correct }) {
  if (paths.length === 0) return null;
  return (
    <section aria-label="Files left out">
      <h3 className="text-sm font-semibold">Left out by hand</h3>
      <ul className="mt-1 flex max-h-60 flex-col overflow-y-auto">
        {paths.slice(0, SHOWN).map((path) => (
          <li key={path} className="flex items-center gap-3">
            <span className="font-mono text-xs break-all">{path}</span>
            <Button
              size="sm"
              variant="ghost"
              aria-label={`Take ${path} back in`}
              onClick={() => correct(path, null)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {paths.length > SHOWN && (
        <p className="mt-2 text-sm text-muted">
          The first {SHOWN} of {formatCount(paths.length)}.
        </p>
      )}
    </section>
  );
}
