import type { ApprovedWrite, Receipt, ReceiptLine } from '@tongban/shared/wire/page';
import { askFrame, frameAlive, isPageFrame, onAnnouncement } from '../../platform/messages.ts';
import { type LineKey, lineKey } from './line-key.ts';
import type { FramePlan } from './tab-fill.ts';

export interface FrameWrites extends FramePlan {
  readonly writes: readonly ApprovedWrite[];
}

export interface FillOutcome {
  readonly receipts: ReadonlyMap<LineKey, ReceiptLine>;
  /**
   * `gone`: a frame went away before it had answered. `erred`: it is there and failed. Either way what it had reported is
   * kept and the rest counts as not written.
   */
  readonly trouble?: 'gone' | 'erred';
}

/**
 * Sends every frame exactly the approved writes, one frame after the other, and gathers what happened to each field.
 * `onProgress` hears of each field as it is done.
 */
export async function runFill(
  tabId: number,
  frames: readonly FrameWrites[],
  onProgress: (key: LineKey, line: ReceiptLine) => void,
): Promise<FillOutcome> {
  const receipts = new Map<LineKey, ReceiptLine>();
  const stop = new AbortController();
  const tokens = new Map(frames.map(({ frameId, plan }) => [plan.documentToken, frameId]));
  onAnnouncement((message, sender) => {
    if (message.type !== 'page.progress' || !isPageFrame(sender, tabId)) return;
    const frameId = tokens.get(message.documentToken);
    if (frameId === undefined || frameId !== sender.frameId) return;
    const key = lineKey(frameId, message.line.field);
    receipts.set(key, message.line);
    onProgress(key, message.line);
  }, stop.signal);
  let trouble: FillOutcome['trouble'];
  try {
    for (const { frameId, plan, writes } of frames) {
      if (writes.length === 0) continue;
      const { documentToken, origin } = plan;
      try {
        const receipt = await askFrame({ tabId, frameId }, { type: 'page.fill', documentToken, origin, writes });
        for (const line of receipt.lines) receipts.set(lineKey(frameId, line.field), line);
      } catch {
        trouble = (await frameAlive({ tabId, frameId })) ? 'erred' : 'gone';
        const code = trouble === 'gone' ? 'navigated' : 'driver-error';
        for (const { field } of writes) {
          const key = lineKey(frameId, field);
          if (!receipts.has(key)) receipts.set(key, { field, status: 'failed', code });
        }
      }
    }
  } finally {
    stop.abort();
  }
  return trouble ? { receipts, trouble } : { receipts };
}

/**
 * Puts back what the fills of these documents wrote. A frame that is gone took its fields with it: they are reported as
 * gone. Rejects when no document is left.
 */
export async function runUndo(tabId: number, plans: readonly FramePlan[]): Promise<ReadonlyMap<LineKey, ReceiptLine>> {
  const restored = new Map<LineKey, ReceiptLine>();
  let answered = 0;
  let failure: unknown;
  for (const { frameId, plan } of plans) {
    const { documentToken } = plan;
    try {
      const receipt: Receipt = await askFrame({ tabId, frameId }, { type: 'page.undo', documentToken });
      answered += 1;
      for (const line of receipt.lines) restored.set(lineKey(frameId, line.field), line);
    } catch (error) {
      failure = error;
      for (const { field } of plan.lines)
        restored.set(lineKey(frameId, field), { field, status: 'failed', code: 'gone' });
    }
  }
  if (answered === 0 && failure !== undefined) throw failure;
  return restored;
}
