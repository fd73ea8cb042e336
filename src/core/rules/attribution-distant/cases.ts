import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Guards {kicked a handcuffed man} in the yard. The allegation is made in a claim lodged on Monday.',
    },
    {
      text: 'Snipers killed {two porters} on the bridge. The deaths were confirmed by the Red Cross.',
    },
    {
      text: 'Troops opened fire on a crowd near the mill, an official told the Daily Harbor.\n\nTroops guarding the mill {opened fire} at a crowd that had closed the road to ask for work.',
    },
    {
      text: 'Guards said they left at noon as it was hot.\n\nGuards {opened fire} on a bus at the gate.',
    },
    {
      text: 'Air defenses destroyed {14 missiles} over the port. The tally was published by the general staff on Monday.',
      why: 'The count is a party’s, and the reader learns it only a sentence later.',
    },
    {
      text: '{Nine people were killed} in the raid. The hospital in Aruna gave the toll in a statement.',
    },
    {
      text: 'The navy sank {two patrol boats} off the cape.\n\nThe claim was made by a fleet spokesman, Capt. Idris Vale.',
    },
    {
      text: 'The ministry published its nightly report.\n\nTroops shot down {31 drones} over four provinces.',
    },
    {
      text: 'Some {300 homes} were destroyed. Those figures come from the county emergency office.',
    },
    {
      text: 'Guards beat {two detainees} on the transfer bus. The allegation is in a complaint filed by their lawyer.',
    },
  ],
  clean: [
    {
      text: 'A youth was held for plans to attack two mosques in Lund, said the Security Office on Wednesday.\n\nAccording to the Security Office, the youth is the youngest held so far.\n\nBrand, the gunman responsible for the Arden attack that took 40 lives in March 2019, had moved the youth.',
      why: 'How many died then is on record.',
    },
    {
      text: 'The ministry published its nightly report.\n\nThe raid came two days after troops shot down 31 drones over four provinces.',
    },
    {
      text: 'Guards said they left at noon as it was hot.\n\nLund married in 1972. Guards opened fire on a bus at the gate of her mill.',
      why: 'A life: the year tells that it is long over.',
    },
    {
      text: 'Guards said they left at noon as it was hot.\n\nLund went from town to town visiting jailed critics.',
    },
    {
      text: 'The port was shut, the mayor said.\n\nThe navy sank two boats off the port at dawn, as the fleet said it had lost one.',
    },
    {
      text: 'The port was shut, the mayor said.\n\nThe port suffered from rail strikes that guards joined with guns.',
    },
    {
      text: 'The army said its jets had bombed a depot.\n\nThe army also shelled two villages.',
      why: 'The army owns that it did.',
    },
    {
      text: '# Mill news\n\nRebels shoot down helicopter\n\nARDEN - Rebels shot down a helicopter on Monday, the group said.',
      why: 'A line above the copy that says who says so.',
    },
    {
      text: 'The ministry published its nightly report.\n\nThe mayor will fly to Orrin, where troops shot down 31 drones.',
      why: 'A reminder in a relative clause: the sentence is about the mayor.',
    },
    {
      text: 'Nine people were killed in the 1995 raid. The hospital in Aruna gave the toll in a statement.',
    },
    {
      text: 'The ministry published its report.\n\nThe union went on, launching a campaign against armed guards.',
    },
    { text: 'Air defenses destroyed 14 missiles over the port, the general staff said.' },
    {
      text: 'The general staff said air defenses destroyed 14 missiles. Two others fell into the sea.',
      why: 'The source stands in the same paragraph.',
    },
    { text: 'The hospital said nine people were killed. Six of them were children.' },
    { text: 'The town sits on a bend in the river. It was founded by millers.' },
    { text: 'The ministry published its nightly report. It said troops shot down 31 drones.' },
    { text: 'The governor said the raid ended at noon. Nobody was hurt, he added.' },
  ],
} satisfies RuleCases;
