/** What an upstream may cost us. An upstream is somebody else's program: all it sends is bounded and timed (CVE-2025-64496). */
export type UpstreamLimits = {
  readonly connectMs: number;
  readonly firstTokenMs: number;
  readonly betweenTokensMs: number;
  readonly wholeReplyMs: number;
  /** After the finish reason: how long the usage may still take. */
  readonly afterFinishMs: number;
  /** Tries after the first one; none once a token was seen. */
  readonly retries: number;
  /** Doubles with each retry, with jitter. */
  readonly backoffMs: number;
  /** A `Retry-After` that is longer than this is passed on instead of waited for. */
  readonly longestRetryAfterMs: number;
  /** All lengths are characters. One line of the stream: one chunk of the reply. */
  readonly lineLength: number;
  readonly streamLength: number;
  /** What the model writes, tool calls included. */
  readonly replyLength: number;
  readonly modelListLength: number;
};

export const defaultLimits: UpstreamLimits = {
  connectMs: 5_000,
  firstTokenMs: 120_000,
  betweenTokensMs: 60_000,
  wholeReplyMs: 30 * 60_000,
  afterFinishMs: 5_000,
  retries: 2,
  backoffMs: 250,
  longestRetryAfterMs: 10_000,
  lineLength: 1_000_000,
  streamLength: 64_000_000,
  replyLength: 2_000_000,
  modelListLength: 4_000_000,
};
