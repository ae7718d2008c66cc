import type { CanonicalValue } from '@tongban/shared/converters/converter';
import { approvePlan, initialTicks } from '@tongban/shared/dossier/approve-plan';
import { buildPlan } from '@tongban/shared/dossier/build-plan';
import type { PageForm } from '@tongban/shared/recognisers/page-form';
import { recognise } from '@tongban/shared/recognisers/recognise';
import { type Guess, THRESHOLDS } from '@tongban/shared/recognisers/recogniser';
import type { Receipt } from '@tongban/shared/wire/page';
import { createAgent } from '../../extension/src/page/agent.ts';

/** One field as the lab scores it. */
export interface Scanned {
  readonly element: HTMLElement;
  readonly concept: Guess['concept'];
  readonly confidence: number;
}

/** The lab contract of DESIGN.md: the product's reader, recognisers, converters and writer with nobody there to tick. */
export interface LabEngine {
  readonly thresholds: typeof THRESHOLDS;
  scan(document: Document): Promise<readonly Scanned[]>;
  fill(document: Document, facts: Readonly<Record<string, CanonicalValue>>): Promise<Receipt>;
}

declare global {
  var __engine: LabEngine;
}

async function read(document: Document) {
  // The lab calls in the top document only, so same-origin frames are read from there.
  const agent = createAgent(document, { frames: true });
  const form: PageForm = await agent.read();
  return { agent, form, guesses: recognise(form) };
}

globalThis.__engine = {
  thresholds: THRESHOLDS,
  async scan(document) {
    const { agent, form, guesses } = await read(document);
    const controls = agent.session(form.documentToken)?.controls;
    return guesses.flatMap(({ field, concept, confidence }) => {
      const element = controls?.get(field)?.root;
      return element === undefined ? [] : [{ element, concept, confidence }];
    });
  },
  async fill(document, facts) {
    const { agent, form, guesses } = await read(document);
    const plan = buildPlan({ form, guesses, facts, today: today(), approveAll: true });
    const writes = approvePlan(plan, initialTicks(plan));
    return agent.fill({ documentToken: form.documentToken, origin: form.origin, writes });
  },
};

/** The local calendar day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
