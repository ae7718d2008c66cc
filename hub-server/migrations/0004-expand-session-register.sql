-- Which portal got a code in which session: written once per session and portal, so that the end of a session reaches
-- the portal even when the session itself has run out or was lost with Redis.
create table session_portals (
  portal_id text not null,
  sid text not null,
  -- SHA-256 of the session's uid, see store/digest.ts.
  session text not null,
  account_id uuid not null,
  -- The absolute end of the session.
  expires_at timestamptz not null,
  primary key (portal_id, sid)
);
create index session_portals_session on session_portals (session);
create index session_portals_account on session_portals (account_id);
create index session_portals_expiry on session_portals (expires_at);

-- When a command asked every running hub to end what sessions of the account it holds in its own memory.
alter table accounts add column sessions_ended_at timestamptz;
create index accounts_sessions_ended on accounts (sessions_ended_at) where sessions_ended_at is not null;
