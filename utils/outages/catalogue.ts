import type { CatalogueOutage } from './outage';

/**
 * The outages of Libero Mail and Virgilio Mail that the press and the company told of. Every fact
 * carries its sources; where they disagree, the other versions stand beside it as conflicts.
 * A new outage is one more entry here and its words in the message catalogues.
 */
const JANUARY_2023 = {
  id: 'jan2023',
  kind: 'blackout',
  from: '2023-01-22T22:00',
  to: '2023-01-28',
  confidence: 'medium',
  sources: ['R05', 'R06', 'R08', 'R21'],
  milestones: [
    {
      id: 'jan2023-start',
      at: '2023-01-22T22:00',
      confidence: 'medium',
      sources: ['R05', 'R06', 'R07', 'S002', 'S003'],
      conflicts: [
        { id: 'jan2023-start-night-23-24', at: '2023-01-23', sources: ['R19'] },
        { id: 'jan2023-start-february', at: null, sources: ['R29'] },
      ],
    },
    {
      id: 'jan2023-smtp-closed',
      at: '2023-01-23T16:00',
      confidence: 'high',
      sources: ['R02', 'R03', 'R04', 'S000'],
      conflicts: [
        { id: 'jan2023-refused-never-delivered', at: null, sources: ['R04', 'R17'] },
        { id: 'jan2023-refused-without-notice', at: null, sources: ['R32'] },
      ],
    },
    {
      id: 'jan2023-first-mailboxes',
      at: '2023-01-26',
      confidence: 'high',
      sources: ['R08', 'R15', 'R16'],
    },
    {
      id: 'jan2023-repaired',
      at: '2023-01-27',
      confidence: 'high',
      sources: ['R19', 'R06'],
    },
    {
      id: 'jan2023-webmail',
      at: '2023-01-28',
      confidence: 'medium',
      sources: ['R08', 'R21', 'R25', 'S000', 'S002'],
      conflicts: [
        { id: 'jan2023-end-27', at: '2023-01-27', sources: ['S002'] },
        { id: 'jan2023-end-still-out', at: '2023-01-30', sources: ['R04'] },
        { id: 'jan2023-end-week', at: null, sources: ['S003'] },
        { id: 'jan2023-end-ten-days', at: null, sources: ['R31'] },
      ],
    },
    {
      id: 'jan2023-android',
      at: '2023-01-28',
      confidence: 'medium',
      sources: ['R08', 'R21', 'S000', 'S002'],
    },
    { id: 'jan2023-ios', at: '2023-02-01', confidence: 'high', sources: ['R16', 'S003', 'S004'] },
    {
      id: 'jan2023-accessory',
      at: '2023-02-02',
      confidence: 'high',
      sources: ['R23', 'S003', 'S004'],
    },
  ],
  phases: [
    {
      id: 'jan2023-queued',
      from: '2023-01-22T22:00',
      fate: 'queued',
      confidence: 'high',
      sources: ['R03', 'R02'],
    },
    {
      id: 'jan2023-refused',
      from: '2023-01-23T16:00',
      fate: 'refused',
      confidence: 'high',
      sources: ['R02', 'R04', 'S000'],
    },
  ],
} as const satisfies CatalogueOutage;

const FEBRUARY_2023 = {
  id: 'feb2023',
  kind: 'intermittent',
  from: '2023-02-02T12:00',
  to: '2023-02-03',
  confidence: 'low',
  sources: ['S004', 'R03', 'R24'],
  milestones: [
    { id: 'feb2023-short-down', at: '2023-02-02T12:00', confidence: 'low', sources: ['S004'] },
    {
      id: 'feb2023-new-reports',
      at: '2023-02-03',
      confidence: 'medium',
      sources: ['R03', 'R24'],
    },
  ],
  phases: [],
} as const satisfies CatalogueOutage;

const JUNE_2023 = {
  id: 'jun2023',
  kind: 'blackout',
  from: '2023-06-13T23:00',
  to: '2023-06-19',
  confidence: 'medium',
  sources: ['R34', 'R10'],
  milestones: [
    {
      id: 'jun2023-start',
      at: '2023-06-13T23:00',
      confidence: 'medium',
      sources: ['R34', 'R10'],
      conflicts: [
        { id: 'jun2023-start-14', at: '2023-06-14', sources: ['R36', 'R28'] },
        { id: 'jun2023-start-15', at: '2023-06-15', sources: ['R27'] },
        { id: 'jun2023-start-7', at: '2023-06-07', sources: ['R37'] },
        { id: 'jun2023-start-wednesday', at: null, sources: ['R38'] },
      ],
    },
    {
      id: 'jun2023-notices',
      at: '2023-06-16T15:00',
      confidence: 'medium',
      sources: ['R34'],
    },
    {
      id: 'jun2023-end',
      at: '2023-06-19',
      confidence: 'medium',
      sources: ['R34', 'R10', 'R36'],
      conflicts: [{ id: 'jun2023-end-18', at: '2023-06-18', sources: ['R37'] }],
    },
  ],
  phases: [
    {
      id: 'jun2023-delivered-later',
      from: '2023-06-13T23:00',
      fate: 'queued',
      confidence: 'medium',
      sources: ['R34'],
    },
    {
      id: 'jun2023-queued',
      from: '2023-06-15T03:00',
      fate: 'queued',
      confidence: 'medium',
      sources: ['R34'],
    },
    {
      id: 'jun2023-unexplained',
      from: '2023-06-15T15:00',
      fate: 'unknown',
      confidence: 'low',
      sources: ['R34'],
    },
    {
      id: 'jun2023-refused',
      from: '2023-06-16T15:00',
      fate: 'refused',
      confidence: 'medium',
      sources: ['R34'],
    },
  ],
} as const satisfies CatalogueOutage;

export const CATALOGUE = [JANUARY_2023, FEBRUARY_2023, JUNE_2023] as const;

type Entry = (typeof CATALOGUE)[number];
type Milestones = Entry['milestones'][number];
export type OutageId = Entry['id'];
export type MilestoneId = Milestones['id'];
export type ConflictId = Extract<Milestones, { conflicts: unknown }>['conflicts'][number]['id'];
export type PhaseId = Entry['phases'][number]['id'];
