import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, ChoiceField, TextAreaField, toast } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

const SHORTEST = 3;

/** A question, with or without the name in public; who knows the name stands beside the choice. */
export function Bertanya({ kampanyeId }: { readonly kampanyeId: string }): ReactNode {
  const t = usePesan(pesan);
  const ask = useAct('tanyaSaya', ['sosialisasiSaya']);
  const [isi, setIsi] = useState('');
  const [cara, setCara] = useState<'nama' | 'tanpa'>('nama');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isShort = isi.trim().length < SHORTEST;
    setWrong(isShort ? t('wajib', { apa: t('isiPertanyaan') }) : undefined);
    if (isShort) return;
    const sent = { body: { kampanyeId, isi, tanpaNama: cara === 'tanpa' } };
    ask.mutate(sent, {
      onSuccess: () => {
        setIsi('');
        toast(t('terkirim'));
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <h3 className="font-semibold">{t('bertanya')}</h3>
      <TextAreaField
        label={t('isiPertanyaan')}
        error={wrong}
        value={isi}
        onChange={(event) => setIsi(event.target.value)}
      />
      <ChoiceField
        legend={t('siapaTahu')}
        value={cara}
        onChange={(value) => setCara(value === 'tanpa' ? 'tanpa' : 'nama')}
        options={[
          { value: 'nama', label: t('denganNama'), detail: t('denganNamaJelas') },
          { value: 'tanpa', label: t('tanpaNamaUmum'), detail: t('tanpaNamaJelas') },
        ]}
      />
      {ask.error ? <ProblemPanel error={ask.error} /> : null}
      <Button type="submit" className="justify-self-start" disabled={ask.isPending}>
        {t('kirimPertanyaan')}
      </Button>
    </form>
  );
}
