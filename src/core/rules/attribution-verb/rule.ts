import { wordAt } from '../../document/tokens.ts';
import type { Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findReportingVerb, type ReportingVerb } from '../../facts/reporting.ts';
import type { Severity } from '../../finding.ts';
import { inflectLike } from '../../repair/inflection.ts';
import { isBody } from '../../story/sentences.ts';
import { defineRule, type ProseFix } from '../rule.ts';

/** Verbs that a desk would ask about; the other loaded and factive ones are a matter of taste. */
const queried = new Set(
  `claim admit refute slam blast reveal point out confess concede boast brag gloat crow smirk sneer rip bash hammer
  pillory torch roast skewer savage eviscerate lambaste excoriate castigate rubbish trash debunk discredit rant spew
  spout gush whine insinuate pontificate`
    .split(/\s+/)
    .concat('point out', 'lash out', 'hit out', 'own up', 'let slip'),
);
/** Loaded in a lexicon's eyes, plain in a newsroom's. */
const plain = new Set(
  `believe think feel hope fear know understand suspect doubt assume guess reckon expect find conclude determine show
  record certify document establish prove demonstrate recognize recognise accept grant confirm verify disclose observe
  mention remind warn caution recall recollect clarify inform alert realize realise credit joke complain threaten vow
  wonder contend argue signal hint suggest speculate imply cry laugh smile shrug sob weep sigh lament attack describe
  justify expose uncover promise label dub brand portray cast frame paint tip back lie note`.split(
    /\s+/,
  ),
);
/** What a loaded verb with an object must be about to be a verb of speech: “refuted the allegation”. */
const speechObjects =
  /^(?:claims?|reports?|plans?|statements?|allegations?|accusations?|charges?|decisions?|bills?|proposals?|ideas?|polic(?:y|ies)|remarks?|comments?|rulings?|laws?|moves?|criticism|findings?|trend|trends|reform|reforms|deal|government|minister|mayor|president|company)$/;

export default defineRule({
  meta: {
    id: 'attribution-verb',
    summary: 'Prefer “said” to a verb that takes a side.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: { loaded: '“{verb}” takes a side; try “{alternative}”.' },
    references: [
      { title: 'AP Stylebook: admit' },
      { title: 'NPR: refute and rebut' },
      { title: 'Guardian style guide: refute, deny' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const attribution of block.facts.attributions) {
      const verb = findVerb(block, attribution);
      if (!verb || !isSpeech(block, attribution, verb)) continue;
      if (story.isQuoted(index, attribution.cue) || isNested(block, attribution)) continue;
      const severity: Severity = queried.has(verb.lemma) ? 'information' : 'hint';
      const word = block.text.slice(attribution.cue.start, attribution.cue.end);
      const alternatives = findAlternatives(word, verb, attribution);
      yield {
        span: attribution.cue,
        messageId: 'loaded',
        data: { verb: word, alternative: alternatives[0] ?? 'said' },
        severity,
        fixes: alternatives.slice(0, 3).map((each) => toFix(attribution, each)),
      };
    }
  },
});

/** Neutral verbs in the same form; with a mere object none that needs a clause: one reports a trend, or says that. */
function findAlternatives(
  word: string,
  verb: ReportingVerb,
  { contentKind }: Attribution,
): readonly string[] {
  const isObject = contentKind === 'noun-phrase' && verb.takes !== 'object';
  const lemmas = isObject
    ? ['report', ...verb.suggest.filter((each) => each !== 'say' && each !== 'tell')]
    : verb.suggest;
  return lemmas.flatMap((each) => inflectLike(word, verb.lemma, each, 'verb') ?? []);
}

function findVerb(block: Block, { cue, sentence }: Attribution): ReportingVerb | undefined {
  const tokens = block.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.start === cue.start);
  const verb = at >= 0 ? findReportingVerb(tokens, at)?.verb : undefined;
  return verb && verb.stance !== 'neutral' && !plain.has(verb.lemma) && cue.lemma === verb.lemma
    ? verb
    : undefined;
}

/** What one claims, concedes or admits without saying a word. */
const otherObjects =
  /^(?:responsibility|credit|victory|victories|momentum|asylum|benefits|prize|title|titles|life|lives|win|defeat|goals?|guilt|crown|seat|seats|medal|medals|land|territory)$/;

/** With a clause or a quotation it is speech; with an object only if that is something said. */
function isSpeech(
  block: Block,
  { cue, contentKind, content }: Attribution,
  verb: ReportingVerb,
): boolean {
  const at = block.tokens.findIndex((token) => token.start >= cue.end);
  const rest = block.tokens.slice(at, at + 6);
  const before = wordAt(block.tokens, at - 2);
  if (/^(?:to|would|could|might|may|can)$/.test(before)) return false;
  if (rest.slice(0, 4).some((token) => otherObjects.test(token.lower))) return false;
  if (verb.takes !== 'object' && contentKind !== 'noun-phrase')
    return !/^(?:to|responsibility|asylum)$/.test(rest[0]?.lower ?? '');
  if (contentKind === 'quotation' && content.some(({ end }) => end <= cue.start)) return true;
  const object = rest.find((token) => speechObjects.test(token.lower));
  if (!object) return false;
  const between = rest.slice(0, rest.indexOf(object));
  return between.every(
    (token) => token.kind === 'word' && !/^(?:with|of|by|for|in|on|as|and)$/.test(token.lower),
  );
}

/** What a source says somebody else claimed is the source’s word. */
function isNested(block: Block, { cue, sentence }: Attribution): boolean {
  return block.facts.attributions.some(
    (other) =>
      other.sentence === sentence &&
      other.cue.start < cue.start &&
      other.contentKind !== 'noun-phrase' &&
      other.source.kind !== 'none' &&
      other.content.some(({ start, end }) => cue.start >= start && cue.end <= end) &&
      other.cue.end < cue.start,
  );
}

function toFix({ cue }: Attribution, newText: string): ProseFix {
  return {
    title: `Write “${newText}”`,
    applicability: 'suggestion',
    edits: [{ span: cue, newText }],
  };
}
