import { startServer } from './start.ts';

/** Until a draft has been read, little of what reading takes has been compiled. */
export const firstUse = startServer();
