const BASE = 'http://same.invalid';

/**
 * The place to go after signing in. Only paths of this site pass; anything that a browser could read
 * as another host (`//host`, `/\host`, `https:`, control characters) becomes `/`.
 */
export function callbackPath(raw: unknown): string {
  if (typeof raw !== 'string' || !raw.startsWith('/')) return '/';
  let url: URL;
  try {
    url = new URL(raw, BASE);
  } catch {
    return '/';
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === BASE && !path.startsWith('//') ? path : '/';
}

/** The sign-in page that leads back to `path`. */
export function signInPath(path: string | null): string {
  const target = callbackPath(path);
  return target === '/' ? '/sign-in' : `/sign-in?callbackUrl=${encodeURIComponent(target)}`;
}
