import { type Block, type LetterDocument, lineText } from '@/utils/claim/letters/document';
import { bodyText } from '@/utils/claim/letters/render/text';

/** A text for a web form, and the sentences that its limit left out, in reading order. */
export type WebFormText = { text: string; leftOut: string[] };

const SENTENCE_END = /(?<=[.!?…]["»”)]?)\s+(?=["«“(]?\p{Lu})/u;
/** Full stops that end no sentence. */
const ABBREVIATION = /(?:\b(?:S\.p\.A|Spett|Sig|Dott|Avv|art|artt|n|c\.c|c\.p\.c)\.)$/i;

/**
 * The body alone, for a form that asks names and addresses in fields of its own, in at most `limit`
 * UTF-16 units (what `maxlength` counts). What is asked goes in first, then the facts and the harm,
 * then the rest; whole sentences only, told in the letter's order.
 */
export function webFormText({ body }: LetterDocument, limit: number): WebFormText {
  const blocks = body.filter(({ kind }) => kind !== 'heading');
  const kept = blocks.map((): string[] => []);
  const leftOut = blocks.map((): string[] => []);
  for (const weight of [1, 2, 3]) {
    for (const [index, block] of blocks.entries()) {
      if (block.weight !== weight) continue;
      keepWhatFits(index, block);
    }
  }
  return { text: assemble(blocks, kept), leftOut: leftOut.flat() };

  /** After the first sentence that does not fit, the rest of its block would make no sense. */
  function keepWhatFits(index: number, block: Block): void {
    const sentences = splitSentences(lineText(block.line));
    for (const [position, sentence] of sentences.entries()) {
      kept[index]?.push(sentence);
      if (assemble(blocks, kept).length <= limit) continue;
      kept[index]?.pop();
      leftOut[index]?.push(...sentences.slice(position));
      return;
    }
  }
}

function assemble(blocks: Block[], kept: string[][]): string {
  const filledBlocks = blocks.flatMap((block, index): Block[] => {
    const text = (kept[index] ?? []).join(' ');
    return text === '' ? [] : [{ ...block, line: [{ kind: 'words', text }] }];
  });
  return bodyText(
    filledBlocks.filter((block, index) => !isStranded(block, filledBlocks[index + 1])),
  );
}

/** A line that opens a list of which nothing fitted. */
function isStranded(block: Block, next: Block | undefined): boolean {
  return lineText(block.line).endsWith(':') && next?.kind !== 'item';
}

export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences.splice(-1, 1, `${last} ${piece}`);
    else sentences.push(piece);
  }
  return sentences;
}
