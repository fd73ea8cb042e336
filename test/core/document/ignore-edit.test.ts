import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toIgnoreEdit } from '../../../src/core/document/ignore-edit.ts';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
  type Finding,
  type LanguageId,
} from '../../../src/core/index.ts';

/** The draft with the comment that silences its {braced} words; `|` marks where the reason goes. */
function ignore(marked: string, languageId: LanguageId): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const document = createDocument(marked.replace(/[{}]/g, ''), languageId);
  const finding = { ruleId: 'loaded-adjective', span: { start, end } };
  const result = toIgnoreEdit(document, finding);
  if (!result) return undefined;
  const { edit, caret } = result;
  const newText = `${edit.newText.slice(0, caret)}|${edit.newText.slice(caret)}`;
  const fixed = applyEdits(document.text, [edit]);
  const [suppression] = createDocument(fixed, languageId).suppressions;
  assert.ok(suppression, `no comment is read in ${fixed}`);
  const moved = edit.span.start <= start ? edit.newText.length : 0;
  assert.ok(suppression.span.start <= start + moved && suppression.span.end >= end + moved, fixed);
  return applyEdits(document.text, [{ ...edit, newText }]).replace(
    'copydesk-ignore loaded-adjective: ',
    '',
  );
}

const markdown: readonly (readonly [name: string, draft: string, expected: string | undefined])[] =
  [
    ['a paragraph of one sentence', 'A {grim} day.', '<!-- | -->\nA grim day.'],
    ['a later sentence', 'Rain fell. A {grim} day.', 'Rain fell. <!-- | --> A grim day.'],
    [
      'a later sentence in bold',
      'Rain fell. **A {grim} day.**',
      'Rain fell. <!-- | --> **A grim day.**',
    ],
    [
      'a sentence that starts a line',
      'Rain fell.\nA {grim} day.',
      '<!-- | -->\nRain fell.\nA grim day.',
    ],
    ['a heading', '# A {grim} day', '<!-- | -->\n# A grim day'],
    [
      'Windows line ends',
      'Rain fell.\r\n\r\nA {grim} day.',
      'Rain fell.\r\n\r\n<!-- | -->\r\nA grim day.',
    ],
    ['a list item', '- A {grim} day.', '- A <!-- | --> grim day.'],
    ['a block quotation', '> A {grim} day.', '> A <!-- | --> grim day.'],
    [
      'a table',
      '| Day |\n| --- |\n| A {grim} day |',
      '| Day |\n| --- |\n| A <!-- | --> grim day |',
    ],
    ['an emphasised first word', '- **A {grim} day.**', '- **A <!-- | --> grim day.**'],
    ['front matter', '---\ntitle: A {grim} day\n---\nText.', undefined],
  ];

for (const [name, draft, expected] of markdown) {
  test(`in Markdown the comment leaves the rendering alone: ${name}`, () => {
    assert.equal(ignore(draft, 'markdown'), expected);
  });
}

test('in plain text the comment stands on the line above', () => {
  const draft = 'Rain fell.\n  It rained. A {grim} day.\n';
  assert.equal(ignore(draft, 'plaintext'), 'Rain fell.\n// |\n  It rained. A grim day.\n');
});

const samples = new URL('../../../samples/', import.meta.url);
const linter = createLinter(defaultSettings);
for (const name of readdirSync(samples)) {
  test(`every finding of ${name} can be silenced by itself, and nothing new comes of it`, () => {
    const languageId = name.endsWith('.md') ? 'markdown' : 'plaintext';
    const text = readFileSync(new URL(name, samples), 'utf8');
    const document = createDocument(text, languageId);
    const { findings } = linter.lint(document);
    for (const finding of findings) {
      const comment = toIgnoreEdit(document, finding);
      assert.ok(comment, finding.message);
      const { edit, caret } = comment;
      const newText = `${edit.newText.slice(0, caret)}because${edit.newText.slice(caret)}`;
      const silenced = createDocument(applyEdits(text, [{ ...edit, newText }]), languageId);
      const left = linter.lint(silenced).findings;
      assert.deepEqual(
        toCounts(left).filter((each) => each.includes('ignore-comment')),
        [],
        `${finding.message}: the comment silences nothing`,
      );
      const others = findings.filter(({ ruleId }) => ruleId !== finding.ruleId);
      const leftOthers = left.filter(({ ruleId }) => ruleId !== finding.ruleId);
      assert.deepEqual(toCounts(leftOthers), toCounts(others), finding.message);
      assert.ok(left.length < findings.length);
    }
  });
}

function toCounts(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
