// @ts-check
// Plain JavaScript: `npm test` looks for browsers before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, { variable: string, commands: string[], mac: string[], windows: string[] }>} */
const WHERE = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Path of an installed browser, or null. The environment's CHROME_PATH or FIREFOX_PATH comes first.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, commands, mac, windows } = WHERE[name];
  const set = process.env[variable];
  if (set) return isExecutable(set) ? set : null;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return firstExecutable(mac.flatMap((app) => folders.map((folder) => join(folder, app))));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((key) => process.env[key])
      .filter((folder) => folder !== undefined);
    return firstExecutable(windows.flatMap((exe) => folders.map((folder) => join(folder, exe))));
  }
  for (const command of commands) {
    const path = findCommand(command);
    if (path) return path;
  }
  return null;
}

/**
 * Path of a command on the PATH, or null.
 * @param {string} command
 */
export function findCommand(command) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExecutable(
    folders.flatMap((folder) => extensions.map((extension) => join(folder, command + extension))),
  );
}

/** @param {string[]} paths */
function firstExecutable(paths) {
  return paths.find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
