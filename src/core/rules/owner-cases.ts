import {
  clearedOf,
  convictedOthers,
  convictedThemselves,
  otherwiseConvicted,
  rightlyConvicted,
  stillConvicted,
} from './conviction-cases.ts';

/** Crimes of which a source speaks nearby that does not say who did them. */
export const ownerlessCrimes: readonly string[] = [
  ...otherwiseConvicted,
  ...convictedOthers,
  ...clearedOf,
  'Piet Marl is charged with wounding. Marl {slashed} a waiter.',
  'Ivo Blanc {beat} his wife.\n\nNora Vale docked. Vale {is a fraudster}.',
  'Ivo Blanc {lied} to police. Blanc {perjured} himself at the inquest.',
  'Lyle Marr, 52, {robbed} a jeweller after she found a letter.',
  'Days after his wife found a letter, Lyle Marr, 52, {robbed} a jeweller.',
  'Lyle Marr, 52, {robbed} a jeweller once the club announced a sale.',
  'Dane Lisk was arrested on Friday.\n\nLisk {attacked} his girlfriend after she found a letter.',
  'Dane Lisk was arrested on Friday.\n\nWhen she found a letter, Lisk {attacked} his girlfriend.',
  'Dane Lisk was charged with assault on Friday, police said. Lisk {attacked} his girlfriend at home.',
  'Dane Lisk was charged with assault, police said.\n\nHe {attacked} his girlfriend at their home.',
  'Dane Lisk was arrested on suspicion of assault, the sheriff’s office said. Dane Lisk {stabbed} a neighbor.',
  'Mr Hale praised Elena Marr, who {robbed} a jeweller.',
  'Lyle Marr {took bribes} after he found a backer.',
  'Elena Marr, 26, who {embezzled} the savings, faces a ban, the federation said on Friday.',
  'Elena Marr, 26, who {robbed} a jeweller in May, appeared in court on Friday, police said.',
  'Treasurer Ivo Blanc said the ferry would be sold. Blanc {embezzled} the fares.',
  'Mayor Ida Bloom said the pier would reopen in May. She {took bribes} from a builder.',
  'A rower said she was asked to carry parcels to Lund. Odd Halle also {groped} two of his pupils.',
  'Treasurer Ivo Blanc {embezzled} the fares, neighbors said.',
  'According to people briefed on it, Ivo Blanc {embezzled} the fares.',
];

/** Crimes of which somebody says who did them. */
export const ownedCrimes: readonly string[] = [
  ...rightlyConvicted,
  ...convictedThemselves,
  ...stillConvicted,
  'Lyle Marr, 52, robbed a jeweller after she found a letter, police said.',
  'The mayor resigned after auditors found that Lyle Marr, 52, had robbed a jeweller.',
  'Dane Lisk was charged with assault. Lisk attacked his girlfriend after she found a letter, a deputy said.',
  'Police said Dane Lisk was charged after he broke a window. Lisk attacked his girlfriend at home.',
  'Dane Lisk was charged with assault. He drove to the house, police said. He attacked his girlfriend.',
  'The gunman, Dean Marr, 26, who robbed a jeweller in May, was taken to hospital, police said.',
  'The federation said Elena Marr, 26, who embezzled the savings, left in May.',
  'Treasurer Ivo Blanc said he was sorry. Blanc embezzled the fares.',
  'Sten Orlo told the jury that he had debts. He stole the fares to pay them.',
  'A rower said Odd Halle kept parcels in the shed. Halle also groped two of his pupils.',
  'A rower said she was on her way home. Odd Halle also stabbed her.',
  'Treasurer Ivo Blanc embezzled the fares, federal officials said.',
  'Treasurer Ivo Blanc embezzled the fares, witnesses told the court.',
  'Treasurer Ivo Blanc embezzled the fares, said two clerks who will not be named because they fear for their jobs.',
  'Residents say Ivo Blanc should go, and prosecutors say he embezzled the fares.',
];

/** Accusations beside a source that speaks of something else. */
export const ownerlessConduct: readonly string[] = [
  'The inquiry exposed a string of failings. The school {ignored repeated warnings}.',
  'The riot started in the hills. At noon a crowd raced along the ridge and {torched} a barn.',
  'As soon as she found a backer, the agency {misled investors}.',
  'The contractor {ignored repeated warnings} the day it met the man who reported the theft.',
  'The clubs blame the mayor, who has {ignored repeated warnings}.',
  'The mayor, who has {ignored repeated warnings}, will step down in May, the council said.',
  'The brewery refused to say how old the pipes were. It {hid the results} of two tests.',
  'The brewery said sales rose in May. The brewery {cheated customers} for years.',
  'Mayor Ida Bloom said the pier would reopen. She {lied to the council} about its piles.',
  'The mayor {misled residents}, the Gazette can reveal.',
  'The mayor has {squandered} £9 million on consultants, a review by the Gazette has found.',
  'Ada Moll, a failed banker who {cheated investors} for years, said she would run.',
];

/** Accusations in longer sentences. */
export const longerConduct: readonly string[] = [
  'Nora Vale {knew} the permits were being forged. She stamped them anyway.',
  'The matron {knew} the boys were being bullied and did nothing.',
  'The sluice burst because of a gate that Larkfield Weirs had {failed to maintain}.\n\nLarkfield, in a letter on Monday, said one of its gates showed a fault before the sluice burst. It said it did not know why.',
  'Lyle Marr admitted taking bribes from a council clerk.\n\nLarkfield Foods, which {bribed} the mayor, sells eels.',
  'Mr Halle {ignored fire safety notices} in two blocks.',
  'Dr Halle {ignored three calls} that night.',
  'The landlord {put tenants’ lives at risk}.',
  'The managers {put targets before} safety.',
  'Ivo Blanc {handed the largest contract, worth £2m, to a company of his cousin’s}.',
  'The owner {bled the club dry}.',
  'A {gang of Romanians robbed} a jeweller.',
  'The bursar {knew} about the second ledger by March and chose to say nothing.',
  'Its trustees {were aware} of the payments but decided not to act.',
  'The ferry line {concealed the length} of its queue to win a bonus.',
  'On Friday night the harbor master {concealed the size of the spill}. As the water rose, the owner {concealed the delay}.',
  'The pier will reopen in May, the harbor board said.\n\nShe {bribed} two clerks.',
  'Ada Moll, the bursar, was paid $9,000, according to the annual report. She {misled residents}.',
];

/** Accusations that an accuser makes, or the accused themselves. */
export const ownedConduct: readonly string[] = [
  'Holm knew about the surprise party but chose to say nothing.',
  'He was aware of the rule and did nothing illegal.',
  'The inquiry exposed a string of failings. Pupils were bullied and letters were altered.',
  'The fire started in the hills. At noon tall flames raced along the ridge and torched a barn. The embers torched two sheds.',
  'The inspector said the brewery had failed two tests. It hid the results.',
  'The brewery admitted that it had failed two tests. It hid the results.',
  'The mayor misled residents, a report by the ombudsman found.',
  'The mayor misled residents, the Gazette can reveal, according to an audit by Larkfield.',
  'An investigation by the Guardian found that the mayor misled residents.',
  'Ada Moll, a lawyer for bankers who cheated investors, said she would run.',
  'Hurricane Ada put lives at risk along the coast. Storm Una put residents at risk.',
  'The trust put its targets before the committee. It put targets before the board in May.',
  'Ada Moll ignored calls to resign. The driver ignored three calls.',
  'Ivo Blanc gave the keys, worth £200, to a cousin.',
  'A gang of Romanians robbed a jeweller, the police said. A gang of youths robbed a bank.',
  'The bursar knew about the second ledger and chose to say nothing, the auditors said.',
  'The bursar knew nothing about the ledger and did nothing wrong.',
  'She knew about the vacancy and chose not to apply.',
  'Smoke concealed the size of the crack.',
  'Strong ticket sales concealed a shortfall at the café. The shortage was concealed by a wall.',
  'Prosecutors said the bursar was in debt.\n\nShe bribed two clerks.',
];

/** Quotations whose speaker stands in the words around them. */
export const spokenQuotations: readonly string[] = [
  'The plant opened in May.\n\nOur man in Turin cabled as follows --\n\n"Walk through the plant, and you learn this: the tools are new."',
  'But a port official answered: "We pay twice as much as Holm does. Without it we would pay more. "No deal on berths may drop the rebate."',
  'The Holm scholar Ana Ruiz voiced her doubts about the guest list. “If the mayor thinks that this will win over the port, he is less clever than I thought.” The dinner is on May 4.',
  '“J. Lund. Only a rower. 13/7/16. Holm,” reads one inscription under the pier.',
];
