import { describe } from 'node:test';
import { checkMended } from './mend.ts';

describe('whoever is accused of one act is accused of those that go on from it', () => {
  checkMended([
    [
      'Lars Holm {burgled} a chapel, smashed its organ and then set fire to the pews.',
      'Lars Holm is accused by [WHO TK] of burgling a chapel, smashing its organ and then setting fire to the pews.',
      'Lars Holm burgled a chapel, smashed its organ and then set fire to the pews, [SOURCE TK] said.',
    ],
    [
      'Lars Holm, who {robbed} a bank and hid the till, is due in court.',
      'Lars Holm, who is accused by [WHO TK] of robbing a bank and hiding the till, is due in court.',
      'Lars Holm, who [SOURCE TK] said robbed a bank and hid the till, is due in court.',
    ],
  ]);
});

describe('nobody is accused of what others did, or of what is no crime', () => {
  checkMended([
    [
      'Lars Holm {robbed} a bank and Odd Lunt hid the till.',
      'Lars Holm robbed a bank and Odd Lunt hid the till, [SOURCE TK] said.',
    ],
    [
      'Lars Holm {robbed} a bank and was caught by divers.',
      'Lars Holm robbed a bank and was caught by divers, [SOURCE TK] said.',
    ],
    [
      'Lars Holm {robbed} a bank and married in June.',
      'Lars Holm robbed a bank and married in June, [SOURCE TK] said.',
    ],
    [
      'Lars Holm {robbed} a bank that had closed late and burned two huts.',
      'Lars Holm robbed a bank that had closed late and burned two huts, [SOURCE TK] said.',
    ],
    [
      'Lars Holm {stole} tents and used boots.',
      'Lars Holm stole tents and used boots, [SOURCE TK] said.',
    ],
  ]);
});

describe('whoever is on trial is accused, and nobody else has to say so', () => {
  checkMended([
    [
      'Lars Holm denies arson, and his trial opened on Monday. He {torched} the mill and poisoned the well.',
      'Lars Holm denies arson, and his trial opened on Monday. He is accused of torching the mill and poisoning the well.',
      'Lars Holm denies arson, and his trial opened on Monday. He torched the mill and poisoned the well, [SOURCE TK] said.',
    ],
  ]);
});

describe('pay is earned, and not pocketed; what was pocketed may have been no pay', () => {
  checkMended([
    [
      'Lars Holm, who {pockets £90,000} a year, left on Friday.',
      'Lars Holm, who earns £90,000 a year, left on Friday.',
      'Lars Holm, who [SOURCE TK] said earns £90,000 a year, left on Friday.',
    ],
    [
      'The mayor {pocketed £90,000} from the fund.',
      'The mayor pocketed £90,000 from the fund, [SOURCE TK] said.',
    ],
  ]);
});

describe('a court that has heard something has not said it', () => {
  checkMended([
    [
      'Carer {stole} pensions\n\nA carer stole pensions from two widows, a court has heard.',
      'Carer accused of stealing pensions\n\nA carer stole pensions from two widows, a court has heard.',
      'Carer stole pensions, court hears\n\nA carer stole pensions from two widows, a court has heard.',
    ],
  ]);
});
