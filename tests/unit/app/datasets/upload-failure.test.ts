import { describe, expect, it } from 'vitest';
import { uploadFailure } from '@/app/w/[workspace]/datasets/[dataset]/_upload/send-file';

/** An error as the tus client throws it, with the body of the last answer or without one. */
function failed(body: string | null): Error {
  const originalResponse = body === null ? null : { getBody: () => body, getStatus: () => 400 };
  return Object.assign(new Error('tus: …'), { originalRequest: {}, originalResponse });
}

describe('uploadFailure', () => {
  it("uses the server's own words", () => {
    expect(uploadFailure(failed('{"code":"conflict","message":"Start another."}'))).toBe(
      'Start another.',
    );
  });

  it('says that the line broke where nobody answered', () => {
    expect(uploadFailure(failed(null))).toMatch(/connection to the server is lost/);
    expect(uploadFailure(new Error('x'))).toMatch(/connection to the server is lost/);
  });

  it('shows the beginning of a foreign answer', () => {
    expect(uploadFailure(failed('<html>Bad gateway'))).toBe(
      'The server refused the upload: <html>Bad gateway',
    );
  });
});
