/** Goes to a turn of the script on this page, with the focus. */
export function showTurn(turn: number): void {
  const element = document.getElementById(`turn-${turn}`);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
