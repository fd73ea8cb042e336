import type { ReadLog, Reads } from './reads.ts';
import type { BlockView } from './views.ts';

/** What was found of something in a block, and what it rests on. */
export interface KeptAnswer<K> {
  readonly view: BlockView;
  readonly about: K;
  readonly value: boolean;
  /** Counting from the block. */
  readonly reads: Reads;
  /** What an answer that takes it up rests on. */
  readonly topic: string;
}

/** Finds out whether something is true of what is in a block. */
export type Finder<K> = (index: number, about: K) => boolean;

/**
 * Whether something is true of what is in some blocks, where blocks far away ask: found out once, and again only where
 * what it rests on has changed. Those who asked are asked again only where it is no longer so.
 */
export class KeptAnswers<K extends object> {
  readonly #log: ReadLog;
  readonly #find: Finder<K>;
  readonly #known = new Map<BlockView, Map<K, KeptAnswer<K>>>();
  /** The same of a draft that nobody follows. */
  readonly #once = new Map<K, boolean>();
  #count = 0;

  constructor(log: ReadLog, find: Finder<K>) {
    this.#log = log;
    this.#find = find;
  }

  /** Whether it is true of something in a block. */
  of(view: BlockView, about: K): boolean {
    if (!this.#log.isKept) return this.#findOnce(view.index, about);
    const known = this.#known.get(view)?.get(about) ?? this.#take(view, about);
    this.#log.addTopic(known.topic);
    return known.value;
  }

  /** All that is known. */
  *all(): Generator<KeptAnswer<K>> {
    for (const own of this.#known.values()) yield* own.values();
  }

  /** Forgets what was known of a block that has gone; the topics of that. */
  drop(view: BlockView): readonly string[] {
    const own = [...(this.#known.get(view)?.values() ?? [])];
    this.#known.delete(view);
    return own.map(({ topic }) => topic);
  }

  /** Takes note that an answer rests on something else. */
  keep(answer: KeptAnswer<K>, reads: Reads): void {
    this.#set({ ...answer, reads });
  }

  /** Finds an answer again; whether it is another one. */
  renew({ view, about, topic, value }: KeptAnswer<K>): boolean {
    return this.#take(view, about, topic).value !== value;
  }

  #findOnce(index: number, about: K): boolean {
    const known = this.#once.get(about);
    if (known !== undefined) return known;
    const value = this.#find(index, about);
    this.#once.set(about, value);
    return value;
  }

  #take(view: BlockView, about: K, topic = `answer ${(this.#count += 1)}`): KeptAnswer<K> {
    const { value, reads } = this.#log.record(view.index, () => this.#find(view.index, about));
    const answer = { view, about, value, reads, topic };
    this.#set(answer);
    return answer;
  }

  #set(answer: KeptAnswer<K>): void {
    const own = this.#known.get(answer.view);
    if (own) own.set(answer.about, answer);
    else this.#known.set(answer.view, new Map([[answer.about, answer]]));
  }
}
