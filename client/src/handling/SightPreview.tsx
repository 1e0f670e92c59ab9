import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import { SightTable } from './SightTable';
import type { AgencySight, useSights } from './use-sights';

/** How many agencies see something of it. */
export const countSeeing = (agencies: readonly AgencySight[]): number => agencies.filter(({ extent }) => extent !== 'NOBODY').length;

/** Who would see it as it is marked now: how many agencies, and each of them with the reason. */
export const SightPreview = ({ agencies, refusals, hasFailed }: Pick<ReturnType<typeof useSights>, 'agencies' | 'refusals' | 'hasFailed'>) => {
  const { t } = useTranslation('handling');
  const { say } = useRefusals();
  const said = agencies && t('preview.count', { count: countSeeing(agencies), all: String(agencies.length) });
  return (
    <div className="sight-preview">
      <p role="status" className="sight-count">
        {said ?? (refusals.length > 0 ? refusals.map(say).join(' ') : hasFailed ? t('preview.unknown') : t('preview.asking'))}
      </p>
      {agencies && (
        <details>
          <summary>{t('preview.which')}</summary>
          <SightTable agencies={agencies} caption={t('preview.which')} />
        </details>
      )}
    </div>
  );
};
