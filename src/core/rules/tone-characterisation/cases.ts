import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'In a {sternly worded} letter, the board refused.',
      fixed: 'In a letter, the board refused.',
    },
    {
      text: 'In a {carefully worded} statement, the firm denied it.',
      fixed: 'In a statement, the firm denied it.',
    },
    { text: 'The mayor remained {tight-lipped} about the sale.' },
    {
      text: 'Her {impassioned} plea came at noon.',
      fixed: 'Her plea came at noon.',
    },
    { text: 'The bishop gave a {folksy} sermon.', fixed: 'The bishop gave a sermon.' },
    {
      text: 'The message, {blunt but weary}, thanked donors.',
      fixed: 'The message thanked donors.',
      why: 'Quote the blunt words and the reader will hear the tone.',
    },
    { text: 'The statement, {while clinical in its tone}, listed 12 sites.' },
    { text: 'The ministry has been {unusually vocal} about the raids.' },
    {
      text: 'In a {defiant} speech, she rejected the deal.',
      fixed: 'In a speech, she rejected the deal.',
    },
    {
      text: 'The chief executive {struck a somber tone}.',
      fixed: '“[QUOTE TK],” the chief executive said.',
    },
    { text: 'The union issued a {strongly worded} letter.' },
    { text: 'The letter was {terse}.', why: 'Give its length, or its words.' },
    { text: 'She remained {defiant}.' },
    { text: 'He gave a {strongly-worded} reply.', fixed: 'He gave a reply.' },
    { text: 'Her {measured} response ran to two pages.', fixed: 'Her response ran to two pages.' },
    { text: 'Roy {struck a defiant tone}.', fixed: '“[QUOTE TK],” Roy said.' },
    {
      text: 'The pilot’s son made an {emotional plea} for help.',
      fixed: 'The pilot’s son made a plea for help.',
      why: 'Taste elsewhere, a verdict on the tone before what is said.',
    },
    { text: 'The warden has been {outspoken about} the fence.' },
    { text: 'Ruiz was {unapologetic about} the fee.' },
    {
      text: 'The notice, {nostalgic in tone}, hung in the hall.',
      fixed: 'The notice hung in the hall.',
    },
    { text: 'The note was {polite but firm}.' },
    { text: 'The skipper {struck a defiant note} on Monday.' },
    {
      text: 'The firm sent an {apologetic} letter to its tenants.',
      fixed: 'The firm sent a letter to its tenants.',
    },
  ],
  clean: [
    { text: 'The emotional toll on the crew was large. The rousing song closed the fair.' },
    { text: 'Regulators have been reticent to let the two yards merge.', why: 'Reluctant.' },
    { text: 'The carefully crafted chairs were sold.' },
    { text: 'The cook likes a tart apple and a bland sauce.' },
    { text: 'A moving truck blocked the lane.' },
    { text: 'The message thanked donors.' },
    { text: 'Clinical trials begin in May.', why: 'A term of medicine.' },
    { text: 'The vocal ensemble sings at noon.' },
    { text: '“I was blunt,” she said.' },
    {
      text: 'The statement, issued at noon, listed 12 sites.',
      why: 'When it was issued is a fact.',
    },
    { text: 'The judge called the letter “strongly worded.”' },
    { text: 'He died of blunt force trauma, the coroner said.' },
    { text: 'The icy road was closed.' },
    { text: 'The stern of the ship was damaged.' },
    { text: 'The measured wind speed was 90 mph.' },
    { text: 'He used a blunt object.' },
    { text: 'The cloth was weary, old, and torn.' },
    { text: 'The pilot took evasive action.' },
    { text: 'The men, Smith and Jones, were fined.' },
    { text: 'The urgent care clinic closes at nine.' },
    { text: 'The album met with a lukewarm response from critics.', why: 'The critics’ verdict.' },
  ],
} satisfies RuleCases;
