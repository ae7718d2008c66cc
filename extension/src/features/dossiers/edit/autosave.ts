import { onBeforeUnmount, ref, watch } from 'vue';
import { saveDraft } from '../dossiers.ts';
import type { DossierDraft } from './draft.ts';

const PAUSE_MS = 400;

/** Drafts on their way to the disk, of editors that are already gone too. */
let underWay: Promise<void> = Promise.resolve();

/** Resolves when everything typed so far is at rest. Wait for it before the vault is locked. */
export const draftsAtRest = (): Promise<void> => underWay;

/**
 * Keeps the draft at rest, encrypted, shortly after each change and at once when the panel goes away. `failed` says that
 * the last attempt did not work; the texts are still on the screen then.
 */
export function useAutosave(draft: () => DossierDraft): {
  readonly failed: Readonly<{ value: boolean }>;
  readonly stop: () => Promise<void>;
} {
  const failed = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let changed = false;

  const write = (): Promise<void> => {
    clearTimeout(timer);
    if (!changed) return writing;
    changed = false;
    const copy = JSON.parse(JSON.stringify(draft())) as DossierDraft;
    writing = writing
      .then(() => saveDraft(copy))
      .then(
        () => {
          failed.value = false;
        },
        () => {
          failed.value = true;
        },
      );
    underWay = writing;
    return writing;
  };
  const stopWatching = watch(
    draft,
    () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE_MS);
    },
    { deep: true },
  );
  const leaving = (): void => void write();
  document.addEventListener('visibilitychange', leaving);
  window.addEventListener('pagehide', leaving);
  onBeforeUnmount(() => {
    leaving();
    document.removeEventListener('visibilitychange', leaving);
    window.removeEventListener('pagehide', leaving);
  });
  return {
    failed,
    /** No further write, and none under way: what follows replaces the draft. */
    stop: () => {
      stopWatching();
      clearTimeout(timer);
      changed = false;
      return writing;
    },
  };
}
