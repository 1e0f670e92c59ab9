import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { StatusBadge } from '../ui/StatusBadge';
import type { StateKind, StateOf } from '../ui/state-signs';
import { ChangedFields, type FieldChange } from '../ui/ChangedFields';
import { contentOfVersion, type Content } from './compare-content';

interface Props<Kind extends StateKind> {
  /** Whose states they are. */
  readonly kind: Kind;
  readonly versions: readonly {
    readonly version: number;
    readonly state: StateOf<Kind>;
    readonly changedAt: string;
    readonly reason?: string | null;
    readonly body: string;
    readonly changedBy: { readonly name: string };
  }[];
  readonly changesBetween: (before: Content, after: Content) => readonly FieldChange[];
}

/** Every version of a record, the newest first: who made it, when, why, and what it changed. */
export const VersionList = <Kind extends StateKind>({ kind, versions, changesBetween }: Props<Kind>) => {
  const { t } = useTranslation('seizures');
  const format = useFormat();
  return (
    <ol className="versions">
      {versions.map((version, index) => {
        const older = versions[index + 1];
        const changes = older ? changesBetween(contentOfVersion(older.body), contentOfVersion(version.body)) : [];
        const isStep = older !== undefined && older.state !== version.state;
        return (
          <li key={version.version}>
            <p className="row">
              <strong>{t('version.number', { version: String(version.version) })}</strong>
              <StatusBadge kind={kind} state={version.state} />
              <span className="muted">
                {version.changedBy.name}, {format.moment(version.changedAt)}
              </span>
            </p>
            {version.reason && <p>{t('version.why', { reason: version.reason })}</p>}
            {!older && <p className="muted small">{t('version.first')}</p>}
            {older && changes.length === 0 && !isStep && <p className="muted small">{t('version.nothing')}</p>}
            {changes.length > 0 && <ChangedFields changes={changes} beforeWords={t('version.before')} afterWords={t('version.after')} />}
          </li>
        );
      })}
    </ol>
  );
};
