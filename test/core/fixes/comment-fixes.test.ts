import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
  type LanguageId,
} from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** What each fix for the comments of a draft is called, and the draft after it. */
function mend(text: string, language: LanguageId = 'markdown'): (readonly [string, string])[] {
  const { findings } = linter.lint(createDocument(text, language));
  return findings
    .filter(({ ruleId }) => ruleId === 'ignore-comment')
    .flatMap(({ fixes }) => fixes)
    .map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

const warning = 'The minister issued a chilling warning.';

test('a misspelt rule in a comment is written right', () => {
  assert.deepEqual(mend(`<!-- copydesk-ignore lodaed-adjective: his word -->\n\n${warning}`), [
    [
      'Write “loaded-adjective”',
      `<!-- copydesk-ignore loaded-adjective: his word -->\n\n${warning}`,
    ],
  ]);
  assert.deepEqual(mend(`// copydesk-ignore loaded-adjectiv: his word\n${warning}`, 'plaintext'), [
    ['Write “loaded-adjective”', `// copydesk-ignore loaded-adjective: his word\n${warning}`],
  ]);
  assert.deepEqual(mend(`<!-- copydesk-ignore-file lodaed-adjective -->\n\n${warning}`), [
    ['Write “loaded-adjective”', `<!-- copydesk-ignore-file loaded-adjective -->\n\n${warning}`],
  ]);
});

test('each misspelt rule of several is written right where it stands', () => {
  const comment = '<!-- copydesk-ignore puffery, pufery,loaded-adjectives : his own -->';
  assert.deepEqual(
    mend(`${comment}\n\n${warning}`).map(([, text]) => text.split('\n')[0]),
    [comment.replace('pufery', 'puffery'), comment.replace('adjectives', 'adjective')],
  );
});

test('a colon that is missing before the reason is added', () => {
  assert.deepEqual(mend(`<!-- copydesk-ignore loaded-adjective his word -->\n\n${warning}`), [
    ['Add the colon', `<!-- copydesk-ignore loaded-adjective: his word -->\n\n${warning}`],
  ]);
});

test('a name that is like no rule’s has no fix, nor has a reason that only the writer knows', () => {
  assert.deepEqual(mend(`<!-- copydesk-ignore zebra: his word -->\n\n${warning}`), []);
  assert.deepEqual(mend(`<!-- copydesk-ignore loaded-adjective -->\n\n${warning}`), []);
});

test('a comment that silences nothing is removed, and leaves no gap', () => {
  const comment = '<!-- copydesk-ignore loaded-adjective: his word -->';
  const cases: readonly (readonly [before: string, after: string])[] = [
    [`One.\n\n${comment}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`One.\r\n\r\n${comment}\r\n\r\nTwo.\r\n`, 'One.\r\n\r\nTwo.\r\n'],
    [`One.\n\n${comment}\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`${comment}\n\nTwo.\n`, 'Two.\n'],
    [`One.\n\n${comment}`, 'One.\n\n'],
    [`One.\r\n\r\n${comment}\r\n`, 'One.\r\n\r\n'],
    [`The council met. ${comment} It voted.`, 'The council met. It voted.'],
    [`- One.\n- ${comment} Two.\n`, '- One.\n- Two.\n'],
  ];
  for (const [before, after] of cases) {
    assert.deepEqual(mend(before), [['Remove the comment', after]], before);
  }
  assert.deepEqual(mend('One.\n\n// copydesk-ignore puffery: his\nTwo.\n', 'plaintext'), [
    ['Remove the comment', 'One.\n\nTwo.\n'],
  ]);
});
