import { useSuspenseQuery } from '@apollo/client/react';
import type { RecordBody } from '@muster/shared/law/register';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { RecordFacts } from './RecordFacts';
import { RecordHistory } from './RecordHistory';
import { recordQuery } from './record-query';
import { shippedRecord, type RegisterRow } from './register-rows';
import './register.css';
import { useKeeps } from './use-keeps';
import { useRegister } from './use-register';
import { WithdrawRecord } from './WithdrawRecord';

/** A record of the register with its history, or a measure or an agreement as it is shipped. */
export const RecordPage = () => {
  const { recordId = '' } = useParams();
  const shipped = shippedRecord(recordId);
  return <AppFrame>{shipped ? <Shipped row={shipped} /> : <Kept key={recordId} id={recordId} />}</AppFrame>;
};

const useTitle = () => {
  const { t, i18n } = useTranslation('register');
  const format = useFormat();
  return (body: RecordBody): string => (body.kind !== 'MEMBERSHIP' ? ((i18n.language === 'fr' ? body.titleFr : body.titleEn) ?? '') : `${t(`treaty.${body.treaty ?? 'BASEL'}`)}: ${format.country(body.country)}`);
};

const Back = () => {
  const { t } = useTranslation('register');
  return (
    <Link className="link" href="/law/register">
      {t('back')}
    </Link>
  );
};

/** What is shipped is corrected by a record in its place; it stays readable. */
const Shipped = ({ row: { key, body } }: { readonly row: RegisterRow }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const titleOf = useTitle();
  const { kept, law } = useRegister();
  const { keepsAll, countries } = useKeeps();
  const instead = kept.records.find(({ replaces }) => replaces === key);
  const mayCorrect = !instead && (keepsAll || countries.includes(body.country));
  return (
    <Page
      title={titleOf(body)}
      lead={<Back />}
      actions={
        mayCorrect && (
          <Link className="button" data-kind="primary" href={`/law/register/new?kind=${body.kind}&replaces=${key}`}>
            {t('record.correct')}
          </Link>
        )
      }
    >
      <p>{t('record.shipped', { edition: format.date(`${law.edition}T00:00:00Z`, 'UTC') })}</p>
      {instead && (
        <p>
          {t('record.replaced')}{' '}
          <Link className="link" href={`/law/register/${instead.id}`}>
            {t('record.replacedLink')}
          </Link>
        </p>
      )}
      <Section title={t('record.facts')}>
        <RecordFacts body={body} />
      </Section>
    </Page>
  );
};

const Kept = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const titleOf = useTitle();
  const { data } = useSuspenseQuery(recordQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const record = data.registerRecord;
  if (!record) {
    return (
      <Page title={t('title')} lead={<Back />}>
        <EmptyState title={t('record.missing')}>{t('record.missingTodo')}</EmptyState>
      </Page>
    );
  }
  const { viewerCanChange, version, withdrawnAt, isStruck, changes } = record;
  const title = titleOf(record);
  return (
    <Page
      title={title}
      lead={<Back />}
      actions={
        viewerCanChange && (
          <>
            <WithdrawRecord id={id} version={version} title={title} />
            <Link className="button" data-kind="primary" href={`/law/register/${id}/edit`}>
              {t('record.change')}
            </Link>
          </>
        )
      }
    >
      {withdrawnAt && <p role="status">{t('record.withdrawn', { day: format.date(withdrawnAt) })}</p>}
      {isStruck && <p>{t('record.struck')}</p>}
      <Section title={t('record.facts')}>
        <RecordFacts body={record} />
      </Section>
      <RecordHistory changes={changes} />
    </Page>
  );
};
