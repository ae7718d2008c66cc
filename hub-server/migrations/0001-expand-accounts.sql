-- Who may sign in. Names are those of clerks and citizens themselves; no residents.
create table accounts (
  id uuid primary key,
  username text not null unique check (username = lower(username) and length(username) between 1 and 64),
  display_name text not null,
  unit text not null default '',
  role text not null check (role in ('clerk', 'citizen', 'admin')),
  password_hash text not null,
  status text not null default 'active' check (status in ('active', 'disabled')),
  password_changed_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The ledger: one row per portal. Its id is its OIDC client id as well.
create table portals (
  id text primary key check (id ~ '^[a-z][a-z0-9-]*$'),
  name_zh text not null,
  name_en text not null,
  owner text not null,
  origins text[] not null check (cardinality(origins) >= 1),
  start_url text not null,
  sign_in text not null check (sign_in in ('oidc', 'own')),
  consent text not null check (consent in ('statutory', 'explicit')),
  client jsonb check (client is null or jsonb_typeof(client) = 'object'),
  client_secret_sealed text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- A portal that signs in through the hub has client metadata; one with its own sign-in has none.
  check ((sign_in = 'oidc') = (client is not null))
);

create table consents (
  account_id uuid not null references accounts (id) on delete cascade,
  client_id text not null,
  scopes text[] not null,
  granted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (account_id, client_id)
);
