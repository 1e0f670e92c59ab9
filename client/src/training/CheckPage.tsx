import { useLazyQuery } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client';
import { readCertificateCode } from '@muster/shared/training/certificate-code';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Door } from '../session/Door';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Sign } from '../ui/StatusBadge';
import { TextField } from '../ui/TextField';
import './training.css';

const checkQuery = graphql(`
  query CertificateCheck($code: String!) {
    certificateCheck(code: $code) {
      isValid
      code
      courseTitle
      language
      edition
      version
      initials
      issuedAt
    }
  }
`);

/** Where anybody checks a certificate, without an account: whether it is valid, and for what. */
export const CheckPage = () => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const [at] = useLocation();
  const given = at.split('/')[2] ?? '';
  const [typed, setTyped] = useState(given);
  const [isMalformed, setMalformed] = useState(false);
  const [check, { data, loading, error }] = useLazyQuery(checkQuery, { fetchPolicy: 'no-cache' });
  const look = useCallback(
    (text: string) => {
      const code = readCertificateCode(text);
      setMalformed(code === null);
      if (code) void check({ variables: { code } }).catch(() => undefined);
    },
    [check],
  );
  useEffect(() => {
    document.title = `${t('check.title')} · Muster`;
  }, [t]);
  useEffect(() => {
    if (given) look(given);
  }, [given, look]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look(typed);
  };
  const found = data?.certificateCheck;
  const isOften = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'RATE_LIMITED');
  return (
    <Door title={t('check.title')} lead={t('check.lead')}>
      <form className="door-form" onSubmit={submit} noValidate>
        <TextField label={t('check.code')} hint={t('check.codeHint')} code autoComplete="off" maxLength={60} value={typed} onChange={setTyped} error={isMalformed ? t('check.malformed') : undefined} />
        <Button type="submit" kind="primary" busy={loading}>
          {t('check.deed')}
        </Button>
      </form>
      {error && <ErrorNote title={t('check.failed')} todo={isOften ? t('check.often') : t('failedTodo')} />}
      <div role="status">
        {found && !error && !isMalformed && (
          <section className="check-answer">
            <h2>
              <Sign shape={found.isValid ? 'check' : 'cross'} tone={found.isValid ? 'green' : 'red'}>
                {t(found.isValid ? 'check.valid' : 'check.invalid')}
              </Sign>
            </h2>
            <p>{t(found.isValid ? 'check.validLead' : 'check.invalidLead')}</p>
            {found.isValid && (
              <dl className="check-facts">
                <dt>{t('check.course')}</dt>
                <dd lang={found.language ?? undefined}>{found.courseTitle}</dd>
                <dt>{t('check.edition')}</dt>
                <dd>{t('course.edition', { edition: found.edition ?? '', version: format.number(found.version ?? 0) })}</dd>
                <dt>{t('check.initials')}</dt>
                <dd>{found.initials}</dd>
                <dt>{t('check.issued')}</dt>
                <dd>{found.issuedAt && format.date(found.issuedAt)}</dd>
                <dt>{t('certificate.code')}</dt>
                <dd className="mono">{found.code}</dd>
              </dl>
            )}
          </section>
        )}
      </div>
      <p>
        <Link href="/" className="link">
          {t('check.home')}
        </Link>
      </p>
    </Door>
  );
};
