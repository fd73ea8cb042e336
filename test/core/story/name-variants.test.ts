import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
} from '../../../src/core/index.ts';
import { compareSpellings } from '../../../src/core/story/spellings/spellings.ts';

function toFixed(text: string, title: string): string {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'markdown'));
  const fix = findings.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
  return applyEdits(text, fix?.edits ?? []);
}

describe('a name spelled in two ways', () => {
  test('is mended in every paragraph at once', () => {
    const draft =
      'Aleksei Morin left.\n\nMorrin was late, and **Morrin’s** lawyer too.\n\nPolice knew Morin. They met Morin. They let Morrin go.';
    assert.equal(
      toFixed(draft, 'Write “Morin” everywhere'),
      'Aleksei Morin left.\n\nMorin was late, and **Morin’s** lawyer too.\n\nPolice knew Morin. They met Morin. They let Morin go.',
    );
  });

  test('can be mended the other way round where both forms are used as often', () => {
    assert.equal(
      toFixed('Hilary Boyle left.\n\nHillary Boyle came back.', 'Write “Hillary” everywhere'),
      'Hillary Boyle left.\n\nHillary Boyle came back.',
    );
  });

  test('is found again in a draft that had no names for a while', () => {
    const text = 'Hilary Boyle left.\n\nHillary Boyle came back.';
    const follower = createLinter(defaultSettings).follow();
    let document = createDocument(text, 'markdown');
    const counts = [text, 'Nobody came.', text].map((each) => {
      document = createDocument(each, 'markdown', document);
      const { findings } = follower.lint(document);
      return findings().filter(({ ruleId }) => ruleId === 'name-variant').length;
    });
    assert.deepEqual(counts, [1, 0, 1]);
  });

  test('is found among more names of the same letter than one is compared with', () => {
    const endings = 'ack ebble idge olt usk aven erric ingle orrow unn alder enton ipley'.split(
      ' ',
    );
    const others = endings.map((ending) => `Ada H${ending}er left.`);
    const follower = createLinter(defaultSettings).follow();
    const paragraphs = [...others, 'Ada Halvorsen left.', 'Nobody came.'];
    let document = createDocument(paragraphs.join('\n\n'), 'markdown');
    const find = (): readonly string[] => {
      const { text } = document;
      const { findings } = follower.lint(document);
      return findings()
        .filter(({ ruleId }) => ruleId === 'name-variant')
        .map(({ span }) => text.slice(span.start, span.end));
    };
    assert.deepEqual(find(), []);
    const edited = [...others.toReversed(), 'Ada Halvorsen left.', 'Ada Halverson came.'];
    document = createDocument(edited.join('\n\n'), 'markdown', document);
    assert.deepEqual(find(), ['Ada Halverson']);
    document = createDocument(paragraphs.join('\n\n'), 'markdown', document);
    assert.deepEqual(find(), []);
  });
});

describe('two spellings', () => {
  const pairs: readonly (readonly [string, string, ReturnType<typeof compareSpellings>])[] = [
    ['morin', 'morrin', 'slip'],
    ['katherine', 'kathryn', 'slip'],
    ['kowalczyk', 'kowalcyzk', 'slip'],
    ['halvorsen', 'halverson', 'slip'],
    ['clark', 'clarke', 'slip'],
    ['johnson', 'johnston', 'near'],
    ['press', 'paris', undefined],
    ['russia', 'russian', undefined],
    ['ukraine', 'ukrainian', undefined],
    ['ivanov', 'ivanova', undefined],
    ['latino', 'latina', undefined],
    ['vance', 'dance', undefined],
  ];
  for (const [a, b, expected] of pairs) {
    test(`${a} and ${b} are ${expected ?? 'two names'}`, () =>
      assert.equal(compareSpellings(a, b), expected));
  }
});
