/** What a newcomer plays through, in order. */
export const practiceSteps = ['ACKNOWLEDGE', 'CONTROL', 'REPORT', 'WARN'] as const;
export type PracticeStepKey = (typeof practiceSteps)[number];
