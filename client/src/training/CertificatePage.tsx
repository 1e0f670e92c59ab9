import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { QrCode } from '../ui/QrCode';
import './training.css';

const certificateQuery = graphql(`
  query CourseCertificate($id: ID!) {
    certificate(id: $id) {
      id
      code
      courseTitle
      version
      edition
      language
      holderName
      issuedAt
      attempt {
        id
        rightCount
        questionCount
      }
    }
  }
`);

/** A certificate, to be looked at, printed and handed on. */
export const CertificatePage = () => (
  <AppFrame>
    <CertificateSheet />
  </AppFrame>
);

const CertificateSheet = () => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { certificateId = '' } = useParams();
  const { data } = useSuspenseQuery(certificateQuery, { variables: { id: certificateId } });
  const { certificate } = data;
  if (!certificate) return <EmptyState title={t('certificate.missing')}>{t('certificate.missingTodo')}</EmptyState>;
  const { code, courseTitle, version, edition, language, holderName, issuedAt, attempt } = certificate;
  const address = `${location.origin}/check/${code}`;
  return (
    <Page title={t('certificate.title')} actions={<Button onClick={() => window.print()}>{t('certificate.print')}</Button>}>
      <article className="certificate">
        <p className="certificate-holder">{holderName}</p>
        <p>{t('certificate.says')}</p>
        <p className="certificate-course" lang={language}>
          {courseTitle}
        </p>
        <p className="muted">{t('certificate.edition', { edition, version: format.number(version) })}</p>
        <p>{t('certificate.result', { right: format.number(attempt.rightCount), all: format.number(attempt.questionCount) })}</p>
        <p>{t('certificate.issued', { day: format.date(issuedAt) })}</p>
        <p>
          {t('certificate.code')}: <strong className="code mono">{code}</strong>
        </p>
        <QrCode text={address} label={t('certificate.picture')} />
        <p className="small">{t('certificate.check', { address })}</p>
      </article>
    </Page>
  );
};
