-- One row per portal that must learn of an ended session. Kept after delivery as its receipt.
create table logout_outbox (
  id uuid primary key,
  portal_id text not null,
  account_id uuid not null,
  sid text not null,
  reason text not null check (reason in ('user', 'admin', 'expired', 'disabled', 'password', 'role', 'consent')),
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  delivered_at timestamptz,
  abandoned_at timestamptz,
  last_error text,
  unique (portal_id, sid)
);
create index logout_outbox_due on logout_outbox (next_at) where delivered_at is null and abandoned_at is null;
create index logout_outbox_account on logout_outbox (account_id, created_at);

-- Security events of signing in. No value that was typed; the address is truncated before it comes here.
create table sign_in_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid,
  kind text not null check (kind ~ '^[a-z][a-z0-9.-]*$'),
  success boolean not null,
  address text not null default ''
);
create index sign_in_events_account on sign_in_events (account_id, at desc);
create index sign_in_events_at on sign_in_events (at);
