import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Crews marked Landing Day, the {“catastrophe”} of the outer islands, with a march.',
      why: 'A hint: what the day is called.',
    },
    { text: 'The college named an {“impartial”} auditor on Monday.' },
    { text: 'Duarte came to the border with three {“cousins”} and a borrowed van.' },
    { text: 'The {“survey”} of June drew 90 replies.' },
    { text: 'Two {“observers”} from Lund were let in.' },
    {
      text: 'The {“experts”} on the panel met in private.',
      fixed: 'The experts on the panel met in private.',
      why: 'Either they are experts or somebody doubts it; the marks say only that the paper smirks.',
    },
    { text: 'His {“charity”} paid for three cars.' },
    { text: 'The {“voluntary”} fee is added to every bill.' },
    {
      text: 'The city’s {“affordable”} flats start at $2,400.',
      fixed: 'The city’s flats, which [SOURCE TK] calls affordable, start at $2,400.',
      why: 'Whose word is it?',
    },
    { text: 'She was sent for {“retraining”} in the north.' },
    { text: 'The {“ceasefire”} held for an hour.' },
    { text: 'They moved into an {“affordable”} flat.' },
    {
      text: 'The union plans a {“sing-in”} on the pier.',
      fixed: 'The union plans what [SOURCE TK] calls a “sing-in” on the pier.',
    },
    {
      text: 'The army was drawn into a {“humanitarian”} mission in the south.',
      fixed:
        'The army was drawn into what [SOURCE TK] calls a “humanitarian” mission in the south.',
    },
    { text: 'If your {“principles”} cost nothing, they are none.' },
    { text: 'It may be the {“flying pig”} that the town feared.' },
    { text: 'The {“charity”} fund paid for three cars.' },
    { text: 'The council met on Monday. These {“reforms”} cost the town a school.' },
    { text: 'A radio {“historian”} dated the wall to 1500.' },
    { text: 'Under this {“truce”}, the guns fired at noon.', why: 'The comma ends no gloss.' },
    { text: 'The islanders held {“elections”} under the eyes of the fleet.' },
    { text: 'The tenants left {“willingly”} after a night in the yard.' },
    { text: 'Pupils pay $20 a term for the {“free”} boots.' },
  ],
  clean: [
    { text: 'The clerk stamped each “removal” – moving a tenant to another block – with a date.' },
    { text: 'A “flood response team” of 40 was sent to the quay.' },
    { text: '- The “glass roof”: panes are hung from wires.' },
    { text: '# Invisible ferry launched\n\nAn “invisible” ferry left the port on Monday.' },
    { text: 'Pupils sorted the animals into “friends” and “strangers” on a chart.' },
    { text: 'The answer “yes” came at noon. She pressed the button “buy” twice.' },
    { text: 'On the “gig”, the long rowing boat, six men sat.' },
    { text: 'The owner replies that the “survey” was open to all.' },
    { text: 'Two “zero” days were lost to rain.' },
    {
      text: 'She got a “get well soon” card from the council’s “rainy day” fund.',
      why: 'The card and the fund go by the words.',
    },
    {
      text: 'A “suspicious” package was found at the station, and a man is in a “critical but stable” condition.',
    },
    { text: 'Approval of the governor’s “abandoned property” act seemed certain.' },
    {
      text: 'After 90 days of “sailing” to the isle, the crew will leave the “ship” of the mock voyage.',
      why: 'The marks say that it is none.',
    },
    {
      text: '# Crew ends simulated dive\n\nFour divers left a tank on Monday.\n\nTwo of them had walked on the “seabed” for an hour.',
    },
    {
      text: 'Reports on the weapon differ between a hammer and a “blunt object”.',
      why: 'The words are those of the reports.',
    },
    {
      text: 'The harbor police, which indicated on Friday a “major step” was likely, have not named the man.',
    },
    { text: 'Other tourists whinged that “it’s a joke” after six hours on the runway.' },
    {
      text: 'The tip came with a letter from the Alder Agency that counts dozens of “pain points.”',
      why: 'The words are those of the papers.',
    },
    {
      text: 'Hale spoke out for “shotgun weddings” as the answer.',
      why: 'Whoever speaks for it says the word.',
    },
    {
      text: 'Reddy would have voted for the tram anyway, he says. But given the toll, his choice is a “no brainer.”',
    },
    {
      text: 'He ticked off a list of “unmet promises” at the rally.',
      why: 'Whoever lists them calls them so.',
    },
    { text: 'He called the flats “affordable.”' },
    { text: 'The ministry described the camp as a “retraining” center.' },
    { text: 'The word “affordable” appears nine times in the bill.', why: 'A word as a word.' },
    { text: 'Her novel “Salt” won the prize.' },
    { text: 'Ali “Tex” Baran played bass.' },
    {
      text: 'Police used a tactic known as “kettling,” or penning in crowds.',
      why: 'A term with its explanation.',
    },
    { text: 'The mayor said the flats were “affordable.”' },
    {
      text: '“They are affordable homes,” Ruiz said.\n\nThe “affordable homes” start at $2,400.',
      why: 'The reader has just heard who says so.',
    },
    {
      text: 'Holm was bitter at being drawn into a “rescue” mission that became what he saw as a war.',
      why: 'The sentence tells how somebody sees it.',
    },
    { text: 'Mayor Ana Ruiz repaired the city’s “crumbling” bridges.' },
    { text: 'The app has a “safety check” feature.' },
    { text: 'The crowd broke into chants of “no.”' },
    { text: 'The tour ended with “adeus,” Portuguese for “goodbye.”' },
    { text: 'Half of her “bundlers” — the friends who collect checks — are women.' },
    { text: 'Under a “no parking” sign stood a van.' },
    {
      text: 'The study recommends a levy on yards involved in “hull laundering”.',
      why: 'The study’s own words.',
    },
    { text: 'The report advises fines for owners engaged in “berth squatting”.' },
    {
      text: 'Ana Holt unveiled her “road to rest” for the crews, which has ten steps.',
      why: 'Her own words for her own plan.',
    },
    {
      text: 'Voltara offers users more locks. These “sealed cards” can also be added. Voltara says the data stays on the phone.',
    },
  ],
} satisfies RuleCases;
