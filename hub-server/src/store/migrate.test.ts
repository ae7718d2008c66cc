import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import type { Database } from './store.ts';
import { databaseBackings, type TestDatabase } from './testing/backings.ts';

for (const backing of databaseBackings) {
  describe.skipIf(backing.unavailable)(`migrations on ${backing.name} ${backing.unavailable || ''}`, () => {
    let opened: TestDatabase;
    let database: Database;
    let folder: URL;
    beforeAll(async () => {
      opened = await backing.open();
      database = opened.database;
    }, 60_000);
    afterAll(() => opened?.dispose());
    beforeEach(async () => {
      folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'tongban-migrations-'))}/`);
      await database.script('drop table if exists schema_migrations; drop table if exists a; drop table if exists b');
      await file('0001-expand-a.sql', 'create table a (id integer); insert into a values (1);');
      return () => rm(folder, { recursive: true, force: true });
    });
    const file = (name: string, sql: string): Promise<void> => writeFile(new URL(name, folder), sql);

    it('run once each, whoever of several replicas is first', async () => {
      const reports = await Promise.all([1, 2, 3, 4].map(() => migrate(database, { folder })));
      expect(reports.flatMap((report) => report.applied)).toEqual(['expand-a']);
      expect((await database.query('select * from a')).rows).toEqual([{ id: 1 }]);
    });

    it('let contracts wait until they are asked for, but not on a new database', async () => {
      await file('0002-contract-old-a.sql', 'alter table a add gone integer;');
      await file('0003-expand-b.sql', 'create table b (id integer);');
      expect((await migrate(database, { folder })).applied).toEqual(['expand-a', 'contract-old-a', 'expand-b']);
      await file('0004-contract-b.sql', 'drop table b;');
      await file('0005-expand-c.sql', 'alter table a add c integer;');
      expect(await migrate(database, { folder })).toMatchObject({ applied: ['expand-c'], waiting: ['contract-b'] });
      expect((await migrate(database, { folder, contract: true })).applied).toEqual(['contract-b']);
    });

    it('refuse an edited file but not other line endings, and name what a newer release did', async () => {
      await file('0002-expand-b.sql', 'create table b (id integer);\n');
      await migrate(database, { folder });
      await file('0002-expand-b.sql', 'create table b (id integer);\r\n');
      expect((await migrate(database, { folder })).applied).toEqual([]);
      await rm(new URL('0002-expand-b.sql', folder));
      expect(await migrate(database, { folder })).toEqual({ applied: [], waiting: [], unknown: ['expand-b'] });
      await file('0001-expand-a.sql', 'create table a (id bigint);');
      await expect(migrate(database, { folder })).rejects.toMatchObject({ code: 'store.migration-edited' });
    });

    it('change nothing when one of them fails', async () => {
      await file('0002-expand-b.sql', 'create table b (id integer); select 1 / 0;');
      await expect(migrate(database, { folder })).rejects.toMatchObject({ code: 'store.migration-failed' });
      const { rows } = await database.query("select to_regclass('a') as a, to_regclass('schema_migrations') as m");
      expect(rows).toEqual([{ a: null, m: null }]);
    });

    it('refuse names they do not know and numbers used twice', async () => {
      await file('0002-b.sql', 'select 1');
      await expect(migrate(database, { folder })).rejects.toMatchObject({ code: 'store.migration-malformed' });
      await rm(new URL('0002-b.sql', folder));
      await file('0001-expand-other.sql', 'select 1');
      await expect(migrate(database, { folder })).rejects.toMatchObject({ code: 'store.migration-malformed' });
    });
  });
}
