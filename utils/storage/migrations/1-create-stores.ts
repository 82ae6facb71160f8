import type { Migration } from '.';

export const createStores: Migration = (db) => {
  db.createObjectStore('mailboxes', { keyPath: 'id' });
  db.createObjectStore('folders', { keyPath: ['mailbox', 'folder'] });
  db.createObjectStore('listings', { keyPath: ['mailbox', 'folder', 'page'] });
  const evidence = db.createObjectStore('evidence', { keyPath: 'id' });
  evidence.createIndex('mailbox', 'mailbox');
  evidence.createIndex('message', ['mailbox', 'folder', 'serverId']);
  evidence.createIndex('content', 'sha256');
  db.createObjectStore('content', { keyPath: 'sha256' });
  db.createObjectStore('incoming', { keyPath: ['transfer', 'part'] });
  db.createObjectStore('custody', { keyPath: ['mailbox', 'seq'] });
  db.createObjectStore('cases', { keyPath: ['mailbox', 'outage'] });
  db.createObjectStore('exports', { keyPath: 'mailbox' });
};
