-- Benefits for seats that nobody takes, what they leave behind, proof of a round in its proposal, and events that happen once.

-- The dated policy of the agency. A new one is a new row; the old ones stay, because rounds point to them.
create table paket_manfaat (
  id uuid primary key,
  berlaku date not null,
  dasar text not null,
  isi json not null,
  oleh text not null,
  peran text,
  dibuat timestamptz not null default now()
);
create function manfaat_tetap() returns trigger language plpgsql as $$
begin
  raise exception 'paket_manfaat is append-only';
end $$;
create trigger tetap before update or delete or truncate on paket_manfaat for each statement execute function manfaat_tetap();

-- What became of the places of a closed round: the steps of the policy are counted from these rows.
create table kursi_putaran (
  putaran_id uuid not null references putaran,
  unor_id text not null,
  jabatan_id text not null,
  ditutup date not null,
  dibutuhkan integer not null,
  sukarela integer not null,
  primary key (putaran_id, unor_id, jabatan_id)
);

-- Packages as they were fixed when the round opened; acts by the calendar only where the round says so.
alter table putaran add column manfaat json;
alter table putaran add column otomatis boolean not null default false;
-- People whom the default plan had to leave alone: the proof is of the package with them locked.
alter table putaran_kunci add column kebal json;

-- Points that a package adds; false = came of the own will.
alter table masa_giliran add column dasar boolean not null default true;
alter table masa_giliran add column tambahan_persen integer not null default 0;

-- What a package leaves behind for the person: a right to return, or the first claim in the next round.
create table hak_manfaat (
  id uuid primary key,
  versi integer not null default 1,
  jenis text not null check (jenis in ('hak-kembali', 'pilihan-pertama')),
  pegawai_id text not null,
  putaran_id uuid not null references putaran,
  -- Place of origin.
  unor_id text not null,
  jabatan_id text not null,
  mulai date not null,
  keadaan text not null default 'berjalan' check (keadaan in ('berjalan', 'diminta', 'dilepas', 'dipakai')),
  usul_id uuid references usul,
  dipakai_putaran uuid references putaran,
  dibuat timestamptz not null default now(),
  unique (putaran_id, pegawai_id, jenis)
);
create index on hak_manfaat (pegawai_id);

-- A proposal from a round carries the proof of its plan and of its trade, as they were checked when it was made.
alter table usul drop constraint usul_asal_check;
alter table usul add constraint usul_asal_check check (asal in ('rencana', 'kepala', 'pribadi', 'putaran'));
alter table usul add column putaran json;

-- What happens by the calendar happens once, whoever looks at the clock, and however often.
create table peristiwa_kalender (
  kunci text primary key,
  saat timestamptz not null default now()
);
