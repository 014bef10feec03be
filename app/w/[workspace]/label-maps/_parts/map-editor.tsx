'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { ConfirmButton } from '@/app/_ui/confirm-button';
import { Field } from '@/app/_ui/field';
import { Input, Textarea } from '@/app/_ui/input';
import { ActionForm } from '@/app/_ui/submit-form';
import { EMOTION_KEYS } from '@/lib/core/emotions';
import type { LabelledCount } from '@/lib/core/label-maps/count-mapped';
import { ownEmotionKey } from '@/lib/core/metadata/guess-emotion';
import type { LabelMapView } from '@/lib/domain/label-maps/schema';
import { deleteLabelMap, updateLabelMap } from '../actions';
import { MapCounts } from './map-counts';
import { type MapRow, mapRows } from './map-rows';
import { FixedTarget, MapTable } from './map-table';

interface MapEditorProps {
  readonly map: LabelMapView;
  readonly canEdit: boolean;
  readonly counts: readonly LabelledCount[];
  readonly datasetName: string | null;
}

/** A map of the workspace's own; counts follow each change before it is saved. */
export function MapEditor({ map, canEdit, counts, datasetName }: MapEditorProps) {
  const [pairs, setPairs] = useState(map.pairs);
  const router = useRouter();
  const change = (key: string, target: string): void =>
    setPairs({ ...pairs, [key]: ownEmotionKey(target) || null });
  const remove = async (): Promise<void> => {
    const answer = await deleteLabelMap({ labelMapId: map.id });
    if (answer.ok) router.push('?', { scroll: false });
    else toast.error(answer.message);
  };
  const rows = mapRows(pairs, counts);
  const shownCounts = <MapCounts pairs={pairs} counts={counts} datasetName={datasetName} />;
  if (!canEdit) {
    return (
      <Card title={map.name} description={map.source}>
        {shownCounts}
        <MapTable rows={rows} target={(row) => <FixedTarget row={row} />} />
      </Card>
    );
  }
  return (
    <Card
      title={map.name}
      actions={
        <ConfirmButton
          label="Delete…"
          title={`Delete “${map.name}”?`}
          confirmLabel="Delete"
          onConfirm={remove}
        >
          The map is gone; datasets stay as they are.
        </ConfirmButton>
      }
    >
      <ActionForm
        action={updateLabelMap}
        values={{ labelMapId: map.id, pairs }}
        submitLabel="Save map"
        busyLabel="Saving…"
        onDone={() => {
          toast.success('Saved.');
          router.refresh();
        }}
      >
        <Field label="Name" name="name">
          <Input defaultValue={map.name} maxLength={80} autoComplete="off" />
        </Field>
        <Field label="Source" name="source" hint="A paper, or why it maps as it does.">
          <Textarea rows={2} defaultValue={map.source ?? ''} maxLength={1000} />
        </Field>
        {shownCounts}
        <Targets rows={rows} onChange={change} />
        <NewLabel onAdd={(key) => change(key, key)} />
      </ActionForm>
    </Card>
  );
}

function Targets({
  rows,
  onChange,
}: {
  rows: readonly MapRow[];
  onChange(key: string, target: string): void;
}) {
  const listId = useId();
  const targets = new Set([...EMOTION_KEYS, ...rows.flatMap(({ target }) => target ?? [])]);
  return (
    <>
      <MapTable
        rows={rows}
        target={({ key, target }) => (
          <Input
            key={target}
            list={listId}
            aria-label={`What ${key} becomes`}
            defaultValue={target ?? ''}
            placeholder="dropped"
            autoComplete="off"
            maxLength={40}
            className="min-h-8"
            onBlur={(event) => onChange(key, event.currentTarget.value)}
          />
        )}
      />
      <datalist id={listId}>
        {[...targets].map((key) => (
          <option key={key} value={key} />
        ))}
      </datalist>
    </>
  );
}

function NewLabel({ onAdd }: { onAdd(key: string): void }) {
  const [word, setWord] = useState('');
  const add = (): void => {
    const key = ownEmotionKey(word);
    if (key !== '') onAdd(key);
    setWord('');
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label="A further label" name="further" className="w-56">
        <Input
          value={word}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setWord(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </Field>
      <Button onClick={add}>Add</Button>
    </div>
  );
}
