import { optimise, putOffOptimising } from './optimising.ts';
import { startServer } from './start.ts';

putOffOptimising();

/** Until a draft has been read, little of what reading takes has been compiled. */
export const firstUse = startServer(optimise);
