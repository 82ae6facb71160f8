import { january2023, june2023, type Outage } from './outage';
import { romeTime } from './rome';

/** The habits of one mailbox, and what happened to it. */
export type Profile = {
  from: number;
  to: number;
  /** Messages in all folders, the sent ones included. */
  messages: number;
  /** Share of the incoming mail that is newsletters. */
  newsletters: number;
  /** How unequal the days are: 0 is an even stream. */
  bursts: number;
  /** Stretches with less mail: the usual weight of an hour times `factor`. */
  holidays: { from: number; to: number; factor: number }[];
  outage: Outage | null;
};

const winter = { from: romeTime(2022, 12, 1), to: romeTime(2023, 4, 1) };
const winterDays = 121;
const christmas = { from: romeTime(2022, 12, 24), to: romeTime(2023, 1, 7), factor: 0.55 };

const ordinary: Profile = {
  ...winter,
  messages: 400,
  newsletters: 0.22,
  bursts: 0.8,
  holidays: [christmas],
  outage: january2023,
};

export const profiles = {
  ordinary,
  quiet: { ...ordinary, messages: Math.round((winterDays / 7) * 2), newsletters: 0.1 },
  busy: { ...ordinary, messages: winterDays * 80, bursts: 0.5 },
  newsletters: { ...ordinary, messages: winterDays * 18, newsletters: 0.85, bursts: 0.3 },
  holiday: {
    ...ordinary,
    messages: 900,
    holidays: [{ from: romeTime(2022, 12, 22), to: romeTime(2023, 1, 9), factor: 0.04 }],
  },
  'no-outage': { ...ordinary, outage: null },
  'june-2023': {
    ...ordinary,
    from: romeTime(2023, 4, 1),
    to: romeTime(2023, 8, 1),
    messages: 700,
    holidays: [{ from: romeTime(2023, 4, 7), to: romeTime(2023, 4, 11), factor: 0.5 }],
    outage: june2023,
  },
  large: {
    ...ordinary,
    from: romeTime(2019, 1, 1),
    messages: 100_000,
    holidays: [christmas],
  },
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
