import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DatePrecision } from '@muster/shared/vocabularies';
import type { ReportState, RoutePart } from '../graphql/graphql';
import { Glyph, type Shape, type Tone } from '../ui/Glyph';
import { PlacedTime } from '../ui/PlacedTime';
import { KnownTime } from './KnownTime';
import { useFieldWords } from './use-field-words';

interface Props {
  readonly seizure: {
    readonly detectedAt: string;
    readonly detectedPrecision: DatePrecision;
    readonly zone: string;
    readonly country?: string | null;
    readonly place?: string | null;
    readonly declaredDescription?: string | null;
    readonly foundDescription?: string | null;
    readonly detectionMethod?: string | null;
    readonly outcome?: string | null;
    readonly route: readonly { readonly part: RoutePart; readonly country: string; readonly place?: string | null; readonly locode?: string | null }[];
    readonly reportingAgency: { readonly shortName: string };
    readonly versions: readonly { readonly version: number; readonly state: ReportState; readonly changedAt: string; readonly reason?: string | null; readonly changedBy: { readonly name: string } }[];
  };
}

interface Chapter {
  readonly id: string;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly by?: ReactNode;
  readonly body?: ReactNode;
  readonly shape: Shape;
  readonly tone: Tone;
}

const moves = { DEPARTURE: ['page.event.left', 'ring'], TRANSIT: ['page.event.passed', 'half'], DESTINATION: ['page.event.bound', 'dash'] } as const;
const steps = {
  DRAFT: ['page.event.drafted', 'ring', 'neutral'],
  SUBMITTED: ['page.event.reported', 'hatch', 'blue'],
  SENT_BACK: ['page.event.sentBack', 'back', 'red'],
  VALIDATED: ['page.event.validated', 'check', 'green'],
} as const;

/** The case as a story: how it moved, what was declared, controlled and found, and what became of its report. What has no date says so. */
export const CaseStory = ({ seizure }: Props) => {
  const { t } = useTranslation('seizures');
  const { word, point, say } = useFieldWords();
  const undated = <span>{t('page.event.notDated')}</span>;
  const where = seizure.place ?? say('country', seizure.country);
  const found =
    seizure.detectedPrecision === 'MINUTE' ? (
      <PlacedTime at={seizure.detectedAt} zone={seizure.zone} />
    ) : (
      <KnownTime at={seizure.detectedAt} precision={seizure.detectedPrecision} zone={seizure.zone} />
    );
  const chapters: Chapter[] = [
    ...seizure.route.map((each, index): Chapter => {
      const [key, shape] = moves[each.part];
      return { id: `move-${index}`, when: undated, title: t(key, { place: point(each) }), shape, tone: 'neutral' };
    }),
    ...(seizure.declaredDescription
      ? [{ id: 'declared', when: undated, title: t('page.event.declared', { what: seizure.declaredDescription }), shape: 'dash', tone: 'neutral' } as const]
      : []),
    {
      id: 'found',
      when: found,
      title: t('page.event.found', { place: where, what: seizure.foundDescription ?? '–' }),
      body: seizure.detectionMethod && t('page.event.controlled', { how: word('controlMethod', seizure.detectionMethod) }),
      by: seizure.reportingAgency.shortName,
      shape: 'diamond',
      tone: 'red',
    },
    ...[...seizure.versions].reverse().map((version, index, all): Chapter => {
      const before = all[index - 1];
      const [key, shape, tone] = before?.state === version.state ? (['page.event.corrected', 'dash', 'neutral'] as const) : steps[version.state];
      return { id: `version-${version.version}`, when: <PlacedTime at={version.changedAt} />, title: t(key), body: version.reason, by: version.changedBy.name, shape, tone };
    }),
    ...(seizure.outcome ? [{ id: 'outcome', when: undated, title: t('page.event.outcome', { outcome: word('seizureOutcome', seizure.outcome) }), shape: 'square', tone: 'neutral' } as const] : []),
  ];
  return (
    <ol className="timeline" aria-label={t('page.story')}>
      {chapters.map(({ id, when, title, body, by, shape, tone }) => (
        <li key={id}>
          <Glyph shape={shape} tone={tone} />
          <div className="timeline-when">{when}</div>
          <div>
            <p className="timeline-title">{title}</p>
            {body && <p>{body}</p>}
            {by && <p className="muted small">{by}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
};
