import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The {carnage} began at noon.' },
    {
      text: 'The {debacle} cost the city $2 million.',
      fixed: 'The failure cost the city $2 million.',
    },
    {
      text: 'Two {thugs} broke the window.',
      fixed: 'Two people broke the window.',
      why: 'The broken window convicts them; the noun need not.',
    },
    { text: 'Aerial {aggression} continued in May.', fixed: 'Aerial attacks continued in May.' },
    { text: 'A {mob} gathered at the gate.' },
    { text: 'The bill is a {power grab}.' },
    { text: 'His {cronies} run the port.' },
    {
      text: 'The ruling ended in {farce}.',
      why: 'Which part of it was laughable is for the reader to judge.',
    },
    { text: 'The bill met a {backlash}.', fixed: 'The bill met criticism.' },
    { text: 'The senator is a {hypocrite}.' },
    { text: 'It was a {publicity stunt}.' },
    {
      text: 'The {thugs’} car was found on Monday.',
      fixed: 'The people’s car was found on Monday.',
    },
    { text: 'His {buffoonery} cost the party two seats.' },
    {
      text: 'We know that the report is {propaganda}.',
      why: '“We” is the writer, and nobody else.',
    },
    {
      text: 'The {massacre} was reported at dawn.',
      fixed: 'The killings were reported at dawn.',
    },
    { text: 'The fees are causing a particular {uproar}.' },
    {
      text: 'He had denounced the plan in an on-air {diatribe}.',
      fixed: 'He had denounced the plan in an on-air speech.',
    },
    { text: 'Ames gave his {tirade} against the ferry in a long speech.' },
    { text: 'Flowers were laid for the victims of the {massacre} at the club.' },
    {
      text: 'The {slaughter} in the north has shocked the town.',
    },
    { text: 'Police ended the {slaughter} at dawn.', fixed: 'Police ended the killings at dawn.' },
    {
      text: 'In his {tirade} against the board he named two members.',
      fixed: 'In his criticism of the board he named two members.',
    },
    { text: 'She went on a {tirade} against the board.' },
    { text: 'He was never paid for his {henchman} services.' },
    { text: 'The {outrage} ensued.' },
    {
      text: 'Shoppers voiced {outrage} over the fee.',
      fixed: 'Shoppers voiced anger over the fee.',
    },
    {
      text: 'Amid the {chaos} of the sale, two clerks left.',
      fixed: 'Amid the confusion of the sale, two clerks left.',
    },
    { text: 'The riot ended in {chaos} on the pier.' },
    {
      text: 'The {furor} over the tolls has faded.',
      fixed: 'The controversy over the tolls has faded.',
    },
  ],
  clean: [
    {
      text: 'The dictator Benito Mussolini opened the bridge.',
      why: 'What historians call him is not a verdict on the news.',
    },
    {
      text: 'Despite claims from farmers that the dam is a ploy, the vote went ahead.',
      why: 'Whoever claims it says so.',
    },
    { text: 'The canteen serves pork on Fridays.' },
    { text: 'A rival labeled him a public menace.', why: 'The verdict has an owner.' },
    { text: 'The Mob Museum opened at 9 a.m.' },
    { text: 'A flash mob danced in the station.', why: 'A name for a kind of event.' },
    { text: '“It was carnage,” said Hale.' },
    { text: 'The crime of aggression is defined in the treaty.', why: 'A term of law.' },
    { text: 'A Greek tragedy by a local company opens Friday.' },
    { text: 'The circus act needed two ropes.' },
    { text: 'The feeding frenzy of sharks was filmed from a drone.' },
    { text: 'The horror film opens on Friday.' },
    { text: 'Wardens watched mosquitoes swarm over the marsh.' },
    { text: 'The pigs go to slaughter in the fall.' },
    { text: 'The lawyers entered an insanity plea.' },
    { text: 'Kerr published a paper on malaria and the parasite that causes it.' },
    { text: 'The bus was covered in handout photos from the police, Reuters said.' },
    { text: 'He opened a butcher shop.' },
    { text: 'The anthology has a chapter on the Boston Massacre.' },
    { text: 'The word thug has its root in Hindi.', why: 'The copy speaks of the word.' },
    {
      text: 'The candidate, calling Peter Hale a liar, left the stage.',
      why: 'The verdict has an owner.',
    },
    { text: 'The mob of kangaroos crossed the road.' },
    { text: 'In the opera the tyrant dies in the third act.' },
    { text: 'Oil the pan and smear the tray with butter.' },
    { text: 'The team paid for what it saw as hypocrisy.' },
  ],
} satisfies RuleCases;
