import { webEnv } from './web-env';

/** The public address of a path of this installation. */
export const siteUrl = (path: string): string => new URL(path, webEnv().NEXTAUTH_URL).href;
