import { Toast as Base } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

const manager = Base.createToastManager();

/** Says that something has been done; never the only place where a failure is told. */
export const toast = (title: string, description?: string): void => {
  manager.add(description === undefined ? { title } : { title, description });
};

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Base.Provider toastManager={manager} timeout={6000}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed right-4 bottom-4 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2">
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList(): ReactNode {
  const t = usePesan(pesan);
  const { toasts } = Base.useToastManager();
  return toasts.map((item) => (
    <Base.Root
      key={item.id}
      toast={item}
      className="flex items-start gap-3 rounded-md bg-ink p-4 text-canvas shadow-[0_8px_30px_rgb(0_0_0/0.25)]"
    >
      <Base.Content className="min-w-0 grow">
        <Base.Title className="text-base font-semibold wrap-anywhere" />
        <Base.Description className="text-sm wrap-anywhere" />
      </Base.Content>
      <Base.Close aria-label={t('close')} className="inline-flex size-8 items-center justify-center">
        <Icon name="close" />
      </Base.Close>
    </Base.Root>
  ));
}
