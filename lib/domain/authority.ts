/**
 * Authority is a type. A user's verb takes a Viewer, a system verb a System; neither can be written
 * as a literal, so a verb cannot be called by code that was not given one.
 */
declare const authority: unique symbol;

/** A signed-in person, or the operator at this machine's command line. */
export type Viewer = (
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'operator'; readonly workspaceId: string }
) & { readonly [authority]: 'viewer' };

/** The worker, acting for nobody. */
export interface System {
  readonly [authority]: 'system';
}

/** Only `lib/web` calls this, with the user of a verified session (and tests, for theirs). */
export function viewerOfUser(userId: string): Viewer {
  return { kind: 'user', userId } as Viewer;
}

/** Only `worker/command-line` calls this: whoever runs it already holds the database's password. */
export function viewerOfOperator(workspaceId: string): Viewer {
  return { kind: 'operator', workspaceId } as Viewer;
}

/** Only `worker/main.ts` and the command line call this. */
export function systemAuthority(): System {
  return {} as System;
}

/** The user to name as a row's creator; null for the operator. */
export function creatorOf(viewer: Viewer): string | null {
  return viewer.kind === 'user' ? viewer.userId : null;
}
