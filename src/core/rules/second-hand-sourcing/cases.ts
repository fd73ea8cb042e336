import type { RuleCases } from '../cases.ts';
import { ofPlaces, reportedly } from '../reportedly-cases.ts';

export default {
  flagged: [
    {
      text: 'Clubs want Holm, and {according to reports} he may sign.',
      fixed: 'Clubs want Holm, and according to [OUTLET TK] he may sign.',
    },
    {
      text: '{State television said} the ferry had sunk. State media reported that nobody was hurt.',
      why: 'A hint, and once: where a state owns the outlets, agencies say no more.',
    },
    {
      text: '{A regional newspaper reported} that the lock gates had failed.',
      fixed: '[OUTLET TK] reported that the lock gates had failed.',
    },
    { text: '{A Telegram channel reported} two blasts.' },
    { text: '{Pro-government media said} the march had failed.' },
    { text: '{Rumours on social media suggested} that the lock had burst.' },
    { text: '{Rumors} circulated online that the lock had burst.' },
    {
      text: 'The board denies it; {reports describe} a quarrel over the keys.',
      fixed: 'The board denies it; reports by [OUTLET TK] describe a quarrel over the keys.',
    },
    {
      text: '{Some reports suggest} foul play.',
      fixed: 'Some reports by [OUTLET TK] suggest foul play.',
    },
    {
      text: 'As of Tuesday, {local media were reporting} three sets of figures where one had been promised.',
      fixed:
        'As of Tuesday, [OUTLET TK] reported three sets of figures where one had been promised.',
    },
    { text: '{Reports} are emerging of a fire at the quay.' },
    { text: 'The quay burnt down on Monday, {according to media sources}.' },
    { text: 'The dam held for three days, {media reports added}.' },
    {
      text: 'Fans sang outside the clinic, with {reports} saying Moll was awake.',
      fixed: 'Fans sang outside the clinic, with reports by [OUTLET TK] saying Moll was awake.',
    },
    { text: 'There were {unconfirmed reports} that the dam had burst.' },
    {
      text: '{Local media reported} that the mill had shut. The Arden Star quoted its owner as saying so.',
      why: 'A hint: the next sentence has an outlet with a name.',
    },
    {
      text: '{Local media also reported} Saturday that the mill would close.',
      fixed: '[OUTLET TK] reported Saturday that the mill would close.',
    },
    { text: '{According to initial reports} two tanks had burst.' },
    { text: '{Italian media said} the union had called him.' },
    { text: '{The Italian press reported} that the union had called him.' },
    {
      text: '{Newspapers in Italy reported} that the union had called him.',
      fixed: '[OUTLET TK], a newspaper in Italy, reported that the union had called him.',
      why: 'Where they are printed tells nobody which.',
    },
    {
      text: '{Reports suggest} the northern vote, together with two recounts, put Cole ahead.',
      fixed:
        '[OUTLET TK] reported that the northern vote, together with two recounts, put Cole ahead.',
    },
    {
      text: '{Norwegian newspapers reported} that the plant would close.',
      fixed: '[OUTLET TK], a Norwegian newspaper, reported that the plant would close.',
    },
    {
      text: 'The plant will close, {according to Danish state media}.',
      fixed: 'The plant will close, according to [OUTLET TK], a Danish state news outlet.',
    },
    {
      text: '{Several media outlets reported} that the plant would close.',
      fixed: 'Several media outlets, including [OUTLETS TK], reported that the plant would close.',
    },
    {
      text: '{Local media reported} that the plant would close.',
      fixed: '[OUTLET TK] reported that the plant would close.',
      why: 'Which paper? The reader cannot look it up, and the desk cannot credit it.',
    },
    {
      text: '{According to reports}, the tunnel flooded.',
      fixed: 'According to [OUTLET TK], the tunnel flooded.',
    },
    { text: '{Media reports say} the talks collapsed.' },
    { text: '{News outlets reported} a second explosion.' },
    {
      text: '{Social media users claimed} the video was staged.',
      fixed: '[NAME TK] said on [PLATFORM TK] that the video was staged.',
    },
    {
      text: '{A report said} the span was unsafe.',
      fixed: 'A report by [INSTITUTION TK] said the span was unsafe.',
    },
    {
      text: 'The council met in private, {citing reports} that the dam had cracked.',
      fixed: 'The council met in private, citing [OUTLET TK] reports that the dam had cracked.',
    },
    {
      text: '{Reports indicate} the vote has put Cole ahead.',
      fixed: '[OUTLET TK] reported that the vote has put Cole ahead.',
    },
    {
      text: 'Some lawmakers left, {according to several published reports}.',
      fixed: 'Some lawmakers left, according to [OUTLETS TK].',
    },
    {
      text: '{Social media users slammed} her for the joke.',
      fixed: '[NAME TK] slammed her for the joke.',
    },
    {
      text: '{The media is claiming} that the mill will close.',
      fixed: '[OUTLET TK] is claiming that the mill will close.',
    },
    {
      text: '{Media outlets dismissed the notion as unfounded, citing} older studies from Texas.',
      fixed: '[OUTLET TK] dismissed the notion as unfounded, citing older studies from Texas.',
    },
    {
      text: '{Local media named} the man as Ivo Lund.',
      fixed: '[OUTLET TK] named the man as Ivo Lund.',
    },
    {
      text: 'Early {reports indicated} the bus had hit a wall.',
      fixed: '[OUTLET TK] reported that the bus had hit a wall.',
    },
    { text: '{According to preliminary reports}, the bus hit a wall.' },
    { text: '{According to reports reaching our newsroom}, the bus hit a wall.' },
    { text: '{Reports from the area said} the bus had hit a wall.' },
    {
      text: 'The bus hit a wall, {local media quoted} a nurse as saying.',
      fixed: 'The bus hit a wall, [OUTLET TK] quoted a nurse as saying.',
    },
    {
      text: '{Reportedly}, 47 patients were taken to Arden.',
      fixed: 'According to [OUTLET TK], 47 patients were taken to Arden.',
    },
    {
      text: '{One report put} the cost at $3 million.',
      fixed: 'One report by [INSTITUTION TK] put the cost at $3 million.',
    },
    {
      text: '{Social media posts showed} the fire.',
      fixed: 'Posts by [NAME TK] showed the fire.',
    },
    {
      text: '{Reports in the local press suggest} that the bridge will not be rebuilt.',
      fixed: '[OUTLET TK] reported that the bridge will not be rebuilt.',
    },
    {
      text: '{A television report said} the roof was unsafe.',
      fixed: '[OUTLET TK] reported that the roof was unsafe.',
    },
    { text: '{Rumours online suggested} that the block would be sold.' },
    ...reportedly,
    ...ofPlaces,
  ],
  clean: [
    { text: 'A newspaper said it would cut 40 jobs. A site on the river was cleared.' },
    { text: 'A magazine in the lobby said hello.' },
    {
      text: 'The reports are circulating in the town hall, and reports have emerged from the press.',
    },
    {
      text: 'Long queues, high rents and social media, with its filters, add to the strain on young cooks.',
    },
    {
      text: 'Freight, fees and the local press, with its Sunday supplements, add a tenth to the cost of the fair.',
    },
    { text: 'The army said it had read reports in the local press.' },
    { text: 'Officers went to the quay after reports that a man had fallen in.' },
    { text: 'There were no reports that anybody was hurt.' },
    {
      text: 'Reuters reported that an official had confirmed the sale. “It was never looked into,” he reportedly said.',
      why: 'The outlet stands in the sentence before.',
    },
    {
      text: 'The court has told the media not to name the man accused of the theft, citing “wild” talk online.',
      why: 'What is done to the media is no report of theirs.',
    },
    {
      text: 'The tolls will rise, the Daily Harbor reported. The memo reportedly reveals that few will pay.',
    },
    {
      text: 'The mayor is tired of her aides, according to a new report by the Daily Harbor.\n\nHolm reportedly drafted a letter in May.',
    },
    {
      text: 'Moll moved to Arden in May, the Daily Harbor reported. One of her sons stayed behind.\n\nShe has reportedly been ill since.',
      why: 'The copy runs on one report.',
    },

    { text: 'If the press could think beyond the vote, readers would learn more.' },
    { text: 'The Daily Harbor, a local newspaper, reported that the plant would close.' },
    {
      text: 'State news agency Tavra reported that the plant would close, citing the labor ministry.',
    },
    { text: 'A report by the bridges inspectorate said the span was unsafe.' },
    {
      text: 'Police are investigating reports of gunfire.',
      why: 'These reports are calls, and the police have them.',
    },
    { text: 'The company reports earnings on Friday.' },
    { text: 'She works in local media.' },
    { text: 'Reports in the Harbor Post suggest that Hale will leave.' },
    { text: 'Reports about the dam made the board act.' },
    { text: '“Local media reported it,” Okafor said.' },
    {
      text: 'The singer has reportedly left the country, according to the Daily Harbor.',
      why: 'The outlet stands in the sentence.',
    },
    { text: 'The singer has [reportedly left](https://example.com/harbor) the country.' },
    { text: 'New fundraising reports show that the campaign is in debt.' },
    { text: 'The mayor said local media reported the figure wrongly.' },
    { text: 'In his time he was accused by the press of beating his horses.' },
    { text: 'Local media, among them the Daily Harbor, reported that the plant would close.' },
  ],
} satisfies RuleCases;
