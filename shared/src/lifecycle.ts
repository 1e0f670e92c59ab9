/** What a life cycle answers to an action: the next state, or the rule that forbids it. */
export type Step<State, Action> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly rule: 'lifecycle.not-from-here'; readonly from: State; readonly action: Action };

export interface Lifecycle<State extends string, Action extends string> {
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  step(state: State, action: Action): Step<State, Action>;
  actionsFrom(state: State): Action[];
}

/** A life cycle as a table: from a state, each action that is allowed and the state it leads to. */
export const defineLifecycle = <State extends string, Action extends string>(
  table: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>,
): Lifecycle<State, Action> => {
  const states = Object.keys(table) as State[];
  const actionsFrom = (state: State) => Object.keys(table[state]) as Action[];
  return {
    states,
    actions: [...new Set(states.flatMap(actionsFrom))],
    actionsFrom,
    step: (from, action) => {
      const row = table[from];
      const state = Object.hasOwn(row, action) ? row[action] : undefined;
      return state ? { ok: true, state } : { ok: false, rule: 'lifecycle.not-from-here', from, action };
    },
  };
};
