import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driftCss } from './drift';

export type Asset = { type: string; text: string };

const HERE = import.meta.dirname;
const cache = new Map<string, Asset>();

/** `/appsuite/v=…/ui/<module>` and `/appsuite/v=…/webmail.css`; the modules are TypeScript, compiled when first asked for. */
export async function assetNamed(pathname: string, anchors: boolean): Promise<Asset | null> {
  const module = pathname.match(/^\/appsuite\/v=[^/]+\/ui\/([a-z0-9-]+)$/)?.[1];
  if (module) return cached(`ui/${module}.ts`, compiled);
  if (/^\/appsuite\/v=[^/]+\/webmail\.css$/.test(pathname)) {
    const css = await cached('webmail.css', async (text) => ({
      type: 'text/css; charset=UTF-8',
      text,
    }));
    return css && !anchors ? { ...css, text: driftCss(css.text) } : css;
  }
  return null;
}

async function cached(
  file: string,
  make: (source: string) => Promise<Asset>,
): Promise<Asset | null> {
  const path = join(HERE, file);
  if (!existsSync(path)) return null;
  const asset = cache.get(path) ?? (await make(readFileSync(path, 'utf8')));
  cache.set(path, asset);
  return asset;
}

async function compiled(source: string): Promise<Asset> {
  // Loaded late: a test that opens no page does not pay for the compiler.
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  return { type: 'text/javascript; charset=UTF-8', text: outputText };
}
