import type { Usul } from '@seimbang/contract';
import { actorsOf } from '../../../packages/server/src/testing/network.ts';
import {
  bersidang,
  type Panggung,
  rencanaBaru,
  sampaiPanel,
  sampaiPpk,
  suarakan,
} from '../../../packages/server/src/testing/usul.ts';
import type { Ingatan } from './acts.ts';
import { barisOf, usulIn } from './acts-usul.ts';

/** Decrees that wait to be issued while the server is being killed. */
const DECREES = 3;

/** Brings proposals before the panel, onto the PPK's desk and to the point of being issued, and notes them. */
export async function setStage(address: string, ingatan: Ingatan): Promise<void> {
  const p = await actorsOf(address);
  const plan = await rencanaBaru(p.app, await p.masuk('analis'), { maksimumMutasi: 4 });
  const note = (usul: Usul): void => {
    usulIn(ingatan, usul.keadaan).set(usul.id, usul.versi);
    for (const { id } of usul.baris) barisOf(ingatan, usul.id).set(id, 1);
  };
  note(await inMeeting(p, plan.id).then(({ id }) => p.masuk('tpk').then((chair) => p.lihat(chair, id))));
  note(await onDesk(p, plan.id));
  for (let i = 0; i < DECREES; i++) note(await decided(p, plan.id));
}

async function inMeeting(p: Panggung, rencanaId: string): Promise<{ id: string; members: readonly string[] }> {
  const draf = await p.buat(await p.masuk('analis'), { bentuk: 'rencana', judul: 'Uji putus', rencanaId });
  await sampaiPanel(p, draf);
  return { id: draf.id, members: await bersidang(p, draf.id) };
}

async function onDesk(p: Panggung, rencanaId: string): Promise<Usul> {
  const { id, members } = await inMeeting(p, rencanaId);
  await suarakan(p, members, id);
  await p.laku(members[0] as string, { id }, 'tutup-rapat');
  return sampaiPpk(p, id);
}

async function decided(p: Panggung, rencanaId: string): Promise<Usul> {
  const desk = await onDesk(p, rencanaId);
  const ppk = await p.masuk('ppk');
  const barisId = desk.baris.map((b) => b.id);
  await p.laku(ppk, desk, 'putusan', { barisId, keputusan: 'setujui', alasan: 'Kebutuhan layanan.' });
  return p.laku(ppk, desk, 'tetapkan');
}
