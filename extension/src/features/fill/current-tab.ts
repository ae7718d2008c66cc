import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import { frameAlive } from '../../platform/messages.ts';
import { boundTab } from '../../platform/side-panel.ts';
import { activeTab, type OpenTab, tabById, watchTabs } from '../../platform/tabs.ts';
import { checkStillThere, forgetTab, showTab } from './fills.ts';

/**
 * The tab the panel works on: in a popup window the one it was opened for, in a side panel the one in front. Its address
 * is known only where the extension was granted the site.
 */
export function useCurrentTab() {
  const tab = shallowRef<OpenTab>();
  const bound = ref(boundTab());
  const stop = new AbortController();

  async function look(): Promise<void> {
    tab.value = bound.value === undefined ? await activeTab() : await tabById(bound.value);
  }
  watch(tab, (now) => showTab(now?.id));
  onMounted(() => {
    void look();
    watchTabs(
      {
        front: () => void look(),
        loaded: (tabId) => {
          void look();
          void checkStillThere(tabId, (frameId) => frameAlive({ tabId, frameId }));
        },
        closed: (tabId) => {
          forgetTab(tabId);
          void look();
        },
      },
      stop.signal,
    );
  });
  onBeforeUnmount(() => {
    stop.abort();
    showTab(undefined);
  });
  return {
    tab,
    look,
    /** A menu or shortcut was used on this tab: it is the one, in a popup window too. */
    follow: async (tabId: number): Promise<void> => {
      if (bound.value !== undefined) bound.value = tabId;
      await look();
    },
  };
}
