/** French words of the room `legal`. */
export const messages = {} as const;
