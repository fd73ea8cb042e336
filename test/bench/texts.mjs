// Drafts to measure with: the project's samples, or the prose of a folder, cut to a number of words.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** Fences and comments that are cut off would hide what follows; front matter is for the top of a file alone. */
const notProse = /^(?:---|```|~~~|<)|<!--|^\[\^/m;

/** The texts of a folder, each a list of paragraphs. */
function readFolder(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|markdown|txt)$/.test(name) && !name.endsWith('.findings.txt'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split(/\s*\n\s*\n/),
    )
    .map((paragraphs) => paragraphs.filter((each) => !notProse.test(each)));
}

/** Makes drafts of many articles; no two have the same paragraphs in the same order. */
export function createTexts(folder) {
  const articles = folder
    ? readFolder(folder)
    : [...readFolder(join(root, 'samples')), ...readFolder(join(root, 'test', 'articles'))];
  if (articles.length === 0) throw new Error(`no drafts in ${folder}`);
  return (words, seed, isMarkdown) => {
    const parts = [];
    let count = 0;
    for (let i = seed * 17; count < words; i++) {
      const article = articles[i % articles.length];
      for (const [k, each] of article.entries()) {
        if (count >= words) break;
        // The few drafts of the project come again and again; a number tells their paragraphs apart. From 1,000 on it
        // would itself be a figure with no source.
        const paragraph = folder ? each : `${each} (${i % 997})`;
        parts.push(isMarkdown && k === 0 ? `## ${paragraph.replace(/^#+ /, '')}` : paragraph);
        count += paragraph.split(/\s+/).length;
      }
    }
    return parts.join('\n\n');
  };
}
