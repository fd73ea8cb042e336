import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';
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

/** What tells in the words of a block whether somebody speaks in it, or is asked. */
type Sign = 'addressed' | 'named' | 'personal';

function findSigns(block: Block): readonly Sign[] {
  const { text, source } = block;
  const signs: Sign[] = [];
  if (addressed.test(text)) signs.push('addressed');
  if (label.test(source)) signs.push('named');
  if (self.test(text)) signs.push('personal');
  return signs;
}

/**
 * Whether a block is what somebody says in an interview printed as questions and answers: it stands behind “Q:”,
 * “**Teller:**” or a question in bold, and somebody says “I” and is asked as “you”. An explainer has questions too,
 * and the writer’s own answers.
 */
export function isInterview({ blocks }: Document, index: number): boolean {
  let from = index;
  let opening: PlacedBlock | undefined;
  for (let i = index; i >= 0 && index - i <= maxReach; i--) {
    const [turn] = glean(blocks[i], findTurn);
    if (turn === 'note') break;
    if (turn) opening ??= blocks[i];
    from = i;
  }
  if (!opening) return false;
  // “A: We were told to wait.”, “Q: Do you blame them?”; “**Housing:** Permits were issued” is the writer’s.
  if (glean(opening, findTurn)[0] === 'labelled') return glean(opening, findSigns).length > 0;
  const read = blocks.slice(from, index + 1);
  return read.some(isAddressed) && read.some(isPersonalAnswer);
}

/** “What did you do?” */
function isAddressed(placed: PlacedBlock): boolean {
  return (
    glean(placed, findTurn)[0] === 'question' && glean(placed, findSigns).includes('addressed')
  );
}

function isPersonalAnswer(placed: PlacedBlock): boolean {
  return glean(placed, findTurn).length === 0 && glean(placed, findSigns).includes('personal');
}
