'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import type { ImportedVotes } from '@/lib/domain/ratings/schema';
import { describeImport } from './describe-import';
import { sendVotes, type VotesAnswer } from './send-votes';

interface ImportVotesProps {
  readonly datasetId: string;
  readonly base: string;
}

/** Brings votes that listeners gave elsewhere, such as CREMA-D's. */
export function ImportVotes({ datasetId, base }: ImportVotesProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<VotesAnswer | null>(null);
  const fields = answer && !answer.ok ? answer.fields : {};
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const sent = new FormData(event.currentTarget);
    setBusy(true);
    const got = await sendVotes(datasetId, `${sent.get('name')}`, sent.get('csv'));
    setBusy(false);
    setAnswer(got);
    if (!got.ok) return;
    form.current?.reset();
    router.refresh();
  };
  return (
    <Card
      title="Bring votes"
      description="A table of comma-separated values with the columns clip, rater and label, one vote a line; CREMA-D’s finishedResponses.csv as it is. Clips are found by path or file name."
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="flex flex-col gap-4"
      >
        {answer && !answer.ok && <Notice tone="danger">{answer.message}</Notice>}
        {answer?.ok && <ImportedNotice imported={answer.value} base={base} />}
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label="Name of the round" name="name" error={fields.name}>
            <Input maxLength={80} autoComplete="off" />
          </Field>
          <Field label="Table" name="csv" error={fields.csv}>
            <Input type="file" accept=".csv,.tsv,.txt,text/csv" className="py-1.5" />
          </Field>
        </div>
        <div>
          <Button type="submit" aria-disabled={busy}>
            {busy ? 'Reading the table…' : 'Bring votes'}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function ImportedNotice({ imported, base }: { imported: ImportedVotes; base: string }) {
  const { kept, leftOut } = describeImport(imported);
  return (
    <Notice tone={leftOut.length > 0 ? 'warning' : 'success'} title={kept}>
      {leftOut.length > 0 && (
        <ul className="list-disc pl-5 text-sm">
          {leftOut.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Link href={`${base}/${imported.taskId}/results`} className="text-accent underline">
        Open its results
      </Link>
    </Notice>
  );
}
