import { defineBackground } from 'wxt/utils/define-background';
import { startInBackground } from '../features/registry.ts';
import { serveSessionMemory, useSessionArea } from '../platform/session-store.ts';

export default defineBackground({
  // MV2 Chromium keeps session secrets in this page's memory (platform/session-store.ts), so it must stay.
  persistent: { chrome: true, firefox: false },
  main() {
    useSessionArea(serveSessionMemory());
    startInBackground();
  },
});
