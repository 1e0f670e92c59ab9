/** French words of the room `targets`. */
export const messages = {} as const;
