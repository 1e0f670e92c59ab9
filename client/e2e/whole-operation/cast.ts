/** The five agencies of the operation, by their countries. */
export const agencies = ['MY', 'BE', 'NL', 'FR', 'PL'] as const;
export type AgencyKey = (typeof agencies)[number];

interface Part {
  name: string;
  agency: AgencyKey;
  /** Answers for the agency. */
  lead: boolean;
  /** The zone of their browser. */
  zone: string;
  device: 'desk' | 'phone';
}

/** Who plays; Malaysia leads, and the Pole is never heard of. */
export const cast = {
  carla: { name: 'Carla Coordinator', agency: 'MY', lead: true, zone: 'Asia/Kuala_Lumpur', device: 'desk' },
  otto: { name: 'Otto Approver', agency: 'MY', lead: false, zone: 'Asia/Kuala_Lumpur', device: 'desk' },
  bram: { name: 'Bram Belgian', agency: 'BE', lead: true, zone: 'Europe/Brussels', device: 'desk' },
  bea: { name: 'Bea Belgian', agency: 'BE', lead: false, zone: 'Europe/Brussels', device: 'desk' },
  daan: { name: 'Daan Dutch', agency: 'NL', lead: true, zone: 'Europe/Amsterdam', device: 'phone' },
  fanny: { name: 'Fanny French', agency: 'FR', lead: true, zone: 'Europe/Paris', device: 'desk' },
  pola: { name: 'Pola Polish', agency: 'PL', lead: true, zone: 'Europe/Warsaw', device: 'desk' },
} as const satisfies Readonly<Record<string, Part>>;
export type Player = keyof typeof cast;

/** Who acts for an agency in the operation. */
export const actsFor: Readonly<Record<AgencyKey, Player>> = { MY: 'carla', BE: 'bea', NL: 'daan', FR: 'fanny', PL: 'pola' };

export const nameOf = (agency: AgencyKey): string => `Agency of ${agency}`;
export const shortNameOf = (agency: AgencyKey): string => `${agency} CUSTOMS`;
