import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
  readonly medium?: 'screen' | 'print';
  /** Whether scripts run; true if left out. */
  readonly scripts?: boolean;
}

/** A page that is open. */
export interface Tab {
  /** The value of an expression in the page, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses keys such as `Tab` and `Enter`, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** A PNG of the whole page. */
  readonly picture: () => Promise<Buffer>;
  readonly pdf: () => Promise<Buffer>;
  /** What the console, the policy and uncaught errors have said. */
  readonly complaints: () => readonly string[];
  /** Addresses that were asked for beyond the page itself. */
  readonly requests: () => readonly string[];
}

export interface Browser {
  readonly open: (html: string, view?: View) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

type Message = Readonly<Record<string, unknown>>;

const program = 'chromium';

/** Starts Chromium without a window and speaks the DevTools protocol with it over pipes. */
export function openBrowser(): Browser {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper-chromium-'));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${path.join(folder, 'profile')}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const line = new Line(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let pages = 0;
  return {
    open: async (html, view = {}) => {
      const file = path.join(folder, `page-${++pages}.html`);
      writeFileSync(file, html);
      return openTab(line, pathToFileURL(file).href, view);
    },
    close: () => stop(child, line, folder),
  };
}

async function stop(child: ChildProcess, line: Line, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void line.ask('Browser.close').catch(() => undefined);
  await ended;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Questions and answers, each ended by a zero byte. */
class Line {
  private readonly out: Writable;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Set<(message: Message) => void>();
  private rest = '';
  private last = 0;

  constructor(out: Writable, input: Readable) {
    this.out = out;
    input.setEncoding('utf8').on('data', (text: string) => {
      this.take(text);
    });
  }

  async ask(method: string, params: Message = {}, sessionId?: string): Promise<Message> {
    const id = ++this.last;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { error, result } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result as Message;
  }

  listen(listener: (message: Message) => void): void {
    this.listeners.add(listener);
  }

  private take(text: string): void {
    const messages = (this.rest + text).split('\0');
    this.rest = messages.pop() ?? '';
    for (const json of messages) {
      const message = JSON.parse(json) as Message;
      const id = Number(message['id']);
      this.waiting.get(id)?.(message);
      this.waiting.delete(id);
      for (const listener of this.listeners) listener(message);
    }
  }
}

async function openTab(line: Line, url: string, view: View): Promise<Tab> {
  const { targetId } = await line.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await line.ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const ask = (method: string, params: Message = {}) => line.ask(method, params, session);
  const seen = watch(line, session, url);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  await setView(ask, view);
  const loaded = new Promise<void>((resolve) => {
    line.listen((message) => {
      if (message['sessionId'] === session && message['method'] === 'Page.loadEventFired')
        resolve();
    });
  });
  await ask('Page.navigate', { url });
  await loaded;
  return {
    ...seen,
    evaluate: (expression) => evaluate(ask, expression),
    press: (...keys) => press(ask, keys),
    picture: async () => {
      const { data } = await ask('Page.captureScreenshot', {
        captureBeyondViewport: true,
        format: 'png',
      });
      return Buffer.from(String(data), 'base64');
    },
    pdf: async () => {
      const { data } = await ask('Page.printToPDF', { preferCSSPageSize: true });
      return Buffer.from(String(data), 'base64');
    },
  };
}

type Ask = (method: string, params?: Message) => Promise<Message>;

async function setView(ask: Ask, view: View): Promise<void> {
  const { width = 1200, height = 900, colours = 'light', medium = '', scripts = true } = view;
  await ask('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await ask('Emulation.setEmulatedMedia', {
    media: medium,
    features: [{ name: 'prefers-color-scheme', value: colours }],
  });
  await ask('Emulation.setScriptExecutionDisabled', { value: !scripts });
}

function watch(line: Line, session: string, url: string): Pick<Tab, 'complaints' | 'requests'> {
  const complaints: string[] = [];
  const requests: string[] = [];
  line.listen(({ sessionId, method, params }) => {
    if (sessionId !== session) return;
    const said = params as Message | undefined;
    if (method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled')
      complaints.push(JSON.stringify(said));
    if (method === 'Log.entryAdded') complaints.push(JSON.stringify(said?.['entry']));
    if (method === 'Network.requestWillBeSent') {
      const address = String((said?.['request'] as Message | undefined)?.['url']);
      if (address !== url) requests.push(address);
    }
  });
  return { complaints: () => complaints, requests: () => requests };
}

async function evaluate(ask: Ask, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await ask('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  return (result as Message)['value'];
}

const keyCodes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, ' ': 32 };

async function press(ask: Ask, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const event = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? 0 };
    const text = key === 'Enter' ? '\r' : undefined;
    await ask('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      text,
      ...event,
    });
    await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}
