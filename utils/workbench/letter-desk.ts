import type { LetterDocument } from '@/utils/claim/letters/document';
import { renderDocx } from '@/utils/claim/letters/render/docx';

export type LetterFormat = 'pdf' | 'docx';

const MEDIA_TYPE: Record<LetterFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Makes a letter into a file and gives it to the user. */
export class LetterDesk {
  constructor(
    private readonly toPdf: (
      letter: LetterDocument,
      createdAt: string,
    ) => Promise<Uint8Array<ArrayBuffer>>,
    private readonly file: (file: Blob, name: string) => Promise<void>,
    private readonly now: () => number,
  ) {}

  async save(letter: LetterDocument, format: LetterFormat): Promise<void> {
    const now = this.now();
    const bytes =
      format === 'pdf'
        ? await this.toPdf(letter, new Date(now).toISOString())
        : await renderDocx(letter, now);
    await this.file(
      new Blob([bytes], { type: MEDIA_TYPE[format] }),
      `${letter.fileName}.${format}`,
    );
  }
}
