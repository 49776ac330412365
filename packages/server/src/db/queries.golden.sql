-- store a package
begin;
select "sidik", "demo" from "paket" for update;
insert into "paket" ("sidik", "demo", "data_per", "kebijakan", "mutu", "temuan", "versi") values ($1, $2, $3, $4, $5, $6, $7) on conflict ("satu") do update set "sidik" = $8, "demo" = $9, "data_per" = $10, "kebijakan" = $11, "mutu" = $12, "temuan" = $13, "diubah" = $14, "versi" = paket.versi + $15;
select set_config('seimbang.lingkup', $1, true), set_config('seimbang.unor', $2, true), set_config('seimbang.pegawai', $3, true);
delete from "kunci";
delete from "minat";
delete from "peristiwa";
delete from "volume";
delete from "kerabat";
delete from "pegawai";
delete from "tugas";
delete from "formasi";
delete from "jabatan";
delete from "unor";
insert into "unor" ("urutan", "unor_id", "nama", "induk_id", "jenis", "opd_id", "kode_wilayah", "lat", "lon", "ekstra") select "urutan", "unor_id", "nama", "induk_id", "jenis", "opd_id", "kode_wilayah", "lat", "lon", "ekstra" from json_to_recordset($1::json) as r(urutan integer, unor_id text, nama text, induk_id text, jenis text, opd_id text, kode_wilayah text, lat double precision, lon double precision, ekstra json);
insert into "jabatan" ("urutan", "jabatan_id", "nama", "jenis", "jenjang", "rumpun", "kelas", "eselon", "golongan_min", "pendidikan_min", "jurusan", "kompetensi", "ekstra") select "urutan", "jabatan_id", "nama", "jenis", "jenjang", "rumpun", "kelas", "eselon", "golongan_min", "pendidikan_min", "jurusan", "kompetensi", "ekstra" from json_to_recordset($1::json) as r(urutan integer, jabatan_id text, nama text, jenis text, jenjang text, rumpun text, kelas double precision, eselon text, golongan_min text, pendidikan_min text, jurusan json, kompetensi json, ekstra json);
insert into "formasi" ("urutan", "unor_id", "jabatan_id", "kebutuhan", "minimum", "kritis", "ekstra") select "urutan", "unor_id", "jabatan_id", "kebutuhan", "minimum", "kritis", "ekstra" from json_to_recordset($1::json) as r(urutan integer, unor_id text, jabatan_id text, kebutuhan double precision, minimum double precision, kritis boolean, ekstra json);
insert into "tugas" ("urutan", "unor_id", "jabatan_id", "uraian", "satuan", "volume", "periode", "norma_menit", "wke_menit", "layanan_id", "ekstra") select "urutan", "unor_id", "jabatan_id", "uraian", "satuan", "volume", "periode", "norma_menit", "wke_menit", "layanan_id", "ekstra" from json_to_recordset($1::json) as r(urutan integer, unor_id text, jabatan_id text, uraian text, satuan text, volume double precision, periode text, norma_menit double precision, wke_menit double precision, layanan_id text, ekstra json);
insert into "pegawai" ("urutan", "pegawai_id", "nip", "nama", "status", "kedudukan_hukum", "golongan", "pendidikan", "jurusan", "unor_id", "jabatan_id", "tmt_jabatan", "tanggal_lahir", "tmt_cpns", "kinerja_1", "kinerja_2", "proses_disiplin", "tugas_belajar", "ikatan_dinas_sampai", "kontrak_sampai", "jam_per_minggu", "domisili_lat", "domisili_lon", "kompetensi", "riwayat_bulan_pengawas", "riwayat_bulan_pelaksana", "kepamongprajaan", "lindung_sampai", "poin_rotasi", "ekstra") select "urutan", "pegawai_id", "nip", "nama", "status", "kedudukan_hukum", "golongan", "pendidikan", "jurusan", "unor_id", "jabatan_id", "tmt_jabatan", "tanggal_lahir", "tmt_cpns", "kinerja_1", "kinerja_2", "proses_disiplin", "tugas_belajar", "ikatan_dinas_sampai", "kontrak_sampai", "jam_per_minggu", "domisili_lat", "domisili_lon", "kompetensi", "riwayat_bulan_pengawas", "riwayat_bulan_pelaksana", "kepamongprajaan", "lindung_sampai", "poin_rotasi", "ekstra" from json_to_recordset($1::json) as r(urutan integer, pegawai_id text, nip text, nama text, status text, kedudukan_hukum text, golongan text, pendidikan text, jurusan text, unor_id text, jabatan_id text, tmt_jabatan date, tanggal_lahir date, tmt_cpns date, kinerja_1 text, kinerja_2 text, proses_disiplin boolean, tugas_belajar boolean, ikatan_dinas_sampai date, kontrak_sampai date, jam_per_minggu double precision, domisili_lat double precision, domisili_lon double precision, kompetensi json, riwayat_bulan_pengawas double precision, riwayat_bulan_pelaksana double precision, kepamongprajaan boolean, lindung_sampai date, poin_rotasi double precision, ekstra json);
insert into "minat" ("urutan", "pegawai_id", "nomor", "unor_id", "jabatan_id", "ekstra") select "urutan", "pegawai_id", "nomor", "unor_id", "jabatan_id", "ekstra" from json_to_recordset($1::json) as r(urutan integer, pegawai_id text, nomor double precision, unor_id text, jabatan_id text, ekstra json);
commit;

-- store the demo accounts
begin;
delete from "akun" where "demo" = $1;
insert into akun (id, nama_masuk, nama, jabatan, pegawai_id, kata_sandi, ganti_sandi, demo) select id, nama_masuk, nama, jabatan, pegawai_id, kata_sandi, ganti_sandi, demo from json_to_recordset($1::json) as r(id uuid, nama_masuk text, nama text, jabatan text, pegawai_id text, kata_sandi text, ganti_sandi boolean, demo boolean);
insert into akun_peran (akun_id, peran, unor_id, sifat, ketua, mulai, selesai) select akun_id, peran, unor_id, sifat, ketua, mulai, selesai from json_to_recordset($1::json) as r(akun_id uuid, peran text, unor_id text, sifat text, ketua boolean, mulai date, selesai date);
commit;

-- read the package
start transaction isolation level repeatable read read only;
select set_config('seimbang.lingkup', $1, true), set_config('seimbang.unor', $2, true), set_config('seimbang.pegawai', $3, true);
select "versi", "demo", "data_per", "kebijakan" from "paket";
select "unor_id", "nama", "induk_id", "jenis", "opd_id", "kode_wilayah", "lat", "lon", "ekstra" from "unor" order by urutan;
select "jabatan_id", "nama", "jenis", "jenjang", "rumpun", "kelas", "eselon", "golongan_min", "pendidikan_min", "jurusan", "kompetensi", "ekstra" from "jabatan" order by urutan;
select "unor_id", "jabatan_id", "kebutuhan", "minimum", "kritis", "ekstra" from "formasi" order by urutan;
select "unor_id", "jabatan_id", "uraian", "satuan", "volume", "periode", "norma_menit", "wke_menit", "layanan_id", "ekstra" from "tugas" order by urutan;
select "pegawai_id", "nip", "nama", "status", "kedudukan_hukum", "golongan", "pendidikan", "jurusan", "unor_id", "jabatan_id", "tmt_jabatan", "tanggal_lahir", "tmt_cpns", "kinerja_1", "kinerja_2", "proses_disiplin", "tugas_belajar", "ikatan_dinas_sampai", "kontrak_sampai", "jam_per_minggu", "domisili_lat", "domisili_lon", "kompetensi", "riwayat_bulan_pengawas", "riwayat_bulan_pelaksana", "kepamongprajaan", "lindung_sampai", "poin_rotasi", "ekstra" from "pegawai" order by urutan;
select "pegawai_id_a", "pegawai_id_b", "derajat", "ekstra" from "kerabat" order by urutan;
select "unor_id", "layanan_id", "tanggal", "masuk", "selesai", "antre", "ekstra" from "volume" order by urutan;
select "peristiwa_id", "nama", "mulai", "selesai", "unor_id", "layanan_id", "pengali", "ekstra" from "peristiwa" order by urutan;
select "pegawai_id", "nomor", "unor_id", "jabatan_id", "ekstra" from "minat" order by urutan;
select "pegawai_id", "tindakan", "unor_id", "jabatan_id", "ekstra" from "kunci" order by urutan;
commit;

-- offer the demo accounts
select "akun"."id", "akun"."nama", "akun"."jabatan", "akun_peran"."id" as "peran_id", "akun_peran"."peran", "akun_peran"."sifat", "akun_peran"."ketua", "akun_peran"."unor_id", "unor"."nama" as "unor_nama" from "akun" inner join "akun_peran" on "akun_peran"."akun_id" = "akun"."id" left join "unor" on "unor"."unor_id" = "akun_peran"."unor_id" where "akun"."demo" = $1 and "akun"."aktif" = $2 and exists (select from paket where demo) and (now() at time zone 'Asia/Jakarta')::date between akun_peran.mulai and coalesce(akun_peran.selesai, 'infinity') order by "akun"."urutan", "akun_peran"."id";

-- sign in
begin;
select exists (select from paket where demo) as "ada";
select "akun"."id", "akun"."nama", "akun_peran"."id" as "peran_id", "akun_peran"."peran", "akun_peran"."sifat" from "akun" inner join "akun_peran" on "akun_peran"."akun_id" = "akun"."id" where "akun"."aktif" = $1 and (now() at time zone 'Asia/Jakarta')::date between akun_peran.mulai and coalesce(akun_peran.selesai, 'infinity') and "akun"."demo" = $2 and "akun_peran"."peran" = $3 order by "akun"."urutan", "akun_peran"."id" limit $4;
delete from "sesi" where sesi.terakhir < now() - '30 minutes'::interval or sesi.dibuat < now() - '12 hours'::interval;
insert into "sesi" ("akun_id", "peran_id", "asal", "perangkat", "sidik_token") values ($1, $2, $3, $4, $5);
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
commit;

-- recognise a session
select "sesi"."akun_id", "sesi"."peran_id", "sesi"."asal", "akun"."nama", "akun"."pegawai_id", "akun"."ganti_sandi", "akun_peran"."peran", "akun_peran"."sifat", "akun_peran"."ketua", "akun_peran"."unor_id", extract(epoch from now() - sesi.terakhir)::float8 as "idle" from "sesi" left join "akun" on "akun"."id" = "sesi"."akun_id" left join "akun_peran" on "akun_peran"."id" = "sesi"."peran_id" where "sesi"."sidik_token" = $1 and not (sesi.terakhir < now() - '30 minutes'::interval or sesi.dibuat < now() - '12 hours'::interval) and case sesi.asal when 'kunci' then not exists (select from akun where not demo) and not exists (select from paket where demo) else akun.aktif and (now() at time zone 'Asia/Jakarta')::date between akun_peran.mulai and coalesce(akun_peran.selesai, 'infinity') and (not akun.demo or exists (select from paket where demo)) end;

-- list people
select "versi" from "paket";
start transaction isolation level repeatable read read only;
select set_config('seimbang.lingkup', $1, true), set_config('seimbang.unor', $2, true), set_config('seimbang.pegawai', $3, true);
select "versi", "demo", "data_per", "kebijakan" from "paket";
select "unor_id", "nama", "induk_id", "jenis", "opd_id", "kode_wilayah", "lat", "lon", "ekstra" from "unor" order by urutan;
select "jabatan_id", "nama", "jenis", "jenjang", "rumpun", "kelas", "eselon", "golongan_min", "pendidikan_min", "jurusan", "kompetensi", "ekstra" from "jabatan" order by urutan;
select "unor_id", "jabatan_id", "kebutuhan", "minimum", "kritis", "ekstra" from "formasi" order by urutan;
select "unor_id", "jabatan_id", "uraian", "satuan", "volume", "periode", "norma_menit", "wke_menit", "layanan_id", "ekstra" from "tugas" order by urutan;
select "pegawai_id", "nip", "nama", "status", "kedudukan_hukum", "golongan", "pendidikan", "jurusan", "unor_id", "jabatan_id", "tmt_jabatan", "tanggal_lahir", "tmt_cpns", "kinerja_1", "kinerja_2", "proses_disiplin", "tugas_belajar", "ikatan_dinas_sampai", "kontrak_sampai", "jam_per_minggu", "domisili_lat", "domisili_lon", "kompetensi", "riwayat_bulan_pengawas", "riwayat_bulan_pelaksana", "kepamongprajaan", "lindung_sampai", "poin_rotasi", "ekstra" from "pegawai" order by urutan;
select "pegawai_id_a", "pegawai_id_b", "derajat", "ekstra" from "kerabat" order by urutan;
select "unor_id", "layanan_id", "tanggal", "masuk", "selesai", "antre", "ekstra" from "volume" order by urutan;
select "peristiwa_id", "nama", "mulai", "selesai", "unor_id", "layanan_id", "pengali", "ekstra" from "peristiwa" order by urutan;
select "pegawai_id", "nomor", "unor_id", "jabatan_id", "ekstra" from "minat" order by urutan;
select "pegawai_id", "tindakan", "unor_id", "jabatan_id", "ekstra" from "kunci" order by urutan;
commit;
select "pegawai_id", max("sampai") as "sampai" from "lindungan_berlaku" group by "pegawai_id";
begin;
select "pegawai_id", count(*) over () as "total" from "pegawai" where lower(nama) like $1 and "unor_id" = $2 order by "urutan" limit $3 offset $4;

-- open a person
select "versi" from "paket";
begin;
select set_config('seimbang.lingkup', $1, true), set_config('seimbang.unor', $2, true), set_config('seimbang.pegawai', $3, true);
select "pegawai_id" from "pegawai" where "pegawai_id" = $1;
commit;

-- search
select "versi" from "paket";
begin;
select set_config('seimbang.lingkup', $1, true), set_config('seimbang.unor', $2, true), set_config('seimbang.pegawai', $3, true);
select "pegawai_id", "nama", "unor_id", "jabatan_id" from "pegawai" where lower(nama) like $1 order by "urutan" limit $2;
commit;
select "id", "nama" from "skenario" where lower(nama) like $1 order by "diubah" desc limit $2;

-- first screen
select "versi" from "paket";
select "s"."id", "s"."nama", "s"."versi", "s"."pembuka", "s"."kenop", "s"."dibuat", "s"."diubah", "p"."versi" as "paket_versi", "h"."id" as "hitungan_id", "h"."keadaan", "r"."id" as "rencana_id", "r"."ringkas", "r"."kenop" as "rencana_kenop", "r"."paket_versi" as "rencana_paket" from "skenario" as "s" left join "paket" as "p" on true left join lateral (select "h"."id", "h"."keadaan" from "hitungan" as "h" where "h"."skenario_id" = "s"."id" order by "h"."dibuat" desc limit $1) as "h" on true left join lateral (select "r"."id", "r"."paket_versi", "r"."kenop", "r"."ringkas" from "rencana" as "r" where "r"."skenario_id" = "s"."id" order by "r"."dibuat" desc limit $2) as "r" on true order by "s"."pembuka" desc, "s"."dibuat" desc;
select "mutu", "temuan" from "paket";
select "id" from "impor" where "status" = $1;
select "id" from "hitungan" where "keadaan" in ($1, $2);

-- create a scenario
select "versi" from "paket";
begin;
delete from "idempotensi" where "pemilik" = $1 and "dibuat" < $2;
insert into "idempotensi" ("pemilik", "kunci", "sidik") values ($1, $2, $3) on conflict do nothing returning "kunci";
insert into "skenario" ("id", "nama", "pembuka", "kenop") values ($1, $2, $3, $4);
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
update "idempotensi" set "isi" = $1 where "pemilik" = $2 and "kunci" = $3;
commit;
select "s"."id", "s"."nama", "s"."versi", "s"."pembuka", "s"."kenop", "s"."dibuat", "s"."diubah", "p"."versi" as "paket_versi", "h"."id" as "hitungan_id", "h"."keadaan", "r"."id" as "rencana_id", "r"."ringkas", "r"."kenop" as "rencana_kenop", "r"."paket_versi" as "rencana_paket" from "skenario" as "s" left join "paket" as "p" on true left join lateral (select "h"."id", "h"."keadaan" from "hitungan" as "h" where "h"."skenario_id" = "s"."id" order by "h"."dibuat" desc limit $1) as "h" on true left join lateral (select "r"."id", "r"."paket_versi", "r"."kenop", "r"."ringkas" from "rencana" as "r" where "r"."skenario_id" = "s"."id" order by "r"."dibuat" desc limit $2) as "r" on true where "s"."id" = $3;

-- list scenarios
select "s"."id", "s"."nama", "s"."versi", "s"."pembuka", "s"."kenop", "s"."dibuat", "s"."diubah", "p"."versi" as "paket_versi", "h"."id" as "hitungan_id", "h"."keadaan", "r"."id" as "rencana_id", "r"."ringkas", "r"."kenop" as "rencana_kenop", "r"."paket_versi" as "rencana_paket" from "skenario" as "s" left join "paket" as "p" on true left join lateral (select "h"."id", "h"."keadaan" from "hitungan" as "h" where "h"."skenario_id" = "s"."id" order by "h"."dibuat" desc limit $1) as "h" on true left join lateral (select "r"."id", "r"."paket_versi", "r"."kenop", "r"."ringkas" from "rencana" as "r" where "r"."skenario_id" = "s"."id" order by "r"."dibuat" desc limit $2) as "r" on true order by "s"."pembuka" desc, "s"."dibuat" desc;

-- turn a dial
select "versi" from "paket";
begin;
select "nama", "versi", "kenop" from "skenario" where "id" = $1 for update;
update "skenario" set "nama" = $1, "kenop" = $2, "versi" = versi + 1, "diubah" = now() where "id" = $3;
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
select "s"."id", "s"."nama", "s"."versi", "s"."pembuka", "s"."kenop", "s"."dibuat", "s"."diubah", "p"."versi" as "paket_versi", "h"."id" as "hitungan_id", "h"."keadaan", "r"."id" as "rencana_id", "r"."ringkas", "r"."kenop" as "rencana_kenop", "r"."paket_versi" as "rencana_paket" from "skenario" as "s" left join "paket" as "p" on true left join lateral (select "h"."id", "h"."keadaan" from "hitungan" as "h" where "h"."skenario_id" = "s"."id" order by "h"."dibuat" desc limit $1) as "h" on true left join lateral (select "r"."id", "r"."paket_versi", "r"."kenop", "r"."ringkas" from "rencana" as "r" where "r"."skenario_id" = "s"."id" order by "r"."dibuat" desc limit $2) as "r" on true where "s"."id" = $3;
commit;

-- start a computation
select "versi" from "paket";
begin;
select "id" from "skenario" where "id" = $1 for update;
select count(*) as "all", count(*) filter (where skenario_id = $1) as "own" from "hitungan" where "keadaan" in ($2, $3);
insert into "hitungan" ("id", "skenario_id", "keadaan") values ($1, $2, $3);
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
commit;

-- watch a computation
select "h".*, "r"."id" as "rencana_id", coalesce(extract(epoch from coalesce(h.selesai, now()) - h.mulai), 0)::float8 as "detik" from "hitungan" as "h" left join "rencana" as "r" on "r"."hitungan_id" = "h"."id" where "h"."id" = $1;

-- stop a computation
begin;
select "keadaan" from "hitungan" where "id" = $1 for update;
update "hitungan" set "henti" = $1, "keadaan" = $2, "selesai" = now() where "id" = $3;
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
select "h".*, "r"."id" as "rencana_id", coalesce(extract(epoch from coalesce(h.selesai, now()) - h.mulai), 0)::float8 as "detik" from "hitungan" as "h" left join "rencana" as "r" on "r"."hitungan_id" = "h"."id" where "h"."id" = $1;
commit;

-- open a plan
select "r"."id", "r"."skenario_id", "s"."nama", "r"."dibuat", "r"."paket_versi", "r"."kenop", "r"."tampil", "r"."isi", "s"."kenop" as "kenop_kini", "p"."versi" as "versi_kini", "p"."data_per" from "rencana" as "r" inner join "skenario" as "s" on "s"."id" = "r"."skenario_id" left join "paket" as "p" on true where "r"."id" = $1;

-- delete a scenario
begin;
delete from "skenario" where "id" = $1 returning "id";
insert into "audit_masuk" ("akun_id", "pelaku", "peran", "sifat", "tindakan", "objek", "objek_id", "rincian", "sebelum", "sesudah", "alasan", "sidik_isi") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
commit;

-- history of imports
select "id", "status", "oleh", "dibuat", "diterapkan", "berkas", "laporan" from "impor" order by "dibuat" desc limit $1;
