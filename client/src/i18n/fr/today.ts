/** French words of the room `today`. */
export const messages = {} as const;
