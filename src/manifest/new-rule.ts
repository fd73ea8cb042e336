import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { toSettingName } from '../core/index.ts';
import { root } from './outputs.ts';
import { blankPage } from './rule-page.ts';
import { addToIndex, toCasesSource, toRuleSource } from './rule-templates.ts';

const [id = ''] = process.argv.slice(2);
const problem = await findProblem(id);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else await createRule(id);

async function findProblem(name: string): Promise<string | undefined> {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) return 'Usage: npm run new-rule fault-in-kebab-case';
  const isTaken = await access(toFolder(name)).then(
    () => true,
    () => false,
  );
  return isTaken ? `There is a rule ${name} already.` : undefined;
}

function toFolder(name: string): URL {
  return new URL(`src/core/rules/${name}/`, root);
}

async function createRule(name: string): Promise<void> {
  const folder = toFolder(name);
  const index = new URL('src/core/rules/index.ts', root);
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL('package.json', root), 'utf8'),
  );
  const list = addToIndex(await readFile(index, 'utf8'), name, toSettingName(name));
  const options = await resolveConfig(index);
  await mkdir(folder);
  await writeFile(new URL('rule.ts', folder), toRuleSource(name, manifest.version));
  await writeFile(new URL('cases.ts', folder), toCasesSource());
  await writeFile(new URL('README.md', folder), blankPage);
  await writeFile(index, await format(list, { ...options, parser: 'typescript' }));
  console.log(
    `src/core/rules/${name}: write cases.ts, then rule.ts, then README.md, then npm run generate`,
  );
}
