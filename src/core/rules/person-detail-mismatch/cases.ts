import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Omar Vance, 29, is sought over a raid. His mother, Janet Vance, 58, would not comment.\n\nMr Vance, {27}, was last seen on Monday.',
      fixed:
        'Omar Vance, 29, is sought over a raid. His mother, Janet Vance, 58, would not comment.\n\nMr Vance, 29, was last seen on Monday.',
      why: 'Janet Vance is no Mr.',
    },
    {
      text: 'Det Insp Louise Garrow said two men were held.\n\n{DCI Louise Garrow} asked for witnesses.',
    },
    {
      text: 'Ana Thwaite, 83, was a welder.\n\nMrs. Thwaite, who was {81}, died at home.',
      fixed: 'Ana Thwaite, 83, was a welder.\n\nMrs. Thwaite, who was 83, died at home.',
    },
    { text: 'Ana Ruiz, 36, was held in May.\n\n{The 39-year-old} nurse was freed.' },
    { text: 'Commissioner Ada Obi opened the bridge. {Minister Obi} crossed first.' },
    {
      text: 'Dana Holt, 43, was elected in 2019. Holt, {45}, is a lawyer.',
      fixed: 'Dana Holt, 43, was elected in 2019. Holt, 43, is a lawyer.',
      why: 'She cannot be both.',
    },
    {
      text: 'Governor Eli Stone spoke. {Mayor Stone} then left.',
      fixed: 'Governor Eli Stone spoke. Mayor [FIRST NAME TK] Stone then left.',
    },
    {
      text: '{Vance} said the road was closed.',
      fixed: '[FIRST NAME TK] Vance, [ROLE TK], said the road was closed.',
      why: 'Nobody has told the reader who Vance is.',
    },
    { text: 'Police Chief Rita Cole arrived. {Sheriff Cole} took questions.' },
    {
      text: 'Lucas Brandt, 34, was arrested. {The 36-year-old} was charged on Monday.',
      fixed: 'Lucas Brandt, 34, was arrested. The 34-year-old was charged on Monday.',
    },
    { text: 'Senator Ana Ruiz opened the hearing. {Representative Ruiz} asked about the bridge.' },
    { text: 'The road was closed on Monday. {Morin} was charged with arson.' },
    { text: 'Sen. Ana Ruiz opened the hearing.\n\n“It is late,” said {Rep. Ruiz}.' },
    { text: '“It is late,” said {Vance}.' },
    { text: 'Dana Holt, 43, keeps bees. Holt, aged {34}, sells the honey.' },
    {
      text: 'Dana Holt, a 43-year-old nurse, found the ring. {The 34-year-old} gave it back.',
      fixed: 'Dana Holt, a 43-year-old nurse, found the ring. The 43-year-old gave it back.',
    },
    {
      text: 'Foreign Minister Dana Holt will travel on Monday. {Defense Minister Holt} leaves a day later.',
    },
    { text: 'President Dana Holt spoke. The bus was late. {Prime Minister Holt} did not wait.' },
    { text: '{Jones} was charged with arson. {Hobbs} said she was at home.' },
    { text: 'The road was closed, {Qualls} said.' },
    { text: 'Dana Holt, 43, was hurt. Mrs Holt, {45}, is stable.' },
    {
      text: 'Governor Eli Stone spoke. {Mayor Eli Stone} then left.',
      fixed: 'Governor Eli Stone spoke. Governor Eli Stone then left.',
    },
    {
      text: 'Dana Holt, 31, was arrested. Her lawyer, Ivo Lund, would not say why. {The 33-year-old} is due in court.',
    },
    { text: 'Detective Sergeant Owen Pryce spoke. {Detective Inspector Pryce} left.' },
    {
      text: 'The prize went to Polly Thwaite, 16.\n\nPolly, {17}, lives in Arden.',
      why: 'Children go by their first names.',
    },
    {
      text: 'Ivo Lund has signed. The 26-year-old has left the club.\n\nLund, {27}, scored twice.',
    },
  ],
  clean: [
    {
      text: 'Mourners left flowers for the 25-year-old nurse in the park.\n\nOle Brand, 27, was arrested on Sunday.\n\nA neighbour last saw the 25-year-old on May 14.',
      why: 'Hers is the age that the copy gives her.',
    },
    {
      text: 'The club dropped veteran support Zima on Monday. Zima said he was sorry.',
      why: 'The words before the name introduce it.',
    },
    {
      text: 'Omar Vance, 29, is sought over a raid. His brother, Paul Vance, 58, would not comment.\n\nMr Vance, 58, left on Monday.',
    },
    {
      text: 'Ana Thwaite, 83, was a welder.\n\nMrs. Thwaite, who was 19, joined the yard in 1961.',
      why: 'She was 19 then.',
    },
    {
      text: 'Ana Ruiz, 36, was held in May with a 39-year-old woman.\n\nThe 39-year-old nurse was freed.',
    },
    {
      text: 'The mayor, FranÃ§ois Veurne, came at noon.\n\n“The pier is shut,” said Veurne, who had walked over.',
      why: 'The letters of the first name are garbled, but it stands there.',
    },
    {
      text: 'Two stewards, Ana Ruiz and Mark Halvorsn, said they were near.\n\nThe gate was shut, Halvorsen said.',
      why: 'One of the two spellings is asked about.',
    },
    { text: 'Sales chief J.R. “Skip” Vance said the mill would close. Vance said no more.' },
    { text: 'Health Minister Lena Kruse spoke. Minister Kruse then left.' },
    {
      text: 'General Dana Holt seized power in 2014. President Holt will speak on Friday.',
      why: 'A head of state may have been something else.',
    },
    {
      text: 'Police held Dana Holt, a 43-year-old woman and two boys. Dana Holt, 29, is a nurse.',
      why: 'A list of those who were held.',
    },
    { text: 'Dana Holt, 43, met Ivo Lund, a 36-year-old nurse. The 36-year-old was late.' },
    {
      text: 'Q: Did you talk to the board?\n\nA: I did. They were angry, and Vance said he would quit.',
      why: 'Whoever is asked introduces nobody.',
    },
    {
      text: 'Her father, Rashad, sat in the hall. Rashad said he would wait.',
      why: 'The copy says who it is.',
    },
    { text: 'They had three children: Leo, Ina and Milo. Ina said she had left.' },
    { text: 'The nurse Okla came last. Okla said she was ill.' },
    {
      text: 'Dana Holt, 43, and her husband Ivo were hurt. Mrs Holt, 43, is stable. Mr Holt, 45, died.',
      why: 'A man and a woman.',
    },
    {
      text: 'The family waited to hear whether Okla, the couple’s oldest son, would be let out. “He cannot sleep,” his older sister Zima said. Okla was told of the ruling by phone, and Zima said he wept.',
      why: 'One name, and who it is: readers have met them.',
    },
    { text: 'Okla, a girl of nine, was hurt. “It is late,” Okla said.' },
    {
      text: 'The road was shut, said Insp. Dana Holt.',
      why: 'A rank that is cut short is no surname.',
    },
    { text: 'However, Sgt Dana Holt, who led the search, said the road was shut.' },
    { text: 'Dana Holt, 43, was elected in 2019. Holt, a lawyer, lives in Arden.' },
    {
      text: 'Former Governor Eli Stone, now mayor of Arden, spoke. Mayor Stone then left.',
      why: '“Former” says that the office has changed.',
    },
    { text: 'Eli Stone, who was 43 when he took office, is now 51.' },
    { text: 'Dana Holt, then 39, won by 12 votes. Holt is 43.' },
    {
      text: 'Lucas Brandt, 34, and his brother Ian Brandt, 36, were arrested.',
      why: 'Two people of one surname.',
    },
    { text: 'President Lincoln was shot in 1865.' },
    { text: 'In 1999 Dana Holt, 22, joined the club. Holt, 45, leads it today.' },
    { text: 'Sen. Ana Ruiz opened the hearing. Senator Ruiz closed it.' },
    { text: 'Adam Vance, a clerk, closed the road. Vance said it was icy.' },
    { text: 'Google said the road was closed. Democrats said it was open.' },
    { text: 'Prosecutors charged Aleksei Morin. Morrin said he was at home.' },
    {
      text: 'Lucas Brandt, 34, and his 15-year-old daughter were hurt. The 15-year-old was flown out.',
    },
    { text: 'Lucas Brandt, 34, bought a boat. The 36-year-old boat sank.' },
    { text: 'Grandma said the road was closed.' },
    {
      text: 'Management noted that sales had grown in all regions.',
    },
    {
      text: 'Sales at Larkin’s fell, and the chain will close nine stores, Larkin’s said Wednesday.',
      why: 'A house, not a person.',
    },
    {
      text: 'A resident who identified himself only as Okla said the road was closed.',
      why: 'The copy says that there is no more to the name.',
    },
    { text: 'The inquiry was led by A.M. Reddy, a judge. “It takes time,” Reddy said.' },
    { text: 'Chief Operating Officer Jan Moll led the talks. Moll said the lines were safe.' },
    {
      text: 'Voltara says it will cut power. Voltara said the lines were old.',
      why: 'It is no person.',
    },
    { text: 'Metalunion said that its members were tired.' },
    { text: 'Hizzoner said the ferry would stay.' },
    { text: 'Ivo Lund, 31, of Mill Lane, Larkton was jailed for two years.' },
    { text: 'Agents said some buyers paid in cash.' },
    { text: 'Xinhua says the roads are blocked.' },
    {
      text: '“Three people died,” Omar al-Haddun said. Haddun added that two of them were brothers.',
    },
    {
      text: 'Ada Moll, who has lived there for 62 years, was in despair. The 94-year-old said the library was her second home. Fellow campaigner 29-year-old Ivy Lund was in tears.',
    },
    { text: 'Gardaí alleged he was armed.' },
    {
      text: 'Bosses insisted that no more shops would shut. Medics said two men were hurt, and Mums told of a bang.',
      why: 'A plural has its capital from the start of the sentence.',
    },
    { text: 'Counsel asked for an order. Leadership was accused of delay.' },
    {
      text: 'Waits are the worst on record, a nurses’ union has claimed.\n\nTeamwork says one in three waited four hours.',
      why: 'The name of the union, which has just been called one.',
    },
    {
      text: 'Among the hurt was Dana Holt, 31.\n\nIvo Lund came to the pier to fish with his father.\n\nThe 19-year-old ran for the boats.',
      why: 'Whom the copy has named last is somebody else.',
    },
    { text: 'Detective Inspector Owen Pryce spoke. Inspector Pryce left.' },
    {
      text: 'The prize went to Polly Thwaite, 16.\n\nPolly Marsh came second.\n\nPolly, 17, lives in Arden.',
      why: 'There are two of the name.',
    },
    {
      text: 'Ivo Lund has signed. Jan Holt has not. The 26-year-old has left the club.\n\nLund, 27, scored twice.',
    },
  ],
} satisfies RuleCases;
