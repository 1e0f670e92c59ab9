export const placeKinds = ['PORT', 'TERMINAL', 'INLAND', 'BORDER_CROSSING', 'AIRPORT'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where goods are controlled. A terminal carries the UN/LOCODE of its port; a place without a code has none. */
export interface Place {
  readonly key: string;
  readonly locode: string | null;
  readonly name: string;
  readonly country: string;
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}
