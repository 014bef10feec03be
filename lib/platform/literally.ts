/** Text that LIKE takes letter by letter: Prisma hands `%` and `_` on as wildcards. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
