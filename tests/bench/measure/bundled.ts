import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A module with all that it uses in one script, as the packages ship it; tsx adds calls of its own.
 * What an `iife` exports is the global `bench`.
 */
export async function bundled(entry: string, format: 'iife' | 'es'): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(root, entry), formats: [format], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}
