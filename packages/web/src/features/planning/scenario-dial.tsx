import type { ReactNode } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Section } from '../../ui/index.ts';
import { KurvaDial } from './kurva-dial.tsx';
import { pesan } from './pesan.ts';
import type { FormPartProps } from './scenario-form.ts';

/** The number of moves, on the curve; it says where it opened and why. */
export function ScenarioDial({
  skenarioId,
  form,
  change,
  editable,
}: FormPartProps & { readonly skenarioId: string }): ReactNode {
  const t = usePesan(pesan);
  const kurva = useApi('skenarioKurva', { params: { id: skenarioId } });
  return (
    <Section
      title={t('dial')}
      intro={
        kurva.data
          ? t('dialIntro', {
              knee: number(kurva.data.knee),
              opening: number(kurva.data.openingBudget),
              staff: number(kurva.data.staf),
            })
          : null
      }
    >
      <QueryPanel query={kurva}>
        {(data) => (
          <div className="grid max-w-3xl min-w-0 gap-3">
            <KurvaDial
              kurva={data}
              value={form.moves ?? data.points[data.points.length - 1]?.moves ?? 0}
              onChange={editable ? (moves) => change({ moves }) : undefined}
            />
            <label className="flex min-h-8 items-center gap-3">
              <input
                type="checkbox"
                checked={form.moves === null}
                onChange={(event) => change({ moves: event.target.checked ? null : data.openingBudget })}
                className="size-4.5 accent-brand"
              />
              {t('unlimited')}
            </label>
          </div>
        )}
      </QueryPanel>
    </Section>
  );
}
