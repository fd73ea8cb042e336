import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The library will lose {�2.7million} of its budget.',
      why: 'The sign of the currency was lost, and nobody but the writer knows which it was.',
    },
    {
      text: 'The ferry {don�t} run on Sundays, and {that�s} that.',
      fixed: 'The ferry don’t run on Sundays, and that�s that.',
    },
    {
      text: 'The mayor{â€™}s office is shut.',
    },
    {
      text: 'The works cost {Â£}2 million.',
      fixed: 'The works cost £2 million.',
      why: 'A pound sign that came through as two characters.',
    },
    {
      text: 'The region{”}s feuds go on.',
      fixed: 'The region’s feuds go on.',
    },
    { text: '“We{”}re ready,” Moll said.', fixed: '“We’re ready,” Moll said.' },
    { text: 'The real{Ã¢}€world cost' },
    { text: 'The caf{Ã©} will shut.', fixed: 'The café will shut.' },
    {
      text: 'The fire has burnt {10,00}ha of forest.',
      why: 'One thousand, or ten? A digit is missing.',
    },
    { text: 'The council sold {1,0000} homes, and {1,234,56} people signed.' },
    { text: 'It cost {$12,50}, the mayor said.' },
    {
      text: 'The town has a {$1.8} budget deficit, the mayor said.',
      why: 'Million or billion: the word is missing.',
    },
    { text: 'Officers seized a {£2.5} haul of cigarettes.' },
    {
      text: 'Moll said: “The quay is rotten.\n\nWe shall {close it now.”}\n\nThe council met on Monday.',
      fixed:
        'Moll said: “The quay is rotten.\n\n“We shall close it now.”\n\nThe council met on Monday.',
      why: 'Each paragraph of a quotation opens with a mark.',
    },
    {
      text: 'Moll said: "The quay is rotten.\n\nWe shall {close it now."} She left.',
      fixed: 'Moll said: "The quay is rotten.\n\n"We shall close it now." She left.',
    },
    { text: 'The quay {is rotten now,”} Moll said.' },
    { text: '“The quay is rotten,” Ada Moll said, and we must close it. It {costs too much.”}' },
  ],
  clean: [
    {
      text: 'Some 10,000ha burnt, 1,234,567 people signed and 12,34,567 rupees were paid.',
      why: 'Thousands, and the lakhs of India.',
    },
    { text: 'Rooms 10,20 and 30 are shut, and on May 5,2019 they were too.' },
    { text: 'A coffee is 12,50 euros, turnout was 45,20%, and the score was 6-4,6-10.' },
    {
      text: 'The town has a $1.8 million deficit, a £2.5bn debt and a $1.8-million hole.',
      why: 'The size is there.',
    },
    {
      text: 'Petrol is $1.8 a litre, apples are £2.5 each, and the pound fell to $1.3 yesterday.',
      why: 'A price is for something.',
    },
    { text: 'It will cost between $1.5 and $2 million, up from $1.2 to $1.4 million.' },
    {
      text: 'Moll said: “The quay is rotten.\n\n“We shall close it now.”',
      why: 'A quotation of two paragraphs as it should be.',
    },
    { text: '“The quay is rotten,” Moll said. She is 5’ 10” tall, and her boat 12".' },
    { text: 'They threw stones at the barracks” gates.' },
    { text: '“She is taller than me; she’s like 6’2”,” Moll said. “You can’t miss her.”' },
    { text: '“The ‘old’ quay is “rotten” at its foot,” Moll said. It’s the mayors’ “problem”.' },
    { text: 'He said, ”The quay is rotten.”' },
    { text: '‘The quay is rotten,” Moll said.' },
    { text: 'SÃO PAULO — The mayor of São Paulo met Ângela Lund in the café.' },
    { text: 'The shop sold 3,14,15 and 16 of the series.' },
  ],
} satisfies RuleCases;
