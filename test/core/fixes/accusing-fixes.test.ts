import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createDocument,
  createLinter,
  defaultSettings,
  findSafeFixes,
} from '../../../src/core/index.ts';
import { checkMended } from './mend.ts';

const linter = createLinter(defaultSettings);

describe('the word that accuses is not cut where the blame stays', () => {
  checkMended([
    [
      'Holm Ltd {knowingly} sold cracked valves to the port.',
      'Holm Ltd knowingly sold cracked valves to the port, [SOURCE TK] said.',
    ],
    [
      'The agency {deliberately} evicted elderly tenants.',
      'The agency deliberately evicted elderly tenants, [SOURCE TK] said.',
    ],
    [
      'The clerk {deliberately} deleted the files.',
      'The clerk deleted the files.',
      'The clerk deliberately deleted the files, [SOURCE TK] said.',
    ],
  ]);
});

describe('a name keeps its capital behind “said”', () => {
  checkMended([
    [
      'Ferry crews were told so by the broker Oleg Varga.\n\nVarga {deliberately} undercuts his rivals, knowing that they will fold, and sells at a loss.',
      'Ferry crews were told so by the broker Oleg Varga.\n\n[SOURCE TK] said Varga deliberately undercuts his rivals, knowing that they will fold, and sells at a loss.',
    ],
  ]);
});

describe('nobody is guessed at as the source of a crime, and no private person of anything', () => {
  checkMended([
    [
      'Crews searched the quay on Friday, Sgt. Ada Moll said.\n\n{It is understood that} a rival gang owns the boats.',
      'Crews searched the quay on Friday, Sgt. Ada Moll said.\n\nA rival gang owns the boats, [SOURCE TK] said.',
    ],
    [
      '“She is a fine captain,” said Lars Tarn, who rowed for the club.\n\n{It is understood that} the league is taking an interest.',
      '“She is a fine captain,” said Lars Tarn, who rowed for the club.\n\nThe league is taking an interest, [SOURCE TK] said.',
    ],
  ]);
});

describe('what stands beside an edit does not contradict it', () => {
  checkMended([
    [
      '{A former clerk said} the tills were short. The clerk declined to be named.',
      'A former clerk said the tills were short. The clerk declined to be named because [REASON TK].',
    ],
    [
      '{A former clerk said} the tills were short. The mayor declined to be named.',
      'A former clerk, who spoke on condition of anonymity because [REASON TK], said the tills were short. The mayor declined to be named.',
    ],
    [
      'Tarn is known for his temper, and deckhands had {reportedly} asked for another mate.',
      'Tarn is known for his temper, and [OUTLET TK] reported that deckhands had asked for another mate.',
    ],
    [
      'At least {two deaths} are feared to be linked to the gas leak in Orme.',
      'At least two deaths are feared by [SOURCE TK] to be linked to the gas leak in Orme.',
    ],
    [
      'Moll {admitted} the accounts would be opened in June.',
      'Moll said the accounts would be opened in June.',
      'Moll acknowledged the accounts would be opened in June.',
    ],
    [
      'Moll {admitted} the accounts had been opened in June.',
      'Moll acknowledged the accounts had been opened in June.',
      'Moll said the accounts had been opened in June.',
    ],
    [
      'Sgt. Ada Moll, a spokeswoman, said the road was shut.\n\n{Capt. Moll} said a boat was found.',
      'Sgt. Ada Moll, a spokeswoman, said the road was shut.\n\nSgt. Moll said a boat was found.',
      'Sgt. Ada Moll, a spokeswoman, said the road was shut.\n\nCapt. [FIRST NAME TK] Moll said a boat was found.',
    ],
    ['Council pours millions into {vanity projects}\n\nThe council met on Monday.'],
  ]);
});

describe('a guess at what somebody is like does not become a fact', () => {
  checkMended([
    [
      'The reply, which was {plainly} copied, angered the board.',
      'The reply, which [SOURCE TK] said was copied, angered the board.',
      'The reply angered the board.',
    ],
    [
      'The reply, which was, {plainly}, not hers, angered the board.',
      'The reply, which [SOURCE TK] said was not hers, angered the board.',
    ],
    ['His limp, {obviously} feigned, fooled nobody.', 'His limp fooled nobody.'],
    ['Deckhands, most of them {clearly} ashamed, went ashore.', 'Deckhands went ashore.'],
    [
      'The port’s {notoriously} stingy owner refused to pay.',
      'The port’s owner refused to pay.',
      'The port’s stingy owner refused to pay.',
    ],
    [
      'The purser was {clearly} asleep.',
      'The purser was asleep, [SOURCE TK] said.',
      'The purser was asleep.',
    ],
    [
      'The new dues {clearly} raised costs for the port.',
      'The new dues raised costs for the port.',
    ],
  ]);
});

describe('an aside that would say nothing without its adjective goes with it', () => {
  checkMended([
    ['The fort, a {stunning} landmark, closed in May.', 'The fort closed in May.'],
    ['The raid, brutal and {senseless}, was filmed.', 'The raid was filmed.'],
    ['Orme, a {stunning} walled town, closed its gates.', 'Orme, a walled town, closed its gates.'],
    ['The auditors exposed the yard’s {toxic} culture.'],
    ['The auditors found evidence of a {toxic} workplace culture.'],
    ['The auditors exposed the {shocking} theft.', 'The auditors exposed the theft.'],
    ['The owner ruined a {once-great} yard.'],
    ['The owner sold the {once-great} yard.', 'The owner sold the yard.'],
  ]);
});

describe('an accusation covers all that is said of somebody, or none of it', () => {
  const charged = 'Odd Halle, 30, was charged on Monday.\n\n';
  checkMended([
    [
      `${charged}Halle {robbed} a shop in Orme, where he lived.`,
      `${charged}Halle is accused by [WHO TK] of robbing a shop in Orme, where he lived.`,
      `${charged}[SOURCE TK] said Halle robbed a shop in Orme, where he lived.`,
    ],
    [
      `${charged}Halle {robbed} a shop and Ada Moll kept watch.`,
      `${charged}Halle robbed a shop and Ada Moll kept watch, [SOURCE TK] said.`,
    ],
    [
      `${charged}Halle’s {murder} of Ada Moll was planned.`,
      `${charged}Halle’s murder of Ada Moll was planned, [SOURCE TK] said.`,
    ],
  ]);
});

describe('a plainer word accuses nobody of more', () => {
  checkMended([
    [
      'Two {thugs}, Odd Halle and Ada Moll, stole a boat.',
      'Two people, Odd Halle and Ada Moll, stole a boat.',
    ],
    ['The {thug}, Odd Halle, fled.'],
    ['{Eco-zealots} cut the cable.', 'Protesters cut the cable.'],
    ['The chairman’s iron {regime} at the sailing club ended in May.'],
    ['The {regime} shut the sailing school.', 'The government shut the sailing school.'],
  ]);
});

describe('a deletion is safe only where it cannot change the meaning', () => {
  const rows: readonly [text: string, deletions: number][] = [
    ['A callous purser who pocketed the tips was charged on Monday.', 0],
    ['A callous purser who embezzled the takings left on Monday.', 0],
    ['The board heard a startling report on Monday.', 1],
    ['The new dues clearly raised costs for the port.', 1],
    ['His limp, obviously feigned, fooled nobody.', 0],
    ['The port’s notoriously stingy owner refused to pay.', 0],
    ['The fort, a stunning landmark, closed in May.', 0],
    ['It was an unprovoked attack on the crew.', 0],
    ['She is famously shown in the mural.', 1],
    ['The board gave a lavish dinner on Monday.', 1],
    ['The board gave a lavish dinner on Monday, and Holm denies fraud.', 0],
    ['Holm was keen to fund a lavish lifestyle.', 0],
  ];
  for (const [text, deletions] of rows)
    test(text, () => {
      const { findings } = linter.lint(createDocument(text, 'plaintext'));
      assert.equal(findSafeFixes(findings).length, deletions);
    });
});
