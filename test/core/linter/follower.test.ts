import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  createDocument,
  createLinter,
  defaultSettings,
  readBeginnings,
  rules,
  type Document,
  type FollowedResult,
  type LanguageId,
  type LintResult,
  type Rule,
} from '../../../src/core/index.ts';
import { applyTyping, draft, languages, typing, type Typing } from '../../random-drafts.ts';

const linter = createLinter(defaultSettings);

/** What was followed, as a draft that is read for the first time gives it. */
function toResult({ findings, failures }: FollowedResult): LintResult {
  return { findings: findings(), failures };
}

/** Types into a draft and holds what is said of each version to what is said of it when it is read afresh. */
function assertFollowed(text: string, edits: readonly Typing[], language: LanguageId): void {
  const follower = linter.follow();
  let document = createDocument(text, language);
  follower.lint(document);
  for (const edit of edits) {
    document = createDocument(applyTyping(document.text, edit), language, document);
    const afresh = linter.lint(createDocument(document.text, language));
    assert.deepEqual(toResult(follower.lint(document)), afresh);
  }
}

const language = fc.constantFrom(...languages);

describe('a draft that is followed while it is written', () => {
  test('gives the findings of one that is opened', () => {
    const edits = fc.array(typing, { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(draft, edits, language, assertFollowed), { seed: 20_26, numRuns: 120 });
  });

  test('gives them however long it is', () => {
    const long = fc.array(draft, { minLength: 12, maxLength: 24 }).map((all) => all.join('\n\n'));
    const edits = fc.array(typing, { minLength: 5, maxLength: 10 });
    fc.assert(fc.property(long, edits, language, assertFollowed), { seed: 20_26, numRuns: 12 });
  });
});

/** Reads a draft in stretches and holds what is said of it to what is said of it in one. */
function assertSameInStretches(text: string, languageId: LanguageId): void {
  const follower = linter.follow();
  const reading = readBeginnings(text, languageId);
  for (;;) {
    const { done, value: document } = reading.next();
    if (done) {
      const whole = linter.lint(createDocument(text, languageId));
      assert.deepEqual(toResult(follower.lint(document)), whole);
      return;
    }
    assert.ok(text.startsWith(document.text));
    for (const step of follower.takeUpInSteps(document)) assert.equal(step, undefined);
  }
}

describe('a long draft that is read in stretches', () => {
  test('says what it says in one', () => {
    const filler = 'The mayor of the ward left.\n\n'.repeat(2500);
    const long = fc.tuple(draft, draft, draft).map((all) => all.join(`\n\n${filler}`));
    fc.assert(fc.property(long, language, assertSameInStretches), { seed: 20_26, numRuns: 5 });
  });

  test('is read in at most twelve, however long it is', () => {
    const text = 'It rained.\n\n'.repeat(100_000);
    assert.equal([...readBeginnings(text, 'plaintext')].length, 11);
  });
});

/** The rules, with a note of every block that one of them looks at. */
function watchRules(): { readonly watched: readonly Rule[]; readonly looks: Set<number> } {
  const looks = new Set<number>();
  const watched = rules.map((rule): Rule => {
    const check: Rule['check'] = (context) => {
      looks.add(context.index);
      return rule.check(context);
    };
    return { ...rule, check };
  });
  return { watched, looks };
}

const paragraphs = Array.from(
  { length: 300 },
  (_, i) => `The mayor of ward ${i} left. The council said that the road was closed for ${i} days.`,
);

function read(text: string, previous?: Document): Document {
  return createDocument(text, 'markdown', previous);
}

/** A paragraph that says much the same as all others. */
function toSame(i: number): string {
  return `Mayor Aleksei Morin, 43, said that 12 homes of the NTQ burned on May ${1 + (i % 28)}, 2019.`;
}

describe('a rule looks again', () => {
  test('only near the words that have changed', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const before = read(paragraphs.join('\n\n'));
    follower.lint(before);
    looks.clear();
    follower.lint(read(before.text.replace('ward 150 left', 'ward 150 has left'), before));
    const far = [...looks].filter((index) => Math.abs(index - 150) > 3);
    assert.ok(looks.has(150));
    assert.deepEqual(far, []);
  });

  test('and nowhere else, however often the draft says the same', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const before = read(Array.from({ length: 300 }, (_, i) => toSame(i)).join('\n\n'));
    follower.lint(before);
    looks.clear();
    const middle = before.text.indexOf('burned', before.text.length / 2);
    const text = `${before.text.slice(0, middle)}x${before.text.slice(middle)}`;
    follower.lint(read(text, before));
    // Figures of one thing are compared with twelve before them.
    assert.ok(looks.size <= 20, `${looks.size} blocks`);
  });

  test('and not where it has named a source to be checked, however often the draft names it', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const told = paragraphs.map(
      (each, i) =>
        `${each}\n\nMayor Ada Moll said ward ${i} was cut off. The flood ruined 12 homes.`,
    );
    const before = read(told.join('\n\n'));
    const { findings } = toResult(follower.lint(before));
    assert.ok(
      findings.some(({ fixes }) => fixes.some(({ edits }) => /Moll/.test(edits[0]?.newText ?? ''))),
    );
    looks.clear();
    const after = read(before.text.replace('ward 150 was cut', 'ward 150 had been cut'), before);
    assert.deepEqual(toResult(follower.lint(after)), linter.lint(read(after.text)));
    // Figures of one thing are compared with twelve before them.
    assert.deepEqual(
      [...looks].filter((index) => Math.abs(index - 301) > 24),
      [],
    );
  });

  test('and not where it has told how often a source is named', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const distant =
      'Guards said they left at noon as it was hot.\n\nGuards opened fire on a bus at the gate.';
    const before = read(paragraphs.with(50, distant).join('\n\n'));
    const { findings } = toResult(follower.lint(before));
    assert.ok(findings.some(({ ruleId }) => ruleId === 'attribution-distant'));
    looks.clear();
    follower.lint(read(before.text.replace('ward 250 left', 'ward 250 has left'), before));
    assert.ok(looks.size > 0 && ![...looks].some((index) => index < 200), [...looks].join());
  });

  test('only near a paragraph that has become two, and near the ends, wherever the others stand now', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const before = read(Array.from({ length: 300 }, (_, i) => toSame(i)).join('\n\n'));
    follower.lint(before);
    looks.clear();
    const middle = before.text.indexOf('said that', before.text.length / 2);
    const parted = `${before.text.slice(0, middle)}left.\n\nHe ${before.text.slice(middle)}`;
    const after = read(parted, before);
    assert.deepEqual(toResult(follower.lint(after)), linter.lint(read(after.text)));
    const between = [...looks].filter((index) => index > 30 && index < 280);
    assert.ok(between.length > 0 && between.length <= 40, `${between.length} blocks`);
  });

  test('not across sentences that have become one', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const texts = paragraphs.with(10, 'The fund raised $43 million. It spent none of that.');
    const before = read(texts.with(280, 'The fund sent $43 million to Arden.').join('\n\n'));
    follower.lint(before);
    looks.clear();
    const after = read(before.text.replace('ward 150 left. The', 'ward 150 left, the'), before);
    assert.deepEqual(toResult(follower.lint(after)), linter.lint(read(after.text)));
    assert.ok(looks.has(150));
    assert.ok(!looks.has(280));
  });

  test('not where it has looked for something in vain', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const costs = Array.from(
      { length: 300 },
      (_, i) => `Odile spent $${i + 2} million on a house.`,
    );
    const before = read(costs.join('\n\n'));
    follower.lint(before);
    looks.clear();
    const after = read(before.text.replace('$152 million on a', '$152 million on the'), before);
    follower.lint(after);
    assert.ok(looks.has(150));
    assert.deepEqual(
      [...looks].filter((index) => Math.abs(index - 150) > 12),
      [],
    );
    // Where the heroine of a novel has her money from nobody asks.
    const novel = '$152 million in a novel whose heroine is Odile';
    const told = read(after.text.replace('$152 million on the house', novel), after);
    const findings = toResult(follower.lint(told));
    assert.deepEqual(findings, linter.lint(read(told.text)));
    assert.notEqual(findings.findings.length, linter.lint(read(after.text)).findings.length);
  });

  test('at nothing when nothing has changed', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const document = read(paragraphs.join('\n\n'));
    const first = toResult(follower.lint(document));
    looks.clear();
    assert.deepEqual(toResult(follower.lint(document)), first);
    assert.equal(looks.size, 0);
  });
});

test('what was looked for in vain is looked for again when the draft grows at its end', () => {
  const follower = createLinter({ ...defaultSettings, storyFurniture: true }).follow();
  const before = read(paragraphs.slice(0, 60).join('\n\n'));
  const findings = follower.lint(before).findings();
  assert.match(findings.map(({ message }) => message).join(' '), /no headline/);
  const after = read(`${before.text}\n\n# Roads of the wards`, before);
  const later = follower.lint(after).findings();
  assert.doesNotMatch(later.map(({ message }) => message).join(' '), /no headline/);
});

test('whoever goes to a paragraph at once looks again when there are more before it', () => {
  const follower = linter.follow();
  const texts = paragraphs
    .with(100, 'The vote was on Monday.')
    .with(108, 'They met on Monday, March 12, 2024.');
  const before = read(texts.join('\n\n'));
  follower.lint(before);
  const after = read(before.text.replace('ward 104 left. ', 'ward 104 left.\n\n'), before);
  assert.deepEqual(toResult(follower.lint(after)), linter.lint(read(after.text)));
});

test('an amount that is given again is asked about where the first one has lost its source', () => {
  const follower = linter.follow();
  const again = 'The bridge over the Orrin cost $43 million.';
  const texts = paragraphs.with(60, again).with(280, again);
  const first = texts.with(20, 'The bridge cost $43 million, the auditor Ada Moll said.');
  let document = read(first.join('\n\n'));
  follower.lint(document);
  const turns: readonly (readonly [string, string])[] = [
    [', the auditor Ada Moll said.', '.'],
    ['The bridge cost $43 million.', 'The bridge cost $43 million, Moll said.'],
    ['ward 30 left. ', 'ward 30 left.\n\n'],
    ['The bridge cost $43 million, Moll said.', 'A bridge was built.'],
    ['A bridge was built.', 'The bridge cost $43 million, according to the auditor.'],
  ];
  for (const [words, others] of turns) {
    document = read(document.text.replace(words, others), document);
    assert.deepEqual(toResult(follower.lint(document)), linter.lint(read(document.text)));
  }
});

describe('a reading that is broken off', () => {
  test('is taken up by the next', () => {
    const { watched, looks } = watchRules();
    const follower = createLinter(defaultSettings, watched).follow();
    const before = read(paragraphs.join('\n\n'));
    const steps = follower.lintInSteps(before);
    // The facts of every block come first, then the rules, a stretch of blocks at a time.
    while (!looks.has(200)) assert.equal(steps.next().done, false);
    looks.clear();
    const after = read(before.text.replace('ward 299 left', 'ward 299 has left'), before);
    assert.deepEqual(toResult(follower.lint(after)), linter.lint(read(after.text)));
    assert.equal(looks.has(50), false);
    assert.throws(() => steps.next(), /later version/);
  });
});
