-- Accounts and what each of them may do. The accounts of the demo are rows like any other, without a password: they open only while the
-- data are the demo.

drop table sesi;
drop table akun_demo;

create table akun (
  id uuid primary key,
  urutan bigint generated always as identity,
  nama_masuk text not null unique check (nama_masuk = lower(nama_masuk)),
  nama text not null,
  jabatan text not null,
  -- Person of the data package; no foreign key, since an import may leave the person out and the account stays.
  pegawai_id text,
  -- Argon2id in PHC form; null = nobody can sign in by password.
  kata_sandi text,
  -- The password was given by somebody else and must be changed before anything else.
  ganti_sandi boolean not null default false,
  demo boolean not null default false,
  aktif boolean not null default true,
  dibuat timestamptz not null default now(),
  versi integer not null default 1
);
create index on akun (pegawai_id);

create table akun_peran (
  id bigint generated always as identity primary key,
  akun_id uuid not null references akun on delete cascade,
  peran text not null,
  -- Unit the role is held for; null = the whole agency.
  unor_id text,
  sifat text not null check (sifat in ('definitif', 'plt', 'plh')),
  -- Chairs the panel.
  ketua boolean not null default false,
  mulai date not null,
  selesai date,
  check (selesai >= mulai)
);
create index on akun_peran (akun_id);

create table sesi (
  sidik_token bytea primary key,
  -- Both null for the key of the terminal, which is nobody's account.
  akun_id uuid references akun on delete cascade,
  peran_id bigint references akun_peran on delete cascade,
  asal text not null check (asal in ('demo', 'kunci', 'sandi')),
  check ((asal = 'kunci') = (akun_id is null) and (akun_id is null) = (peran_id is null)),
  -- Browser and system in a few words, so that a person recognises the own places.
  perangkat text,
  dibuat timestamptz not null default now(),
  terakhir timestamptz not null default now()
);
create index on sesi (akun_id);
