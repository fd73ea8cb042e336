// Copydesk as the bench runs it: the core as it ships, with every rule but the one that is computed on demand.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project. */
export const root = resolve(import.meta.dirname, '..', '..');

async function loadCore() {
  const path = join(root, 'dist', 'core.mjs');
  if (!existsSync(path)) throw new Error('run `npm run build` first');
  const core = await import(path);
  const { settings } = core.resolveSettings({ rules: { readability: 'off' } });
  return { ...core, linter: core.createLinter(settings) };
}

/** Copydesk beside its peers; `follow` reads a version from the one before, as the server does. */
export const copydesk = {
  name: 'Copydesk',
  keys: 400,
  load: async ({ isMarkdown }) => {
    const { createDocument, linter } = await loadCore();
    const language = isMarkdown ? 'markdown' : 'plaintext';
    return (text) => linter.lint(createDocument(text, language)).findings;
  },
  follow: async ({ isMarkdown }) => {
    const { createDocument, linter } = await loadCore();
    const language = isMarkdown ? 'markdown' : 'plaintext';
    const follower = linter.follow();
    let document;
    return (text) => {
      document = createDocument(text, language, document);
      return follower.lint(document).findings();
    };
  },
};
