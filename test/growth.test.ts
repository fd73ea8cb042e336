import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createDocument,
  createLinter,
  defaultSettings,
  rules,
  type Rule,
} from '../src/core/index.ts';
import { brokenShapes, fill } from './bad-shapes.ts';

const linter = createLinter(defaultSettings);

/** What a draft of some length may be made of, where something might be compared with everything else. */
const units: Readonly<Record<string, string>> = {
  'very short lines': 'a\n',
  'short paragraphs': 'A.\n\n',
  'ignore comments': '<!-- copydesk-ignore placeholder: a -->\n\n',
  'ignore comments for the whole file': '<!-- copydesk-ignore-file placeholder: a -->\n\nTK.\n\n',
  'ignore comments in one line': 'The mayor, TK, left. <!-- copydesk-ignore: a --> ',
  'sentences with a source': 'Ada Moll said that 12 people died.\n\n',
  'one list': '- The mayor said that 12 people died.\n',
  'crimes that nobody has proved': 'Ana Moll embezzled the savings.\n\n',
  'one table': '| The mayor | 12 people died |\n',
  'quotations without a speaker': '“We left on Monday.”\n\n',
  acronyms: 'The NTQ met.\n\n',
  names: 'Kathryn Boyle left. Katherine Boyle came.\n\n',
  'figures in one paragraph': 'Complaints rose from 200 to 250, a 20% increase. ',
  'one figure told differently': 'The fire destroyed 12 homes.\n\nThe fire destroyed 13 homes.\n\n',
};

/** Milliseconds of work for a draft, the best of three; how busy the machine is otherwise does not count. */
function measure(unit: string, length: number): number {
  const text = `| a | b |\n|-|-|\n`.repeat(unit.startsWith('|') ? 1 : 0) + fill(unit, length);
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    linter.lint(createDocument(text, 'markdown'));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('eight times the draft takes about eight times as long:', () => {
  for (const [name, unit] of Object.entries(units)) {
    test(name, (t) => {
      measure(unit, 5000);
      const [once, eightTimes] = [measure(unit, 10_000), measure(unit, 80_000)];
      // Quadratic growth would be sixty-four times; the rest is for what else the machine does.
      assert.ok(
        eightTimes < 24 * once + 50,
        `${Math.round(once)} ms, then ${Math.round(eightTimes)} ms`,
      );
      t.diagnostic(`${once.toFixed(1)} ms, then ${eightTimes.toFixed(1)} ms`);
    });
  }
});

/** How often a rule looks at a block when a letter is typed behind some words in the middle of a draft of so many units. */
function countLooks(unit: string, count: number, words: string): number {
  let looks = 0;
  const watched = rules.map((rule): Rule => {
    const check: Rule['check'] = (context) => {
      looks++;
      return rule.check(context);
    };
    return { ...rule, check };
  });
  const follower = createLinter(defaultSettings, watched).follow();
  const text = unit.repeat(count);
  const before = createDocument(text, 'markdown');
  follower.lint(before);
  looks = 0;
  const at = text.indexOf(words, text.length / 2) + words.length;
  follower.lint(createDocument(`${text.slice(0, at)}e${text.slice(at)}`, 'markdown', before));
  return looks;
}

describe('a keystroke asks as much of two and four times the draft:', () => {
  // A name spelt in two ways is told at each of its places.
  const paragraphs = Object.entries(units).filter(
    ([name, unit]) => name !== 'names' && /[ ].*\n\n$/s.test(unit),
  );
  for (const [name, unit] of paragraphs) {
    test(name, (t) => {
      const [once, twice, fourTimes] = [100, 200, 400].map((count) => countLooks(unit, count, ' '));
      t.diagnostic([once, twice, fourTimes].join(', '));
      assert.ok(Math.max(twice ?? 0, fourTimes ?? 0) <= (once ?? 0) + 4, `${once}, ${fourTimes}`);
    });
  }
});

/** A story whose people and figures come again, in a list and a table as well. */
const story = `## Council sells 40 boats

The council sold 40 boats for $3 million, Mayor Ada Moll said on Monday, May 6.

The boats cost $7 million in 2009. “We needed the berths,” Moll said. The NTQ had asked for 12 of them.

- Two trawlers of 30 metres went to a yard in Orrin.
- Twelve barges stay, as some 200 people live there.

| Pier | Boats | Tonnes |
| ---- | ----- | -----: |
| East | 12    |  1,200 |
| West | 28    |  3,400 |

Residents said the price of $3 million was low. The mayor did not say who paid.

`;

describe('a keystroke in a draft of many stories alike asks as much of two and four times as many:', () => {
  const places = {
    'in a paragraph': 'had asked',
    'in a list': 'went to',
    'that takes an item out of a list': '\n-',
    'that takes a line out of a list': 'stay, as',
    'in a table': '| East',
    'that undoes a table': '| ----',
    'in a heading': 'Council sells',
  };
  for (const [name, words] of Object.entries(places)) {
    test(name, (t) => {
      // Of what is said again only the first and the last few count: from here on there are no more of them.
      const [once, twice, fourTimes] = [20, 40, 80].map((count) => countLooks(story, count, words));
      t.diagnostic([once, twice, fourTimes].join(', '));
      assert.ok(Math.max(twice ?? 0, fourTimes ?? 0) <= (once ?? 0) + 12, `${once}, ${fourTimes}`);
    });
  }
});

test('a draft that is followed through every broken shape gives what each gives alone', () => {
  const follower = linter.follow();
  let document = createDocument('', 'markdown');
  for (const { text } of brokenShapes) {
    document = createDocument(text, 'markdown', document);
    const { findings, failures } = follower.lint(document);
    const afresh = linter.lint(createDocument(text, 'markdown'));
    assert.deepEqual({ findings: findings(), failures }, afresh);
  }
});
