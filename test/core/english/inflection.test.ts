import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflectLike, toForms, toVerbForm } from '../../../src/core/english/inflection.ts';
import { toPlural } from '../../../src/core/english/plural.ts';

const verbs: readonly (readonly [string, string])[] = [
  ['slam', 'slams slammed slamming'],
  ['deny', 'denies denied denying'],
  ['refute', 'refutes refuted refuting'],
  ['criticize', 'criticizes criticized criticizing'],
  ['say', 'says said saying'],
  ['rise', 'rises rose risen rising'],
  ['cut', 'cuts cutting'],
  ['have', 'has had having'],
  ['be', 'is was been being are am were'],
  ['admit', 'admits admitted admitting'],
  ['visit', 'visits visited visiting'],
  ['traffic', 'traffics trafficked trafficking'],
  ['veto', 'vetoes vetoed vetoing'],
  ['lie', 'lies lied lying lay lain'],
  ['tie', 'ties tied tying'],
  ['flee', 'flees fled fleeing'],
  ['argue', 'argues argued arguing'],
  ['fuel', 'fuels fueled fueling fuelled fuelling'],
  ['reveal', 'reveals revealed revealing'],
  ['annul', 'annuls annulled annulling'],
  ['plead', 'pleads pleaded pleading pled'],
  ['quip', 'quips quipped quipping'],
  ['spew', 'spews spewed spewing'],
  ['ax', 'axes axed axing'],
  ['push', 'pushes pushed pushing'],
  ['play', 'plays played playing'],
  ['retake', 'retakes retook retaken retaking'],
  ['mislead', 'misleads misled misleading'],
  ['add to', 'adds to|added to|adding to'],
  ['set off', 'sets off|setting off'],
  ['say they fear', 'says they fear|said they fear|saying they fear'],
  ['rubber-stamp', 'rubber-stamps rubber-stamped rubber-stamping'],
];

for (const [lemma, forms] of verbs) {
  test(`“${lemma}” has the forms ${forms}`, () => {
    const expected = forms.split(forms.includes('|') ? '|' : ' ');
    assert.deepEqual(toForms(lemma, 'verb'), [lemma, ...expected]);
  });
}

const nouns: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['thug', 'thugs'],
  ['crony', 'cronies'],
  ['gunman', 'gunmen'],
  ['spokeswoman', 'spokeswomen'],
  ['human', 'humans'],
  ['grandchild', 'grandchildren'],
  ['crisis', 'crises'],
  ['thief', 'thieves'],
  ['witch hunt', 'witch hunts'],
  ['attack from the air', 'attacks from the air'],
  ['damage to property', 'damages to property'],
  ['power-grab', 'power-grabs'],
  ['attacks', 'attacks'],
  ['people', 'people'],
  ['boss', 'bosses'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['army', 'armies'],
  ['echo', 'echoes'],
  ['photo', 'photos'],
  ['series', 'series'],
  ['warplane', 'warplanes'],
  ['aircraft', 'aircraft'],
];

for (const [singular, plural] of nouns) {
  test(`the plural of “${singular}” is “${plural}”`, () => {
    assert.equal(toPlural(singular), plural);
  });
}

const replacements: readonly (readonly [
  string,
  string,
  string,
  'verb' | 'noun',
  string | undefined,
])[] = [
  ['slammed', 'slam', 'criticize', 'verb', 'criticized'],
  ['Slammed', 'slam', 'criticize', 'verb', 'criticized'],
  ['refuting', 'refute', 'deny', 'verb', 'denying'],
  ['claims', 'claim', 'say', 'verb', 'says'],
  ['claimed', 'claim', 'say', 'verb', 'said'],
  ['skyrocketed', 'skyrocket', 'rise', 'verb', 'rose'],
  ['fuelled', 'fuel', 'add to', 'verb', 'added to'],
  ['fuelling', 'fuel', 'increase', 'verb', 'increasing'],
  ['sparking', 'spark', 'lead to', 'verb', 'leading to'],
  ['fears', 'fear', 'say they fear', 'verb', 'says they fear'],
  ['axed', 'axe', 'cut', 'verb', 'cut'],
  ['eliminated', 'eliminated', 'killed', 'verb', 'killed'],
  ['slap', 'slam', 'criticize', 'verb', undefined],
  ['thugs', 'thug', 'person', 'noun', 'people'],
  ['thugs', 'thug', 'people', 'noun', 'people'],
  ['thug’s', 'thug', 'person', 'noun', 'person’s'],
  ['thugs’', 'thug', 'person', 'noun', 'people’s'],
  ["thugs'", 'thug', 'person', 'noun', "people's"],
  ['cronies', 'crony', 'associate', 'noun', 'associates'],
  ['cronies’', 'crony', 'associate', 'noun', 'associates’'],
  ['aggression', 'aggression', 'attacks', 'noun', 'attacks'],
  ['regimes', 'regime', 'government', 'noun', 'governments'],
  ['onslaughts', 'onslaught', 'attack on the town', 'noun', 'attacks on the town'],
  ['mobs', 'thug', 'person', 'noun', undefined],
];

for (const [original, lemma, replacement, pos, expected] of replacements) {
  test(`“${original}” becomes ${expected ?? 'nothing'} when “${replacement}” replaces “${lemma}”`, () => {
    assert.equal(inflectLike(original, lemma, replacement, pos), expected);
  });
}

test('a participle differs from the past tense where the verb does', () => {
  assert.equal(toVerbForm('rise', 'participle'), 'risen');
  assert.equal(toVerbForm('rise', 'past'), 'rose');
  assert.equal(toVerbForm('criticize', 'participle'), 'criticized');
});
