import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Prosecutors charged Aleksei Morin. {Morrin} denied the charge.',
      fixed: 'Prosecutors charged Aleksei Morin. Morin denied the charge.',
      why: 'One of the two is wrong; the form that is introduced in full is offered.',
    },
    {
      text: 'Katherine Boyle spoke first. {Kathryn Boyle} left early.',
      fixed: 'Katherine Boyle spoke first. Katherine Boyle left early.',
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
    { text: 'Police took Peter Amb’ani. {Ambani} was taken to court.' },
    { text: 'Danjuma Wakiliya spoke. Mr {Wakilya} left.' },
    { text: 'Peter Onding’o was hurt. {Oding’o} was taken to hospital.' },
    {
      text: 'Police want {Ravin Sumarane}. They asked about Sumarena’s part in it.\n\nSumarena, a party man, has been accused.',
      why: 'The form used more is offered.',
    },
    { text: 'Lena Boylan spoke. Mr {Boylann} left.', fixed: 'Lena Boylan spoke. Mr Boylan left.' },
  ],
  clean: [
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
  ],
} satisfies RuleCases;
