import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ThemeProvider } from './_shell/theme-provider';
import { Toaster } from './_shell/toaster';
import './globals.css';

/** Every page depends on who asks and what is stored now; none may be frozen when the web is built. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Prosodia', template: '%s · Prosodia' },
  description: 'Speech emotion recognition: datasets, experiments and results that can be trusted.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171a21' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html
      lang="en"
      suppressHydrationWarning
      className={`${GeistSans.variable} ${GeistMono.variable} font-sans`}
    >
      <body>
        <ThemeProvider>
          {children}
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
}
