import type { RefusalData } from '../platform/use-refusals';

/** Two people and why, as they are chosen and written. */
export interface IntroductionDraft {
  readonly firstId: string | undefined;
  readonly secondId: string | undefined;
  readonly reason: string;
}

/** What the server would say as well, said before anything is sent. */
export const checkIntroduction = ({ firstId, secondId, reason }: IntroductionDraft): readonly RefusalData[] => {
  const wrong = (rule: string, field: string): RefusalData => ({ rule, field, message: '' });
  return [
    ...(firstId ? [] : [wrong('text.empty', 'firstId')]),
    ...(secondId ? [] : [wrong('text.empty', 'secondId')]),
    ...(firstId && firstId === secondId ? [wrong('introduction.one-person', 'secondId')] : []),
    ...(reason.trim() ? [] : [wrong('text.empty', 'reason')]),
  ];
};
