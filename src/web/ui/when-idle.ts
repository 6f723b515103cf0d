/**
 * Does something once the page has been quiet for a moment: what may be wanted next must not hold up what is wanted now.
 * @returns a function that takes it back
 */
export function whenIdle(run: () => void): () => void {
  const timer = setTimeout(() => {
    // Safari has had no requestIdleCallback for long.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5_000 });
    else run();
  }, 1_000);
  return () => clearTimeout(timer);
}
