import { isBody } from '../sentences.ts';
import type { BlockRange } from './reads.ts';
import type { BlockView } from './views.ts';

/**
 * Works out what the sentences of some blocks owe to their neighbours: whether they are alone in their
 * paragraph, and whether a break stands before them. Goes on as far as a change may reach, and tells which
 * blocks came out different.
 */
export function updateFlags(views: readonly BlockView[], start: number, end: number): BlockRange {
  const from = findPreviousText(views, findGroupStart(views, Math.max(0, start - 1))) + 1;
  const to = findGroupEnd(views, Math.min(end, views.length - 1));
  let [first, last] = [Infinity, -1];
  let isBroken = false;
  let group: { readonly of: number; readonly count: number } | undefined;
  for (let i = from; i < views.length; i++) {
    const view = views[i];
    if (!view) break;
    if (breaksBefore(views, i)) isBroken = true;
    if (view.sentences.length === 0) continue;
    const { group: of } = view.placed;
    if (group?.of !== of) group = { of, count: countSentences(views, i) };
    if (setFlags(view, group.count === 1, isBroken)) [first, last] = [Math.min(first, i), i];
    isBroken = false;
    if (i > to && i >= end) break;
  }
  return { first, last };
}

function breaksBefore(views: readonly BlockView[], i: number): boolean {
  const placed = views[i]?.placed;
  if (placed?.isAfterBreak || placed?.block.kind === 'heading') return true;
  return placed?.block.kind === 'list-item' && views[i - 1]?.own.kind !== 'list-item';
}

function setFlags({ sentences }: BlockView, isAlone: boolean, isBroken: boolean): boolean {
  let hasChanged = false;
  for (const [i, sentence] of sentences.entries()) {
    const isAfterBreak = isBroken && i === 0;
    const { flags } = sentence;
    if (flags.isAlone !== isAlone || flags.isAfterBreak !== isAfterBreak) {
      sentence.flags = { isAlone, isAfterBreak };
      hasChanged = true;
    }
  }
  return hasChanged;
}

function countSentences(views: readonly BlockView[], i: number): number {
  let count = 0;
  const last = findGroupEnd(views, i);
  for (let j = findGroupStart(views, i); j <= last; j++) {
    const view = views[j];
    if (view && isBody(view.own)) count += view.sentences.length;
  }
  return count;
}

function findPreviousText(views: readonly BlockView[], from: number): number {
  let i = from - 1;
  while (i >= 0 && views[i]?.sentences.length === 0) i--;
  return i;
}

function findGroupStart(views: readonly BlockView[], from: number): number {
  let i = from;
  while (i > 0 && views[i - 1]?.placed.group === views[i]?.placed.group) i--;
  return i;
}

function findGroupEnd(views: readonly BlockView[], from: number): number {
  let i = from;
  while (i + 1 < views.length && views[i + 1]?.placed.group === views[i]?.placed.group) i++;
  return i;
}
