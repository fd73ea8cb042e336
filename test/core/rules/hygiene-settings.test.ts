import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  resolveSettings,
  type Finding,
} from '../../../src/core/index.ts';

function lint(text: string, ruleId: string, settings: object): Finding[] {
  const linter = createLinter(resolveSettings(settings).settings);
  const { findings, failures } = linter.lint(createDocument(text, 'markdown'));
  assert.deepEqual(failures, []);
  return findings.filter((finding) => finding.ruleId === ruleId);
}

function findWords(text: string, ruleId: string, settings: object): string[] {
  return lint(text, ruleId, settings).map(({ span }) => text.slice(span.start, span.end));
}

function fix(text: string, ruleId: string, settings: object): string {
  return applyEdits(text, lint(text, ruleId, settings)[0]?.fixes[0]?.edits ?? []);
}

test('an acronym that the desk knows needs no explanation', () => {
  const text = 'Staff at SEPTA walked out. The KPRF said it would vote no.';
  assert.deepEqual(findWords(text, 'acronym-undefined', {}), ['SEPTA', 'KPRF']);
  assert.deepEqual(findWords(text, 'acronym-undefined', { knownAcronyms: ['SEPTA'] }), ['KPRF']);
});

test('British copy says “on Monday”, and puts the day before the month', () => {
  const uk = { spelling: 'UK' };
  const dated = '---\ndate: 2024-03-12\n---\n\nThe mayor resigned yesterday.';
  assert.match(fix(dated, 'relative-time', uk), /resigned on Monday\.$/);
  assert.match(fix(dated, 'relative-time', {}), /resigned Monday\.$/);
  const raid = 'The raid began on August 27th.';
  assert.equal(fix(raid, 'ambiguous-date', uk), 'The raid began on 27 August.');
  const deadline = 'The deadline is 03/04/2024.';
  assert.equal(fix(deadline, 'ambiguous-date', uk), 'The deadline is 3 April 2024.');
  assert.equal(fix(deadline, 'ambiguous-date', {}), 'The deadline is March 4, 2024.');
});

function isTimeHint(text: string): boolean {
  return lint(text, 'relative-time', {})[0]?.severity === 'hint';
}

test('a “yesterday” is asked about where the draft has a date to tell the day by', () => {
  assert.equal(isTimeHint('The mayor resigned yesterday.'), true);
  assert.equal(isTimeHint('---\ndate: 2024-03-12\n---\n\nThe mayor resigned yesterday.'), false);
});

test('British copy spells numbers and percentages in its own way', () => {
  const uk = { spelling: 'UK' };
  assert.equal(
    fix('250 people came, the police said.', 'numeral-format', uk),
    'Two hundred and fifty people came, the police said.',
  );
  assert.equal(
    fix('45% of voters stayed home, officials said.', 'numeral-format', uk),
    'Forty-five per cent of voters stayed home, officials said.',
  );
});

test('nobody asks for story furniture unless the desk wants it', () => {
  const text = 'The council voted on Monday.';
  assert.deepEqual(findWords(text, 'missing-story-furniture', {}), []);
  assert.deepEqual(findWords(text, 'missing-story-furniture', { storyFurniture: true }), [text]);
});

test('a desk can ask for datelines too', () => {
  const id = 'missing-story-furniture';
  const settings = {
    storyFurniture: true,
    options: { missingStoryFurniture: { dateline: true } },
  };
  const story = '# Pool to close\n\nBy Ana Ruiz\n\n';
  assert.deepEqual(findWords(`${story}ARDEN, Ohio — The pool will close.`, id, settings), []);
  assert.equal(
    fix(`${story}The pool will close.`, id, settings),
    `${story}[CITY TK] — The pool will close.`,
  );
  assert.equal(
    fix('The pool will close.', id, settings),
    '# [HEADLINE TK]\n\nBy [NAME TK]\n\n[CITY TK] — The pool will close.',
  );
});
