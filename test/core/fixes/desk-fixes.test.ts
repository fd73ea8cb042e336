import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';
import { findFixes, mend } from './mend.ts';

const linter = createLinter(defaultSettings);

/** What the fixes of the words in {braces} are called, and what each leaves behind the opening. */
function mendOpened(marked: string): readonly (readonly [title: string, after: string])[] {
  return mend(marked).map(([title, after]) => [title, after.slice(opening.length)]);
}

const opening = 'The council met in Orme on Monday to hear the engineers. ';

describe('whoever is named to be checked could have said it', () => {
  const none: [title: string, draft: string][] = [
    [
      'nobody for an accusation',
      'The Arden council said on Monday that the vault was empty.\n\nLars Holm, 40, {bribed} the clerk of the vault.',
    ],
    [
      'nobody for a motive',
      'The Arden council said on Monday that it would meet in May. Ana Ruiz moved the vote {to punish} the guild.',
    ],
    [
      'no lawyer of a party',
      'His solicitor, Ada Moll, said on Monday that he would contest the charge. Some {$40,000} had gone.',
    ],
    [
      'no relative',
      'Ada Moll, the mother of the driver, said on Monday that he was at sea. The damage cost {$40,000}.',
    ],
    [
      'no person of another paragraph',
      'Ada Moll, the county engineer, said on Monday that the ferry was late.\n\nThe damage to the pier cost {$40,000}.',
    ],
    [
      'no body of another paragraph',
      'The harbor board said on Monday that the ferry was late.\n\nThe damage to the school cost {$40,000}.',
    ],
  ];
  for (const [title, draft] of none) {
    test(title, () =>
      assert.deepEqual(
        findFixes(draft).fixes.filter((fix) => /^(?:Check with|Attribute to)/.test(fix.title)),
        [],
      ),
    );
  }

  const offered: [title: string, draft: string][] = [
    [
      'a person of the paragraph',
      'Ada Moll, the county engineer, said on Monday that the pier was old. The damage cost {$40,000}.',
    ],
    [
      'a body of the paragraph',
      'The harbor board said on Monday that the pier was old. The crash was {caused by} a brake.',
    ],
    [
      'a district attorney is no party’s lawyer',
      'District Attorney Ada Moll said on Monday that the vault was empty. The damage cost {$40,000}.',
    ],
  ];
  for (const [title, draft] of offered) {
    test(title, () =>
      assert.ok(findFixes(draft).fixes.some((fix) => fix.title.startsWith('Check with'))),
    );
  }
});

describe('what a fix leaves is no surer than the copy was', () => {
  const cases: [marked: string, fixes: readonly (readonly [string, string])[]][] = [
    [
      'Holm {clearly} believed he would walk free.',
      [['Ask who says so', 'Holm believed he would walk free, [SOURCE TK] said.']],
    ],
    [
      'The shop cut its price, in what was {obviously} a bid to clear its shelves.',
      [
        [
          'Ask who says so',
          'The shop cut its price, in what [SOURCE TK] said was a bid to clear its shelves.',
        ],
      ],
    ],
    ['The board {clearly} met on Monday.', [['Delete “clearly”', 'The board met on Monday.']]],
    [
      'Holm {deliberately} set out to injure the captain.',
      [['Ask who says so', 'Holm deliberately set out to injure the captain, [SOURCE TK] said.']],
    ],
    [
      'The mayor {deliberately} delayed the vote.',
      [
        ['Delete “deliberately”', 'The mayor delayed the vote.'],
        ['Ask who says so', 'The mayor deliberately delayed the vote, [SOURCE TK] said.'],
      ],
    ],
    [
      'Ruiz chose the levy purely {to appease} the guild.',
      [
        [
          'Ask who says so',
          'Ruiz chose the levy. [SOURCE TK] said the aim was purely to appease the guild.',
        ],
        ['Cut the motive', 'Ruiz chose the levy.'],
      ],
    ],
    [
      'The vets lied about the herd and {altered the chart}.',
      [
        [
          'Ask who says so',
          'The vets lied about the herd and altered the chart, [SOURCE TK] said.',
        ],
      ],
    ],
  ];
  for (const [marked, fixes] of cases) {
    test(marked, () => assert.deepEqual(mendOpened(opening + marked), fixes));
  }
});

describe('words that accuse are asked about where no plainer word says the same', () => {
  const cases: [marked: string, first: string | undefined][] = [
    ['The mayor {lied} about the budget.', 'The mayor lied about the budget, [SOURCE TK] said.'],
    [
      'Holm is a {bully} and everyone who works there knows it.',
      'Holm is a bully, [SOURCE TK] said, and everyone who works there knows it.',
    ],
    ['The hearings are a {sham}.', 'The hearings are a sham, [SOURCE TK] said.'],
    ['The {corrupt} clerks met at noon.', undefined],
    ['Left-wing {thugs} set fire to a van and looted shops.', undefined],
    [
      'Most are {economic migrants} out to cheat us all.',
      'Most are economic migrants out to cheat us all, [SOURCE TK] said.',
    ],
    [
      'A report has {laid bare} a list of faults at the mill.',
      'A report has set out a list of faults at the mill.',
    ],
    [
      'The strike has {laid bare} a list of faults at the mill.',
      'The strike has laid bare a list of faults at the mill, [SOURCE TK] said.',
    ],
    ['Holm, a {notorious} figure in the sport, left.', undefined],
    [
      'A {tidal wave of} tourists is swamping the town.',
      'A large number of tourists are swamping the town.',
    ],
    [
      'Villagers met over plans for 240 homes on farmland that {will destroy} the village.',
      'Villagers met over plans for 240 homes on farmland that [SOURCE TK] said would destroy the village.',
    ],
    [
      'The nephew {siphoned off} millions meant for roads, documents accessed by this newspaper show.',
      undefined,
    ],
    ['Officials {deliberately} hid the leak. That’s according to two clerks.', undefined],
  ];
  for (const [marked, first] of cases) {
    test(marked, () =>
      assert.equal(
        mendOpened(opening + marked).find(([title]) => title !== 'Delete the clause')?.[1],
        first,
      ),
    );
  }
});

test('words put in and a letter made small at one offset are one edit', () => {
  const { fixes } = findFixes(
    `${opening}Shop theft on the quay {has soared} in recent months, with retailers now at a loss.`,
  );
  const offsets = fixes[0]?.edits.map(({ span }) => span.start) ?? [];
  assert.equal(new Set(offsets).size, offsets.length);
});

test('a claim that a fact check tries is a hint, and a person is no “it”', () => {
  const claim = 'Ruiz claimed that the harbor was mined.';
  const grade = (draft: string): string | undefined =>
    linter
      .lint(createDocument(draft, 'markdown'))
      .findings.find(({ ruleId }) => ruleId === 'attribution-verb')?.severity;
  assert.equal(grade(`# Fact check: The harbor is open\n\n${claim}\n`), 'hint');
  assert.equal(grade(`# The harbor is open\n\n${claim}\n`), 'information');
  const [found] = linter
    .lint(
      createDocument(`${opening}One cabinet minister told the Post that it was over.`, 'plaintext'),
    )
    .findings.filter(({ ruleId }) => ruleId === 'unnamed-specific');
  assert.match(found?.message ?? '', /Name the person/);
});
