import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
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
    { text: 'The speech was {pretty shocking}.' },
  ],
  clean: [
    { text: 'A chilling wind blew off the strait.', why: 'It is cold.' },
    {
      text: 'The rule had a chilling effect on reporters.',
      why: 'A chilling effect is a legal term.',
    },
    { text: 'Keep chilling the wine for an hour.' },
    { text: 'The man was found stark naked.' },
    { text: 'Stark said the figures were wrong.' },
    { text: '“It was chilling,” Boyd said.' },
    {
      text: 'Boyd called the warning “chilling.”',
      why: 'The word is Boyd’s, and the reader knows it.',
    },
    { text: 'The witness said the scene was horrific.' },
    {
      text: 'The explosive device was found at noon.',
      why: 'The device explodes: the literal sense.',
    },
    { text: 'The bitter cold lasted a week.' },
    { text: 'Toxic waste was dumped in the creek.' },
    { text: 'The novel *A Chilling Tale* won the prize.', why: 'Titles are names.' },
    { text: 'Grisly (CQ) is the name of the bar.' },
    {
      text: 'The grim (CQ) tally was checked twice.',
      why: '(CQ) says that somebody has looked at the word.',
    },
    { text: 'The noise is alarming the neighbors.' },
    { text: 'The plant makes heated seats and shock absorbers.' },
    { text: 'A toxic spill closed the river.' },
    { text: 'Rabid bats were found in the attic.' },
    { text: 'Treacherous ice kept the ferry in port.' },
    { text: 'The law bans cruel and unusual punishment.' },
    { text: 'He was jailed for petty theft.' },
    { text: 'The court heard that the email carried malicious software.' },
    { text: 'Doctors treated him for a massive stroke.' },
    { text: '> It was a horrific night.' },
    { text: 'The word “shocking” was struck from the report.' },
    {
      text: 'Officials derided the deal as toothless.',
      why: 'The officials say so, not the copy.',
    },
    { text: 'The actor played a deranged king.' },
    { text: 'He was born with a twisted foot.' },
    { text: 'A venomous snake bit a hiker.' },
    { text: 'Ada Stark won. Stark thanked her crew.' },
  ],
} satisfies RuleCases;
