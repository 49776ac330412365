-- Proposals on their way to a decree (mutasi) or an order (penugasan). Names and offices of those who acted are kept as they were on the
-- day; `versi` grows with every act and stands in the where clause of each, so that of two officials at once one changes no row.

create table usul (
  id uuid primary key,
  versi integer not null default 1,
  jenis text not null check (jenis in ('mutasi', 'penugasan')),
  asal text not null check (asal in ('rencana', 'kepala', 'pribadi')),
  judul text not null,
  keadaan text not null check (keadaan in ('draf', 'tanggapan', 'verifikasi', 'panel', 'pyb', 'imut', 'ppk', 'ditetapkan', 'terbit',
    'keputusan', 'berjalan', 'selesai', 'ditarik', 'ditolak')),
  -- Farthest state it has been in, by its place on the way: who may read it does not lose that when it is sent back.
  tahap smallint not null default 0,
  demo boolean not null,
  dibuat timestamptz not null default now(),
  pengusul_akun text,
  pengusul_nama text not null,
  pengusul_peran text not null,
  pengusul_unor text,
  pengusul_pegawai text,
  tmt date not null,
  mulai date,
  selesai date,
  tenggat date,
  -- Last act: what the loser of two at once is told.
  terakhir_oleh text not null,
  terakhir_peran text,
  terakhir_pada timestamptz not null default now(),
  terakhir_tindakan text not null,
  -- Every state it has been in: [{keadaan, tindakan, oleh, peran, pada, alasan}].
  jalan jsonb not null default '[]',
  -- The plan as it was proposed: document, dials, page. A deleted scenario takes nothing away from the case.
  rencana_id uuid,
  rencana json,
  -- What the verifier said, on which version of the data.
  terbukti boolean,
  terbukti_versi bigint,
  pyb jsonb,
  kirim date,
  rekomendasi_nomor text,
  rekomendasi_tanggal date,
  -- Of a penugasan: task, receiving unit, lead, extensions, early return.
  penugasan jsonb,
  check (jenis = 'mutasi' or (penugasan is not null and mulai is not null and selesai is not null))
);
create index on usul (keadaan);

create table usul_baris (
  id uuid primary key,
  usul_id uuid not null references usul,
  nomor integer not null,
  gerbong text not null,
  pegawai_id text not null,
  nama text not null,
  dari_unor text not null,
  dari_jabatan text not null,
  ke_unor text not null,
  ke_jabatan text not null,
  jenis text not null check (jenis in ('mutasi', 'promosi', 'penugasan')),
  -- Points, distance, competence and reasons of the plan, as proposed; null members where the line comes from no plan.
  isi json not null,
  -- Came in by a repair while the panel sat.
  baru boolean not null default false,
  -- False: a repair took it out. It stays for the record.
  aktif boolean not null default true,
  keputusan text check (keputusan in ('setujui', 'tolak')),
  keputusan_alasan text,
  keputusan_oleh text,
  keputusan_pada timestamptz,
  unique (usul_id, nomor)
);
create index on usul_baris (pegawai_id);

-- Who must answer on which side, and the answer. The row is there from the day the proposal is handed in.
create table usul_tanggapan (
  baris_id uuid not null references usul_baris,
  sisi text not null check (sisi in ('asal', 'tujuan')),
  unor_id text not null,
  jawaban text check (jawaban in ('dapat', 'keberatan')),
  alasan text not null default '',
  data text not null default '',
  oleh text,
  pada timestamptz,
  panitia_alasan text,
  panitia_oleh text,
  panitia_pada timestamptz,
  primary key (baris_id, sisi)
);

create table usul_syarat (
  baris_id uuid not null references usul_baris,
  aturan text not null,
  nomor_dokumen text not null,
  catatan text not null,
  oleh text not null,
  pada timestamptz not null default now(),
  primary key (baris_id, aturan)
);

create table usul_komentar (
  id uuid primary key,
  usul_id uuid not null references usul,
  gerbong text not null,
  isi text not null,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);
create index on usul_komentar (usul_id, pada);

create table usul_hadir (
  usul_id uuid not null references usul,
  akun_id text not null,
  nama text not null,
  jabatan text not null,
  ketua boolean not null,
  pada timestamptz not null default now(),
  primary key (usul_id, akun_id)
);

create table usul_konflik (
  baris_id uuid not null references usul_baris,
  akun_id text not null,
  nama text not null,
  pada timestamptz not null default now(),
  primary key (baris_id, akun_id)
);

create table usul_suara (
  baris_id uuid not null references usul_baris,
  akun_id text not null,
  nama text not null,
  suara text not null check (suara in ('setujui', 'tolak', 'tinjau-ulang')),
  alasan text not null,
  pada timestamptz not null default now(),
  primary key (baris_id, akun_id)
);

-- The decided list as it was frozen: the text that was hashed, and its hash.
create table usul_beku (
  usul_id uuid not null references usul,
  tahap text not null check (tahap in ('verifikasi', 'penetapan')),
  isi text not null,
  sha256 text not null,
  oleh text not null,
  saat timestamptz not null default now(),
  primary key (usul_id, tahap)
);

create table usul_laporan (
  id uuid primary key,
  usul_id uuid not null references usul,
  isi text not null,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);

-- Personal reasons (of an own request, of a conflict of interest), apart from everything else: a query sees them only inside a transaction
-- that has declared that its reader is entitled to them. The audit holds no more than the hash made with `garam`.
create table usul_alasan (
  usul_id uuid not null references usul,
  jenis text not null check (jenis in ('permohonan', 'konflik')),
  -- '' for the request; line and account for a conflict.
  pokok text not null,
  isi text not null,
  garam text not null,
  pada timestamptz not null default now(),
  primary key (usul_id, jenis, pokok)
);
alter table usul_alasan enable row level security;
alter table usul_alasan force row level security;
create policy jangkauan on usul_alasan using (current_setting('seimbang.alasan', true) = 'boleh') with check (true);

-- Letters that have been issued. `data` is what they are made of; the files are made from it once and never again.
create table surat (
  id uuid primary key,
  usul_id uuid not null references usul,
  baris_id uuid references usul_baris,
  jenis text not null,
  nomor text not null,
  tanggal date not null,
  data json not null,
  sidik text not null,
  pdf bytea,
  docx bytea,
  pdf_sha256 text,
  docx_sha256 text,
  dibuat timestamptz not null default now()
);
create index on surat (usul_id, dibuat);

-- Last number given out. The row is locked until the transaction that issues the letter ends, so that numbers have no gaps.
create table nomor_surat (
  kantor text not null,
  tahun integer not null,
  jenis text not null,
  terakhir integer not null,
  primary key (kantor, tahun, jenis)
);

-- Settings of the office: 'tata-naskah' and 'hari-libur'. No row = the defaults.
create table pengaturan (
  kunci text primary key,
  versi integer not null,
  isi json not null,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);
