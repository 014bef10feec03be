import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { AppError } from '@/lib/core/app-error';

/** Runs a page's reads: what the viewer may not see is a page that does not exist. */
export async function load<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    if (error instanceof AppError && error.code === 'unauthenticated') redirect('/sign-in');
    throw error;
  }
}
