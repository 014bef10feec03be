'use client';

import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { DropPreviewPanel } from './drop-preview';
import { DropZone } from './drop-zone';
import { TransferBar } from './transfer-bar';
import type { UploadStage } from './upload-stage';
import { type UploadTarget, useUploadDrop } from './use-upload-drop';

/** Drop, preview, upload, commit: the way of audio into a dataset. */
export function UploadDrop(target: UploadTarget) {
  const { stage, choose, send, cancel } = useUploadDrop(target);
  const { name, fileNameRule } = CORPORA[target.corpus];
  if (stage.kind === 'choose') {
    return (
      <div className="flex flex-col gap-4">
        {stage.problem && <Notice tone="danger">{stage.problem}</Notice>}
        {target.open && <OpenImportNotice received={target.open.received.length} />}
        <DropZone
          corpusName={name}
          fileNameRule={fileNameRule}
          onFiles={(read) => void choose(read)}
        />
      </div>
    );
  }
  if (stage.kind === 'preview') {
    return (
      <DropPreviewPanel drop={stage.drop} onSend={(drop) => void send(drop)} onCancel={cancel} />
    );
  }
  if (stage.kind === 'sending') {
    return <TransferBar progress={stage.progress} onCancel={cancel} />;
  }
  if (stage.kind === 'interrupted') {
    return (
      <Notice
        tone="danger"
        title="The upload was interrupted"
        actions={
          <>
            <Button variant="primary" onClick={() => void send(stage.drop)}>
              Go on
            </Button>
            <Button onClick={cancel}>Give up</Button>
          </>
        }
      >
        {stage.problem} Go on sends only what is missing.
      </Notice>
    );
  }
  return <Busy stage={stage} />;
}

function Busy({ stage }: { stage: Extract<UploadStage, { kind: 'reading' | 'committing' }> }) {
  const words =
    stage.kind === 'committing'
      ? 'Everything has arrived. Starting the import…'
      : `Reading names and headers… ${stage.files > 0 ? `${stage.files} files` : ''}`;
  return <Notice>{words}</Notice>;
}

function OpenImportNotice({ received }: { received: number }) {
  return (
    <Notice title="An earlier drop was not sent to its end">
      {received > 0 ? `${received} of its files arrived. ` : ''}Drop the same zip, files or folder
      again: only the rest is sent. Anything else starts an import of its own.
    </Notice>
  );
}
