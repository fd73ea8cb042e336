import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isGivenName, isMansName, isWomansName } from '../../../src/core/english/given-names.ts';
import givenNames from '../../../src/core/lexicons/names/given-names.json' with { type: 'json' };
import known from '../../../src/core/lexicons/names/known-names.json' with { type: 'json' };

/** First names of women, and behind them of men, by where they are common. */
const names: Readonly<Record<string, readonly [women: string, men: string]>> = {
  'England and Scotland': ['Maisie Becca Mhairi', 'Callum Nigel Hamish'],
  'Wales and Ireland': ['Angharad Aisling Orlaith', 'Rhys Tadhg Niall'],
  'North America': ['Kaitlyn Latoya', 'Jayden Terrell'],
  Spain: ['Begoña Ximena Montserrat', 'Jaume Álvaro Jordi'],
  France: ['Élodie Anne-Sophie Mireille', 'Jean-Claude Thierry François'],
  Germany: ['Heike Ulrike', 'Jürgen Wolfgang'],
  Scandinavia: ['Solveig Pernille', 'Søren Bjørn'],
  Poland: ['Agnieszka Małgorzata', 'Łukasz Stanisław'],
  Balkans: ['Jelena Vesna', 'Željko Zoran'],
  Ukraine: ['Olena Svitlana', 'Volodymyr Serhiy'],
  Greece: ['Eleni', 'Yannis'],
  Turkey: ['Ayşe Elif', 'Uğur Mehmet'],
  'Arab countries': ['Nadia Souad', 'Mahmoud Tariq'],
  Iran: ['Mahsa Narges', 'Hossein Javad'],
  Israel: ['Shira Yael', 'Yitzhak Shlomo'],
  India: ['Sushma Deepika', 'Narendra Rajiv'],
  Japan: ['Yuriko Akemi', 'Shinzo Kazuo'],
  Nigeria: ['Chimamanda Funke', 'Goodluck Muhammadu'],
  Kenya: ['Wangari Wambui', 'Kipchoge Uhuru'],
  Ethiopia: ['Tirunesh Meaza', 'Abiy Tedros'],
  'South Africa': ['Lindiwe Zanele', 'Sibusiso Thabo'],
  'New Zealand and the Pacific': ['Aroha Salote', 'Rawiri Sitiveni'],
};

describe('first names', () => {
  for (const [place, [women, men]] of Object.entries(names)) {
    test(`of ${place}`, () => {
      for (const name of women.split(' ')) assert.ok(isGivenName(name) && isWomansName(name), name);
      for (const name of men.split(' ')) assert.ok(isGivenName(name) && isMansName(name), name);
    });
  }

  test('that women and men bear tell nothing', () => {
    for (const name of ['Robin', 'Kim', 'Jan', 'Manpreet']) {
      assert.ok(isGivenName(name), name);
      assert.ok(!isWomansName(name) && !isMansName(name), name);
    }
  });

  test('are no words, firms and places that come before a capital', () => {
    for (const word of ['Marine', 'Summer', 'Mercedes', 'Georgia', 'Jordan', 'Solomon', 'Ivy'])
      assert.ok(!isGivenName(word), word);
    // “Dawn Holt”, though Dawn is a newspaper too
    const others = new Set([...known.bodies, ...known.groups].filter((name) => name !== 'dawn'));
    assert.deepEqual(
      Object.values(givenNames)
        .flat()
        .filter((name) => others.has(name)),
      [],
    );
  });

  test('stand on one list each, sorted, without accents', () => {
    const all = Object.values(givenNames).flat();
    assert.equal(new Set(all).size, all.length);
    for (const list of Object.values(givenNames)) {
      assert.deepEqual(list, list.toSorted());
      assert.deepEqual(
        list.filter((name) => !/^[a-z]+$/.test(name)),
        [],
      );
    }
  });
});
