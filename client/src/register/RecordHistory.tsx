import { useTranslation } from 'react-i18next';
import type { RegisterRecord_RecordFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { Differences } from './Differences';

/** Who changed a record, when and why, and what it said before. */
export const RecordHistory = ({ changes }: Pick<RegisterRecord_RecordFragment, 'changes'>) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  return (
    <Section title={t('record.history')}>
      <ol className="register-history" reversed>
        {changes.map(({ id, action, reason, importId, changedAt, changedBy, differences }) => (
          <li key={id}>
            <p>
              <strong>{t(`record.actions.${action}`)}</strong> · {reason}
            </p>
            <p className="muted small">
              {t('record.by', { name: changedBy.name, when: format.moment(changedAt) })}
              {importId && ` · ${t('record.byFile')}`}
            </p>
            <Differences isNew={action === 'ADDED'} differences={differences} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
