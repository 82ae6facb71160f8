import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The real mail first: it takes longest, mostly waiting, and the other files run beside it. */
class RealMailFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification) => !moduleId.endsWith('/corpus.test.ts');
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: RealMailFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/webmail/**/*.test.ts'],
          // A host zone far from Rome: a result that leans on it fails here.
          env: { TZ: 'America/Lima' },
          setupFiles: ['tests/unit/seed.ts'],
          // Vitest would leave one core idle.
          maxWorkers: '100%',
          // Tests never time: a property that tries much may be slow on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file has browsers, a webmail and a folder of its own. The real mail mostly waits:
          // beside it two more keep two cores busy.
          maxWorkers: 3,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
