'use client';

import { X } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { cellId } from '@/app/_charts/confusion-cell';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Button } from '@/app/_ui/button';

interface CloseCellProps {
  readonly cell: { readonly intended: string; readonly perceived: string };
}

/** Goes back from one cell's clips to the most disputed ones, and the focus to the cell. */
export function CloseCell({ cell }: CloseCellProps) {
  const router = useRouter();
  const pathname = usePathname();
  const close = (): void => {
    const id = cellId({ trueKey: cell.intended, predictedKey: cell.perceived });
    document.getElementById(id)?.focus();
    router.push(pathname, { scroll: false });
  };
  useKeys('Results', [{ keys: 'escape', label: 'Close the cell', run: close }]);
  return (
    <Button size="sm" onClick={close}>
      <X aria-hidden />
      Close
    </Button>
  );
}
