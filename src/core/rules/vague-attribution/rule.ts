import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { toHull, type Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { defineRule, type ProseFix } from '../rule.ts';

/** Groups of people that a reporter may well have stood among: not what hides a source. */
const plain = /^(?:residents|locals|local people|neighbou?rs|witnesses|eyewitnesses|onlookers|bystanders|passers-by|fans|voters|parents|students|workers|drivers|commuters|patients|survivors|families|consumers|taxpayers|followers|users|people|others|several|few|most|doctors|lawyers|engineers|physicians|figures|estimates|documents|polls|surveys|forecasters|researchers|scientists)$/;

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
    references: [
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'NPR Ethics Handbook: attribution' },
      { title: 'Wikipedia: Words to watch, unsupported attributions' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const sentence of block.sentences) {
      const found = findVague(block, story, index, sentence);
      for (const { span, attribution } of found) {
        if (story.isQuoted(index, span) || hasNamedExample(story, index, sentence)) continue;
        yield {
          span,
          messageId: 'vague',
          data: { phrase: block.text.slice(span.start, span.end) },
          fixes: attribution ? toFixes(block, attribution, span) : [],
        };
      }
    }
  },
});

interface Vague {
  readonly span: Span;
  readonly attribution?: Attribution;
}

const existential = /\bthere are (?:those|some|many|people) who (?:say|argue|believe|claim|think|insist|contend|feel)\b/i;

function findVague(block: Block, story: Story, index: number, sentence: Sentence): Vague[] {
  const text = block.text.slice(sentence.start, sentence.end);
  const match = existential.exec(text);
  if (match) {
    const start = sentence.start + match.index;
    return [{ span: { start, end: start + match[0].length } }];
  }
  return block.facts.attributions
    .filter((each) => each.sentence === sentence.index && isVague(each) && !isQualified(block, each))
    .filter((each) => !story.isVoiced(index, each.cue) || isFirst(block, each))
    .map((attribution) => ({ span: toHull(attribution.source, attribution.cue), attribution }));
}

function isVague({ source, contentKind }: Attribution): boolean {
  if (source.vague?.rule !== 'vague-attribution') return false;
  if (source.vague.group === 'anonymous' && source.vague.severity !== 'warning') return false;
  if (source.vague.group === 'evidence' && !/stud(?:y|ies)|research|science|evidence|accounts?$/i.test(source.text)) return false;
  if (/\bof (?:the|them|those|these|us|his|her|its|their)\b/i.test(source.text)) return false;
  return !plain.test(source.text.toLowerCase()) && (contentKind === 'clause' || contentKind === 'quotation');
}

/** “Critics, led by Senator Ana Ruiz, say”: the words up to the verb name somebody. */
function isQualified(block: Block, { source, cue }: Attribution): boolean {
  return block.facts.names.some(({ start, end }) => start >= source.start && end <= Math.max(source.end, cue.start));
}

/** Not nested in what someone else says: “Cole said some argue that …” is Cole’s to defend. */
function isFirst(block: Block, attribution: Attribution): boolean {
  return !block.facts.attributions.some(
    (other) => other !== attribution && other.sentence === attribution.sentence && other.cue.start < attribution.cue.start,
  );
}

/** A set-up: the next sentence names one of them, and quotes them. */
function hasNamedExample(story: Story, index: number, sentence: Sentence): boolean {
  const own = story.sentenceAt(index, sentence.start);
  const next = own && story.sentences[own.position + 1];
  return next?.attributions.some(({ source, contentKind }) => source.kind === 'named' && contentKind === 'quotation') ?? false;
}

function toFixes(block: Block, { source, cue }: Attribution, span: Span): ProseFix[] {
  if (source.start > cue.start) return [];
  const isStudy = source.vague?.group === 'evidence';
  const isMiddle = /,\s*$/.test(block.text.slice(0, span.start));
  const newText = isStudy ? 'A [YEAR TK] study by [INSTITUTION TK] found' : `[NAME TK], [ROLE TK], said`;
  if (isMiddle && isStudy) return [];
  const title = isStudy ? 'Name the study' : 'Name one of them';
  return [{ title, applicability: 'suggestion', edits: [{ span, newText }] }];
}
