import { driver, feature } from './extension-kinds.ts';
import { portal } from './portal-kind.ts';
import { converter, recogniser } from './shared-kinds.ts';

/** One edit of an existing file: a registry line or its import. `insert` answers the text unchanged when it cannot. */
export interface RegistryEdit {
  readonly file: string;
  readonly insert: (text: string) => string;
}

/** What `npm run new <kind> <id>` writes. */
export interface UnitKind {
  readonly about: string;
  readonly files: (id: string) => Readonly<Record<string, string>>;
  readonly registry: (id: string) => readonly RegistryEdit[];
  readonly next: (id: string) => string;
}

export const KINDS: Readonly<Record<string, UnitKind>> = Object.freeze({
  portal,
  driver,
  converter,
  recogniser,
  feature,
});
