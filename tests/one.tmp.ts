import { findDossiers } from '@/utils/collect/folder';
import { judge } from '@/utils/collect/judge';

const folder = '/tmp/cs/s2000';
const files = await findDossiers(folder);
const t0 = performance.now();
const c0 = process.cpuUsage();
for (const f of files.slice(0, 1000)) await judge(`${folder}/${f.file}`, f, null);
const c = process.cpuUsage(c0);
console.log('wall', performance.now() - t0, 'cpu ms/dossier', c.user / 1e6, c.system / 1e6);
