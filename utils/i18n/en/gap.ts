import {
  formatDate,
  formatDateRange,
  formatLongDuration,
  formatNumber,
  formatTime,
  plural,
} from '@/utils/i18n/format';
import type { Band, GapTexts } from '@/utils/i18n/it/gap';

const number = (n: number) => formatNumber(n, 'en');
const messages = (n: number) =>
  `${number(n)} ${plural('en', n, { one: 'message', other: 'messages' })}`;
const duration = (ms: number) => formatLongDuration(ms, 'en');
const range = (low: number, high: number) => `${number(low)} to ${number(high)}`;
const usualMessages = (band: Band) =>
  `${messages(Math.round(band.mean))} (${range(band.low, band.high)})`;
const usual = (band: Band) => `${number(Math.round(band.mean))} (${range(band.low, band.high)})`;
const at = (instant: string) => `${formatDate(instant, 'en')} at ${formatTime(instant, 'en')}`;

export const gap: GapTexts = {
  proven: (last, first, inOutage, band) =>
    `From ${at(last)} to ${at(first)} this mailbox received nothing; in ${duration(inOutage)} it usually receives ${usualMessages(band)}.`,
  provenInPart: (last, first, inOutage, band) =>
    `From ${at(last)} to ${at(first)} this mailbox received nothing; in the ${duration(inOutage)} of it that lie in the outage it usually receives ${usualMessages(band)}.`,
  provenToNow: (last, inOutage, band) =>
    `Since ${at(last)} this mailbox has received nothing; in ${duration(inOutage)} it usually receives ${usualMessages(band)}.`,
  reduced: (start, end, received, length, band) =>
    `From ${at(start)} to ${at(end)} this mailbox received ${received === 0 ? 'nothing' : `only ${messages(received)}`}; in ${duration(length)} it usually receives ${usualMessages(band)}.`,
  weak: (start, end, received, weeks) =>
    `From ${at(start)} to ${at(end)} this mailbox received ${received === 0 ? 'nothing' : messages(received)}, but alone this proves nothing: on the same days of ${number(weeks.weeks)} other weeks there were ${range(weeks.fewest, weeks.most)} messages.`,
  weakMore:
    'What counts then are single messages that came late or never came: you can mark them one by one.',
  none: (start, end, received, band) =>
    `The outage does not show in this mailbox: from ${at(start)} to ${at(end)} it received ${messages(received)}, as usual (${range(band.low, band.high)}).`,
  noData: 'There are too few messages in this mailbox around the outage for a comparison.',
  noDataMore:
    'Perhaps the messages of that time were deleted. You can still mark those that you have and add those that never came.',

  longestOther: (ms) => `In the other weeks examined the longest silence lasted ${duration(ms)}.`,
  wholeOutage: (start, end, received, band) =>
    `In the whole outage (${formatDateRange(start, end, 'en')}) it received ${messages(received)}, expected ${usual(band)}.`,
  holiday:
    'The period touches holidays, when there is less mail anyway: the expected number may be too high.',
  late: (count, longest) =>
    plural('en', count, {
      one: `1 message sent before the end of the outage came after it, ${duration(longest)} late.`,
      other: `${number(count)} messages sent before the end of the outage came after it, up to ${duration(longest)} late.`,
    }),

  divider: (start, end, received, band) =>
    `Outage ${formatDateRange(start, end, 'en')}: ${messages(received)} received${band ? `, expected ${usual(band)}` : ''}`,

  legend: {
    received: 'Messages received',
    late: 'Of these, late',
    expected: 'Usually expected',
    band: '95 ordinary days in 100 lie within these limits',
    outage: 'Outage',
  },

  method: {
    title: 'How it was computed',
    counted:
      'The messages counted are those in the mailbox today, by the hour at which the server received them. The hour written by the sender only serves to measure delays.',
    silence:
      'The silence goes from one message received to the next: nothing at all came in between. It is found in the data; the hours of the outage only tell which silence to look at.',
    expected: (weeks, fewest, most) =>
      `The expected number comes from the same days and hours of ${number(weeks)} other weeks, up to 26 before and 26 after, following their growth or decline. In those weeks there were ${range(fewest, most)} messages.`,
    excluded:
      'Not used for comparison: the other known outages with the 7 days after them, and holidays: 24 December–6 January, Easter, 8–21 August and the other public holidays of Italy.',
    interval:
      'About 95 ordinary periods in 100 fall between the two limits. Since mail comes in waves, the limits follow how much the weeks differ from each other (negative binomial distribution).',
    estimate:
      'It is an estimate of how many messages would have come, not a count of lost messages: it does not say which they were, nor whether they were lost.',
    verdict:
      'The silence is called proven if the lower limit is at least one message, if the same days of every other week had some, and if in no other week examined the mailbox was silent for as long.',
    late: (ordinary) =>
      `A message is late if it was sent during the outage, or on the day before, and received once the mailbox was back, after more than an hour and more than the usual delay${ordinary === null ? '' : ` (here 95 messages in 100 arrive within ${duration(ordinary)})`}.`,
    wrong: (received, sent, setAside) =>
      `Messages without a credible hour of receipt: ${number(received)}; without a credible hour of sending: ${number(sent)}; unreadable rows: ${number(setAside)}. The first and the last are not counted, the second cannot be found late.`,
    deleted:
      'A message deleted from the mailbox is not counted, neither in the outage nor in the other weeks.',
  },

  hints: {
    title: 'Possibly linked to the outage',
    explained: 'These are only hints: open the message and decide.',
    repeat: 'Looks like a message sent again',
    bounce: 'Looks like a non-delivery notice',
  },
};
