/** Opens made pages in a real Chromium, with the benchmark's script in them. */
import type { Browser, Page } from 'playwright';
import { bundleForPage } from '../../bench/bundle.ts';
import type { PageBench } from '../../bench/in-page/index.ts';
import { serveMade, type Served } from '../../bench/serve.ts';
import { launchChromium } from './launch-chromium.ts';

type Methods = { readonly [K in keyof PageBench]: PageBench[K] };

export class BenchBrowser {
  readonly served: Served;
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(browser: Browser, served: Served, script: string) {
    this.#browser = browser;
    this.served = served;
    this.#script = script;
  }

  static async start(): Promise<BenchBrowser> {
    const [script, served] = [await bundleForPage(), await serveMade()];
    return new BenchBrowser(await launchChromium(), served, script);
  }

  async open(address: string): Promise<BenchPage> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.served.origin}${address}`);
    await page.addScriptTag({ content: this.#script });
    return new BenchPage(page, this.served.origin);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.served.close();
  }
}

export class BenchPage {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Calls one of the functions of the page's own script. */
  call<K extends keyof Methods>(name: K, ...args: Parameters<Methods[K]>): Promise<Awaited<ReturnType<Methods[K]>>> {
    return this.#page.evaluate(([method, values]) => (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[method]!(...values), [name, args] as const) as Promise<Awaited<ReturnType<Methods[K]>>>;
  }

  load(gazetteer: string): Promise<number> {
    return this.call('load', gazetteer, `${this.#origin}/${gazetteer}`);
  }

  /** Milliseconds of each case in each round, the cases taken in turn; a first round that only warms up is left out. */
  async interleave(cases: readonly (readonly [name: string, gazetteer: string])[], rounds: number): Promise<Map<string, number[]>> {
    const times = new Map(cases.map(([name, gazetteer]) => [caseKey(name, gazetteer), [] as number[]]));
    for (let round = -1; round < rounds; round++) {
      for (const [name, gazetteer] of cases) {
        const { ms } = await this.call('time', name, gazetteer);
        if (round >= 0) times.get(caseKey(name, gazetteer))!.push(ms);
      }
    }
    return times;
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

export const caseKey = (name: string, gazetteer: string): string => `${name} ${gazetteer}`.trim();
