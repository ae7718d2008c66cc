import type { Dossier } from '@tongban/shared/dossier/dossier';
import { expired } from '@tongban/shared/dossier/time-to-live';
import { nextTick, onBeforeUnmount, shallowRef, watch } from 'vue';
import { announce, onAnnouncement } from '../../platform/messages.ts';
import {
  drafts,
  lastCase,
  loadDossier,
  loadDraft,
  lock,
  lockForGood,
  reload,
  rows,
  unlock,
  vaultFailure,
  vaultState,
} from '../dossiers/dossiers.ts';
import { draftsAtRest } from '../dossiers/edit/autosave.ts';
import { type DossierDraft, draftOf, newDraft, type Wanted } from '../dossiers/edit/draft.ts';
import { endOfLife } from '../dossiers/edit/lifetime.ts';
import { dossierFailure } from '../dossiers/failures.ts';
import { dropPreviews, forgetFills } from '../fill/fills.ts';
import { takeAction } from '../fill/pending-action.ts';
import { forgetLedger, loadLedger } from '../sign-in/ledger.ts';
import { resumeSession, session, signOut } from '../sign-in/sign-in.ts';
import { useClock } from './clock.ts';

type Screen =
  | { readonly name: 'starting' }
  | { readonly name: 'find' }
  | {
      readonly name: 'edit';
      readonly draft: DossierDraft;
      readonly before?: Dossier | undefined;
      readonly restored: boolean;
      readonly wanted?: Wanted | undefined;
    }
  | { readonly name: 'case'; readonly dossier: Dossier };

/** Which screen the panel shows. It opens on the case at hand; there is no home page. */
export function useScreens(followTab: (tabId: number) => Promise<void>, recognise: () => void) {
  const screen = shallowRef<Screen>({ name: 'starting' });
  const stop = new AbortController();
  let owner: string | undefined;
  /** The case whose fills are on the screens of the tabs. */
  let filled: string | undefined;

  const find = (): void => {
    forgetFills();
    filled = undefined;
    void lastCase.remove();
    screen.value = { name: 'find' };
  };

  async function openCase(id: string): Promise<void> {
    const dossier = await loadDossier(id);
    if (!dossier) {
      await reload();
      find();
      vaultFailure.value = dossierFailure('expired');
      return;
    }
    await lastCase.set(id);
    if (filled === id) dropPreviews();
    else forgetFills();
    filled = id;
    screen.value = { name: 'case', dossier };
    await nextTick();
    await act();
  }

  async function edit(id: string, wanted?: Wanted): Promise<void> {
    const [before, draft] = await Promise.all([loadDossier(id), loadDraft(id)]);
    if (draft) screen.value = { name: 'edit', draft, before, restored: true, wanted };
    else if (before) screen.value = { name: 'edit', draft: draftOf(before), before, restored: false, wanted };
    else find();
  }

  function create(): void {
    const now = new Date();
    screen.value = { name: 'edit', draft: newDraft(now, endOfLife(now.toISOString())), restored: false };
  }

  /** What the clerk asked for by menu or key, once there is a case to do it with. */
  async function act(): Promise<void> {
    if (screen.value.name !== 'case') return;
    const action = await takeAction(Date.now());
    if (!action) return;
    await followTab(action.tabId);
    await nextTick();
    recognise();
  }

  async function settle(): Promise<void> {
    const clerk = session.value;
    if (!clerk) {
      // The editor is gone with the session; what it still had to write is written before the key goes.
      await nextTick();
      await draftsAtRest();
      lock();
      screen.value = { name: 'find' };
      return;
    }
    // A renewed token is no new clerk: nothing on the screen may change for it, nor the vault be opened twice.
    if (owner === clerk.subject && vaultState.value !== 'locked') return;
    if (owner !== clerk.subject) forgetFills();
    owner = clerk.subject;
    screen.value = { name: 'find' };
    await Promise.all([unlock(clerk), loadLedger().catch(() => undefined)]);
    if (vaultState.value !== 'open') return;
    const id = await lastCase.get();
    const unsaved =
      drafts.value.find((draft) => draft.id === id) ?? (rows.value.length === 0 ? drafts.value[0] : undefined);
    if (unsaved) await edit(unsaved.id);
    else if (id && rows.value.some((row) => row.id === id)) await openCase(id);
  }

  async function wake(): Promise<void> {
    const before = session.value?.subject;
    await resumeSession();
    if (session.value?.subject === before && vaultState.value === 'open') await reload().catch(() => undefined);
    if (screen.value.name === 'case' && !(await loadDossier(screen.value.dossier.id).catch(() => undefined))) find();
    await act();
  }

  async function signOutNow(): Promise<void> {
    screen.value = { name: 'find' };
    await nextTick();
    await draftsAtRest();
    await lockForGood();
    forgetFills();
    owner = undefined;
    await forgetLedger();
    await signOut();
    await announce({ type: 'panel.wake' });
  }

  /** Time to live is kept on the screen too: no plaintext of a dead dossier stays in front of anybody. */
  async function endDead(): Promise<void> {
    const shown = screen.value;
    const dead =
      (shown.name === 'case' && expired(shown.dossier, new Date())) ||
      (shown.name === 'edit' && expired(shown.draft, new Date()));
    if (!dead) return;
    find();
    await nextTick();
    await draftsAtRest();
    await reload().catch(() => undefined);
    vaultFailure.value = dossierFailure('expired');
  }
  useClock(() => void endDead());

  async function start(): Promise<void> {
    await resumeSession();
    await settle();
    watch(session, () => void settle());
    onAnnouncement((message) => message.type === 'panel.wake' && void wake(), stop.signal);
  }
  onBeforeUnmount(() => stop.abort());

  return { screen, start, openCase, edit, create, find, signOutNow };
}
