import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { AppError, type AppErrorCode } from '@/lib/core/app-error';
import type { Viewer } from '@/lib/domain/authority';
import { describeFailure } from './describe-failure';
import { currentViewer } from './viewer';

const STATUS: Record<AppErrorCode | 'unexpected', number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  conflict: 409,
  too_large: 413,
  unsupported_audio: 415,
  limit: 429,
  unavailable: 503,
  unexpected: 500,
};

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from; one of another site must not ride on the cookie. */
function refuseForeignOrigin(request: Request): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin' || site === 'none') return;
  throw new AppError('forbidden', 'Requests from other sites are refused.');
}

/** An error as a JSON answer with its HTTP status. */
export function failureResponse(error: unknown, request: Request): Response {
  const { pathname } = new URL(request.url);
  const { ok: _, ...failure } = describeFailure(error, { method: request.method, path: pathname });
  return Response.json(failure, {
    status: STATUS[failure.code],
    headers: { 'cache-control': 'no-store' },
  });
}

interface RouteContext<Params> {
  readonly params: Promise<Params>;
}

/** A route handler for bytes and streams: makes the Viewer, maps every error to a status. */
export function route<Params = object>(
  handler: (viewer: Viewer, request: Request, params: Params) => Promise<Response>,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      refuseForeignOrigin(request);
      const viewer = await currentViewer();
      if (!viewer) throw new AppError('unauthenticated', 'Sign in first.');
      return await handler(viewer, request, await context.params);
    } catch (error) {
      unstable_rethrow(error);
      return failureResponse(error, request);
    }
  };
}
