'use client';

import { useRouter } from 'next/navigation';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { formatCount } from '@/app/_ui/format';
import { Input, Select, Textarea } from '@/app/_ui/input';
import { ActionForm } from '@/app/_ui/submit-form';
import { emotionLabel } from '@/lib/core/emotions';
import { createTask } from '../actions';
import { TickField } from './tick-field';

interface CreateRoundProps {
  readonly datasetId: string;
  readonly base: string;
  readonly clips: number;
  readonly emotions: readonly string[];
  readonly actors: readonly string[];
}

/** Asks for a new round. What it holds is fixed once it is made, so that its figures mean one thing. */
export function CreateRound({ datasetId, base, clips, emotions, actors }: CreateRoundProps) {
  const router = useRouter();
  return (
    <Card title="New round" description="Its clips and its answers stay as they are made here.">
      <ActionForm
        action={createTask}
        values={{ datasetId }}
        submitLabel="Make round"
        busyLabel="Making the round…"
        onDone={({ taskId }) => router.push(`${base}/${taskId}`)}
      >
        <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <Field label="Name" name="name">
            <Input maxLength={80} autoComplete="off" />
          </Field>
          <Field label="Emotion" name="emotion">
            <Select defaultValue="">
              <option value="">All</option>
              {emotions.map((key) => (
                <option key={key} value={key}>
                  {emotionLabel(key).word}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Actor" name="actor">
            <Select defaultValue="">
              <option value="">All</option>
              {actors.map((label) => (
                <option key={label}>{label}</option>
              ))}
            </Select>
          </Field>
          <Field
            label="Clips"
            name="sampleSize"
            hint={`Drawn as evenly over emotions and actors as they allow; empty for all (${formatCount(clips)} without a filter).`}
          >
            <Input type="number" inputMode="numeric" min={1} />
          </Field>
          <Field
            label="Ratings wanted per clip"
            name="ratingsPerClip"
            hint="Two are the least that agreement can be told from."
          >
            <Input type="number" inputMode="numeric" min={1} max={100} defaultValue={3} />
          </Field>
          <Field label="Most clips a listener" name="perRaterCap" hint="Empty for no limit.">
            <Input type="number" inputMode="numeric" min={1} />
          </Field>
          <Field label="Seed" name="seed" hint="Of the sample, and of each listener’s order.">
            <Input type="number" inputMode="numeric" min={0} defaultValue={1} />
          </Field>
          <Field label="Instructions" name="instructions" className="sm:col-span-2">
            <Textarea rows={2} maxLength={2000} />
          </Field>
        </div>
        <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          <legend className="mb-1 text-sm font-medium">How it is heard</legend>
          <TickField
            name="isBlind"
            ticked
            hint="No actor, no file name, no intended label. Only blind ratings count."
          >
            Blind
          </TickField>
          <TickField name="allowCannotTell" ticked hint="Key 0.">
            Offer “cannot tell”
          </TickField>
          <TickField name="allowOther" hint="Key 9: something that is not on the list.">
            Offer “other”
          </TickField>
          <TickField name="asksConfidence" hint="Unsure, fairly sure, sure; Enter goes on.">
            Ask how sure the listener is
          </TickField>
          <TickField name="viewersMayRate" hint="People whose role here is viewer.">
            Viewers may rate
          </TickField>
        </fieldset>
      </ActionForm>
    </Card>
  );
}
