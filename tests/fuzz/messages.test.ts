/** Whatever comes to a door of the extension: it never throws, and nothing happens unless the sender is ours and the request has the agreed shape. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { MessageChecks, Messages } from '../../platform/message-checks.ts';
import { compilePack, parsePack } from '../../packs/build.ts';
import { createFakeBrowser, fakeLocks, hand } from '../platform/fake-browser.ts';
import { smallPack } from '../packs/small-pack.ts';
import { fuzz } from './fuzz.ts';
import { message, sampleTypes, sender, spoil, samples, type Sent } from './odd-messages.ts';
import { oddValue } from './json-values.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
vi.stubGlobal('navigator', { locks: fakeLocks() });
const built = compilePack(parsePack(smallPack()).pack!);
vi.stubGlobal('fetch', async (address: string) => new Response(address.endsWith('.bin') ? built.gazetteer : JSON.stringify(address.endsWith('index.json') ? ['bridge'] : built.cards)));

const { toBackgroundChecks, toPageChecks } = await import('../../platform/message-checks.ts');
const { answerInPage, sendToBackground, sendToPage } = await import('../../platform/messages.ts');
const { default: background } = await import('../../entrypoints/background.ts');
const { runtime } = made.browser;

const others = new Set(runtime.onMessage.listeners);
background.main();
const heardByBackground = [...runtime.onMessage.listeners].filter((listener) => !others.has(listener));
/** In a page the requests are only noted: what they do there is for the tests of the page. */
const inPage: string[] = [];
answerInPage(Object.fromEntries(Object.keys(toPageChecks).map((type) => [type, () => {
  inPage.push(type);
  return null;
}])) as never, new AbortController().signal);
const heardByPage = [...runtime.onMessage.listeners].filter((listener) => !others.has(listener) && !heardByBackground.includes(listener));
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
await later(50);

/** All that a message can have changed. */
const state = (): string => JSON.stringify([
  [...made.browser.storage.local.kept], [...made.browser.storage.session.kept], [...made.badges], made.runs.length, inPage.length,
  made.browser.scripting.insertCSS.mock.calls.length, made.browser.tabs.create.mock.calls.length, made.browser.permissions.request.mock.calls.length,
]);

/** By itself the door says whether it hears; a reply comes later, and never as an error that nobody catches. */
async function knock(listeners: readonly ((...args: never[]) => unknown)[], checks: MessageChecks<Messages>, { make, type, request, isOurs, isGood }: Sent): Promise<void> {
  const before = state();
  const value = make();
  const answers = listeners.map((listener) => hand(listener, value, sender(isOurs))).filter((answer) => answer !== undefined);
  const isAsAgreed = isOurs && type !== null && Object.hasOwn(checks, type) && checks[type]!.request(request);
  if (isGood && isOurs && Object.hasOwn(checks, type!)) expect(answers, `${type} is heard`).toHaveLength(1);
  if (isGood === false || !isAsAgreed) {
    expect(answers, `${type} is not heard`).toEqual([]);
    await Promise.resolve();
    expect(state()).toBe(before);
  }
  for (const answer of answers) {
    const reply = await Promise.race([answer, later(2)]);
    if (reply !== undefined) expect(reply).toEqual('reply' in (reply as object) ? { reply: (reply as { reply: unknown }).reply } : { failed: expect.any(String) });
  }
}

fuzz('messages', 'to the background', { of: message(Object.keys(toBackgroundChecks)), runs: 500 }, (sent) => knock(heardByBackground, toBackgroundChecks as never, sent));
fuzz('messages', 'to a page', { of: message(Object.keys(toPageChecks)), runs: 500 }, (sent) => knock(heardByPage, toPageChecks as never, sent));

const answered = fc.oneof(fc.record({ reply: oddValue }), fc.record({ failed: oddValue }), oddValue, fc.constantFrom('throws', 'throws at once'));
fuzz('messages', 'what comes back is of the agreed shape, or a failure with a name', { of: fc.tuple(fc.constantFrom(...Object.keys(toBackgroundChecks)), fc.constantFrom(...Object.keys(toPageChecks)), answered), runs: 400 }, async ([up, down, answer]) => {
  runtime.sendMessage.mockImplementation((): Promise<unknown> => {
    if (answer === 'throws at once') throw new Error('Extension context invalidated.');
    return answer === 'throws' ? Promise.reject(new Error('Receiving end does not exist.')) : Promise.resolve(answer);
  });
  const tabs = made.browser.tabs as { sendMessage: unknown };
  const { sendMessage } = tabs;
  tabs.sendMessage = runtime.sendMessage;
  for (const [checks, type, send] of [[toBackgroundChecks, up, () => sendToBackground(up as never, null as never)], [toPageChecks, down, () => sendToPage(down as never, null as never, 1, 0)]] as const) {
    const outcome = await (send() as Promise<unknown>).then((reply) => ({ reply }), (error: unknown) => error as Error);
    if (outcome instanceof Error) expect(['OtherSideGone', 'RequestFailed']).toContain(outcome.name);
    else expect((checks as MessageChecks<Messages>)[type]!.reply(outcome.reply)).toBe(true);
  }
  tabs.sendMessage = sendMessage;
});

describe('the oracle bites', () => {
  test('every message that carries something has a sample, so that its good and its spoilt form are tried', () => {
    const carries = (checks: object): string[] => Object.entries(checks as MessageChecks<Messages>).filter(([, { request }]) => !request(null)).map(([type]) => type);
    expect([...carries(toBackgroundChecks), ...carries(toPageChecks)].filter((type) => !sampleTypes.includes(type))).toEqual([]);
  });

  test('samples are good, and each spoilt one is refused by its check', () => {
    const checks = { ...toPageChecks, ...toBackgroundChecks } as unknown as MessageChecks<Messages>;
    for (const [type, sample] of Object.entries(samples)) {
      if (!Object.hasOwn(checks, type)) continue;
      expect([type, checks[type]!.request(sample)]).toEqual([type, true]);
      for (let at = 0; at < 30; at++) for (let how = 0; how < 4; how++) expect([type, at, how, checks[type]!.request(spoil(sample, at, how))]).toEqual([type, at, how, false]);
    }
  });

  test('a door that believes everything would be found', async () => {
    const believes = () => true;
    const wrong: Sent = { make: () => ({}), type: 'card', request: { entity: 7 }, isOurs: true, isGood: false };
    await expect(knock([believes], toBackgroundChecks as never, wrong)).rejects.toThrow('is not heard');
    await expect(knock([believes], toBackgroundChecks as never, { ...wrong, request: samples['card'], isGood: true, isOurs: false })).rejects.toThrow('is not heard');
  });
});
