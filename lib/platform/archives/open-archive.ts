import { AppError } from '@/lib/core/app-error';
import { ArchiveInterruption, toInterruption } from './archive-interruption';
import { MAX_REDIRECTS, SILENCE_MS } from './archive-limits';

interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Only the archive's own host, and never from https back to http. */
function checkRedirect(start: URL, target: URL): void {
  const isSafe = target.protocol === 'https:' || target.protocol === start.protocol;
  if (target.host === start.host && isSafe) return;
  // From http to https on the same host the port is another one.
  if (target.protocol === 'https:' && target.hostname === start.hostname) return;
  throw new AppError(
    'unavailable',
    `${start.host} sends on to ${target.origin}, which is not in the list of archives. Nothing was fetched from there. Download the zip by hand and drop it here.`,
  );
}

/** One request; an archive that does not begin to answer is not waited for. */
async function ask(url: URL, { headers, signal }: OpenOptions): Promise<Response> {
  const silence = new AbortController();
  const fall = (): void => silence.abort(new ArchiveInterruption('it does not answer'));
  const timer = setTimeout(fall, SILENCE_MS);
  try {
    return await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, silence.signal]),
      headers: { 'accept-encoding': 'identity', ...headers },
    });
  } catch (error) {
    signal.throwIfAborted();
    throw toInterruption(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks for an address of the list of archives and follows its redirects on the same host. The
 * answer's body comes as it is stored, not compressed on the way.
 * @throws ArchiveInterruption where the network fails
 * @throws AppError `unavailable` for a redirect that leads elsewhere
 */
export async function openArchive(start: URL, { headers, signal }: OpenOptions): Promise<Response> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await ask(url, { headers, signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    await response.body?.cancel();
    const target = new URL(location, url);
    checkRedirect(start, target);
    url = target;
  }
  throw new AppError(
    'unavailable',
    `${start.host} sends on and on without giving the file. Download the zip by hand and drop it here.`,
  );
}
