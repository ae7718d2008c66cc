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
 * origins, and of `confirmed` when the clerk said yes to that origin on this tab.
 */
export async function scanPage(tabId: number, confirmed: string | undefined): Promise<PageScan | NeedsConfirmation> {
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
  const forms = await Promise.all(allowed.map((frame) => readFrame(tabId, frame)));
  const withFields = forms.filter((frame): frame is FrameForm => (frame?.form.fields.length ?? 0) > 0);
  if (withFields.length === 0) throw fillFailure(refusedFrames.length > 0 ? 'foreign-frame' : 'no-fields');
  return { origin: top, frames: withFields, refusedFrames };
}

/** A helper frame that fails must not hide the form; the top frame failing is the page failing. */
async function readFrame(tabId: number, frame: PageFrame): Promise<FrameForm | undefined> {
  try {
    const form = await askFrame({ tabId, frameId: frame.frameId }, { type: 'page.read' });
    if (form.origin !== frame.origin) throw fillFailure('navigated');
    return { frameId: frame.frameId, form };
  } catch (error) {
    if (!frame.top) return undefined;
    throw error instanceof Failure ? error : fillFailure('page-failed', error);
  }
}
