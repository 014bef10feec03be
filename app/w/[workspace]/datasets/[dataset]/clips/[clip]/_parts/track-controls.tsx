'use client';

import { Maximize2, Pause, Play, Repeat, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';

interface TrackControlsProps {
  readonly sounds: boolean;
  readonly isLooping: boolean;
  readonly showsSpectrogram: boolean;
  toggle(): void;
  loop(): void;
  switchSpectrogram(): void;
  zoom(factor: number): void;
  whole(): void;
}

/** The same as the keys do, for a pointer. */
export function TrackControls(props: TrackControlsProps) {
  const { sounds, isLooping, showsSpectrogram, toggle, loop, switchSpectrogram } = props;
  return (
    <div role="toolbar" aria-label="Tracks" className="mb-2 flex flex-wrap items-center gap-1">
      <Tool label={sounds ? 'Pause' : 'Play'} onClick={toggle}>
        {sounds ? <Pause aria-hidden /> : <Play aria-hidden />}
      </Tool>
      <Tool label="Repeat the marked stretch, or all" isOn={isLooping} onClick={loop}>
        <Repeat aria-hidden />
      </Tool>
      <Tool label="Closer" onClick={() => props.zoom(0.5)}>
        <ZoomIn aria-hidden />
      </Tool>
      <Tool label="Further away" onClick={() => props.zoom(2)}>
        <ZoomOut aria-hidden />
      </Tool>
      <Tool label="Whole clip" onClick={props.whole}>
        <Maximize2 aria-hidden />
      </Tool>
      <Tool label="Spectrogram" isOn={showsSpectrogram} onClick={switchSpectrogram}>
        <span className="px-1 text-xs font-medium">Spectrogram</span>
      </Tool>
      <p className="ml-2 text-xs text-muted max-sm:hidden">
        Drag over the tracks to mark a stretch. <kbd className="font-sans">?</kbd> shows the keys.
      </p>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, isOn, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      onClick={onClick}
      className="flex min-h-8 min-w-8 items-center justify-center rounded-md border border-line text-muted hover:bg-sunken hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent [&_svg]:size-4"
    >
      {children}
    </button>
  );
}
