import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveContents } from '@/utils/service/content-reader';

/** A worker of its own: it reads originals for the writing of a dossier, and is ended before long. */
export default defineUnlistedScript(() => serveContents(self));
