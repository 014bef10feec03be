import type { ParsedClipName } from '../corpora/corpus';
import { keepAside, nameClip } from '../corpora/name-clip';
import type { Labelling } from './labelling';
import { nameActor } from './name-actor';

/** The folder that holds the file, as Hugging Face's AudioFolder takes it for the label; null at the top. */
export function labelFolder(path: string): string | null {
  return path.split('/').at(-2) ?? null;
}

/** Gives a file the label that its folder names. */
export function labelFromFolder(path: string, { labels, actorFrom }: Labelling): ParsedClipName {
  const folder = labelFolder(path);
  if (folder === null) return keepAside('It lies in no folder that could name its emotion.');
  const emotion = Object.hasOwn(labels, folder) ? labels[folder] : undefined;
  if (emotion === undefined) {
    return keepAside(`Its folder “${folder}” is not in the import’s list of labels.`);
  }
  if (emotion === null) return keepAside(`Its folder “${folder}” is set aside.`);
  const actorLabel = nameActor(path, actorFrom, 1);
  if (!actorLabel) return keepAside('No folder above that of its emotion names an actor.');
  return nameClip({ actorLabel, emotion });
}
