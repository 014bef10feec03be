/** The connection to an archive broke, or it asked for patience: worth another try. */
export class ArchiveInterruption extends Error {
  override readonly name = 'ArchiveInterruption';

  constructor(
    /** why, in a few words */
    readonly reason: string,
    /** how long the archive asks to be left alone */
    readonly waitMs: number | null = null,
  ) {
    super(reason);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not found; this server may be offline',
  EAI_AGAIN: 'its name is not found; this server may be offline',
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'it broke the connection',
  ETIMEDOUT: 'it does not answer',
  ENETUNREACH: 'this server is offline',
  EHOSTUNREACH: 'there is no way to it from this server',
  UND_ERR_SOCKET: 'it broke the connection',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
};

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
}

/** What a failed request or a body that broke off means; anything else is thrown on. */
export function toInterruption(error: unknown): ArchiveInterruption {
  if (error instanceof ArchiveInterruption) return error;
  const code = codeOf(error);
  // fetch words every network failure as a TypeError with the reason as its cause.
  if (!(code in WORDS) && !(error instanceof TypeError)) throw error;
  return new ArchiveInterruption(WORDS[code] ?? 'the connection broke');
}
