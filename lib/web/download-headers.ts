/** Headers of a file that a browser saves; the name in ASCII, and whole for browsers that know RFC 5987. */
export function downloadHeaders(fileName: string, contentType: string): Record<string, string> {
  const plain = fileName.replaceAll(/[^\w. -]+/g, '-');
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    'cache-control': 'private, no-store',
  };
}
