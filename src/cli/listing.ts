import type { Layout } from './reporters/layout.ts';
import type { Terminal } from './terminal.ts';

/** A list of results that is printed as it grows, so that none of them has to be kept. */
export interface Listing {
  /** Prints what there is to say of one draft; of some there is nothing. */
  readonly add: (result: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Prints the head of a list. */
export async function openListing(layout: Layout, terminal: Terminal): Promise<Listing> {
  let isEmpty = true;
  await terminal.write(layout.head);
  return {
    add: async (result) => {
      if (result === '') return;
      await terminal.write(isEmpty ? result : layout.between + result);
      isEmpty = false;
    },
    close: () => terminal.write(layout.foot(isEmpty)),
  };
}
