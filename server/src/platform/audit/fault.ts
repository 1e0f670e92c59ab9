/** Something in the trail that is not as it was written. */
export interface Fault {
  lane?: string;
  seq?: number;
  what: string;
}

export const faultText = ({ lane, seq, what }: Fault): string => (lane ? `lane ${lane}, ${seq ? `record ${seq}: ` : ''}${what}` : what);
