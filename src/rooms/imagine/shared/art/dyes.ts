/** The colours of the lexicon as stuff that things are made of: fuller than a screen's, so that light and shade still show. */
const values: Readonly<Record<string, string>> = {
  red: '#e23b3f', orange: '#f08a2c', yellow: '#f7c933', green: '#45a852', blue: '#3579dc', purple: '#8753cf', pink: '#f28ab5', brown: '#8f5b3a', black: '#34323f',
  white: '#f7f5f2', grey: '#9a9ca6', gold: '#e0ae35', silver: '#c3c8d2', beige: '#e2cda6', 'sky-blue': '#7cc4f2', navy: '#27407f', turquoise: '#2fb9b4', mint: '#93dcc0',
  lime: '#a5d23a', olive: '#8a8b3c', maroon: '#87293a', burgundy: '#7c2440', lavender: '#b9a2e6', violet: '#7c4dd8', cream: '#f6e8c8', ivory: '#f5efdc', peach: '#f8b795', coral: '#f57f6c', magenta: '#d943a2', indigo: '#4a44b8', teal: '#248d90', crimson: '#c62845', bronze: '#ad7a3e', copper: '#bd6f43', khaki: '#b9ad76', amber: '#efa52d', scarlet: '#e5342c', persimmon: '#ee7c33', celadon: '#9cc9ae', rust: '#b8552e', 'lime-green': '#a5d23a', 'dark-green': '#3f6f45', 'coral-colour': '#f57f6c', 'peach-colour': '#f8b795',
};

/** @returns what to dye in; undefined for what is no colour that we know */
export function colourValueOf(id: string): string | undefined {
  return values[id];
}
