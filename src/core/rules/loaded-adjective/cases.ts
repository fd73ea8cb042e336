import type { RuleCases } from '../cases.ts';
import { plainAdjectives } from '../wording-cases.ts';

export default {
  flagged: [
    { text: '**14.20** {Terrifying} scenes in Lund.' },
    { text: 'She showed a long, {disturbing} film of the raid.' },
    { text: 'The clinic closed in May after a run of {deadly} mistakes.' },
    { text: 'Then the {unthinkable} happened, and the dam broke.' },
    {
      text: 'A series of {horrific} fires, all involving the same kind of heater, closed the mill.',
    },
    { text: 'The novel virus, whose {chilling} spread has closed the port, came by ship.' },
    {
      text: 'The tragedy at the mill, which follows a {shocking} collapse in Lund, killed no one.',
    },
    {
      text: 'The minister issued a {chilling} warning.',
      fixed: 'The minister issued a warning.',
      why: 'Whether it chills is for the reader to say; the words of the warning would show it.',
    },
    {
      text: '{Startling} new figures were released on Monday.',
      fixed: 'New figures were released on Monday.',
    },
    { text: 'It was an {alarming} admission.', fixed: 'It was an admission.' },
    { text: 'The inquiry heard {harrowing} testimony.' },
    {
      text: '[SOURCE TK] said a {heartless} landlord had left.',
      why: 'Whoever comes to stand there has not said “heartless” yet.',
    },
    {
      text: 'A {damning} report was published on Friday.',
      fixed: 'A critical report was published on Friday.',
    },
    { text: 'The {staggering} sum was paid in May.' },
    { text: 'The {horrific} crash closed the road.' },
    { text: 'His {stunning} defeat came a week later.' },
    {
      text: 'The loss was {staggering}.',
      fixed: 'The loss was [NUMBER TK].',
      why: 'The number would stagger the reader by itself.',
    },
    { text: 'It was a {grim} and {gruesome} scene.', fixed: 'It was a gruesome scene.' },
    { text: 'It was a **{chilling}** warning.', fixed: 'It was a warning.' },
    {
      text: 'In a {shocking} twist that nobody foresaw, the board sold the mill.',
      fixed: 'The board sold the mill.',
      why: 'The lead-in holds no news.',
    },
    { text: 'The details were {utterly horrific}.' },
    {
      text: 'He gave a {disgusting} reason for the cuts.',
      fixed: 'He gave a reason for the cuts.',
    },
    {
      text: 'She spoke after an {ugly} row with the coach.',
      fixed: 'She spoke after a row with the coach.',
    },
    { text: '{Skyrocketing} rents emptied the street.', fixed: 'Rising rents emptied the street.' },
    {
      text: 'A {conspiracy-obsessed} host read the list on air.',
      fixed: 'A host read the list on air.',
    },
    { text: 'The speech was pretty {shocking}.' },
    { text: 'The mayor criticized the union in a {scathing} letter to members.' },
    {
      text: 'That is a {stark} contrast to last year.',
      fixed: 'That is a clear contrast to last year.',
    },
    { text: 'She won a {staggering} number of votes.', fixed: 'She won a large number of votes.' },
    {
      text: 'Heavy rain kept turnout low after a {massive} turnout in May.',
      fixed: 'Heavy rain kept turnout low after a high turnout in May.',
    },
    { text: 'The town carries {crippling} debt.', fixed: 'The town carries heavy debt.' },
    {
      text: 'He offered a {grim} view of the harvest.',
      fixed: 'He offered a negative view of the harvest.',
    },
    {
      text: 'The {ill-fated} rescue mission cost four lives.',
      fixed: 'The failed rescue mission cost four lives.',
      why: 'That it failed is a fact; that fate had a hand in it is not.',
    },
    // When it was sent it had not failed.
    {
      text: 'The navy sent an {ill-fated} rescue mission.',
      fixed: 'The navy sent an ill-fated rescue mission.',
    },
    { text: 'It was a {troubling} trend for the party.' },
    { text: 'The bank paid {corrupt} officials.' },
    {
      text: 'The ban would have {devastating} effects on the port.',
      fixed: 'The ban would have severe effects on the port.',
    },
    {
      text: 'The storm caused {massive} flooding.',
      fixed: 'The storm caused heavy flooding.',
    },
    { text: 'It was a {massive} fraud.', fixed: 'It was a large-scale fraud.' },
    {
      text: 'The firm made a {huge} mistake in May.',
      fixed: 'The firm made a big mistake in May.',
    },
    { text: 'She paid a {huge} price for it.', fixed: 'She paid a high price for it.' },
    {
      text: 'Work began on an {abysmal} level of pay.',
      fixed: 'Work began on a low level of pay.',
    },
    { text: 'The auditor sent a {massive} report.', fixed: 'The auditor sent a long report.' },
    {
      text: 'The museum shows the {extraordinary} work of a local potter.',
      fixed: 'The museum shows the work of a local potter.',
    },
    { text: 'An {utterly bizarre} row broke out.', fixed: 'A row broke out.' },
    { text: 'Police called off the {massive} search.', fixed: 'Police called off the search.' },
    {
      text: 'The count was a reminder that {massive} rallies are not enough.',
      fixed: 'The count was a reminder that large rallies are not enough.',
    },
    { text: 'The crowd, {furious} at the fee, went home.' },
    { text: 'The bid sent a {furious} crowd into the square.' },
    { text: 'For the Republicans, the race changed after a {blistering} attack from Hale.' },
    { text: 'The leader launched a {scathing} attack on rivals who, he says, hid the bill.' },
    { text: 'The board came back from an {epic} session with the {fraudulent} plan.' },
    { text: 'The senate passed a {mammoth}, $280 billion bill.' },
    {
      text: 'The rise is {outrageous} and Mayor Holm has to act.',
    },
    {
      text: 'A {chaotic} day in Arden has left the coalition without a leader.',
      fixed: 'A chaotic day in Arden has left the coalition without a leader.',
    },
    {
      text: 'The scene was one of {frenzied} attempts to reach the dead.',
      fixed: 'The scene was one of frenzied attempts to reach the dead.',
    },
    {
      text: 'A {massive} study of nine towns has found no link.',
      fixed: 'A large study of nine towns has found no link.',
    },
    {
      text: 'Deputies found a {massive} 12 kilograms of heroin.',
      fixed: 'Deputies found 12 kilograms of heroin.',
    },
    { text: '{Furious} MPs left the hall.', fixed: 'Angry MPs left the hall.' },
    { text: 'The court’s {retrograde} ruling cost the town its school.' },
    { text: 'There have been {troubling} signs in the accounts.' },
    { text: 'There has been {alarming} Russian meddling in the vote.' },
    { text: '{Furious}, the owner left the hall.' },
    { text: 'The clerk was treated in a {weird} way, and left.' },
    { text: 'The {failed} policies of her forerunner left a gap of $9 million.' },
    { text: 'The {crippling} strike enters its third week.' },
  ],
  clean: [
    {
      text: 'The drone flew low over the marsh, terrifying geese and walkers.',
      why: 'What is done to somebody is a verb.',
    },
    { text: 'The memo was read out in the hall, embarrassing Ruiz.' },
    { text: 'New drivers find the form baffling and give up, the guild said.' },
    {
      text: 'The reef is turning white, alarming conservation groups.',
      why: 'It is what is done to them.',
    },
    { text: 'They slept in a flimsy tent.', why: 'Of what is built or sewn it is the plain word.' },
    {
      text: 'Ortega railed against bloated road projects.',
      why: 'Whoever complains of a thing finds it so.',
    },
    {
      text: 'He criticized what he perceived to be unfair questions.',
      why: 'The verdict has an owner.',
    },
    { text: 'The jury awarded punitive damages.', why: 'A term of law.' },
    { text: 'The fund made a hostile takeover bid.', why: 'A term of business.' },
    { text: 'A chilling wind blew off the strait.', why: 'It is cold.' },
    {
      text: 'The rule had a chilling effect on reporters.',
      why: 'A chilling effect is a legal term.',
    },
    {
      text: 'Boyd called the warning “chilling.”',
      why: 'The word is Boyd’s, and the reader knows it.',
    },
    {
      text: 'The explosive device was found at noon.',
      why: 'The device explodes: the literal sense.',
    },
    { text: 'The novel *A Chilling Tale* won the prize.', why: 'Titles are names.' },
    {
      text: 'The grim (CQ) tally was checked twice.',
      why: '(CQ) says that somebody has looked at the word.',
    },
    { text: '> It was a horrific night.' },
    { text: 'The word “shocking” was struck from the report.' },
    {
      text: 'Officials derided the deal as toothless.',
      why: 'The officials say so, not the copy.',
    },
    { text: 'It is not a crazy idea.', why: 'What is denied is somebody else’s word.' },
    { text: 'The lock is useless unless it is oiled each spring.' },
    { text: 'She spent the year savaging the donors as corrupt insiders.' },
    { text: 'The gutsy call won the coach his third game.' },
    {
      text: '”This is a chilling report,” Lund said.',
      why: 'A mark typed the wrong way round opens a quotation all the same.',
    },
    {
      text: 'For many tenants, talk of a deal with the owner is infuriating.',
      why: 'The copy says for whom.',
    },
    {
      text: 'He was seen by many in the party as too clever by half, too reckless with money and too loud.',
    },
    { text: 'The minister warned the fleet against reckless moves in the strait.' },
    { text: 'A column ran beside a cartoon suggesting that the mayor was hypocritical.' },
    { text: 'He was pilloried for years for making reckless claims on the air.' },
    {
      text: 'Crews were warned of catastrophic fire danger on Tuesday.',
      why: 'A grade of danger.',
    },
    {
      text: 'Her new opera is about a miller’s harrowing journey. A savage king bars the road.',
      why: 'What happens in a work is its plot.',
    },
    {
      text: "The family said: 'We thank all who came.\n\n'The treatment was horrific at times.\n\n'We miss her.'",
      why: 'A quotation of several paragraphs.',
    },
    { text: 'A court banned the allegedly objectionable film.', why: 'Somebody else calls it so.' },
    {
      text: 'The outer moons are retrograde, that is, they circle the planet backwards.',
      why: 'A term that the writer explains.',
    },
    { text: 'The comet follows a retrograde orbit.', why: 'A term of astronomy.' },
    { text: 'Savage, who joined the club in May, scored twice.', why: 'A surname.' },
    {
      text: 'Surgeons removed a massive abdominal cyst.',
      why: 'Said of a disease it is the word for it.',
    },
    ...plainAdjectives,
    {
      text: '“The pact could undo years of work,” wrote Moll in an essay,” For example, the bogus pact made it worse.',
      why: 'Marks are missing, and garbled-copy asks where.',
    },
    { text: 'A panel made-up of three judges met in June.' },
    { text: 'He landed a crippling punch in the fourth round.' },
  ],
} satisfies RuleCases;
