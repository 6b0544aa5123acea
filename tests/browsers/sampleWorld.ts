import { originsOf } from '../../utils/outlets/outlets.ts';
import { answerOf, sampleOutlets } from '../world/world.ts';
import { type Answerer, type Internet, startInternet } from './internet.ts';

/** What the welcome page asks the browser for when the catalogue is the sample outlets: match patterns. */
export const sampleOrigins: string[] = originsOf(sampleOutlets);

const hosts = sampleOutlets.flatMap((outlet) => [
  ...outlet.hosts.flatMap((host) => [host, `www.${host}`]),
  ...outlet.feeds.map(({ url }) => new URL(url).host),
]);

/** Serves the sample world as an internet of its own, with times relative to now; `before` may answer in its place. */
export function startSampleWorld(before: Answerer[] = []): Promise<Internet> {
  const now = Date.now();
  return startInternet([...before, (host, path) => answerOf(host, path, now)], hosts);
}
