import { config } from './config';

document.title = `Posta ${config.version}`;
