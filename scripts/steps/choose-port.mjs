import net from 'node:net';
import { LaunchError } from './say.mjs';

const DEFAULT_PORT = 3000;
const TRIES = 50;

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
export function isPortFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} a port that the system gives out */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * The user's PORT, which has to be free, or the first free one from 3000 on.
 * @param {NodeJS.ProcessEnv} env @param {string} host
 */
export async function choosePort(env, host) {
  if (env.PORT) {
    const port = Number(env.PORT);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new LaunchError(`PORT=${env.PORT} is not a port. Give a whole number from 1 to 65535.`);
    }
    if (await isPortFree(port, host)) return port;
    throw new LaunchError(
      `port ${port} is taken by another program. End it, or start with another one: PORT=${port + 1} npm start`,
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port++) {
    if (await isPortFree(port, host)) return port;
  }
  throw new LaunchError(`no port from ${DEFAULT_PORT} on is free. Choose one: PORT=8080 npm start`);
}
