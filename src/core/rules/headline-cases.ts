import type { RuleCases } from './cases.ts';

/** Headlines that accuse somebody of what the copy below does not say. */
export const unborneHeadlines: RuleCases['flagged'] = [
  {
    text: '# Ada Moll {stole} £90,000 from school\n\nThe school met its auditors. It rained.',
    why: 'Whoever has a name in it can sue.',
  },
  {
    text: '# Warden from hell {poisoned yew}\n\nOdd Halle, who denies harming the tree, runs a kiosk. It rained.',
  },
  { text: '# Minister {misled} MPs over ferry\n\nThe minister spoke for an hour. It rained.' },
  {
    text: '# Mayor {bribed} by quarry owner\n\nThe mayor met the owner in May. Both deny wrongdoing.',
  },
  {
    text: '# {Fraudster} Ada Moll opens kiosk\n\nAda Moll sold her boat. It was a ketch.',
    why: 'The copy has nobody call him so.',
  },
  {
    text: '# Police hunt man who {torched} kiosk\n\nThe kiosk burned down. Police hope to trace Ivan Hall, 29.',
    why: 'The man has a name below, and police only look for him.',
  },
  { text: '# {Killer} lodger left notes\n\nOdd Halle, 43, has been charged with murder.' },
];

/** The same of nobody in particular, or where the copy owns it. */
export const borneHeadlines: RuleCases['clean'] = [
  {
    text: '# Orland launches airstrikes on Bay after rocket attacks\n\nOrland launched airstrikes at stores in the Bay on Thursday, the Orland Defence Forces said.',
  },
  {
    text: '# Orland opposition candidate gunned down days before vote\n\nThe candidate was shot in his car in Orland, police said.\n\nOle Brand was on his way home.',
  },
  {
    text: '# Ada Moll stole £90,000 from school\n\nThe bursar took the money. She was jailed for a year.',
  },
  { text: '# Mayor bribed by quarry owner\n\nThe mayor admitted it. It rained.' },
  { text: '# Clerk robbed by carer\n\nA carer stole his purse, a court heard. It rained.' },
  { text: '# Fraudster Ada Moll opens kiosk\n\nAda Moll was convicted in 2015. It rained.' },
  { text: '# Panic at the Teahouse announce tour\n\nThe band sails in May. It is loud.' },
  { text: '# Concern grows for missing rower\n\nCrews searched the bay. A boat was found.' },
  { text: '# Killer Heat Closes Schools\n\nSchools are shut. It is hot.' },
  { text: '# Killer whale seen off Lund\n\nA whale was seen. It left.' },
  {
    text: '# Police hunt man who torched kiosk\n\nThe kiosk burned down. Police ask for footage.',
  },
  {
    text: '# Police hunt man who stabbed clerk\n\nA clerk died. Police named the victim as Ivan Hall, 29.',
  },
  {
    text: '# Police hunt man who stabbed clerk\n\nThe man got out. Police hope to trace Ivan Hall, who fled prison.',
  },
];

/** Headlines that quote what nobody says below. */
export const unsaidHeadlines: RuleCases['flagged'] = [
  {
    text: '# Crews angry at {Boris Hallam} over toll\n\nThe toll rose. Crews met on Monday. It rained.',
    why: 'Nobody of the name stands below.',
  },
  {
    text: '# Mayor’s {‘reckless’} quay sale angers crews\n\nThe mayor sold the quay. Crews met on Monday. It rained.',
    fixed:
      '# Mayor’s quay sale angers crews\n\nThe mayor sold the quay. Crews met on Monday. It rained.',
    why: 'Nobody below calls it so.',
  },
  {
    text: "# Crews face an {'outrageous'} toll\n\nThe toll rose in May. Crews met on Monday. It rained.",
    fixed: '# Crews face a toll\n\nThe toll rose in May. Crews met on Monday. It rained.',
  },
  {
    text: '# Toll will help the {‘poor’} pay fares\n\nThe toll fell in May. Crews met on Monday. It rained.',
    why: 'Nothing is cut: who would pay?',
  },
  {
    text: "# Ferry crews {'upbeat'} over toll\n\nThe toll rose. “We hope,” Ada Moll said. It rained.",
  },
  {
    text: '# Ada Moll: {‘Nobody Asked the Ferrymen’}\n\nThe toll rose. “We hope,” Ada Moll said. It rained.',
  },
];

/** The same where the copy has the words or a near form, or where they are a name. */
export const saidHeadlines: RuleCases['clean'] = [
  {
    text: '# Boris Hallam backs toll over crews’ protest\n\nThe toll rose. Hallam said it was fair. It rained.',
  },
  {
    text: '# Crews meet at Victoria Dock Hall over toll\n\nThe toll rose. Crews met on Monday. It rained.',
    why: 'A place.',
  },
  {
    text: '# Boris Hallam Backs Toll Over Protest\n\nThe toll rose. Crews met on Monday. It rained.',
  },
  {
    text: '# Mayor’s ‘reckless’ quay sale angers crews\n\nThe mayor sold the quay. “That was reckless,” Ada Moll said. It rained.',
  },
  {
    text: "# Ferry crews 'optimistic' over toll\n\nThe toll rose. Ada Moll spoke of optimism. It rained.",
    why: 'A near form is enough.',
  },
  {
    text: '# Crews ‘fought like lions’ for toll\n\nThe toll rose. Ada Moll said they had to fight. It rained.',
  },
  {
    text: '# Ferry is a ‘way-of-life’ bargain\n\nThe toll rose. Ada Moll said it was a way of life. It rained.',
  },
  {
    text: "# Owner renames ferry 'Grey Heron'\n\nThe owner has painted it. Crews met on Monday. It rained.",
    why: 'A name.',
  },
  {
    text: '# Jorgen Åkre wins toll vote\n\nThe toll rose. Jørgen Akre was kind. It rained.',
    why: 'One name in two spellings.',
  },
  { text: '# Florence Otters sign new keeper\n\nThe club met. He is tall. It rained.' },
  { text: '# Victoria Gardens to close for repairs\n\nThe park is old. It is wet. It rained.' },
  { text: '# Navy trails ‘ghost’ ship to port\n\nA tanker sailed by. It is old. It rained.' },
  { text: "# Rock 'n' roll ferry sails\n\nThe toll rose. Crews met on Monday. It rained." },
  { text: '# Mayor’s ‘reckless’ quay sale\n\nThe mayor sold the quay. It rained.' },
];

/** Headlines with a figure that the copy nowhere gives. */
export const unborneFigures: RuleCases['flagged'] = [
  {
    text: '# Pier to cost {£6m}\n\nThe council will pay £7.5m for it, it said. It rained. Crews met.',
    why: 'Only the headline has it.',
  },
  {
    text: '# Storm leaves {5 injured}\n\nOne man died and several others were injured in the storm, police said. It rained. Crews met.',
    why: 'Somebody has counted, and not in the copy.',
  },
  {
    text: '# Marsh fire {75 percent} contained\n\nThe fire was 80 percent contained at dusk. It rained. Crews met.',
  },
  {
    text: '# Recoveries are {9 crore}\n\nSo far 6 crore 91 lakh 4 thousand 12 villagers have recovered. It rained. Crews met.',
  },
];

/** The same where the copy gives it in other words, rounded, or in its parts. */
export const borneFigures: RuleCases['clean'] = [
  {
    text: '# Pier to cost £6m\n\nThe council will pay £2m a year for three years, it said. It rained. Crews met.',
    why: 'The copy says what makes it up.',
  },
  {
    text: '# £40m for piers\n\nLund gets £14 million, Holm £12 million, Arden £9 million and Marl £5 million, it said. It rained. Crews met.',
  },
  {
    text: '# Storm kills one, 5 injured\n\nOne man died and several others were injured, police said. Two girls and three boys are in hospital. It rained.',
  },
  {
    text: '# Ferry fares to rise 8 percent\n\nFares will rise from $50 to $54, the council said. Bus fares rose 3 percent. It rained.',
  },
  {
    text: '# Line sacks 786 stewards\n\nThe line has sacked nearly 800 stewards, it said. It rained. Crews met.',
    why: 'The copy rounds.',
  },
  {
    text: '# Recoveries are 7 crore\n\nSo far 6 crore 91 lakh 4 thousand 12 villagers have recovered. It rained. Crews met.',
  },
  {
    text: '# Half, or 50 percent, skip fares\n\nHalf skip fares. Bus fares rose 3 percent. It rained.',
  },
  {
    text: '# Line to sell $3.3 bln pier\n\nThe line will sell its $3.32 billion pier. It rained. Crews met.',
  },
];
