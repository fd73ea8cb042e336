import type { Root, SentenceContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';

const types = ['WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode'] as const;
type NodeType = (typeof types)[number];

/** The same parser, which looks each character up where the original asks four patterns about it. */
class ProseParser extends ParseEnglish {
  /** By the code of a character, one more than the place of its type; 0 until it is met. */
  readonly #known = new Uint8Array(0x10000);

  override tokenize(value: string | null | undefined): SentenceContent[] {
    const nodes: SentenceContent[] = [];
    const text = value ?? '';
    let from = 0;
    let start = toPoint(0);
    for (let i = 1; i <= text.length; i++) {
      if (i < text.length && this.#isJoined(text, i)) continue;
      const end = toPoint(i);
      nodes.push(createNode(this.#typeAt(text, from), text.slice(from, i), start, end));
      from = i;
      start = end;
    }
    return nodes;
  }

  /** Whether a character goes on with the one before it: words, spaces, and marks that are repeated. */
  #isJoined(text: string, i: number): boolean {
    const type = this.#typeAt(text, i);
    if (type !== this.#typeAt(text, i - 1)) return false;
    if (type === 'WordNode' || type === 'WhiteSpaceNode') return true;
    const code = text.charCodeAt(i);
    return code === text.charCodeAt(i - 1) || (code >= 0xd800 && code <= 0xdfff);
  }

  #typeAt(text: string, i: number): NodeType {
    const code = text.charCodeAt(i);
    const known = this.#known[code] || this.#learn(code);
    return types[known - 1] ?? 'SymbolNode';
  }

  #learn(code: number): number {
    const [node] = super.tokenize(String.fromCharCode(code));
    const known = types.findIndex((type) => type === node?.type) + 1;
    this.#known[code] = known;
    return known;
  }
}

type Point = NonNullable<SentenceContent['position']>['start'];

/** The lines of a text are of no interest here: the prose of a block is one. */
function toPoint(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}

function createNode(type: NodeType, value: string, start: Point, end: Point): SentenceContent {
  const position = { start, end };
  if (type !== 'WordNode') return { type, value, position };
  return { type, children: [{ type: 'TextNode', value, position: { start, end } }], position };
}

const parser = new ProseParser();

/** Parses prose into paragraphs, sentences, words and marks, with their offsets. */
export function parseProse(text: string): Root {
  return parser.parse(text);
}
