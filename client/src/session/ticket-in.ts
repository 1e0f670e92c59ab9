import type { Ticket } from './SecondStep';

/** The ticket that stands after the # when an agency's provider has signed somebody in who has a second factor. */
export const ticketIn = (hash: string): Ticket | undefined => {
  const given = new URLSearchParams(hash.slice(1));
  const ticket = given.get('ticket');
  const by = given.get('by')?.split(',') ?? [];
  return ticket ? { ticket, hasTotp: by.includes('totp'), hasPasskey: by.includes('passkey') } : undefined;
};
