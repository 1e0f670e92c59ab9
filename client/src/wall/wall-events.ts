import type { ParseKeys } from 'i18next';
import type { useTranslation } from 'react-i18next';
import { signOf } from '../activity/event-signs';
import { placeOf } from '../activity/event-sentence';
import type { FeedLine_EventFragment } from '../graphql/graphql';
import type { Format } from '../platform/format';
import type { WallEvent } from '../ui/WallFeed';

type Translate = ReturnType<typeof useTranslation<['wall', 'activity', 'vocabulary', 'kit']>>['t'];

/** What a wall tells: never a draft, which is its agency's own. */
export const wallKinds = ['SeizureReported', 'SeizuresImported', 'SeizureValidated', 'TargetNominated', 'TargetControlled', 'InvitationAccepted', 'OperationStepped'] as const;

const saidOf = (event: FeedLine_EventFragment, t: Translate, format: Format): Omit<WallEvent, 'id' | 'at' | 'shape' | 'tone'> => {
  const { subject, agency } = event;
  const who = agency?.shortName ?? t('activity:somebody');
  if (subject?.__typename === 'Seizure') {
    const mass = subject.totalKg ? format.mass(subject.totalKg) : undefined;
    const found = subject.foundDescription ?? (subject.wasteStream ? t(`vocabulary:wasteStream.${subject.wasteStream}`) : subject.reference);
    return {
      place: placeOf(event, format) ?? who,
      found: event.kind === 'SeizureValidated' ? t('wall:validated', { what: found }) : found,
      ...(mass ? { amount: `${mass.short} ${mass.unit}` } : {}),
      ...(subject.declaredDescription && event.kind === 'SeizureReported' ? { declared: subject.declaredDescription } : {}),
    };
  }
  if (subject?.__typename === 'Target') return { place: who, found: t('wall:target', { what: subject.title }) };
  if (subject?.__typename === 'Control') {
    return { place: who, found: t('wall:control', { what: subject.target.title, finding: t(`vocabulary:controlFinding.${subject.finding}`) }) };
  }
  if (subject?.__typename === 'Participation') return { place: subject.agency.shortName, found: t('wall:joined') };
  const { count, action } = event.arguments;
  if (event.kind === 'SeizuresImported') return { place: who, found: t('wall:imported', { count: typeof count === 'number' ? count : 0 }) };
  return { place: who, found: t(`wall:step.${String(action)}` as ParseKeys<['wall']>) };
};

/** An event as a wall tells it: where, what was found, what was declared. */
export const wallEventOf = (event: FeedLine_EventFragment, t: Translate, format: Format): WallEvent => ({
  id: event.id,
  at: event.at,
  ...signOf(event.kind),
  ...saidOf(event, t, format),
});
