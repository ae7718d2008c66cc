import type { FillProgress, PageMessages } from '@tongban/shared/wire/page';
import { browser } from './native-api.ts';

/** Announced by the page agent of a frame when it was injected. `origin` is `null` for sandboxed frames. */
export interface PageHello {
  readonly type: 'page.hello';
  readonly origin: string;
  readonly top: boolean;
}

/** From the background to open panels: something waits in the `pending-action` session item. */
export interface PanelWake {
  readonly type: 'panel.wake';
}

export type Announcement = PageHello | FillProgress | PanelWake;

type PageRequestType = keyof PageMessages;
export type PageRequest<T extends PageRequestType = PageRequestType> = {
  [K in T]: { readonly type: K } & PageMessages[K]['request'];
}[T];

/** `page.ping` tells whether the document that was read is still there. */
export type AgentRequest = PageRequest | { readonly type: 'page.ping' };

export type AgentReply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const ownPages = () => browser.runtime.getURL('/');

/** Sender of a runtime message, reduced to what a check needs. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** A page of this extension (panel, background), never a content script. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url === undefined || sender.url.startsWith(ownPages()));

/** A frame of a tab in which our agent runs. */
export const isPageFrame = (sender: Sender, tabId: number): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id === tabId && !sender.url?.startsWith(ownPages());

const ANNOUNCEMENTS: ReadonlySet<string> = new Set<Announcement['type']>(['page.hello', 'page.progress', 'panel.wake']);

/** Listens until `signal` aborts. Anything that is not one of ours is not seen by `heard`. */
export function onAnnouncement(heard: (message: Announcement, sender: Sender) => void, signal: AbortSignal): void {
  const listener = (message: Announcement, sender: Sender): void => {
    if (sender.id === browser.runtime.id && ANNOUNCEMENTS.has(message?.type)) heard(message, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Nobody listening (no panel open) is not an error. */
export async function announce(message: Announcement): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Asks the agent of one frame. Rejects when the frame is gone. */
export async function askFrame<T extends PageRequestType>(
  target: { readonly tabId: number; readonly frameId: number },
  request: PageRequest<T>,
): Promise<PageMessages[T]['response']> {
  const reply: AgentReply<PageMessages[T]['response']> | undefined = await browser.tabs.sendMessage(
    target.tabId,
    request,
    {
      frameId: target.frameId,
    },
  );
  if (!reply) throw new Error('no-agent');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

export async function frameAlive(target: { readonly tabId: number; readonly frameId: number }): Promise<boolean> {
  const request: AgentRequest = { type: 'page.ping' };
  const reply: unknown = await browser.tabs
    .sendMessage(target.tabId, request, { frameId: target.frameId })
    .catch(() => undefined);
  return reply === true;
}

/** The agent's side: answers the panel of this extension and nobody else. */
export function serveFrame(handle: (request: PageRequest) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((request: AgentRequest, sender: Sender, reply: (answer: unknown) => void) => {
    if (!isOwnPage(sender) || !request?.type?.startsWith('page.')) return;
    if (request.type === 'page.ping') {
      reply(true);
      return;
    }
    handle(request).then(
      (value) => reply({ ok: true, value } satisfies AgentReply<unknown>),
      (error: unknown) =>
        reply({ ok: false, message: error instanceof Error ? error.name : 'Error' } satisfies AgentReply<unknown>),
    );
    return true;
  });
}
