/** French words of the room `map`. */
export const messages = {} as const;
