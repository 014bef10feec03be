'use client';
import { useTheme } from 'next-themes';
import { Toaster as Sonner } from 'sonner';

/** Where toasts appear; anywhere else `toast()` of sonner sends one. */
export function Toaster() {
  const { theme } = useTheme();
  return (
    <Sonner
      theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
      position="bottom-right"
      closeButton
      toastOptions={{
        classNames: { toast: 'bg-raised! text-ink! border-line! font-sans!' },
      }}
    />
  );
}
