import { describe, expect, it } from 'vitest';
import { recogniserContract } from '../testing/recogniser-contract.ts';
import { RECOGNISERS } from './registry.ts';

describe('the registry of recognisers', () => {
  it('is frozen and keyed by the id of each', () => {
    expect(Object.isFrozen(RECOGNISERS)).toBe(true);
    for (const [id, recogniser] of Object.entries(RECOGNISERS)) expect(recogniser.id).toBe(id);
  });
});

for (const recogniser of Object.values(RECOGNISERS)) recogniserContract(recogniser);
