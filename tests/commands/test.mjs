// @ts-check
// `npm test`: installs what is missing, then runs everything and stops at the first failure.
import { install } from './install.mjs';
import { npm, say } from './run.mjs';

const STEPS = [
  { what: 'two builds, the same bytes', script: 'reproducible' },
  { what: 'types and lint', script: 'check' },
  { what: 'unit tests', script: 'test:unit' },
  { what: 'end to end in Chromium and Firefox', script: 'test:e2e' },
];

// Beside the browsers, the tools by which a receiver would check a dossier.
await install(['chrome', 'firefox', 'openssl', 'unzip', 'python', 'poppler']);
for (const { what, script } of STEPS) {
  say(what);
  const code = await npm('run', '--silent', script);
  if (code !== 0) process.exit(code);
}
