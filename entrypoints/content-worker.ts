import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveContents } from '@/utils/service/content-reader';

/** A worker of its own: it reads originals for the one that writes a dossier, and ends before long. */
export default defineUnlistedScript(() => serveContents(self));
