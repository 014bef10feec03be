'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenImportView } from '@/lib/domain/imports/schema';
import type { DroppedFile } from './dropped-file';
import { examineDrop } from './examine-drop';
import { submitDrop } from './submit-drop';
import type { ReadyDrop, UploadStage } from './upload-stage';

export interface UploadTarget {
  readonly datasetId: string;
  /** key of lib/core/corpora */
  readonly corpus: string;
  /** page of the dataset, `/w/…/datasets/…` */
  readonly datasetHref: string;
  /** an earlier drop of this person that was not sent to its end */
  readonly open: OpenImportView | null;
}

export interface UploadDropControls {
  readonly stage: UploadStage;
  choose(read: () => Promise<DroppedFile[]> | DroppedFile[]): Promise<void>;
  send(drop: ReadyDrop): Promise<void>;
  /** forgets the drop, or breaks off its upload; what has arrived is kept */
  cancel(): void;
}

const CHOOSE: UploadStage = { kind: 'choose', problem: null };

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Leads a drop from choosing through preview and upload to its import's page. */
export function useUploadDrop(target: UploadTarget): UploadDropControls {
  const { corpus, datasetHref, open } = target;
  const [stage, setStage] = useState<UploadStage>(CHOOSE);
  const router = useRouter();
  const abort = useRef<AbortController | null>(null);
  useWarnBeforeLeaving(stage.kind === 'sending');
  useEffect(() => () => abort.current?.abort(), []);

  const choose = useCallback<UploadDropControls['choose']>(
    async (read) => {
      setStage({ kind: 'reading', files: 0 });
      try {
        setStage(await examineDrop(await read(), { corpus, open, onStage: setStage }));
      } catch (error) {
        setStage({ kind: 'choose', problem: words(error) });
      }
    },
    [corpus, open],
  );
  const send = async (drop: ReadyDrop): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    try {
      const importId = await submitDrop(drop, { target, signal, onStage: setStage });
      router.push(`${datasetHref}/imports/${importId}`);
    } catch (error) {
      if (signal.aborted) return;
      setStage({ kind: 'interrupted', drop, problem: words(error) });
    }
  };
  const cancel = (): void => {
    abort.current?.abort();
    setStage(CHOOSE);
  };
  return { stage, choose, send, cancel };
}

function useWarnBeforeLeaving(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}
