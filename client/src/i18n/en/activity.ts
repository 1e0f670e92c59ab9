/** English words of the room `activity`. */
export const messages = {
  title: 'What happened',
  empty: 'Nothing has happened here yet.',
  kind: {
    OperationCreated: '{{agency}} drafted the operation',
    OperationStepped: '{{agency}} moved the operation on',
    AgencyInvited: '{{agency}} invited {{about}}',
    InvitationAccepted: '{{about}} takes part',
    InvitationDeclined: '{{about}} declined',
    SeizureDrafted: '{{agency}} began a report',
    SeizureReported: '{{agency}} reported at {{place}}: {{about}}',
    SeizureCorrected: '{{agency}} corrected a report at {{place}}',
    SeizureSentBack: '{{agency}} sent a report back: {{about}}',
    SeizureValidated: '{{agency}} validated a report at {{place}}',
    SeizureReopened: '{{agency}} reopened a report at {{place}}',
  },
} as const;
