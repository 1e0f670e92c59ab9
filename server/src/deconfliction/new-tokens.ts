/** How many numbers and names an agency may have compared within a day and an operation, so that nobody fishes for what others look for. */
export const newTokensADay = 1000;
