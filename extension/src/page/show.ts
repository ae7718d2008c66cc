import { pause } from './gestures/wait.ts';
import { liveControl, type PageSession } from './session.ts';

const SHOWN_FOR = 1800;

/** Scrolls to a field and outlines it for a moment. Display only: the outline takes no clicks and holds no text. */
export function showField(session: PageSession, key: string): boolean {
  const control = liveControl(session, key);
  if (control === undefined) return false;
  control.root.scrollIntoView({ block: 'center', inline: 'nearest' });
  const document = control.root.ownerDocument;
  const frame = document.createElement('div');
  const box = control.root.getBoundingClientRect();
  Object.assign(frame.style, {
    position: 'fixed',
    left: `${box.left - 4}px`,
    top: `${box.top - 4}px`,
    width: `${box.width + 8}px`,
    height: `${box.height + 8}px`,
    border: '2px solid #0b62d6',
    borderRadius: '4px',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  frame.setAttribute('aria-hidden', 'true');
  document.documentElement.append(frame);
  void follow(frame, control.root);
  return true;
}

/** Keeps the outline on the field while the page still scrolls, then takes it away. */
async function follow(frame: HTMLElement, root: HTMLElement): Promise<void> {
  for (let spent = 0; spent < SHOWN_FOR; spent += 60) {
    const box = root.getBoundingClientRect();
    frame.style.left = `${box.left - 4}px`;
    frame.style.top = `${box.top - 4}px`;
    await pause(60);
  }
  frame.remove();
}
