import type { Connection } from './language-server.ts';

/**
 * Waits for work that nobody asked for and nobody waits for: what it fails of is logged. A client may refuse whatever
 * it is asked, and a rejection that nobody handles would end the process.
 */
export async function logFailure({ console }: Connection, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.error(String(error));
  }
}
