import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES, WEBMAIL_HOSTS } from '../browsers/driver';

/** Every permission with what needs it; one that nothing needs must go. README: the same in words. */
const NEEDED_BY: Record<string, RegExp> = {
  storage: /\.storage\.local\./,
  /** No call asks for it: IndexedDB holds mail of any size, and the browser must not evict it. */
  unlimitedStorage: /createObjectStore\(/,
  contextMenus: /\.contextMenus\.create\(/,
  scripting: /\.scripting\.executeScript\(/,
  downloads: /\.downloads\.download\(/,
  offscreen: /\.offscreen\.createDocument\(/,
};
const PERMISSIONS = {
  chrome: ['contextMenus', 'downloads', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'],
  firefox: ['contextMenus', 'downloads', 'scripting', 'storage', 'unlimitedStorage'],
};
const PAGES = WEBMAIL_HOSTS.map((host) => `https://${host}/appsuite/*`).sort();

describe.each(BROWSER_NAMES)('the package for %s', (name) => {
  const folder = resolve('.output', `${name}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

  it('asks for the fewest permissions, and uses each', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[name]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    const code = scripts.map(({ text }) => text).join('\n');
    for (const permission of PERMISSIONS[name]) expect(code).toMatch(NEEDED_BY[permission] ?? /^$/);
  });

  it('runs on the webmail’s four hosts, and offers nothing to any page', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(PAGES);
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script.matches.toSorted()).toEqual(PAGES);
    expect(script).not.toMatchObject({ all_frames: true });
    expect(script).not.toMatchObject({ world: 'MAIN' });
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(manifest[door]).toBeUndefined();
    }
  });

  it('is not in private windows, of which nothing may be kept', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages load nothing that is not in the package', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
    ]);
    for (const page of readdirSync(folder).filter((path) => path.endsWith('.html'))) {
      const html = readFileSync(join(folder, page), 'utf8');
      for (const [, url] of html.matchAll(/(?:src|href)="([^"]*)"/g)) {
        expect(existsSync(join(folder, url ?? '')), `${page}: ${url}`).toBe(true);
      }
    }
  });

  it('carries no address that it could call', () => {
    for (const { path, text } of scripts) {
      expect(text, path).not.toMatch(/\b(importScripts|WebSocket|EventSource|sendBeacon)\(/);
      expect(text, path).not.toMatch(/sourceMappingURL/);
    }
  });
});

describe('web-ext lint', () => {
  it('finds no error, and no warning but those explained here', async () => {
    const found = await lint(resolve('.output', 'firefox-mv3'));
    expect(found.errors).toEqual([]);
    // Preact's own `dangerouslySetInnerHTML`, in its two copies; architecture.test.ts holds that no
    // code of ours uses it.
    const warnings = found.warnings.map(({ code, file }) => `${code} ${file.split('/')[0]}`);
    expect(warnings.sort()).toEqual([
      'UNSAFE_VAR_ASSIGNMENT chunks',
      'UNSAFE_VAR_ASSIGNMENT panel.js',
    ]);
  });
});

type Finding = { code: string; file: string; message: string };

function lint(folder: string): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const tool = resolve('node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [tool, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  return new Promise((done, failed) => {
    // It ends with 1 where it found something, and says what all the same.
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout) => {
      try {
        done(JSON.parse(stdout));
      } catch {
        failed(error ?? new Error(stdout));
      }
    });
  });
}
