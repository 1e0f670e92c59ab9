import { useTranslation } from 'react-i18next';
import './directory.css';

interface Props {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** How somebody is reached: a press writes or calls. */
export const Reach = ({ name, email, phone }: Props) => {
  const { t } = useTranslation('directory');
  if (!email && !phone) return <span className="muted">{t('noReach')}</span>;
  return (
    <span className="reach">
      {email && (
        <a className="link" href={`mailto:${email}`} aria-label={t('writeTo', { name, email })}>
          {email}
        </a>
      )}
      {phone && (
        <a className="link code" href={`tel:${phone.replace(/[^+\d]/g, '')}`} aria-label={t('call', { name, phone })}>
          {phone}
        </a>
      )}
    </span>
  );
};
