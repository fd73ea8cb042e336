import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { glean } from '../reads/views.ts';

/** How many paragraphs back the turns of an interview are read. */
const maxReach = 8;

const boldQuestion = /^\s*(\*\*|__)[^*_\n]{1,300}\?\s*\1\s*$/;
const label = /^\s*(?:Q|A|Question|Answer)\s?[:.]\s/;
const boldLabel =
  /^\s*\*\*(?:Q|A|\p{Upper}[A-Za-zÀ-ỿ’'.-]{0,30}(?: \p{Upper}[A-Za-zÀ-ỿ’'.-]{0,30}){0,3})(?::\*\*|\*\*:)\s/u;
const note = /^\s*(\*|_)(?!\1)[^\n]*[^*_]\1\s*$/;
const self = /\b(?:I|me|my|we|our|us)\b/;
const addressed = /\byou(?:r|rs|rself)?\b/i;

/** What a paragraph is in an interview printed as questions and answers. */
type Turn = 'question' | 'labelled' | 'note';

/** What a block is in an interview; nothing in most. */
function findTurn(block: Block): readonly Turn[] {
  const turn = readTurn(block);
  return turn ? [turn] : [];
}

function readTurn({ source, kind, text }: Block): Turn | undefined {
  if (kind === 'heading') return /\?\s*$/.test(text) ? 'question' : 'note';
  if (!/^\s*[*_]/.test(source)) return label.test(source) ? 'labelled' : undefined;
  if (boldQuestion.test(source)) return 'question';
  if (boldLabel.test(source)) return 'labelled';
  return note.test(source) ? 'note' : undefined;
}

function isPersonal({ text }: Block): boolean {
  return self.test(text);
}

/**
 * Whether a block is what somebody says in an interview printed as questions and answers: it stands behind “Q:”,
 * “**Teller:**” or a question in bold, and somebody says “I” and is asked as “you”. An explainer has questions too,
 * and the writer’s own answers.
 */
export function isInterview({ blocks }: Document, index: number): boolean {
  let from = index;
  let opening: Block | undefined;
  for (let i = index; i >= 0 && index - i <= maxReach; i--) {
    const [turn] = glean(blocks[i], findTurn);
    if (turn === 'note') break;
    if (turn) opening ??= blocks[i]?.block;
    from = i;
  }
  if (!opening) return false;
  if (opening.derive(readTurn) === 'labelled') return isSpoken(opening);
  const read = blocks.slice(from, index + 1).map(({ block }) => block);
  const answers = read.filter((block) => block.derive(readTurn) === undefined);
  return read.some(isAddressed) && answers.some((block) => block.derive(isPersonal));
}

/** “A: We were told to wait.”, “Q: Do you blame them?”; “**Housing:** Permits were issued” is the writer’s. */
function isSpoken(block: Block): boolean {
  return label.test(block.source) || block.derive(isPersonal) || addressed.test(block.text);
}

/** “What did you do?” */
function isAddressed(block: Block): boolean {
  return block.derive(readTurn) === 'question' && addressed.test(block.text);
}
