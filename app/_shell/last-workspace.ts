/** Remembers in the browser which workspace was used last; `/` leads there. Grants nothing. */
export const WORKSPACE_COOKIE = 'prosodia-workspace';
