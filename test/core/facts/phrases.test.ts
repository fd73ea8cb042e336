import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createBlock } from '../../../src/core/document/block.ts';
import { createProseBuilder } from '../../../src/core/document/prose.ts';
import { findPhrases, type Phrase } from '../../../src/core/facts/phrases.ts';
import { WordPairs, writePairs } from '../../../src/core/facts/phrases/word-pairs.ts';

/** The words that one kind of lexicon finds in some prose. */
function find(kind: string, text: string): string[] {
  return findAll(text)
    .filter((phrase) => phrase.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

/** How grave the words are that one kind of lexicon finds. */
function grade(kind: string, text: string): string[] {
  return findAll(text)
    .filter((phrase) => phrase.kind === kind)
    .map(({ entry }) => entry.severity);
}

function findAll(text: string): readonly Phrase[] {
  const builder = createProseBuilder(text);
  builder.keep({ start: 0, end: text.length });
  return findPhrases(createBlock('paragraph', text, builder.build()));
}

describe('forms', () => {
  test('a verb is found in every inflection', () => {
    assert.deepEqual(find('journalese', 'She vilified him and keeps vilifying them.'), [
      'vilified',
      'vilifying',
    ]);
    assert.deepEqual(find('journalese', 'He lashes out at critics.'), [
      'lashes out',
      'lashes out at',
    ]);
  });

  test('a noun is found in the plural and in the possessive', () => {
    assert.deepEqual(find('judgment-noun', 'Two thugs took the thug’s car.'), ['thugs', 'thug’s']);
  });

  test('a star stands for one word, not for two', () => {
    assert.deepEqual(find('journalese', 'The flood left deep scars on the valley.'), [
      'left deep scars',
      'left deep scars on',
    ]);
    assert.deepEqual(find('journalese', 'The flood left very deep scars on the valley.'), []);
  });

  test('a hyphen is a letter', () => {
    assert.deepEqual(find('puffery', 'A world-class hall, not a world class.'), ['world-class']);
    assert.deepEqual(find('sensational', 'The anti-shocking device.'), []);
  });

  test('a star before a hyphen stands for the rest of a compound', () => {
    assert.deepEqual(find('sensational', 'A gossip-obsessed paper with an obsessed owner.'), [
      'gossip-obsessed',
    ]);
    assert.deepEqual(find('sensational', 'A coal-fueled plant.'), []);
    assert.deepEqual(find('sensational', 'A grudge-fueled speech.'), ['grudge-fueled']);
  });

  test('phrases do not reach across sentences', () => {
    assert.deepEqual(find('filler', 'We know the facts. The fact. That is all.'), []);
  });
});

describe('names', () => {
  test('a capital in mid-sentence is a name', () => {
    assert.deepEqual(find('sensational', 'The inspector met Robb Stark on Monday.'), []);
  });

  test('a first word before a capital or a verb of saying is a name', () => {
    assert.deepEqual(find('sensational', 'Stark County voted.'), []);
    assert.deepEqual(find('sensational', 'Stark said no.'), []);
    assert.deepEqual(find('sensational', 'Stark figures were published.'), ['Stark']);
  });

  test('a first word that has its capital elsewhere in the block is a name', () => {
    assert.deepEqual(find('sensational', 'Ada Stark lost. Stark figures in two films.'), []);
    assert.deepEqual(find('sensational', 'Ada Cole lost. Stark figures were published.'), [
      'Stark',
    ]);
  });

  test('a headline that capitalises every word names nobody by it', () => {
    assert.deepEqual(find('journalese', 'Mayor Slams Rival Over Ferry Contract'), ['Slams']);
    assert.deepEqual(find('sensational', 'Arya Stark Told Council Nothing About Ferry'), []);
    assert.deepEqual(find('journalese', 'The mayor met Bobby Slams on the ferry'), []);
  });

  test('words that the lexicon writes with a capital must have it', () => {
    assert.deepEqual(find('sensational', 'An Orwellian rule and an orwellian one.'), ['Orwellian']);
  });
});

describe('parts of speech', () => {
  test('a participle with an object is no adjective', () => {
    assert.deepEqual(find('sensational', 'The alarming figures are alarming the board.'), [
      'alarming',
    ]);
    assert.deepEqual(find('sensational', 'It is disturbing that he left.'), ['disturbing']);
    assert.deepEqual(find('sensational', 'She stopped after disturbing residents.'), []);
  });

  test('a participle behind a verb is no adjective', () => {
    assert.deepEqual(find('label', 'The report was discredited.'), []);
    assert.deepEqual(find('label', 'A discredited report was sold.'), ['discredited']);
  });

  test('a noun is no verb', () => {
    assert.deepEqual(find('mind-reading', 'Her fears of a strike, the fear of heights.'), []);
    assert.deepEqual(find('mind-reading', 'The mayor fears a strike.'), ['fears']);
    assert.deepEqual(find('mind-reading', 'Residents fear the river.'), ['fear']);
  });

  test('a verb is no noun where the lexicon asks', () => {
    assert.deepEqual(find('judgment-noun', 'They rant for hours.'), []);
    assert.deepEqual(find('judgment-noun', 'The rant lasted an hour.'), ['rant']);
  });

  test('a noun with an object behind it is a verb', () => {
    assert.deepEqual(find('judgment-noun', 'They meant to mock and sham the vote.'), []);
    assert.deepEqual(find('judgment-noun', 'The vote is a sham the court ended.'), ['sham']);
  });
});

describe('company', () => {
  test('a phrase around or beside the match excuses it', () => {
    assert.deepEqual(find('sensational', 'A chilling effect on speech.'), []);
    assert.deepEqual(find('sensational', 'He was found stark naked.'), []);
  });

  test('a word anywhere in the sentence excuses it, and in no other', () => {
    assert.deepEqual(find('war-metaphor', 'The army met an onslaught at dawn.'), []);
    assert.deepEqual(find('war-metaphor', 'The army left. The onslaught of ads went on.'), [
      'onslaught',
    ]);
  });

  test('some words need a certain neighbor', () => {
    assert.deepEqual(find('sensational', 'The toxic debate over toxic sludge.'), ['toxic']);
    assert.deepEqual(find('market-verb', 'Prices soared. Gulls soared.'), ['soared']);
  });

  test('some verbs need an object', () => {
    assert.deepEqual(find('journalese', 'The scandal rocked the bank.'), ['rocked']);
    assert.deepEqual(find('journalese', 'The bank was rocked by a scandal.'), ['rocked']);
    assert.deepEqual(find('journalese', 'The crib rocked gently.'), []);
  });
});

describe('grades', () => {
  test('words are graver or milder in some company', () => {
    assert.deepEqual(grade('sensational', 'The stark difference was a stark warning.'), [
      'hint',
      'warning',
    ]);
    assert.deepEqual(grade('label', 'The so-called fear index fell. So-called experts cheered.'), [
      'hint',
      'warning',
    ]);
  });
});

test('pairs of words are told from nearly all others', () => {
  const firsts = 'amid deeply dire grim hotly in mounting much sweeping widely'.split(' ');
  const seconds = 'anticipated contested divided fears needed outlook question straits'.split(' ');
  const all = firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
  const listed = all.filter((_, i) => i % 3 === 0);
  const pairs = new WordPairs(writePairs(listed));
  const found = all.filter(([first, second]) => pairs.mayHave(first, second));
  assert.deepEqual(found, listed);
});
