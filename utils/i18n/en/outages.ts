import type { OutageTexts } from '@/utils/i18n/it/outages';

export const outages: OutageTexts = {
  names: {
    jan2023: 'January 2023',
    feb2023: 'February 2023, short interruptions',
    jun2023: 'June 2023',
  },
  milestones: {
    'jan2023-start': 'First reports: mailboxes stop working',
    'jan2023-smtp-closed': 'The server no longer accepts incoming mail',
    'jan2023-first-mailboxes': 'The first mailboxes are back',
    'jan2023-repaired': 'The company announces the repair; many users are still out',
    'jan2023-webmail': 'In the evening the company says that every mailbox is back on webmail',
    'jan2023-android': 'The Android apps work fully',
    'jan2023-ios': 'The iPhone and iPad app works fully',
    'jan2023-accessory': 'Accessory functions are restored',
    'feb2023-short-down': 'Another interruption, of a few minutes',
    'feb2023-new-reports': 'New reports of trouble and delays',
    'jun2023-start': 'Mailboxes stop working',
    'jun2023-notices': 'From here on senders are told that their mail was not delivered',
    'jun2023-end': 'The service is back; queued mail arrives in the morning',
  },
  conflicts: {
    'jan2023-start-night-23-24':
      'One source says the night between Sunday 23 and Monday 24, but Sunday was the 22nd',
    'jan2023-start-february': 'One source says the beginning of February',
    'jan2023-refused-never-delivered':
      'Some sources say that mail of this period was refused and will never arrive',
    'jan2023-refused-without-notice':
      'According to an association, in many cases the sender got no notice at all',
    'jan2023-end-27': 'One source puts the end on 27 January',
    'jan2023-end-still-out': 'On 30 January many users still report trouble',
    'jan2023-end-week': 'One source says a little more than a week, and longer for some',
    'jan2023-end-ten-days': 'One source says about ten days in all',
    'jun2023-start-14': 'Some sources have it begin on 14 June',
    'jun2023-start-15': 'One source has it begin on 15 June',
    'jun2023-start-7': 'A single source says 7 June',
    'jun2023-start-wednesday': 'One source writes Wednesday 13 June, but Wednesday was the 14th',
    'jun2023-end-18': 'A single source puts the end on 18 June',
  },
  phases: {
    'jan2023-queued': {
      name: 'Before the closure',
      fate: 'Mostly accepted, queued and delivered later; what expired in the queue went back to its sender.',
    },
    'jan2023-refused': {
      name: 'After the closure',
      fate: 'Refused: the sender got a non-delivery notice; if his service tried again, it may have arrived later.',
    },
    'jun2023-delivered-later': {
      name: 'First hours and 14 June',
      fate: 'Delivered later, according to the company.',
    },
    'jun2023-queued': {
      name: '15 June, until 15:00',
      fate: 'Queued and delivered on the morning of 19 June, according to the company.',
    },
    'jun2023-unexplained': {
      name: 'From 15:00 of 15 June to 15:00 of 16 June',
      fate: 'No source tells what became of it.',
    },
    'jun2023-refused': {
      name: 'From 15:00 of 16 June',
      fate: 'Not delivered: senders were given a non-delivery notice.',
    },
  },
  about: (time) => `about ${time}`,
  otherwise: 'Other sources say otherwise',
};
