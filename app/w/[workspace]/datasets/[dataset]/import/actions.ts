'use server';

import { cancelFetch as cancel } from '@/lib/domain/imports/cancel-fetch';
import { commitImport as commit } from '@/lib/domain/imports/commit-import';
import { fetchCorpus as fetchIt } from '@/lib/domain/imports/fetch-corpus';
import { retryFetch as retry } from '@/lib/domain/imports/retry-fetch';
import {
  commitImportInput,
  fetchCorpusInput,
  importInput,
  startImportInput,
} from '@/lib/domain/imports/schema';
import { startImport as start } from '@/lib/domain/imports/start-import';
import { action } from '@/lib/web/action';

/** Files on the server are for its command line; a browser names none. */
export const startImport = action(startImportInput.omit({ serverPath: true }), start);

export const commitImport = action(commitImportInput, commit);

export const fetchCorpus = action(fetchCorpusInput, fetchIt);

export const retryFetch = action(importInput, retry);

export const cancelFetch = action(importInput, cancel);
