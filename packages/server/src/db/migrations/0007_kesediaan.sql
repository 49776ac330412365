-- Wishes, the trade of places, offers, rotation points, and what protects people.
--
-- Three things are kept apart from everything else by row-level security: what people wish, why they answer as they do, and what protects
-- them or what they object to. A transaction sees such rows only after it has declared for whom it reads (shared: kesediaan.ts):
-- seimbang.kesediaan = 'diri' (rows of seimbang.kesediaan_pegawai), 'tim-kasus', 'inspektorat', or 'tukar' (the trade itself).

create table putaran (
  id uuid primary key,
  versi integer not null default 1,
  nama text not null,
  keadaan text not null default 'siap' check (keadaan in ('siap', 'buka', 'segel', 'tukar', 'tawaran', 'selesai', 'batal')),
  demo boolean not null,
  tmt date not null,
  buka date not null,
  tutup date not null check (tutup >= buka and tmt > tutup),
  tenggat date,
  kenop json not null,
  -- SHA-256 of the lottery seed; the seed itself lies in putaran_kunci until the wishes are sealed.
  sidik_benih text not null,
  benih text,
  sidik_minat text,
  sidik_rencana text,
  sidik_jejak text,
  paket_versi bigint,
  -- Lists that have been written, counted when they are written: nobody need read them to count them.
  pengisi integer not null default 0,
  dibuat timestamptz not null default now(),
  terakhir_oleh text not null,
  terakhir_peran text,
  terakhir_pada timestamptz not null default now(),
  terakhir_tindakan text not null,
  jalan jsonb not null default '[]'
);
-- One round at a time takes wishes or waits for answers.
create unique index satu_putaran_berjalan on putaran ((true)) where keadaan in ('buka', 'segel', 'tukar', 'tawaran');

-- What a round holds back: the seed; the package and the default plan as they were frozen when it opened.
create table putaran_kunci (
  putaran_id uuid primary key references putaran,
  benih text not null,
  paket json,
  rencana json
);
alter table putaran_kunci enable row level security;
alter table putaran_kunci force row level security;
create policy tukar on putaran_kunci using (current_setting('seimbang.kesediaan', true) = 'tukar');

create table minat_putaran (
  putaran_id uuid not null references putaran,
  pegawai_id text not null,
  versi integer not null default 1,
  -- [{unorId, jabatanId} | null, ...], best first; null = stay.
  isi json not null,
  tidak_sebelum date,
  saat timestamptz not null default now(),
  primary key (putaran_id, pegawai_id)
);
alter table minat_putaran enable row level security;
alter table minat_putaran force row level security;
create policy diri on minat_putaran using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy tukar on minat_putaran for select using (current_setting('seimbang.kesediaan', true) = 'tukar');

-- What the trade brought, for everybody (jejak) and for the analyst (ringkas); no wish is in ringkas.
create table putaran_hasil (
  putaran_id uuid primary key references putaran,
  jejak json not null,
  ringkas json not null,
  -- People by place wished for, and by jabatan who asked and who got: counts under five are left out when they are read.
  peminat json not null,
  peluang json not null,
  -- Worth of the chosen backups, and the most that any choice could be worth.
  cadangan json
);

-- Pseudonyms of the published trace.
create table putaran_kode (
  putaran_id uuid not null references putaran,
  pegawai_id text not null,
  kode text not null,
  label text not null,
  primary key (putaran_id, pegawai_id),
  unique (putaran_id, kode)
);
alter table putaran_kode enable row level security;
alter table putaran_kode force row level security;
create policy diri on putaran_kode using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy tukar on putaran_kode using (current_setting('seimbang.kesediaan', true) = 'tukar');

create table tawaran (
  id uuid primary key,
  putaran_id uuid not null references putaran,
  pegawai_id text not null,
  versi integer not null default 1,
  jenis text not null check (jenis in ('tawaran', 'penempatan', 'pesan')),
  label text not null,
  dari_unor text not null,
  dari_jabatan text not null,
  ke_unor text not null,
  ke_jabatan text not null,
  gerbong text,
  keadaan text not null check (keadaan in
    ('menunggu', 'bersedia', 'bersyarat', 'tidak', 'kendala', 'tanpa-jawaban', 'gugur', 'terkirim')),
  tenggat date,
  -- What came of an objection: granted, the line is treated as declined; refused, the placement plan stands.
  tinjauan text check (tinjauan in ('dibebaskan', 'ditolak')),
  cadangan json not null default '[]',
  pernyataan json,
  sidik text,
  usul_id uuid references usul,
  dibuat timestamptz not null default now(),
  dijawab timestamptz,
  check (jenis <> 'penempatan' or keadaan <> 'tidak'),
  check (jenis <> 'tawaran' or keadaan <> 'kendala')
);
create index on tawaran (putaran_id);
create index on tawaran (pegawai_id);
create unique index satu_tawaran_hidup on tawaran (putaran_id, pegawai_id) where keadaan <> 'gugur';

-- Why somebody answered so, or on which condition.
create table tawaran_alasan (
  tawaran_id uuid primary key references tawaran,
  pegawai_id text not null,
  kode text,
  isi text not null,
  garam text not null,
  pada timestamptz not null default now()
);
alter table tawaran_alasan enable row level security;
alter table tawaran_alasan force row level security;
create policy diri on tawaran_alasan using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy tim on tawaran_alasan for select using (current_setting('seimbang.kesediaan', true) = 'tim-kasus'
  and kode is distinct from 'dugaan-hukuman');
create policy inspektorat on tawaran_alasan for select using (current_setting('seimbang.kesediaan', true) = 'inspektorat'
  and kode = 'dugaan-hukuman');

create table lindungan (
  id uuid primary key,
  pegawai_id text not null,
  versi integer not null default 1,
  jenis text not null,
  bukti text not null,
  sampai date not null,
  keadaan text not null default 'diajukan' check (keadaan in ('diajukan', 'diterima', 'ditolak', 'ditarik')),
  garam text not null,
  putusan_alasan text,
  putusan_pada timestamptz,
  dibuat timestamptz not null default now()
);
create index on lindungan (pegawai_id);
alter table lindungan enable row level security;
alter table lindungan force row level security;
create policy diri on lindungan using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy tim on lindungan using (current_setting('seimbang.kesediaan', true) = 'tim-kasus');

-- What the planner sees of a granted protection: whom and until when. Taken into the package when it is read.
create table lindungan_berlaku (
  lindungan_id uuid primary key,
  pegawai_id text not null,
  sampai date not null
);

create table keberatan (
  id uuid primary key,
  pegawai_id text not null,
  tawaran_id uuid references tawaran,
  versi integer not null default 1,
  jenis text not null,
  jalur text not null check (jalur in ('tim-kasus', 'inspektorat')),
  alasan text not null,
  bukti text not null,
  garam text not null,
  keadaan text not null default 'diajukan' check (keadaan in ('diajukan', 'diterima', 'ditolak', 'ditarik')),
  masuk date not null,
  batas date not null,
  putusan_alasan text,
  putusan_pada timestamptz,
  check ((jenis = 'dugaan-hukuman') = (jalur = 'inspektorat'))
);
create unique index satu_keberatan_terbuka on keberatan (tawaran_id) where keadaan = 'diajukan';
alter table keberatan enable row level security;
alter table keberatan force row level security;
create policy diri on keberatan using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy jalur on keberatan using (current_setting('seimbang.kesediaan', true) = jalur);

-- A time spent where need of service placed somebody, and the points it earns month by month. Points are added, never changed.
create table masa_giliran (
  id uuid primary key,
  pegawai_id text not null,
  putaran_id uuid not null references putaran,
  mulai date not null,
  -- Straight-line kilometres from home that the placement adds; 0 where unknown or nearer.
  km_tambahan double precision not null,
  kebal_sampai date not null,
  unique (putaran_id, pegawai_id)
);
create table poin_giliran (
  masa_id uuid not null references masa_giliran,
  bulan_ke integer not null check (bulan_ke >= 1),
  tanggal date not null,
  poin double precision not null,
  primary key (masa_id, bulan_ke)
);
create function poin_tetap() returns trigger language plpgsql as $$
begin
  raise exception 'poin_giliran is append-only';
end $$;
create trigger tetap before update or delete or truncate on poin_giliran for each statement execute function poin_tetap();

-- The always-open exchange, outside rounds.
create table tukar_minat (
  pegawai_id text primary key,
  versi integer not null default 1,
  aktif boolean not null,
  isi json not null,
  saat timestamptz not null default now()
);
alter table tukar_minat enable row level security;
alter table tukar_minat force row level security;
create policy diri on tukar_minat using (current_setting('seimbang.kesediaan', true) = 'diri'
  and pegawai_id = current_setting('seimbang.kesediaan_pegawai', true));
create policy tukar on tukar_minat for select using (current_setting('seimbang.kesediaan', true) = 'tukar');

create table tukar_temuan (
  id uuid primary key,
  versi integer not null default 1,
  -- Names the same exchange found again.
  sidik text not null unique,
  jenis text not null check (jenis in ('tukar', 'rantai')),
  keadaan text not null default 'menunggu' check (keadaan in ('menunggu', 'disetujui', 'batal')),
  usul_id uuid references usul,
  dibuat timestamptz not null default now()
);
create table tukar_anggota (
  temuan_id uuid not null references tukar_temuan,
  pegawai_id text not null,
  urutan integer not null,
  dari_unor text not null,
  dari_jabatan text not null,
  ke_unor text not null,
  ke_jabatan text not null,
  jawaban text not null default 'menunggu' check (jawaban in ('menunggu', 'setuju', 'tidak')),
  primary key (temuan_id, pegawai_id)
);
create index on tukar_anggota (pegawai_id);
-- A found exchange tells two people's wishes: only its members see it.
alter table tukar_anggota enable row level security;
alter table tukar_anggota force row level security;
create function anggota_temuan(temuan uuid) returns boolean language sql stable as $$
  select current_setting('seimbang.kesediaan_temuan', true) like '%' || temuan::text || '%'
$$;
create policy diri on tukar_anggota using (current_setting('seimbang.kesediaan', true) = 'diri'
  and (pegawai_id = current_setting('seimbang.kesediaan_pegawai', true) or anggota_temuan(temuan_id)));
create policy tukar on tukar_anggota using (current_setting('seimbang.kesediaan', true) = 'tukar');
