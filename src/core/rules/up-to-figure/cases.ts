import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Queues have grown by {up to 80 percent} or more.',
      fixed: 'Queues have grown by between [N TK] and 80 percent.',
    },
    { text: 'The fever kills {up to 40 percent of patients}.' },
    { text: 'The lorry went past the school at a speed of {up to 70 miles} an hour.' },
    {
      text: '{Up to 500 jobs} could go.',
      fixed: 'Between [N TK] and 500 jobs could go.',
      why: 'Up to 500 includes none.',
    },
    {
      text: 'Savings of {as much as 90%} are possible.',
      fixed: 'Savings of between [N TK] and 90% are possible.',
    },
    { text: '{As many as 10,000 fans} may come.' },
    {
      text: 'A surge of {up to four metres} was expected along the coast.',
      why: 'Whoever forecasts warns of the worst: only hinted at.',
    },
    {
      text: '{Up to 90,000 members} of the union could walk out on Thursday, with only emergencies treated and beds limited to the gravest cases and to children.',
      fixed:
        'Between [N TK] and 90,000 members of the union could walk out on Thursday, with only emergencies treated and beds limited to the gravest cases and to children.',
    },
    { text: 'Drivers can save {up to $900} a year.' },
    {
      text: '{Hundreds, if not thousands,} were stranded.',
      fixed: '[N TK] were stranded, [SOURCE TK] said.',
      why: 'Nobody counted.',
    },
    { text: 'The pill works in {up to 95% of cases}.', why: 'In how many does it mostly work?' },
    {
      text: '{As few as 30 shops} will reopen.',
      fixed: 'Between 30 and [N TK] shops will reopen.',
    },
    {
      text: '{Dozens, if not hundreds,} of letters arrived.',
      fixed: '[N TK] letters arrived, [SOURCE TK] said.',
    },
    { text: 'The firm will create {up to 300 jobs}.' },
    { text: 'Fragments flew distances of {up to 400 meters}.' },
  ],
  clean: [
    {
      text: 'The pact lets the bank buy up to a further 12 percent of the shares at the same price.',
      why: 'A contract sets the most.',
    },
    {
      text: 'The mast works over distances of up to 40 miles, and boosts speeds up to 60 megabits.',
    },
    { text: 'Overnight money traded up to 14 percent before noon.', why: 'It rose to that.' },
    {
      text: 'The vigils went on, with as many as 9,000 in attendance.',
      why: 'Of a crowd the peak is what readers want; who counted it `figure-no-source` asks.',
    },
    {
      text: 'The spill killed 100,000 to as many as 250,000 birds.',
      why: 'The other end is there.',
    },
    {
      text: 'As many as 43,804 families were hit by the flood.',
      why: 'Somebody has counted: it is no extreme.',
    },
    { text: 'Winds of up to 90 miles an hour tore through the coast.' },
    { text: 'A donor may give up to $5,400 to the fund.', why: 'What the rules allow.' },
    { text: 'Between 200 and 500 jobs could go, the company said.' },
    { text: 'Up to 500 jobs could go, the company said in a filing.', why: 'The company says so.' },
    { text: 'The hall seats up to 500.', why: 'A capacity.' },
    { text: 'The offense carries a fine of up to $900.', why: 'What the law allows.' },
    { text: 'Children up to 12 ride free.' },
    { text: 'She stood up to three bullies.' },
    { text: 'It is up to 50 members to decide.' },
    { text: 'Interest rates are up to 5%.', why: 'They rose.' },
    { text: 'It is up to you, and the list is up to date.' },
    { text: '“Up to 500 jobs could go,” she said.' },
    { text: 'At least 500 jobs will go.' },
    {
      text: 'The club began a drive to raise up to $2 million.',
      why: 'A goal has no other end.',
    },
    { text: 'The fair drew as many as 4,000 people on its busiest day.' },
    { text: 'He faces up to 20 years in prison.' },
    { text: 'The grant will pay for the repairs and provide up to 15 new beds.' },
    { text: 'The hall can house up to 300 people.' },
    { text: 'The minibus carries up to 16 passengers.' },
    { text: 'The state lends them up to $900, in loans of up to $300.' },
    { text: 'Classes of up to 30 pupils may go on.', why: 'Whoever runs them has set the most.' },
    {
      text: 'The missile can hit targets at ranges of up to 400 kilometers.',
      why: 'What it is made for.',
    },
  ],
} satisfies RuleCases;
