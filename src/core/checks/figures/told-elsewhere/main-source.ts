import { addTo } from '../../../collections/add-to.ts';
import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { toHeadNoun } from '../../../facts/figures/counted.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { findCarrier } from '../../../story/owners/carry.ts';
import type { StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import type { Figure } from '../../../facts/figures.ts';
import type { Source } from '../../../story/source.ts';
import type { FigurePlace } from '../figure-place.ts';

/** How many sentences at the top of a story show whose it is. */
const leads = 3;
/** How many sentences of a story are read for who speaks in it. */
const reach = 30;
/** How often somebody speaks who speaks throughout. */
const leastOften = 2;
/** How many words a sentence shares with what the source has said. */
const leastShared = 2;

/**
 * “Sales fell in May, the Lund Brokers said. … The board said … In the north, sales were 42 percent down.”: a story
 * with one source, named at its top, which goes on with what the source tells.
 */
export function isOfMainSource({ story, index, block, sentence, figure }: FigurePlace): boolean {
  if (!/^(?:count|fraction|measure|money|percent|rate)$/.test(figure.kind) || figure.isEstimate)
    return false;
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position >= reach || isAside(block, sentence)) return false;
  const { told, isAlone } = findTold(story);
  if (isAlone && isOfReport(story, told[0], figure)) return true;
  const stems = new Set(told.flatMap((each) => [...each.stems]));
  return [...own.stems].filter((stem) => stems.has(stem)).length >= leastShared;
}

const statisticians =
  /\b(?:agency|authority|bureau|census|department|institute|ministry|office|statistics)\b/i;
const issuers = new RegExp(`${statisticians.source}|bank\\b|\\b(?:board|exchange)\\b`, 'i');

/** “GNP rose 0.8 percent after 0.7 percent, the agency said.”, and nobody else speaks: the story is its report. */
function isOfReport(
  { document }: Story,
  lead: StorySentence | undefined,
  { kind }: Figure,
): boolean {
  if (!lead || lead.position >= leads || !/^(?:fraction|money|percent|rate)$/.test(kind))
    return false;
  if (!issuers.test(findCarrier(lead)?.source.text ?? '')) return false;
  const all = document.blocks[lead.block]?.block.facts.figures ?? [];
  const figures = all.filter(({ sentence }) => sentence === lead.sentence.index);
  return figures.length >= leastFigures && figures.some((other) => other.kind === kind);
}

/** “The number of people out of work rose to 1.7 million”, “The vacancy rate stood at 3.1%”: what statistics are made of. */
const statistic =
  /^(?:The (?:average|median|number of|proportion of|rate of|share of|(?:\p{Alpha}[\p{Alpha}’'-]* ){1,5}rate (?:fell|held|rose|stood|was) )|Average|Median)\b/u;
/** How many sentences behind the words of an office its statistics go on. */
const statisticsReach = 3;
/** How many figures of an office at the top show that the story is one of its statistics. */
const leastFigures = 2;

/**
 * “Employers added 164,000 jobs in May, the Labor Department said. … Health care added 48,000 jobs.”: what an office
 * counts at the top of a story it has counted further down.
 */
export function isOfLeadCount({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const { kind, counted = '', isEstimate } = figure;
  const own = story.sentenceAt(index, figure.start);
  const words = block.text.slice(sentence.start, figure.start);
  if (!/^(?:count|fraction|percent)$/.test(kind) || isEstimate) return false;
  if (!own || own.position >= reach || isAside(block, sentence)) return false;
  const isStatistic = statistic.test(words);
  if (isStatistic && isBehindOffice(story, own)) return true;
  return story.sentences.slice(0, Math.min(leads, own.position)).some((each) => {
    const carrier = findCarrier(each);
    if (!carrier || !statisticians.test(carrier.source.text)) return false;
    const all = story.document.blocks[each.block]?.block.facts.figures ?? [];
    const figures = all.filter((other) => other.sentence === each.sentence.index);
    if (isStatistic && figures.length >= leastFigures) return true;
    const isSame =
      kind === 'count' &&
      !isCountOfPeople(toHeadNoun(counted)) &&
      counted !== '' &&
      figures.some((other) => other.counted === counted);
    return isSame && [...own.stems].filter((stem) => each.stems.has(stem)).length >= leastShared;
  });
}

/** “The statistics office said that …. These are 31% of all. ¶ The vacancy rate stood at 3.1%.” */
function isBehindOffice({ sentences }: Story, { position }: StorySentence): boolean {
  return sentences
    .slice(Math.max(0, position - statisticsReach), position)
    .some((each) => statisticians.test(findCarrier(each)?.source.text ?? ''));
}

/** “Meanwhile, …”, “In another town, …”: something else. */
function isAside({ text }: Block, { start }: Sentence): boolean {
  return /^(?:elsewhere|in (?:a separate|another)|meanwhile|separately)\b/i.test(
    text.slice(start, start + 16),
  );
}

/** “LKA”, “the Lund Brokers”: what may stand before the name of whoever speaks for it. */
const isBodyName = /^\p{Upper}[A-Za-zÀ-ỿ&]+(?: [\p{Upper}&][A-Za-zÀ-ỿ]*)*$/u;

/** “the bank”, “the Agency”: a body that the copy has named. */
const shortName = /^[Tt]he (\p{Alpha}{4,})$/u;
const articled = /^[Tt]he \p{Upper}\p{Alpha}+$/u;

/** Calls sources by their name, and whoever speaks for a body by that of the body: “LKA spokesman Jon Pate”. */
class Voices {
  readonly told: StorySentence[] = [];
  readonly #sentences = new Map<string, StorySentence[]>();
  readonly #bodies: string[] = [];
  readonly #names = new Map<Source, string>();

  add(each: StorySentence, source: Source, words: string): void {
    this.told.push(each);
    const short = shortName.exec(words)?.[1]?.toLowerCase();
    const body = this.#bodies.find(
      (known) => words.includes(known) || (short && known.toLowerCase().endsWith(short)),
    );
    const name = this.#names.get(source) ?? body ?? source.name;
    this.#names.set(source, name);
    // “the Norbank”: a name with an article is no person’s
    if (source.isPrivate && body === undefined && !articled.test(words)) return;
    if (body === undefined && isBodyName.test(source.name)) this.#bodies.push(source.name);
    addTo(this.#sentences, name, each);
  }

  /** Whether no other is heard. */
  get isAlone(): boolean {
    const [own, ...others] = this.#sentences.values();
    return others.length === 0 && own?.length === this.told.length;
  }

  /** Whether one is heard at the top, and more often than all others. */
  get hasMain(): boolean {
    return [...this.#sentences.values()].some(
      ({ 0: first, length }) =>
        first !== undefined &&
        first.position < leads &&
        length >= leastOften &&
        length * 3 >= this.told.length * 2,
    );
  }
}

/** What is told by sources, in a story of which one is named at the top and speaks more than all others. */
function findTold(story: Story): Pick<Voices, 'told' | 'isAlone'> {
  const voices = new Voices();
  for (const each of story.sentences.slice(0, reach)) {
    const carrier = findCarrier(each);
    const source = carrier && story.sourceOf(carrier);
    if (source) voices.add(each, source, carrier.source.text);
  }
  return voices.hasMain ? voices : { told: [], isAlone: false };
}
