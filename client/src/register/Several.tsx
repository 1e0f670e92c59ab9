import { useTranslation } from 'react-i18next';

/** As many codes are read at a glance. */
const mostInSight = 20;

/** Codes beside one another; a table of an authority names hundreds, which open where somebody wants to read them. */
export const Several = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('register');
  const count = text.split(' ').length;
  if (count <= mostInSight) return <>{text}</>;
  return (
    <details>
      <summary>{t('record.many', { count })}</summary>
      {text}
    </details>
  );
};
