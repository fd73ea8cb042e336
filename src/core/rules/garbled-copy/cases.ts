import type { RuleCases } from '../cases.ts';
import { meantMarks, meantSo, slipsOfKeys } from '../slip-cases.ts';

export default {
  flagged: [
    {
      text: 'The clerk, {having being warned} twice, kept the keys.',
      fixed: 'The clerk, having been warned twice, kept the keys.',
    },
    ...slipsOfKeys,
    { text: 'The mill opened in {2O14}.', fixed: 'The mill opened in 2014.' },
    { text: 'The {ferry was is} the oldest of four.' },
    { text: 'She moved there {in March 9}, 2019.', fixed: 'She moved there on March 9, 2019.' },
    {
      text: 'It is {a Irish-American} firm, and the club is {an Norwegian} one.',
      fixed: 'It is an Irish-American firm, and the club is an Norwegian one.',
    },
    {
      text: 'The library will lose {�2.7million} of its budget.',
      why: 'The sign of the currency was lost, and nobody but the writer knows which it was.',
    },
    {
      text: 'The ferry {don�t} run on Sundays, and {that�s} that.',
      fixed: 'The ferry don’t run on Sundays, and that’s that.',
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
    {
      text: 'The quay {could of been} saved.',
      fixed: 'The quay could have been saved.',
      why: 'One word for another that sounds like it.',
    },
    {
      text: '{A women} was hurt on the quay.',
      fixed: 'A woman was hurt on the quay.',
    },
    {
      text: 'The council {decided not issue} a permit.',
      fixed: 'The council decided not to issue a permit.',
      why: 'A word is missing.',
    },
    {
      text: '{According the} mayor, nobody was hurt.',
      fixed: 'According to the mayor, nobody was hurt.',
    },
    {
      text: 'Arden is {one of the largest city} in the north.',
      fixed: 'Arden is one of the largest cities in the north.',
    },
    {
      text: 'She bought {a old} ferry from {an Danish} owner.',
      fixed: 'She bought an old ferry from an Danish owner.',
    },
    { text: 'Crews sold bread {an butter}.' },
    {
      text: 'The clerk was {acused} of theft on the {21th} day.',
      fixed: 'The clerk was accused of theft on the 21th day.',
      why: 'No dictionary has the word.',
    },
    { text: 'The ferry {did not waited}, and {Moll had went} home.' },
    {
      text: 'Neighbors said {they was} asleep {two hour ago}.',
      fixed: 'Neighbors said they were asleep two hour ago.',
    },
    {
      text: 'The ferry {lost it’s mast} and is {in it’s third} year.',
      fixed: 'The ferry lost its mast and is in it’s third year.',
    },
    { text: '{More then 40} people met, {less then half} of them from Arden.' },
    {
      text: 'He {is member of} the council, {one of largest} in the north.',
      fixed: 'He is a member of the council, one of largest in the north.',
    },
    { text: 'It shut {in order prevent} a flood {in spite the} cost, and {hundreds people} left.' },
    { text: 'The {Untied Nations} sent aid.', fixed: 'The United Nations sent aid.' },
    { text: 'Police called it a {grizzly scene}.', fixed: 'Police called it a grisly scene.' },
    { text: 'The ferry {has be moved}.', fixed: 'The ferry has been moved.' },
    {
      text: 'He got {a 18-month} term.',
      fixed: 'He got an 18-month term.',
    },
    {
      text: 'She bought {an 7-inch} pan.',
      fixed: 'She bought a 7-inch pan.',
    },
    {
      text: 'The court {will heard} the case.',
      fixed: 'The court will hear the case.',
    },
    {
      text: '{Police is} looking for two men.',
      fixed: 'Police are looking for two men.',
    },
    {
      text: '{The suspects was} held.',
      fixed: 'The suspects were held.',
    },
    {
      text: 'Police {said there car} was stolen.',
      fixed: 'Police said their car was stolen.',
    },
    { text: '{A officials} at the port stopped it.' },
    {
      text: 'The quake killed {at-least 12} people.',
      fixed: 'The quake killed at least 12 people.',
    },
    { text: 'Fines of {upto 40} euros apply.' },
    {
      text: 'The law {is due take} effect in May.',
      fixed: 'The law is due to take effect in May.',
    },
    { text: 'The probe {ended it mission} in May.' },
    { text: 'Divers came to {assist into the inquiry}.' },
    { text: 'The flat is {their’s}, Moll said on Monday.' },
    {
      text: 'The board {accepted in principal} the sale.',
      fixed: 'The board accepted in principle the sale.',
    },
    { text: 'Shops were {forced to closed} and stalls {ordered to moved}.' },
    { text: 'Nobody was {able too buy} bread.', fixed: 'Nobody was able to buy bread.' },
    {
      text: 'The {council decided push back} the vote, {following by a debate}.',
      fixed: 'The council decided to push back the vote, following by a debate.',
    },
    { text: 'The notice stood {one its website} at noon. {The also said} no.' },
    {
      text: '{The also call} for a bridge.',
      fixed: 'They also call for a bridge.',
    },
    { text: 'A {two week’s ban} holds in the {Straight of Malacca}.' },
    {
      text: 'The loss will {harm it’s crews}, and nobody in the {Congolesse} port was told.',
      fixed: 'The loss will harm its crews, and nobody in the Congolesse port was told.',
    },
    {
      text: 'The department {will makes} a list.\n\nThey {hoped to opened} it.\n\nThe {death toll raised to} 14.\n\n{The residents was} moved.\n\nMoll thanked them {for there help}.',
    },
  ],
  clean: [
    ...meantMarks,
    ...meantSo,
    { text: 'The clinic saw a hepatitis a outbreak. Norvane spoke of its A$30 million plan.' },
    { text: 'They left there in May. Earlier and than the rest they were not.' },
    { text: 'The show will effect a change in the town.' },
    { text: 'Send it to desk,copy,night or call.' },
    { text: 'The levy is due, according the the board.' },
    { text: 'In May 12 people moved in, in June 2019 no one, in July, 9.' },
    { text: 'He is a European, she a Ukrainian-born pilot and a Eurasian-Chinese citizen.' },
    { text: 'The firm agreed terms, and the firms invested in principal towns.' },
    { text: 'She was able, too; buy a boat, he said, and went to closed sessions.' },
    { text: 'The one their rivals built sank, and the also-ran came last.' },
    { text: 'A day’s march lay ahead after two years’ wait. She left; it’s crews who lost.' },
    { text: 'He went straight of his own will, and wanted to embed and shred it.' },
    { text: 'Rent is due at noon, and she ended it on Monday.' },
    {
      text: 'The mayor would of course stay, and who could went home.',
      why: 'English, if seldom.',
    },
    { text: 'An historic hotel, an herb garden, a onetime mayor, a ewe and a US base.' },
    { text: 'Vitamin A improves sight. Take an A or an E from the box.' },
    { text: 'Women’s and men’s teams met at a women-only club. The two-man crew left.' },
    {
      text: 'One of the few is left. One of the police was Moll. One of the ferry company’s boats sank.',
    },
    { text: 'By then she was older than he was then, and more then came.' },
    { text: 'All that they had went to the bank. The luck they have ran out.' },
    { text: 'Had he been there, she were lost; if he were rich, would he have a boat?' },
    { text: 'The court asked that he have a lawyer. He and she are here.' },
    {
      text: '“They was here, and I could of gone,” Moll said.',
      why: 'What somebody says is not mended.',
    },
    { text: 'The note read, It was a old boat (sic).' },
    { text: 'An Bord Larkin, the planning board, said no.', why: 'A name.' },
    {
      text: 'Also there was member of Parliament Ada Moll, who was witness to it. All they could do was give way.',
    },
    { text: 'The band Seperate Ways played. Sumit said noon.', why: 'Names.' },
    { text: 'Two people was all the boat could hold. A crowd of 40 people was moved.' },
    { text: 'A panel of four women and three men was chosen on Monday.' },
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
    { text: 'SÃO PAULO — The mayor of São Paulo met Ângela Lund in the café.' },
    { text: 'The shop sold 3,14,15 and 16 of the series.' },
    { text: 'She has an 80% share and an 8-3 win.' },
    { text: 'An 1,100-acre park was opened.' },
    { text: 'The chief of police is 50.' },
    { text: 'The killer of the suspects was held.' },
    { text: 'She said there lives a bear.' },
    {
      text: 'His will makes no mention of her. Moll’s will gives all to the church. One of the residents was moved. It is a hope for there to be peace.',
    },
  ],
} satisfies RuleCases;
