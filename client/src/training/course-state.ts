import type { Shape, Tone } from '../ui/Glyph';

/** How far somebody has come with a course. */
export type CourseState = 'new' | 'begun' | 'read' | 'passed' | 'old';

interface Facts {
  readonly version: number;
  readonly lessonCount: number;
  readonly ownReadings: readonly { readonly finishedAt?: string | null }[];
  readonly ownCertificates: readonly { readonly version: number }[];
}

export const courseState = ({ version, lessonCount, ownReadings, ownCertificates }: Facts): CourseState => {
  if (ownCertificates.some((certificate) => certificate.version === version)) return 'passed';
  if (ownCertificates.length > 0) return 'old';
  if (ownReadings.length === 0) return 'new';
  return ownReadings.filter(({ finishedAt }) => finishedAt).length >= lessonCount ? 'read' : 'begun';
};

export const courseSigns: Readonly<Record<CourseState, { readonly shape: Shape; readonly tone: Tone }>> = {
  new: { shape: 'ring', tone: 'neutral' },
  begun: { shape: 'half', tone: 'blue' },
  read: { shape: 'clock', tone: 'amber' },
  passed: { shape: 'check', tone: 'green' },
  old: { shape: 'check', tone: 'neutral' },
};
