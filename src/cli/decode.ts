/** How much of a file is looked at to tell text from other things. */
const headLength = 8192;

/** A file's text; a byte-order mark still stands before it. */
export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly hasMark: boolean;
}

/** What is wrong with a file whose bytes are no UTF-8, and what helps. */
export const notUtf8 = 'is not UTF-8 text; save it as UTF-8';

/** Reads bytes as UTF-8, or says why they cannot be a draft. */
export function decode(bytes: Uint8Array): Decoded | { readonly kind: 'binary' | 'not-utf-8' } {
  if (bytes.subarray(0, headLength).includes(0)) return { kind: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith('\uFEFF');
    return { kind: 'text', text, hasMark };
  } catch {
    return { kind: 'not-utf-8' };
  }
}
