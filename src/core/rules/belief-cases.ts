import type { RuleCases } from './cases.ts';

/** What is believed, feared or thought, and nobody says by whom. */
export const beliefs: RuleCases['flagged'] = [
  {
    text: 'The skipper, {it is thought}, will sell his boat.',
    fixed: 'The skipper, [WHO TK] believes, will sell his boat.',
  },
  { text: '{It is believed} about 40 porters had a key.' },
  {
    text: 'Budget papers are out. Output {is assumed to} grow at 3.1%.',
    why: 'A hint: by those who drew up the budget.',
  },
  { text: 'The porters {are feared} dead. The inn {is tipped to} win a star.' },
  { text: 'The envoy, {believed to} have left by boat, has not written.' },
  { text: '{It is speculated that} the ferry will be sold.' },
  { text: 'The mayor {is known to} have met the developer in private.' },
  { text: 'The rebel leader {is believed to} be dead.' },
  { text: 'The rush {is believed to} be the work of a gang, which said that food was short.' },
  { text: 'The ship {is believed to} have left without lights.' },
  {
    text: 'The general {is said to} be in poor health.',
    fixed: '[SOURCE TK] said the general was in poor health.',
  },
  {
    text: 'Holm, who {is said to} own the pier, has not answered.',
    fixed: 'Holm, who [SOURCE TK] said owned the pier, has not answered.',
  },
  {
    text: 'When the board meets in May, {it is thought} Moll will resign.',
    fixed: 'When the board meets in May, [WHO TK] believes that Moll will resign.',
  },
  {
    text: 'Takings fell in June, and the brewery {is understood to} be seeking a buyer.',
    fixed: 'Takings fell in June, and [SOURCE TK] said the brewery was seeking a buyer.',
    why: 'A source behind “is understood to” would be the second for one claim.',
  },
  {
    text: 'In March, the harbour master {is rumoured to} have sold his boat.',
    fixed: 'In March, the harbour master had sold his boat, [SOURCE TK] said.',
  },
  {
    text: 'Both pilots {are said to} be ill and are still abroad.',
    fixed: 'Both pilots are said by [WHO TK] to be ill and are still abroad.',
  },
  {
    text: '{It was said that} no fog outlasts noon.',
    fixed: '[WHO TK] said that no fog outlasts noon.',
  },
  { text: '{It is suspected that} the crate was stolen.' },
  { text: '{It is now thought} the crew fled by boat.' },
  { text: '{The Arden Times understands that} the bank is in talks.' },
  { text: '{THE BEACON learnt that} the thieves left through a hatch in the roof.' },
  { text: 'The fever {is suspected to} have started in the kitchen.' },
  {
    text: 'Two porters {are suspected of} leaking the minutes.',
    fixed: 'Two porters are suspected by [WHO TK] of leaking the minutes.',
  },
  { text: 'The inn has shut.\n\n- Four porters {suspected of} a cover-up' },
];

/** What somebody holds by name, and what nobody need hold. */
export const ownedBeliefs: RuleCases['clean'] = [
  { text: 'She spoke of each of the singers whom she is known to be considering.' },
  { text: 'No one is reported to have been hurt.' },
  { text: 'The gunman is believed by police to have fled across the border.' },
  { text: 'The painting is considered a fake by the museum’s own conservators.' },
  { text: 'He was considered for the job in 2019.' },
  { text: 'She said the ship is believed to have left without lights.' },
  { text: 'The inn dismissed two porters suspected of leaking the minutes.' },
  { text: 'Two men are suspected of murder.', why: 'By the police, as everybody knows.' },
];
