/** French words of the room `directory`. */
export const messages = {} as const;
