import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The files of a zip archive by name; enough of the format for what `vsce` writes. */
export function readZip(path) {
  const bytes = readFileSync(path);
  const files = new Map();
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== directoryEnd) end--;
  const count = bytes.readUInt16LE(end + 10);
  let entry = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(entry) !== directoryEntry)
      throw new Error(`no entry at ${entry} of ${path}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      bytes.readUInt16LE(entry + at),
    );
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    files.set(name, readEntry(bytes, entry));
    entry += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function readEntry(bytes, entry) {
  const isDeflated = bytes.readUInt16LE(entry + 10) === 8;
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + size);
  return isDeflated ? inflateRawSync(content) : content;
}
