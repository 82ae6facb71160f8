/** Collects a folder in a process of its own, which is killed at the file that it is told. */
import { collect } from '@/utils/collect/collect';

const [folder = '', out = '', killedAt] = process.argv.slice(2);
await collect({
  ...{ folder, out, isAnonymous: false, processes: 1 },
  onProgress: ({ files }) => {
    if (files === Number(killedAt)) process.kill(process.pid, 'SIGKILL');
  },
});
