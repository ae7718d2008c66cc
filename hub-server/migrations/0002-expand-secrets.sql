-- Signing keys and secrets that every replica shares, sealed under the master key (AAD: table, id, version).
create table secrets (
  id text primary key,
  purpose text not null check (purpose in ('signing', 'shared')),
  name text not null,
  version integer not null check (version >= 1),
  sealed text not null,
  created_at timestamptz not null default now(),
  -- Null: published so that portals learn it, not used yet.
  activated_at timestamptz,
  unique (purpose, name, version)
);

-- The hub's half of each account's vault key.
create table vault_shares (
  account_id uuid primary key references accounts (id) on delete cascade,
  key_id text not null unique,
  sealed text not null,
  created_at timestamptz not null default now()
);
