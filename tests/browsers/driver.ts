/**
 * A real browser with the extension in it, driven the way a person drives it: elements are found
 * by what assistive technology calls them and acted on with real, trusted input. Every method
 * polls until it can do its work, 90 s unless told, and throws an error that says what it waited for.
 */

export type BrowserName = 'chrome' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chrome', 'firefox'];

/** The four sites of the webmail; the browser reaches these and nothing else. */
export const WEBMAIL_HOSTS: readonly string[] = [
  'mail.libero.it',
  'mail1.libero.it',
  'mail.virgilio.it',
  'mail1.virgilio.it',
];

export type LaunchOptions = {
  /** The built extension, unpacked. */
  extensionDir: string;
  /** Port on 127.0.0.1 of the server that plays all the webmail's hosts, over TLS. */
  webmailPort: number;
  /** Where downloads land, under their true names. */
  downloadsDir: string;
  /** Where the browser's profile is made; default the system's folder for temporary files. */
  profilesDir?: string;
  headless: boolean;
  /** BCP 47; default Italian. */
  locale?: string;
  /** IANA name; default the machine's. */
  timeZone?: string;
  /** CSS px; default 1280 × 800. */
  viewport?: { width: number; height: number };
};

export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly downloadsDir: string;
  newPage(url: string): Promise<DrivenPage>;
  /** One of the extension's own pages in a tab, by its path: `popup.html`. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /** All open tabs. */
  pages(): Promise<DrivenPage[]>;
  /** The tab whose address contains `part`, once there is one: for tabs the extension opens. */
  pageAt(part: string): Promise<DrivenPage>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Installs the extension anew under the open pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes the extension out of the browser; the pages stay open. */
  removeExtension(): Promise<void>;
  /**
   * Closes the browser and starts it again on the same profile, whose folder `meanwhile` is given
   * before. Its old pages are gone.
   */
  restart(meanwhile?: (profile: string) => void): Promise<void>;
  /** Errors on the consoles since the browser started, those of our scripts included. */
  errors(): readonly string[];
  /**
   * Hosts that a page or an extension asked for, sorted; in full only after `close()`, since
   * Chromium tells them when it ends.
   */
  requestedHosts(): Promise<string[]>;
  /** Resolves when the person has closed the browser. */
  closedByUser(): Promise<void>;
  /** Ends the browser and removes its profile; a second call does nothing more. */
  close(): Promise<void>;
}

/**
 * Which element. `role` and `name` are the computed ARIA role and the whole accessible name,
 * `label` the accessible name of a form field. All of them look into open shadow roots.
 */
export type Target = ({ role: string; name?: string } | { label: string } | { css: string }) & {
  /** Keep only elements whose text contains this. */
  text?: string;
  within?: Target;
};

export interface DrivenPage {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Acts on the only visible match; more than one is an error. */
  click(target: Target, timeoutMs?: number): Promise<void>;
  /** Types text, sets a date, or chooses the option of a select by its label. */
  fill(target: Target, value: string): Promise<void>;
  /** Puts files of this disk into an `input[type=file]`, which may be hidden. */
  attach(target: Target, paths: string[]): Promise<void>;
  /** A key or a chord by its DOM name: `Enter`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Rendered text of the only visible match. */
  text(target: Target): Promise<string>;
  /** Visible matches right now. */
  count(target: Target): Promise<number>;
  waitFor(target: Target, timeoutMs?: number): Promise<void>;
  waitForGone(target: Target, timeoutMs?: number): Promise<void>;
  /** Runs a self-contained function in the page; arguments and result pass as JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export const DEFAULT_VIEWPORT = { width: 1280, height: 800 };
export const DEFAULT_TIMEOUT_MS = 90_000;

/** How a target reads in an error message. */
export function describeTarget(target: Target): string {
  const what =
    'role' in target
      ? `${target.role}${target.name === undefined ? '' : ` "${target.name}"`}`
      : 'label' in target
        ? `field "${target.label}"`
        : target.css;
  const text = target.text === undefined ? '' : ` with the text "${target.text}"`;
  return what + text + (target.within ? ` in ${describeTarget(target.within)}` : '');
}
