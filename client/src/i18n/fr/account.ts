/** French words of the room `account`. */
export const messages = {} as const;
