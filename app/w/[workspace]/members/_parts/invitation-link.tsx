'use client';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../../_ui/button';
import { Field } from '../../../../_ui/field';
import { formatDateTime } from '../../../../_ui/format';
import { Input } from '../../../../_ui/input';
import { Notice } from '../../../../_ui/notice';

interface InvitationLinkProps {
  readonly url: string;
  readonly expiresAt: Date;
}

export function InvitationLink({ url, expiresAt }: InvitationLinkProps) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    // Where the browser offers or allows no clipboard, the link is selected for copying by hand.
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Notice tone="success" title="The invitation is ready">
      <p className="mb-3 text-sm">
        Give this link to one person. It opens once, until {formatDateTime(expiresAt)}, and is not
        shown again.
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <Field label="Invitation link" name="link" className="min-w-60 flex-1">
          <Input ref={input} readOnly value={url} className="font-mono text-sm" />
        </Field>
        <Button onClick={() => void copy()}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </Notice>
  );
}
