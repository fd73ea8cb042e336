import type { Block } from '../document/block.ts';
import { keepAccused } from './accused.ts';
import { keepAcronyms } from './acronyms.ts';
import { keepCalendar } from './calendar.ts';
import { keepCleared } from './clearings.ts';
import { keepConvicted } from './convictions.ts';
import { keepUnintroduced } from './introductions.ts';
import type { KeptIndex, ViewChange } from './reads/kept-index.ts';
import { keepLedger } from './ledger.ts';
import { keepNames } from './spellings/name-variants.ts';
import { keepNumberStyle } from './number-style.ts';
import { keepStance } from './stance.ts';
import { keepPersons } from './person-details.ts';
import { keepPolls } from './polls.ts';
import { keepClosed } from './prisoners.ts';
import { keepReadership } from './readership.ts';
import type { ReadLog } from './reads/reads.ts';

/** What all blocks of a draft say together, kept from version to version. */
export type Indexes = ReturnType<typeof createIndexes>;

/** Starts to keep what all blocks of a draft say together. */
export function createIndexes(log: ReadLog) {
  const single = {
    acronyms: keepAcronyms(log),
    calendar: keepCalendar(log),
    numberStyle: keepNumberStyle(log),
    convicted: keepConvicted(log),
    cleared: keepCleared(log),
    closed: keepClosed(log),
    accused: keepAccused(log),
    unintroduced: keepUnintroduced(log),
    polls: keepPolls(log),
    stance: keepStance(log),
    readership: keepReadership(log),
  };
  const ledger = keepLedger(log);
  const persons = keepPersons(log);
  const names = keepNames(log);
  const all: readonly Pick<KeptIndex<unknown>, 'readAhead' | 'update' | 'toTopic'>[] = [
    ...Object.values(single),
    ...Object.values(ledger),
    ...Object.values(persons),
  ];
  return {
    ...single,
    ledger,
    persons,
    names,
    /** Reads what a block says, so that less is left to do when it is taken up. */
    readAhead: (block: Block): void => {
      for (const each of [...all, names]) each.readAhead(block);
    },
    /** Takes up a new version; the topics of which something else is true now. */
    update: (change: ViewChange): readonly string[] => [
      ...all.flatMap((each) => each.update(change).map(each.toTopic)),
      ...names.update(change),
    ],
  };
}
