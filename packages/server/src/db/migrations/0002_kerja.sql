-- Who is signed in, what was imported, scenarios, computations and plans.

create table sesi (
  sidik_token bytea primary key,
  peran text not null,
  nama text not null,
  pegawai_id text,
  unor_id text,
  opd_id text,
  -- 'demo' ends when the data stop being the demo; 'kunci' came from the terminal.
  asal text not null check (asal in ('demo', 'kunci')),
  dibuat timestamptz not null default now(),
  terakhir timestamptz not null default now()
);

create table akun_demo (
  peran text primary key,
  nama text not null,
  jabatan text not null,
  pegawai_id text,
  unor_id text,
  opd_id text
);

-- The answer to a request that creates something, kept under its Idempotency-Key: a repeat gets the same answer and has no second effect.
create table idempotensi (
  pemilik text not null,
  kunci text not null,
  sidik text not null,
  isi jsonb,
  dibuat timestamptz not null default now(),
  primary key (pemilik, kunci)
);

-- One row per act, written in the transaction of the act. Rows are never changed or removed.
create table audit_kejadian (
  nomor bigint generated always as identity primary key,
  saat timestamptz not null default now(),
  pelaku text not null,
  peran text not null,
  tindakan text not null,
  objek text not null,
  objek_id text,
  rincian jsonb not null default '{}'
);

create function tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'audit_kejadian only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger tetap before update or delete on audit_kejadian for each row execute function tolak_ubah();
create trigger tetap_semua before truncate on audit_kejadian for each statement execute function tolak_ubah();

create table impor (
  id uuid primary key,
  status text not null check (status in ('draf', 'diterapkan')),
  oleh text not null,
  dibuat timestamptz not null default now(),
  diterapkan timestamptz,
  berkas jsonb not null,
  -- Recognised sheets with their rows; emptied when the draft is applied, since it holds personal data.
  draf json,
  laporan json not null,
  -- Names the user is asked about.
  pertanyaan json not null default '[]'
);

-- What a column meant last time, by the fingerprint of its sheet's headers.
create table pemetaan (
  sidik text primary key,
  isi jsonb not null,
  dipakai timestamptz not null default now()
);

create table asumsi (
  kode text primary key,
  oleh text not null,
  pada timestamptz not null default now()
);

create table skenario (
  id uuid primary key,
  nama text not null,
  versi integer not null default 1,
  pembuka boolean not null default false,
  kenop jsonb not null,
  dibuat timestamptz not null default now(),
  diubah timestamptz not null default now()
);
create unique index on skenario (pembuka) where pembuka;

create table hitungan (
  id uuid primary key,
  skenario_id uuid not null references skenario on delete cascade,
  keadaan text not null check (keadaan in ('antre', 'berjalan', 'selesai', 'dihentikan', 'gagal')),
  -- Wish of a person: 'pakai' keeps the best plan so far, 'buang' throws the computation away.
  henti text check (henti in ('pakai', 'buang')),
  dibuat timestamptz not null default now(),
  mulai timestamptz,
  selesai timestamptz,
  detak timestamptz,
  fase text,
  terbaik double precision,
  batas double precision,
  riwayat jsonb not null default '[]',
  masalah jsonb
);
-- One computation of a scenario at a time.
create unique index on hitungan (skenario_id) where keadaan in ('antre', 'berjalan');

create table rencana (
  id uuid primary key,
  skenario_id uuid not null references skenario on delete cascade,
  hitungan_id uuid not null unique references hitungan on delete cascade,
  dibuat timestamptz not null default now(),
  -- Version of the package and the dials it was computed from: a difference makes it stale.
  paket_versi bigint not null,
  kenop jsonb not null,
  -- The plan document (DATA section 2), byte for byte what `seimbang verify` reads; what the lists show of it; the page with its names
  -- and figures as they were on the day of the computation.
  isi json not null,
  ringkas jsonb not null,
  tampil json not null
);
create index on rencana (skenario_id, dibuat);

-- The curve of a package and its dials: costly to compute, the same for the same input.
create table kurva (
  sidik text primary key,
  isi jsonb not null,
  dibuat timestamptz not null default now()
);
