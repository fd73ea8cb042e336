/** The lines of a long text of which few are ever asked for: none is cut out before. */
export class Lines {
  readonly #text: string;
  /** Where each starts, and where one behind the last would. */
  readonly #starts: Int32Array;

  /** @param count how many lines the text has */
  constructor(text: string, count: number) {
    this.#text = text;
    this.#starts = new Int32Array(count + 1);
    for (let i = 1, end = -1; i <= count; i++) {
      end = i < count ? text.indexOf('\n', end + 1) : text.length;
      this.#starts[i] = end + 1;
    }
  }

  /** The line of a number; undefined where there is none. */
  find(number: number): string | undefined {
    const [start, next] = [this.#starts[number], this.#starts[number + 1]];
    return start === undefined || next === undefined
      ? undefined
      : this.#text.slice(start, next - 1);
  }
}
