import Link from 'next/link';
import { CORPORA } from '@/lib/core/corpora/corpora';

/** The corpora to begin with, each with how its file names are read. */
export function CorpusPresets({ workspaceId }: { readonly workspaceId: string }) {
  return (
    <section aria-labelledby="corpus-presets" className="mt-8">
      <h2 id="corpus-presets" className="mb-3 text-base font-semibold tracking-tight">
        Begin with a corpus
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {Object.values(CORPORA).map(({ id, name, summary, fileNameRule }) => (
          <li
            key={id}
            className="relative rounded-lg border border-line bg-raised p-4 hover:border-line-strong hover:bg-sunken"
          >
            <Link
              href={`/w/${workspaceId}/datasets/new?corpus=${id}`}
              className="inline-flex min-h-6 items-center font-medium text-accent before:absolute before:inset-0 before:rounded-lg"
            >
              {name}
            </Link>
            <p className="text-sm">{summary}</p>
            <p className="mt-2 text-sm text-muted">{fileNameRule}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
