import { parseArgs } from 'node:util';
import { type ProfileName, profiles } from './mailbox/profiles';
import type { Version } from './options';
import { startWebmail } from './server';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'ordinary' },
    version: { type: 'string', default: '8' },
    port: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    eml: { type: 'string' },
  },
});
if (!(values.profile in profiles) || !['7.10', '8'].includes(values.version)) {
  console.error(
    `--profile ${Object.keys(profiles).join('|')} --version 7.10|8 --port N --seed S --eml FOLDER`,
  );
  process.exit(2);
}

const webmail = await startWebmail({
  profile: values.profile as ProfileName,
  version: values.version as Version,
  port: Number(values.port),
  seed: values.seed,
});
if (values.eml) webmail.control.loadEml(values.eml);
console.log(`The emulated webmail listens on port ${webmail.port}. In a browser started with
  --host-resolver-rules="MAP *.libero.it:443 127.0.0.1:${webmail.port}, MAP *.virgilio.it:443 127.0.0.1:${webmail.port}" --ignore-certificate-errors
open ${webmail.url()} or ${webmail.url('mail1.virgilio.it')}. Stop with Ctrl+C.`);
