import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The mayor canceled the forum {in an attempt to} avoid hard questions.',
      fixed: 'The mayor canceled the forum.',
      why: 'That she canceled it is known; why she did is hers to say.',
    },
    { text: 'The firm raised prices {in a bid to} punish rivals.' },
    { text: 'Troops shelled the town {in retaliation for} the ambush.' },
    { text: 'He resigned {to avoid} prosecution.', fixed: 'He resigned.' },
    { text: 'The clerk {deliberately} deleted the files.', fixed: 'The clerk deleted the files.' },
    { text: 'She leaked the memo {out of spite}.' },
    { text: '{In an attempt to} silence her critics, the mayor closed the park.' },
    { text: 'The senator announced a plan {in an attempt to} dodge a recount.' },
    { text: 'They’re using the leak {in an attempt to} embarrass her.' },
    { text: 'The cuts were {politically motivated}.' },
    { text: 'The barn was set alight {on purpose}.' },
    { text: 'The shipment was {deliberately} delayed.' },
    { text: 'The ads were {meant to} smear the mayor.' },
    { text: 'The company moved its plant {to escape} the union.' },
  ],
  clean: [
    { text: 'His speech was driven by a desire to appease the dockers.' },
    {
      text: 'Cole deliberately misled the council.',
      why: 'Who says that he misled it, unattributed-claim asks; that is one question.',
    },
    { text: 'The mayor said she canceled the forum in an attempt to avoid a clash.' },
    { text: 'The firm raised prices in a bid to cover costs, its chief executive said.' },
    { text: 'The group said it shelled the town in retaliation for the ambush.' },
    {
      text: 'He turned the wheel to avoid the dog.',
      why: 'A plain physical purpose that anybody could see.',
    },
    { text: 'The bridge is designed to carry 40 tons.' },
    { text: 'The climber died in an attempt to reach the summit.' },
    { text: 'Prosecutors allege that he deliberately set the fire.' },
    { text: 'A jury found that the clerk deliberately deleted the files.' },
    { text: 'Lawmakers want to punish rivals.', why: 'What they want, not why they act.' },
    { text: 'He would use the law to punish whoever crosses him.' },
    { text: 'Voters know how to punish a party.' },
    { text: 'He fled to escape the fire.' },
    { text: 'The scarecrow was meant to scare gulls.' },
    { text: 'The lane was moved to avoid the old oak.' },
    { text: 'The yard changed its name to avoid confusion.' },
  ],
} satisfies RuleCases;
