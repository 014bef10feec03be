'use client';
import type { ErrorPageProps } from './_shell/error-state';
import { Button } from './_ui/button';
import './globals.css';

/** Replaces the root layout when that fails, so it brings its own document and needs no router. */
export default function GlobalError({ error }: ErrorPageProps) {
  return (
    <html lang="en">
      <body>
        <title>Prosodia</title>
        <main className="mx-auto flex max-w-md flex-col items-start gap-4 px-4 py-24 font-sans">
          <h1 className="text-xl font-semibold">Prosodia could not be shown</h1>
          <p>Something went wrong on our side. What you stored before is kept.</p>
          {error.digest && (
            <p className="text-sm text-muted">
              Reference <code className="font-mono">{error.digest}</code>
            </p>
          )}
          <Button variant="primary" onClick={() => window.location.reload()}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  );
}
