import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { WEBMAIL_HOSTS } from './driver';

export type RecordingProxy = { port: number; hosts: ReadonlySet<string>; close(): Promise<void> };

/**
 * A CONNECT proxy that takes the webmail's hosts to the emulated webmail, refuses every other one,
 * and remembers each host that was asked for.
 */
export async function startProxy(webmailPort: number): Promise<RecordingProxy> {
  const hosts = new Set<string>();
  const open = new Set<Duplex>();
  const server = http.createServer((request, response) => {
    hosts.add(URL.canParse(request.url ?? '') ? new URL(request.url ?? '').hostname : 'unknown');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    hosts.add(host);
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (!WEBMAIL_HOSTS.includes(host) || port !== '443') {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = net.connect(webmailPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
