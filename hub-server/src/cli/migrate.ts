import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { migrate as migrateDatabase } from '../store/migrate.ts';
import { openStores } from '../store/open.ts';
import { type Command, UsageError } from './command.ts';

export const migrate: Command = {
  usage: '[--contract]',
  summary: bilingual('更新数据库结构', 'Bring the database up to date'),
  async run({ args, env, output }) {
    if (args.some((arg) => arg !== '--contract')) throw new UsageError();
    const stores = await openStores({ dataDir: env.HUB_DATA, databaseUrl: env.DATABASE_URL });
    try {
      const report = await migrateDatabase(stores.database, { contract: args.includes('--contract') });
      output.out(`已执行 applied: ${report.applied.join(', ') || '-'}`);
      if (report.waiting.length > 0) output.out(`等待 --contract waiting: ${report.waiting.join(', ')}`);
      if (report.unknown.length > 0) output.out(`来自更新版本 from a newer release: ${report.unknown.join(', ')}`);
      return 0;
    } finally {
      await stores.close();
    }
  },
};
