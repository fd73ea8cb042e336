/** First names that are mostly short for others, each behind those in its row. */
const rows = [
  'alexander alexandra alexei alejandro sandy sasha sandra lex alex alec',
  'andrew andrea andy drew',
  'anthony antonio tony',
  'barbara babs barb',
  'charles charlotte chuck charlie lottie',
  'christopher christine christina christian kit chris kris tina',
  'david dave davey',
  'edward edmund edwin ted ned ed eddie teddy',
  'elizabeth elisabeth eliza liz beth bess betty lizzie libby lisa elsie',
  'frances francis fran frank frankie',
  'gerald gerard jerry gerry',
  'henry harold harriet harry hal hank hattie',
  'jacob jake',
  'james jim jimmy jamie',
  'john jonathan jack johnny jon',
  'joseph josephine joe jo joey josie',
  'katherine catherine kathryn kathleen kate katie kathy cathy kitty kat',
  'lawrence laurence larry laurie',
  'margaret margarita meg peggy maggie greta rita',
  'mary maria molly polly',
  'michael mike mick mickey misha',
  'muhammad mohammed mohamed mohammad muhammed mo',
  'patrick patricia pat paddy patsy tricia trish',
  'peter pete',
  'rebecca becky becca',
  'richard dick rick rich ricky richie',
  'robert rob bob robbie bobby bert',
  'rosemary rose rosie',
  'sarah sally sara',
  'steven stephen stephanie steve steph',
  'susan suzanne susanna sue susie suzy',
  'theodore theodora ted theo teddy',
  'thomas tom tommy',
  'timothy tim timmy',
  'victoria vicky tori',
  'william bill billy will willy liam wilhelm',
].map((row) => new Set(row.split(' ')));

/** Whether one first name may be short for another, or both for a third: “Tom” and “Thomas”, “Bob” and “Rob”, “T” and “Tom”. */
export function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(toStem(short)) || long.startsWith(short)) return true;
  return rows.some((row) => row.has(a) && row.has(b));
}

/** “Debbie” is “Deb”, “Johnny” is “John”. */
function toStem(name: string): string {
  const stem = name.replace(/(?:ie|ey|y|i)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return stem.length > 2 ? stem : name;
}
