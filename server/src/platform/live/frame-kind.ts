/** What a live frame can say; described to clients in activity/live-frame.type.ts. */
export const liveFrameKinds = ['EVENT', 'CAUGHT_UP', 'RESYNC', 'RETRACTION', 'ENDED'] as const;
export type LiveFrameKind = (typeof liveFrameKinds)[number];
