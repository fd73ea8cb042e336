import lexicon from '../../lexicons/reporting-verbs.json' with { type: 'json' };
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findClaimVerb } from '../../facts/headline-claims.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { findReportingVerb, type ReportingVerb } from '../../facts/reporting.ts';
import { prepositions, toWordSet } from '../../facts/word-classes.ts';
import type { Severity } from '../../finding.ts';
import { inflectLike } from '../../repair/inflection.ts';
import { isWithin, type Span } from '../../span.ts';
import { groupAttributions } from '../../document/by-sentence.ts';
import { defineRule, type ProseFix } from '../rule.ts';
import { isFinite } from '../subject-source.ts';
import { findSourceVerbs } from '../../fixes/study-verbs.ts';
import { maxFixes } from '../../fixes/suggestion.ts';

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
const loaded: ReadonlySet<string> = new Set(
  lexicon.entries
    .filter(({ stance, lemma }) => stance !== 'neutral' && !plain.has(lemma))
    .map(({ lemma }) => lemma),
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
  needs: { block: 'body', fact: 'attributions' },
  *check({ block, index, story }) {
    const attributionsOf = block.derive(groupAttributions);
    for (const sentence of block.sentences) {
      const attributions = attributionsOf(sentence.index);
      for (const attribution of attributions) {
        const { cue, source } = attribution;
        const verb = loaded.has(cue.lemma) ? findVerb(sentence, cue) : undefined;
        const use = verb && findUse(sentence, attribution, verb);
        if (!use || story.isQuoted(index, cue) || isNested(attributions, attribution)) continue;
        if (/^(?:i|we)$/i.test(source.text)) continue;
        const word = block.text.slice(cue.start, cue.end);
        const [alternative, ...others] = findAlternatives(word, verb, use, source.text);
        if (alternative === undefined) continue;
        yield {
          span: cue,
          messageId: 'loaded',
          data: { verb: word, alternative },
          severity: toSeverity(block, sentence, attribution, verb),
          fixes: [alternative, ...others].slice(0, maxFixes).map((each) => toFix(cue, each)),
        };
      }
    }
  },
});

/** Who points out what anybody can check takes no side; who points out a lie does. */
function toSeverity(
  block: Block,
  { tokens }: Sentence,
  { content }: Attribution,
  { lemma }: ReportingVerb,
): Severity {
  if (!queried.has(lemma)) return 'hint';
  if (lemma !== 'point out') return 'information';
  const isDisputed =
    tokens.some(
      (token, i) => isInContent(token, content) && findClaimVerb(tokens, i) !== undefined,
    ) || block.facts.phrases.some((phrase) => isInContent(phrase, content));
  return isDisputed ? 'information' : 'hint';
}

function isInContent(span: Span, content: readonly Span[]): boolean {
  return content.some((each) => isWithin(span, each));
}

/** What a verb takes where it stands: a clause or a quotation, as “said” does, or an object. */
type Use = 'speech' | 'object' | 'gerund';

/** Neutral verbs in the same form; before an object none that needs a clause: one discloses a plan, or says that. */
function findAlternatives(
  word: string,
  verb: ReportingVerb,
  use: Use,
  source: string,
): readonly string[] {
  const isConceded = use === 'gerund' && conceding.test(verb.lemma);
  const own = isConceded ? ['acknowledge'] : findSourceVerbs(source, verb);
  return own
    .filter((each) => fits[use](each))
    .flatMap((each) => inflectLike(word, verb.lemma, each, 'verb') ?? []);
}

const needsClause = /^(?:say|tell|ask|reply|respond|argue|suggest|complain|speak)\b/;

const conceding = /^(?:admit|concede|confess|own up)$/;
const takesGerund = /^(?:acknowledge|describe|mention|recall|report)\b/;

const fits: Readonly<Record<Use, (verb: string) => boolean>> = {
  speech: () => true,
  object: (verb) => !needsClause.test(verb),
  gerund: (verb) => takesGerund.test(verb),
};

function findVerb({ tokens }: Sentence, cue: Attribution['cue']): ReportingVerb | undefined {
  const at = tokens.findIndex((token) => token.start === cue.start);
  const verb = at >= 0 ? findReportingVerb(tokens, at)?.verb : undefined;
  const isLoaded = verb && verb.stance !== 'neutral' && !plain.has(verb.lemma);
  return isLoaded && cue.lemma === verb.lemma ? verb : undefined;
}

/** What one claims, concedes or admits without saying a word. */
const otherObjects = toWordSet(
  `responsibility credit victory victories momentum asylum benefits prize title titles life lives win defeat goal goals
   guilt championship crown nomination presidency seat seats medal medals land territory`,
);

const particles = toWordSet('out off up back down away over');
const objectPrepositions = toWordSet('about against at by for from into of to with');

/** With a clause or a quotation it is speech; with an object only if that is something said. */
function findUse(
  { tokens }: Sentence,
  { cue, contentKind, content }: Attribution,
  verb: ReportingVerb,
): Use | undefined {
  const first = tokens.findIndex((token) => token.start >= cue.start);
  const rest = tokens.filter((token) => token.start >= cue.end);
  const next = wordAt(rest, 0);
  if (isNoStatement(tokens, first)) return undefined;
  if (isGerund(rest[0])) return verb.takes === 'clause' ? 'gerund' : undefined;
  if (particles.has(next) || rest.slice(0, 4).some(({ lower }) => otherObjects.has(lower))) {
    return undefined;
  }
  if (contentKind !== 'noun-phrase' && content.some(({ end }) => end <= cue.start)) return 'speech';
  if (isElsewhere(rest)) return undefined;
  if (!/^(?:object|words)$/.test(verb.takes) && isSpeechBehind(rest, verb, contentKind))
    return 'speech';
  return hasSpeechObject(rest.slice(0, 6)) ? 'object' : undefined;
}

/** “bragged about”, “bragged loudly about”. */
function isElsewhere(rest: readonly Token[]): boolean {
  const at = wordAt(rest, 0).endsWith('ly') ? 1 : 0;
  return /^(?:about|against|of|to|into|\w+sel(?:f|ves))$/.test(wordAt(rest, at));
}

/** Verbs that also have things for an object: one maintains a lead, reveals a statue. */
const doing = toWordSet(
  `accentuate acknowledge bemoan decry divulge emphasise emphasize highlight maintain profess reveal stress underline
   underscore`,
);

function isSpeechBehind(
  rest: readonly Token[],
  { lemma }: ReportingVerb,
  contentKind: Attribution['contentKind'],
): boolean {
  if (lemma === 'point out' || doing.has(lemma)) return startsSpeech(rest);
  const isLate = rest[0] !== undefined && prepositions.has(rest[0].lower);
  return contentKind !== 'noun-phrase' && (!isLate || startsSpeech(rest));
}

/** Whether a clause or a quotation stands behind a verb: “that …”, “, “…””, “he had lied”, “in May that …”. */
function startsSpeech(rest: readonly Token[]): boolean {
  const next = rest[0];
  if (!next || next.kind === 'punctuation') return true;
  if (/^(?:that|how|why|whether|(?:i|he|she|it|they|we|you|there)'\w+)$/.test(next.lower))
    return true;
  const stop = rest.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || /^(?:and|but)$/.test(lower),
  );
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (isAdverbial(next)) {
    const isQuoted = /^(?:[“"‘]|'')$/.test(textAt(rest, stop));
    return isQuoted || words.some(({ lower }) => lower === 'that');
  }
  const verb = words.findIndex((token, i) => i > 0 && isFinite(token));
  return verb > 0 && !words.slice(1, verb + 1).some(isNewSubject);
}

/** “on Sunday that”, “repeatedly that”, “Sunday that”: what may stand between a verb and its clause. */
function isAdverbial(token: Token): boolean {
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    isCalendarWord(token) ||
    /(?:.{3}ly|again|also|this|last)$/.test(lower)
  );
}

/** “the progress he has made”: the clause belongs to the noun. */
function isNewSubject({ lower }: Token): boolean {
  return /^(?:i|he|she|it|they|we|you|who|which|that)(?:'\w+)?$/.test(lower);
}

/** “refuted the allegation”, “slammed the report as sloppy”. */
function hasSpeechObject(rest: readonly Token[]): boolean {
  const object = rest.findIndex(({ lower }) => speechObjects.test(lower));
  return (
    object >= 0 &&
    rest.slice(0, object).every(({ kind, lower }) => kind === 'word' && !notBetween.has(lower))
  );
}

const notBetween = new Set([...objectPrepositions, 'in', 'on', 'as', 'and']);

/** “could claim”; “have challenged claims that …”: a verb before it makes a noun of it. */
function isNoStatement(tokens: readonly Token[], i: number): boolean {
  if (/^(?:to|would|could|might|may|can)$/.test(wordAt(tokens, i - 1))) return true;
  if (!/^(?:claims|boasts|rants)$/.test(wordAt(tokens, i))) return false;
  return [i - 1, i - 2].some((k) => /..(?:ed|ing)$/.test(wordAt(tokens, k)));
}

/** “admitted using a phone” */
function isGerund(token: Token | undefined): boolean {
  return /^(?!during$|(?:any|every|no|some)thing$)\p{L}{2,}ing$/u.test(token?.text ?? '');
}

/** What a source says somebody else claimed is the source’s word. */
function isNested(attributions: readonly Attribution[], { cue }: Attribution): boolean {
  return attributions.some(
    (other) =>
      other.cue.end < cue.start &&
      other.contentKind !== 'noun-phrase' &&
      other.source.kind !== 'none' &&
      other.content.some((content) => isWithin(cue, content)),
  );
}

function toFix(span: Span, newText: string): ProseFix {
  return { title: `Write “${newText}”`, applicability: 'suggestion', edits: [{ span, newText }] };
}
