import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../../src/core/document/document.ts';
import { defaultSettings } from '../../../src/core/resolve-settings.ts';
import { createSheet } from '../../../src/core/sheet/sheet.ts';

/** A draft, and the words beside each of its quotations that name the speaker. */
const drafts: readonly (readonly [text: string, speakers: readonly (string | undefined)[]])[] = [
  // the nearest cue owns the words
  ['After Ruiz criticized the plan, Bell shot back, “I never signed it.”', ['Bell']],
  [
    'Asked about the fire, which friends described as “small,” Bell said: “It was not.”',
    ['friends', 'Bell'],
  ],
  ['Ruiz says she believes the plan is “dead on arrival.”', ['Ruiz']],
  ['Ada Moll, star of “The Mill,” thanked Bell for “taking these steps.”', [undefined, 'Ada Moll']],
  // a lead-in, a label, a transcript
  ['The magazine used one line as its headline: “Nobody came.”', ['The magazine']],
  ['Bell: “We will win.” Ruiz: “We will see.”', ['Bell', 'Ruiz']],
  ['“RUIZ: Let us start with the fire.\n\n“BELL: It was small.', ['RUIZ', 'BELL']],
  ['As the magazine put it, “Nobody came.”', ['the magazine']],
  // a lead-in in another paragraph or sentence
  ['On Monday, Ruiz made this comment:\n\n“We lost 40 jobs.”', ['Ruiz']],
  ['Her friend Ada Moll agreed. “It was cold.”', ['Her friend Ada Moll']],
  ['Bell held up a sign saying “No more.”', ['a sign']],
  ['Ruiz sent a letter on Friday saying that the plan was “dead.”', ['Ruiz']],
  ['The race “is a dead heat,” as Bell said on Monday.', ['Bell']],
  ['Bell — a teacher from Arden — says it was “a big deal.”', ['Bell']],
  ['“Our roads are potholed," she said.', ['she']],
  // a question does not end the sentence of its speaker
  ['“Who will pay?” Ada Moll, the harbor chief, asked on Friday.', ['Ada Moll']],
  // a quotation that goes on behind its speaker
  [
    '“It was small,” Bell said on Monday. “Nobody was hurt.” He added, “We were lucky.”',
    ['Bell', 'Bell', 'He'],
  ],
  ['When asked whom she supports, Moll smiled and said, “Nobody yet.”', ['Moll']],
  ['He said he would publish the letters, calling them “dull.”', ['He']],
  // a signature, in the same line or below; not the next sentence
  [
    'The shop has a book.\n\n“I came for tea. I stayed.” ― Ada Moll\n“It was dim.”— Eli Stone, baker\n“Not bad” -- Bram Quist (Arden)',
    ['Ada Moll', 'Eli Stone', 'Bram Quist'],
  ],
  ['The shop has a book.\n\n“I came for tea.”\n\n— Ada Moll, baker', ['Ada Moll']],
  ['The shop has a book.\n\n“Tea.” — Ada Moll “Cake.” — Eli Stone', ['Ada Moll', 'Eli Stone']],
  ['The shop has a book.\n\n“Tea.” — Ada Moll “Cake.”', ['Ada Moll', undefined]],
  ['The shop has a book.\n\n“I came for tea.” — Ada Moll closed the door.', [undefined]],
  ['The shop has a book.\n\n“I came for tea.” — Monday', [undefined]],
  ['The shop sold “Cold Tea” — Ada Moll, its owner, had no say.', [undefined]],
  // marks of two apostrophes, with a quotation within
  [
    "He spoke. ''I said, 'It will burn,''' Eli Stone recalled. ''Why now?'' Mr. Bell asked.",
    ['Eli Stone', 'Mr. Bell'],
  ],
  ["The mill was full. ''Few like 'We will win,''' said Ada Moll, who left.", ['Ada Moll']],
  // what stands between a speaker and the verb
  ['In Lisk, after losing Arden, Gov. Ada Moll (Green), said, “Go.”', ['Gov. Ada Moll']],
  ['The head, Ada Moll (Green), said, “Go.”', ['The head']],
  ['Ada Moll, the head of Vane Mills -- which is shut -- told us, “Go.”', ['Ada Moll']],
  ['Bell, noting that the "mills are shut," added: "Go."', ['Bell', 'Bell']],
  ['She saw the quay. Bell appears in a film of it, saying, “Go.”', ['Bell']],
  ['He often comes to the quay, saying, “Go.”', ['He']],
  // a hearing is no verb
  ['Moll told a Senate committee hearing that it had “no link.”', ['Moll']],
  ['He lit the sign. “Tea,” it read.', ['it']],
  ['Ruiz said so. “Who pays?” Bell demanded.', ['Bell']],
  // a name that is an object before the colon, and no listener
  ['The rise suits pollster Ada Moll: “Small teams gain.”', ['Ada Moll']],
  ['They ate. More from Moll: “The hall is full.”', ['Moll']],
  ['They ate. Eli Stone, who died in May, is shown speaking: “Go.”', ['Eli Stone']],
  ['They ate. From the report: “Sales fell.”', ['From the report']],
  ['They ate. A question for Ada Moll: “Why?”', [undefined]],
  ['They ate. She hugs Ada Moll: “Why?”', ['She']],
  ['They ate. Eli Stone hugs Ada Moll: “Why?”', ['Eli Stone']],
  ['They ate near Lisk: “Why?”', ['They']],
  // what a court has on file introduces no words
  ['Vane denies conspiracy.\n\n“It has been a nightmare.”', [undefined]],
  ['Vane pleaded not guilty to theft.\n\n“It has been a nightmare.”', [undefined]],
  ['Vane denied the claims on Friday.\n\n“I was at home all night.”', ['Vane']],
];

describe('the speaker of a quotation', () => {
  for (const [text, speakers] of drafts) {
    test(text, () => {
      const { quotations } = createSheet(createDocument(text, 'plaintext'), defaultSettings);
      assert.deepEqual(
        quotations.map(({ speaker }) =>
          speaker?.start !== undefined ? text.slice(speaker.start, speaker.end) : undefined,
        ),
        speakers,
      );
    });
  }
});

/** A draft, and whom its last quotation is resolved to. */
const resolved: readonly (readonly [text: string, name: string])[] = [
  ['Eli Stone spoke. Mrs. Bell introduced him. “It was cold,” she said.', 'Bell'],
  ['Anna Bell said it was cold. Eli Stone left. “I was late,” she said.', 'Anna Bell'],
  ['“Kind of odd,” Eli Stone said.\n\n“No,” he wrote after The Harbor Times ran it.', 'Eli Stone'],
  ['Asked whether Paul Vane could win, Eli Stone demurred. “It is open,” he said.', 'Eli Stone'],
  ['Asked by Paul Vane to answer, Eli Stone said: “No.”\n\n“Not yet,” he added.', 'Eli Stone'],
  [
    'Police urged people to stay home. A reporter for the Harbor Post called it “chaos.”\n\n“I ran,” he said.',
    'A reporter for the Harbor Post',
  ],
  ['Ruiz talked to Paul Vane, who said, “Fine.”', 'Paul Vane'],
  ['The ministry said it was cold. “We are open,” it said.', 'The ministry'],
  // first names of women and of men, at the start of a sentence too
  ['Becca Tranter said it was cold. Callum Strand left. “I was late,” she said.', 'Becca Tranter'],
  ['Łukasz Brand said it was cold. Begoña Strand left. “I was late,” he said.', 'Łukasz Brand'],
  [
    'Jean-Luc Brand said it was cold. Wangari Strand left. “I was late,” he said.',
    'Jean-Luc Brand',
  ],
  ['Robin Strand said it was cold. Nigel Brand left. “I was late,” she said.', 'Robin Strand'],
  // a name behind “San” or “South” is that of a place
  ['Eli Stone said it was cold. San Francisco Giants left. “I was late,” he said.', 'Eli Stone'],
  // a person whom the sentence shows for one, and no body
  ['Metora said 42 mm fell. Bram Quist lost his shed. “It swam past,” he said.', 'Bram Quist'],
  [
    'Nick Vane said no. Tilly Sarwick queued for her aunt. “It was worth it,” she said.',
    'Tilly Sarwick',
  ],
  [
    'Anna Bell burned the soup. Sales fell, according to Palmer BookTrack. “So what,” she said.',
    'Anna Bell',
  ],
  [
    'Sam Tolley denies it. Harriet Lowe KC, prosecuting, said it was dark. “He waited,” she told the jury.',
    'Harriet Lowe',
  ],
  ['“It is the last thing we want,” the chair, Ruth Mabey, told councillors.', 'Ruth Mabey'],
  ['An adviser to Mr. Stone wrote to the bank: “We will pay.”', 'An adviser to Mr. Stone'],
  ['“It is a mean theft,” Detective Constable Ed Rusk said.', 'Ed Rusk'],
  ['“It is off,” Chief Executive Mona Ek said.', 'Mona Ek'],
  ['Anna Bell, 54, who heard it, said “no.”', 'Anna Bell'],
  [
    'Paul Vane said a coat had been found. It was not known to be Mr. Stone’s. “We go on,” he said.',
    'Paul Vane',
  ],
  [
    'Eli Stone said it was cold. The club’s president, Ruo Castan, has been clear. “Pay up,” he said.',
    'Ruo Castan',
  ],
  [
    'Paul Vane said it was cold. Eli Stone called that odd.\n\nVane laughs at that. “It holds,” he says.',
    'Paul Vane',
  ],
  [
    '“I believed her,” says Martha Brook.\n\nShe is 64. Her daughter, Beth, wants her to stop.\n\n“I was going to,” she says.',
    'Martha Brook',
  ],
  ['Ann Brook fell. Her mother, Sue Brook, found her. “I ran out,” she said.', 'Sue Brook'],
  [
    'Walter Brook was born in May. He went to Howard University School of Law. “I stayed,” he said.',
    'Walter Brook',
  ],
  ['Manager Dean Brook has had no pay. “It is hard,” said Brook.', 'Dean Brook'],
  [
    'Ada Vane heads the bank. Vane, who joined Northgate from Lisk Bank, said it was over. “Never,” she said.',
    'Ada Vane',
  ],
];

/** A draft, and the sources that it names. */
const named: readonly (readonly [text: string, ...sources: string[]])[] = [
  ['Ada Moll fell. Moll’s father, Ivo Moll-Bern, said it was icy.', 'Ivo Moll-Bern'],
  ['Ada Moll fell. Moll’s lawyer said it was icy.', 'Moll’s lawyer'],
  ['Vane Mills has closed. Vane’s chairman, Eli Stone, said it was over.', 'Eli Stone'],
  ['The head of Vane Mills, Anna Bell, said it was over.', 'Anna Bell'],
  ['The Lisk river authority said it was over.', 'the Lisk river authority'],
  ['Anna Bell, the head of Vane Mills, said it was over.', 'Anna Bell'],
  ['County engineer Anna Bell said it was over.', 'Anna Bell'],
  ['A nurse from Lisk, Ohio, said it was over.', 'A nurse from Lisk'],
  ['Paul Vane, a nurse from Lisk, who asked for help, fell.', 'Paul Vane'],
  ['Paul Vane fell. A second man, who asked not to be named, broke a leg.'],
];

describe('the sources of a draft', () => {
  for (const [text, ...names] of named) {
    test(text, () => {
      const { sources } = createSheet(createDocument(text, 'plaintext'), defaultSettings);
      assert.deepEqual(
        sources.map(({ name }) => name),
        names,
      );
    });
  }
});

describe('a pronoun stands for', () => {
  for (const [text, name] of resolved) {
    test(text, () => {
      const { quotations } = createSheet(createDocument(text, 'plaintext'), defaultSettings);
      assert.equal(quotations.at(-1)?.speaker?.name, name);
    });
  }
  test('nobody where only people of the other gender were named', () => {
    const text = 'Mr. Stone said it was cold. “We ran,” she said.';
    const { quotations } = createSheet(createDocument(text, 'plaintext'), defaultSettings);
    assert.equal(quotations[0]?.speaker?.name, 'she');
    assert.equal(quotations[0]?.speaker?.sourceId, null);
  });
});
