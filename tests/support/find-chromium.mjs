import fs from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The installed browser; CHROMIUM names another one.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM ?? '', ...PLACES].find((file) => file && fs.existsSync(file));
}
