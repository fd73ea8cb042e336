import { toHeadNoun } from '../../facts/figures/counted.ts';
import type { Figure } from '../../facts/figures.ts';
import type { Story } from '../../story/story.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { toOfficial } from './told-elsewhere/figure-speakers.ts';

const things = toWordSet('buildings businesses customers homes households houses properties');
/** How many sentences below the lead may bring in whoever counts. */
const reach = 2;

/** “A storm cut power to 90,000 homes. The disaster agency said …”: a lead leaves the counting to those below. */
export function isDamageInLead(story: Story, index: number, figure: Figure): boolean {
  if (figure.isEstimate || story.sentenceAt(index, figure.start)?.position !== 0) return false;
  if (figure.kind !== 'damage' && !things.has(toHeadNoun(figure.counted ?? ''))) return false;
  return story.sentences.slice(1, reach + 1).some((each) => toOfficial(story, each) !== undefined);
}
