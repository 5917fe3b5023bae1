import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UserError } from '../program/user-error.ts';
import { previewImage } from './preview-image.ts';
import { previewScript } from './preview-script.ts';

export interface PreviewServer {
  /** Where a browser of this computer finds the page; nobody can guess it. */
  readonly address: string;
  /** Lets every page that is open take over what it would now be. */
  readonly tellChange: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page, and the images beside its report, to this computer alone. `port` 0 takes any that is free.
 * Throws a UserError where the port is taken.
 */
export async function previewServer(report: string, port: number, page: () => string): Promise<PreviewServer> {
  // Pages of other origins can reach this server too: so its path is a secret, and the name it is called by is checked.
  const folder = `/${randomBytes(16).toString('hex')}/`;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = request.url?.startsWith(folder) ? request.url.slice(folder.length) : null;
    if (path === null || request.method !== 'GET' || request.headers.host !== `127.0.0.1:${portOf(server)}`) {
      send(response, 404, 'text/plain', 'There is nothing here.');
    } else if (path === 'events') {
      listen(request, response, listeners);
    } else {
      sendFile(response, path, report, page);
    }
  });
  await listening(server, port);
  return {
    address: `http://127.0.0.1:${portOf(server)}${folder}`,
    tellChange: () => {
      for (const listener of listeners) {
        listener.write('data: changed\n\n');
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendFile(response: ServerResponse, path: string, report: string, page: () => string): void {
  if (path === '') {
    send(response, 200, 'text/html', page());
  } else if (path === 'live.js') {
    send(response, 200, 'text/javascript', previewScript);
  } else {
    const image = previewImage(report, path);
    send(response, image === null ? 404 : 200, image?.type ?? 'text/plain', image?.bytes ?? 'There is nothing here.');
  }
}

function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
  response.write(': listening\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What a picture may do that is opened by itself: an SVG is a document, and its script would run as this page's. */
const picturePolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  const policy = type.startsWith('image/') ? { 'Content-Security-Policy': picturePolicy } : {};
  response.writeHead(status, { ...headers, ...policy, 'Content-Type': type + charset });
  response.end(body);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = fault.code === 'EADDRINUSE' || fault.code === 'EACCES';
      reject(taken ? new UserError(`Port ${port} cannot be used here: choose another with --port, or none.`) : fault);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
