import type { Usul } from '@seimbang/contract';
import { type TestApp, testApp } from './app.ts';
import { paketKecil } from './paket.ts';
import { bersidang, type Panggung, panggung, sampaiPanel, sampaiPpk, suarakan, TMT } from './usul.ts';

/** A server with the small package, and cases of one line written by hand, as far along as a test needs them. */
export interface Meja {
  readonly app: TestApp;
  readonly p: Panggung;
  readonly analis: string;
  readonly usulTangan: (pegawaiId: string, tmt?: string) => Promise<Usul>;
  readonly diPanel: (tmt?: string) => Promise<Usul>;
  readonly diPpk: (tmt?: string) => Promise<Usul>;
  /** Tries an act and says how it ended. */
  readonly akhir: (cookie: string, usul: Pick<Usul, 'id'>, act: string, body?: object) => Promise<unknown>;
}

const KE_A = { unorId: 'kel-a', jabatanId: 'adm' };

export async function meja(): Promise<Meja> {
  const kebijakan = { ...paketKecil.kebijakan, tmt: TMT };
  // Of p6 nobody knows the date of birth: a rule about age cannot be answered for him.
  const pegawai = paketKecil.pegawai.map((x) => (x.pegawaiId === 'p6' ? { ...x, tanggalLahir: null } : x));
  const app = await testApp({ ...paketKecil, kebijakan, pegawai });
  const p = await panggung(app);
  const analis = await p.masuk('analis');
  const usulTangan = (pegawaiId: string, tmt: string = TMT): Promise<Usul> =>
    p.buat(analis, { bentuk: 'kepala', judul: 'Bantuan Kelurahan Anggrek', tmt, baris: [{ pegawaiId, ...KE_A }] });
  const diPanel = async (tmt?: string): Promise<Usul> => sampaiPanel(p, await usulTangan('p4', tmt));
  const diPpk = async (tmt?: string): Promise<Usul> => {
    const usul = await diPanel(tmt);
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    await p.laku(members[0] as string, usul, 'tutup-rapat');
    return sampaiPpk(p, usul.id);
  };
  const akhir: Meja['akhir'] = async (cookie, usul, act, body) =>
    (await p.coba(cookie, await p.lihat(cookie, usul.id), act, body)).json();
  return { app, p, analis, usulTangan, diPanel, diPpk, akhir };
}
