import { type NextRequest, NextResponse } from 'next/server';
import { signInPath } from './lib/web/callback-path';
import { PATH_HEADER } from './lib/web/path-header';

/** A long session cookie is split: `name.0`, `name.1`. */
const SESSION_COOKIE = /^(__Secure-)?next-auth\.session-token(\.\d+)?$/;

/**
 * An optimistic check that spares a page its work when nobody can be signed in. It decides nothing:
 * every page, action and route makes its own Viewer.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const path = `${pathname}${search}`;
  if (!request.cookies.getAll().some(({ name }) => SESSION_COOKIE.test(name))) {
    return NextResponse.redirect(new URL(signInPath(path), request.nextUrl));
  }
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, path);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: '/w/:path*' };
