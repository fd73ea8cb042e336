import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'Each town had a plan. Thefts {dropped by 40 percent}.' },
    {
      text: 'Thefts {rose 40%}.',
      fixed: 'Thefts rose 40% to [NUMBER TK] from [NUMBER TK] in [PERIOD TK].',
      why: 'From five to seven, or from 200 to 280? And since when?',
    },
    {
      text: 'The drug makes a stroke {twice as likely}. Taken at night it makes one three times as likely.',
      why: 'One question a paragraph about risks.',
    },
    {
      text: 'The drug makes a stroke {twice as likely}.',
      fixed: 'The drug raises the risk of a stroke to [N TK] in 1,000 from [N TK] in 1,000.',
      why: 'Twice a small risk is a small risk.',
    },
    {
      text: 'Visits {rose 40%}, the pool said. It now opens from 5 to 7 a.m. for swimmers.',
    },
    {
      text: 'Sales were {up 12%}, the shop said.',
      fixed: 'Sales were up 12% to [NUMBER TK] from [NUMBER TK] in [PERIOD TK], the shop said.',
    },
    { text: '{30% more} people died.', fixed: '30% more people than [BASELINE TK] died.' },
    {
      text: 'Applications {fell by a third}.',
      fixed: 'Applications fell by a third to [NUMBER TK] from [NUMBER TK] in [PERIOD TK].',
    },
    {
      text: 'The pill {cuts the risk by half}.',
      fixed: 'The pill cuts the risk by half, to [N TK] in 1,000 from [N TK] in 1,000.',
    },
    {
      text: 'The city saw a {40% increase} in thefts.',
      fixed:
        'The city saw a 40% increase in thefts, to [NUMBER TK] from [NUMBER TK] in [PERIOD TK].',
    },
    { text: 'Thefts {rose more than 40%}, and robberies fell 10%.' },
    { text: 'The diet {doubles the risk} of gout, the doctor said.' },
    { text: 'The force’s budget {was reduced by 12%}.' },
    { text: 'Profit {fell 40%}, the airline said on Monday.' },
    { text: 'Light sleepers had a {20% higher risk} of a stroke.' },
    { text: 'Wool exports {sank by a fifth}.' },
    { text: 'Bankruptcies were {30 percent higher}.' },
    { text: 'Thefts {are off 14%}.' },
    {
      text: 'Speed bumps {cut crashes by 9%}.',
      fixed: 'Speed bumps cut crashes by 9% to [NUMBER TK] from [NUMBER TK] in [PERIOD TK].',
    },
    {
      text: 'The marsh {lost 12%} of its reeds.',
      fixed: 'The marsh lost 12% of its reeds in [PERIOD TK].',
    },
    {
      text: 'The clinic saw {a quarter more} patients, its head said.',
      fixed: 'The clinic saw a quarter more patients than [BASELINE TK], its head said.',
    },
    {
      text: 'Plants under the lamps grew {20% faster}.',
      fixed: 'Plants under the lamps grew 20% faster than [BASELINE TK].',
    },
    {
      text: 'Walkers ran {twice the risk} of a fall.',
      fixed: 'Walkers ran twice the risk of a fall, to [N TK] in 1,000 from [N TK] in 1,000.',
    },
    {
      text: 'Twins were {30% less likely} to take part.',
      fixed: 'Twins were 30% less likely than [BASELINE TK] to take part.',
    },
    { text: 'Exports of cork {dipped 2 percent}.' },
    { text: 'The brewery, founded in 2021 by two sisters, has {grown 250 per cent}.' },
  ],
  clean: [
    {
      text: 'Rowers were 50% less likely to fall ill. Their risk fell from 8% to 4%.',
    },
    { text: 'The mill lost two out of three of its towers.' },
    {
      text: 'Rowing cut their chances of falling ill by more than 80%. Few of them had rowed before.\n\nAbout 3% of those who rowed fell ill, compared to 17% of the others.',
      why: 'The two rates stand further down.',
    },
    {
      text: 'Each point cut in the levy lowers rents by 2 percent, the bank said.',
      why: 'What a step does, whenever it is taken.',
    },
    { text: 'In the six years after the ban began, cases dropped by 40 percent.' },
    { text: 'A 10 percent drop in rents would cost the town $2 million.' },
    {
      text: 'Murders rose 6.9% compared with the year before. Most were in Lund. The mayor was away. Thefts rose 0.9%.',
      why: 'A series of changes has one base.',
    },
    { text: 'The province grows half the country’s barley.' },
    { text: 'Terns are down more than 75 percent from what they were in the late 1970s.' },
    { text: 'There was a 1.4 per cent drop in thefts, or 12,300 fewer offences.' },
    {
      text: 'Under the plan, the lowest earners would see what they take home go up by as much as 19 percent.',
    },
    { text: 'Thefts rose 40% to 280 in 2023 from 200 in 2022.', why: 'Both numbers, both years.' },
    { text: 'Sales were up 12% from a year earlier, to $4 million.' },
    { text: 'He gave 100% effort.' },
    { text: 'Turnout was 61% of registered voters.', why: 'A share with its whole.' },
    { text: 'The bank charges 4% interest.' },
    { text: 'The risk rose from 2 in 1,000 to 4 in 1,000.' },
    { text: 'She owns 51% of the company.' },
    {
      text: 'Thefts rose 40%. A year earlier there were 200.',
      why: 'The next sentence has the base.',
    },
    { text: 'Women are twice as likely as men to vote.', why: 'Compared with somebody.' },
    { text: 'The shop hired 30% more people than its rival.' },
    { text: 'The pill halves the risk, from 2 in 1,000 to 1 in 1,000.' },
    { text: '“Thefts rose 40%,” he said.' },
    {
      text: 'The plan would cut thefts 40% and costs would fall 10%.',
      why: 'Still to come: the base is today.',
    },
    { text: 'She is up 12% in the polls.', why: 'A lead, no change.' },
    { text: 'Shares of Holm fell 3%.', why: 'The exchange keeps the record.' },
    {
      text: 'Shares of Holm fell 3% and the Velm composite increased 0.3%.',
      why: 'What stands beside a quotation is one.',
    },
    { text: 'Inflation rose 3% over the past year.' },
    {
      text: 'Stocks fell hard on Thursday. The index, which tracks many firms, was down more than 2 percent.',
    },
    { text: 'The bank cut 40% of its branches in 2022.' },
    {
      text: 'Light sleepers had a 20% higher risk of a stroke than others, 6 in 1,000 against 5 in 1,000.',
    },
    { text: 'Bankruptcies were 30 percent higher than in 2020.' },
    { text: 'The party gained 40% of the vote.' },
    { text: 'The firm lost 20% of its staff.' },
    { text: 'Crashes fell to 40% fewer than in 2019.' },
  ],
} satisfies RuleCases;
