import { treesIn } from './read/trees.ts';

/** Smaller frames keep sessions alive or count visits; nobody types into them. */
const MIN_WIDTH = 40;
const MIN_HEIGHT = 20;

export interface FrameWatch {
  /** Whether a frame is shown that was not before, or one that is shown has loaded again. */
  changed(loaded: readonly Element[]): boolean;
}

/** Follows which frames of a document can be seen. What they hold is not looked at. */
export function shownFrames(document: Document): FrameWatch {
  let before = new Set(frames(document));
  return {
    changed(loaded) {
      const now = new Set(frames(document));
      const fresh = [...now].some((frame) => !before.has(frame) || loaded.includes(frame));
      before = now;
      return fresh;
    },
  };
}

const frames = (document: Document): Element[] =>
  treesIn(document)
    .flatMap((tree) => [...tree.querySelectorAll('iframe,frame')])
    .filter((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return width >= MIN_WIDTH && height >= MIN_HEIGHT;
    });
