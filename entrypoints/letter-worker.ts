import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveLetters } from '@/utils/claim/letters/render/serve';

/** A worker of its own: setting the pages of a letter would freeze the workbench. */
export default defineUnlistedScript(() => serveLetters(self));
