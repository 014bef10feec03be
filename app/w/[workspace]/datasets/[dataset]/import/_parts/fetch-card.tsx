'use client';

import { CloudDownload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatBytes } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { findArchive } from '@/lib/core/corpora/archives';
import { CORPORA } from '@/lib/core/corpora/corpora';
import type { CorpusArchive } from '@/lib/core/corpora/corpus-archive';
import { fetchCorpus } from '../actions';

interface FetchCardProps {
  readonly datasetId: string;
  readonly corpus: string;
  readonly datasetHref: string;
}

function describeArchive({ publisher, sizeBytes, md5 }: CorpusArchive): string {
  const size = sizeBytes === null ? 'Its size is told when it begins' : formatBytes(sizeBytes);
  const check =
    md5 === null
      ? 'no checksum is published: the one of what arrives is recorded'
      : 'held against the published checksum';
  return `The server gets it from ${publisher} and imports it. ${size}; ${check}.`;
}

/** Beside dropping files: the server brings the corpus itself, where a public archive has it. */
export function FetchCard({ datasetId, corpus, datasetHref }: FetchCardProps) {
  const archive = findArchive(corpus);
  if (!archive || !Object.hasOwn(CORPORA, corpus)) return null;
  const { name, licence, citation } = CORPORA[corpus];
  return (
    <Card
      title={`Or fetch ${name} from ${archive.publisher}`}
      description={describeArchive(archive)}
    >
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[6rem_minmax(0,1fr)]">
        <dt className="text-muted">Licence</dt>
        <dd className="font-medium">{licence}</dd>
        <dt className="text-muted">Citation</dt>
        <dd className="max-w-prose break-words">{citation}</dd>
        <dt className="text-muted">Page</dt>
        <dd>
          <a href={archive.page} className="break-all text-accent underline">
            {archive.page}
          </a>
        </dd>
      </dl>
      <FetchForm datasetId={datasetId} datasetHref={datasetHref} name={name} />
    </Card>
  );
}

interface FetchFormProps extends Omit<FetchCardProps, 'corpus'> {
  readonly name: string;
}

function FetchForm({ datasetId, datasetHref, name }: FetchFormProps) {
  const [isAccepted, setAccepted] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const router = useRouter();
  const problemId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    start(async () => {
      const answer = await fetchCorpus({ datasetId, acceptLicence: isAccepted });
      if (answer.ok) router.push(`${datasetHref}/imports/${answer.value.importId}`);
      else setProblem(answer.fields.acceptLicence ?? answer.message);
    });
  };
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <label className="flex min-h-6 items-start gap-2 text-sm">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-(--accent)"
          checked={isAccepted}
          aria-describedby={problem ? problemId : undefined}
          onChange={(event) => {
            setAccepted(event.currentTarget.checked);
            setProblem(undefined);
          }}
        />
        I accept the licence and will cite {name}.
      </label>
      {problem && (
        <div id={problemId}>
          <Notice tone="danger">{problem}</Notice>
        </div>
      )}
      <div>
        <Button type="submit" aria-disabled={busy}>
          <CloudDownload aria-hidden /> {busy ? 'Beginning…' : 'Fetch and import'}
        </Button>
      </div>
    </form>
  );
}
