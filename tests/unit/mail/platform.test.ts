import { expect, it } from 'vitest';
import { platformOf } from '@/utils/mail/platform';

it.each([
  ['anna@libero.it', 'Libero'],
  ['Anna@LIBERO.IT', 'Libero'],
  ['anna@inwind.it', 'Libero'],
  ['anna@virgilio.it', 'Virgilio'],
  ['smtp-in.libero.it.', 'Libero'],
  ['smtp-31.iol.local', 'Italiaonline'],
  ['smtp-33.italiaonline.it', 'Italiaonline'],
  ['anna@libero.it.example.com', null],
  ['anna@notlibero.it', null],
  ['libero', null],
  ['', null],
])('%s', (hostOrAddress, platform) => {
  expect(platformOf(hostOrAddress)).toBe(platform);
});
