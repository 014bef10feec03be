import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One file of a public archive, and how badly it is served. */
export interface ServedFile {
  readonly bytes: Buffer;
  readonly etag?: string;
  /** without it, every request gets the whole file */
  readonly hasRanges?: boolean;
  /** without it, the length is not announced */
  readonly hasLength?: boolean;
  /** the connection breaks after so many bytes of an answer, once for each number */
  readonly breaks?: number[];
  /** whether everything up to there was read, which a broken connection would throw away */
  readonly isRead?: (upTo: number) => Promise<boolean>;
  /** answered instead of the file, once for each number */
  readonly statuses?: number[];
  readonly redirect?: string;
}

export interface ArchiveServer {
  readonly url: string;
  readonly files: Map<string, ServedFile>;
  /** what was asked for: path and Range, in order */
  readonly asked: { readonly path: string; readonly range: string | undefined }[];
  close(): Promise<void>;
}

/** Where the answer begins: RFC 9110's If-Range lets a range count only for the same file. */
function startOf(request: IncomingMessage, { etag, hasRanges = true }: ServedFile): number {
  const { range, 'if-range': ifRange } = request.headers;
  if (!hasRanges || !range || (ifRange && ifRange !== etag)) return 0;
  return Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? 0);
}

async function breakOff(
  response: ServerResponse,
  upTo: number,
  { isRead }: ServedFile,
): Promise<void> {
  while (isRead && !(await isRead(upTo))) await new Promise((resolve) => setTimeout(resolve, 5));
  response.destroy();
}

function serve(request: IncomingMessage, response: ServerResponse, served: ServedFile): void {
  const { bytes, etag, hasLength = true, breaks = [], statuses = [], redirect } = served;
  const status = statuses.shift();
  if (status) return void response.writeHead(status).end('not now');
  if (redirect) return void response.writeHead(302, { location: redirect }).end();
  const start = startOf(request, served);
  const total = bytes.length;
  if (start >= total && start > 0) {
    return void response.writeHead(416, { 'content-range': `bytes */${total}` }).end();
  }
  const part = bytes.subarray(start);
  response.writeHead(start > 0 ? 206 : 200, {
    ...(etag && { etag }),
    ...(hasLength && { 'content-length': part.length }),
    ...(start > 0 && { 'content-range': `bytes ${start}-${total - 1}/${total}` }),
  });
  const at = breaks.shift();
  if (at === undefined) return void response.end(part);
  response.write(part.subarray(0, at), () => void breakOff(response, start + at, served));
}

/** A public archive on this machine, for the tests. */
export async function startArchiveServer(): Promise<ArchiveServer> {
  const files = new Map<string, ServedFile>();
  const asked: { path: string; range: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://archive').pathname;
    asked.push({ path, range: request.headers.range });
    const served = files.get(path);
    if (served) serve(request, response, served);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    files,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
