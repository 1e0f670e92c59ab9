/** French words of the room `reports`. */
export const messages = {} as const;
