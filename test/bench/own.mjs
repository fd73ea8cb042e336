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

/** Copydesk beside its peers; `follow` is told what was typed, as the server is. */
export const copydesk = {
  name: 'Copydesk',
  keys: 400,
  load: async ({ isMarkdown }) => {
    const { createDocument, linter } = await loadCore();
    const language = isMarkdown ? 'markdown' : 'plaintext';
    return (text) => linter.lint(createDocument(text, language)).findings;
  },
  follow: async ({ isMarkdown }) => {
    const { createDocument, linter, DraftText } = await loadCore();
    const language = isMarkdown ? 'markdown' : 'plaintext';
    const follower = linter.follow();
    let draft;
    let document;
    return (text, typed) => {
      draft = typed ? draft.replace(typed.start, typed.end, typed.text) : DraftText.of(text);
      document = createDocument(draft, language, document);
      return follower.lint(document).findings();
    };
  },
};
