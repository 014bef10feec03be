import { releaseDatabase } from './embedded-postgres.mjs';

// Run by the guard of a process that was killed: its share in the server is given up.
await releaseDatabase(process.argv[2]);
