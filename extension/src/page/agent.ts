import type { PageForm } from '@tongban/shared/recognisers/page-form';
import type { FillProgress, PageMessages, Receipt } from '@tongban/shared/wire/page';
import { watchForm } from './observe.ts';
import type { ReadOptions } from './read/read-page.ts';
import { type PageSession, startSession } from './session.ts';
import { showField } from './show.ts';
import { undoPage } from './undo.ts';
import { type FillRequest, fillPage } from './write.ts';

/** What the panel can ask of one document. Made once per frame; nothing happens on the page until it is asked. */
export interface PageAgent {
  read(): Promise<PageForm>;
  fill(request: FillRequest, onProgress?: (progress: FillProgress) => void, signal?: AbortSignal): Promise<Receipt>;
  undo(request: PageMessages['page.undo']['request']): Promise<Receipt>;
  show(request: PageMessages['page.show']['request']): PageMessages['page.show']['response'];
  /** Calls back when the form may have changed since it was read. The observer starts here, not before. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** The live session of a token: for the lab, which scores elements. */
  session(documentToken: string): PageSession | undefined;
}

/** A plan, its fill and its undo name the same scan; the clerk may scan again in between. */
const KEPT_SESSIONS = 6;

export function createAgent(document: Document, options: ReadOptions = {}): PageAgent {
  const sessions = new Map<string, PageSession>();
  // One thing at a time on one page: a second fill waits for the first.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    async read() {
      const session = await startSession(document, options);
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
    watch: (onChange, signal) => watchForm(document, onChange, signal),
    session: (documentToken) => sessions.get(documentToken),
  };
}

const refuseAll = ({ documentToken, writes }: FillRequest): Receipt => ({
  documentToken,
  lines: writes.map(({ field }) => ({ field, status: 'refused', code: 'stale-document' })),
  ms: 0,
});
