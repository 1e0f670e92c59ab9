import { useTranslation } from 'react-i18next';
import type { RegisterFile_ImportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';

/** What a file comes to, in figures. */
export const FileCounts = ({ file }: { readonly file: RegisterFile_ImportFragment }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const counts = [
    ['rows', file.rowCount], ['added', file.added], ['changed', file.changed], ['ended', file.ended], ['withdrawn', file.withdrawn], ['same', file.same], ['refusedCount', file.refused],
  ] as const;
  return (
    <dl className="register-counts">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{t(`file.${name}`)}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
};
