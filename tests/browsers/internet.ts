import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** What was asked of the fake internet: header names in lower case, time in ms. */
export interface Asked {
  host: string;
  path: string;
  method: string;
  headers: Record<string, string | string[] | undefined>;
  time: number;
}

/** Gives the reply for one address, or nothing when that address is not its business. May take its time. */
export type Answerer = (host: string, path: string, asked: Asked) => Reply | undefined | Promise<Reply | undefined>;

export interface Internet {
  /** The https server on 127.0.0.1 that stands for every host. */
  port: number;
  /** A proxy that leads every host and port to that server (Firefox cannot map hosts to a port). */
  proxyPort: number;
  /** The certificate (PEM); its subject alternative names are the sample hosts. */
  certificate: string;
  /** SHA-256 of its public key in base64, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  spkiHash: string;
  /** Everything asked so far, oldest first. */
  log: Asked[];
  close(): Promise<void>;
}

/**
 * Starts an https server that answers for every host, first answerer first; what none of them knows is 404, since browsers
 * call home. `hosts` are written into the certificate beside `example` and `*.example`: only those can be trusted by name.
 */
export async function startInternet(answerers: Answerer[], hosts: string[] = []): Promise<Internet> {
  const log: Asked[] = [];
  const { certificate, key } = await selfSigned(hosts);
  const server = createServer({ key, cert: certificate }, async (request, response) => {
    const asked: Asked = {
      host: (request.headers.host ?? '').replace(/:\d+$/, ''),
      path: request.url ?? '/',
      method: request.method ?? 'GET',
      headers: request.headers,
      time: Date.now(),
    };
    log.push(asked);
    const reply = await replyTo(asked, answerers);
    response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers });
    response.end(asked.method === 'HEAD' ? undefined : reply.body);
  });
  const port = await listening(server);
  // Kept here because servers do not close what is still shaking hands or became a tunnel.
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => sockets.add(socket.once('close', () => sockets.delete(socket)));
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on('connect', (_, client) => {
    const onward = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    // Either side hanging up is everyday life for a proxy: the other side goes too.
    for (const socket of [client, onward])
      socket.on('error', () => [client, onward].forEach((end) => void end.destroy()));
    client.pipe(onward).pipe(client);
  });
  for (const each of [server, proxy]) each.on('connection', keep);
  return {
    port,
    proxyPort: await listening(proxy),
    certificate,
    spkiHash: spkiHashOf(certificate),
    log,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

async function replyTo(asked: Asked, answerers: Answerer[]): Promise<Reply> {
  try {
    for (const answer of answerers) {
      const reply = await answer(asked.host, asked.path, asked);
      if (reply) return reply;
    }
    return { status: 404, type: 'text/plain', body: `${asked.host} is not in this world` };
  } catch (error) {
    console.error(`Answering ${asked.host}${asked.path} failed:`, error);
    return { status: 500, type: 'text/plain', body: 'the answerer failed' };
  }
}

async function selfSigned(hosts: string[]): Promise<{ certificate: string; key: string }> {
  const names = [...new Set(['example', '*.example', ...hosts])];
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Elsewhere sample world' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { certificate: cert, key };
}

function spkiHashOf(certificate: string): string {
  const spki = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

const listening = (server: Server): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
