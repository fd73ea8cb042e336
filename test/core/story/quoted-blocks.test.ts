import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../../src/core/document/document.ts';
import { findQuoter } from '../../../src/core/story/owners/quoted-blocks.ts';
import { createLinter, createSheet, defaultSettings } from '../../../src/core/index.ts';

/** Blocks of a draft, those that are somebody else’s text marked with “> ” which is taken off before reading. */
const drafts: readonly (readonly [name: string, blocks: readonly string[]])[] = [
  [
    'a post behind its lead-in, and the writer’s voice behind that',
    ['One user tweeted:', '> The bridge is a disgrace.', 'The bridge opened in 1931.'],
  ],
  [
    'a statement, as long as somebody says “we”',
    [
      'In a statement on Monday, the club said:',
      '> The ruling is a disgrace.',
      '> We will appeal.',
      '> Our fans deserve it.',
      'The hearing is set for May.',
      'We have asked the court for the papers.',
    ],
  ],
  [
    'what somebody has put in words of his own',
    ['As Moll put it to the Herald:', '> The ferry is a disgrace.', 'The ferry sails at noon.'],
  ],
  [
    'a statement that is pointed to',
    ['Here is her full statement:', '> The plan is a disgrace.', 'She left at noon.'],
  ],
  [
    'a transcript',
    ['Partial transcript as follows:', '> It was a disgrace.', 'The show airs on Sunday.'],
  ],
  [
    'a letter from its salutation to its signature',
    [
      'The letter went out on Monday.',
      'Dear Mayor Ruiz,',
      '> The bridge is a disgrace.',
      '> The ferry is worse.',
      '> We ask for a meeting.',
      'Sincerely,',
      'Ada Moll',
      'The mayor did not reply.',
    ],
  ],
  [
    'a list of demands',
    [
      'The strikers issued their demands:',
      '- > A fair wage.',
      '- > A safe ferry.',
      'Talks began at noon.',
    ],
  ],
  [
    'an editor’s note, as far as its sentence goes, and what its label stands over',
    [
      'The fare goes up on Monday.',
      '> Editor’s note: The mayor is a disgrace, as is every',
      '> captain whom she hired',
      '> and kept.',
      'The council meets at noon.',
      '> Correction',
      '> The ferry is no disgrace.',
      'The bridge opened in 1931.',
    ],
  ],
  [
    'a post that names its account',
    [
      'Riders were angry.',
      '> @harborwatch: The bridge is a disgrace.',
      '> The ferry is worse. — Ada Moll (@adamoll) May 4, 2021',
      'The ferry sails at noon.',
    ],
  ],
];

/** Lead-ins to what the writer says. */
const own: readonly (readonly string[])[] = [
  ['Here is what we know about the letter:', 'The mayor signed it.'],
  ['The report made one thing clear:', 'The bridge was shut.'],
  ['Three towns said the ferry was late, and these are the days:', 'Monday and Friday.'],
  ['As we said on Monday:', 'The bridge was shut.'],
  ['Correction officers went home.', 'The bridge was shut.'],
  ['The editor’s note: a disgrace', 'The bridge was shut.'],
  ['Also read:', 'The bridge was shut.'],
  ['Dear readers,', 'The bridge is shut.', 'The ferry sails at noon.'],
  ['She wrote the letter in May.', 'The bridge was shut in June.'],
  ['The mayor said:', '> It was late.', '## The vote', 'We asked her to explain.'],
];

describe('text that is somebody else’s', () => {
  for (const [name, blocks] of drafts) test(name, () => check(blocks));
});

describe('text that is the writer’s', () => {
  for (const blocks of own) test(blocks[0] ?? '', () => check(blocks));
});

function check(marked: readonly string[]): void {
  const isOthers = marked.map((block) => /^(?:- )?> /.test(block));
  const text = marked.map((block) => block.replace('> ', '')).join('\n\n');
  const document = createDocument(text, 'markdown');
  assert.equal(document.blocks.length, marked.length);
  assert.deepEqual(
    document.blocks.map((_, index) => findQuoter(document, index) !== undefined),
    isOthers,
  );
}

const linter = createLinter(defaultSettings);

function lint(text: string): readonly string[] {
  return linter.lint(createDocument(text, 'plaintext')).findings.map(({ ruleId }) => ruleId);
}

test('its wording is not the writer’s', () => {
  assert.deepEqual(lint('One user wrote on Friday:\n\nThe horrific plan will bankrupt farms.'), []);
  assert.ok(lint('The horrific plan will bankrupt farms.').includes('loaded-adjective'));
});

test('its figures are those of whoever wrote it', () => {
  const text = 'The club wrote on Friday:\n\nWe lost 40 jobs.\n\nWe lost 12 boats, too.';
  const { figures } = createSheet(createDocument(text, 'plaintext'), defaultSettings);
  assert.deepEqual(
    figures.map(({ status, source }) => [status, source?.name]),
    [
      ['attributed', 'The club'],
      ['attributed', 'The club'],
    ],
  );
});
