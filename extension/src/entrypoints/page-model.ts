import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { actOnModel } from '../page/gestures/model-in-page.ts';
import { MODEL_EVENT, MODEL_MARK } from '../page/gestures/page-model.ts';

declare global {
  interface Window {
    /** In the page's world: one listener per document. */
    __tongbanModel?: boolean;
  }
}

/** The only code in the page's own world, injected with the agent: it lets undo hand a widget its old value back. */
export default defineUnlistedScript(() => {
  if (window.__tongbanModel) return;
  window.__tongbanModel = true;
  document.documentElement.addEventListener(MODEL_EVENT, (event) => {
    const order = document.querySelector(`[${MODEL_MARK}]`)?.getAttribute(MODEL_MARK);
    if (!order) return;
    event.preventDefault();
    actOnModel(MODEL_MARK, order);
  });
});
