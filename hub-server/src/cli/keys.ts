import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { listSecrets } from '../store/queries/secrets.ts';
import { type Command, UsageError } from './command.ts';

export const keys: Command = {
  usage: 'list',
  summary: bilingual('列出签名密钥（不显示内容）', 'List the signing keys, never their content'),
  async run({ args, output, withHub }) {
    if (args[0] !== 'list') throw new UsageError();
    const rows = await withHub((hub) => listSecrets(hub.database));
    for (const { purpose, name, version, id, activatedAt } of rows) {
      const since = activatedAt ? activatedAt.toISOString() : '未启用 not in use';
      output.out([purpose, name, `v${version}`, id, since].join('  '));
    }
    return 0;
  },
};
