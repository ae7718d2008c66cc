import type { FillProgress, PageMessages } from '@tongban/shared/wire/page';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAgent } from '../page/agent.ts';
import { announce, type PageRequest, serveFrame } from '../platform/messages.ts';
import { serveWatch } from '../platform/page-watch.ts';

declare global {
  interface Window {
    /** Set in the extension's own world only: one agent per document, however often 识别 is pressed. */
    __tongbanAgent?: boolean;
  }
}

export default defineUnlistedScript(() => {
  if (!window.__tongbanAgent) {
    window.__tongbanAgent = true;
    const agent = createAgent(document);
    const progress = (line: FillProgress): void => void announce(line);
    serveFrame(async (request: PageRequest): Promise<PageMessages[PageRequest['type']]['response']> => {
      switch (request.type) {
        case 'page.read':
          return agent.read(request);
        case 'page.fill':
          return agent.fill(request, progress);
        case 'page.undo':
          return agent.undo(request);
        case 'page.show':
          return agent.show(request);
      }
    });
    serveWatch((tell, signal) => agent.watch(tell, signal));
  }
  void announce({ type: 'page.hello', origin: location.origin, top: window === window.top });
});
