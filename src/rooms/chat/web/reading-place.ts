/** How near to the end still counts as being there, in pixels. */
const nearEnd = 40;

/**
 * - `end`: the reader is at the end, so the end stays in view.
 * - `answer`: what was just sent stands at the top, with room for the answer below it.
 * - `reading`: somewhere else; the line at the top of the view stays where it is.
 */
type Mode = 'end' | 'answer' | 'reading';

type Parts = {
  readonly scroller: HTMLElement;
  /** Its children are the messages, one below the other. */
  readonly content: HTMLElement;
  /** Empty room below the last message. */
  readonly room: HTMLElement;
  readonly onEnd: (atEnd: boolean) => void;
};

/**
 * Keeps the place that is being read. Whatever grows, is drawn better or comes in, the words under the reader's eyes stay where
 * they are: an answer is written into room that was made for it, and only for a reader who went to the end does the end
 * stay in view. The browser's own anchoring is off (Safari has none): two would each correct the other.
 */
export class ReadingPlace {
  readonly #parts: Parts;
  #mode: Mode = 'end';
  #anchor: { element: Element; top: number } | undefined;
  #roomed = false;
  /** Where this class last scrolled to: every other place is one that the reader chose. */
  #scrolledTo = -1;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @returns a function that ends it */
  watch(): () => void {
    const { scroller, content } = this.#parts;
    const sizes = new ResizeObserver(() => this.#keep());
    sizes.observe(content);
    sizes.observe(scroller);
    const scrolled = () => this.#scrolled();
    scroller.addEventListener('scroll', scrolled, { passive: true });
    this.#keep();
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', scrolled);
    };
  }

  toEnd(): void {
    this.#mode = 'end';
    this.#keep();
  }

  /** Something was just sent: brings it to the top, with a page of room below. */
  awaitAnswer(): void {
    const { scroller, content } = this.#parts;
    const sent = lastSent(content);
    if (!sent) return;
    this.#roomed = true;
    this.#makeRoom();
    this.#scrollTo(scroller.scrollTop + this.#startOf(sent) - scroller.getBoundingClientRect().top);
    this.#mode = 'answer';
    this.#note();
  }

  show(element: Element): void {
    this.#mode = 'reading';
    const tall = element.getBoundingClientRect().height > this.#parts.scroller.clientHeight;
    element.scrollIntoView({ block: tall ? 'start' : 'center' });
    this.#note();
  }

  #keep(): void {
    this.#makeRoom();
    if (this.#mode === 'end') this.#scrollTo(this.#parts.scroller.scrollHeight);
    else this.#holdAnchor();
    this.#note();
  }

  #scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#parts.scroller;
    // Where the page got shorter, the browser scrolls by itself: that is no choice of the reader's.
    const left = Math.min(this.#scrolledTo, scrollHeight - clientHeight);
    if (Math.abs(scrollTop - left) > 1) this.#mode = this.#atEnd() ? 'end' : 'reading';
    this.#note();
  }

  #makeRoom(): void {
    const { scroller, content, room } = this.#parts;
    const sent = this.#roomed ? lastSent(content) : undefined;
    const used = sent ? content.getBoundingClientRect().bottom - this.#startOf(sent) : Infinity;
    room.style.height = `${Math.max(0, Math.floor(scroller.clientHeight - used))}px`;
  }

  /** What comes to the top of the view: what was sent, or the end of it where it is long. */
  #startOf(sent: Element): number {
    const { top, bottom } = sent.getBoundingClientRect();
    return Math.max(top, bottom - this.#parts.scroller.clientHeight / 2);
  }

  #holdAnchor(): void {
    const anchor = this.#anchor;
    if (!anchor?.element.isConnected) return;
    const moved = this.#topOf(anchor.element) - anchor.top;
    if (Math.abs(moved) >= 1) this.#scrollTo(this.#parts.scroller.scrollTop + moved);
  }

  #scrollTo(top: number): void {
    const { scroller } = this.#parts;
    scroller.scrollTop = top;
    this.#scrolledTo = scroller.scrollTop;
  }

  #note(): void {
    this.#anchor = this.#findAnchor();
    this.#parts.onEnd(this.#atEnd());
  }

  #atEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#parts.scroller;
    return scrollHeight - scrollTop - clientHeight < nearEnd;
  }

  #topOf(element: Element): number {
    return element.getBoundingClientRect().top - this.#parts.scroller.getBoundingClientRect().top;
  }

  /** The message at the top of the view, or the paragraph in it. */
  #findAnchor(): { element: Element; top: number } | undefined {
    const line = this.#parts.scroller.getBoundingClientRect().top;
    const message = firstBelow(this.#parts.content.children, line);
    const paragraphs = message?.querySelector('.markdown')?.children;
    const element = (paragraphs && firstBelow(paragraphs, line)) ?? message;
    return element && { element, top: this.#topOf(element) };
  }
}

function lastSent(content: HTMLElement): Element | undefined {
  let element = content.lastElementChild;
  while (element && (element as HTMLElement).dataset['role'] !== 'user') element = element.previousElementSibling;
  return element ?? undefined;
}

/** The first of elements that stand below each other whose lower edge is below the line. */
function firstBelow(elements: HTMLCollection, line: number): Element | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = elements[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > line) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}
