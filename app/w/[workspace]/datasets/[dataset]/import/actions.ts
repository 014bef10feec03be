'use server';

import { commitImport as commit } from '@/lib/domain/imports/commit-import';
import { importInput, startImportInput } from '@/lib/domain/imports/schema';
import { startImport as start } from '@/lib/domain/imports/start-import';
import { action } from '@/lib/web/action';

/** Files on the server are for its command line; a browser names none. */
export const startImport = action(startImportInput.omit({ serverPath: true }), start);

export const commitImport = action(importInput, commit);
