import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The {KPRF} said it would vote no.' },
    { text: 'The {DBT} published new rules.' },
    { text: 'Staff at {SEPTA} walked out.' },
    { text: 'The {OMON} unit left at noon.' },
    {
      text: 'Funds came from the {EBRD}.',
      fixed: 'Funds came from the [EXPANSION TK] (EBRD).',
      why: 'A bank that few readers could name.',
    },
    {
      text: 'The {CAA} grounded the fleet.',
      fixed: 'The [EXPANSION TK] (CAA) grounded the fleet.',
      why: 'Here the civil aviation authority, to another reader the agency of his favorite actor.',
    },
    {
      text: 'The {EBRD}’s board met on Monday. The EBRD approved the loan.',
      fixed: 'The [EXPANSION TK]’s (EBRD’s) board met on Monday. The EBRD approved the loan.',
      why: 'Once, where the reader meets it first.',
    },
    { text: '“The KPRF will vote no,” he said. The {KPRF} has 57 seats.' },
    { text: 'The {KPRF} Monday rejected the bill, and the {CAA} Director Ivo Lund quit.' },
    { text: 'The [{KPRF}](https://kprf.example/) said it would vote no.' },
    { text: '# KPRF to vote no\n\nThe {KPRF} said it would vote no.' },
    { text: 'The army lost two {MRAP}s near the bridge.' },
    { text: 'The {CISPES} office stood in Main Street, next to a bakery.' },
    {
      text: 'The MTA, {NYCTA} and {LIRR} were late, says the Metropolitan Transportation Authority.',
    },
    { text: 'The {HSE} shut the ferry to Riga.' },
    { text: 'An officer of the Ukrainian {SBU} in Arden was arrested.' },
  ],
  clean: [
    {
      text: 'The European Bank for Reconstruction and Development (EBRD) gave the funds. The EBRD declined to comment.',
      why: 'Spelled out.',
    },
    { text: 'NATO leaders met in Riga.', why: 'Every reader knows it.' },
    { text: 'The FBI arrested two men.' },
    {
      text: '“The KPRF will vote no,” he said.',
      why: 'A quotation is not for the writer to mend.',
    },
    { text: 'The band ABBA reunited.' },
    { text: 'Doctors tested the DNA.' },
    {
      text: 'The Coastal Ferry Authority canceled two routes. The CFA gave no reason.',
      why: 'The name stands before it: readers put the two together.',
    },
    { text: 'The DOT said so. The Department of Transportation has 400 staff.' },
    { text: 'The lender CFPX, a credit union, closed. CFPX had nine branches.' },
    { text: 'The trade group AHIP objected.', why: 'The copy says what it is.' },
    { text: 'The KPRF, the second largest party, voted no.' },
    { text: 'The group is known by its Spanish initials, ELN. The ELN denied it.' },
    { text: 'SEPTA (the regional transit agency) walked out.' },
    { text: 'King Louis XIV built it, and World War III did not come.' },
    { text: 'Sen. Joan Whitlow (R-OHIO) and Rep. Ada Moll, D-CALIF., spoke.' },
    { text: 'DALLAS (AP) — The council voted on Monday.' },
    { text: 'FULL TEXT of the speech: the mayor spoke for an hour.' },
    { text: 'USA TODAY reported the sale.' },
    { text: 'Shares of Apple (AAPL) rose.' },
    { text: 'Write to @KPRF or visit KPRF.example for details.' },
    { text: 'BELFORD - The council voted on Monday.' },
    { text: 'WATCH: the mayor speaks at noon.' },
    { text: 'The story is FALSE!' },
    { text: 'He did not say it THIS time, and HOW could he?' },
    { text: 'US-UK talks and the KFQB v. Moll case went on, says the list [ARG].' },
    { text: 'Ana Ruiz, MP, and Ivo Lund, KBE, came.', why: 'An order behind a name.' },
    {
      text: 'He told WQRS, a reporter there said, and gave an interview to KQXS-TV.',
      why: 'The call sign of a station.',
    },
    {
      text: 'He works at DKR Piper, and the firm commissioned a GFX poll.',
      why: 'Names of firms.',
    },
    { text: 'The grant came from [SOURCE TK] on Monday.' },
    {
      text: 'SEVEN cottages by the quay will be pulled down to make way for a car park.',
    },
    {
      text: 'According to KQVR, Brant Motors will close its plant.',
    },
    {
      text: 'Firefighters in Sydney said the NSW fires would spread, and the RFS sent six crews.',
      why: 'Readers of copy from Sydney know the state and its fire service.',
    },
    { text: 'The HSE sent the file to the DPP, gardaí said.' },
    { text: 'The CBI arrested two men in Lucknow, and the FIR names a third.' },
    {
      text: 'A MUM has won her fight for a bus stop.',
      why: 'The first words of a story, set in capitals.',
    },
    { text: 'LABOUR members met on Friday. They were sent home TWICE, and DOZENS left.' },
    { text: 'A pupil at Larkfield ALC in Arden was sent home.', why: 'The end of a name.' },
    { text: 'The INDIA bloc met in Arden.', why: 'The copy says what it is.' },
    { text: 'EU CHIEFS should say sorry, a member of the parliament said.' },
    { text: 'TEHRAN (FNA)- Iran on Tuesday criticized the move.' },
    {
      text: 'A neighbour told the ECHO of a loud bang.',
      why: 'A paper that writes its own name so.',
    },
  ],
  limits: [
    {
      text: 'The collective bargaining agreement expires in May. The CBA covers 900 nurses.',
      expected: 'clean',
      why: 'Only names are read as the words that letters stand for; small letters would explain almost any acronym by chance.',
    },
  ],
} satisfies RuleCases;
