import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../../src/core/document/document.ts';

interface Case {
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** What a draft attributes: the content in {braces} of its last attribution with that cue. */
function read(text: string, cue: string): Case | undefined {
  const { blocks } = createDocument(text, 'plaintext');
  for (const { block } of blocks) {
    const found = block.facts.attributions.find(
      (each) => block.text.slice(each.cue.start, each.cue.end) === cue,
    );
    if (!found) continue;
    const content = found.content.map(({ start, end }) => block.text.slice(start, end)).join(' … ');
    return { text, source: found.source.text, cue, content };
  }
  return undefined;
}

const said: readonly Omit<Case, never>[] = [
  {
    text: 'The Greens came back with the 40 seats she had predicted.',
    source: 'she',
    cue: 'predicted',
    content: '40 seats',
  },
  {
    text: 'The Greens came back with the 40 seats their new leader had predicted.',
    source: 'their new leader',
    cue: 'predicted',
    content: '40 seats',
  },
  {
    text: 'It was short of the 900 beds the health board had asked for.',
    source: 'the health board',
    cue: 'asked',
    content: '900 beds',
  },
  {
    text: 'The harbor took in the $40 million its accountants had expected.',
    source: 'its accountants',
    cue: 'expected',
    content: '$40 million',
  },
  {
    text: 'The agency led by Pavel Holm claims to have saved over $65 million.',
    source: 'The agency led by Pavel Holm',
    cue: 'claims',
    content: 'to have saved over $65 million',
  },
  {
    text: 'Analysts say the patrol is part of a plan – and designed to please a port whose boats have won.',
    source: 'Analysts',
    cue: 'say',
    content: 'the patrol is part of a plan – and designed to please a port whose boats have won',
  },
  {
    text: 'The mill hid its tests, the union said in a letter to the minister.',
    source: 'the union',
    cue: 'said',
    content: 'The mill hid its tests,',
  },
  {
    text: 'The mill, says Mayor Ruiz, hid its tests.',
    source: 'Mayor Ruiz',
    cue: 'says',
    content: 'The mill, … hid its tests',
  },
  {
    text: 'Her counsel had submitted the log did not show who steered, and that the fine breaks the law.',
    source: 'Her counsel',
    cue: 'submitted',
    content: 'the log did not show who steered, and that the fine breaks the law',
  },
  {
    text: 'Government troops fled the port overnight, claim rebels.',
    source: 'rebels',
    cue: 'claim',
    content: 'Government troops fled the port overnight,',
  },
  {
    text: 'The pier was mined on purpose, say prison guards.',
    source: 'prison guards',
    cue: 'say',
    content: 'The pier was mined on purpose,',
  },
  {
    text: 'The council’s resolution lists nine mills.',
    source: 'The council’s resolution',
    cue: 'lists',
    content: 'nine mills',
  },
  {
    text: 'The debt would come to $3 million more than the agency had predicted.',
    source: 'the agency',
    cue: 'predicted',
    content: '$3 million more',
  },
  {
    text: 'Ruiz started a petition this week calling on the council to pay $15 an hour.',
    source: 'Ruiz',
    cue: 'calling on',
    content: 'the council to pay $15 an hour',
  },
  {
    text: 'A girl held up a sign that read “15%!”',
    source: 'a sign',
    cue: 'read',
    content: '“15%!”',
  },
  {
    text: 'Ruiz plans to hire 40 nurses, and the hall holds 300 people.',
    source: 'Ruiz',
    cue: 'plans',
    content: 'hire 40 nurses',
  },
  {
    text: 'A donor who wants to give more could pay $90,000.',
    source: 'who',
    cue: 'wants',
    content: 'give more ',
  },
  {
    text: 'The lawsuit seeks $3 million in damages.',
    source: 'The lawsuit',
    cue: 'seeks',
    content: '$3 million in damages',
  },
  {
    text: 'The council voted against the $700,000 loan.',
    source: 'The council',
    cue: 'voted',
    content: 'the $700,000 loan',
  },
  {
    text: 'The party met Ruiz’s declared goal of $1 billion.',
    source: 'Ruiz’s',
    cue: 'goal',
    content: '$1 billion',
  },
  {
    text: 'Nobody believed the agency’s $3 million estimate.',
    source: 'the agency’s',
    cue: 'estimate',
    content: '$3 million',
  },
  {
    text: 'By 2030, the last year of the agency’s outlook, the debt would pass $1 billion.',
    source: 'the agency’s',
    cue: 'outlook',
    content: 'the debt would pass $1 billion',
  },
  {
    text: 'In May, a Harbor poll found by 43% to 41% that readers should pay.',
    source: 'a Harbor poll',
    cue: 'found',
    content: 'by 43% to 41% that readers should pay',
  },
  {
    text: 'She was 40 points ahead in polls taken in May.',
    source: 'polls',
    cue: 'in',
    content: 'She was 40 points ahead … taken in May',
  },
  {
    text: 'The club needs $5,000: “Give what you can,” the pitch says.',
    source: 'the pitch',
    cue: 'says',
    content: '“Give what you can,”',
  },
  {
    text: 'FactDesk rated 32% of the claims as false.',
    source: 'FactDesk',
    cue: 'rated',
    content: '32% of the claims as false',
  },
  {
    text: 'Bell agreed to sell the mill for $4 million in a deal that needs a vote.',
    source: 'Bell',
    cue: 'agreed',
    content: 'to sell the mill for $4 million in a deal that needs a vote',
  },
  {
    text: 'Ruiz, who announced a $3 million plan on Monday, faces a vote in May.',
    source: 'who',
    cue: 'announced',
    content: 'a $3 million plan on Monday',
  },
  {
    text: 'The plan, which some have said was rushed, was a gift to 40 firms.',
    source: 'some',
    cue: 'said',
    content: 'was rushed',
  },
  {
    text: 'While the union insists the cuts will hurt, the council will close 12 schools.',
    source: 'the union',
    cue: 'insists',
    content: 'the cuts will hurt',
  },
  {
    text: 'The union insists the tide is turning — and the council is closing 12 schools.',
    source: 'The union',
    cue: 'insists',
    content: 'the tide is turning ',
  },
  {
    text: 'Some 46 percent said they would vote, compared with 23 percent in May.',
    source: 'Some 46 percent',
    cue: 'said',
    content: 'they would vote',
  },
  {
    text: 'If elected, Bell would be the first mayor with debts of millions, said Ada Moll, a historian.',
    source: 'Ada Moll',
    cue: 'said',
    content: 'If elected, Bell would be the first mayor with debts of millions,',
  },
  {
    text: 'Records from his 2019 audit show he lost $9 million.',
    source: 'Records from his 2019 audit',
    cue: 'show',
    content: 'he lost $9 million',
  },
  {
    text: 'In recent polls from two colleges, Bell leads by 8 points.',
    source: 'recent polls',
    cue: 'In',
    content: 'Bell leads by 8 points',
  },
  {
    text: 'A new poll showing her support at 14 percent came out on Monday.',
    source: 'A new poll',
    cue: 'showing',
    content: 'her support at 14 percent came out on Monday',
  },
  {
    text: 'The harbor count gives her 90 votes.',
    source: 'The harbor count',
    cue: 'gives',
    content: 'her 90 votes',
  },
  {
    text: 'One ranking pegs the family’s wealth at $4 billion.',
    source: 'One ranking',
    cue: 'pegs',
    content: 'the family’s wealth at $4 billion',
  },
  {
    text: 'Under state law, anyone who trails by less than 1 percent can ask for a recount.',
    source: 'state law',
    cue: 'Under',
    content: 'anyone who trails by less than 1 percent can ask for a recount',
  },
  {
    text: 'Ruiz repeated her false assertion that 400 ballots were lost.',
    source: 'Ruiz',
    cue: 'assertion',
    content: '400 ballots were lost',
  },
  {
    text: 'The returns name what boats pay:',
    source: 'The returns',
    cue: 'name',
    content: 'what boats pay:',
  },
  {
    text: 'By contrast, Arden’s pledge last week to hire 700 nurses was welcome.',
    source: 'Arden’s',
    cue: 'pledge',
    content: 'hire 700 nurses was welcome',
  },
  {
    text: '“It snowed,” she told the packed hall, where 1,200 people stood.',
    source: 'she',
    cue: 'told',
    content: '“It snowed,”',
  },
  {
    text: 'Bell wrote to his 20,000 followers, “It is time,” on Friday.',
    source: 'Bell',
    cue: 'wrote',
    content: '“It is time,” on Friday',
  },
  {
    text: 'Bonuses were $500 every month, The Harbor Journal reports.',
    source: 'The Harbor Journal',
    cue: 'reports',
    content: 'Bonuses were $500 every month,',
  },
  {
    text: 'A poll, conducted with Moll Research (D), shows Ruiz at 47 percent.',
    source: 'A poll',
    cue: 'shows',
    content: 'Ruiz at 47 percent',
  },
  {
    text: 'Bell leads in a recent Harbor poll by 9 points.',
    source: 'a recent Harbor poll',
    cue: 'in',
    content: 'Bell leads … by 9 points',
  },
  {
    text: 'The figures come from the labor office’s count, which showed 300 jobs lost.',
    source: 'which',
    cue: 'showed',
    content: '300 jobs lost',
  },
  {
    text: 'A study released on Monday by two colleges shows in detail how 40 firms hid money.',
    source: 'A study released on Monday by two colleges',
    cue: 'shows',
    content: 'in detail how 40 firms hid money',
  },
  {
    text: 'A new poll published Thursday shows that in rural seats 43 percent back Ruiz.',
    source: 'A new poll published Thursday',
    cue: 'shows',
    content: 'in rural seats 43 percent back Ruiz',
  },
  {
    text: 'Letters seen by the Courier say that 40 firms hid money.',
    source: 'Letters seen by the Courier',
    cue: 'say',
    content: '40 firms hid money',
  },
  {
    text: 'Ministry data this week show 43 percent of firms hid money.',
    source: 'Ministry data this week',
    cue: 'show',
    content: '43 percent of firms hid money',
  },
  {
    text: 'Figures compiled by the ministry show 43 percent of firms hid money.',
    source: 'Figures compiled by the ministry',
    cue: 'show',
    content: '43 percent of firms hid money',
  },
  ...['late Monday', 'early today', 'flatly', 'two days later', 'again', 'minutes earlier'].flatMap(
    (when) =>
      ['said', 'estimated', 'posted'].map((cue) => ({
        text: `The yard lost 40 jobs, Ruiz ${cue} ${when}.`,
        source: 'Ruiz',
        cue,
        content: 'The yard lost 40 jobs,',
      })),
  ),
  ...[', which fill 12 boxes,', ' (published in May)', ' – the first since 2019 –'].map(
    (aside) => ({
      text: `The records${aside} show that 40 firms hid money.`,
      source: 'The records',
      cue: 'show',
      content: '40 firms hid money',
    }),
  ),
  {
    text: 'The report itself shows that 40 firms hid money.',
    source: 'The report itself',
    cue: 'shows',
    content: '40 firms hid money',
  },
  {
    text: 'Ruiz told magistrates she stole 40 coats.',
    source: 'Ruiz',
    cue: 'told',
    content: 'magistrates she stole 40 coats',
  },
  {
    text: 'Ruiz reported late payments of $3 million.',
    source: 'Ruiz',
    cue: 'reported',
    content: 'late payments of $3 million',
  },
  {
    text: 'In an interview in May, Ruiz boasted openly about 40 new jobs.',
    source: 'Ruiz',
    cue: 'boasted',
    content: 'openly about 40 new jobs',
  },
  {
    text: 'Ruiz posted on social media that 40 jobs were lost.',
    source: 'Ruiz',
    cue: 'posted',
    content: '40 jobs were lost',
  },
  {
    text: 'Ruiz criticized the plan, which would cost $3 million.',
    source: 'Ruiz',
    cue: 'criticized',
    content: 'the plan',
  },
  {
    text: 'Moll said the fire was out, but 12 people were still missing.',
    source: 'Moll',
    cue: 'said',
    content: 'the fire was out',
  },
  {
    text: '“It snowed,” he said of the plan to close 12 roads.',
    source: 'he',
    cue: 'said',
    content: '“It snowed,”',
  },
  {
    text: 'RUIZ: We lost 40 jobs. Nobody told us.',
    source: 'RUIZ',
    cue: ':',
    content: 'We lost 40 jobs. Nobody told us.',
  },
];

describe('what is attributed ends where the clause does', () => {
  for (const each of said) test(each.text, () => assert.deepEqual(read(each.text, each.cue), each));
});

describe('words that look like a verb of saying', () => {
  const silent = [
    'The survey reached 500 registered voters.',
    'Bell has 400 pledged delegates.',
    'Bell has record support.',
    'The port was No. 12 on that list of 40 towns.',
    'The town has added 900 jobs this year.',
    'A group called Votes Matter, led by Bell, has 40 members.',
    'She waved to the crowd, smiling at 40 children.',
    'Two firms called off a $54 million deal.',
    'Most of the 71 reports were written by men.',
    'A merger announced Monday would cost 900 jobs.',
    'It is a set of rules that could close 12 mills.',
    'The poll has a margin of error of 3 points.',
    'The party met Ruiz’s declared heir on Monday.',
    'Bell charged the club $300 for the hall.',
    'The senate confirmed 68 judges.',
    'Ruiz is best known to 9,000 readers as Nan.',
    'The storm rates 12 on that scale.',
    'This year’s budget of $3 million is late.',
  ];
  for (const text of silent) {
    test(text, () => {
      const { blocks } = createDocument(text, 'plaintext');
      assert.deepEqual(
        blocks.flatMap(({ block }) => block.facts.attributions),
        [],
      );
    });
  }
});
