import fc from 'fast-check';

/**
 * Properties try the same inputs at every run: a test that fails by chance says nothing of a change.
 * `SEED=7 npm run test:unit` tries others, `npm run fuzz` many more; each failure prints its seed.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2023) });
