/** The only source of the time of day, so that a test can move it. Milliseconds since 1970. */
export type Clock = () => number;
