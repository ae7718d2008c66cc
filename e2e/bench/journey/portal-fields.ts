import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JourneyId } from '../../stack/ports.ts';
import { ROOT } from '../../stack/process.ts';

export interface PortalField {
  readonly label: string;
  /** What the field means; `member:` before it in a row of household members. */
  readonly concept: string;
}

interface Expected {
  readonly label: string;
  readonly selector: string;
  readonly concept: string;
  readonly stored: string;
}

/** What the portal's own portal.json says about a key of its payload. */
export function portalField(id: JourneyId, name: string): PortalField {
  const file = path.join(ROOT, 'e2e/portals', id, 'portal.json');
  const { expected } = JSON.parse(readFileSync(file, 'utf8')) as { expected: Expected[] };
  const [, row, key] = /^members\.(\d+)\.(\w+)$/.exec(name) ?? [];
  const found = expected.find(
    ({ stored, selector }) => stored === (key ?? name) && selector.includes('.members') === (row !== undefined),
  );
  if (!found) throw new Error(`${id}: portal.json does not describe ${name}`);
  const label = found.label.replace(/\s+/g, '');
  return row === undefined
    ? { label, concept: found.concept }
    : { label: `家庭成员${Number(row) + 1}·${label}`, concept: `member:${found.concept}` };
}
