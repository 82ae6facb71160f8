import type { Evidence } from '@/utils/evidence/schema';
import type { GapResult } from '@/utils/gap/schema';
import type { LateRow } from '@/utils/panel/model';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Weekdays busier than weekends, as in a mailbox of a person who works; seeded, so always the same. */
function perDay(index: number): number {
  const weekend = [5, 6].includes((index + 2) % 7);
  return (weekend ? 7 : 16) + ((index * 7919) % 7);
}

const first = Date.UTC(2023, 0, 4);
const days = Array.from({ length: 36 }, (_, index) => {
  const day = new Date(first + index * DAY).toISOString().slice(0, 10);
  const weekend = [5, 6].includes((index + 2) % 7);
  const dark = day > '2023-01-22' && day < '2023-01-28';
  const wave = { '2023-01-28': 6, '2023-01-29': 4, '2023-01-30': 2 }[day] ?? 0;
  const received = dark ? 0 : perDay(index) + wave - (day === '2023-01-28' ? 5 : 0);
  return {
    day,
    received,
    late: wave,
    expected: weekend ? 10 : 18,
    low: weekend ? 5 : 11,
    high: weekend ? 15 : 26,
  };
});

const subjects = [
  ['Segreteria IC Manzoni', 'Convocazione per supplenza, classe A022: risposta entro domani'],
  ['Poste Italiane', 'Avviso di giacenza della raccomandata 15389'],
  ['Banca di Credito', 'Rata del mutuo: conferma entro il 26 gennaio'],
  ['Studio dott.ssa Ferri', 'Spostamento della visita di mercoledì'],
  ['Anna Bianchi', 'R: preventivo cucina'],
  ['INPS', 'Esito della domanda'],
  ['Condominio Via Roma 12', 'Assemblea straordinaria'],
  ['Trenitalia', 'Il tuo biglietto per Bologna'],
  ['Agenzia del lavoro', 'Colloquio di lunedì 30'],
  ['Marco', 'foto'],
  ['Comune di Lecco', 'Graduatoria asilo nido'],
  ['Farmacia San Carlo', 'Ricetta dematerializzata'],
] as const;

export const late: LateRow[] = subjects.map(([from, subject], index) => {
  const sent = Date.UTC(2023, 0, 22, 21) + index * 1.4 * HOUR;
  const delayMs = 4.6 * DAY + ((index * 37) % 50) * HOUR;
  return {
    folder: 'default0/INBOX',
    id: String(400 + index),
    from,
    subject,
    sent: new Date(sent).toISOString(),
    received: new Date(sent + delayMs).toISOString(),
    delayMs,
    evidence: index < 3 ? `e${index}` : null,
  };
});

export const expected = {
  mean: 96,
  low: 71,
  high: 124,
  method: 'negative-binomial',
  weeks: 12,
  fewest: 74,
  most: 118,
} as const;

export const gap: GapResult = {
  outage: 'jan2023',
  from: '2023-01-22T21:00:00Z',
  to: '2023-01-28T21:00:00Z',
  verdict: 'proven',
  silence: {
    lastBefore: '2023-01-22T20:47:10Z',
    firstAfter: '2023-01-28T16:02:44Z',
    ms: Date.UTC(2023, 0, 28, 16, 2, 44) - Date.UTC(2023, 0, 22, 20, 47, 10),
    inOutage: {
      from: '2023-01-22T21:00:00Z',
      to: '2023-01-28T16:02:44Z',
      ms: Date.UTC(2023, 0, 28, 16, 2, 44) - Date.UTC(2023, 0, 22, 21),
    },
    expected,
  },
  longestOtherSilenceMs: 14 * HOUR,
  receivedInOutage: 0,
  touchesHoliday: false,
  expected,
  ordinaryDelayMs: 4 * 60_000,
  late: late.map(({ folder, id, sent, received, delayMs }) => ({
    folder,
    id,
    sent,
    received,
    delayMs,
    phase: null,
  })),
  days,
  messages: 4312,
  wrongReceived: 0,
  wrongSent: 4,
  setAside: 7,
};

const server = (ms: number) => new Date(ms).toISOString();

export const evidence: Evidence[] = late.slice(0, 3).map((row, index) => {
  const sent = Date.parse(row.sent);
  const hop = (by: string, ms: number, waitMs: number) => ({
    from: null,
    by,
    with: 'ESMTPS',
    id: null,
    time: {
      text: null,
      instant: server(ms),
      offsetMinutes: 60,
      source: 'received-header' as const,
    },
    waitMs,
  });
  return {
    id: `e${index}`,
    mailbox: 'maria.rossi@libero.it',
    kind: 'late',
    outage: 'jan2023',
    origin: 'webmail',
    folder: row.folder,
    serverId: row.id,
    messageId: `<${row.id}@example.it>`,
    from: { name: row.from, address: 'mittente@example.it' },
    to: [{ name: null, address: 'maria.rossi@libero.it' }],
    subject: row.subject,
    sent: { text: null, instant: row.sent, offsetMinutes: 60, source: 'date-header' },
    received: { text: null, instant: row.received, offsetMinutes: null, source: 'server-received' },
    delayMs: row.delayMs,
    hops: [
      hop('mail.example.it', sent + 2000, 2000),
      hop('smtp-32.iol.local', sent + row.delayMs - 4000, row.delayMs - 6000),
    ],
    sha256: 'a3f1c09e5b7d2468ace013579bdf2468ace013579bdf2468ace013579bdf2468',
    bytes: 48_213,
    declaration: null,
    markedAt: '2026-11-21T19:00:00Z',
    note: index === 0 ? 'La supplenza è andata alla candidata dopo di me.' : '',
    category: index === 0 ? 'lavoro' : null,
  };
});
