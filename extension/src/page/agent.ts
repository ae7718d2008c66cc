import type { PageForm } from '@tongban/shared/recognisers/page-form';
import type { FillProgress, PageMessages, Receipt } from '@tongban/shared/wire/page';
import { type FormWatch, type PageNews, watchForm } from './observe.ts';
import type { ReadOptions } from './read/read-page.ts';
import { type PageSession, readAgain, startSession } from './session.ts';
import { showField } from './show.ts';
import { undoPage } from './undo.ts';
import { type FillRequest, fillPage } from './write.ts';

/** What the panel can ask of one document. Made once per frame; nothing happens on the page until it is asked. */
export interface PageAgent {
  /** With the token of an earlier reading: the same fields keep their keys, and what was written can still be undone. */
  read(request?: PageMessages['page.read']['request']): Promise<PageForm>;
  fill(request: FillRequest, onProgress?: (progress: FillProgress) => void, signal?: AbortSignal): Promise<Receipt>;
  undo(request: PageMessages['page.undo']['request']): Promise<Receipt>;
  show(request: PageMessages['page.show']['request']): PageMessages['page.show']['response'];
  /** Tells when the form has changed since it was read, but for what a fill does itself. Nothing is observed before or after. */
  watch(onNews: (news: PageNews) => void, signal: AbortSignal): void;
  /** The live session of a token: for the lab, which scores elements. */
  session(documentToken: string): PageSession | undefined;
}

/** A plan, its fill and its undo name the same scan; the clerk may scan again in between. */
const KEPT_SESSIONS = 6;

export function createAgent(document: Document, options: ReadOptions = {}): PageAgent {
  const sessions = new Map<string, PageSession>();
  // One thing at a time on one page: a second fill waits for the first.
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const watches = new Set<FormWatch>();
  let lastRead: string | undefined;
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const mine = turn.then(act, act).finally(() => {
      waiting -= 1;
      if (waiting === 0) for (const watch of watches) watch.wake();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    async read({ documentToken } = {}) {
      const before = documentToken === undefined ? undefined : sessions.get(documentToken);
      if (before !== undefined) {
        await readAgain(before);
        lastRead = before.outline;
        return before.form;
      }
      const session = await startSession(document, options);
      lastRead = session.outline;
      sessions.set(session.form.documentToken, session);
      for (const token of sessions.keys()) {
        if (sessions.size <= KEPT_SESSIONS) break;
        sessions.delete(token);
      }
      return session.form;
    },
    fill: (request, onProgress, signal = new AbortController().signal) =>
      inTurn(async () => {
        const { documentToken } = request;
        const session = sessions.get(documentToken);
        if (session === undefined) return refuseAll(request);
        return fillPage(
          session,
          request,
          (line, done, total) => onProgress?.({ type: 'page.progress', documentToken, line, done, total }),
          signal,
        );
      }),
    undo: ({ documentToken }) =>
      inTurn(async () => {
        const session = sessions.get(documentToken);
        if (session === undefined) return { documentToken, lines: [], ms: 0 };
        return undoPage(session, documentToken, new AbortController().signal);
      }),
    show({ documentToken, field }) {
      const session = sessions.get(documentToken);
      return { shown: session !== undefined && showField(session, field) };
    },
    watch(onNews, signal) {
      if (signal.aborted) return;
      const watch = watchForm(document, { onNews, lastRead: () => lastRead, busy: () => waiting > 0 }, signal);
      watches.add(watch);
      signal.addEventListener('abort', () => watches.delete(watch), { once: true });
    },
    session: (documentToken) => sessions.get(documentToken),
  };
}

const refuseAll = ({ documentToken, writes }: FillRequest): Receipt => ({
  documentToken,
  lines: writes.map(({ field }) => ({ field, status: 'refused', code: 'stale-document' })),
  ms: 0,
});
