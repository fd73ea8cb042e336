import { writeFile } from 'node:fs/promises';
import { createOutputs, root } from './outputs.ts';

// Writes everything that follows from the rules' metadata; with --check it only says what is stale.
const stale = (await createOutputs()).filter(({ current, content }) => current !== content);
const isCheck = process.argv.includes('--check');
for (const { path, content } of stale) {
  console.log(isCheck ? `stale: ${path}` : `wrote ${path}`);
  if (!isCheck) await writeFile(new URL(path, root), content);
}
if (isCheck && stale.length > 0) {
  console.log('Run npm run generate.');
  process.exitCode = 1;
}
