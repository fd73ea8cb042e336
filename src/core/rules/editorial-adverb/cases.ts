import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{Tragically}, three climbers died.',
      fixed: 'Three climbers died.',
      why: 'If it is tragic, three dead will tell the reader.',
    },
    { text: 'The firm {brazenly} copied the design.', fixed: 'The firm copied the design.' },
    { text: '{Unsurprisingly}, the bill failed.' },
    { text: 'Troops {successfully} shot down two drones.', fixed: 'Troops shot down two drones.' },
    { text: 'The data were {meticulously} compiled by the ministry.' },
    { text: 'The council {quietly} dropped the plan.' },
    {
      text: 'The {mere} mention of the tax ended the talks.',
      fixed: 'The mention of the tax ended the talks.',
    },
    { text: 'The vote was, {unsurprisingly}, unanimous.', fixed: 'The vote was unanimous.' },
    { text: '{Needless to say}, the plan failed.', fixed: 'The plan failed.' },
    { text: '{Not surprisingly}, he lost.', fixed: 'He lost.' },
    { text: 'The fund spent a {paltry} $200.', why: 'The reader can tell that $200 is little.' },
    { text: 'It was {merely} a draft.', fixed: 'It was only a draft.' },
    { text: '{No wonder} the bridge fell.' },
  ],
  clean: [
    { text: 'He spoke quietly.', why: 'Manner that a reporter can hear.' },
    { text: '“Tragically, three died,” Hale said.' },
    { text: 'He was wrongly convicted.', why: 'The adverb is part of the fact.' },
    { text: 'She successfully appealed the fine.' },
    { text: 'The court found that the firm acted knowingly and recklessly.' },
    { text: 'The mayor said the plan was, tragically, too late.' },
    { text: 'Hopefully Farm opened in 1987.' },
    { text: 'She smiled sadly and left the room.' },
    { text: 'The patients were successfully treated in March.' },
    { text: 'He was charged with recklessly endangering a child.' },
    { text: 'The men were acting suspiciously near the bank, a guard said.' },
    { text: 'The depot is conveniently located near the port.' },
    { text: 'The golf course opens in May.' },
    { text: 'The handful of rice weighed an ounce.' },
    { text: 'The Tragically Hip played two shows.' },
  ],
} satisfies RuleCases;
