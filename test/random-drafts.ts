import * as fc from 'fast-check';
import type { LanguageId } from '../src/core/index.ts';

/** The languages that a draft can be written in. */
export const languages: readonly LanguageId[] = ['markdown', 'plaintext'];

/** What drafts are made of: sentences that rules look at, and every mark that means something to a reader. */
const parts = [
  ...`The minister issued a chilling warning.|Critics say 12 people died.|TK|[SOURCE TK]|“We left,” she said.|“We left|” he said|
‘no’|Ana Ruiz|according to police|$3.4 million|very|**|*|_|~~|\`|[a](b)|[|](|)|<!-- a -->|<!-- copydesk-ignore: a -->|<!--|-->|# |## |- |1. |> |  |
|\r\n|\r|\n\n|---|\`\`\`|~~~|[^1]|[^1]: a|https://example.org|&amp;|\\|a@example.org|U.S. |a.m.|3.5|1,200|…|— |ARDEN, Ohio — |By Ana Ruiz|
(CQ)|title: a|<div>|</div>|👩‍👩‍👧|é|\uD83D|\u2028| |    | \t|\n\n\`\`\`\n|\n===\n|\n---\n|\n    a|- [x] a|\n***\n|\n\n> |\n- a\n- b\n|
Mayor Ada Moll said the toll was 40.|The ministry released its figures.|Those figures come from the county.|She said 43 died.|Moll said.|\n\n# Vote\n\n|
The mayor said so, and 300 homes burned.\n\n|“It was a grim night,” the chief said.\n\n|About 40 firefighters came.|It was quiet. |Meanwhile, |
+ |* |1) |   - |> > |> - |>\n|\n\t|  \n|\\\n|\n\n<div>\n|\n</div>\n\n|<!-- a\n\nb -->|<b>|\n~~~ md\n|\n[a]: https://example.org\n|[a]|![a](b)|
[^1]:\n    a\n|<!-- src: a -->|[SOURCE: a]|<!-- copydesk-ignore -->|<!-- copydesk-ignore-file -->|\n// copydesk-ignore\n|Kathryn Boyle left. |
Katherine Boyle came. |the National Tram Quorum (NTQ) |The NTQ met. |Q: |A: |**Moll:** |Moll was convicted of fraud. |In a poll of 900 people, 40% agreed. |
Complaints rose from 200 to 250, a 20% increase. |on Monday, March 12, 2024, |yesterday |Officials, who declined to be named, said so. |He has “a grim past.” |
One user tweeted:\n\n|Their demands:\n\n|Dear Mayor Moll,\n\n|\n\nSincerely,\n\n|\n\nWe left. |@moll: It was grim. |
“It was late,” he added. |Ada Moll and Eli Stone spoke. |The mayor said:\n\n|Analysts said prices fell. |Ada Moll, an analyst at Indus Bank, said so. |
Two aides, who feared for their jobs, said so. |Several sources said so. |The regime fell. |I think so. |In 1912 a fire killed 43 people. |
[said](https://example.org) |שלום |مرحبا |\u202E|\u202C|\u200B|\u00AD|\uFEFF|\uDC00|🏳️‍🌈|e\u0301|\u0085`.split(
    '|',
  ),
  '|',
  '|a|b|\n|-|-|\n|1|2|\n',
  '// copydesk-ignore placeholder: a\n',
  '---\ntitle: A vote\ngenre: opinion\n---\n',
];

/** A piece of a draft. */
export const part = fc.constantFrom(...parts);

/** A draft that nobody would write. */
export const draft = fc
  .array(fc.oneof({ weight: 9, arbitrary: part }, fc.string()), { maxLength: 40 })
  .map((all) => all.join(''));

/** Something typed, pasted or deleted: where, how much of the old text it takes away, and what it puts there. */
export interface Typing {
  readonly at: number;
  readonly cut: number;
  readonly words: string;
}

/** One edit; its place is read modulo the length of the draft. */
export const typing: fc.Arbitrary<Typing> = fc.record({
  at: fc.nat(10_000),
  cut: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(60)),
  words: fc.oneof({ weight: 3, arbitrary: part }, fc.constantFrom('', 'x', '\n'), fc.string()),
});

/** The draft after an edit. */
export function applyTyping(text: string, { at, cut, words }: Typing): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + words + text.slice(start + cut);
}
