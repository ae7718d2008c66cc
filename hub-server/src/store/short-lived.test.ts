import { shortLivedBackings } from './testing/backings.ts';
import { shortLivedContract } from './testing/short-lived-contract.ts';

for (const backing of shortLivedBackings) shortLivedContract(backing);
