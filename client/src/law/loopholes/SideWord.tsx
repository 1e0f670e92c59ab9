import type { Verdict } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import { VerdictSign } from '../VerdictSign';

/** What a side's law says by itself; that the tables have no rule of it is said as well. */
export const SideWord = ({ verdict }: { verdict: Verdict | null }) => {
  const { t } = useTranslation('loopholes');
  return verdict ? <VerdictSign verdict={verdict} /> : <span className="muted">{t('noRule')}</span>;
};
