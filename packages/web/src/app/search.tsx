import type { Sesi } from '@seimbang/contract';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { usePesan } from '../language/index.ts';
import { useApiWhen } from '../shared/use-api.ts';
import { CommandPalette, type PaletteItem } from '../ui/index.ts';
import { navigationFor } from './navigation.ts';
import { pesan } from './pesan.ts';

const ADDRESS = {
  unor: '/beban/$unorId',
  pegawai: '/pegawai/$pegawaiId',
  skenario: '/perencanaan/skenario/$id',
} as const;

interface SearchProps {
  readonly session: Sesi;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The palette over what the API finds and the pages of the navigation. */
export default function Search({ session, open, onOpenChange }: SearchProps): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useApiWhen(asked.length > 0, 'cari', { query: { q: asked } });
  const pagesFound: PaletteItem[] = navigationFor(session)
    .map((item) => ({
      key: item.page,
      title: t(item.label),
      detail: t('page'),
      open: () => void navigate({ to: item.to }),
    }))
    .filter((item) => item.title.toLowerCase().includes(asked.toLowerCase()));
  const things: PaletteItem[] = (asked ? (found.data?.hasil ?? []) : []).map((hit) => ({
    key: `${hit.jenis}-${hit.id}`,
    title: hit.judul,
    detail: [t(hit.jenis), hit.keterangan].filter(Boolean).join(' · '),
    open: () =>
      void navigate({ to: ADDRESS[hit.jenis], params: { unorId: hit.id, pegawaiId: hit.id, id: hit.id } as never }),
  }));
  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      typed={typed}
      onType={setTyped}
      items={[...things, ...pagesFound]}
      busy={found.isFetching}
    />
  );
}
