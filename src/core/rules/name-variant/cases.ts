import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Ivo Reid, the tiler, filed the suit. Mr {Reed} lost it.',
      fixed: 'Ivo Reid, the tiler, filed the suit. Mr Reid lost it.',
      why: 'Somebody with a name in full, and a “Mr” that sounds the same.',
    },
    { text: 'The tiler, Omar Holm, won. {Holme} said it was luck.' },
    { text: 'Dana Prewitt will count the votes. Ms {Pruitt} is new.' },
    { text: 'Emil Parsons fell ill. Mr {Parson} was 60.' },
    {
      text: 'Ida Kettering fell ill in May. Her husband, {Olaf Ketering}, called a nurse. Mrs Kettering was 60.',
      why: 'They are one family.',
    },
    {
      text: 'Ana Orrego opened the fair. Later {Ana Orego}’s brother left.',
      fixed: 'Ana Orrego opened the fair. Later Ana Orego’s [SPELLING TK] brother left.',
    },
    {
      text: 'Ruth McKellan quit. Mr {Mckellan} wept.',
      fixed: 'Ruth McKellan quit. Mr McKellan wept.',
    },
    { text: "Una O'Hagan quit. Ms {O'hagan} wept." },
    { text: 'Sinéad Ní Dhuill spoke first. Ms {Ní Dhuil} left early.' },
    {
      text: 'Jan van der Velde quit. The builder, {van den Velde}, had denied it.',
      fixed: 'Jan van der Velde quit. The builder, van der Velde, had denied it.',
    },
    { text: 'Anil Sawarkare came. Mr {Sawarkarey} wept.' },
    {
      text: 'Conor Galbraith came. Mr {Galbralaith} wept.',
      why: 'Two letters too many in a long name.',
    },
    {
      text: 'Copper Mill Homes won. A spokesman for {Coppermill Homes} wept.',
      fixed: 'Copper Mill Homes won. A spokesman for Coppermill Homes [SPELLING TK] wept.',
      why: 'One word or two.',
    },
    { text: 'Ida Kemperen runs the mill. {Kemparen} built it.' },
    { text: 'The solo was sung by Siobhan Rafferty of Galway. {Siobhán Raferty} took the bow.' },
    { text: 'Lars Henricksen found the moth. {Henrikson} will name it.' },
    {
      text: 'Stephen Lund spoke first. {Steven Lund} left early.',
      fixed: 'Stephen Lund spoke first. Steven Lund [SPELLING TK] left early.',
      why: 'They sound alike, and nothing tells which is right: the fix asks.',
    },
    { text: 'Kirsty Lund spoke first. {Kirstie Lund} left early.' },
    { text: 'Marc Lund spoke first. {Mark Lund} left early.' },
    { text: 'Shells fell on Kyiv. The {Kiev} metro ran as usual.' },
    { text: 'Marsden Street was shut. Later {Marsdon Street} was open again.' },
    {
      text: 'Air Sarmad lost a plane. {Sarmad Air} has six more.',
      fixed: 'Air Sarmad lost a plane. Sarmad Air [SPELLING TK] has six more.',
      why: 'The words are the same, but not their order.',
    },
    {
      text: 'Prosecutors charged Aleksei Morin. {Morrin} denied the charge.',
      fixed: 'Prosecutors charged Aleksei Morin. Morin denied the charge.',
      why: 'One of the two is wrong; the form that is introduced in full is offered.',
    },
    {
      text: 'Katherine Boyle spoke first. {Kathryn Boyle} left early.',
      fixed: 'Katherine Boyle spoke first. Kathryn Boyle [SPELLING TK] left early.',
    },
    { text: 'Mayor Stefan Kowalczyk resigned. {Kowalcyzk} gave no reason.' },
    { text: 'The Halvorsen Institute opened in 1990. The {Halverson Institute} has 40 staff.' },
    { text: 'Shells fell on Drozhinsk. {Drozhynsk} was evacuated.' },
    { text: 'Mohammed Aziz called police. {Mohamed Aziz} was not hurt.' },
    {
      text: 'Reporters met {Tomas Lindgren}.\n\n{Lindgrén} did not speak. Lindgreen left, and Lindgreen’s lawyer followed Lindgreen.',
    },
    { text: 'She works for Erickson Limited. {Ericson} has 40 staff.' },
    {
      text: 'Jane Myatt, 55, admitted theft. {Myat}, of Arden, was jailed.',
      why: 'Of short names only a doubled letter is asked about.',
    },
    { text: 'Robert Sollis Timms chairs the club. Mr {Solis Timms} wants more.' },
    {
      text: 'Hawkesbury and Larkton had the longest wait. {Hawksbury} and Larkton missed the target.',
    },
    {
      text: '{Hadddon Securities} kept its rating. Haddon did not touch its number.',
      fixed: 'Haddon Securities kept its rating. Haddon did not touch its number.',
    },
    {
      text: 'Police took Peter Amb’ani. {Ambani} was taken to court. {Ambani} wept.',
      fixed: 'Police took Peter Amb’ani. Amb’ani was taken to court. Ambani wept.',
      why: 'An apostrophe is lost sooner than put in, however often.',
    },
    {
      text: '{Drosten} said no. The mill is run by Ida Drossten, a widow.',
      fixed: 'Drossten said no. The mill is run by Ida Drossten, a widow.',
    },
    { text: 'Danjuma Wakiliya spoke. Mr {Wakilya} left.' },
    { text: 'Peter Onding’o was hurt. {Oding’o} was taken to hospital.' },
    {
      text: 'Police want {Ravin Sumarane}. They asked about Sumarena’s part in it.\n\nSumarena, a party man, has been accused.',
      why: 'The form used more is offered.',
    },
    { text: 'Lena Boylan spoke. Mr {Boylann} left.', fixed: 'Lena Boylan spoke. Mr Boylan left.' },
    {
      text: 'The director, Fiona Gellanders, was late. {Gellander} blamed the trains.',
      fixed: 'The director, Fiona Gellanders, was late. Gellanders blamed the trains.',
      why: 'The last letter is lost.',
    },
    {
      text: 'Dr Carla Bonetti wrote the paper. The ward is safe, Dr {Carla Bonetta} said.',
      fixed:
        'Dr Carla Bonetti wrote the paper. The ward is safe, Dr Carla Bonetta [SPELLING TK] said.',
    },
    {
      text: 'Huw Brannock lost his barn. The loss was total, {Hugh Brannock} said.',
      fixed: 'Huw Brannock lost his barn. The loss was total, Hugh Brannock [SPELLING TK] said.',
      why: 'The two sound alike.',
    },
    { text: 'Geoff Brannock lost his barn. The loss was total, {Jeff Brannock} said.' },
    {
      text: 'Luis Herrado was freed. Police had held Luis Herrado for a day. {Luís Herado} went home.',
      fixed:
        'Luis Herrado was freed. Police had held Luis Herrado for a day. Luis Herrado went home.',
      why: 'The accent goes with the slip.',
    },
    {
      text: 'The shot was stopped by {Marek Dobrowsi}. Dobrowski saved well twice.',
      fixed: 'The shot was stopped by Marek Dobrowski. Dobrowski saved well twice.',
    },
    { text: 'Marco Brannock drew the hall. {Marcus Brannock} said it would stay open.' },
  ],
  clean: [
    {
      text: 'Ivo Reid, the tiler, filed the suit. Ann Reed was his lawyer. Ms Reed lost it.',
      why: 'Each of the two has a first name.',
    },
    { text: 'The tiler, Omar Holm, won. Ana Ruiz lives in her native Holme.' },
    { text: 'Emil Parson fell ill. The Parsons live in Arden.' },
    { text: 'Ida Kettering fell ill in May. Olaf Ketering, a nurse, was called.' },
    { text: 'Holt beat Republican Ivo Blanc by one vote. Virginia Republicans hold nine seats.' },
    {
      text: 'The Republicans met. A Republican wept. The Hendersons met Paul Henderson. Henderson wept.',
      why: 'A plural.',
    },
    { text: 'David Chambers spoke. Chamber officials agreed. Ms Pia Matthews knew Matthew.' },
    {
      text: 'Shane MacCormac quit. Una Maccormac wept.',
      why: 'Two people; but nobody is called “Mccormac”.',
    },
    { text: 'Luiz da Costa quit. Maria de Costa wept.' },
    { text: 'Jan van der Velde quit. Van der Velde wept.' },
    { text: 'Copper Mill Homes won. The village of Coppermill lost. They live in Copper Mill.' },
    { text: 'Germany won. German fans wept. Tuscany lost; Tuscan fans wept.' },
    {
      text: 'Analysts said that the port is calm.\n\nThe strike will pass, said Jorvik Moll of Timber Analysis Ltd in Lund.',
    },
    {
      text: 'The premier’s aide, Amos Kerran, quit. The premier, Ida Keran, thanked him. Kerran had fallen out with Keran in May. Kerran would not say why, and Keran laughed it off. Keran left.',
      why: 'Both stand again and again, and once in one sentence.',
    },
    { text: 'The agency cut the bank’s bonds to AA-minus. It left its notes at A-minus.' },
    { text: 'The Asian-Pacific forum met. An Asia-Pacific bank will follow.' },
    { text: 'J and T Morrow Inc opened in May. Morrow fell behind, President Tom Morro said.' },
    { text: 'Anna Holt School of Art is full. Hold the line.' },
    {
      text: 'Marian Doyle spoke first. Marina Doyle, her sister, was late.',
      why: 'The copy says that there are two of them.',
    },
    { text: 'The goalkeeper of Napoli was hurt. The team flew home to Naples.', why: 'The club.' },
    { text: 'The train left Kyiv at noon, and the sign on it still said Kiev.' },
    { text: 'Baker Street was shut. Barker Street was open.', why: 'There may be both.' },
    { text: 'The Bank of Arden lent the money. Arden Bankers, a club, did not.' },
    {
      text: 'Police in Colombia seized a boat bound for Columbia, S.C., where it was built.',
      why: 'A namesake.',
    },
    { text: 'Austria asked Australia for help.', why: 'Two names that readers know.' },
    {
      text: 'Mark Johnson and Eve Johnston argued. Johnson left.',
      why: 'Two people, each introduced by full name.',
    },
    { text: 'Ms. Morin said she would appeal. Morin’s lawyer agreed.' },
    { text: 'Russia and Russian officials declined to comment.' },
    { text: 'Pyotr Ivanov met Anna Ivanova.', why: 'A man’s and a woman’s form of one name.' },
    { text: 'Katherine Boyle, known as Kate, spoke first. Kate Boyle left early.' },
    { text: 'Moore praised the Moor Lane School.' },
    { text: 'Ukraine thanked Ukrainian volunteers. Texas thanked Texan ones.' },
    { text: 'Prosecutors charged Aleksei Morin. “Morrin did it,” Ruiz said.' },
    { text: 'Prosecutors charged Aleksei Morin. Morrin (CQ) denied the charge.' },
    { text: 'Stephen Lund spoke first. Steven Lund [SPELLING TK] left early.' },
    { text: 'The hearing was set in Texas. The West Texan said he had got it.' },
    { text: 'Ridley Scott made it. The Scot is 80.' },
    {
      text: 'They left Charleston for Charlestown. Paul Webb and Bella Webber came.',
      why: 'Two towns.',
    },
    {
      text: 'Sheikh Rashid bin Hamad al-Marri hosted the talks. Hamas sent two men. Salim Hamad kept the minutes.',
      why: 'A word of a person’s name and a body.',
    },
    { text: 'Omar Alli met the Ali brothers, Amir and Ivo Ali.' },
    {
      text: 'The Century Foundation met at the Louisville Islamic Center. Century had no comment.',
    },
    { text: 'Huw Brannock and his brother Hugh Brannock lost a barn.' },
    { text: 'Geoff Brannock lost his barn. Jeff Marsh did not.' },
    { text: 'Marco Brannock drew the hall. Marcus Thwaite said it would stay open.' },
  ],
} satisfies RuleCases;
