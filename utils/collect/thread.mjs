// A thread of Node 20 does not take tsx over from the process that starts it.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
