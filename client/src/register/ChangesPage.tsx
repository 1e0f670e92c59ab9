import { useQuery } from '@apollo/client/react';
import { recordKinds, type RecordKind } from '@muster/shared/law/register';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { RegisterChangesQuery } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { CountryPicker } from '../seizures/CountryPicker';
import { AppFrame } from '../session/AppFrame';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';
import { Differences } from './Differences';
import './register.css';

const changesQuery = graphql(`
  query RegisterChanges($country: String, $kind: RegisterRecordKind, $action: RegisterAction, $after: String) {
    registerChanges(country: $country, kind: $kind, action: $action, first: 25, after: $after) {
      items {
        id
        recordId
        action
        kind
        country
        treaty
        titleEn
        titleFr
        reason
        importId
        changedAt
        changedBy {
          id
          name
        }
        differences {
          field
          before
          after
        }
      }
      nextCursor
    }
  }
`);

type Change = RegisterChangesQuery['registerChanges']['items'][number];

const actions = ['ADDED', 'CHANGED', 'WITHDRAWN', 'RESTORED'] as const;

/** What was changed in the register, the latest first: who, when, why, and what was there before. */
export const ChangesPage = () => {
  const { t } = useTranslation(['register', 'common']);
  const [country, setCountry] = useState<string>();
  const [kind, setKind] = useState<RecordKind>();
  const [action, setAction] = useState<(typeof actions)[number]>();
  const { data, previousData, loading, error, fetchMore } = useQuery(changesQuery, { variables: { country, kind, action }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const shown = (data ?? previousData)?.registerChanges;
  const more = () =>
    fetchMore({
      variables: { after: shown?.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, registerChanges: { ...next.registerChanges, items: [...before.registerChanges.items, ...next.registerChanges.items] } }),
    });
  return (
    <AppFrame>
      <Page
        title={t('changes.title')}
        lead={
          <Link className="link" href="/law/register">
            {t('back')}
          </Link>
        }
      >
        <p className="muted">{t('changes.lead')}</p>
        <div className="register-filters">
          <CountryPicker label={t('country')} value={country} onChange={setCountry} />
          <Select label={t('field.kind')} none={t('any')} value={kind} options={recordKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} onChange={setKind} />
          <Select label={t('changes.action')} none={t('any')} value={action} options={actions.map((value) => ({ value, label: t(`record.actions.${value}`) }))} onChange={setAction} />
        </div>
        {error && !shown && <ErrorNote title={t('changes.failed')} />}
        {!error && !shown && <Skeleton lines={8} />}
        {shown && (
          <div className="stack" aria-busy={loading}>
            {shown.items.length === 0 && <EmptyState title={t('changes.none')}>{t('changes.noneTodo')}</EmptyState>}
            <ol className="register-history" aria-label={t('changes.title')}>
              {shown.items.map((change) => (
                <ChangeItem key={change.id} change={change} />
              ))}
            </ol>
            {shown.nextCursor && (
              <div className="row">
                <Button busy={loading} onClick={() => void more()}>
                  {t('common:more')}
                </Button>
              </div>
            )}
          </div>
        )}
      </Page>
    </AppFrame>
  );
};

const ChangeItem = ({ change }: { readonly change: Change }) => {
  const { t, i18n } = useTranslation('register');
  const format = useFormat();
  const { recordId, action, kind, country, treaty, titleEn, titleFr, reason, importId, changedAt, changedBy, differences } = change;
  const title = kind === 'MEMBERSHIP' ? t(`treaty.${treaty ?? 'BASEL'}`) : i18n.language === 'fr' ? titleFr : titleEn;
  return (
    <li>
      <h2 className="register-change">
        <Link className="link" href={`/law/register/${recordId}`}>
          {format.country(country)}: {title}
        </Link>
      </h2>
      <p>
        <strong>{t(`record.actions.${action}`)}</strong> · {t(`kinds.${kind}`)} · {reason}
      </p>
      <p className="muted small">
        {t('record.by', { name: changedBy.name, when: format.moment(changedAt) })}
        {importId && (
          <>
            {' · '}
            <Link className="link" href={`/law/register/files/${importId}`}>
              {t('record.byFile')}
            </Link>
          </>
        )}
      </p>
      <Differences isNew={action === 'ADDED'} differences={differences} />
    </li>
  );
};
