import { readFile } from 'node:fs/promises';
import { decode, notUtf8 } from './decode.ts';
import { toReason } from './to-reason.ts';

/** Why the text of a configuration file cannot be used, in words. */
export interface UnreadText {
  readonly fault: string;
  /** Whether there is no such file. */
  readonly isMissing: boolean;
}

/** The text of a configuration file, a byte-order mark still before it. */
export async function readConfigText(file: string): Promise<string | UnreadText> {
  return readFile(file).then(
    (bytes) => {
      const decoded = decode(bytes);
      return decoded.kind === 'text' ? decoded.text : { fault: notUtf8, isMissing: false };
    },
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { fault: toReason(error), isMissing: code === 'ENOENT' || code === 'ENOTDIR' };
    },
  );
}
