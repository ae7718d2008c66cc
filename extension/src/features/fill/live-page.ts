import { watchFrame } from '../../platform/page-watch.ts';
import { type PageScan, readAgain, scanPage, withoutFrame } from './scan-page.ts';

/** The page of one tab, followed from what was read of it. */
export interface LivePage {
  /** Reads now what was put off while {@link Follower.busy}. */
  resume(): void;
  stop(): void;
}

export interface Follower {
  /** The page is being read, filled or undone: what it tells is put off. */
  readonly busy: () => boolean;
  /** The page shows something else than `before`; nothing was written. */
  readonly changed: (scan: PageScan) => void;
  /** The page itself was left; nothing more will be told. */
  readonly left: () => void;
}

const TOP = 0;

/**
 * Has every frame of a scan watched and read again when it says so; frames that come later get the agent on the same rule
 * as in {@link scanPage}. Ends by itself when the page is left.
 * @param stale whether the page may have changed since the scan
 */
export function followPage(
  tabId: number,
  first: PageScan,
  confirmed: string | undefined,
  follower: Follower,
  stale = false,
): LivePage {
  const stop = new AbortController();
  /** Token of the document that is watched in each frame. */
  const watched = new Map<number, string>();
  let scan = first;
  let news = new Set<number>();
  let newFrames = stale;
  let reading = false;

  const watchAll = () => {
    for (const { frameId, form } of [...scan.frames, ...scan.empty]) {
      if (watched.get(frameId) === form.documentToken) continue;
      const token = form.documentToken;
      watched.set(frameId, token);
      const gone = () => watched.get(frameId) === token && leave(frameId);
      watchFrame({ tabId, frameId }, { news: (what) => hear(frameId, what), gone }, stop.signal);
    }
  };
  function hear(frameId: number, what: 'fields' | 'frames'): void {
    if (what === 'frames') newFrames = true;
    else news.add(frameId);
    void catchUp();
  }
  function leave(frameId: number): void {
    watched.delete(frameId);
    if (stop.signal.aborted) return;
    if (frameId === TOP) {
      stop.abort();
      follower.left();
      return;
    }
    scan = withoutFrame(scan, frameId);
    // Nothing is read; whoever is busy looks at the scan when the next news come.
    if (!follower.busy()) follower.changed(scan);
  }
  async function catchUp(): Promise<void> {
    if (reading || follower.busy()) return;
    reading = true;
    while ((newFrames || news.size > 0) && !stop.signal.aborted && !follower.busy()) {
      const [frames, frameIds] = [newFrames, news];
      newFrames = false;
      news = new Set();
      const now = await (frames ? scanPage(tabId, confirmed, scan) : readAgain(tabId, scan, frameIds)).catch(
        () => undefined, // left meanwhile: its connection ends, and that is told
      );
      if (now === undefined || 'confirm' in now || stop.signal.aborted) continue;
      scan = now;
      watchAll();
      if (!follower.busy()) follower.changed(scan);
      else newFrames = true;
    }
    reading = false;
  }
  watchAll();
  void catchUp();
  return { resume: () => void catchUp(), stop: () => stop.abort() };
}
