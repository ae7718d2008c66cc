import { databaseBackings } from './testing/backings.ts';
import { databaseContract } from './testing/database-contract.ts';

for (const backing of databaseBackings) databaseContract(backing);
