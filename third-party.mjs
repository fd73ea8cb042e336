// Which packages are bundled, and under which licences; read from what the bundler took in.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of the packages that bundles are made of. */
function findPackageFolders(metafiles) {
  const inputs = metafiles.flatMap(({ inputs: all }) => Object.keys(all));
  const folders = inputs.flatMap((path) => path.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(folders)].toSorted((a, b) => (a < b ? -1 : 1));
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const file = (await readdir(folder)).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : '';
  return { name, version, license, text };
}

/** A list of the packages in some bundles, with the words of their licences. */
export async function formatThirdParty(metafiles) {
  const packages = await Promise.all(findPackageFolders(metafiles).map(readPackage));
  const rows = packages.map(({ name, version, license }) => `- ${name} ${version}: ${license}`);
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\``);
  return `# What is bundled with Copydesk\n\n${rows.join('\n')}\n\n${texts.join('\n\n')}\n`;
}
