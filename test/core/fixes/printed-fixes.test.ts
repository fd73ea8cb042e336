import { describe } from 'node:test';
import { checkMended } from './mend.ts';

describe('every edit that is offered can be printed', () => {
  checkMended([
    ['The pact {is seen as} a snub to Orme.', 'The pact is seen by [WHO TK] as a snub to Orme.'],
    [
      'The closing has left a gap that {will surely hurt} the harbor’s trade and could slow the dredging.',
      'The closing has left a gap that [SOURCE TK] said would hurt the harbor’s trade and could slow the dredging.',
      'The closing has left a gap that will hurt the harbor’s trade and could slow the dredging.',
    ],
    [
      'Holm led a campaign meant {to discredit} the union.',
      'Holm led a campaign that [SOURCE TK] said was meant to discredit the union.',
    ],
    ['The {unrelenting} style of the Courier often won.'],
    ['The crew handled it {flawlessly} on the first night.'],
    ['The biggest {bombshell} was an allegation that Holm had lied.'],
    ['Moll delivered his {tirade} against the ferry firm at noon.'],
    ['{Terrorists} mocked the ban.', '[GROUP TK] mocked the ban.', 'Militants mocked the ban.'],
    [
      '{Terrorists} killed a dog at the depot.',
      '[GROUP TK] killed a dog at the depot.',
      'Attackers killed a dog at the depot.',
      'Assailants killed a dog at the depot.',
    ],
    [
      'He defended the {enhanced interrogation techniques}.',
      'He defended the harsh interrogation techniques.',
      'He defended what the CIA calls its “enhanced interrogation techniques”.',
    ],
    ['That claim {is a lie}.', 'That claim is false.', 'That claim is a lie, [SOURCE TK] said.'],
    ['The whole marriage {was a lie}.', 'The whole marriage was a lie, [SOURCE TK] said.'],
  ]);
});

describe('the best edit stands first', () => {
  checkMended([
    [
      'The levy has {undoubtedly} shaped the town.',
      'The levy has shaped the town.',
      'The levy has shaped the town, [SOURCE TK] said.',
    ],
    [
      'The fight will go to a board that will {undoubtedly} vote no.',
      'The fight will go to a board that [SOURCE TK] said would vote no.',
      'The fight will go to a board that will vote no.',
    ],
    [
      'The two men acknowledged the delay. The brothers {admitted} the crane was old.',
      'The two men acknowledged the delay. The brothers said the crane was old.',
      'The two men acknowledged the delay. The brothers acknowledged the crane was old.',
    ],
    ['The killing {sent shockwaves through} the town.', 'The killing alarmed the town.'],
    [
      'The vote took place {mere} days before the gale.',
      'The vote took place only days before the gale.',
    ],
    ['A {mere} 9 clerks came.', 'Nine clerks came.'],
    [
      'The mayor kept up his {onslaught} against the club.',
      'The mayor kept up his attack on the club.',
    ],
    [
      'The yard had been in a state of {pandemonium} on Monday.',
      'The yard had been in a state of turmoil on Monday.',
    ],
  ]);
});

describe('a source owns its figure and the next one, and nothing besides', () => {
  checkMended([
    [
      'The mayor spoke in Orme on Monday. Some {6,400 people} packed the quay to cheer her, and 900 more watched from boats.',
      'The mayor spoke in Orme on Monday. According to [SOURCE TK], some 6,400 people packed the quay to cheer her, and 900 more watched from boats.',
    ],
    [
      'The plan seems odd given the fact that the port now has {11% of the traffic} and 35% of the trade.',
      'The plan seems odd given the fact that, according to [SOURCE TK], the port now has 11% of the traffic and 35% of the trade.',
    ],
    [
      'The boy took two pills, {reportedly} bought from a guard at the gate.',
      'The boy took two pills, bought, according to [OUTLET TK], from a guard at the gate.',
    ],
    [
      'Few mills last, but at that point, {many brokers think}, Ruiz would be hard to stop in the race for the board.',
      'Few mills last, but many brokers, including [NAME TK], think that at that point Ruiz would be hard to stop in the race for the board.',
    ],
  ]);
});

describe('what was misread is mended in the whole paragraph', () => {
  checkMended([['FranÃ§ois Delorme met HÃ©lÃ{ ̈}ne Roy.', 'François Delorme met Hélène Roy.']]);
});
