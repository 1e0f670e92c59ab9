import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PairSide_SeizureFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { KnownTime } from '../seizures/KnownTime';
import { StatusBadge } from '../ui/StatusBadge';

/** One of the two reports: whose, where and when, what was declared and found, how much. */
export const PairSide = ({ report }: { report: PairSide_SeizureFragment }) => {
  const { t } = useTranslation(['deconfliction', 'vocabulary']);
  const format = useFormat();
  const mass = report.totalKg ? format.mass(report.totalKg) : undefined;
  const where = [report.place, report.country && format.country(report.country), report.direction && t(`vocabulary:direction.${report.direction}`)].filter(Boolean).join(', ');
  return (
    <div className="report-pair-side">
      <p>
        <strong>{report.reportingAgency.shortName}</strong> <StatusBadge kind="reportState" state={report.state} />
      </p>
      <p>
        {report.declaredDescription && <span className="muted">{report.declaredDescription} → </span>}
        <Link href={`/operations/${report.operationId}/seizures/${report.id}`} className="link">
          {report.foundDescription ?? (report.wasteStream ? t(`vocabulary:wasteStream.${report.wasteStream}`) : report.reference)}
        </Link>
        {mass && ` · ${mass.short} ${mass.unit}`}
      </p>
      <p className="muted small">
        {where} · <KnownTime at={report.detectedAt} precision={report.detectedPrecision} />
      </p>
      <p className="code small">{[...report.containerNumbers, report.billOfLading].filter(Boolean).join(' · ')}</p>
    </div>
  );
};
