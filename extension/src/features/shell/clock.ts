import { onBeforeUnmount, ref } from 'vue';

const TICK_MS = 10_000;

/** Unix milliseconds, renewed every ten seconds: how long a dossier still lives is told and kept by it. */
export const now = ref(Date.now());

/** Runs the clock while the panel is open; `onTick` after each step. */
export function useClock(onTick: () => void): void {
  const timer = setInterval(() => {
    now.value = Date.now();
    onTick();
  }, TICK_MS);
  onBeforeUnmount(() => clearInterval(timer));
}
