import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePdf } from '@/utils/dossier/pdf/serve';

/** A worker of its own: setting a thousand items would freeze every page of the extension. */
export default defineUnlistedScript(() => servePdf(self));
