import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { readSeed, seedPortals } from '../seed.ts';
import { listPortals } from '../store/queries/portals.ts';
import { type Command, UsageError } from './command.ts';

export const portal: Command = {
  usage: 'list | add <file.json>',
  summary: bilingual('查看或登记业务系统', 'List or register portals'),
  async run({ args, output, withHub }) {
    const [action, file] = args;
    if (action === 'list') {
      const rows = await withHub((hub) => listPortals(hub.database));
      for (const { id, nameZh, signIn, consent, origins } of rows) {
        output.out([id, nameZh, signIn, consent, origins.join(' ')].join('  '));
      }
      return 0;
    }
    if (action !== 'add' || !file) throw new UsageError();
    const portals = await readSeed(file);
    await withHub((hub) => seedPortals(hub.portalClients, portals));
    output.out(`已登记 ${portals.length} 个业务系统。 ${portals.length} portals registered.`);
    return 0;
  },
};
