import { PassThrough, pipeline, type Readable } from 'node:stream';
import yazl from 'yazl';

/** One file of an archive that is written: a text, or bytes that are read when their turn comes. */
export type ZipContent =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly open: () => Promise<Readable> };

/**
 * An archive as a stream: of all files, one is open at a time. Audio is stored as it is, for it hardly
 * packs; text is deflated. A file that cannot be read breaks the stream, so that nobody takes half an
 * archive for a whole one.
 * @param mtime of every entry
 */
export function writeZip(files: readonly ZipContent[], mtime: Date): Readable {
  const zip = new yazl.ZipFile();
  const output = new PassThrough();
  let open: Readable | null = null;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const file of files) {
    if ('text' in file) {
      zip.addBuffer(Buffer.from(file.text), file.path, { mtime });
      continue;
    }
    zip.addReadStreamLazy(file.path, { mtime, compress: false }, (give) => {
      file.open().then(
        (stream) => {
          open = stream;
          if (output.destroyed) stream.destroy();
          give(null, stream);
        },
        (error: unknown) => output.destroy(error as Error),
      );
    });
  }
  zip.end();
  // Whoever stops listening closes the file that is being read.
  pipeline(zip.outputStream as unknown as Readable, output, () => open?.destroy());
  return output;
}
