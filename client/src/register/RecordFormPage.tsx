import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { beginOf, writtenOf } from './record-form';
import { RecordForm } from './RecordForm';
import { recordQuery } from './record-query';
import './register.css';
import { useKeeps } from './use-keeps';

/** Adds a record to the register, or writes the next version of one. */
export const RecordFormPage = () => {
  const { recordId } = useParams();
  return <AppFrame>{recordId ? <Edit id={recordId} /> : <New />}</AppFrame>;
};

const NotYours = () => {
  const { t } = useTranslation('register');
  return <EmptyState title={t('form.notYours')}>{t('form.notYoursTodo')}</EmptyState>;
};

const New = () => {
  const { t } = useTranslation('register');
  const { keepsSome, isKnown } = useKeeps();
  return (
    <Page title={t('form.new')} lead={<Link className="link" href="/law/register">{t('back')}</Link>}>
      {isKnown && (keepsSome ? <RecordForm begin={beginOf(location.search)} /> : <NotYours />)}
    </Page>
  );
};

const Edit = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('register');
  const { data } = useSuspenseQuery(recordQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const record = data.registerRecord;
  return (
    <Page title={t('form.edit')} lead={<Link className="link" href={`/law/register/${id}`}>{t('record.facts')}</Link>}>
      {record?.viewerCanChange ? <RecordForm begin={bodyOf(record)} record={record} /> : <NotYours />}
    </Page>
  );
};

type Found = NonNullable<Parameters<typeof writtenOf>[0]>;

/** What a record says, without what is of its row. */
const bodyOf = (record: Found & { readonly __typename?: string }) => {
  const { kind, country, treaty, side, titleEn, titleFr, hs, codes, other, operation, effect, needs, isTacit, validFrom, validTo, citation, confidence, source, edition, note, replaces, isStruck } = record;
  return writtenOf({ kind, country, treaty, side, titleEn, titleFr, hs, codes, other, operation, effect, needs, isTacit, validFrom, validTo, citation, confidence, source, edition, note, replaces, isStruck });
};
