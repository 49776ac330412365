import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { parseDay, typedDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, Section, TextAreaField, TextField } from '../../../ui/index.ts';
import type { BantuanData } from './bantuan.tsx';
import { pesan as kata } from './kata/pesan.ts';

/** The middle between today and the first day: time for the heads to answer and for the letter to be signed. */
function tenggatAwal({ hariIni, mulai }: BantuanData): string {
  const [a, b] = [Date.parse(`${hariIni}T00:00:00Z`), Date.parse(`${mulai}T00:00:00Z`)];
  const week = a + 7 * 86_400_000;
  const day = Math.max(a + 86_400_000, Math.min(week, a + Math.floor((b - a) / 2 / 86_400_000) * 86_400_000));
  return new Date(day).toISOString().slice(0, 10);
}

/** From a plan to letters of assignment. */
export function UsulkanForm({
  bantuan: b,
  rencanaId,
}: {
  readonly bantuan: BantuanData;
  readonly rencanaId: string;
}): ReactNode {
  const k = usePesan(kata);
  const act = useAct('bantuanUsulkan', ['bantuan', 'lonjakan', 'usulDaftar', 'kotakMasuk']);
  const [tenggat, setTenggat] = useState(typedDay(tenggatAwal(b)));
  const [uraian, setUraian] = useState(
    k('uraianAwal', { layanan: b.layanan.map((l) => l.id).join(', '), unit: b.unorNama }),
  );
  const day = parseDay(tenggat);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day && uraian.trim())
      act.mutate({ params: { id: b.id }, body: { versi: b.versi, rencanaId, tenggat: day, uraian } });
  };
  return (
    <Section title={k('usulkan')} intro={k('usulkanJelas')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        <TextField
          label={k('tenggat')}
          hint={k('hariHint')}
          value={tenggat}
          error={day ? undefined : k('hariSalah')}
          onChange={(event) => setTenggat(event.target.value)}
        />
        <TextAreaField
          label={k('uraian')}
          value={uraian}
          error={uraian.trim() ? undefined : k('alasanSalah')}
          onChange={(event) => setUraian(event.target.value)}
        />
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <Button type="submit" disabled={act.isPending} className="justify-self-start">
          {k('usulkan')}
        </Button>
      </form>
    </Section>
  );
}
