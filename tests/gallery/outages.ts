import type { Milestone, OutageChoice } from '@/utils/panel/model';

export const outages: OutageChoice[] = [
  { id: 'jan2023', label: '22–28 gennaio 2023', own: false },
  { id: 'jun2023', label: '13–19 giugno 2023', own: false },
];

export const milestones: Milestone[] = [
  {
    id: 'smtp',
    when: '23 gennaio 2023, circa le 16:00',
    text: 'Le email in arrivo vengono respinte: chi scrive riceve un avviso di mancato recapito.',
    source: 'weblombardia.info, 30 gennaio 2023',
  },
  {
    id: 'webmail',
    when: '28 gennaio 2023, sera',
    text: 'Tutte le caselle sono di nuovo raggiungibili dalla webmail.',
    source: 'fanpage.it, gennaio 2023',
  },
];
