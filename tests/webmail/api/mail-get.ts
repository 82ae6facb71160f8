import { bodyStart, decodeHeader, headerFields } from '../mailbox/header';
import { FLAG, type Message } from '../mailbox/message';
import { readablePart } from '../mailbox/readable-part';
import { readingOf, record } from './mail-columns';
import { type ApiContext, apiError, data, type Handler, type Reply, required } from './reply';

const SHOWN = [600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 614, 656, 661];

/** `mail?action=get` in all its forms. Without `unseen=true` it marks the message as read. */
export const getMail: Handler = ({ params, by, nested }, context) => {
  const message = messageAsked(params, context);
  if (params.get('unseen') !== 'true') {
    context.mailbox.setFlags(message, message.flags | FLAG.seen, by);
  }
  if (isTrue(params.get('src'))) return source(message, isTrue(params.get('save')) && !nested);
  if (isTrue(params.get('hdr'))) {
    const bytes = message.bytes();
    return data(bytes.subarray(0, bodyStart(bytes)).toString('utf8'));
  }
  return data(full(message, params, context));
};

function messageAsked(params: URLSearchParams, { mailbox }: ApiContext): Message {
  const folder = required(params, 'folder');
  if (!mailbox.hasFolder(folder)) throw apiError('IMAP-1002', folder);
  const messageId = params.get('message_id');
  const message =
    messageId === null
      ? mailbox.get(folder, required(params, 'id'))
      : mailbox.messages(folder).find((candidate) => candidate.messageId === messageId);
  if (!message) throw apiError('MSG-0032', folder);
  return message;
}

/** The original bytes as a download; without `save` as a JSON string, which cannot hold them all. */
function source(message: Message, raw: boolean): Reply {
  const bytes = message.bytes();
  if (!raw) return data(bytes.toString('utf8'));
  return { kind: 'bytes', bytes, filename: `${message.subject || 'mail'}.eml` };
}

function full(message: Message, params: URLSearchParams, context: ApiContext): unknown {
  const bytes = message.bytes();
  const part = readablePart(bytes);
  const fields = headerFields(bytes).map(([name, value]) => [name, decodeHeader(value)]);
  return {
    ...record(message, SHOWN, readingOf(params, context)),
    headers: Object.fromEntries(fields),
    attachments: [
      {
        id: '1',
        content_type: part.type,
        content: part.text,
        disp: 'inline',
        size: part.text.length,
      },
      ...(message.hasAttachment
        ? [
            {
              id: '2',
              content_type: 'application/pdf',
              filename: 'Preventivo n° 18.pdf',
              disp: 'attachment',
              size: 4210,
            },
          ]
        : []),
    ],
    ...(isTrue(params.get('attach_src')) ? { source: bytes.toString('utf8') } : {}),
  };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
