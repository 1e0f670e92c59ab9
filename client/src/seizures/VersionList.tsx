import { useTranslation } from 'react-i18next';
import type { ReportState } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { StatusBadge } from '../ui/StatusBadge';
import { ChangedFields } from './ChangedFields';
import { changedFields, contentOfVersion } from './report-fields';

interface Props {
  readonly versions: readonly {
    readonly version: number;
    readonly state: ReportState;
    readonly changedAt: string;
    readonly reason?: string | null;
    readonly body: string;
    readonly changedBy: { readonly name: string };
  }[];
}

/** Every version of a report, the newest first: who made it, when, why, and what it changed. */
export const VersionList = ({ versions }: Props) => {
  const { t } = useTranslation('seizures');
  const format = useFormat();
  return (
    <ol className="versions">
      {versions.map((version, index) => {
        const older = versions[index + 1];
        const content = contentOfVersion(version.body);
        const before = older && contentOfVersion(older.body);
        const fields = before ? changedFields(before, content) : [];
        const isStep = older !== undefined && older.state !== version.state;
        return (
          <li key={version.version}>
            <p className="row">
              <strong>{t('version.number', { version: String(version.version) })}</strong>
              <StatusBadge kind="reportState" state={version.state} />
              <span className="muted">
                {version.changedBy.name}, {format.moment(version.changedAt)}
              </span>
            </p>
            {version.reason && <p>{t('version.why', { reason: version.reason })}</p>}
            {!before && <p className="muted small">{t('version.first')}</p>}
            {before && fields.length === 0 && !isStep && <p className="muted small">{t('version.nothing')}</p>}
            {before && fields.length > 0 && <ChangedFields fields={fields} before={before} after={content} beforeWords={t('version.before')} afterWords={t('version.after')} />}
          </li>
        );
      })}
    </ol>
  );
};
