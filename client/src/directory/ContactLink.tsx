import { useTranslation } from 'react-i18next';

interface Props {
  readonly name: string;
  readonly contactEmail?: string | null;
}

/** Somebody's name, which writes to them when it is pressed. */
export const ContactLink = ({ name, contactEmail }: Props) => {
  const { t } = useTranslation('directory');
  if (!contactEmail) return <>{name}</>;
  return (
    <a className="link" href={`mailto:${contactEmail}`} aria-label={t('writeTo', { name, email: contactEmail })}>
      {name}
    </a>
  );
};
