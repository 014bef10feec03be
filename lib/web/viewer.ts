import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type Viewer, viewerOfUser } from '@/lib/domain/authority';
import { type Person, readSession } from './auth-options';
import { signInPath } from './callback-path';
import { PATH_HEADER } from './path-header';

/** The signed-in person; read once a request. */
export const currentPerson: () => Promise<Person | null> = cache(readSession);

export async function currentViewer(): Promise<Viewer | null> {
  const person = await currentPerson();
  return person && viewerOfUser(person.userId);
}

/** For pages: whoever is not signed in is led to sign in and back to where he was going. */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson();
  if (!person) redirect(signInPath((await headers()).get(PATH_HEADER)));
  return person;
}

/** For pages: the Viewer for domain verbs. */
export async function requireViewer(): Promise<Viewer> {
  return viewerOfUser((await requirePerson()).userId);
}
