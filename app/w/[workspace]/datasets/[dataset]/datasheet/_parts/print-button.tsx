'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/app/_ui/button';

export function PrintButton() {
  return (
    <Button className="print:hidden" onClick={() => window.print()}>
      <Printer aria-hidden /> Print
    </Button>
  );
}
