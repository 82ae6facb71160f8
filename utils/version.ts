import { version } from '@/package.json';

/** PostaPersa's own version: an offscreen document cannot ask the manifest for it. */
export const VERSION: string = version;
