import { useTranslation } from 'react-i18next';
import { Sign } from '../ui/StatusBadge';

interface Props {
  readonly name: string;
  readonly title: string | null;
  readonly titleLanguage: string | null;
  readonly isContactPoint: boolean;
}

/** Who it is, what they do, and whether they are the one to call. */
export const PersonName = ({ name, title, titleLanguage, isContactPoint }: Props) => {
  const { t } = useTranslation('directory');
  return (
    <span className="person-name">
      <span>{name}</span>
      {(title || isContactPoint) && (
        <span className="person-sign">
          {isContactPoint && (
            <Sign shape="disc" tone="green">
              {t('contactPoint')}
            </Sign>
          )}
          {title && (
            <span className="person-function" lang={titleLanguage ?? undefined}>
              {title}
            </span>
          )}
        </span>
      )}
    </span>
  );
};
