import { unpackChromium } from './chromium.ts';

/** Runs once before the workers start. */
export default async function setup(): Promise<void> {
  await unpackChromium();
}
