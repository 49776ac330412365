-- The surge desk: requests for help, plans of help, who was sent, who was there, and who has said that he would help.

create table bantuan (
  id uuid primary key,
  versi integer not null default 1,
  unor_id text not null,
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  -- Hours of work on each day: as asked, and as agreed to.
  jam_diminta double precision not null check (jam_diminta > 0),
  jam_sehari double precision not null check (jam_sehari > 0),
  rumpun text,
  alasan text not null,
  -- From `diusulkan` on, the letters of assignment (usul) say where it stands.
  keadaan text not null default 'diminta' check (keadaan in ('diminta', 'ditolak', 'ditarik', 'diusulkan')),
  -- The warning it answers, and what was expected of the queue, as they were then.
  peringatan json,
  harapan json,
  demo boolean not null,
  diminta_oleh text not null,
  diminta_akun text,
  dibuat timestamptz not null default now()
);
create index on bantuan (unor_id);

create table bantuan_ubahan (
  id uuid primary key,
  bantuan_id uuid not null references bantuan,
  tindakan text not null check (tindakan in ('ubah', 'tolak', 'tarik')),
  jam_sehari double precision,
  alasan text not null,
  oleh text not null,
  pada timestamptz not null default now()
);
create index on bantuan_ubahan (bantuan_id);

-- A computed proposal, and the dials it was computed with.
create table bantuan_rencana (
  id uuid primary key,
  bantuan_id uuid not null references bantuan,
  keadaan text not null check (keadaan in ('berjalan', 'selesai', 'dihentikan', 'gagal')),
  kenop json not null,
  paket_versi bigint not null,
  isi json,
  periksa json,
  masalah json,
  dibuat timestamptz not null default now(),
  berakhir timestamptz
);
create index on bantuan_rencana (bantuan_id, dibuat);
create unique index satu_hitungan_bantuan on bantuan_rencana (bantuan_id) where keadaan = 'berjalan';

-- Who is sent by which letter; the term itself is that of the letter, which may be extended or cut short.
create table bantuan_orang (
  usul_id uuid not null references usul,
  pegawai_id text not null,
  bantuan_id uuid not null references bantuan,
  nama text not null,
  dari_unor text not null,
  porsi double precision not null check (porsi > 0 and porsi <= 1),
  relawan boolean not null,
  km double precision not null,
  primary key (usul_id, pegawai_id)
);
create index on bantuan_orang (bantuan_id);
create index on bantuan_orang (pegawai_id);

-- Attendance is written on, never over: the last row of a day counts, the others are its corrections.
create table bantuan_hadir (
  nomor bigint generated always as identity primary key,
  usul_id uuid not null,
  pegawai_id text not null,
  tanggal date not null,
  hadir text not null check (hadir in ('hadir', 'separuh', 'tidak')),
  catatan text not null,
  oleh text not null,
  pada timestamptz not null default now(),
  foreign key (usul_id, pegawai_id) references bantuan_orang
);
create index on bantuan_hadir (usul_id, pegawai_id, tanggal);

-- Thank-you records as they were issued; the file is drawn from `data`, the same bytes each time.
create table bantuan_surat (
  usul_id uuid not null,
  pegawai_id text not null,
  nomor text not null,
  tanggal date not null,
  data json not null,
  sidik text not null,
  oleh text not null,
  pada timestamptz not null default now(),
  primary key (usul_id, pegawai_id),
  foreign key (usul_id, pegawai_id) references bantuan_orang
);

-- Readiness to help is the person's own: read by the person, and by the planner while it makes a plan.
create table relawan (
  id uuid primary key,
  pegawai_id text not null,
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  porsi double precision not null check (porsi in (0.5, 1)),
  pada timestamptz not null default now(),
  dicabut timestamptz
);
create index on relawan (pegawai_id);
alter table relawan enable row level security;
alter table relawan force row level security;
create policy diri on relawan using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy bantuan on relawan for select using (current_setting('seimbang.kesediaan', true) = 'bantuan');
