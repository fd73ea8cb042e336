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

/** Bytes that are no draft: text in another encoding, or no text at all. */
export interface Undecoded {
  readonly kind: 'binary' | 'utf-16' | 'not-utf-8';
}

/** Reads bytes as UTF-8, or says why they cannot be a draft. */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  if (bytes.subarray(0, headLength).includes(0))
    return { kind: hasUtf16Mark(bytes) ? 'utf-16' : 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith('\uFEFF');
    return { kind: 'text', text, hasMark };
  } catch {
    return { kind: 'not-utf-8' };
  }
}

/** Whether a file starts as text does that Windows calls “Unicode”. */
function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
