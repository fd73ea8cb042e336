import { createSigns, mayHold } from '../../document/positions.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Name } from '../../facts/names.ts';
import { isHuman, readSource } from '../../facts/sources.ts';
import { toWordSet } from '../../facts/word-classes.ts';
import { isOverlapping, toHull, type Span } from '../../span.ts';
import { type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { groupAttributions } from '../../document/by-sentence.ts';
import { defineRule } from '../rule.ts';
import { isSupposed } from '../supposed.ts';
import { findVagueFixes, type Vague } from '../../fixes/vague-fixes.ts';

/** Groups of people that a reporter may well have stood among: not what hides a source. */
const plain = toWordSet(
  `residents locals neighbors neighbours witnesses eyewitnesses onlookers bystanders passers-by fans voters parents
   students workers drivers commuters patients survivors families consumers taxpayers followers users people others
   several few most doctors lawyers engineers physicians figures estimates documents polls surveys forecasters
   researchers scientists`,
);

export default defineRule({
  meta: {
    id: 'vague-attribution',
    summary: 'Name at least one of the critics, experts or studies that a claim hides behind.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { vague: '“{phrase}” hides the source; name at least one.' },
    remedy: 'One name or institution; or a next sentence that names one of them.',
    references: [
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'NPR Ethics Handbook: attribution' },
      { title: 'Wikipedia: Words to watch, unsupported attributions' },
    ],
  },
  needs: { block: 'body' },
  *check({ block, index, story }) {
    const attributions = block.derive(groupAttributions);
    for (const sentence of block.sentences) {
      for (const vague of findVague(block, story, index, sentence, attributions)) {
        const { span } = vague;
        if (story.isQuoted(index, span) || hasNamedExample(story, index, sentence, vague)) continue;
        yield {
          span,
          messageId: 'vague',
          data: { phrase: block.text.slice(span.start, span.end) },
          fixes: findVagueFixes(block, sentence, vague),
        };
      }
    }
  },
});

const there = createSigns(['there']);
const existential =
  /\bthere are (?:those|some|many|people) who (?:say|argue|believe|claim|think|insist|contend|feel)\b/i;

function findVague(
  block: Block,
  story: Story,
  index: number,
  sentence: Sentence,
  attributionsOf: (sentence: number) => readonly Attribution[],
): Vague[] {
  const match = mayHold(block, sentence, there)
    ? existential.exec(block.text.slice(sentence.start, sentence.end))
    : null;
  if (match) {
    const start = sentence.start + match.index;
    return [{ span: { start, end: start + match[0].length } }];
  }
  const attributions = attributionsOf(sentence.index);
  return attributions
    .filter((each) => isVague(block, each) || isUncounted(block, each))
    .filter((each) => !isQualified(block, sentence, each))
    .filter((each) => !isSupposed(sentence, each.cue) && !isPolled(attributions, each))
    .filter((each) => !story.isVoiced(index, each.cue) || isFirst(attributions, each))
    .map((attribution) => ({ span: toHull(attribution.source, attribution.cue), attribution }));
}

/** “Fans”, “local people”, “Harriers fans”, “several residents”: a reporter who counts them has met them. */
function isPlain(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const isNamed = words.length === 2 && /^\p{Lu}/u.test(text) && !quantifiers.test(text);
  const isMet =
    words.length === 2 && /^(?:both|dozens|several|three|two|four|five|six)$/.test(words[0] ?? '');
  const head = isNamed || isMet || /^local people$/i.test(text) ? words[1] : words.join(' ');
  return plain.has(head ?? '');
}

const quantifiers =
  /^(?:some|many|most|few|several|other|others|various|leading|top|the|these|those)\b/i;

const uncounted =
  /^(?:even |but )?(?:some|many|most|numerous|countless|various|scores of|plenty of|a (?:\S+ )?number of) (?!of\b)/i;
const claiming = toWordSet(
  `accuse acknowledge admit allege argue believe blame claim complain concede contend doubt expect fear feel insist
   maintain note predict say suggest suspect think warn worry`,
);

/** “Some Democrats fear”, “a number of doctors say”: people, how many is not said, and none of them has a name. */
function isUncounted(block: Block, { source, cue, contentKind }: Attribution): boolean {
  if (!uncounted.test(source.text) || source.name || partOfGroup.test(source.text)) return false;
  if (!claiming.has(cue.lemma) || contentKind === 'noun-phrase') return false;
  if (isOwnTale(block, cue)) return false;
  const tokens = block.tokens.filter(
    ({ start, end }) => start >= source.start && end <= source.end,
  );
  // “A number of [doctors]”
  const first = tokens[tokens.findIndex(({ lower }) => lower === 'of') + 1];
  const last = tokens.at(-1);
  if (!first || !last || !/s$|^people$/.test(last.lower)) return false;
  return isHuman(block, block.facts.names, first.index, last.index);
}

function isVague(block: Block, attribution: Attribution): boolean {
  const { source } = attribution;
  if (source.vague?.rule !== 'vague-attribution' || isPlain(source.text)) return false;
  const { group, severity } = source.vague;
  if (group === 'anonymous' && severity !== 'warning') return false;
  if (group === 'evidence' && !evidence.test(source.text)) return false;
  if (partOfGroup.test(source.text) || insiders.test(source.text)) return false;
  return isStatement(block, attribution, group);
}

const evidence = /stud(?:y|ies)|research|science|evidence|accounts?$/i;
/** “Some of the residents”: part of a group that the copy has named. */
const partOfGroup =
  /^(?:\w+ )?(?:some|many|most|few|several|none|all|both|any|others?) of (?:the|them|those|these|us|his|her|its|their)\b/i;

/** People whom the copy will not name, rather than nobody in particular. */
const insiders =
  /\b(?:source|person|people|official|aide)\b.{0,40}\b(?:knowledge|familiar|close|briefed)\b/i;

/** “Critics say the plan …”, “Critics accuse the mayor of …”, “Studies show a link …”; critics who praise a film are at work. */
function isStatement(block: Block, { cue, contentKind }: Attribution, group: string): boolean {
  if (heard.test(cue.lemma) || isOwnTale(block, cue)) return false;
  if (contentKind !== 'noun-phrase') return contentKind !== 'label' || cue.lemma === 'call';
  return group === 'evidence' || /^(?:accuse|allege|blame|warn)/.test(cue.lemma);
}

/** “Many agreed with her”, “felt unsettled”, “said they will not come”: what people feel and plan they know themselves. */
function isOwnTale({ text }: Block, { lemma, end }: Attribution['cue']): boolean {
  const after = text.slice(end, end + 40);
  if (/^(?:recogni[sz]e|remember)$/.test(lemma)) return true;
  if (lemma === 'agree') return after.startsWith(' with ');
  if (lemma === 'feel')
    return !/^ (?:that|the|an?|it|he|she|they|his|her|their|its|\p{Lu})\b/u.test(after);
  return /^ (?:that )?they (?:will|would|won['’]t|plan|planned|intend|intended)\b/.test(after);
}

/** What a reporter hears a crowd do, and what people only wish for. */
const heard = /^(?:chant|cheer|shout|yell|boo|cry|scream|sing|whisper|joke|laugh|hope|wish)/;

/** “Critics, led by Senator Ana Ruiz, say”, “Ruiz and others said”: the words up to the verb name somebody. */
function isQualified(block: Block, { tokens }: Sentence, { source, cue }: Attribution): boolean {
  const end = Math.max(source.end, cue.start);
  const { names } = block.facts;
  return (
    names.some((name) => name.start >= source.start && name.end <= end && !isGroup(name, source)) ||
    isJoinedWithKnown(block, tokens, source)
  );
}

/** “Some Democrats”: a plural at the end of the source names nobody. */
function isGroup({ text, end }: Name, source: Span): boolean {
  return end === source.end && /^\S+[^s]s$/.test(text);
}

/** “Ruiz and others”; “critics and others” are still nobody. */
function isJoinedWithKnown(block: Block, tokens: readonly Token[], { start, end }: Span): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const joiner = words.findIndex(
    ({ lower }, i) => i > 0 && lower === 'and' && isOther(words, i + 1),
  );
  const [first, last] = [words[0], words[joiner - 1]];
  if (!first || !last || !isCapitalised(first)) return false;
  return readSource(block, block.facts.names, first.index, last.index).kind !== 'vague';
}

function isOther(tokens: readonly Token[], i: number): boolean {
  return /^others?$/.test(wordAt(tokens, i)) || /^others?$/.test(wordAt(tokens, i + 1));
}

/** “Most voters think …, according to a Dale College poll”: a source of its own stands behind them. */
function isPolled(attributions: readonly Attribution[], vague: Attribution): boolean {
  return attributions.some(
    ({ cue, source }) =>
      cue.lemma === 'according to' &&
      cue.start > vague.cue.end &&
      source.kind !== 'vague' &&
      source.kind !== 'none',
  );
}

/** Not nested in what someone else says: “Cole said some argue that …” is Cole’s to defend. */
function isFirst(attributions: readonly Attribution[], { cue }: Attribution): boolean {
  return attributions.every((other) => other.cue.start >= cue.start);
}

/** “called the bill ‘a giveaway’”: the label is quoted. */
function isQuotedIn({ document }: Story, { block }: StorySentence, span: Span): boolean {
  const quotations = document.blocks[block]?.block.facts.quotations ?? [];
  return quotations.some((quotation) => isOverlapping(quotation, span));
}

/** A set-up: the next sentence names one of them, and quotes them, or it gives the study behind the experts. */
function hasNamedExample(
  story: Story,
  index: number,
  { start }: Sentence,
  { span }: Vague,
): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  const words = story.document.blocks[index]?.block.text.slice(span.start, span.end) ?? '';
  const isOfStudy = learned.test(words);
  return (
    next?.attributions.some(({ source, contentKind, content }) => {
      if (isOfStudy && isNamedStudy(source))
        return contentKind !== 'noun-phrase' || content.length > 0;
      if (source.kind !== 'named') return false;
      return contentKind === 'quotation' || content.some((each) => isQuotedIn(story, next, each));
    }) ?? false
  );
}

const learned =
  /\b(?:analysts|economists|experts|forecasters|historians|pollsters|researchers|research|scholars|scientists|studies|surveys|polls)\b/i;

/** “The Rhodium Group”, “An analysis by Politifact”: not a person, who may well say the opposite. */
function isNamedStudy({ kind, text }: Attribution['source']): boolean {
  if (kind !== 'named' && kind !== 'document') return false;
  return institutions.test(text) && /\p{Lu}/u.test(text.slice(1));
}

const institutions =
  /\b(?:analysis|center|centre|college|data|firm|foundation|group|institute|institution|poll|report|research|study|survey|university)\b/i;
