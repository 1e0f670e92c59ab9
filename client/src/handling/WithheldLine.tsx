import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

interface Props {
  readonly withheld: { readonly names: number; readonly files: number } | null;
}

/** How much of a record is withheld from its reader, where its agency lets that be told; nothing otherwise. */
export const WithheldLine = ({ withheld }: Props) => {
  const { t } = useTranslation('handling');
  const format = useFormat();
  const { names = 0, files = 0 } = withheld ?? {};
  const parts = [...(names > 0 ? [t('withheld.names', { count: names })] : []), ...(files > 0 ? [t('withheld.files', { count: files })] : [])];
  return parts.length > 0 ? <p className="handling-line">{t('withheld.line', { parts: format.list(parts), count: names + files })}</p> : null;
};
