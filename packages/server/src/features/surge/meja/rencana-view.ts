import type { BalasanOf } from '@seimbang/contract';
import { formasiKey, type PaketIndex } from '@seimbang/core/domain';
import type { Day, Teks } from '@seimbang/core/kernel';
import type { Bantuan, RencanaBantuan } from '@seimbang/core/surge';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { namaUnor, panelView } from './bagian.ts';
import type { BantuanRow, RencanaRow } from './baris.ts';
import { layananBantuan } from './layanan-bantuan.ts';
import { isBerjalan, type KenopBantuan } from './kenop.ts';
import { masaAntara } from './kini.ts';

type View = NonNullable<BalasanOf<'bantuan'>['rencana']>;
type Hasil = NonNullable<View['hasil']>;

/** A plan as it is stored: readiness of others left out, and who of those sent had offered half days. */
export interface IsiRencana extends RencanaBantuan {
  readonly separuh: readonly string[];
}

/** The newest plan of a request. One whose process is gone ended without a result. */
export async function rencanaTerakhir(ctx: Context, { index }: CurrentPaket, row: BantuanRow): Promise<View | null> {
  const plan = await ctx.db
    .selectFrom('bantuan_rencana')
    .selectAll()
    .where('bantuan_id', '=', row.id)
    .orderBy('dibuat', 'desc')
    .limit(1)
    .executeTakeFirst();
  return plan ? viewOf(index, row, plan) : null;
}

function viewOf(index: PaketIndex, row: BantuanRow, plan: RencanaRow): View {
  const kenop = plan.kenop as KenopBantuan;
  const lost = plan.keadaan === 'berjalan' && !isBerjalan(plan.id);
  const named = (ids: readonly string[]) =>
    ids.map((pegawaiId) => ({ pegawaiId, nama: index.pegawaiById.get(pegawaiId)?.nama ?? pegawaiId }));
  return {
    id: plan.id,
    keadaan: lost ? 'dihentikan' : plan.keadaan,
    dibuat: plan.dibuat.toISOString(),
    detik: ((plan.berakhir ?? new Date()).getTime() - plan.dibuat.getTime()) / 1000,
    masalah: plan.masalah as View['masalah'],
    paruhWaktu: kenop.paruhWaktu,
    larang: named(kenop.larang),
    dahulukan: named(kenop.dahulukan),
    hasil: plan.isi ? hasilOf(index, row, plan, plan.isi as IsiRencana, kenop) : null,
  };
}

function hasilOf(index: PaketIndex, row: BantuanRow, plan: RencanaRow, isi: IsiRencana, kenop: KenopBantuan): Hasil {
  const masa = masaAntara(index, row.mulai, row.selesai);
  const changed = (unorId: string) => (tanggal: Day, layananId: readonly string[]) => {
    const unit = isi.days
      .find((d) => d.tanggal === tanggal)
      ?.unit.find((u) => u.unorId === unorId && u.layananId.join('\n') === layananId.join('\n'));
    return unit ? unit.dibantu - unit.membantu : 0;
  };
  const services = layananBantuan(index, row);
  const lends = (unorId: string, layananId: string): boolean =>
    isi.days.some((d) => d.unit.some((u) => u.unorId === unorId && u.membantu > 0 && u.layananId.includes(layananId)));
  const lenders = [...new Set(isi.assignments.map((a) => a.from.unorId))];
  return {
    objective: isi.objective,
    tanpaBantuan: isi.objectiveTanpaBantuan,
    bound: isi.bound,
    gap: isi.gap,
    proof: isi.proof,
    stopped: isi.status === 'stopped',
    periksa: plan.periksa as Hasil['periksa'],
    orang: isi.assignments.map((a) => pembantuOf(index, isi, kenop, a)),
    hari: isi.days.map((d) => {
      const own = d.unit.filter((u) => u.unorId === row.unor_id && u.layananId.some((l) => services.includes(l)));
      const all =
        masa?.kelompok.filter(
          (k) => k.unorId === row.unor_id && k.layanan.some((l) => services.includes(l.layananId)),
        ) ?? [];
      const at = masa?.hari.indexOf(d.tanggal) ?? -1;
      const sum = (of: 'fte' | 'kurangSebelum' | 'dibantu' | 'kurangSesudah'): number =>
        own.reduce((a, u) => a + u[of], 0);
      return {
        tanggal: d.tanggal,
        perlu: all.reduce((a, k) => a + (k.need[at] ?? 0), 0),
        fte: sum('fte'),
        kurang: sum('kurangSebelum'),
        dibantu: sum('dibantu'),
        masihKurang: sum('kurangSesudah'),
      };
    }),
    penerima: hanya(panelView(index, masa, row.unor_id, changed(row.unor_id)), (l) => services.includes(l)),
    pemberi: lenders
      .map((id) => hanya(panelView(index, masa, id, changed(id), 'pemberi'), (l) => lends(id, l)))
      .filter((p) => p.layanan.length > 0),
    catatan: catatanOf(index, isi, kenop),
  };
}

/** The services of a panel that are concerned. */
const hanya = (panel: Hasil['penerima'], concerned: (layananId: string) => boolean): Hasil['penerima'] => ({
  ...panel,
  layanan: panel.layanan.filter((l) => concerned(l.layananId)),
});

function pembantuOf(index: PaketIndex, isi: IsiRencana, kenop: KenopBantuan, a: Bantuan): Hasil['orang'][number] {
  const dahulukan = kenop.dahulukan.includes(a.pegawaiId);
  return {
    pegawaiId: a.pegawaiId,
    nama: index.pegawaiById.get(a.pegawaiId)?.nama ?? a.pegawaiId,
    jabatanNama: index.jabatanById.get(a.from.jabatanId)?.nama ?? a.from.jabatanId,
    unorId: a.from.unorId,
    unorNama: namaUnor(index, a.from.unorId),
    mulai: a.mulai,
    selesai: a.selesai,
    porsi: a.porsi,
    hari: a.hari,
    km: a.km,
    relawan: a.relawan,
    dahulukan,
    alasan: alasanOf(index, isi, a, dahulukan),
  };
}

const angka = (n: number, digits: number): string => n.toFixed(digits).replace('.', ',');

/** Why this person: readiness, ability, turn, distance, and what the own unit can spare; facts, no marks. */
export function alasanOf(
  index: PaketIndex,
  isi: IsiRencana,
  a: Bantuan,
  dahulukan: boolean,
): (Teks & { code: string })[] {
  const found: (Teks & { code: string })[] = [];
  if (a.relawan) found.push({ code: 'relawan', id: 'Menyatakan bersedia membantu.', en: 'Has offered to help.' });
  if (dahulukan) found.push({ code: 'didahulukan', id: 'Didahulukan oleh analis.', en: 'Put first by the analyst.' });
  found.push({ code: 'kecakapan', ...kecakapan(index, a) });
  found.push(
    a.bebanSebelum === 0
      ? { code: 'giliran', id: 'Belum pernah diperbantukan.', en: 'Has not been lent before.' }
      : {
          code: 'giliran',
          id: `Beban bantuan sebelumnya ${angka(a.bebanSebelum, 0)} orang-hari × km, paling ringan di antara yang setara.`,
          en: `Help given before: ${angka(a.bebanSebelum, 0)} person-days × km, the least among equals.`,
        },
  );
  found.push({
    code: 'jarak',
    id: `${angka(a.km, 1)} km dari kantor asal.`,
    en: `${angka(a.km, 1)} km from the own office.`,
  });
  if (isi.separuh.includes(a.pegawaiId) && a.porsi > 0.5)
    found.push({
      code: 'separuh-hari',
      id: 'Bersedia separuh hari, sedangkan rencana meminta sehari penuh: bicarakan dahulu.',
      en: 'Offered half days while the plan asks for whole ones: talk first.',
    });
  return found;
}

/** The ability the planner relied on, in the order it asks. */
function kecakapan(index: PaketIndex, a: Bantuan): Teks {
  const home = index.selByKey.get(formasiKey(a.from.unorId, a.from.jabatanId));
  const goal = index.sel.filter((s) => s.unor.unorId === a.to.unorId && s.jabatan.jenis !== 'struktural');
  if (home?.tugas.some((t) => t.layananId !== null && a.to.layananId.includes(t.layananId)))
    return { id: 'Mengerjakan layanan yang sama.', en: 'Does the same service.' };
  if (goal.some((s) => s.jabatan.jabatanId === a.from.jabatanId))
    return { id: 'Jabatannya sama.', en: 'Holds the same post.' };
  if (home && goal.some((s) => s.jabatan.rumpun !== null && s.jabatan.rumpun === home.jabatan.rumpun))
    return {
      id: `Rumpun jabatannya sama (${home.jabatan.rumpun ?? ''}).`,
      en: `Of the same job family (${home.jabatan.rumpun ?? ''}).`,
    };
  return { id: 'Kompetensi yang diminta terbukti.', en: 'Has the competences asked for.' };
}

function catatanOf(index: PaketIndex, isi: IsiRencana, kenop: KenopBantuan): Teks[] {
  const sent = new Set(isi.assignments.map((a) => a.pegawaiId));
  const unused = kenop.dahulukan.filter((p) => !sent.has(p)).map((p) => index.pegawaiById.get(p)?.nama ?? p);
  const left = unused.length === 0 ? [] : [tidakTerpakai(unused.join(', '))];
  return [
    ...left,
    {
      id: `Rencana memenuhi paling banyak ${angka(kenop.jamSehari, 0)} jam sehari yang disetujui; hari sesudah data terakhir adalah prakiraan.`,
      en: `The plan meets at most the ${angka(kenop.jamSehari, 0)} hours a day that were agreed to; days after the last figure are forecast.`,
    },
    ...isi.assumptions,
  ];
}

const tidakTerpakai = (nama: string): Teks => ({
  id: `Didahulukan tetapi tidak terpakai karena tidak mengurangi kekurangan: ${nama}.`,
  en: `Put first but not used, because it would lessen no shortage: ${nama}.`,
});
