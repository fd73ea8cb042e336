import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
} from '../../../src/core/index.ts';
import { readMarkedText } from '../../marked-text.ts';

const linter = createLinter(defaultSettings);

/** What the first fix of the finding on the marked words leaves. */
function mend(marked: string): string {
  const { text, spans } = readMarkedText(marked);
  const document = createDocument(text, 'markdown');
  const found = linter
    .lint(document)
    .findings.find(({ span }) => span.start === spans[0]?.start && span.end === spans[0].end);
  return applyEdits(text, found?.fixes[0]?.edits ?? []);
}

const cases: readonly [marked: string, fixed: string][] = [
  [
    'It is {a sign of} how far the guild has moved that even Orme sent a delegate in May.',
    'Even Orme sent a delegate in May.',
  ],
  [
    'The ministry ended the talks in May, {the latest sign that} the governor of Arden is losing her friends.',
    'The ministry ended the talks in May, what [SOURCE TK] called the latest sign that the governor of Arden is losing her friends.',
  ],
  [
    'Ruiz won the vote on Sunday, {cementing his status} as the first choice of the dockers and the mills.',
    'Ruiz won the vote on Sunday, which [SOURCE TK] said cemented his status as the first choice of the dockers and the mills.',
  ],
  [
    'The lifts are {the first} of their kind in Europe and will open on Monday at the pier.',
    'The lifts are the first of their kind in Europe, according to [SOURCE TK], and will open on Monday at the pier.',
  ],
  [
    'The app is used by {more than 41,000 shops}, and was named tool of the year by the guild.',
    'The app is used by more than 41,000 shops, according to [SOURCE TK], and was named tool of the year by the guild.',
  ],
  [
    'The harbor went dark, with {reports indicating} that half of Orme had no power.',
    'The harbor went dark, with [OUTLET TK] reporting that half of Orme had no power.',
  ],
  [
    '“I thought the plan was right,” Ruiz {gushed} in an email to Holm.',
    '“I thought the plan was right,” Ruiz wrote in an email to Holm.',
  ],
  [
    'Anna Dell {stole} fish worth £60 from the quay. She will appear for trial in June, having pleaded not guilty.',
    'Anna Dell is accused of stealing fish worth £60 from the quay. She will appear for trial in June, having pleaded not guilty.',
  ],
  [
    'The fair is a draw which brings in {41,000 visitors} a week, but tighter rules could spoil it.',
    'The fair is a draw which brings in 41,000 visitors a week, according to [SOURCE TK], but tighter rules could spoil it.',
  ],
  [
    'The guild has built a wharf that {will undoubtedly ruin} its rivals.',
    'The guild has built a wharf that [SOURCE TK] said would undoubtedly ruin its rivals.',
  ],
  ['And the Orme side played {brilliantly}.', 'And the Orme side played brilliantly.'],
  ['Orme{"}s farms have drawn buyers from Arden.', "Orme's farms have drawn buyers from Arden."],
  [
    'Layoffs are at a low, wages {are rising}, and shoppers are back in the mills.',
    'Layoffs are at a low, wages are rising, and shoppers are back in the mills, according to [SOURCE TK].',
  ],
  [
    'Thefts of boats {are rising}, and Ana Ruiz wants to make it an issue at the fair.',
    'Thefts of boats are rising, according to [SOURCE TK], and Ana Ruiz wants to make it an issue at the fair.',
  ],
  [
    'The film shows how migrants are exploited and {mistreated} in the camps of Orme, where hundreds live in tents.',
    '[SOURCE TK] said the film shows how migrants are exploited and mistreated in the camps of Orme, where hundreds live in tents.',
  ],
  [
    '{It is generally agreed that} the dam is the pride of the valley but there is a dispute about its cost.',
    'The dam is the pride of the valley, [SOURCE TK] said, but there is a dispute about its cost.',
  ],
  [
    'The talks have been extended into today, with tempers lost {yesterday} when a guild was left out.',
    'The talks have been extended into [DAY TK], with tempers lost on [DAY TK] when a guild was left out.',
  ],
  [
    'The mill’s shares rose from {last night’s} close.',
    'The mill’s shares rose from [DAY TK]’s close.',
  ],
  [
    '{Local media said} early this spring that 40 barns had closed.',
    '[OUTLET TK] reported early this spring that 40 barns had closed.',
  ],
  [
    'The return to calm did not need {spectacular} moves by the bank.',
    'The return to calm did not need spectacular moves by the bank.',
  ],
  ['The board did not condone the {brutal} attack.', 'The board did not condone the attack.'],
  [
    '{A study} completed in 1974 linked the dye to a rash.',
    'A study by [INSTITUTION TK] completed in 1974 linked the dye to a rash.',
  ],
  [
    '{Some port officials acknowledge} privately that the lift is old.',
    'Some port officials, who spoke on condition of anonymity because [REASON TK], acknowledge privately that the lift is old.',
  ],
  [
    'The price fell by {up to 40 crowns} in Orme.',
    'The price fell by between [N TK] and 40 crowns in Orme.',
  ],
  [
    'The toll slipped {today}, to 4.10 crowns after 4.30 yesterday.',
    'The toll slipped on [DAY TK], to 4.10 crowns after 4.30 on [DAY TK].',
  ],
  [
    'The board will meet {later today} or tomorrow morning, delegates said.',
    'The board will meet later [DAY TK] or [DAY TK] morning, delegates said.',
  ],
  [
    'The guild is no less rich today than it was {yesterday}.',
    'The guild is no less rich today than it was yesterday.',
  ],
  ['The sale took place just {this morning}.', 'The sale took place on [DAY TK] morning.'],
  [
    'The fate of the mill still {hangs in the balance}.',
    'The fate of the mill is still undecided.',
  ],
  [
    'The fate of the mill was not {hanging in the balance}.',
    'The fate of the mill was not hanging in the balance.',
  ],
  [
    'Nothing will be certain, {of course}, until the council has counted the votes.',
    'Nothing will be certain until the council has counted the votes.',
  ],
  [
    'As of Monday morning, {several media outlets were reporting} different numbers of dead cattle.',
    'As of Monday morning, several media outlets, including [OUTLETS TK], were reporting different numbers of dead cattle.',
  ],
  [
    'Opposition leaders, {farmers and newspapers criticised} the toll.',
    'Opposition leaders, farmers and newspapers criticised the toll.',
  ],
  [
    'The game has won {12 million players} and was valued at more than $7 million.',
    'The game has won 12 million players and was valued at more than $7 million, according to [SOURCE TK].',
  ],
  [
    'The crew came home after a {harrowing} experience being towed by a tug.',
    'The crew came home after a harrowing experience being towed by a tug.',
  ],
  [
    'The church {lost two out of three} of its fleur-de-lis tiles.',
    'The church lost two out of three of its fleur-de-lis tiles.',
  ],
  [
    'The harbor wall needs a new footing, {analysts say}.',
    'The harbor wall needs a new footing, say analysts, including [NAME TK].',
  ],
  [
    '{Sources have also said} the lift will close.',
    '[WHAT KIND TK] sources, who spoke on condition of anonymity because [REASON TK], have also said the lift will close.',
  ],
  [
    'The clinic {was criticized by many} village nurses for its waiting times.',
    'The clinic was criticized by many village nurses, including [NAME TK], for its waiting times.',
  ],
  [
    '“The price of herring will not hold,” {two diplomats added}.',
    '“The price of herring will not hold,” added two diplomats, who spoke on condition of anonymity because [REASON TK].',
  ],
  [
    'The herd {is believed to} be looking for water and the farmers have moved on.',
    'The herd is believed by [WHO TK] to be looking for water and the farmers have moved on.',
  ],
  [
    '{Concerns remain} about the filters of the spring.',
    'Concerns remain among [WHO TK] about the filters of the spring.',
  ],
  [
    'The mill came {under growing scrutiny} over its waste.',
    'The mill came under growing scrutiny by [WHO TK] over its waste.',
  ],
  [
    'The toll rose in May, {pointing to a harder year} for the ferries.',
    'The toll rose in May, which [SOURCE TK] said pointed to a harder year for the ferries.',
  ],
  [
    'The guild hired two pilots for a campaign {to discredit} the auditor.',
    'The guild hired two pilots for a campaign that [SOURCE TK] said was meant to discredit the auditor.',
  ],
  ['{Of course}, the tide is only one cause.', 'The tide is only one cause.'],
  [
    '{Critics of the levy, however, say} it would empty the villages.',
    'However, critics of the levy, including [NAME TK], say it would empty the villages.',
  ],
  [
    '{Experts, however, say} the reeds would grow back within five years.',
    'However, experts, including [NAME TK], say the reeds would grow back within five years.',
  ],
  [
    '{Some skippers, most of them from the north side, say} the dredging will kill the oysters.',
    'Some skippers, most of them from the north side and including [NAME TK], say the dredging will kill the oysters.',
  ],
  [
    '{According to public sources}, the firm has 40 mills.',
    'According to public sources, including [SOURCE TK], the firm has 40 mills.',
  ],
  [
    'The growers left, and in a {shocking} twist, the boiler failed at dawn.',
    'The growers left, and the boiler failed at dawn.',
  ],
  [
    '{Studies have shown} that the drug lowers the risk of stroke.',
    'Studies by [INSTITUTION TK] have shown that the drug lowers the risk of stroke.',
  ],
  [
    '{Sources close to the port, however, said} the lift would close.',
    'However, sources close to the port, speaking on condition of anonymity because [REASON TK], said the lift would close.',
  ],
  [
    'The board met {yesterday}. It will vote on the lift tomorrow.',
    'The board met on [DAY TK]. It will vote on the lift on [DAY TK].',
  ],
  [
    'A clerk said {last night} that today’s meeting was off.',
    'A clerk said on [DAY TK] night that [DAY TK]’s meeting was off.',
  ],
  [
    'The lift is {the largest} ever built in the valley, it will be open in May.',
    'The lift is the largest ever built in the valley, according to [SOURCE TK]; it will be open in May.',
  ],
  [
    'The deaths {hammered home} the human cost of the strike.',
    'The deaths showed the human cost of the strike.',
  ],
  [
    'The chairman {is understood to} be considering an offer.',
    '[SOURCE TK] said the chairman was considering an offer.',
  ],
  [
    'The agent, {doctors say}, was on a cruise when the boiler burst.',
    'The agent, according to doctors including [NAME TK], was on a cruise when the boiler burst.',
  ],
  [
    'It rose to 114 on Saturday, {the highest} ever recorded in Orme, and stayed above 85 all night.',
    'It rose to 114 on Saturday, the highest ever recorded in Orme, according to [SOURCE TK], and stayed above 85 all night.',
  ],
  [
    'The owner, Eli Stone, has {reportedly} received two letters since May.',
    'The owner, Eli Stone, has received two letters since May, [OUTLET TK] reported.',
  ],
  [
    'By the end of the year, {a record} 24 floods were counted in Orme.',
    'By the end of the year, a record 24 floods were counted in Orme, according to [SOURCE TK].',
  ],
  [
    '{Research published last year, however, showed} that the ice was thin.',
    'Research by [INSTITUTION TK] published last year, however, showed that the ice was thin.',
  ],
  [
    '{An aide to Sen. Ana Ruiz (D-Neb.) said} the senator had not ruled out the move.',
    'An aide to Sen. Ana Ruiz (D-Neb.), speaking on condition of anonymity because [REASON TK], said the senator had not ruled out the move.',
  ],
  [
    '“We lost,” {one official said}, “by a mile.”',
    '“We lost,” said one official, who spoke on condition of anonymity because [REASON TK], “by a mile.”',
  ],
  [
    'A Swedish clerk, who {declined to be named} in print, said the mill would close.',
    'A Swedish clerk, who declined to be named in print because [REASON TK], said the mill would close.',
  ],
  [
    'The ferry, a gift of the crown in the war, {yesterday} sank off Orme.',
    'The ferry, a gift of the crown in the war, on [DAY TK] sank off Orme.',
  ],
  [
    'The town met in the hall {yesterday} and will vote on the levy tomorrow.',
    'The town met in the hall on [DAY TK] and will vote on the levy on [DAY TK].',
  ],
  [
    'The crew sailed from Orme late {yesterday} after the owner had paid them last night.',
    'The crew sailed from Orme late [DAY TK] after the owner had paid them on [DAY TK] night.',
  ],
  [
    '{An inquiry} has begun into the fire at the mill.',
    'An inquiry by [INSTITUTION TK] has begun into the fire at the mill.',
  ],
  [
    'The owner {deliberately} let the pump fail so that the tenants would go.',
    'The owner deliberately let the pump fail so that the tenants would go, [SOURCE TK] said.',
  ],
  [
    'The carmaker {hopes} that buyers will forget the recall.',
    'The carmaker said it hopes that buyers will forget the recall [CHECK TK].',
  ],
  [
    'The town named an {“independent”} panel on Monday to look into the leak.',
    'The town named what [SOURCE TK] calls an “independent” panel on Monday to look into the leak.',
  ],
  [
    'The bond fell on Monday.\n\n{Swiss press reports} that a sale was near lifted the shares.',
    'The bond fell on Monday.\n\nSwiss press reports by [OUTLET TK] that a sale was near lifted the shares.',
  ],
  [
    'The clerk quit on the advice of Chief Judge Ada Moll, who had been {under growing pressure} to act over the lost files.',
    'The clerk quit on the advice of Chief Judge Ada Moll, who had been under growing pressure from [NAME TK] to act over the lost files.',
  ],
  [
    '“We will end this,” {a senior county official, speaking on background, told} reporters in Arden.',
    '“We will end this,” a senior county official, speaking on background because [REASON TK], told reporters in Arden.',
  ],
  [
    'At times last year, {people close to the mayor said}, the mere mention of the pier made him shout.',
    'At times last year, according to people close to the mayor, speaking on condition of anonymity because [REASON TK], the mere mention of the pier made him shout.',
  ],
  [
    '{Record numbers of} walkers are crossing the moor this spring.',
    'A record [NUMBER TK] walkers are crossing the moor this spring, up from [NUMBER TK] in [YEAR TK], according to [SOURCE TK].',
  ],
  [
    'Holt said that under the terms of the plan, the pier {would bought out by} a group of traders.',
    'Holt said that under the terms of the plan, the pier would be bought out by a group of traders.',
  ],
  [
    'Firms {are quick to point out} that none of the locks was made in Holt.',
    'Firms say that none of the locks was made in Holt.',
  ],
  ['The owners {traded barbs} about the pier.', 'The owners criticized each other over the pier.'],
  [
    'The council kept the pier closed {out of fear} that the planks would break; it opened the fair.',
    'The council kept the pier closed out of fear that the planks would break, [SOURCE TK] said; it opened the fair.',
  ],
  [
    'The coalition beat a motion on Monday, {demonstrating} restored unity after a rift earlier this month set off a crisis.',
    'The coalition beat a motion on Monday, demonstrating restored unity after a rift earlier this month set off a crisis, [SOURCE TK] said.',
  ],
  [
    'The storm crossed the valley on Sunday, fading to a gale but cutting off the heating of {more than 40,000 people} and driving mud through the streets of many villages.',
    'The storm crossed the valley on Sunday, fading to a gale but cutting off the heating of more than 40,000 people, according to [SOURCE TK], and driving mud through the streets of many villages.',
  ],
  [
    '{Hilary Clinton} spoke at the fair. Later Hillary Clinton left for Orme.',
    'Hillary Clinton spoke at the fair. Later Hillary Clinton left for Orme.',
  ],
  [
    'The pier was sold in May.\n\n{Opposition bloggers suggested} the mayor had sold the pier.',
    'The pier was sold in May.\n\nOpposition bloggers, including [NAME TK] on [PLATFORM TK], suggested the mayor had sold the pier.',
  ],
  [
    'The guild wants a new pilot and {rumors have swirled} around Ana Ruiz.',
    'The guild wants a new pilot and rumors have swirled around Ana Ruiz.',
  ],
  [
    'New IMF chief Ada Moll {is understood to} be worried about the fund.',
    '[SOURCE TK] said new IMF chief Ada Moll was worried about the fund.',
  ],
];

for (const [marked, fixed] of cases)
  test(`mends “${marked}”`, () => assert.equal(mend(marked), fixed));
