import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave what a rule finds in a text is, at the worst. */
function isShown(ruleId: string, text: string): boolean {
  const { findings } = linter.lint(createDocument(text, 'markdown'));
  return findings.some((each) => each.ruleId === ruleId && each.severity !== 'hint');
}

/** Of each pair the first is plain enough to be a hint, the second is asked about. */
function assertPairs(ruleId: string, pairs: readonly (readonly [string, string])[]): void {
  for (const [plain, loaded] of pairs) {
    assert.equal(isShown(ruleId, plain), false, plain);
    assert.equal(isShown(ruleId, loaded), true, loaded);
  }
}

test('an adjective that leaves it open is a hint', () => {
  assertPairs('loaded-adjective', [
    ['It was a nearly disastrous leak.', 'It was a disastrous leak.'],
    ['Is the clerk foolish?', 'Is the foolish clerk back?'],
    ['Neighbors can be cruel.', 'The neighbors were cruel.'],
    ['The bar is not really squalid.', 'The bar is not only squalid.'],
    ['The island hoped for something dramatic.', 'The island saw a dramatic change.'],
    ['Something dramatic may come.', 'Something horrifying came.'],
    ['Holt expected any dramatic cuts to wait.', 'Holt expected the dramatic cuts to wait.'],
  ]);
});

test('an adjective of what was said, fought or wrecked is a hint', () => {
  assertPairs('loaded-adjective', [
    ['The mayor made incendiary remarks.', 'The mayor made disgusting remarks.'],
    ['She apologized for his degrading language.', 'She left after a degrading search.'],
    ['The levy set off a furious debate.', 'The levy drew a furious crowd.'],
    ['A devastating earthquake struck Arden.', 'The ruling was a devastating rebuke.'],
    ['The leak of embarrassing emails cost him the post.', 'It was an embarrassing loss.'],
    ['The bank published grim economic data.', 'It was a grim scene.'],
  ]);
});

test('a noun with an owner, or of what the reader knows, is a hint', () => {
  assertPairs('loaded-noun', [
    ['The fury that many tenants feel is old.', 'The fury is old.'],
    ['Rebels overthrew the dictator in May.', 'The dictator spoke in May.'],
    ['The statement was cut to avoid embarrassment.', 'The match was an embarrassment.'],
    ['North Korea timed its provocations for the vote.', 'The fleet timed its provocations.'],
    ['The digital mastermind left the campaign.', 'The mastermind of the attack fled.'],
  ]);
});

test('a label that names a kind or stands on a list is a hint', () => {
  assertPairs('contentious-label', [
    ['The talks brought hostile regimes together.', 'The regime shut the port.'],
    ['Islamic extremists shelled the town.', 'Extremists shelled the town.'],
    ['She met one of the Lockerbie terrorists.', 'Terrorists hit the depot.'],
    ['A radical cleric spoke.', 'A radical councillor spoke.'],
    ['The disgraced senator sold his house.', 'The disgraced banker sold his house.'],
    ['Leftist rebels freed two nurses.', 'The leftist senator freed two nurses.'],
    ['It is the most controversial clause.', 'The board kept the controversial clause.'],
  ]);
});

test('what became “collateral damage” in a row is a hint, civilians are not', () => {
  assertPairs('euphemism-partisan', [
    [
      'The governor meant to attack Holm, and the farmers were collateral damage.',
      'The army meant to attack the fort, and two farms were collateral damage.',
    ],
  ]);
});

test('a “unity” supper sneers at nobody', () => {
  assertPairs('scare-quotes', [
    ['The board met for a “unity” supper.', 'The board met its “independent” auditor.'],
  ]);
});
