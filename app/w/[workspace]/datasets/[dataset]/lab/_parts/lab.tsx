'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { describeSpectrogram, rangeOfDb } from '@/app/_audio/describe-spectrogram';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Notice } from '@/app/_ui/notice';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';
import { findCautions } from './find-cautions';
import { LabControls } from './lab-controls';
import type { LabView as View } from './lab-message';
import { LabRecipe } from './lab-recipe';
import {
  type LabSettings,
  readLabSettings,
  toAugmentation,
  writeLabSettings,
} from './lab-settings';
import { LabView } from './lab-view';
import { useLabViews } from './use-lab-views';
import { useSound } from './use-sound';

interface LabProps {
  readonly clipId: string;
  readonly path: string;
  readonly sampleRate: number;
}

/** Settings that the address holds; it follows them without a step in the history. */
function useLabSettings(): [LabSettings, (change: Partial<LabSettings>) => void] {
  const pathname = usePathname();
  const search = useSearchParams();
  const [settings, setSettings] = useState(() => readLabSettings(search));
  const change = (part: Partial<LabSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    const query = writeLabSettings(new URLSearchParams(window.location.search), next);
    window.history.replaceState(null, '', query.size > 0 ? `${pathname}?${query}` : pathname);
  };
  return [settings, change];
}

/** One scale for both views. */
function useScale(original: View | null, augmented: View | null) {
  return useMemo(() => {
    if (!original) return null;
    const views = augmented ? [original, augmented] : [original];
    const loudest = Math.max(...views.map(({ peakDbfs }) => peakDbfs ?? -100));
    return {
      ...rangeOfDb(original.logMel),
      fullScale: 10 ** (loudest / 20),
      longestSec: Math.max(...views.map(({ durationSec }) => durationSec)),
    };
  }, [original, augmented]);
}

/** The clip before and after, with the settings between them. */
export function Lab({ clipId, path, sampleRate }: LabProps) {
  const [settings, change] = useLabSettings();
  const augmentation = useMemo(() => toAugmentation(settings), [settings]);
  const spec = useMemo(
    () => ({ ...COMPACT_FEATURES, sampleRate, fMax: Math.min(8000, sampleRate / 2) }),
    [sampleRate],
  );
  const { original, augmented, tookMs, isBusy, failure } = useLabViews(clipId, spec, augmentation);
  const scale = useScale(original, augmented);
  const sound = useSound(sampleRate);
  const panes = [
    { title: 'Original', keyCap: 'A', view: original },
    { title: 'Augmented', keyCap: 'B', view: augmented },
  ];
  const toggle = (title: string, view: View | null): void => {
    if (view) sound.toggle(title, view.samples);
  };
  useKeys(
    'Augmentation lab',
    panes.map(({ title, keyCap, view }) => ({
      keys: keyCap.toLowerCase(),
      label: `Play or stop ${title.toLowerCase()}`,
      run: () => toggle(title, view),
    })),
  );
  const cautions = findCautions(settings, augmented?.peakDbfs ?? null);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <LabControls settings={settings} onChange={change} />
      <div className="flex min-w-0 flex-col gap-6">
        {failure && <Notice tone="danger">{failure}</Notice>}
        {panes.map(({ title, keyCap, view }) =>
          view && scale ? (
            <LabView
              key={title}
              {...{ title, keyCap, path, view, spec, scale }}
              isPlaying={sound.playing === title}
              onToggle={() => toggle(title, view)}
            />
          ) : (
            !failure && <Skeleton key={title} title={title} />
          ),
        )}
        <p role="status" className="-mt-4 text-xs text-muted tabular-nums">
          {isBusy ? 'Computing…' : tookMs !== null && `Computed here in ${Math.round(tookMs)} ms.`}
          {scale && ` ${describeSpectrogram(spec, scale)}.`}
        </p>
        {cautions.length > 0 && (
          <Notice tone="warning" title="What a listener would notice">
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {cautions.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </Notice>
        )}
        <LabRecipe augmentation={augmentation} />
      </div>
    </div>
  );
}

function Skeleton({ title }: { readonly title: string }) {
  return (
    <div
      role="status"
      aria-label={`${title} is being computed`}
      className="h-[29rem] rounded-lg border border-line bg-raised motion-safe:animate-pulse"
    />
  );
}
