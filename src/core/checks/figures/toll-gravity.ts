import type { Block } from '../../document/block.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import type { Figure } from '../../facts/figures.ts';
import { takeBehind, toSentenceText, type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { background, isOlderEvent, older, paragraphReach } from './older-tolls.ts';
import { toOfficial } from './told-elsewhere/figure-speakers.ts';
import { isMarked, markSentences } from '../../story/reads/marked-sentences.ts';

/** Whether a toll was counted long ago, or needs no count. */
export function isSettledToll(story: Story, index: number, figure: Figure): boolean {
  const block = story.document.blocks[index]?.block;
  const own = story.sentenceAt(index, figure.start);
  if (!block || !own || figure.kind !== 'casualty') return false;
  return isKnown(block, own, figure) || isOlderEvent(story, own, figure);
}

/** How grave it is that nobody is named who counts a toll, if not as the rule says. */
export function toTollGravity(
  story: Story,
  index: number,
  figure: Figure,
  isConflict: boolean,
): 'information' | 'hint' | undefined {
  const block = story.document.blocks[index]?.block;
  const own = story.sentenceAt(index, figure.start);
  if (!block || !own) return undefined;
  const isHint =
    isKnown(block, own, figure) ||
    isAnswered(block, own, figure) ||
    (!isConflict && isUndisputed(story, block, own, figure)) ||
    isCommemorated(story) ||
    isTalliedLater(story, own, figure) ||
    isToldNext(story, own);
  if (isHint) return 'hint';
  return isToldLater(story, own) ? 'information' : undefined;
}

function isKnown(block: Block, own: StorySentence, figure: Figure): boolean {
  return (
    figure.value === 0 ||
    isAllAboard(block, own, figure) ||
    isFormerToll(block, figure) ||
    isYearly(block, figure) ||
    isKnownGroup(block, figure) ||
    isOfOldWar(block, figure)
  );
}

/** Outside a war nobody fights over it. */
function isUndisputed(story: Story, block: Block, own: StorySentence, figure: Figure): boolean {
  if (isSlight(block, figure) || isBackground(block, own, figure) || isOfCourt(story)) return true;
  if (isRoundReminder(block, own, figure) || isCountedOn(story, own)) return true;
  return isOlderEvent(story, own, figure) || isAnecdote(own, figure);
}

/** How far down a draft a crash is no longer its news, in sentences. */
const news = 6;

/** “That crash killed all 131 on board”, far below: another one, of which everybody aboard is known to have died. */
function isAllAboard({ text }: Block, { position }: StorySentence, { number }: Figure): boolean {
  return (
    position >= news &&
    /\ball (?:of the )?$/.test(text.slice(Math.max(0, number.start - 12), number.start)) &&
    /^(?: \p{Lower}+)? (?:aboard|on board)\b/u.test(text.slice(number.end, number.end + 30))
  );
}

/** “By dusk the toll had been nine”: that was the count before. */
function isFormerToll({ text }: Block, { start }: Figure): boolean {
  return /\btoll had (?:earlier |previously )?(?:been|stood at) $/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** “Thousands of people were killed during the rising of the miners”, “in 2006-7, when tens of thousands died”: history, in round numbers. */
function isOfOldWar(
  { text, sentences }: Block,
  { isVague, sentence, start, end }: Figure,
): boolean {
  const { start: from = start, end: to = end } = sentences[sentence] ?? {};
  if (!isVague) return false;
  return (
    /\b(?:19|20)\d\d(?:[-–]\d{1,4})?, (?:in which|when) (?:[a-z]+ )?$|\bthe \p{Upper}\p{Lower}+ massacre\b[^.;]*$/u.test(
      text.slice(from, start),
    ) ||
    /^[^.;]{0,30} (?:during|in) the (?:[\p{Alpha}’'-]+ ){0,3}(?:civil war|genocide|rebellion|revolt|rising|uprising)\b/u.test(
      text.slice(end, to),
    )
  );
}

/** “a rain that kills hundreds of people every year”: what readers are taken to know. */
function isYearly({ text }: Block, { isVague, end }: Figure): boolean {
  return isVague && /^ (?:an?|each|every) year\b/.test(text.slice(end, end + 12));
}

/** “Thousands of displaced people face the cold”, “a day after three people were killed”, “the country’s 170,000 dead”: readers are taken to know how many. */
function isKnownGroup({ text: words }: Block, { isVague, text, start }: Figure): boolean {
  const before = words.slice(Math.max(0, start - 40), start);
  if (
    /\b(?:days?|months?|weeks?|years?) after (?:injuring |killing |(?:[a-z]+ ){1,3}(?:killed|shot dead) )?(?:at least |more than )?$/.test(
      before,
    )
  )
    return true;
  if (/['’]s? $/.test(words.slice(Math.max(0, start - 3), start))) return true;
  return isVague && /(?:displaced|homeless|injured|missing|wounded) [A-Za-zÀ-ỿ]+$/u.test(text);
}

const harmed = /\b(?:hospitali[sz]|hurt|injur|shot|slash|stabb|wound)/i;
const fatal = /\b(?:d(?:ead|eath|ied|ies|ying)|drown|fatal|kill|lives|murder|perish)/i;
/** “was shot {dead}”, “were shot and {killed}”. */
const fatalBehind =
  /^[^.;,]{0,24}\b(?:dead|death|fatally|killed)\b|^[^.;]{0,50}\band (?:later )?(?:died|killed)\b/i;
const gravelyHurt = /\b(?:critically|gravely|mortally|seriously|severely) [a-z]+$/;
const fewHurt = 5;
const smallCrash = 20;

/** “A man was hurt”, “12 passengers were taken to hospital with minor injuries”: outside a war nobody disputes it. */
function isSlight({ text }: Block, { start, end, isVague, value = smallCrash }: Figure): boolean {
  if (isVague && /\b(?:stranded|trapped)\b/.test(text.slice(start, end))) return true;
  const words = text.slice(Math.max(0, start - 40), end);
  const behind = text.slice(end, end + 60);
  if (!harmed.test(words) || fatal.test(words) || fatalBehind.test(behind)) return false;
  // How badly somebody is hurt is a doctor’s to say.
  if (gravelyHurt.test(text.slice(start, end))) return false;
  return (
    value < fewHurt || (value < smallCrash && /\b(?:minor|slight)/.test(text.slice(end, end + 30)))
  );
}

const officials =
  'authorities|coroner|detectives|firefighters|inspectors|investigators|officers|police|prosecutors';
const officialActs = createCue(
  officials.split('|'),
  new RegExp(
    `^[^,;]{0,40}\\b(?:${officials})\\b(?!,)[^;]* (?:after|that|when|where|which|who) `,
    'i',
  ),
);

/** “Police have reopened the bridge after a crash killed four people”: the news is what the police have done. */
function isBackground({ text }: Block, { sentence }: StorySentence, { start }: Figure): boolean {
  return officialActs.test(sentence, text.slice(sentence.start, start));
}

const answering = createCue(
  toWords(
    'demand demanded demanding demonstrated dismiss marched marching mourn mourned protest protested protesters protesting protests rallied rally resign resigned strike vigil',
  ),
  /\b(?:demand|demonstrat|dismiss|march|mourn|protest|rall|resign|strike|vigil)[^.;]* after (?:at least |the )?$/i,
);

/** “marched to demand his dismissal after three activists were killed”: the news is what people did about it. */
function isAnswered(
  { text }: Block,
  { sentence }: StorySentence,
  { start, value = 0 }: Figure,
): boolean {
  return value < manyDead && answering.test(sentence, text.slice(sentence.start, start));
}

const manyDead = 10;

/** “the quake last month, which left thousands dead”: readers know of it, and nobody has counted. */
function isRoundReminder(
  { text }: Block,
  { sentence }: StorySentence,
  { isVague, start }: Figure,
): boolean {
  if (!isVague) return false;
  const before = text.slice(sentence.start, start);
  return / (?:that|which) (?:[a-z]+ ){0,3}$/.test(before) && older.test(sentence, before);
}

/** “and in Arden a woman died”, “one was later killed”, far down: one death that is told, and nothing that is counted. */
function isAnecdote({ position }: StorySentence, { text }: Figure): boolean {
  return position >= background && /^(?:an?|one) /i.test(text);
}

const hasAnniversary = markSentences(
  createCue(
    toWords(
      'anniversary commemorate commemorated commemorates commemorating commemoration commemorations remembrance',
    ),
  ),
);
/** How many sentences at the top may say what story it is. */
const leads = 4;

/** “Villagers marked the tenth anniversary of the flood”: its toll has long been counted. */
export function isCommemorated(story: Story): boolean {
  return story.sentences.slice(0, leads).some((each) => isMarked(story, each, hasAnniversary));
}

const hasCourt = markSentences(
  createCue(
    toWords(
      'arraigned arraignment convicted coroner court fined inquest jailed judge jury lawsuit lawsuits pleaded sentenced sued trial tribunal',
    ),
  ),
);

const hasFindings = markSentences(
  createCue(
    toWords(
      'attributed blame blamed blames concluded declared faulted findings found inquiry investigation investigators ruled',
    ),
    /\b(?:accident|final|inquiry|investigation|investigators['’]) report\b|\b(?:in|its|the|their) findings\b|\b(?:[Bb]oard|[Cc]ommission|[Cc]ommittee|inquiry|inspectors|[Ii]nvestigators|panel)\b[^.;]{0,60}\b(?:attributed|blame[ds]?\b|concluded|declared|faulted|ruled|found that\b|(?:has|have|inquiry|report) found[.,])/,
  ),
);

/**
 * “The man accused of killing four students will appear in court”, “Ice brought the plane down, an inquiry found”: what
 * happened the charge or the report says, and the count is settled.
 */
function isOfCourt(story: Story): boolean {
  return story.sentences
    .slice(0, leads - 1)
    .some((each) => isMarked(story, each, hasCourt) || isMarked(story, each, hasFindings));
}

/** How many sentences at the top may leave it to those below to say whose toll it is. */
const top = 3;
/** How many sentences below are looked through for it. */
const reach = 8;

/**
 * “Two people have died. … ‘Sadly, two people have died,’ the police said.”: the same toll in somebody’s mouth further
 * down; at the top or in the same paragraph any toll.
 */
function isTalliedLater(story: Story, own: StorySentence, { value = 0 }: Figure): boolean {
  return takeBehind(story.sentences, own.position, reach).some((each) => {
    const isNear = own.position < top || each.paragraph === own.paragraph;
    const figures = story.document.blocks[each.block]?.block.facts.figures ?? [];
    return figures.some((other) => {
      if (other.kind !== 'casualty' || other.sentence !== each.sentence.index) return false;
      if (!isNear && (value < 2 || other.value !== value)) return false;
      return story.isQuoted(each.block, other) || story.ownerOf(each.block, other).isCovered;
    });
  });
}

/** “A gunman killed a guard at the gate. He shot the guard in the chest, the army said.” */
function isToldNext(story: Story, own: StorySentence): boolean {
  const next = story.sentences[own.position + 1];
  if (!next || next.paragraph !== own.paragraph || !toOfficial(story, next)) return false;
  return [...next.stems].some((stem) => own.stems.has(stem));
}

/** “Police said a couple died near Arden. A man died at Orme.”: whoever has counted goes on counting. */
function isCountedOn(story: Story, own: StorySentence): boolean {
  const before = story.sentences[own.position - 1];
  if (!before || before.paragraph !== own.paragraph || !toOfficial(story, before)) return false;
  return fatal.test(toSentenceText(story.document, before));
}

/** “Twelve died. The road is shut. It was raining, the police said.”: the paragraph names who tells of it. */
function isToldLater(story: Story, own: StorySentence): boolean {
  return takeBehind(story.sentences, own.position, paragraphReach)
    .filter(({ paragraph }) => paragraph === own.paragraph)
    .some((each) => {
      if (toOfficial(story, each)) return true;
      return each.attributions.some(({ source: { kind, vague } }) => {
        return kind === 'role' || kind === 'document' || vague?.group === 'anonymous';
      });
    });
}
