/**
 * Tells when the form on the page may have changed: fields came, went or were switched. Runs only while a session is
 * open, until the signal is aborted; calls back at most once per `quiet` ms, never during a burst of changes.
 */
export function watchForm(document: Document, onChange: () => void, signal: AbortSignal, quiet = 300): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'readonly', 'hidden'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
