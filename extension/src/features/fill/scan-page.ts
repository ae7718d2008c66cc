import type { PageForm } from '@tongban/shared/recognisers/page-form';
import { askFrame } from '../../platform/messages.ts';
import { injectAgent, type PageFrame } from '../../platform/page-frames.ts';
import { tabById } from '../../platform/tabs.ts';
import { Failure } from '../failure.ts';
import { portalOf } from '../sign-in/ledger.ts';
import { fillFailure } from './failures.ts';

/** The form read in one frame of a tab. */
export interface FrameForm {
  readonly frameId: number;
  readonly form: PageForm;
}

export interface PageScan {
  readonly origin: string;
  readonly frames: readonly FrameForm[];
  /** Frames that were read and hold no field yet: a form may come. */
  readonly empty: readonly FrameForm[];
  /** Origins of embedded frames that were left alone: neither of the ledger nor of the page the clerk confirmed. */
  readonly refusedFrames: readonly string[];
}

/** The page is not of the ledger: nothing is read until the clerk says yes for this origin on this tab. */
export interface NeedsConfirmation {
  readonly confirm: string;
}

const originOf = (url: string | undefined): string | undefined => {
  if (!url) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
};

/**
 * Injects the agent on the clerk's action and reads the form of every frame that may be read: frames of the ledger's
 * origins, and of `confirmed` when the clerk said yes to that origin on this tab. A page without a field is no failure
 * here: see {@link nothingFound}.
 * @param before the scan that is gone on with: documents that are still there keep their token and their field keys
 */
export async function scanPage(
  tabId: number,
  confirmed: string | undefined,
  before?: PageScan,
): Promise<PageScan | NeedsConfirmation> {
  const tab = await tabById(tabId);
  if (!tab) throw fillFailure('no-page');
  const seen = originOf(tab.url);
  if (tab.url && !seen) throw fillFailure('not-readable');
  if (seen && !portalOf(seen) && seen !== confirmed) return { confirm: seen };

  const frames = await injectAgent(tabId).catch((error: unknown) => {
    throw fillFailure('no-access', error);
  });
  const top = frames.find((frame) => frame.top)?.origin;
  if (!top) throw fillFailure('no-access');
  // The address may have been hidden from us until now, or have changed on the way.
  if (!portalOf(top) && top !== confirmed) return { confirm: top };

  const allowed = frames.filter((frame) => portalOf(frame.origin) || frame.origin === top);
  const refusedFrames = frames.filter((frame) => !allowed.includes(frame)).map((frame) => frame.origin);
  const tokens = before === undefined ? undefined : tokensOf(before);
  const forms = await Promise.all(allowed.map((frame) => readFrame(tabId, frame, tokens?.get(frame.frameId))));
  return { origin: top, ...parted(forms), refusedFrames };
}

/** Reads some frames of a scan again. A frame that does not answer stays as it was: its end is told elsewhere. */
export async function readAgain(tabId: number, scan: PageScan, frameIds: ReadonlySet<number>): Promise<PageScan> {
  const forms = [...scan.frames, ...scan.empty].map(async (frame): Promise<FrameForm> => {
    if (!frameIds.has(frame.frameId)) return frame;
    const { frameId, form } = frame;
    const again = { type: 'page.read', documentToken: form.documentToken } as const;
    const now = await askFrame({ tabId, frameId }, again).catch(() => form);
    return now.origin === form.origin ? { frameId, form: now } : frame;
  });
  return { ...scan, ...parted(await Promise.all(forms)) };
}

/** The scan without a frame that is gone. */
export const withoutFrame = (scan: PageScan, frameId: number): PageScan => ({
  ...scan,
  ...parted([...scan.frames, ...scan.empty].filter((frame) => frame.frameId !== frameId)),
});

/** What to tell the clerk about a page on which nothing can be filled. */
export const nothingFound = ({ frames, refusedFrames }: PageScan): Failure | undefined => {
  if (frames.length > 0) return undefined;
  return fillFailure(refusedFrames.length > 0 ? 'foreign-frame' : 'no-fields');
};

const tokensOf = ({ frames, empty }: PageScan): ReadonlyMap<number, string> =>
  new Map([...frames, ...empty].map(({ frameId, form }) => [frameId, form.documentToken]));

function parted(read: readonly (FrameForm | undefined)[]): Pick<PageScan, 'frames' | 'empty'> {
  const forms = read.filter((frame): frame is FrameForm => frame !== undefined);
  forms.sort((a, b) => a.frameId - b.frameId);
  return {
    frames: forms.filter(({ form }) => form.fields.length > 0),
    empty: forms.filter(({ form }) => form.fields.length === 0),
  };
}

/** A helper frame that fails must not hide the form; the top frame failing is the page failing. */
async function readFrame(
  tabId: number,
  frame: PageFrame,
  documentToken: string | undefined,
): Promise<FrameForm | undefined> {
  try {
    const known = documentToken === undefined ? {} : { documentToken };
    const form = await askFrame({ tabId, frameId: frame.frameId }, { type: 'page.read', ...known });
    if (form.origin !== frame.origin) throw fillFailure('navigated');
    return { frameId: frame.frameId, form };
  } catch (error) {
    if (!frame.top) return undefined;
    throw error instanceof Failure ? error : fillFailure('page-failed', error);
  }
}
