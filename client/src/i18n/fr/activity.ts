/** French words of the room `activity`. */
export const messages = {
  title: 'Ce qui s’est passé',
  empty: 'Il ne s’est encore rien passé ici.',
  kind: {
    OperationCreated: '{{agency}} a préparé l’opération',
    OperationStepped: '{{agency}} a fait avancer l’opération',
    AgencyInvited: '{{agency}} a invité {{about}}',
    InvitationAccepted: '{{about}} participe',
    InvitationDeclined: '{{about}} a décliné',
    SeizureDrafted: '{{agency}} a commencé un rapport',
    SeizureReported: '{{agency}} a signalé à {{place}} : {{about}}',
    SeizureCorrected: '{{agency}} a corrigé un rapport à {{place}}',
    SeizureSentBack: '{{agency}} a renvoyé un rapport : {{about}}',
    SeizureValidated: '{{agency}} a validé un rapport à {{place}}',
    SeizureReopened: '{{agency}} a rouvert un rapport à {{place}}',
  },
} as const;
