import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The clinic shut within a month, {revealing how} little the board had learned.' },
    {
      text: 'The ban on taking pictures of the wreck further {illustrates} the depth of the crisis.',
    },
    { text: 'The blackout {exposes the fragility} of the grid.' },
    { text: 'The sale {marks the end of an era} for the port.' },
    { text: 'Holm {has only himself to blame} for the leak.' },
    {
      text: 'The strike {illustrates} the depth of the crisis. It began on Monday at two mills.',
      fixed:
        'The strike illustrates the depth of the crisis, [SOURCE TK] said. It began on Monday at two mills.',
    },
    {
      text: 'The strike {illustrates} the depth of the crisis. Two mills were shut on Monday.',
      fixed: 'Two mills were shut on Monday.',
    },
    {
      text: 'In {a blow to} the mayor, the council voted no.',
      fixed: 'The council voted no.',
      why: 'The vote is the news. Whether it is a blow is for her rivals to say.',
    },
    {
      text: 'The council voted no on Monday, in {a blow to} the mayor.',
      fixed: 'The council voted no on Monday.',
    },
    {
      text: 'In {a stunning blow to} the mayor on Monday, the council voted no.',
      fixed: 'In a stunning blow to the mayor on Monday, the council voted no.',
    },
    {
      text: 'The council voted no, in {a blow to} the mayor on Monday.',
      fixed: 'The council voted no, in a blow to the mayor on Monday, [SOURCE TK] said.',
    },
    {
      text: 'HARTWELL — In {a boost for} the port, the council voted yes.',
      fixed: 'HARTWELL — The council voted yes.',
    },
    { text: 'The quarrel {underscores} the growing polarization of the valley.' },
    { text: 'The council {faces the challenge of} balancing its books and its roads.' },
    { text: 'Delays on the ward are {a marker of} a lack of nurses.' },
    { text: 'The city {cannot continue to ignore} the ferry.' },
    {
      text: 'The sales data {painted a picture of} a town in decline.',
      fixed: 'The sales data painted a picture of a town in decline.',
    },
    {
      text: 'The report {painted a picture of} a town in decline.',
      fixed: 'The report described a town in decline.',
    },
    {
      text: '{The truth is}, rain has closed the port twice.',
      fixed: 'Rain has closed the port twice.',
    },
    {
      text: 'The council’s new plan for the old port {reflects} the uncertainty of the mayor’s friends and the wish of the crews to mend the cranes by spring.',
      fixed:
        'The council’s new plan for the old port reflects the uncertainty of the mayor’s friends and the wish of the crews to mend the cranes by spring, [SOURCE TK] said.',
    },
    { text: 'The collapse {serves as a stark reminder} of the city’s neglect.' },
    { text: 'The figures {underscore} the depth of the crisis.' },
    { text: 'The two crashes {highlight} a failure of oversight.' },
    {
      text: 'Eight boats sank, {illustrating} the dangers of the route.',
      why: 'The sinking is the fact; the rest is comment.',
    },
    { text: 'The victory is {a testament} to her grit.' },
    { text: 'The raid {marks a turning point} in the campaign.' },
    {
      text: 'The storm closed the port and {served as a reminder} of what the old dikes can bear.',
      fixed:
        'The storm closed the port and, according to [SOURCE TK], served as a reminder of what the old dikes can bear.',
    },
    {
      text: 'The rift was {laid bare} on Monday, when two aldermen walked out.',
    },
    {
      text: 'The vote {comes at a time when} the mayor has few friends.',
    },
    { text: 'The layoffs were {a sobering illustration} of how fast tastes change.' },
    { text: 'The plan has {far-reaching implications} for renters.' },
    { text: 'The vote was {a sharp reversal} for the party.' },
    { text: 'The treaty is {a defining moment} in the history of the port.' },
    { text: 'The closure is yet {another ominous sign for} the valley.' },
    {
      text: 'The trend {highlights} the fragile economics of the trade.',
      fixed: 'The trend highlights the fragile economics of the trade, [SOURCE TK] said.',
    },
    { text: 'The vote {marks a turbulent chapter} in the life of the port.' },
    { text: 'The filing is {yet another example of} the slump.' },
    { text: 'The defeat {highlighted} deeper troubles at the club.' },
    { text: 'The vote {shows how little} the ministers care.' },
    { text: 'The sale {says a great deal about} the culture of the town hall.' },
    { text: 'The dispute {captures the plight} of small harbours.' },
    {
      text: 'The rusting crane {epitomises} decades of drift at the yard.',
      fixed: 'The rusting crane epitomises decades of drift at the yard, [SOURCE TK] said.',
    },
    {
      text: 'The dispute {reveals a worrying culture} of secrecy at the port.',
      why: 'Nobody went and looked: somebody reads it so.',
    },
    { text: 'The treaty {represents a turning point} for the islands.' },
    { text: 'The toppled mast {stands as a monument} to the yard’s hubris.' },
    {
      text: 'The deserted ward is {a bleak commentary} on the trust.',
      fixed: '[NAME TK] called the deserted ward a bleak commentary on the trust.',
    },
    { text: 'A second ferry was sold in May, {adding to the sense that} the line is finished.' },
    { text: 'The cracks are {a symptom} of a deeper neglect.' },
    { text: 'The oath {marked a pivotal moment} for the guild.' },
  ],
  clean: [
    {
      text: 'The new telescope took in half the sky, revealing how the dust clouds drift.',
      why: 'What astronomers saw.',
    },
    { text: 'Sen. Ted Moll, R-Ohio, said the strike is a symptom of deeper problems.' },
    { text: '“Look at where these boats sail,” she added, pointing to how far north they were.' },
    { text: 'The film demonstrates how to mend a net.', why: 'It shows it being done.' },
    { text: 'Brokers pointed to the sale as indicative of what buyers want.' },
    {
      text: 'The duel will highlight the undercard of the April show.',
    },
    { text: 'The soup at the bakery is a sign of the times.' },
    { text: 'The empty pews may be yet another sign of the times.' },
    { text: 'The images unveiled on Monday illustrate how the wall ran under the field.' },
    { text: 'The new rule would accurately reflect the depth of the crisis in the market.' },
    { text: 'Analysts warn the clerk’s ruling sets a dangerous precedent.' },
    {
      text: 'The audit reveals a pattern of late payments. Tests exposed a lack of iron in the cable.',
      why: 'Whoever looked found it.',
    },
    { text: 'The obelisk stands as a monument to the crew of the tug.' },
    { text: 'The cough is a symptom of a cold. The radio commentary on the match was cut short.' },
    { text: 'The curtain came down on the second act at nine.' },
    { text: 'The audit exposed the weaknesses of the lock.', why: 'Auditors look for them.' },
    { text: 'The nurse shines a light on the pupil.' },
    {
      text: 'Norad’s work on wells highlights how late rains cut the harvest.',
      why: 'What a body does to show a thing, it answers for.',
    },
    { text: 'The test looks for a marker of kidney disease.' },
    { text: 'He spoke in a sign of the times shop.' },
    { text: 'The council cut the grants as part of a broader effort to mend the pier.' },
    { text: 'Ruiz’s rivals are turning to her record to call the plan into question.' },
    { text: 'Nurses have been demonstrating against the depth of the cuts.' },
    { text: 'Ruiz is a success story, her coach said.' },
    { text: 'There was a sign of a bear on the trail.' },
    { text: 'Please underscore the title.' },
    {
      text: 'The report highlights three defects in the pump.',
      why: 'A document lists what it found.',
    },
    { text: 'The mayor said the collapse serves as a reminder to inspect older roofs.' },
    { text: 'He highlighted the passage in yellow.' },
    { text: '“This underscores our point,” Vogel said.' },
    { text: 'A plaque serves as a memorial to the crew.' },
    { text: 'The ceremony marks the anniversary of the flood.' },
    { text: 'The book is illustrated by Nora Bell.' },
    {
      text: 'Some students interpreted the banner as a symbol of exclusion.',
      why: 'The view is theirs, and the copy says so.',
    },
    { text: 'The board faces a choice with profound implications: Should it sell the pier?' },
    { text: 'The mayor highlighted the economics of the trade.' },
    { text: 'The brochure highlights the economics of the trade.' },
    { text: 'The sale is part of a broader $9 billion radar package.' },
    { text: 'The map shows how far the fire spread.' },
    { text: 'The survey exposed the scale of the damage.' },
    { text: 'Tests exposed the limits of the engine.' },
  ],
} satisfies RuleCases;
