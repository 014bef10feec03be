'use client';

import { Headphones } from 'lucide-react';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatCount } from '@/app/_ui/format';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';

/** What the listener is asked to do, before the first sound. */
export function StartCard({ task, onStart }: { task: RatingTaskView; onStart: () => void }) {
  useKeys('Listening', [{ keys: 'enter', label: 'Start', run: onStart }]);
  return (
    <Card className="mx-auto max-w-3xl">
      <div className="flex flex-col items-start gap-4">
        <p className="max-w-prose">
          Listen to each clip and choose the word that fits best what the voice expresses – not what
          is said, and not what you think the person feels. There is no right answer to find.
        </p>
        {task.instructions && (
          <p className="max-w-prose border-l-2 border-accent pl-3 whitespace-pre-line">
            {task.instructions}
          </p>
        )}
        <ul className="list-disc space-y-1 pl-5 text-sm text-muted">
          <li>Use headphones in a quiet place, and keep the volume as it is.</li>
          <li>
            {task.isBlind
              ? 'You are told neither the actor, nor the file’s name, nor what was intended.'
              : 'This round is not blind: you see the file’s name and what was intended.'}
          </li>
          <li>
            {formatCount(task.clips)} clips are in this round
            {task.perRaterCap !== null && `, at most ${formatCount(task.perRaterCap)} for you`}; you
            can stop at any time and go on later.
          </li>
        </ul>
        <Button variant="primary" onClick={onStart}>
          <Headphones aria-hidden /> {task.ownRatings > 0 ? 'Go on listening' : 'Start listening'}
        </Button>
      </div>
    </Card>
  );
}
