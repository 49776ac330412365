import type { Diterima, NamaRute, Usul } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { writeSheets } from '../../exchange/sheets/index.ts';
import * as approval from '../../features/approval/index.ts';
import { kotakMasuk } from '../../features/willingness/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { RequestKey } from '../../shared/once.ts';
import type { Outcome } from '../../shared/problem.ts';
import { written } from './downloads.ts';
import type { Ask, Download, Handlers } from './handler.ts';

type Act<B> = (ctx: Context, caller: Caller, id: string, body: B, key: RequestKey | null) => Promise<Outcome<Usul>>;
type Tindakan = 'usulAjukan' | 'usulTarik';

/** Proposals, letters, inbox: nothing but handing over. */
export function approvalHandlers(ctx: Context) {
  /** An act on a case: id from the address, what it brings from the body. */
  const act =
    <N extends NamaRute>(take: Act<Diterima<N>['body']>) =>
    ({ caller, params, body, key }: Ask<N>): Promise<Outcome<Usul>> =>
      take(ctx, caller, (params as Diterima<Tindakan>['params']).id, body, key);
  /** The same for acts that issue letters: the answer waits for them. */
  const issues =
    <N extends NamaRute>(take: Act<Diterima<N>['body']>) =>
    async (ask: Ask<N>): Promise<Outcome<Usul>> =>
      approval.denganSurat(ctx, ask.caller, await act<N>(take)(ask));
  return {
    usulDaftar: ({ caller, query }) => approval.listUsul(ctx, caller, query),
    usulBuat: ({ caller, body, key }) => approval.buatUsul(ctx, caller, body, key),
    usul: ({ caller, params }) => approval.lihatUsul(ctx, caller, params.id),
    usulUbah: ({ caller, params, body }) => approval.ubahUsul(ctx, caller, params.id, body),
    usulAjukan: act(approval.ajukan),
    usulTanggapi: act(approval.tanggapi),
    usulTutupTanggapan: act(approval.tutupTanggapan),
    usulJawabKeberatan: act(approval.jawabKeberatan),
    usulSyarat: act(approval.selesaikanSyarat),
    usulVerifikasi: act(approval.verifikasi),
    usulKembalikan: act(approval.hanyaAlasan('kembalikan')),
    usulTarik: act(approval.hanyaAlasan('tarik')),
    usulTolak: act(approval.hanyaAlasan('tolak')),
    usulHadir: act(approval.hadiri),
    usulKonflik: act(approval.nyatakanKonflik),
    usulSuara: act(approval.beriSuara),
    usulTutupRapat: issues(approval.tutupRapat),
    usulPerbaikan: ({ caller, params }) => approval.listPerbaikan(ctx, caller, params.id),
    usulPerbaiki: act(approval.perbaiki),
    usulSetujuiPyb: issues(approval.setujuiPyb),
    usulKirimImut: act(approval.kirimImut),
    usulRekomendasi: act(approval.catatRekomendasi),
    usulPutusan: act(approval.putuskan),
    usulTetapkan: act(approval.tetapkan),
    usulTerbitkan: issues(approval.terbitkan),
    usulKomentar: act(approval.komentari),
    usulTugaskan: issues(approval.tugaskan),
    usulLapor: act(approval.lapor),
    usulPerpanjang: issues(approval.perpanjang),
    usulPulangkan: act(approval.pulangkan),
    surat: ({ caller, params }) => approval.unduhSurat(ctx, caller, params),
    suratPratinjau: ({ caller, params }) => approval.pratinjau(ctx, caller, params),
    usulImut: async ({ caller, params }): Promise<Outcome<Download>> => {
      const sheets = await approval.imutOf(ctx, caller, params.id);
      return sheets.ok ? written(ctx, 'imut.xlsx', (path) => writeSheets(path, sheets.value)) : sheets;
    },
    tataNaskah: async () => ok(await approval.tataNaskahOf(ctx.db)),
    tataNaskahUbah: ({ caller, body }) => approval.ubahTataNaskah(ctx, caller, body),
    hariLibur: async () => ok(await approval.hariLiburOf(ctx.db)),
    hariLiburUbah: ({ caller, body }) => approval.ubahHariLibur(ctx, caller, body),
    kotakMasuk: ({ caller }) => kotakMasuk(ctx, caller),
  } satisfies Partial<Handlers>;
}
