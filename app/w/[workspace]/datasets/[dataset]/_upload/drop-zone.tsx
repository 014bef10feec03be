'use client';

import clsx from 'clsx';
import { FileUp, FolderUp, Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import type { DroppedFile } from './dropped-file';
import { entriesOfDrop, readDrop, readPicked } from './read-drop';

interface DropZoneProps {
  readonly corpusName: string;
  readonly fileNameRule: string;
  onFiles(read: () => Promise<DroppedFile[]> | DroppedFile[]): void;
}

/** React's types do not know this attribute; every browser does. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** Takes a zip, files or whole folders, by drag and drop or by the browser's own choosers. */
export function DropZone({ corpusName, fileNameRule, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  const drop = (event: DragEvent): void => {
    drag(event, false);
    const entries = entriesOfDrop(event.dataTransfer);
    if (entries.length > 0) onFiles(() => readDrop(entries));
  };
  return (
    <section
      aria-label="Drop zone"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
      className={clsx(
        'flex flex-col items-center rounded-lg border-2 border-dashed px-6 py-10 text-center transition-colors',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-raised',
      )}
    >
      <span
        aria-hidden
        className="mb-3 grid size-12 place-items-center rounded-full bg-accent-soft text-accent"
      >
        <Upload className="size-6" />
      </span>
      <p className="text-base font-semibold tracking-tight">
        Drop a zip, audio files or a folder here
      </p>
      <p className="mt-1 max-w-lg text-sm text-muted">
        WAV or FLAC, any sample rate, mono or stereo. You see what every name means before anything
        is sent.
      </p>
      <Choosers onFiles={onFiles} />
      <p className="mt-6 max-w-lg text-sm text-muted">
        <span className="font-medium text-ink">{corpusName} names.</span> {fileNameRule}
      </p>
    </section>
  );
}

function Choosers({ onFiles }: Pick<DropZoneProps, 'onFiles'>) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const pick = (input: HTMLInputElement): void => {
    const { files: list } = input;
    if (!list?.length) return;
    const picked = readPicked(list);
    input.value = '';
    onFiles(() => picked);
  };
  return (
    <div className="mt-5 flex flex-wrap justify-center gap-2">
      <Button variant="primary" onClick={() => files.current?.click()}>
        <FileUp aria-hidden /> Choose a zip or files
      </Button>
      <Button onClick={() => folder.current?.click()}>
        <FolderUp aria-hidden /> Choose a folder
      </Button>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".zip,.wav,.wave,.flac"
        aria-label="Zip or audio files"
        onChange={(event) => pick(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...WHOLE_FOLDER}
        aria-label="Folder"
        onChange={(event) => pick(event.currentTarget)}
      />
    </div>
  );
}
