import * as surge from '../../features/surge/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';
import { withUploads } from './upload.ts';

/** Volumes, forecasts and their calendar: nothing but handing over. */
export const surgeHandlers = (ctx: Context) =>
  ({
    volumeDaftar: ({ caller }) => surge.daftarVolume(ctx, caller),
    volumeSeri: ({ query }) => surge.seriVolume(ctx, query),
    volumeKirim: ({ caller, body, key }) => surge.kirimVolume(ctx, caller, body, key),
    volumeUnggah: ({ caller, key, request }) =>
      withUploads(ctx, request, (files) => surge.unggahVolume(ctx, caller, files, key)),
    volumeTerapkan: ({ caller, params, key }) => surge.terapkanVolume(ctx, caller, params.id, key),
    volumeFormulir: ({ caller, query }) => surge.lihatFormulir(ctx, caller, query.bulan),
    volumeIsi: ({ caller, body, key }) => surge.isiFormulir(ctx, caller, body, key),
    prakiraan: ({ caller }) => surge.lihatPrakiraan(ctx, caller),
    prakiraanPuncak: ({ caller }) => surge.lihatPuncak(ctx, caller),
    prakiraanSeri: ({ query }) => surge.lihatSeri(ctx, query),
    prakiraanKetepatan: ({ caller }) => surge.lihatKetepatan(ctx, caller),
    alarmNilai: ({ caller, body, key }) => surge.nilaiAlarm(ctx, caller, body, key),
    lonjakan: ({ caller }) => surge.lihatMeja(ctx, caller),
    lonjakanLayanan: ({ query }) => surge.lihatLayanan(ctx, query),
    lonjakanSimulasi: ({ query }) => surge.simulasiLonjakan(ctx, query),
    bantuanBahan: ({ caller, query }) => surge.bahanPermintaan(ctx, caller, query),
    bantuanMinta: ({ caller, body, key }) => surge.mintaBantuan(ctx, caller, body, key),
    bantuan: ({ caller, params }) => surge.lihatBantuan(ctx, caller, params.id),
    bantuanUbah: ({ caller, params, body, key }) => surge.ubahBantuan(ctx, caller, params.id, body, key),
    bantuanTolak: ({ caller, params, body, key }) => surge.tolakBantuan(ctx, caller, params.id, body, key),
    bantuanTarik: ({ caller, params, body, key }) => surge.tarikBantuan(ctx, caller, params.id, body, key),
    bantuanSusun: ({ caller, params, body, key }) => surge.susunBantuan(ctx, caller, params.id, body, key),
    bantuanHentikan: ({ caller, params }) => surge.hentikanBantuan(ctx, caller, params.id),
    bantuanUsulkan: ({ caller, params, body, key }) => surge.usulkanBantuan(ctx, caller, params.id, body, key),
    bantuanHadir: ({ caller, params, body, key }) => surge.catatHadir(ctx, caller, params.id, body, key),
    bantuanAntrean: ({ caller, params, body, key }) => surge.catatAntrean(ctx, caller, params.id, body, key),
    bantuanTerimaKasih: ({ caller, params, body, key }) =>
      surge.terbitkanTerimaKasih(ctx, caller, params.id, body, key),
    bantuanSurat: ({ caller, params }) => surge.suratBantuan(ctx, caller, params),
    bantuanSaya: ({ caller }) => surge.bantuanSaya(ctx, caller),
    relawanDaftar: ({ caller, body, key }) => surge.daftarRelawan(ctx, caller, body, key),
    relawanCabut: ({ caller, body, key }) => surge.cabutRelawan(ctx, caller, body, key),
    peristiwaDaftar: () => surge.kalenderPeristiwa(ctx),
    peristiwaSimpan: ({ caller, body, key }) => surge.simpanPeristiwa(ctx, caller, body, key),
  }) satisfies Partial<Handlers>;
