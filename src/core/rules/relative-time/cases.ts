import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The weeds we pulled {today} were burnt.' },
    { text: 'The growers, who are known to shun the press, came {today}.' },
    { text: 'The pier burned down in the early hours of {yesterday}.' },
    { text: 'Shares of the mill rose sharply {today}.' },
    { text: 'The tally rose to 57 {today} after three more died.' },
    {
      text: 'The krone slid to 9.12 to the euro {today}, dealers said. The krone had closed at 9.04.',
      why: 'A hint: a report of dealings is for its day.',
    },
    {
      text: 'The club and its sponsor both {yesterday} refused to comment.',
      fixed: 'The club and its sponsor both on [DAY TK] refused to comment.',
    },
    {
      text: 'The clerk announced that {today} a judge in Orme had stopped the sale.',
      fixed: 'The clerk announced that on [DAY TK] a judge in Orme had stopped the sale.',
    },
    {
      text: 'The mayor resigned {yesterday}. The council met {yesterday morning}.',
      why: 'Hints: this draft has no date to tell the day by.',
    },
    {
      text: 'The mayor resigned {yesterday}.',
      fixed: 'The mayor resigned on [DAY TK].',
      why: 'Yesterday from when? The page will be read for years. A hint, too: the draft has no date.',
    },
    {
      text: 'Ada Moll was born on 6 June 1932. The wake will be held {tomorrow}.',
      fixed: 'Ada Moll was born on 6 June 1932. The wake will be held on [DAY TK].',
    },
    {
      text: 'The mayor resigned {yesterday}, “as Ms Holt asked”, a clerk said.',
      fixed: 'The mayor resigned on [DAY TK], “as Ms Holt asked”, a clerk said.',
    },
    {
      text: 'The crowds in Washington, D.C. {yesterday} were small.',
      fixed: 'The crowds in Washington, D.C. on [DAY TK] were small.',
    },
    { text: 'The talks resume {tomorrow}.', fixed: 'The talks resume on [DAY TK].' },
    {
      text: 'Police raided the shop {last night}.',
      fixed: 'Police raided the shop on [DAY TK] night.',
    },
    { text: 'The court ruled {earlier today}.', fixed: 'The court ruled earlier [DAY TK].' },
    {
      text: 'The plant closed {recently}.',
      fixed: 'The plant closed in [MONTH TK].',
      why: 'A hint only: when was it?',
    },
    {
      text: 'The vote was held {last Tuesday}.',
      fixed: 'The vote was held Tuesday.',
      why: 'A hint whatever the draft has: readers of the week know which.',
    },
    {
      text: 'The vote is at 6:30 p.m. {tonight} in the town hall, and the count begins at once.',
    },
    {
      text: '---\ndate: 2024-03-12\n---\n\nThe mayor resigned {yesterday}.',
      fixed: '---\ndate: 2024-03-12\n---\n\nThe mayor resigned Monday.',
      why: 'With a date in the front matter the fix knows the day.',
    },
    {
      text: '---\ndate: 2024-03-12\n---\n\n{Yesterday}, the mayor resigned.',
      fixed: '---\ndate: 2024-03-12\n---\n\nOn Monday, the mayor resigned.',
    },
    { text: 'The court said {today} that it would hear the case.' },
    {
      text: 'The missing skipper was found alive {today}.',
      fixed: 'The missing skipper was found alive on [DAY TK].',
    },
    {
      text: 'The crews met again {today}.',
      fixed: 'The crews met again on [DAY TK].',
    },
    { text: 'The court said it would sit again, and rejected the plea {today}.' },
    { text: 'The council will vote {tonight} on the bridge.' },
    {
      text: '{Today} the court ruled against the union.',
      fixed: 'On [DAY TK] the court ruled against the union.',
    },
    {
      text: 'The union filed its answer to {yesterday’s} ruling.',
      fixed: 'The union filed its answer to [DAY TK]’s ruling.',
    },
    { text: 'Rain fell {yesterday morning} and stopped {this afternoon}.' },
    {
      text: 'The hearing, delayed until {tomorrow}, is open to the public.',
      fixed: 'The hearing, delayed until [DAY TK], is open to the public.',
    },
    {
      text: 'The bank said the branch would reopen {next Friday}.',
      fixed: 'The bank said the branch would reopen on [DATE TK].',
    },
    {
      text: 'The mayor, who {recently} moved to Arden, was absent.',
      fixed: 'The mayor, who moved to Arden, was absent.',
    },
    {
      text: 'The board is {currently} reviewing the plan.',
      fixed: 'The board is reviewing the plan.',
    },
    { text: 'The road will {soon} reopen.' },
    { text: '{Tomorrow} is the deadline.', fixed: '[DAY TK] is the deadline.' },
    {
      text: 'Ruiz told Hale {last Friday} that she would resign.',
      fixed: 'Ruiz told Hale on Friday that she would resign.',
    },
    {
      text: 'The bank, which owns the pier, {last Friday} joined the talks.',
      fixed: 'The bank, which owns the pier, on Friday joined the talks.',
    },
    {
      text: 'They meet at {next Tuesday’s} hearing.',
      fixed: 'They meet at the [DATE TK] hearing.',
    },
    {
      text: 'The turn came {recently}, when Roy left.',
      fixed: 'The turn came in [MONTH TK], when Roy left.',
    },
    {
      text: 'They were {recently} arrived asylum seekers.',
      fixed: 'They were recently arrived asylum seekers.',
    },
    {
      text: 'She voted for the toll but {recently} turned against it.',
      fixed: 'She voted for the toll but recently turned against it.',
    },
    {
      text: 'The mayor resigned {yesterday}. The council meets again {tomorrow}, a week after the vote on Monday.',
    },
    {
      text: '---\ndate: 2024-03-12\n---\n\nMr Holt resigned {yesterday}.',
      fixed: '---\ndate: 2024-03-12\n---\n\nMr Holt resigned on Monday.',
    },
    {
      text: 'The win over Larkfield {last Friday} was a relief.',
      fixed: 'The win over Larkfield on Friday was a relief.',
    },
    {
      text: 'The lines are shut until 8pm {tonight}, not Friday.',
      fixed: 'The lines are shut until 8pm on [DAY TK], not Friday.',
    },
    {
      text: '{Earlier today}, two divers found the bell.',
      fixed: 'Earlier on [DAY TK], two divers found the bell.',
    },
    {
      text: 'The dealer was {yesterday} handed a fine.',
      fixed: 'The dealer was handed a fine on [DAY TK].',
    },
    {
      text: 'The dealer was {yesterday} fined, then freed.',
      fixed: 'The dealer was yesterday fined, then freed.',
    },
  ],
  clean: [
    {
      text: '# Gale: live\n\n### 16.05 Quay shut\n\nA crane fell this morning in Orme, the port said.',
      why: 'Its subhead gives the hour of the entry.',
    },
    { text: 'The ink looks like it was laid yesterday.' },
    { text: 'Nobody sails in the boats of yesterday.' },
    { text: 'She wrote that it had to be done tonight – Dec. 30, the papers say.' },
    { text: 'Today, Holmcorp closed at 88-1/2, up 2-3/8.' },
    { text: 'She speaks of the flood as if it had come yesterday.' },
    { text: 'The boy was brought to the clinic yesterday (on Tuesday).' },
    {
      text: 'Shares of the mill closed at 9.50 dollars yesterday. Today, wheat futures traded between 168 and 170.',
      why: 'A price, and the day of its market.',
    },
    {
      text: 'The dollar stood at 132.10/20 yen, off from 132.60/70 last night.',
      why: 'A price of the day before.',
    },
    { text: 'Norvane was at 31, up 5/8, this afternoon.' },
    {
      text: 'ARDEN, Ohio, Feb. 9 (GNA) -- The mayor was hurt today when a bomb went off.',
      why: 'The dateline says which day today is.',
    },
    { text: 'In today’s edition: ferries, school meals and a lost seal.' },
    { text: 'The mayor resigned Monday.', why: 'A day.' },
    { text: '“I resigned yesterday,” she said.', why: 'Her words.' },
    { text: 'USA Today reported the sale.' },
    { text: 'The song “Yesterday” topped the charts.' },
    {
      text: 'Children today sleep less than in 1990, the institute said.',
      why: 'Here today means nowadays.',
    },
    { text: 'The vote is held on the last Tuesday of May.' },
    { text: 'In today’s economy a pension is rare.', why: 'Nowadays again.' },
    { text: 'Today, the company employs 400 people.' },
    { text: 'The mill is known today as the Arden Arts Center.' },
    { text: 'She appeared on the Today show, and he on the Tonight Show.' },
    { text: 'The host of this morning show quit on Monday.' },
    { text: 'He drives as if there were no tomorrow.' },
    { text: 'They spent the last night of the tour in Arden.' },
    { text: 'The plant closed recently, in May 2023.' },
    { text: 'Until recently the plant had 400 workers.' },
    { text: 'He left as soon as the bell rang, and soon the hall was empty.' },
    { text: '---\nbreaking: true\n---\n\nThe mayor resigned earlier today.' },
    { text: 'Had the alarm worked, his mother said, he would be alive today.' },
    { text: 'The cook told the jury that she would use the same oil again tomorrow.' },
    {
      text: 'If the gate had been shut, the two boys might well have been out there with all of their friends yesterday.',
    },
    {
      text: '---\ngenre: live\n---\n\nThe mayor resigned earlier today.',
      why: 'An entry of running coverage has its own clock.',
    },
    { text: '# Mayor resigns today\n\nThe mayor resigned Monday.' },
    { text: 'The rules of today and those of yesterday differ.' },
    { text: 'Yesterday, today and tomorrow are one to her.' },
    { text: 'The town is no richer today than it was yesterday, the clerk said.' },
    {
      text: 'With a guard at the gate she would be alive today. He would sign it again tomorrow.',
      why: 'No day is meant.',
    },
    {
      text: 'The krone stood at 9.12, up from 9.04 yesterday.',
      why: 'A list of prices is for its day.',
    },
    { text: 'The hearing is today (Saturday).', why: 'The day stands beside it.' },
    { text: 'He was found yesterday, Sunday, June 4.' },
    { text: 'Six men were sentenced yesterday, 22 May, at the court. The trial began on Monday.' },
    {
      text: '10:40 p.m.\n\nThe senator has left the hall.\n\nShe told her staff tonight that she was tired.\n\n9:15 p.m.\n\nThe polls have closed.',
      why: 'An entry with its hour.',
    },
    { text: 'He was on the Arden Breakfast Sunday yesterday, and said he would stand.' },
    { text: 'She hopes the cup will show girls watching football today that they can win.' },
    { text: 'Weeds are estimated to cost growers a tenth of their crop today.' },
    { text: 'The old walls we see today were rebuilt after a fire.' },
  ],
} satisfies RuleCases;
