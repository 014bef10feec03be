/** Carries the asked-for path from proxy.ts to pages, which Next does not tell it; set anew there for each request. */
export const PATH_HEADER = 'x-prosodia-path';
