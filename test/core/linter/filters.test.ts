import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  resolveOverlaps,
  resolveSourcing,
  sortFindings,
  suppress,
  type Candidate,
} from '../../../src/core/linter/filters.ts';
import { createDocument } from '../../../src/core/document/document.ts';
import type { Suppression } from '../../../src/core/document/suppressions.ts';
import type { Category, Finding, Severity } from '../../../src/core/finding.ts';
import { defaultSettings, rules } from '../../../src/core/index.ts';
import type { RuleMeta } from '../../../src/core/rules/rule.ts';
import type { Span } from '../../../src/core/span.ts';
import { findVisible } from '../../../src/core/linter/visible.ts';

interface Sketch {
  readonly id?: string;
  readonly span?: readonly [number, number];
  readonly severity?: Severity;
  readonly category?: Category;
  readonly precedence?: RuleMeta['precedence'];
  readonly sourcing?: number;
  readonly clause?: string;
}

function toSpan([start, end]: readonly [number, number]): Span {
  return { start, end };
}

function toFinding({
  id = 'a',
  span = [0, 1],
  severity = 'warning',
  category = 'wording',
}: Sketch): Finding {
  const place = toSpan(span);
  return { ruleId: id, category, severity, span: place, message: `${id}.`, related: [], fixes: [] };
}

function toCandidate(sketch: Sketch): Candidate {
  const { id = 'a', precedence = 'word', sourcing, clause } = sketch;
  const meta: RuleMeta = {
    id,
    summary: '',
    category: 'wording',
    defaultSeverity: 'warning',
    fixes: 'none',
    since: '0.1.0',
    reads: 'block',
    genres: 'every',
    precedence,
    options: {},
    messages: {},
    references: [],
  };
  const finding = toFinding(sketch);
  return { finding, meta, ...(sourcing && { sourcing }), ...(clause && { clause }) };
}

function toIds(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId }) => ruleId).toSorted();
}

function keep(...sketches: Sketch[]): string[] {
  return toIds(resolveOverlaps(sketches.map(toCandidate)));
}

function toSeverities(findings: readonly Finding[]): string[] {
  return findings.map(({ severity }) => severity);
}

describe('where findings overlap', () => {
  test('an error stays, however short', () => {
    assert.deepEqual(
      keep(
        { id: 'word', severity: 'error', span: [2, 4] },
        { id: 'phrase', precedence: 'phrase', span: [0, 9] },
      ),
      ['word'],
    );
  });

  test('a phrase beats a claim, and a claim a word', () => {
    const word = { id: 'word', span: [0, 4] } as const;
    const claim = { id: 'claim', precedence: 'claim', span: [1, 3] } as const;
    const phrase = { id: 'phrase', precedence: 'phrase', span: [2, 5] } as const;
    assert.deepEqual(keep(word, claim, phrase), ['phrase']);
    assert.deepEqual(keep(claim, word), ['claim']);
  });

  test('a lone word that one rule lets pass as a hint is no other rule’s either', () => {
    const noun = { id: 'noun', severity: 'hint', span: [0, 4] } as const;
    assert.deepEqual(keep(noun, { id: 'verb', severity: 'information', span: [0, 4] }), ['noun']);
    assert.deepEqual(keep(noun, { id: 'verb', severity: 'warning', span: [0, 4] }), ['verb']);
    assert.deepEqual(keep(noun, { id: 'more', severity: 'information', span: [0, 9] }), ['more']);
  });

  test('a hint, which is mostly hidden, gives way to whatever is seen', () => {
    const hint = { id: 'hint', precedence: 'phrase', severity: 'hint', span: [0, 9] } as const;
    assert.deepEqual(keep(hint, { id: 'word', severity: 'information', span: [0, 4] }), ['word']);
  });

  test('the longer of two equals stays', () => {
    assert.deepEqual(keep({ id: 'short', span: [0, 4] }, { id: 'long', span: [2, 9] }), ['long']);
  });

  test('the loser becomes related information', () => {
    const [kept] = resolveOverlaps([
      toCandidate({ id: 'word', span: [0, 4] }),
      toCandidate({ id: 'phrase', precedence: 'phrase', span: [0, 9] }),
    ]);
    assert.deepEqual(kept?.related, [{ span: { start: 0, end: 4 }, message: 'word.' }]);
  });

  test('a rule that stands alone neither wins nor loses', () => {
    const alone = { id: 'alone', precedence: 'alone', span: [0, 9] } as const;
    assert.deepEqual(keep(alone, { id: 'word', span: [0, 4] }), ['alone', 'word']);
  });

  test('one that lost takes nothing with it', () => {
    const long = { id: 'long', precedence: 'phrase', span: [0, 5] } as const;
    assert.deepEqual(keep(long, { id: 'middle', span: [4, 8] }, { id: 'far', span: [7, 9] }), [
      'far',
      'long',
    ]);
  });

  test('touching is not overlapping', () => {
    assert.deepEqual(keep({ id: 'a', span: [0, 4] }, { id: 'b', span: [4, 8] }), ['a', 'b']);
  });

  test('many findings take no longer than a few, each', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      toCandidate({ span: [i * 3, i * 3 + 4] }),
    );
    assert.ok(resolveOverlaps(many).length >= 50_000);
  });
});

describe('of the sourcing questions in one clause', () => {
  test('only the highest is asked', () => {
    const kept = resolveSourcing([
      toCandidate({ id: 'claim', sourcing: 2, clause: '0:0' }),
      toCandidate({ id: 'casualty', sourcing: 4, clause: '0:0' }),
      toCandidate({ id: 'other', sourcing: 1, clause: '0:1' }),
      toCandidate({ id: 'word', clause: '0:0' }),
    ]);
    assert.deepEqual(toIds(kept.map(({ finding }) => finding)), ['casualty', 'other', 'word']);
  });

  test('of two whose source has one place, a phrase asks', () => {
    const edits = [{ span: toSpan([9, 9]), newText: ', [SOURCE TK] said' }];
    const toAsking = (sketch: Sketch): Candidate => {
      const candidate = toCandidate({ sourcing: 4, clause: '0:0', ...sketch });
      const fix = { title: 'Ask', applicability: 'suggestion', edits } as const;
      return { ...candidate, finding: { ...candidate.finding, fixes: [fix] } };
    };
    const [outlet, toll] = [
      toAsking({ id: 'outlet', precedence: 'phrase' }),
      toAsking({ id: 'toll', precedence: 'claim' }),
    ];
    const mild = toAsking({ id: 'mild', precedence: 'phrase', severity: 'information' });
    assert.deepEqual(resolveSourcing([outlet, toll]), [outlet]);
    assert.deepEqual(resolveSourcing([mild, toll]), [mild, toll]);
  });
});

/** A draft that has one comment. */
function by(suppression: Suppression) {
  return { suppressions: [suppression], source: '' };
}

/** What is wrong with a comment that names these rules and silences nothing. */
function findFaults(ruleIds: readonly string[], reason = 'why'): (readonly [string, string])[] {
  const place = { directive: { start: 0, end: 5 }, span: { start: 10, end: 20 } };
  return suppress([], by({ ...place, ruleIds, reason }), rules, defaultSettings).map(
    ({ severity, message }) => [severity, message],
  );
}

describe('a suppression', () => {
  const base = { directive: { start: 0, end: 5 }, span: { start: 10, end: 20 }, reason: 'why' };
  const inside = toFinding({ id: 'a', span: [12, 14] });
  const astride = toFinding({ id: 'a', span: [18, 22] });

  test('silences the rules that it names, inside its span', () => {
    const other = toFinding({ id: 'b', span: [12, 14] });
    const kept = suppress(
      [inside, other, astride],
      by({ ...base, ruleIds: ['a'] }),
      [],
      defaultSettings,
    );
    assert.deepEqual(kept, [other, astride]);
  });

  test('silences all rules when it names none', () => {
    assert.deepEqual(suppress([inside], by({ ...base, ruleIds: 'all' }), [], defaultSettings), []);
  });

  test('is a warning without a reason, and a hint when it silences nothing', () => {
    const bare = { ...base, ruleIds: 'all', reason: '' } as const;
    const idle = { ...base, ruleIds: ['loaded-adjective'] } as const;
    assert.deepEqual(toSeverities(suppress([inside], by(bare), rules, defaultSettings)), [
      'warning',
    ]);
    assert.deepEqual(toSeverities(suppress([], by(idle), rules, defaultSettings)), ['hint']);
  });

  test('is a warning that says the nearest name where no rule has its own', () => {
    const misspelt = 'No rule is called “lodaed-adjective”; did you mean “loaded-adjective”?';
    assert.deepEqual(findFaults(['lodaed-adjective']), [['warning', misspelt]]);
    assert.deepEqual(findFaults(['puffery', 'lodaed-adjective']), [['warning', misspelt]]);
    const bare = findFaults(['lodaed-adjective'], '');
    assert.match(String(bare), /write “loaded-adjective”, a colon and the reason/);
    const noColon = findFaults(['puffery the title of the play'], '');
    assert.match(String(noColon), /write “puffery”, a colon/);
    assert.match(String(findFaults(['zebra'])), /No rule is called “zebra”; write the rule’s id/);
  });

  test('is judged as grave as the user says', () => {
    const own = {
      ...defaultSettings.rules,
      'ignore-comment': { severity: 'error', options: {} },
    } as const;
    const settings = { ...defaultSettings, rules: own };
    const [fault] = suppress([], by({ ...base, ruleIds: 'all' }), rules, settings);
    assert.equal(fault?.severity, 'error');
  });
});

test('findings are sorted by start, then end, then rule', () => {
  const sorted = [
    toFinding({ id: 'b', span: [0, 3] }),
    toFinding({ id: 'a', span: [0, 5] }),
    toFinding({ id: 'c', span: [0, 5] }),
    toFinding({ id: 'a', span: [4, 5] }),
  ];
  assert.deepEqual(sortFindings(sorted.toReversed()), sorted);
});

describe('what people are shown', () => {
  const hints = Array.from({ length: 20 }, (_, i) =>
    toFinding({ severity: 'hint', span: [i * 9, i * 9 + 1] }),
  );
  const warning = toFinding({ severity: 'warning', span: [99, 100] });

  test('is no hint unless they ask for hints', () => {
    assert.deepEqual(findVisible([...hints, warning], false), [warning]);
  });

  test('is at most twelve hints, those of readability last', () => {
    const hard = toFinding({ id: 'hard', severity: 'hint', category: 'readability', span: [0, 1] });
    const shown = findVisible([hard, ...hints, warning], true);
    assert.equal(shown.length, 13);
    assert.ok(!shown.includes(hard));
    assert.deepEqual(findVisible([hard, warning], true), [hard, warning]);
  });

  test('is at most two hints a sentence', () => {
    const text = '# Head\n\nOne two **three four**. Five six.\n\nSeven eight.\n';
    const ofWords = ['One', 'two', 'three', 'four', 'Five', 'Seven'].map((word) => {
      const start = text.indexOf(word);
      return toFinding({ severity: 'hint', span: [start, start + word.length] });
    });
    const [one, two, , , five, seven] = ofWords;
    const shown = findVisible([...ofWords, warning], true, createDocument(text, 'markdown'));
    assert.deepEqual(shown, [one, two, five, seven, warning]);
  });
});
