import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
create table if not exists filed (
  id integer primary key,
  receipt_no text not null unique,
  filed_at text not null,
  filed_by text not null,
  payload text not null
) strict;
create table if not exists sessions (
  id_hash text primary key,
  sub text not null,
  name text not null,
  sid text,
  id_token text,
  created_at integer not null,
  last_seen integer not null,
  ended_at integer
) strict;
create table if not exists attempts (
  state text primary key,
  browser_hash text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  created_at integer not null
) strict;
create table if not exists logout_tokens (
  jti text primary key,
  sid text,
  received_at integer not null
) strict;
create table if not exists drafts (
  id text primary key,
  sub text not null,
  path text not null,
  payload text not null,
  created_at integer not null
) strict;
`;

export function databasePath(dataDir: string, id: string): string {
  return join(dataDir, `${id}.sqlite`);
}

/** The portal's own database. WAL, so that a test or a second process can read while the portal writes. */
export function openDatabase(dataDir: string, id: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(databasePath(dataDir, id));
  database.exec('pragma journal_mode = wal; pragma busy_timeout = 3000; pragma synchronous = full;');
  database.exec(SCHEMA);
  return database;
}
