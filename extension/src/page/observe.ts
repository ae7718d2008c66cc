import { changesIn } from './changes.ts';
import { shownFrames } from './frames.ts';
import { lookAt } from './read/outline.ts';
import { inSlices } from './read/slices.ts';
import { treesIn } from './read/trees.ts';

/** `fields`: reading again would tell something new. `frames`: a frame was shown or has loaded another document. */
export type PageNews = 'fields' | 'frames';

export interface WatchOptions {
  readonly onNews: (news: PageNews) => void;
  /** Outline of the page at the last reading. */
  readonly lastRead: () => string | undefined;
  /** A fill or an undo is changing the page itself. */
  readonly busy: () => boolean;
}

export interface FormWatch {
  /** Looks again soon: what happened during a fill has not been looked at. */
  wake(): void;
}

/** The page is looked at when it has been quiet for so long, in ms. */
const QUIET = 250;
/** A page that never is quiet is looked at this long after the first change, in ms; longer while that shows nothing. */
const LONGEST = 1200;
const MAX_PATIENCE = 5;
/** Looking may take this share of the time, whatever the page does. */
const SHARE = 0.04;

/**
 * Tells when the form on the page has changed since it was last read: fields came, went, were shown, hidden or switched,
 * or ask for something else. Observes from now until the signal is aborted. A burst of changes costs one look after it.
 */
export function watchForm(document: Document, options: WatchOptions, signal: AbortSignal): FormWatch {
  const frames = shownFrames(document);
  /** What was told about since the last reading, which may not have been read again for it. */
  let told: string | undefined;
  let base = options.lastRead();
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let restUntil = 0;
  let patience = 1;

  const changes = changesIn(document, schedule);
  signal.addEventListener('abort', stop, { once: true });
  changes.follow(treesIn(document));
  // Between the reading and now something may have happened.
  wake();
  return { wake };

  function wake(): void {
    changes.doubt();
    schedule();
  }

  function schedule(): void {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    const at = Math.max(Math.min(now + QUIET, since + LONGEST * patience), restUntil);
    clearTimeout(timer);
    timer = setTimeout(() => void look(), at - now);
  }

  async function look(): Promise<void> {
    if (signal.aborted || options.busy()) return;
    if (looking) return schedule();
    const restless = performance.now() - (since ?? 0) >= LONGEST;
    since = undefined;
    if (!changes.take()) return;
    looking = true;
    const start = performance.now();
    changes.follow(treesIn(document));
    const framesChanged = frames.changed(changes.loaded());
    const outline = await inSlices(lookAt(document));
    looking = false;
    restUntil = performance.now() + (performance.now() - start) / SHARE;
    if (signal.aborted || options.busy()) return;
    if (base !== options.lastRead()) told = undefined;
    base = options.lastRead();
    const news = outline !== base && outline !== told;
    patience = news || framesChanged || !restless ? 1 : Math.min(MAX_PATIENCE, patience * 2);
    told = outline;
    if (framesChanged) options.onNews('frames');
    if (news) options.onNews('fields');
  }

  function stop(): void {
    clearTimeout(timer);
    changes.stop();
  }
}
