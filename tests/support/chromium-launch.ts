import type { LaunchOptions } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** Chromium as a test needs it: as root, in a small /dev/shm, with a microphone that needs no click. */
export const chromiumLaunch: LaunchOptions = {
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
  ],
};
