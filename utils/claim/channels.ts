import type { LetterId } from '@/utils/claim/letter-id';
import type { SourceCode } from '@/utils/claim/sources/source';

export const CHANNEL_IDS = [
  'italiaonline',
  'altroconsumo',
  'codacons',
  'aeci',
  'assoutenti',
  'confconsumatori',
  'movimento-consumatori',
  'mdc',
  'udicon',
  'conciliaweb',
  'agcm',
  'garante',
  'giudice-di-pace',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** An address as it was found, with what is known of it today. */
export type Contact = {
  kind: 'address' | 'phone' | 'tax-code' | 'pec';
  /** Null where the user must look it up himself. */
  value: string | null;
  /** `crisis-2023` the line opened for that outage; `as-of` seen in a source of `date`; `look-up` in a public register. */
  status: 'as-of' | 'crisis-2023' | 'look-up';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the newest source. */
  date: string | null;
  sources: SourceCode[];
};

/**
 * A way to ask. What it is, asks, gives and leaves uncertain is in the catalogue under the same id.
 * Nothing here says that a channel is open today: `lastSeen` is the date of the newest source.
 */
export type Channel = {
  kind: 'company' | 'association' | 'authority' | 'court';
  suits: {
    role: ('consumer' | 'professional')[];
    plan: ('paying' | 'free')[];
  };
  /** Cents; null where no price was found. */
  costCents: number | null;
  /** Drafts that serve this channel. */
  letters: LetterId[];
  contacts: Contact[];
  sources: SourceCode[];
  lastSeen: string;
};

const BOTH_PLANS: Channel['suits']['plan'] = ['paying', 'free'];
const FOR_CONSUMERS: Channel['suits'] = { role: ['consumer'], plan: BOTH_PLANS };
const FOR_EVERYONE: Channel['suits'] = { role: ['consumer', 'professional'], plan: BOTH_PLANS };

const association = {
  kind: 'association',
  suits: FOR_CONSUMERS,
  costCents: null,
  letters: ['associazione'],
  contacts: [],
} satisfies Partial<Channel>;

const authority = {
  kind: 'authority',
  suits: FOR_EVERYONE,
  costCents: null,
  letters: [],
  contacts: [],
} satisfies Partial<Channel>;

export const CHANNELS: Record<ChannelId, Channel> = {
  italiaonline: {
    kind: 'company',
    suits: FOR_EVERYONE,
    costCents: null,
    letters: ['reclamo', 'diffida', 'rimborso', 'indennizzo', 'pec'],
    contacts: [
      {
        kind: 'address',
        value: 'Via del Bosco Rinnovato 8, Milanofiori Nord, Palazzo U4, 20057 Assago (MI)',
        status: 'as-of',
        date: '2026-01-11',
        sources: ['R40', 'R43'],
      },
      {
        kind: 'tax-code',
        value: '03970540963',
        status: 'as-of',
        date: '2023-11-15',
        sources: ['R40'],
      },
      { kind: 'pec', value: null, status: 'look-up', date: null, sources: [] },
      {
        kind: 'phone',
        value: '800 591 829',
        status: 'crisis-2023',
        date: '2023-02-10',
        sources: ['S000', 'S003', 'R16'],
      },
    ],
    sources: ['R10', 'R16', 'R40', 'R43'],
    lastSeen: '2026-01-11',
  },
  altroconsumo: {
    ...association,
    costCents: 0,
    sources: ['R12', 'R13', 'R45', 'S004'],
    lastSeen: '2023-02',
  },
  codacons: { ...association, sources: ['R12', 'R48', 'S002'], lastSeen: '2023-01-28' },
  aeci: {
    ...association,
    suits: FOR_EVERYONE,
    costCents: 2_00,
    sources: ['R12', 'R17', 'S002'],
    lastSeen: '2023-01-28',
  },
  assoutenti: { ...association, sources: ['R49', 'R50'], lastSeen: '2023-01' },
  confconsumatori: { ...association, sources: ['R04', 'R51'], lastSeen: '2023-01-30' },
  'movimento-consumatori': {
    ...association,
    contacts: [
      {
        kind: 'phone',
        value: '06 948 070 41',
        status: 'as-of',
        date: '2023-06',
        sources: ['R36'],
      },
    ],
    sources: ['R36'],
    lastSeen: '2023-06',
  },
  mdc: { ...association, sources: ['R52'], lastSeen: '2023-01' },
  udicon: { ...association, sources: ['R54'], lastSeen: '2023-02-03' },
  conciliaweb: {
    ...authority,
    costCents: 0,
    letters: ['reclamo'],
    sources: ['R30', 'R36', 'R55', 'R57', 'R58', 'R59', 'R65', 'R66', 'R67'],
    lastSeen: '2022-05-12',
  },
  agcm: { ...authority, suits: FOR_CONSUMERS, sources: ['R51'], lastSeen: '2023-01' },
  garante: { ...authority, sources: ['R52', 'R62'], lastSeen: '2023-02-10' },
  'giudice-di-pace': {
    kind: 'court',
    suits: FOR_EVERYONE,
    costCents: null,
    letters: ['diffida'],
    contacts: [],
    sources: ['R31', 'R87', 'R88', 'R89', 'R90', 'R92'],
    lastSeen: '2025-10-07',
  },
};

/** Limit of value of the Giudice di Pace that holds in any case (R87, R88), cents. */
export const GIUDICE_DI_PACE_LIMIT_CENTS = 10_000_00;
