import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { FONT_SOURCES, fontPath } from './utils/pdf/font-files';
import type { FontName } from './utils/pdf/fonts';
import { WEBMAIL_PAGES } from './utils/webmail/urls';
import { makeReproducible } from './zip-bytes';

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'zip:done': (_, zips) => zips.forEach(makeReproducible),
    // Files of their own: inlined into scripts they would be there twice, a third larger.
    'build:publicAssets': (_, files) => {
      const { resolve } = createRequire(import.meta.url);
      for (const [name, source] of Object.entries(FONT_SOURCES)) {
        files.push({
          absoluteSrc: resolve(source),
          relativeDest: fontPath(name as FontName),
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'it',
    // What a private window shows must leave no trace, and evidence is there to stay.
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'downloads',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandTogglePanel__',
      },
      'mark-message': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandMarkMessage__',
      },
    },
    host_permissions: WEBMAIL_PAGES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '148', message_serialization: 'structured_clone' }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'postapersa@postapersa.it',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
