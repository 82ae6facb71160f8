import type { Block } from '@/utils/pdf/block';
import type { Context } from '../context';

/** How anybody checks the dossier without trusting us, then what it does not prove. */
export function verification({ words, options }: Context): Block[] {
  const { verify } = words;
  return [
    { kind: 'heading', level: 1, text: verify.title },
    { kind: 'paragraph', text: verify.intro },
    { kind: 'heading', level: 2, text: verify.sha256 },
    { kind: 'code', lines: verify.sha256Lines },
    { kind: 'paragraph', text: verify.sha256Expected },
    ...(options.contentHash === null ? [] : coverHash(verify)),
    { kind: 'heading', level: 2, text: verify.bag },
    { kind: 'paragraph', text: verify.bagText },
    { kind: 'code', lines: verify.bagLines },
    { kind: 'heading', level: 2, text: verify.page },
    { kind: 'paragraph', text: verify.pageText },
    { kind: 'heading', level: 2, text: verify.original },
    { kind: 'paragraph', text: verify.originalText },
  ];
}

function coverHash(verify: Context['words']['verify']): Block[] {
  return [
    { kind: 'heading', level: 2, text: verify.cover },
    { kind: 'paragraph', text: verify.coverText },
    { kind: 'code', lines: verify.coverLines },
  ];
}

export function limits({ words }: Context): Block[] {
  return [
    { kind: 'heading', level: 1, text: words.limits.title },
    { kind: 'list', items: words.limits.items },
    { kind: 'paragraph', text: words.limits.excluded },
    { kind: 'heading', level: 2, text: words.limits.disclaimersTitle },
    { kind: 'list', items: words.limits.disclaimers },
  ];
}
